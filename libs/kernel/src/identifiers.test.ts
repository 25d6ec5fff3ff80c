import fc from 'fast-check';
import { isCqcId, isNhsNumber, parseNhsNumber } from './identifiers';

describe('an NHS number', () => {
  it.each(['9434765919', '9876543210', '6541003238', '6716689966', '4505577104', '9990000018', '9990000026', '9990000107', '9990000190'])(
    '%s has the right check digit',
    (number) => {
      expect(isNhsNumber(number)).toBe(true);
    },
  );

  it.each(['9991234560', '9876544321', '0000000001', '9434765910', '943476591', '94347659190', '', '943 476 5919', '９434765919'])(
    '%j is none',
    (text) => {
      expect(isNhsNumber(text)).toBe(false);
    },
  );

  it.each(['999000000', '999000014', '999000028', '999000031', '999000045', '999000059', '999000062', '999000076'])(
    'cannot begin with %s, whose check digit would be ten',
    (nine) => {
      expect([...'0123456789'].filter((digit) => isNhsNumber(nine + digit))).toEqual([]);
    },
  );

  it('is read from its usual groups, and only from those', () => {
    expect(parseNhsNumber('943 476 5919')).toBe('9434765919');
    expect(parseNhsNumber(' 9434765919 ')).toBe('9434765919');
    expect(parseNhsNumber('671 668 9966')).toBe('6716689966');
    expect(parseNhsNumber('999 123 4560')).toBeNull();
    expect(parseNhsNumber('987 654 4321')).toBeNull();
    expect(parseNhsNumber('94 34 76 59 19')).toBeNull();
  });

  it('shows any one digit that was mistyped', () => {
    const valid = fc.constantFrom('9434765919', '9876543210', '9990000018', '4505577104');
    fc.assert(
      fc.property(valid, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const wrong = String((Number(number[at]) + shift) % 10);
        return !isNhsNumber(number.slice(0, at) + wrong + number.slice(at + 1));
      }),
    );
  });
});

describe('a CQC id', () => {
  it.each(['1-7722962717', '1-101602461', '1-12345678', '1-123456789012'])('%s is one', (id) => {
    expect(isCqcId(id)).toBe(true);
  });

  it.each(['1-1234567', '1-1234567890123', '12-12345678', '1_12345678', '-12345678', '1-1234567a', ' 1-12345678', '1-12345678\n', ''])(
    '%j is none',
    (id) => {
      expect(isCqcId(id)).toBe(false);
    },
  );
});
