import { refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { reviewTable } from '../reviews/repository';
import type { Cause } from './domain';

/** A cause is not the visible problem said again, and is named while the review is open (R1). */
export async function notTheProblem(tx: Tx, row: Cause) {
  const review = await tx.lock(reviewTable, row.reviewId);
  if (!review || review.state !== 'OPEN') return [refusal('WRONG_STATE', 'reviewId')];
  return same(row.description, review.visibleProblem) ? [refusal('TEXT_SAME_AS_PROBLEM', 'description', 'R1')] : [];
}

/** Whether two texts say the same, but for case, spaces and punctuation. */
export const same = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
