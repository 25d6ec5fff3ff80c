import { anId, type TestGraph } from '@causeway/testing';
import { afterChange, type AfterChange } from './after-change';
import { openGraph, refused, type Input } from './desk';
import { aCompletion, anAction } from './review-inputs';
import { baselineFrozen, concluded, confirmed, explained, fed, LATER, opened, tested, verified } from './review-stages';
import { aBench } from './reviewing';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const JUNE = '2026-06-02T09:00:00.000Z';

describe('closing a review', () => {
  let place: AfterChange;
  beforeEach(async () => {
    place = await afterChange(graph);
    await place.month('2026-04-01', 20);
    await place.heard();
  });

  const closing = async (): Promise<Input> => ({
    reviewId: place.reviewId,
    version: (await place.bench.review(place.reviewId, 'version'))['version'],
  });
  const refusals = async () => place.bench.refusals('closeReview', await closing(), 'quality', JUNE);
  const outcome = async (month = '2026-04-01') => place.bench.does('recordOutcome', await place.outcome(month), 'id', JUNE);
  const complete = async (completedOn = '2026-04-01') =>
    place.bench.does('completeAction', await aCompletion(place.bench, place.action, { completedOn }), 'id', LATER);
  const ready = async (): Promise<void> => {
    await confirmed(place.bench, place.causeId);
    await complete();
    await outcome();
  };

  it('waits for causes confirmed, an effect reviewed after the change, and every action (R23)', async () => {
    const [missing, unconfirmed, open] = [
      refused('OUTCOME_MISSING', 'reviewId', 'R23'),
      refused('CAUSES_UNCONFIRMED', 'reviewId', 'R6'),
      refused('ACTIONS_OPEN', 'reviewId', 'R23'),
    ];
    const unaddressed = refused('CAUSES_NOT_ADDRESSED_THEN', 'reviewId', 'R101');
    await fed(place.bench, place.causeId);
    expect(await refusals()).toEqual([missing, unconfirmed, open]);
    await outcome();
    expect(await refusals()).toEqual([unconfirmed, open, unaddressed]);
    await tested(place.bench, place.causeId);
    expect(await refusals()).toEqual([open, unaddressed]);
    await complete();
    expect(await refusals()).toEqual([unaddressed]);
    await outcome();
    expect(await place.bench.does('closeReview', await closing(), 'state closedAt', JUNE)).toEqual({
      state: 'CLOSED',
      closedAt: new Date(JUNE),
    });
    expect(await place.bench.desk.announced('governance.review.moved.v1')).toEqual({ state: 'CLOSED', changedOn: '2026-03-09' });
    expect(await refusals()).toEqual([refused('WRONG_STATE', 'reviewId')]);
    const { bench, reviewId, causeId } = place;
    expect(await bench.refusals('planAction', anAction(bench, reviewId, [causeId]))).toEqual([refused('WRONG_STATE', 'reviewId')]);
    expect(await bench.refusals('reviewCause', { causeId, version: 3 })).toEqual([refused('WRONG_STATE', 'causeId', 'R6')]);
  });

  it('is refused on a month before the end of which its actions were not done, until a later month is judged (part of R101)', async () => {
    await confirmed(place.bench, place.causeId);
    await complete('2026-05-01');
    await outcome();
    expect(await refusals()).toEqual([refused('CAUSES_NOT_ADDRESSED_THEN', 'reviewId', 'R101')]);
    await place.month('2026-05-01', 20);
    await outcome('2026-05-01');
    expect(await place.bench.does('closeReview', await closing(), 'state', JUNE)).toEqual({ state: 'CLOSED' });
  });

  it('is refused while a cause was read by the reviewer and not tested (part of R6)', async () => {
    await fed(place.bench, place.causeId);
    await place.bench.does('reviewCause', { causeId: place.causeId, version: 1 });
    await complete();
    await outcome();
    expect(await refusals()).toEqual([
      refused('CAUSES_UNCONFIRMED', 'reviewId', 'R6'),
      refused('CAUSES_NOT_ADDRESSED_THEN', 'reviewId', 'R101'),
    ]);
  });

  it('is refused on a latest outcome that is not met, even when an earlier month is recorded after it (part of R23)', async () => {
    const notMet = [refused('OUTCOME_NOT_MET', 'reviewId', 'R23')];
    await ready();
    await place.month('2026-05-01', 10);
    await outcome('2026-05-01');
    expect(await refusals()).toEqual(notMet);
    await outcome('2026-04-01');
    expect(await refusals()).toEqual(notMet);
  });

  const unjudged = refused('MONTH_UNJUDGED', 'reviewId', 'R23');

  it('is refused while a later month that has ended is known and not judged, and names it (part of R23)', async () => {
    await ready();
    await place.month('2026-05-01', 20);
    expect(await refusals()).toEqual([unjudged]);
    const { closeReview } = (await graph.run(
      place.bench.caller('quality'),
      JUNE,
      'mutation ($input: CloseReviewInput!) { closeReview(input: $input) { refusals { message } } }',
      { input: { idempotencyKey: anId(), ...(await closing()) } },
    )) as { closeReview: { refusals: { message: string }[] } };
    expect(closeReview.refusals[0]?.message).toContain('(2026-05)');
    expect(await place.bench.desk.announced('governance.review.moved.v1')).toMatchObject({ state: 'VERIFIED' });
    await outcome('2026-05-01');
    expect(await place.bench.does('closeReview', await closing(), 'state', JUNE)).toEqual({ state: 'CLOSED' });
  });

  it('is refused on an early month once a later one is known to miss the target (part of R23)', async () => {
    await ready();
    await place.month('2026-05-01', 18);
    expect(await refusals()).toEqual([unjudged, refused('LATER_MONTH_MISSED', 'reviewId', 'R23')]);
  });

  it('waits for no month that is not over, nor for one of fewer than five changes', async () => {
    await ready();
    await place.month('2026-05-01', 0, 4);
    await place.month('2026-06-01', 0);
    expect(await place.bench.does('closeReview', await closing(), 'state', JUNE)).toEqual({ state: 'CLOSED' });
  });

  it('is refused while linking has not counted to the end of the last month (part of R112)', async () => {
    await ready();
    await place.heard({ reached: '2026-05-31T12:00:00.000Z' });
    expect(await refusals()).toEqual([refused('SOURCE_BEHIND', 'reviewId', 'R112')]);
  });

  it('is refused on a month of fewer than five changes (part of R113)', async () => {
    await graph.database.asAdmin(
      `update known_record set facts = facts || '{"numerator": 4, "denominator": 4}' where tenant_id = $1 and facts->>'month' = '2026-04-01'`,
      [place.bench.desk.tenantId],
    );
    await ready();
    expect(await refusals()).toEqual([refused('INSUFFICIENT_DATA', 'reviewId', 'R113')]);
  });

  const look = async (weeks: number, stillHolds: boolean, at: string) => {
    const [check] = await graph.database.asAdmin<{ id: string; version: number }>(
      'select id, version from check_entry where review_id = $1 and weeks = $2',
      [place.reviewId, weeks],
    );
    const found = {
      checkId: check?.id,
      version: check?.version,
      stillHolds,
      finding: 'The plans.',
      evidence: [await place.record('2026-05-01')],
    };
    await place.bench.desk.send(place.bench.caller('quality'), 'recordRevisit', found, 'revisit { id }', at);
  };

  it('is refused while the latest revisit found that the change no longer holds (part of R103)', async () => {
    await ready();
    await look(4, false, LATER);
    expect(await refusals()).toEqual([refused('NO_LONGER_HOLDS', 'reviewId', 'R103')]);
    await look(12, true, JUNE);
    expect(await place.bench.does('closeReview', await closing(), 'state', JUNE)).toEqual({ state: 'CLOSED' });
  });

  it.each([true, false])(
    'goes, of two revisits that were recorded at the same time, by the one made last: which holds, %s',
    async (holds) => {
      await ready();
      await look(4, !holds, JUNE);
      await look(12, holds, JUNE);
      if (holds) expect(await place.bench.does('closeReview', await closing(), 'state', JUNE)).toEqual({ state: 'CLOSED' });
      else expect(await refusals()).toEqual([refused('NO_LONGER_HOLDS', 'reviewId', 'R103')]);
      const { warnings } = await place.bench.review(place.reviewId, 'warnings { code }');
      expect(warnings).toEqual(holds ? [] : [{ code: 'NO_LONGER_HOLDS' }]);
    },
  );

  it('warns, once closed, that the latest revisit found the change to hold no longer (part of R103)', async () => {
    await ready();
    await place.bench.does('closeReview', await closing(), 'state', JUNE);
    const warned = async () => (await place.bench.review(place.reviewId, 'warnings { code rule }'))['warnings'];
    await look(4, true, LATER);
    expect(await warned()).toEqual([]);
    await look(12, false, JUNE);
    expect(await warned()).toEqual([{ code: 'NO_LONGER_HOLDS', rule: 'R103' }]);
  });

  it('is refused on a special cause for concern since the change (part of R113)', async () => {
    await place.month('2026-05-01', 0);
    await place.month('2026-06-01', 20);
    await confirmed(place.bench, place.causeId);
    await complete();
    const july = '2026-07-02T09:00:00.000Z';
    await place.bench.does('recordOutcome', await place.outcome('2026-06-01'), 'id', july);
    expect(await place.bench.refusals('closeReview', await closing(), 'quality', july)).toEqual([
      refused('CONCERN_SINCE', 'reviewId', 'R113'),
    ]);
  });

  it('is refused once the cause is behind another failure after the change (part of R23)', async () => {
    await ready();
    const again = await opened(place.bench);
    const causeId = await explained(place.bench, again['id']);
    await graph.database.asAdmin("update review set triggers = jsonb_set(triggers, '{0,happenedAt}', to_jsonb($2::text)) where id = $1", [
      again['id'],
      '2026-04-20T12:00:00.000Z',
    ]);
    await place.bench.does('reviewCause', { causeId, version: 1 }, 'id', JUNE);
    expect(await refusals()).toEqual([refused('CAUSE_RECURRED', 'reviewId', 'R23')]);
  });

  it('is refused once the figures of the month are others, until the outcome is recorded on them (part of R113)', async () => {
    await ready();
    const put = (facts: Input) =>
      graph.database.asAdmin(
        "update known_record set facts = facts || $2 where tenant_id = $1 and kind = 'MeasurePoint' and facts->>'month' = '2026-04-01'",
        [place.bench.desk.tenantId, JSON.stringify(facts)],
      );
    const changed = [refused('FIGURES_CHANGED', 'reviewId', 'R113')];
    await put({ denominator: 21 });
    expect(await refusals()).toEqual(changed);
    await put({ numerator: 19, denominator: 20 });
    expect(await refusals()).toEqual(changed);
    await outcome();
    expect(await place.bench.does('closeReview', await closing(), 'state', JUNE)).toEqual({ state: 'CLOSED' });
  });

  it('is refused while a source that the figures rest on is not heard from (part of R112)', async () => {
    await ready();
    await place.heard({ seenUntil: { workforce: null } });
    expect(await refusals()).toEqual([refused('SOURCE_BEHIND', 'reviewId', 'R112')]);
  });

  it('is refused while a frozen measure has no outcome of its own (part of R114)', async () => {
    await ready();
    await graph.database.asAdmin(
      `insert into baseline select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'measure', 'M1B'))).*
         from baseline b where review_id = $1`,
      [place.reviewId],
    );
    expect(await refusals()).toEqual([refused('OUTCOME_OF_ANOTHER_MEASURE', 'reviewId', 'R114')]);
  });

  it('is for whoever reviews the effect, on the version that was read', async () => {
    const { bench } = place;
    const input = await closing();
    expect(await bench.refusals('closeReview', input, 'manager')).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
    expect(await bench.refusals('closeReview', { ...input, version: 1 })).toEqual([refused('STALE', 'version')]);
    expect(await bench.refusals('closeReview', { ...input, reviewId: anId() })).toEqual([refused('NOT_FOUND', 'reviewId')]);
  });
});

