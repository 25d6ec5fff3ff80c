import { effect } from '@causeway/persistence';
import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import fc from 'fast-check';
import { migrations } from '../src/migrations';
import { lookAgain } from '../src/warnings/looking';
import { deliver, ORIGIN } from './delivering';
import { agencySharesByOracle, levelsByOracle, planningByOracle, staffByOracle } from './instability-oracle';
import { END, MOST_WEEKS, plannedMonths, SOME_WEEKS, staffedWeeks, staffOfServices } from './instability-worlds';
import type { Told } from './oracle';
import { delivered, ofTenant } from './worlds';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
});
afterAll(() => database.close());

const WATCHES = ['staffing_watch', 'planning_watch', 'staff_watch'];

/** Time passes, and what time alone brings about is done, as often as anything is due. */
async function tick(tenantId: string, at: string): Promise<void> {
  const clock = { kind: 'Person', id: anId(), version: 1, retracted: false, serviceId: anId(), happenedAt: at, recordedAt: at };
  await deliver(database, tenantId, [{ ...clock, data: { state: 'RECEIVING_CARE', stateSince: '2026-01-01' } }]);
  for (;;) {
    await effect(database.db, async (fx) => lookAgain(await fx.as(tenantId, ORIGIN, 'demonstration'), new Date(at)));
    const due = WATCHES.map((watch) => `select 1 from ${watch} where tenant_id = $1 and look_at <= $2`).join(' union all ');
    if ((await database.asAdmin(due, [tenantId, at])).length === 0) return;
  }
}

/** Delivers worlds in any order and batches, with time passing in between or not; says how often each line's kind was there, and was not. */
async function held(
  worlds: fc.Arbitrary<Told[]>,
  linesOf: (tenant: string) => Promise<string[]>,
  oracle: (told: readonly Told[], now: string) => string[],
  kindOf: (line: string) => string,
  numRuns: number,
) {
  const runs: Set<string>[] = [];
  await fc.assert(
    fc.asyncProperty(
      worlds.chain((told) => fc.tuple(fc.constant(told), delivered(told))),
      fc.boolean(),
      async ([told, batches], ticking) => {
        const tenant = anId();
        let latest = '';
        for (const batch of ofTenant(batches, tenant)) {
          await deliver(database, tenant, batch);
          latest = [latest, ...batch.map((one) => one.recordedAt)].sort().at(-1) ?? '';
        }
        if (ticking) await tick(tenant, latest > '2026-11-20' ? latest : '2026-11-20T09:00:00.000Z');
        await tick(tenant, END);
        const lines = (await linesOf(tenant)).sort();
        expect(lines).toEqual(oracle(ofTenant(told, tenant), END).sort());
        runs.push(new Set(lines.map(kindOf)));
      },
    ),
    { numRuns, seed: 11 },
  );
  return (kind: string): [boolean, boolean] => [
    runs.filter((kinds) => kinds.has(kind)).length > 2,
    runs.filter((kinds) => !kinds.has(kind)).length > 2,
  ];
}

const first = (line: string): string => line.split(' ')[0] ?? '';
const ids = (column: string): string =>
  `array_to_string(array(select b->>'id' from jsonb_array_elements(w.because) b where b->>'kind' = '${column}' order by 1), ',')`;
const linesBy =
  (rule: string, line: string) =>
  async (tenant: string): Promise<string[]> =>
    (
      await database.asAdmin<{ line: string }>(
        `select ${line} as line from early_warning w where tenant_id = $1 and rule ${rule} and state <> 'WITHDRAWN'`,
        [tenant],
      )
    ).map((row) => row.line);
const COUNTS = `(figure->>'numerator') || '/' || coalesce(figure->>'denominator', '-')`;

test('weeks in which agency workers gave too much of the hours are those of the oracle, whatever was told in whatever order (part of R89)', async () => {
  const lines = linesBy(`= 'AGENCY_SHARE_HIGH'`, `concat_ws(' ', rule, service_id, figure->>'from', ${COUNTS}, ${ids('Shift')})`);
  const seen = await held(staffedWeeks(MOST_WEEKS), lines, agencySharesByOracle, first, 25);
  expect(seen('AGENCY_SHARE_HIGH')).toEqual([true, true]);
}, 600_000);

test('the level of each incident in a high-agency shift is that of the oracle, whatever was told in whatever order (part of R63)', async () => {
  const lines = linesBy(
    `= 'INCIDENT_IN_HIGH_AGENCY_SHIFT'`,
    `concat_ws(' ', because->0->>'id', because->1->>'id', level, ${COUNTS}, 'of ' || (figure->>'n'))`,
  );
  const seen = await held(
    staffedWeeks(SOME_WEEKS),
    lines,
    levelsByOracle,
    (line) => line.split(' ').slice(2, 3).join() + (line.includes('/') ? ' compared' : ''),
    25,
  );
  for (const kind of ['RAISED compared', 'USUAL compared']) expect([kind, seen(kind)]).toEqual([kind, [true, true]]);
  expect(seen('USUAL')[0]).toBe(true);
}, 600_000);

test('who left and when there was no registered manager is as by the oracle, whatever was told in whatever order (part of R89)', async () => {
  const lines = linesBy(
    `in ('STAFF_LEAVING', 'NO_REGISTERED_MANAGER')`,
    `concat_ws(' ', rule, state, service_id, figure->>'from', figure->>'to', ${COUNTS})`,
  );
  const seen = await held(staffOfServices, lines, staffByOracle, (line) => line.split(' ').slice(0, 2).join(' '), 60);
  for (const kind of ['STAFF_LEAVING STANDING', 'NO_REGISTERED_MANAGER STANDING', 'NO_REGISTERED_MANAGER ENDED'])
    expect([kind, seen(kind)]).toEqual([kind, [true, true]]);
}, 600_000);

test('months of poor care planning are those of the oracle, whatever was told in whatever order (part of R89)', async () => {
  const lines = linesBy(
    `= 'POOR_CARE_PLANNING'`,
    `concat_ws(' ', rule, service_id, left(figure->>'from', 7), ${COUNTS}, ${ids('IdentifiedChange')})`,
  );
  const seen = await held(plannedMonths, lines, planningByOracle, first, 40);
  expect(seen('POOR_CARE_PLANNING')).toEqual([true, true]);
}, 600_000);
