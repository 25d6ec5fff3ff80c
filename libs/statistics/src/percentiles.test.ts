import fc from 'fast-check';
import { median, percentile, quantile } from './percentiles';

describe('percentiles', () => {
  it('lie between the values about them', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBeCloseTo(9.1, 12);
    expect(quantile([5], 0.9)).toBe(5);
  });

  it('leave the values as they were given', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('of nothing are null, and say so with their method', () => {
    expect(percentile([], 0.5)).toEqual({ p: 0.5, value: null, n: 0, method: expect.stringContaining('type 7') });
    expect(percentile([1, 2], 0.5)).toMatchObject({ value: 1.5, n: 2 });
  });

  it('outside 0 to 1, or of what is no number, are faults', () => {
    for (const p of [-0.1, 1.1, NaN]) expect(() => quantile([1], p)).toThrow(RangeError);
    expect(() => median([1, NaN])).toThrow(RangeError);
  });

  it('rise from the least to the largest value', () => {
    // Of 0 and -0 either may be the least.
    const value = fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((drawn) => drawn + 0);
    const values = fc.array(value, { minLength: 1 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, share, (all, a, b) => {
        const [low, high] = [quantile(all, Math.min(a, b)), quantile(all, Math.max(a, b))];
        expect(high).toBeGreaterThanOrEqual((low ?? NaN) - 1e-9);
        expect(quantile(all, 0)).toBe(Math.min(...all));
        expect(quantile(all, 1)).toBe(Math.max(...all));
      }),
    );
  });
});
