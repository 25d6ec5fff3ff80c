import type { Tx } from '@causeway/persistence';
import { CONTENT, type MonthCount, type Watermark } from './domain';

/** A service's months of a measure that begin within a window, in order. */
export async function listMonthsBetween(
  tx: Tx,
  serviceId: string | null,
  measure: string,
  from: string,
  to: string,
): Promise<MonthCount[]> {
  const rows = await tx.query<{ facts: MonthCount }>(
    `select facts from known_record where tenant_id = $1 and kind = 'MeasurePoint' and service_id = $2 and facts->>'measure' = $3
        and facts->>'month' >= $4 and facts->>'month' <= $5 order by facts->>'month'`,
    [tx.tenantId, serviceId, measure, from, to],
  );
  return rows.map(({ facts: { month, numerator, denominator, calendarVersion, leftOut } }) => ({
    month,
    numerator,
    denominator,
    calendarVersion,
    leftOut: leftOut ?? null,
  }));
}

/** The mark that comes the way of a partition's figures; null while linking has told none. */
export async function findWatermark(tx: Tx, partition: number): Promise<Watermark | null> {
  const [row] = await tx.query<{ facts: Omit<Watermark, 'reached'>; reached: string }>(
    `select facts, (happened_at at time zone 'Europe/London')::date::text as reached
       from known_record where tenant_id = $1 and kind = 'Watermark' and facts->>'partition' = $2 limit 1`,
    [tx.tenantId, String(partition)],
  );
  return row ? { ...row.facts, reached: row.reached } : null;
}

/** The sources of whose events one waits as a dead letter, each once. */
export async function listSourcesOfDeadLetters(tx: Tx): Promise<string[]> {
  const dead = await tx.query<{ source: string }>('select distinct source from dead_letter where tenant_id = $1 and replayed_at is null', [
    tx.tenantId,
  ]);
  return dead.map(({ source }) => source);
}

/** How many people and families gave a service a rating between two days, by the last that each gave, and how many of them were content. */
export async function countContent(
  tx: Tx,
  serviceId: string | null,
  from: string,
  to: string,
): Promise<{ numerator: number; denominator: number }> {
  const [found] = await tx.query<{ numerator: number; denominator: number }>(
    `select count(*) filter (where rating >= ${CONTENT})::int as numerator, count(*)::int as denominator from (
        select distinct on (coalesce(person_id, id), facts->>'respondent') (facts->>'rating')::int as rating from known_record
        where tenant_id = $1 and kind = 'Feedback' and service_id = $2 and state <> 'RETRACTED' and facts->>'rating' is not null and facts->>'question' is null
          and facts->>'respondent' in ('PERSON', 'FAMILY') and (happened_at at time zone 'Europe/London')::date between $3::date and $4::date
        order by coalesce(person_id, id), facts->>'respondent', happened_at desc, recorded_at desc, id desc) latest`,
    [tx.tenantId, serviceId, from, to],
  );
  return found ?? { numerator: 0, denominator: 0 };
}
