import { reviewLevelRaisedV1, reviewMovedV1 } from '@causeway/event-contracts';
import type { Scope } from '@causeway/persistence';
import type { EndReviewAtLevelInput, RaiseReviewLevelInput } from '../__generated__/graphql';
import { amend } from '../amending';
import { analysedIn } from '../analysis/repository';
import { scheduleCadences } from '../assurance/checking';
import { noteDecision } from '../notes/commands';
import { amendPart } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { movedBy } from '../reviews/transitions';
import { levelFaults, raisingFaults } from './domain';
import { endingFaults } from './ending';
import { levelFactsOf } from './repository';

/** Raises a review to a higher level, with why: it is never lowered. At the full level the checks of its template begin. */
export const raiseReviewLevel = (scope: Scope, input: RaiseReviewLevelInput) =>
  amendPart(scope, {
    mutation: 'raiseReviewLevel',
    input,
    table: reviewTable,
    id: input.reviewId,
    field: 'reviewId',
    partOf: ({ id }) => ({ reviewId: id }),
    decide: async (tx, review) => {
      const broken = raisingFaults(review, input.level, input.reason);
      if (broken.length > 0) return broken;
      await noteDecision(tx, review, { subject: 'LEVEL_RAISED', text: input.reason, level: input.level });
      if (input.level === 'FULL') await scheduleCadences(tx, review, 'OPENING', scope.clock.today());
      return { level: input.level };
    },
    announce: (tx, row) => tx.announce(reviewLevelRaisedV1, row, { level: row.level }),
  });

/** Ends a review below the full level: its reviewer, who has no part in its work, finds that no more is needed (R109). */
export const endReviewAtLevel = (scope: Scope, input: EndReviewAtLevelInput) =>
  amend(scope, {
    mutation: 'endReviewAtLevel',
    input,
    table: reviewTable,
    id: input.reviewId,
    field: 'reviewId',
    decide: async (tx, review) => {
      const analysed = await analysedIn(tx, review.id);
      const broken = endingFaults(review, { reason: input.reason, ending: tx.caller.staffMemberId, analysed });
      if (broken.length > 0) return broken;
      const lacking = levelFaults(review.level, await levelFactsOf(tx, review.id));
      if (lacking.length > 0) return lacking;
      await noteDecision(tx, review, { subject: 'NO_MORE_NEEDED', text: input.reason, level: review.level });
      return { state: movedBy('endReviewAtLevel', review.state), closedAt: scope.clock.now(), closedById: tx.caller.staffMemberId };
    },
    announce: (tx, row) => tx.announce(reviewMovedV1, row, { state: row.state, changedOn: row.changedOn }),
  });
