import type { Role } from '@causeway/access';
import {
  careRecordEnteredInErrorV1,
  complaintAnsweredV1,
  complaintReceivedV1,
  incidentReportedV1,
  notificationPromptAnsweredV1,
  notificationPromptOpenedV1,
  personLeftV1,
  personMovedV1,
  personRegisteredV1,
  placementMadeV1,
  shiftCancelledV1,
  shiftPlannedV1,
  staffMemberLeftV1,
  staffMemberRegisteredV1,
  supervisionHeldV1,
  trainingRecordCompletedV1,
  visitReportedV1,
} from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';

let graph: TestGraph;
let tenantId: string;
let serviceId: string;
beforeAll(async () => {
  graph = await testGraph(parts);
});
beforeEach(() => {
  [tenantId, serviceId] = [anId(), anId()];
});
afterAll(() => graph.close());

const NOW = '2026-06-01T12:00:00.000Z';
const FIGURE = 'figure kind state numerator denominator unknown share lower upper method level from to calendarVersion definition notKnown';
const ASKED = `query ($reps: [_Any!]!, $from: LocalDate!, $to: LocalDate!) {
  _entities(representations: $reps) { ... on Service { informationReturn(from: $from, to: $to) { from to figures { ${FIGURE} } } } } }`;

const asked = async (by = 'REGISTERED_MANAGER' as Role, window = { from: '2026-01-01', to: '2026-03-31' }, services = [serviceId]) => {
  const caller = aCaller(by, {
    tenantId,
    services,
    organisationId: anId(),
    ...(by === 'INSPECTOR' ? { purpose: 'inspection' as const } : {}),
  });
  const reps = services.map((id) => ({ __typename: 'Service', id: graph.idsTo(caller).encode(id) }));
  return ((await graph.run(caller, NOW, ASKED, { reps, ...window })) as any)['_entities'].map((one: any) => one.informationReturn);
};
const figures = async (name: string, of?: Record<string, any>): Promise<unknown[]> =>
  ((of ?? (await asked())[0])['figures'] as Record<string, any>[])
    .filter(({ figure }) => figure === name)
    .map(({ kind, numerator, denominator, unknown }) => [kind, numerator, denominator, unknown]);

const tell = (
  contract: Parameters<TestGraph['told']>[1],
  happenedAt: string,
  data: object,
  more: { id?: string; version?: number; recordedAt?: string; serviceId?: string } = {},
) => graph.told(tenantId, contract, { serviceId, happenedAt, data: { ...data }, ...more }).then(({ aggregateId }) => aggregateId);

const worker = (contract = 'PERMANENT', startedOn = '2025-06-01') =>
  tell(staffMemberRegisteredV1, `${startedOn}T09:00:00.000Z`, { contract, jobRole: 'CARER', supplierId: null, startedOn });

it('counts people by when they were registered, left and moved, and who is placed', async () => {
  const RECEIVING = { state: 'RECEIVING_CARE', stateSince: '2025-06-01' };
  const registered = (at = '2025-06-01') => tell(personRegisteredV1, `${at}T09:00:00.000Z`, { ...RECEIVING, stateSince: at });
  const [here, left, moved] = [await registered(), await registered(), await registered()];
  // At 23:30 UTC on 31 March it is 1 April in London.
  await tell(personRegisteredV1, '2026-03-31T23:30:00.000Z', RECEIVING);
  await tell(personLeftV1, '2025-06-01T09:00:00.000Z', { state: 'LEFT', stateSince: '2026-03-10' }, { id: left, version: 2 });
  const movedTo = {
    ...RECEIVING,
    fromServiceId: serviceId,
    movedOn: '2026-04-02',
    moves: [{ fromServiceId: serviceId, movedOn: '2026-04-02' }],
  };
  await tell(personMovedV1, '2025-06-01T09:00:00.000Z', movedTo, { id: moved, version: 2, serviceId: anId() });
  await tell(placementMadeV1, '2026-01-01T09:00:00.000Z', { personId: here, organisationId: anId(), startsOn: '2026-01-01', endsOn: null });
  expect(await figures('PEOPLE_USING')).toEqual([[null, 2, null, 0]]);
  expect(await figures('PEOPLE_PLACED')).toEqual([[null, 1, 2, 0]]);
  const [april] = await asked('REGISTERED_MANAGER', { from: '2026-04-01', to: '2026-04-02' });
  expect(await figures('PEOPLE_USING', april)).toEqual([[null, 2, null, 0]]);
});

