import { execFileSync } from 'node:child_process';

/** Who runs PostgreSQL. Empty: whoever calls. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root, so as root it runs as the system user `postgres`, which is made when missing. */
export function runAs(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const known = idsOf('postgres');
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    throw new Error(
      'PostgreSQL refuses to run as root, and a system user named postgres could not be made: make one, run as another user, or set DATABASE_ADMIN_URL to a server of yours.',
    );
  }
  return idsOf('postgres') ?? {};
}

function idsOf(user: string): RunAs | null {
  const id = (flag: string): number => Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}
