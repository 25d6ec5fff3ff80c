import {
  assignmentMadeV1,
  careRecordEnteredInErrorV1,
  dailyNoteRecordedV1,
  indicatorFlaggedV1,
  managementReviewRecordedV1,
  type EventEnvelope,
} from '@causeway/event-contracts';
import { effect } from '@causeway/persistence';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import fc from 'fast-check';
import { timePasses } from '../src/measures/passing';
import { parts } from '../src/parts';
import { aService, morning } from './agency-service';
import { agencyRota } from './agency-worlds';
import { deliver, ORIGIN } from './delivering';
import { delivered, ofTenant, SERVICES } from './worlds';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const passes = (tenantId: string, at: string): Promise<boolean> =>
  effect(graph.database.db, async (fx) => timePasses(await fx.as(tenantId, ORIGIN, 'demonstration'), new Date(at)));

const POINT = 'linking.measure-point.computed.v1';
const isMonthly = ({ type, data }: EventEnvelope): boolean => type === POINT && ['M2A', 'M2C', 'M3'].includes(data['measure'] as string);
/** How many of how many each month's figure was last told to be, of a service. */
async function told(tenantId: string, serviceId: string): Promise<Record<string, [unknown, unknown]>> {
  const points = (await graph.events(tenantId)).filter((event) => isMonthly(event) && event.serviceId === serviceId);
  return Object.fromEntries(
    points.map(({ data }) => [`${String(data['measure'])} ${String(data['month'])}`, [data['numerator'], data['denominator']]]),
  );
}

/** When all that is told of is over. */
const NOW = '2026-11-09T12:00:00.000Z';
const MONTHS = ['2026-09', '2026-10', '2026-11'];
const SHOWN = MONTHS.map((month) => {
  const window = `from: "${month}-01", to: "${month}-${new Date(Date.UTC(2026, Number(month.slice(5)), 0)).getUTCDate()}"`;
  return `m${month.slice(5)}: agencyInductionFeedback(${window}) { positive { numerator denominator } }
    c${month.slice(5)}: agencyInductions(${window}) { complete { numerator denominator } }`;
}).join(' ');

test('the months of M2a and M2c that are told are those that are shown, whatever was told in whatever order', async () => {
  const seen = { M2A: 0, M2C: 0 };
  await fc.assert(
    fc.asyncProperty(
      agencyRota.chain((rota) => delivered(rota)),
      fc.integer({ min: 0, max: 5 }),
      async (batches, between) => {
        const tenantId = anId();
        const [id = ''] = ofTenant(SERVICES, tenantId);
        for (const [n, batch] of ofTenant(batches, tenantId).entries()) {
          await deliver(graph.database, tenantId, batch);
          if (n === between) await passes(tenantId, NOW);
        }
        expect(await passes(tenantId, NOW)).toBe(true);
        const caller = aCaller('REGISTERED_MANAGER', { tenantId, services: [id] });
        const document = `query ($id: UUID!) { _entities(representations: [{ __typename: "Service", id: $id }]) { ... on Service { ${SHOWN} } } }`;
        const [shown] = ((await graph.run(caller, NOW, document, { id })) as any)['_entities'];
        const points = await told(tenantId, id);
        for (const month of MONTHS)
          for (const [measure, share] of [
            ['M2A', shown[`m${month.slice(5)}`].positive],
            ['M2C', shown[`c${month.slice(5)}`].complete],
          ] as const) {
            expect([measure, month, points[`${measure} ${month}-01`] ?? [0, 0]]).toEqual([
              measure,
              month,
              [share.numerator, share.denominator],
            ]);
            seen[measure] += share.denominator;
          }
      },
    ),
    { numRuns: 10, seed: 5 },
  );
  expect(Math.min(seen.M2A, seen.M2C)).toBeGreaterThan(5);
});

