import type { Domain } from '@causeway/event-contracts';
import { LogFault, type EventLog, type LogBatch, type LoggedEvent, type Seen } from '../event-log';
import type { Cluster, Log } from './client';
import { join, SESSION_MS, type Member } from './member';
import { boundsOf, nameOf, topicOf } from './topics';

export interface KafkaEventLogOptions {
  readonly cluster: Cluster;
  readonly source: Domain;
  /** Who consumes: its processes share the partitions among them. */
  readonly consumer: string;
  readonly log: Log;
  /** After how long in silence a process has left the group. */
  readonly sessionMs?: number;
}

/** A read that finds nothing waits so long for something to come. */
const WAIT_MS = 200;
const HINT_EVERY_MS = 5_000;
/** How often it is looked at whether a topic is still as long as it was. */
const LOOK_EVERY_MS = 60_000;

/**
 * Reads a domain's topic as a member of a consumer group. Where to begin is the caller's word alone: its positions stand
 * in its database, and those that the broker keeps are told to it for whoever looks there.
 */
export function kafkaEventLog({ cluster, source, consumer, log, sessionMs = SESSION_MS }: KafkaEventLogOptions): EventLog {
  const topic = topicOf(cluster, source);
  const group = `${cluster.prefix}.${consumer}.${source}`;
  let member: Member | null = null;
  let name: string | null = null;
  let assignment = 0;
  let hinted = 0;
  let looked = 0;

  const living = async (): Promise<Member> => {
    if (member?.lives()) return member;
    if (member) {
      log.warn({ topic, group }, 'the client crashed or hangs: joining anew');
      await member.leave();
      member = null;
    }
    name = null; // it may be another cluster by now
    return (member = await join({ cluster, topic, group, log, sessionMs, assigned: () => void (assignment += 1) }));
  };

  /** Begins whatever partition is not where the caller is; now and then looks whether all of them are there. */
  const place = async (now: Member, after: ReadonlyMap<number, number>): Promise<void> => {
    const elsewhere = [...now.held].filter(([partition, held]) => held.at !== (after.get(partition) ?? 0));
    if (elsewhere.length === 0 && Date.now() - looked < LOOK_EVERY_MS) return;
    const bounds = await boundsOf(cluster, source);
    for (const partition of now.held.keys()) {
      const [position, end] = [after.get(partition) ?? 0, bounds.get(partition)?.end ?? 0];
      if (position > end) throw new LogFault(`${topic}, partition ${partition}, ends at ${end} and was read up to ${position}: ${ANEW}`);
    }
    looked = Date.now();
    for (const [partition] of elsewhere)
      // Where the topic begins later than the caller is, the first event says that others came before it.
      now.begin(partition, after.get(partition) ?? 0, bounds.get(partition)?.first ?? 0);
  };

  const taken = (now: Member, limit: number): LogBatch => {
    const events: LoggedEvent[] = [];
    const reached = new Map<number, number>();
    const seen = new Map<number, Seen>();
    for (const [partition, held] of now.held) {
      if (held.at === null) continue;
      const part = held.take(limit);
      events.push(...part.events);
      reached.set(partition, part.reached);
      if (part.heard) seen.set(partition, { until: part.heard.seenUntil, sequence: part.heard.sequence });
      now.goOn(partition);
    }
    return { events, mine: new Set(now.held.keys()), reached, seen };
  };

  return {
    source,
    name: async () => (name ??= await nameOf(cluster, source)),
    assignment: () => assignment,
    read: async (after, limit) => {
      const now = await living();
      await place(now, after);
      if (Date.now() - hinted > HINT_EVERY_MS) {
        hinted = Date.now();
        now.hint(new Map([...after].filter(([partition]) => now.held.has(partition))));
      }
      if ([...now.held.values()].every((held) => held.empty)) await now.arrival(WAIT_MS);
      return taken(now, limit);
    },
    close: async () => member?.leave(),
  };
}

const ANEW = 'it was made anew, or lost its end. With another KAFKA_PREFIX all is published and read anew, and nothing takes effect twice';
