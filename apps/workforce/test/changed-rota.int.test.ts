import { aCaller, anId, aVerb, heldUp, meanwhile, testGraph, type TestGraph, type Verb } from '@causeway/testing';
import { parts } from '../src/parts';
import { aShift, aTeam, NOW, type Team } from './team';

let graph: TestGraph;
let team: Team;
let others: Team;
let cancel: Verb;
let end: Verb;
let swap: Verb;
let report: Verb;
let leave: Verb;
beforeAll(async () => {
  graph = await testGraph(parts);
  [team, others] = [await aTeam(graph), await aTeam(graph)];
  const by = () => aCaller('REGISTERED_MANAGER', { tenantId: team.tenantId });
  const verb = (mutation: string, record: string, input: () => object) => aVerb(graph, { mutation, record, at: NOW, by, input });
  cancel = verb('cancelShift', 'shift', () => ({ version: 1, reasonCode: 'PERSON_IN_HOSPITAL' }));
  end = verb('endAssignment', 'assignment', () => ({ version: 1, reasonCode: 'SICKNESS' }));
  swap = verb('swapAssignment', 'assignment', () => ({ version: 1, reasonCode: 'SICKNESS', toStaffMemberId: team.senior }));
  report = verb('reportVisit', 'visitReport', () => ({
    outcome: 'LATE',
    arrivedAt: '2026-03-09T06:20:00.000Z',
    reasonCode: 'TRAVEL',
    reportedById: team.worker,
  }));
  leave = verb('recordLeaver', 'staffMember', () => ({ version: 1, leftOn: '2026-03-31', reasonCode: 'RESIGNED' }));
});
afterAll(() => graph.close());

let days = 0;
/** Imports a shift of a day of its own, also one that is over, and says which assignments it has. */
async function planned(changed: object = {}): Promise<{ shiftId: string; assignments: string[]; day: string }> {
  const day = new Date(Date.UTC(2026, 3, 10 + (days += 1))).toISOString().slice(0, 10);
  const shift = aShift(team, { startsAt: `${day}T06:00:00.000Z`, endsAt: `${day}T14:00:00.000Z`, ...changed });
  const { id, events } = await team.verbs.planShifts.takes({ shifts: [shift] }, aCaller('INTEGRATION', { tenantId: team.tenantId }));
  return { shiftId: id, assignments: events.slice(1).map(({ aggregateId }) => aggregateId), day };
}
const running = { startsAt: '2026-03-09T06:00:00.000Z', endsAt: '2026-03-09T14:00:00.000Z' };
const aWorker = async (): Promise<string> => (await team.verbs.registerStaffMember.takes()).id;

