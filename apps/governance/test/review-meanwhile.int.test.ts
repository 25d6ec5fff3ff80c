import { meanwhile, type TestGraph } from '@causeway/testing';
import { openGraph, refused, type Input } from './desk';
import { aCause, aConclusion, aFactor, anAction, aNote, aSample, auditOf, aWhy } from './review-inputs';
import { changed, concluded, counted, LATER, measured, opened, readyToConclude } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
  bench = await aBench(graph);
});
afterAll(() => graph.close());

/** What a verb is refused while another, who has not committed yet, moves the review on. */
const whileMoved = (reviewId: string, state: string, mutation: string, input: Input, at?: string) =>
  meanwhile(graph.database, 'update review set state = $2 where id = $1', [reviewId, state], () =>
    bench.refusals(mutation, input, undefined, at),
  );
const whileConcluded = (reviewId: string, mutation: string, input: Input) => whileMoved(reviewId, 'CONCLUDED', mutation, input);

describe('while a review is being concluded', () => {
  it('no cause is named', async () => {
    const { id } = await opened(bench);
    expect(await whileConcluded(id, 'identifyCause', aCause(id))).toEqual([refused('WRONG_STATE', 'reviewId')]);
  });

  it.each([
    ['askWhy', aWhy],
    ['nameFactor', aFactor],
  ])('no cause is explained: %s', async (mutation, inputOf) => {
    const { id } = await opened(bench);
    const { id: causeId } = await bench.does('identifyCause', aCause(id));
    const input = inputOf(causeId, [await bench.knows('Handover')]);
    expect(await whileConcluded(id, mutation, input)).toEqual([refused('WRONG_STATE', 'causeId')]);
  });

  it('no step is taken and no source examined', async () => {
    const { id } = await opened(bench);
    const wrong = [refused('WRONG_STATE', 'reviewId')];
    expect(await whileConcluded(id, 'drawSample', await aSample(bench, id))).toEqual(wrong);
    const next = await opened(bench);
    const away = { reviewId: next['id'], sourceKind: 'ROTAS', state: 'NOT_APPLICABLE', refs: [], reason: 'One worker lives in.' };
    expect(await whileConcluded(next['id'], 'examineSource', away)).toEqual(wrong);
  });

  it('it is not concluded by another', async () => {
    const { review } = await readyToConclude(bench);
    expect(await whileConcluded(review['id'], 'concludeReview', aConclusion(review))).toEqual([refused('WRONG_STATE', 'reviewId')]);
  });

  it('nothing that it rests on is marked as entered in error', async () => {
    const { id } = await opened(bench);
    const sample = await bench.does('drawSample', await aSample(bench, id), 'id version');
    const mark = { record: { kind: 'REVIEW_SAMPLE', id: sample['id'] }, version: sample['version'], reasonCode: 'DUPLICATE' };
    expect(await whileConcluded(id, 'enterGovernanceRecordInError', mark)).toEqual([refused('WRONG_STATE', 'record')]);
  });
});

describe('while a review is being moved on', () => {
  it('no action is planned once it is closed', async () => {
    const { review, causeId } = await concluded(bench);
    const action = anAction(bench, review['id'], [causeId]);
    expect(await whileMoved(review['id'], 'CLOSED', 'planAction', action)).toEqual([refused('WRONG_STATE', 'reviewId')]);
  });

  it('nothing is escalated once it is closed', async () => {
    const { id } = await opened(bench);
    const senior = { reviewId: id, kind: 'SENIOR_SIGN_OFF', namedSeniorId: bench.cast.lead, startsOn: '2026-03-09' };
    expect(await whileMoved(id, 'CLOSED', 'escalate', senior)).toEqual([refused('WRONG_STATE', 'reviewId')]);
  });

  it('no outcome is recorded once it is closed', async () => {
    const { review } = await changed(bench);
    await measured(bench, '2026-04-01', 20, 20);
    await counted(bench, LATER);
    const evidence = [
      await bench.knows('IdentifiedChange', { happenedAt: '2026-04-14T09:00:00.000Z' }),
      await auditOf(bench, '2026-04-01'),
    ];
    const outcome = { reviewId: review['id'], month: '2026-04-01', evidence };
    expect(await whileMoved(review['id'], 'CLOSED', 'recordOutcome', outcome, LATER)).toEqual([refused('WRONG_STATE', 'reviewId', 'R23')]);
  });

  it('nothing is noted once it is closed', async () => {
    const { id } = await opened(bench);
    expect(await whileMoved(id, 'CLOSED', 'recordReviewNote', aNote(id))).toEqual([refused('WRONG_STATE', 'reviewId')]);
  });

  it('no risk is accepted once the change is made', async () => {
    const { review, causeId } = await concluded(bench);
    const risk = { causeId, version: 1, reason: 'The house closes in May.' };
    expect(await whileMoved(review['id'], 'CHANGED', 'acceptRisk', risk)).toEqual([refused('WRONG_STATE', 'causeId', 'R20')]);
  });
});
