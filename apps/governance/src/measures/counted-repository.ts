import { ENGLAND_AND_WALES } from '@causeway/kernel';
import type { ReadSession, Tx } from '@causeway/persistence';
import type { Baseline, MonthCount } from '../outcomes/domain';

/** A version of a measure, counted in a service: the months or weeks that begin between two days of London, both included. */
export interface Counting {
  readonly definitionId: string;
  readonly serviceId: string;
  readonly from: string;
  readonly to: string;
}

/** What a record says of what happened, by its kind. */
const CODE_OF = `case d.record_kind when 'INCIDENT' then k.facts->>'kind' else k.facts->>'category' end`;
const KIND_OF = `case d.record_kind when 'INCIDENT' then 'Incident' else 'Complaint' end`;
const OF_SERVICE = `k.tenant_id = $1 and k.kind = ${KIND_OF} and k.service_id = d.service_id and k.state <> 'RETRACTED'`;
const ENTRY = 'e.tenant_id = $1 and e.counting_id = d.counting_id and e.service_id = d.service_id and e.entered_in_error_at is null';
const EACH = `case d.unit when 'MONTH' then interval '1 month' else interval '7 days' end`;

/**
 * What was counted of each, in order and in one statement. What is entered has no figure for a month or week in which nothing was. Records are
 * counted in every one, none of them too, from the first whole one after the first record of their kind that is known of the service:
 * before that, none may mean that nobody recorded any.
 */
export async function listOwnCounts(
  reading: Pick<Tx | ReadSession, 'query'>,
  tenantId: string,
  countings: readonly Counting[],
): Promise<MonthCount[][]> {
  const values = [
    tenantId,
    countings.map(({ definitionId }) => definitionId),
    countings.map(({ serviceId }) => serviceId),
    countings.map(({ from }) => from),
    countings.map(({ to }) => to),
  ];
  const rows = await reading.query<Pick<MonthCount, 'month' | 'numerator' | 'denominator'> & { n: number }>(
    `with d as (select c.n, c.service_id, c.first, c.last, m.kind, m.unit, m.counted_from, m.record_kind, m.record_codes, m.counting_id
         from unnest($2::uuid[], $3::uuid[], $4::date[], $5::date[]) with ordinality as c(definition_id, service_id, first, last, n)
         join measure_definition m on m.tenant_id = $1 and m.id = c.definition_id)
     select d.n::int as n, e.starts_on::text as month, e.numerator, coalesce(e.denominator, 1) as denominator
       from d join measure_entry e on ${ENTRY} and e.starts_on between d.first and d.last where d.counted_from = 'ENTERED_COUNTS'
     union all
     select d.n::int, u.day::date::text, (select count(*)::int from known_record k where ${OF_SERVICE} and ${CODE_OF} = any(d.record_codes)
           and k.happened_at >= u.day at time zone 'Europe/London' and k.happened_at < (u.day + ${EACH}) at time zone 'Europe/London'),
         coalesce(e.denominator, 1)
       from d cross join lateral (select min(k.happened_at) at time zone 'Europe/London' as at from known_record k where ${OF_SERVICE}) as known
       cross join lateral generate_series(greatest(date_trunc(d.unit, d.first::timestamp), date_trunc(d.unit, known.at::date + ${EACH} - interval '1 day')),
         d.last::timestamp, ${EACH}) as u(day)
       left join measure_entry e on ${ENTRY} and e.starts_on = u.day::date
      where d.counted_from = 'SOURCE_RECORDS' and known.at is not null and (d.kind = 'COUNT' or e.id is not null)
      order by 1, 2`,
    values,
  );
  return countings.map((_, i) =>
    rows
      .filter(({ n }) => n === i + 1)
      .map(({ month, numerator, denominator }) => ({
        ...{ month, numerator, denominator, calendarVersion: ENGLAND_AND_WALES.version, leftOut: null },
      })),
  );
}

/** Whether a worker entered counts, which stand, of the months or weeks of a baseline, or of those since the change up to the one that is held against it, all of which its verdict rests on. */
export async function hasCountedFor(
  tx: Tx,
  staffMemberId: string,
  { measureDefinitionId, serviceId, windowStart, windowEnd }: Baseline,
  since: { readonly from: string; readonly month: string },
): Promise<boolean> {
  const found = await tx.query(
    `select 1 from measure_entry e join measure_definition d on d.tenant_id = $1 and d.id = $2 and d.counting_id = e.counting_id
      where e.tenant_id = $1 and e.service_id = $3 and e.entered_by_id = $4 and e.entered_in_error_at is null
        and (e.starts_on between $5 and $6 or e.starts_on between $7 and $8) limit 1`,
    [tx.tenantId, measureDefinitionId, serviceId, staffMemberId, windowStart, windowEnd, since.from, since.month],
  );
  return found.length > 0;
}
