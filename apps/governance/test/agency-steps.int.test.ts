import { meanwhile, type TestGraph } from '@causeway/testing';
import {
  aConclusionOnAgency,
  groundsOf,
  inRole,
  interviewed,
  judged,
  onHandover,
  onInterviews,
  openedOnAgency,
  sampledScene,
  whyNobody,
  type AgencyScene,
} from './agency-review';
import { openGraph, refused } from './desk';
import { aCause, aComparison, aSample, aTimeline, SOURCES } from './review-inputs';
import { opened, FIVE, testedBy } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
  bench = await aBench(graph);
});
afterAll(() => graph.close());

const noting = (input: object) => bench.refusals('recordReviewNote', input as Record<string, unknown>, 'manager');
const notes = (input: object) =>
  bench.desk.send(bench.caller('manager'), 'recordReviewNote', input as Record<string, unknown>, 'reviewNote { id }');
const concluding = (review: Record<string, any>) => bench.refusals('concludeReview', aConclusionOnAgency(review), 'manager');

/** Steps 1 to 3, all done. */
async function investigated(): Promise<AgencyScene> {
  const scene = await sampledScene(bench);
  const reviewId = scene.review['id'];
  for (const shiftId of [scene.evening, scene.night]) await judged(bench, scene, shiftId);
  const heard = [
    await interviewed(bench, scene.permanentWorker, scene.evening),
    await interviewed(bench, scene.permanentWorker, scene.night),
  ];
  await notes(onInterviews(reviewId, heard));
  await notes(await onHandover(bench, reviewId));
  return scene;
}

describe('a review of agency staffing', () => {
  it('keeps the version of its template, and tells which roles have its steps and what it asks', async () => {
    const review = await openedOnAgency(bench);
    expect(review).toMatchObject({ template: 'AGENCY_STAFFING_CONCERNS', templateVersion: 'agency-staffing-concerns/1' });
    expect(await bench.desk.announced('governance.review.opened.v1')).toMatchObject({
      asks: ['SHIFTS_CHECKED'],
      steps: ['ROTA_COORDINATOR', 'DEPUTY_MANAGER', 'REGISTERED_MANAGER', 'SENIOR_CARER', 'PROVIDER_REPRESENTATIVE'].map((role, i) => ({
        step: i + 1,
        role,
      })),
    });
  });

  it('draws no sample of people, whose timelines it does not compare', async () => {
    const { id } = await openedOnAgency(bench);
    const not = [refused('NOT_IN_TEMPLATE', 'reviewId', 'R29')];
    const [person] = bench.people;
    expect(await bench.refusals('drawSample', await aSample(bench, id))).toEqual(not);
    expect(await bench.refusals('recordTimeline', await aTimeline(bench, id, person))).toEqual(not);
    expect(await bench.refusals('compareHandover', await aComparison(bench, id, person))).toEqual(not);
  });

  it('is concluded once shifts were sampled, every induction on them checked, permanent staff heard and handover judged', async () => {
    const { review } = await investigated();
    await groundsOf(bench, review['id']);
    expect(await bench.does('concludeReview', aConclusionOnAgency(review), 'state')).toEqual({ state: 'CONCLUDED' });
  });

  it('is not concluded without the sample that workforce keeps (part of R53)', async () => {
    const review = await openedOnAgency(bench);
    await groundsOf(bench, review['id']);
    expect(await concluding(review)).toEqual([
      refused('SAMPLE_MISSING', 'reviewId', 'R53'),
      refused('HANDOVER_UNJUDGED', 'reviewId', 'R58'),
    ]);
  });

  it('is not concluded while one agency worker on one sampled shift is unchecked (R54)', async () => {
    const scene = await investigated();
    await groundsOf(bench, scene.review['id']);
    await bench.knows('Assignment', {
      data: { shiftId: scene.night, staffMemberId: (await bench.knows('StaffMember', { data: { contract: 'AGENCY' } })).id, agency: true },
    });
    expect(await concluding(scene.review)).toEqual([refused('INDUCTION_UNCHECKED', 'reviewId', 'R54')]);
  });

  it('counts no verdict that was withdrawn, and says that it was', async () => {
    const scene = await investigated();
    await groundsOf(bench, scene.review['id']);
    const again = await judged(bench, { ...scene, agencyWorker: scene.permanentWorker }, scene.night);
    await bench.ownerSays('RETRACTED', 'InductionVerdict', again.id);
    await bench.does('concludeReview', aConclusionOnAgency(scene.review));
    const other = await investigated();
    await groundsOf(bench, other.review['id']);
    await bench.ownerSays('RETRACTED', 'InductionVerdict');
    expect(await concluding(other.review)).toEqual([
      refused('INDUCTION_UNCHECKED', 'reviewId', 'R54'),
      refused('EVIDENCE_WITHDRAWN', 'reviewId', 'R103'),
    ]);
  });

  it.each(SOURCES)('is not concluded while %s is neither examined nor reasoned away (part of R66)', async (source) => {
    const { review } = await investigated();
    await groundsOf(bench, review['id'], [source]);
    expect(await concluding(review)).toContainEqual(refused('SOURCES_UNEXAMINED', 'reviewId', 'R18'));
  });
});

