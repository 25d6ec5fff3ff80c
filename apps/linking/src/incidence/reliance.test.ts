import { addDays, londonInstant } from '@causeway/kernel';
import { anAgencyWorker, aStaffed, aStaffedUnit } from '../../test/staffed';
import { relianceOf } from './reliance';

const FROM = '2026-01-05';
/** Twenty agency shifts each week, of which so many with an unfamiliar worker, and one of permanent staff alone. */
const weekly = (...unfamiliar: readonly number[]) => {
  const units = unfamiliar.flatMap((many, week) =>
    Array.from({ length: 21 }, (_, n) => {
      const startsAt = londonInstant(addDays(FROM, 7 * week), '08:00').toISOString();
      const workers = n === 20 ? [aStaffed({ completedBefore: 0 })] : [anAgencyWorker({ completedBefore: n < many ? 0 : 5 })];
      return aStaffedUnit({ id: `${week} ${n}`, startsAt, endsAt: new Date(Date.parse(startsAt) + 28_800_000).toISOString(), workers });
    }),
  );
  const window = { from: FROM, to: addDays(FROM, 7 * unfamiliar.length - 1) };
  return { units, window, before: Date.parse('2027-01-01T00:00:00.000Z') };
};
const says = (baseline: number | null, ...unfamiliar: readonly number[]) => relianceOf(weekly(...unfamiliar), 'FEW_SHIFTS', baseline);

describe('reliance on unfamiliar staff', () => {
  it('is the share of agency shifts with an unfamiliar worker, by week on a p chart, with its interval and the rules by name (R67)', () => {
    const { points, method, rules, centre, reliance, warnings } = says(null, 8, 10, 12);
    expect(points.map(({ numerator, denominator, from, to }) => [numerator, denominator, from, to])).toEqual([
      [8, 20, '2026-01-05', '2026-01-11'],
      [10, 20, '2026-01-12', '2026-01-18'],
      [12, 20, '2026-01-19', '2026-01-25'],
    ]);
    expect(points[1]).toMatchObject({
      share: 0.5,
      lower: expect.closeTo(0.2993, 4),
      upper: expect.closeTo(0.7007, 4),
      method: 'Wilson',
      level: 0.95,
    });
    // 0.5 -+ 3 sqrt(0.25 / 20).
    expect(points[1]).toMatchObject({
      centre: 0.5,
      lowerLimit: expect.closeTo(0.1646, 4),
      upperLimit: expect.closeTo(0.8354, 4),
      specialCauses: [],
    });
    expect({ method, centre, reliance, warnings }).toEqual({
      method: 'p chart, 3 sigma',
      centre: 0.5,
      reliance: 'COMMON_CAUSE',
      warnings: ['TRIAL_LIMITS'],
    });
    expect(rules).toContain('Making Data Count');
  });

  it('is not shown to be less by a trend alone (part of R67)', () => {
    const falling = says(null, 13, 12, 11, 10, 9, 8, 7);
    expect(falling.points.at(-1)?.specialCauses).toEqual(['TREND']);
    expect(falling.reliance).toBe('TREND_ALONE');
  });

  it('is less, or more, by seven weeks on one side or a week beyond the limits of the baseline', () => {
    expect(says(4, 10, 11, 9, 10, 8, 7, 8, 7, 8, 7, 8).reliance).toBe('LESS');
    expect(says(4, 10, 11, 9, 10, 1).reliance).toBe('LESS');
    expect(says(4, 10, 11, 9, 10, 19).reliance).toBe('MORE');
    // A trend that is a shift as well is no trend alone.
    expect(says(4, 16, 17, 15, 16, 14, 13, 12, 11, 10, 9, 8).reliance).toBe('LESS');
  });

  it('knows nothing of a week without agency shifts, nor of shifts of which it is unknown who was familiar', () => {
    const none = { ...weekly(0, 5), units: weekly(0, 5).units.filter(({ id }) => id.startsWith('1')) };
    expect(relianceOf(none, 'FEW_SHIFTS', null).points[0]).toMatchObject({ denominator: 0, share: null, centre: null, specialCauses: [] });
    const units = [
      aStaffedUnit({
        startsAt: '2026-01-05T08:00:00.000Z',
        endsAt: '2026-01-05T16:00:00.000Z',
        workers: [anAgencyWorker({ completedBefore: null })],
      }),
    ];
    expect(relianceOf({ ...weekly(1), units }, 'FEW_SHIFTS', null).points[0]).toMatchObject({ numerator: 0, denominator: 0, unknown: 1 });
  });

  it('rests its limits on the first weeks of the calendar, of which one may be without an agency shift', () => {
    const world = weekly(10, 20, 10, 2, 2);
    const quiet = (...weeks: readonly string[]) => ({ ...world, units: world.units.filter(({ id }) => !weeks.includes(id.charAt(0))) });
    // Of three weeks the second had none: 10 and 10 of 20 each, and nothing of the fourth.
    const found = relianceOf(quiet('1'), 'FEW_SHIFTS', 3);
    expect(found.centre).toBe(0.5);
    expect(found.points.map(({ centre }) => centre)).toEqual([0.5, null, 0.5, 0.5, 0.5]);
    expect(relianceOf(quiet('1'), 'FEW_SHIFTS', 2).centre).toBe(0.5);
    expect(relianceOf(quiet(), 'FEW_SHIFTS', 2).centre).toBe(0.75);
    expect(relianceOf(quiet('0', '1'), 'FEW_SHIFTS', 3).centre).toBe(0.5);
    expect(relianceOf(quiet(), 'FEW_SHIFTS', 99).centre).toBe(relianceOf(quiet(), 'FEW_SHIFTS', null).centre);
    // Limits rest on something, or there is nothing to draw.
    expect(() => relianceOf(quiet('0', '1'), 'FEW_SHIFTS', 2)).toThrow(/in the first 2 weeks is no agency shift/);
    expect(relianceOf({ ...world, units: [] }, 'FEW_SHIFTS', 2)).toMatchObject({ centre: null, points: Array(5).fill({ centre: null }) });
  });

  it('has no week that has not begun, and says which is not over', () => {
    const { points } = relianceOf({ ...weekly(8, 9, 10), before: Date.parse('2026-01-14T12:00:00.000Z') }, 'FEW_SHIFTS', null);
    expect(points.map(({ from, over }) => [from, over])).toEqual([
      ['2026-01-05', true],
      ['2026-01-12', false],
    ]);
    // To the instant: a week is over with its last.
    const last = (before: string) => relianceOf({ ...weekly(8), before: Date.parse(before) }, 'FEW_SHIFTS', null).points[0]?.over;
    expect([last('2026-01-11T23:59:59.999Z'), last('2026-01-12T00:00:00.000Z')]).toEqual([false, true]);
  });
});
