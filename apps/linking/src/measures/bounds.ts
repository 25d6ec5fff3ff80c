import { daysBetween, WrongArgument } from '@causeway/kernel';
import type { Window } from './window';

/** The longest window over which units of delivery are counted. */
const LONGEST_DAYS = 366;
/** What is read for one answer: more would keep others waiting. */
const MOST_UNITS = 30_000;

/** Throws `WrongArgument` where a window is longer than one of a leap year. */
export function requireShort({ from, to }: Window): void {
  if (daysBetween(from, to) >= LONGEST_DAYS) throw new WrongArgument('to', `a window has at most ${LONGEST_DAYS} days`);
}

/** Throws `WrongArgument` where more units would be read than while someone waits: those that began where it is said, and what would help. */
export function requireFew(units: number, began: string, instead: string): void {
  if (units > MOST_UNITS) throw new WrongArgument('to', `more than ${MOST_UNITS} shifts and visits began in ${began}: ask for ${instead}`);
}
