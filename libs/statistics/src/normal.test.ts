import { chiSquaredTail, erfc, normalQuantile, zOf } from './normal';

// Reference values were computed with 40 digits of working precision.
const relative = (found: number, expected: number): number => Math.abs(found - expected) / Math.abs(expected);

describe('the normal distribution', () => {
  it.each([
    [0, 1],
    [0.1, 0.8875370839817151],
    [0.5, 0.47950012218695346],
    [1, 0.15729920705028513],
    [1.49, 0.035102135156795789],
    [1.5, 0.033894853524689273],
    [1.51, 0.032723251871288363],
    [2, 0.0046777349810472658],
    [3, 2.2090496998585441e-5],
    [5, 1.5374597944280349e-12],
    [10, 2.0884875837625448e-45],
    [20, 5.3958656116079009e-176],
    [-1, 1.8427007929497149],
    [-3, 1.9999779095030014],
  ])('has the complementary error function of %d', (x, expected) => {
    expect(relative(erfc(x), expected)).toBeLessThan(2e-14);
  });

  it.each([
    [1e-300, -37.047096299361199],
    [1e-20, -9.2623400897984076],
    [1e-10, -6.3613409024040562],
    [0.001, -3.0902323061678135],
    [0.02425, -1.9729610513118849],
    [0.025, -1.9599639845400542],
    [0.1, -1.2815515655446005],
    [0.3, -0.52440051270804078],
  ])('has the quantile of %d', (p, expected) => {
    expect(relative(normalQuantile(p), expected)).toBeLessThan(1e-14);
    if (p > 1e-3) expect(relative(normalQuantile(1 - p), -expected)).toBeLessThan(1e-13);
  });

  it('has no quantile but of probabilities', () => {
    expect(normalQuantile(0.5)).toBeCloseTo(0, 15);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    for (const p of [-0.1, 1.1, NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });

  it('gives the z of an interval and of a bound', () => {
    expect(zOf(0.95, 2)).toBeCloseTo(1.959963984540054, 12);
    expect(zOf(0.95, 1)).toBeCloseTo(1.6448536269514722, 12);
    expect(() => zOf(95, 2)).toThrow(RangeError);
  });

  it('gives the tail of chi-squared with one degree of freedom', () => {
    expect(chiSquaredTail(3.841458820694124)).toBeCloseTo(0.05, 12);
    expect(chiSquaredTail(0)).toBe(1);
  });
});
