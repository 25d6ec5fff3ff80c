import { startRelay } from '@causeway/messaging';
import { openDatabase } from '@causeway/persistence';
import { clusterThrough, complaints, told } from './child';
import type { ToldReader } from './told';

/** A process that relays the outbox, until it is killed. */
function main({ app, logReader, kafka }: ToldReader): void {
  if (!kafka) throw new Error('a relay needs a broker');
  startRelay({
    domain: 'care-records',
    db: openDatabase({ url: app, name: 'chaos-relay', statementTimeoutMs: 1_500 }),
    logReaderUrl: logReader,
    cluster: clusterThrough(kafka, 'chaos-relay'),
    log: complaints,
    heartbeatMs: 1_000,
    batch: 50,
  });
}

main(told<ToldReader>());
