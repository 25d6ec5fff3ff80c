import { readFileSync } from 'node:fs';
import type { ProcessIdentity } from './process-identity';

/** Which server runs on a folder, and who started it. */
export interface Owner {
  readonly by: ProcessIdentity;
  readonly server: ProcessIdentity;
}

/** What was written down; null when nothing was, or when it was cut short. */
export function ownerIn(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return null;
  }
}
