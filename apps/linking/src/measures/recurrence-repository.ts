import type { ReadSession } from '@causeway/persistence';
import { RAISED } from '../warnings/concerns';
import type { Between } from './repository';

/**
 * How many people of each service, or their families, raised a concern between two instants and by `at`, and how many of them
 * one with the same code as another at most `withinDays` days before.
 */
export const countConcernsRaised = (
  session: ReadSession,
  serviceIds: readonly string[],
  { withinDays, between }: { readonly withinDays: number; readonly between: Between },
  at: Date,
): Promise<{ readonly serviceId: string; readonly again: number; readonly raised: number }[]> =>
  session.query<{ serviceId: string; again: number; raised: number }>(
    `select service_id as "serviceId", count(distinct person_id) filter (where day - before <= ${withinDays})::int as again, count(distinct person_id)::int as raised from (
       select service_id, person_id, happened_at, (happened_at at time zone 'Europe/London')::date as day,
           lag((happened_at at time zone 'Europe/London')::date) over (partition by service_id, person_id, facts->>'concernCode' order by happened_at, id) as before
         from known_record k where tenant_id = $1 and service_id = any($2::uuid[]) and state <> 'RETRACTED' and ${RAISED}) f
      where happened_at >= $3 and happened_at <= least($4, $5::timestamptz) group by 1`,
    [session.caller.tenantId, serviceIds, ...between, at],
  );
