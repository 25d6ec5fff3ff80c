import { DataSource, type EntitySchema } from 'typeorm';
import type { TestDatabase } from './database';

/**
 * What is the same for every tenant, and changes by migrations alone: a reader pulls it whole with a version of the platform, so that it
 * keeps no `changed_xid` and leaves no tombstones; and the app may only read it.
 */
const REFERENCE = new Set(['framework_item', 'framework_crosswalk']);

/** Tables without a tenant, each for a reason: migrations' own, positions in logs, linking's list of tenants, and reference data. */
const WITHOUT_TENANT = new Set(['migration', 'log_position', 'known_tenant', 'typeorm_metadata', ...REFERENCE]);

/** Tables that no reader pulls by what changed, each for a reason: all others keep `changed_xid` and leave tombstones. */
const UNMARKED = new Set([
  // only ever added to, and read by position or by time
  ...['outbox', 'audit_entry', 'audit_seal', 'inbox', 'live_update'],
  // the platform's own: answers kept for a command sent again, events that failed, the latest time of a demonstration, from where on live updates are held
  ...['kept_result', 'dead_letter', 'tenant_clock', 'live_held'],
  // what is left of a deleted row
  'tombstone',
]);

// pg_trigger.tgtype
const BEFORE_UPDATE_OF_A_ROW = 1 + 2 + 16;
const AFTER_DELETE_OF_A_ROW = 1 + 8;

/** How what only grows is kept in parts: by time, so that what is old can go; and what is asked by a key alone, by its hash. */
const PARTITIONED: Readonly<Record<string, string>> = { outbox: 'range appended_at', audit_entry: 'range at', inbox: 'hash event_id' };

/** A check, a key or a reference that was given no name gets one that ends so, and is not found by it when it refuses. */
const NAMED_BY_POSTGRES = `'_(check|fkey|key)[0-9]*$'`;

/** What the catalogue says of a table. */
interface CatalogueRow {
  readonly name: string;
  readonly tenant: boolean;
  readonly forced: boolean;
  readonly checked: boolean;
  readonly owner: string;
  readonly partition: boolean;
  readonly granted: boolean;
  readonly writable: boolean;
  readonly changed: boolean;
  readonly touches: boolean;
  readonly buries: boolean;
  readonly indexed: boolean;
  readonly partitioned: string | null;
}

/**
 * What the catalogue says against the database, in words; empty when it holds: every table with tenant data has forced
 * row-level security and a policy with a check, is not owned by the app, grants nothing on its partitions, keeps
 * `changed_xid` by trigger with an index that begins with the tenant, and leaves tombstones (unless it is on the list
 * of those that do not); what only grows is partitioned; every constraint has a name of its own; and the app writes no reference data.
 */
export async function catalogueFaults(database: TestDatabase, domain: string): Promise<string[]> {
  const tables = await database.asAdmin<CatalogueRow>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced, c.relispartition as partition, pg_get_userbyid(c.relowner) as owner,
       exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as tenant,
       exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polwithcheck is not null and p.polqual is not null) as checked,
       has_table_privilege($1, c.oid, 'select, insert, update, delete') as granted,
       has_table_privilege($1, c.oid, 'insert, update, delete, truncate') as writable,
       exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'changed_xid' and not a.attisdropped) as changed,
       exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'touch_changed_xid()'::regprocedure and t.tgenabled = 'O' and t.tgtype = ${BEFORE_UPDATE_OF_A_ROW}) as touches,
       exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'leave_tombstone()'::regprocedure and t.tgenabled = 'O' and t.tgtype = ${AFTER_DELETE_OF_A_ROW}) as buries,
       exists (select 1 from pg_index i join pg_attribute a1 on a1.attrelid = c.oid and a1.attnum = i.indkey[0] join pg_attribute a2 on a2.attrelid = c.oid and a2.attnum = i.indkey[1]
                where i.indrelid = c.oid and a1.attname = 'tenant_id' and a2.attname = 'changed_xid') as indexed,
       (select case p.partstrat when 'r' then 'range' when 'h' then 'hash' else p.partstrat::text end || ' ' || a.attname from pg_partitioned_table p
          join pg_attribute a on a.attrelid = p.partrelid and a.attnum = p.partattrs[0] where p.partrelid = c.oid) as partitioned
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p') order by c.relname`,
    [`${domain}_app`],
  );
  const unnamed = await database.asAdmin<{ relation: string; name: string }>(
    `select c.relname as relation, k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and not c.relispartition and k.conname ~ ${NAMED_BY_POSTGRES} order by 1, 2`,
  );
  const faults = unnamed.map(({ relation, name }) => `${relation}: the constraint ${name} has the name that PostgreSQL gave it`);
  return [...faults, ...tables.flatMap((table) => faultsOf(table, domain))];
}

function faultsOf(table: CatalogueRow, domain: string): string[] {
  if (table.partition) return table.granted ? [`${table.name}: a partition is granted to the app`] : [];
  const faults = table.owner === `${domain}_app` ? [`${table.name}: owned by the app`] : [];
  if (REFERENCE.has(table.name) && table.writable) faults.push(`${table.name}: is reference data, and the app may write it`);
  if (!table.tenant) return WITHOUT_TENANT.has(table.name) ? faults : [...faults, `${table.name}: has no tenant and is not on the list`];
  if (WITHOUT_TENANT.has(table.name)) return faults;
  if (!table.forced) faults.push(`${table.name}: row-level security is not forced`);
  if (!table.checked) faults.push(`${table.name}: no policy with a check`);
  if (UNMARKED.has(table.name) ? table.touches : !(table.changed && table.touches && table.buries && table.indexed))
    faults.push(`${table.name}: changed_xid, its trigger, its index or its tombstones are missing, or it is listed as having none`);
  if ((PARTITIONED[table.name] ?? null) !== table.partitioned)
    faults.push(`${table.name}: is partitioned by ${table.partitioned}, not by ${PARTITIONED[table.name] ?? null}`);
  return faults;
}

/** The statements that would bring the columns of the database to what the mapping says; empty when they agree. */
export async function columnDrift(database: TestDatabase, tables: readonly { readonly schema: EntitySchema<never> }[]): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: database.urls.owner,
    entities: tables.map((table) => table.schema),
    synchronize: false,
    logging: false,
  });
  await dataSource.initialize();
  try {
    const log = await dataSource.driver.createSchemaBuilder().log();
    // Indexes and constraints are said in SQL alone: they are not drift.
    return log.upQueries
      .map((query) => query.query)
      .filter((sql) => !/^(DROP INDEX|CREATE INDEX|ALTER TABLE "\w+" (DROP|ADD) CONSTRAINT)/.test(sql) && !sql.includes('"changed_xid"'));
  } finally {
    await dataSource.destroy();
  }
}
