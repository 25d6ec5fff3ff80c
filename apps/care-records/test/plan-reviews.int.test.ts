import { BEFORE, careGraph, refused, type Care } from './care';

const { care: open } = careGraph();
let care: Care;
let planId: string;
beforeAll(async () => {
  care = await open();
  planId = await care.planInForce();
});

const refusals = (input: object) => care.refusals('recordPlanReview', { ...care.aReview(planId), ...input });

describe('a formal review of a plan', () => {
  it('says when it was held, by whom, what was looked at and what came of it, and when the next is due (part of R24)', async () => {
    const held = { happenedAt: '2026-03-04T10:00:00.000Z' };
    const { id } = await care.review({ ...care.aReview(planId), lookedAt: ['FEEDBACK', 'INCIDENTS', 'FEEDBACK'], ...held });
    const fields = 'happenedAt heldBy { id } plan { id } person { id } lookedAt outcome text nextReviewOn amends { id }';
    expect(await care.read('planReview', id, fields)).toEqual({
      happenedAt: new Date('2026-03-04T10:00:00.000Z'),
      heldBy: { id: care.worker },
      plan: { id: planId },
      person: { id: care.personId },
      lookedAt: ['FEEDBACK', 'INCIDENTS'],
      outcome: 'CHANGES_NEEDED',
      text: 'She now needs a stair rail.',
      nextReviewOn: '2026-06-08',
      amends: null,
    });
    expect(await care.read('carePlan', planId, 'planReviews(first: 5) { edges { node { id } } }')).toEqual({
      planReviews: { edges: [{ node: { id } }] },
    });
  });

  it('that looked at nothing, or whose next is due on its own day, is refused', async () => {
    expect(await refusals({ lookedAt: [] })).toEqual(refused('NOTHING_LOOKED_AT', 'lookedAt', 'R24'));
    expect(await refusals({ nextReviewOn: '2026-03-09' })).toEqual(refused('NEXT_REVIEW_NOT_AHEAD', 'nextReviewOn', 'R24'));
    const late = { happenedAt: '2026-03-05T23:00:00.000Z' };
    expect(await refusals({ ...late, nextReviewOn: '2026-03-05' })).toEqual(refused('NEXT_REVIEW_NOT_AHEAD', 'nextReviewOn', 'R24'));
    await care.review({ planId, ...late, nextReviewOn: '2026-03-06' });
  });

  it('of a plan without a version, or before its first version, is refused', async () => {
    const notInForce = refused('PLAN_NOT_IN_FORCE', 'planId', 'R24');
    expect(await refusals({ planId: (await care.plan()).id })).toEqual(notInForce);
    expect(await refusals({ happenedAt: '2026-03-02T07:59:59.000Z' })).toEqual(notInForce);
    const withdrawn = await care.plan();
    const { id, version } = await care.publish(withdrawn.id, {}, { at: BEFORE });
    await care.done('enterCareRecordInError', { record: { kind: 'PLAN_VERSION', id }, version, reasonCode: 'DUPLICATE' });
    expect(await refusals({ planId: withdrawn.id })).toEqual(notInForce);
  });

  it('of a person who had left is refused, and is not for the days until then', async () => {
    const personId = await care.person();
    const theirs = await care.planInForce({ personId });
    await care.done('recordPersonLeft', { personId, version: 1, leftOn: '2026-03-06' });
    expect(await refusals({ planId: theirs })).toEqual(refused('PLAN_NOT_IN_FORCE', 'planId', 'R24'));
    await care.review({ planId: theirs, happenedAt: '2026-03-06T15:00:00.000Z' });
  });

  it('is corrected once, by a review of the same plan, and the original is kept (part of R108)', async () => {
    const first = await care.review({ planId });
    const ofAnother = { planId: await care.planInForce(), amendsId: first.id };
    expect(await refusals(ofAnother)).toEqual(refused('NOT_FOUND', 'amendsId'));
    const second = await care.review({ planId, amendsId: first.id, nextReviewOn: '2026-05-01' });
    expect(await care.read('planReview', second.id, 'nextReviewOn amends { id nextReviewOn }')).toEqual({
      nextReviewOn: '2026-05-01',
      amends: { id: first.id, nextReviewOn: '2026-06-08' },
    });
    expect(await refusals({ amendsId: first.id })).toEqual(refused('ALREADY_AMENDED', 'amendsId', 'R108'));
  });
});

