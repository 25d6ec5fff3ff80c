import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EventContract } from '@causeway/event-contracts';
import { compatibility, sentence } from './compatibility';
import { filesOf } from './files';
import { contractsOf, releasedText, type Released } from './released';

const RELEASED = 'released.json';
const MEND = 'run `npm run contracts` and commit what it wrote';

/** Writes what is generated of the contracts, and takes away what is of none any more. */
export function write(folder: string, events: readonly EventContract[], version: string): void {
  const files = filesOf(events, version);
  for (const name of standing(folder)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Throws when a file is not what the contracts make, or when they break what was released. */
export function check(folder: string, events: readonly EventContract[], version: string): void {
  const files = filesOf(events, version);
  const stale = [...files].filter(([name, text]) => textOf(join(folder, name)) !== text).map(([name]) => name);
  const strays = standing(folder).filter((name) => !files.has(name));
  const wrong = [...stale.map((name) => `${name} is out of date`), ...strays.map((name) => `${name} is of no event`)];
  if (wrong.length > 0) throw new Error(listOf(`docs/events is not what the contracts make: ${MEND}`, wrong));
  const breaks = compatibility(releasedIn(folder), contractsOf(events)).map(sentence);
  if (breaks.length > 0)
    throw new Error(listOf('The contracts break what was released. Make a new version of the event beside the old one instead', breaks));
}

/** Makes the contracts as they are what later ones are held to. Throws when they break what was released before. */
export function release(folder: string, events: readonly EventContract[], version: string): void {
  check(folder, events, version);
  writeFileSync(join(folder, RELEASED), releasedText({ version, ...contractsOf(events) }));
}

function releasedIn(folder: string): Released {
  const text = textOf(join(folder, RELEASED));
  if (text === null)
    throw new Error(`docs/events/${RELEASED} is missing: it says what was released last, and is never made anew from the contracts`);
  return JSON.parse(text) as Released;
}

const standing = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
        .filter((name) => name !== RELEASED)
        .sort()
    : [];

const textOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

const listOf = (title: string, lines: readonly string[]): string =>
  `${title} (${lines.length}):\n${lines.map((line) => `  ${line}`).join('\n')}`;
