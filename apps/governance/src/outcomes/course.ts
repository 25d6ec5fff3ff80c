import type { Tx } from '@causeway/persistence';
import type { Review } from '../reviews/domain';
import { total, type Counts } from './counting';
import type { Baseline } from './domain';
import { listCounted } from './counted';
import { findSeenSince } from './repository';
import type { Course } from './sustained';
import { wholeFrom } from './unit-of-time';
import { yardstickOf } from './yardstick';

/** What the months of a review's baseline count now: when it was frozen they may have counted otherwise. */
export const countedNow = async (tx: Tx, { serviceId }: Review, baseline: Baseline): Promise<Counts> =>
  total(await listCounted(tx, serviceId, baseline, baseline.windowStart, baseline.windowEnd));

/** How a review's measure went before and after its change, up to a month. */
export async function courseOf(tx: Tx, review: Review, changedOn: string, baseline: Baseline, month: string): Promise<Course> {
  const since = await findSeenSince(tx, review, changedOn);
  const yardstick = yardstickOf(baseline);
  const from = wholeFrom(yardstick.unit, changedOn);
  return {
    changedOn,
    target: baseline.target,
    yardstick,
    baseline,
    after: await listCounted(tx, review.serviceId, baseline, from, month),
    month,
    recheckedOn: since?.recheckedOn ?? null,
    holds: since?.holds ?? true,
    recurred: since?.recurred ?? false,
    recurring: since?.recurring ?? false,
  };
}
