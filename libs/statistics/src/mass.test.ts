import fc from 'fast-check';
import { binomialLogMass, hypergeometricLogMass, poissonLogMass } from './mass';

// Reference values were computed with 40 digits of working precision.
const relative = (found: number, expected: number): number => Math.abs(found - expected) / Math.abs(expected);

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
