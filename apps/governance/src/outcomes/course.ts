import type { Tx } from '@causeway/persistence';
import type { Review } from '../reviews/domain';
import { monthsBetween } from './counting';
import type { Baseline } from './domain';
import { wholeMonthFrom, type Course } from './sustained';

/**
 * How a review's measure went before and after its change, up to a month. A cause recurred when another review of the
 * service, of a failure that happened after the change, has one of the same category that its reviewer has read.
 */
export async function courseOf(tx: Tx, review: Review, changedOn: string, baseline: Baseline, month: string): Promise<Course> {
  const [since] = await tx.query<{ recheckedOn: string | null; holds: boolean | null; recurred: boolean }>(
    `select (select r.revisited_on::text from revisit r where r.tenant_id = $1 and r.review_id = $2
           and r.entered_in_error_at is null and r.still_holds order by r.revisited_on desc limit 1) as "recheckedOn",
       (select r.still_holds from revisit r where r.tenant_id = $1 and r.review_id = $2
           and r.entered_in_error_at is null order by r.revisited_on desc, r.recorded_at desc, r.id desc limit 1) as holds,
       exists (select 1 from cause c join review o on o.tenant_id = c.tenant_id and o.id = c.review_id
         where c.tenant_id = $1 and o.service_id = $3 and o.id <> $2 and c.state <> 'RECORDED' and c.entered_in_error_at is null
           and (coalesce((select max((t->>'happenedAt')::timestamptz) from jsonb_array_elements(o.triggers) t), o.happened_at)
             at time zone 'Europe/London')::date > $4::date
           and c.category in (select category from cause where tenant_id = $1 and review_id = $2 and entered_in_error_at is null)) as recurred`,
    [tx.tenantId, review.id, review.serviceId, changedOn],
  );
  const from = wholeMonthFrom(changedOn);
  return {
    changedOn,
    target: baseline.target,
    baseline: await monthsBetween(tx, review.serviceId, baseline.measure, baseline.windowStart, baseline.windowEnd),
    after: await monthsBetween(tx, review.serviceId, baseline.measure, from, month),
    month,
    recheckedOn: since?.recheckedOn ?? null,
    holds: since?.holds ?? true,
    recurred: since?.recurred ?? false,
  };
}
