import { addDays, daysBetween, ENGLAND_AND_WALES, isWorkingDay, londonInstant } from '@causeway/kernel';
import fc from 'fast-check';
import { aUnit } from '../../test/a-unit';
import type { Unit } from '../units/unit';
import { hoursOf, onWeekendOrHoliday, partOfDay } from './day-parts';

const HALF_HOUR = 1_800_000;
const unitAt = (starts: number, halfHours: number): Unit =>
  aUnit({ startsAt: new Date(starts).toISOString(), endsAt: new Date(starts + halfHours * HALF_HOUR).toISOString() });

/** A unit by local times in London. */
const from = (day: string, starts: string, ends: string, lastDay = day): Unit =>
  aUnit({ startsAt: londonInstant(day, starts).toISOString(), endsAt: londonInstant(lastDay, ends).toISOString() });

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });
const calendar = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'short' });

/** What a clock in London showed at the start of each half hour. */
const shown = (starts: number, halfHours: number, what: Intl.DateTimeFormat): string[] =>
  Array.from({ length: halfHours }, (_, n) => what.format(starts + n * HALF_HOUR));

const isEvening = (hour: string): boolean => hour >= '16' && hour < '22';
const isNight = (hour: string): boolean => hour >= '22' || hour < '07';
const over = (first: string, days: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: days }), fc.integer({ min: 0, max: 47 }))
    .map(([day, halfHours]) => Date.parse(addDays(first, day)) + halfHours * HALF_HOUR);

describe('the part of the day', () => {
  it('is that in which at least half of the half hours lie, by the clocks of London, on any day of this century', () => {
    fc.assert(
      fc.property(over('2000-01-01', 36_000), fc.integer({ min: 1, max: 48 }), (starts, halfHours) => {
        const hours = shown(starts, halfHours, clock);
        const [evening, night] = [isEvening, isNight].map((is) => 2 * hours.filter(is).length >= halfHours);
        expect(partOfDay(unitAt(starts, halfHours))).toBe(evening ? 'EVENING' : night ? 'NIGHT' : 'DAY');
      }),
    );
  });

  it('of a unit without length is that of its start', () => {
    fc.assert(
      fc.property(over('2000-01-01', 36_000), (starts) => {
        const [hour = ''] = shown(starts, 1, clock);
        expect(partOfDay(unitAt(starts, 0))).toBe(isEvening(hour) ? 'EVENING' : isNight(hour) ? 'NIGHT' : 'DAY');
      }),
    );
  });

  it.each([
    ['06:59:59.999', 'NIGHT'],
    ['07:00:00', 'DAY'],
    ['15:59:59.999', 'DAY'],
    ['16:00:00', 'EVENING'],
    ['21:59:59.999', 'EVENING'],
    ['22:00:00', 'NIGHT'],
    ['00:00:00', 'NIGHT'],
  ])('at %s is %s', (time, part) => {
    for (const day of ['2026-01-07', '2026-07-08']) expect(partOfDay(from(day, time, time))).toBe(part);
  });

  it.each([
    ['half of it in the evening', '12:00', '20:00', 'EVENING'],
    ['a millisecond less than half of it in the evening', '11:59:59.999', '20:00', 'DAY'],
    ['half of it before the morning', '06:00', '08:00', 'NIGHT'],
    ['a millisecond less than half of it before the morning', '06:00', '08:00:00.001', 'DAY'],
    ['half in the evening and half in the night', '21:00', '23:00', 'EVENING'],
    ['a millisecond more of it in the night', '21:00:00.001', '23:00', 'NIGHT'],
  ])('of a unit with %s, from %s to %s, is %s', (_what, starts, ends, part) => {
    expect(partOfDay(from('2026-07-08', starts, ends))).toBe(part);
  });

  it('stays what it was when it is asked again', () => {
    const [evening, day] = [from('2026-07-08', '15:00', '22:00'), from('2026-07-08', '08:00', '14:00')];
    expect([evening, day, evening, day].map(partOfDay)).toEqual(['EVENING', 'DAY', 'EVENING', 'DAY']);
  });
});

describe('a weekend or a bank holiday', () => {
  // No bank holiday of England and Wales falls between these days.
  it('is where at least half of the half hours are, by the days of London', () => {
    fc.assert(
      fc.property(over('2026-09-01', 110), fc.integer({ min: 1, max: 48 }), (starts, halfHours) => {
        const off = shown(starts, halfHours, calendar).filter((day) => day === 'Sat' || day === 'Sun').length;
        expect(onWeekendOrHoliday(unitAt(starts, halfHours))).toBe(2 * off >= halfHours);
      }),
    );
  });

  it('is every day of the calendar that is no working day', () => {
    const { firstDay, lastDay } = ENGLAND_AND_WALES;
    const anyDay = fc.integer({ min: 0, max: daysBetween(firstDay, lastDay) }).map((n) => addDays(firstDay, n));
    fc.assert(
      fc.property(anyDay, (day) => {
        const working = isWorkingDay(day, ENGLAND_AND_WALES);
        expect(onWeekendOrHoliday(from(day, '08:00', '16:00'))).toBe(working.ok && !working.value);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['a working day', from('2026-01-07', '08:00', '16:00'), false],
    ['a Saturday', from('2026-01-10', '08:00', '16:00'), true],
    ['Good Friday', from('2026-04-03', '08:00', '16:00'), true],
    ['half of it on a Saturday', from('2026-01-09', '20:00', '04:00', '2026-01-10'), true],
    ['a millisecond less than half of it on a Saturday', from('2026-01-09', '20:00', '03:59:59.999', '2026-01-10'), false],
    ['half of it on a Sunday', from('2026-01-11', '20:00', '04:00', '2026-01-12'), true],
    ['no length, on a working day', from('2026-01-07', '12:00', '12:00'), false],
    ['no length, in the first instant of a Saturday', from('2026-07-11', '00:00', '00:00'), true],
    ['no length, in the last millisecond of a Friday', from('2026-07-10', '23:59:59.999', '23:59:59.999'), false],
    ['the last hours of the calendar', from('2027-12-31', '16:00', '00:00', '2028-01-01'), false],
    ['a millisecond past the calendar', from('2027-12-31', '16:00', '00:00:00.001', '2028-01-01'), null],
    ['no length, past the calendar', from('2028-01-01', '00:00', '00:00'), null],
  ])('of %s', (_what, unit, found) => {
    expect(onWeekendOrHoliday(unit)).toBe(found);
  });
});

test('the hours of a unit pass as they do, also where clocks skip one', () => {
  expect(hoursOf(from('2026-01-07', '08:00', '15:30'))).toBe(7.5);
  expect(hoursOf(from('2026-03-28', '22:00', '07:00', '2026-03-29'))).toBe(8);
});
