import type { Tx } from '@causeway/persistence';
import type { Review } from '../reviews/domain';
import { total, type Counts } from './counting';
import type { Baseline } from './domain';
import { listMonthsBetween } from './figures-repository';
import { findSeenSince } from './repository';
import { wholeMonthFrom, type Course } from './sustained';

/** What the months of a review's baseline count now: when it was frozen they may have counted otherwise. */
export const countedNow = async (tx: Tx, { serviceId }: Review, { measure, windowStart, windowEnd }: Baseline): Promise<Counts> =>
  total(await listMonthsBetween(tx, serviceId, measure, windowStart, windowEnd));

/** How a review's measure went before and after its change, up to a month. */
export async function courseOf(tx: Tx, review: Review, changedOn: string, baseline: Baseline, month: string): Promise<Course> {
  const since = await findSeenSince(tx, review, changedOn);
  const from = wholeMonthFrom(changedOn);
  return {
    changedOn,
    target: baseline.target,
    baseline,
    after: await listMonthsBetween(tx, review.serviceId, baseline.measure, from, month),
    month,
    recheckedOn: since?.recheckedOn ?? null,
    holds: since?.holds ?? true,
    recurred: since?.recurred ?? false,
    recurring: since?.recurring ?? false,
  };
}
