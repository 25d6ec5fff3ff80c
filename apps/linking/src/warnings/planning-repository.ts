import type { Writer } from '@causeway/persistence';
import { TIMES } from '../links/columns';
import type { MonthOfService } from '../measures/months-repository';
import type { DueChange } from './planning-detector';

const MONTH_ENDS = `(m.month + interval '1 month') at time zone 'Europe/London'`;
const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Has these months looked at, once they are over. */
export async function markPlanning(tx: Writer, months: readonly MonthOfService[]): Promise<void> {
  await tx.query(
    `insert into planning_watch as w (tenant_id, service_id, month, look_at)
     select distinct $1::uuid, m.service, m.month, ${MONTH_ENDS} from unnest($2::uuid[], $3::date[]) as m(service, month) order by 2, 3
     on conflict (tenant_id, service_id, month) do update set look_at = excluded.look_at where w.look_at is distinct from excluded.look_at`,
    [tx.tenantId, months.map(({ serviceId }) => serviceId), months.map(({ month }) => month)],
  );
}

/** The months that are to be looked at by `at`, longest over first: at most so many. */
export const listPlanningToLookAt = (tx: Writer, at: Date, limit: number): Promise<MonthOfService[]> =>
  tx.query<MonthOfService>(
    `select service_id as "serviceId", month from planning_watch where tenant_id = $1 and look_at <= $2 order by look_at, service_id limit $3`,
    [tx.tenantId, at, limit],
  );

/** Notes that these months were looked at: not again, until something alters them. */
export async function savePlanningLooked(tx: Writer, months: readonly MonthOfService[]): Promise<void> {
  await tx.query(
    `update planning_watch w set look_at = null from unnest($2::uuid[], $3::date[]) as u(service, month)
      where w.tenant_id = $1 and w.service_id = u.service and w.month = u.month`,
    [tx.tenantId, months.map(({ serviceId }) => serviceId), months.map(({ month }) => month)],
  );
}

/** The changes of these months that count in M1a, each with its month. */
export const listDueChanges = (tx: Writer, months: readonly MonthOfService[]): Promise<(DueChange & MonthOfService)[]> =>
  tx.query<DueChange & MonthOfService>(
    `select k.kind, k.id, ${TIMES}, ${iso('o.due_at')} as "dueAt", ${iso('o.published_at')} as "publishedAt", m.service as "serviceId", m.month
       from unnest($2::uuid[], $3::date[]) as m(service, month) join change_outcome o on o.tenant_id = $1 and o.service_id = m.service and o.excluded is null
         and o.due_at >= m.month::timestamp at time zone 'Europe/London' and o.due_at < ${MONTH_ENDS}
       join known_record k on k.tenant_id = $1 and k.kind = 'IdentifiedChange' and k.id = o.id`,
    [tx.tenantId, months.map(({ serviceId }) => serviceId), months.map(({ month }) => month)],
  );
