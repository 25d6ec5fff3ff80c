import { closeSync, createWriteStream, openSync, rmSync, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { bytesOf } from './files';
import type { FileRow } from './rows';
import type { Reason } from './sending';

/** The rows that were refused, in the form in which they came, and beside them why. Neither file is made when none was, and none of an earlier run is touched. */
export interface RefusedFiles {
  readonly names: () => { readonly rows: string; readonly reasons: string };
  readonly add: (row: FileRow, reasons: readonly Reason[]) => void;
  readonly close: () => Promise<void>;
}

const OWN = { mode: 0o600 } as const;

/** Makes both files, where neither is there: nobody else has them then. */
function taken(names: readonly [string, string]): boolean {
  const made: string[] = [];
  for (const name of names)
    try {
      closeSync(openSync(name, 'wx', OWN.mode));
      made.push(name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      for (const one of made) rmSync(one);
      return false;
    }
  return true;
}

/** `notes.refused.csv` and `notes.refused.txt`; with a number where either is there already. */
function unusedNames(name: string, ending: string): readonly [string, string] {
  for (let n = 1; ; n += 1) {
    const stem = `${name}.refused${n === 1 ? '' : `-${n}`}`;
    const names = [`${stem}.${ending}`, `${stem}.txt`] as const;
    if (taken(names)) return names;
  }
}

export function refusedFiles(file: string, header: FileRow | null): RefusedFiles {
  const [, name = file, ending = ''] = /^(.*)\.([^.]+)$/.exec(file) ?? [];
  let [rows, reasons] = ['', ''];
  let open: { readonly rows: WriteStream; readonly reasons: WriteStream } | null = null;
  let line = 1;
  const begin = () => {
    [rows, reasons] = unusedNames(name, ending);
    const streams = { rows: createWriteStream(rows, OWN), reasons: createWriteStream(reasons, OWN) };
    if (header) {
      streams.rows.write(bytesOf([], header));
      line += header.text.split('\n').length;
    }
    return streams;
  };
  return {
    names: () => ({ rows, reasons }),
    add: (row, why) => {
      open ??= begin();
      open.rows.write(bytesOf([row], null));
      for (const { code, field, rule, message } of why)
        open.reasons.write(
          `line ${line} (line ${row.line} of the file): ${field ? `${field}: ` : ''}${message} (${rule ? `${code}, ${rule}` : code})\n`,
        );
      line += row.text.split('\n').length;
    },
    close: async () => {
      if (!open) return;
      const streams = [open.rows, open.reasons];
      for (const stream of streams) stream.end();
      await Promise.all(streams.map((stream) => finished(stream)));
    },
  };
}
