import { addDays, addMonths, daysBetween, ENGLAND_AND_WALES, isWorkingDay, londonInstant } from '@causeway/kernel';

/** A day in London, and its instants. */
export interface Day {
  readonly day: string;
  /** Its number, from 0. */
  readonly n: number;
  readonly midnight: number;
  readonly seven: number;
  readonly noon: number;
  readonly three: number;
  readonly four: number;
  readonly five: number;
  readonly nine: number;
  readonly ten: number;
  readonly nextMidnight: number;
  readonly nextSeven: number;
  /** A weekend or a bank holiday. */
  readonly off: boolean;
}

/** The days of a group, once for all of its services. */
export function daysOf(from: string, months: number): readonly Day[] {
  const count = daysBetween(from, addMonths(from, months));
  return Array.from({ length: count }, (_, n) => dayOf(addDays(from, n), n));
}

/** The day after, of whose kind a night is for the greater part. */
export const offAfter = (day: Day): boolean => isOff(addDays(day.day, 1));

function dayOf(day: string, n: number): Day {
  const instant = (time: string, on: string = day): number => londonInstant(on, time).getTime();
  const next = addDays(day, 1);
  return {
    day,
    n,
    midnight: instant('00:00'),
    seven: instant('07:00'),
    noon: instant('12:00'),
    three: instant('15:00'),
    four: instant('16:00'),
    five: instant('17:00'),
    nine: instant('21:15'),
    ten: instant('22:00'),
    nextMidnight: instant('00:00', next),
    nextSeven: instant('07:00', next),
    off: isOff(day),
  };
}

function isOff(day: string): boolean {
  const working = isWorkingDay(day, ENGLAND_AND_WALES);
  if (!working.ok) throw new Error(`the calendar of bank holidays does not reach ${day}`);
  return !working.value;
}
