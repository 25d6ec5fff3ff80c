import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  firstOfMonth,
  isCalendarDay,
  lastOfMonth,
  londonDay,
  londonInstant,
  londonTime,
  monthOf,
  spanOfDay,
  spanOfMonth,
  weekday,
} from './london-time';

const HOUR = 3_600_000;
const hours = (span: { from: Date; before: Date }) => (span.before.getTime() - span.from.getTime()) / HOUR;

describe('the calendar day in London', () => {
  it.each([
    ['2026-07-10T23:30:00Z', '2026-07-11', '00:30:00'],
    ['2026-01-09T23:30:00Z', '2026-01-09', '23:30:00'],
    ['2026-03-29T00:59:59Z', '2026-03-29', '00:59:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '02:00:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '01:30:00'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '01:30:00'],
    ['2026-12-31T23:59:59Z', '2026-12-31', '23:59:59'],
  ])('at %s is %s, and the time %s', (instant, day, time) => {
    expect(londonDay(new Date(instant))).toBe(day);
    expect(londonTime(new Date(instant))).toBe(time);
  });
});

describe('the instant of a local time', () => {
  it.each([
    ['2026-01-15', '09:00:00', '2026-01-15T09:00:00.000Z'],
    ['2026-07-15', '09:00:00', '2026-07-15T08:00:00.000Z'],
    ['2026-07-15', '09:00', '2026-07-15T08:00:00.000Z'],
    ['2026-07-15', '23:59:59.999', '2026-07-15T22:59:59.999Z'],
    ['2026-03-29', '00:59:59', '2026-03-29T00:59:59.000Z'],
    ['2026-03-29', '01:30:00', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '02:00:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '00:30:00', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '01:30:00', '2026-10-25T01:30:00.000Z'],
    ['2026-10-25', '02:00:00', '2026-10-25T02:00:00.000Z'],
  ])('on %s at %s is %s', (day, time, instant) => {
    expect(londonInstant(day, time).toISOString()).toBe(instant);
  });

  it.each([
    ['2026-02-30', '09:00:00'],
    ['2026-07-15', '24:00:00'],
    ['2026-07-15', '9:00'],
    ['2026-07-15', '09:60:00'],
    ['2026-07-15', ''],
    ['', '09:00:00'],
  ])('is refused as a fault for %s %s, which does not exist', (day, time) => {
    expect(() => londonInstant(day, time)).toThrow(RangeError);
  });

  it('reads back as the same local time, whenever that time exists', () => {
    const days = fc.nat(3650).map((n) => addDays('2020-01-01', n));
    fc.assert(
      fc.property(days, fc.integer({ min: 2 * 3600, max: 86_399 }), (day, second) => {
        const time = new Date(second * 1000).toISOString().slice(11, 19);
        const instant = londonInstant(day, time);
        return londonDay(instant) === day && londonTime(instant) === time;
      }),
    );
  });
});

describe('stretches of local time', () => {
  it('give a day 24 hours, but 23 and 25 when the clocks change', () => {
    expect(hours(spanOfDay('2026-07-15'))).toBe(24);
    expect(hours(spanOfDay('2026-03-29'))).toBe(23);
    expect(hours(spanOfDay('2026-10-25'))).toBe(25);
  });

  it('run from midnight to midnight in London', () => {
    expect(spanOfDay('2026-07-15').from.toISOString()).toBe('2026-07-14T23:00:00.000Z');
    expect(spanOfMonth('2026-03-17')).toEqual({ from: new Date('2026-03-01T00:00:00Z'), before: new Date('2026-03-31T23:00:00Z') });
    expect(spanOfMonth('2026-12-31').before.toISOString()).toBe('2027-01-01T00:00:00.000Z');
  });
});

describe('calendar days', () => {
  it.each(['2026-02-28', '2024-02-29', '2026-12-31', '2000-02-29'])('%s is one', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each(['2026-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '1900-02-29', '26-01-01', '2026-1-1'])(
    '%s is none',
    (text) => {
      expect(isCalendarDay(text)).toBe(false);
    },
  );

  it.each(['', ' 2026-01-01', '2026-01-01 ', '2026-01-01T00:00:00Z', '01/01/2026', '2026-01-01\n'])('%j is none', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });

  it('are added to over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(() => addDays('soon', 1)).toThrow(RangeError);
  });

  it('are as far apart as was added, across clock changes too', () => {
    fc.assert(fc.property(fc.integer({ min: -4000, max: 4000 }), (n) => daysBetween('2026-03-01', addDays('2026-03-01', n)) === n));
  });

  it('know their month', () => {
    expect(monthOf('2026-03-17')).toBe('2026-03');
    expect(firstOfMonth('2026-03-17')).toBe('2026-03-01');
    expect(lastOfMonth('2024-02-10')).toBe('2024-02-29');
    expect(lastOfMonth('2026-12-31')).toBe('2026-12-31');
  });

  it('move by whole months to a first day', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-01');
    expect(addMonths('2026-11-23', 2)).toBe('2027-01-01');
    expect(addMonths('2026-01-01', -1)).toBe('2025-12-01');
  });

  it('have weekdays from Monday, 1, to Sunday, 7', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(weekday)).toEqual([1, 6, 7]);
  });
});
