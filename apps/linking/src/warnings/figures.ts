import { ENGLAND_AND_WALES } from '@causeway/kernel';
import type { shareOver, Window } from '../measures/window';
import type { WarningFigure } from './domain';

/** A share by which a warning fired, with its threshold. */
export const ofShare = (
  { numerator, denominator, share, lower, upper, method, level, from, to, calendarVersion }: ReturnType<typeof shareOver>,
  n: number,
  threshold: number,
): WarningFigure => ({
  ...{ numerator, denominator, n, expected: null, value: share, lower, upper, method, level, threshold, from, to },
  calendarVersion,
});

/** Days that were counted, each of them: nothing is estimated, and so there is no interval. */
export const ofDays = (days: number, threshold: number, { from, to }: Window): WarningFigure => ({
  ...{ numerator: days, denominator: null, n: days, expected: null, value: null, lower: null, upper: null },
  ...{ method: 'every day counted', level: null, threshold, from, to, calendarVersion: ENGLAND_AND_WALES.version },
});
