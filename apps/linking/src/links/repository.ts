import { byColumn, pageOf, recordTable, type Asking, type Table, type Writer } from '@causeway/persistence';
import type { Link } from './domain';
import { endsWithin } from './seeing';

const COLUMNS = {
  rule: 'text',
  ruleVersion: 'integer',
  fromKind: 'text',
  fromKeyId: 'uuid',
  fromHappenedAt: 'timestamptz?',
  fromRecordedAt: 'timestamptz?',
  personId: 'uuid',
  ends: 'jsonb',
  toKind: 'text?',
  toKeyId: 'uuid?',
  toServiceId: 'uuid?',
  holds: 'boolean',
} as const;

export const linkTable = recordTable<Link>('link', COLUMNS);
/** Links of new rules, until they are whole. */
export const linkNextTable = recordTable<Link>('link_next', COLUMNS);

const within = (asking: Asking, values: unknown[]): string => endsWithin(linkTable, asking, values);

export const linkById = byColumn(linkTable, 'id', 'LINK', { within });
export const linksPage = pageOf(linkTable, 'LINK', { within });
export const linksOfService = pageOf(linkTable, 'LINK', { parent: 'serviceId', within });

/** All links from a record. */
export const linksFrom = byColumn(linkTable, 'fromKeyId', 'LINK', { orderBy: 'happenedAt', within });
/** All links to a record. */
export const linksTo = byColumn(linkTable, 'toKeyId', 'LINK', { orderBy: 'happenedAt', within });

/** What a link says, beside what it is: its columns. */
const SAID =
  'service_id happened_at recorded_at received_at person_id from_happened_at from_recorded_at ends to_kind to_key_id to_service_id holds'.split(
    ' ',
  );

/** Adds the links that are new, and brings to what they now say those that say something else: one statement, however many. */
export async function saveLinks(tx: Writer, table: Table<Link>, links: readonly Link[]): Promise<void> {
  const columns = (Object.keys(table.types) as (keyof Link)[]).map((property) => ({
    name: table.column(property),
    type: (table.types[property] ?? 'text').replace('?', ''),
    property,
  }));
  const names = columns.map(({ name }) => name).join(', ');
  const of = (row: string): string => SAID.map((name) => `${row}.${name}`).join(', ');
  await tx.query(
    `insert into ${table.name} as l (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as r(${columns.map(({ name, type }) => `${name} ${type}`).join(', ')}) order by r.id
     on conflict (id) do update set (${SAID.join(', ')}) = row(${of('excluded')}), version = l.version + 1 where (${of('l')}) is distinct from (${of('excluded')})`,
    [JSON.stringify(links.map((link) => Object.fromEntries(columns.map(({ name, property }) => [name, link[property] ?? null]))))],
  );
}

/** Removes every link from these records but those with the ids that are kept. */
export async function deleteOtherLinks(
  tx: Writer,
  table: Table<Link>,
  fromIds: readonly string[],
  keptIds: readonly string[],
): Promise<void> {
  await tx.query(`delete from ${table.name} where tenant_id = $1 and from_key_id = any($2::uuid[]) and not (id = any($3::uuid[]))`, [
    tx.tenantId,
    fromIds,
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
