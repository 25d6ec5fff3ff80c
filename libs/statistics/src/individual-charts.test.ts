import fc from 'fast-check';
import { tChart, xmrChart, type Measured } from './individual-charts';
import { anhoejRuns } from './runs';
import { specialCauses } from './special-cause';

const measured = (values: readonly number[]): Measured[] => values.map((value, i) => ({ label: String(i + 1), measured: value }));

describe('an XmR chart', () => {
  // D. C. Montgomery, Introduction to Statistical Quality Control, example 6.5, frozen on its first 20 weeks.
  const weeks = measured([
    310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304, 305, 282, 305, 296, 314, 295, 287,
    301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328,
  ]);
  const frozen = xmrChart(weeks, { baseline: 20, form: 'MONTGOMERY' });

  it("has Montgomery's limits", () => {
    expect(frozen.centre).toBe(300.5);
    expect(frozen.points[39]).toMatchObject({
      lower: expect.closeTo(279.783314669653, 10),
      upper: expect.closeTo(321.216685330347, 10),
      movingRange: 5,
      rangeLimit: expect.closeTo(25.4482105263158, 10),
    });
    expect(specialCauses(frozen.points).flatMap((cause, i) => (cause === 'OUTSIDE_LIMITS' ? [i + 1] : []))).toEqual([39, 40]);
  });

  it('has ranges of its own to judge', () => {
    const ranges = frozen.points.map((point) => point.movingRange);
    expect(ranges).toEqual([
      null,
      22,
      9,
      1,
      9,
      4,
      9,
      3,
      11,
      2,
      12,
      5,
      2,
      2,
      15,
      19,
      2,
      13,
      5,
      3,
      1,
      23,
      23,
      9,
      18,
      19,
      8,
      14,
      3,
      13,
      1,
      18,
      13,
      6,
      5,
      6,
      6,
      1,
      28,
      5,
    ]);
    expect(frozen.points.filter((point) => (point.movingRange ?? 0) > point.rangeLimit).map((point) => point.label)).toEqual(['39']);
    const mean = ranges.slice(1, 20).reduce<number>((sum, range) => sum + (range ?? 0), 0) / 19;
    expect(
      anhoejRuns(
        ranges.slice(1).map((range) => range ?? 0),
        mean,
      ),
    ).toMatchObject({ useful: 39, longestRun: 7, crossings: 21 });
  });

  it('has the limits of Making Data Count unless asked for others, and names them', () => {
    const chart = xmrChart(weeks, { baseline: 20 });
    expect(chart.points[0]).toMatchObject({ lower: expect.closeTo(279.78, 9), upper: expect.closeTo(321.22, 9) });
    expect([chart.method, frozen.method]).toEqual([
      'XmR chart, mean ± 2.66 mean moving range, moving ranges unscreened',
      'XmR chart, mean ± 3 mean moving range / 1.128, moving ranges unscreened',
    ]);
  });

  // NHSRplotthedots, the R package of Making Data Count: its vignette on deviations and its own test of 20 points.
  const spiked = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
  const noisy = [
    -0.560475646552213, -0.23017748948328, 1.55870831414912, 0.070508391424576, 0.129287735160946, 1.71506498688328, 0.460916205989202,
    -1.26506123460653, -0.686852851893526, -0.445661970099958, 1.22408179743946, 0.359813827057364, 0.400771450594052, 0.11068271594512,
    -0.555841134754075, 1.78691313680308, 0.497850478229239, -1.96661715662964, 0.701355901563686, -0.472791407727934,
  ];
  const outlying = noisy.with(14, 10);
  it.each([
    ['screened', spiked, 'SCREENED', 1.94444444444444, -0.715555555555556, 4.60444444444444],
    ['unscreened, as in the NHS England tool', spiked, 'UNSCREENED', 1.94444444444444, -3.06261437908497, 6.95150326797386],
    ['screened, of noise', noisy, 'SCREENED', 0.141623802474599, -3.0113795957081, 3.2946272006573],
    ['screened, of noise with an outlier', outlying, 'SCREENED', 0.669415859212302, -2.38366559727413, 3.72249731569874],
    ['unscreened, of noise with an outlier', outlying, 'UNSCREENED', 0.669415859212302, -4.59662518246976, 5.93545690089436],
  ] as const)('%s, has the published limits', (_, values, screening, centre, lower, upper) => {
    const chart = xmrChart(measured(values), { screening });
    expect(chart.centre).toBeCloseTo(centre, 12);
    expect(chart.points[0]).toMatchObject({ lower: expect.closeTo(lower, 10), upper: expect.closeTo(upper, 10) });
    expect(chart.points[0]?.nearUpper).toBeCloseTo(centre + ((upper - centre) * 2) / 3, 10);
    expect(chart.method).toContain(screening === 'SCREENED' ? 'screened out' : 'unscreened');
  });

  it('never takes a moving range across a point that was left out, nor across a rebase', () => {
    const chart = xmrChart(measured([1, 2, 90, 2, 1, 51, 52]), { exclude: ['3'], rebaseAt: ['6'] });
    expect(chart.phases.map((phase) => phase.centre)).toEqual([1.5, 51.5]);
    expect(chart.points[0]?.upper).toBeCloseTo(1.5 + 2.66, 12);
    expect(chart.points.map((point) => point.movingRange)).toEqual([null, 1, 88, 88, 1, null, 1]);
  });

  it('warns of few points and of values that never differ', () => {
    expect(xmrChart(measured([5, 5, 5])).warnings).toEqual(['TRIAL_LIMITS', 'NO_SPREAD']);
    expect(xmrChart(measured([5])).points[0]).toMatchObject({ lower: 5, upper: 5 });
    expect(xmrChart([])).toMatchObject({ centre: null, points: [] });
    expect(xmrChart(measured([5, 5, 5]), { screening: 'SCREENED' }).points[0]?.upper).toBe(5);
  });

  it('is a fault of what is no number', () => {
    expect(() => xmrChart(measured([1, NaN]))).toThrow(RangeError);
    expect(() => xmrChart(measured([1, Infinity]))).toThrow(RangeError);
  });

  it('moves and stretches with its values', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -50, max: 50 }), (all, factor, shift) => {
        const [plain] = xmrChart(measured(all)).points;
        const [moved] = xmrChart(measured(all.map((value) => value * factor + shift))).points;
        expect(moved?.upper).toBeCloseTo((plain?.upper ?? NaN) * factor + shift, 6);
        expect(moved?.lower).toBeCloseTo((plain?.lower ?? NaN) * factor + shift, 6);
      }),
    );
  });
});

