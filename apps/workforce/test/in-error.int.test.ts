import { reviewEscalationMadeV1 } from '@causeway/event-contracts';
import { aCaller, aVerb, meanwhile, testGraph, type TestGraph, type Verb } from '@causeway/testing';
import { parts } from '../src/parts';
import { aShift, aTeam, NOW, type Team } from './team';

let graph: TestGraph;
let team: Team;
const by = () => aCaller('REGISTERED_MANAGER', { tenantId: team.tenantId });
const verb = (mutation: string, record: string, input: () => object = () => ({})): Verb =>
  aVerb(graph, { mutation, record, at: NOW, by, input });
beforeAll(async () => {
  graph = await testGraph(parts);
  team = await aTeam(graph);
});
afterAll(() => graph.close());

const mark = () => verb('enterWorkforceRecordInError', 'record', () => ({ version: 1, reasonCode: 'DUPLICATE' }));
const inError = (kind: string, id: string | undefined, version = 1) => mark().takes({ record: { kind, id }, version });
const aWorker = async (): Promise<string> => (await team.verbs.registerStaffMember.takes()).id;

let days = 0;
/** Imports a shift of a day of its own, also one that is over, for a worker of its own. */
async function planned(changed: object = {}) {
  const day = new Date(Date.UTC(2026, 3, 10 + (days += 1))).toISOString().slice(0, 10);
  const worker = await aWorker();
  const times = { startsAt: `${day}T06:00:00.000Z`, endsAt: `${day}T14:00:00.000Z` };
  const shift = aShift(team, { ...times, staffMemberIds: [worker], ...changed });
  const { id, events } = await team.verbs.planShifts.takes({ shifts: [shift] }, aCaller('INTEGRATION', { tenantId: team.tenantId }));
  const assignmentIds = events.slice(1).map(({ aggregateId }) => aggregateId);
  return { shiftId: id, worker, times, assignmentIds, assignmentId: assignmentIds[0] };
}

describe('a shift that was entered in error', () => {
  it('takes each of its assignments with it, by an event of each', async () => {
    const { shiftId, assignmentId } = await planned();
    const { events } = await inError('SHIFT', shiftId);
    expect(events.map(({ type, aggregateId, data }) => [type, aggregateId, data])).toEqual([
      ['workforce.assignment.entered-in-error.v1', assignmentId, { reasonCode: 'DUPLICATE' }],
      ['workforce.shift.entered-in-error.v1', shiftId, { reasonCode: 'DUPLICATE' }],
    ]);
  });

  it('leaves those alone that were marked before', async () => {
    const { shiftId, assignmentId } = await planned();
    await inError('ASSIGNMENT', assignmentId);
    expect((await inError('SHIFT', shiftId)).events).toHaveLength(1);
  });

  it('waits for a worker who is taken off at the same moment', async () => {
    const { shiftId, assignmentId } = await planned();
    const { refusals } = await meanwhile(
      graph.database,
      "update assignment set ended_at = starts_at, end_reason_code = 'SICKNESS', version = version + 1 where id = $1",
      [assignmentId],
      () => mark().send({ record: { kind: 'SHIFT', id: shiftId } }),
    );
    expect(refusals).toEqual([]);
  });

  it('is changed no more, and nothing is recorded on it', async () => {
    const { shiftId, worker, assignmentId } = await planned();
    await inError('SHIFT', shiftId);
    const cancel = verb('cancelShift', 'shift', () => ({ version: 2, reasonCode: 'NO_STAFF' }));
    await cancel.refuses({ shiftId }, 'ENTERED_IN_ERROR', 'shiftId');
    const end = verb('endAssignment', 'assignment', () => ({ version: 2, reasonCode: 'SICKNESS' }));
    await end.refuses({ assignmentId }, 'ENTERED_IN_ERROR', 'assignmentId');
    const swap = verb('swapAssignment', 'assignment', () => ({ version: 2, reasonCode: 'SICKNESS', toStaffMemberId: team.senior }));
    await swap.refuses({ assignmentId }, 'ENTERED_IN_ERROR', 'assignmentId');
    await team.verbs.giveBriefing.refuses({ shiftId, staffMemberId: worker }, 'ENTERED_IN_ERROR', 'shiftId');
  });
});

