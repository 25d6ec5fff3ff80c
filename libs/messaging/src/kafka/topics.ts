import { PARTITIONS, type Domain } from '@causeway/event-contracts';
import type { Admin } from 'kafkajs';
import { LogFault } from '../event-log';
import { within, type Cluster } from './client';

const ASK_MS = 20_000;
const DISCONNECT_MS = 3_000;

/** The topic of a domain's events; infra/topics.yaml declares the same names, partitions and retention. */
export const topicOf = ({ prefix }: Pick<Cluster, 'prefix'>, domain: Domain): string => `${prefix}.${domain}`;

/** How long a broker keeps what it was given: the outbox keeps it for good. */
export const RETENTION_DAYS = 30;

/**
 * Makes a domain's topic when it is not there, after `before` is done. Throws when it is there with another number of
 * partitions, since a key's place would differ.
 */
export const ensureTopic = (cluster: Cluster, domain: Domain, before: () => Promise<unknown>): Promise<void> =>
  asked(cluster, async (admin) => {
    const topic = topicOf(cluster, domain);
    const configEntries = [
      { name: 'retention.ms', value: String(RETENTION_DAYS * 86_400_000) },
      { name: 'cleanup.policy', value: 'delete' },
      // The broker's clock: ours may be hours off.
      { name: 'message.timestamp.type', value: 'LogAppendTime' },
    ];
    if (!(await admin.listTopics()).includes(topic)) {
      await before();
      await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: PARTITIONS, configEntries }] });
    }
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    const found = topics[0]?.partitions.length ?? 0;
    if (found !== PARTITIONS)
      throw new LogFault(`The topic ${topic} has ${found} partitions, and must have ${PARTITIONS} for its whole life`);
  });

/** Where the partitions of a domain's topic begin and end: positions, as `saidBy` counts them. */
export const boundsOf = (
  cluster: Cluster,
  domain: Domain,
): Promise<ReadonlyMap<number, { readonly first: number; readonly end: number }>> =>
  asked(cluster, async (admin) => {
    const offsets = await admin.fetchTopicOffsets(topicOf(cluster, domain));
    return new Map(offsets.map(({ partition, low, high }) => [partition, { first: Number(low), end: Number(high) }]));
  });

/** The name under which positions in a topic are kept: in another cluster they would mean nothing. */
export const nameOf = (cluster: Cluster, domain: Domain): Promise<string> =>
  asked(cluster, async (admin) => `kafka:${(await admin.describeCluster()).clusterId}:${topicOf(cluster, domain)}`);

async function asked<T>({ client }: Cluster, question: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = client.admin();
  const answer = async (): Promise<T> => {
    await admin.connect();
    return question(admin);
  };
  try {
    return await within(ASK_MS, 'asking Kafka', answer());
  } finally {
    await within(DISCONNECT_MS, 'disconnecting', admin.disconnect()).catch(() => undefined);
  }
}
