import { fairnessAssessmentMadeV1 } from '@causeway/event-contracts';
import { refusal } from '@causeway/kernel';
import type { Scope } from '@causeway/persistence';
import type { AssessFairnessInput } from '../__generated__/graphql';
import { ofOpenReview, untested } from '../causes/judging';
import { causeTable } from '../causes/repository';
import { createPart } from '../reviews/judges';
import { fairnessAssessmentFaults } from './domain';
import { fairnessAssessmentTable } from './repository';

/** Records the fairness tool: after the five tests, since none of its answers stands for one of them (R96). */
export const assessFairness = (scope: Scope, input: AssessFairnessInput) =>
  createPart(scope, {
    mutation: 'assessFairness',
    input,
    table: fairnessAssessmentTable,
    placeField: 'causeId',
    place: (tx) => tx.find(causeTable, input.causeId),
    fields: (tx) => ({
      causeId: input.causeId,
      tool: input.tool,
      answers: input.answers,
      outcome: input.outcome,
      assessedById: tx.caller.staffMemberId,
    }),
    faults: fairnessAssessmentFaults,
    further: async (tx, row) => {
      const closed = await ofOpenReview(tx, row.causeId);
      if (closed.length > 0) return closed;
      const cause = await tx.find(causeTable, row.causeId);
      return cause && (await untested(tx, cause)) ? [refusal('TESTS_FIRST', 'causeId', 'R96')] : [];
    },
    announce: (tx, row) => tx.announce(fairnessAssessmentMadeV1, row, { causeId: row.causeId, tool: row.tool }),
  });
