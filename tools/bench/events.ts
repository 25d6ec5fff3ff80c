import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { personRegisteredV1 } from '@causeway/event-contracts';
import {
  clusterAt,
  kafkaEventLog,
  outboxEventLog,
  startConsumer,
  startRelay,
  topicOf,
  type Cluster,
  type EventLog,
} from '@causeway/messaging';
import { effect, migrate, openDatabase, platformMigrations, provisionDatabase, type Database } from '@causeway/persistence';
import { temporaryBroker } from '../kafka/temporary-broker';
import { rowsOf } from '../postgres/rows';
import { temporaryCluster } from '../postgres/temporary-cluster';

const PASSWORDS = { owner: 'bench', app: 'bench', audit: 'bench', sealer: 'bench', logReader: 'bench' };
const ORIGIN = { actor: 'bench', correlationId: 'bench', causationId: null, traceparent: null };
const EVENTS = 50_000;
/** Announced in one commit. */
const A_COMMIT = 200;
const FRESH = { perSecond: 500, seconds: 10 } as const;
const silent = { warn: () => undefined, error: () => undefined };
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const rate = (n: number, ms: number): string => `${Math.round((n / ms) * 1_000).toLocaleString('en-GB')} events/s`;

/** How fast events go from a commit to what another domain knows, read in place and over Kafka, and how fresh that is. */
export async function benchEvents(binaries: string | undefined): Promise<void> {
  const postgres = await temporaryCluster(binaries);
  const kafka = await temporaryBroker();
  try {
    const source = await provisionDatabase(postgres.cluster.adminUrl, 'source', PASSWORDS);
    await migrate(source.owner, platformMigrations('source'));
    const db = openDatabase({ url: source.app, name: 'bench' });
    const rows = <Row extends object>(database: string, sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
      rowsOf<Row>(postgres.cluster.adminUrl, database, sql, values);
    const cluster = clusterAt({ brokers: [kafka.broker.brokers], prefix: 'bench', ssl: false }, 'bench', silent);
    const target = async (name: string): Promise<Database> => {
      const urls = await provisionDatabase(postgres.cluster.adminUrl, name, PASSWORDS);
      await migrate(urls.owner, platformMigrations(name));
      return openDatabase({ url: urls.app, name });
    };
    const counted = async (name: string): Promise<number> =>
      (await rows<{ n: number }>(name, 'select count(*)::int as n from inbox'))[0]?.n ?? 0;

    let began = performance.now();
    for (let n = 0; n < EVENTS; n += 4 * A_COMMIT) await Promise.all([1, 2, 3, 4].map(() => announce(db, A_COMMIT)));
    print(`announced, ${A_COMMIT} a commit, four at once: ${rate(EVENTS, performance.now() - began)}`);

    const takeIn = async (name: string, log: EventLog): Promise<void> => {
      const into = await target(name);
      began = performance.now();
      const consumer = startConsumer({ name, db: into, logs: [log], log: silent });
      while ((await counted(name)) < EVENTS) await sleep(50);
      print(`${name}, taken in: ${rate(EVENTS, performance.now() - began)}`);
      await freshness(name, db, (ids) => rows<{ event_id: string }>(name, 'select event_id from inbox where event_id = any($1)', [ids]));
      await consumer.stop();
      await into.close();
    };
    await takeIn('in_place', outboxEventLog('care-records', source.logReader));

    const published = (await rows<{ n: number }>('source', 'select count(*)::int as n from outbox'))[0]?.n ?? 0;
    began = performance.now();
    const relay = startRelay({ domain: 'care-records', db, logReaderUrl: source.logReader, cluster, log: silent });
    const behind = `select count(*)::int as n from outbox o where id > coalesce((select position from log_position p where consumer = 'relay' and p.log_partition = o.log_partition), 0)`;
    while ((await rows<{ n: number }>('source', behind))[0]?.n !== 0) await sleep(50);
    print(`relayed to Kafka: ${rate(published, performance.now() - began)}`);
    await discard(cluster, published);
    await takeIn('over_kafka', kafkaEventLog({ cluster, source: 'care-records', consumer: 'bench', log: silent }));
    await relay.stop();
    await db.close();
  } finally {
    await kafka.remove();
    await postgres.remove();
  }
}

/** Announces so many events in one commit, of so many services; returns their ids. */
async function announce(db: Database, n: number): Promise<string[]> {
  return effect(db, async (fx) => {
    const writer = await fx.as(randomUUID(), ORIGIN, 'machine');
    const now = new Date();
    for (let one = 0; one < n; one += 1)
      writer.announce(
        personRegisteredV1,
        {
          id: randomUUID(),
          tenantId: writer.tenantId,
          serviceId: randomUUID(),
          version: 1,
          happenedAt: now,
          recordedAt: now,
          receivedAt: now,
        },
        { state: 'RECEIVING_CARE', stateSince: '2026-03-02' },
      );
    return writer.announced.map(({ envelope }) => envelope.id);
  });
}

/** What kafkajs alone takes to read the same messages, parse them and forget them. */
async function discard(cluster: Cluster, n: number): Promise<void> {
  const consumer = cluster.client.consumer({ groupId: 'discard' });
  await consumer.connect();
  await consumer.subscribe({ topic: topicOf(cluster, 'care-records'), fromBeginning: true });
  let seen = 0;
  const began = performance.now();
  let first = 0;
  await consumer.run({
    eachBatch: async ({ batch }) => {
      first ||= performance.now();
      for (const { value } of batch.messages) if (value) seen += JSON.parse(value.toString()) ? 1 : 0;
    },
  });
  while (seen < n) await sleep(5);
  print(`kafkajs alone, parsed and discarded: ${rate(n, performance.now() - (first || began))}`);
  await consumer.disconnect();
}

/** From a commit to when the other domain knows, at a steady rate. */
async function freshness(name: string, db: Database, known: (ids: string[]) => Promise<{ event_id: string }[]>): Promise<void> {
  const waiting = new Map<string, number>();
  const took: number[] = [];
  const each = FRESH.perSecond / 50;
  const until = performance.now() + FRESH.seconds * 1_000;
  const watching = (async () => {
    while (performance.now() < until || waiting.size > 0) {
      const found = waiting.size > 0 ? await known([...waiting.keys()]) : [];
      for (const { event_id } of found) {
        took.push(performance.now() - (waiting.get(event_id) ?? 0));
        waiting.delete(event_id);
      }
      await sleep(2);
    }
  })();
  for (let next = performance.now(); next < until; next += 20) {
    await sleep(Math.max(0, next - performance.now()));
    const ids = await announce(db, each);
    for (const id of ids) waiting.set(id, performance.now());
  }
  await watching;
  took.sort((a, b) => a - b);
  const at = (share: number): string => `${Math.round(took[Math.floor(took.length * share)] ?? 0)} ms`;
  print(`${name}, from commit to known at ${FRESH.perSecond} events/s: p50 ${at(0.5)}, p99 ${at(0.99)} of ${took.length}`);
}
