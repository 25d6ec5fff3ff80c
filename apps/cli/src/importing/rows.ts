import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Fault } from '../fault';

/** A row of a file as it stands in it: bytes, one character each, so that what is sent and given back is what was read. */
export interface FileRow {
  /** The line of the file on which it begins. */
  readonly line: number;
  readonly text: string;
  /** Whether a double quote stands in it where none may be, or is never closed: nobody can read it. */
  readonly broken?: true;
}

/** More than a request may hold: the file has no lines. */
const LONGEST_LINE = 8_000_000;
/** No row of CSV is longer, over all its lines: a quote was left open. */
const LONGEST_ROW = 200_000;

/** The rows of a file: one a line, and of CSV over several while a double quote is open. */
export async function* rowsOf(file: string, csv: boolean): AsyncGenerator<FileRow> {
  const lines = createInterface({ input: createReadStream(file, 'latin1'), crlfDelay: Infinity });
  const ofCsv = new RowsOfCsv();
  let line = 0;
  for await (const read of lines) {
    line += 1;
    if (read.length > LONGEST_LINE) throw new Fault(`Line ${line} has no end.`);
    const text: string = line === 1 ? read.replace(/^\u00ef\u00bb\u00bf/, '') : read;
    if (csv) yield* ofCsv.take({ line, text });
    else yield { line, text };
  }
  yield* ofCsv.end();
}

/** Rows of CSV (RFC 4180) from its lines. A line that spoils its row is set aside by itself, and those after it are looked at anew. */
class RowsOfCsv {
  #open: FileRow[] = [];
  #size = 0;

  /** The rows that end with a line. */
  take(line: FileRow): FileRow[] {
    const rows: FileRow[] = [];
    const waiting = [line];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const left = leftBy(next.text, this.#open.length > 0);
      this.#open.push(next);
      this.#size += next.text.length;
      if (left === 'QUOTED' && this.#size <= LONGEST_ROW) continue;
      const [first = next, ...rest] = this.#emptied();
      if (left === 'ENDED') rows.push({ line: first.line, text: [first, ...rest].map(({ text }) => text).join('\n') });
      else {
        rows.push({ ...first, broken: true });
        waiting.unshift(...rest);
      }
    }
    return rows;
  }

  /** The rows that are left when there are no more lines: a quote was left open. */
  end(): FileRow[] {
    const rows: FileRow[] = [];
    while (this.#open.length > 0) {
      const [first, ...rest] = this.#emptied();
      if (first) rows.push({ ...first, broken: true });
      for (const line of rest) rows.push(...this.take(line));
    }
    return rows;
  }

  #emptied(): FileRow[] {
    const lines = this.#open;
    [this.#open, this.#size] = [[], 0];
    return lines;
  }
}

/** Where a line leaves the row that it belongs to: at its end, within quotes, or with a quote where none may be. */
function leftBy(line: string, within: boolean): 'ENDED' | 'QUOTED' | 'BROKEN' {
  let [at, quoted] = [0, within];
  for (;;) {
    const quote = line.indexOf('"', at);
    if (quoted) {
      if (quote < 0) return 'QUOTED';
      const next = line[quote + 1];
      if (next !== undefined && next !== ',' && next !== '"') return 'BROKEN';
      at = quote + 2;
      quoted = next === '"';
      continue;
    }
    if (quote < 0) return 'ENDED';
    // A quote is one at the beginning of a cell alone.
    if (quote > at && line[quote - 1] !== ',') return 'BROKEN';
    [at, quoted] = [quote + 1, true];
  }
}
