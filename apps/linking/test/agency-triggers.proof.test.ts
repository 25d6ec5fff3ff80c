import { effect } from '@causeway/persistence';
import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import fc from 'fast-check';
import { CURRENT } from '../src/links/generations';
import { rebuild } from '../src/links/rebuilding';
import { migrations } from '../src/migrations';
import { lookAgain } from '../src/warnings/looking';
import { agencyTriggersByOracle } from './agency-trigger-oracle';
import { agencyShift, agencyWeeks, at, END, REGULAR } from './agency-trigger-worlds';
import { deliver, ORIGIN } from './delivering';
import type { Told } from './oracle';
import { delivered, id, ofTenant } from './worlds';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
});
afterAll(() => database.close());

const RULES = ['REPEATED_HIGH_AGENCY_INCIDENTS', 'INDUCTION_EVIDENCE_MISSING', 'POOR_INDUCTION_FEEDBACK', 'UNFAMILIAR_STAFF_CONTINUED'];

/** Time passes, and what time alone brings about is done, as often as anything is due. */
async function tick(tenantId: string, at: string): Promise<void> {
  const clock = { kind: 'Person', id: anId(), version: 1, retracted: false, serviceId: anId(), happenedAt: at, recordedAt: at };
  await deliver(database, tenantId, [{ ...clock, data: { state: 'RECEIVING_CARE', stateSince: '2026-01-01' } }]);
  for (;;) {
    await effect(database.db, async (fx) => lookAgain(await fx.as(tenantId, ORIGIN, 'demonstration'), new Date(at)));
    const due = await database.asAdmin('select from staffing_watch where tenant_id = $1 and look_at <= $2', [tenantId, at]);
    if (due.length === 0) return;
  }
}

async function warningsOf(tenantId: string): Promise<string[]> {
  const rows = await database.asAdmin<{ rule: string; serviceId: string; because: any[] }>(
    `select rule, service_id as "serviceId", because from early_warning where tenant_id = $1 and state = 'STANDING' and rule = any($2)`,
    [tenantId, RULES],
  );
  return rows
    .map(({ rule, serviceId, because }) => [rule, serviceId, ...because.map((one) => `${one.id}@${one.happenedAt}`).sort()].join(' '))
    .sort();
}

test('whatever was told of agency staff, in whatever order and batches, however often and whenever it was looked at, the triggers are those of the oracle (part of R66)', async () => {
  const seen = new Map<string, number>();
  const nothing = new Map(RULES.map((rule) => [rule, 0]));
  await fc.assert(
    fc.asyncProperty(
      agencyWeeks.chain((told) => fc.tuple(fc.constant(told), delivered(told))),
      fc.boolean(),
      async ([told, batches], ticking) => {
        const tenant = anId();
        let latest = '';
        for (const batch of ofTenant(batches, tenant)) {
          await deliver(database, tenant, batch);
          latest = [latest, ...batch.map((one) => one.recordedAt)].sort().at(-1) ?? '';
          if (ticking) await tick(tenant, latest);
        }
        await tick(tenant, END);
        const warnings = await warningsOf(tenant);
        expect(warnings).toEqual(agencyTriggersByOracle(ofTenant(told, tenant), END));
        const rules = warnings.map((line) => line.split(' ')[0] ?? '');
        for (const rule of rules) seen.set(rule, (seen.get(rule) ?? 0) + 1);
        for (const rule of RULES) if (!rules.includes(rule)) nothing.set(rule, (nothing.get(rule) ?? 0) + 1);
      },
    ),
    { numRuns: 28, seed: 7 },
  );
  // Each fired often, and often did not.
  for (const rule of RULES) expect([rule, (seen.get(rule) ?? 0) > 5, (nothing.get(rule) ?? 0) > 2]).toEqual([rule, true, true]);
}, 600_000);