describe('cancelling a shift', () => {
  it('tells that it no longer counts, and frees its workers', async () => {
    const { shiftId, assignments, day } = await planned({ staffMemberIds: [team.worker] });
    const { id, events } = await cancel.takes({ shiftId });
    expect(id).toBe(shiftId);
    expect(events).toMatchObject([
      {
        type: 'workforce.shift.cancelled.v1',
        aggregateId: shiftId,
        aggregateVersion: 2,
        data: { cancelledAt: NOW, reasonCode: 'PERSON_IN_HOSPITAL' },
      },
      { type: 'workforce.assignment.withdrawn.v1', aggregateId: assignments[0], data: { endsAt: `${day}T14:00:00.000Z` } },
    ]);
    const sameTime = { startsAt: `${day}T06:00:00.000Z`, endsAt: `${day}T14:00:00.000Z`, staffMemberIds: [team.worker] };
    await team.verbs.planShifts.takes({ shifts: [aShift(team, sameTime)] });
    await team.verbs.allocateAtShiftStart.refuses({ shiftId, staffMemberId: team.worker }, 'NOT_ON_SHIFT', 'staffMemberId');
    await team.verbs.giveBriefing.refuses({ shiftId, staffMemberId: team.worker }, 'NOT_ON_SHIFT', 'staffMemberId');
    await cancel.refuses({ shiftId, version: 2 }, 'CANCELLED_ALREADY', 'shiftId');
  });

  it('withdraws each of its assignments by an event of its own, save those that are over', async () => {
    const { shiftId, assignments } = await planned({ staffMemberIds: [team.worker, team.agencyWorker, await aWorker()] });
    await end.takes({ assignmentId: assignments[1] });
    const { events } = await cancel.takes({ shiftId });
    const withdrawn = events.filter(({ type }) => type === 'workforce.assignment.withdrawn.v1');
    expect(withdrawn.map(({ aggregateId }) => aggregateId).sort()).toEqual([assignments[0], assignments[2]].sort());
    for (const { data } of withdrawn) expect(data).toMatchObject({ shiftId, reasonCode: 'PERSON_IN_HOSPITAL' });
    expect(events).toHaveLength(3);
  });

  it('has a reason that is a code', async () =>
    cancel.refuses({ shiftId: (await planned()).shiftId, reasonCode: 'no staff' }, 'CODE_MALFORMED', 'reasonCode'));
  it('is refused once it has begun', () => cancel.refuses({ shiftId: team.shiftId }, 'SHIFT_BEGUN', 'shiftId'));
  it('is refused to whoever read an older version', async () =>
    cancel.refuses({ shiftId: (await planned()).shiftId, version: 0 }, 'STALE', 'version'));
  it("is refused for a shift that is nobody's or another group's", async () => {
    for (const shiftId of [anId(), others.shiftId]) await cancel.refuses({ shiftId }, 'NOT_FOUND', 'shiftId');
  });
  it('is refused to a role that does not plan', async () => {
    const senior = aCaller('SENIOR_CARER', { tenantId: team.tenantId });
    await cancel.refuses({ shiftId: (await planned()).shiftId }, 'NOT_PERMITTED', 'shiftId', null, senior);
  });
  it('takes effect once when it is sent twice', async () => {
    await cancel.takesOnce({ reasonCode: 'NO_STAFF' }, { shiftId: (await planned()).shiftId });
  });

  it('by several at once is done once', async () => {
    const { shiftId } = await planned();
    const answers = await Promise.all(Array.from({ length: 5 }, () => cancel.send({ shiftId })));
    expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
    for (const { code } of answers.flatMap(({ refusals }) => refusals)) expect(code).toBe('STALE');
  });

  it('leaves a worker alone who is taken off at the same moment', async () => {
    const { shiftId, assignments } = await planned({ staffMemberIds: [await aWorker()] });
    const { ids } = await meanwhile(
      graph.database,
      "update assignment set ended_at = starts_at, end_reason_code = 'SICKNESS', version = version + 1 where id = $1",
      [assignments[0]],
      () => cancel.send({ shiftId }),
    );
    expect(ids).toEqual([shiftId]);
  });

  it('at the same moment as a swap leaves nobody on a cancelled shift', async () => {
    for (let n = 0; n < 4; n += 1) {
      const to = await aWorker();
      const { shiftId, assignments } = await planned({ staffMemberIds: [await aWorker()] });
      await Promise.all([swap.send({ assignmentId: assignments[0], toStaffMemberId: to }), cancel.send({ shiftId })]);
      const standing = await graph.database.asAdmin(
        'select 1 from assignment a join shift s on s.id = a.shift_id where s.id = $1 and s.cancelled_at is not null and a.ended_at is null',
        [shiftId],
      );
      expect(standing).toEqual([]);
    }
  });
});

