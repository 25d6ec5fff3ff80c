import { fisherExact } from './odds-ratio';
import { mantelHaenszelOdds, mantelHaenszelRates } from './mantel-haenszel';

const table = (a: number, b: number, c: number, d: number) => ({ exposed: { failed: a, fine: b }, unexposed: { failed: c, fine: d } });

/** The chance of at least k (or at most k) exposed failures when the odds ratio is t, straight from the definition. */
const chance = (weights: readonly number[], t: number, from: number, to: number): number => {
  const masses = weights.map((weight, k) => weight * t ** k);
  const sum = (all: readonly number[]): number => all.reduce((total, mass) => total + mass, 0);
  return sum(masses.slice(from, to + 1)) / sum(masses);
};
const TEA = [1, 16, 36, 16, 1];

// R finds estimates and limits with a root finder that stops at a hundred-thousandth or so: hence fewer digits of its figures
// here, and the definition itself to more.
describe("Fisher's exact test", () => {
  it('judges the lady tasting tea (Fisher 1935; Agresti; R help)', () => {
    const found = fisherExact(table(3, 1, 1, 3));
    expect(found.p).toBeCloseTo(0.485714285714286, 10);
    expect(found.ratio).toBeCloseTo(6.40830886700579, 4);
    expect(found.lower).toBeCloseTo(0.211732915305503, 5);
    expect((found.upper ?? NaN) / 621.933750545417).toBeCloseTo(1, 1);
    const t = found.ratio ?? NaN;
    expect(t ** 4 - 36 * t ** 2 - 32 * t - 3).toBeCloseTo(0, 8); // the mean is 3
    expect(chance(TEA, found.lower, 3, 4)).toBeCloseTo(0.025, 10);
    expect(chance(TEA, found.upper ?? NaN, 0, 3)).toBeCloseTo(0.025, 10);
    const greater = fisherExact(table(3, 1, 1, 3), 0.95, 'LOWER');
    expect(greater.p).toBeCloseTo(0.242857142857143, 10);
    expect(greater.lower).toBeCloseTo(0.313569264110218, 5);
    expect(chance(TEA, greater.lower, 3, 4)).toBeCloseTo(0.05, 10);
    expect(greater.upper).toBeNull();
  });

  it('judges the convictions of twins (Fisher 1962; R help)', () => {
    const found = fisherExact(table(2, 15, 10, 3));
    expect(found.p).toBeCloseTo(0.000536724119143436, 12);
    expect(found.ratio).toBeCloseTo(0.0469366088276989, 6);
    expect(found.lower).toBeCloseTo(0.00332576403385931, 4);
    expect(found.upper).toBeCloseTo(0.363182271474897, 4);
    const less = fisherExact(table(2, 15, 10, 3), 0.95, 'UPPER');
    expect(less.p).toBeCloseTo(0.000465180943362905, 12);
    expect(less.lower).toBe(0);
    expect(less.upper).toBeCloseTo(0.28496013793557, 4);
  });

  it('says what it can of margins that leave no choice', () => {
    expect(fisherExact(table(0, 0, 3, 4))).toMatchObject({ ratio: null, lower: 0, upper: null, p: 1, n: 7 });
    expect(fisherExact(table(0, 5, 3, 4))).toMatchObject({ ratio: 0, lower: 0 });
    expect(fisherExact(table(5, 0, 3, 4))).toMatchObject({ ratio: null, upper: null });
  });
});

describe("Mantel and Haenszel's odds ratio", () => {
  const RABBITS = [table(0, 6, 0, 5), table(3, 3, 0, 6), table(6, 0, 2, 4), table(5, 1, 6, 0), table(2, 0, 5, 0)];
  const ADMISSIONS = [
    table(512, 89, 313, 19),
    table(353, 17, 207, 8),
    table(120, 202, 205, 391),
    table(138, 131, 279, 244),
    table(53, 94, 138, 299),
    table(22, 24, 351, 317),
  ];

  it('judges penicillin in rabbits (Mantel 1963; R help)', () => {
    const found = mantelHaenszelOdds(RABBITS);
    expect(found.ratio).toBeCloseTo(7, 10);
    expect(found.lower).toBeCloseTo(1.02671268846167, 8);
    expect(found.upper).toBeCloseTo(47.7251333802226, 7);
    expect(found.statistic).toBeCloseTo(3.92857142857143, 10);
    expect(found.p).toBeCloseTo(0.0474722551429181, 9);
    const uncorrected = mantelHaenszelOdds(RABBITS, 0.95, false);
    expect(uncorrected.statistic).toBeCloseTo(5.65714285714286, 10);
    expect(uncorrected.p).toBeCloseTo(0.0173844203520662, 9);
  });

  it('finds no effect at Berkeley, where the crude ratio of 1.84 does (UCBAdmissions)', () => {
    const found = mantelHaenszelOdds(ADMISSIONS);
    expect(found.ratio).toBeCloseTo(0.904696828258623, 10);
    expect(found.lower).toBeCloseTo(0.77190736175935, 8);
    expect(found.upper).toBeCloseTo(1.06032976443666, 8);
    expect(found.statistic).toBeCloseTo(1.42694622858669, 8);
    expect(found.p).toBeCloseTo(0.232263462817048, 8);
    const crude = mantelHaenszelOdds([table(1198, 1493, 557, 1278)]);
    expect(crude.ratio).toBeCloseTo(1.84108003718129, 8);
  });

  it('is null, not a number made up, where strata tell nothing', () => {
    expect(mantelHaenszelOdds([])).toMatchObject({ ratio: null, lower: null, upper: null, statistic: null, p: null, n: 0 });
    expect(mantelHaenszelOdds([table(1, 0, 0, 0)])).toMatchObject({ ratio: null, p: null });
    expect(mantelHaenszelOdds([table(0, 5, 4, 5)])).toMatchObject({ ratio: 0, lower: null, upper: null });
  });
});

describe("Mantel and Haenszel's rate ratio", () => {
  const strata = [
    { exposed: { count: 8, exposure: 40 }, unexposed: { count: 5, exposure: 100 } },
    { exposed: { count: 6, exposure: 30 }, unexposed: { count: 9, exposure: 120 } },
    { exposed: { count: 4, exposure: 50 }, unexposed: { count: 8, exposure: 200 } },
  ];

  it('has the ratio, interval and test of the formula (Rothman and Greenland 1998)', () => {
    const found = mantelHaenszelRates(strata);
    expect(found.ratio).toBeCloseTo(2.84023668639053, 10);
    expect(found.lower).toBeCloseTo(1.5036228784406, 8);
    expect(found.upper).toBeCloseTo(5.36500511556784, 8);
    expect(found.statistic).toBeCloseTo(11.3229922734723, 9);
    expect(found.p).toBeCloseTo(0.000765532528599327, 10);
    expect(found.n).toBe(40);
  });

  it('passes over a service without exposure', () => {
    const nothing = { exposed: { count: 0, exposure: 0 }, unexposed: { count: 0, exposure: 0 } };
    expect(mantelHaenszelRates([...strata, nothing])).toEqual(mantelHaenszelRates(strata));
    expect(mantelHaenszelRates([nothing])).toMatchObject({ ratio: null, p: null });
  });
});
