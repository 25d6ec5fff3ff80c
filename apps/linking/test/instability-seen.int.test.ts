import { roleHoldingAppointedV1, staffMemberLeftV1, staffMemberRegisteredV1 } from '@causeway/event-contracts';
import { effect } from '@causeway/persistence';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { lookAgain } from '../src/warnings/looking';
import { ORIGIN } from './delivering';
import { aService } from './service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const NOW = '2026-05-20T09:00:00.000Z';

/** A service of which two of ten left, one of them its registered manager, on the last day of March. */
async function unstable() {
  const { tenantId, serviceId, timePasses } = aService(graph);
  const managerId = anId();
  const at = { serviceId, happenedAt: '2026-03-01T09:00:00.000Z' };
  const worker = { contract: 'PERMANENT', jobRole: 'CARER', supplierId: null, startedOn: '2025-01-06' };
  const gone = { ...worker, leftOn: '2026-03-31', leavingReasonCode: 'RESIGNED' };
  for (let n = 0; n < 8; n += 1) await graph.told(tenantId, staffMemberRegisteredV1, { ...at, data: worker });
  for (const id of [managerId, anId()]) await graph.told(tenantId, staffMemberLeftV1, { ...at, id, version: 2, data: gone });
  const holding = { role: 'REGISTERED_MANAGER', staffMemberId: managerId, deputyId: anId(), startsOn: '2025-02-01', endsOn: null };
  await graph.told(tenantId, roleHoldingAppointedV1, { ...at, data: holding });
  return { tenantId, serviceId, timePasses };
}

const FIGURE = 'figure { numerator denominator n value lower upper method level threshold from to calendarVersion }';
const warningsOf = async (caller: ReturnType<typeof aCaller>): Promise<any[]> => {
  const found = await graph.run(
    caller,
    NOW,
    `{ earlyWarnings(first: 100) { edges { node { rule state setting because { id } ${FIGURE} } } } }`,
  );
  return found['earlyWarnings'].edges.map(({ node }: any) => node).sort((one: any, other: any) => (one.rule < other.rule ? -1 : 1));
};

it('shows staff who left and a missing manager with all that the number rests on, and names nobody (part of R89)', async () => {
  const { tenantId, serviceId, timePasses } = await unstable();
  await timePasses('2026-05-20T08:00:00.000Z');
  const manager = aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] });
  expect(await warningsOf(manager)).toMatchObject([
    {
      ...{ rule: 'NO_REGISTERED_MANAGER', state: 'STANDING', because: [], setting: 'no registered manager on 28 days in a row' },
      figure: { numerator: 28, denominator: null, n: 28, value: null, lower: null, threshold: 28, from: '2026-04-01', to: '2026-04-28' },
    },
    {
      ...{ rule: 'STAFF_LEAVING', state: 'STANDING', because: [] },
      setting: '10 % or more of its own staff left within 90 days, 2 or more of 10 or more',
      figure: {
        ...{ numerator: 2, denominator: 10, n: 10, value: 0.2, method: 'Wilson', level: 0.95, threshold: 0.1 },
        ...{ lower: expect.closeTo(0.0567, 4), upper: expect.closeTo(0.5098, 4), from: '2026-01-01', to: '2026-03-31' },
        calendarVersion: expect.stringMatching(/./),
      },
    },
  ]);
});

it('tells neither to whoever may not read the staff of the service, nor a manager of another (part of R89)', async () => {
  const { tenantId, timePasses } = await unstable();
  await timePasses('2026-05-20T08:00:00.000Z');
  expect(await warningsOf(aCaller('INSPECTOR', { tenantId }))).toEqual([]);
  expect(await warningsOf(aCaller('COMMISSIONER', { tenantId, organisationId: anId() }))).toEqual([]);
  expect(await warningsOf(aCaller('REGISTERED_MANAGER', { tenantId, services: [anId()] }))).toEqual([]);
});

it('nor is a person’s delay told while a source is behind, which may have answered the changes in time (part of R41)', async () => {
  const service = aService(graph);
  const personId = anId();
  for (const due of ['2026-03-09T23:59:59.000Z', '2026-03-10T23:59:59.000Z'])
    await service.change('2026-03-02T10:00:00.000Z', due, { personId });
  const look = (until: string) =>
    effect(graph.database.db, async (fx) =>
      lookAgain(await fx.as(service.tenantId, ORIGIN, 'demonstration'), new Date(NOW), () => new Date(until)),
    );
  await look('2026-03-10T12:00:00.000Z');
  expect(await service.warnings()).toEqual([]);
  await look('2026-03-11T00:00:00.000Z');
  expect(await service.warnings()).toEqual([{ rule: 'REPEATED_DELAY', state: 'STANDING' }]);
});

it('waits while a source is behind (part of R89)', async () => {
  const { tenantId, timePasses, serviceId } = await unstable();
  const lead = aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] });
  const look = (until: string) =>
    effect(graph.database.db, async (fx) =>
      lookAgain(await fx.as(tenantId, ORIGIN, 'demonstration'), new Date(NOW), () => new Date(until)),
    );
  await look('1970-01-01T00:00:00.000Z');
  expect(await warningsOf(lead)).toEqual([]);
  // The manager's last 28 days without are not over by then.
  await look('2026-04-28T22:00:00.000Z');
  expect((await warningsOf(lead)).map(({ rule }) => rule)).toEqual(['STAFF_LEAVING']);
  await timePasses('2026-05-20T08:00:00.000Z');
  expect(await warningsOf(lead)).toHaveLength(2);
});
