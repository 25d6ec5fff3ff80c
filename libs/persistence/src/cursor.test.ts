import { encodeCursor, InvalidCursor } from '@causeway/kernel';
import { cursorOf } from './cursor';

const ID = '018f3c6e-0000-7000-8000-00000000000a';

describe('a cursor', () => {
  it.each([
    ['timestamptz', '2026-03-02 09:00:00+00'],
    ['timestamptz', '2026-03-02 09:00:00.123456+05:30'],
    ['date', '2026-02-28'],
    ['integer', '-12'],
    ['float8', '0.5'],
    ['float8', '1e-07'],
    ['boolean', 'true'],
    ['time', '09:00:00'],
    ['text', 'Any words'],
    ['uuid', ID],
  ])('of a list ordered by a %s is taken as PostgreSQL writes it: %s', (type, value) => {
    expect(cursorOf(encodeCursor(value, ID), type)).toEqual({ value, id: ID });
  });

  it.each([
    ['timestamptz', 'DAILY'],
    ['timestamptz', '2026-02-30 09:00:00+00'],
    ['timestamptz', '2026-03-02 24:00:00+00'],
    ['timestamptz', '2026-03-02 09:00:00+19'],
    ['date', '2026-03-02 09:00:00+00'],
    ['date', '2026-13-01'],
    ['date', '0000-01-01'],
    ['integer', '9999999999'],
    ['float8', 'NaN or not'],
    ['boolean', 't'],
    ['time', '9'],
    ['text', 'a\0b'],
    ['uuid', 'x'],
    ['jsonb', '{}'],
  ])('that is forged or is of another list is none of one ordered by a %s: %s', (type, value) => {
    expect(() => cursorOf(encodeCursor(value, ID), type)).toThrow(InvalidCursor);
  });

  it('names a record by an id', () => {
    expect(() => cursorOf(encodeCursor('2026-02-28', 'x'), 'date')).toThrow(InvalidCursor);
  });
});
