import { ENGLAND_AND_WALES, inOrder, londonInstant } from '@causeway/kernel';
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
