import { refusal, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { reviewTable } from '../reviews/repository';
import type { ReviewEscalation } from './domain';

/** How many records the service's last audit drew, of those that stand: what a larger sample is measured by, whatever the caller says (R43). */
export async function lastSample(tx: Tx, serviceId: string | null): Promise<number | null> {
  const [last] = await tx.query<{ n: number }>(
    'select sample_size as n from audit where tenant_id = $1 and service_id = $2 and entered_in_error_at is null order by happened_at desc, id desc limit 1',
    [tx.tenantId, serviceId],
  );
  return last?.n ?? null;
}

/** A closed review escalates nothing. */
export async function escalationFaults(tx: Tx, row: ReviewEscalation): Promise<Refusal<'WRONG_STATE'>[]> {
  const review = await tx.lock(reviewTable, row.reviewId);
  return !review || review.state === 'CLOSED' ? [refusal('WRONG_STATE', 'reviewId')] : [];
}