it('counts own staff, their training and their supervision, and nobody from an agency', async () => {
  const [one, two, gone] = [await worker(), await worker('BANK'), await worker()];
  await worker('AGENCY');
  await tell(
    staffMemberLeftV1,
    '2025-06-01T09:00:00.000Z',
    {
      contract: 'PERMANENT',
      jobRole: 'CARER',
      supplierId: null,
      startedOn: '2025-06-01',
      leftOn: '2026-02-01',
      leavingReasonCode: 'RESIGNED',
    },
    { id: gone, version: 2 },
  );
  const trained = (staffMemberId: string, completedOn: string, validUntil: string | null) =>
    tell(trainingRecordCompletedV1, `${completedOn}T09:00:00.000Z`, { staffMemberId, courseCode: 'FALLS', completedOn, validUntil });
  await trained(one, '2025-01-01', '2026-03-30');
  await trained(one, '2026-03-31', '2027-03-31');
  await trained(two, '2025-01-01', '2026-03-30');
  await trained(two, '2026-04-01', null);
  const supervised = (staffMemberId: string, at: string, nextDueOn: string | null) =>
    tell(supervisionHeldV1, at, { staffMemberId, supervisorId: anId(), topics: [], nextDueOn });
  await supervised(one, '2026-01-10T09:00:00.000Z', '2026-02-10');
  await supervised(one, '2026-02-10T09:00:00.000Z', '2026-04-10');
  await supervised(two, '2026-01-10T09:00:00.000Z', '2026-04-10');
  await supervised(two, '2026-03-10T09:00:00.000Z', null);
  const [all] = await asked();
  expect(await figures('STAFF_IN_POST', all)).toEqual([
    [null, 2, null, 0],
    ['BANK', 1, null, 0],
    ['PERMANENT', 1, null, 0],
  ]);
  expect(await figures('STAFF_LEFT', all)).toEqual([[null, 1, 3, 0]]);
  expect(await figures('TRAINING_IN_DATE', all)).toEqual([['FALLS', 1, 2, 0]]);
  expect(await figures('SUPERVISION_IN_DATE', all)).toEqual([[null, 1, 1, 1]]);
});

it('counts incidents by when they happened, complaints by when they were recorded, and prompts by their answers, none that was taken back', async () => {
  const personId = anId();
  const incident = (happenedAt: string, kind: string) => tell(incidentReportedV1, happenedAt, { ...incidentReportedV1.example, kind });
  await incident('2026-01-01T00:00:00.000Z', 'FALL');
  await incident('2026-03-31T22:59:59.999Z', 'CHOKING');
  await incident('2026-03-31T23:00:00.000Z', 'FALL');
  const wrong = await incident('2026-02-01T09:00:00.000Z', 'FALL');
  await tell(careRecordEnteredInErrorV1.Incident, '2026-02-01T09:00:00.000Z', { reasonCode: 'DUPLICATE' }, { id: wrong, version: 2 });
  const complaint = (recordedAt: string) =>
    tell(complaintReceivedV1, '2025-12-01T09:00:00.000Z', { personId, category: 'MEALS', notActedOn: false }, { recordedAt });
  const answered = await complaint('2026-01-10T09:00:00.000Z');
  await complaint('2026-01-11T09:00:00.000Z');
  await complaint('2025-12-31T09:00:00.000Z');
  const data = { ...complaintAnsweredV1.example, personId, category: 'MEALS', outcome: 'PARTLY_UPHELD' };
  await tell(complaintAnsweredV1, '2025-12-01T09:00:00.000Z', data, { id: answered, version: 2, recordedAt: '2026-01-10T09:00:00.000Z' });
  const prompt = async (answer?: string) => {
    const opened = { concernId: anId(), personId, kind: 'CQC_NOTIFICATION' };
    const id = await tell(notificationPromptOpenedV1, '2026-02-01T09:00:00.000Z', opened);
    const closed = { ...opened, answer: answer ?? '', answeredAt: '2026-02-01T10:00:00.000Z', answeredById: anId() };
    if (answer) await tell(notificationPromptAnsweredV1, '2026-02-01T09:00:00.000Z', closed, { id, version: 2 });
  };
  await prompt();
  await prompt('DONE');
  await prompt('NOT_REQUIRED');
  const [all] = await asked();
  expect(await figures('INCIDENTS', all)).toEqual([
    [null, 2, null, 0],
    ['CHOKING', 1, null, 0],
    ['FALL', 1, null, 0],
  ]);
  expect(await figures('COMPLAINTS', all)).toEqual([
    [null, 2, null, 0],
    ['MEALS', 2, null, 0],
  ]);
  expect(await figures('COMPLAINTS_ANSWERED', all)).toEqual([[null, 1, 2, 0]]);
  expect(await figures('COMPLAINTS_UPHELD', all)).toEqual([[null, 1, 1, 0]]);
  expect(await figures('NOTIFICATIONS', all)).toEqual([
    [null, 1, 2, 0],
    ['CQC_NOTIFICATION', 1, 2, 0],
  ]);
});

