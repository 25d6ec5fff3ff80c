import { aCaller, anId, type TestGraph } from '@causeway/testing';
import fc from 'fast-check';
import { NOW, openGraph, refused, type Input } from './desk';
import { aFreezing, anEntry, anOutcome, defined, entered, enters, fell, generalChanged, generalConcluded, incidents } from './own-measure';
import { aCompletion, anOpening } from './review-inputs';
import { confirmed, counted, LATER } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
});
afterAll(() => graph.close());

const WEEKLY: Input = entered({ kind: 'COUNT', unit: 'WEEK', per: null, denominatorCounts: null, target: 2 });
const REASON = 'The board asks for less.';

describe('a general review', () => {
  it('goes by the gates of every review: the seven sources, three of them examined when it is serious (part of R17, part of R18)', async () => {
    const triggers = await incidents(bench, '2026-02-01', 1);
    const opening = await anOpening(bench, { template: 'GENERAL', triggerKind: 'SERIOUS_INCIDENT', triggers });
    const review = await bench.does('openReview', opening, 'id version template templateVersion');
    expect(review).toMatchObject({ template: 'GENERAL', templateVersion: 'general/1' });
    const concluding = { reviewId: review['id'], version: 1, isolation: 'UNKNOWN', conclusion: 'Rails were not looked at after repairs.' };
    const missing = (await bench.refusals('concludeReview', concluding)).map(({ code }) => code);
    expect(missing).toEqual(
      expect.arrayContaining(['SOURCES_UNEXAMINED', 'SOURCES_TOO_FEW', 'CAUSE_MISSING', 'FACTORS_MISSING', 'ISOLATION_MISSING']),
    );
    expect(missing).not.toContain('SAMPLE_MISSING');
    expect((await generalConcluded(await aBench(graph))).review['state']).toBe('CONCLUDED');
  });

  it('makes no change before a measure of the provider’s own is frozen (part of R114)', async () => {
    const { reviewId, review } = await generalConcluded(bench);
    const making = { reviewId, version: review['version'], changedOn: '2026-03-09' };
    expect(await bench.refusals('makeChange', making, 'deputy')).toEqual([refused('BASELINE_MISSING', 'reviewId', 'R114')]);
  });

  it('is verified by falls over bed days: met, too early to call sustained, with the ratio to its baseline by mid-P (part of R22, R101)', async () => {
    const { reviewId, definitionId, causeId, action } = await generalChanged(bench);
    await bench.desk.send(bench.caller('deputy'), 'completeAction', await aCompletion(bench, action), 'reviewAction { id }');
    await confirmed(bench, causeId);
    await fell(bench, definitionId, '2026-04-01', 3);
    const said = await bench.does(
      'recordOutcome',
      await anOutcome(bench, reviewId),
      `month lastDay numerator denominator lower upper target supported reducing improvement addressed verdict cycles lacking callableOn lineBroken calendarVersion
       interval { kind per numerator denominator value share lower upper method level atMostMissed }
       ratio { numerator beforeNumerator ratio lower upper p method level }
       baseline { measure target number definitionVersion measureDefinition { code number target } interval { kind value share method } }`,
      LATER,
    );
    // 24 falls in 1770 bed days are 13.56 per 1000; 3 in 900 are 3.33. R: poisson.test(3, 900)$conf.int * 1000
    const [lower, upper] = [expect.closeTo(0.6874, 3), expect.closeTo(9.7414, 3)];
    expect(said).toMatchObject({
      ...{ month: '2026-04-01', lastDay: '2026-04-30', numerator: 3, denominator: 900, lower, upper, target: 5 },
      ...{ supported: false, reducing: true, improvement: false, addressed: true, verdict: 'MET_TOO_EARLY', cycles: 1, lineBroken: false },
      ...{ lacking: ['THREE_CYCLES', 'TWELVE_WEEKS', 'SHIFT', 'RECHECK'], callableOn: '2026-11-01' },
      interval: {
        kind: 'RATE',
        per: 1000,
        value: expect.closeTo(3.3333, 4),
        share: null,
        lower,
        upper,
        method: 'Garwood, exact Poisson',
        atMostMissed: null,
      },
      ratio: { numerator: 3, beforeNumerator: 24, method: 'conditional, mid-P', level: 0.95 },
      baseline: {
        ...{
          measure: 'FALLS',
          target: 5,
          number: 1,
          definitionVersion: 'FALLS/1',
          measureDefinition: { code: 'FALLS', number: 1, target: 5 },
        },
        interval: { kind: 'RATE', value: expect.closeTo(13.5593, 4), share: null, method: 'Garwood, exact Poisson' },
      },
    });
    expect(said['ratio'].upper).toBeLessThan(1);
    expect(said['ratio'].ratio).toBeCloseTo(0.26, 1);
  });

  it('has its chart on limits frozen at the baseline, its movement, its page and its pack in the measure’s own figures (part of R38, part of R92)', async () => {
    const { reviewId, definitionId } = await generalChanged(bench);
    await fell(bench, definitionId, '2026-04-01', 3);
    await bench.does('recordOutcome', await anOutcome(bench, reviewId), 'id', LATER);
    const query = `query ($id: UUID!) { review(id: $id) { printed
      charts { measure kind per unit target method centre points { inBaseline afterChange lowerLimit upperLimit share { from to numerator denominator value share method } } }
      movements { measure target before { kind value share } after { value numerator denominator from to } verdict reducing }
      outcomeSummary { saferSystems { missing } } } }`;
    const asked = async (who = bench.caller('quality')) => (await graph.run(who, LATER, query, { id: reviewId }))['review'];
    const { charts, movements, printed } = await asked();
    expect(charts).toMatchObject([
      {
        measure: 'FALLS',
        kind: 'RATE',
        per: 1000,
        unit: 'MONTH',
        target: 5,
        method: 'u chart, 3 sigma',
        centre: expect.closeTo(13.5593, 4),
      },
    ]);
    expect(
      charts[0].points.map(({ inBaseline, afterChange, share }: any) => [
        share.from,
        share.numerator,
        share.denominator,
        inBaseline,
        afterChange,
      ]),
    ).toEqual([
      ['2026-01-01', 12, 930, true, false],
      ['2026-02-01', 12, 840, true, false],
      ['2026-04-01', 3, 900, false, true],
    ]);
    expect(movements).toEqual([
      {
        ...{ measure: 'FALLS', target: 5, verdict: 'MET_TOO_EARLY', reducing: true },
        before: { kind: 'RATE', value: expect.closeTo(13.5593, 4), share: null },
        after: { value: expect.closeTo(3.3333, 4), numerator: 3, denominator: 900, from: '2026-04-01', to: '2026-04-30' },
      },
    ]);
    expect(printed).toContain('### FALLS, target 5.0 per 1000: met too early');
    expect(printed).toContain('| 2026-04 | 3 of 900 | 3.3 per 1000 |');
    // Who may not read every incident is told of the outcome, and of no month.
    const outsider = aCaller('COMMISSIONER', { tenantId: bench.desk.tenantId, services: [bench.desk.serviceId], organisationId: anId() });
    const { reviews } = await graph.run(
      outsider,
      LATER,
      '{ reviews(first: 1) { edges { node { charts { measure } movements { measure } } } } }',
    );
    expect(reviews.edges[0].node).toEqual({ charts: [], movements: [{ measure: 'FALLS' }] });
  });

  it('says that its figures changed once a fall is withdrawn or entered counts are, and is not closed on them (part of R113)', async () => {
    const { reviewId, definitionId } = await generalChanged(bench);
    const [fall] = await incidents(bench, '2026-04-01', 2);
    const entry = await enters(bench, anEntry(bench, definitionId, '2026-04-01', { denominator: 900 }), 'deputy', LATER);
    await bench.does('recordOutcome', await anOutcome(bench, reviewId), 'id', LATER);
    const closing = async () => {
      const { version } = await bench.review(reviewId, 'version');
      return (await bench.refusals('closeReview', { reviewId, version }, 'quality', LATER)).map(({ code }) => code);
    };
    const gaps = async () =>
      (await bench.review(reviewId, 'outcomeSummary { saferSystems { missing } }'))['outcomeSummary'].saferSystems.missing;
    expect(await closing()).not.toContain('FIGURES_CHANGED');
    await bench.ownerSays('RETRACTED', 'Incident', fall?.id);
    expect(await closing()).toContain('FIGURES_CHANGED');
    await bench.ownerSays('CORRECTED', 'Incident', fall?.id);
    expect(await closing()).not.toContain('FIGURES_CHANGED');
    const marking = { record: { kind: 'MEASURE_ENTRY', id: entry['id'] }, version: 1, reasonCode: 'WRONG_DETAILS' };
    await bench.desk.send(bench.caller('deputy'), 'enterGovernanceRecordInError', marking, 'record { kind }', LATER);
    expect(await closing()).toContain('FIGURES_CHANGED');
    expect(await gaps()).toContain('FIGURES_CHANGED');
  });

  it('is not closed on a month of so little exposure that the baseline would not have brought one event (part of R113)', async () => {
    const { reviewId, definitionId } = await generalChanged(bench);
    await fell(bench, definitionId, '2026-04-01', 0, 70);
    const said = await bench.does('recordOutcome', await anOutcome(bench, reviewId), 'verdict cycles missingMonths', LATER);
    expect(said).toEqual({ verdict: 'MET_TOO_EARLY', cycles: 0, missingMonths: ['2026-04-01'] });
    const { version } = await bench.review(reviewId, 'version');
    expect((await bench.refusals('closeReview', { reviewId, version }, 'quality', LATER)).map(({ code }) => code)).toContain(
      'INSUFFICIENT_DATA',
    );
  });
});

