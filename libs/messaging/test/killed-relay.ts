import { openDatabase } from '@causeway/persistence';
import { clusterAt, startRelay, type KafkaAddress } from '../src';

/** Relays an outbox until it is killed, a few events at a time. */
function main({ app, logReader, kafka }: { app: string; logReader: string; kafka: KafkaAddress }): void {
  const silent = { warn: () => undefined };
  startRelay({
    domain: 'care-records',
    db: openDatabase({ url: app, name: 'killed-relay' }),
    logReaderUrl: logReader,
    cluster: clusterAt(kafka, 'killed-relay', silent),
    log: silent,
    batch: 2,
  });
}

main(JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof main>[0]);
