import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder whose files are all generated, but those that are kept. */
export interface Generated {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly kept?: readonly string[];
}

/** Writes what is generated, and takes away what is not any more. */
export function writeAll({ folder, files, kept }: Generated): void {
  for (const name of standing(folder, kept)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** What is not as it would be written: a file that is out of date, or one of nothing. */
export function differences({ folder, files, kept }: Generated, nothing: string): string[] {
  const stale = [...files].filter(([name, text]) => textOf(join(folder, name)) !== text).map(([name]) => `${name} is out of date`);
  const strays = standing(folder, kept).filter((name) => !files.has(name));
  return [...stale, ...strays.map((name) => `${name} is of ${nothing}`)];
}

const standing = (folder: string, kept: readonly string[] = []): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
        .filter((name) => !kept.includes(name))
        .sort()
    : [];

export const textOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

export const listOf = (title: string, lines: readonly string[]): string =>
  `${title} (${lines.length}):\n${lines.map((line) => `  ${line}`).join('\n')}`;
