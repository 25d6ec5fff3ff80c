import { readdirSync, readFileSync } from 'node:fs';
import { ownerIn } from '../postgres/owner';
import { gone, lives } from '../postgres/process-identity';

const WRITTEN_OUT_WITHIN_MS = 20_000;
const KILLED_WITHIN_MS = 5_000;

/** Marks a broker's command line with its folder, by which it is found though nobody wrote down which process it is. */
export const markOf = (dataDir: string): string => `-Dcauseway.data=${dataDir}`;

/**
 * Stops a broker that a killed run left on a folder. Kafka itself would let a second one write into the first one's
 * metadata before it notices. Refuses when whoever started the broker still lives.
 */
export async function clearLeftover(dataDir: string, ownerFile: string): Promise<void> {
  const owner = ownerIn(ownerFile);
  const known = owner && lives(owner.server) ? owner : null;
  const pid = known?.server.pid ?? runningOn(dataDir);
  if (pid === null) return;
  if (known && lives(known.by))
    throw new Error(
      `Kafka already runs on ${dataDir} (process ${pid}), started by process ${known.by.pid}, which still runs: stop that first.`,
    );
  process.kill(pid, 'SIGTERM');
  if (await gone(pid, WRITTEN_OUT_WITHIN_MS)) return;
  process.kill(pid, 'SIGKILL');
  if (!(await gone(pid, KILLED_WITHIN_MS))) throw new Error(`A Kafka of an earlier run (process ${pid}) could not be stopped.`);
}

/** For a broker whose starter was killed before it could write down which process it was; on Linux alone. */
function runningOn(dataDir: string): number | null {
  const mark = markOf(dataDir);
  try {
    const pid = readdirSync('/proc').find((name) => {
      try {
        return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').includes(mark);
      } catch {
        return false;
      }
    });
    return pid === undefined ? null : Number(pid);
  } catch {
    return null;
  }
}
