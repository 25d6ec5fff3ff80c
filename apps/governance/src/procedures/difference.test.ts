import { differenceOf, type TextPart } from './difference';

const read = (parts: readonly TextPart[], without: TextPart['kind']): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
const told = (before: string, after: string): string =>
  differenceOf(before, after)
    .map(({ kind, text }) => ({ KEPT: text, ADDED: `{+${text}}`, REMOVED: `{-${text}}` })[kind])
    .join('');

describe('the difference of two texts', () => {
  it.each([
    ['Staff update the plan.', 'The key worker updates the plan.', '{-Staff update}{+The key worker updates} the plan.'],
    ['One two three.', 'One three.', 'One{- two} three.'],
    ['One three.', 'One two three.', 'One{+ two} three.'],
    ['a b c d e', 'a x c y e', 'a{- b}{+ x} c{- d}{+ y} e'],
    ['a b b c', 'a b c', 'a b{- b} c'],
    ['', 'All of it is new.', '{+All of it is new.}'],
    ['Same.', 'Same.', 'Same.'],
    ['One.  ', 'One. ', 'One.{-  }{+ }'],
  ])('of %j and %j is told word by word, in reading order', (before, after, difference) => {
    expect(told(before, after)).toBe(difference);
  });

  it.each([
    ['One.\n\nTwo  three.', 'One.\nTwo three four.\n'],
    ['  \n', 'x'],
    [' a  b', 'b  a '],
  ])('holds both texts whole, spaces and all: %j and %j', (before, after) => {
    const parts = differenceOf(before, after);
    expect([read(parts, 'ADDED'), read(parts, 'REMOVED')]).toEqual([before, after]);
  });

  it('of long texts that share nothing is both of them', () => {
    const long = (letter: string): string => Array.from({ length: 10_000 }, () => letter).join(' ');
    expect(differenceOf(long('a'), long('b'))).toEqual([
      { kind: 'REMOVED', text: long('a') },
      { kind: 'ADDED', text: long('b') },
    ]);
  });

  it('of texts that differ by more than a thousand words is both of them, though they begin alike', () => {
    const long = (word: string, words: number): string => ['Begin', ...Array.from({ length: words }, () => word)].join(' ');
    expect(differenceOf(long('a', 500), long('b', 500))[0]).toEqual({ kind: 'KEPT', text: 'Begin' });
    expect(differenceOf(long('a', 500), long('b', 501)).map(({ kind }) => kind)).toEqual(['REMOVED', 'ADDED']);
  });

  it('of nothing and a long text is that text alone', () => {
    const long = 'new '.repeat(1_001);
    expect(differenceOf('', long)).toEqual([{ kind: 'ADDED', text: long }]);
    expect(differenceOf(long, '')).toEqual([{ kind: 'REMOVED', text: long }]);
  });
});
