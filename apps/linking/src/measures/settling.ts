import { measurePointComputedV1, type LeftOut } from '@causeway/event-contracts';
import { ENGLAND_AND_WALES, idOf } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import { leftOutOf, MONTH, NAMES, tallyOf, unconfirmedOf } from './counting';
import type { MeasureName } from './domain';

interface Point {
  readonly id: string;
  readonly serviceId: string;
  readonly measure: MeasureName;
  readonly month: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly version: number | null;
  readonly before: readonly [number, number] | null;
  readonly leftOut: LeftOut;
  readonly leftOutBefore: LeftOut | null;
}

/** Changes that fell due, or whose next delivery began, or that were corrected, since they were last counted. */
const TO_COUNT = `not o.counted and coalesce(o.recount_at, o.due_at) <= $2`;

/**
 * Counts anew the months in which something moved by `at`, also a month that a change has left, or in which one fell due
 * that nobody confirmed, and announces each whose figures changed, or what they leave out. Logs are read side by side, so events of an earlier time may come after later ones: what was
 * counted as of a later time is not counted as of an earlier one.
 */
export async function settle(tx: Writer, at: Date): Promise<void> {
  const now = await latestOf(tx, at);
  const moved = await tx.query<{ service: string; month: string }>(
    `select o.service_id as service, ${MONTH} as month from change_outcome o where o.tenant_id = $1 and ${TO_COUNT} and o.due_at <= $2
     union select o.settled_service, o.settled_month from change_outcome o where o.tenant_id = $1 and ${TO_COUNT} and o.settled_month is not null
     union select coalesce(w.service, p.service_id), coalesce(w.month, p.month) from (${unconfirmedOf('$3')}) w
       full join (select service_id, month, (left_out->>'unconfirmed')::int as n from measure_point where tenant_id = $1 and measure = 'M1A') p
         on p.service_id = w.service and p.month = w.month
       where coalesce(w.n, 0) is distinct from p.n`,
    [tx.tenantId, now, now.toISOString()],
  );
  if (moved.length === 0) return;
  for (const measure of NAMES) {
    const points = await tx.query<Omit<Point, 'id' | 'measure'>>(
      `select m.service as "serviceId", m.month, c.numerator, c.denominator, p.version, case when p.id is null then null else array[p.numerator, p.denominator] end as before,
           c."leftOut" || jsonb_build_object('unconfirmed', coalesce(w.n, 0)) as "leftOut", p.left_out as "leftOutBefore"
         from unnest($3::uuid[], $4::date[]) as m(service, month)
         cross join lateral (select ${tallyOf(measure)}, ${leftOutOf(measure)} from change_outcome o
           where o.tenant_id = $1 and o.service_id = m.service and o.due_at >= m.month::timestamp at time zone 'Europe/London'
             and o.due_at < (m.month + interval '1 month') at time zone 'Europe/London') c
         left join (${unconfirmedOf('$5')}) w on w.service = m.service and w.month = m.month
         left join measure_point p on p.tenant_id = $1 and p.service_id = m.service and p.measure = '${measure}' and p.month = m.month
        order by m.service, m.month`,
      [tx.tenantId, now, moved.map((row) => row.service), moved.map((row) => row.month), now.toISOString()],
    );
    for (const point of points)
      await keep(tx, { ...point, measure, id: idOf('measure-point', tx.tenantId, point.serviceId, measure, point.month) }, now);
  }
  await tx.query(
    `update change_outcome o set counted = o.due_at <= $2 and coalesce(o.next_delivery_at <= $2, true), recount_at = greatest(o.due_at, o.next_delivery_at),
       settled_service = case when o.due_at <= $2 then o.service_id end, settled_month = case when o.due_at <= $2 then ${MONTH} end
      where o.tenant_id = $1 and ${TO_COUNT}`,
    [tx.tenantId, now],
  );
}

const sameCounts = (one: LeftOut, other: LeftOut | null): boolean =>
  other !== null && (Object.keys(one) as (keyof LeftOut)[]).every((reason) => one[reason] === other[reason]);

/** A time, or the latest that a demonstration tenant's clock has shown when that is later. */
export async function latestOf(tx: Writer, at: Date): Promise<Date> {
  const [clock] = await tx.query<{ latest: Date }>('select latest from tenant_clock where tenant_id = $1', [tx.tenantId]);
  return clock && clock.latest > at ? clock.latest : at;
}

async function keep(tx: Writer, point: Point, now: Date): Promise<void> {
  if (point.before?.[0] === point.numerator && point.before[1] === point.denominator && sameCounts(point.leftOut, point.leftOutBefore))
    return;
  const version = (point.version ?? 0) + 1;
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
      JSON.stringify(point.leftOut),
    ],
  );
  tx.announce(
    measurePointComputedV1,
    { id: point.id, tenantId: tx.tenantId, serviceId: point.serviceId, version, happenedAt: now, recordedAt: now, receivedAt: now },
    {
      measure: point.measure,
      month: point.month,
      numerator: point.numerator,
      denominator: point.denominator,
      calendarVersion: ENGLAND_AND_WALES.version,
      leftOut: point.leftOut,
    },
  );
}
