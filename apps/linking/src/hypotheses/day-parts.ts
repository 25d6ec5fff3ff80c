import { addDays, ENGLAND_AND_WALES, isWorkingDay, londonInstant, type CalendarDay } from '@causeway/kernel';
import type { Unit } from '../units/unit';

export type PartOfDay = 'DAY' | 'EVENING' | 'NIGHT';

/** Evening is 16:00 to 22:00 and night 22:00 to 07:00 in London: settings of ours. */
const EVENING = { from: '16:00:00', before: '22:00:00' } as const;
const MORNING = '07:00:00';

/** The instants at which a day in London changes its part. */
interface Bounds {
  readonly midnight: number;
  readonly morning: number;
  readonly evening: number;
  readonly night: number;
  readonly next: number;
  /** Whether it is a weekend or a bank holiday; null past the calendar. */
  readonly off: boolean | null;
}

const known = new Map<CalendarDay, Bounds>();

/** Kept, since it is the same for every unit of a day. */
function boundsOf(day: CalendarDay): Bounds {
  const kept = known.get(day);
  if (kept) return kept;
  const at = (time: string, on: CalendarDay = day): number => londonInstant(on, time).getTime();
  const working = isWorkingDay(day, ENGLAND_AND_WALES);
  const bounds = {
    midnight: at('00:00:00'),
    morning: at(MORNING),
    evening: at(EVENING.from),
    night: at(EVENING.before),
    next: at('00:00:00', addDays(day, 1)),
    off: working.ok ? !working.value : null,
  };
  known.set(day, bounds);
  return bounds;
}

/** The day in London, from its bounds: London's clocks are never behind those of UTC. */
function dayAt(instant: number): CalendarDay {
  const day = new Date(instant).toISOString().slice(0, 10);
  return instant < boundsOf(day).next ? day : addDays(day, 1);
}

/** When a unit began and ended. */
type Times = Pick<Unit, 'startsAt' | 'endsAt'>;

/** The days in London that a unit touches, with its time on each. */
function daysOf({ startsAt, endsAt }: Times): readonly { bounds: Bounds; from: number; before: number }[] {
  const [starts, ends] = [Date.parse(startsAt), Date.parse(endsAt)];
  const days = [];
  for (let day = dayAt(starts); ; day = addDays(day, 1)) {
    const bounds = boundsOf(day);
    days.push({ bounds, from: Math.max(starts, bounds.midnight), before: Math.min(ends, bounds.next) });
    if (bounds.next >= ends) return days;
  }
}

const HOUR = 3_600_000;

export const hoursOf = ({ startsAt, endsAt }: Unit): number => (Date.parse(endsAt) - Date.parse(startsAt)) / HOUR;

const within = (from: number, before: number, low: number, high: number): number =>
  Math.max(0, Math.min(before, high) - Math.max(from, low));

const parts = new WeakMap<Times, PartOfDay>();

/** The part of the day in which at least half of the unit lies, as time passes (an hour that clocks repeat counts twice); by day where none has half. */
export function partOfDay(unit: Times): PartOfDay {
  const kept = parts.get(unit);
  if (kept) return kept;
  const found = partOf(unit);
  parts.set(unit, found);
  return found;
}

function partOf(unit: Times): PartOfDay {
  const half = (Date.parse(unit.endsAt) - Date.parse(unit.startsAt)) / 2;
  if (half <= 0) return partAt(Date.parse(unit.startsAt));
  const { EVENING: evening, NIGHT: night } = timeByPart(unit);
  return evening >= half ? 'EVENING' : night >= half ? 'NIGHT' : 'DAY';
}

/** How much of a stretch of time lies in each part of the day, in milliseconds as they pass. */
export function timeByPart(stretch: Times): Readonly<Record<PartOfDay, number>> {
  const time = { DAY: 0, EVENING: 0, NIGHT: 0 };
  for (const { bounds, from, before } of daysOf(stretch)) {
    time.DAY += within(from, before, bounds.morning, bounds.evening);
    time.EVENING += within(from, before, bounds.evening, bounds.night);
    time.NIGHT += within(from, before, bounds.midnight, bounds.morning) + within(from, before, bounds.night, bounds.next);
  }
  return time;
}

/** The part of the day of an instant. */
export function partAt(instant: number): PartOfDay {
  const bounds = boundsOf(dayAt(instant));
  if (instant < bounds.morning || instant >= bounds.night) return 'NIGHT';
  return instant >= bounds.evening ? 'EVENING' : 'DAY';
}

/** Whether at least half of the unit lies on a weekend or a bank holiday; null where the calendar does not reach. */
export function onWeekendOrHoliday(unit: Unit): boolean | null {
  let off = 0;
  const days = daysOf(unit);
  for (const { bounds, from, before } of days) {
    if (bounds.off === null) return null;
    if (bounds.off) off += before - from;
  }
  const length = Date.parse(unit.endsAt) - Date.parse(unit.startsAt);
  return length > 0 ? off >= length / 2 : (days[0]?.bounds.off ?? null);
}
