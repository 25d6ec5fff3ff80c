import { Fault } from '../fault';
import { rowsOf, type FileRow } from './rows';

/** Rows of a file, as one request. */
export interface Batch {
  readonly rows: readonly FileRow[];
  /** What a request with these rows holds. */
  readonly bytes: Buffer;
  /** The row on a line of that request. */
  readonly rowAt: (line: number) => FileRow | undefined;
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
    // What can't be read is told by itself, in its turn.
    const full = row.broken !== rows[0]?.broken || rows.length === MOST_ROWS || size + row.text.length > MOST_BYTES;
    if (rows.length > 0 && full) {
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
  if (!csv) return null;
  for await (const row of rowsOf(file, csv)) {
    if (row.broken) throw new Fault('The line that names the columns has a double quote where none may be, or one that is not closed.');
    return row;
  }
  return null;
}

const linesIn = (text: string): number => text.split('\n').length;