describe('an assignment that was entered in error', () => {
  it('does not stand: the worker is free, is not on the shift, and may be put on it again', async () => {
    const [worker, relief] = [await aWorker(), await aWorker()];
    const { shiftId, times, assignmentIds } = await planned({ staffMemberIds: [worker, relief] });
    await inError('ASSIGNMENT', assignmentIds[0]);
    await team.verbs.allocateAtShiftStart.refuses({ shiftId, staffMemberId: worker }, 'NOT_ON_SHIFT', 'staffMemberId');
    await team.verbs.acknowledgeGuidance.refuses({ shiftId, staffMemberId: worker }, 'NOT_ON_SHIFT', 'staffMemberId');
    const again = await team.verbs.planShifts.takes({ shifts: [aShift(team, { ...times, staffMemberIds: [worker] })] });
    await inError('ASSIGNMENT', again.events[1]?.aggregateId);
    const swap = verb('swapAssignment', 'assignment', () => ({ version: 1, reasonCode: 'SICKNESS' }));
    await swap.takes({ assignmentId: assignmentIds[1], toStaffMemberId: worker });
  });

  it('is not ended by the cancelling of its shift', async () => {
    const { shiftId, assignmentId } = await planned();
    await inError('ASSIGNMENT', assignmentId);
    const cancel = verb('cancelShift', 'shift', () => ({ version: 1, reasonCode: 'NO_STAFF' }));
    expect((await cancel.takes({ shiftId })).events).toHaveLength(1);
  });

  it('does not keep its worker from leaving', async () => {
    const { worker, assignmentId } = await planned();
    const leave = verb('recordLeaver', 'staffMember', () => ({ version: 1, leftOn: '2026-03-31', reasonCode: 'RESIGNED' }));
    await leave.refuses({ staffMemberId: worker }, 'STILL_ON_SHIFTS', 'leftOn');
    await inError('ASSIGNMENT', assignmentId);
    await leave.takes({ staffMemberId: worker });
  });

  it('no longer shows the shift to its worker', async () => {
    const { shiftId, worker, assignmentId } = await planned();
    const seen = async () =>
      (
        await graph.run(
          aCaller('AGENCY_WORKER', { tenantId: team.tenantId, services: [team.serviceId], staffMemberId: worker }),
          NOW,
          `{ shift(id: "${shiftId}") { id } }`,
        )
      )['shift'];
    expect(await seen()).toEqual({ id: shiftId });
    await inError('ASSIGNMENT', assignmentId);
    expect(await seen()).toBeNull();
  });
});

it('a visit whose report was entered in error is reported again', async () => {
  const { shiftId } = await planned({ kind: 'VISIT', startsAt: '2026-03-09T06:00:00.000Z', endsAt: '2026-03-09T07:00:00.000Z' });
  const report = verb('reportVisit', 'visitReport', () => ({
    shiftId,
    outcome: 'MISSED',
    reasonCode: 'TRAVEL',
    reportedById: team.worker,
  }));
  const { id } = await report.takes();
  await report.refuses({}, 'REPORTED_ALREADY', 'shiftId');
  await inError('VISIT_REPORT', id);
  await report.takes();
});

it('a result that coaching rests on is marked after the coaching, and coaching never rests on one that is marked', async () => {
  const { id } = await team.verbs.recordScenarioResult.takes();
  const coaching = await team.verbs.completeCoaching.takes({ scenarioResultIds: [team.scenarioResultId, id] });
  await mark().refuses({ record: { kind: 'SCENARIO_RESULT', id } }, 'COACHING_RESTS_ON_IT', 'record', 'R75');
  await inError('COACHING', coaching.id);
  await inError('SCENARIO_RESULT', id);
  await team.verbs.completeCoaching.refuses({ scenarioResultIds: [id] }, 'NOT_FOUND', 'scenarioResultIds', 'R28');
});

