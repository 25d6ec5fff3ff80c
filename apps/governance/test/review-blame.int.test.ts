import type { TestGraph } from '@causeway/testing';
import { openGraph, refused, type Input } from './desk';
import { aConclusion, anInvolvement, aNote, anOpening } from './review-inputs';
import { FIVE, readyToConclude, testedBy } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
});
afterAll(() => graph.close());

const BLAME = 'The night carer forgot her.';
const ASKED = 'Why was nobody with her in the morning?';
const UNTESTED = FIVE.map(([, code]) => refused(code, 'reviewId', 'R96'));
const involved = (id: string, more: Input = {}) =>
  bench.does('recordInvolvement', anInvolvement(bench, id, { asked: ASKED, ...more }), 'id version');
const told = (reviewId: string, involvementId: unknown, words: string): Input => ({
  reviewId,
  involvementId,
  told: words,
  acknowledged: true,
});
/** Puts words where they stand from before they were refused. */
const from = (table: string, column: string, id: string, words: string) =>
  graph.database.asAdmin(`update ${table} set ${column} = $2 where id = $1`, [id, words]);

describe('a word of a review that blames a worker', () => {
  it.each<[string, (id: string) => Promise<unknown>]>([
    ['a note', (id) => bench.does('recordReviewNote', aNote(id, { text: BLAME }))],
    [
      'the reason of a judgement of its timeline',
      async (id) => {
        const judgement = { reviewId: id, record: await bench.knows('DailyNote'), verdict: 'GOOD_PRACTICE', reason: BLAME };
        return bench.does('judgeTimelineEntry', judgement);
      },
    ],
    [
      'what a judgement of its timeline expected',
      async (id) => {
        const judgement = { reviewId: id, record: await bench.knows('DailyNote'), verdict: 'CARE_DELIVERY_PROBLEM', expected: BLAME };
        return bench.does('judgeTimelineEntry', { ...judgement, reason: 'The plan asks for two.' });
      },
    ],
    ['an answer to a family', async (id) => from('involvement', 'answer', (await involved(id, { answer: 'We look at it.' }))['id'], BLAME)],
    [
      'what somebody was told',
      async (id) => {
        const { id: involvement } = await involved(id);
        const { id: feedback } = await bench.does('giveReporterFeedback', told(id, involvement, 'We look at it.'));
        return from('reporter_feedback', 'told', feedback, BLAME);
      },
    ],
  ])('in %s keeps it from its conclusion until the five are tested (part of R96)', async (_where, says) => {
    const { review, causeId } = await readyToConclude(bench);
    await says(review['id']);
    const concluding = aConclusion(review, { conductConcern: false });
    expect(await bench.refusals('concludeReview', concluding)).toEqual(UNTESTED);
    for (const [subject, , kind] of FIVE) await testedBy(bench, causeId, subject, kind);
    await bench.does('concludeReview', concluding);
  });

  it('keeps it from being ended below the full level, in a note too (part of R96)', async () => {
    const level = { level: 'SEVENTY_TWO_HOUR', levelReason: 'Nobody was hurt by it.' };
    const { id } = await bench.does('openReview', await anOpening(bench, level));
    const refs = [await bench.knows('PlanVersion')];
    for (const subject of ['IMMEDIATE_SAFETY', 'CANDOUR_AND_NOTIFICATION'])
      await bench.does('recordReviewNote', { reviewId: id, subject, verdict: 'SUFFICIENT', text: 'It was corrected at noon.', refs });
    await bench.does('recordReviewNote', aNote(id, { text: BLAME }));
    expect(await bench.refusals('endReviewAtLevel', { reviewId: id, version: 1, reason: 'The plan is right again.' })).toEqual([
      refused('BLAME_BELOW_FULL', 'reason', 'R96'),
    ]);
  });

  it('is neither answered to a family nor told to whoever reported it while the five are untested, or without a cause (part of R96)', async () => {
    const { id: bare } = await bench.does('openReview', await anOpening(bench));
    const { review, causeId } = await readyToConclude(bench);
    const refusal = (field: string) => [refused('BLAME_UNTESTED', field, 'R96')];
    for (const id of [bare as string, review['id'] as string]) {
      const { id: involvementId } = await involved(id);
      expect(await bench.refusals('recordInvolvement', anInvolvement(bench, id, { asked: ASKED, answer: BLAME }))).toEqual(
        refusal('answer'),
      );
      expect(await bench.refusals('answerInvolvement', { involvementId, version: 1, answer: BLAME })).toEqual(refusal('answer'));
      expect(await bench.refusals('giveReporterFeedback', told(id, involvementId, BLAME))).toEqual(refusal('told'));
    }
    for (const [subject, , kind] of FIVE) await testedBy(bench, causeId, subject, kind);
    const { id: involvementId } = await involved(review['id']);
    await bench.does('answerInvolvement', { involvementId, version: 1, answer: BLAME });
    await bench.ownerSays('RETRACTED', 'Supervision');
    expect(await bench.refusals('giveReporterFeedback', told(review['id'], involvementId, BLAME))).toEqual(refusal('told'));
    await bench.does('giveReporterFeedback', told(review['id'], involvementId, 'Two bells rang at once.'));
  });
});
