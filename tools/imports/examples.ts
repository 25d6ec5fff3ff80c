import { stringify } from 'csv-stringify/sync';
import { CARE, PLACES, type Row } from './example-world';
import { OVERSIGHT, SAFETY, WORK } from './example-oversight';

const SOURCE = 'example';

/** The rows of each record, in an order in which the files may be sent. */
export const PARTS: readonly { readonly what: string; readonly rows: Readonly<Record<string, readonly Row[]>> }[] = [
  { what: 'where, who and when', rows: PLACES },
  { what: 'care', rows: CARE },
  { what: 'the workforce', rows: WORK },
  { what: 'safeguarding', rows: SAFETY },
  { what: 'governance', rows: OVERSIGHT },
];

/** The same by record. */
export const EXAMPLES: ReadonlyMap<string, readonly Row[]> = new Map(
  PARTS.flatMap(({ rows: part }) =>
    Object.entries(part).map(([record, rows]) => [record, rows.map((row) => ({ source: SOURCE, ...row }))] as const),
  ),
);

/** Records that no file can show by itself: they belong to one that is never imported. */
export const WITHOUT_EXAMPLE: Readonly<Record<string, string>> = {
  fairnessAssessment: 'it is of a cause, which a review finds',
};

export const ndjsonOf = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** The same rows: a list has semicolons between its items, and whatever has fields of its own is JSON. */
export function csvOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(
    rows.map((row) => columns.map((column) => cellOf(row[column]))),
    { header: true, columns },
  );
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(';') : JSON.stringify(value);
}
