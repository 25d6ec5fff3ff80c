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

/** What was counted one by one: nothing is estimated, and so there is no interval. */
const counted = (number: number, method: string, threshold: number, { from, to }: Window): WarningFigure => ({
  ...{ numerator: number, denominator: null, n: number, expected: null, value: null, lower: null, upper: null },
  ...{ method, level: null, threshold, from, to, calendarVersion: ENGLAND_AND_WALES.version },
});

/** Days, each of them. */
export const ofDays = (days: number, threshold: number, window: Window): WarningFigure =>
  counted(days, 'every day counted', threshold, window);

/** Records, each of them. */
export const ofRecords = (records: number, threshold: number, window: Window): WarningFigure =>
  counted(records, 'every record counted', threshold, window);
