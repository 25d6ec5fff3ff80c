import {
  baselineSaysEnough,
  boundReaches,
  drawn,
  figureOf,
  isBetter,
  isTarget,
  ratioOf,
  reaches,
  saysEnough,
  SHARE,
  valueOf,
  yardstickOf,
  type Yardstick,
} from './yardstick';

const RATE: Yardstick = { kind: 'RATE', unit: 'MONTH', better: 'LOWER', per: 1000 };
const COUNT: Yardstick = { kind: 'COUNT', unit: 'WEEK', better: 'LOWER', per: 1 };
const of = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('a yardstick', () => {
  it('is the product’s own where none is kept: a share by the month, of which more is better', () => {
    expect(yardstickOf({ yardstick: null })).toEqual({ kind: 'PROPORTION', unit: 'MONTH', better: 'HIGHER', per: 1 });
    expect(yardstickOf({ yardstick: RATE })).toBe(RATE);
  });

  it('makes a figure of counts, and none of nothing', () => {
    expect(valueOf(of(3, 4), SHARE)).toBe(0.75);
    expect(valueOf(of(3, 600), RATE)).toBe(5);
    expect(valueOf(of(12, 4), COUNT)).toBe(3);
    expect([SHARE, RATE, COUNT].map((yardstick) => valueOf(of(0, 0), yardstick))).toEqual([null, null, null]);
  });

  it('reaches a target from the side that is worse', () => {
    expect([0.89, 0.9, 0.91].map((value) => reaches(value, 0.9, SHARE))).toEqual([false, true, true]);
    expect([4.9, 5, 5.1].map((value) => reaches(value, 5, RATE))).toEqual([true, true, false]);
  });

  it.each([
    [SHARE, [0.01, 1], [0, 1.01, -1, NaN]],
    [{ ...SHARE, better: 'LOWER' as const }, [0, 0.99], [1, 1.01, -0.1, NaN]],
    [RATE, [0, 5, 100], [-1, NaN]],
    [{ ...RATE, better: 'HIGHER' as const }, [0.1, 100], [0, -1]],
    [COUNT, [0, 12], [-1]],
  ] as const)('takes the targets that can be ones of %j', (yardstick, taken, refused) => {
    expect(taken.filter((target) => !isTarget(target, yardstick))).toEqual([]);
    expect(refused.filter((target) => isTarget(target, yardstick))).toEqual([]);
  });

  it('has Wilson’s interval of a share, and Garwood’s of a rate and a count', () => {
    expect(figureOf(of(19, 20), SHARE)).toMatchObject({ method: 'Wilson', lower: expect.closeTo(0.764, 3) });
    // R: poisson.test(10)$conf.int is 4.795389 to 18.390356
    expect(figureOf(of(10, 2000), RATE)).toMatchObject({
      value: 5,
      lower: expect.closeTo(2.397694, 5),
      upper: expect.closeTo(9.195178, 5),
    });
    expect(figureOf(of(10, 1), COUNT)).toMatchObject({
      value: 10,
      lower: expect.closeTo(4.795389, 5),
      upper: expect.closeTo(18.390356, 5),
    });
    expect(figureOf(of(0, 0), RATE)).toMatchObject({ value: null, lower: 0, upper: null });
  });

  it('has a bound at a target only by as much as chance allows', () => {
    // R: poisson.test(0, alternative = 'less')$conf.int has its upper end at 2.995732
    expect(boundReaches(of(0, 1000), 2.9957, RATE)).toBe(false);
    expect(boundReaches(of(0, 1000), 2.9958, RATE)).toBe(true);
    expect(boundReaches(of(0, 0), 100, RATE)).toBe(false);
    expect(boundReaches(of(59, 59), 0.95, SHARE)).toBe(true);
  });
});

