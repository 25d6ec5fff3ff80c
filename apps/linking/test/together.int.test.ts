import { effect } from '@causeway/persistence';
import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import { consumeFacts } from '../src/links/consumers';
import { timePasses } from '../src/measures/passing';
import { migrations } from '../src/migrations';
import { deliver, linksOf, ORIGIN } from './delivering';
import { changeAndVersion } from './halves';
import { asLines, linksByOracle } from './oracle';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
});
afterAll(() => database.close());

const waiting = async (many: number): Promise<void> => {
  for (;;) {
    const [row] = await database.asAdmin<{ n: number }>(
      'select count(distinct l.pid)::int as n from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()',
    );
    if ((row?.n ?? 0) >= many) return;
    await new Promise((later) => setTimeout(later, 5));
  }
};

/** Keeps everyone from noting whom to look at again, which a consumer does half way through its work. */
async function stopHalfWay(): Promise<() => Promise<void>> {
  const client = await database.another();
  await client.query('begin');
  await client.query('lock table warning_watch in exclusive mode');
  return async () => {
    await client.query('commit');
    client.release();
  };
}

test('a consumer half way through a tenant, and time that passes for it, are never in each other’s way', async () => {
  const tenantId = anId();
  const service = anId();
  const [change, version] = changeAndVersion([service, service]);
  await deliver(database, tenantId, [change]);
  await database.asAdmin(`update warning_watch set look_at = '-infinity' where tenant_id = $1`, [tenantId]);
  const letGo = await stopHalfWay();
  const attempts = { consumer: 0, time: 0 };
  const consumer = deliver(database, tenantId, [version], undefined, async (tx, events) => {
    attempts.consumer += 1;
    await consumeFacts(tx, events);
  });
  await waiting(1);
  const time = effect(database.db, async (fx) => {
    attempts.time += 1;
    await timePasses(await fx.as(tenantId, ORIGIN, 'demonstration'), new Date('2026-09-01T09:00:00.000Z'));
  });
  await waiting(2);
  await letGo();
  await Promise.all([consumer, time]);
  expect(attempts).toEqual({ consumer: 1, time: 1 });
  expect(await linksOf(database, tenantId)).toEqual(asLines(linksByOracle([change, version])));
});
