import { addDays, londonDay, londonInstant, weekday, type CalendarDay } from './london-time';
import { ok, refuse, type Decision } from './result';

/** Dated data: which days are bank holidays, and for which years that is known. */
export interface Calendar {
  readonly version: string;
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
  readonly holidays: ReadonlySet<CalendarDay>;
}

export interface Due {
  readonly dueOn: CalendarDay;
  /** 23:59:59 in London on that day. */
  readonly dueAt: Date;
  readonly calendarVersion: string;
}

/** Monday to Friday and no bank holiday. Refuses, never guesses, outside the calendar. */
export const isWorkingDay = (day: CalendarDay, calendar: Calendar): Decision<boolean, 'BEYOND_CALENDAR'> =>
  covers(calendar, day) ? ok(isWorked(day, calendar)) : refuse('BEYOND_CALENDAR');

/**
 * The nth working day after `start`, which is day 0 whatever day it is. Refuses, never guesses, outside the calendar.
 * Throws a RangeError when `n` is not a whole number from 0 up.
 */
export function addWorkingDays(start: CalendarDay, n: number, calendar: Calendar): Decision<CalendarDay, 'BEYOND_CALENDAR'> {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError('working days to add must be a whole number from 0 up');
  if (!covers(calendar, start)) return refuse('BEYOND_CALENDAR');
  let day = start;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (day > calendar.lastDay) return refuse('BEYOND_CALENDAR');
    if (isWorked(day, calendar)) left -= 1;
  }
  return ok(day);
}

/** How many working days lie after `from`, up to and with `to`; negative when `to` is before `from`. */
export function workingDaysBetween(from: CalendarDay, to: CalendarDay, calendar: Calendar): Decision<number, 'BEYOND_CALENDAR'> {
  if (!covers(calendar, from) || !covers(calendar, to)) return refuse('BEYOND_CALENDAR');
  if (to < from) {
    const back = workingDaysBetween(to, from, calendar);
    return back.ok ? ok(0 - back.value) : back; // 0 - 0 is 0, where -0 would be told apart by some
  }
  let days = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorked(day, calendar)) days += 1;
  }
  return ok(days);
}

/** When something that started at an instant is due: the end, in London, of the nth working day after its local day. */
export function dueAfter(start: Date, workingDays: number, calendar: Calendar): Decision<Due, 'BEYOND_CALENDAR'> {
  const dueOn = addWorkingDays(londonDay(start), workingDays, calendar);
  if (!dueOn.ok) return dueOn;
  return ok({ dueOn: dueOn.value, dueAt: londonInstant(dueOn.value, '23:59:59'), calendarVersion: calendar.version });
}

const covers = (calendar: Calendar, day: CalendarDay): boolean => calendar.firstDay <= day && day <= calendar.lastDay;
const isWorked = (day: CalendarDay, calendar: Calendar): boolean => weekday(day) <= 5 && !calendar.holidays.has(day);
