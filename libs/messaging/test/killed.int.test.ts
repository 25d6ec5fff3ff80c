import { join } from 'node:path';
import { command } from '@causeway/persistence';
import { aCaller, aLeaflet, anId, announceLeaflet, aScope, startChild } from '@causeway/testing';
import { twoDomains, type TwoDomains } from './two-domains';

let domains: TwoDomains;
beforeAll(async () => {
  domains = await twoDomains();
});
afterAll(() => domains.close());

const KILLS = 3;

test('a consumer killed with -9 in the middle of its batches gives every event its effect once, and what follows from it', async () => {
  const tenants = [anId(), anId()];
  for (const tenantId of tenants)
    for (let n = 0; n < 4; n += 1)
      await command(
        aScope(domains.source, aCaller('REGISTERED_MANAGER', { tenantId })),
        { mutation: 'announce', idempotencyKey: anId(), input: {} },
        async (tx) => {
          for (let of = 0; of < 50; of += 1) announceLeaflet(tx, aLeaflet(tx, { serviceId: anId() }));
          return { ok: true, value: {} };
        },
      );
  const argument = { app: domains.target.urls.app, logReader: domains.source.urls.logReader };
  const effects = async () => (await domains.target.asAdmin<{ n: number }>('select count(*)::int as n from leaflet'))[0]?.n ?? 0;
  const progress = [0];
  for (let kill = 0; kill < KILLS; kill += 1) {
    // A batch is of at most two events of each partition: in the middle of the fifth of all kills, some are yet to come.
    const child = startChild(join(__dirname, 'killed-consumer.ts'), { ...argument, most: 5 });
    await child.wrote(2 + Math.floor(Math.random() * 3));
    await child.kill();
    progress.push(await effects());
  }
  await startChild(join(__dirname, 'killed-consumer.ts'), argument).ended();

  const announced = await domains.source.asAdmin<{ event_id: string }>('select event_id from outbox order by event_id');
  const taken = await domains.target.asAdmin<{ event_id: string }>('select title as event_id from leaflet order by title');
  expect(announced).toHaveLength(400);
  expect(taken).toEqual(announced);
  expect(await domains.target.asAdmin('select event_id from inbox order by event_id')).toEqual(announced);
  expect(await domains.target.asAdmin('select 1 from outbox')).toHaveLength(400);
  expect(await domains.target.asAdmin('select 1 from dead_letter')).toEqual([]);
  // Each kill came in the middle of the work: some was done by then, and some was not.
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBeGreaterThan(0);
  expect(progress.at(-1)).toBeLessThan(400);
});
