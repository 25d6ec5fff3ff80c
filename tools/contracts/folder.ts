import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventContract } from '@causeway/event-contracts';
import { compatibility, sentence } from './compatibility';
import { filesOf } from './files';
import { differences, listOf, textOf, writeAll, type Generated } from './generated';
import { contractsOf, releasedText, type Released } from './released';

const RELEASED = 'released.json';
const MEND = 'run `npm run contracts` and commit what it wrote';

const generated = (folder: string, events: readonly EventContract[], version: string): Generated => ({
  folder,
  files: filesOf(events, version),
  kept: [RELEASED],
});

/** Writes what is generated of the contracts, and takes away what is of none any more. */
export const write = (folder: string, events: readonly EventContract[], version: string): void =>
  writeAll(generated(folder, events, version));

/** Throws when a file is not what the contracts make, or when they break what was released. */
export function check(folder: string, events: readonly EventContract[], version: string): void {
  const wrong = differences(generated(folder, events, version), 'no event');
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
