import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Memory that Linux offers as a folder to everybody. */
const MEMORY = '/dev/shm';
const LEAST_FREE_BYTES = 2e9;
const LEAST_AVAILABLE_BYTES = 6e9;

/**
 * A new folder for the servers of a test run. It is in memory where there is plenty: every test file makes a database and drops
 * it, hundreds of files each time, which file systems on disk are slow at. Else it is among the temporary files.
 */
export const folderForTests = (prefix: string): string => mkdtempSync(join(hasRoom(MEMORY) ? MEMORY : tmpdir(), prefix));

/** Where such folders may have been left. */
export const placesOfTests = (): string[] => [tmpdir(), MEMORY].filter((place) => existsSync(place));

/** Whether a folder that is kept in memory can hold a run's servers, and the machine what else it runs. */
export function hasRoom(memory: string, available = process.availableMemory()): boolean {
  if (!existsSync(memory)) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize >= LEAST_FREE_BYTES && available >= LEAST_AVAILABLE_BYTES;
}
