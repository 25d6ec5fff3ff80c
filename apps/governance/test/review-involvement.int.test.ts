import type { Role } from '@causeway/access';
import { anId, type TestGraph } from '@causeway/testing';
import { NOW, openGraph, refused, type Input } from './desk';
import { anInvolvement, anOpening, aSample } from './review-inputs';
import { aBench, type Bench, type Cast, type Ref } from './reviewing';

let graph: TestGraph;
let bench: Bench;
let reviewId: string;
let incident: Ref;
let complaint: Ref;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  bench = await aBench(graph);
  const personId = bench.people[0] ?? '';
  incident = await bench.knows('Incident', { personId, data: { reportedById: bench.cast.lead } });
  complaint = await bench.knows('Complaint', { personId, data: { category: 'CARE', answeredById: bench.cast.deputy } });
  const opening = await anOpening(bench, { triggerKind: 'SERIOUS_INCIDENT' });
  const triggers = [incident, complaint, ...(opening['triggers'] as Ref[])];
  reviewId = (await bench.does('openReview', { ...opening, triggers }))['id'];
});

const warned = async (): Promise<string[]> =>
  (await bench.review(reviewId, 'warnings { code }'))['warnings'].map(({ code }: Input) => code);
const close = () => graph.database.asAdmin("update review set state = 'CLOSED', closed_at = $2 where id = $1", [reviewId, NOW]);
const ASKED = 'Why was nobody with her in the morning?';
const involve = (more: Input = {}, fields = 'id version') => bench.does('recordInvolvement', anInvolvement(bench, reviewId, more), fields);
const refusals = (more: Input = {}, who?: keyof Cast) => bench.refusals('recordInvolvement', anInvolvement(bench, reviewId, more), who);

