import { setTimeout as sleep } from 'node:timers/promises';
import { PARTITIONS, type Domain } from '@causeway/event-contracts';
import { effect, openOutboxReader, sayingOf, type Database, type OutboxRow } from '@causeway/persistence';
import { LogFault } from '../event-log';
import { forgetPositions, loadPositions, savePositions } from '../positions';
import type { Cluster, Log } from './client';
import { heartbeatOf, messageOf, sizeOf, type OutMessage } from './message';
import { openPublisher, type Publisher } from './publisher';
import { ensureTopic, nameOf, topicOf } from './topics';

export interface RelayOptions {
  readonly domain: Domain;
  /** The domain's own database; its positions stand there under the consumer `relay`. */
  readonly db: Database;
  /** A login of `log_reader` in it. */
  readonly logReaderUrl: string;
  readonly cluster: Cluster;
  readonly log: Log;
  readonly heartbeatMs?: number;
  readonly batch?: number;
}

export interface Relay {
  readonly stop: () => Promise<void>;
}

export const RELAY = 'relay';
const HEARTBEAT_MS = 10_000;
/** Events of each partition in one send, and the bytes of a partition's, well under what a broker takes. */
const AT_ONCE = 500;
const BYTES_AT_ONCE = 512_000;
const IDLE_MS = { least: 10, most: 200 };
/** Whoever does not lead asks again so often. */
const FOLLOW_MS = 1_000;
const ALL = Array.from({ length: PARTITIONS }, (_, partition) => partition);

/**
 * Publishes a domain's outbox to its topic. Of a domain's processes one leads: the one whose connection holds the lock.
 * A batch is acknowledged by all replicas before its position is saved, and the next is not sent before: an event may
 * come twice, and none is left out or overtaken by a later one of its partition.
 */
export function startRelay(options: RelayOptions): Relay {
  const { domain, db, cluster, log } = options;
  const topic = topicOf(cluster, domain);
  const stopping = new AbortController();
  const pause = (ms: number): Promise<unknown> => sleep(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
  const reader = openOutboxReader(options.logReaderUrl);
  let publisher: Publisher | null = null;
  const beats = new Map<number, number>();

  const leave = async (): Promise<void> => {
    const left = publisher;
    publisher = null;
    await left?.close();
  };
  /** Sends what waits; returns whether there was anything. */
  const send = async (to: Publisher, { name, positions }: Home): Promise<boolean> => {
    const after = ALL.map((partition) => positions.get(partition) ?? 0);
    const limit = options.batch ?? AT_ONCE;
    const { rows, at, busy } = await reader.read(ALL, after, limit);
    const { messages, reached, more } = fitting(rows, positions, limit);
    const now = Date.now();
    const due = ALL.filter((p) => !more.has(p) && !busy.has(p) && now - (beats.get(p) ?? 0) >= (options.heartbeatMs ?? HEARTBEAT_MS));
    const all = [...messages, ...due.map((p) => heartbeatOf(p, at, reached.get(p) ?? positions.get(p) ?? 0))];
    if (all.length === 0) return false;
    await to.send(all);
    for (const partition of due) beats.set(partition, now);
    if (reached.size === 0) return false;
    await effect(db, (fx) => savePositions(fx, { consumer: RELAY, log: name }, reached));
    reached.forEach((position, partition) => positions.set(partition, position));
    return true;
  };
  const home = async (): Promise<Home> => {
    const name = await nameOf(cluster, domain);
    // A topic that is new holds nothing of what was published before.
    await ensureTopic(cluster, domain, () => effect(db, (fx) => forgetPositions(fx, { consumer: RELAY, log: name })));
    return { name, positions: await loadPositions(db, { consumer: RELAY, log: name }) };
  };
  const run = async (): Promise<void> => {
    let idle = IDLE_MS.least;
    let at: Home | null = null;
    while (!stopping.signal.aborted) {
      try {
        if (!(await reader.leads())) {
          at = null;
          await leave();
          await pause(FOLLOW_MS);
          continue;
        }
        at ??= await home();
        publisher ??= await openPublisher(cluster, topic);
        if (await send(publisher, at)) idle = IDLE_MS.least;
        else {
          await pause(idle);
          idle = Math.min(idle * 1.5, IDLE_MS.most);
        }
      } catch (error) {
        const { facts, what } = sayingOf(error);
        log.warn({ topic, ...facts }, `relay: ${error instanceof LogFault ? error.message : what}: trying again`);
        at = null; // it may be another cluster, or a topic made anew, by now
        await leave();
        idle = Math.min(idle * 2, 5_000);
        await pause(idle);
      }
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
      await leave();
      await reader.close();
    },
  };
}

/** Where a relay publishes to, and up to which position of each partition of the outbox it has. */
interface Home {
  readonly name: string;
  readonly positions: Map<number, number>;
}

/**
 * As much of each partition as one record batch takes, in order, each after the one before it; the positions that this reaches,
 * and the partitions of which more may wait: `limit` rows were read of them, or not all fit.
 */
export function fitting(
  rows: readonly OutboxRow[],
  after: ReadonlyMap<number, number>,
  limit: number,
): { readonly messages: readonly OutMessage[]; readonly reached: ReadonlyMap<number, number>; readonly more: ReadonlySet<number> } {
  const messages: OutMessage[] = [];
  const [reached, bytes, counts, more] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
    new Set<number>(),
  ];
  for (const row of rows) {
    const { partition } = row;
    if (more.has(partition)) continue;
    const message = messageOf(row, reached.get(partition) ?? after.get(partition) ?? 0);
    const size = (bytes.get(partition) ?? 0) + sizeOf(message);
    if (size > BYTES_AT_ONCE && reached.has(partition)) {
      more.add(partition);
      continue;
    }
    messages.push(message);
    bytes.set(partition, size);
    reached.set(partition, row.position);
    const count = (counts.get(partition) ?? 0) + 1;
    counts.set(partition, count);
    if (count === limit) more.add(partition);
  }
  return { messages, reached, more };
}
