import { addDays, addMonths, firstOfMonth, lastOfMonth, weekday } from '@causeway/kernel';

/** By what a measure is counted: calendar months, or weeks from Monday to Sunday; days in London. */
export type UnitOfTime = 'MONTH' | 'WEEK';

/** The first day of the month or week that a day lies in. */
export const startOf = (unit: UnitOfTime, day: string): string => (unit === 'MONTH' ? firstOfMonth(day) : addDays(day, 1 - weekday(day)));

/** Its last day. */
export const endOf = (unit: UnitOfTime, day: string): string => (unit === 'MONTH' ? lastOfMonth(day) : addDays(startOf(unit, day), 6));

/** The first day of the month or week that lies so many after a day's own. */
export const plus = (unit: UnitOfTime, day: string, n: number): string =>
  unit === 'MONTH' ? addMonths(day, n) : addDays(startOf(unit, day), n * 7);

/** The first whole month or week from a day on. */
export const wholeFrom = (unit: UnitOfTime, day: string): string => (day === startOf(unit, day) ? day : plus(unit, day, 1));

/** The latest that was over before a day. */
export const lastEnded = (unit: UnitOfTime, today: string): string => plus(unit, today, -1);

/** Every month or week from one to another, by their first days. */
export const unitsFrom = (unit: UnitOfTime, first: string, last: string): string[] =>
  first > last ? [] : [first, ...unitsFrom(unit, plus(unit, first, 1), last)];
