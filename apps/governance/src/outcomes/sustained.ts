import { addDays, addMonths, lastOfMonth } from '@causeway/kernel';
import { pChart, rulesBroken, SHIFT_LENGTH } from '@causeway/statistics';
import type { MonthCount } from './counting';

/** What a verdict of sustained still lacks. The first four come with time, the last two do not. */
export type Lacking = 'THREE_CYCLES' | 'TWELVE_WEEKS' | 'SHIFT' | 'RECHECK' | 'NEW_CONCERN' | 'RECURRENCE';

/** How a measure went before and after a change. */
export interface Course {
  readonly changedOn: string;
  readonly target: number;
  /** The months on which the limits are frozen. */
  readonly baseline: readonly MonthCount[];
  /** Every whole month after the change, up to the one that is reviewed. */
  readonly after: readonly MonthCount[];
  /** The month that is reviewed. */
  readonly month: string;
  /** The day of the latest revisit with evidence from after the change, or null. */
  readonly recheckedOn: string | null;
  /** What the latest revisit found; true before the first. */
  readonly holds: boolean;
  /** Whether another review found a cause of the same category since. */
  readonly recurred: boolean;
}

export interface Sustained {
  /** Months in a row, up to the one that is reviewed, that met the target. */
  readonly cycles: number;
  /** Whether the chart shows a special cause in the good direction since the change. */
  readonly improvement: boolean;
  readonly lacking: readonly Lacking[];
  /** The earliest day on which sustained can be called; null when time alone does not bring it. */
  readonly callableOn: string | null;
}

const CYCLES = 3;
const WEEKS = 12;
/** What no waiting mends. */
const NOT_BY_TIME: ReadonlySet<Lacking> = new Set(['NEW_CONCERN', 'RECURRENCE']);

/**
 * Sustained: after the change at least three cycles in a row and twelve weeks met, a shift of seven points in the good
 * direction on limits frozen at the baseline, no special cause for concern and no recurrence since, and the evidence
 * looked at again after twelve weeks. Seven points above the centre also lie on limits that were made anew.
 */
export function sustained(course: Course): Sustained {
  const twelveWeeks = addDays(course.changedOn, WEEKS * 7);
  const counted = course.after.filter((one) => one.denominator > 0);
  const cycles = atTheEnd(counted, (one) => one.numerator / one.denominator >= course.target);
  const drawn = afterOn(course);
  const signals = rulesBroken(drawn);
  const above = atTheEnd(drawn, (point) => point.value > point.centre);
  const concern = signals.some((all) => all.some((signal) => signal.direction === 'LOW'));
  // A trend alone never proves improvement.
  const improvement = signals.some((all) => all.some((signal) => signal.direction === 'HIGH' && signal.cause !== 'TREND'));
  const missing: readonly (readonly [boolean, Lacking])[] = [
    [cycles < CYCLES, 'THREE_CYCLES'],
    [lastOfMonth(course.month) < twelveWeeks, 'TWELVE_WEEKS'],
    [above < SHIFT_LENGTH, 'SHIFT'],
    [course.recheckedOn === null || course.recheckedOn < twelveWeeks, 'RECHECK'],
    [concern || !course.holds, 'NEW_CONCERN'],
    [course.recurred, 'RECURRENCE'],
  ];
  const lacking = missing.flatMap(([when, what]) => (when ? [what] : []));
  const months = Math.max(CYCLES - cycles, SHIFT_LENGTH - above, 0);
  const monthsOver = addMonths(course.month, 1 + months);
  const byTime = lacking.length > 0 && !lacking.some((what) => NOT_BY_TIME.has(what));
  return { cycles, improvement, lacking, callableOn: byTime ? ([monthsOver, addDays(twelveWeeks, 1)].sort().at(-1) ?? null) : null };
}

/** The months after the change, on limits frozen at the baseline and judged apart from it. */
function afterOn({ baseline, after }: Course) {
  const points = [...baseline, ...after].filter((one) => one.denominator > 0).map((one) => ({ ...one, label: one.month }));
  const frozen = baseline.filter((one) => one.denominator > 0).length;
  return pChart(points, frozen).points.slice(frozen);
}

/** How many of the last ones, in a row, hold. */
function atTheEnd<T>(all: readonly T[], holds: (one: T) => boolean): number {
  const broken = all.findLastIndex((one) => !holds(one));
  return all.length - 1 - broken;
}
