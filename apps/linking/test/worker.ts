import { clusterAt, kafkaEventLog, startConsumer, type KafkaAddress } from '@causeway/messaging';
import { openDatabase } from '@causeway/persistence';
import { consumeFacts } from '../src/links/consumers';

/** What a worker is told: its database, and the cluster to read from. */
export interface Worker {
  readonly app: string;
  readonly kafka: KafkaAddress;
}

const silent = { error: () => undefined, warn: () => undefined };

/** Links what comes over Kafka until it is killed, and says of how many partitions each batch was that it read. */
function main({ app, kafka }: Worker): void {
  const log = kafkaEventLog({
    ...{ cluster: clusterAt(kafka, 'linking', silent), source: 'care-records', consumer: 'linking', log: silent, sessionMs: 2_000 },
  });
  startConsumer({
    name: 'linking',
    db: openDatabase({ url: app, name: 'worker' }),
    logs: [
      {
        ...log,
        read: async (after, limit) => {
          const batch = await log.read(after, limit);
          process.stdout.write(`${batch.reached.size}\n`);
          return batch;
        },
      },
    ],
    batch: 20,
    log: silent,
    handle: consumeFacts,
  });
}

main(JSON.parse(process.argv[2] ?? '{}') as Worker);