describe('taking a worker off a shift', () => {
  it('while it runs ends the assignment now, and the worker stays one who was on it', async () => {
    const worker = await aWorker();
    const { shiftId, assignments } = await planned({ ...running, staffMemberIds: [worker] });
    const { events } = await end.takes({ assignmentId: assignments[0] });
    expect(events).toMatchObject([
      {
        type: 'workforce.assignment.ended.v1',
        aggregateId: assignments[0],
        aggregateVersion: 2,
        data: { endsAt: NOW, reasonCode: 'SICKNESS' },
      },
    ]);
    await team.verbs.allocateAtShiftStart.takes({ shiftId, staffMemberId: worker });
    await team.verbs.giveBriefing.takes({ shiftId, staffMemberId: worker });
    const overlap = (startsAt: string) => ({ shifts: [aShift(team, { startsAt, staffMemberIds: [worker] })] });
    await team.verbs.planShifts.refuses(overlap('2026-03-09T07:59:00.000Z'), 'TWO_PLACES_AT_ONCE', 'staffMemberIds');
    await team.verbs.planShifts.takes(overlap(NOW));
    await end.refuses({ assignmentId: assignments[0], version: 2 }, 'ENDED_ALREADY', 'assignmentId');
  });

  it('has a reason that is a code', async () => {
    const { assignments } = await planned({ staffMemberIds: [team.worker] });
    await end.refuses({ assignmentId: assignments[0], reasonCode: 'ill' }, 'CODE_MALFORMED', 'reasonCode');
    await end.refuses({ assignmentId: assignments[0], version: 2 }, 'STALE', 'version');
  });
  it('is refused once the shift is over', async () => {
    const over = { startsAt: '2026-03-08T06:00:00.000Z', endsAt: NOW, staffMemberIds: [await aWorker()] };
    const { assignments } = await planned({ ...over, startsAt: '2026-03-08T20:00:00.000Z' });
    await end.refuses({ assignmentId: assignments[0] }, 'SHIFT_OVER', 'assignmentId');
  });
  it("is refused for an assignment that is nobody's", () => end.refuses({ assignmentId: anId() }, 'NOT_FOUND', 'assignmentId'));
});

describe('swapping a worker', () => {
  it('before the shift takes one off and puts the other on for all of it', async () => {
    const { shiftId, assignments, day } = await planned({ staffMemberIds: [team.worker] });
    const { id, events } = await swap.takes({ assignmentId: assignments[0], toStaffMemberId: team.agencyWorker });
    expect(events).toMatchObject([
      { type: 'workforce.assignment.withdrawn.v1', aggregateId: assignments[0], data: { reasonCode: 'SICKNESS' } },
      {
        type: 'workforce.assignment.made.v1',
        aggregateId: id,
        data: { shiftId, staffMemberId: team.agencyWorker, agency: true, startsAt: `${day}T06:00:00.000Z`, endsAt: `${day}T14:00:00.000Z` },
      },
    ]);
    await swap.refuses({ assignmentId: assignments[0], version: 2 }, 'ENDED_ALREADY', 'assignmentId');
    // The first comes back.
    await swap.takes({ assignmentId: id, toStaffMemberId: team.worker });
  });

  it('waits for whoever cancels the shift, and then is refused', async () => {
    const { shiftId, assignments } = await planned({ staffMemberIds: [team.worker] });
    await graph.database.asAdmin('begin');
    await graph.database.asAdmin(
      "update shift set cancelled_at = recorded_at, cancel_reason_code = 'NO_STAFF', version = version + 1 where id = $1",
      [shiftId],
    );
    const waiting = swap.send({ assignmentId: assignments[0], toStaffMemberId: team.senior });
    await heldUp(graph.database, waiting);
    await graph.database.asAdmin(
      "update assignment set ended_at = recorded_at, end_reason_code = 'NO_STAFF', version = version + 1 where id = $1",
      [assignments[0]],
    );
    await graph.database.asAdmin('commit');
    expect((await waiting).refusals).toEqual([{ code: 'STALE', field: 'version', rule: null }]);
  });

  it('while the shift runs puts the other on from now', async () => {
    const { assignments } = await planned({ ...running, staffMemberIds: [await aWorker()] });
    const { events } = await swap.takes({ assignmentId: assignments[0], toStaffMemberId: await aWorker() });
    expect(events).toMatchObject([
      { type: 'workforce.assignment.ended.v1', data: { endsAt: NOW } },
      { type: 'workforce.assignment.made.v1', data: { startsAt: NOW, endsAt: running.endsAt } },
    ]);
  });

  it('refuses a worker who is on the shift, is elsewhere then, or is not known', async () => {
    const busy = await aWorker();
    const { assignments, day } = await planned({ staffMemberIds: [team.worker, team.agencyWorker] });
    const [assignmentId] = assignments;
    const also = { startsAt: `${day}T13:00:00.000Z`, endsAt: `${day}T20:00:00.000Z`, staffMemberIds: [busy] };
    await team.verbs.planShifts.takes({ shifts: [aShift(team, also)] });
    await swap.refuses({ assignmentId, toStaffMemberId: team.agencyWorker }, 'ON_SHIFT_ALREADY', 'toStaffMemberId');
    await swap.refuses({ assignmentId, toStaffMemberId: busy }, 'TWO_PLACES_AT_ONCE', 'toStaffMemberId');
    for (const toStaffMemberId of [anId(), others.worker])
      await swap.refuses({ assignmentId, toStaffMemberId }, 'NOT_FOUND', 'toStaffMemberId', 'R28');
    await swap.refuses({ assignmentId, version: 2 }, 'STALE', 'version');
    await swap.refuses({ assignmentId: anId() }, 'NOT_FOUND', 'assignmentId');
    const senior = aCaller('SENIOR_CARER', { tenantId: team.tenantId });
    await swap.refuses({ assignmentId }, 'NOT_PERMITTED', 'assignmentId', null, senior);
  });
});

