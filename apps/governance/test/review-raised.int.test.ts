import type { TestGraph } from '@causeway/testing';
import { openGraph, refused, type Input } from './desk';
import { aBarrier, aCompletion, aConclusion, anAction, anInvolvement } from './review-inputs';
import { aSafetyNote, baselineFrozen, compared, confirmed, explained, fed, LATER, opened, verified, weighed } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
let id: string;
let causeId: string;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const at = async () => ({ reviewId: id, version: (await bench.review(id, 'version'))['version'] as number });
const WITHDRAWN = refused('EVIDENCE_WITHDRAWN', 'reviewId', 'R103');
const UNSAFE = refused('PERSON_NOT_SAFE', 'reviewId', 'PSIRF');
const changing = async () => ({ ...(await at()), changedOn: '2026-03-09' });
const safety = async (more: Input = {}) => bench.does('recordReviewNote', await aSafetyNote(bench, id, bench.people, more));
const unsafe = async () => safety({ verdict: 'INSUFFICIENT', refs: [] });
const closed = async () => bench.does('closeReview', await at(), 'state', LATER);
const closing = async () => bench.refusals('closeReview', await at(), 'quality', LATER);

/** A review that was raised from 72 hours to the full level and concluded there, with its action planned and its baseline frozen. */
beforeEach(async () => {
  bench = await aBench(graph);
  ({ id } = (await opened(bench, { level: 'SEVENTY_TWO_HOUR', levelReason: 'Nobody was hurt by it.' })) as { id: string });
  await bench.does('raiseReviewLevel', { ...(await at()), level: 'FULL', reason: 'Two more plans were behind.' });
  await compared(bench, id);
  causeId = await explained(bench, id);
  await weighed(bench, id, causeId);
  const candour = { subject: 'CANDOUR_AND_NOTIFICATION', verdict: 'SUFFICIENT', text: 'Neither is due.', refs: [] };
  await bench.does('recordReviewNote', { reviewId: id, ...candour });
  await bench.does('assessBarrier', aBarrier(id, [await bench.knows('Briefing')]));
  await bench.does('concludeReview', aConclusion({ id, ...(await at()) }));
});

/** What comes after, up to an effect that is reviewed. */
async function untilVerified(): Promise<void> {
  const action = await bench.does('planAction', anAction(bench, id, [causeId]));
  await baselineFrozen(bench, id);
  await bench.does('makeChange', await changing());
  await confirmed(bench, causeId);
  await bench.does('completeAction', await aCompletion(bench, action));
  await verified(bench, id);
}

describe('a review that was raised, and concluded,', () => {
  it('goes on while all that its levels asked is there', async () => {
    await untilVerified();
    expect(await closed()).toEqual({ state: 'CLOSED' });
  });

  it('is neither changed nor closed while somebody is not safe any more', async () => {
    await unsafe();
    expect(await bench.refusals('makeChange', await changing())).toContainEqual(UNSAFE);
    await safety();
    await untilVerified();
    await unsafe();
    expect(await closing()).toEqual([UNSAFE]);
    await safety();
    expect(await closed()).toEqual({ state: 'CLOSED' });
  });

  it('is not closed once the record that showed them safe was withdrawn', async () => {
    await untilVerified();
    const shown = await bench.knows('PlanReview');
    await safety({ refs: [shown] });
    await bench.ownerSays('RETRACTED', 'PlanReview', shown.id);
    expect(await closing()).toEqual([UNSAFE, WITHDRAWN]);
    expect(await bench.refusals('assessBarrier', aBarrier(id, [await bench.knows('Briefing')]))).toEqual([
      refused('WRONG_STATE', 'reviewId'),
    ]);
    await safety();
    expect(await closed()).toEqual({ state: 'CLOSED' });
  });

  it('is not closed once its only involvement was entered in error', async () => {
    await untilVerified();
    const [involvement] = await graph.database.asAdmin<{ id: string }>('select id from involvement where review_id = $1', [id]);
    const marking = { record: { kind: 'INVOLVEMENT', id: involvement?.id }, version: 1, reasonCode: 'WRONG_PERSON' };
    expect((await bench.desk.send(bench.caller('deputy'), 'enterGovernanceRecordInError', marking, '')).refusals).toEqual([]);
    expect(await closing()).toEqual([refused('NOBODY_INVOLVED', 'reviewId', 'PSIRF')]);
    await bench.does('recordInvolvement', anInvolvement(bench, id));
    expect(await closed()).toEqual({ state: 'CLOSED' });
  });

  it('is neither changed nor closed once the record of its only barrier was withdrawn, until another was looked at', async () => {
    const fallen = [refused('DEFENCES_UNEXAMINED', 'reviewId', 'PSIRF'), WITHDRAWN];
    const barrier = async () => bench.does('assessBarrier', aBarrier(id, [await bench.knows('Briefing')]));
    await bench.ownerSays('RETRACTED', 'Briefing');
    expect(await bench.refusals('makeChange', await changing())).toEqual(expect.arrayContaining(fallen));
    await barrier();
    await untilVerified();
    await bench.ownerSays('RETRACTED', 'Briefing');
    expect(await closing()).toEqual(fallen);
    await barrier();
    expect(await closed()).toEqual({ state: 'CLOSED' });
  });

  it('is not closed on weak actions alone that were planned since its change, which nobody signed for (part of R8)', async () => {
    await bench.does('acceptRisk', { causeId, version: 1, reason: 'The wing closes in June.' });
    await baselineFrozen(bench, id);
    await bench.does('makeChange', await changing());
    const weak = await bench.does('planAction', anAction(bench, id, [causeId], { category: 'REMINDER' }));
    await bench.does('completeAction', await aCompletion(bench, weak));
    await fed(bench, causeId);
    await bench.does('reviewCause', { causeId, version: 2 }, 'id', LATER);
    await verified(bench, id);
    expect(await closing()).toEqual([refused('STRONGER_ACTION_MISSING', 'reviewId', 'R8')]);
    const strong = await bench.does('planAction', anAction(bench, id, [causeId]));
    await bench.does('completeAction', await aCompletion(bench, strong));
    expect(await closed()).toEqual({ state: 'CLOSED' });
  });
});
