import { faults, reasoned } from '@causeway/kernel';
import { blames, vague } from '../causes/wording';
import type { Review } from '../reviews/domain';

/**
 * What stands against ending a review below the full level: its independent reviewer says that no more is needed, and why. Neither that
 * nor anything else that was said in it puts anything down to a worker, or speaks of causes in vague words: that is a conclusion, and wants the
 * tests of one (R95, R96).
 */
export const endingFaults = (
  review: Pick<Review, 'state' | 'level' | 'reviewerId'>,
  { reason, ending, analysed }: { readonly reason: string; readonly ending: string | null; readonly analysed: readonly string[] },
) =>
  faults([
    [review.level === 'FULL', 'LEVEL_FULL', 'reviewId', 'PSIRF'],
    [review.state !== 'OPEN', 'WRONG_STATE', 'reviewId', 'PSIRF'],
    [ending !== review.reviewerId, 'NOT_THE_REVIEWER', 'reviewId', 'R109'],
    [!reasoned(reason), 'REASON_TOO_SHORT', 'reason', 'PSIRF'],
    [reason.length > 8000, 'TEXT_TOO_LONG', 'reason'],
    [vague(reason), 'VAGUE', 'reason', 'R95'],
    [[reason, ...analysed].some(blames), 'BLAME_BELOW_FULL', 'reason', 'R96'],
  ]);
