import fc from 'fast-check';
import { cChart, laneyPChart, laneyUChart, pChart, uChart, type Counted } from './attribute-charts';
import { anhoejRuns } from './runs';
import { specialCauses } from './special-cause';

const counted = (numerators: readonly number[], denominators: readonly number[] | number): Counted[] =>
  numerators.map((numerator, i) => ({
    label: String(i + 1),
    numerator,
    denominator: typeof denominators === 'number' ? denominators : (denominators[i] ?? 0),
  }));
const outside = (points: Parameters<typeof specialCauses>[0]) =>
  specialCauses(points).flatMap((cause, i) => (cause === 'OUTSIDE_LIMITS' ? [i + 1] : []));

// Hospital-acquired infections and risk days by month, 2015 and 2016 (qicharts2, hospital_infections).
const MONTHLY = [
  [575, 310466.833333293],
  [521, 282346.791666717],
  [585, 309089.708333303],
  [528, 287977.333333168],
  [507, 297743.375000029],
  [519, 286988.25000001],
  [457, 261120.33333337],
  [505, 268720.750000045],
  [494, 284437.875000129],
  [512, 290449.49999994],
  [543, 288104.458333309],
  [506, 279961.374999952],
  [509, 289803.958333351],
  [521, 275950.583333319],
  [549, 290824.458333332],
  [531, 285495.750000041],
  [509, 282515.208333298],
  [528, 273927.875000019],
  [419, 253085.624999983],
  [512, 262410.708333383],
  [495, 275529.250000012],
  [513, 282405.083333365],
  [454, 259530.791666656],
  [490, 256235.458333308],
] as const;

