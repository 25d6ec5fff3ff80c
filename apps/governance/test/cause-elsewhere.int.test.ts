import type { Caller } from '@causeway/access';
import { aCaller, anId, type TestGraph } from '@causeway/testing';
import { NOW, openGraph } from './desk';
import { aBench, type Bench } from './reviewing';
import { concluded, readyToConclude } from './review-stages';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  bench = await aBench(graph);
});

const IN_ERROR = { entered_in_error_at: NOW, entered_in_error_reason: 'It was another service.' };

/** The review and its cause again, in another service; returns the cause. */
async function elsewhere(
  causeId: string,
  review: Record<string, unknown> = {},
  cause: Record<string, unknown> = {},
): Promise<{ id: string; serviceId: string }> {
  const [id, reviewId, serviceId] = [anId(), anId(), anId()];
  const again = (table: string, of: string, facts: object) =>
    graph.database.asAdmin(`insert into ${table} select (jsonb_populate_record(t, $2::jsonb)).* from ${table} t where t.id = ${of}`, [
      causeId,
      JSON.stringify({ service_id: serviceId, ...facts }),
    ]);
  await again('review', '(select review_id from cause where id = $1)', { id: reviewId, ...review });
  await again('cause', '$1', { id, review_id: reviewId, ...cause });
  return { id, serviceId };
}
const sameAs = async (
  causeId: string,
  caller: Caller = aCaller('PROVIDER_QUALITY_LEAD', { tenantId: bench.desk.tenantId }),
): Promise<string[]> =>
  (await graph.run(caller, NOW, `{ cause(id: "${causeId}") { sameElsewhere { id category review { state } } } }`))[
    'cause'
  ].sameElsewhere.map(({ id }: { id: string }) => id);

describe('the same cause elsewhere in the group (part of R117)', () => {
  it('is offered from a concluded review of the same problem in another service, and both ways', async () => {
    const { causeId } = await concluded(bench);
    expect(await sameAs(causeId)).toEqual([]);
    const other = await elsewhere(causeId);
    expect(await sameAs(causeId)).toEqual([other.id]);
    expect(await sameAs(other.id)).toEqual([causeId]);
  });

  it('is not what a review has not concluded, what was entered in error, or of another kind', async () => {
    const { causeId } = await concluded(bench);
    await elsewhere(causeId, { concluded_at: null });
    await elsewhere(causeId, IN_ERROR);
    await elsewhere(causeId, {}, IN_ERROR);
    await elsewhere(causeId, {}, { category: 'SUPERVISION' });
    expect(await sameAs(causeId)).toEqual([]);
  });

  it('is never what one worker did, nor a cause of no kind', async () => {
    const { causeId } = await concluded(bench);
    for (const category of ['INDIVIDUAL_ERROR', 'OTHER']) {
      const [one, other] = [await elsewhere(causeId, {}, { category }), await elsewhere(causeId, {}, { category })];
      expect([await sameAs(one.id), await sameAs(other.id)]).toEqual([[], []]);
    }
  });

  it('is offered to who may know of it alone, and tells nobody a kind that is closed to them', async () => {
    const { causeId } = await concluded(bench);
    const other = await elsewhere(causeId);
    const { tenantId, serviceId } = bench.desk;
    const manager = (...services: string[]) => aCaller('REGISTERED_MANAGER', { tenantId, services });
    expect(await sameAs(causeId, manager(serviceId))).toEqual([]);
    expect(await sameAs(causeId, manager(serviceId, other.serviceId))).toEqual([other.id]);
    // Its own review is not concluded: an inspector is not told of what kind it is, by others neither.
    const { causeId: open } = await readyToConclude(await aBench(graph));
    await graph.database.asAdmin('update cause set tenant_id = $2 where id = $1', [open, tenantId]);
    await graph.database.asAdmin('update review set tenant_id = $2 where id = (select review_id from cause where id = $1)', [
      open,
      tenantId,
    ]);
    const inspector = aCaller('INSPECTOR', { tenantId });
    const seen = await graph.run(inspector, NOW, '{ causes { edges { node { category sameElsewhere { category } } } } }');
    const all = seen['causes'].edges.map(({ node }: any) => `${node.category} ${node.sameElsewhere.length}`).sort();
    expect(all).toHaveLength(3);
    expect(all[0]).toMatch(/^[A-Z]+ 1$/);
    expect(all.at(-1)).toBe('null 0');
  });

  it('is asked for in one statement, however many causes ask', async () => {
    const { causeId } = await concluded(bench);
    for (let n = 0; n < 12; n += 1) await elsewhere(causeId);
    const lead = aCaller('PROVIDER_QUALITY_LEAD', { tenantId: bench.desk.tenantId });
    const asked = (first: number) =>
      graph.statements(() => graph.run(lead, NOW, `{ causes(first: ${first}) { edges { node { sameElsewhere { id } } } } }`));
    expect(await asked(12)).toBe(await asked(2));
  });
});
