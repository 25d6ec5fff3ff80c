import { dailyNoteRecordedV1 } from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import fc from 'fast-check';
import { parts } from '../src/parts';
import { deliver } from './delivering';
import { standing, type Told } from './oracle';
import { delivered, ids, ofTenant, one, PEOPLE, SERVICES, some, STAFF, story } from './worlds';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const NOW = '2026-06-01T12:00:00.000Z';
const ASKED = `query ($reps: [_Any!]!, $from: LocalDate!, $to: LocalDate!, $months: Int) { _entities(representations: $reps) { ... on Service { noteQuality(from: $from, to: $to, baselineMonths: $months) {
  flags notes flagsPer100Notes lower upper method level from to calendarVersion byWording { wording notes }
  chart { method centre warnings points { month flags notes flagsPer100Notes centre lowerLimit upperLimit specialCause } } } } } }`;
const WORDINGS = ['UNSPECIFIC_CHANGE', 'UNDESCRIBED_MARK', 'UNSPECIFIC_CONCERN', 'STOCK_PHRASE'];

const asked = async (caller: ReturnType<typeof aCaller>, serviceId: string, from: string, to: string, months: number | null = null) =>
  ((await graph.run(caller, NOW, ASKED, { reps: [{ __typename: 'Service', id: serviceId }], from, to, months })) as any)['_entities'][0]
    .noteQuality;

/** Either side of the midnights in London at which a summer's month begins and ends, an hour before UTC's. */
const when = fc.constantFrom(
  '2026-03-31T22:59:59.999Z',
  '2026-03-31T23:00:00.000Z',
  '2026-04-30T22:59:59.999Z',
  '2026-04-30T23:00:00.000Z',
);
const NOTES = ids(40, 6);
const note = fc
  .record({
    ...{ personId: one(PEOPLE), kind: fc.constant('VISIT'), authorId: one(STAFF), riskCodes: fc.constant([]), shiftId: fc.constant(null) },
    ...{ amendsId: fc.option(one(NOTES), { nil: null, freq: 3 }), vagueness: some(WORDINGS) },
  })
  .map((said) => ({ ...said, clarity: said.vagueness.length > 0 ? 'VAGUE' : 'CLEAR' }));
const notes: fc.Arbitrary<Told[]> = fc.tuple(...NOTES.map((noteId) => story('DailyNote', noteId, note, when))).map((each) => each.flat());

test('M3c counts the flags of every note that stands and corrects no other, by the months of London, whatever order it was told in (part of R81, part of R113)', async () => {
  let counted = 0;
  const property = fc.asyncProperty(
    notes.chain((told) => fc.tuple(fc.constant(told), delivered(told))),
    async ([told, batches]) => {
      const tenantId = anId();
      for (const batch of ofTenant(batches, tenantId)) await deliver(graph.database, tenantId, batch);
      const [serviceId = ''] = ofTenant(SERVICES, tenantId);
      const inApril = (one: Told): boolean => one.happenedAt > '2026-03-31T22:59:59.999Z' && one.happenedAt < '2026-04-30T23:00:00.000Z';
      const all = standing(ofTenant(told, tenantId)).filter(
        (one) => one.serviceId === serviceId && one.data['amendsId'] === null && inApril(one),
      );
      const flags = all.reduce((sum, one) => sum + one.data['vagueness'].length, 0);
      const found = await asked(aCaller('PROVIDER_QUALITY_LEAD', { tenantId }), serviceId, '2026-04-01', '2026-04-30');
      expect(found).toMatchObject({ flags, notes: all.length });
      expect(found.byWording).toEqual(
        WORDINGS.map((wording) => ({ wording, notes: all.filter((one) => one.data['vagueness'].includes(wording)).length })),
      );
      expect(found.chart.points.map((point: any) => [point.month, point.flags, point.notes])).toEqual(
        all.length > 0 ? [['2026-04-01', flags, all.length]] : [],
      );
      counted += flags;
    },
  );
  await fc.assert(property, { numRuns: 30 });
  expect(counted).toBeGreaterThan(0);
});