it('counts visits of the last 28 days, those missed, late and planned for under 15 minutes', async () => {
  const visit = (startsAt: string, minutes: number, kind = 'VISIT') => {
    const endsAt = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
    return tell(shiftPlannedV1, startsAt, { kind, startsAt, endsAt, plannedStaff: 1, peopleIds: [] });
  };
  const reported = (shiftId: string, outcome: string) =>
    tell(visitReportedV1, '2026-03-20T09:00:00.000Z', { ...visitReportedV1.example, shiftId, outcome });
  const first = await visit('2026-03-04T00:00:00.000Z', 15);
  await visit('2026-03-31T22:59:00.000Z', 14);
  const both = await visit('2026-03-20T08:00:00.000Z', 30);
  await visit('2026-03-03T23:59:00.000Z', 30);
  await visit('2026-03-31T23:00:00.000Z', 30);
  await visit('2026-03-20T08:00:00.000Z', 480, 'SHIFT');
  const cancelled = await visit('2026-03-21T08:00:00.000Z', 30);
  const because = { cancelledAt: '2026-03-20T08:00:00.000Z', reasonCode: 'PERSON_IN_HOSPITAL' };
  await tell(
    shiftCancelledV1,
    '2026-03-21T08:00:00.000Z',
    { ...shiftPlannedV1.example, kind: 'VISIT', ...because },
    { id: cancelled, version: 2 },
  );
  await reported(first, 'LATE');
  await reported(both, 'LATE');
  await reported(both, 'MISSED');
  const [all] = await asked();
  expect(await figures('VISITS_SCHEDULED', all)).toEqual([[null, 3, null, 0]]);
  expect(await figures('VISITS_MISSED', all)).toEqual([[null, 1, 3, 0]]);
  expect(await figures('VISITS_LATE', all)).toEqual([[null, 1, 3, 0]]);
  expect(await figures('VISITS_UNDER_15_MINUTES', all)).toEqual([[null, 1, 3, 0]]);
  expect(all.figures.find(({ figure }: any) => figure === 'VISITS_UNDER_15_MINUTES')).toMatchObject({
    from: '2026-03-04',
    to: '2026-03-31',
  });
});

it('gives each figure its definition, and names what no record holds', async () => {
  const [all] = await asked();
  expect(all).toMatchObject({ from: '2026-01-01', to: '2026-03-31' });
  for (const { definition } of all.figures) expect(definition).not.toBe('');
  expect(all.figures.filter(({ state }: any) => state === 'NOT_HELD').map(({ figure }: any) => figure)).toContain('VACANCIES');
});

it('is told figure by figure to whoever may read all that it rests on', async () => {
  await worker();
  const withheld = async (role: Role) =>
    (await asked(role))[0].figures.filter(({ state }: any) => state === 'WITHHELD').map(({ figure }: any) => figure);
  expect(await withheld('REGISTERED_MANAGER')).toEqual([]);
  expect(await withheld('PROVIDER_REPRESENTATIVE')).toEqual(['SUPERVISION_IN_DATE', 'NOTIFICATIONS']);
  expect(await withheld('INSPECTOR')).toEqual([
    ...[
      'PEOPLE_USING',
      'PEOPLE_PLACED',
      'STAFF_IN_POST',
      'STAFF_STARTED',
      'STAFF_LEFT',
      'TRAINING_IN_DATE',
      'SUPERVISION_IN_DATE',
      'NOTIFICATIONS',
    ],
  ]);
  const [commissioner] = await asked('COMMISSIONER');
  expect(commissioner.figures.filter(({ state }: any) => state === 'TOLD')).toEqual([]);
  expect(
    await graph.execute(aCaller('SUPPORT_WORKER', { tenantId, services: [serviceId] }), NOW, ASKED, {
      reps: [{ __typename: 'Service', id: serviceId }],
      from: '2026-01-01',
      to: '2026-03-31',
    }),
  ).toMatchObject({
    data: { _entities: [{ informationReturn: null }] },
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
});

it('is of a window that ends after it starts, and of a year at most', async () => {
  await expect(asked('REGISTERED_MANAGER', { from: '2026-03-02', to: '2026-03-01' })).rejects.toThrow();
  await expect(asked('REGISTERED_MANAGER', { from: '2026-01-01', to: '2027-01-02' })).rejects.toThrow('at most 366 days');
});

it('of many services is as many statements as of one, each its own', async () => {
  await worker();
  const other = anId();
  await tell(
    staffMemberRegisteredV1,
    '2025-06-01T09:00:00.000Z',
    { contract: 'BANK', jobRole: 'CARER', supplierId: null, startedOn: '2025-06-01' },
    { serviceId: other },
  );
  const window = { from: '2026-01-01', to: '2026-03-31' };
  const one = await graph.statements(() => asked('REGISTERED_MANAGER', window));
  expect(await graph.statements(() => asked('REGISTERED_MANAGER', window, [serviceId, other]))).toBe(one);
  const [own, others] = await asked('REGISTERED_MANAGER', window, [serviceId, other]);
  expect([(await figures('STAFF_IN_POST', own))[1], (await figures('STAFF_IN_POST', others))[1]]).toEqual([
    ['PERMANENT', 1, null, 0],
    ['BANK', 1, null, 0],
  ]);
});
