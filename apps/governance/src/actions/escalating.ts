import { refusal, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { reviewTable } from '../reviews/repository';
import type { ReviewEscalation } from './domain';

/** A closed review escalates nothing. */
export async function escalationFaults(tx: Tx, row: ReviewEscalation): Promise<Refusal<'WRONG_STATE'>[]> {
  const review = await tx.lock(reviewTable, row.reviewId);
  return !review || review.state === 'CLOSED' ? [refusal('WRONG_STATE', 'reviewId')] : [];
}
