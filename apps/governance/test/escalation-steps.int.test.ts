import type { TestGraph } from '@causeway/testing';
import { groundsOf, inRole } from './agency-review';
import { openGraph, refused, type Input } from './desk';
import { aComparison, aConclusion, anAction, anOpening, aSample, aTimeline, SOURCES } from './review-inputs';
import { aBench, type Bench, type Ref } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
  bench = await aBench(graph);
});
afterAll(() => graph.close());

const opened = async (more: Input = {}) =>
  bench.does(
    'openReview',
    await anOpening(bench, { template: 'DELAYED_SAFEGUARDING_ESCALATION', verifierId: bench.cast.nominated, ...more }),
    'id version state template templateVersion',
  );
const aConclusionOnDelay = (review: Record<string, any>): Input =>
  aConclusion(review, { conclusion: 'The app has no field that alerts the office when a carer writes of a bruise.' });
const concluding = (review: Record<string, any>) => bench.refusals('concludeReview', aConclusionOnDelay(review), 'manager');

/** What safeguarding and workforce told of a review: two sampled indicators, of which one was delayed. */
interface Scene {
  readonly review: Record<string, any>;
  readonly late: { readonly indicatorId: string; readonly noteId: string };
  readonly inTime: { readonly indicatorId: string; readonly noteId: string };
}
async function sampledScene(): Promise<Scene> {
  const review = await opened();
  const one = async () => ({ indicatorId: (await bench.knows('Indicator')).id, noteId: (await bench.knows('DailyNote')).id });
  const [late, inTime] = [await one(), await one()];
  const sampled = [
    { ...late, delayed: true },
    { ...inTime, delayed: false },
  ];
  await bench.knows('NoteSample', { data: { reviewId: review['id'], populationSize: 4, sampled } });
  return { review, late, inTime };
}
const filed = ({ review, late }: Scene): Promise<Ref> =>
  bench.knows('ReviewFileEntry', { data: { reviewId: review['id'], indicatorId: late.indicatorId, stage: 'REVIEW', noteIds: [] } });
const judged = ({ review }: Scene, noteId: string): Promise<Ref> =>
  bench.knows('KnowledgeVerdict', { data: { reviewId: review['id'], noteId, verdict: 'KNEW' } });
const found = (indicatorId: string): Promise<Ref> =>
  bench.knows('GovernanceReportFinding', { data: { indicatorId, verdict: 'ALERT_MISSED', pathway: 'PHONE' } });

/** Steps 1 to 3, all done, with a cause that is explained and its sources; the cause's id. */
async function investigated(): Promise<{ readonly scene: Scene; readonly causeId: string; readonly refs: readonly Ref[] }> {
  const scene = await sampledScene();
  const refs = [await filed(scene)];
  for (const one of [scene.late, scene.inTime]) refs.push(await judged(scene, one.noteId), await found(one.indicatorId));
  return { scene, causeId: await groundsOf(bench, scene.review['id']), refs };
}

describe('a review of delayed escalation', () => {
  it('keeps the version of its template, and tells which roles have its steps and what it asks', async () => {
    const review = await opened();
    expect(review).toMatchObject({
      template: 'DELAYED_SAFEGUARDING_ESCALATION',
      templateVersion: 'delayed-safeguarding-escalation/1',
    });
    const roles = ['SAFEGUARDING_LEAD', 'CARE_COORDINATOR', 'REGISTERED_MANAGER', 'FIELD_SUPERVISOR', 'NOMINATED_INDIVIDUAL'];
    expect(await bench.desk.announced('governance.review.opened.v1')).toMatchObject({
      asks: ['NOTES_EXAMINED'],
      steps: roles.map((role, i) => ({ step: i + 1, role })),
    });
  });

  it('draws no sample of people, whose timelines it does not compare', async () => {
    const { id } = await opened();
    const not = [refused('NOT_IN_TEMPLATE', 'reviewId', 'R29')];
    const [person] = bench.people;
    expect(await bench.refusals('drawSample', await aSample(bench, id))).toEqual(not);
    expect(await bench.refusals('recordTimeline', await aTimeline(bench, id, person))).toEqual(not);
    expect(await bench.refusals('compareHandover', await aComparison(bench, id, person))).toEqual(not);
  });

  it('is concluded once each delay is timed, each author judged, and each alert followed by its pathway', async () => {
    const { scene } = await investigated();
    expect(await bench.does('concludeReview', aConclusionOnDelay(scene.review), 'state')).toEqual({ state: 'CONCLUDED' });
  });

  it('is not concluded without its sample of notes (part of R70)', async () => {
    const review = await opened();
    await groundsOf(bench, review['id']);
    expect(await concluding(review)).toEqual([refused('SAMPLE_MISSING', 'reviewId', 'R70')]);
  });

  it('lacks what is not done of each sampled note, and says whose it is to do (part of R70, part of R71)', async () => {
    const scene = await sampledScene();
    await groundsOf(bench, scene.review['id']);
    const [unfiled, unjudged, unfound] = [
      refused('DELAY_UNFILED', 'reviewId', 'R70'),
      refused('KNOWLEDGE_UNJUDGED', 'reviewId', 'R71'),
      refused('ALERT_UNJUDGED', 'reviewId', 'R73'),
    ];
    expect(await concluding(scene.review)).toEqual([unfiled, unjudged, unfound]);
    await filed(scene);
    await judged(scene, scene.late.noteId);
    await found(scene.inTime.indicatorId);
    expect(await concluding(scene.review)).toEqual([unjudged, unfound]);
    await judged(scene, scene.inTime.noteId);
    expect(await concluding(scene.review)).toEqual([unfound]);
  });

  it('wants a verdict on the alert of every sampled case, with its pathway, before it is concluded (R73)', async () => {
    const scene = await sampledScene();
    await groundsOf(bench, scene.review['id']);
    await filed(scene);
    for (const one of [scene.late, scene.inTime]) await judged(scene, one.noteId);
    await found(scene.late.indicatorId);
    expect(await concluding(scene.review)).toEqual([refused('ALERT_UNJUDGED', 'reviewId', 'R73')]);
    const elsewhere = await found((await bench.knows('Indicator')).id);
    expect(elsewhere.kind).toBe('GovernanceReportFinding');
    expect(await concluding(scene.review)).toEqual([refused('ALERT_UNJUDGED', 'reviewId', 'R73')]);
    await found(scene.inTime.indicatorId);
    expect(await bench.does('concludeReview', aConclusionOnDelay(scene.review), 'state')).toEqual({ state: 'CONCLUDED' });
  });

  it('counts nothing that was withdrawn, and says that it was', async () => {
    const { scene, refs } = await investigated();
    for (const { kind, id } of refs.slice(0, 3)) await bench.ownerSays('RETRACTED', kind, id);
    expect(await concluding(scene.review)).toEqual([
      refused('DELAY_UNFILED', 'reviewId', 'R70'),
      refused('KNOWLEDGE_UNJUDGED', 'reviewId', 'R71'),
      refused('ALERT_UNJUDGED', 'reviewId', 'R73'),
      refused('EVIDENCE_WITHDRAWN', 'reviewId', 'R103'),
    ]);
  });

  it.each(SOURCES)('is not concluded while %s is neither examined nor reasoned away (part of R81)', async (source) => {
    const scene = await sampledScene();
    await groundsOf(bench, scene.review['id'], [source]);
    expect(await concluding(scene.review)).toContainEqual(refused('SOURCES_UNEXAMINED', 'reviewId', 'R18'));
  });
});

