import { closeSync, existsSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from './refused';
import { ORDER, type Row, type Write } from './rows';
import type { Truth } from './service';

const A_WRITE = 64 * 1_024;

/** A file of rows that is written as they come. */
interface Rows {
  readonly add: (row: Row) => void;
  readonly close: () => void;
}

export interface Folder {
  readonly write: Write;
  readonly truth: Truth;
  readonly close: () => void;
}

/** The names of the import files: their numbers are the order in which they are sent. */
export const nameOf = (record: string): string => `${String(ORDER.indexOf(record) + 1).padStart(2, '0')}-${record}.ndjson`;

/** An empty or new folder for import files, with the truth beside them. */
export function folderAt(out: string): Folder {
  if (existsSync(out) && readdirSync(out).length > 0) refuse('OUT_NOT_EMPTY', 'out', `There is something in ${out} already.`);
  mkdirSync(join(out, 'import'), { recursive: true });
  const files = new Map<string, Rows>();
  const truth = fileOf(join(out, 'truth.ndjson'));
  const fileFor = (record: string): Rows => {
    if (!ORDER.includes(record)) throw new Error(`${record} is no record that may be imported`);
    const file = files.get(record) ?? fileOf(join(out, 'import', nameOf(record)));
    files.set(record, file);
    return file;
  };
  return {
    write: (record, row) => fileFor(record).add(row),
    truth: truth.add,
    close: () => [truth, ...files.values()].forEach((file) => file.close()),
  };
}

function fileOf(path: string): Rows {
  const file = openSync(path, 'wx');
  let waiting: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (length > 0) writeFileSync(file, waiting.join(''));
    [waiting, length] = [[], 0];
  };
  return {
    add: (row) => {
      const line = `${JSON.stringify(row)}\n`;
      waiting.push(line);
      length += line.length;
      if (length >= A_WRITE) flush();
    },
    close: () => {
      flush();
      closeSync(file);
    },
  };
}
