import type { TestGraph } from '@causeway/testing';
import { openGraph, type Input } from './desk';
import { aBarrier, aConclusion, anAction, aNote } from './review-inputs';
import { baselineFrozen, compared, explained, LATER, opened, weighed } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  bench = await aBench(graph);
});

const NODE = 'kind at by { id } text level verdict cause { id }';
const commentaryOf = async (id: string, args = 'first: 50') =>
  (await bench.review(id, `commentary(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${NODE} } } }`))[
    'commentary'
  ];
const told = (page: Input) => (page['edges'] as { node: Input }[]).map(({ node }) => node);
const versionOf = async (id: string): Promise<number> => (await bench.review(id, 'version'))['version'] as number;

describe('the commentary of a review', () => {
  it('is every note and decision with its reason, by whom and when, the earliest first', async () => {
    const { cast } = bench;
    const { id } = await opened(bench, { level: 'SEVENTY_TWO_HOUR', levelReason: 'Nobody was hurt by it.' });
    await bench.does('recordReviewNote', aNote(id));
    const candour = { subject: 'CANDOUR_AND_NOTIFICATION', verdict: 'SUFFICIENT', text: 'Neither is due.', refs: [] };
    await bench.does('recordReviewNote', { reviewId: id, ...candour });
    await bench.does('raiseReviewLevel', { reviewId: id, version: 1, level: 'FULL', reason: 'Two more plans were behind.' });
    await compared(bench, id);
    const causeId = await explained(bench, id);
    await weighed(bench, id, causeId);
    await bench.does('assessBarrier', aBarrier(id, [await bench.knows('AllocationCheck')]));
    await bench.does('concludeReview', aConclusion({ id, version: await versionOf(id) }));
    await bench.does('acceptRisk', { causeId, version: 1, reason: 'The wing closes in June.' });
    await bench.does('feedFinding', { causeId, feed: 'SUPERVISION', reason: 'It is none for supervision.' });
    await bench.does('planAction', anAction(bench, id, [causeId], { category: 'TRAINING' }));
    await bench.does('acceptWeakActions', { reviewId: id, version: await versionOf(id), reason: 'There is nothing stronger to do.' });
    await baselineFrozen(bench, id);
    await bench.does('makeChange', { reviewId: id, version: await versionOf(id), changedOn: '2026-03-09' });
    await graph.database.asAdmin("update review set closed_at = $2, closed_by_id = $3, state = 'CLOSED' where id = $1", [
      ...[id, LATER, cast.quality],
    ]);

    const page = await commentaryOf(id);
    expect(told(page).map(({ kind, by, text, level, verdict, cause }) => [kind, by, text, level, verdict, cause])).toEqual([
      ['OPENED', { id: cast.manager }, 'Plans were not updated after daily changes in risk.', null, null, null],
      ['LEVEL_SET', { id: cast.manager }, 'Nobody was hurt by it.', 'SEVENTY_TWO_HOUR', null, null],
      ...[expect.anything(), expect.anything(), expect.anything()],
      ['LEVEL_RAISED', { id: cast.manager }, 'Two more plans were behind.', 'FULL', null, null],
      ['CONCLUSION', { id: cast.manager }, 'Plans trailed because no one was named to update them between reviews.', null, null, null],
      ['RISK_ACCEPTED', { id: cast.nominated }, 'The wing closes in June.', null, null, { id: causeId }],
      ['WEAK_ACTIONS_ACCEPTED', { id: cast.nominated }, 'There is nothing stronger to do.', null, null, null],
      ['CHANGED', { id: cast.lead }, null, null, null, null],
      ['FEED_REASON', { id: cast.manager }, 'It is none for supervision.', null, null, { id: causeId }],
      ['CLOSED', { id: cast.quality }, null, null, null, null],
    ]);
    const notes = told(page).slice(2, 5);
    expect(notes.map(({ kind, verdict }) => `${String(kind)} ${String(verdict)}`).sort()).toEqual([
      ...['CANDOUR_AND_NOTIFICATION SUFFICIENT', 'IMMEDIATE_SAFETY SUFFICIENT', 'OTHER null'],
    ]);
    expect(page['totalCount']).toBe(12);
    const days = told(page).map(({ at }) => new Date(at as string).toISOString());
    expect([days[0], days.at(-1)]).toEqual(['2026-03-09T08:00:00.000Z', new Date(LATER).toISOString()]);

    // Page by page it is the same list, though most of it bears one time.
    const walked: Input[] = [];
    for (let after = ''; ;) {
      const next = await commentaryOf(id, `first: 5${after && `, after: "${after}"`}`);
      walked.push(...told(next));
      if (!next['pageInfo'].hasNextPage) break;
      after = next['pageInfo'].endCursor as string;
    }
    expect(walked).toEqual(told(page));
    const latest = await commentaryOf(id, 'first: 5, latestFirst: true');
    expect(told(latest)).toEqual(told(page).slice(-5).reverse());
    const before = await commentaryOf(id, `first: 50, latestFirst: true, after: "${latest['pageInfo'].endCursor}"`);
    expect(told(before)).toEqual(told(page).slice(0, -5).reverse());
    expect(told(await commentaryOf((await opened(bench))['id'])).map(({ kind }) => kind)).toEqual(['OPENED']);
  });

  it('tells outsiders what was decided and when, and neither why nor by whom', async () => {
    const { id } = await opened(bench, { level: 'CONCISE', levelReason: 'Nobody was hurt by it.' });
    const inspector = { ...bench.desk.as('INSPECTOR', { services: [bench.desk.serviceId] }), purpose: 'inspection' as const };
    const asked = `{ review(id: "${graph.idsTo(inspector).encode(id as string)}") { commentary(first: 5) { edges { node { kind level text by { id } } } } } }`;
    const answer = await graph.execute(inspector, '2026-03-10T08:00:00.000Z', asked);
    expect(answer.data?.['review'].commentary.edges.map(({ node }: any) => node)).toEqual([
      { kind: 'OPENED', level: null, text: null, by: null },
      { kind: 'LEVEL_SET', level: 'CONCISE', text: null, by: null },
    ]);
  });
});
