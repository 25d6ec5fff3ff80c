import { aCaller, anId, atOnce, meanwhile, type TestGraph } from '@causeway/testing';
import { afterChange, type AfterChange } from './after-change';
import { openGraph, refused, type Input } from './desk';
import { aCompletion, aConclusion } from './review-inputs';
import { confirmed, LATER, readyToConclude } from './review-stages';

const JUNE = '2026-06-02T09:00:00.000Z';
const CHANGED_ON = '2026-03-09';

let graph: TestGraph;
let place: AfterChange;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  place = await afterChange(graph);
  await place.month('2026-04-01', 20);
  await place.heard();
});

const asAdmin = (sql: string, values: unknown[]) => graph.database.asAdmin(sql, values);

/** All that closing the review rests on. */
async function ready(): Promise<void> {
  await confirmed(place.bench, place.causeId);
  await place.bench.does('completeAction', await aCompletion(place.bench, place.action, { completedOn: '2026-04-01' }), 'id', LATER);
  await place.bench.does('recordOutcome', await place.outcome('2026-04-01'), 'id', JUNE);
}
const closing = async (): Promise<Input> => ({
  reviewId: place.reviewId,
  version: (await place.bench.review(place.reviewId, 'version'))['version'],
});
async function closed(): Promise<void> {
  await ready();
  await place.bench.does('closeReview', await closing(), 'id', JUNE);
}
/** Another review of a failure, ready to be concluded. */
async function again(failedAt: string, cause: Input = {}) {
  const { review, causeId } = await readyToConclude(place.bench, {}, cause);
  await asAdmin("update review set triggers = jsonb_set(triggers, '{0,happenedAt}', to_jsonb($2::text)) where id = $1", [
    review['id'],
    failedAt,
  ]);
  return { id: review['id'] as string, causeId, conclude: () => place.bench.does('concludeReview', aConclusion(review), 'id', JUNE) };
}
const FIELDS = 'state closedAt reopenedAt warnings { code } recurrences { review { id } categories by failedOn daysAfterChange }';
const earlier = () => place.bench.review(place.reviewId, FIELDS);
const AFTER = '2026-04-20T12:00:00.000Z';

