import type { Consumer, KafkaMessage } from 'kafkajs';
import { within, type Cluster, type Log } from './client';
import { Held } from './held';
import { saidBy } from './message';

/** Whoever is silent for so long has left the group. */
export const SESSION_MS = 10_000;
/** A fetch waits so long for something to come. */
const WAIT_MS = 500;
/** Fetching of a partition pauses when so many bytes wait, and goes on at half as many; one fetch brings at most as many again. */
const MOST_HELD = 512_000;
const AT_MOST_MS = 20_000;
const LEAVE_MS = 5_000;

export interface MemberOptions {
  readonly cluster: Cluster;
  readonly topic: string;
  readonly group: string;
  readonly log: Log;
  readonly sessionMs: number;
  /** Said when other partitions are this member's from now on. */
  readonly assigned: () => void;
}

/** One life of a member of a consumer group: from joining until it leaves, crashes or hangs. It begins no partition by itself. */
export interface Member {
  /** What was fetched, by partition, of those that are this member's now. */
  readonly held: ReadonlyMap<number, Held>;
  /** Fetches a partition from a position on, or from the first that the topic has. */
  readonly begin: (partition: number, position: number, first: number) => void;
  /** Lets a partition go on that was paused with too much. */
  readonly goOn: (partition: number) => void;
  /** Tells the broker where the group is, for whoever looks there: a hint, never what is begun from. */
  readonly hint: (positions: ReadonlyMap<number, number>) => void;
  /** Resolves when something comes, or after so long. */
  readonly arrival: (ms: number) => Promise<void>;
  readonly lives: () => boolean;
  readonly leave: () => Promise<void>;
}

export async function join({ cluster, topic, group, log, sessionMs, assigned }: MemberOptions): Promise<Member> {
  const held = new Map<number, Held>();
  const paused = new Set<number>();
  let over = false;
  let touched = Date.now();
  let arrive = (): void => undefined;
  const consumer: Consumer = cluster.client.consumer({
    groupId: group,
    allowAutoTopicCreation: false,
    sessionTimeout: sessionMs,
    rebalanceTimeout: sessionMs,
    heartbeatInterval: sessionMs / 10,
    maxWaitTimeInMs: WAIT_MS,
    maxBytesPerPartition: MOST_HELD,
    retry: { retries: 2, restartOnFailure: () => Promise.resolve(false) },
  });
  const leave = async (): Promise<void> => {
    over = true;
    held.clear();
    await within(LEAVE_MS, 'leaving the group', consumer.disconnect()).catch(() => undefined);
  };
  const touch = (): void => void (touched = Date.now());
  const { CRASH, GROUP_JOIN, REBALANCING, HEARTBEAT } = consumer.events;
  consumer.on(CRASH, () => void (over = true));
  // Not a fetch: the client says so of those that failed as well.
  consumer.on(HEARTBEAT, touch);
  consumer.on(REBALANCING, () => held.clear()); // what was fetched may be another's from here on
  consumer.on(GROUP_JOIN, ({ payload }) => {
    touch();
    const partitions = payload.memberAssignment[topic] ?? [];
    held.clear();
    paused.clear();
    for (const partition of partitions) held.set(partition, new Held());
    // Nothing is fetched of a partition before it was said from where.
    if (partitions.length > 0) consumer.pause([{ topic, partitions }]);
    assigned();
    arrive();
  });
  const passedOver = (offset: string, partition: number) => {
    log.warn({ topic, partition, offset }, 'a message that names no event is passed over');
    return { position: Number(offset) + 1 };
  };
  try {
    await within(AT_MOST_MS, 'connecting', consumer.connect());
    await within(AT_MOST_MS, 'subscribing', consumer.subscribe({ topic, fromBeginning: true }));
    const running = consumer.run({
      autoCommit: false,
      partitionsConsumedConcurrently: 12,
      eachBatch: async ({ batch, ...payload }) => {
        const of = held.get(batch.partition);
        if (!of) return;
        const items = batch.messages.map((message) => ({
          item: saidBy(batch.partition, message) ?? passedOver(message.offset, batch.partition),
          bytes: bytesOf(message),
        }));
        // The client's types leave out from where it asked.
        const { fetchedOffset } = batch as unknown as { readonly fetchedOffset: string };
        of.add({ from: Number(fetchedOffset), to: Number(batch.lastOffset()) + 1, items });
        if (of.bytes >= MOST_HELD) {
          paused.add(batch.partition);
          consumer.pause([{ topic, partitions: [batch.partition] }]);
        }
        arrive();
        await payload.heartbeat();
      },
    });
    await within(AT_MOST_MS, 'joining the group', running);
  } catch (error) {
    await leave();
    throw error;
  }
  const resume = (partition: number): void => {
    paused.delete(partition);
    consumer.resume([{ topic, partitions: [partition] }]);
  };
  return {
    held,
    begin: (partition, position, first) => {
      held.get(partition)?.beginAt(position, first);
      consumer.seek({ topic, partition, offset: String(Math.max(position, first)) });
      resume(partition);
    },
    goOn: (partition) => {
      if (paused.has(partition) && (held.get(partition)?.bytes ?? 0) <= MOST_HELD / 2) resume(partition);
    },
    hint: (positions) => {
      const offsets = [...positions].map(([partition, position]) => ({ topic, partition, offset: String(position) }));
      if (offsets.length > 0) void consumer.commitOffsets(offsets).catch(() => undefined);
    },
    arrival: async (ms) => {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        arrive = resolve;
        timer = setTimeout(resolve, ms);
      });
      clearTimeout(timer);
    },
    // A client that neither joined nor sent a heartbeat for three sessions hangs.
    lives: () => !over && Date.now() - touched < 3 * sessionMs,
    leave,
  };
}

/** What a message takes, roughly. */
const bytesOf = ({ value, headers = {} }: KafkaMessage): number =>
  (value?.length ?? 0) + Object.entries(headers).reduce((sum, [name, text]) => sum + name.length + String(text).length, 100);
