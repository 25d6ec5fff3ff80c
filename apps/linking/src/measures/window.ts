import { addMonths, ENGLAND_AND_WALES, inOrder, londonInstant, monthOf, WrongArgument } from '@causeway/kernel';
import { quantile, wilson } from '@causeway/statistics';

/** Days in London, both included. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** The first and the last instant of a window. Throws `WrongArgument` where it ends before it starts. */
export function instantsOf({ from, to }: Window): [Date, Date] {
  inOrder({ from, to });
  return [londonInstant(from, '00:00:00'), londonInstant(to, '23:59:59.999')];
}

/** Throws `WrongArgument` for a baseline of no months. */
export function requireBaseline(baselineMonths: number | null | undefined): void {
  if ((baselineMonths ?? 1) < 1) throw new WrongArgument('baselineMonths', 'a baseline has one month or more');
}

/**
 * On how many points of a chart its limits rest: on those of the first `baselineMonths` months of the calendar, or on all. Of `months`, by their first
 * days, in each of which something is counted. Throws `WrongArgument` where nothing is in those.
 */
export function baselineOf(months: readonly string[], from: string, baselineMonths: number | null | undefined): { baseline?: number } {
  if (!baselineMonths || months.length === 0) return {};
  const until = monthOf(addMonths(from, baselineMonths));
  const baseline = months.filter((month) => month < until).length;
  if (baseline === 0)
    throw new WrongArgument('baselineMonths', `nothing is counted in the first ${baselineMonths} months: ask for more of them`);
  return { baseline };
}

/** What every share rests on: how many of how many, over which days, by which method, interval and calendar (R113). */
export function shareOver(numerator: number, denominator: number, { from, to }: Window) {
  const { method, level, lower, upper, share } = wilson(numerator, denominator, 0.95);
  return { numerator, denominator, share, lower, upper, method, level, from, to, calendarVersion: ENGLAND_AND_WALES.version };
}

/**
 * A quantile of the working days to publication over all changes that are due: one that was never published took longer
 * than any that was. Null when it lies among those, or of nothing.
 */
export function daysReached(published: readonly number[], due: number, p: number): number | null {
  const never = Array.from({ length: due - published.length }, () => Infinity);
  const days = quantile([...published, ...never], p);
  return days === Infinity ? null : days;
}
