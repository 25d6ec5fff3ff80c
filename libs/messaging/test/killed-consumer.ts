import { openDatabase } from '@causeway/persistence';
import { aLeaflet, announceLeaflet, leaflets } from '@causeway/testing/practice';
import { outboxEventLog, startConsumer } from '../src';

/** Takes a log in, slowly, and says so in the middle of each batch; ends when it has caught up, or is killed. */
async function main({ app, logReader }: { app: string; logReader: string }): Promise<void> {
  const db = openDatabase({ url: app, name: 'killed-consumer' });
  const consumer = startConsumer({
    name: 'workforce',
    db,
    logs: [outboxEventLog('care-records', logReader)],
    batch: 4,
    log: { error: () => undefined, warn: () => undefined },
    handle: async (writer, events) => {
      for (const [n, event] of events.entries()) {
        const row = aLeaflet(writer, { title: event.id });
        await writer.insert(leaflets, row);
        announceLeaflet(writer, row);
        if (n === Math.floor(events.length / 2)) process.stdout.write(`in the middle of ${events.length}\n`);
        await writer.query('select pg_sleep(0.002)');
      }
    },
  });
  await consumer.caughtUp();
  await consumer.stop();
  await db.close();
}

void main(JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof main>[0]);
