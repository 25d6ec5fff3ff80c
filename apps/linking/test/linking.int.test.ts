import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import fc from 'fast-check';
import { migrations } from '../src/migrations';
import { deliver, linksOf } from './delivering';
import { changeAndVersion } from './halves';
import { asLines, linksByOracle } from './oracle';
import { delivered, ofTenant, world } from './worlds';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
}, 60_000);
afterAll(() => database.close());

test('whatever was told, in whatever order, however often and in whatever batches, the links are those of the oracle', async () => {
  await fc.assert(
    fc.asyncProperty(
      world.chain((told) => fc.tuple(fc.constant(told), delivered(told))),
      async ([told, batches]) => {
        const tenant = anId();
        for (const batch of ofTenant(batches, tenant)) await deliver(database, tenant, batch);
        expect(await linksOf(database, tenant)).toEqual(asLines(linksByOracle(ofTenant(told, tenant))));
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);

describe('two consumers that hold two halves of one link', () => {
  test.each([
    ['of one service', ((id) => [id, id] as const)(anId())],
    ['of one person in two services', [anId(), anId()] as const],
  ])('make the link when they commit at the same time: %s', async (_what, services) => {
    const tenant = anId();
    const [one, other] = changeAndVersion(services);
    const [unrelated] = changeAndVersion(services);
    await deliver(database, tenant, [{ ...unrelated, serviceId: anId() }]);
    let second: Promise<void> | undefined;
    await deliver(database, tenant, [one], async () => {
      let over = false;
      second = deliver(database, tenant, [other]).finally(() => (over = true));
      while (!over && (await waiting()) === 0) await new Promise((later) => setTimeout(later, 5));
    });
    await second;
    const expected = asLines(linksByOracle([one, other]));
    expect(expected).toHaveLength(1);
    expect(await linksOf(database, tenant)).toEqual(expected);
  });

  const waiting = async (): Promise<number> => {
    const [row] = await database.asAdmin<{ n: number }>(
      `select count(*)::int as n from pg_locks l join pg_database d on d.oid = l.database where l.locktype = 'advisory' and not l.granted and d.datname = current_database()`,
    );
    return row?.n ?? 0;
  };
});
