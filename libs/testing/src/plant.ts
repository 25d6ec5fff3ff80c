import { anId } from './callers';
import type { TestDatabase } from './database';

/** Puts a row into a table past its verbs: a value that fits for every column that must have one, and for the first of those of which one must. */
export async function plant(database: TestDatabase, table: string, given: Readonly<Record<string, unknown>>): Promise<string> {
  const id = anId();
  const columns = await database.asAdmin<{ name: string; type: string; allowed: string | null }>(
    `select c.column_name as name, c.udt_name as type,
       (select substring(pg_get_constraintdef(k.oid) from $$'([A-Z0-9_]+)'$$) from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
         where k.conrelid = c.table_name::regclass and k.contype = 'c' and array_length(k.conkey, 1) = 1 and a.attname = c.column_name limit 1) as allowed
     from information_schema.columns c where c.table_name = $1 and c.column_default is null and (c.is_nullable = 'NO' or c.column_name in
       (select substring(pg_get_constraintdef(k.oid) from 'num_nonnulls[(]"?([a-z_]+)') from pg_constraint k where k.conrelid = c.table_name::regclass and k.contype = 'c'))`,
    [table],
  );
  const values: Record<string, unknown> = {
    ...Object.fromEntries(
      columns.map(({ name, type, allowed }) => [name, (type === '_text' && allowed ? [allowed] : allowed) ?? VALUES[type]?.() ?? '{}']),
    ),
    ...given,
    id,
  };
  const names = Object.keys(values);
  await database.asAdmin(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(values),
  );
  return id;
}

const VALUES: Readonly<Record<string, () => unknown>> = {
  uuid: anId,
  int4: () => 1,
  timestamptz: () => '2026-03-02T09:00:00.000Z',
  date: () => '2026-03-02',
  bool: () => false,
  jsonb: () => '[]',
  text: () => 'X',
  time: () => '09:00',
  float8: () => 0.5,
  int8: () => 1,
};