describe('a t chart', () => {
  // Montgomery, example 7.6: hours between failures of a valve.
  const hours = measured([286, 948, 536, 124, 816, 729, 4, 143, 431, 8, 2837, 596, 81, 227, 603, 492, 1199, 1214, 2831, 96]);

  it('has the limits of the published example', () => {
    const chart = tChart(hours);
    expect(chart.centre).toBeCloseTo(430.040951789758, 9);
    expect(chart.points[0]).toMatchObject({ lower: 0, upper: expect.closeTo(6937.93348816658, 8) });
    expect(specialCauses(chart.points).filter((cause) => cause === 'OUTSIDE_LIMITS')).toEqual([]);
    expect(
      anhoejRuns(
        hours.map((point) => point.measured),
        chart.centre,
      ),
    ).toMatchObject({ longestRun: 5, crossings: 10, signal: false });
  });

  it('is a fault of times that run backwards, and takes two events at once', () => {
    expect(() => tChart(measured([3, -1]))).toThrow(RangeError);
    expect(tChart(measured([0, 3, 0])).points).toHaveLength(3);
  });

  it('keeps the order of what it draws: the centre within its limits', () => {
    const times = fc.array(fc.nat(5000), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(times, (all) => {
        const [point] = tChart(measured(all)).points;
        expect(point?.lower).toBeLessThanOrEqual(point?.centre ?? NaN);
        expect(point?.upper).toBeGreaterThanOrEqual(point?.centre ?? NaN);
        expect(point?.nearUpper).toBeLessThanOrEqual(point?.upper ?? NaN);
      }),
    );
  });
});
