import { londonDay, londonInstant, addDays } from '@causeway/kernel';

/** The group of shifts that a shift belongs to. */
export type ShiftPeriod = 'DAY' | 'EVENING' | 'NIGHT';

/** London times from and to which a period runs; a setting. A night ends on the next day. */
const RUNS: readonly (readonly [ShiftPeriod, string, string])[] = [
  ['EVENING', '16:00', '22:00'],
  ['NIGHT', '22:00', '07:00'],
];

/** The period in which a shift has half of its length or more, evening first; a day shift has half in neither. */
export function periodOf(startsAt: Date, endsAt: Date): ShiftPeriod {
  const length = endsAt.getTime() - startsAt.getTime();
  const found = RUNS.find(([, from, to]) => within(startsAt, endsAt, from, to) * 2 >= length);
  return found?.[0] ?? 'DAY';
}

function within(startsAt: Date, endsAt: Date, from: string, to: string): number {
  let sum = 0;
  const last = londonDay(endsAt);
  for (let day = addDays(londonDay(startsAt), -1); day <= last; day = addDays(day, 1)) {
    const begins = Math.max(londonInstant(day, from).getTime(), startsAt.getTime());
    const ends = Math.min(londonInstant(to > from ? day : addDays(day, 1), to).getTime(), endsAt.getTime());
    sum += Math.max(0, ends - begins);
  }
  return sum;
}
