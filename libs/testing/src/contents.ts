import type { TestDatabase } from './database';

/** A fingerprint of every table but the trail, which keeps refusals too, and its seals: the same before and after when nothing was written. */
export async function contents(database: TestDatabase): Promise<unknown[]> {
  const tables = await database.asAdmin<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
       and relname not in ('audit_entry', 'audit_seal', 'migration')`,
  );
  return database.asAdmin(
    tables
      .map(({ name }) => `select '${name}' as name, md5(string_agg(t::text, '|' order by t::text)) as held from ${name} t`)
      .join(' union all ') + ' order by name',
  );
}
