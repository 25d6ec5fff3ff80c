import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import fc from 'fast-check';
import { migrations } from '../src/migrations';
import { concernLinksByOracle } from './concern-oracle';
import { deliver, linksOf } from './delivering';
import { indicatorLinksByOracle } from './indicator-oracle';
import { signs } from './indicator-worlds';
import { asLines, linksByOracle, type ExpectedLink, type Told } from './oracle';
import { toldLinksByOracle } from './told-oracle';
import { toldRota } from './told-worlds';
import { delivered, ofTenant, rota, world } from './worlds';

/** `CAUSEWAY_EVENTS=100000 npx jest apps/linking/test/many-events` takes in so many; each run other worlds unless `CAUSEWAY_SEED` says which. */
const EVENTS = Number(process.env['CAUSEWAY_EVENTS'] ?? 1_000);
const SEED = Number(process.env['CAUSEWAY_SEED'] ?? Date.now() % 1_000_000);

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
});
afterAll(() => database.close());

const linksByOracles = (told: readonly Told[]): ExpectedLink[] =>
  [linksByOracle, concernLinksByOracle, toldLinksByOracle, indicatorLinksByOracle].flatMap((oracle) => oracle(told));

test(
  `worlds upon worlds are linked as by the oracles, each in an order of its own, some of it twice (seed ${SEED})`,
  async () => {
    const worlds = [world, rota, toldRota, signs].map((each) => each.chain((told) => fc.tuple(fc.constant(told), delivered(told))));
    let [events, links, batches] = [0, 0, 0];
    for (let n = 0; events < EVENTS; n += 1)
      for (const one of worlds) {
        const tenant = anId();
        const [[told, all] = [[], []]] = fc.sample(one, { seed: SEED + n, numRuns: 1 });
        for (const batch of ofTenant(all, tenant)) await deliver(database, tenant, batch);
        const expected = asLines(linksByOracles(ofTenant(told, tenant)));
        expect({ seed: SEED + n, links: await linksOf(database, tenant) }).toEqual({ seed: SEED + n, links: expected });
        events += all.flat().length;
        batches += all.length;
        links += expected.length;
      }
    if (process.env['CAUSEWAY_EVENTS'])
      process.stdout.write(`${events} events in ${batches} batches, ${links} links, all as by the oracles\n`);
    // Some 60 of a thousand; of some worlds far fewer.
    expect(links).toBeGreaterThan(EVENTS / 1_000);
  },
  200_000 + EVENTS * 60,
);
