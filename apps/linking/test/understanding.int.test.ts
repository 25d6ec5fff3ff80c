import { scenarioResultRecordedV1 } from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import fc from 'fast-check';
import { parts } from '../src/parts';
import { deliver } from './delivering';
import { standing, type Told } from './oracle';
import { delivered, ids, ofTenant, one, SERVICES, STAFF, story } from './worlds';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const NOW = '2026-06-01T12:00:00.000Z';
const ASKED = `query ($reps: [_Any!]!, $topic: String, $from: LocalDate!, $to: LocalDate!) { _entities(representations: $reps) { ... on Service { scenarioUnderstanding(from: $from, to: $to, topicCode: $topic) {
  passed { numerator denominator share lower upper method level from to calendarVersion } toCoachAgain workersLeftOut
  workers { staffMember { id } topicCode taken passed passedLast coachedAgain } } } } }`;

const asked = async (caller: ReturnType<typeof aCaller>, serviceId: string, topic: string | null = null, to = '2026-04-30') =>
  ((await graph.run(caller, NOW, ASKED, { reps: [{ __typename: 'Service', id: serviceId }], topic, from: '2026-04-01', to })) as any)[
    '_entities'
  ][0].scenarioUnderstanding;

const when = fc.constantFrom(
  '2026-03-31T22:59:59.999Z',
  '2026-04-02T09:00:00.000Z',
  '2026-04-02T22:59:00.000Z',
  '2026-04-02T23:00:00.000Z',
  '2026-04-09T09:00:00.000Z',
);
const [RESULTS, COACHINGS] = [ids(50, 5), ids(49, 4)];
const topic = fc.constantFrom('ESCALATION', 'ESCALATION', 'MEALS');
const questions = fc.constantFrom([3, 3], [3, 2], [2, 0]);
const result = fc
  .tuple(fc.record({ staffMemberId: one(STAFF), askedById: one(STAFF), topicCode: topic }), questions)
  .map(([said, [questionsTaken, questionsPassed]]) => ({ ...said, questionsTaken, questionsPassed }));
const coaching = fc
  .tuple(fc.record({ staffMemberId: one(STAFF), coachId: one(STAFF), topicCode: topic }), questions)
  .map(([said, [scenariosTaken, scenariosPassed]]) => ({ ...said, scenariosTaken, scenariosPassed }));
const learning: fc.Arbitrary<Told[]> = fc
  .tuple(
    ...RESULTS.map((one) => story('ScenarioResult', one, result, when)),
    ...COACHINGS.map((one) => story('Coaching', one, coaching, when)),
  )
  .map((each) => each.flat().map((told, i) => (i % 4 === 0 ? told : { ...told, serviceId: SERVICES[0] ?? '' })));

/** By hand: one worker and topic after the other, from what stands. */
function byOracle(told: readonly Told[], serviceId: string) {
  const days: Readonly<Record<string, number>> = { '2026-04-02T09': 2, '2026-04-02T22': 2, '2026-04-02T23': 3, '2026-04-09T09': 9 };
  const own = standing(told).filter((one) => one.serviceId === serviceId && one.happenedAt > '2026-04-01');
  const dayOf = (one: Told): number => days[one.happenedAt.slice(0, 13)] ?? 0;
  const rows: any[] = [];
  for (const worker of [...new Set(own.map((one) => one.data['staffMemberId'] as string))].sort())
    for (const topicCode of ['ESCALATION', 'MEALS']) {
      const of = (kind: string): Told[] =>
        own.filter((one) => one.kind === kind && one.data['staffMemberId'] === worker && one.data['topicCode'] === topicCode);
      const results = of('ScenarioResult').sort((a, b) => (`${a.happenedAt}${a.id}` < `${b.happenedAt}${b.id}` ? -1 : 1));
      if (results.length === 0) continue;
      const missed = results.filter((one) => one.data['questionsPassed'] < one.data['questionsTaken']);
      const last = results[results.length - 1];
      rows.push({
        ...{ staffMember: { id: worker }, topicCode, passedLast: last?.data['questionsPassed'] === last?.data['questionsTaken'] },
        taken: results.map((one) => one.data['questionsTaken']).reduce((a, b) => a + b),
        passed: results.map((one) => one.data['questionsPassed']).reduce((a, b) => a + b),
        coachedAgain: missed[0] ? of('Coaching').filter((one) => dayOf(one) > dayOf(missed[0] as Told)).length : 0,
      });
    }
  return rows;
}

