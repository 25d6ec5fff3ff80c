import { PARTITIONS, partitionOf } from '@causeway/event-contracts';
import { openDatabase } from '@causeway/persistence';
import { anId, leafletDatabase, type TestDatabase } from '@causeway/testing';
import { outboxEventLog } from '../src';
import { announce, endOf } from './announcing';
import { eventLogContract } from './event-log-contract';

eventLogContract('a domain’s outbox, read in place,', async () => {
  const database = await leafletDatabase();
  const log = outboxEventLog('care-records', database.urls.logReader);
  return {
    log,
    append: (tenantId, key, version = 1) => announce(database, tenantId, key, version, false),
    rollBack: async (tenantId, key) => void (await announce(database, tenantId, key, 1, true)),
    end: () => endOf(database),
    close: async () => {
      await log.close();
      await database.close();
    },
  };
});

describe('the time up to which an outbox was seen', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await leafletDatabase();
  });
  afterAll(() => database.close());

  it('is not told of a partition to which something is being appended, however long that takes, and no event bears an earlier one', async () => {
    const log = outboxEventLog('care-records', database.urls.logReader);
    const key = anId();
    const partition = partitionOf(key);
    // Another command of the same partition has its locks, and is slow to commit.
    await database.asAdmin('begin');
    await database.asAdmin('select pg_advisory_xact_lock(7010, $1)', [partition]);
    const waiting = announce(database, anId(), key, 1, false);
    const claims: number[] = [];
    for (let n = 0; n < 8; n += 1) {
      const { seen } = await log.read(new Map(), 10);
      expect([seen.has(partition), seen.size]).toEqual([false, PARTITIONS - 1]);
      claims.push(...[...seen.values()].map(({ until }) => until.getTime()));
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    await database.asAdmin('commit');
    await waiting;
    const { events, seen } = await log.read(new Map(), 10);
    expect(seen.has(partition)).toBe(true);
    expect(Date.parse((events[0]?.envelope as { time: string }).time)).toBeGreaterThan(Math.max(...claims));
    await log.close();
  });
});

describe('the login that reads the logs', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await leafletDatabase();
  });
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
