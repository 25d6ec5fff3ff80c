import type { TestDatabase } from './database';

const IMPORTED_ONCE = '(tenant_id, source, external_id)';

/** How the database keeps that something is there once only, beside primary keys and the keys of import, in order. */
export async function uniqueIn(database: TestDatabase): Promise<string[]> {
  return (await uniqueIndexes(database)).filter((said) => !said.endsWith(`: ${IMPORTED_ONCE}`));
}

/** The tables of records that could hold one record of another system twice. */
export async function importedTwice(database: TestDatabase): Promise<string[]> {
  const unique = new Set(await uniqueIndexes(database));
  const tables = await database.asAdmin<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'external_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`,
  );
  return tables.map(({ name }) => name).filter((name) => !unique.has(`${name}: ${IMPORTED_ONCE}`));
}

async function uniqueIndexes({ asAdmin }: TestDatabase): Promise<string[]> {
  const rows = await asAdmin<{ said: string }>(
    `select i.indrelid::regclass::text || ': ' || regexp_replace(pg_get_indexdef(i.indexrelid), '^.* USING btree ', '') as said
       from pg_index i join pg_class c on c.oid = i.indrelid
      where i.indisunique and not i.indisprimary and not c.relispartition and c.relnamespace = 'public'::regnamespace order by said`,
  );
  return rows.map(({ said }) => said);
}