describe('people and families in a review', () => {
  it('are involved by relation, with how, what they asked and what they were answered; no event says a word of theirs', async () => {
    const fields = `id version person { id } relation way asked answer answeredAt answeredBy { id } wantsOutcome involvedBy { id } happenedAt review { id }`;
    const happenedAt = '2026-03-08T09:00:00.000Z';
    const made = await involve({ asked: ASKED, wantsOutcome: 'YES', happenedAt }, fields);
    expect(made).toMatchObject({
      ...{ person: { id: bench.people[0] }, relation: 'FAMILY_MEMBER', way: 'MEETING', asked: ASKED, answer: null, answeredAt: null },
      ...{ answeredBy: null, wantsOutcome: 'YES', involvedBy: { id: bench.cast.manager }, review: { id: reviewId } },
    });
    expect(await bench.desk.announced('governance.involvement.recorded.v1')).toEqual({
      ...{
        reviewId,
        personId: bench.people[0],
        relation: 'FAMILY_MEMBER',
        way: 'MEETING',
        asked: true,
        answeredAt: null,
        wantsOutcome: 'YES',
      },
    });
    const answering = { involvementId: made['id'], version: 1, answer: 'The shift was one short.' };
    expect(await bench.refusals('answerInvolvement', { ...answering, answeredAt: '2026-03-08T08:59:59.000Z' })).toEqual([
      refused('ANSWERED_BEFORE_ASKED', 'answeredAt', 'PSIRF'),
    ]);
    expect(await bench.refusals('answerInvolvement', { ...answering, version: 2 })).toEqual([refused('STALE', 'version')]);
    const answered = await bench.does('answerInvolvement', answering, 'answer answeredAt answeredBy { id }');
    expect(answered).toMatchObject({ answer: 'The shift was one short.', answeredBy: { id: bench.cast.manager } });
    expect(await bench.desk.announced('governance.involvement.answered.v1')).toEqual({ answeredAt: new Date(NOW).toISOString() });
    expect(await bench.refusals('answerInvolvement', { ...answering, version: 2 })).toEqual([
      refused('ANSWERED_ALREADY', 'involvementId', 'PSIRF'),
    ]);
    expect((await bench.review(reviewId, 'involvements(first: 5) { totalCount }'))['involvements']).toEqual({ totalCount: 1 });
  });

  it('are people of the review’s service, until it is closed, by whoever does its work', async () => {
    expect(await refusals({ answer: 'The shift was one short.' })).toEqual([refused('NOTHING_ASKED', 'answer', 'PSIRF')]);
    expect(await refusals({ personId: anId() })).toEqual([refused('RECORD_NOT_KNOWN', 'personId', 'R28')]);
    const stranger = await bench.knows('Person', { serviceId: anId() });
    expect(await refusals({ personId: stranger.id })).toEqual([refused('RECORD_NOT_KNOWN', 'personId', 'R28')]);
    expect(await refusals({}, 'quality')).toEqual([refused('JUDGE_DOES_THE_WORK', 'reviewId', 'R109')]);
    expect(await refusals({}, 'nominated')).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
    expect((await bench.send('recordInvolvement', anInvolvement(bench, reviewId), 'keyWorker')).refusals).toEqual([]);
    const { id } = await involve();
    await close();
    expect(await refusals()).toEqual([refused('WRONG_STATE', 'reviewId')]);
    const marking = { record: { kind: 'INVOLVEMENT', id }, version: 1, reasonCode: 'WRONG_PERSON' };
    expect(await bench.desk.refusalsOf(bench.caller('deputy'), 'enterGovernanceRecordInError', marking)).toEqual([
      refused('WRONG_STATE', 'record'),
    ]);
  });

  it('are missed by a review that concerns people and involves none of them, until it does or notes why not', async () => {
    expect(await warned()).toContain('NOBODY_INVOLVED');
    const { id } = await involve();
    expect(await warned()).not.toContain('NOBODY_INVOLVED');
    const marking = { record: { kind: 'INVOLVEMENT', id }, version: 1, reasonCode: 'WRONG_PERSON' };
    expect((await bench.desk.send(bench.caller('deputy'), 'enterGovernanceRecordInError', marking, '')).refusals).toEqual([]);
    expect(await warned()).toContain('NOBODY_INVOLVED');
    const note = { reviewId, subject: 'NOBODY_INVOLVED', text: 'She and her sister would rather not.', refs: [] };
    expect(await bench.refusals('recordReviewNote', note, 'reviewer')).toEqual([refused('JUDGE_DOES_THE_WORK', 'reviewId', 'R109')]);
    await bench.does('recordReviewNote', note);
    expect(await warned()).not.toContain('NOBODY_INVOLVED');
  });

  it('are missed while somebody is involved whom it does not concern, by what it was opened on and by its samples', async () => {
    const of = async (personId: string | undefined) => involve({ personId });
    await of(bench.people[1]);
    expect(await warned()).toContain('NOBODY_INVOLVED');
    await bench.does('drawSample', await aSample(bench, reviewId, { peopleIds: [bench.people[1]] }));
    expect(await warned()).not.toContain('NOBODY_INVOLVED');
  });

  it('are not missed by a review that concerns nobody', async () => {
    const { id } = await bench.does('openReview', await anOpening(bench));
    const { warnings } = await bench.review(id, 'warnings { code }');
    expect(warnings).not.toContainEqual({ code: 'NOBODY_INVOLVED' });
  });

  it('are waited for when the review is closed and their question is open, or they want to be told', async () => {
    const { id } = await involve({ asked: ASKED, wantsOutcome: 'YES' });
    expect(await warned()).not.toContain('INVOLVED_UNANSWERED');
    await close();
    expect(await warned()).toEqual(expect.arrayContaining(['INVOLVED_UNANSWERED', 'OUTCOME_NOT_TOLD']));
    await bench.does('answerInvolvement', { involvementId: id, version: 1, answer: 'The shift was one short.' });
    await bench.does('giveReporterFeedback', { reviewId, involvementId: id, told: 'Mornings have two now.', acknowledged: true });
    expect((await warned()).filter((code) => /INVOLVED|OUTCOME/.test(code))).toEqual([]);
  });

  it('have what they asked and were told flagged where it blames or judges by hindsight (part of R118)', async () => {
    const { id } = await involve({ asked: 'Was the carer careless?' });
    expect((await bench.review(reviewId, 'wording { kind id field wording words }'))['wording']).toEqual([
      { kind: 'Involvement', id, field: 'asked', wording: 'BLAME', words: ['careless'] },
    ]);
  });
});

