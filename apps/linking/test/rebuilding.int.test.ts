import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import fc from 'fast-check';
import { consumeBy } from '../src/links/consumers';
import { CURRENT, type LinkRules } from '../src/links/generations';
import { rebuild, rebuildAll } from '../src/links/rebuilding';
import { migrations } from '../src/migrations';
import { deliver, linksOf } from './delivering';
import { asLines, linksByOracle, type Told } from './oracle';
import { ofTenant, world } from './worlds';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
});
afterAll(() => database.close());

/** New rules under which no handover is linked, and what was published counts for nothing. */
const STRICTER: LinkRules = {
  ...CURRENT,
  version: CURRENT.version + 1,
  judge: (change, near) => {
    const judged = CURRENT.judge(change, near);
    return { ...judged, publishedAt: null, links: judged.links.filter(({ rule }) => rule !== 'CHANGE_TO_HANDOVER') };
  },
};
const byStricter = (told: readonly Told[]): string[] => asLines(linksByOracle(told).filter(({ rule }) => rule !== 'CHANGE_TO_HANDOVER'));
const versionsOf = async (tenantId: string): Promise<number[]> =>
  (await database.asAdmin<{ v: number }>('select distinct rule_version as v from link where tenant_id = $1 order by 1', [tenantId])).map(
    ({ v }) => v,
  );
const leftBeside = async (tenantId: string): Promise<number> => {
  const [row] = await database.asAdmin<{ n: number }>(
    '(select count(*)::int as n from link_next where tenant_id = $1) union all (select count(*)::int from change_outcome_next where tenant_id = $1) order by n desc',
    [tenantId],
  );
  return row?.n ?? 0;
};
/** Of some worlds, always the same, the one with the most links of different rules. */
const richness = (told: readonly Told[]): number => new Set(linksByOracle(told).map(({ rule }) => rule)).size;
const rich = fc.sample(world, { seed: 7, numRuns: 500 }).sort((a, b) => richness(b) - richness(a))[0] ?? [];

test('the world that is rebuilt has handovers, versions and deliveries to link', () => {
  expect(richness(rich)).toBeGreaterThanOrEqual(4);
});

test('new rules are built beside the old, which are shown until all is built', async () => {
  const tenantId = anId();
  const told = ofTenant(rich, tenantId);
  await deliver(database, tenantId, told);
  const old = asLines(linksByOracle(told));
  expect(await linksOf(database, tenantId)).toEqual(old);

  const seen: string[][] = [];
  const judge: LinkRules['judge'] = (change, near) => STRICTER.judge(change, near);
  const looking = { stop: false };
  const reader = (async () => {
    while (!looking.stop) seen.push(await linksOf(database, tenantId));
  })();
  const done = await rebuild(database.db, { tenant_id: tenantId, demonstration: true }, { ...STRICTER, judge }, 1);
  looking.stop = true;
  await reader;

  const fresh = byStricter(told);
  expect(done.swapped).toBe(true);
  expect(await linksOf(database, tenantId)).toEqual(fresh);
  expect(await versionsOf(tenantId)).toEqual([STRICTER.version]);
  expect(await leftBeside(tenantId)).toBe(0);
  // Whoever read meanwhile saw the whole of the one or the whole of the other.
  for (const lines of seen) expect([old, fresh]).toContainEqual(lines);
  expect(seen).toContainEqual(old);
});

test('facts that arrive while new rules are built go beside too, and are there after the swap', async () => {
  const tenantId = anId();
  const told = ofTenant(rich, tenantId);
  const [early, late] = [told.filter((_, i) => i % 2 === 0), told.filter((_, i) => i % 2 === 1)];
  await deliver(database, tenantId, early);
  const before = await linksOf(database, tenantId);
  // Processes with the new rules run already: what they make is not shown before the swap.
  await deliver(database, tenantId, late, undefined, (tx, events) => consumeBy(STRICTER, tx, events));
  expect(await linksOf(database, tenantId)).toEqual(before);
  await rebuild(database.db, { tenant_id: tenantId, demonstration: true }, STRICTER, 1);
  expect(await linksOf(database, tenantId)).toEqual(byStricter(told));
});

