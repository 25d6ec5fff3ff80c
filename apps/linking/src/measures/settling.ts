import { measurePointComputedV1 } from '@causeway/event-contracts';
import { ENGLAND_AND_WALES, idOf } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import { MEASURES, MONTH, type MeasureName } from './counting';

interface Point {
  readonly id: string;
  readonly serviceId: string;
  readonly measure: MeasureName;
  readonly month: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly version: number | null;
  readonly before: readonly [number, number] | null;
}

/**
 * Brings the months of these services, and of every service where a change has fallen due by `now`, up to date, and
 * announces each month whose figures changed. Only months that something moved in are counted anew.
 */
export async function settle(tx: Writer, now: Date, services: readonly string[]): Promise<void> {
  const moved = await tx.query<{ service: string; month: string }>(
    `select distinct o.service_id as service, ${MONTH} as month from change_outcome o where o.tenant_id = $1 and not o.counted and (o.due_at <= $2 or o.service_id = any($3::uuid[]))`,
    [tx.tenantId, now, services],
  );
  if (moved.length === 0) return;
  for (const measure of Object.keys(MEASURES) as MeasureName[]) {
    const { met, counts } = MEASURES[measure];
    const points = await tx.query<Omit<Point, 'id' | 'measure'>>(
      `select m.service as "serviceId", m.month, c.numerator, c.denominator, p.version, case when p.id is null then null else array[p.numerator, p.denominator] end as before
         from unnest($3::uuid[], $4::date[]) as m(service, month)
         cross join lateral (select count(*) filter (where ${met})::int as numerator, count(*)::int as denominator from change_outcome o
           where o.tenant_id = $1 and o.service_id = m.service and o.due_at <= $2 and ${MONTH} = m.month and ${counts}) c
         left join measure_point p on p.tenant_id = $1 and p.service_id = m.service and p.measure = '${measure}' and p.month = m.month`,
      [tx.tenantId, now, moved.map((row) => row.service), moved.map((row) => row.month)],
    );
    for (const point of points)
      await keep(tx, { ...point, measure, id: idOf('measure-point', tx.tenantId, point.serviceId, measure, point.month) }, now);
  }
  await tx.query('update change_outcome set counted = true where tenant_id = $1 and not counted and due_at <= $2', [tx.tenantId, now]);
}

async function keep(tx: Writer, point: Point, now: Date): Promise<void> {
  if (point.before?.[0] === point.numerator && point.before[1] === point.denominator) return;
  const version = (point.version ?? 0) + 1;
  await tx.query(
    `insert into measure_point (id, tenant_id, service_id, measure, month, numerator, denominator, version) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (id) do update set numerator = excluded.numerator, denominator = excluded.denominator, version = excluded.version`,
    [point.id, tx.tenantId, point.serviceId, point.measure, point.month, point.numerator, point.denominator, version],
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
    },
  );
}
