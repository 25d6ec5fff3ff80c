import type { TestGraph } from '@causeway/testing';
import { openGraph } from './desk';
import { anAction } from './review-inputs';
import { concluded } from './review-stages';
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

/** Puts so many more of a part into the review, past its verb. */
const copied = (table: 'review_action' | 'cause' | 'source_examination', id: string, n = 120) =>
  graph.database.asAdmin(
    `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).* from ${table} t, generate_series(1, ${n}) where id = $1`,
    [id],
  );

describe('a review with more parts than one page holds', () => {
  it('is warned of by every one of its actions', async () => {
    const { review, causeId } = await concluded(bench);
    await bench.does('planAction', anAction(bench, review['id'], [causeId]));
    const weak = { category: 'TRAINING', changeKind: 'ROUTINE', namedRole: null };
    const { id } = await bench.does('planAction', anAction(bench, review['id'], [causeId], weak));
    await copied('review_action', id);
    expect((await bench.review(review['id'], 'warnings { code }'))['warnings']).toEqual([]);
  });

  it('has every one of its causes and examinations in its matrix', async () => {
    const { review, causeId } = await concluded(bench);
    const [newest] = await graph.database.asAdmin<{ id: string }>(
      "select id from source_examination where review_id = $1 and source_kind = 'ROTAS'",
      [review['id']],
    );
    await copied('source_examination', newest?.id ?? '');
    await copied('cause', causeId);
    const cells = (await bench.review(review['id'], 'evidenceMatrix { sourceKind showing cause { id } }'))['evidenceMatrix'] as {
      sourceKind: string;
      showing: string | null;
      cause: { id: string };
    }[];
    expect(cells).toHaveLength(9 * 121);
    expect(cells.filter((cell) => cell.showing).map((cell) => [cell.sourceKind, cell.cause.id])).toEqual([
      ['CARE_RECORDS', causeId],
      ['ROTAS', causeId],
    ]);
  });
});
