import fc from 'fast-check';
import { pooledRateRatio, rateRatio, type TwoRates } from './rate-ratio';

const rates = (x1: number, t1: number, x0: number, t0: number): TwoRates => ({
  exposed: { count: x1, exposure: t1 },
  unexposed: { count: x0, exposure: t0 },
});

// Rothman and Greenland (1998) p. 238, as in epitools; Fay (2010), the example of R's poisson.test; two public print-outs of R.
// The last is made up: 18 incidents on 120 shifts of high agency use, 22 on 420 others.
const EXACT = [
  [
    'breast cancer and fluoroscopy',
    rates(41, 28010, 15, 19017),
    0.95,
    1.85575865762228,
    1.00568406268926,
    3.60930031107791,
    0.0408520262865018,
  ],
  ['the example of poisson.test', rates(11, 800, 21, 3011), 0.95, 1.9714880952381, 0.858426403391639, 4.27726594365407, 0.0796686330333295],
  ['ten against two', rates(10, 20000, 2, 17887), 0.95, 4.47175, 0.952954826833725, 41.9743813868491, 0.0420988506012244],
  ['hundreds of each', rates(909, 12, 901, 14), 0.99, 1.17702552719201, 1.04162556023624, 1.33005120273727, 0.00057388380583231],
  ['shifts of high agency use', rates(18, 120, 22, 420), 0.95, 2.86363636363636, 1.44761430660254, 5.59311046129302, 0.00168761483581029],
] as const;
const MID_P = [
  ['breast cancer and fluoroscopy', rates(41, 28010, 15, 19017), 1.84296705849791, 1.04107524342593, 3.44942276045466, 0.0354574217722623],
  ['the example of poisson.test', rates(11, 800, 21, 3011), 1.98536870529509, 0.916602075860533, 4.05840425250851, 0.0800768365603877],
  ['ten against two', rates(10, 20000, 2, 17887), 4.21552966326005, 1.09060310624321, 30.0006877734108, 0.035706500781381],
  ['shifts of high agency use', rates(18, 120, 22, 420), 2.86836448022851, 1.51452539043107, 5.36033561241946, 0.00151831673847669],
] as const;

