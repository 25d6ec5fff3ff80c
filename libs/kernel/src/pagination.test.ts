import fc from 'fast-check';
import { clampFirst, decodeCursor, encodeCursor, InvalidCursor } from './pagination';

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
    [0, 1],
    [-5, 1],
    [100, 100],
    [101, 100],
    [7.9, 7],
  ])('asked as %p is %i', (asked, rows) => {
    expect(clampFirst(asked)).toBe(rows);
  });

  it('keeps to a smaller limit that a list sets', () => {
    expect(clampFirst(80, 50)).toBe(50);
    expect(clampFirst(undefined, 10)).toBe(10);
  });
});
