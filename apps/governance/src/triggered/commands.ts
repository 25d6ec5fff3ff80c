import { triggeredActionSettledV1 } from '@causeway/event-contracts';
import { faults, type Decision } from '@causeway/kernel';
import type { Scope } from '@causeway/persistence';
import type { RefusalCode, SettleTriggeredActionInput } from '../__generated__/graphql';
import { amend } from '../amending';
import { reviewTable } from '../reviews/repository';
import { triggeredActionTable } from './repository';

const OF_A_REVIEW = ['REVIEW_OPENED', 'ADDED_TO_REVIEW'];

/** Says what became of what a trigger asked: a review that was opened since or one that is open, something put right, or a dismissal with its reason. */
export const settleTriggeredAction = (scope: Scope, input: SettleTriggeredActionInput): Promise<Decision<{ id: string }, RefusalCode>> =>
  amend(scope, {
    mutation: 'settleTriggeredAction',
    input,
    table: triggeredActionTable,
    id: input.triggeredActionId,
    field: 'triggeredActionId',
    decide: async (tx, action) => {
      const reason = input.reason?.trim() ?? '';
      const needsReview = OF_A_REVIEW.includes(input.settlement);
      const review = input.reviewId ? await tx.find(reviewTable, input.reviewId) : null;
      const broken = faults([
        [action.settlement !== null || action.withdrawn, 'SETTLED_ALREADY', 'triggeredActionId', 'R47'],
        [needsReview !== Boolean(input.reviewId), 'REVIEW_NEEDED', 'reviewId', 'R47'],
        [Boolean(input.reviewId) && review?.serviceId !== action.serviceId, 'NOT_FOUND', 'reviewId'],
        [input.settlement === 'ADDED_TO_REVIEW' && review?.state === 'CLOSED', 'WRONG_STATE', 'reviewId', 'R47'],
        [
          input.settlement === 'REVIEW_OPENED' && review !== null && review.receivedAt < action.happenedAt,
          'REVIEW_BEFORE_TRIGGER',
          'reviewId',
          'R47',
        ],
        [!needsReview && reason === '', 'REASON_MISSING', 'reason', 'R47'],
        [reason.length > 2000, 'TEXT_TOO_LONG', 'reason'],
        [!tx.caller.staffMemberId, 'NOT_PERMITTED', 'triggeredActionId'],
      ]);
      if (broken.length > 0) return broken;
      return {
        settlement: input.settlement,
        reason: reason || null,
        reviewId: input.reviewId ?? null,
        settledById: tx.caller.staffMemberId,
        settledAt: scope.clock.now(),
      };
    },
    announce: (tx, row) =>
      tx.announce(triggeredActionSettledV1, row, {
        settlement: row.settlement ?? '',
        reviewId: row.reviewId,
        settledById: row.settledById ?? '',
      }),
  });
