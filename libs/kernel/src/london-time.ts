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

/**
 * The instant of a local time in London. In the hour that clocks skip in spring, the time an hour later; in the hour
 * that comes twice in autumn, the second of the two (so that a day's end is never early).
 */
export function londonInstant(day: CalendarDay, time: string): Date {
  const asUtc = new Date(`${day}T${time}Z`);
  const winter = asUtc; // GMT
  const summer = new Date(asUtc.getTime() - 3_600_000); // BST
  const shows = (instant: Date) => `${londonDay(instant)}T${londonTime(instant)}` === `${day}T${time.split('.')[0]}`;
  if (shows(winter)) return winter;
  return shows(summer) ? summer : winter;
}

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
export const firstOfMonth = (day: CalendarDay): CalendarDay => `${day.slice(0, 7)}-01`;
export function addMonths(firstDay: CalendarDay, months: number): CalendarDay {
  const at = new Date(`${firstOfMonth(firstDay)}T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 10);
}
