import type { Role } from '@causeway/access';
import { aCaller, anId, type TestGraph } from '@causeway/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterChange, type AfterChange } from './after-change';
import { openGraph } from './desk';
import { aCompletion } from './review-inputs';
import { confirmed, LATER } from './review-stages';

const JUNE = '2026-06-02T09:00:00.000Z';
const ONE_PAGE = readFileSync(join(__dirname, '../../../docs/queries/one-page.graphql'), 'utf8');

let graph: TestGraph;
let place: AfterChange;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  place = await afterChange(graph);
});

const page = async (): Promise<Record<string, any>> =>
  (await graph.run(place.bench.caller('quality'), JUNE, ONE_PAGE, { review: place.reviewId }))['review'];

describe('a review on one page', () => {
  it('is analysis, actions and the chart of its effect in the one query of docs/queries, and as text that can be printed (R92)', async () => {
    const { bench, causeId, action } = place;
    await confirmed(bench, causeId);
    await bench.does('completeAction', await aCompletion(bench, action, { completedOn: '2026-03-20' }), 'id', LATER);
    for (const [month, numerator] of [
      ['2026-03-01', 12],
      ['2026-04-01', 20],
      ['2026-05-01', 19],
      ['2026-06-01', 0],
    ] as const)
      await place.month(month, numerator);
    await place.heard();
    await bench.does('recordOutcome', await place.outcome('2026-05-01'), 'id', JUNE);
    const { preventions, reviewActions, charts, movements, outcomeSummary, printed, state } = await page();
    expect(state).toBe('VERIFIED');
    expect(preventions).toMatchObject([
      {
        cause: { category: 'OWNERSHIP', whySteps: { edges: [{ node: { answer: 'Nobody was named to carry a change over.' } }] } },
        made: [{ changeKind: 'OWNERSHIP', doneBefore: 'Whoever was on shift was to update the plan.', completedOn: '2026-03-20' }],
        missing: [],
      },
    ]);
    expect(reviewActions.edges).toMatchObject([{ node: { strength: 'STRONGER', completedOn: '2026-03-20', namedRole: 'KEY_WORKER' } }]);
    // Limits frozen at 8 of 20; the month of the change is not judged, and the one that is not over is none.
    expect(charts).toMatchObject([{ measure: 'M1A', target: 0.95, changedOn: '2026-03-09', centre: 0.4 }]);
    const points = charts[0].points.map(({ share, inBaseline, afterChange, signals }: any) => [
      ...[share.from, share.numerator, share.denominator, inBaseline, afterChange],
      signals.map(({ cause, direction }: any) => `${cause} ${direction}`),
    ]);
    expect(points).toEqual([
      ['2026-01-01', 4, 10, true, false, []],
      ['2026-02-01', 4, 10, true, false, []],
      ['2026-03-01', 12, 20, false, false, []],
      ['2026-04-01', 20, 20, false, true, ['OUTSIDE_LIMITS HIGH']],
      ['2026-05-01', 19, 20, false, true, ['OUTSIDE_LIMITS HIGH']],
    ]);
    for (const { share } of charts[0].points)
      expect(share).toMatchObject({
        level: 0.95,
        lower: expect.any(Number) as unknown,
        to: expect.any(String) as unknown,
        calendarVersion: expect.any(String) as unknown,
      });
    expect(movements).toMatchObject([{ measure: 'M1A', addressed: true, reducing: true }]);
    expect(outcomeSummary.clearerOwnership).toEqual({ missing: [] });
    for (const line of ['## Analysis', '## Actions', '## Evidence that the same issue is reducing', '- Missing: nothing'])
      expect(printed.split('\n')).toContain(line);
    expect(printed).toContain('| 2026-05 | 19 of 20 | 95.0 % | 76.4 % to 99.1 % |');
    const asked = (first: number) =>
      graph.statements(() =>
        graph.run(bench.caller('quality'), JUNE, `{ reviews(first: ${first}) { edges { node { charts { centre } printed } } } }`),
      );
    const one = await asked(1);
    await afterChange(graph, bench);
    expect(await asked(2)).toBe(one);
  });

  it('says to a reader of texts alone that figures are not open, and gives an outsider the chart and no text', async () => {
    const { tenantId, serviceId } = place.bench.desk;
    const carer = aCaller('SENIOR_CARER', { tenantId, services: [serviceId] });
    const { review } = await graph.run(carer, JUNE, `{ review(id: "${place.reviewId}") { printed } }`);
    expect(review.printed).toContain('Figures are not open to your role.');
    expect(review.printed).not.toContain('of 20');
    const inspector = aCaller('INSPECTOR', { tenantId, services: [serviceId], purpose: 'inspection' });
    const { data, errors } = await graph.execute(
      inspector,
      JUNE,
      '{ reviews(first: 1) { edges { node { charts { points { share { numerator } } } printed } } } }',
    );
    const { charts, printed } = (data?.['reviews']).edges[0].node;
    expect([charts[0].points.length, printed, errors?.[0]?.extensions?.['code']]).toEqual([2, null, 'FORBIDDEN']);
  });

  it.each<[string, Role, number]>([
    ['M3', 'INSPECTOR', 0],
    ['M3', 'CARE_COORDINATOR', 0],
    ['M3', 'REGISTERED_MANAGER', 1],
    ['M2A', 'COMMISSIONER', 0],
    ['M2C', 'COMMISSIONER', 0],
    ['M2A', 'INSPECTOR', 1],
    ['M1A', 'COMMISSIONER', 1],
  ])(
    'has of %s as many charts for the %s: %i, as linking tells its months to whoever reads of all whom it counts',
    async (measure, role, charts) => {
      const { tenantId, serviceId } = place.bench.desk;
      await graph.database.asAdmin('update baseline set measure = $2 where review_id = $1', [place.reviewId, measure]);
      const reader = aCaller(role, { tenantId, services: [serviceId], organisationId: anId() });
      const { reviews } = await graph.run(
        reader,
        JUNE,
        '{ reviews(first: 1) { edges { node { charts { measure } movements { measure } } } } }',
      );
      expect(reviews.edges[0].node).toEqual({ charts: charts === 1 ? [{ measure }] : [], movements: [{ measure }] });
    },
  );
});