describe('a cause that comes back', () => {
  it('opens the closed review again when another is concluded on it, and links the two both ways (R9)', async () => {
    await closed();
    expect(await earlier()).toMatchObject({ state: 'CLOSED', reopenedAt: null, recurrences: [] });
    const other = await again(AFTER);
    expect((await earlier())['state']).toBe('CLOSED');
    await other.conclude();
    const seen = await earlier();
    expect(seen).toMatchObject({ state: 'CHANGED', closedAt: null, reopenedAt: new Date(JUNE) });
    expect(seen['recurrences']).toEqual([
      { review: { id: other.id }, categories: ['OWNERSHIP'], by: ['SERVICE', 'PERSON'], failedOn: '2026-04-20', daysAfterChange: 42 },
    ]);
    expect(seen['warnings']).toContainEqual({ code: 'CAUSE_CAME_BACK' });
    const back = await place.bench.review(
      other.id,
      'recurrenceOf { review { id } categories by failedOn daysAfterChange } recurrences { by }',
    );
    expect(back).toEqual({
      recurrenceOf: [{ ...seen['recurrences'][0], review: { id: place.reviewId } }],
      recurrences: [],
    });
    const told = await asAdmin(
      `select envelope->'data' as data from outbox where envelope->>'aggregateId' = $1 and (envelope->>'aggregateVersion')::int = (select version from review where id = $1::uuid)`,
      [place.reviewId],
    );
    expect(told).toEqual([{ data: { state: 'CHANGED', changedOn: CHANGED_ON } }]);
  });

  it('keeps the review open until the one of its return is closed (R9)', async () => {
    await closed();
    const other = await again(AFTER);
    await other.conclude();
    await place.bench.does('recordOutcome', await place.outcome('2026-04-01'), 'id', JUNE);
    const refusals = async () => place.bench.refusals('closeReview', await closing(), 'quality', JUNE);
    expect(await refusals()).toEqual([refused('CAUSE_RECURRED', 'reviewId', 'R23')]);
    await asAdmin(`update review set state = 'CLOSED', closed_at = $2 where id = $1`, [other.id, JUNE]);
    expect(await place.bench.does('closeReview', await closing(), 'state', JUNE)).toEqual({ state: 'CLOSED' });
  });

  it.each([
    ['a failure on the day of the change', '2026-03-09T22:59:59.000Z', {}],
    ['a failure over a year after the review was closed', '2027-06-03T00:00:00.000Z', {}],
    ['a cause of another kind', AFTER, { category: 'STAFFING' }],
    ['a cause of no kind', AFTER, { category: 'OTHER' }],
  ])('is not %s (part of R9)', async (_what, failedAt, cause) => {
    await closed();
    await (await again(failedAt, cause)).conclude();
    expect(await earlier()).toMatchObject({ state: 'CLOSED', reopenedAt: null, recurrences: [] });
  });

  it('is one still on the last day of the year after the review was closed (part of R9)', async () => {
    await closed();
    await (await again('2027-06-02T22:59:59.000Z')).conclude();
    expect(await earlier()).toMatchObject({ state: 'CHANGED' });
  });

  it('is no recurrence of a review or by a cause that was entered in error', async () => {
    await closed();
    const other = await again(AFTER);
    await asAdmin('update cause set entered_in_error_at = now(), entered_in_error_reason = $2 where id = $1', [other.causeId, 'DUPLICATE']);
    await asAdmin('update review set concluded_at = now() where id = $1', [other.id]);
    expect((await earlier())['recurrences']).toEqual([]);
  });

  it('about the same person in another service is linked, not opened again; what one worker did is the same in no other (part of R9)', async () => {
    await closed();
    const other = await again(AFTER);
    const elsewhere = anId();
    for (const table of ['review', 'cause', 'review_sample'])
      await asAdmin(`update ${table} set service_id = $2 where ${table === 'review' ? 'id' : 'review_id'} = $1`, [other.id, elsewhere]);
    await asAdmin('update review set concluded_at = $2 where id = $1', [other.id, JUNE]);
    const asked = async (caller = aCaller('PROVIDER_QUALITY_LEAD', { tenantId: place.bench.desk.tenantId })) =>
      (await graph.run(caller, JUNE, `{ review(id: "${place.reviewId}") { state recurrences { by review { id } } } }`))['review'];
    expect(await asked()).toEqual({ state: 'CLOSED', recurrences: [{ by: ['PERSON'], review: { id: other.id } }] });
    expect((await asked(place.bench.caller('manager')))['recurrences']).toEqual([]);
    await asAdmin(`update cause set category = 'INDIVIDUAL_ERROR' where review_id = any($1::uuid[])`, [[other.id, place.reviewId]]);
    expect((await asked())['recurrences']).toEqual([]);
  });

  it('is not missed by a review that is closed at the same moment', async () => {
    await ready();
    const other = await again(AFTER);
    const input = await closing();
    await atOnce<unknown>(graph.database, 'review', [() => place.bench.does('closeReview', input, 'id', JUNE), other.conclude]);
    expect(await earlier()).toMatchObject({ state: 'CHANGED', reopenedAt: new Date(JUNE) });
  });

  it('is not missed where the earlier review is being closed and that is not yet to be seen', async () => {
    await ready();
    const other = await again(AFTER);
    const closes = "update review set state = 'CLOSED', closed_at = $2 where id = $1";
    await meanwhile(graph.database, closes, [place.reviewId, JUNE], other.conclude);
    expect(await earlier()).toMatchObject({ state: 'CHANGED', closedAt: null, reopenedAt: new Date(JUNE) });
  });

  it('is asked for in one statement, however many reviews ask', async () => {
    await closed();
    await (await again(AFTER)).conclude();
    const asked = (first: number) =>
      graph.statements(() =>
        graph.run(
          place.bench.caller('quality'),
          JUNE,
          `{ reviews(first: ${first}) { edges { node { recurrences { by } recurrenceOf { by } } } } }`,
        ),
      );
    expect(await asked(2)).toBe(await asked(1));
  });
});
