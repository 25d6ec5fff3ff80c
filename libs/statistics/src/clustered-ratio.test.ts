import { attributableShare } from './attributable';
import { clusteredRateRatio } from './clustered-ratio';
import { clusterDispersion, type Compared } from './dispersion';
import { erfc, normalQuantile } from './normal';
import { rateRatio } from './rate-ratio';

const AGENCY = { exposed: { count: 18, exposure: 120 }, unexposed: { count: 22, exposure: 420 } };

/** Units of one stratum, told apart by their cluster. */
const units = (...of: readonly (readonly [exposed: 0 | 1, failed: 0 | 1, cluster: number])[]): (Compared & { cluster: number })[] =>
  of.map(([exposed, failed, cluster]) => ({ exposed: exposed === 1, failed: failed === 1, stratum: 0, cluster }));
const dispersed = (of: ReturnType<typeof units>, ratio = 1) => clusterDispersion(of, ({ cluster }) => cluster, ratio);

describe('a rate ratio widened for clusters', () => {
  const exact = rateRatio(AGENCY);
  const widened = (phi: number, effective = 1e9) => clusteredRateRatio([AGENCY], exact, { phi, effective });

  it('is the exact one where clusters swing no more than chance', () => {
    expect(widened(1)).toBe(exact);
    expect(widened(0.4, 1)).toBe(exact);
  });

  it('keeps the ratio, takes p from z/√phi and doubles the interval of logarithms at a phi of 4', () => {
    const found = widened(4);
    expect(found).toMatchObject({ ratio: exact.ratio, level: 0.95, n: 40, method: 'exact conditional, widened for clusters' });
    expect(normalQuantile(found.p / 2)).toBeCloseTo(normalQuantile(exact.p / 2) / 2, 6);
    const apart = (limit: number | null) => Math.log((limit ?? NaN) / (exact.ratio ?? NaN));
    expect(apart(found.lower)).toBeCloseTo(2 * apart(exact.lower), 6);
    expect(apart(found.upper)).toBeCloseTo(2 * apart(exact.upper), 6);
  });

  // Student's t of 10 degrees of freedom has 2.5 % beyond 2.2281 and 0.5 % beyond 3.1693.
  it('allows for few clusters by Student’s t', () => {
    const found = clusteredRateRatio([AGENCY], { ...exact, p: erfc((3.169273 * Math.sqrt(2)) / Math.SQRT2) }, { phi: 2, effective: 11 });
    expect(found.p).toBeCloseTo(0.01, 6);
    const wider = (2.2281389 * Math.sqrt(2)) / 1.959964;
    expect(Math.log(found.lower / (found.ratio ?? NaN))).toBeCloseTo(wider * Math.log(exact.lower / (exact.ratio ?? NaN)), 5);
    expect(widened(2, 1)).toMatchObject({ lower: 0, upper: null, p: 1 });
  });

  it('widens the one end that there is where nothing failed on one side', () => {
    const none = { exposed: { count: 12, exposure: 100 }, unexposed: { count: 0, exposure: 100 } };
    const all = { exposed: none.unexposed, unexposed: none.exposed };
    const of = (rates: typeof none, phi: number) => clusteredRateRatio([rates], rateRatio(rates), { phi, effective: 1e9 });
    expect(of(none, 4)).toMatchObject({ ratio: null, upper: null });
    expect(of(none, 4).lower).toBeCloseTo(rateRatio(none, 1 - erfc((2 * 1.959963984540054) / Math.SQRT2)).lower, 5);
    expect(of(none, 400).lower).toBeGreaterThanOrEqual(0);
    expect(of(all, 4)).toMatchObject({ ratio: 0, lower: 0 });
    expect(of(all, 4).upper).toBeGreaterThan(2 * (rateRatio(all).upper ?? NaN));
  });

  it('is as it was where nothing failed at all', () => {
    const nothing = rateRatio({ exposed: { count: 0, exposure: 1 }, unexposed: { count: 0, exposure: 1 } });
    expect(clusteredRateRatio([], nothing, { phi: 3, effective: 9 })).toBe(nothing);
  });
});

