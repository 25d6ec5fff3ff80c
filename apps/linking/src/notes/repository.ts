import type { ReadSession } from '@causeway/persistence';
import { WORDINGS, type MonthOfNotes } from './quality';

const flagged = (wording: string): string => `count(*) filter (where k.facts->'vagueness' ? '${wording}')::int as "${wording}"`;

/** The notes of services that stand, by the month in London of which they tell: no correction, as its note has been counted. */
export const listMonthsOfNotes = (
  session: ReadSession,
  serviceIds: readonly string[],
  { between }: { readonly between: readonly [Date, Date] },
): Promise<(MonthOfNotes & { readonly serviceId: string })[]> =>
  session.query<MonthOfNotes & { readonly serviceId: string }>(
    `select k.service_id as "serviceId", date_trunc('month', k.happened_at at time zone 'Europe/London')::date as month, count(*)::int as notes,
        ${WORDINGS.map(flagged).join(', ')}
       from known_record k where k.tenant_id = $1 and k.kind = 'DailyNote' and k.service_id = any($2::uuid[]) and k.happened_at >= $3 and k.happened_at <= $4
        and k.state <> 'RETRACTED' and k.facts->>'amendsId' is null
      group by 1, 2 order by 1, 2`,
    [session.caller.tenantId, serviceIds, ...between],
  );