describe('permanent staff of each group of sampled shifts', () => {
  it('are heard, or it is said why not, before the review is concluded; agency workers alone are refused (R57)', async () => {
    const scene = await sampledScene(bench);
    const reviewId = scene.review['id'];
    for (const shiftId of [scene.evening, scene.night]) await judged(bench, scene, shiftId);
    await notes(await onHandover(bench, reviewId));
    await groundsOf(bench, reviewId);
    const unheard = [refused('SHIFT_GROUP_UNHEARD', 'reviewId', 'R57')];
    expect(await concluding(scene.review)).toEqual(unheard);
    const agencyAlone = onInterviews(reviewId, [await interviewed(bench, scene.agencyWorker, scene.evening)]);
    expect(await noting(agencyAlone)).toEqual([refused('PERMANENT_INTERVIEW_MISSING', 'refs', 'R57')]);
    await notes(onInterviews(reviewId, [await interviewed(bench, scene.permanentWorker, scene.evening)]));
    expect(await concluding(scene.review)).toEqual(unheard);
    expect(await noting({ ...whyNobody(reviewId, 'NIGHT'), text: 'They left.' })).toEqual([refused('REASON_MISSING', 'text', 'R57')]);
    expect(await noting({ ...whyNobody(reviewId, 'NIGHT'), shiftGroup: null })).toEqual([
      refused('SHIFT_GROUP_NEEDED', 'shiftGroup', 'R57'),
    ]);
    await notes(whyNobody(reviewId, 'NIGHT'));
    expect(await bench.does('concludeReview', aConclusionOnAgency(scene.review), 'state')).toEqual({ state: 'CONCLUDED' });
    const { reviewNotes } = await bench.review(reviewId, 'reviewNotes { edges { node { subject shiftGroup } } }');
    expect(reviewNotes.edges).toContainEqual({ node: { subject: 'NO_INTERVIEW', shiftGroup: 'NIGHT' } });
  });

  it('speak of a sampled shift that they were on', async () => {
    const scene = await sampledScene(bench);
    const elsewhere = [refused('INTERVIEW_OF_NO_SAMPLED_SHIFT', 'refs', 'R57')];
    const shift = (await bench.knows('Shift')).id;
    await bench.knows('Assignment', { data: { shiftId: shift, staffMemberId: scene.permanentWorker, agency: false } });
    expect(await noting(onInterviews(scene.review['id'], [await interviewed(bench, scene.permanentWorker, shift)]))).toEqual(elsewhere);
    const stranger = (await bench.knows('StaffMember', { data: { contract: 'PERMANENT' } })).id;
    expect(await noting(onInterviews(scene.review['id'], [await interviewed(bench, stranger, scene.evening)]))).toEqual(elsewhere);
  });

  it('are spoken with by the registered manager, as handover is judged by them (part of R58)', async () => {
    const { review, permanentWorker, evening } = await sampledScene(bench);
    const notTheirs = [refused('WRONG_STEP_ROLE', 'reviewId')];
    const said = onInterviews(review['id'], [await interviewed(bench, permanentWorker, evening)]);
    expect(await bench.refusals('recordReviewNote', said, 'deputy')).toEqual(notTheirs);
    expect(await bench.refusals('recordReviewNote', await onHandover(bench, review['id']), 'deputy')).toEqual(notTheirs);
    const handover = await onHandover(bench, review['id']);
    expect(await noting({ ...handover, verdict: null })).toEqual([refused('VERDICT_MISSING', 'verdict', 'R58')]);
    expect(await noting({ ...handover, refs: [] })).toEqual([refused('HANDOVER_REFS_MISSING', 'refs', 'R58')]);
  });

  it('are judged by nobody who reviews or verifies the review, in whatever role (part of R109)', async () => {
    const { review, permanentWorker, evening } = await sampledScene(bench);
    const heard = onInterviews(review['id'], [await interviewed(bench, permanentWorker, evening)]);
    for (const judge of [bench.cast.reviewer, bench.cast.quality])
      for (const note of [heard, await onHandover(bench, review['id'])])
        expect(await bench.desk.refusalsOf(inRole(bench, 'REGISTERED_MANAGER', judge), 'recordReviewNote', note)).toEqual([
          refused('JUDGE_DOES_THE_WORK', 'reviewId', 'R109'),
        ]);
  });

  it('and handovers are of the service of the review (part of R58)', async () => {
    const { review } = await sampledScene(bench);
    const foreign = await bench.knows('Handover', { serviceId: (await bench.knows('Service')).id });
    const manager = bench.desk.as('REGISTERED_MANAGER', { staffMemberId: bench.cast.manager });
    const note = { ...(await onHandover(bench, review['id'])), refs: [foreign] };
    expect(await bench.desk.refusalsOf(manager, 'recordReviewNote', note)).toEqual([refused('EVIDENCE_OF_ANOTHER_SERVICE', 'refs', 'R58')]);
  });

  it('are no group in a review that samples no shifts', async () => {
    const { id } = await opened(bench);
    expect(await noting(whyNobody(id, 'NIGHT'))).toEqual([refused('NOT_IN_TEMPLATE', 'subject', 'R57')]);
  });
});

