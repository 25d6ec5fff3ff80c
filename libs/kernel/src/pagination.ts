import { WrongArgument } from './argument';

/** The most rows that a page may hold, whatever is asked. */
export const MOST_PER_PAGE = 100;
const DEFAULT_PER_PAGE = 20;

export interface Cursor {
  /** The order column's value as text. */
  readonly value: string;
  readonly id: string;
}

/** A cursor that was not made by this API. */
export class InvalidCursor extends WrongArgument {
  constructor() {
    super('after', '`after` is not a cursor of this list');
  }
}

export const encodeCursor = (value: string, id: string): string => Buffer.from(JSON.stringify([value, id])).toString('base64url');

/** Throws `InvalidCursor` for anything that `encodeCursor` did not make. */
export function decodeCursor(cursor: string): Cursor {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    // Base64 is read leniently and JSON may be spaced: only the one spelling that this API writes is taken.
    if (typeof value === 'string' && typeof id === 'string' && encodeCursor(value, id) === cursor) return { value, id };
  } catch {
    // falls through: not JSON at all
  }
  throw new InvalidCursor();
}

/** How many rows a page holds: 20 unless said. Throws `WrongArgument` for what is no whole number from 1 to the most. */
export function pageLength(first: number | null | undefined, most: number = MOST_PER_PAGE): number {
  const length = first ?? Math.min(DEFAULT_PER_PAGE, most);
  if (!Number.isInteger(length) || length < 1 || length > most)
    throw new WrongArgument('first', `\`first\` is a whole number from 1 to ${most}; the next page is asked for with \`after\``);
  return length;
}