describe('freezing a measure that a provider defined', () => {
  const ready = async (more: Input = {}) => {
    const { reviewId } = await generalConcluded(bench);
    const id = (await defined(bench, more))['id'] as string;
    const freezing = (other: Input = {}) => bench.refusals('freezeBaseline', aFreezing(reviewId, id, other));
    return {
      reviewId,
      id,
      freezing,
      frozen: (other: Input = {}) => bench.does('freezeBaseline', aFreezing(reviewId, id, other), 'number'),
    };
  };
  const enterTwo = async (id: string, falls = 12): Promise<void> => {
    for (const month of ['2026-01-01', '2026-02-01']) {
      await incidents(bench, month, falls);
      await enters(bench, anEntry(bench, id, month, { denominator: 900 }));
    }
    await counted(bench, NOW);
  };

  it('is refused by another code, with another target or a clock, and of no version', async () => {
    const { id, freezing, frozen } = await ready();
    await enterTwo(id);
    expect(await freezing({ measure: 'SLIPS' })).toEqual([refused('MEASURE_NOT_DEFINED', 'measure', 'R114')]);
    expect(await freezing({ target: 4 })).toEqual([refused('TARGET_NOT_AS_DEFINED', 'target', 'R114')]);
    expect(await freezing({ workingDays: 5 })).toEqual([refused('WORKING_DAYS_NOT_COUNTED', 'workingDays', 'R114')]);
    expect(await freezing({ measureDefinitionId: null })).toEqual([refused('MEASURE_NOT_DEFINED', 'measureDefinitionId', 'R114')]);
    expect(await frozen()).toEqual({ number: 1 });
  });

  it('is of its latest version, and of a month or week that has its counts', async () => {
    const { id, freezing, frozen } = await ready();
    await incidents(bench, '2026-01-01', 12);
    await counted(bench, NOW);
    expect(await freezing()).toEqual([refused('MEASURE_MISSING', 'windowStart', 'R113')]);
    await enters(bench, anEntry(bench, id, '2026-01-01', { denominator: 930 }));
    expect(await freezing()).toEqual([refused('BASELINE_INCOMPLETE', 'windowStart', 'R113')]);
    expect(await frozen({ windowEnd: '2026-01-31' })).toEqual({ number: 1 });
    await defined(bench, { target: 4, reason: REASON, replaces: 1 });
    expect(await freezing({ windowEnd: '2026-01-31' })).toEqual([refused('STALE', 'measureDefinitionId', 'R114')]);
  });

  it('is refused on too few events, and with a target that is reached already', async () => {
    const { id, freezing } = await ready({ target: 13 });
    await enterTwo(id, 2);
    expect(await freezing({ target: 13 })).toEqual([refused('BASELINE_TOO_SMALL', 'windowStart', 'R113')]);
    await incidents(bench, '2026-01-01', 19);
    expect(await freezing({ target: 13 })).toEqual([refused('TARGET_NOT_BETTER', 'target', 'R114')]);
  });

  it('waits for a source that is behind (part of R112)', async () => {
    const { id, freezing } = await ready();
    await enterTwo(id);
    await graph.database.asAdmin("delete from known_record where tenant_id = $1 and kind = 'Watermark'", [bench.desk.tenantId]);
    expect(await freezing()).toEqual([refused('SOURCE_BEHIND', 'windowEnd', 'R112')]);
  });

  it('is of the provider of the service, and verifies no review of another kind', async () => {
    const admin = bench.desk.as('ADMINISTRATOR');
    const other = await bench.desk.send(admin, 'registerProvider', { name: 'Others', cqcProviderId: '1-101602462' }, 'provider { id }');
    const { reviewId, freezing } = await ready({ providerId: other.said?.['id'] });
    expect(await freezing()).toEqual([refused('MEASURE_NOT_DEFINED', 'measureDefinitionId', 'R114')]);
    expect(await bench.refusals('freezeBaseline', aFreezing(reviewId, anId()))).toEqual([
      refused('MEASURE_NOT_DEFINED', 'measureDefinitionId', 'R114'),
    ]);
    const plans = await bench.does('openReview', await anOpening(bench), 'id');
    const own = (await defined(bench))['id'] as string;
    await enterTwo(own);
    expect(await bench.refusals('freezeBaseline', aFreezing(plans['id'] as string, own))).toEqual([
      refused('MEASURE_OF_ANOTHER_TEMPLATE', 'measure', 'R114'),
    ]);
  });

  it('by the week is of whole weeks from Monday to Sunday, and its outcome is of one', async () => {
    const { reviewId, freezing, id } = await ready(WEEKLY);
    const weeks = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23'];
    for (const week of weeks) await enters(bench, anEntry(bench, id, week, { numerator: 6 }));
    await counted(bench, NOW);
    expect(await freezing({ target: 2 })).toEqual([
      refused('WINDOW_NOT_WHOLE_MONTHS', 'windowStart', 'R113'),
      refused('WINDOW_NOT_WHOLE_MONTHS', 'windowEnd', 'R113'),
    ]);
    const whole = { target: 2, windowStart: '2026-01-05', windowEnd: '2026-03-01' };
    const baseline = await bench.does('freezeBaseline', aFreezing(reviewId, id, whole), 'numerator denominator interval { kind value }');
    expect(baseline).toEqual({ numerator: 48, denominator: 8, interval: { kind: 'COUNT', value: 6 } });
    const { version } = await bench.review(reviewId, 'version');
    await bench.desk.send(bench.caller('deputy'), 'makeChange', { reviewId, version, changedOn: '2026-03-09' }, 'review { id }');
    await enters(bench, anEntry(bench, id, '2026-03-09', { numerator: 1 }), 'deputy', LATER);
    await counted(bench, LATER);
    const outcome = await anOutcome(bench, reviewId, {
      month: '2026-03-12',
      evidence: [await bench.knows('DailyNote', { happenedAt: '2026-03-13T09:00:00.000Z' })],
    });
    const early = { ...outcome, happenedAt: '2026-03-15T23:59:59.000Z' };
    expect(await bench.refusals('recordOutcome', early, 'quality', LATER)).toEqual([refused('MONTH_NOT_OVER_THEN', 'happenedAt', 'R38')]);
    const said = await bench.does(
      'recordOutcome',
      outcome,
      'month lastDay numerator denominator verdict reducing callableOn interval { value }',
      LATER,
    );
    expect(said).toEqual({
      ...{ month: '2026-03-09', lastDay: '2026-03-15', numerator: 1, denominator: 1, verdict: 'MET_TOO_EARLY', reducing: true },
      ...{ callableOn: '2026-06-08', interval: { value: 1 } },
    });
  });
});

