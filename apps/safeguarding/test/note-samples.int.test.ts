import type { Role } from '@causeway/access';
import {
  dailyNoteRecordedV1,
  personRegisteredV1,
  reviewMovedV1,
  reviewOpenedV1,
  serviceRegisteredV1,
  staffMemberRegisteredV1,
} from '@causeway/event-contracts';
import { aCaller, anId, atOnce, aVerb, testGraph, type TestGraph, type Verb } from '@causeway/testing';
import { parts } from '../src/parts';
import { aCase, NOTED, type Case } from './case';

const STEPS = ['SAFEGUARDING_LEAD', 'CARE_COORDINATOR', 'REGISTERED_MANAGER', 'FIELD_SUPERVISOR', 'NOMINATED_INDIVIDUAL'];
/** The note was recorded on a Friday: its indicator was due by the end of Monday. */
const TUESDAY = '2026-03-10T08:00:00.000Z';

let graph: TestGraph;
let own: Case;
let others: Case;
let lead: string;
let draw: Verb;
let file: Verb;
const as = (role: Role, staffMemberId = lead) => aCaller(role, { tenantId: own.tenantId, services: [own.serviceId], staffMemberId });

async function aReview(more: object = {}, serviceId = own.serviceId): Promise<string> {
  const id = anId();
  const data = {
    ...{ ...reviewOpenedV1.example, template: 'DELAYED_SAFEGUARDING_ESCALATION', reviewerId: anId(), verifierId: anId() },
    ...{ steps: STEPS.map((role, i) => ({ step: i + 1, role })), asks: ['NOTES_EXAMINED'], ...more },
  };
  await graph.told(own.tenantId, reviewOpenedV1, { serviceId, id, happenedAt: NOTED, data });
  return id;
}

/** Another service of the same group, with an indicator that was flagged there. */
async function anotherService(): Promise<{ readonly serviceId: string; readonly indicatorId: string }> {
  const [serviceId, personId, noteId] = [anId(), anId(), anId()];
  const told = { serviceId, happenedAt: NOTED };
  await graph.told(own.tenantId, serviceRegisteredV1, { ...told, id: serviceId, data: serviceRegisteredV1.example });
  await graph.told(own.tenantId, personRegisteredV1, { ...told, id: personId, data: personRegisteredV1.example });
  const data = { ...dailyNoteRecordedV1.example, personId, authorId: own.carer };
  await graph.told(own.tenantId, dailyNoteRecordedV1, { ...told, id: noteId, data });
  const theirs = aCaller('SAFEGUARDING_LEAD', { tenantId: own.tenantId, services: [serviceId] });
  const { id } = await own.verbs.flagIndicator.takes({ personId, noteId, happenedAt: NOTED }, theirs);
  return { serviceId, indicatorId: id };
}
const concluded = (id: string, state = 'CONCLUDED') =>
  graph.told(own.tenantId, reviewMovedV1, {
    serviceId: own.serviceId,
    id,
    happenedAt: TUESDAY,
    version: 2,
    data: { state, changedOn: null },
  });

beforeAll(async () => {
  graph = await testGraph(parts);
  [own, others] = [await aCase(graph), await aCase(graph)];
  lead = anId();
  const data = staffMemberRegisteredV1.example;
  await graph.told(own.tenantId, staffMemberRegisteredV1, { id: lead, serviceId: own.serviceId, happenedAt: NOTED, data });
  const verb = (mutation: string, record: string, input: () => object) =>
    aVerb(graph, { mutation, record, at: TUESDAY, by: () => as('SAFEGUARDING_LEAD'), input });
  draw = verb('drawNoteSample', 'noteSample', () => ({ method: 'Every one.', populationSize: 4, indicatorIds: [own.indicatorId] }));
  file = verb('fileDelay', 'reviewFileEntry', () => ({
    ...{ indicatorId: own.indicatorId, stage: 'REVIEW', account: 'Noted on Friday, seen by nobody.', noteIds: [own.noteId] },
    points: [POINT],
  }));
});
afterAll(() => graph.close());

const POINT = { stage: 'REVIEW', startedAt: NOTED, endedAt: TUESDAY };
const read = (fields: string, id: string) => graph.run(as('REGISTERED_MANAGER'), TUESDAY, `query ($id: UUID!) { ${fields} }`, { id });

