import fc from 'fast-check';
import { clopperPearson, ruleOfThree, weightedShare, wilson, type Share } from './intervals';

const bounds = ({ lower, upper }: Share): number[] => [lower, upper];
const closeTo = (found: number[], expected: readonly number[]) =>
  found.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));

describe('the Wilson interval', () => {
  // Newcombe (1998), Statistics in Medicine 17: 857-872, method 3.
  it.each([
    [81, 263, [0.255288519878274, 0.3662095769828]],
    [15, 148, [0.0623863995307363, 0.160487241723308]],
    [0, 20, [0, 0.161125158052819]],
    [1, 29, [0.00611321429276266, 0.171755218793203]],
  ])('of %i in %i is the published one', (x, n, expected) => {
    closeTo(bounds(wilson(x, n)), expected);
  });

  // The examples of R's epitools (binom.wilson), and audit samples.
  it.each([
    [1, 10, [0.0178762130950729, 0.404150026795238]],
    [5, 50, [0.0434757649318904, 0.213602314374797]],
    [10, 100, [0.0552291370606751, 0.174365661504913]],
    [19, 20, [0.763868806553258, 0.991118551199205]],
    [20, 20, [0.838874841947181, 1]],
    [57, 60, [0.862994835236515, 0.982850497835604]],
    [38, 40, [0.83496122630859, 0.986179332613852]],
    [95, 100, [0.888249530768081, 0.978456320845632]],
    [8, 8, [0.67559243511612, 1]],
    [59, 59, [0.938870629473212, 1]],
  ])('of %i in %i', (x, n, expected) => {
    closeTo(bounds(wilson(x, n)), expected);
  });

  it('carries how it was made: n, N, method, level and sides', () => {
    expect(wilson(19, 20, 0.95, { population: 120 })).toMatchObject({
      numerator: 19,
      denominator: 20,
      n: 20,
      population: 120,
      share: 0.95,
      method: 'Wilson',
      level: 0.95,
      sides: 'BOTH',
    });
  });

  it('of nothing says nothing: any share may be', () => {
    expect(wilson(0, 0)).toMatchObject({ share: null, lower: 0, upper: 1, n: 0, population: null });
  });

  it('has a one-sided bound at the level of a wider interval', () => {
    expect(wilson(19, 20, 0.95, { sides: 'LOWER' }).lower).toBeCloseTo(wilson(19, 20, 0.9).lower, 12);
    expect(wilson(19, 20, 0.95, { sides: 'LOWER' }).upper).toBe(1);
    expect(wilson(1, 20, 0.95, { sides: 'UPPER' })).toMatchObject({ lower: 0, upper: expect.closeTo(wilson(1, 20, 0.9).upper, 12) });
  });

  it.each([
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [NaN, 2],
    [0, NaN],
    [1, Infinity],
  ])('of %d in %d is a fault', (x, n) => {
    expect(() => wilson(x, n)).toThrow(RangeError);
    expect(() => clopperPearson(x, n)).toThrow(RangeError);
  });

  it('is a fault at a level that is none, or from a sample larger than all', () => {
    for (const level of [0, 1, 95, NaN]) expect(() => wilson(1, 2, level)).toThrow(RangeError);
    expect(() => wilson(1, 20, 0.95, { population: 19 })).toThrow(RangeError);
    expect(() => wilson(1, 20, 0.95, { population: 20.5 })).toThrow(RangeError);
  });
});

describe('the Clopper-Pearson interval', () => {
  // The examples of R's epitools (binom.exact), and audit samples.
  it.each([
    [1, 10, [0.00252857854446179, 0.445016117028195]],
    [2, 20, [0.0123485271702948, 0.316982714019082]],
    [5, 50, [0.0332750935890225, 0.218135366434202]],
    [10, 100, [0.049004689221486, 0.176222597740023]],
    [19, 20, [0.751267237227972, 0.99873491050205]],
    [20, 20, [0.831566529016915, 1]],
    [60, 60, [0.940370507713833, 1]],
    [27, 30, [0.734711549525792, 0.978882862970277]],
    [90, 100, [0.823777402259977, 0.950995310778514]],
    [59, 59, [0.93939109904966, 1]],
  ])('of %i in %i', (x, n, expected) => {
    closeTo(bounds(clopperPearson(x, n)), expected);
  });

  it.each([
    [19, 20, 0.783893835793153],
    [20, 20, 0.860891659331735],
    [57, 60, 0.875812789522564],
    [60, 60, 0.951297086689903],
    [38, 40, 0.850848038726787],
    [95, 100, 0.897746622356726],
    [8, 8, 0.687656021933632],
    [59, 59, 0.950492390111773],
    [90, 100, 0.836282376724185],
  ])('of %i in %i shows at least %d, one-sided at 95 %%', (x, n, expected) => {
    const bound = clopperPearson(x, n, 0.95, { sides: 'LOWER' });
    expect(bound.lower).toBeCloseTo(expected, 9);
    expect(bound).toMatchObject({ upper: 1, sides: 'LOWER', method: 'Clopper-Pearson' });
  });

  it('holds for a million as for one', () => {
    const all = clopperPearson(1_000_000, 1_000_000);
    expect(all.lower).toBeCloseTo(0.025 ** 1e-6, 12);
    const none = clopperPearson(0, 1_000_000);
    expect(none.upper).toBeCloseTo(-Math.expm1(Math.log(0.025) / 1e6), 15);
    expect(bounds(clopperPearson(0, 1))).toEqual([0, expect.closeTo(0.975, 12)]);
  });

  it('is never narrower than what it promises, unlike Wilson at the ends', () => {
    expect(clopperPearson(59, 59, 0.95, { sides: 'LOWER' }).lower).toBeGreaterThan(0.95);
    expect(clopperPearson(58, 58, 0.95, { sides: 'LOWER' }).lower).toBeLessThan(0.95);
  });
});

