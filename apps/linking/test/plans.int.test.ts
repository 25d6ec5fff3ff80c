import type { Handler } from '@causeway/messaging';
import { anId, testDatabase, type TestDatabase } from '@causeway/testing';
import { effect } from '@causeway/persistence';
import { listConcernsOf, listStaffing } from '../src/incidence/repository';
import { listMeasuredIndicators } from '../src/indicators/measures-repository';
import { listUnitFailures, listUnits } from '../src/units/repository';
import { workersOfUnits } from '../src/units/then';
import { migrations } from '../src/migrations';
import { consumeFacts } from '../src/links/consumers';
import { deliver, ORIGIN } from './delivering';
import { anIncident, aShift, aWorker } from './concern-worlds';
import { changeAndVersion } from './halves';
import { aConcern, anAlert, anEscalation, anIndicator, aNote, aReferral, aSupervision } from './indicator-worlds';
import type { Told } from './oracle';
import { planned, type PlanNode } from './planned';
import { ofTenant } from './worlds';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('linking', migrations);
});
afterAll(() => database.close());

const planning =
  (nodes: PlanNode[]): Handler =>
  async (tx, events) =>
    consumeFacts(await planned(tx, nodes), events);

/** So many facts of others that no index but the right one serves, and of all tests so few that `analyze` samples every row (30,000). */
async function others(tenantId: string, serviceId: string): Promise<void> {
  for (const [kind, facts] of [
    ['Assignment', `jsonb_build_object('startsAt', '2026-06-01T08:00:00.000Z', 'peopleIds', '[]'::jsonb)`],
    ['PlanOwnership', `jsonb_build_object('ownerId', gen_random_uuid(), 'startsOn', '2026-06-01')`],
    ['IdentifiedChange', `'{"identifiedAt": "2026-06-01T08:00:00.000Z"}'::jsonb`],
    ['Handover', `'{"peopleIds": []}'::jsonb`],
    [
      'Shift',
      `jsonb_build_object('startsAt', '2026-06-01T08:00:00.000Z', 'endsAt', '2026-06-01T16:00:00.000Z', 'plannedStaff', 1, 'peopleIds', '[]'::jsonb)`,
    ],
    ['Incident', `'{"kind": "FALL"}'::jsonb`],
    ['Supervision', `jsonb_build_object('staffMemberId', gen_random_uuid())`],
    ['PersonGuidance', `jsonb_build_object('shiftId', gen_random_uuid(), 'staffMemberId', gen_random_uuid(), 'peopleIds', '[]'::jsonb)`],
    ['PlanVersion', `'{}'::jsonb`],
    ['CarePlan', `'{}'::jsonb`],
    ['Alert', `jsonb_build_object('indicatorId', gen_random_uuid())`],
  ])
    await database.asAdmin(
      `insert into known_record (tenant_id, kind, id, service_id, person_id, happened_at, recorded_at, version, state, facts)
       select $1, $2, gen_random_uuid(), $3, gen_random_uuid(), '2026-06-01', '2026-06-01', 1, 'MADE', ${facts} from generate_series(1, 500)`,
      [tenantId, kind, serviceId],
    );
  for (const [table, other] of [
    ['change_basis', 'change_id'],
    ['warning_record', 'warning_id'],
    ['concern_basis', 'concern_id'],
    ['indicator_basis', 'indicator_id'],
  ])
    await database.asAdmin(
      `insert into ${table} (tenant_id, record_id, ${other}) select $1, gen_random_uuid(), gen_random_uuid() from generate_series(1, 500)`,
      [tenantId],
    );
  await database.asAdmin(
    `insert into link (id, tenant_id, service_id, version, happened_at, recorded_at, received_at, rule, rule_version, from_kind, from_key_id, person_id, ends, holds)
     select gen_random_uuid(), $1, $2, 1, now(), now(), now(), 'CHANGE_TO_OWNER', 1, 'IDENTIFIED_CHANGE', gen_random_uuid(), gen_random_uuid(), '[]', true from generate_series(1, 500)`,
    [tenantId, serviceId],
  );
  await database.asAdmin('analyze');
}

/** The columns by which an index is searched, in every plan that uses it. */
const searched = (nodes: readonly PlanNode[], index: string): string[] =>
  nodes.filter((node) => node['Index Name'] === index).map((node) => node['Index Cond'] ?? '');

