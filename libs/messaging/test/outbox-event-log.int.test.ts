import { ok, refuse } from '@causeway/kernel';
import { command, openDatabase } from '@causeway/persistence';
import { aCaller, aLeaflet, anId, announceLeaflet, aScope, leafletDatabase, type TestDatabase } from '@causeway/testing';
import { outboxEventLog } from '../src';
import { eventLogContract } from './event-log-contract';

const announce = async (database: TestDatabase, tenantId: string, serviceId: string, version: number, fails: boolean): Promise<string> => {
  let id = '';
  await command(
    aScope(database, aCaller('REGISTERED_MANAGER', { tenantId })),
    { mutation: 'announce', idempotencyKey: anId(), input: {} },
    async (tx) => {
      announceLeaflet(tx, aLeaflet(tx, { serviceId, version }));
      id = tx.announced[0]?.envelope.id ?? '';
      if (!fails) return ok({});
      for (const { text, values } of tx.outboxFlight()) await tx.query(text, values);
      return refuse('ROLLED_BACK');
    },
  );
  return id;
};

eventLogContract('a domain’s outbox, read in place,', async () => {
  const database = await leafletDatabase();
  const log = outboxEventLog('care-records', database.urls.logReader);
  return {
    log,
    append: (tenantId, key, version = 1) => announce(database, tenantId, key, version, false),
    rollBack: async (tenantId, key) => void (await announce(database, tenantId, key, 1, true)),
    close: async () => {
      await log.close();
      await database.close();
    },
  };
});

describe('the login that reads the logs', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await leafletDatabase();
  }, 60_000);
  afterAll(() => database.close());

  it('reads the outbox of all tenants, and of every other table nothing', async () => {
    await announce(database, anId(), anId(), 1, false);
    await announce(database, anId(), anId(), 1, false);
    const reader = openDatabase({ url: database.urls.logReader, name: 'reader' });
    try {
      expect((await reader.pool.query('select 1 from outbox')).rowCount).toBe(2);
      const tables = await database.asAdmin<{ name: string }>(
        `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm') and c.relname <> 'outbox'`,
      );
      expect(tables.length).toBeGreaterThan(10);
      for (const { name } of tables) await expect(reader.pool.query(`select 1 from ${name}`)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await reader.close();
    }
  });

  it.each([
    `insert into outbox (log_partition, tenant_id, event_id, type, envelope) values (1, gen_random_uuid(), gen_random_uuid(), 'x', '{}')`,
    `update outbox set type = 'x'`,
    'delete from outbox',
    'create table mine (n int)',
  ])('can not change anything: %s', async (sql) => {
    const reader = openDatabase({ url: database.urls.logReader, name: 'reader' });
    try {
      await expect(reader.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await reader.close();
    }
  });
});
