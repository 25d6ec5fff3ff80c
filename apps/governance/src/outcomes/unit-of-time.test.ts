import { endOf, lastEnded, plus, startOf, unitsFrom, wholeFrom } from './unit-of-time';

describe('a month or a week', () => {
  it.each([
    ['MONTH', '2026-02-14', '2026-02-01', '2026-02-28', '2026-03-01'],
    ['MONTH', '2026-12-31', '2026-12-01', '2026-12-31', '2027-01-01'],
    ['WEEK', '2026-03-08', '2026-03-02', '2026-03-08', '2026-03-09'],
    ['WEEK', '2026-03-09', '2026-03-09', '2026-03-15', '2026-03-16'],
    ['WEEK', '2025-12-31', '2025-12-29', '2026-01-04', '2026-01-05'],
  ] as const)('%s of %s is from %s to %s, and the next begins on %s', (unit, day, first, last, next) => {
    expect([startOf(unit, day), endOf(unit, day), plus(unit, day, 1)]).toEqual([first, last, next]);
    expect(lastEnded(unit, next)).toBe(first);
  });

  it.each([
    ['MONTH', '2026-04-01', '2026-04-01'],
    ['MONTH', '2026-04-02', '2026-05-01'],
    ['MONTH', '2026-12-31', '2027-01-01'],
    ['WEEK', '2026-03-09', '2026-03-09'],
    ['WEEK', '2026-03-10', '2026-03-16'],
  ] as const)('the first whole %s from %s on is that of %s', (unit, day, first) => {
    expect(wholeFrom(unit, day)).toBe(first);
  });

  it('follows another, up to the last', () => {
    expect(unitsFrom('WEEK', '2026-03-02', '2026-03-16')).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
    expect(unitsFrom('MONTH', '2026-01-01', '2026-03-31')).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
    expect(unitsFrom('MONTH', '2026-04-01', '2026-03-31')).toEqual([]);
  });
});
