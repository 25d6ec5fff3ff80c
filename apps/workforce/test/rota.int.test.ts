import type { Caller } from '@causeway/access';
import { aCaller, anId, atOnce, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aShift, aTeam, NOW, type Team } from './team';

let graph: TestGraph;
let team: Team;
beforeAll(async () => {
  graph = await testGraph(parts);
  team = await aTeam(graph);
});
afterAll(() => graph.close());

const LONG = 'a'.repeat(201);
const day = (n: number, from = '06:00', to = '14:00') => ({
  startsAt: `2026-04-${String(n).padStart(2, '0')}T${from}:00.000Z`,
  endsAt: `2026-04-${String(n).padStart(2, '0')}T${to}:00.000Z`,
});
const plans = (...shifts: object[]) => ({ shifts: shifts.map((shift) => aShift(team, shift)) });
const together = (times: number, planned: object, by?: Caller) =>
  atOnce(
    graph.database,
    'shift',
    Array.from({ length: times }, () => () => team.verbs.planShifts.send(planned, by)),
  );

describe('a supplier of agency workers', () => {
  it('is registered for the whole group, and its name goes in no event', async () => {
    const { id, events } = await team.verbs.registerAgencySupplier.takes();
    expect(events).toMatchObject([{ type: 'workforce.agency-supplier.registered.v1', aggregateId: id, serviceId: null, data: {} }]);
    const read = await graph.run(
      aCaller('REGISTERED_MANAGER', { tenantId: team.tenantId }),
      NOW,
      `{ agencySupplier(id: "${id}") { name } }`,
    );
    expect(read['agencySupplier']).toEqual({ name: 'Helping Hands' });
  });

  it('has a name', () => team.verbs.registerAgencySupplier.refuses({ name: ' ' }, 'TEXT_EMPTY', 'name'));
  it('has a name of at most 200 characters', async () => {
    await team.verbs.registerAgencySupplier.refuses({ name: LONG }, 'TEXT_TOO_LONG', 'name');
    await team.verbs.registerAgencySupplier.takes({ name: LONG.slice(1) });
  });
});