test('what an abandoned build of other rules left is no part of the next one', async () => {
  const tenantId = anId();
  const told = ofTenant(rich, tenantId);
  await deliver(database, tenantId, told);
  await deliver(database, tenantId, told, undefined, (tx, events) => consumeBy({ ...CURRENT, version: CURRENT.version + 2 }, tx, events));
  expect(await leftBeside(tenantId)).toBeGreaterThan(0);
  await rebuild(database.db, { tenant_id: tenantId, demonstration: true }, STRICTER);
  expect(await linksOf(database, tenantId)).toEqual(byStricter(told));
});

test('the months of a measure are counted anew by the new rules, and announced', async () => {
  const tenantId = anId();
  const change = ofTenant(rich, tenantId).find((one) => one.kind === 'IdentifiedChange') as Told;
  const at = '2026-03-02T10:00:00.000Z';
  const base = { version: 1, retracted: false, serviceId: change.serviceId, happenedAt: at, recordedAt: at };
  const personId = change.data['personId'] as string;
  const made = {
    ...base,
    kind: 'IdentifiedChange',
    id: change.id,
    data: { ...change.data, state: 'CONFIRMED', identifiedAt: at, dueAt: '2026-03-09T23:59:59.000Z' },
  };
  const version = {
    ...base,
    kind: 'PlanVersion',
    id: anId(),
    data: {
      planId: anId(),
      personId,
      number: 1,
      reason: 'IDENTIFIED_CHANGE',
      riskCodes: ['FALLS'],
      answersIds: [change.id],
      publishedById: anId(),
      ownerId: null,
    },
  };
  const later = {
    ...base,
    kind: 'Person',
    id: personId,
    recordedAt: '2026-05-01T09:00:00.000Z',
    data: { state: 'RECEIVING_CARE', stateSince: '2026-01-01' },
  };
  await deliver(database, tenantId, [made, version, later]);
  const announced = async () =>
    (
      await database.asAdmin<{ data: { numerator: number; denominator: number } }>(
        `select envelope->'data' as data from outbox where tenant_id = $1 and envelope->'data'->>'measure' = 'M1A' order by id`,
        [tenantId],
      )
    ).map(({ data }) => [data.numerator, data.denominator]);
  expect(await announced()).toEqual([[1, 1]]);
  await rebuild(database.db, { tenant_id: tenantId, demonstration: true }, STRICTER);
  expect(await announced()).toEqual([
    [1, 1],
    [0, 1],
  ]);
});

test('the same rules put right what was damaged, for every tenant, and swap nothing', async () => {
  const tenantId = anId();
  const told = ofTenant(rich, tenantId);
  await deliver(database, tenantId, told);
  await database.asAdmin('delete from link where tenant_id = $1', [tenantId]);
  const lines: string[] = [];
  const done = await rebuildAll(database.db, (line) => lines.push(line));
  expect(done.find((one) => one.tenantId === tenantId)).toMatchObject({ swapped: false });
  expect(await linksOf(database, tenantId)).toEqual(asLines(linksByOracle(told)));
  expect(lines.filter((line) => line.startsWith(tenantId)).at(-1)).toMatch(
    /\d+ changes, \d+ concerns and \d+ indicators linked, by the rules that were shown already$/,
  );
});

test('a swap waits for a consumer that is at work, whose links would else be lost', async () => {
  const tenantId = anId();
  const told = ofTenant(rich, tenantId);
  await deliver(database, tenantId, []);
  let swapping: Promise<unknown> | undefined;
  await deliver(
    database,
    tenantId,
    told,
    async () => {
      swapping = rebuild(database.db, { tenant_id: tenantId, demonstration: true }, STRICTER);
      await waitingFor(swapping);
    },
    (tx, events) => consumeBy(STRICTER, tx, events),
  );
  await swapping;
  expect(await linksOf(database, tenantId)).toEqual(byStricter(told));

  async function waitingFor(work: Promise<unknown>): Promise<void> {
    let over = false;
    void work.finally(() => (over = true));
    while (!over) {
      const [row] = await database.asAdmin<{ n: number }>(
        `select count(*)::int as n from pg_locks l join pg_database d on d.oid = l.database
          where not l.granted and l.locktype = 'advisory' and d.datname = current_database()`,
      );
      if ((row?.n ?? 0) > 0) return;
      await new Promise((later) => setTimeout(later, 5));
    }
  }
});
