import type { Role } from '@causeway/access';
import { dailyNoteRecordedV1, noteSampleDrawnV1, reviewMovedV1, reviewOpenedV1 } from '@causeway/event-contracts';
import { aCaller, anId, aVerb, testGraph, type TestGraph, type Verb } from '@causeway/testing';
import { parts } from '../src/parts';
import { aTeam, NOW, type Team } from './team';

const STEPS = ['SAFEGUARDING_LEAD', 'CARE_COORDINATOR', 'REGISTERED_MANAGER', 'FIELD_SUPERVISOR', 'NOMINATED_INDIVIDUAL'];
/** When the note was recorded: a Friday afternoon. */
const NOTED = '2026-03-06T15:00:00.000Z';

let graph: TestGraph;
let team: Team;
let judge: Verb;
const as = (role: Role, staffMemberId = team.senior) =>
  aCaller(role, { tenantId: team.tenantId, services: [team.serviceId], staffMemberId });
const told = (more: object = {}) => ({ serviceId: team.serviceId, happenedAt: NOTED, ...more });

async function aReview(more: object = {}): Promise<string> {
  const id = anId();
  const data = {
    ...{ ...reviewOpenedV1.example, template: 'DELAYED_SAFEGUARDING_ESCALATION', reviewerId: anId(), verifierId: anId() },
    ...{ steps: STEPS.map((role, i) => ({ step: i + 1, role })), asks: ['NOTES_EXAMINED'], ...more },
  };
  await graph.told(team.tenantId, reviewOpenedV1, { ...told(), id, data });
  return id;
}

/** A note of the worker, in a sample of a review. */
async function sampled(more: object = {}, authorId = team.worker): Promise<{ reviewId: string; noteId: string }> {
  const [reviewId, noteId] = [await aReview(more), anId()];
  const note = { ...dailyNoteRecordedV1.example, personId: team.personId, authorId };
  await graph.told(team.tenantId, dailyNoteRecordedV1, { ...told({ recordedAt: NOTED }), id: noteId, data: note });
  const data = { ...noteSampleDrawnV1.example, reviewId, sampled: [{ indicatorId: anId(), noteId, delayed: true }] };
  await graph.told(team.tenantId, noteSampleDrawnV1, { ...told(), data });
  return { reviewId, noteId };
}

const GAP = { gapCode: 'ESCALATION_ROUTE_UNKNOWN', dueOn: '2026-03-20' };
/** Supervision of the worker before the note, on something else. */
const supervised = async (changed: object = {}) => ({
  kind: 'Supervision',
  id: (await team.verbs.recordSupervision.takes({ happenedAt: '2026-03-02T09:00:00.000Z', topics: ['ROTA'], ...changed })).id,
});
/** Training of the worker in safeguarding, recorded by an importing system when it says. */
async function trained(recordedAt: string, changed: object = {}) {
  const by = aCaller('INTEGRATION', { tenantId: team.tenantId });
  const input = { completedOn: recordedAt.slice(0, 10), happenedAt: recordedAt, recordedAt, source: 'lms', externalId: anId(), ...changed };
  return { kind: 'TrainingRecord', id: (await team.verbs.recordTraining.takes(input, by)).id };
}

beforeAll(async () => {
  graph = await testGraph(parts);
  team = await aTeam(graph);
  judge = aVerb(graph, {
    ...{ mutation: 'judgeRouteKnowledge', record: 'knowledgeVerdict', at: NOW, by: () => as('CARE_COORDINATOR') },
    input: () => ({
      ...{ verdict: 'NOT_SHOWN', refs: [], compared: [], noneReason: 'No session was held yet.' },
      ...{ comparison: 'Nothing was said of the route.', gap: { ...GAP, ownerId: team.senior } },
    }),
  });
});
afterAll(() => graph.close());

describe('whether the author of a sampled note knew the route then', () => {
  it('is shown by training that was valid and recorded by then: later training does not count (R71)', async () => {
    const where = await sampled({}, team.agencyWorker);
    const knew = { ...where, verdict: 'KNEW', gap: null };
    const theirs = { staffMemberId: team.agencyWorker };
    const [before, after] = [await trained('2026-03-06T14:59:00.000Z', theirs), await trained('2026-03-06T15:00:01.000Z', theirs)];
    const expired = await trained('2026-02-01T09:00:00.000Z', { ...theirs, validUntil: '2026-03-05' });
    await judge.refuses({ ...knew, refs: [after] }, 'LATER_THAN_NOTE', 'refs', 'R71');
    await judge.refuses({ ...knew, refs: [expired] }, 'NOT_VALID_THEN', 'refs', 'R71');
    await judge.refuses(knew, 'KNOWLEDGE_NOT_SHOWN', 'refs', 'R71');
    await judge.refuses(where, 'KNOWLEDGE_SHOWN', 'verdict', 'R71');
    const { id, events } = await judge.takes({ ...knew, refs: [before] });
    expect(events).toMatchObject([{ type: 'workforce.knowledge-verdict.given.v1', aggregateId: id, serviceId: team.serviceId }]);
    expect(events[0]?.data).toMatchObject({ ...where, staffMemberId: team.agencyWorker, verdict: 'KNEW', refs: [before] });
    expect(JSON.stringify(events)).not.toContain('Nothing was said');
    await judge.refuses({ ...knew, refs: [before] }, 'NOTE_JUDGED_ALREADY', 'noteId', 'R71');
  });

  it('is shown by supervision of then on the route, and by nothing that is of another worker', async () => {
    const where = await sampled();
    const knew = { ...where, verdict: 'KNEW', gap: null };
    const onRoute = await supervised({ topics: ['ESCALATION_ROUTE'] });
    const ofAnother = await trained('2026-03-01T09:00:00.000Z', { staffMemberId: team.agencyWorker });
    // Held on Monday, and written down on the next: known too late.
    await judge.refuses({ ...knew, refs: [onRoute] }, 'LATER_THAN_NOTE', 'refs', 'R71');
    await judge.refuses({ ...knew, refs: [ofAnother] }, 'OF_ANOTHER_WORKER', 'refs', 'R71');
  });

  it('is judged of a note of the sample, by the care coordinator, in a review that asks for it and is open', async () => {
    const where = await sampled();
    await judge.refuses({ ...where, noteId: (await sampled()).noteId }, 'NOTE_NOT_SAMPLED', 'noteId', 'R71');
    await judge.refuses(where, 'WRONG_STEP_ROLE', 'reviewId', 'R71', as('REGISTERED_MANAGER'));
    await judge.refuses(await sampled({ asks: ['SHIFTS_CHECKED'] }), 'NOT_IN_TEMPLATE', 'reviewId', 'R71');
    await judge.refuses(await sampled({ verifierId: team.senior }), 'JUDGE_DOES_THE_WORK', 'reviewId', 'R109');
    const concluded = await sampled();
    const moved = { state: 'CONCLUDED', changedOn: null };
    await graph.told(team.tenantId, reviewMovedV1, { ...told(), id: concluded.reviewId, version: 2, data: moved });
    await judge.refuses(concluded, 'REVIEW_NOT_OPEN', 'reviewId');
    await judge.takesOnce({ comparison: 'Another.' }, where);
    const raced = await sampled();
    const answers = await Promise.all([judge.send(raced), judge.send(raced)]);
    expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['NOTE_JUDGED_ALREADY']);
  });
});

