import { PARTS } from '../imports/examples';

export type Row = Readonly<Record<string, unknown>>;

/** Takes a row of a record: into a file, or wherever a test wants it. */
export type Write = (record: string, row: Row) => void;

/** Every record that may be imported, in the order of `docs/import`. */
export const ORDER: readonly string[] = PARTS.flatMap(({ rows }) => Object.keys(rows));

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const iso = (instant: number): string => new Date(instant).toISOString();

/** When it happened, and when it was recorded at its source; at once unless said. */
export const at = (happened: number, recorded: number = happened): Row => ({ happenedAt: iso(happened), recordedAt: iso(recorded) });

export const keyOf = (prefix: string, n: number, digits: number): string => `${prefix}${String(n).padStart(digits, '0')}`;