describe('an overdue review', () => {
  const OVERDUE = 'overduePlanReviews(first: 10) { totalCount edges { node { id nextReviewOn } } }';
  const on = (day: string) => `${day}T08:00:00.000Z`;
  let place: Care;
  beforeEach(async () => {
    place = await open();
  });

  async function overdue(day: string, of = place.serviceId, type = 'service'): Promise<string[]> {
    const asked =
      type === 'service'
        ? `query ($id: UUID!) { found: _entities(representations: [{ __typename: "Service", id: $id }]) { ... on Service { ${OVERDUE} } } }`
        : `query ($id: UUID!) { found: person(id: $id) { ${OVERDUE} } }`;
    const { found } = await place.graph.run(place.as('REGISTERED_MANAGER'), on(day), asked, { id: of });
    const { edges, totalCount } = (Array.isArray(found) ? found[0] : found).overduePlanReviews;
    expect(totalCount).toBe(edges.length);
    return edges.map(({ node }: { node: { id: string } }) => node.id);
  }
  const reviewed = async (nextReviewOn: string, input: object = {}) =>
    (await place.review({ ...('planId' in input ? {} : { planId: await place.planInForce() }), nextReviewOn, ...input })).id;

  it('shows in its service and with its person from the day after it was due, the longest overdue first', async () => {
    const later = await reviewed('2026-04-10');
    const sooner = await reviewed('2026-04-01');
    expect(await overdue('2026-04-01')).toEqual([]);
    expect(await overdue('2026-04-02')).toEqual([sooner]);
    expect(await overdue('2026-04-11')).toEqual([sooner, later]);
    expect(await overdue('2026-04-11', place.personId, 'person')).toEqual([sooner, later]);
    expect(await overdue('2026-04-11', place.otherServiceId)).toEqual([]);
  });

  it('shows no more once the plan is reviewed again, the review corrected or entered in error, or care has ended', async () => {
    const planId = await place.planInForce();
    const first = await reviewed('2026-04-01', { planId, happenedAt: '2026-03-04T10:00:00.000Z' });
    expect(await overdue('2026-05-02')).toEqual([first]);
    const second = await place.review({ planId, nextReviewOn: '2026-05-01' });
    expect(await overdue('2026-05-01')).toEqual([]);
    expect(await overdue('2026-05-02')).toEqual([second.id]);
    const corrected = await reviewed('2026-06-01', { planId, amendsId: second.id, happenedAt: '2026-03-05T10:00:00.000Z' });
    expect(await overdue('2026-05-02')).toEqual([]);
    expect(await overdue('2026-06-02')).toEqual([corrected]);
    await place.done('enterCareRecordInError', { record: { kind: 'PLAN_REVIEW', id: corrected }, version: 1, reasonCode: 'DUPLICATE' });
    expect(await overdue('2026-06-02')).toEqual([second.id]);
    await place.done('recordPersonLeft', { personId: place.personId, version: 1, leftOn: '2026-03-09' });
    expect(await overdue('2026-06-02')).toEqual([]);
  });
  it('is not asked for of a plan that was entered in error, nor of the service from which the person moved', async () => {
    const plan = await place.plan();
    await place.publish(plan.id, {}, { at: BEFORE });
    await reviewed('2026-04-01', { planId: plan.id });
    const left = await reviewed('2026-04-02');
    await place.done('enterCareRecordInError', {
      record: { kind: 'CARE_PLAN', id: plan.id },
      version: plan.version + 1,
      reasonCode: 'DUPLICATE',
    });
    expect(await overdue('2026-05-01')).toEqual([left]);
    const move = { personId: place.personId, version: 1, toServiceId: place.otherServiceId, movedOn: '2026-03-09' };
    await place.done('movePerson', move, { as: place.as('REGISTERED_MANAGER', place.manager, [place.serviceId, place.otherServiceId]) });
    expect(await overdue('2026-05-01')).toEqual([]);
  });
});
