import { describeOverKafka, leafletDatabase } from '@causeway/testing';
import { announce } from './announcing';
import { eventLogContract } from './event-log-contract';
import { aCluster, logOf, published, relayOf } from './kafka';

describeOverKafka('over Kafka', () =>
  eventLogContract('a domain’s topic, to which its outbox is relayed,', async () => {
    const cluster = aCluster();
    const database = await leafletDatabase();
    const relay = relayOf(database, cluster);
    const log = logOf(cluster, 'reader');
    return {
      log,
      append: (tenantId, key, version = 1) => announce(database, tenantId, key, version, false),
      rollBack: async (tenantId, key) => void (await announce(database, tenantId, key, 1, true)),
      end: () => published(database, cluster),
      close: async () => {
        await log.close();
        await relay.stop();
        await database.close();
      },
    };
  }),
);
