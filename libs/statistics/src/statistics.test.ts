import { normalQuantile, pChart, quantile, specialCauses, wilson } from './index';

describe('Wilson score interval', () => {
  // Newcombe 1998, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i is %d to %d', (x, n, lower, upper) => {
    const interval = wilson(x, n, 0.95);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test('19 of 20 is far from certain to be 95 %', () => {
    const interval = wilson(19, 20, 0.95);
    expect(interval.lower).toBeCloseTo(0.764, 3);
    expect(interval.upper).toBeCloseTo(0.991, 3);
  });

  test('of nothing, nothing is known', () => {
    expect(wilson(0, 0, 0.95)).toMatchObject({ share: null, lower: 0, upper: 1 });
  });
});

test('the normal quantile is exact to ten digits', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 10);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 10);
});

test('a quantile lies between its neighbours', () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([], 0.5)).toBeNull();
});

describe('p chart', () => {
  const months = (shares: readonly number[]) => shares.map((x, i) => ({ label: String(i), numerator: x, denominator: 100 }));
  test('keeps the limits frozen at the baseline', () => {
    const chart = pChart(months([40, 50, 60, 90]), 3);
    expect(chart.centre).toBe(0.5);
    expect(chart.points[3]).toMatchObject({ centre: 0.5, lower: expect.closeTo(0.35, 10), upper: expect.closeTo(0.65, 10) });
  });
  test('a point beyond the frozen limits is a special cause', () => {
    expect(specialCauses(pChart(months([40, 50, 60, 90]), 3).points)).toEqual([null, null, null, 'OUTSIDE_LIMITS']);
  });
  test('seven on one side are a shift, six are not, and one on the centre breaks the run', () => {
    const on = (side: readonly number[]) => side.map((s) => ({ share: 0.5 + s * 0.01, centre: 0.5, lower: 0.2, upper: 0.8 }));
    expect(specialCauses(on([1, 1, 1, 1, 1, 1, 1])).every((cause) => cause === 'SHIFT')).toBe(true);
    expect(specialCauses(on([1, 1, 1, 1, 1, 1])).every((cause) => cause === null)).toBe(true);
    expect(specialCauses(on([1, 1, 1, 0, 1, 1, 1, 1])).every((cause) => cause === null)).toBe(true);
  });
  test('six steps up are a trend; a tie breaks it', () => {
    const at = (shares: readonly number[]) => shares.map((share) => ({ share, centre: 0.5, lower: 0, upper: 1 }));
    expect(specialCauses(at([0.44, 0.46, 0.48, 0.51, 0.53, 0.55, 0.57])).every((cause) => cause === 'TREND')).toBe(true);
    expect(specialCauses(at([0.44, 0.46, 0.48, 0.48, 0.53, 0.55, 0.57])).every((cause) => cause === null)).toBe(true);
  });
  test('two of three in the outer third count only on one side', () => {
    const at = (shares: readonly number[]) => shares.map((share) => ({ share, centre: 0.5, lower: 0.2, upper: 0.8 }));
    expect(specialCauses(at([0.75, 0.55, 0.74]))).toEqual(['TWO_IN_THREE', null, 'TWO_IN_THREE']);
    expect(specialCauses(at([0.75, 0.45, 0.74]))).toEqual([null, null, null]);
  });
});
