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

export const isWorkingDay = (day: CalendarDay, calendar: Calendar): boolean => weekday(day) <= 5 && !calendar.holidays.has(day);

/** The nth working day after `start` (day 0, whatever day it is). Refuses, never guesses, outside the calendar. */
export function addWorkingDays(start: CalendarDay, n: number, calendar: Calendar): Decision<CalendarDay, 'BEYOND_CALENDAR'> {
  let day = start;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (day > calendar.lastDay) break;
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return start < calendar.firstDay || day > calendar.lastDay ? refuse('BEYOND_CALENDAR') : ok(day);
}

/** How many working days lie after `from`, up to and with `to`; negative when `to` is before `from`. */
export function workingDaysBetween(from: CalendarDay, to: CalendarDay, calendar: Calendar): Decision<number, 'BEYOND_CALENDAR'> {
  if (from < calendar.firstDay || to < calendar.firstDay || from > calendar.lastDay || to > calendar.lastDay)
    return refuse('BEYOND_CALENDAR');
  if (to < from) {
    const back = workingDaysBetween(to, from, calendar);
    return back.ok ? ok(-back.value) : back;
  }
  let days = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) days += 1;
  }
  return ok(days);
}

/** When something that started at an instant is due: the end, in London, of the nth working day after its local day. */
export function dueAfter(start: Date, workingDays: number, calendar: Calendar): Decision<Due, 'BEYOND_CALENDAR'> {
  const dueOn = addWorkingDays(londonDay(start), workingDays, calendar);
  if (!dueOn.ok) return dueOn;
  return ok({ dueOn: dueOn.value, dueAt: londonInstant(dueOn.value, '23:59:59'), calendarVersion: calendar.version });
}
