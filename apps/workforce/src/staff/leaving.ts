import { staffMemberLeftV1 } from '@causeway/event-contracts';
import { err, londonInstant, addDays, ok, refuse } from '@causeway/kernel';
import { amendRecord, type Scope } from '@causeway/persistence';
import type { RecordLeaverInput } from '../__generated__/graphql';
import { findShiftFrom, lockWorkers } from '../rota/repository';
import { leaverFaults } from './domain';
import { staffMemberTable } from './repository';

/** Records that a worker leaves, and the last day. Shifts after it are swapped or ended first. */
export const recordLeaver = (scope: Scope, input: RecordLeaverInput) =>
  amendRecord(scope, {
    mutation: 'recordLeaver',
    input,
    table: staffMemberTable,
    id: input.staffMemberId,
    field: 'staffMemberId',
    decide: async (tx, worker) => {
      const wrong = leaverFaults(worker, input.leftOn, input.reasonCode);
      if (wrong.length > 0) return err(wrong);
      await lockWorkers(tx, [worker.id]);
      if (await findShiftFrom(tx, worker.id, londonInstant(addDays(input.leftOn, 1), '00:00'))) return refuse('STILL_ON_SHIFTS', 'leftOn');
      return ok({ leftOn: input.leftOn, leavingReasonCode: input.reasonCode });
    },
    announce: (tx, worker) =>
      tx.announce(staffMemberLeftV1, worker, {
        contract: worker.contract,
        jobRole: worker.jobRole,
        supplierId: worker.supplierId,
        startedOn: worker.startedOn,
        leftOn: input.leftOn,
        leavingReasonCode: input.reasonCode,
      }),
  });
