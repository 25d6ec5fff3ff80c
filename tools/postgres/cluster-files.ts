import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareEnvironment } from './bare-environment';
import { own, type Home } from './home';
import { versionOf } from './binaries';
import type { RunAs } from './system-user';

/** The files of one server of ours. */
export interface ClusterFiles {
  readonly cluster: string;
  readonly password: string;
  readonly log: string;
  /** Who started the server that runs now, as a process identity. */
  readonly owner: string;
}

/** The environment of PostgreSQL's programs, whose messages we read. */
export const postgresEnvironment = (): Record<string, string> => ({ ...bareEnvironment(), LC_ALL: 'C' });

/**
 * The files of the cluster in a home, made when there are none. Making them is only over once the marker stands: what
 * was cut short before held nothing and is made again, and a cluster that was complete is never removed.
 */
export function clusterFiles(home: Home, who: RunAs): ClusterFiles {
  own(home.data, who);
  const cluster = join(home.data, 'cluster');
  const passwordFile = join(home.data, 'superuser-password');
  const complete = join(home.data, 'initialised');
  if (!existsSync(complete)) {
    rmSync(cluster, { recursive: true, force: true });
    writePrivate(passwordFile, randomBytes(24).toString('hex'), who);
    initialise(home.binaries, cluster, passwordFile, who);
    writePrivate(complete, new Date().toISOString(), who);
  }
  refuseOtherMajor(cluster, home.binaries, who);
  return {
    cluster,
    password: readFileSync(passwordFile, 'utf8').trim(),
    log: join(home.data, 'postgres.log'),
    owner: join(home.data, 'owner.json'),
  };
}

function initialise(binaries: string, cluster: string, passwordFile: string, who: RunAs): void {
  const settings = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C', '--no-instructions'];
  const made = spawnSync(join(binaries, 'bin', 'initdb'), ['-D', cluster, ...settings], {
    ...who,
    encoding: 'utf8',
    env: postgresEnvironment(),
    cwd: '/',
  });
  if (made.status !== 0) throw new Error(`PostgreSQL could not make its cluster: ${made.error?.message ?? made.stderr.trim()}`);
}

/** The data of one major version can't be read by another's programs, and PostgreSQL's own message is of no help. */
function refuseOtherMajor(cluster: string, binaries: string, who: RunAs): void {
  const kept = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const installed = versionOf(binaries, who)?.split('.')[0];
  if (installed && installed !== kept)
    throw new Error(
      `The data in ${cluster} was made by PostgreSQL ${kept} and ${installed} is installed: start the version it was made by, or name another folder by CAUSEWAY_DATA.`,
    );
}

function writePrivate(file: string, text: string, who: RunAs): void {
  writeFileSync(file, text, { mode: 0o600 });
  chmodSync(file, 0o600);
  if (who.uid !== undefined && who.gid !== undefined) chownSync(file, who.uid, who.gid);
}