describe('both intervals', () => {
  const counts = fc.nat(5000).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));

  it.each([
    ['Wilson', wilson],
    ['Clopper-Pearson', clopperPearson],
  ] as const)('%s lies about the share, mirrors it, and widens with confidence', (_, interval) => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const usual = interval(x, n);
        const mirrored = interval(n - x, n);
        const wider = interval(x, n, 0.99);
        expect(usual.lower).toBeGreaterThanOrEqual(0);
        expect(usual.upper).toBeLessThanOrEqual(1);
        if (usual.share !== null) {
          expect(usual.lower).toBeLessThanOrEqual(usual.share + 1e-12);
          expect(usual.upper).toBeGreaterThanOrEqual(usual.share - 1e-12);
        }
        closeTo(bounds(mirrored), [1 - usual.upper, 1 - usual.lower]);
        expect(wider.lower).toBeLessThanOrEqual(usual.lower);
        expect(wider.upper).toBeGreaterThanOrEqual(usual.upper);
      }),
    );
  });
});

describe('no failure in n', () => {
  // Zero defect sampling: 3/n stands in for the exact 1 - 0.05^(1/n).
  it.each([
    [10, 0.3, 0.258865550893052],
    [20, 0.15, 0.139108340668265],
    [30, 0.1, 0.0950338528553042],
    [59, 0.0508474576271186, 0.049507609888227],
    [100, 0.03, 0.0295130496070399],
    [150, 0.02, 0.0197734381645085],
  ])('of %i leaves at most %d by the rule of three, and exactly %d', (n, three, exact) => {
    expect(ruleOfThree(n)).toBeCloseTo(three, 12);
    expect(clopperPearson(0, n, 0.95, { sides: 'UPPER' }).upper).toBeCloseTo(exact, 12);
  });

  it('of next to nothing leaves everything open', () => {
    expect([ruleOfThree(0), ruleOfThree(2), ruleOfThree(3)]).toEqual([1, 1, 1]);
  });
});

describe('the share of a weight', () => {
  const parts = (met: number, of: number, weight: number) => Array.from({ length: of }, (_, n) => ({ weight, met: n < met }));

  it('of parts of one weight is Wilson’s of their number, whatever the weight', () => {
    for (const weight of [1, 7.5, 0.25]) {
      const found = weightedShare(parts(19, 20, weight));
      expect(found).toMatchObject({ n: 20, effective: expect.closeTo(20, 9), numerator: 19 * weight, denominator: 20 * weight });
      closeTo(bounds(found), bounds(wilson(19, 20)));
    }
  });

  it('is less sure where a few weigh much, and as sure as so many of one weight', () => {
    // 12, 12, 4, 4, 4 and 4 hours: 40 x 40 / 352 = 4.545 of one length.
    const found = weightedShare([...parts(1, 2, 12), ...parts(2, 4, 4)]);
    expect(found).toMatchObject({ numerator: 20, denominator: 40, share: 0.5, n: 6, effective: expect.closeTo(1600 / 352, 9) });
    // Wilson's of a half of 4.5454545: 0.5 -+ 1.959964 / 2 / sqrt(4.5454545 + 1.959964^2).
    closeTo(bounds(found), [0.5 - 0.338389608, 0.5 + 0.338389608]);
    expect(found.upper - found.lower).toBeGreaterThan(wilson(3, 6).upper - wilson(3, 6).lower);
  });

  it('of nothing, and of what weighs nothing, says nothing', () => {
    for (const none of [[], parts(1, 2, 0)])
      expect(weightedShare(none)).toMatchObject({ share: null, lower: 0, upper: 1, n: 0, effective: 0 });
    expect(weightedShare([...parts(0, 2, 8), ...parts(1, 1, 0)])).toMatchObject({ share: 0, lower: 0, n: 2 });
    expect(weightedShare(parts(2, 2, 8))).toMatchObject({ share: 1, upper: 1 });
  });

  it('refuses a weight under nothing', () => expect(() => weightedShare([{ weight: -1, met: true }])).toThrow(RangeError));
});
