import type { Writer } from '@causeway/persistence';

/** A month of a service, by its first day. */
export interface MonthOfService {
  readonly serviceId: string;
  readonly month: string;
}

/** Has these months counted at the next occasion. */
export async function markMonths(tx: Writer, months: readonly MonthOfService[]): Promise<void> {
  await tx.query(
    `insert into month_watch as w (tenant_id, service_id, month, count_at)
     select distinct $1::uuid, m.service, m.month, '-infinity'::timestamptz from unnest($2::uuid[], $3::date[]) as m(service, month) order by 2, 3
     on conflict (tenant_id, service_id, month) do update set count_at = excluded.count_at where w.count_at is distinct from excluded.count_at`,
    [tx.tenantId, months.map(({ serviceId }) => serviceId), months.map(({ month }) => month)],
  );
}

/** The months that are to be counted by `at`, the earliest first: at most so many. */
export const listMonthsToCount = (tx: Writer, at: Date, limit: number): Promise<MonthOfService[]> =>
  tx.query<MonthOfService>(
    `select service_id as "serviceId", month from month_watch where tenant_id = $1 and count_at <= $2 order by count_at, month, service_id limit $3`,
    [tx.tenantId, at, limit],
  );

/** Notes that these months were counted at `at`: again when something alters them, and once when they are over. */
export async function saveCounted(tx: Writer, months: readonly MonthOfService[], at: Date): Promise<void> {
  await tx.query(
    `update month_watch w set count_at = case when o.ends > $4 then o.ends end
       from unnest($2::uuid[], $3::date[]) as u(service, month) cross join lateral (select (u.month + interval '1 month') at time zone 'Europe/London' as ends) o
      where w.tenant_id = $1 and w.service_id = u.service and w.month = u.month`,
    [tx.tenantId, months.map(({ serviceId }) => serviceId), months.map(({ month }) => month), at],
  );
}

/** What was told last of measures of a service in a month. */
export const listPoints = (tx: Writer, { serviceId, month }: MonthOfService, measures: readonly string[]) =>
  tx.query<{ measure: string; numerator: number; denominator: number; version: number }>(
    `select measure, numerator, denominator, version from measure_point where tenant_id = $1 and service_id = $2 and month = $3 and measure = any($4)`,
    [tx.tenantId, serviceId, month, measures],
  );

/** The services of indicators, and when their notes were recorded: of these, and of those that these management reviews are of. */
export const listIndicatorClocks = (tx: Writer, ids: readonly string[]): Promise<{ serviceId: string; noteRecordedAt: string }[]> =>
  tx.query<{ serviceId: string; noteRecordedAt: string }>(
    `select i.service_id as "serviceId", i.facts->>'noteRecordedAt' as "noteRecordedAt" from known_record i
      where i.tenant_id = $1 and i.kind = 'Indicator' and i.service_id is not null and i.facts->>'noteRecordedAt' is not null
        and i.id in (select unnest($2::uuid[]) union select r.about_id from known_record r where r.tenant_id = $1 and r.kind = 'ManagementReview' and r.id = any($2::uuid[]))`,
    [tx.tenantId, ids],
  );
