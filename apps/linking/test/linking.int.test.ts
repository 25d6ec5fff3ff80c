import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import fc from 'fast-check';
import { migrations } from '../src/migrations';
import { deliver, linksOf } from './delivering';
import { concernLinksByOracle } from './concern-oracle';
import { changeAndVersion, concernAndShift } from './halves';
import { asLines, linksByOracle, type Told } from './oracle';
import { delivered, id, ofTenant, once, rota, SHIFTS, someonesChange, STAFF, world } from './worlds';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
});
afterAll(() => database.close());

test.each([
  ['was told', world, 25],
  ['workers come, move and leave', rota, 50],
])(
  'whatever %s, in whatever order, however often and in whatever batches, the links are those of the oracle',
  async (_what, any, numRuns) => {
    await fc.assert(
      fc.asyncProperty(
        any.chain((told) => fc.tuple(fc.constant(told), delivered(told))),
        async ([told, batches]) => {
          const tenant = anId();
          for (const batch of ofTenant(batches, tenant)) await deliver(database, tenant, batch);
          expect(await linksOf(database, tenant)).toEqual(asLines(linksByOracle(ofTenant(told, tenant))));
        },
      ),
      { numRuns },
    );
  },
);

describe('two consumers that hold two halves of one link', () => {
  test.each([
    ['of one service', ((id) => [id, id] as const)(anId()), changeAndVersion],
    ['of one person in two services', [anId(), anId()] as const, changeAndVersion],
    ['a concern and the shift in which it happened', ((id) => [id, id] as const)(anId()), concernAndShift],
  ])('make the link when they commit at the same time: %s', async (_what, services, halves) => {
    const tenant = anId();
    const [one, other] = halves(services);
    const [unrelated] = changeAndVersion(services);
    await deliver(database, tenant, [{ ...unrelated, serviceId: anId() }]);
    let second: Promise<void> | undefined;
    await deliver(database, tenant, [one], async () => {
      let over = false;
      second = deliver(database, tenant, [other]).finally(() => (over = true));
      while (!over && (await waiting()) === 0) await new Promise((later) => setTimeout(later, 5));
    });
    await second;
    const expected = asLines([...linksByOracle([one, other]), ...concernLinksByOracle([one, other])]);
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

describe('the delivery that is next', () => {
  const [first, second] = SHIFTS as [string, string];
  const works = (n: number, shiftId: string, hour: number, staffMemberId: string, version = 1, retracted = false): Told => ({
    ...once('Assignment', id(13, n), {
      shiftId,
      staffMemberId,
      startsAt: `2026-07-01T${hour}:00:00.000Z`,
      endsAt: '2026-07-02T06:00:00.000Z',
      agency: false,
      peopleIds: [],
    }),
    version,
    retracted,
  });
  const [briefed, unbriefed] = STAFF as [string, string];

  test.each([
    ['is failed by an unbriefed worker who joins it', [works(0, first, 21, briefed), works(1, first, 22, unbriefed)]],
    [
      'is met again when that worker leaves it',
      [works(0, first, 21, briefed), works(1, first, 22, unbriefed), works(1, first, 22, unbriefed, 2, true)],
    ],
    ['is none that was under way, as it turns out', [works(0, first, 21, briefed), works(1, first, 19, briefed)]],
    [
      'is another again when nobody was there before',
      [works(0, first, 21, briefed), works(1, first, 19, briefed), works(1, first, 19, briefed, 2, true)],
    ],
    [
      'is another again when who was there before was elsewhere',
      [works(0, first, 21, briefed), works(1, first, 19, briefed), works(1, second, 19, briefed, 2)],
    ],
  ])('%s', async (_what, rosters) => {
    const tenant = anId();
    const told = ofTenant([...someonesChange, ...rosters], tenant);
    for (const one of told) await deliver(database, tenant, [one]);
    expect(await linksOf(database, tenant)).toEqual(asLines(linksByOracle(told)));
  });
});

test('the times of a link are those of its other end, and none of them is the change’s', async () => {
  const tenant = anId();
  const service = anId();
  const [change, version] = changeAndVersion([service, service]);
  const published = { ...version, happenedAt: '2026-07-02T09:00:00.000Z', recordedAt: '2026-07-02T10:00:00.000Z' };
  await deliver(database, tenant, [change, published]);
  const at = (time: string): Date => new Date(time);
  expect(await database.asAdmin('select happened_at, recorded_at, received_at from link where tenant_id = $1', [tenant])).toEqual([
    { happened_at: at(published.happenedAt), recorded_at: at(published.recordedAt), received_at: at(published.recordedAt) },
  ]);
});