describe('a worker', () => {
  it('is registered in a service, and the name goes in no event', async () => {
    const { id, events } = await team.verbs.registerStaffMember.takes({ contract: 'AGENCY', supplierId: team.supplierId });
    expect(events).toMatchObject([{ type: 'workforce.staff-member.registered.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({
      contract: 'AGENCY',
      jobRole: 'SUPPORT_WORKER',
      supplierId: team.supplierId,
      startedOn: '2026-01-05',
    });
  });

  it('has a name', () => team.verbs.registerStaffMember.refuses({ name: ' ' }, 'TEXT_EMPTY', 'name'));
  it('has a name of at most 200 characters', () => team.verbs.registerStaffMember.refuses({ name: LONG }, 'TEXT_TOO_LONG', 'name'));
  it('has a job that is a code', () => team.verbs.registerStaffMember.refuses({ jobRole: 'support worker' }, 'CODE_MALFORMED', 'jobRole'));
  it('who is agency comes from a supplier (part of R65)', () =>
    team.verbs.registerStaffMember.refuses({ contract: 'AGENCY' }, 'SUPPLIER_MISSING', 'supplierId', 'R65'));
  it('who is not agency has no supplier', () =>
    team.verbs.registerStaffMember.refuses({ supplierId: team.supplierId }, 'SUPPLIER_NOT_AGENCY', 'supplierId'));

  it('has one state at a time in the history', async () => {
    const again = graph.database.asAdmin(
      `insert into staff_member_history (tenant_id, staff_member_id, contract, job_role, valid_from) values ($1, $2, 'BANK', 'COOK', now())`,
      [team.tenantId, team.worker],
    );
    await expect(again).rejects.toThrow('staff_member_history_current');
  });
});

describe('planning shifts', () => {
  it('announces each shift, and each worker on it with whether they are agency', async () => {
    const { ids, events } = await team.verbs.planShifts.takes(
      plans({ ...day(1), staffMemberIds: [team.worker, team.agencyWorker, team.worker] }, { ...day(2), kind: 'VISIT' }),
    );
    expect(ids).toHaveLength(2);
    expect(events.map(({ type, aggregateId, data }) => [type, aggregateId, data])).toEqual([
      ['workforce.shift.planned.v1', ids[0], { kind: 'SHIFT', ...day(1), plannedStaff: 2, peopleIds: [team.personId] }],
      ['workforce.shift.planned.v1', ids[1], { kind: 'VISIT', ...day(2), plannedStaff: 2, peopleIds: [team.personId] }],
      ...[
        [team.worker, false],
        [team.agencyWorker, true],
      ].map(([staffMemberId, agency]) => [
        'workforce.assignment.made.v1',
        expect.any(String),
        { shiftId: ids[0], staffMemberId, ...day(1), agency, peopleIds: [team.personId] },
      ]),
    ]);
  });

  it('needs a shift', () => team.verbs.planShifts.refuses({ shifts: [] }, 'SHIFTS_MISSING', 'shifts'));
  it('takes at most 200 at a time', () =>
    team.verbs.planShifts.refuses(plans(...Array.from({ length: 201 }, () => day(3))), 'TOO_MANY', 'shifts'));
  it('refuses a shift that ends when it starts', () =>
    team.verbs.planShifts.refuses(plans(day(3, '06:00', '06:00')), 'ENDS_BEFORE_START', 'endsAt'));
  it('refuses a shift of more than 24 hours', () =>
    team.verbs.planShifts.refuses(plans({ startsAt: day(3).startsAt, endsAt: '2026-04-04T06:00:00.001Z' }), 'ENDS_TOO_LATE', 'endsAt'));
  it('refuses a shift that is over, save from a system that imports (part of R26)', async () => {
    const over = { startsAt: '2026-03-09T06:00:00.000Z', endsAt: NOW };
    await team.verbs.planShifts.refuses(plans(day(3), over), 'PLANNED_AFTERWARDS', 'endsAt', 'R26');
    await team.verbs.planShifts.takes(plans({ ...over, endsAt: '2026-03-09T08:00:00.001Z' }));
    await team.verbs.planShifts.takes(plans(over), aCaller('INTEGRATION', { tenantId: team.tenantId }));
  });

  it('was recorded, with its workers, when a system that imports says that its source did, and nobody else says so (part of R46)', async () => {
    const old = {
      ...day(28),
      source: 'old-rota',
      externalId: 'recorded',
      recordedAt: '2026-02-01T08:00:00.000Z',
      staffMemberIds: [team.worker],
    };
    await team.verbs.planShifts.refuses(plans({ ...old, source: null, externalId: null }), 'RECORDED_AT_NOT_YOURS', 'recordedAt', 'R46');
    const imports = aCaller('INTEGRATION', { tenantId: team.tenantId });
    const future = { ...old, recordedAt: '2026-03-09T08:00:00.001Z' };
    await team.verbs.planShifts.refuses(plans(future), 'RECORDED_IN_FUTURE', 'recordedAt', null, imports);
    await team.verbs.planShifts.takes(plans(old), imports);
    const told = (await graph.events(team.tenantId)).filter((event) => event.recordedAt === old.recordedAt);
    expect(told.map((event) => [event.type, event.happenedAt, event.receivedAt]).sort()).toEqual([
      ['workforce.assignment.made.v1', old.recordedAt, NOW],
      ['workforce.shift.planned.v1', old.recordedAt, NOW],
    ]);
  });

  it("refuses a worker who is nobody's or another group's", async () => {
    const others = await aTeam(graph);
    for (const id of [anId(), others.worker])
      await team.verbs.planShifts.refuses(plans({ ...day(3), staffMemberIds: [id] }), 'NOT_FOUND', 'staffMemberIds');
  });

  it('refuses a worker on two of its shifts at once, and takes one shift straight after another', async () => {
    const on = { staffMemberIds: [team.worker] };
    await team.verbs.planShifts.refuses(
      plans({ ...day(4), ...on }, { ...day(4, '13:59', '22:00'), ...on }),
      'TWO_PLACES_AT_ONCE',
      'staffMemberIds',
    );
    await team.verbs.planShifts.takes(plans({ ...day(4), ...on }, { ...day(4, '14:00', '22:00'), ...on }));
  });

  it('refuses a worker who is on an earlier planned shift at the time', async () => {
    const on = { staffMemberIds: [team.worker] };
    await team.verbs.planShifts.takes(plans({ ...day(5), ...on }));
    await team.verbs.planShifts.refuses(plans({ ...day(5, '13:59', '20:00'), ...on }), 'TWO_PLACES_AT_ONCE', 'staffMemberIds');
    await team.verbs.planShifts.takes(plans({ ...day(5, '14:00', '20:00'), ...on }));
  });

  it('lets one of several plans for the same worker and time through when they come at once', async () => {
    const at = plans({ ...day(6), staffMemberIds: [team.worker] });
    const answers = await together(6, at);
    expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(Array(5).fill('TWO_PLACES_AT_ONCE'));
  });

  it('takes a shift of another system from an import alone, once, and only with both parts of its key', async () => {
    const system = aCaller('INTEGRATION', { tenantId: team.tenantId });
    const imported = { ...day(7), source: 'rota-system', externalId: 'S-1' };
    await team.verbs.planShifts.refuses(plans(imported), 'IMPORT_KEY_NOT_YOURS', 'externalId');
    await team.verbs.planShifts.refuses(plans({ ...imported, externalId: null }), 'IMPORT_KEY_INCOMPLETE', 'externalId', null, system);
    await team.verbs.planShifts.refuses(plans(imported, imported), 'ALREADY_IMPORTED', 'externalId', null, system);
    await team.verbs.planShifts.takes(plans(imported), system);
    await team.verbs.planShifts.refuses(plans(imported), 'ALREADY_IMPORTED', 'externalId', null, system);
    const another = plans({ ...imported, externalId: 'S-2' });
    const answers = await together(4, another, system);
    expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
  });

  it('keeps a worker on a shift once', async () => {
    const again = graph.database.asAdmin(
      `insert into assignment select (a).* from (select jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid())) as a from assignment t limit 1) x`,
    );
    await expect(again).rejects.toThrow('assignment_standing');
  });
});
