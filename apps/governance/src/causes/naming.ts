import { causeWorkerNamedV1 } from '@causeway/event-contracts';
import type { Scope } from '@causeway/persistence';
import type { NameWorkerInCauseInput } from '../__generated__/graphql';
import type { Decided } from '../amending';
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
      const broken = await namingFaults(tx, cause, input.staffMemberId);
      return broken.length > 0 ? broken : { workerId: input.staffMemberId };
    },
    announce: (tx, row) => tx.announce(causeWorkerNamedV1, row, { reviewId: row.reviewId }),
  });
