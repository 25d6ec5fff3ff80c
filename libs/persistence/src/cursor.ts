import { decodeCursor, InvalidCursor, isUuid, type Cursor } from '@causeway/kernel';

const DAY = String.raw`(?!0000)\d{4}-\d\d-\d\d`;
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?`;

/** How PostgreSQL writes the values of each type of column by which a list is ordered. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  boolean: /^(true|false)$/,
  date: new RegExp(`^${DAY}$`),
  float8: /^-?\d{1,300}(\.\d{1,20})?(e[+-]\d{1,2})?$/,
  integer: /^-?\d{1,9}$/,
  text: /^[^\0]*$/,
  time: new RegExp(`^${TIME}$`),
  timestamptz: new RegExp(`^${DAY} ${TIME}[+-](0\\d|1[0-4])(:[0-5]\\d)?$`),
};

/** The cursor, held against the column that the list is ordered by: one that was forged, or is another list's, is `InvalidCursor`. */
export function cursorOf(after: string, type: string): Cursor {
  const cursor = decodeCursor(after);
  const written = type === 'uuid' ? isUuid(cursor.value) : (WRITTEN[type]?.test(cursor.value) ?? false);
  if (!written || !isUuid(cursor.id) || (['date', 'timestamptz'].includes(type) && !isDay(cursor.value.slice(0, 10))))
    throw new InvalidCursor();
  return cursor;
}

const isDay = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};