describe('the change of a review of delayed escalation', () => {
  it('is warned of where it only reminds or coaches, until it is tested whether the system flags such concerns (R78)', async () => {
    const { scene, causeId } = await investigated();
    const reviewId = scene.review['id'];
    const warned = async (): Promise<string[]> =>
      (await bench.review(reviewId, 'warnings { code rule }'))['warnings'].map((one: any) => `${one.code} ${one.rule}`);
    const tested = async (of: string, verdict: string) =>
      bench.does('testCause', { causeId: of, subject: 'SYSTEM_FLAG', verdict, evidence: [await bench.knows('Indicator')] });
    await tested(causeId, 'UNKNOWN');
    await bench.does('concludeReview', aConclusionOnDelay(scene.review));
    const supervisor = inRole(bench, 'FIELD_SUPERVISOR', await bench.desk.worker());
    const planned = async (category: string) =>
      (
        await bench.desk.send(
          supervisor,
          'planAction',
          anAction(bench, reviewId, [causeId], { category, changeKind: 'ROUTINE' }),
          'reviewAction { id }',
        )
      ).refusals;
    expect(await warned()).toEqual([]);
    expect([await planned('REMINDER'), await planned('TRAINING')]).toEqual([[], []]);
    expect(await warned()).toEqual(['ONLY_WEAK_ACTIONS R8', 'SYSTEM_FLAG_UNTESTED R78']);
    const other = await investigated();
    await tested(other.causeId, 'CONTRIBUTED');
    await bench.does('concludeReview', aConclusionOnDelay(other.scene.review));
    const action = anAction(bench, other.scene.review['id'], [other.causeId], { category: 'REMINDER', changeKind: 'ROUTINE' });
    expect((await bench.desk.send(supervisor, 'planAction', action, 'reviewAction { id }')).refusals).toEqual([]);
    const codes = async () =>
      (await bench.review(other.scene.review['id'], 'warnings { code }'))['warnings'].map((one: any) => one.code as string);
    expect(await codes()).toEqual(['ONLY_WEAK_ACTIONS']);
  });

  it('tests the system’s flag by what was flagged and who was told, and by no other record (part of R78)', async () => {
    const { causeId } = await investigated();
    const test = { causeId, subject: 'SYSTEM_FLAG', verdict: 'CONTRIBUTED' };
    expect(await bench.refusals('testCause', { ...test, evidence: [await bench.knows('Supervision')] }, 'manager')).toEqual([
      refused('RECORD_OF_ANOTHER_KIND', 'evidence', 'R96'),
    ]);
    for (const kind of ['Indicator', 'Alert', 'DailyScreening'])
      await bench.does('testCause', { ...test, evidence: [await bench.knows(kind)] });
  });

  it('is the field supervisor’s: another’s is refused', async () => {
    const { scene } = await investigated();
    const { version } = await bench.does('concludeReview', aConclusionOnDelay(scene.review), 'version');
    const change = { reviewId: scene.review['id'], version, changedOn: '2026-03-09' };
    expect(await bench.refusals('makeChange', change, 'lead')).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
    const supervisor = inRole(bench, 'FIELD_SUPERVISOR', await bench.desk.worker());
    expect((await bench.desk.refusalsOf(supervisor, 'makeChange', change)).map(({ code }) => code)).toEqual([
      'ACTIONS_MISSING',
      'BASELINE_MISSING',
    ]);
  });
});