// D. C. Montgomery, Introduction to Statistical Quality Control, chapter 7; values as qicharts2's own tests have them.
describe('a p chart', () => {
  const cans = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6, 9, 6, 12, 5, 6, 4, 6, 3, 7,
    6, 2, 4, 3, 6, 5, 4, 8, 5, 6, 7, 5, 6, 3, 5, 8, 7, 5, 6, 4, 5, 2, 3, 4, 7, 6, 5, 5, 3, 7, 9, 6, 10, 4, 3, 5, 8, 11, 9, 7, 3, 5, 2, 1, 4,
    5, 3, 7, 6, 4, 4, 6, 8, 5, 6,
  ];
  const orders = {
    count: [12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9],
    size: [100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120, 120, 110, 80, 80, 80, 90, 100, 100, 100, 100, 90, 90],
  };

  it('leaves excluded points out of the limits and makes them anew at a rebase (example 7.1)', () => {
    const chart = pChart(counted(cans, 50), { exclude: ['15', '23'], rebaseAt: ['31'] });
    expect(chart.phases).toEqual([
      { from: '1', centre: expect.closeTo(0.215, 12), baselinePoints: 28, sigmaZ: null },
      { from: '31', centre: expect.closeTo(0.1096875, 12), baselinePoints: 64, sigmaZ: null },
    ]);
    expect(chart.points[0]).toMatchObject({
      lower: expect.closeTo(0.0407028399542896, 12),
      upper: expect.closeTo(0.38929716004571, 12),
      phase: 0,
    });
    expect(chart.points[93]).toMatchObject({ lower: 0, upper: expect.closeTo(0.2422699551812, 12), phase: 1 });
    expect(chart).toMatchObject({ centre: expect.closeTo(0.1096875, 12), baselinePoints: 64, warnings: [] });
    expect(outside(chart.points)).toEqual([15, 21, 23]);
    expect(chart.points.filter((point) => !point.inBaseline).map((point) => point.label)).toEqual(['15', '23']);
  });

  it('has limits of its own for each denominator (table 7.4)', () => {
    const chart = pChart(counted(orders.count, orders.size));
    const lower = [
      0.00733469472777307, 0, 0, 0.00733469472777307, 0.0114381546250528, 0.0114381546250528, 0.00733469472777307, 0.00733469472777307,
      0.00256505628040661, 0.00256505628040661, 0.0114381546250528, 0.0150173449272715, 0.0150173449272715, 0.0150173449272715,
      0.0114381546250528, 0, 0, 0, 0.00256505628040661, 0.00733469472777307, 0.00733469472777307, 0.00733469472777307, 0.00733469472777307,
      0.00256505628040661, 0.00256505628040661,
    ];
    const upper = [
      0.183685713435492, 0.194093420514582, 0.194093420514582, 0.183685713435492, 0.179582253538213, 0.179582253538213, 0.183685713435492,
      0.183685713435492, 0.188455351882859, 0.188455351882859, 0.179582253538213, 0.176003063235994, 0.176003063235994, 0.176003063235994,
      0.179582253538213, 0.194093420514582, 0.194093420514582, 0.194093420514582, 0.188455351882859, 0.183685713435492, 0.183685713435492,
      0.183685713435492, 0.183685713435492, 0.188455351882859, 0.188455351882859,
    ];
    expect(chart.centre).toBeCloseTo(0.0955102040816326, 12);
    chart.points.forEach((point, i) => {
      expect(point.lower).toBeCloseTo(lower[i] ?? NaN, 12);
      expect(point.upper).toBeCloseTo(upper[i] ?? NaN, 12);
      expect(point.nearUpper - point.centre).toBeCloseTo((2 / 3) * ((upper[i] ?? NaN) - point.centre), 12);
    });
    expect(outside(chart.points)).toEqual([11]);
    expect(
      anhoejRuns(
        chart.points.map((point) => point.value),
        chart.centre,
      ),
    ).toMatchObject({ useful: 25, longestRun: 5, crossings: 10, signal: false });
  });

  it('keeps the limits of its baseline when later points differ', () => {
    const chart = pChart(counted([40, 50, 60, 90], 100), { baseline: 3 });
    expect(chart.points[3]).toMatchObject({
      centre: 0.5,
      lower: expect.closeTo(0.35, 10),
      upper: expect.closeTo(0.65, 10),
      inBaseline: false,
    });
    expect(specialCauses(chart.points)).toEqual([null, null, null, 'OUTSIDE_LIMITS']);
    expect(pChart(counted([40, 50, 60, 90], 100), 3)).toEqual(chart);
  });

  it('leaves points without a denominator out, and counts its baseline in those that are left', () => {
    const chart = pChart(counted([0, 40, 0, 60, 90], [0, 100, 0, 100, 100]), { baseline: 2, rebaseAt: ['1'] });
    expect(chart.points.map((point) => [point.label, point.phase])).toEqual([
      ['2', 0],
      ['4', 0],
      ['5', 0],
    ]);
    expect(chart.centre).toBe(0.5);
  });

  it('of nothing has no centre and no points', () => {
    expect(pChart(counted([0, 0], 0))).toMatchObject({ centre: null, points: [], phases: [], baselinePoints: 0, warnings: [] });
  });

  it('warns of trial limits under 12 points, and of limits without any spread', () => {
    expect(pChart(counted(Array<number>(11).fill(5), 10)).warnings).toEqual(['TRIAL_LIMITS']);
    expect(pChart(counted(Array<number>(12).fill(5), 10)).warnings).toEqual([]);
    expect(pChart(counted([...Array<number>(12).fill(10), 9], 10), 12).warnings).toEqual(['NO_SPREAD']);
    expect(pChart(counted([10, 10], 10)).warnings).toEqual(['TRIAL_LIMITS', 'NO_SPREAD']);
  });

  it('is a fault of counts that are none, of labels that are unknown or doubled, and without a baseline', () => {
    const points = counted([1, 2], 10);
    expect(() => pChart(counted([11], 10))).toThrow(RangeError);
    expect(() => pChart(counted([-1], 10))).toThrow(RangeError);
    expect(() => pChart(counted([0.5], 10))).toThrow(RangeError);
    expect(() => pChart([...points, ...points])).toThrow(RangeError);
    expect(() => pChart(points, { exclude: ['3'] })).toThrow(RangeError);
    expect(() => pChart(points, { rebaseAt: ['3'] })).toThrow(RangeError);
    expect(() => pChart(points, { exclude: ['1', '2'] })).toThrow(RangeError);
    for (const none of [0, -1, NaN]) expect(() => pChart(points, none)).toThrow(RangeError);
  });
});

