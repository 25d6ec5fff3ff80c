import { rootBetween } from './roots';

// Reference values were computed with 40 digits of working precision.
const relative = (found: number, expected: number): number => Math.abs(found - expected) / Math.abs(expected);

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

describe('the way to a root', () => {
  it.each([
    ['a cube', (x: number) => x ** 3 - 2, 0, 5, 2 ** (1 / 3), 13],
    ['a cube from its other side', (x: number) => 2 - x ** 3, 5, 0, 2 ** (1 / 3), 13],
    ['an exponential', (x: number) => Math.exp(x) - 1e-5, -20, 5, Math.log(1e-5), 15],
    ['a line', (x: number) => 3 * x - 1, -4, 9, 1 / 3, 4],
    ['a line, nearly at zero', (x: number) => x - 1e-12, -1, 1, 1e-12, 4],
    ['a step', (x: number) => Math.atan(50 * (x - 0.3)), -2, 7, 0.3, 14],
    ['a pole', (x: number) => 1 / (x + 1e-3) - 5, 0, 10, 0.199, 16],
    ['a wave', (x: number) => Math.sin(x) - x / 3, 1, 4, 2.278862660075828, 12],
    ['a flat place', (x: number) => (x - 1) ** 9, 0, 3.1, 1, 141],
  ])('is short: of %s', (_what, f, low, high, root, looks) => {
    let looked = 0;
    const found = rootBetween(
      (x) => {
        looked += 1;
        return f(x);
      },
      low,
      high,
    );
    expect(found).toBeCloseTo(root, 13);
    expect(looked).toBeLessThanOrEqual(looks);
  });
});
