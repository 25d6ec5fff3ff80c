import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../postgres/free-port';
import { sweep } from '../postgres/sweep';
import { folderForTests } from '../postgres/test-place';
import { startBroker, type Broker } from './broker';

const PREFIX = 'causeway-kafka-';

/** A Kafka for tests, in a folder that goes with it. */
export interface TemporaryBroker {
  readonly broker: Broker;
  readonly remove: () => Promise<void>;
  /** For the last moment of a process, when nothing can be waited for. */
  readonly removeNow: () => void;
}

/** Starts one on a free port, after removing what killed test runs have left. */
export async function temporaryBroker(): Promise<TemporaryBroker> {
  sweep(PREFIX, 'SIGKILL');
  const folder = folderForTests(PREFIX);
  const removeFiles = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const broker = await startBroker({ dataDir: join(folder, 'data'), port: await freePort(), durable: false });
    return {
      broker,
      remove: async () => {
        await broker.stop();
        removeFiles();
      },
      removeNow: () => {
        broker.kill('SIGKILL');
        removeFiles();
      },
    };
  } catch (error) {
    removeFiles();
    throw error;
  }
}
