import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ownerIn } from './owner';
import { lives } from './process-identity';
import { placesOfTests } from './test-place';

const ABANDONED_AFTER_MS = 3_600_000;

/** Stops the servers of test runs that were killed, and removes their folders, which begin with the prefix. */
export function sweep(prefix: string, signal: NodeJS.Signals, places: readonly string[] = placesOfTests()): void {
  for (const folder of foldersOf(prefix, places)) {
    try {
      const owner = ownerIn(join(folder, 'data', 'owner.json'));
      if (owner ? lives(owner.by) : Date.now() - statSync(folder).mtimeMs < ABANDONED_AFTER_MS) continue;
      if (owner && lives(owner.server)) process.kill(owner.server.pid, signal);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // another user's, or another run removes it at this moment
    }
  }
}

export const foldersOf = (prefix: string, places: readonly string[] = placesOfTests()): string[] =>
  places.flatMap((place) =>
    readdirSync(place)
      .filter((name) => name.startsWith(prefix))
      .map((name) => join(place, name)),
  );