describe('a month of M2a and M2c', () => {
  it('is told while it goes on, when it is over, and again when a record of it is altered', async () => {
    const service = aService(graph);
    const { shiftId, staffMemberId } = await service.agencyShift(morning(10));
    await service.agencyShift(morning(20));
    await passes(service.tenantId, '2026-03-11T12:00:00.000Z');
    expect(await told(service.tenantId, service.serviceId)).toEqual({ 'M2C 2026-03-01': [0, 1] });
    await passes(service.tenantId, '2026-03-31T22:59:59.999Z');
    expect(await told(service.tenantId, service.serviceId)).toEqual({ 'M2C 2026-03-01': [0, 1] });
    await passes(service.tenantId, '2026-03-31T23:00:00.000Z');
    expect(await told(service.tenantId, service.serviceId)).toEqual({ 'M2C 2026-03-01': [0, 2] });
    const answer = await service.answered(shiftId, 5);
    await service.oriented(staffMemberId);
    await service.guided(shiftId, staffMemberId, '2026-03-10T07:30:00.000Z');
    await service.checked(shiftId, staffMemberId, '2026-03-10T07:30:00.000Z');
    await passes(service.tenantId, '2026-04-02T09:00:00.000Z');
    expect(await told(service.tenantId, service.serviceId)).toEqual({ 'M2A 2026-03-01': [1, 1], 'M2C 2026-03-01': [1, 2] });
    await service.tell(
      careRecordEnteredInErrorV1.Feedback,
      '2026-04-03T09:00:00.000Z',
      { reasonCode: 'DUPLICATE' },
      { id: answer, version: 2 },
    );
    const before = (await graph.events(service.tenantId)).length;
    await passes(service.tenantId, '2026-04-03T09:00:00.000Z');
    const last = (await graph.events(service.tenantId)).slice(before).filter(isMonthly);
    expect(last.map(({ data, aggregateVersion }) => [data['measure'], data['numerator'], data['denominator'], aggregateVersion])).toEqual([
      ['M2A', 0, 0, 2],
    ]);
  });

  it('is told of the month that a worker was moved out of, too', async () => {
    const service = aService(graph);
    const { staffMemberId, assignmentId } = await service.agencyShift(morning(10));
    await passes(service.tenantId, '2026-05-02T09:00:00.000Z');
    const startsAt = '2026-04-10T08:00:00.000Z';
    const shiftId = await service.shift(startsAt);
    const moved = { shiftId, staffMemberId, startsAt, endsAt: '2026-04-10T16:00:00.000Z', agency: true };
    await service.tell(assignmentMadeV1, '2026-01-06T09:00:00.000Z', moved, { id: assignmentId, version: 2 });
    await passes(service.tenantId, '2026-05-02T09:00:00.000Z');
    expect(await told(service.tenantId, service.serviceId)).toEqual({ 'M2C 2026-03-01': [0, 0], 'M2C 2026-04-01': [0, 1] });
  });
});

describe('a month of M3', () => {
  it('holds the reviews that fell due in it, and is told again when one of them is made', async () => {
    const { tenantId, serviceId, personId, tell } = aService(graph);
    const noteRecordedAt = '2026-03-31T10:00:00.000Z';
    const noteId = await tell(dailyNoteRecordedV1, noteRecordedAt, { personId }, { recordedAt: noteRecordedAt });
    const indicatorId = await tell(indicatorFlaggedV1, noteRecordedAt, { personId, noteId, noteRecordedAt });
    await passes(tenantId, '2026-04-01T22:59:59.000Z');
    expect(await told(tenantId, serviceId)).toEqual({});
    await passes(tenantId, '2026-05-01T09:00:00.000Z');
    expect(await told(tenantId, serviceId)).toEqual({ 'M3 2026-04-01': [0, 1] });
    await tell(managementReviewRecordedV1, '2026-04-01T09:00:00.000Z', { indicatorId });
    await passes(tenantId, '2026-05-01T09:00:00.000Z');
    expect(await told(tenantId, serviceId)).toEqual({ 'M3 2026-04-01': [1, 1] });
  });
});
