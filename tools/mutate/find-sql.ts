import type { SqlMutant } from './mutant';

/**
 * The row-level policy of every table that a migration makes, and each of its unique indexes, as mutants: those that stand
 * once the `later` migrations of the project have run too. A table that none of them protects has no policy to lose.
 */
export function findSql(file: string, text: string, later: string): SqlMutant[] {
  const mutants: SqlMutant[] = [];
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length;
  for (const match of text.matchAll(/create table (\w+) \(([\s\S]*?)\n\)/g)) {
    const [, table = '', columns = ''] = match;
    if (!/tenant_id|recordColumns/.test(columns) || !isProtected(table, text + later)) continue;
    mutants.push({
      id: `${file}#rls-${table}`,
      file,
      line: lineOf(match.index),
      kind: 'row-level policy',
      what: `row-level security of ${table}`,
      from: '',
      to: `\n;alter table ${table} no force row level security; alter table ${table} disable row level security;`,
    });
  }
  for (const match of text.matchAll(/create unique index (\w+)|constraint (\S+) unique \([^)]*\)/g)) {
    const [found, index, constraint = ''] = match;
    if (new RegExp(`drop (index|constraint) [\\w, ]*\\b${index ?? constraint}\\b`).test(later)) continue;
    mutants.push({
      id: `${file}#unique-${index ?? constraint.replace('%I', 'import-key')}`,
      file,
      line: lineOf(match.index),
      kind: 'unique index',
      what: found,
      from: found,
      to: index ? found.replace('unique ', '') : `constraint ${constraint} check (true)`,
    });
  }
  return mutants;
}

const isProtected = (table: string, all: string): boolean =>
  new RegExp(`(protect_by_tenant|record_table)\\('${table}'|alter table ${table} force row level security`).test(all);

/** The migration's SQL once the mutant is in it. */
export const apply = (sql: string, { from, to }: Pick<SqlMutant, 'from' | 'to'>): string =>
  from === '' ? `${sql}${to}` : sql.replace(from, () => to);
