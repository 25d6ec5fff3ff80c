import type { Limited } from './special-cause';
import { assuranceOf, variationOf } from './variation';

const at = (values: readonly number[]): Limited[] =>
  values.map((value) => ({ value, centre: 0, lower: -3, upper: 3, nearLower: -2, nearUpper: 2 }));

describe('variation', () => {
  it('is read from the newest point', () => {
    expect(variationOf(at([9, 1]), 'HIGHER')).toEqual({ kind: 'COMMON_CAUSE', signal: null });
    expect(variationOf(at([1, 9]), 'HIGHER')).toEqual({ kind: 'IMPROVEMENT', signal: { cause: 'OUTSIDE_LIMITS', direction: 'HIGH' } });
  });

  it.each([
    ['HIGHER', 4, 'IMPROVEMENT'],
    ['HIGHER', -4, 'CONCERN'],
    ['LOWER', 4, 'CONCERN'],
    ['LOWER', -4, 'IMPROVEMENT'],
    ['NEITHER', 4, 'NEUTRAL'],
    ['NEITHER', -4, 'NEUTRAL'],
  ] as const)('where %s is better makes %d %s', (better, value, kind) => {
    expect(variationOf(at([value]), better)?.kind).toBe(kind);
  });

  it('of a falling trend is a concern even while above the centre', () => {
    expect(variationOf(at([2, 1.9, 1.8, 1.7, 1.6, 1.5, 1.4]), 'HIGHER')?.kind).toBe('CONCERN');
  });

  it('of nothing is not known', () => {
    expect(variationOf([], 'HIGHER')).toBeNull();
  });
});

// The cases of NHSRplotthedots, the R package of Making Data Count.
describe('assurance', () => {
  it.each([
    [1, 3, 4, 'HIGHER', 'CONSISTENTLY_FAILS'],
    [5, 7, 4, 'HIGHER', 'CONSISTENTLY_PASSES'],
    [1, 5, 4, 'HIGHER', 'HIT_AND_MISS'],
    [1, 3, 4, 'LOWER', 'CONSISTENTLY_PASSES'],
    [5, 7, 4, 'LOWER', 'CONSISTENTLY_FAILS'],
    [1, 5, 4, 'LOWER', 'HIT_AND_MISS'],
    [4, 7, 4, 'HIGHER', 'HIT_AND_MISS'],
    [1, 4, 4, 'HIGHER', 'HIT_AND_MISS'],
  ] as const)('of limits %d to %d about the target %d, %s being better, is %s', (lower, upper, target, better, expected) => {
    expect(assuranceOf({ lower, upper }, target, better)).toBe(expected);
  });
});
