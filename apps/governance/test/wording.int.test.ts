import { aCaller, type TestGraph } from '@causeway/testing';
import { NOW, openGraph, type Input } from './desk';
import { aCause, aFactor, aWhy } from './review-inputs';
import { opened } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
let reviewId: string;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  bench = await aBench(graph);
  reviewId = (await opened(bench, { visibleProblem: 'Plans should have been updated.' }))['id'] as string;
});

const flags = async (): Promise<Input[]> => (await bench.review(reviewId, 'wording { kind id field wording words }'))['wording'];

it('words of blame and hindsight are flagged where they stand, and the texts stay as they were written (R118)', async () => {
  const mechanism = 'The worker failed to pass it on, since the tablet showed no field for it and nobody had asked.';
  const { id: causeId } = await bench.does('identifyCause', aCause(reviewId, { mechanism }));
  const handover = [await bench.knows('Handover')];
  const why = await bench.does('askWhy', { ...aWhy(causeId, handover), answer: 'It was obvious to all.' });
  const factor = await bench.does('nameFactor', { ...aFactor(causeId, handover), description: 'Screens could have shown it.' });
  expect(await flags()).toEqual([
    { kind: 'Review', id: reviewId, field: 'visibleProblem', wording: 'HINDSIGHT', words: ['should have'] },
    { kind: 'Cause', id: causeId, field: 'mechanism', wording: 'BLAME', words: ['worker failed to'] },
    { kind: 'Cause', id: causeId, field: 'mechanism', wording: 'HINDSIGHT', words: ['failed to'] },
    { kind: 'WhyStep', id: why['id'], field: 'answer', wording: 'HINDSIGHT', words: ['obvious'] },
    { kind: 'Factor', id: factor['id'], field: 'description', wording: 'HINDSIGHT', words: ['could have'] },
  ]);
  const kept = await bench.review(reviewId, 'visibleProblem causes { edges { node { mechanism } } }');
  expect(kept).toEqual({ visibleProblem: 'Plans should have been updated.', causes: { edges: [{ node: { mechanism } }] } });
});

it('what was entered in error is flagged no more, and who reads no texts is told of none', async () => {
  await graph.database.asAdmin('update review set visible_problem = $2 where id = $1', [reviewId, 'Plans were not updated.']);
  const { id } = await bench.does('identifyCause', aCause(reviewId, { mechanism: 'It was foreseeable that nobody would write it down.' }));
  expect(await flags()).toHaveLength(1);
  const inspector = aCaller('INSPECTOR', { tenantId: bench.desk.tenantId });
  await expect(graph.run(inspector, NOW, '{ reviews { edges { node { wording { words } } } } }')).rejects.toThrow(/role/);
  await graph.database.asAdmin('update cause set entered_in_error_at = now(), entered_in_error_reason = $2 where id = $1', [
    id,
    'DUPLICATE',
  ]);
  expect(await flags()).toEqual([]);
});

it('is read in one statement, however many reviews ask', async () => {
  const asked = (first: number) =>
    graph.statements(() =>
      graph.run(bench.caller('manager'), NOW, `{ reviews(first: ${first}) { edges { node { wording { words } } } } }`),
    );
  const one = await asked(1);
  await opened(bench);
  expect(await asked(2)).toBe(one);
});