describe('what is better than before', () => {
  it('is a rate whose ratio to it is beyond chance: 2 in 930 after 24 in 1830, by mid-P', () => {
    expect(ratioOf(of(2, 930), of(24, 1830))).toMatchObject({ method: 'conditional, mid-P', n: 26 });
    expect(isBetter(of(2, 930), of(24, 1830), RATE)).toBe(true);
    expect(isBetter(of(2, 930), of(24, 1830), { ...RATE, better: 'HIGHER' })).toBe(false);
    expect(isBetter(of(8, 930), of(24, 1830), RATE)).toBe(false);
  });

  it('is none after nothing, of nothing, and where there is none in either', () => {
    expect(isBetter(of(0, 930), of(0, 1830), RATE)).toBe(false);
    expect(isBetter(of(0, 0), of(24, 1830), RATE)).toBe(false);
    expect(isBetter(of(4, 0), of(24, 1830), RATE)).toBe(false);
    expect(isBetter(of(4, 930), of(24, 0), RATE)).toBe(false);
  });

  it('is a count of fewer in as many weeks: 5 to none is just beyond chance, and 4 to none is not', () => {
    expect(isBetter(of(0, 1), of(5, 1), COUNT)).toBe(true);
    expect(isBetter(of(0, 1), of(4, 1), COUNT)).toBe(false);
  });
});

describe('what says enough', () => {
  it.each([
    [SHARE, of(5, 5), of(8, 20), true],
    [SHARE, of(4, 4), of(8, 20), false],
    [RATE, of(0, 100), of(10, 1000), true],
    [RATE, of(0, 99), of(10, 1000), false],
    [RATE, of(0, 0), of(10, 1000), false],
    [RATE, of(3, 100), of(0, 0), false],
    [COUNT, of(0, 1), of(10, 10), true],
    [COUNT, of(0, 1), of(9, 10), false],
  ] as const)('of a month or week of %j is told: %j after %j is %s', (yardstick, now, before, enough) => {
    expect(saysEnough(now, before, yardstick)).toBe(enough);
  });

  it.each([
    [SHARE, of(0, 5), 12, true],
    [SHARE, of(0, 4), 1, false],
    [RATE, of(5, 900), 5, true],
    [RATE, of(5, 900), 6, false],
    [RATE, of(4, 900), 1, false],
    [COUNT, of(12, 12), 12, true],
    [COUNT, of(11, 12), 12, false],
  ] as const)('of a baseline of %j is told: %j in %i is %s', (yardstick, counted, units, enough) => {
    expect(baselineSaysEnough(counted, units, yardstick)).toBe(enough);
  });
});

describe('the chart of a measure', () => {
  const units = (...counts: readonly (readonly [number, number])[]) =>
    counts.map(([numerator, denominator], i) => ({ month: `2026-0${i + 1}-01`, numerator, denominator }));

  it('is a p chart of shares, a u chart of rates and a c chart of counts', () => {
    const months = units([2, 10], [3, 10]);
    expect([SHARE, RATE, COUNT].map((yardstick) => drawn(months, yardstick).method)).toEqual([
      'p chart, 3 sigma',
      'u chart, 3 sigma',
      'c chart, 3 sigma',
    ]);
  });

  it('of a rate has its limits in the same figures, frozen where a baseline was: 10 in 2000 is 5 ± 3·1000·sqrt(0.005/900)', () => {
    const { centre, points } = drawn(units([9, 900], [0, 0]), RATE, of(10, 2000));
    expect(centre).toBeCloseTo(5, 12);
    expect(points).toEqual([
      expect.objectContaining({
        month: '2026-01-01',
        numerator: 9,
        denominator: 900,
        value: 10,
        lower: 0,
        upper: expect.closeTo(12.0711, 4),
      }),
    ]);
  });

  it('of a count is about the mean that was frozen: 60 in 10 weeks is 6 ± 3·sqrt(6)', () => {
    const { centre, points } = drawn(units([2, 1]), COUNT, of(60, 10));
    expect(centre).toBe(6);
    expect(points[0]).toMatchObject({ value: 2, numerator: 2, denominator: 1, lower: 0, upper: expect.closeTo(13.3485, 4) });
  });

  it('is about all its points where nothing was frozen, and warns that its limits are for trial', () => {
    expect(drawn(units([2, 1], [4, 1]), COUNT)).toMatchObject({ centre: 3, warnings: ['TRIAL_LIMITS'] });
    expect(drawn([], RATE)).toMatchObject({ centre: null, points: [] });
  });
});
