/** A local calendar day in Europe/London, `YYYY-MM-DD`; comparing the strings compares the days. */
export type CalendarDay = string;

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

const local = (instant: Date): Record<string, string> =>
  Object.fromEntries(parts.formatToParts(instant).map((part) => [part.type, part.value]));

/** The calendar day in London at an instant. */
export function londonDay(instant: Date): CalendarDay {
  const p = local(instant);
  return `${p['year']}-${p['month']}-${p['day']}`;
}

/** The time of day in London at an instant, `HH:mm:ss`. */
export function londonTime(instant: Date): string {
  const p = local(instant);
  return `${p['hour']}:${p['minute']}:${p['second']}`;
}

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$/;

/**
 * The instant of a local time in London, `HH:mm`, `HH:mm:ss` or `HH:mm:ss.SSS`. In the hour that clocks skip in spring,
 * the time an hour later; in the hour that comes twice in autumn, the second of the two (so that a day's end is never
 * early). Throws a RangeError for a day or a time that does not exist.
 */
export function londonInstant(day: CalendarDay, time: string): Date {
  if (!isCalendarDay(day) || !TIME_OF_DAY.test(time)) throw new RangeError('not a calendar day and a time of day');
  const winter = new Date(`${day}T${time}Z`); // GMT
  const summer = new Date(winter.getTime() - 3_600_000); // BST
  const seconds = winter.toISOString().slice(11, 19);
  const shows = (instant: Date) => londonDay(instant) === day && londonTime(instant) === seconds;
  if (shows(winter)) return winter;
  return shows(summer) ? summer : winter;
}

/** A stretch of time: `from` belongs to it, `before` is the first instant that does not. */
export interface Span {
  readonly from: Date;
  readonly before: Date;
}

/** A day in London: 23, 24 or 25 hours. */
export const spanOfDay = (day: CalendarDay): Span => ({
  from: londonInstant(day, '00:00:00'),
  before: londonInstant(addDays(day, 1), '00:00:00'),
});

/** The calendar month in London that a day lies in. */
export const spanOfMonth = (day: CalendarDay): Span => ({
  from: londonInstant(firstOfMonth(day), '00:00:00'),
  before: londonInstant(addMonths(day, 1), '00:00:00'),
});

/** Whether a text is a day that the calendar has: `2026-02-30` is none. */
export const isCalendarDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

export const addDays = (day: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whole days from one calendar day to another. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Monday is 1, Sunday 7. */
export const weekday = (day: CalendarDay): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
/** The month of a day, `YYYY-MM`. */
export const monthOf = (day: CalendarDay): string => day.slice(0, 7);
export const firstOfMonth = (day: CalendarDay): CalendarDay => `${monthOf(day)}-01`;
export const lastOfMonth = (day: CalendarDay): CalendarDay => addDays(addMonths(day, 1), -1);

/** The first day of the month that lies so many months after a day's own. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const at = new Date(`${firstOfMonth(day)}T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 10);
}