describe('the ratio of two rates', () => {
  it.each(EXACT)('has the exact estimate, interval and p of %s (part of R51)', (_name, given, level, ratio, lower, upper, p) => {
    const found = rateRatio(given, level);
    expect(found.ratio).toBeCloseTo(ratio, 8);
    expect(found.lower).toBeCloseTo(lower, 8);
    expect(found.upper).toBeCloseTo(upper, 7);
    expect(found.p).toBeCloseTo(p, 9);
  });

  it.each(MID_P)('has the mid-P estimate, interval and p of %s', (_name, given, ratio, lower, upper, p) => {
    const found = rateRatio(given, 0.95, 'MID_P');
    expect(found.ratio).toBeCloseTo(ratio, 8);
    expect(found.lower).toBeCloseTo(lower, 8);
    expect(found.upper).toBeCloseTo(upper, 7);
    expect(found.p).toBeCloseTo(p, 9);
  });

  it('has no upper limit when nothing happened without the factor, and says so', () => {
    const found = rateRatio(rates(4, 120, 0, 400));
    expect(found).toMatchObject({ ratio: null, upper: null, n: 4, method: 'exact conditional' });
    expect(found.lower).toBeCloseTo(2.20041339786698, 8);
    expect(found.p).toBeCloseTo(0.00283603515283078, 9);
    expect(rateRatio(rates(4, 120, 0, 400), 0.95, 'MID_P')).toMatchObject({ ratio: null, upper: null });
  });

  it('has a ratio and a lower limit of 0 when nothing happened with the factor', () => {
    expect(rateRatio(rates(0, 120, 4, 400))).toMatchObject({ ratio: 0, lower: 0 });
    expect(rateRatio(rates(0, 120, 4, 400), 0.95, 'MID_P')).toMatchObject({ ratio: 0, lower: 0 });
  });

  it('says nothing of nothing', () => {
    expect(rateRatio(rates(0, 120, 0, 400))).toMatchObject({ ratio: null, lower: 0, upper: null, p: 1, n: 0 });
    expect(rateRatio(rates(0, 0, 5, 400))).toMatchObject({ ratio: null, lower: 0, upper: null, p: 1, n: 0 });
  });

  it('refuses what are no counts or exposures', () => {
    expect(() => rateRatio(rates(1.5, 10, 1, 10))).toThrow(RangeError);
    expect(() => rateRatio(rates(1, -1, 1, 10))).toThrow(RangeError);
    expect(() => rateRatio(rates(1, 0, 1, 10))).toThrow('events need an exposure');
    expect(() => rateRatio(rates(1, 10, 1, 0))).toThrow('events need an exposure');
    expect(() => rateRatio(rates(1, 10, 1, 10), 1)).toThrow(RangeError);
  });

  it('is the inverse when the groups change places', () => {
    const count = fc.integer({ min: 1, max: 300 });
    const exposure = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(count, exposure, count, exposure, (x1, t1, x0, t0) => {
        const one = rateRatio(rates(x1, t1, x0, t0));
        const other = rateRatio(rates(x0, t0, x1, t1));
        expect((one.ratio ?? 0) * (other.ratio ?? 0)).toBeCloseTo(1, 6);
        expect(one.lower * (other.upper ?? 0)).toBeCloseTo(1, 6);
        expect(one.p).toBeCloseTo(other.p, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its digits for counts in the tens of thousands', () => {
    const found = rateRatio(rates(20_000, 1_000_000, 10_000, 1_000_000));
    expect(found.ratio).toBeCloseTo(2, 9);
    // At this size the exact interval is Wald's: exp(ln 2 -+ 1.959964 sqrt(1/20000 + 1/10000)).
    expect(found.lower).toBeCloseTo(2 * Math.exp(-1.959964 * Math.sqrt(0.00015)), 3);
    expect(found.upper).toBeCloseTo(2 * Math.exp(1.959964 * Math.sqrt(0.00015)), 3);
  });
});

describe('the ratio that services share', () => {
  it('of one service is its own', () => {
    const found = pooledRateRatio([rates(18, 120, 22, 420)]);
    expect(found).toEqual(rateRatio(rates(18, 120, 22, 420)));
  });

  it('of a service cut in halves that are alike is the whole’s, as far as conditioning goes', () => {
    const halves = pooledRateRatio([rates(9, 60, 11, 210), rates(9, 60, 11, 210)]);
    const whole = rateRatio(rates(18, 120, 22, 420));
    expect(halves.ratio).toBeCloseTo(whole.ratio ?? NaN, 8);
    expect(halves.lower).toBeCloseTo(whole.lower, 8);
    expect(halves.p).toBeCloseTo(whole.p, 8);
  });

  it('is not deceived by services that differ, where the crude ratio is (Simpson)', () => {
    // Both services: no effect at all. The bad service uses the factor most.
    const strata = [rates(90, 900, 10, 100), rates(1, 100, 9, 900)];
    const crude = rateRatio(rates(91, 1000, 19, 1000));
    expect(crude.lower).toBeGreaterThan(2);
    const found = pooledRateRatio(strata);
    expect(found.ratio).toBeCloseTo(1, 6);
    expect(found.p).toBeGreaterThan(0.9);
  });

  it('passes over what tells nothing', () => {
    const telling = [rates(5, 50, 3, 90)];
    expect(pooledRateRatio([...telling, rates(0, 10, 0, 10), rates(3, 10, 0, 0)])).toEqual(pooledRateRatio(telling));
  });

  it('lies near Mantel and Haenszel’s, over many services, however strong the effect', () => {
    const strata = Array.from({ length: 40 }, (_, i) => rates(30 + (i % 7), 100, 1 + (i % 2), 300));
    const found = pooledRateRatio(strata);
    const [above, below] = strata.reduce(([a, b], s) => [a + (s.exposed.count * 300) / 400, b + (s.unexposed.count * 100) / 400], [0, 0]);
    expect((found.ratio ?? 0) / (above / below)).toBeCloseTo(1, 1);
    expect(found.lower).toBeGreaterThan(40);
    expect(found.p).toBeLessThan(1e-100);
  });
});
