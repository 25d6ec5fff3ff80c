import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { bytesOf, type FileRow } from './files';
import type { Reason } from './sending';

/** The rows that were refused, in the form in which they came, and beside them why. Neither file is there when none was. */
export interface RefusedFiles {
  readonly rows: string;
  readonly reasons: string;
  readonly add: (row: FileRow, reasons: readonly Reason[]) => void;
  readonly close: () => Promise<void>;
}

export function refusedFiles(file: string, header: FileRow | null): RefusedFiles {
  const [, name = file, ending = ''] = /^(.*)\.([^.]+)$/.exec(file) ?? [];
  const [rows, reasons] = [`${name}.refused.${ending}`, `${name}.refused.txt`];
  for (const old of [rows, reasons]) rmSync(old, { force: true });
  let open: { readonly rows: WriteStream; readonly reasons: WriteStream } | null = null;
  let line = 1;
  const begin = () => {
    const streams = { rows: createWriteStream(rows, { mode: 0o600 }), reasons: createWriteStream(reasons, { mode: 0o600 }) };
    if (header) {
      streams.rows.write(bytesOf([], header));
      line += header.text.split('\n').length;
    }
    return streams;
  };
  return {
    rows,
    reasons,
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
