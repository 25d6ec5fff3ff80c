import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';

/**
 * Waits until the broker of that cluster answers and counts itself among those that take work; false when there is no
 * more hope, or not in time. A broker of another cluster at that address is somebody else's.
 */
export async function answers(brokers: string, clusterId: string, hopeless: () => boolean, withinMs: number): Promise<boolean> {
  const kafka = new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING, retry: { retries: 0 }, connectionTimeout: 2_000 });
  for (const until = Date.now() + withinMs; Date.now() < until && !hopeless(); await sleep(50)) {
    const admin = kafka.admin();
    try {
      await admin.connect();
      const cluster = await admin.describeCluster();
      if (cluster.clusterId === clusterId && cluster.brokers.length > 0) return !hopeless();
    } catch {
      // not yet
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }
  return false;
}