describe('a worker who is named in a cause', () => {
  const naming = (causeId: string, staffMemberId: string, version = 1) =>
    bench.refusals('nameWorkerInCause', { causeId, version, staffMemberId }, 'manager');
  const blame = { category: 'INDIVIDUAL_ERROR', description: 'A worker gave the wrong drink before tea was ready on the table.' };

  it('is blamed by no cause before every agency worker’s induction on the sampled shifts was checked (part of R62)', async () => {
    const scene = await sampledScene(bench);
    const not = [refused('INDUCTION_UNCHECKED', 'reviewId', 'R62')];
    await judged(bench, scene, scene.evening);
    expect(await bench.refusals('identifyCause', aCause(scene.review['id'], blame), 'manager')).toEqual(not);
    const inWords = { description: 'The carer forgot the drink that the plan asks for.' };
    expect(await bench.refusals('identifyCause', aCause(scene.review['id'], inWords), 'manager')).toEqual(not);
    await judged(bench, scene, scene.night);
    await bench.does('identifyCause', aCause(scene.review['id'], blame));
    const unsampled = await openedOnAgency(bench);
    expect(await bench.refusals('identifyCause', aCause(unsampled['id'], blame), 'manager')).toEqual(not);
  });

  it('comes after each of the five tests, and of an agency worker after the induction check (R62)', async () => {
    const scene = await sampledScene(bench);
    const { id } = await bench.does('identifyCause', aCause(scene.review['id'], { category: 'STAFFING' }));
    const unchecked = [refused('INDUCTION_UNCHECKED', 'staffMemberId', 'R62'), refused('INDUCTION_UNCHECKED', 'causeId', 'R62')];
    for (const [i, [subject, , kind]] of FIVE.entries()) {
      const left = FIVE.slice(i).map(([, code]) => refused(code, 'causeId', 'R62'));
      expect(await naming(id, scene.agencyWorker)).toEqual([...left, ...unchecked]);
      await testedBy(bench, id, subject, kind);
    }
    await judged(bench, scene, scene.evening);
    expect(await naming(id, scene.agencyWorker)).toEqual([refused('INDUCTION_UNCHECKED', 'causeId', 'R62')]);
    await judged(bench, scene, scene.night);
    const { said } = await bench.desk.send(
      ...([bench.caller('manager'), 'nameWorkerInCause', { causeId: id, version: 1, staffMemberId: scene.agencyWorker }] as const),
      'cause { worker { id } }',
    );
    expect(said).toEqual({ worker: { id: scene.agencyWorker } });
    expect(JSON.stringify(await bench.desk.announced('governance.cause.worker-named.v1'))).not.toContain(scene.agencyWorker);
  });

  it('is named in step 3 alone, and known', async () => {
    const scene = await sampledScene(bench);
    const { id } = await bench.does('identifyCause', aCause(scene.review['id'], { category: 'STAFFING' }));
    const sent = { causeId: id, version: 1, staffMemberId: scene.agencyWorker };
    expect(await bench.refusals('nameWorkerInCause', sent, 'deputy')).toEqual([refused('WRONG_STEP_ROLE', 'causeId')]);
    expect(await naming(id, (await bench.knows('Shift')).id)).toEqual([refused('RECORD_NOT_KNOWN', 'staffMemberId', 'R28')]);
    const stranger = await bench.knows('StaffMember', { serviceId: (await bench.knows('Service')).id, data: { contract: 'PERMANENT' } });
    expect(await naming(id, stranger.id)).toEqual([refused('RECORD_NOT_KNOWN', 'staffMemberId', 'R28')]);
  });

  it('is not named where their record is withdrawn while the cause is waited for', async () => {
    const scene = await sampledScene(bench);
    const { id } = await bench.does('identifyCause', aCause(scene.review['id'], { category: 'STAFFING' }));
    for (const [subject, , kind] of FIVE) await testedBy(bench, id, subject, kind);
    const withdrawn = `with held as (update cause set description = description where id = $1)
      update known_record set state = 'RETRACTED' where kind = 'StaffMember' and id = $2`;
    expect(await meanwhile(graph.database, withdrawn, [id, scene.permanentWorker], () => naming(id, scene.permanentWorker))).toEqual([
      refused('NOT_FOUND', 'staffMemberId', 'R28'),
    ]);
  });

  it('makes the cause one that blames: it wants the answer on conduct', async () => {
    const scene = await investigated();
    const causeId = await groundsOf(bench, scene.review['id']);
    for (const [subject, , kind] of FIVE) await testedBy(bench, causeId, subject, kind);
    const named = { causeId, version: 1, staffMemberId: scene.agencyWorker };
    await bench.desk.send(bench.caller('manager'), 'nameWorkerInCause', named, 'cause { id }');
    expect(await concluding(scene.review)).toContainEqual(refused('CONDUCT_UNANSWERED', 'conductConcern', 'R96'));
  });
});

describe('step 4', () => {
  it('is the senior carer’s: another’s change is refused', async () => {
    const { review } = await investigated();
    await groundsOf(bench, review['id']);
    const concluded = await bench.does('concludeReview', aConclusionOnAgency(review), 'id version');
    const change = { reviewId: review['id'], version: concluded['version'], changedOn: '2026-03-09' };
    expect(await bench.refusals('makeChange', change, 'lead')).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
    const senior = inRole(bench, 'SENIOR_CARER', await bench.desk.worker());
    const lacks = (await bench.desk.refusalsOf(senior, 'makeChange', change)).map(({ code }) => code);
    expect(lacks).toEqual(['ACTIONS_MISSING', 'BASELINE_MISSING']);
  });
});
