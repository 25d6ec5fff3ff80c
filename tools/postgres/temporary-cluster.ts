import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, type Cluster } from './cluster';
import { freePort } from './free-port';
import { lives, type ProcessIdentity } from './process-identity';

const PREFIX = 'causeway-test-';
const ABANDONED_AFTER_MS = 3_600_000;

/** A PostgreSQL for one test run, in a folder that goes with it. */
export interface TemporaryCluster {
  readonly cluster: Cluster;
  readonly remove: () => Promise<void>;
  /** For the last moment of a process, when nothing can be waited for. */
  readonly removeNow: () => void;
}

/** Starts one on a free port, after removing what killed test runs have left. `binaries`: another PostgreSQL's folder. */
export async function temporaryCluster(binaries?: string): Promise<TemporaryCluster> {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(folder, 0o755);
  const removeFiles = (dataDir?: string): void => {
    for (const each of [folder, ...(dataDir ? [dataDir] : [])]) rmSync(each, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const cluster = await startPostgres({
      dataDir: join(folder, 'data'),
      port: await freePort(),
      durable: false,
      ...(binaries ? { binaries } : {}),
    });
    return {
      cluster,
      remove: async () => {
        await cluster.stop();
        removeFiles(cluster.dataDir);
      },
      removeNow: () => {
        cluster.kill('SIGQUIT');
        removeFiles(cluster.dataDir);
      },
    };
  } catch (error) {
    removeFiles();
    throw error;
  }
}

/** Stops the servers of test runs that were killed, and removes their folders. */
export function sweep(place: string = tmpdir()): void {
  for (const name of readdirSync(place).filter((each) => each.startsWith(PREFIX))) {
    const folder = join(place, name);
    try {
      const owner = ownerOf(folder);
      if (owner ? lives(owner.by) : Date.now() - statSync(folder).mtimeMs < ABANDONED_AFTER_MS) continue;
      if (owner && lives(owner.server)) process.kill(owner.server.pid, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // another user's, or another run removes it at this moment
    }
  }
}

function ownerOf(folder: string): { by: ProcessIdentity; server: ProcessIdentity } | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'data', 'owner.json'), 'utf8')) as { by: ProcessIdentity; server: ProcessIdentity };
  } catch {
    return null;
  }
}