describe('the sample of visit notes', () => {
  it('names notes with indicators, and says which of them management reviewed late (part of R70)', async () => {
    const reviewId = await aReview();
    const reviewed = await own.verbs.flagIndicator.takes();
    await own.verbs.reviewIndicator.takes({ indicatorId: reviewed.id });
    const { id, events } = await draw.takes({ reviewId, indicatorIds: [own.indicatorId, reviewed.id] });
    const sampled = [
      { indicatorId: own.indicatorId, noteId: own.noteId, delayed: true },
      { indicatorId: reviewed.id, noteId: own.noteId, delayed: false },
    ];
    expect(events).toMatchObject([{ type: 'safeguarding.note-sample.drawn.v1', aggregateId: id, serviceId: own.serviceId }]);
    expect(events[0]?.data).toEqual({ reviewId, populationSize: 4, sampled, drawnById: lead });
    const shown = await read(
      'noteSample(id: $id) { method populationSize review { id } drawnBy { id } sampled { indicator { id } note { id } delayed } }',
      id,
    );
    expect(shown['noteSample']).toEqual({
      ...{ method: 'Every one.', populationSize: 4, review: { id: reviewId }, drawnBy: { id: lead } },
      sampled: sampled.map(({ indicatorId, noteId, delayed }) => ({ indicator: { id: indicatorId }, note: { id: noteId }, delayed })),
    });
    await draw.takesOnce({ method: 'Another.' }, { reviewId });
  });

  it('is the safeguarding lead’s, of a review that examines notes and is open, and none of its judges’', async () => {
    const reviewId = await aReview();
    await draw.refuses({ reviewId }, 'WRONG_STEP_ROLE', 'reviewId', 'R70', as('REGISTERED_MANAGER'));
    await draw.refuses({ reviewId: await aReview({ asks: ['PEOPLE_COMPARED'] }) }, 'NOT_IN_TEMPLATE', 'reviewId', 'R70');
    await draw.refuses({ reviewId: await aReview({ reviewerId: lead }) }, 'JUDGE_DOES_THE_WORK', 'reviewId', 'R109');
    await concluded(reviewId);
    await draw.refuses({ reviewId }, 'REVIEW_NOT_OPEN', 'reviewId');
  });

  it('says how it was drawn, of indicators that stand in the service of the review', async () => {
    const reviewId = await aReview();
    await draw.refuses({ reviewId, method: ' ' }, 'TEXT_EMPTY', 'method', 'R70');
    await draw.refuses({ reviewId, indicatorIds: [] }, 'SAMPLE_EMPTY', 'indicatorIds', 'R70');
    await draw.refuses({ reviewId, populationSize: 0 }, 'POPULATION_TOO_SMALL', 'populationSize', 'R70');
    await draw.refuses({ reviewId, indicatorIds: [others.indicatorId] }, 'NOT_FOUND', 'indicatorIds', 'R28');
    const indicatorIds = [own.indicatorId, (await anotherService()).indicatorId];
    await draw.refuses({ reviewId, indicatorIds }, 'INDICATOR_OF_ANOTHER_SERVICE', 'indicatorIds', 'R70');
  });

  it('is drawn anew once the review was concluded, where one was entered in error, until it is closed', async () => {
    const reviewId = await aReview();
    const { id } = await draw.takes({ reviewId });
    const mark = aVerb(graph, {
      ...{ mutation: 'enterSafeguardingRecordInError', record: 'record', at: TUESDAY, by: () => as('REGISTERED_MANAGER') },
      input: () => ({ record: { kind: 'NOTE_SAMPLE', id }, version: 1, reasonCode: 'WRONG_DETAILS' }),
    });
    await mark.takes();
    await concluded(reviewId);
    await draw.takes({ reviewId });
    await graph.told(own.tenantId, reviewMovedV1, {
      ...{ serviceId: own.serviceId, id: reviewId, happenedAt: TUESDAY, version: 3, data: { state: 'CLOSED', changedOn: null } },
    });
    await draw.refuses({ reviewId }, 'REVIEW_NOT_OPEN', 'reviewId');
  });
});

