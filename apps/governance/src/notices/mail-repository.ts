import { byId, newRow, pageOf, recordTable, type ReadSession, type Tx, type Writer } from '@causeway/persistence';
import type { Notice } from './domain';
import type { ContactAddress, MailFacts, NoticeMail } from './mail-domain';

export const contactAddressTable = recordTable<ContactAddress>('contact_address', { staffMemberId: 'uuid', address: 'text?' });

/** The address of a member of staff, locked; null where they set none. */
export async function lockAddress(tx: Tx, staffMemberId: string): Promise<ContactAddress | null> {
  await tx.exclusively('contact-address', staffMemberId);
  const [row] = await tx.query<ContactAddress>(
    `select ${contactAddressTable.columns()} from contact_address where tenant_id = $1 and staff_member_id = $2 for update`,
    [tx.tenantId, staffMemberId],
  );
  return row ?? null;
}

/** The caller's own address; null where they set none, and for whoever is no member of staff. */
export async function findOwnAddress(session: ReadSession): Promise<ContactAddress | null> {
  const [row] = await session.query<ContactAddress>(
    `select ${contactAddressTable.columns()} from contact_address where tenant_id = $1 and staff_member_id = $2`,
    [session.caller.tenantId, session.caller.staffMemberId],
  );
  if (row) session.touch(row.id);
  return row ?? null;
}

export const noticeMailTable = recordTable<NoticeMail>('notice_mail', {
  noticeId: 'uuid',
  staffMemberId: 'uuid',
  state: 'text',
  attempts: 'integer',
  nextAt: 'timestamptz?',
  fault: 'text?',
});
export const noticeMailById = byId(noticeMailTable, 'STAFF_CONFIDENTIAL');
export const noticeMailsPage = pageOf(noticeMailTable, 'STAFF_CONFIDENTIAL');

/** Writes a mail for each of these notices whose reader has an address. */
export async function insertMails(writer: Writer, now: Date, notices: readonly Notice[]): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map(({ id, serviceId, staffMemberId }) => ({
    id: newRow(writer.tenantId, serviceId, { happenedAt: now, recordedAt: now, receivedAt: now }).id,
    notice_id: id,
    service_id: serviceId,
    staff_member_id: staffMemberId,
  }));
  await writer.query(
    `insert into notice_mail (id, tenant_id, service_id, version, happened_at, recorded_at, received_at, notice_id, staff_member_id, state, attempts, next_at)
     select r.id, $1, r.service_id, 1, $2, $2, $2, r.notice_id, r.staff_member_id, 'WAITING', 0, clock_timestamp()
       from jsonb_to_recordset($3::jsonb) as r(id uuid, notice_id uuid, service_id uuid, staff_member_id uuid)
       join contact_address a on a.tenant_id = $1 and a.staff_member_id = r.staff_member_id and a.address is not null`,
    [writer.tenantId, now, JSON.stringify(rows)],
  );
}

/** A mail that is being sent by whoever took it, until `nextAt`. */
export interface ClaimedMail extends MailFacts {
  readonly id: string;
  readonly attempts: number;
  /** The address as it is now; null where it was taken away since. */
  readonly address: string | null;
}

/** Takes the mail that waited longest, for so many milliseconds; null when none is to be sent. */
export async function claimMail(writer: Writer, leaseMs: number): Promise<ClaimedMail | null> {
  const [claimed] = await writer.query<ClaimedMail>(
    `with taken as (
       update notice_mail m set attempts = m.attempts + 1, version = m.version + 1, next_at = clock_timestamp() + make_interval(secs => $2::float8 / 1000)
        where m.tenant_id = $1 and m.id = (select w.id from notice_mail w where w.tenant_id = $1 and w.state = 'WAITING' and w.next_at <= clock_timestamp()
                order by w.next_at, w.id limit 1 for update skip locked)
       returning m.id, m.attempts, m.notice_id, m.staff_member_id)
     select k.id, k.attempts, n.id as "noticeId", n.thing, n.level, n.due_on as "dueOn", a.address from taken k
       join notice n on n.tenant_id = $1 and n.id = k.notice_id
       left join contact_address a on a.tenant_id = $1 and a.staff_member_id = k.staff_member_id`,
    [writer.tenantId, leaseMs],
  );
  return claimed ?? null;
}

/** What became of a mail that was taken: it ended, or is tried again after so many milliseconds. Says nothing of one that another took since. */
export async function saveTry(
  writer: Writer,
  { id, attempts }: Pick<ClaimedMail, 'id' | 'attempts'>,
  { state, fault, pauseMs }: Pick<NoticeMail, 'state' | 'fault'> & { readonly pauseMs: number | null },
): Promise<void> {
  await writer.query(
    `update notice_mail set state = $4, fault = $5, next_at = clock_timestamp() + make_interval(secs => $6::float8 / 1000), version = version + 1
      where tenant_id = $1 and id = $2 and attempts = $3 and state = 'WAITING'`,
    [writer.tenantId, id, attempts, state, fault, pauseMs],
  );
}
