import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres, type Cluster } from './cluster';
import { freePort } from './free-port';
import { sweep } from './sweep';
import { folderForTests } from './test-place';

const PREFIX = 'causeway-test-';

/** A PostgreSQL for one test run, in a folder that goes with it. */
export interface TemporaryCluster {
  readonly cluster: Cluster;
  readonly remove: () => Promise<void>;
  /** For the last moment of a process, when nothing can be waited for. */
  readonly removeNow: () => void;
}

/** Starts one on a free port, after removing what killed test runs have left. `binaries`: another PostgreSQL's folder. */
export async function temporaryCluster(binaries?: string): Promise<TemporaryCluster> {
  sweep(PREFIX, 'SIGQUIT');
  const folder = folderForTests(PREFIX);
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
