import fc from 'fast-check';
import { decodeCursor, encodeCursor, InvalidCursor, pageLength } from './pagination';

const base64url = (text: string) => Buffer.from(text).toString('base64url');

describe('a cursor', () => {
  it('is read back as it was made, whatever its value holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uuid(), (value, id) => {
        expect(decodeCursor(encodeCursor(value, id))).toEqual({ value, id });
      }),
    );
  });

  it('needs no escaping in an address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (value, id) => /^[\w-]+$/.test(encodeCursor(value, id))));
  });

  it.each([
    ['nothing', ''],
    ['no JSON', base64url('nonsense')],
    ['null', base64url('null')],
    ['a text instead of a pair', base64url('"ab"')],
    ['an object', base64url('{"value":"a","id":"b"}')],
    ['numbers', base64url('[1,2]')],
    ['one part', base64url('["a"]')],
    ['three parts', base64url('["a","b","c"]')],
    ['other spacing', base64url('["a", "b"]')],
    ['padding', Buffer.from('["a","b"]').toString('base64') + '='],
    ['stray signs', `${encodeCursor('a', 'b')}!`],
  ])('made of %s is refused', (_, cursor) => {
    expect(() => decodeCursor(cursor)).toThrow(InvalidCursor);
  });

  it('of any other text is refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(text)).toThrow(InvalidCursor);
      }),
    );
  });
});

describe('the length of a page', () => {
  it.each([
    [undefined, 20],
    [null, 20],
    [1, 1],
    [100, 100],
  ])('asked as %p is %i', (asked, rows) => {
    expect(pageLength(asked)).toBe(rows);
  });

  it.each([0, -5, 101, 7.9, Number.NaN])('is not %p, which is refused by the name of its argument', (asked) => {
    expect(() => pageLength(asked)).toThrow(expect.objectContaining({ name: 'WrongArgument', field: 'first' }));
  });

  it('keeps to a smaller limit that a list sets', () => {
    expect(() => pageLength(51, 50)).toThrow('from 1 to 50');
    expect(pageLength(50, 50)).toBe(50);
    expect(pageLength(undefined, 10)).toBe(10);
  });
});
