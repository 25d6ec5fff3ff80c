import { openDatabase } from '@causeway/persistence';
import { aLeaflet, announceLeaflet, leaflets } from '@causeway/testing/practice';
import { clusterAt, kafkaEventLog, outboxEventLog, startConsumer, type EventLog, type KafkaAddress } from '../src';

/** What the child is told: its own database, and the outbox to read in place, or the cluster to read it from. */
export interface KilledConsumer {
  readonly app: string;
  readonly logReader?: string;
  readonly kafka?: KafkaAddress;
  readonly sessionMs?: number;
  /** It goes on until it is killed. */
  readonly endless?: boolean;
  /** In the middle of so many batches it goes no further, so that its killer comes in time however slow. */
  readonly most?: number;
}

/** Takes a log in, slowly, and says so in the middle of each batch; ends when it has caught up, or is killed. */
async function main({ app, logReader = '', kafka, sessionMs = 10_000, endless = false, most = Infinity }: KilledConsumer): Promise<void> {
  const silent = { error: () => undefined, warn: () => undefined };
  const log = (): EventLog =>
    kafka
      ? kafkaEventLog({
          cluster: clusterAt(kafka, 'killed', silent),
          source: 'care-records',
          consumer: 'workforce',
          log: silent,
          sessionMs,
        })
      : outboxEventLog('care-records', logReader);
  const db = openDatabase({ url: app, name: 'killed-consumer' });
  let begun = 0;
  const consumer = startConsumer({
    name: 'workforce',
    db,
    logs: [log()],
    batch: 2,
    marksEveryMs: 200,
    log: silent,
    handle: async (writer, events) => {
      for (const [n, event] of events.entries()) {
        const row = aLeaflet(writer, { title: event.id });
        await writer.insert(leaflets, row);
        announceLeaflet(writer, row);
        if (n === Math.floor(events.length / 2)) {
          process.stdout.write(`in the middle of ${events.length}\n`);
          if ((begun += 1) === most) await new Promise(() => undefined);
        }
        await writer.query('select pg_sleep(0.002)');
      }
    },
  });
  if (endless) await new Promise(() => undefined);
  await consumer.caughtUp();
  await consumer.stop();
  await db.close();
}

void main(JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof main>[0]);
