import { tooLarge as tooLargeBy, type Limits } from './limits';

const LIMITS: Limits = { depth: 5, aliases: 3, fields: 20, rootFields: 4, directives: 3, tokens: 200, bodyBytes: 1_000 };
const tooLarge = (query: string, limits: Partial<Limits> = {}): string[] =>
  tooLargeBy(query, { ...LIMITS, ...limits }).map(({ limit }) => limit);

describe('the size of an operation', () => {
  it('is fine at each limit, and too large one above it', () => {
    expect(tooLarge('{ a { b { c { d { e } } } } }')).toEqual([]);
    expect(tooLarge('{ a { b { c { d { e { f } } } } } }')).toEqual(['depth']);
    expect(tooLarge('{ x: a y: a z: a }')).toEqual([]);
    expect(tooLarge('{ x: a y: a { z: b w: b } }')).toEqual(['aliases']);
    expect(tooLarge('{ a b c d }')).toEqual([]);
    expect(tooLarge('{ a b c d e }')).toEqual(['rootFields']);
    expect(tooLarge(`{ a { ${'b '.repeat(19)} } }`)).toEqual([]);
    expect(tooLarge(`{ a { ${'b '.repeat(20)} } }`)).toEqual(['fields']);
    expect(tooLarge('{ a @x @x @x }')).toEqual([]);
    expect(tooLarge('{ a @x @x @x @x }')).toEqual(['directives']);
    expect(tooLarge('{ a }', { tokens: 3 })).toEqual([]);
    expect(tooLarge('{ a }', { tokens: 2 })).toEqual(['tokens']);
  });

  it('says all that is too large, and what is served', () => {
    expect(tooLargeBy('{ x: a { b } }', { ...LIMITS, depth: 1, aliases: 0 })).toEqual([
      { limit: 'depth', message: 'The operation is larger than is served: at most 1 levels deep.' },
      { limit: 'aliases', message: 'The operation is larger than is served: at most 0 aliases.' },
    ]);
  });

  it('counts __typename among the aliases', () => {
    expect(tooLarge('{ a: __typename b: __typename c: __typename d: __typename }', { rootFields: 9 })).toEqual(['aliases']);
  });

  it('counts a fragment wherever it is used', () => {
    expect(tooLarge('{ ...F ...F } fragment F on Q { x: a y: a }', { rootFields: 9 })).toEqual(['aliases']);
    expect(tooLarge('{ a { ... on Q { b { ... { c { d { e { f } } } } } } } }')).toEqual(['depth']);
    expect(tooLarge('{ ...F @x ...F @x } fragment F on Q @x { a }')).toEqual(['directives']);
  });

  it('counts the directives of operations and variables', () => {
    expect(tooLarge('query ($a: Int @x, $b: Int @x) @x { a @x }')).toEqual(['directives']);
  });

  it('takes the largest operation of a document, though another is asked for', () => {
    expect(tooLarge('query A { a } query B { a { b { c { d { e { f } } } } } }')).toEqual(['depth']);
  });

  it('holds for a fragment that nobody uses', () => {
    expect(tooLarge('{ a } fragment F on Q { a { b { c { d { e { f } } } } } }')).toEqual(['depth']);
  });

  it('calls a fragment that contains itself endlessly deep', () => {
    expect(tooLarge('{ ...F } fragment F on Q { a { ...G } } fragment G on Q { b { ...F } }')).toEqual(['depth']);
  });

  it('measures in no time a text whose fragments would expand to billions of fields', () => {
    const bomb = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Q { a { ...F${i + 1} } b { ...F${i + 1} } }`).join(' ');
    const began = performance.now();
    expect(tooLarge(`{ ...F0 } ${bomb} fragment F40 on Q { a }`, { tokens: 2_000, depth: 100 })).toEqual(['fields']);
    expect(performance.now() - began).toBeLessThan(20_000); // field by field it would never end
  });

  it('refuses the deepest text that fits the tokens, without an overflow', () => {
    expect(tooLarge('{a'.repeat(2_000) + '}'.repeat(2_000), { tokens: 10_000, fields: 10_000 })).toEqual(['depth']);
  });

  it('leaves what can not be parsed to the parser', () => {
    expect(tooLarge('{ a')).toEqual([]);
    expect(tooLarge('')).toEqual([]);
  });
});
