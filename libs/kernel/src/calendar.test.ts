import fc from 'fast-check';
import { ENGLAND_AND_WALES } from './bank-holidays';
import { addWorkingDays, dueAfter, isWorkingDay, workingDaysBetween } from './calendar';
import { addDays, londonDay, londonTime } from './london-time';
import { err, ok } from './result';

const beyond = err([{ code: 'BEYOND_CALENDAR' }]);
const due = (start: string, days: number) => addWorkingDays(start, days, ENGLAND_AND_WALES);

// Worked by hand on the gov.uk bank holidays of England and Wales.
const DUE: readonly [start: string, days: number, on: string, why: string][] = [
  ['2026-12-24', 5, '2027-01-05', 'over Christmas, the substitute Boxing Day and New Year'],
  ['2026-04-02', 5, '2026-04-13', 'over Good Friday and Easter Monday'],
  ['2026-11-23', 5, '2026-11-30', 'over a plain week'],
  ['2026-11-21', 5, '2026-11-27', 'from a Saturday, whose day 1 is Monday'],
  ['2026-11-22', 5, '2026-11-27', 'from a Sunday, as from the Saturday'],
  ['2026-05-01', 5, '2026-05-11', 'over the early May holiday'],
  ['2026-03-27', 5, '2026-04-07', 'over the change to summer time and Easter'],
  ['2026-10-23', 5, '2026-10-30', 'over the change back from summer time'],
  ['2026-04-03', 1, '2026-04-07', 'from Good Friday to the Tuesday'],
  ['2026-12-31', 1, '2027-01-04', "from New Year's Eve"],
  ['2026-08-28', 1, '2026-09-01', 'over the summer holiday'],
  ['2027-12-24', 1, '2027-12-29', 'over two substitute days'],
  ['2024-12-24', 2, '2024-12-30', 'over Christmas 2024'],
  ['2025-04-17', 1, '2025-04-22', 'over Easter 2025'],
  ['2026-11-28', 0, '2026-11-28', 'of nothing, on a weekend too'],
];

describe('working days of England and Wales', () => {
  it.each(DUE)('from %s, %i working days end on %s: %s', (start, days, on) => {
    expect(due(start, days)).toEqual(ok(on));
  });

  it('refuses a due day past the end of the calendar, and never guesses it', () => {
    expect(due('2027-12-24', 5)).toEqual(beyond);
    expect(due('2027-12-31', 0)).toEqual(ok('2027-12-31'));
    expect(due('2027-12-31', 1)).toEqual(beyond);
    expect(due('2028-01-01', 0)).toEqual(beyond);
  });

  it('refuses a start before the calendar begins', () => {
    expect(due('2023-12-29', 5)).toEqual(beyond);
    expect(due('2024-01-01', 1)).toEqual(ok('2024-01-02'));
  });

  it('takes a count that is negative or broken for a fault of the caller', () => {
    expect(() => due('2026-11-23', -1)).toThrow(RangeError);
    expect(() => due('2026-11-23', 1.5)).toThrow(RangeError);
    expect(() => due('2026-11-23', NaN)).toThrow(RangeError);
  });

  it.each([
    ['2026-11-23', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-12-28', false],
    ['2026-12-29', true],
  ])('says of %s whether it is worked: %s', (day, worked) => {
    expect(isWorkingDay(day, ENGLAND_AND_WALES)).toEqual(ok(worked));
  });

  it('does not say whether a day outside the calendar is worked', () => {
    expect(isWorkingDay('2028-01-03', ENGLAND_AND_WALES)).toEqual(beyond);
    expect(isWorkingDay('2023-12-29', ENGLAND_AND_WALES)).toEqual(beyond);
  });

  it('has eight bank holidays in each year that it covers, all of them on Mondays to Fridays', () => {
    for (const year of ['2024', '2025', '2026', '2027'])
      expect([...ENGLAND_AND_WALES.holidays].filter((day) => day.startsWith(year))).toHaveLength(8);
    for (const day of ENGLAND_AND_WALES.holidays) expect(new Date(`${day}T12:00:00Z`).getUTCDay() % 6).not.toBe(0);
  });
});

describe('working days that have passed', () => {
  it.each([
    ['2026-12-24', '2027-01-05', 5],
    ['2026-12-24', '2027-01-06', 6],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-12-01', 6],
    ['2026-11-21', '2026-11-28', 5],
    ['2026-11-21', '2026-11-30', 6],
    ['2026-12-01', '2026-11-23', -6],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(workingDaysBetween(from, to, ENGLAND_AND_WALES)).toEqual(ok(days));
  });

  it('are refused when either end lies outside the calendar', () => {
    expect(workingDaysBetween('2027-12-30', '2028-01-04', ENGLAND_AND_WALES)).toEqual(beyond);
    expect(workingDaysBetween('2023-12-29', '2024-01-04', ENGLAND_AND_WALES)).toEqual(beyond);
    expect(workingDaysBetween('2028-01-04', '2027-12-30', ENGLAND_AND_WALES)).toEqual(beyond);
  });

  it('count back what was added, from any day', () => {
    fc.assert(
      fc.property(fc.nat(1300), fc.nat(60), (offset, n) => {
        const start = addDays('2024-01-01', offset);
        const end = due(start, n);
        return end.ok && JSON.stringify(workingDaysBetween(start, end.value, ENGLAND_AND_WALES)) === JSON.stringify(ok(n));
      }),
    );
  });
});

describe('when something is due', () => {
  it('is the last second of the day in London, with the version of the calendar', () => {
    const answer = dueAfter(new Date('2026-03-27T10:00:00Z'), 1, ENGLAND_AND_WALES);
    expect(answer).toEqual(
      ok({ dueOn: '2026-03-30', dueAt: new Date('2026-03-30T22:59:59Z'), calendarVersion: ENGLAND_AND_WALES.version }),
    );
  });

  it('counts from the local day: half past midnight in July is already the next day', () => {
    const answer = dueAfter(new Date('2026-07-09T23:30:00Z'), 1, ENGLAND_AND_WALES);
    expect(answer).toMatchObject({ ok: true, value: { dueOn: '2026-07-13' } });
  });

  it('is refused past the end of the calendar', () => {
    expect(dueAfter(new Date('2027-12-30T10:00:00Z'), 5, ENGLAND_AND_WALES)).toEqual(beyond);
  });

  it('is always at 23:59:59 on the local due day', () => {
    fc.assert(
      fc.property(fc.nat(1400 * 86_400), fc.nat(20), (seconds, n) => {
        const answer = dueAfter(new Date(Date.UTC(2024, 0, 1) + seconds * 1000), n, ENGLAND_AND_WALES);
        return answer.ok && londonDay(answer.value.dueAt) === answer.value.dueOn && londonTime(answer.value.dueAt) === '23:59:59';
      }),
    );
  });
});