it('an action that was entered in error gets no progress and is not completed', async () => {
  const { id: actionId } = await team.verbs.logWorkforceAction.takes();
  await inError('WORKFORCE_ACTION', actionId);
  const progress = verb('reportActionProgress', 'actionProgress', () => ({ note: 'Half through.', reportedById: team.senior }));
  await progress.refuses({ actionId }, 'ENTERED_IN_ERROR', 'actionId');
  const complete = verb('completeWorkforceAction', 'workforceAction', () => ({
    version: 2,
    outcome: 'Done.',
    evidence: [{ kind: 'Shift', id: team.shiftId }],
  }));
  await complete.refuses({ actionId }, 'ENTERED_IN_ERROR', 'actionId');
});

it('an escalation that was taken back holds up no allocation', async () => {
  const made = { ...reviewEscalationMadeV1.example, kind: 'SENIOR_BRIEFING', startsOn: '2026-03-02', endsOn: null };
  const { aggregateId } = await graph.told(team.tenantId, reviewEscalationMadeV1, {
    serviceId: team.serviceId,
    happenedAt: '2026-03-02T09:00:00.000Z',
    data: made,
  });
  const allocation = { staffMemberId: team.agencyWorker, overrideReason: 'Nobody else is there.' };
  await team.verbs.allocateAtShiftStart.refuses(allocation, 'SENIOR_BRIEFING_MISSING', 'staffMemberId', 'R64');
  await graph.database.asAdmin("update known_record set state = 'RETRACTED' where kind = 'ReviewEscalation' and id = $1", [aggregateId]);
  await team.verbs.allocateAtShiftStart.takes(allocation);
});

describe('a record that was entered in error is not cited', () => {
  const OF: readonly (readonly [kind: string, make: () => Promise<{ id: string }>])[] = [
    ['Shift', async () => ({ id: (await planned()).shiftId })],
    ['Assignment', async () => ({ id: (await planned()).assignmentId ?? '' })],
    ['ScenarioResult', () => team.verbs.recordScenarioResult.takes()],
    ['Coaching', () => team.verbs.completeCoaching.takes()],
    ['WorkforceAction', () => team.verbs.logWorkforceAction.takes()],
    [
      'ActionProgress',
      async () => {
        const { id: actionId } = await team.verbs.logWorkforceAction.takes();
        return verb('reportActionProgress', 'actionProgress').takes({ actionId, note: 'Half through.', reportedById: team.senior });
      },
    ],
    [
      'SupplierReview',
      () =>
        verb('reviewSupplier', 'supplierReview').takes({
          serviceId: team.serviceId,
          supplierId: team.supplierId,
          fromOn: '2026-02-01',
          toOn: '2026-02-28',
          verdict: 'SATISFACTORY',
          findings: 'None came late.',
          reviewedById: team.senior,
        }),
    ],
    ['FolderEntry', () => file().takes({ records: [{ kind: 'Shift', id: team.shiftId }] })],
    [
      'VisitReport',
      async () => {
        const times = { kind: 'VISIT', startsAt: '2026-03-09T06:00:00.000Z', endsAt: '2026-03-09T07:00:00.000Z' };
        return verb('reportVisit', 'visitReport').takes({
          shiftId: (await planned(times)).shiftId,
          outcome: 'MISSED',
          reasonCode: 'TRAVEL',
          reportedById: team.worker,
        });
      },
    ],
  ];
  const file = () =>
    verb('fileInFolder', 'folderEntry', () => ({
      serviceId: team.serviceId,
      folder: 'STAFFING_EVIDENCE_FILE',
      filedById: team.senior,
    }));

  it.each(OF)('%s', async (kind, make) => {
    const { id } = await make();
    const records = [{ kind, id }];
    await file().takes({ records });
    await inError(kind.replace(/(?<!^)[A-Z]/g, '_$&').toUpperCase(), id);
    await file().refuses({ records }, 'EVIDENCE_UNKNOWN', 'records', 'R28');
  });
});
