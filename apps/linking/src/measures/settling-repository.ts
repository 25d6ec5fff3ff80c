import type { Writer } from '@causeway/persistence';
import { leftOutOf, MONTH, tallyOf } from './counting';
import type { Figure, MeasureName, Recounted } from './domain';

/** The months in which changes fell due that nobody confirmed by a time, an ISO text at the parameter, and how many. */
const unconfirmedOf = (at: string): string =>
  `select service_id as service, date_trunc('month', proposed_due::timestamptz at time zone 'Europe/London')::date as month, count(*)::int as n
     from known_record where tenant_id = $1 and proposed_due < ${at} and state <> 'RETRACTED' group by 1, 2`;

/** Changes that fell due, or whose next delivery began, or that were corrected, since they were last counted. */
const TO_COUNT = `not o.counted and coalesce(o.recount_at, o.due_at) <= $2`;

interface MovedMonth {
  readonly service: string;
  readonly month: string;
}

/** The months of services in which something moved by `at`: also those that a change has left, and those in which another number of changes is unconfirmed now. */
export const listMovedMonths = (tx: Writer, at: Date): Promise<MovedMonth[]> =>
  tx.query<MovedMonth>(
    `select o.service_id as service, ${MONTH} as month from change_outcome o where o.tenant_id = $1 and ${TO_COUNT} and o.due_at <= $2
     union select o.settled_service, o.settled_month from change_outcome o where o.tenant_id = $1 and ${TO_COUNT} and o.settled_month is not null
     union select coalesce(w.service, p.service_id), coalesce(w.month, p.month) from (${unconfirmedOf('$3')}) w
       full join (select service_id, month, (left_out->>'unconfirmed')::int as n from measure_point where tenant_id = $1 and measure = 'M1A') p
         on p.service_id = w.service and p.month = w.month
       where coalesce(w.n, 0) is distinct from p.n`,
    [tx.tenantId, at, at.toISOString()],
  );

/** A measure of a service in a month as it is counted now, and as it was told last. */
export interface CountedMonth extends Recounted {
  readonly serviceId: string;
  readonly month: string;
  readonly version: number | null;
}

/** A measure in each of these months, counted as of `at`. */
export const listCountedMonths = (tx: Writer, measure: MeasureName, months: readonly MovedMonth[], at: Date): Promise<CountedMonth[]> =>
  tx.query<CountedMonth>(
    `select m.service as "serviceId", m.month, c.numerator, c.denominator, p.version, case when p.id is null then null else array[p.numerator, p.denominator] end as before,
           c."leftOut" || jsonb_build_object('unconfirmed', coalesce(w.n, 0)) as "leftOut", p.left_out as "leftOutBefore"
         from unnest($3::uuid[], $4::date[]) as m(service, month)
         cross join lateral (select ${tallyOf(measure)}, ${leftOutOf(measure)} from change_outcome o
           where o.tenant_id = $1 and o.service_id = m.service and o.due_at >= m.month::timestamp at time zone 'Europe/London'
             and o.due_at < (m.month + interval '1 month') at time zone 'Europe/London') c
         left join (${unconfirmedOf('$5')}) w on w.service = m.service and w.month = m.month
         left join measure_point p on p.tenant_id = $1 and p.service_id = m.service and p.measure = '${measure}' and p.month = m.month
        order by m.service, m.month`,
    [tx.tenantId, at, months.map((row) => row.service), months.map((row) => row.month), at.toISOString()],
  );

/** Keeps a figure as it is told, in its new version. */
export async function savePoint(tx: Writer, point: Figure & { readonly id: string }, version: number): Promise<void> {
  await tx.query(
    `insert into measure_point (id, tenant_id, service_id, measure, month, numerator, denominator, version, left_out) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (id) do update set numerator = excluded.numerator, denominator = excluded.denominator, version = excluded.version, left_out = excluded.left_out`,
    [
      point.id,
      tx.tenantId,
      point.serviceId,
      point.measure,
      point.month,
      point.numerator,
      point.denominator,
      version,
      point.leftOut && JSON.stringify(point.leftOut),
    ],
  );
}

/** Notes of every change that was to be counted by `at` in which month it is counted, and when it is to be counted again. */
export async function settleOutcomes(tx: Writer, at: Date): Promise<void> {
  await tx.query(
    `update change_outcome o set counted = o.due_at <= $2 and coalesce(o.next_delivery_at <= $2, true), recount_at = case when o.due_at > $2 then o.due_at else o.next_delivery_at end,
       settled_service = case when o.due_at <= $2 then o.service_id end, settled_month = case when o.due_at <= $2 then ${MONTH} end
      where o.tenant_id = $1 and ${TO_COUNT}`,
    [tx.tenantId, at],
  );
}
