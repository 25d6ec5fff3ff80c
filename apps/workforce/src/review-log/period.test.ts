import { periodOf } from './period';

const of = (startsAt: string, endsAt: string) => periodOf(new Date(startsAt), new Date(endsAt));

describe('the period of a shift', () => {
  it.each([
    ['half of it in the evening is evening', '2026-02-10T14:00:00Z', '2026-02-10T18:00:00Z', 'EVENING'],
    ['less than half of it there is day', '2026-02-10T13:59:00Z', '2026-02-10T18:00:00Z', 'DAY'],
    ['an evening ends at 22:00, and a night begins', '2026-02-10T20:00:00Z', '2026-02-11T00:00:00Z', 'EVENING'],
    ['a waking night runs over midnight to 07:00', '2026-02-10T21:00:00Z', '2026-02-11T07:30:00Z', 'NIGHT'],
    ['a shift after midnight is of the night before', '2026-02-10T01:00:00Z', '2026-02-10T06:00:00Z', 'NIGHT'],
    ['a long day is day', '2026-02-10T07:00:00Z', '2026-02-10T19:00:00Z', 'DAY'],
    ['it goes by London time: 15:00 in summer is 16:00', '2026-07-10T15:00:00Z', '2026-07-10T21:00:00Z', 'EVENING'],
    ['and 13:00 in summer is 14:00', '2026-07-10T12:59:00Z', '2026-07-10T17:00:00Z', 'DAY'],
  ])('%s', (_what, startsAt, endsAt, period) => {
    expect(of(startsAt, endsAt)).toBe(period);
  });
});
