import fc from 'fast-check';
import { poissonRate } from './rates';

// Garwood (1936), Biometrika 28: 437-442; the limits of counts 0 to 20.
const LOWER = [
  0, 0.0253178079842899, 0.242209278543965, 0.618672122895601, 1.08986537362632, 1.62348639011842, 2.20189425349085, 2.81436305151987,
  3.4538321767485, 4.11537309737833, 4.79538869613243, 5.49116036723684, 6.20057510872222, 6.9219524910038, 7.6539302763006,
  8.39538613278331, 9.14538245364152, 9.90312646960729, 10.6679407803995, 11.4392411643667, 12.2165195854039,
];
const UPPER = [
  3.68887945411394, 5.5716433909389, 7.22468766772396, 8.76727306974232, 10.2415886754037, 11.6683320793227, 13.0594740225187,
  14.4226753617024, 15.7631892201933, 17.0848034514192, 18.3903560420178, 19.682038513302, 20.961585048177, 22.2303959181589,
  23.4896211218356, 24.7402188714858, 25.9829975975609, 27.2186468159066, 28.447760267528, 29.6708535715856, 30.8883779026746,
];

describe("Garwood's interval", () => {
  it('has the exact limits of small counts', () => {
    LOWER.forEach((lower, count) => {
      const found = poissonRate(count);
      expect(found.lower).toBeCloseTo(lower, 9);
      expect(found.upper).toBeCloseTo(UPPER[count] ?? NaN, 9);
    });
  });

  it('scales with the exposure and carries how it was made', () => {
    const found = poissonRate(18, 120);
    expect(found).toMatchObject({ count: 18, exposure: 120, rate: 0.15, n: 18, population: null, level: 0.95, sides: 'BOTH' });
    expect(found.method).toContain('Garwood');
    expect(found.lower).toBeCloseTo(10.6679407803995 / 120, 12);
    expect(found.upper).toBeCloseTo(28.447760267528 / 120, 12);
  });

  it('has one-sided bounds, and no limit on the other side', () => {
    expect(poissonRate(0, 50, 0.95, { sides: 'UPPER' })).toMatchObject({ lower: 0, upper: expect.closeTo(-Math.log(0.05) / 50, 12) });
    expect(poissonRate(5, 1, 0.975, { sides: 'LOWER' })).toMatchObject({ lower: expect.closeTo(1.62348639011842, 9), upper: null });
  });

  it('is open above without exposure, and is a fault with events but without exposure', () => {
    expect(poissonRate(0, 0)).toMatchObject({ rate: null, lower: 0, upper: null });
    expect(() => poissonRate(1, 0)).toThrow(RangeError);
  });

  it.each([
    [-1, 1],
    [1.5, 1],
    [1, -1],
    [1, NaN],
    [1, Infinity],
  ])('of %d over %d is a fault', (count, exposure) => {
    expect(() => poissonRate(count, exposure)).toThrow(RangeError);
  });

  it('lies about the rate and narrows about it as counts grow', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (count) => {
        const { lower, upper } = poissonRate(count);
        expect(lower).toBeLessThanOrEqual(count);
        expect(upper).toBeGreaterThan(count);
        expect((upper ?? NaN) - lower).toBeLessThan(4 * Math.sqrt(count + 1) + 4);
      }),
      { numRuns: 50 },
    );
  });
});
