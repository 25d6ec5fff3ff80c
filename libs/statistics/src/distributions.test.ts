import fc from 'fast-check';
import { binomialLogMass, hypergeometricLogMass, poissonLogMass } from './mass';
import { chiSquaredTail, erfc, normalQuantile, zOf } from './normal';
import { rootBetween } from './roots';
import { betaQuantile, betaTail, binomialTail, gammaQuantile, gammaTail } from './tails';

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

describe('masses', () => {
  it.each([
    [0, 10, 0.1, 0.34867844009999998],
    [5, 10, 0.5, 0.24609375],
    [10, 10, 0.3, 5.9048999999999978e-6],
    [3, 1000, 0.001, 0.061282509389840647],
    [500000, 1000000, 0.5, 0.00079788436133175009],
    [200, 1000000, 0.0002, 0.028200547881255733],
    [950, 1000, 0.95, 0.05778798371410712],
  ])('of %i in %i at %d are binomial', (x, n, p, expected) => {
    expect(relative(Math.exp(binomialLogMass(x, n, p)), expected)).toBeLessThan(1e-12);
  });

  it.each([
    [0, 3, 0.049787068367863943],
    [5, 5, 0.17546736976785071],
    [0.5, 2, 0.21596386605275221],
    [100, 80, 0.0039394581591992597],
    [1000000, 1000000, 0.00039894224715624403],
    [1000000, 1003000, 4.4718243659627163e-6],
  ])('of %d about %d are Poisson', (x, mean, expected) => {
    expect(relative(Math.exp(poissonLogMass(x, mean)), expected)).toBeLessThan(1e-12);
  });

  it.each([
    [3, 4, 4, 4, 0.22857142857142857],
    [0, 2, 18, 16, 0.031578947368421053],
    [10, 100, 900, 100, 0.13898526767704465],
    [500, 1000, 9000, 5000, 0.026589429961294036],
    [0, 5, 95, 39, 0.079019032636484772],
  ])('of %i among %i marked and %i plain, %i drawn, are hypergeometric', (x, marked, plain, drawn, expected) => {
    expect(relative(Math.exp(hypergeometricLogMass(x, marked, plain, drawn)), expected)).toBeLessThan(1e-12);
  });

  it('are nothing where they cannot be, and all where they must', () => {
    expect([binomialLogMass(0, 5, 0), binomialLogMass(1, 5, 0), binomialLogMass(5, 5, 1), binomialLogMass(4, 5, 1)]).toEqual([
      0,
      -Infinity,
      0,
      -Infinity,
    ]);
    expect([binomialLogMass(-1, 5, 0.5), binomialLogMass(6, 5, 0.5)]).toEqual([-Infinity, -Infinity]);
    expect([poissonLogMass(0, 0), poissonLogMass(1, 0)]).toEqual([0, -Infinity]);
    expect([hypergeometricLogMass(0, 3, 3, 0), hypergeometricLogMass(4, 3, 3, 4), hypergeometricLogMass(0, 3, 3, 4)]).toEqual([
      0,
      -Infinity,
      -Infinity,
    ]);
  });

  it('add up to one', () => {
    const sum = (mass: (x: number) => number, n: number) =>
      Array.from({ length: n + 1 }, (_, x) => Math.exp(mass(x))).reduce((a, b) => a + b, 0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (n, p) => {
        expect(sum((x) => binomialLogMass(x, n, p), n)).toBeCloseTo(1, 10);
      }),
    );
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(120), (marked, plain, drawn) => {
        fc.pre(drawn <= marked + plain && marked + plain > 0);
        expect(sum((x) => hypergeometricLogMass(x, marked, plain, drawn), drawn)).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe('tails', () => {
  it.each([
    [0.5, 0.1, 0.34527915398142298, 0.65472084601857702],
    [1, 1, 0.63212055882855768, 0.36787944117144232],
    [1, 30, 0.99999999999990642, 9.3576229688401746e-14],
    [5, 2, 0.052653017343711157, 0.94734698265628884],
    [20, 20, 0.52974273316076001, 0.47025726683923999],
    [21, 12.2, 0.013667207284352097, 0.9863327927156479],
    [100, 150, 0.99999407545966452, 5.9245403354839158e-6],
    [1000, 900, 0.00054990226571178292, 0.99945009773428822],
    [1000, 1100, 0.99894067674607002, 0.0010593232539299773],
    [1e6, 1e6, 0.50013298076087259, 0.49986701923912741],
    [1e6, 1003000, 0.99863825935378241, 0.0013617406462175915],
    [3.7, 0.001, 5.1434255711881694e-13, 0.99999999999948566],
  ])('of gamma with shape %d at %d', (shape, x, lower, upper) => {
    expect(relative(gammaTail(shape, x, 'LOWER'), lower)).toBeLessThan(1e-11);
    expect(relative(gammaTail(shape, x, 'UPPER'), upper)).toBeLessThan(1e-11);
  });

  it.each([
    [1, 1, 0.3, 0.3, 0.7],
    [2, 5, 0.1, 0.114265, 0.885735],
    [19, 2, 0.75, 0.024312624865160615, 0.97568737513483939],
    [59, 1, 0.95, 0.048494525249423104, 0.9515054747505769],
    [1, 60, 0.001, 0.058263737776831804, 0.9417362622231682],
    [0.5, 0.5, 0.2, 0.29516723530086656, 0.70483276469913344],
    [300, 700, 0.3, 0.50367118286076761, 0.49632881713923239],
    [300, 700, 0.35, 0.99961588240518969, 0.00038411759481031157],
    [5000, 45000, 0.1, 0.50158589411300328, 0.49841410588699672],
    [250000, 750000, 0.2495, 0.12408016967362081, 0.87591983032637919],
    [3, 1e6, 1e-6, 0.08030167298125864, 0.91969832701874136],
  ])('of beta with %d and %d at %d', (a, b, x, lower, upper) => {
    expect(relative(betaTail(a, b, x, 'LOWER'), lower)).toBeLessThan(1e-10);
    expect(relative(betaTail(a, b, x, 'UPPER'), upper)).toBeLessThan(1e-10);
  });

  it('lie between none and all at the ends', () => {
    expect([gammaTail(3, 0, 'LOWER'), gammaTail(3, 0, 'UPPER'), gammaTail(3, -1, 'UPPER')]).toEqual([0, 1, 1]);
    expect([betaTail(2, 3, 0, 'LOWER'), betaTail(2, 3, 0, 'UPPER'), betaTail(2, 3, 1, 'LOWER'), betaTail(2, 3, 1, 'UPPER')]).toEqual([
      0, 1, 1, 0,
    ]);
    expect([binomialTail(-1, 5, 0.5, 'LOWER'), binomialTail(5, 5, 0.5, 'LOWER')]).toEqual([0, 1]);
    expect([binomialTail(0, 5, 0.5, 'UPPER'), binomialTail(6, 5, 0.5, 'UPPER')]).toEqual([1, 0]);
  });

  it('of the binomial are the sums of its masses', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(120), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (n, k, p) => {
        fc.pre(k <= n);
        const masses = Array.from({ length: n + 1 }, (_, x) => Math.exp(binomialLogMass(x, n, p)));
        const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
        expect(binomialTail(k, n, p, 'LOWER')).toBeCloseTo(sum(masses.slice(0, k + 1)), 10);
        expect(binomialTail(k, n, p, 'UPPER')).toBeCloseTo(sum(masses.slice(k)), 10);
      }),
    );
  });

  it('are found again from their quantiles, for small and large shapes, to the last bits', () => {
    const shape = fc.double({ min: 0, max: 5, noNaN: true }).map((power) => 10 ** power);
    const chance = fc.double({ min: 1e-9, max: 0.5, noNaN: true });
    const side = fc.constantFrom('LOWER' as const, 'UPPER' as const);
    const between = (p: number, tail: (x: number) => number, x: number) => {
      const [a, b] = [tail(x * (1 - 1e-13)), tail(x * (1 + 1e-13))];
      expect(Math.min(a, b) * (1 - 1e-9)).toBeLessThanOrEqual(p);
      expect(Math.max(a, b) * (1 + 1e-9)).toBeGreaterThanOrEqual(p);
    };
    fc.assert(
      fc.property(shape, shape, chance, side, (a, b, p, tail) => {
        between(p, (x) => gammaTail(a, x, tail), gammaQuantile(p, a, tail));
        between(p, (x) => betaTail(a, b, x, tail), betaQuantile(p, a, b, tail));
      }),
    );
  });
});

describe('a root', () => {
  it('is found to the last digits, whatever its size', () => {
    expect(rootBetween((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
    expect(
      relative(
        rootBetween((x) => x - 1e-20, -1, 1),
        1e-20,
      ),
    ).toBeLessThan(1e-12);
    expect(rootBetween((x) => x, 0, 5)).toBe(0);
    expect(rootBetween((x) => x - 5, 0, 5)).toBe(5);
  });

  it('is found where the function is flat, then steep', () => {
    expect(rootBetween((x) => x ** 15 - 1e-10, 0, 1)).toBeCloseTo(1e-10 ** (1 / 15), 12);
    expect(rootBetween((x) => Math.tanh(1000 * (x - 0.123)), -50, 80)).toBeCloseTo(0.123, 12);
  });

  it('is not guessed where the signs agree', () => {
    expect(() => rootBetween((x) => x * x + 1, -1, 1)).toThrow(RangeError);
    expect(() => rootBetween(() => NaN, -1, 1)).toThrow(RangeError);
  });
});
