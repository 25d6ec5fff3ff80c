import { setTimeout as sleep } from 'node:timers/promises';
import { kafkaEventLog, outboxEventLog, startConsumer, type Consumer, type EventLog, type Handler } from '@causeway/messaging';
import { effect, openDatabase, type Database, type Effect } from '@causeway/persistence';
import { clusterThrough, complaints, say, told } from './child';
import { CONSUMER, SOURCE } from './databases';
import type { ToldReader } from './told';

const VISIT_MS = 300;
const EFFECT = 'insert into chaos_effect (event_id, aggregate_id, version) values ($1, $2, $3)';
const POSITION = `insert into log_position (consumer, source, log_partition, position, seen_until)
  select $1, $2, u.partition, u.position, 'epoch' from unnest($3::int[], $4::bigint[]) as u(partition, position)
  on conflict (consumer, source, log_partition) do update set position = greatest(log_position.position, excluded.position)`;

/** A process that takes the log in, until it is killed or its visits are over. */
async function main(is: ToldReader): Promise<void> {
  const db = openDatabase({ url: is.app, name: 'chaos-consumer', statementTimeoutMs: 1_500 });
  const start = (): Consumer =>
    startConsumer({
      name: CONSUMER,
      db,
      logs: [is.broken === 'positions-first' ? savingFirst(db, counting(logOf(is))) : counting(logOf(is))],
      batch: 25,
      marksEveryMs: 500,
      log: complaints,
      handle: is.broken === 'effects-outside' ? outside(db) : inside,
    });
  setInterval(() => say({ is: 'memory', mb: Math.round(process.memoryUsage().rss / 1e6) }), 1_000).unref();
  if (is.visits === 0) return void start();
  for (let n = 0; n < is.visits; n += 1) {
    const consumer = start();
    await sleep(VISIT_MS);
    await consumer.stop();
  }
  process.exit(0);
}

const logOf = ({ kafka, logReader, sessionMs }: ToldReader): EventLog =>
  kafka
    ? kafkaEventLog({ cluster: clusterThrough(kafka, 'chaos-consumer'), source: SOURCE, consumer: CONSUMER, log: complaints, sessionMs })
    : outboxEventLog(SOURCE, logReader);

const counting = (log: EventLog): EventLog => ({
  ...log,
  read: async (after, limit) => {
    const batch = await log.read(after, limit);
    if (batch.events.length > 0) say({ is: 'read', events: batch.events.length });
    return batch;
  },
});

/** How often each event has been refused so far in this process. */
const refused = new Map<string, number>();

/** One row for each event, with nothing that would keep a second one away. Some events are refused, for a while or for good. */
const rows = async (query: Effect['query'], events: Parameters<Handler>[1], pause = true): Promise<void> => {
  for (const [n, event] of events.entries()) {
    const times = /^REFUSED_(\d+)$/.exec(String(event.data['state']))?.[1];
    const before = refused.get(event.id) ?? 0;
    if (times !== undefined && before < Number(times)) {
      refused.set(event.id, before + 1);
      throw new Error('refused');
    }
    await query(EFFECT, [event.id, event.aggregateId, event.aggregateVersion]);
    if (pause && n === Math.floor(events.length / 2)) await middle(query);
  }
};

/** Here is where it is best killed. */
const middle = async (query: Effect['query']): Promise<void> => {
  say({ is: 'in the middle' });
  await query('select pg_sleep(0.03)');
};

const inside: Handler = (writer, events) => rows((text, values) => writer.query(text, values), events);

/** Broken: effects are committed apart from what says that they were had. */
const outside =
  (db: Database): Handler =>
  async (writer, events) => {
    await effect(db, (fx) => rows(fx.query, events, false));
    await middle((text, values) => writer.query(text, values));
  };

/** Broken: positions are saved before what leads up to them was done. */
const savingFirst = (db: Database, log: EventLog): EventLog => ({
  ...log,
  read: async (after, limit) => {
    const batch = await log.read(after, limit);
    const sequences = new Map(batch.events.map(({ partition, sequence }) => [partition, sequence]));
    const name = await log.name();
    await effect(db, async (fx) => {
      await fx.query(POSITION, [CONSUMER, SOURCE, [...sequences.keys()], [...sequences.values()]]);
      if (name !== SOURCE) await fx.query(POSITION, [CONSUMER, name, [...batch.reached.keys()], [...batch.reached.values()]]);
    });
    return batch;
  },
});

void main(told<ToldReader>());
