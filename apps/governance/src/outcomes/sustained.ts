import { addDays, addMonths, firstOfMonth, lastOfMonth } from '@causeway/kernel';
import { pChart, rulesBroken, SHIFT_LENGTH } from '@causeway/statistics';
import type { MonthCount } from './domain';

/** What a verdict of sustained still lacks. The last two no waiting mends; a recheck must be made. */
export type Lacking = 'THREE_CYCLES' | 'TWELVE_WEEKS' | 'SHIFT' | 'RECHECK' | 'INSUFFICIENT_DATA' | 'NEW_CONCERN' | 'RECURRENCE';

/** How a measure went before and after a change. */
export interface Course {
  readonly changedOn: string;
  readonly target: number;
  /** What was counted when the baseline was frozen, on which the limits stand, whatever becomes known of its months later. */
  readonly baseline: Pick<MonthCount, 'numerator' | 'denominator'>;
  /** Every whole month after the change, up to the one that is reviewed. */
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

const CYCLES = 3;
/** Fewer changes than these in a month say too little of it: a setting of ours. */
export const LEAST_IN_A_MONTH = 5;
const WEEKS = 12;
/** What no waiting mends; and a recheck alone is not waited for, but made. */
const NOT_BY_TIME: ReadonlySet<Lacking> = new Set(['NEW_CONCERN', 'RECURRENCE']);

/**
 * Sustained: after the change at least three cycles in a row and twelve weeks met, a shift of seven points in the good
 * direction on limits frozen at the baseline, no special cause for concern and no recurrence since, and the evidence
 * looked at again after twelve weeks. Seven points above the centre also lie on limits that were made anew. A month
 * without a figure, or with fewer than five changes, is no cycle and no point of a shift: it breaks the row and is missing.
 */
export function sustained(course: Course): Sustained {
  const twelveWeeks = addDays(course.changedOn, WEEKS * 7);
  const known = new Map(course.after.filter((one) => one.denominator >= LEAST_IN_A_MONTH).map((one) => [one.month, one]));
  const months = monthsFrom(wholeMonthFrom(course.changedOn), course.month);
  const missingMonths = months.filter((month) => !known.has(month));
  const cycles = atTheEnd(months, (month) =>
    holdsOf(known.get(month), ({ numerator, denominator }) => numerator / denominator >= course.target),
  );
  const drawn = afterOn(course);
  const signals = rulesBroken(drawn);
  const points = new Map(drawn.map((point) => [point.label, point]));
  const above = atTheEnd(months, (month) => known.has(month) && holdsOf(points.get(month), (point) => point.value > point.centre));
  const concern = signals.some((all) => all.some((signal) => signal.direction === 'LOW'));
  // A trend alone never proves improvement.
  const improvement = signals.some((all) => all.some((signal) => signal.direction === 'HIGH' && signal.cause !== 'TREND'));
  const missing: readonly (readonly [boolean, Lacking])[] = [
    [cycles < CYCLES, 'THREE_CYCLES'],
    [lastOfMonth(course.month) < twelveWeeks, 'TWELVE_WEEKS'],
    [above < SHIFT_LENGTH, 'SHIFT'],
    [course.recheckedOn === null || course.recheckedOn < twelveWeeks, 'RECHECK'],
    [months.slice(-SHIFT_LENGTH).some((month) => !known.has(month)), 'INSUFFICIENT_DATA'],
    [concern || !course.holds, 'NEW_CONCERN'],
    [course.recurred, 'RECURRENCE'],
  ];
  const lacking = missing.flatMap(([when, what]) => (when ? [what] : []));
  const wanting = Math.max(CYCLES - cycles, SHIFT_LENGTH - above);
  const byTime = lacking.some((what) => what !== 'RECHECK') && !lacking.some((what) => NOT_BY_TIME.has(what));
  // Seven months are longer than twelve weeks, so that the points are always what is waited for.
  const callableOn = byTime ? addMonths(course.month, 1 + wanting) : null;
  return { cycles, improvement, lacking, missingMonths, callableOn };
}

/** The months after the change, on limits frozen at the baseline. */
const afterOn = ({ baseline, after }: Course) =>
  pChart(
    after.map((one) => ({ ...one, label: one.month })),
    { frozen: baseline },
  ).points;

/** The first whole month from a day on. */
export const wholeMonthFrom = (day: string): string => (day === firstOfMonth(day) ? day : addMonths(firstOfMonth(day), 1));

/** Every month from one to another. */
const monthsFrom = (first: string, last: string): string[] => (first > last ? [] : [first, ...monthsFrom(addMonths(first, 1), last)]);

const holdsOf = <T>(one: T | undefined, holds: (one: T) => boolean): boolean => one !== undefined && holds(one);

/** How many of the last ones, in a row, hold. */
function atTheEnd<T>(all: readonly T[], holds: (one: T) => boolean): number {
  const broken = all.findLastIndex((one) => !holds(one));
  return all.length - 1 - broken;
}
