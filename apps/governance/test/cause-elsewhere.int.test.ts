import type { Caller } from '@causeway/access';
import { aCaller, anId, type TestGraph } from '@causeway/testing';
import { NOW, openGraph, refused, type Input } from './desk';
import { anAction } from './review-inputs';
import { concluded, readyToConclude } from './review-stages';
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

const IN_ERROR = { entered_in_error_at: NOW, entered_in_error_reason: 'It was another service.' };

/** The review and its cause again, in another service; returns the cause. */
async function elsewhere(causeId: string, review: Record<string, unknown> = {}, cause: Record<string, unknown> = {}): Promise<Elsewhere> {
  const [id, reviewId, serviceId] = [anId(), anId(), anId()];
  await again('review', '(select review_id from cause where id = $1)', causeId, { id: reviewId, service_id: serviceId, ...review });
  await again('cause', '$1', causeId, { id, review_id: reviewId, service_id: serviceId, ...cause });
  return { id, reviewId, serviceId };
}

interface Elsewhere {
  readonly id: string;
  readonly reviewId: string;
  readonly serviceId: string;
}

/** A row again, with other facts. */
const again = (table: string, of: string, id: string, facts: object): Promise<unknown> =>
  graph.database.asAdmin(`insert into ${table} select (jsonb_populate_record(t, $2::jsonb)).* from ${table} t where t.id = ${of}`, [
    id,
    JSON.stringify(facts),
  ]);
const sameAs = async (
  causeId: string,
  caller: Caller = aCaller('PROVIDER_QUALITY_LEAD', { tenantId: bench.desk.tenantId }),
): Promise<string[]> =>
  (await graph.run(caller, NOW, `{ cause(id: "${causeId}") { sameElsewhere { id category review { state } } } }`))[
    'cause'
  ].sameElsewhere.map(({ id }: { id: string }) => id);

describe('the same cause elsewhere in the group (R117)', () => {
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

describe('an action that is one with an action elsewhere (R117)', () => {
  let reviewId: string;
  let causeId: string;
  let other: Elsewhere;
  let sharesId: string;
  beforeEach(async () => {
    const found = await concluded(bench);
    [reviewId, causeId] = [found.review['id'], found.causeId];
    other = await elsewhere(causeId);
    sharesId = await actionElsewhere();
  });

  const both = (): Caller => ({
    ...bench.caller('lead'),
    grants: [{ role: 'SERVICE_LEAD', services: [bench.desk.serviceId, other.serviceId] }],
  });
  const planned = (more: Input = {}, caller = both()) =>
    bench.desk.send(caller, 'planAction', anAction(bench, reviewId, [causeId], { sharesId, ...more }), 'reviewAction { id }');
  /** What was planned here, again in the other service. */
  async function actionElsewhere(facts: object = {}): Promise<string> {
    const [id, { id: own }] = [anId(), await bench.does('planAction', anAction(bench, reviewId, [causeId]))];
    await again('review_action', '$1', own, {
      id,
      service_id: other.serviceId,
      review_id: other.reviewId,
      causes_ids: [other.id],
      ...facts,
    });
    return id;
  }

  it('stands with it, both ways, and is announced', async () => {
    const { said } = await planned();
    const asked = `query ($own: UUID!, $other: UUID!) { own: reviewAction(id: $own) { shares { id service { id } } sharedBy { id } }
      other: reviewAction(id: $other) { shares { id } sharedBy { id completedOn } } }`;
    const seen = await graph.run(both(), NOW, asked, { own: said?.['id'], other: sharesId });
    expect(seen).toMatchObject({
      own: { shares: { id: sharesId }, sharedBy: [] },
      other: { shares: null, sharedBy: [{ id: said?.['id'], completedOn: null }] },
    });
    expect(await bench.desk.announced('governance.review-action.planned.v1')).toMatchObject({ sharesId });
    // Whoever may not know of the other service is not told of its action.
    const own = await graph.run(bench.caller('lead'), NOW, `{ reviewAction(id: "${said?.['id']}") { shares { id } } }`);
    expect(own['reviewAction']).toEqual({ shares: null });
  });

  it('is of the same kind, category and change', async () => {
    const differs = [refused('ACTION_DIFFERS', 'sharesId', 'R117')];
    expect((await planned({ category: 'CHECKLIST' })).refusals).toEqual(differs);
    expect((await planned({ changeKind: 'ROUTINE', namedRole: null })).refusals).toEqual(differs);
    expect((await planned({ kind: 'CORRECTION' })).refusals).toEqual(differs);
  });

  it('is on the same cause', async () => {
    const notTheSame = [refused('CAUSE_NOT_THE_SAME', 'sharesId', 'R117')];
    const { id: own } = await bench.does('planAction', anAction(bench, reviewId, [causeId]));
    expect((await planned({ sharesId: own })).refusals).toEqual(notTheSame);
    await graph.database.asAdmin(`update cause set category = 'SUPERVISION' where id = $1`, [other.id]);
    expect((await planned()).refusals).toEqual(notTheSame);
  });

  it('is of a concluded review that stands', async () => {
    await graph.database.asAdmin('update review set concluded_at = null where id = $1', [other.reviewId]);
    expect((await planned()).refusals).toEqual([refused('CAUSE_NOT_THE_SAME', 'sharesId', 'R117')]);
  });

  it('is none to whoever may not know of it, nor once it was entered in error', async () => {
    expect((await planned({}, bench.caller('lead'))).refusals).toEqual([refused('NOT_FOUND', 'sharesId', 'R117')]);
    expect((await planned({ sharesId: anId() })).refusals).toEqual([refused('NOT_FOUND', 'sharesId', 'R28')]);
    expect((await planned({ sharesId: await actionElsewhere(IN_ERROR) })).refusals).toEqual([refused('NOT_FOUND', 'sharesId', 'R28')]);
  });
});
