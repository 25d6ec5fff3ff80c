import type { TestGraph } from '@causeway/testing';
import { NOW, openGraph } from './desk';
import { anOpening } from './review-inputs';
import { aBench, type Bench } from './reviewing';
import { changed } from './review-stages';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
  await bench.desk.graph.database.asAdmin("delete from known_record where tenant_id = $1 and kind = 'Feedback'", [bench.desk.tenantId]);
});
afterAll(() => graph.close());

const rated = (rating: number | null, day: string, personId?: string, data: object = {}) =>
  bench.knows('Feedback', {
    ...{ happenedAt: `${day}T10:00:00.000Z`, data: { respondent: 'PERSON', rating, ...data } },
    ...(personId ? { personId } : {}),
  });
const FIELDS = `experience { before { numerator denominator share lower upper method level from to } since { numerator denominator from to } } warnings { code rule }`;
const seen = async (id: string, at = NOW) => {
  const page = await graph.run(bench.caller('manager'), at, `query ($id: UUID!) { review(id: $id) { ${FIELDS} } }`, { id });
  return page['review'] as Record<string, any>;
};
const MISSING = { code: 'EXPERIENCE_MISSING', rule: 'R107' };

describe('what people experience', () => {
  it('stands on each review, before it and since its change, and a review of which nobody was asked warns (R107)', async () => {
    for (const template of ['MISSED_CARE_PLAN_UPDATES', 'AGENCY_STAFFING_CONCERNS', 'DELAYED_SAFEGUARDING_ESCALATION']) {
      const { id } = await bench.does('openReview', await anOpening(bench, { template, verifierId: bench.cast.quality }));
      const { experience, warnings } = await seen(id as string);
      // The 90 days to the day before it was opened, 9 March; nobody has said anything.
      expect([template, experience, warnings]).toEqual([
        template,
        {
          before: expect.objectContaining({ numerator: 0, denominator: 0, share: null, from: '2025-12-09', to: '2026-03-08' }),
          since: null,
        },
        expect.arrayContaining([MISSING]),
      ]);
    }
    const { review } = await changed(bench);
    const [ann, bob] = bench.people;
    for (const [rating, day, person] of [
      [5, '2025-12-08', ann],
      [2, '2025-12-09', ann],
      [4, '2026-03-08', bob],
      [1, '2026-03-09', ann],
    ] as const)
      await rated(rating, day, person);
    // Ann's of the first day and Bob's of the last; what came outside, without a rating, from staff or of a shift is none.
    await rated(null, '2026-02-01', ann);
    await rated(5, '2026-02-01', ann, { respondent: 'STAFF' });
    await rated(5, '2026-02-01', ann, { question: 'AGENCY_WORKER_BRIEFED' });
    const before = { numerator: 1, denominator: 2, share: 0.5, method: 'Wilson', level: 0.95, from: '2025-12-09', to: '2026-03-08' };
    const first = await seen(review['id'] as string);
    expect(first['experience']).toEqual({ before: expect.objectContaining(before), since: null });
    expect(first['warnings']).not.toContainEqual(MISSING);
    const later = await seen(review['id'] as string, '2026-04-01T09:00:00.000Z');
    const since = { numerator: 0, denominator: 0, from: '2026-03-10', to: '2026-04-01' };
    expect(later['experience']).toEqual({ before: expect.objectContaining(before), since });
    expect(later['warnings']).toContainEqual(MISSING);
    await rated(3, '2026-03-10', ann);
    await rated(5, '2026-04-01', ann);
    const asked = await seen(review['id'] as string, '2026-04-01T09:00:00.000Z');
    expect(asked['experience'].since).toEqual({ ...since, numerator: 1, denominator: 1 });
    expect(asked['warnings']).not.toContainEqual(MISSING);
  });
});
