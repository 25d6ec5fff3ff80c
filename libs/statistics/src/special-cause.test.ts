import fc from 'fast-check';
import { pChart } from './attribute-charts';
import { rulesBroken, signals, SPECIAL_CAUSE_RULES, specialCauses, type Limited } from './special-cause';

// The unit vectors are those of NHSRplotthedots, the R package of Making Data Count.
const at = (values: readonly number[], limit = 100): Limited[] =>
  values.map((value) => ({ value, centre: 0, lower: -limit, upper: limit, nearLower: (-limit * 2) / 3, nearUpper: (limit * 2) / 3 }));

const marked = (points: readonly Limited[], cause: string) =>
  rulesBroken(points).map((broken) => {
    const found = broken.find((signal) => signal.cause === cause);
    return found ? (found.direction === 'HIGH' ? 1 : -1) : 0;
  });

describe('a shift', () => {
  it.each([
    [
      [1, 1, 1, 1, 1, 1],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 1, 1, 1, 1, 1, -1],
      [0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 1, 1, 1, 1, 1, 1],
      [1, 1, 1, 1, 1, 1, 1],
    ],
    [
      [1, 1, 1, 1, 1, 1, 1, 1, -1],
      [1, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
    [
      [1, -1, -1, -1, -1, -1, -1, -1, 1],
      [0, -1, -1, -1, -1, -1, -1, -1, 0],
    ],
    [
      [1, 1, 1, 0, 1, 1, 1, 1],
      [0, 0, 0, 0, 0, 0, 0, 0],
    ],
  ])('is seven on one side of the centre: %j', (values, expected) => {
    expect(marked(at(values), 'SHIFT')).toEqual(expected);
  });

  it('does not count a value that differs from the centre by the noise of adding up', () => {
    const points = at([1, 1, 1, 0, 1, 1, 1, 1]).map((point) => ({ ...point, value: point.value + 0.1 + 0.2, centre: 0.3 }));
    expect(marked(points, 'SHIFT')).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('a trend', () => {
  it.each([
    [
      [1, 2, 3, 4, 5, 6],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 2, 3, 3, 4, 5, 6],
      [0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 2, 3, 4, 5, 6, 7],
      [1, 1, 1, 1, 1, 1, 1],
    ],
    [
      [2, 1, 2, 3, 4, 5, 6, 7, 3],
      [0, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
    [
      [7, 6, 5, 4, 3, 2, 1],
      [-1, -1, -1, -1, -1, -1, -1],
    ],
    [
      [2, 7, 6, 5, 4, 3, 2, 1, 3],
      [0, -1, -1, -1, -1, -1, -1, -1, 0],
    ],
  ])('is six strict steps one way: %j', (values, expected) => {
    expect(marked(at(values), 'TREND')).toEqual(expected);
  });

  it('that turns gives its turning point to the newer trend', () => {
    const up = [1, 2, 3, 4, 5, 6, 7];
    const down = [6, 5, 4, 3, 2, 1];
    expect(marked(at([...up, ...down]), 'TREND')).toEqual([1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1]);
  });
});

describe('two of three', () => {
  const close = (flags: readonly number[], sides: readonly number[]) =>
    at(
      flags.map((flag, i) => (sides[i] ?? 1) * (flag ? 2.5 : 1)),
      3,
    );
  it.each([
    [
      [1, 0, 1],
      [1, 1, 1],
      [1, 0, 1],
    ],
    [
      [1, 0, 1],
      [1, -1, 1],
      [0, 0, 0],
    ],
    [
      [0, 0, 1, 0, 1, 0, 0],
      [1, 1, 1, 1, 1, 1, 1],
      [0, 0, 1, 0, 1, 0, 0],
    ],
    [
      [0, 0, 1, 1, 0, 0, 0],
      [-1, 1, -1, 1, -1, 1, -1],
      [0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 0, 0, 1, 1],
      [1, 1, 1, 1, 1],
      [0, 0, 0, 1, 1],
    ],
    [
      [1, 0, 0, 1],
      [-1, -1, -1, -1],
      [0, 0, 0, 0],
    ],
    [
      [1, 1, 0],
      [-1, -1, -1],
      [-1, -1, 0],
    ],
  ])('in the outer third, %j on sides %j, are those two', (flags, sides, expected) => {
    expect(marked(close(flags, sides), 'TWO_IN_THREE')).toEqual(expected);
  });

  it('do not count a point beyond the limits as one in the outer third', () => {
    expect(signals(at([2.5, 1, 3.5], 3))).toEqual([null, null, { cause: 'OUTSIDE_LIMITS', direction: 'HIGH' }]);
  });

  it('are not found in shares that merely reach a limit clipped at 100 %', () => {
    const months = (hits: readonly number[]) => hits.map((numerator, i) => ({ label: String(i), numerator, denominator: 10 }));
    const chart = pChart(months([9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 10]), 12);
    expect(chart.points[13]).toMatchObject({ value: 1, upper: 1 });
    expect(specialCauses(chart.points)).toEqual(Array(14).fill(null));
  });
});

describe('the rules together', () => {
  it('do not flag swings from side to side, near as they come to the limits', () => {
    const swings = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 5.5, -5.5];
    expect(specialCauses(at(swings, 6)).slice(-2)).toEqual([null, null]);
  });

  it('take precedence: outside, trend, two in three, shift', () => {
    const rising = at([1, 2, 3, 4, 5, 6, 7.5], 7);
    expect(specialCauses(rising)).toEqual(['TREND', 'TREND', 'TREND', 'TREND', 'TREND', 'TREND', 'OUTSIDE_LIMITS']);
    expect(rulesBroken(rising)[5]?.map((signal) => signal.cause)).toEqual(['TREND', 'TWO_IN_THREE', 'SHIFT']);
    expect(specialCauses(at([1, 5, 1, 5, 1, 5, 1], 6))).toEqual([
      'SHIFT',
      'TWO_IN_THREE',
      'SHIFT',
      'TWO_IN_THREE',
      'SHIFT',
      'TWO_IN_THREE',
      'SHIFT',
    ]);
  });

  it('flag a point beyond a limit, but not on it', () => {
    expect(specialCauses(at([3, 3.001, -3, -3.001], 3))).toEqual([null, 'OUTSIDE_LIMITS', null, 'OUTSIDE_LIMITS']);
  });

  it('begin afresh at each phase', () => {
    const points = at([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(specialCauses(points.map((point, i) => ({ ...point, phase: i < 4 ? 0 : 1 })))).toEqual(Array(8).fill(null));
  });

  it('say nothing of nothing, and are named', () => {
    expect(specialCauses([])).toEqual([]);
    expect(SPECIAL_CAUSE_RULES).toContain('Making Data Count');
  });

  it('read the same upside down', () => {
    const values = fc.array(fc.integer({ min: -10, max: 10 }), { maxLength: 40 });
    const turned = { HIGH: 'LOW', LOW: 'HIGH' } as const;
    fc.assert(
      fc.property(values, (all) => {
        const mirrored = signals(
          at(
            all.map((value) => 0 - value),
            8,
          ),
        );
        expect(mirrored).toEqual(signals(at(all, 8)).map((s) => s && { ...s, direction: turned[s.direction] }));
      }),
    );
  });

  it('agree with a plain reading of their wording', () => {
    const values = fc.array(fc.integer({ min: -10, max: 10 }), { maxLength: 40 });
    const windows = (length: number, n: number) => Array.from({ length: Math.max(0, n - length + 1) }, (_, i) => i);
    fc.assert(
      fc.property(values, (all) => {
        const shifted = all.map((_, i) =>
          windows(7, all.length).some((w) => w <= i && i < w + 7 && [1, -1].some((s) => all.slice(w, w + 7).every((v) => v * s > 0))),
        );
        expect(marked(at(all), 'SHIFT').map(Boolean)).toEqual(shifted);
        const trending = all.map((_, i) =>
          windows(7, all.length).some(
            (w) =>
              w <= i &&
              i < w + 7 &&
              [1, -1].some((s) => [1, 2, 3, 4, 5, 6].every((k) => ((all[w + k] ?? 0) - (all[w + k - 1] ?? 0)) * s > 0)),
          ),
        );
        expect(marked(at(all), 'TREND').map(Boolean)).toEqual(trending);
      }),
    );
  });
});
