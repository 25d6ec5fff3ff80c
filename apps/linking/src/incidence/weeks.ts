import { addDays } from '@causeway/kernel';
import { instantsOf, type Window } from '../measures/window';

/** A week of seven days, or what is left of one at the end of a window. */
export interface Week extends Window {
  /** Its first instant, and the first after it. */
  readonly starts: number;
  readonly ends: number;
}

/** The weeks of a window from its first day on; the last may be shorter. */
export function weeksOf({ from, to }: Window): Week[] {
  const weeks: Week[] = [];
  for (let day = from; day <= to; day = addDays(day, 7)) {
    const last = addDays(day, 6);
    const window = { from: day, to: last < to ? last : to };
    const [first, until] = instantsOf(window);
    weeks.push({ ...window, starts: first.getTime(), ends: until.getTime() + 1 });
  }
  return weeks;
}

/** What of something happened in a week. */
export const inWeek = <T>(all: readonly T[], { starts, ends }: Week, when: (one: T) => string): T[] =>
  all.filter((one) => Date.parse(when(one)) >= starts && Date.parse(when(one)) < ends);