describe('a note compared with supervision', () => {
  it('has a gap become an action in the workforce action log, linked to the verdict (R72)', async () => {
    const where = await sampled();
    const compared = [await supervised()];
    await judge.refuses({ ...where, gap: null }, 'GAP_ACTION_MISSING', 'gap', 'R72');
    await judge.refuses({ ...where, compared: [], noneReason: null }, 'COMPARISON_MISSING', 'compared', 'R72');
    await judge.refuses({ ...where, gap: { ...GAP, ownerId: team.senior, dueOn: '2026-03-08' } }, 'DUE_IN_PAST', 'gap');
    const { id, events } = await judge.takes({ ...where, verdict: 'DID_NOT_KNOW', compared, noneReason: null });
    const [verdict, logged] = events;
    expect(verdict?.data).toMatchObject({ verdict: 'DID_NOT_KNOW', compared });
    expect(logged).toMatchObject({ type: 'workforce.workforce-action.logged.v1', serviceId: team.serviceId });
    expect(logged?.data).toEqual({ ...GAP, staffMemberId: team.worker, ownerId: team.senior, verdictId: id });
    const read = await graph.run(
      as('REGISTERED_MANAGER'),
      NOW,
      `query ($id: UUID!, $action: UUID!) {
        knowledgeVerdict(id: $id) { verdict note { id } staffMember { id } compared { kind id } comparison action { id gapCode } }
        workforceAction(id: $action) { state knowledgeVerdict { id } } }`,
      { id, action: logged?.aggregateId },
    );
    expect(read['knowledgeVerdict']).toEqual({
      ...{ verdict: 'DID_NOT_KNOW', note: { id: where.noteId }, staffMember: { id: team.worker }, compared },
      ...{ comparison: 'Nothing was said of the route.', action: { id: logged?.aggregateId, gapCode: GAP.gapCode } },
    });
    expect(read['workforceAction']).toEqual({ state: 'OPEN', knowledgeVerdict: { id } });
    const linked = await graph.run(
      as('REGISTERED_MANAGER'),
      NOW,
      'query ($id: UUID!) { _entities(representations: [{ __typename: "Review", id: $id }]) { ... on Review { knowledgeVerdicts { edges { node { id } } } } } }',
      { id: where.reviewId },
    );
    expect(linked['_entities']).toEqual([{ knowledgeVerdicts: { edges: [{ node: { id } }] } }]);
  });

  it('takes its action back with it once it was entered in error: nobody is left with a gap that was a mistake', async () => {
    const { id, events } = await judge.takes(await sampled());
    const mark = aVerb(graph, {
      ...{ mutation: 'enterWorkforceRecordInError', record: 'record', at: NOW, by: () => as('REGISTERED_MANAGER') },
      input: () => ({ version: 1, reasonCode: 'WRONG_PERSON', record: { kind: 'KNOWLEDGE_VERDICT', id } }),
    });
    const action = events[1]?.aggregateId;
    expect((await mark.takes()).events.map(({ type, aggregateId }) => [type, aggregateId])).toEqual([
      ['workforce.workforce-action.entered-in-error.v1', action],
      ['workforce.knowledge-verdict.entered-in-error.v1', id],
    ]);
    const read = await graph.run(
      as('REGISTERED_MANAGER'),
      NOW,
      'query ($action: UUID!) { workforceAction(id: $action) { enteredInErrorAt } }',
      { action },
    );
    expect(read['workforceAction'].enteredInErrorAt).not.toBeNull();
  });

  it('shows what was said of a worker to nobody who may not read supervision', async () => {
    const { id } = await judge.takes(await sampled());
    const reading = graph.run(as('SENIOR_CARER'), NOW, 'query ($id: UUID!) { knowledgeVerdict(id: $id) { verdict } }', { id });
    await expect(reading).rejects.toThrow('Your role does not include this.');
  });
});
