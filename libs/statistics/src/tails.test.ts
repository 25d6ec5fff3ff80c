import fc from 'fast-check';
import { binomialLogMass } from './mass';
import { betaQuantile, betaTail, binomialTail, gammaQuantile, gammaTail } from './tails';

// Reference values were computed with 40 digits of working precision.
const relative = (found: number, expected: number): number => Math.abs(found - expected) / Math.abs(expected);

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
