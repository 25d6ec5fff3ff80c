import { anId, atOnce, meanwhile, type TestGraph } from '@causeway/testing';
import {
  aConclusionOnAgency,
  aJudgement,
  groundsOf,
  inRole,
  judged,
  onHandover,
  openedOnAgency,
  openedOnIncidents,
  sampledScene,
  whyNobody,
} from './agency-review';
import { openGraph, refused, type Input } from './desk';
import { opened } from './review-stages';
import { aBench, type Bench, type Cast, type Ref } from './reviewing';

let graph: TestGraph;
let bench: Bench;
let incident: Ref;
let other: Ref;
let reviewId: string;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  bench = await aBench(graph);
  [incident, other] = [await bench.knows('Incident'), await bench.knows('Incident')];
  reviewId = (await openedOnIncidents(bench, [incident, other]))['id'] as string;
});

const judge = (of: Ref, more: Input = {}, selection = 'id version') => bench.does('judgeLink', aJudgement(reviewId, of, more), selection);
const refusals = (of: Ref, more: Input = {}, who?: keyof Cast) => bench.refusals('judgeLink', aJudgement(reviewId, of, more), who);
const counts = async (id = reviewId) =>
  (await bench.review(id, 'judgedLinks { contributory notContributory unknown notJudged }'))['judgedLinks'] as unknown;
const none = { contributory: 0, notContributory: 0, unknown: 0, notJudged: 2 };

