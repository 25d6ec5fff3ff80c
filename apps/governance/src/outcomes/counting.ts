import type { LeftOut, MonthCount } from './domain';

export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
  readonly calendarVersion: string | null;
  /** Null where it is not known of every month. */
  readonly leftOut: LeftOut | null;
}

export const total = (months: readonly MonthCount[]): Counts => ({
  numerator: months.reduce((sum, one) => sum + one.numerator, 0),
  denominator: months.reduce((sum, one) => sum + one.denominator, 0),
  calendarVersion: months.at(-1)?.calendarVersion ?? null,
  leftOut: months.map(({ leftOut }) => leftOut).reduce(together, months.length > 0 ? NOTHING : null),
});

const NOTHING: LeftOut = {
  enteredInError: 0,
  withdrawnUnconfirmed: 0,
  diedBeforeDue: 0,
  leftBeforeDue: 0,
  countedAlready: 0,
  undecided: 0,
  unconfirmed: 0,
};
const REASONS = Object.keys(NOTHING) as (keyof LeftOut)[];

const together = (one: LeftOut | null, other: LeftOut | null): LeftOut | null =>
  one && other && REASONS.reduce<LeftOut>((sum, reason) => ({ ...sum, [reason]: sum[reason] + other[reason] }), one);

export const leftOutInAll = (leftOut: LeftOut): number => REASONS.reduce((sum, reason) => sum + leftOut[reason], 0);
