import { daysBetween, WrongArgument } from '@causeway/kernel';
import type { Window } from './window';

/** The longest window over which units of delivery are counted. */
const LONGEST_DAYS = 366;
/** What is read for one answer: more would keep others waiting. */
const MOST_UNITS = 30_000;

/** Throws `WrongArgument` where a window is longer than one of a leap year, or than is said. */
export function requireShort({ from, to }: Window, longest = LONGEST_DAYS): void {
  if (daysBetween(from, to) >= longest) throw new WrongArgument('to', `a window has at most ${longest} days`);
}

/** Throws `WrongArgument` where more units would be read than while someone waits: those that began where it is said, and what would help. */
export function requireFew(units: number, began: string, instead: string): void {
  if (units > MOST_UNITS) throw new WrongArgument('to', `more than ${MOST_UNITS} shifts and visits began in ${began}: ask for ${instead}`);
}
