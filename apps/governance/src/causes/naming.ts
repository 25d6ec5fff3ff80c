import { covers } from '@causeway/access';
import { causeWorkerNamedV1 } from '@causeway/event-contracts';
import { refusal } from '@causeway/kernel';
import type { Scope, Tx } from '@causeway/persistence';
import type { NameWorkerInCauseInput } from '../__generated__/graphql';
import type { Decided } from '../amending';
import { placed } from '../citations/commands';
import { amendPart } from '../reviews/judges';
import { stepFaults } from '../evidence/steps';
import type { Cause } from './domain';
import { namingFaults } from './judging';
import { causeTable } from './repository';

/** Step 3's own: names a worker in a cause, once the five tests were made of it and, of an agency worker, the induction was checked (R62). */
export const nameWorkerInCause = (scope: Scope, input: NameWorkerInCauseInput) =>
  amendPart(scope, {
    mutation: 'nameWorkerInCause',
    input,
    table: causeTable,
    id: input.causeId,
    field: 'causeId',
    cites: [{ kind: 'StaffMember', id: input.staffMemberId, field: 'staffMemberId' }],
    partOf: (cause) => cause,
    decide: async (tx, cause): Promise<Decided<Cause>> => {
      const step = await stepFaults(tx, cause, 3);
      if (step.length > 0) return step.map((one) => ({ ...one, field: 'causeId' }));
      const unreached = await unreachedFaults(tx, input.staffMemberId);
      if (unreached.length > 0) return unreached;
      const broken = await namingFaults(tx, cause, input.staffMemberId);
      return broken.length > 0 ? broken : { workerId: input.staffMemberId };
    },
    announce: (tx, row) => tx.announce(causeWorkerNamedV1, row, { reviewId: row.reviewId }),
  });

/** A worker of a service out of the caller's reach is as unknown as one whom nobody knows. */
async function unreachedFaults(tx: Tx, staffMemberId: string) {
  const [worker] = await placed(tx, [{ kind: 'StaffMember', id: staffMemberId }]);
  const serviceId = worker?.serviceId ?? null;
  const reached = serviceId === null || tx.caller.grants.some((grant) => covers(grant, serviceId));
  return reached ? [] : [refusal('RECORD_NOT_KNOWN', 'staffMemberId', 'R28')];
}
