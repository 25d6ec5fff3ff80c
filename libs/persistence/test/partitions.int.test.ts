import { setTimeout as sleep } from 'node:timers/promises';
import { anId, aScope, catalogueFaults, leafletDatabase, printLeaflet, type TestDatabase } from '@causeway/testing';
import { ensurePartitions, keepPartitionsAhead, openOutboxReader } from '../src';

let database: TestDatabase;
/** One time for all of a test: the month may end while it runs, and then another partition is needed. */
const begun = new Date();
beforeEach(async () => {
  database = await leafletDatabase();
});
afterEach(() => database.close());

const inYears = (years: number): Date => {
  const date = new Date(begun);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date;
};
/** The partition that a row of that time is in. */
const homeOf = async (table: 'outbox' | 'audit_entry', column: string, at: Date): Promise<string | undefined> => {
  const rows = await database.asAdmin<{ home: string }>(`select tableoid::regclass::text as home from ${table} where ${column} = $1`, [at]);
  expect(rows).toHaveLength(1);
  return rows[0]?.home;
};
const append = (at: Date) =>
  database.asAdmin(
    `insert into outbox (log_partition, tenant_id, event_id, type, envelope, appended_at) values (0, $1, gen_random_uuid(), 'x', '{}', $2)`,
    [anId(), at],
  );
const trail = (at: Date) =>
  database.asAdmin(
    `insert into audit_entry (id, tenant_id, at, actor, roles, service_ids, purpose, operation, kind, entity_ids, person_ids, outcome, reason_codes, trace_id)
     values (gen_random_uuid(), $1, $2, 'x', '{}', '{}', 'care', 'x', 'READ', '{}', '{}', 'OK', '{}', 'x')`,
    [anId(), at],
  );

describe('the months of the outbox and of the trail', () => {
  it('are there for a year ahead from the first, so that nothing need be made', async () => {
    expect(await ensurePartitions(database.db, begun)).toBe(0);
  });

  it('are made for a year ahead of whatever time it has become, once', async () => {
    const made = await ensurePartitions(database.db, inYears(5));
    expect(made).toBeGreaterThan(2 * 36);
    expect(await ensurePartitions(database.db, inYears(5))).toBe(0);
    for (const years of [0, 3, 5.9]) {
      const at = new Date(inYears(Math.floor(years)).getTime() + (years % 1) * 365 * 86_400_000);
      await append(at);
      await trail(at);
      expect(await homeOf('outbox', 'appended_at', at)).toMatch(/^outbox_\d{6}$/);
      expect(await homeOf('audit_entry', 'at', at)).toMatch(/^audit_entry_\d{6}$/);
    }
  });

  it('made by several processes at once are each made once', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => ensurePartitions(database.db, inYears(3))));
    expect(made.filter((n) => n > 0)).toHaveLength(1);
  });

  it('take over the rows that had landed outside them, in the order of the log', async () => {
    const [later, muchLater] = [inYears(4), inYears(30)];
    for (const at of [later, muchLater]) {
      await append(at);
      await trail(at);
    }
    expect([await homeOf('outbox', 'appended_at', later), await homeOf('audit_entry', 'at', later)]).toEqual([
      'outbox_default',
      'audit_entry_default',
    ]);
    await ensurePartitions(database.db, inYears(4));
    expect(await homeOf('outbox', 'appended_at', later)).toMatch(/^outbox_\d{6}$/);
    expect(await homeOf('audit_entry', 'at', later)).toMatch(/^audit_entry_\d{6}$/);
    expect(await homeOf('outbox', 'appended_at', muchLater)).toBe('outbox_default');
    const reader = openOutboxReader(database.urls.logReader);
    const { rows } = await reader.read([0], [0], 10);
    await reader.close();
    expect(rows.map((row) => row.position)).toEqual([1, 2]);
  });

  it('give rows of a time far ahead or behind a place all the same, where the reader finds them', async () => {
    const times = [new Date('1990-01-01T00:00:00Z'), new Date('2190-01-01T00:00:00Z')];
    for (const at of times) {
      await append(at);
      await trail(at);
      expect(await homeOf('outbox', 'appended_at', at)).toBe('outbox_default');
      expect(await homeOf('audit_entry', 'at', at)).toBe('audit_entry_default');
    }
    const reader = openOutboxReader(database.urls.logReader);
    expect((await reader.read([0], [0], 10)).rows).toHaveLength(2);
    await reader.close();
  });

  it('that were made later are no more open to the app than the first', async () => {
    await ensurePartitions(database.db, inYears(3));
    expect(await catalogueFaults(database, 'practice')).toEqual([]);
    expect((await printLeaflet(aScope(database))).ok).toBe(true);
    await expect(database.db.pool.query('create table mine (n int)')).rejects.toMatchObject({ code: '42501' });
    await expect(database.db.pool.query('drop table outbox_default')).rejects.toMatchObject({ code: '42501' });
  });

  it('are seen to again and again while a process runs, and a failure is said and not fatal', async () => {
    let now = begun;
    const said: string[] = [];
    const say = (level: string) => (facts: object, message: string) => void said.push(`${level} ${message} ${JSON.stringify(facts)}`);
    await database.asAdmin('alter function ensure_partitions(timestamptz) rename to away');
    const keeping = keepPartitionsAhead({ db: database.db, log: { info: say('info'), warn: say('warn') }, now: () => now, everyMs: 20 });
    while (said.length === 0) await sleep(5);
    await database.asAdmin('alter function away(timestamptz) rename to ensure_partitions');
    await sleep(100);
    expect(said.every((line) => line.startsWith('warn the partitions could not be seen to'))).toBe(true);
    now = inYears(3);
    while (!said.some((line) => line.startsWith('info partitions made'))) await sleep(5);
    await keeping.stop();
    const at = inYears(3);
    await append(at);
    expect(await homeOf('outbox', 'appended_at', at)).toMatch(/^outbox_\d{6}$/);
  });
});