test('every search of linking’s consumer is by a column that an index holds, under row-level security', async () => {
  const tenantId = anId();
  const [change, version] = changeAndVersion([anId(), anId()]);
  const personId = change.data['personId'] as string;
  const base = { version: 1, retracted: false, happenedAt: change.happenedAt, recordedAt: change.recordedAt, serviceId: change.serviceId };
  const startsAt = '2026-07-02T08:00:00.000Z';
  const assignment = {
    ...base,
    kind: 'Assignment',
    id: anId(),
    data: { shiftId: anId(), staffMemberId: anId(), startsAt, endsAt: startsAt, agency: false, peopleIds: [] },
  };
  const ownership = {
    ...base,
    kind: 'PlanOwnership',
    id: anId(),
    data: { planId: version.data['planId'] as string, personId, ownerId: anId(), deputyId: anId(), startsOn: '2026-06-01', endsOn: null },
  };
  const complaint = { ...base, kind: 'Complaint', id: anId(), data: { personId, category: 'MEALS', notActedOn: true } };
  const shift = {
    ...base,
    kind: 'Shift',
    id: assignment.data.shiftId,
    data: { kind: 'SHIFT', startsAt, endsAt: '2026-07-02T16:00:00.000Z', plannedStaff: 1, peopleIds: [] },
  };
  const incident = {
    ...base,
    kind: 'Incident',
    id: anId(),
    happenedAt: '2026-07-02T09:00:00.000Z',
    data: { personId, kind: 'FALL', riskCodes: [], physicalHarm: 'NONE', psychologicalHarm: 'NONE', reportedById: anId() },
  };
  const told = [change, version, assignment, ownership, complaint, shift, incident];
  await deliver(database, tenantId, told);
  await others(tenantId, change.serviceId);
  const nodes: PlanNode[] = [];
  await deliver(database, tenantId, told, undefined, planning(nodes));

  expectSearched(nodes, [
    ['known_assignment_starts', 'starts_at'],
    ['known_plan_owner', 'owner_id'],
    ['known_record_person', 'person_id'],
    ['known_record_service', 'happened_at'],
    ['change_basis_pkey', 'record_id'],
    ['warning_record_pkey', 'record_id'],
    ['link_from', 'from_key_id'],
    ['known_unit_starts', 'unit_starts'],
    ['known_assignment_shift', 'shift_id'],
    ['concern_basis_pkey', 'record_id'],
  ]);
});

test('every search for what indicators are linked to is by a column that an index holds', async () => {
  const tenantId = anId();
  const told = ofTenant(
    [
      aNote(),
      anIndicator(),
      anAlert(),
      aConcern(),
      aReferral(),
      anEscalation('2026-03-02', null),
      aSupervision('2026-02-10T09:00:00.000Z'),
    ],
    tenantId,
  );
  await deliver(database, tenantId, told);
  await others(tenantId, anId());
  const nodes: PlanNode[] = [];
  await deliver(database, tenantId, told, undefined, planning(nodes));
  expectSearched(nodes, [
    ['known_about', 'about_id'],
    ['known_of_worker', 'worker_id'],
    ['known_record_service', 'service_id'],
    ['indicator_basis_pkey', 'record_id'],
  ]);

  const measuring: PlanNode[] = [];
  await effect(database.db, async (fx) => {
    const tx = await planned(await fx.as(tenantId, ORIGIN, 'demonstration'), measuring);
    const march = [new Date('2026-03-01T00:00:00.000Z'), new Date('2026-03-31T00:00:00.000Z')] as const;
    expect(await listMeasuredIndicators(tx, told[1]?.serviceId ?? '', march)).toHaveLength(1);
  });
  expectSearched(measuring, [
    ['known_note_recorded', 'note_recorded_at'],
    ['known_about', 'about_id'],
  ]);
});

test('every search for how prepared the workers of a unit were is by a column that an index holds', async () => {
  const tenantId = anId();
  const [shift, work] = ofTenant<[Told, Told]>(
    [
      aShift(0, '2026-07-02T08:00:00.000Z', '2026-07-02T16:00:00.000Z'),
      aWorker(0, 0, '2026-07-02T08:00:00.000Z', '2026-07-02T16:00:00.000Z'),
    ],
    tenantId,
  );
  await deliver(database, tenantId, [shift, work]);
  await others(tenantId, anId());
  const nodes: PlanNode[] = [];
  await effect(database.db, async (fx) => {
    const tx = await planned(await fx.as(tenantId, ORIGIN, 'demonstration'), nodes);
    expect((await workersOfUnits(tx, [shift.id])).get(shift.id)).toHaveLength(1);
  });
  expectSearched(nodes, [
    ['known_assignment_shift', 'shift_id'],
    ['known_assigned', 'assigned_id'],
    ['known_of_worker', 'worker_id'],
    ['known_of_unit', 'unit_id'],
  ]);
});

