import { createHash, randomBytes } from 'node:crypto';
import {
  migrate,
  openAuditWriter,
  openDatabase,
  provisionDatabase,
  type AuditWriter,
  type Database,
  type DatabaseUrls,
  type Migration,
} from '@causeway/persistence';
import { Client, type PoolClient } from 'pg';

const PASSWORDS = { owner: 'test', app: 'test', audit: 'test', sealer: 'test', logReader: 'test' };

export interface TestDatabase {
  readonly urls: DatabaseUrls;
  readonly db: Database;
  readonly audit: AuditWriter;
  /** Runs a statement as the superuser, past every policy: for looking, and for planting faults. */
  readonly asAdmin: <R>(text: string, values?: readonly unknown[]) => Promise<R[]>;
  /** A connection beside those of `db`'s users, to hold a lock with; whoever takes it releases it. */
  readonly another: () => Promise<PoolClient>;
  readonly close: () => Promise<void>;
}

/**
 * A database of the test file's own, cloned from a template that is migrated once for each set of migrations.
 * Needs CAUSEWAY_TEST_POSTGRES_URL, which jest's global set-up provides.
 */
export async function testDatabase(
  domain: string,
  migrations: readonly Migration[],
  options: { readonly poolSize?: number; readonly statementTimeoutMs?: number } = {},
): Promise<TestDatabase> {
  const adminUrl = process.env['CAUSEWAY_TEST_POSTGRES_URL'];
  if (!adminUrl) throw new Error('CAUSEWAY_TEST_POSTGRES_URL is not set: run the tests through the root jest.config.js');
  const text =
    migrations.map((m) => `${m.name}${new m().up.toString()}${JSON.stringify(new m())}`).join() +
    (process.env['CAUSEWAY_TEST_TEMPLATE'] ?? '');
  const template = `tpl_${domain}_${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
  const name = `t_${domain}_${randomBytes(5).toString('hex')}`;
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query('select pg_advisory_lock(hashtextextended($1, 7))', [template]);
  const urls = await provisionDatabase(adminUrl, template, PASSWORDS, domain);
  const { rows } = await admin.query<{ done: boolean }>(
    `select shobj_description(oid, 'pg_database') = 'migrated' as done from pg_database where datname = $1`,
    [template],
  );
  if (!rows[0]?.done) {
    await migrate(urls.owner, migrations);
    await admin.query(`comment on database ${template} is 'migrated'`);
  }
  await admin.query('select pg_advisory_unlock(hashtextextended($1, 7))', [template]);
  // PostgreSQL clones one template at a time.
  await admin.query('select pg_advisory_lock(7002)');
  await admin.query(`create database ${name} template ${template} owner ${domain}_owner`);
  await admin.query('select pg_advisory_unlock(7002)');
  const at = (url: string): string => url.replace(/\/[^/]*$/, `/${name}`);
  const own = new Client({ connectionString: at(adminUrl) });
  await own.connect();
  // One after the other, however many are asked for at once.
  let before: Promise<unknown> = Promise.resolve();
  const next = (sql: string, values: readonly unknown[]): Promise<{ rows: unknown[] }> => {
    const asked = before.then(() => own.query(sql, [...values]));
    before = asked.catch(() => undefined);
    return asked;
  };
  const db = openDatabase({ url: at(urls.app), name: 'test', poolSize: 8, ...options });
  const audit = openAuditWriter(at(urls.audit));
  return {
    urls: { owner: at(urls.owner), app: at(urls.app), audit: at(urls.audit), sealer: at(urls.sealer), logReader: at(urls.logReader) },
    db,
    audit,
    asAdmin: async <R>(sql: string, values: readonly unknown[] = []) => (await next(sql, values)).rows as R[],
    another: () => db.pool.connect(),
    close: async () => {
      await db.close();
      await audit.close();
      await before;
      await own.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
