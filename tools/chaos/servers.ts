import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startBroker } from '../kafka/broker';
import { startPostgres } from '../postgres/cluster';
import { freePort } from '../postgres/free-port';
import { sweep } from '../postgres/sweep';
import { folderForTests } from '../postgres/test-place';
import { startProxy, type Proxy } from './proxy';

/** A server of the run's own that is ended and begins again on the same data, and the way to it that can fail. */
export interface Server {
  /** A superuser's address of PostgreSQL, or a broker's: past the proxy, for looking and for locks. */
  readonly address: string;
  readonly proxy: Proxy;
  /** Ends it: by itself, or at once with what it had not written out. */
  readonly end: (how: 'stop' | 'kill') => Promise<void>;
  readonly begin: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly removeNow: () => void;
}

interface Running {
  readonly address: string;
  readonly dataDir: string;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
  readonly kill: () => void;
}

/** What it acknowledged is on the disk: else what an immediate stop loses would be taken for a loss of ours. */
export const postgresServer = (binaries: string | undefined): Promise<Server> =>
  server('causeway-chaos-postgres-', 'SIGQUIT', async (dataDir, port) => {
    const cluster = await startPostgres({ dataDir, port, durable: true, ...(binaries ? { binaries } : {}) });
    return {
      address: cluster.adminUrl,
      dataDir: cluster.dataDir,
      ended: cluster.ended,
      stop: cluster.stop,
      kill: () => cluster.kill('SIGQUIT'),
    };
  });

/** A killed broker's pages are the system's: nothing is lost without forcing each message to the disk. */
export const kafkaServer = (): Promise<Server> =>
  server('causeway-chaos-kafka-', 'SIGKILL', async (dataDir, port) => {
    const broker = await startBroker({ dataDir, port, durable: false });
    return { address: broker.brokers, dataDir, ended: broker.ended, stop: broker.stop, kill: () => broker.kill('SIGKILL') };
  });

async function server(
  prefix: string,
  leftover: NodeJS.Signals,
  start: (dataDir: string, port: number) => Promise<Running>,
): Promise<Server> {
  sweep(prefix, leftover);
  const folder = folderForTests(prefix);
  chmodSync(folder, 0o755);
  const port = await freePort();
  const begin = (): Promise<Running> => start(join(folder, 'data'), port);
  const removeFiles = (also: string): void => {
    for (const each of [folder, also]) rmSync(each, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    let now = await begin();
    const proxy = await startProxy(port);
    return {
      address: now.address,
      proxy,
      end: async (how) => {
        if (how === 'kill') now.kill();
        else await now.stop();
        await now.ended;
      },
      begin: async () => {
        now = await begin();
      },
      remove: async () => {
        now.kill();
        await now.ended;
        await proxy.close();
        removeFiles(now.dataDir);
      },
      removeNow: () => {
        now.kill();
        removeFiles(now.dataDir);
      },
    };
  } catch (error) {
    removeFiles(folder);
    throw error;
  }
}