describe('whoever reported what a review was opened on', () => {
  const TOLD = 'Mornings have two workers now, and the round is checked.';
  const tell = (more: Input, fields = 'id version') => bench.does('giveReporterFeedback', { reviewId, told: TOLD, ...more }, fields);
  const tellRefused = (more: Input, who?: keyof Cast) => bench.refusals('giveReporterFeedback', { reviewId, told: TOLD, ...more }, who);
  const untold = async () =>
    (await bench.review(reviewId, 'untoldTriggers { kind id }'))['untoldTriggers'].map(({ kind }: Input) => kind) as string[];
  const worker = () => bench.desk.as('SUPPORT_WORKER', { services: [bench.desk.serviceId], staffMemberId: bench.cast.lead });

  it('is told what came of it, or it is said why not; a closed review warns until then (part of R91)', async () => {
    expect((await untold()).sort()).toEqual(['Complaint', 'Incident']);
    expect(await warned()).not.toContain('REPORTER_NOT_TOLD');
    await close();
    expect(await warned()).toContain('REPORTER_NOT_TOLD');
    const fields = 'trigger { kind id } toldTo { id } person { id } relation told notToldReason acknowledgedAt givenBy { id }';
    expect(await tell({ trigger: incident }, fields)).toEqual({
      ...{ trigger: incident, toldTo: { id: bench.cast.lead }, person: null, relation: null, told: TOLD, notToldReason: null },
      ...{ acknowledgedAt: null, givenBy: { id: bench.cast.manager } },
    });
    const announced = await bench.desk.announced('governance.reporter-feedback.given.v1');
    expect(announced).toMatchObject({ reviewId, involvementId: null, told: true, acknowledged: false });
    expect(JSON.stringify(announced)).not.toContain(bench.cast.lead);
    expect(await untold()).toEqual(['Complaint']);
    const { id } = await tell(
      { trigger: complaint, relation: 'FAMILY_MEMBER', told: null, notToldReason: 'The family moved abroad since.' },
      fields.replace('trigger', 'id person { id } trigger'),
    );
    expect(await untold()).toEqual([]);
    expect(await warned()).not.toContain('REPORTER_NOT_TOLD');
    const marking = { record: { kind: 'REPORTER_FEEDBACK', id }, version: 1, reasonCode: 'WRONG_DETAILS' };
    expect((await bench.desk.send(bench.caller('deputy'), 'enterGovernanceRecordInError', marking, '')).refusals).toEqual([]);
    expect(await untold()).toEqual(['Complaint']);
    await bench.ownerSays('RETRACTED', 'Complaint');
    expect(await untold()).toEqual([]);
  });

  it('waits still where they were told before anything came of it, which is kept (part of R91)', async () => {
    const at = async (happenedAt: string, ...refs: Ref[]) => {
      for (const trigger of refs)
        await tell({
          trigger,
          happenedAt,
          relation: trigger.kind === 'Complaint' ? 'FAMILY_MEMBER' : null,
          told: 'We are looking into it.',
        });
    };
    const reviewIs = (set: string) => graph.database.asAdmin(`update review set ${set} where id = $1`, [reviewId]);
    await at('2026-03-08T09:00:00.000Z', incident, complaint);
    expect((await untold()).sort()).toEqual(['Complaint', 'Incident']);
    await reviewIs("state = 'CLOSED', concluded_at = '2026-03-08T10:00:00Z', closed_at = '2026-03-08T12:00:00Z'");
    expect((await untold()).sort()).toEqual(['Complaint', 'Incident']);
    expect(await warned()).toContain('REPORTER_NOT_TOLD');
    // From the conclusion on, and not from the closing.
    await at('2026-03-08T10:00:00.000Z', incident);
    expect(await untold()).toEqual(['Complaint']);
    await at('2026-03-08T11:00:00.000Z', complaint);
    expect(await warned()).not.toContain('REPORTER_NOT_TOLD');
    // Its cause came back: what was told of it before is not what came of it.
    await reviewIs("reopened_at = '2026-03-08T11:00:00Z'");
    expect((await untold()).sort()).toEqual(['Complaint', 'Incident']);
    await at('2026-03-08T11:00:00.001Z', incident, complaint);
    expect(await untold()).toEqual([]);
    expect((await bench.review(reviewId, 'reporterFeedbacks { totalCount }'))['reporterFeedbacks']).toEqual({ totalCount: 6 });
    // Ended below the full level, nothing was concluded.
    await reviewIs("reopened_at = null, concluded_at = null, closed_at = '2026-03-08T11:00:00Z'");
    expect(await untold()).toEqual([]);
    await reviewIs("closed_at = '2026-03-08T11:00:00.002Z'");
    expect((await untold()).sort()).toEqual(['Complaint', 'Incident']);
  });

  it('is told of a record that the review was opened on, as its owner says who reported it', async () => {
    const stranger = await bench.knows('Incident', { data: { reportedById: bench.cast.lead } });
    expect(await tellRefused({})).toEqual([refused('FEEDBACK_OF_ONE', 'trigger', 'R91')]);
    expect(await tellRefused({ trigger: stranger })).toEqual([refused('NOT_A_TRIGGER', 'trigger', 'R91')]);
    expect(await tellRefused({ trigger: complaint })).toEqual([refused('RELATION_NEEDED', 'relation', 'R91')]);
    expect(await tellRefused({ trigger: incident, acknowledged: true })).toEqual([
      refused('NOT_YOURS_TO_ACKNOWLEDGE', 'acknowledged', 'R91'),
    ]);
    expect(await tellRefused({ involvementId: anId() })).toEqual([refused('INVOLVEMENT_UNKNOWN', 'involvementId', 'R91')]);
    expect(await tellRefused({ trigger: incident, told: ' ' })).toEqual([refused('TOLD_OR_REASON', 'told', 'R91')]);
    const { triggers } = await bench.review(reviewId, 'triggers { kind id }');
    const audit = triggers.find(({ kind }: Ref) => kind === 'Audit');
    expect(await tellRefused({ trigger: audit })).toEqual([refused('NO_REPORTER', 'trigger', 'R91')]);
    expect(await tellRefused({ trigger: incident }, 'keyWorker')).toEqual([refused('NOT_PERMITTED', 'reviewId')]);
  });

  it('reads what they were told, and acknowledges it by their own act, once', async () => {
    const { id } = await tell({ trigger: incident });
    const mine = 'feedbackToMe(first: 5) { totalCount edges { node { id version trigger { kind id } told acknowledgedAt } } }';
    const reading = async (who = worker()) => (await graph.run(who, NOW, `{ ${mine} }`))['feedbackToMe'];
    const node = { id, version: 1, trigger: incident, told: TOLD, acknowledgedAt: null };
    expect(await reading()).toEqual({ totalCount: 1, edges: [{ node }] });
    expect((await reading(bench.caller('deputy'))).totalCount).toBe(0);
    const acknowledging = { feedbackId: id, version: 1 };
    const absent = [refused('NOT_FOUND', 'feedbackId')];
    const another = bench.desk.as('SUPPORT_WORKER', { services: [bench.desk.serviceId], staffMemberId: anId() });
    for (const who of [another, bench.caller('manager')])
      expect(await bench.desk.refusalsOf(who, 'acknowledgeReporterFeedback', acknowledging)).toEqual(absent);
    const send = (version: number) =>
      bench.desk.send(worker(), 'acknowledgeReporterFeedback', { ...acknowledging, version }, 'feedback { acknowledgedAt }');
    const { said } = await send(1);
    expect(said?.['acknowledgedAt']).not.toBeNull();
    expect(await bench.desk.announced('governance.reporter-feedback.acknowledged.v1')).toEqual({ acknowledged: true });
    expect((await send(1)).refusals).toEqual([refused('STALE', 'version')]);
    expect((await send(2)).refusals).toEqual([refused('ACKNOWLEDGED_ALREADY', 'feedbackId', 'R91')]);
    // What was not told is none of theirs to hear.
    const { id: reason } = await tell({ trigger: incident, told: null, notToldReason: 'They left the service since.' });
    expect(await bench.desk.refusalsOf(worker(), 'acknowledgeReporterFeedback', { feedbackId: reason, version: 1 })).toEqual(absent);
    expect((await reading()).totalCount).toBe(1);
  });

  it.each<[string, string, string, Role]>([
    ['SAFEGUARDING_CONCERN', 'Concern', 'raisedById', 'SUPPORT_WORKER'],
    ['SAFEGUARDING_CONCERN', 'Concern', 'raisedById', 'KEY_WORKER'],
    ['STAFF_CONCERN', 'StaffInterview', 'staffMemberId', 'SUPPORT_WORKER'],
    ['SERIOUS_INCIDENT', 'Incident', 'reportedById', 'AGENCY_WORKER'],
  ])(
    'of what was opened by a %s reads of their own %s (%s) as a %s, among all that they were told',
    async (triggerKind, kind, fact, role) => {
      const reporter = bench.desk.as(role, { services: [bench.desk.serviceId], staffMemberId: bench.cast.lead });
      const mine = await bench.knows(kind, { data: { [fact]: bench.cast.lead } });
      const ofMine = await bench.does('openReview', await anOpening(bench, { triggerKind, triggers: [mine] }));
      await tell({ trigger: incident, happenedAt: '2026-03-08T09:00:00.000Z' });
      const { id } = await tell({ reviewId: ofMine['id'], trigger: mine });
      const { feedbackToMe } = await graph.run(
        reporter,
        NOW,
        '{ feedbackToMe(first: 5) { totalCount edges { node { trigger { kind id happenedAt record { __typename } } told } } } }',
      );
      const happenedAt = new Date('2026-02-20T10:00:00.000Z');
      expect(feedbackToMe).toEqual({
        totalCount: 2,
        edges: [mine, incident].map((one) => ({
          node: { trigger: { ...one, happenedAt, record: { __typename: one.kind } }, told: TOLD },
        })),
      });
      const acknowledging = { feedbackId: id, version: 1 };
      const heard = await bench.desk.send(
        reporter,
        'acknowledgeReporterFeedback',
        acknowledging,
        'feedback { trigger { kind id } acknowledgedAt }',
      );
      expect(heard).toEqual({ said: { trigger: mine, acknowledgedAt: new Date(NOW) }, refusals: [] });
    },
  );

  it('of a safeguarding concern is known to those alone who may know of every concern of the service', async () => {
    const concern = await bench.knows('Concern', { data: { raisedById: bench.cast.lead } });
    const opening = await anOpening(bench, { triggerKind: 'SAFEGUARDING_CONCERN', triggers: [concern] });
    const { id: ofConcern } = await bench.does('openReview', opening);
    const { id } = await tell({ reviewId: ofConcern, trigger: concern });
    const toldTo = async (caller = bench.caller('manager')) =>
      (await graph.run(caller, NOW, `{ reporterFeedback(id: "${id}") { toldTo { id } } }`))['reporterFeedback'].toldTo;
    expect(await toldTo()).toEqual({ id: bench.cast.lead });
    expect(await toldTo(bench.caller('keyWorker'))).toBeNull();
  });
});