describe('what a reviewer judges of an incident', () => {
  it('is a record of its own, contributory, not contributory or unknown, with why, and is counted beside the incidents that nobody judged (R51)', async () => {
    expect(await counts()).toEqual(none);
    const reason = 'The worker failed to read her plan, since nobody gave it.';
    const fields = `id version service { id } review { id } incident { kind id happenedAt recordedAt } judgedLink reason judgedBy { id }
      happenedAt recordedAt receivedAt enteredInErrorAt source externalId`;
    const happenedAt = '2026-03-08T09:00:00.000Z';
    const made = await judge(incident, { reason, happenedAt }, fields);
    expect(made).toMatchObject({
      ...{ version: 1, service: { id: bench.desk.serviceId }, review: { id: reviewId }, incident, judgedLink: 'CONTRIBUTORY', reason },
      ...{ judgedBy: { id: bench.cast.reviewer }, enteredInErrorAt: null, source: null, externalId: null },
    });
    expect([made['happenedAt'], made['recordedAt']].map((at) => new Date(at as string).toISOString())).toEqual([
      happenedAt,
      '2026-03-09T08:00:00.000Z',
    ]);
    const told = await bench.desk.announced('governance.link-judgement.judged.v1');
    expect(told).toEqual({
      ...{ reviewId, judgedLink: 'CONTRIBUTORY' },
      incident: { ...incident, happenedAt: '2026-02-20T10:00:00.000Z', recordedAt: '2026-02-20T10:00:00.000Z' },
    });
    expect(await counts()).toEqual({ ...none, contributory: 1, notJudged: 1 });

    await judge(other, { judgedLink: 'NOT_CONTRIBUTORY' });
    // One that the review was not opened on.
    const third = await bench.knows('Incident');
    await judge(third, { judgedLink: 'UNKNOWN' });
    expect(await counts()).toEqual({ contributory: 1, notContributory: 1, unknown: 1, notJudged: 0 });
    const page = 'edges { node { incident { id } judgedLink } }';
    const { linkJudgements, wording } = await bench.review(
      reviewId,
      `linkJudgements(first: 9) { totalCount ${page} } wording { kind id field wording words }`,
    );
    expect(linkJudgements.totalCount).toBe(3);
    expect(linkJudgements.edges.map(({ node }: any) => [node.incident.id, node.judgedLink]).sort()).toEqual(
      [
        [incident.id, 'CONTRIBUTORY'],
        [other.id, 'NOT_CONTRIBUTORY'],
        [third.id, 'UNKNOWN'],
      ].sort(),
    );
    expect(wording).toContainEqual({
      ...{ kind: 'LinkJudgement', id: made['id'], field: 'reason', wording: 'BLAME', words: ['worker failed to'] },
    });
    const again = (await openedOnIncidents(bench, [incident]))['id'] as string;
    const asked = `{ linkJudgement(id: "${made['id']}") { judgedLink }
      ofThis: linkJudgements(first: 9, reviewId: "${reviewId}") { totalCount } ofAnother: linkJudgements(first: 9, reviewId: "${again}") { totalCount } }`;
    expect(await graph.run(bench.caller('keyWorker'), happenedAt, asked)).toEqual({
      ...{ linkJudgement: { judgedLink: 'CONTRIBUTORY' }, ofThis: { totalCount: 3 }, ofAnother: { totalCount: 0 } },
    });
    // Another review's reviewer judges the same incident for themself.
    expect(await counts(again)).toEqual({ ...none, notJudged: 1 });
    await bench.does('judgeLink', aJudgement(again, incident, { judgedLink: 'UNKNOWN' }));
    expect(await counts(again)).toEqual({ ...none, unknown: 1, notJudged: 0 });
  });

  it('counts no more once the incident was withdrawn, nor does the incident wait for it', async () => {
    await judge(incident);
    await bench.ownerSays('RETRACTED', 'Incident', other.id);
    expect(await counts()).toEqual({ ...none, contributory: 1, notJudged: 0 });
    await bench.ownerSays('RETRACTED', 'Incident', incident.id);
    expect(await counts()).toEqual({ ...none, notJudged: 0 });
  });

  it('is what an inspector’s sample finds the incident cited as', async () => {
    const third = await bench.knows('Incident', { happenedAt: '2026-02-11T10:00:00.000Z' });
    await judge(third);
    const drawing = { serviceId: bench.desk.serviceId, windowStart: '2026-02-11', windowEnd: '2026-02-11', seed: 1 };
    const sample = 'inspectionSample { drawn { record { id } trail { review { id } citedAs } } }';
    const { said } = await bench.desk.send(bench.caller('nominated'), 'drawInspectionSample', drawing, sample);
    expect(said?.['drawn']).toEqual([{ record: { id: third.id }, trail: [{ review: { id: reviewId }, citedAs: ['JUDGED_LINK'] }] }]);
  });

  it('is the reviewer’s alone, of a review of agency staffing', async () => {
    const notTheirs = [refused('NOT_THE_REVIEWER', 'reviewId', 'R109')];
    for (const who of ['manager', 'quality', 'nominated'] as const) expect(await refusals(incident, {}, who)).toEqual(notTheirs);
    expect(await refusals(incident, {}, 'deputy')).toEqual([refused('NOT_PERMITTED', 'reviewId')]);
    const { id } = await opened(bench);
    expect(await refusals(incident, { reviewId: id })).toEqual([refused('NOT_IN_TEMPLATE', 'reviewId', 'R51')]);
    expect(await counts(id as string)).toBeNull();
    expect(await refusals(incident, { reviewId: anId() })).toEqual([refused('NOT_FOUND', 'reviewId')]);
    // In whatever role that may judge.
    const asManager = inRole(bench, 'REGISTERED_MANAGER', bench.cast.reviewer);
    expect((await bench.desk.send(asManager, 'judgeLink', aJudgement(reviewId, incident), '')).refusals).toEqual([]);
  });

  it('is of an incident of the service that stands, with a reason of three words', async () => {
    expect(await refusals(incident, { reason: 'Not briefed.' })).toEqual([refused('REASON_TOO_SHORT', 'reason', 'R51')]);
    expect(await refusals({ kind: 'Incident', id: anId() })).toEqual([refused('RECORD_NOT_KNOWN', 'incidentId', 'R28')]);
    expect(await refusals(await bench.knows('Complaint'))).toEqual([refused('RECORD_NOT_KNOWN', 'incidentId', 'R28')]);
    const elsewhere = await bench.knows('Incident', { serviceId: anId() });
    const across = bench.desk.as('REVIEWER', { staffMemberId: bench.cast.reviewer });
    expect(await bench.desk.refusalsOf(across, 'judgeLink', aJudgement(reviewId, elsewhere))).toEqual([
      refused('EVIDENCE_OF_ANOTHER_SERVICE', 'incidentId', 'R51'),
    ]);
    await bench.ownerSays('RETRACTED', 'Incident', other.id);
    expect(await refusals(other)).toEqual([refused('RECORD_NOT_KNOWN', 'incidentId', 'R28')]);
    const withdrawn = `with held as (update review set title = title where id = $1)
      update known_record set state = 'RETRACTED' where kind = 'Incident' and id = $2`;
    expect(await meanwhile(graph.database, withdrawn, [reviewId, incident.id], () => refusals(incident))).toEqual([
      refused('EVIDENCE_UNKNOWN', 'incidentId', 'R28'),
    ]);
  });

  it('is given once while it stands, also by two at once', async () => {
    const answers = await atOnce(
      graph.database,
      'link_judgement',
      ['CONTRIBUTORY', 'UNKNOWN'].map((judgedLink) => () => bench.send('judgeLink', aJudgement(reviewId, incident, { judgedLink }))),
    );
    expect(answers.map(({ refusals: [first] }) => first ?? null)).toEqual([null, refused('RECORDED_TWICE', 'incidentId', 'R51')]);
    expect(await refusals(incident, { judgedLink: 'NOT_CONTRIBUTORY' })).toEqual([refused('RECORDED_TWICE', 'incidentId', 'R51')]);
    expect(await counts()).toEqual({ ...none, contributory: 1, notJudged: 1 });
  });

  it('is given while the review takes parts', async () => {
    const scene = await sampledScene(bench);
    const review = scene.review;
    const id = review['id'] as string;
    for (const shiftId of [scene.evening, scene.night]) await judged(bench, scene, shiftId);
    for (const note of [whyNobody(id, 'EVENING'), whyNobody(id, 'NIGHT'), await onHandover(bench, id)])
      expect((await bench.send('recordReviewNote', note, 'manager')).refusals).toEqual([]);
    await groundsOf(bench, id);
    const before = await bench.does('judgeLink', aJudgement(id, incident));
    await bench.does('concludeReview', aConclusionOnAgency(review));
    const closed = [refused('WRONG_STATE', 'reviewId')];
    expect(await bench.refusals('judgeLink', aJudgement(id, other))).toEqual(closed);
    expect(await markRefused(before['id'] as string)).toEqual([refused('WRONG_STATE', 'record')]);
    // What was concluded on was withdrawn: parts are shown anew.
    await bench.ownerSays('RETRACTED', 'InductionVerdict');
    await bench.does('judgeLink', aJudgement(id, other));
    expect(await markRefused(before['id'] as string)).toEqual([refused('WRONG_STATE', 'record')]);
  });
});