async function aService() {
  const [tenantId, serviceId] = [anId(), anId()];
  const write = async (happenedAt: string, ...vagueness: string[]): Promise<void> => {
    const said = vagueness.length > 0 ? { clarity: 'VAGUE', vagueness } : {};
    await graph.told(tenantId, dailyNoteRecordedV1, { serviceId, happenedAt, data: { ...dailyNoteRecordedV1.example, ...said } });
  };
  const lead = aCaller('SAFEGUARDING_LEAD', { tenantId, services: [serviceId] });
  return { tenantId, serviceId, write, lead };
}

it('shows what the rate rests on, and draws months against limits of the first (part of R113)', async () => {
  const { serviceId, write, lead } = await aService();
  for (let n = 0; n < 10; n += 1) await write('2026-01-10T09:00:00.000Z', ...(n < 1 ? ['STOCK_PHRASE'] : []));
  for (let n = 0; n < 10; n += 1) await write('2026-03-10T09:00:00.000Z', ...(n < 8 ? ['STOCK_PHRASE', 'UNDESCRIBED_MARK'] : []));
  const found = await asked(lead, serviceId, '2026-01-01', '2026-03-31', 1);
  expect(found).toMatchObject({
    ...{ flags: 17, notes: 20, flagsPer100Notes: 85, method: 'Garwood, exact Poisson', level: 0.95, from: '2026-01-01', to: '2026-03-31' },
    // Garwood's interval of 17 events is 9.903 to 27.219, here of a fifth of a hundred notes.
    ...{ lower: expect.closeTo(49.516, 2), upper: expect.closeTo(136.094, 2), calendarVersion: expect.any(String) },
    chart: { method: 'u chart, 3 sigma', centre: 10, warnings: ['TRIAL_LIMITS'] },
  });
  expect(found.chart.points).toMatchObject([
    { month: '2026-01-01', flags: 1, notes: 10, flagsPer100Notes: 10, upperLimit: expect.closeTo(40, 6), specialCause: null },
    { month: '2026-03-01', flags: 16, notes: 10, flagsPer100Notes: 160, centre: 10, lowerLimit: 0, specialCause: expect.any(String) },
  ]);
});

it('is told to whoever may read every note of the service, and to nobody else; and of none says none', async () => {
  const { tenantId, serviceId, write, lead } = await aService();
  expect(await asked(lead, serviceId, '2026-01-01', '2026-01-31')).toMatchObject({ notes: 0, flagsPer100Notes: null, upper: null });
  await write('2026-01-10T09:00:00.000Z', 'STOCK_PHRASE');
  const seen = (caller: ReturnType<typeof aCaller>) => asked(caller, serviceId, '2026-01-01', '2026-01-31');
  expect(await seen(lead)).toMatchObject({ flags: 1, notes: 1 });
  expect(await seen(aCaller('REGISTERED_MANAGER', { tenantId, services: [anId()] }))).toBeNull();
  expect(await seen(aCaller('COMMISSIONER', { tenantId, organisationId: anId() }))).toBeNull();
  expect(await seen(aCaller('REGISTERED_MANAGER', { tenantId: anId(), services: [serviceId] }))).toMatchObject({ flags: 0, notes: 0 });
});

it('refuses a baseline of no months, one in which nothing was written, and more than three years', async () => {
  const { serviceId, write, lead } = await aService();
  await write('2026-03-10T09:00:00.000Z');
  const refused = (from: string, months: number | null) => expect(asked(lead, serviceId, from, '2026-03-31', months)).rejects;
  await refused('2026-01-01', 0).toThrow('a baseline has one month or more');
  await refused('2026-01-01', 2).toThrow('nothing is counted in the first 2 months');
  await refused('2023-03-31', null).toThrow('at most 1096 days');
  expect(await asked(lead, serviceId, '2023-04-01', '2026-03-31')).toMatchObject({ notes: 1 });
});
