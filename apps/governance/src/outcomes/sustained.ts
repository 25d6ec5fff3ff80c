import { addDays } from '@causeway/kernel';
import { rulesBroken, SHIFT_LENGTH } from '@causeway/statistics';
import type { MonthCount } from './domain';
import { endOf, plus, unitsFrom, wholeFrom, type UnitOfTime } from './unit-of-time';
import { drawn, reaches, saysEnough, valueOf, type Counted, type Yardstick } from './yardstick';

/** What a verdict of sustained still lacks. The last two no waiting mends; a recheck must be made. */
export type Lacking = 'THREE_CYCLES' | 'TWELVE_WEEKS' | 'SHIFT' | 'RECHECK' | 'INSUFFICIENT_DATA' | 'NEW_CONCERN' | 'RECURRENCE';

/** How a measure went before and after a change. */
export interface Course {
  readonly changedOn: string;
  readonly target: number;
  readonly yardstick: Yardstick;
  /** What was counted when the baseline was frozen, on which the limits stand, whatever becomes known of its months later. */
  readonly baseline: Counted;
  /** Every whole month, or week, after the change, up to the one that is reviewed. */
  readonly after: readonly MonthCount[];
  /** The month that is reviewed. */
  readonly month: string;
  /** The day of the latest revisit with evidence from after the change, or null. */
  readonly recheckedOn: string | null;
  /** What the latest revisit found; true before the first. */
  readonly holds: boolean;
  /** Whether a reviewed cause of the same category is behind a failure after the change. */
  readonly recurred: boolean;
  /** Whether a review in which it did is not closed. */
  readonly recurring: boolean;
}

export interface Sustained {
  /** Months in a row, up to the one that is reviewed, that met the target. */
  readonly cycles: number;
  /** Whether the chart shows a special cause in the good direction since the change. */
  readonly improvement: boolean;
  readonly lacking: readonly Lacking[];
  /** The whole months since the change of which too little is known to judge them. */
  readonly missingMonths: readonly string[];
  /** The earliest day on which sustained can be called; null when time alone does not bring it. */
  readonly callableOn: string | null;
}

/** The cycles that cover twelve weeks: three months do, and it takes twelve weeks. */
const CYCLES: Readonly<Record<UnitOfTime, number>> = { MONTH: 3, WEEK: 12 };
const WEEKS = 12;
/** What no waiting mends; and a recheck alone is not waited for, but made. */
const NOT_BY_TIME: ReadonlySet<Lacking> = new Set(['NEW_CONCERN', 'RECURRENCE']);

/**
 * Sustained: after the change at least three cycles in a row and twelve weeks met, a shift of seven points in the good
 * direction on limits frozen at the baseline, no special cause for concern and no recurrence since, and the evidence
 * looked at again after twelve weeks. Seven points on the good side of the centre also lie on limits that were made anew. A month, or
 * week, without a figure, or with one that says too little, is no cycle and no point of a shift: it breaks the row and is missing.
 */
export function sustained(course: Course): Sustained {
  const { yardstick, baseline, target } = course;
  const { unit, better } = yardstick;
  const twelveWeeks = addDays(course.changedOn, WEEKS * 7);
  const known = new Map(course.after.filter((one) => saysEnough(one, baseline, yardstick)).map((one) => [one.month, one]));
  const months = unitsFrom(unit, wholeFrom(unit, course.changedOn), course.month);
  const missingMonths = months.filter((month) => !known.has(month));
  const cycles = atTheEnd(months, (month) =>
    holdsOf(known.get(month), (one) => reaches(valueOf(one, yardstick) ?? NaN, target, yardstick)),
  );
  const { points: after } = drawn(course.after, yardstick, baseline);
  const signals = rulesBroken(after);
  const points = new Map(after.map((point) => [point.month, point]));
  const onGoodSide = atTheEnd(
    months,
    (month) =>
      known.has(month) && holdsOf(points.get(month), ({ value, centre }) => (better === 'HIGHER' ? value > centre : value < centre)),
  );
  const good = better === 'HIGHER' ? 'HIGH' : 'LOW';
  const concern = signals.some((all) => all.some((signal) => signal.direction !== good));
  // A trend alone never proves improvement.
  const improvement = signals.some((all) => all.some((signal) => signal.direction === good && signal.cause !== 'TREND'));
  const missing: readonly (readonly [boolean, Lacking])[] = [
    [cycles < CYCLES[unit], 'THREE_CYCLES'],
    [endOf(unit, course.month) < twelveWeeks, 'TWELVE_WEEKS'],
    [onGoodSide < SHIFT_LENGTH, 'SHIFT'],
    [course.recheckedOn === null || course.recheckedOn < twelveWeeks, 'RECHECK'],
    [months.slice(-SHIFT_LENGTH).some((month) => !known.has(month)), 'INSUFFICIENT_DATA'],
    [concern || !course.holds, 'NEW_CONCERN'],
    [course.recurred, 'RECURRENCE'],
  ];
  const lacking = missing.flatMap(([when, what]) => (when ? [what] : []));
  const wanting = Math.max(CYCLES[unit] - cycles, SHIFT_LENGTH - onGoodSide, 0);
  const byTime = lacking.some((what) => what !== 'RECHECK') && !lacking.some((what) => NOT_BY_TIME.has(what));
  const callableOn = byTime ? plus(unit, past(unit, plus(unit, course.month, wanting), twelveWeeks), 1) : null;
  return { cycles, improvement, lacking, missingMonths, callableOn };
}

/** The first month or week, from one on, that ends on a day or after it. */
const past = (unit: UnitOfTime, from: string, day: string): string =>
  endOf(unit, from) >= day ? from : past(unit, plus(unit, from, 1), day);

const holdsOf = <T>(one: T | undefined, holds: (one: T) => boolean): boolean => one !== undefined && holds(one);

/** How many of the last ones, in a row, hold. */
function atTheEnd<T>(all: readonly T[], holds: (one: T) => boolean): number {
  const broken = all.findLastIndex((one) => !holds(one));
  return all.length - 1 - broken;
}
