import { serviceRegisteredV1 } from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aTeam, NOW, type Team } from './team';

let graph: TestGraph;
let team: Team;
let others: Team;
beforeAll(async () => {
  graph = await testGraph(parts);
  [team, others] = [await aTeam(graph), await aTeam(graph)];
});
afterAll(() => graph.close());

const LONG = 'a'.repeat(8001);

describe('an induction', () => {
  it('says what it covered and whom it was about', async () => {
    const { id, events } = await team.verbs.recordInduction.takes();
    expect(events).toMatchObject([{ type: 'workforce.induction.recorded.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({
      staffMemberId: team.agencyWorker,
      orientation: true,
      personSpecific: true,
      peopleIds: [team.personId],
    });
  });

  it('is person-specific only when it names the people (part of R55)', async () => {
    await team.verbs.recordInduction.refuses({ peopleIds: [] }, 'PEOPLE_MISSING', 'peopleIds', 'R55');
    await team.verbs.recordInduction.takes({ personSpecific: false, peopleIds: [] });
  });
});

describe('a supervision', () => {
  it('names its topics and when the next is due, and its note goes in no event', async () => {
    const { id, events } = await team.verbs.recordSupervision.takes();
    expect(events).toMatchObject([{ type: 'workforce.supervision.held.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({
      staffMemberId: team.worker,
      supervisorId: team.senior,
      topics: ['ESCALATION_ROUTE'],
      nextDueOn: '2026-05-04',
    });
  });

  it('is held by another', () => team.verbs.recordSupervision.refuses({ supervisorId: team.worker }, 'SELF_SUPERVISION', 'supervisorId'));
  it('has topics that are codes', () => team.verbs.recordSupervision.refuses({ topics: ['OK', 'not ok'] }, 'CODE_MALFORMED', 'topics'));
  it('has a note of at most 8000 characters, or none', async () => {
    await team.verbs.recordSupervision.refuses({ note: LONG }, 'TEXT_TOO_LONG', 'note');
    await team.verbs.recordSupervision.takes({ note: LONG.slice(1) });
    await team.verbs.recordSupervision.takes({ note: null, nextDueOn: null });
  });
  it('is followed by the next on a later day', async () => {
    await team.verbs.recordSupervision.refuses({ nextDueOn: '2026-03-09' }, 'NEXT_SUPERVISION_NOT_AHEAD', 'nextDueOn');
    await team.verbs.recordSupervision.takes({ nextDueOn: '2026-03-10' });
  });
});

describe('the outcome of coaching', () => {
  const found = (text: string, id: string) =>
    graph.run(aCaller('REGISTERED_MANAGER', { tenantId: team.tenantId }), NOW, `query ($id: UUID!) { ${text} }`, { id });

  it('stands in a supervision record of the worker, found from either of them, with what the questions showed (R76)', async () => {
    const coached = await team.verbs.completeCoaching.takes();
    const { id, events } = await team.verbs.recordSupervision.takes({ coachingIds: [coached.id] });
    expect(events[0]?.data).toMatchObject({ staffMemberId: team.worker, coachingIds: [coached.id] });
    const { supervision } = await found('supervision(id: $id) { coaching { id topicCode scenariosTaken scenariosPassed } }', id);
    expect(supervision.coaching).toEqual([{ id: coached.id, topicCode: 'ESCALATION_TRIGGERS', scenariosTaken: 5, scenariosPassed: 4 }]);
    const { coaching } = await found('coaching(id: $id) { supervisions { id staffMember { id } } }', coached.id);
    expect(coaching.supervisions).toEqual([{ id, staffMember: { id: team.worker } }]);
    const other = await team.verbs.completeCoaching.takes();
    expect((await found('coaching(id: $id) { supervisions { id } }', other.id))['coaching']).toEqual({ supervisions: [] });
  });

  it('is recorded of coaching of whoever is supervised, and of coaching that is there (part of R76)', async () => {
    const coached = await team.verbs.completeCoaching.takes();
    await team.verbs.recordSupervision.refuses(
      { staffMemberId: team.agencyWorker, coachingIds: [coached.id] },
      'COACHING_NOT_THEIRS',
      'coachingIds',
      'R76',
    );
    await team.verbs.recordSupervision.refuses({ coachingIds: [anId()] }, 'NOT_FOUND', 'coachingIds', 'R28');
  });

  it('that stands in the supervision of another service is shown to nobody but who may read it there', async () => {
    const oak = anId();
    const happenedAt = '2026-01-05T09:00:00.000Z';
    await graph.told(team.tenantId, serviceRegisteredV1, { id: oak, serviceId: oak, happenedAt, data: serviceRegisteredV1.example });
    const coached = await team.verbs.completeCoaching.takes();
    const { id } = await team.verbs.recordSupervision.takes({ serviceId: oak, coachingIds: [coached.id] });
    const shown = async (...services: readonly string[]) => {
      const manager = aCaller('REGISTERED_MANAGER', { tenantId: team.tenantId, services });
      return (await graph.run(manager, NOW, `{ coaching(id: "${coached.id}") { supervisions { id } } }`))['coaching'].supervisions;
    };
    expect(await shown(team.serviceId)).toEqual([]);
    expect(await shown(team.serviceId, oak)).toEqual([{ id }]);
  });
});

describe('completed training', () => {
  it('says which course, when, and until when it holds', async () => {
    const { id, events } = await team.verbs.recordTraining.takes();
    expect(events).toMatchObject([{ type: 'workforce.training-record.completed.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({
      staffMemberId: team.worker,
      courseCode: 'SAFEGUARDING_ADULTS',
      completedOn: '2026-03-02',
      validUntil: '2027-03-02',
    });
  });

  it('is of a course that is a code', () => team.verbs.recordTraining.refuses({ courseCode: 'first aid' }, 'CODE_MALFORMED', 'courseCode'));
  it('is not of a day to come', async () => {
    await team.verbs.recordTraining.refuses({ completedOn: '2026-03-10' }, 'HAPPENED_IN_FUTURE', 'completedOn');
    await team.verbs.recordTraining.takes({ completedOn: '2026-03-09' });
  });
  it('does not lapse before it was completed', async () => {
    await team.verbs.recordTraining.refuses({ validUntil: '2026-03-01' }, 'ENDS_BEFORE_START', 'validUntil');
    await team.verbs.recordTraining.takes({ validUntil: null });
  });
});

describe('a practice observation', () => {
  it('says what was seen, and its note goes in no event', async () => {
    const { id, events } = await team.verbs.recordPracticeObservation.takes();
    expect(events).toMatchObject([{ type: 'workforce.practice-observation.recorded.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({
      staffMemberId: team.worker,
      observerId: team.senior,
      practiceCode: 'MEALTIME_SUPPORT',
      verdict: 'GOOD',
    });
  });

  it('is made by another', () =>
    team.verbs.recordPracticeObservation.refuses({ observerId: team.worker }, 'SELF_SUPERVISION', 'observerId'));
  it('is of a practice that is a code', () =>
    team.verbs.recordPracticeObservation.refuses({ practiceCode: 'x' }, 'CODE_MALFORMED', 'practiceCode'));
  it('has a note of at most 8000 characters, or none', async () => {
    await team.verbs.recordPracticeObservation.refuses({ note: LONG }, 'TEXT_TOO_LONG', 'note');
    await team.verbs.recordPracticeObservation.takes({ note: null });
  });
});

describe('a result of scenario questions', () => {
  it('says how many of them the worker passed', async () => {
    const { id, events } = await team.verbs.recordScenarioResult.takes();
    expect(events).toMatchObject([{ type: 'workforce.scenario-result.recorded.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({
      staffMemberId: team.worker,
      askedById: team.senior,
      topicCode: 'ESCALATION_TRIGGERS',
      questionsTaken: 5,
      questionsPassed: 4,
    });
  });

  it('is of at least one question (part of R75)', () =>
    team.verbs.recordScenarioResult.refuses({ questionsTaken: 0, questionsPassed: 0 }, 'SCENARIOS_MISSING', 'questionsTaken', 'R75'));
  it('has no more passed than were taken', () =>
    team.verbs.recordScenarioResult.refuses({ questionsPassed: 6 }, 'MORE_PASSED_THAN_TAKEN', 'questionsPassed'));
  it('has a topic that is a code', () => team.verbs.recordScenarioResult.refuses({ topicCode: 'x' }, 'CODE_MALFORMED', 'topicCode'));
  it('is of questions that another asked', () =>
    team.verbs.recordScenarioResult.refuses({ askedById: team.worker }, 'SELF_SUPERVISION', 'askedById'));
});

describe('coaching', () => {
  it('is completed with the result of its scenario questions', async () => {
    const { id, events } = await team.verbs.completeCoaching.takes();
    expect(events).toMatchObject([{ type: 'workforce.coaching.completed.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({
      staffMemberId: team.worker,
      coachId: team.senior,
      topicCode: 'ESCALATION_TRIGGERS',
      scenariosTaken: 5,
      scenariosPassed: 4,
    });
  });

  it('without a scenario result can not be completed (R75)', () =>
    team.verbs.completeCoaching.refuses({ scenarioResultIds: [] }, 'SCENARIOS_MISSING', 'scenarioResultIds', 'R75'));
  it('counts the results of the worker who was coached, on the topic', async () => {
    const another = await team.verbs.recordScenarioResult.takes({ questionsTaken: 3, questionsPassed: 3 });
    const { events } = await team.verbs.completeCoaching.takes({ scenarioResultIds: [team.scenarioResultId, another.id] });
    expect(events[0]?.data).toMatchObject({ scenariosTaken: 8, scenariosPassed: 7 });
    for (const changed of [{ staffMemberId: team.agencyWorker }, { topicCode: 'MEDICINES' }]) {
      const { id } = await team.verbs.recordScenarioResult.takes(changed);
      await team.verbs.completeCoaching.refuses({ scenarioResultIds: [id] }, 'SCENARIO_NOT_THEIRS', 'scenarioResultIds', 'R75');
    }
    for (const id of [anId(), others.scenarioResultId])
      await team.verbs.completeCoaching.refuses({ scenarioResultIds: [id] }, 'NOT_FOUND', 'scenarioResultIds', 'R28');
  });
  it('has a topic that is a code', () => team.verbs.completeCoaching.refuses({ topicCode: 'x' }, 'CODE_MALFORMED', 'topicCode'));
  it('is given by another', () => team.verbs.completeCoaching.refuses({ coachId: team.worker }, 'SELF_SUPERVISION', 'coachId'));
});

describe('an action in the workforce action log', () => {
  it('names the gap, its owner and when it is due (part of R72)', async () => {
    const { id, events } = await team.verbs.logWorkforceAction.takes();
    expect(events).toMatchObject([{ type: 'workforce.workforce-action.logged.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({
      staffMemberId: team.worker,
      gapCode: 'ESCALATION_ROUTE_UNKNOWN',
      dueOn: '2026-03-20',
      ownerId: team.senior,
    });
    await team.verbs.logWorkforceAction.takes({ staffMemberId: null });
  });

  it('has a gap that is a code', () => team.verbs.logWorkforceAction.refuses({ gapCode: 'x' }, 'CODE_MALFORMED', 'gapCode'));
  it('is not due on a day that is over', async () => {
    await team.verbs.logWorkforceAction.refuses({ dueOn: '2026-03-08' }, 'DUE_IN_PAST', 'dueOn');
    await team.verbs.logWorkforceAction.takes({ dueOn: '2026-03-09' });
  });
});

describe('an interview', () => {
  it('says what the worker knew of who updates a plan, and the account goes in no event', async () => {
    const { id, events } = await team.verbs.recordInterview.takes();
    expect(events).toMatchObject([{ type: 'workforce.staff-interview.recorded.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({
      staffMemberId: team.worker,
      interviewerId: team.senior,
      topic: 'HANDOVER',
      ownershipAccount: 'ASSUMED_SOMEONE_ELSE',
      shiftId: team.shiftId,
    });
    await team.verbs.recordInterview.takes({ shiftId: null });
  });

  it('has an account', () => team.verbs.recordInterview.refuses({ account: ' ' }, 'TEXT_EMPTY', 'account'));
  it('has an account of at most 8000 characters', () => team.verbs.recordInterview.refuses({ account: LONG }, 'TEXT_TOO_LONG', 'account'));
  it('is held by another', () => team.verbs.recordInterview.refuses({ interviewerId: team.worker }, 'SELF_SUPERVISION', 'interviewerId'));
});

describe("a worker's question", () => {
  it('is logged with its code, and the shift when there was one', async () => {
    const { id, events } = await team.verbs.logStaffQuestion.takes();
    expect(events).toMatchObject([{ type: 'workforce.staff-question.logged.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toEqual({ askedById: team.agencyWorker, questionCode: 'ROUTINE_UNKNOWN', shiftId: team.shiftId });
    await team.verbs.logStaffQuestion.takes({ shiftId: null });
  });

  it('has a code', () => team.verbs.logStaffQuestion.refuses({ questionCode: 'Where?' }, 'CODE_MALFORMED', 'questionCode'));
});
