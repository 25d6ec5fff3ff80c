import { CsvError, parse } from 'csv-parse/sync';
import type { Importable } from './importable';
import { valuesOf } from './cells';
import { refusal, type ImportCode, type RowRefusal } from './words';

/** One row of a request. */
export interface Row {
  /** The line on which it begins; the first is 1. */
  readonly line: number;
  /** As it was sent, so that it can be mended and sent again. */
  readonly sent: unknown;
  readonly values: Readonly<Record<string, unknown>>;
  /** What is wrong with it as a row. */
  readonly broken: RowRefusal | null;
}

/** What makes a whole file unreadable. */
export class Unreadable extends Error {
  constructor(
    readonly code: ImportCode,
    readonly line: number | null = null,
  ) {
    super(code);
  }
}

export const MOST_ROWS = 5_000;

/** Reads a file of one JSON object a line; empty lines are passed over. A null is a value that is not given. */
export function rowsOfNdjson(text: string): Row[] {
  const lines = text.split('\n').map((content, i) => ({ line: i + 1, content: content.trim() }));
  return few(lines.filter(({ content }) => content !== '')).map(({ line, content }) => {
    const value = json(content);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { line, sent: content, values: {}, broken: refusal('ROW_NOT_JSON') };
    return { line, sent: value, values: Object.fromEntries(Object.entries(value).filter(([, given]) => given !== null)), broken: null };
  });
}

/** Reads a file whose first line names the columns; empty lines are passed over. */
export function rowsOfCsv(text: string, { fields }: Importable): Row[] {
  const [first, ...rest] = records(text);
  const names = first?.cells.map((name) => name.trim()) ?? [];
  if (names.length === 0 || names.some((name) => name === '') || new Set(names).size < names.length)
    throw new Unreadable('HEADER_WRONG', 1);
  return few(rest).map(({ line, cells }) => {
    const sent = Object.fromEntries(cells.map((cell, i) => [names[i] ?? `column ${i + 1}`, cell]));
    const broken = cells.length === names.length ? null : refusal('COLUMNS_DIFFER');
    return { line, sent, values: broken ? {} : valuesOf(sent, fields), broken };
  });
}

function records(text: string): { readonly line: number; readonly cells: readonly string[] }[] {
  let read: readonly { readonly record: string[]; readonly raw: string }[];
  try {
    read = parse(text.replaceAll('\r\n', '\n'), {
      relax_column_count: true,
      raw: true,
      record_delimiter: ['\n'],
    }) as unknown as typeof read;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as unknown as { lines?: number };
    throw new Unreadable('CSV_MALFORMED', lines ?? null);
  }
  let next = 1;
  return read
    .map(({ record, raw }) => {
      const line = next;
      next += raw.split('\n').length - 1;
      return { line, cells: record };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function few<T>(rows: readonly T[]): readonly T[] {
  if (rows.length > MOST_ROWS) throw new Unreadable('TOO_MANY_ROWS');
  return rows;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