describe('closing a review without an action against a cause', () => {
  it('is refused on corrections alone, however strong, and before the accepted risk was reviewed (R7)', async () => {
    const bench = await aBench(graph);
    const { review, causeId } = await concluded(bench);
    const reviewId = review['id'];
    await bench.does('acceptRisk', { causeId, version: 1, reason: 'The wing closes in May.' });
    const correction = anAction(bench, reviewId, [causeId], { kind: 'CORRECTION', changeKind: 'ROUTINE', namedRole: null });
    const planned = await bench.does('planAction', correction, 'id version');
    await fed(bench, causeId);
    await baselineFrozen(bench, reviewId);
    await bench.does('makeChange', { reviewId, version: 2, changedOn: '2026-03-09' });
    await bench.does('completeAction', await aCompletion(bench, planned));
    const { version } = await verified(bench, reviewId);
    const closing = () => bench.refusals('closeReview', { reviewId, version }, 'quality', LATER);
    const only = refused('ONLY_CORRECTIONS', 'reviewId', 'R7');
    const unaddressed = refused('CAUSES_NOT_ADDRESSED_THEN', 'reviewId', 'R101');
    expect(await closing()).toEqual([refused('CAUSES_UNCONFIRMED', 'reviewId', 'R6'), only, unaddressed]);
    await bench.does('reviewCause', { causeId, version: 2 }, 'id', LATER);
    expect(await closing()).toEqual([only, unaddressed]);
    expect((await bench.review(reviewId, 'warnings { code }'))['warnings']).toContainEqual({ code: 'ONLY_CORRECTIONS' });
  });
});