describe('a u chart', () => {
  it('has equal limits for equal exposures, never below 0 (example 7.4)', () => {
    const chart = uChart(counted([2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4], 50));
    expect(chart.centre).toBeCloseTo(0.074, 12);
    expect(chart.points.every((point) => point.lower === 0)).toBe(true);
    expect(chart.points[0]?.upper).toBeCloseTo(0.189412304370028, 12);
    expect(specialCauses(chart.points).filter(Boolean)).toEqual([]);
  });

  it('has limits of its own for each exposure (example 7.5)', () => {
    const metres = [500, 400, 650, 500, 475, 500, 600, 525, 600, 625];
    const chart = uChart(
      counted(
        [14, 12, 20, 11, 7, 10, 21, 16, 19, 23],
        metres.map((length) => length / 50),
      ),
    );
    const lower = [
      0.291473930126865, 0.157885199983939, 0.430617436636932, 0.291473930126865, 0.262072101865218, 0.291473930126865, 0.390085034040934,
      0.318749790965259, 0.390085034040934, 0.410959322777849,
    ];
    const upper = [
      2.55503769778011, 2.68862642792304, 2.41589419127004, 2.55503769778011, 2.58443952604176, 2.55503769778011, 2.45642659386604,
      2.52776183694172, 2.45642659386604, 2.43555230512913,
    ];
    expect(chart.centre).toBeCloseTo(1.42325581395349, 12);
    chart.points.forEach((point, i) => {
      expect(point.lower).toBeCloseTo(lower[i] ?? NaN, 12);
      expect(point.upper).toBeCloseTo(upper[i] ?? NaN, 12);
    });
  });

  // Hospital-acquired infections in 10,000 risk days, six hospitals in the second half of 2016 (qicharts2, hospital_infections).
  it('sets hospitals side by side on one centre: BAC', () => {
    const units = [
      [10, 13406.541666671, 0.556498932190933, 15.0162311020455],
      [51, 68673.3333333086, 4.59192623157841, 10.980803802658],
      [74, 96289.7499999975, 5.08863425175999, 10.4840957824765],
      [50, 103736, 5.18725965403509, 10.3854703802014],
      [112, 123572.666666681, 5.40499201910291, 10.1677380151336],
      [141, 156843.500000009, 5.67260649418672, 9.90012354004974],
    ] as const;
    const chart = uChart(
      counted(
        units.map(([n]) => n),
        units.map(([, days]) => days / 10_000),
      ),
    );
    expect(chart.centre).toBeCloseTo(7.78636501711823, 9);
    chart.points.forEach((point, i) => {
      expect(point.lower).toBeCloseTo(units[i]?.[2] ?? NaN, 9);
      expect(point.upper).toBeCloseTo(units[i]?.[3] ?? NaN, 9);
    });
    expect(outside(chart.points)).toHaveLength(1);
  });

  it('sets hospitals side by side on one centre: CDI', () => {
    const units = [
      [6, 12861.333333337, 0, 12.0856082467892],
      [66, 67190.9999999827, 2.97102735080458, 8.51911653756539],
      [56, 84649.8333333313, 3.27359856548403, 8.21654532288595],
      [44, 97105.2499999955, 3.43754046058128, 8.05260342778869],
      [58, 117294.666666697, 3.64550436541348, 7.84463952295649],
      [72, 146565.833333351, 3.86682530800361, 7.62331858036636],
    ] as const;
    const chart = uChart(
      counted(
        units.map(([n]) => n),
        units.map(([, days]) => days / 10_000),
      ),
    );
    expect(chart.centre).toBeCloseTo(5.74507194418499, 9);
    chart.points.forEach((point, i) => {
      expect(point.lower).toBeCloseTo(units[i]?.[2] ?? NaN, 9);
      expect(point.upper).toBeCloseTo(units[i]?.[3] ?? NaN, 9);
    });
    expect(outside(chart.points)).toHaveLength(1);
  });

  it('judges two years of months by one another', () => {
    const months = counted(
      MONTHLY.map(([n]) => n),
      MONTHLY.map(([, days]) => days),
    );
    const chart = uChart(months);
    const mean = (of: (point: { lower: number; upper: number }) => number) => chart.points.reduce((sum, p) => sum + of(p), 0) / 24;
    expect(chart.centre).toBeCloseTo(0.00182357516548576, 14);
    expect(mean((point) => point.lower)).toBeCloseTo(0.00158148977227665, 14);
    expect(mean((point) => point.upper)).toBeCloseTo(0.00206566055869487, 14);
    expect(outside(chart.points)).toEqual([]);
    expect(
      anhoejRuns(
        chart.points.map((point) => point.value),
        chart.centre,
      ),
    ).toMatchObject({ longestRun: 4, crossings: 12, signal: false });
    expect(laneyUChart(months).phases[0]?.sigmaZ).toBeCloseTo(1.0751309649482717, 9);
  });

  it('takes any exposure but no broken one', () => {
    expect(uChart(counted([3], [0.25])).centre).toBe(12);
    expect(() => uChart(counted([3], [-1]))).toThrow(RangeError);
    expect(() => uChart(counted([3], [Infinity]))).toThrow(RangeError);
    expect(() => uChart(counted([0.5], [1]))).toThrow(RangeError);
  });
});

