import { byId, newRow, pageOf, recordTable, type Effect, type Writer } from '@causeway/persistence';
import type { Delays, Notice, NoticeDelays, NoticeThing } from './domain';
import type { Told } from './ladder';

export const noticeTable = recordTable<Notice>('notice', {
  thing: 'text',
  subjectId: 'uuid',
  level: 'text',
  staffMemberId: 'uuid',
  dueOn: 'date',
  firing: 'integer',
  readAt: 'timestamptz?',
});
export const noticeById = byId(noticeTable, 'NOTICE');
export const noticesPage = pageOf(noticeTable, 'NOTICE');

export const noticeDelaysTable = recordTable<NoticeDelays>('notice_delays', {
  number: 'integer',
  deputyAfterDays: 'integer',
  nextLevelAfterDays: 'integer',
  setById: 'uuid',
});
export const noticeDelayById = byId(noticeDelaysTable, 'GOVERNANCE');
export const noticeDelaysPage = pageOf(noticeDelaysTable, 'GOVERNANCE');

/** The delays that are in force; null where none were set. */
export async function findDelays(writer: Writer): Promise<(Delays & { readonly number: number }) | null> {
  const [last] = await writer.query<Delays & { readonly number: number }>(
    `select number, deputy_after_days as "deputyAfterDays", next_level_after_days as "nextLevelAfterDays"
       from notice_delays where tenant_id = $1 order by number desc limit 1`,
    [writer.tenantId],
  );
  return last ?? null;
}

/** By whom, at which level and at which firing each of these things was told of. */
export const listGiven = (
  writer: Writer,
  thing: NoticeThing,
  subjectIds: readonly string[],
): Promise<(Told & Pick<Notice, 'subjectId' | 'firing'>)[]> =>
  writer.query(
    `select subject_id as "subjectId", level, firing, staff_member_id as "staffMemberId" from notice where tenant_id = $1 and thing = $2 and subject_id = any($3::uuid[])`,
    [writer.tenantId, thing, subjectIds],
  );

/** Puts notices in, those that are there excepted; returns what was put in. Whoever tells the same at the same time waits, and puts in nothing. */
export async function insertNotices(
  writer: Writer,
  now: Date,
  notices: readonly Pick<Notice, 'serviceId' | 'thing' | 'subjectId' | 'level' | 'staffMemberId' | 'dueOn' | 'firing'>[],
): Promise<Notice[]> {
  if (notices.length === 0) return [];
  const rows = notices.map(({ serviceId, thing, subjectId, level, staffMemberId, dueOn, firing }) => ({
    id: newRow(writer.tenantId, serviceId, { happenedAt: now, recordedAt: now, receivedAt: now }).id,
    service_id: serviceId,
    thing,
    subject_id: subjectId,
    level,
    staff_member_id: staffMemberId,
    due_on: dueOn,
    firing,
  }));
  return writer.query<Notice>(
    `insert into notice as t (id, tenant_id, service_id, version, happened_at, recorded_at, received_at, thing, subject_id, level, staff_member_id, due_on, firing)
     select id, $1, service_id, 1, $2, $2, $2, thing, subject_id, level, staff_member_id, due_on, firing
       from jsonb_to_recordset($3::jsonb) as r(id uuid, service_id uuid, thing text, subject_id uuid, level text, staff_member_id uuid, due_on date, firing integer)
      order by subject_id, level, staff_member_id
     on conflict on constraint notice_once do nothing returning ${noticeTable.columns('t')}`,
    [writer.tenantId, now, JSON.stringify(rows)],
  );
}

/** Takes one tenant that nobody looked after lately, for as long as `everyMs`; null when there is none. Whoever is killed meanwhile is followed by another then. */
export async function claimTenant(fx: Effect, everyMs: number): Promise<string | null> {
  const [claimed] = await fx.query<{ id: string }>(
    `update known_tenant set look_after = clock_timestamp() + make_interval(secs => $1::float8 / 1000)
      where tenant_id = (select tenant_id from known_tenant where look_after <= clock_timestamp() order by look_after, tenant_id limit 1 for update skip locked)
     returning tenant_id as id`,
    [everyMs],
  );
  return claimed?.id ?? null;
}

/** Every tenant in which somebody holds a role. */
export const listTenants = (fx: Effect): Promise<{ readonly id: string }[]> =>
  fx.query<{ readonly id: string }>('select tenant_id as id from known_tenant order by tenant_id');

/** The latest time that a demonstration tenant's clock has shown; null for any other tenant. */
export async function findClock(writer: Writer): Promise<Date | null> {
  const [clock] = await writer.query<{ latest: Date }>('select latest from tenant_clock where tenant_id = $1', [writer.tenantId]);
  return clock?.latest ?? null;
}
