import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Fault } from '../fault';

/** Rows of a file as they stand in it: bytes, one character each, so that what is sent and given back is what was read. */
export interface Batch {
  readonly rows: readonly FileRow[];
  /** What a request with these rows holds. */
  readonly bytes: Buffer;
  /** The row on a line of that request. */
  readonly rowAt: (line: number) => FileRow | undefined;
}

export interface FileRow {
  /** The line of the file on which it begins. */
  readonly line: number;
  readonly text: string;
}

export interface Form {
  readonly mediaType: string;
  /** Whether the first line names the columns, and lines belong together while a double quote is open. */
  readonly csv: boolean;
}

const FORMS: Readonly<Record<string, Form>> = {
  ndjson: { mediaType: 'application/x-ndjson', csv: false },
  jsonl: { mediaType: 'application/x-ndjson', csv: false },
  csv: { mediaType: 'text/csv', csv: true },
};
const MOST_ROWS = 500;
const MOST_BYTES = 1_000_000;
/** More than a request may hold: then a quote was left open, or the file has no lines. */
const LONGEST_ROW = 8_000_000;

export function formOf(file: string): Form {
  const form = FORMS[file.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!form) throw new Fault('The file must be called .ndjson, .jsonl or .csv.', 'MISUSED');
  return form;
}

/** A file in batches of a size that a request takes; `first` is the line of the columns, for those that have one. */
export async function* batchesOf(file: string, { csv }: Form): AsyncGenerator<Batch> {
  let header: FileRow | null = null;
  let rows: FileRow[] = [];
  let size = 0;
  for await (const row of rowsOf(file, csv)) {
    if (csv && !header) {
      header = row;
      continue;
    }
    if (row.text.trim() === '') continue;
    if (rows.length > 0 && (rows.length === MOST_ROWS || size + row.text.length > MOST_BYTES)) {
      yield batchOf(rows, header);
      [rows, size] = [[], 0];
    }
    rows.push(row);
    size += row.text.length + 1;
  }
  if (rows.length > 0) yield batchOf(rows, header);
}

export function batchOf(rows: readonly FileRow[], header: FileRow | null): Batch {
  const byLine = new Map<number, FileRow>();
  let next = 1 + (header ? linesIn(header.text) : 0);
  for (const row of rows) {
    byLine.set(next, row);
    next += linesIn(row.text);
  }
  return { rows, bytes: bytesOf(rows, header), rowAt: (line) => byLine.get(line) };
}

export const bytesOf = (rows: readonly FileRow[], header: FileRow | null): Buffer =>
  Buffer.from([...(header ? [header] : []), ...rows].map(({ text }) => `${text}\n`).join(''), 'latin1');

/** The line of a CSV file that names its columns; null for a file that has none. */
export async function headerOf(file: string, { csv }: Form): Promise<FileRow | null> {
  if (csv) for await (const row of rowsOf(file, csv)) return row;
  return null;
}

async function* rowsOf(file: string, csv: boolean): AsyncGenerator<FileRow> {
  const lines = createInterface({ input: createReadStream(file, 'latin1'), crlfDelay: Infinity });
  let line = 0;
  let row: { line: number; text: string } | null = null;
  for await (const read of lines) {
    line += 1;
    const text: string = line === 1 ? read.replace(/^\u00ef\u00bb\u00bf/, '') : read;
    row = row ? { line: row.line, text: `${row.text}\n${text}` } : { line, text };
    if (row.text.length > LONGEST_ROW) throw new Fault(`The row that begins on line ${row.line} has no end.`);
    if (csv && isOpen(row.text)) continue;
    yield row;
    row = null;
  }
  if (row) yield row;
}

/** Whether a double quote is still open: one within a quoted text is written twice. */
const isOpen = (text: string): boolean => text.split('"').length % 2 === 0;

const linesIn = (text: string): number => text.split('\n').length;
