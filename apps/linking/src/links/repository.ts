import { byColumn, byId, pageOf, recordTable, type Table, type Writer } from '@causeway/persistence';
import type { Link } from './domain';

const COLUMNS = {
  rule: 'text',
  ruleVersion: 'integer',
  fromKind: 'text',
  fromKeyId: 'uuid',
  personId: 'uuid',
  ends: 'jsonb',
  holds: 'boolean',
} as const;

export const linkTable = recordTable<Link>('link', COLUMNS);
/** Links of new rules, until they are whole. */
export const linkNextTable = recordTable<Link>('link_next', COLUMNS);
export const linkById = byId(linkTable, 'LINK');
export const linksPage = pageOf(linkTable, 'LINK');
export const linksOfService = pageOf(linkTable, 'LINK', { parent: 'serviceId' });

/** All links of a change. */
export const linksOfChange = byColumn(linkTable, 'fromKeyId', 'LINK', { orderBy: 'happenedAt' });

/** The links with these ids, of those that are kept in a table. */
export const listLinks = (tx: Writer, table: Table<Link>, ids: readonly string[]): Promise<Link[]> =>
  tx.query<Link>(`select ${table.columns()} from ${table.name} where tenant_id = $1 and id = any($2::uuid[])`, [tx.tenantId, ids]);

/** Removes every link of these changes but those with the ids that are kept. */
export async function deleteOtherLinks(
  tx: Writer,
  table: Table<Link>,
  changeIds: readonly string[],
  keptIds: readonly string[],
): Promise<void> {
  await tx.query(`delete from ${table.name} where tenant_id = $1 and from_key_id = any($2::uuid[]) and not (id = any($3::uuid[]))`, [
    tx.tenantId,
    changeIds,
    keptIds,
  ]);
}

/** Removes every link of the tenant. */
export async function deleteAllLinks(tx: Writer, table: Table<Link>): Promise<void> {
  await tx.query(`delete from ${table.name} where tenant_id = $1`, [tx.tenantId]);
}

/** Adds the links of new rules to those that are shown. */
export async function showNextLinks(tx: Writer): Promise<void> {
  await tx.query('insert into link select * from link_next where tenant_id = $1', [tx.tenantId]);
}

/** Notes which records changes rest on, beside those that they were known to rest on. */
export async function saveBasis(tx: Writer, basis: readonly { readonly recordId: string; readonly changeId: string }[]): Promise<void> {
  await tx.query(
    `insert into change_basis (tenant_id, record_id, change_id) select distinct $1::uuid, b.record, b.change from unnest($2::uuid[], $3::uuid[]) as b(record, change) order by 2, 3
     on conflict (tenant_id, record_id, change_id) do nothing`,
    [tx.tenantId, basis.map((one) => one.recordId), basis.map((one) => one.changeId)],
  );
}
