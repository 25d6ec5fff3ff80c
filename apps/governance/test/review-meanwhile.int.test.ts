import { meanwhile, type TestGraph } from '@causeway/testing';
import { openGraph, refused, type Input } from './desk';
import { aCause, aConclusion, aFactor, aWhy } from './review-inputs';
import { opened, readyToConclude } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
  bench = await aBench(graph);
}, 60_000);
afterAll(() => graph.close());

/** What a verb is refused while another, who has not committed yet, concludes the review. */
const whileConcluded = (reviewId: string, mutation: string, input: Input) =>
  meanwhile(graph.database, "update review set state = 'CONCLUDED' where id = $1", [reviewId], () => bench.refusals(mutation, input));

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

  it('it is not concluded by another', async () => {
    const { review } = await readyToConclude(bench);
    expect(await whileConcluded(review['id'], 'concludeReview', aConclusion(review))).toEqual([refused('WRONG_STATE', 'reviewId')]);
  });
});
