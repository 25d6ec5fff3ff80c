import { join } from 'node:path';
import { idOf } from '@causeway/kernel';
import { anId, leafletDatabase, leftBehind, startChild, type TestDatabase } from '@causeway/testing';

let database: TestDatabase;
beforeAll(async () => {
  database = await leafletDatabase();
});
afterAll(() => database.close());

const LANES = 4;
const KILLS = 4;

test('a process killed with -9 while it writes loses no command that it acknowledged, and repeats none that is sent again', async () => {
  const tenantId = anId();
  const next = Array.from({ length: LANES }, () => 0);
  const acknowledged = new Map<string, string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = startChild(join(__dirname, 'killed-writer.ts'), { ...database.urls, tenantId, next });
    await child.wrote(10 + Math.floor(Math.random() * 60));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
    await child.kill();
    for (const line of child.lines) {
      const [lane = '', n = '', id = ''] = line.split(' ');
      acknowledged.set(idOf(tenantId, lane, n), id);
      // The next process begins with the command whose answer was lost, by the same key.
      next[Number(lane)] = Number(n) + 1;
    }
  }
  // What the last one had sent, the database may still be finishing.
  while ((await database.asAdmin(`select 1 from pg_stat_activity where application_name = 'killed-writer'`)).length > 0);
  const kept = await database.asAdmin<{ key: string; id: string; rows: number; events: number; audits: number }>(
    `select idempotency_key::text as key, result->>'id' as id,
            (select count(*)::int from leaflet l where l.id = (k.result->>'id')::uuid and l.title = k.idempotency_key::text) as rows,
            (select count(*)::int from outbox o where o.tenant_id = $1 and o.envelope->>'aggregateId' = k.result->>'id') as events,
            (select count(*)::int from audit_entry a where a.tenant_id = $1 and a.kind = 'WRITE' and a.entity_ids = array[(k.result->>'id')::uuid]) as audits
       from kept_result k where tenant_id = $1`,
    [tenantId],
  );
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS * 10);
  const byKey = new Map(kept.map((row) => [row.key, row.id]));
  for (const [key, id] of acknowledged) expect(byKey.get(key)).toBe(id);
  for (const row of kept) expect(row).toMatchObject({ rows: 1, events: 1, audits: 1 });
  // Nothing is there but what was kept; at most one unanswered command of each lane when it was last killed.
  const all = kept.length;
  expect(await leftBehind(database, tenantId)).toEqual({ leaflets: all, events: all, kept: all, written: all, refused: 0 });
  expect(all - acknowledged.size).toBeLessThanOrEqual(LANES);
});