/** Two shifts in each of four weeks, one with a newcomer and one with somebody who comes again and again. */
const WEEKS = [0, 1, 2, 3].flatMap((w) => [
  ...agencyShift(2 * w, at(7 * w, 8), id(4, w), ''),
  ...agencyShift(2 * w + 1, at(7 * w + 3, 8), REGULAR, ''),
]);
const OLD = agencyShift(30, at(-200, 8), id(4, 40), '');
/** What made the newcomer of the last week familiar. */
const BEFORE = [0, 1, 2].flatMap((n) => agencyShift(20 + n, at(-40 + n, 8), id(4, 3), ''));
const again = (told: readonly Told[], kind: string, more: (one: Told) => Partial<Told>): Told[] =>
  told.filter((one) => one.kind === kind).map((one) => ({ ...one, version: one.version + 1, ...more(one) }));
const takenBack = (told: readonly Told[], kind: string): Told[] => again(told, kind, () => ({ retracted: true }));
const moved = (one: Told, days: number): Partial<Told> => {
  const later = (name: string): string => new Date(Date.parse(one.data[name]) + days * 86_400_000).toISOString();
  return { data: { ...one.data, startsAt: later('startsAt'), endsAt: later('endsAt') } };
};

test.each<[string, [told: Told[], reliance: number][]]>([
  [
    'the rota turns out to reach further back, and then not to',
    [
      [WEEKS, 0],
      [OLD, 1],
      [takenBack(OLD, 'Shift'), 0],
    ],
  ],
  [
    'what somebody did before is taken back, by the shifts or by who was on them',
    [
      [[...OLD, ...BEFORE, ...WEEKS], 0],
      [takenBack(BEFORE.slice(0, 3), 'Assignment'), 1],
      [takenBack(BEFORE, 'Shift'), 1],
    ],
  ],
  [
    'a shift leaves a week, and comes back',
    [
      [[...OLD, ...WEEKS], 1],
      [again(WEEKS.slice(0, 12), 'Shift', (one) => moved(one, 70)), 0],
      [
        again(
          again(WEEKS.slice(0, 12), 'Shift', (one) => moved(one, 70)),
          'Shift',
          (one) => moved(one, -70),
        ),
        1,
      ],
    ],
  ],
  [
    'workers turn out to be none of an agency',
    [
      [[...OLD, ...WEEKS], 1],
      [again(WEEKS, 'Assignment', (one) => ({ data: { ...one.data, agency: false } })), 0],
    ],
  ],
])(
  'weeks that were looked at are looked at again when %s',
  async (_what, steps) => {
    const tenant = anId();
    const told: Told[] = [];
    for (const [step, reliance] of steps) {
      told.push(...step);
      await deliver(database, tenant, ofTenant(step, tenant));
      await tick(tenant, END);
      const warnings = await warningsOf(tenant);
      expect(warnings).toEqual(agencyTriggersByOracle(ofTenant(told, tenant), END));
      expect(warnings.filter((line) => line.startsWith('UNFAMILIAR_STAFF_CONTINUED'))).toHaveLength(reliance);
    }
  },
  60_000,
);

test('what weeks fired before the rules knew of it is found when links are made anew, and a record that moves later is followed', async () => {
  const tenant = anId();
  const told = [...OLD, ...WEEKS];
  await deliver(database, tenant, ofTenant(told, tenant));
  await tick(tenant, END);
  const whole = await warningsOf(tenant);
  expect(whole).toEqual(agencyTriggersByOracle(ofTenant(told, tenant), END));
  for (const table of ['warning_record', 'early_warning', 'staffing_watch', 'staffing_basis', 'shift_place'])
    await database.asAdmin(`delete from ${table} where tenant_id = $1`, [tenant]);
  await rebuild(database.db, { tenant_id: tenant, demonstration: true }, CURRENT, 5);
  await tick(tenant, END);
  expect(await warningsOf(tenant)).toEqual(whole);
  const away = again(WEEKS.slice(0, 12), 'Assignment', (one) => ({ data: { ...one.data, shiftId: id(5, 30) } }));
  await deliver(database, tenant, ofTenant(away, tenant));
  await tick(tenant, END);
  expect(await warningsOf(tenant)).toEqual(agencyTriggersByOracle(ofTenant([...told, ...away], tenant), END));
});
