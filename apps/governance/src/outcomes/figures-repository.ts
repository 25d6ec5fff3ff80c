import type { ReadSession, Tx } from '@causeway/persistence';
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

/** The marks of these partitions, each as text, in one statement. */
export async function listWatermarks(session: ReadSession, partitions: readonly string[]): Promise<(Watermark | null)[]> {
  const rows = await session.query<{ of: string; facts: Omit<Watermark, 'reached'>; reached: string }>(
    `select distinct on (facts->>'partition') facts->>'partition' as "of", facts, (happened_at at time zone 'Europe/London')::date::text as reached
       from known_record where tenant_id = $1 and kind = 'Watermark' and facts->>'partition' = any($2::text[])`,
    [session.caller.tenantId, partitions],
  );
  return partitions.map((partition) => {
    const row = rows.find(({ of }) => of === partition);
    return row ? { ...row.facts, reached: row.reached } : null;
  });
}

const DEAD = 'select distinct source from dead_letter where tenant_id = $1 and replayed_at is null';

/** The sources of whose events one waits as a dead letter, each once. */
export const listSourcesOfDeadLetters = async (tx: Tx): Promise<string[]> =>
  (await tx.query<{ source: string }>(DEAD, [tx.tenantId])).map(({ source }) => source);

/** The same for a reader. */
export const listDeadSources = async (session: ReadSession): Promise<string[]> =>
  (await session.query<{ source: string }>(DEAD, [session.caller.tenantId])).map(({ source }) => source);

/** The last rating that each person, and each family of one, gave a service between two days of London, as one rating a row. */
const ratings = (service: string, from: string, to: string): string =>
  `select distinct on (coalesce(person_id, id), facts->>'respondent') (facts->>'rating')::int as rating from known_record
    where tenant_id = $1 and kind = 'Feedback' and service_id = ${service} and state <> 'RETRACTED' and facts->>'rating' is not null and facts->>'question' is null
      and facts->>'respondent' in ('PERSON', 'FAMILY') and (happened_at at time zone 'Europe/London')::date between ${from} and ${to}
    order by coalesce(person_id, id), facts->>'respondent', happened_at desc, recorded_at desc, id desc`;
const COUNTED = `count(*) filter (where rating >= ${CONTENT})::int as numerator, count(*)::int as denominator`;

/** How many people and families gave a rating, and how many of them were content. */
interface Ratings {
  readonly numerator: number;
  readonly denominator: number;
}

/** Those of a service between two days, by the last that each gave. */
export async function countContent(tx: Tx, serviceId: string | null, from: string, to: string): Promise<Ratings> {
  const values = [tx.tenantId, serviceId, from, to];
  const [found] = await tx.query<Ratings>(`select ${COUNTED} from (${ratings('$2', '$3::date', '$4::date')}) latest`, values);
  return found ?? { numerator: 0, denominator: 0 };
}

/** The same of each of these keys, `[service, first day, last day]` as JSON, in one statement. */
export async function listContent(session: ReadSession, keys: readonly string[]): Promise<Ratings[]> {
  const rows = await session.query<Ratings & { key: string }>(
    `select k.key, c.numerator, c.denominator from unnest($2::text[]) as k(key) cross join lateral (
       select ${COUNTED} from (${ratings('(k.key::jsonb->>0)::uuid', '(k.key::jsonb->>1)::date', '(k.key::jsonb->>2)::date')}) latest) c`,
    [session.caller.tenantId, keys],
  );
  return keys.map((key) => rows.find((row) => row.key === key) ?? { numerator: 0, denominator: 0 });
}
