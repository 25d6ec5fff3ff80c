import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { kafkaBrokers, type TestDatabase } from '@causeway/testing';
import { clusterAt, kafkaEventLog, startRelay, type Cluster, type EventLog, type KafkaAddress, type Relay } from '../src';
import { RELAY } from '../src/kafka/relay';
import { boundsOf, nameOf, topicOf } from '../src/kafka/topics';
import { endOf } from './announcing';

/** Topics and groups of a test's own on that broker. */
export const anAddress = (): KafkaAddress => ({ brokers: kafkaBrokers().brokers.split(','), ssl: false, prefix: `test-${randomUUID()}` });

export const SESSION_MS = 2_000;
const silent = { warn: () => undefined };
export const aCluster = (address: KafkaAddress = anAddress()): Cluster => clusterAt(address, 'test', silent);

/** Takes a domain's topic away. */
export async function withoutTopic(cluster: Cluster): Promise<void> {
  const admin = cluster.client.admin();
  await admin.connect();
  await admin.deleteTopics({ topics: [topicOf(cluster, 'care-records')] });
  while ((await admin.listTopics()).includes(topicOf(cluster, 'care-records'))) await sleep(20);
  await admin.disconnect();
}

/** Relays a leaflet database as the domain care-records, with a heartbeat that does not make tests wait. */
export const relayOf = (database: TestDatabase, cluster: Cluster, options: { heartbeatMs?: number; batch?: number } = {}): Relay =>
  startRelay({
    domain: 'care-records',
    db: database.db,
    logReaderUrl: database.urls.logReader,
    cluster,
    log: silent,
    heartbeatMs: 100,
    ...options,
  });

export const logOf = (cluster: Cluster, consumer = 'workforce'): EventLog =>
  kafkaEventLog({ cluster, source: 'care-records', consumer, log: silent, sessionMs: SESSION_MS });

/** Waits until all that stands in the outbox has been published; returns where the topic's partitions end then. */
export async function published(database: TestDatabase, cluster: Cluster): Promise<Map<number, number>> {
  const name = await nameOf(cluster, 'care-records');
  const waiting = await endOf(database);
  for (;;) {
    const rows = await database.asAdmin<{ log_partition: number; position: number }>(
      'select log_partition, position::int from log_position where consumer = $1 and source = $2',
      [RELAY, name],
    );
    const saved = new Map(rows.map((row) => [row.log_partition, row.position]));
    if ([...waiting].every(([partition, position]) => (saved.get(partition) ?? 0) >= position)) break;
    await sleep(20);
  }
  return new Map([...(await boundsOf(cluster, 'care-records'))].map(([partition, { end }]) => [partition, end]));
}
