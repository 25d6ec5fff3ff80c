import type { Writer } from '@causeway/persistence';
import type { WeekOfService } from './agency-week-detector';

/** Records whose weeks may have altered, each with for how many weeks after its shift's own it may alter them. */
export interface Altering {
  readonly id: string;
  readonly kind: string;
  readonly weeks: number;
}

/** Notes where the shifts among these records begin, and about which shift or worker the others are, beside what was known of before. */
export async function saveStaffingBasis(tx: Writer, records: readonly Altering[]): Promise<void> {
  const known = `from unnest($2::text[], $3::uuid[]) as r(kind, id) join known_record k on k.tenant_id = $1 and k.kind = r.kind and k.id = r.id`;
  const values = [tx.tenantId, records.map(({ kind }) => kind), records.map(({ id }) => id)];
  await tx.query(
    `insert into shift_place (tenant_id, shift_id, service_id, starts_at)
     select distinct $1::uuid, k.id, k.service_id, k.unit_starts::timestamptz ${known} and k.kind = 'Shift' and k.service_id is not null and k.unit_starts is not null
     order by 2, 3, 4 on conflict do nothing`,
    values,
  );
  await tx.query(
    `insert into staffing_basis (tenant_id, record_id, about_id) select distinct $1::uuid, k.id, a.id ${known}
       cross join lateral (select coalesce(k.shift_id, k.about_shift_id, k.unit_id, k.worker_id) as id) a where a.id is not null order by 2, 3 on conflict do nothing`,
    values,
  );
}

/**
 * Has the months counted in which these shifts begin, and the weeks looked at, once they are over, that these records may alter: from the week of each shift that they are or ever were, or
 * that they or their worker were ever about. The first shift of a service says how far back its rota reaches, so that one which
 * comes or goes before all others alters what is known of the weeks after those too.
 */
export async function markWeeks(tx: Writer, records: readonly Altering[]): Promise<void> {
  const week = (at: string): string => `date_trunc('week', ${at} at time zone 'Europe/London')`;
  await tx.query(
    `with told as (select * from unnest($2::text[], $3::uuid[], $4::int[]) as r(kind, id, weeks)),
       own as (select t.id, t.weeks, p.service_id, p.starts_at from told t join shift_place p on p.tenant_id = $1 and p.shift_id = t.id where t.kind = 'Shift'),
       workers as (select t.id as worker_id, t.weeks from told t where t.kind = 'StaffMember'
         union select b.about_id, t.weeks from told t join staffing_basis b on b.tenant_id = $1 and b.record_id = t.id where t.kind = 'Induction'),
       places as (select service_id, starts_at, weeks from own
         union select p.service_id, p.starts_at, t.weeks from told t join staffing_basis b on b.tenant_id = $1 and b.record_id = t.id
           join shift_place p on p.tenant_id = $1 and p.shift_id = b.about_id
         union select p.service_id, p.starts_at, w.weeks from workers w join known_record a on a.tenant_id = $1 and a.kind = 'Assignment' and a.assigned_id = w.worker_id
           join shift_place p on p.tenant_id = $1 and p.shift_id = a.shift_id
         union select o.service_id, f.starts_at, o.weeks from (select service_id, min(starts_at) as starts_at, max(weeks) as weeks from own group by 1) o
           cross join lateral (select k.unit_starts::timestamptz as starts_at from known_record k where k.tenant_id = $1 and k.kind = 'Shift' and k.state <> 'RETRACTED'
             and k.service_id = o.service_id and k.id not in (select id from own) order by k.unit_starts limit 1) f where o.starts_at <= f.starts_at),
       months as (insert into month_watch as m (tenant_id, service_id, month, count_at)
         select distinct $1::uuid, p.service_id, date_trunc('month', p.starts_at at time zone 'Europe/London')::date, '-infinity'::timestamptz from places p order by 2, 3
         on conflict (tenant_id, service_id, month) do update set count_at = excluded.count_at where m.count_at is distinct from excluded.count_at)
     insert into staffing_watch as w (tenant_id, service_id, week, look_at)
     select distinct $1::uuid, p.service_id, d::date, (d + interval '7 days') at time zone 'Europe/London'
       from places p cross join lateral generate_series(${week('p.starts_at')}, ${week('p.starts_at')} + p.weeks * interval '7 days', interval '7 days') d order by 2, 3
     on conflict (tenant_id, service_id, week) do update set look_at = excluded.look_at where w.look_at is distinct from excluded.look_at`,
    [tx.tenantId, records.map(({ kind }) => kind), records.map(({ id }) => id), records.map(({ weeks }) => weeks)],
  );
}

/**
 * Has the weeks looked at, once they are over, in a shift of which these incidents happened, or ever were said to have, and so many that
 * come after: a shift may have begun so long before.
 */
export async function markWeeksOfIncidents(tx: Writer, ids: readonly string[], reachMs: number, after: number): Promise<void> {
  await tx.query(
    `insert into incident_place (tenant_id, incident_id, service_id, happened_at)
     select distinct $1::uuid, k.id, k.service_id, k.happened_at from known_record k
      where k.tenant_id = $1 and k.kind = 'Incident' and k.id = any($2::uuid[]) and k.service_id is not null order by 2, 3, 4 on conflict do nothing`,
    [tx.tenantId, ids],
  );
  await tx.query(
    `insert into staffing_watch as w (tenant_id, service_id, week, look_at)
     select distinct $1::uuid, p.service_id, d::date, (d + interval '7 days') at time zone 'Europe/London' from incident_place p
       cross join lateral generate_series(date_trunc('week', (p.happened_at - $3 * interval '1 millisecond') at time zone 'Europe/London'),
         date_trunc('week', p.happened_at at time zone 'Europe/London') + $4 * interval '7 days', interval '7 days') d
      where p.tenant_id = $1 and p.incident_id = any($2::uuid[]) order by 2, 3
     on conflict (tenant_id, service_id, week) do update set look_at = excluded.look_at where w.look_at is distinct from excluded.look_at`,
    [tx.tenantId, ids, reachMs, after],
  );
}

/** The weeks that are to be looked at by `at`, longest over first: at most so many. */
export const listWeeksToLookAt = (tx: Writer, at: Date, limit: number): Promise<WeekOfService[]> =>
  tx.query<WeekOfService>(
    `select service_id as "serviceId", to_char(week, 'YYYY-MM-DD') as week from staffing_watch
      where tenant_id = $1 and look_at <= $2 order by look_at, service_id limit $3`,
    [tx.tenantId, at, limit],
  );

/** Notes that these weeks were looked at: not again, until something alters them. */
export async function saveLooked(tx: Writer, weeks: readonly WeekOfService[]): Promise<void> {
  await tx.query(
    `update staffing_watch w set look_at = null from unnest($2::uuid[], $3::date[]) as u(service, week)
      where w.tenant_id = $1 and w.service_id = u.service and w.week = u.week`,
    [tx.tenantId, weeks.map(({ serviceId }) => serviceId), weeks.map(({ week }) => week)],
  );
}
