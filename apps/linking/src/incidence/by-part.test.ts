import { aConcernAt, aStaffed, aStaffedUnit } from '../../test/staffed';
import type { ConcernFact } from '../units/facts';
import { concernsByPart } from './by-part';
import { happenedIn } from './happening';
import type { StaffedUnit } from './rules';

/** A shift by its times in UTC, with two workers of its own. */
const shift = (startsAt: string, endsAt: string, name = startsAt): StaffedUnit =>
  aStaffedUnit({
    ...{ id: name, startsAt: `${startsAt}:00.000Z`, endsAt: `${endsAt}:00.000Z` },
    workers: [aStaffed({ staffMemberId: `one of ${name}` }), aStaffed({ staffMemberId: `other of ${name}` })],
  });
/** Another of the same times, with others on it: so no part of the day is one worker's. */
const twice = (...args: Parameters<typeof shift>): StaffedUnit[] => [shift(...args), shift(args[0], args[1], `beside ${args[0]}`)];

function told(day: string, units: readonly StaffedUnit[], concerns: readonly ConcernFact[], to = day) {
  const [from, before] = [Date.parse(`${day}T00:00:00.000Z`), Date.parse(`${to}T24:00:00.000Z`)];
  const own = units.filter(({ startsAt }) => Date.parse(startsAt) >= from);
  return concernsByPart({
    window: { from: day, to },
    from,
    before,
    units: own,
    reaching: units,
    concerns,
    happened: happenedIn(own, concerns),
  });
}
const counts = (of: ReturnType<typeof told>['byTime']) => of.map(({ part, concerns }) => [part, concerns.count, concerns.exposure]);

describe('concerns by part of the day', () => {
  it('are classed by when each happened, so that a long shift hides no evening; its label is a second split (R49)', () => {
    const units = [...twice('2026-01-07T08:00', '2026-01-07T20:00'), ...twice('2026-01-07T20:00', '2026-01-08T08:00')];
    const at = (time: string) => aConcernAt(`2026-01-07T${time}:00.000Z`);
    const found = told('2026-01-07', units, [at('18:00'), at('19:00'), at('10:00'), at('23:00')], '2026-01-08');
    // Of each pair of shifts: 8, 4 and no hours, and 1, 2 and 9.
    expect(counts(found.byTime)).toEqual([
      ['DAY', 1, 36],
      ['EVENING', 2, 24],
      ['NIGHT', 1, 36],
    ]);
    expect(counts(found.byLabel)).toEqual([
      ['DAY', 3, 2],
      ['EVENING', 0, 0],
      ['NIGHT', 1, 2],
    ]);
    expect(found).toMatchObject({ withheld: false, withoutTime: 0 });
    const [, evening] = found.byTime;
    // Garwood's 95 % interval of 2 is 0.2422 to 7.2247.
    expect(evening?.concerns).toMatchObject({
      ...{ rate: expect.closeTo(2000 / 24, 9), lower: expect.closeTo(242.209 / 24, 4), upper: expect.closeTo(7224.69 / 24, 3) },
      ...{ over: 'CARE_HOURS', per: 1000, method: 'Garwood, exact Poisson', level: 0.95, from: '2026-01-07', to: '2026-01-08' },
    });
  });

  it('count what a shift of the day before reaches into, and not what lies before the window', () => {
    const found = told('2026-01-08', twice('2026-01-07T20:00', '2026-01-08T08:00'), [aConcernAt('2026-01-08T03:00:00.000Z')]);
    expect(counts(found.byTime)).toEqual([
      ['DAY', 0, 4],
      ['EVENING', 0, 0],
      ['NIGHT', 1, 28],
    ]);
    expect(counts(found.byLabel)).toEqual([
      ['DAY', 0, 0],
      ['EVENING', 0, 0],
      ['NIGHT', 0, 0],
    ]);
  });

  it('count the hours that pass in a night on which clocks change', () => {
    const nights = [...twice('2026-03-28T22:00', '2026-03-29T06:00'), ...twice('2026-10-24T21:00', '2026-10-25T07:00')];
    expect(counts(told('2026-03-28', nights.slice(0, 2), [], '2026-03-29').byTime)[2]).toEqual(['NIGHT', 0, 32]);
    expect(counts(told('2026-10-24', nights.slice(2), [], '2026-10-25').byTime)[2]).toEqual(['NIGHT', 0, 40]);
    // 00:30 UTC is half past one twice on that night: both are of the night.
    const both = ['00:30', '01:30'].map((time) => aConcernAt(`2026-10-25T${time}:00.000Z`));
    expect(counts(told('2026-10-24', nights.slice(2), both, '2026-10-25').byTime)[2]).toEqual(['NIGHT', 2, 40]);
  });

  it('are in no part where nobody said when, and are shown as such (part of R49)', () => {
    const at = '2026-01-07T18:00:00.000Z';
    const untimed = aConcernAt(at, { kind: 'Complaint', recordedAt: at });
    const found = told('2026-01-07', twice('2026-01-07T08:00', '2026-01-07T20:00'), [untimed]);
    expect(found.withoutTime).toBe(1);
    expect([...found.byTime, ...found.byLabel].every(({ concerns }) => concerns.count === 0)).toBe(true);
  });

  it('have no rate where nobody worked', () => {
    const found = told('2026-01-07', [], [aConcernAt('2026-01-07T18:00:00.000Z')]);
    expect(found.byTime[1]?.concerns).toMatchObject({ count: 1, exposure: 0, rate: null, lower: null, upper: null });
  });

  it('are withheld of every part where one worker was in over half of what is counted of one: the rest would tell of it (part of R119)', () => {
    const [day, night] = [twice('2026-01-07T08:00', '2026-01-07T16:00'), shift('2026-01-07T22:00', '2026-01-08T06:00')];
    expect(told('2026-01-07', [...day, night], [aConcernAt('2026-01-07T23:00:00.000Z')])).toEqual({
      ...{ withheld: true, withoutTime: 0, from: '2026-01-07', to: '2026-01-07', byTime: [], byLabel: [] },
    });
    expect(told('2026-01-07', [...day, night, shift('2026-01-07T22:00', '2026-01-08T06:00', 'beside')], [])).toMatchObject({
      withheld: false,
    });
  });
});