describe('a c chart', () => {
  const boards = [
    21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15, 16, 18, 12, 15, 24, 21, 28, 20,
    25, 19, 18, 21, 16, 22, 19, 12, 14, 9, 16, 21,
  ];
  const tallied = boards.map((count, i) => ({ label: String(i + 1), count }));

  it('is frozen on its first samples, without those of a known cause (example 7.3)', () => {
    const chart = cChart(tallied, { exclude: ['6', '20'], baseline: 26 });
    expect(chart.centre).toBeCloseTo(19.6666666666667, 12);
    expect(chart.points[45]).toMatchObject({ lower: expect.closeTo(6.3625319710166, 12), upper: expect.closeTo(32.9708013623167, 12) });
    expect(outside(chart.points)).toEqual([6, 20]);
    expect(chart.baselinePoints).toBe(24);
    const others = chart.points.filter((point) => point.label !== '6' && point.label !== '20').map((point) => point.value);
    expect(anhoejRuns(others, chart.centre)).toMatchObject({
      useful: 44,
      longestRun: 8,
      longestRunMax: 8,
      crossings: 14,
      crossingsMin: 16,
      signal: true,
    });
  });

  it('is a fault of what is no count', () => {
    expect(() => cChart([{ label: 'a', count: 1.5 }])).toThrow(RangeError);
  });
});

describe("Laney's charts", () => {
  const orders = counted(
    [12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9],
    [100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120, 120, 110, 80, 80, 80, 90, 100, 100, 100, 100, 90, 90],
  );

  it('scale the limits by the spread of the standardised points', () => {
    const chart = laneyPChart(orders);
    expect(chart.phases[0]?.sigmaZ).toBeCloseTo(0.9656740249589708, 12);
    expect(chart.points[0]).toMatchObject({
      lower: expect.closeTo(0.010361405061083684, 12),
      upper: expect.closeTo(0.1806590031021816, 12),
    });
    expect(chart.method).toContain("Laney p'");
  });

  it('widen the limits of rates that vary far beyond chance', () => {
    const wild = counted([300, 500, 320, 510, 290, 480, 310, 520, 305, 495, 300, 505], 1000);
    const sigmaZ = laneyUChart(wild).phases[0]?.sigmaZ ?? 0;
    expect(sigmaZ).toBeGreaterThan(5);
    expect(outside(uChart(wild).points).length).toBeGreaterThan(3);
    expect(outside(laneyUChart(wild).points)).toEqual([]);
  });

  it('are the plain charts where nothing can be told of the spread', () => {
    for (const points of [counted([3], 10), counted([0, 0, 0], 10), counted([10, 10], 10)])
      expect(laneyPChart(points).points).toEqual(pChart(points).points);
  });

  it('differ from the plain charts by one factor only', () => {
    const series = fc.array(fc.nat(50), { minLength: 3, maxLength: 30 }).map((counts) => counted(counts, 400));
    fc.assert(
      fc.property(series, (points) => {
        fc.pre(points.some((point) => point.numerator > 0));
        const [plain, laney] = [uChart(points), laneyUChart(points)];
        const factor = laney.phases[0]?.sigmaZ ?? NaN;
        plain.points.forEach((point, i) => {
          const width = (laney.points[i]?.nearUpper ?? NaN) - point.centre;
          expect(width).toBeCloseTo((point.nearUpper - point.centre) * factor, 9);
        });
      }),
    );
  });
});

describe('limits about a share that was frozen', () => {
  const months = [
    { label: 'January', numerator: 9, denominator: 10 },
    { label: 'April', numerator: 25, denominator: 25 },
  ];

  it('do not move with what the points say: 12 of 20 gives 0.6 ± 3·sqrt(0.24/25) for 25', () => {
    const chart = pChart(months, { frozen: { numerator: 12, denominator: 20 } });
    expect(chart.centre).toBe(0.6);
    expect(chart.points[1]).toMatchObject({ lower: expect.closeTo(0.306061, 6), upper: expect.closeTo(0.893939, 6) });
  });

  it('are of a rate likewise: 10 in 2000 gives 0.005 ± 3·sqrt(0.005/900) for 900', () => {
    const chart = uChart([{ label: 'April', numerator: 9, denominator: 900 }], { frozen: { numerator: 10, denominator: 2000 } });
    expect(chart.centre).toBe(0.005);
    expect(chart.points[0]).toMatchObject({ lower: 0, upper: expect.closeTo(0.0120711, 7) });
  });

  it('are of a count about the mean of so many stretches: 60 in 10 gives 6 ± 3·sqrt(6)', () => {
    const chart = cChart([{ label: 'April', count: 2 }], { frozen: { numerator: 60, denominator: 10 } });
    expect(chart.centre).toBe(6);
    expect(chart.points[0]).toMatchObject({ lower: 0, upper: expect.closeTo(13.3484692, 7) });
  });

  it('are refused of what is no count, or no exposure', () => {
    expect(() => cChart([{ label: 'April', count: 2 }], { frozen: { numerator: 1.5, denominator: 10 } })).toThrow(RangeError);
    expect(() => uChart(months, { frozen: { numerator: 1, denominator: -1 } })).toThrow(RangeError);
  });

  it('are refused when more was counted than there was', () => {
    expect(() => pChart(months, { frozen: { numerator: 21, denominator: 20 } })).toThrow(RangeError);
  });
});
