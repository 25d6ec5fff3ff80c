import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { versionOf } from './binaries';
import type { RunAs } from './system-user';

/** Where the server's programs and data are in the end. */
export interface Home {
  readonly binaries: string;
  readonly data: string;
  /** What could not stay where it was asked for, as sentences for whoever started it. */
  readonly moved: readonly string[];
}

/**
 * Where the programs and the data are kept. In a clone under a private home (root's is mode 0700) the user `postgres`
 * can reach neither, so each goes to a folder that is named after where it came from.
 */
export function homeFor(binaries: string, data: string, who: RunAs): Home {
  const asked = resolve(data);
  const moved: string[] = [];
  let programs = binaries;
  if (versionOf(binaries, who) === null) {
    programs = copyOf(binaries);
    if (versionOf(programs, who) === null)
      throw new Error(`PostgreSQL's programs do not run on this machine (${programs}): set DATABASE_ADMIN_URL to a server of yours.`);
    moved.push(`The user postgres can't reach the clone, so PostgreSQL's programs run from their copy in ${programs}`);
  }
  if (who.uid === undefined || reachableByOthers(dirname(asked))) return { binaries: programs, data: asked, moved };
  const elsewhere = elsewhereFor(asked);
  moved.push(`The user postgres can't reach ${asked}, so PostgreSQL's data is kept in ${elsewhere}`);
  return { binaries: programs, data: elsewhere, moved };
}

const LEAST_BYTES = 1e9;

/** Where data go that can't be where they were asked for. Throws when there is too little room, which nobody has looked at there. */
export function elsewhereFor(asked: string, place = outside(), { bavail, bsize } = statfsSync(place)): string {
  if (bavail * bsize < LEAST_BYTES)
    throw new Error(
      `The user postgres can't reach ${asked}, and in ${place}, where PostgreSQL's data would go, ${((bavail * bsize) / 1e9).toFixed(1)} GB are free of the 1 GB that is needed. Make room there, or set CAUSEWAY_DATA to a folder outside a private home.`,
    );
  return join(place, `data-${shortHash(asked)}`);
}

/** Whether another user could walk to a folder: every folder on the way that exists lets others pass. */
export function reachableByOthers(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** Makes a folder and gives it to the user that runs the server; the folders made on the way let that user pass. */
export function own(folder: string, who: RunAs): void {
  const missing: string[] = [];
  for (let at = dirname(resolve(folder)); !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const each of missing) {
    mkdirSync(each);
    chmodSync(each, 0o755);
  }
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The first folder outside private homes that can be made and reached. */
function outside(): string {
  const found = ['/var/lib/causeway', join(tmpdir(), 'causeway')].find((candidate) => {
    try {
      mkdirSync(candidate, { recursive: true });
      chmodSync(candidate, 0o755);
      // A temporary folder is everyone's: one that another made could be changed under us.
      return reachableByOthers(candidate) && statSync(candidate).uid === process.getuid?.();
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('No folder was found that the user postgres could reach: set CAUSEWAY_DATA to one outside a private home.');
  return found;
}

/** A copy that every user may run. It appears whole or not at all, since two may copy at once or be cut short. */
function copyOf(binaries: string): string {
  const version = versionOf(binaries, {}) ?? 'unknown';
  const place = outside();
  const copy = join(place, `postgres-${version}-${shortHash(binaries)}`);
  if (existsSync(copy)) return copy;
  const beside = mkdtempSync(join(place, 'copying-'));
  cpSync(binaries, beside, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', beside]);
  try {
    renameSync(beside, copy);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