describe('an outcome by a measure that a provider defined', () => {
  it.each<[string, Input, string | null]>([
    ['HAPPENED_IN_FUTURE month R38', { month: '2026-05-01' }, null],
    ['MEASURE_MISSING month R113', { month: '2026-04-01' }, null],
    ['MONTH_NOT_OVER_THEN happenedAt R38', { happenedAt: '2026-04-30T22:59:59.000Z' }, '2026-04-01'],
    ['MONTH_BEFORE_CHANGE month R103', { month: '2026-03-01' }, '2026-03-01'],
    ['EVIDENCE_MISSING evidence R103', { evidence: [] }, '2026-04-01'],
  ])('is refused for %s', async (refusal, more, month) => {
    const { reviewId, definitionId } = await generalChanged(bench);
    if (month) await fell(bench, definitionId, month, 3);
    const [code = '', field = null, rule = null] = refusal.split(' ');
    const refusals = await bench.refusals('recordOutcome', await anOutcome(bench, reviewId, more), 'quality', LATER);
    expect(refusals).toContainEqual(refused(code, field, rule));
  });

  it('is refused on evidence from before the change, while a source is behind, and of a measure that was not frozen', async () => {
    const { reviewId, definitionId } = await generalChanged(bench);
    await fell(bench, definitionId, '2026-04-01', 3);
    const refusals = async (more: Input) => bench.refusals('recordOutcome', await anOutcome(bench, reviewId, more), 'quality', LATER);
    const before = { evidence: [await bench.knows('DailyNote', { happenedAt: '2026-03-09T09:00:00.000Z' })] };
    expect(await refusals(before)).toEqual([refused('EVIDENCE_BEFORE_CHANGE', 'evidence', 'R103')]);
    expect(await refusals({ measure: 'SLIPS' })).toEqual([refused('BASELINE_MISSING', 'reviewId', 'R114')]);
    await counted(bench, '2026-04-30T22:00:00.000Z');
    expect(await refusals({})).toEqual([refused('SOURCE_BEHIND', 'month', 'R112')]);
  });

  it('is not verified by whoever entered what it is verified by, of the month or of its baseline (part of R109)', async () => {
    const { reviewId, definitionId } = await generalChanged(bench);
    await fell(bench, definitionId, '2026-04-01', 3);
    const own = [refused('COUNTED_BY_VERIFIER', 'recordedByMemberId', 'R109')];
    const put = (startsOn: string, by: string) =>
      graph.database.asAdmin('update measure_entry set entered_by_id = $3 where tenant_id = $1 and starts_on = $2', [
        bench.desk.tenantId,
        startsOn,
        by,
      ]);
    for (const month of ['2026-04-01', '2026-01-01', '2026-02-01']) {
      await put(month, bench.cast.quality);
      expect(await bench.refusals('recordOutcome', await anOutcome(bench, reviewId), 'quality', LATER)).toEqual(own);
      await put(month, bench.cast.deputy);
    }
    expect(await bench.does('recordOutcome', await anOutcome(bench, reviewId), 'verdict', LATER)).toEqual({ verdict: 'MET_TOO_EARLY' });
    // A verdict on May rests on April too.
    const june = '2026-06-02T09:00:00.000Z';
    await fell(bench, definitionId, '2026-05-01', 2, 930, june);
    await counted(bench, june);
    await put('2026-04-01', bench.cast.quality);
    const may = await anOutcome(bench, reviewId, { month: '2026-05-01' });
    expect(await bench.refusals('recordOutcome', may, 'quality', june)).toEqual(own);
    await put('2026-04-01', bench.cast.deputy);
    expect(await bench.does('recordOutcome', may, 'verdict', june)).toEqual({ verdict: expect.any(String) });
  });

  it('is verified by what was frozen, however the measure is defined anew since: the same figures, target and verdict (R114)', async () => {
    const { reviewId, definitionId, baselineId } = await generalChanged(bench);
    await fell(bench, definitionId, '2026-04-01', 3);
    const SELECT = `numerator denominator lower upper beforeNumerator beforeDenominator target verdict reducing supported improvement cycles lacking callableOn
      ratio { ratio lower upper p } interval { kind per value } baseline { id number measureDefinition { id number target better unit per recordCodes } }`;
    const recorded = async () => bench.does('recordOutcome', await anOutcome(bench, reviewId), SELECT, LATER);
    const first = await recorded();
    expect(first['baseline']).toMatchObject({ id: baselineId, measureDefinition: { id: definitionId, number: 1 } });
    let number = 1;
    const changes = fc.record({
      target: fc.integer({ min: 1, max: 50 }),
      better: fc.constantFrom('HIGHER', 'LOWER'),
      unit: fc.constantFrom('MONTH', 'WEEK'),
      per: fc.integer({ min: 1, max: 10_000 }),
      numeratorCounts: fc.constantFrom('falls', 'falls with harm', 'slips'),
      recordCodes: fc.constantFrom(['FALL'], ['MEDICINES'], ['FALL', 'OTHER']),
      name: fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'b', 'c') }),
    });
    const charted = async () =>
      (await bench.review(reviewId, 'charts { kind per unit target centre points { share { value } } }'))['charts'];
    const chart = await charted();
    await fc.assert(
      fc.asyncProperty(changes, async (more) => {
        await defined(bench, { ...more, name: `${more.name} ${number}`, reason: REASON, replaces: number });
        number += 1;
        expect(await recorded()).toEqual(first);
        expect(await charted()).toEqual(chart);
      }),
      { numRuns: 12 },
    );
    expect(number).toBe(13);
  });

  it('breaks the line where another version was frozen before the change (R114)', async () => {
    const { reviewId, review } = await generalConcluded(bench);
    const first = (await defined(bench))['id'] as string;
    for (const month of ['2026-01-01', '2026-02-01']) {
      await incidents(bench, month, 12);
      await enters(bench, anEntry(bench, first, month, { denominator: 900 }));
    }
    await counted(bench, NOW);
    await bench.does('freezeBaseline', aFreezing(reviewId, first));
    const second = (await defined(bench, { target: 4, reason: REASON, replaces: 1 }))['id'] as string;
    const anew = aFreezing(reviewId, second, { target: 4, reason: REASON, replaces: 1 });
    expect(await bench.does('freezeBaseline', anew, 'number definitionVersion supersedes { measureDefinition { id } }')).toEqual({
      ...{ number: 2, definitionVersion: 'FALLS/2', supersedes: { measureDefinition: { id: first } } },
    });
    const making = { reviewId, version: review['version'], changedOn: '2026-03-09' };
    await bench.desk.send(bench.caller('deputy'), 'makeChange', making, 'review { id }');
    await counted(bench, LATER);
    await fell(bench, first, '2026-04-01', 3);
    expect(await bench.does('recordOutcome', await anOutcome(bench, reviewId), 'lineBroken target verdict', LATER)).toEqual({
      ...{ lineBroken: true, target: 4, verdict: 'MET_TOO_EARLY' },
    });
  });
});