const marking = (id: string): Input => ({ record: { kind: 'LINK_JUDGEMENT', id }, version: 1, reasonCode: 'WRONG_DETAILS' });
const markRefused = (id: string, who: keyof Cast = 'deputy') =>
  bench.desk.refusalsOf(bench.caller(who), 'enterGovernanceRecordInError', marking(id));

describe('a judgement that was entered in error', () => {
  it('counts for nothing, stays readable, is announced, and the incident is judged anew', async () => {
    const { id } = await judge(incident);
    const marked = await bench.desk.send(
      bench.caller('deputy'),
      'enterGovernanceRecordInError',
      marking(id as string),
      'record { kind id }',
    );
    expect(marked).toEqual({ said: { kind: 'LINK_JUDGEMENT', id }, refusals: [] });
    expect(await bench.desk.announced('governance.link-judgement.entered-in-error.v1')).toEqual({ reasonCode: 'WRONG_DETAILS' });
    expect(await counts()).toEqual(none);
    await judge(incident, { judgedLink: 'NOT_CONTRIBUTORY' });
    expect(await counts()).toEqual({ ...none, notContributory: 1, notJudged: 1 });
    const { linkJudgements } = await bench.review(reviewId, 'linkJudgements(first: 9) { edges { node { judgedLink enteredInErrorAt } } }');
    expect(linkJudgements.edges.map(({ node }: any) => [node.judgedLink, node.enteredInErrorAt !== null]).sort()).toEqual([
      ['CONTRIBUTORY', true],
      ['NOT_CONTRIBUTORY', false],
    ]);
  });

  it('is marked by nobody who is the review’s author or its verifier, and by the reviewer in a role that marks (part of R109)', async () => {
    const { id } = await judge(incident);
    for (const who of ['manager', 'quality'] as const)
      expect(await markRefused(id as string, who)).toEqual([refused('NOT_YOURS_TO_TAKE_BACK', 'record', 'R109')]);
    const asManager = inRole(bench, 'REGISTERED_MANAGER', bench.cast.reviewer);
    expect((await bench.desk.send(asManager, 'enterGovernanceRecordInError', marking(id as string), '')).refusals).toEqual([]);
  });
});

it('one that was opened on no incident has none to be judged', async () => {
  const { id } = await openedOnAgency(bench);
  expect(await counts(id as string)).toEqual({ ...none, notJudged: 0 });
});
