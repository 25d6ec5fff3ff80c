import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterFiles } from './cluster-files';
import { ownerIn } from './owner';
import { gone, lives, startedAt } from './process-identity';

const FAST_WITHIN_MS = 10_000;

/**
 * Deals with what a killed run left in the data folder: a server that still runs is stopped, and a lock file of one
 * that does not is removed (its number may by now be another process's, and PostgreSQL would then refuse to start).
 * Refuses when whoever started the running server still lives.
 */
export async function clearLeftovers(files: ClusterFiles): Promise<void> {
  const lock = join(files.cluster, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  const owner = ownerIn(files.owner);
  const server = owner?.server.pid === pid ? owner.server : null;
  const running = server ? lives(server) : isServerOf(files.cluster, pid);
  if (!running) return rmSync(lock, { force: true });
  if (owner && lives(owner.by))
    throw new Error(
      `PostgreSQL already runs on ${files.cluster} (process ${pid}), started by process ${owner.by.pid}, which still runs: stop that first.`,
    );
  // SIGINT ends its sessions and writes everything out; SIGQUIT only if that takes too long, recovery then mends it.
  process.kill(pid, 'SIGINT');
  if (await gone(pid, FAST_WITHIN_MS)) return;
  process.kill(pid, 'SIGQUIT');
  if (!(await gone(pid, FAST_WITHIN_MS))) throw new Error(`A PostgreSQL of an earlier run (process ${pid}) could not be stopped.`);
  rmSync(lock, { force: true });
}

/** For a server that was killed away from its starter before that could write down which process it was. */
function isServerOf(cluster: string, pid: number): boolean {
  if (startedAt(pid) === null) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return false;
  }
}
