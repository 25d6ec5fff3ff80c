import { anId, atOnce, type TestGraph } from '@causeway/testing';
import { openGraph, refused, type Input } from './desk';
import { anAction, auditOf } from './review-inputs';
import { aBaseline, baselineFrozen, concluded, counted, LATER, measured } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

describe('the frozen definition', () => {
  let bench: Bench;
  let reviewId: string;
  beforeEach(async () => {
    bench = await aBench(graph);
    const { review, causeId } = await concluded(bench);
    reviewId = review['id'];
    await bench.does('planAction', anAction(bench, reviewId, [causeId]));
    await baselineFrozen(bench, reviewId);
  });

  const redefined = (more: Input = {}): Input => ({
    ...aBaseline(reviewId),
    target: 0.8,
    reason: 'The commissioner asks for 80 %.',
    replaces: 1,
    ...more,
  });
  const SELECT = 'number definitionVersion reason target supersedes { number target }';
  const changing = (more: Input = {}): Input => ({ reviewId, version: 2, changedOn: '2026-03-09', ...more });
  const after = async (): Promise<void> => {
    await bench.does('makeChange', changing());
    await measured(bench, '2026-04-01', 20, 20);
    await counted(bench, LATER);
  };
  const outcome = async (more: Input = {}): Promise<Input> => ({
    reviewId,
    month: '2026-04-01',
    recordedByMemberId: bench.cast.quality,
    evidence: [await bench.knows('IdentifiedChange', { happenedAt: '2026-04-14T09:00:00.000Z' }), await auditOf(bench, '2026-04-01')],
    ...more,
  });
  const AFTER = refused('BASELINE_AFTER_CHANGE', 'reviewId', 'R114');

  it('is changed only as a new version with its reason, which breaks the line (R114)', async () => {
    const second = await bench.does('freezeBaseline', redefined(), SELECT);
    expect(second).toEqual({
      number: 2,
      definitionVersion: 'M1A/2',
      reason: 'The commissioner asks for 80 %.',
      target: 0.8,
      supersedes: { number: 1, target: 0.95 },
    });
    expect(await bench.desk.announced('governance.baseline.frozen.v1')).toMatchObject({ target: 0.8, numerator: 8, denominator: 20 });
    await after();
    const april = await bench.does('recordOutcome', await outcome(), 'lineBroken target baseline { number }', LATER);
    expect(april).toEqual({ lineBroken: true, target: 0.8, baseline: { number: 2 } });
  });

  it('is changed by one of two at once, and nothing that was not read is replaced', async () => {
    const changing = (target: number) => () => bench.send('freezeBaseline', redefined({ target }));
    const both = await atOnce(graph.database, 'baseline', [changing(0.8), changing(0.85)]);
    expect(both.flatMap(({ refusals }) => refusals)).toEqual([refused('STALE', 'replaces', 'R114')]);
  });

  it("stands once the change was made, and one put in afterwards by whatever way is no verdict's (part of R114)", async () => {
    await after();
    expect(await bench.refusals('freezeBaseline', redefined(), 'manager', LATER)).toEqual([AFTER]);
    await graph.database.asAdmin(
      `insert into baseline select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'number', 2, 'target', 0.5,
         'received_at', '2026-03-10T00:00:00Z'::timestamptz))).* from baseline b where review_id = $1`,
      [reviewId],
    );
    const april = await bench.does('recordOutcome', await outcome(), 'lineBroken target baseline { number }', LATER);
    expect(april).toEqual({ lineBroken: false, target: 0.95, baseline: { number: 1 } });
  });

  it('is not frozen by whoever verifies the effect (part of R109)', async () => {
    expect(await bench.refusals('freezeBaseline', redefined(), 'quality')).toEqual([refused('FROZEN_BY_VERIFIER', 'reviewId', 'R109')]);
  });

  it('keeps a change from a day that its months reach, or that was before it was frozen (part of R114)', async () => {
    const late = [refused('BASELINE_AFTER_CHANGE', 'changedOn', 'R114')];
    const put = (column: string, value: string) =>
      graph.database.asAdmin(`update baseline set ${column} = $2 where review_id = $1`, [reviewId, value]);
    await put('window_end', '2026-03-09');
    expect(await bench.refusals('makeChange', changing())).toEqual(late);
    await put('window_end', '2026-03-08');
    await put('received_at', '2026-03-10T00:00:00Z');
    expect(await bench.refusals('makeChange', changing())).toEqual(late);
    await put('received_at', '2026-03-09T23:59:59Z');
    await bench.does('makeChange', changing());
  });

  it('whose months reach past the change is refused as what an outcome is held against, and nothing breaks', async () => {
    await after();
    await graph.database.asAdmin("update baseline set window_end = '2026-04-30' where review_id = $1", [reviewId]);
    expect(await bench.refusals('recordOutcome', await outcome(), 'quality', LATER)).toEqual([AFTER]);
  });

  it.each([0.4, 0.39])('is refused with a target of %d, which a baseline of 8 of 20 reaches already (part of R114)', async (target) => {
    for (const month of ['2026-01-01', '2026-02-01'])
      await bench.knows('MeasurePoint', { data: { measure: 'M1B', month, numerator: 4, denominator: 10, calendarVersion: 'test' } });
    expect(await bench.refusals('freezeBaseline', aBaseline(reviewId, { measure: 'M1B', target }))).toEqual([
      refused('TARGET_NOT_BETTER', 'target', 'R114'),
    ]);
  });

  it('of briefing and timeliness together is what its outcome is counted by; of two, the outcome names one', async () => {
    const both = (month: string, numerator: number, denominator: number) =>
      bench.knows('MeasurePoint', { data: { measure: 'BOTH', month, numerator, denominator, calendarVersion: 'test' } });
    for (const month of ['2026-01-01', '2026-02-01']) await both(month, 1, 10);
    await both('2026-04-01', 15, 20);
    await bench.does('freezeBaseline', aBaseline(reviewId, { measure: 'BOTH', target: 0.75 }));
    await after();
    expect(await bench.refusals('recordOutcome', await outcome(), 'quality', LATER)).toEqual([
      refused('MEASURE_AMBIGUOUS', 'measure', 'R114'),
    ]);
    expect(await bench.refusals('recordOutcome', await outcome({ measure: 'M1B' }), 'quality', LATER)).toEqual([
      refused('BASELINE_MISSING', 'reviewId', 'R114'),
    ]);
    const said = await bench.does(
      'recordOutcome',
      await outcome({ measure: 'BOTH' }),
      'numerator denominator beforeNumerator beforeDenominator target verdict baseline { measure }',
      LATER,
    );
    expect(said).toEqual({
      numerator: 15,
      denominator: 20,
      beforeNumerator: 2,
      beforeDenominator: 20,
      target: 0.75,
      verdict: 'MET_TOO_EARLY',
      baseline: { measure: 'BOTH' },
    });
  });

  it.each<[string, Input, ReturnType<typeof refused>]>([
    ['without a reason', { reason: null }, refused('BASELINE_FROZEN', 'measure', 'R114')],
    ['to what it is already', { target: 0.95 }, refused('BASELINE_FROZEN', 'measure', 'R114')],
    ['with a reason that is too long', { reason: 'x'.repeat(2001) }, refused('TEXT_TOO_LONG', 'reason')],
    ['without saying which it replaces', { replaces: null }, refused('VERSION_MISSING', 'replaces', 'R114')],
    ['in place of one that is another by now', { replaces: 2 }, refused('STALE', 'replaces', 'R114')],
    ['to a target of nothing', { target: 0 }, refused('TARGET_OUT_OF_RANGE', 'target', 'R114')],
    ['to a target of more than all', { target: 1.01 }, refused('TARGET_OUT_OF_RANGE', 'target', 'R114')],
    ['to a window that ends before it starts', { windowEnd: '2025-12-31' }, refused('ENDS_BEFORE_START', 'windowEnd')],
    ['to another number of working days', { workingDays: 7 }, refused('WORKING_DAYS_NOT_COUNTED', 'workingDays', 'R114')],
    ['to a window that is not over', { windowEnd: '2026-03-31' }, refused('HAPPENED_IN_FUTURE', 'windowEnd')],
    ['to a window from the middle of a month', { windowStart: '2026-01-02' }, refused('WINDOW_NOT_WHOLE_MONTHS', 'windowStart', 'R113')],
    ['to a window to the middle of a month', { windowEnd: '2026-02-27' }, refused('WINDOW_NOT_WHOLE_MONTHS', 'windowEnd', 'R113')],
    [
      'to a window of which nothing is known',
      { windowStart: '2025-10-01', windowEnd: '2025-10-31' },
      refused('MEASURE_MISSING', 'windowStart', 'R113'),
    ],
    ['to a measure that is none of its template', { measure: 'M9' }, refused('MEASURE_OF_ANOTHER_TEMPLATE', 'measure', 'R114')],
    ['for a review that is unknown', { reviewId: anId() }, refused('NOT_FOUND', 'reviewId')],
  ])('is not changed %s', async (_what, more, refusal) => {
    expect(await bench.refusals('freezeBaseline', redefined(more))).toEqual([refusal]);
  });

  it('is frozen by the registered manager or the provider quality lead', async () => {
    expect(await bench.refusals('freezeBaseline', redefined(), 'deputy')).toEqual([refused('NOT_PERMITTED', 'reviewId')]);
  });
});