describe('the delay of a sampled indicator', () => {
  it('has one timeline in the safeguarding review file, whose points each have their stage (R70)', async () => {
    const reviewId = await aReview();
    await draw.takes({ reviewId });
    const points = [
      { stage: 'REVIEW', startedAt: '2026-03-09T08:00:00.000Z', endedAt: TUESDAY },
      { stage: 'DETECTION', startedAt: NOTED, endedAt: '2026-03-09T08:00:00.000Z' },
    ];
    await file.refuses({ reviewId, points: [] }, 'TIMELINE_MISSING', 'points', 'R70');
    await file.refuses({ reviewId, stage: 'RECORDING' }, 'STAGE_NOT_IN_TIMELINE', 'stage', 'R70');
    await file.refuses({ reviewId, points: [{ ...POINT, startedAt: TUESDAY, endedAt: NOTED }] }, 'ENDS_BEFORE_START', 'points', 'R70');
    await file.refuses({ reviewId, points: [{ ...POINT, endedAt: '2026-03-10T08:00:01.000Z' }] }, 'HAPPENED_IN_FUTURE', 'points', 'R70');
    const { id, events } = await file.takes({ reviewId, points });
    expect(events[0]?.data).toMatchObject({ reviewId, indicatorId: own.indicatorId, stage: 'REVIEW', stages: ['DETECTION', 'REVIEW'] });
    expect(JSON.stringify(events)).not.toContain('seen by nobody');
    const shown = await read('reviewFileEntry(id: $id) { review { id } points { stage startedAt endedAt } }', id);
    const inOrder = [...points].reverse().map((one) => ({ ...one, startedAt: new Date(one.startedAt), endedAt: new Date(one.endedAt) }));
    expect(shown['reviewFileEntry']).toEqual({ review: { id: reviewId }, points: inOrder });
    const linked = await read(
      '_entities(representations: [{ __typename: "Review", id: $id }]) { ... on Review { noteSamples { totalCount } reviewFileEntries { edges { node { id } } } } }',
      reviewId,
    );
    expect(linked['_entities']).toEqual([{ noteSamples: { totalCount: 1 }, reviewFileEntries: { edges: [{ node: { id } }] } }]);
    await file.refuses({ reviewId }, 'FILED_ALREADY', 'indicatorId', 'R70');
  });

  it('is filed of an indicator of the sample, in the step of the safeguarding lead, once by two at once', async () => {
    const reviewId = await aReview();
    await file.refuses({ reviewId }, 'NOT_IN_SAMPLE', 'indicatorId', 'R70');
    await draw.takes({ reviewId });
    await file.refuses({ reviewId }, 'WRONG_STEP_ROLE', 'reviewId', 'R70', as('REGISTERED_MANAGER'));
    const send = () => file.send({ reviewId });
    const answers = await atOnce(graph.database, 'review_file_entry', [send, send]);
    expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['FILED_ALREADY']);
  });

  it('is of no review of another service, which is not there for it', async () => {
    const elsewhere = await anotherService();
    await file.refuses({ reviewId: await aReview({}, elsewhere.serviceId) }, 'NOT_FOUND', 'reviewId');
  });

  it('has a timeline of at most 50 points', async () => {
    const reviewId = await aReview();
    await draw.takes({ reviewId });
    const points = Array.from({ length: 51 }, () => POINT);
    await file.refuses({ reviewId, points }, 'TOO_MANY', 'points');
    await file.takes({ reviewId, points: points.slice(1) });
  });

  it('needs no timeline where it is of no review', async () => {
    const { events } = await file.takes({ points: null });
    expect(events[0]?.data).toEqual({ indicatorId: own.indicatorId, stage: 'REVIEW', noteIds: [own.noteId], filedById: lead });
  });
});

it('a sample that was drawn of a note which came later names that note', async () => {
  const noteId = anId();
  await graph.told(own.tenantId, dailyNoteRecordedV1, {
    ...{ serviceId: own.serviceId, id: noteId, happenedAt: NOTED, recordedAt: TUESDAY },
    data: { ...dailyNoteRecordedV1.example, personId: own.personId, authorId: own.carer },
  });
  const { id } = await own.verbs.flagIndicator.takes({ noteId });
  const { events } = await draw.takes({ reviewId: await aReview(), indicatorIds: [id] });
  expect(events[0]?.data['sampled']).toEqual([{ indicatorId: id, noteId, delayed: false }]);
});
