import { figureSaid, isShare, valueShown } from './saying';

describe('a figure in words', () => {
  it.each([
    [0.4, {}, '40.0 %'],
    [1, { kind: 'PROPORTION', per: 1 }, '100.0 %'],
    [4.3011, { kind: 'RATE', per: 1000 }, '4.3 per 1000'],
    [12, { kind: 'COUNT', per: 1 }, '12.0'],
    [null, { kind: 'RATE', per: 1000 }, '-'],
    [undefined, {}, '-'],
  ])('of %p as %j is %s', (value, of, said) => {
    expect(figureSaid(value, of)).toBe(said);
  });

  it('is a share unless it is said to be another kind', () => {
    expect([{}, { kind: 'PROPORTION' }, { kind: 'RATE' }, { kind: 'COUNT' }].map(isShare)).toEqual([true, true, false, false]);
  });

  it('is the share of what was shown before there were other kinds', () => {
    expect(valueShown({ share: 0.4 })).toBe(0.4);
    expect(valueShown({ value: 0, share: null })).toBe(0);
    expect(valueShown({ value: null, share: null })).toBeNull();
  });
});
