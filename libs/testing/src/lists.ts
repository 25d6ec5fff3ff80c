import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestDatabase } from './database';

interface List {
  readonly name: string;
  readonly foundBy: { readonly table: string; readonly columns: readonly string[] };
}

/**
 * The lists of an app that no index serves: none that begins with the tenant, what the list is found by (its parent, or
 * the service), and then its order. Every list in a `…repository.ts` below the folder is looked at; empty when all are served.
 */
export async function listsWithoutIndex(database: TestDatabase, folder: string): Promise<string[]> {
  const indexes = await database.asAdmin<{ table: string; columns: readonly string[] }>(
    `select i.indrelid::regclass::text as table, array_agg(a.attname::text order by k.n) as columns
       from pg_index i cross join lateral unnest(i.indkey::int2[]) with ordinality as k(attnum, n)
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indpred is null and i.indisvalid group by i.indexrelid, i.indrelid`,
  );
  const served = ({ foundBy: { table, columns } }: List): boolean =>
    indexes.some((index) => index.table === table && ['tenant_id', ...columns].every((column, i) => index.columns[i] === column));
  const lists = await listsOf(folder);
  if (lists.length === 0) throw new Error(`no list below ${folder}`);
  return lists
    .filter((list) => !served(list))
    .map(({ name, foundBy }) => `${name}: ${foundBy.table} (tenant_id, ${foundBy.columns.join(', ')})`);
}

async function listsOf(folder: string): Promise<List[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('repository.ts'));
  const modules = await Promise.all(files.map((file) => import(join(folder, file)) as Promise<Record<string, Partial<List> | undefined>>));
  return modules
    .flatMap(Object.entries<Partial<List> | undefined>)
    .flatMap(([name, value]) => (value?.foundBy ? [{ name, foundBy: value.foundBy }] : []));
}