test('M3b says of each worker what they passed of what they were asked, and whether they were coached again, whatever order it was told in (part of R75, part of R113)', async () => {
  const met = { rows: 0, again: 0 };
  const property = fc.asyncProperty(
    learning.chain((told) => fc.tuple(fc.constant(told), delivered(told))),
    async ([told, batches]) => {
      const tenantId = anId();
      for (const batch of ofTenant(batches, tenantId)) await deliver(graph.database, tenantId, batch);
      const [serviceId = ''] = ofTenant(SERVICES, tenantId);
      const rows = byOracle(ofTenant(told, tenantId), serviceId);
      const found = await asked(aCaller('PROVIDER_QUALITY_LEAD', { tenantId }), serviceId);
      expect(found.workers).toEqual(rows);
      const sum = (of: (row: any) => number): number => rows.reduce((total, row) => total + of(row), 0);
      expect(found).toMatchObject({
        passed: { numerator: sum((row) => row.passed), denominator: sum((row) => row.taken) },
        ...{ toCoachAgain: rows.filter((row) => !row.passedLast).length, workersLeftOut: 0 },
      });
      met.rows += rows.length;
      met.again += sum((row) => row.coachedAgain);
    },
  );
  await fc.assert(property, { numRuns: 30 });
  expect(Math.min(met.rows, met.again)).toBeGreaterThan(0);
});

async function aService() {
  const [tenantId, serviceId] = [anId(), anId()];
  const ask = (staffMemberId: string, topicCode: string, questionsTaken: number, questionsPassed: number) =>
    graph.told(tenantId, scenarioResultRecordedV1, {
      ...{ serviceId, happenedAt: '2026-04-10T09:00:00.000Z' },
      data: { ...scenarioResultRecordedV1.example, staffMemberId, topicCode, questionsTaken, questionsPassed },
    });
  return { tenantId, serviceId, ask, lead: aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] }) };
}

it('shows what the share rests on, of one topic where that is asked for, and of nothing has no share (part of R113)', async () => {
  const { serviceId, ask, lead } = await aService();
  expect(await asked(lead, serviceId)).toMatchObject({ passed: { numerator: 0, denominator: 0, share: null }, workers: [] });
  const worker = anId();
  await ask(worker, 'ESCALATION', 10, 8);
  await ask(worker, 'MEALS', 10, 10);
  expect(await asked(lead, serviceId, 'ESCALATION')).toEqual({
    passed: {
      ...{ numerator: 8, denominator: 10, share: 0.8, method: 'Wilson', level: 0.95, from: '2026-04-01', to: '2026-04-30' },
      ...{ lower: expect.closeTo(0.4902, 3), upper: expect.closeTo(0.9433, 3), calendarVersion: expect.any(String) },
    },
    ...{ toCoachAgain: 1, workersLeftOut: 0 },
    workers: [{ staffMember: { id: worker }, topicCode: 'ESCALATION', taken: 10, passed: 8, passedLast: false, coachedAgain: 0 }],
  });
  expect(await asked(lead, serviceId)).toMatchObject({ passed: { numerator: 18, denominator: 20 } });
});

it('lists five hundred workers, says how many it left out, and refuses more than a year', async () => {
  const { serviceId, ask, lead } = await aService();
  for (let n = 0; n < 501; n += 1) await ask(anId(), 'ESCALATION', 1, 1);
  const found = await asked(lead, serviceId);
  expect([found.workers.length, found.workersLeftOut, found.passed.denominator]).toEqual([500, 1, 501]);
  await expect(asked(lead, serviceId, null, '2027-04-02')).rejects.toThrow('at most 366 days');
});

it('is told to whoever may read every staff record of the service, the confidential ones too, and to nobody else', async () => {
  const { tenantId, serviceId, ask, lead } = await aService();
  await ask(anId(), 'ESCALATION', 3, 3);
  expect(await asked(lead, serviceId)).toMatchObject({ passed: { denominator: 3 } });
  for (const caller of [
    aCaller('KEY_WORKER', { tenantId, services: [serviceId] }),
    aCaller('REGISTERED_MANAGER', { tenantId, services: [anId()] }),
    aCaller('COMMISSIONER', { tenantId, organisationId: anId() }),
    aCaller('PROVIDER_REPRESENTATIVE', { tenantId }),
    aCaller('INSPECTOR', { tenantId, services: [serviceId], purpose: 'inspection' }),
  ])
    expect(await asked(caller, serviceId)).toBeNull();
  const elsewhere = aCaller('REGISTERED_MANAGER', { tenantId: anId(), services: [serviceId] });
  expect(await asked(elsewhere, serviceId)).toMatchObject({ passed: { denominator: 0 }, workers: [] });
});
