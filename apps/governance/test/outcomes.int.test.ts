import { PARTITIONS, partitionOf } from '@causeway/event-contracts';
import { anId, type TestGraph } from '@causeway/testing';
import { afterChange, type AfterChange } from './after-change';
import { aDesk, openGraph, refused, type Input } from './desk';
import { aCompletion, anAction } from './review-inputs';
import { aBaseline, baselineFrozen, concluded, confirmed, counted, LATER, measured } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let place: AfterChange;
beforeAll(async () => {
  graph = await openGraph();
}, 60_000);
afterAll(() => graph.close());

const MAY = '2026-05-05T09:00:00.000Z';
const recorded = async (month: string, selection: string, at = MAY) =>
  place.bench.does('recordOutcome', await place.outcome(month), selection, at);
const refusals = async (more: Input, who: 'quality' | 'nominated' | 'manager' = 'quality', at = MAY) =>
  place.bench.refusals('recordOutcome', await place.outcome('2026-04-01', more), who, at);

describe('an outcome', () => {
  beforeAll(async () => {
    place = await afterChange(graph);
    await place.month('2026-03-01', 20);
    await place.month('2026-04-01', 20);
    await place.heard();
  }, 60_000);

  it('says apart whether the cause was addressed and whether the risk reduces (R101)', async () => {
    expect(await recorded('2026-04-01', 'addressed reducing verdict')).toEqual({
      addressed: false,
      reducing: true,
      verdict: 'MET_TOO_EARLY',
    });
    await place.bench.does('completeAction', await aCompletion(place.bench, place.action));
    // Done is not addressed: nobody has shown yet that it was the cause.
    expect(await recorded('2026-04-01', 'addressed')).toEqual({ addressed: false });
    await confirmed(place.bench, place.causeId);
    expect(await recorded('2026-04-01', 'addressed reducing')).toEqual({ addressed: true, reducing: true });
    const done = (day: string) =>
      graph.database.asAdmin('update review_action set completed_on = $2 where id = $1', [place.action['id'], day]);
    await done('2026-05-01');
    expect(await recorded('2026-04-01', 'addressed')).toEqual({ addressed: false });
    await done('2026-04-30');
    expect(await recorded('2026-04-01', 'addressed')).toEqual({ addressed: true });
    await place.month('2026-05-01', 10);
    expect(await recorded('2026-05-01', 'addressed reducing verdict', '2026-06-01T09:00:00.000Z')).toEqual({
      addressed: true,
      reducing: false,
      verdict: 'NOT_MET',
    });
  });

  it('shows each number with its n, window, method, interval and calendar, and what it is held against (part of R113)', async () => {
    const said = await recorded(
      '2026-04-01',
      `month lastDay numerator denominator lower upper target supported improvement cycles lacking callableOn lineBroken calendarVersion
       beforeNumerator beforeDenominator interval { numerator denominator share lower upper method level atMostMissed }
       baseline { number definitionVersion windowStart windowEnd calendarVersion interval { numerator denominator share method atMostMissed } }`,
    );
    expect(said).toEqual({
      month: '2026-04-01',
      lastDay: '2026-04-30',
      numerator: 20,
      denominator: 20,
      lower: expect.closeTo(0.839, 3),
      upper: 1,
      target: 0.95,
      supported: false,
      improvement: true,
      cycles: 1,
      lacking: ['THREE_CYCLES', 'TWELVE_WEEKS', 'SHIFT', 'RECHECK'],
      callableOn: '2026-11-01',
      lineBroken: false,
      calendarVersion: 'england-and-wales/2026-11',
      beforeNumerator: 8,
      beforeDenominator: 20,
      interval: {
        numerator: 20,
        denominator: 20,
        share: 1,
        lower: expect.closeTo(0.839, 3),
        upper: 1,
        method: 'Wilson',
        level: 0.95,
        atMostMissed: 0.15,
      },
      baseline: {
        number: 1,
        definitionVersion: 'M1A/1',
        windowStart: '2026-01-01',
        windowEnd: '2026-02-28',
        calendarVersion: 'test',
        interval: { numerator: 8, denominator: 20, share: 0.4, method: 'Wilson', atMostMissed: null },
      },
    });
  });

  it('leads to the records behind it, with when they happened, and announces them (R39)', async () => {
    const cited = await place.record('2026-04-20');
    const evidence = [cited];
    const said = await place.bench.does(
      'recordOutcome',
      await place.outcome('2026-04-01', { evidence }),
      'id evidence { kind id happenedAt record { ... on IdentifiedChange { id } } }',
      MAY,
    );
    expect(said['evidence']).toEqual([{ ...cited, happenedAt: new Date('2026-04-20T09:00:00.000Z'), record: { id: cited.id } }]);
    expect(await place.bench.desk.announced('governance.outcome-evidence.recorded.v1')).toMatchObject({
      reviewId: place.reviewId,
      month: '2026-04-01',
      numerator: 20,
      denominator: 20,
      verdict: 'MET_TOO_EARLY',
      evidence: [{ ...cited, happenedAt: '2026-04-20T09:00:00.000Z' }],
    });
  });

  it('warns while nobody says how people find their care, and shows what they said once they do (part of R107)', async () => {
    const of = async () =>
      recorded('2026-04-01', 'warnings { code rule } experience { after { numerator denominator } before { numerator denominator } }');
    const said = (respondent: string, rating: number | null, day: string) =>
      place.bench.knows('Feedback', { happenedAt: `${day}T10:00:00.000Z`, data: { respondent, rating } });
    await said('STAFF', 5, '2026-04-10');
    await said('PERSON', null, '2026-04-10');
    expect(await of()).toEqual({ warnings: [{ code: 'EXPERIENCE_MISSING', rule: 'R107' }], experience: null });
    await said('PERSON', 4, '2026-04-01');
    await said('FAMILY', 3, '2026-04-30');
    await said('FAMILY', 5, '2026-05-01');
    expect(await of()).toEqual({ warnings: [], experience: { after: { numerator: 1, denominator: 2 }, before: null } });
    await said('FAMILY', 2, '2026-02-28');
    expect((await of())['experience'].before).toEqual({ numerator: 0, denominator: 1 });
  });

  it('counts each person once, by the last rating that they gave in the month, and never the forms (part of R107)', async () => {
    await place.bench.ownerSays('RETRACTED', 'Feedback');
    const [first, second] = place.bench.people;
    const said = (personId: string | undefined, respondent: string, rating: number, day: string) =>
      place.bench.knows('Feedback', {
        happenedAt: `${day}T10:00:00.000Z`,
        ...(personId ? { personId } : {}),
        data: { respondent, rating },
      });
    for (const day of ['2026-04-02', '2026-04-03', '2026-04-04']) await said(first, 'PERSON', 5, day);
    await said(second, 'PERSON', 5, '2026-04-05');
    await said(second, 'PERSON', 1, '2026-04-06');
    await said(second, 'FAMILY', 2, '2026-04-06');
    const { experience } = await recorded('2026-04-01', 'experience { after { numerator denominator } }');
    expect(experience).toEqual({ after: { numerator: 1, denominator: 3 } });
  });

  it('is refused with evidence from before the change, by when it happened in London (part of R103)', async () => {
    const before = [refused('EVIDENCE_BEFORE_CHANGE', 'evidence', 'R103')];
    expect(await refusals({ evidence: [await place.record('2026-04-02'), await place.record('2026-03-09')] })).toEqual(before);
    const night = await place.bench.knows('IdentifiedChange', { happenedAt: '2026-03-09T23:59:00.000Z' });
    expect(await refusals({ evidence: [night] })).toEqual(before);
    const next = await place.bench.knows('IdentifiedChange', { happenedAt: '2026-03-10T00:00:00.000Z' });
    expect(
      (await place.bench.send('recordOutcome', await place.outcome('2026-04-01', { evidence: [next] }), 'quality', MAY)).refusals,
    ).toEqual([]);
  });

  it.each<[string, Input, ReturnType<typeof refused>]>([
    ['no evidence', { evidence: [] }, refused('EVIDENCE_MISSING', 'evidence', 'R103')],
    ['the month of the change itself', { month: '2026-03-31' }, refused('MONTH_BEFORE_CHANGE', 'month', 'R103')],
    ['evidence that does not exist', { evidence: [{ kind: 'Audit', id: anId() }] }, refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')],
    ['evidence that is not known', { evidence: [{ kind: 'Feedback', id: anId() }] }, refused('RECORD_NOT_KNOWN', 'evidence', 'R28')],
  ])('is refused with %s', async (_what, more, refusal) => {
    expect(await refusals(more)).toEqual([refusal]);
  });

  it('is refused for a month that is not over, and for one of which nothing is known', async () => {
    expect(await refusals({}, 'quality', '2026-04-30T22:59:00.000Z')).toEqual([refused('HAPPENED_IN_FUTURE', 'month', 'R38')]);
    expect(await refusals({ month: '2026-06-01' }, 'quality', '2026-07-01T09:00:00.000Z')).toEqual([
      refused('MEASURE_MISSING', 'month', 'R113'),
    ]);
  });

  it('is recorded by the verifier alone', async () => {
    const notTheirs = [refused('NOT_THE_VERIFIER', 'recordedByMemberId', 'R109')];
    expect(await refusals({ recordedByMemberId: place.bench.cast.reviewer })).toEqual([refused('NOT_THE_CALLER', 'recordedByMemberId')]);
    const other = place.bench.desk.as('PROVIDER_QUALITY_LEAD', { staffMemberId: place.bench.cast.lead });
    expect(await place.bench.desk.refusalsOf(other, 'recordOutcome', await place.outcome('2026-04-01'), MAY)).toEqual(notTheirs);
    expect(await refusals({}, 'manager')).toEqual([refused('WRONG_STEP_ROLE', 'reviewId')]);
  });

  it('finds no review that is unknown or of another tenant', async () => {
    expect(await refusals({ reviewId: anId() })).toEqual([refused('NOT_FOUND', 'reviewId')]);
    const other = await aDesk(graph);
    const worker = await other.worker();
    const input = { reviewId: place.reviewId, month: '2026-04-01', recordedByMemberId: worker, evidence: [] };
    expect(await other.refusalsOf(other.as('PROVIDER_QUALITY_LEAD', { staffMemberId: worker }), 'recordOutcome', input, MAY)).toEqual([
      refused('NOT_FOUND', 'reviewId'),
    ]);
  });

  it('is not computed while linking, or a source that it reads, has not been heard from (part of R112)', async () => {
    const behind = [refused('SOURCE_BEHIND', 'month', 'R112')];
    const now = new Date().toISOString();
    const old = new Date(Date.now() - 120_000).toISOString();
    await place.heard({ at: now, seenUntil: { workforce: now, 'care-records': old } });
    expect(await refusals({})).toEqual(behind);
    await place.heard({ at: now, seenUntil: { workforce: null } });
    expect(await refusals({})).toEqual(behind);
    await place.heard({ at: now, seenUntil: {} });
    expect(await refusals({})).toEqual(behind);
    await place.heard({ at: old, seenUntil: { workforce: now } });
    expect(await refusals({})).toEqual(behind);
    await place.heard({ reached: '2026-04-30T22:59:00.000Z' });
    expect(await refusals({})).toEqual(behind);
    await graph.database.asAdmin("delete from known_record where tenant_id = $1 and kind = 'Watermark'", [place.bench.desk.tenantId]);
    expect(await refusals({})).toEqual(behind);
    // A mark that came another way than the figures of the service says nothing of them.
    const partition = (partitionOf(place.bench.desk.serviceId) + 1) % PARTITIONS;
    await place.bench.knows('Watermark', {
      happenedAt: '2027-01-01T09:00:00.000Z',
      data: { at: now, seenUntil: { workforce: now }, partition },
    });
    expect(await refusals({})).toEqual(behind);
    await place.heard();
    expect((await recorded('2026-04-01', 'id'))['id']).toBeDefined();
  });

  it('is not computed while an event waits as a dead letter, of this tenant, and names its source (part of R112)', async () => {
    const dead = (tenantId: string) =>
      graph.database.asAdmin(
        `insert into dead_letter (id, tenant_id, consumer, source, log_partition, position, event_id, type, error_code, envelope)
         values (gen_random_uuid(), $1, 'governance', 'care-records', 0, 1, gen_random_uuid(), 'care-records.incident.recorded.v1', 'DATA_MALFORMED', '{}')`,
        [tenantId],
      );
    await dead(anId());
    await recorded('2026-04-01', 'id');
    await dead(place.bench.desk.tenantId);
    expect(await refusals({})).toEqual([refused('SOURCE_BEHIND', 'month', 'R112')]);
    const { errors, data } = await graph.execute(
      place.bench.caller('quality'),
      MAY,
      'mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { refusals { message } } }',
      { input: { ...(await place.outcome('2026-04-01')), idempotencyKey: anId() } },
    );
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('Not heard from: care-records.');
    await graph.database.asAdmin('update dead_letter set replayed_at = now() where tenant_id = $1', [place.bench.desk.tenantId]);
    await recorded('2026-04-01', 'id');
  });

  it('is recorded of a review whose change was made', async () => {
    const wrong = [refused('WRONG_STATE', 'reviewId', 'R23')];
    const put = (state: string, changedOn: string | null) =>
      graph.database.asAdmin('update review set state = $2, changed_on = $3 where id = $1', [place.reviewId, state, changedOn]);
    await put('CLOSED', '2026-03-09');
    expect(await refusals({})).toEqual(wrong);
    await put('CONCLUDED', null);
    expect(await refusals({})).toEqual(wrong);
    await put('CHANGED', '2026-03-09');
    await recorded('2026-04-01', 'id');
    expect(await place.bench.review(place.reviewId, 'state')).toEqual({ state: 'VERIFIED' });
  });
});

describe('the frozen definition', () => {
  let bench: Bench;
  let reviewId: string;
  beforeEach(async () => {
    bench = await aBench(graph);
    const { review, causeId } = await concluded(bench);
    reviewId = review['id'];
    await bench.does('planAction', anAction(bench, reviewId, [causeId]));
    await baselineFrozen(bench, reviewId);
  }, 60_000);

  const redefined = (more: Input = {}): Input => ({
    ...aBaseline(reviewId),
    target: 0.8,
    reason: 'The commissioner asks for 80 %.',
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
    evidence: [await bench.knows('IdentifiedChange', { happenedAt: '2026-04-14T09:00:00.000Z' })],
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
    ['to a measure that is not counted', { measure: 'M9' }, refused('MEASURE_MISSING', 'windowStart', 'R113')],
    ['for a review that is unknown', { reviewId: anId() }, refused('NOT_FOUND', 'reviewId')],
  ])('is not changed %s', async (_what, more, refusal) => {
    expect(await bench.refusals('freezeBaseline', redefined(more))).toEqual([refusal]);
  });

  it('is frozen by the registered manager or the provider quality lead', async () => {
    expect(await bench.refusals('freezeBaseline', redefined(), 'deputy')).toEqual([refused('NOT_PERMITTED', 'reviewId')]);
  });
});