describe('the dispersion of clusters', () => {
  // Half exposed, half failed: at a ratio of 1 each score is ± 1/4, and the test assumes a variance of 4 × 1/4 = 1.
  it('grows with units of one cluster that fail together, and is that of single units where none do', () => {
    const together = units([1, 1, 1], [1, 1, 1], [1, 0, 2], [1, 0, 2], [0, 1, 3], [0, 1, 3], [0, 0, 4], [0, 0, 4]);
    const apart = together.map((unit, i) => ({ ...unit, cluster: i }));
    expect(dispersed(together)).toEqual({ phi: (4 / 3) * 4 * 0.25, effective: 4 });
    expect(dispersed(apart)).toEqual({ phi: (8 / 7) * 8 * (1 / 16), effective: 8 });
  });

  it('is small where exposed and others fail in the same clusters alike', () => {
    expect(dispersed(units([1, 1, 1], [0, 1, 1], [1, 0, 2], [0, 0, 2], [1, 1, 3], [0, 1, 3], [1, 0, 4], [0, 0, 4])).phi).toBe(0);
  });

  it('compares within strata alone', () => {
    const one = units([1, 1, 1], [0, 1, 2], [1, 0, 3], [0, 0, 4]);
    const other = units([1, 1, 5], [1, 1, 6]).map((unit) => ({ ...unit, stratum: 1 }));
    expect(dispersed([...one, ...other]).phi).toBeCloseTo((6 / 5) * (4 / 16 / (2 / 4)), 12);
  });

  // Two of three exposed fail and one of three others: at a ratio of 2 exactly as many as expected, on each side.
  it('looks at what is left once the ratio is allowed for', () => {
    const all = units([1, 1, 1], [1, 1, 1], [1, 0, 1], [0, 1, 2], [0, 0, 2], [0, 0, 2]);
    expect(dispersed(all, 2).phi).toBeCloseTo(0, 12);
    expect(dispersed(all, 1).phi).toBeGreaterThan(0.1);
  });

  it('counts as few clusters in effect where one of them tells nearly all', () => {
    const many = units(...Array.from({ length: 8 }, (_, i) => [i % 2 ? 1 : 0, 1, 1] as const), [1, 0, 2], [0, 0, 3]);
    expect(dispersed(many).effective).toBeCloseTo(100 / (64 + 1 + 1), 12);
  });

  it('is 1 where nothing can be told: nothing compared, nothing failed, or one cluster', () => {
    expect(dispersed([])).toEqual({ phi: 1, effective: 0 });
    expect(dispersed(units([1, 0, 1], [0, 0, 2]))).toEqual({ phi: 1, effective: 0 });
    expect(dispersed(units([1, 1, 1], [0, 0, 1]))).toEqual({ phi: 1, effective: 1 });
    expect(() => dispersed([], Infinity)).toThrow(RangeError);
  });
});

describe('the share that a factor could account for', () => {
  it('is the exposed share of failures times the excess, with the interval of the ratio', () => {
    const found = attributableShare(30, 40, { ratio: 3, lower: 1.5, upper: 6, level: 0.95 });
    expect(found).toEqual({ share: 0.5, lower: 0.25, upper: 0.625, exposed: 30, failures: 40, method: 'Miettinen', level: 0.95 });
  });

  it('begins at nothing where the interval reaches below 1, and may be all exposed failures where it has no end', () => {
    expect(attributableShare(30, 40, { ratio: 2, lower: 0.8, upper: null, level: 0.95 })).toMatchObject({ lower: 0, upper: 0.75 });
    expect(attributableShare(40, 40, { ratio: null, lower: 2, upper: null, level: 0.95 })).toMatchObject({
      share: 1,
      lower: 0.5,
      upper: 1,
    });
  });

  it('is none where nothing is in excess', () => {
    expect(attributableShare(30, 40, { ratio: 1, lower: 0.5, upper: 2, level: 0.95 })).toBeNull();
    expect(attributableShare(0, 40, { ratio: 0, lower: 0, upper: 2, level: 0.95 })).toBeNull();
    expect(attributableShare(0, 0, { ratio: null, lower: 0, upper: null, level: 0.95 })).toBeNull();
  });
});
