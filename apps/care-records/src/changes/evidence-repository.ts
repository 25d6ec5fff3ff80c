import type { ReadSession, Tx } from '@causeway/persistence';
import type { IdentifiedChange } from './domain';

/** A change of a person, by its code. */
type Same = Pick<IdentifiedChange, 'personId' | 'code'>;

const SHOWN = 'from change_evidence where tenant_id = $1 and person_id = $2 and code = $3 and record_id = any($4::uuid[])';

/** Whether one of these records shows the same change already. */
export async function findSame(tx: Tx, { personId, code }: Same, recordIds: readonly string[]): Promise<boolean> {
  const same = await tx.query(`select 1 ${SHOWN} limit 1`, [tx.tenantId, personId, code, recordIds]);
  return same.length > 0;
}

/** Whether one of these records shows this many changes of the person, or more. */
export async function findFull(tx: Tx, personId: string, recordIds: readonly string[], many: number): Promise<boolean> {
  const full = await tx.query(
    `select record_id from change_evidence where tenant_id = $1 and person_id = $2 and record_id = any($3::uuid[])
      group by record_id having count(*) >= ${many} limit 1`,
    [tx.tenantId, personId, recordIds],
  );
  return full.length > 0;
}

/** The change that one of these records shows already, or null. */
export async function findShownBy(session: ReadSession, { personId, code }: Same, recordIds: readonly string[]): Promise<string | null> {
  const [first] = await session.query<{ id: string }>(`select change_id as id ${SHOWN} order by record_id limit 1`, [
    session.caller.tenantId,
    personId,
    code,
    recordIds,
  ]);
  return first?.id ?? null;
}

/** Notes which records show a change. */
export const noteShown = (tx: Tx, change: IdentifiedChange, recordIds: readonly string[]): Promise<unknown> =>
  tx.query(
    'insert into change_evidence (tenant_id, person_id, code, record_id, change_id) select $1, $2, $3, u.id, $4 from unnest($5::uuid[]) as u(id) order by u.id',
    [tx.tenantId, change.personId, change.code, change.id, [...new Set(recordIds)]],
  );

/** A change was entered in error, or lost a record: that may show another from now on. */
export const forgetShown = (tx: Tx, changeId: string, recordId: string | null = null): Promise<unknown> =>
  tx.query('delete from change_evidence where tenant_id = $1 and change_id = $2 and ($3::uuid is null or record_id = $3)', [
    tx.tenantId,
    changeId,
    recordId,
  ]);

/** Whether one of these records, of the kinds of this domain that show a change, speaks of another person. */
export async function findOfOtherPerson(tx: Tx, personId: string, recordIds: readonly string[]): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from (select id, person_id from daily_note where tenant_id = $1 and id = any($3::uuid[]) union all
       select id, person_id from feedback where tenant_id = $1 and id = any($3::uuid[]) union all
       select id, person_id from complaint where tenant_id = $1 and id = any($3::uuid[]) union all
       select id, person_id from incident where tenant_id = $1 and id = any($3::uuid[]) union all
       select id, person_id from plan_review where tenant_id = $1 and id = any($3::uuid[]) union all
       select id, person_id from communication_log_entry where tenant_id = $1 and id = any($3::uuid[])) r where r.person_id <> $2`,
    [tx.tenantId, personId, recordIds],
  );
  return rows.length > 0;
}