describe('reference data, which has no tenant and no marks,', () => {
  it('is there for the app to read, and for migrations alone to change', async () => {
    await database.asAdmin('create table framework_item (code text primary key); grant select on framework_item to practice_app');
    expect(await catalogueFaults(database, 'practice')).toEqual([]);
    await database.asAdmin('grant update on framework_item to practice_app');
    expect(await catalogueFaults(database, 'practice')).toEqual(['framework_item: is reference data, and the app may write it']);
    await database.asAdmin('drop table framework_item');
  });
});

describe('a constraint', () => {
  it('has a name of its own, by which it is known when it refuses', async () => {
    await database.asAdmin('create table framework_item (n int check (n > 0))');
    expect(await catalogueFaults(database, 'practice')).toEqual([
      'framework_item: the constraint framework_item_n_check has the name that PostgreSQL gave it',
    ]);
    await database.asAdmin('drop table framework_item');
  });
});

describe('the mark of what changed', () => {
  it('moves with every change of a row, and a deleted row leaves one behind', async () => {
    const marked = async (): Promise<string | undefined> =>
      (await database.asAdmin<{ xid: string }>('select changed_xid::text as xid from leaflet where id = $1', [id]))[0]?.xid;
    const printed = await printLeaflet(aScope(database));
    const id = printed.ok ? printed.value.id : '';
    const before = await marked();
    await database.asAdmin(`update leaflet set title = 'another title' where id = $1`, [id]);
    const after = await marked();
    expect(BigInt(after ?? 0)).toBeGreaterThan(BigInt(before ?? 0));
    await database.asAdmin('delete from leaflet where id = $1', [id]);
    const [left] = await database.asAdmin<{ table_name: string; xid: string }>(
      'select table_name, changed_xid::text as xid from tombstone where id = $1',
      [id],
    );
    expect(left?.table_name).toBe('leaflet');
    expect(BigInt(left?.xid ?? 0)).toBeGreaterThan(BigInt(after ?? 0));
  });
});
