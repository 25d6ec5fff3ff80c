import type { ReadSession } from '@causeway/persistence';
import { RAISED } from '../warnings/concerns';

/**
 * How many people of a service, or their families, raised a concern between two instants and by `at`, and how many of them
 * one with the same code as another at most `withinDays` days before.
 */
export async function countConcernsRaised(
  session: ReadSession,
  serviceId: string,
  withinDays: number,
  between: readonly [from: Date, to: Date],
  at: Date,
): Promise<{ readonly again: number; readonly raised: number }> {
  const [row] = await session.query<{ again: number; raised: number }>(
    `select count(distinct person_id) filter (where day - before <= ${withinDays})::int as again, count(distinct person_id)::int as raised from (
       select person_id, happened_at, (happened_at at time zone 'Europe/London')::date as day,
           lag((happened_at at time zone 'Europe/London')::date) over (partition by person_id, facts->>'concernCode' order by happened_at, id) as before
         from known_record k where tenant_id = $1 and service_id = $2 and state <> 'RETRACTED' and ${RAISED}) f
      where happened_at >= $3 and happened_at <= least($4, $5::timestamptz)`,
    [session.caller.tenantId, serviceId, ...between, at],
  );
  return row ?? { again: 0, raised: 0 };
}