/** Each index is searched by a column, and nothing was read from end to end. */
function expectSearched(nodes: readonly PlanNode[], by: readonly (readonly [index: string, column: string])[]): void {
  for (const [index, column] of by)
    expect([index, searched(nodes, index)]).toEqual([index, expect.arrayContaining([expect.stringContaining(column)])]);
  const scanned = nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']);
  expect(scanned.filter((name) => name !== 'tenant_clock')).toEqual([]);
}

test('every search for the units of services, and for what failed in them, is by a column that an index holds', async () => {
  const tenantId = anId();
  const serviceId = anId();
  const shift = { ...aShift(0, '2026-07-02T08:00:00.000Z', '2026-07-02T16:00:00.000Z'), id: anId(), serviceId };
  const work = aWorker(0, 0, '2026-07-02T08:00:00.000Z', '2026-07-02T16:00:00.000Z');
  const incident = { ...anIncident('2026-07-02T09:00:00.000Z'), id: anId(), serviceId };
  const plan = {
    ...incident,
    kind: 'CarePlan',
    id: anId(),
    data: { personId: incident.data['personId'] as string, domainCode: 'MOBILITY' },
  };
  await deliver(database, tenantId, [plan, shift, incident, { ...work, id: anId(), serviceId, data: { ...work.data, shiftId: shift.id } }]);
  await database.asAdmin(
    `insert into change_outcome (id, tenant_id, service_id, person_id, first_source, high_risk, identified_at, due_at, counted)
     select gen_random_uuid(), $1, gen_random_uuid(), gen_random_uuid(), 'DAILY_NOTE', false, '2026-06-01', '2026-06-08', true from generate_series(1, 500)`,
    [tenantId],
  );
  await others(tenantId, anId());
  const nodes: PlanNode[] = [];
  const window = { serviceIds: [serviceId], from: new Date('2026-07-01T00:00:00.000Z'), before: new Date('2026-08-01T00:00:00.000Z') };
  await effect(database.db, async (fx) => {
    const tx = await planned(await fx.as(tenantId, ORIGIN, 'demonstration'), nodes);
    expect(await listUnits(tx, window)).toHaveLength(1);
    expect(await listUnitFailures(tx, window)).toHaveLength(1);
  });
  expectSearched(nodes, [
    ['known_unit_starts', 'unit_starts'],
    ['known_assignment_shift', 'shift_id'],
    ['known_of_worker', 'worker_id'],
    ['known_of_unit', 'unit_id'],
    ['known_record_service', 'service_id'],
    ['known_record_person', 'person_id'],
    ['change_outcome_due', 'service_id'],
    ['link_to', 'to_key_id'],
  ]);
});

test('who was in the shifts of a service, and what happened to whom it cares for, is found by index', async () => {
  const tenantId = anId();
  const [shift, works, happened] = ofTenant<[Told, Told, Told]>(
    [
      aShift(0, '2026-07-01T08:00:00.000Z', '2026-07-01T16:00:00.000Z'),
      aWorker(0, 0, '2026-07-01T08:00:00.000Z', '2026-07-01T16:00:00.000Z'),
      anIncident('2026-07-01T12:00:00.000Z'),
    ],
    tenantId,
  );
  await others(tenantId, shift.serviceId);
  await deliver(database, tenantId, [shift, works, happened]);
  const nodes: PlanNode[] = [];
  const [from, before] = ['2026-07-01T00:00:00.000Z', '2026-08-01T00:00:00.000Z'].map((at) => Date.parse(at)) as [number, number];
  await effect(database.db, async (fx) => {
    const tx = await planned(await fx.as(tenantId, ORIGIN, 'demonstration'), nodes);
    expect((await listStaffing(tx, shift.serviceId, from, before)).works).toHaveLength(1);
    expect(await listConcernsOf(tx, shift.serviceId, from, before)).toHaveLength(1);
  });
  expectSearched(nodes, [
    ['known_unit_starts', 'unit_starts'],
    ['known_assignment_shift', 'shift_id'],
    ['known_record_service', 'happened_at'],
  ]);
});