describe('a report on a visit', () => {
  const visit = (changed: object = {}) => planned({ ...running, kind: 'VISIT', ...changed });

  it('says that it was late, and when the worker came', async () => {
    const { shiftId } = await visit();
    const { id, events } = await report.takes({ shiftId });
    expect(events).toMatchObject([{ type: 'workforce.visit-report.made.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({
      shiftId,
      outcome: 'LATE',
      arrivedAt: '2026-03-09T06:20:00.000Z',
      reasonCode: 'TRAVEL',
      reportedById: team.worker,
    });
    await report.refuses({ shiftId }, 'REPORTED_ALREADY', 'shiftId');
  });

  it('says that it was missed', async () => {
    const missed = { shiftId: (await visit()).shiftId, outcome: 'MISSED', arrivedAt: null };
    await report.refuses({ ...missed, arrivedAt: '2026-03-09T06:20:00.000Z' }, 'ARRIVED_AND_MISSED', 'arrivedAt');
    await report.takesOnce({ reasonCode: 'NO_STAFF' }, missed);
  });

  it('of a late visit has an arrival after the start, and not in the future', async () => {
    const { shiftId } = await visit();
    await report.refuses({ shiftId, arrivedAt: null }, 'ARRIVAL_MISSING', 'arrivedAt');
    await report.refuses({ shiftId, arrivedAt: running.startsAt }, 'NOT_LATE', 'arrivedAt');
    await report.refuses({ shiftId, arrivedAt: '2026-03-09T08:00:00.001Z' }, 'HAPPENED_IN_FUTURE', 'arrivedAt');
  });

  it('is of a visit that has begun and was not cancelled, and has a reason that is a code', async () => {
    const missed = { outcome: 'MISSED', arrivedAt: null };
    await report.refuses({ shiftId: team.shiftId }, 'NOT_A_VISIT', 'shiftId');
    await report.refuses({ ...missed, shiftId: (await planned({ kind: 'VISIT' })).shiftId }, 'NOT_BEGUN', 'shiftId');
    const { shiftId } = await visit();
    await report.refuses({ shiftId, reasonCode: 'bus' }, 'CODE_MALFORMED', 'reasonCode');
    await graph.database.asAdmin('update shift set cancelled_at = starts_at where id = $1', [shiftId]);
    await report.refuses({ shiftId }, 'SHIFT_CANCELLED', 'shiftId');
  });

  it('names a visit and a worker of this group', async () => {
    for (const shiftId of [anId(), others.shiftId]) await report.refuses({ shiftId }, 'NOT_FOUND', 'shiftId');
    const { shiftId } = await visit();
    for (const reportedById of [anId(), others.worker]) await report.refuses({ shiftId, reportedById }, 'NOT_FOUND', 'reportedById', 'R28');
  });

  it('is taken once when several report at once', async () => {
    const { shiftId } = await visit();
    const answers = await Promise.all(Array.from({ length: 5 }, () => report.send({ shiftId })));
    expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
  });
});

describe('a worker who leaves', () => {
  it('has a last day, after which no shift is planned', async () => {
    const staffMemberId = await aWorker();
    const { id, events } = await leave.takes({ staffMemberId });
    expect(id).toBe(staffMemberId);
    expect(events).toMatchObject([
      { type: 'workforce.staff-member.left.v1', aggregateVersion: 2, data: { leftOn: '2026-03-31', leavingReasonCode: 'RESIGNED' } },
    ]);
    const on = (day: string) => ({
      shifts: [aShift(team, { startsAt: `${day}T06:00:00.000Z`, endsAt: `${day}T14:00:00.000Z`, staffMemberIds: [staffMemberId] })],
    });
    await team.verbs.planShifts.takes(on('2026-03-31'));
    await team.verbs.planShifts.refuses(on('2026-04-01'), 'LEFT_BY_THEN', 'staffMemberIds');
    await leave.refuses({ staffMemberId, version: 2 }, 'LEFT_ALREADY', 'staffMemberId');
  });

  it('takes over no shift after the last day', async () => {
    const gone = await aWorker();
    const { assignments } = await planned({ staffMemberIds: [team.worker] });
    await leave.takes({ staffMemberId: gone, leftOn: '2026-03-09' });
    await swap.refuses({ assignmentId: assignments[0], toStaffMemberId: gone }, 'LEFT_BY_THEN', 'toStaffMemberId');
  });

  it('is on no shift after the last day', async () => {
    const staffMemberId = await aWorker();
    const { assignments } = await planned({
      startsAt: '2026-04-01T05:00:00.000Z',
      endsAt: '2026-04-01T13:00:00.000Z',
      staffMemberIds: [staffMemberId],
    });
    await leave.refuses({ staffMemberId }, 'STILL_ON_SHIFTS', 'leftOn');
    await end.takes({ assignmentId: assignments[0] });
    await leave.takes({ staffMemberId });
  });

  it('is in the history until the end of the last day, by the clock of London', async () => {
    const until = async (staffMemberId: string) =>
      graph.database.asAdmin<{ to: Date | null; empty: boolean | null }>(
        'select valid_to as "to", valid_to = valid_from as empty from staff_member_history where staff_member_id = $1',
        [staffMemberId],
      );
    const [ahead, back, never] = [await aWorker(), await aWorker(), await aWorker()];
    expect(await until(ahead)).toEqual([{ to: null, empty: null }]);
    await leave.takes({ staffMemberId: ahead });
    expect(await until(ahead)).toEqual([{ to: new Date('2026-03-31T23:00:00.000Z'), empty: false }]);
    await leave.takes({ staffMemberId: back, leftOn: '2026-03-06' });
    expect(await until(back)).toMatchObject([{ empty: true }]);
    const mark = aVerb(graph, {
      mutation: 'enterWorkforceRecordInError',
      record: 'record',
      at: NOW,
      by: () => aCaller('REGISTERED_MANAGER', { tenantId: team.tenantId }),
      input: () => ({ reasonCode: 'DUPLICATE' }),
    });
    await mark.takes({ record: { kind: 'STAFF_MEMBER', id: never }, version: 1 });
    await mark.takes({ record: { kind: 'STAFF_MEMBER', id: ahead }, version: 2 });
    for (const staffMemberId of [never, ahead]) expect(await until(staffMemberId)).toMatchObject([{ empty: true }]);
  });

  it('leaves after the first day, for a reason that is a code', async () => {
    await leave.refuses({ staffMemberId: team.senior, leftOn: '2026-01-04' }, 'ENDS_BEFORE_START', 'leftOn');
    await leave.refuses({ staffMemberId: team.senior, reasonCode: 'bored' }, 'CODE_MALFORMED', 'reasonCode');
    await leave.refuses({ staffMemberId: team.senior, version: 2 }, 'STALE', 'version');
    for (const staffMemberId of [anId(), others.worker]) await leave.refuses({ staffMemberId }, 'NOT_FOUND', 'staffMemberId');
  });

  it('is not put on a later shift at the same moment', async () => {
    for (let n = 0; n < 4; n += 1) {
      const staffMemberId = await aWorker();
      const later = aShift(team, {
        startsAt: '2026-04-02T06:00:00.000Z',
        endsAt: '2026-04-02T14:00:00.000Z',
        staffMemberIds: [staffMemberId],
      });
      const answers = await Promise.all([leave.send({ staffMemberId }), team.verbs.planShifts.send({ shifts: [later] })]);
      expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
    }
  });
});
