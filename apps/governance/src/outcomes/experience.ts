import { lastOfMonth } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { Baseline } from './domain';

/** How many of the people and families who gave a rating were content: 4 or 5 of 5, before and after a change. */
export interface Experience {
  readonly numerator: number;
  readonly denominator: number;
  readonly beforeNumerator: number;
  readonly beforeDenominator: number;
}

const CONTENT = 4;

/** What people and families said last in a month, and in the baseline's window: each counts once, however many forms came (R107). */
export async function experienceOf(tx: Tx, baseline: Baseline, month: string): Promise<Experience> {
  const rated = async (from: string, to: string) => {
    const [found] = await tx.query<{ numerator: number; denominator: number }>(
      `select count(*) filter (where rating >= ${CONTENT})::int as numerator, count(*)::int as denominator from (
        select distinct on (coalesce(person_id, id), facts->>'respondent') (facts->>'rating')::int as rating from known_record
        where tenant_id = $1 and kind = 'Feedback' and service_id = $2 and state <> 'RETRACTED' and facts->>'rating' is not null
          and facts->>'respondent' in ('PERSON', 'FAMILY') and (happened_at at time zone 'Europe/London')::date between $3::date and $4::date
        order by coalesce(person_id, id), facts->>'respondent', happened_at desc, recorded_at desc, id desc) latest`,
      [tx.tenantId, baseline.serviceId, from, to],
    );
    return found ?? { numerator: 0, denominator: 0 };
  };
  const after = await rated(month, lastOfMonth(month));
  const before = await rated(baseline.windowStart, baseline.windowEnd);
  return { ...after, beforeNumerator: before.numerator, beforeDenominator: before.denominator };
}
