import type { Domain } from '@causeway/event-contracts';

export interface LoggedEvent {
  readonly partition: number;
  /** Ascends within a partition, with gaps. */
  readonly position: number;
  /** Its place in its domain's outbox, whatever the home of the log; ascends within a partition. */
  readonly sequence: number;
  /** The sequence of the event before it in its partition; null when the log is the outbox itself. */
  readonly previous: number | null;
  /** Whose event it is, which, and of what type: as the log says it beside the envelope, so known of one that can't be read. */
  readonly tenant: string;
  readonly id: string;
  readonly type: string;
  /** As it stands in the log: not yet checked. */
  readonly envelope: unknown;
}

/** Up to when a partition was seen to its end, and which event was the last then; null when the log is the outbox itself. */
export interface Seen {
  readonly until: Date;
  readonly sequence: number | null;
}

export interface LogBatch {
  readonly events: readonly LoggedEvent[];
  /** The partitions that are this reader's now. */
  readonly mine: ReadonlySet<number>;
  /** For each partition of which something was read: the position to go on from. */
  readonly reached: ReadonlyMap<number, number>;
  /** For each partition of which nothing is known to wait: up to when everything that was appended has been read. */
  readonly seen: ReadonlyMap<number, Seen>;
}

/**
 * One domain's log. Within a partition no event is skipped and the order is that of the commits; an event may be
 * delivered again after a crash. Adapters are held to one contract suite, `eventLogContract`.
 */
export interface EventLog {
  readonly source: Domain;
  /** The name under which positions in it are kept: in another home of the same log they mean nothing. */
  readonly name: () => Promise<string>;
  /** Changes whenever other partitions fall to this reader: positions that were loaded before are to be loaded again. */
  readonly assignment: () => number;
  /** Up to `limit` events of each partition after the given positions (a missing partition is read from its start). */
  readonly read: (after: ReadonlyMap<number, number>, limit: number) => Promise<LogBatch>;
  readonly close: () => Promise<void>;
}

/** A fault of the log itself; its message holds nothing of any record, so it may be shown. */
export class LogFault extends Error {}

/**
 * Throws when a batch leaves events out, by what each event says of the one before it and a heartbeat of the last: whatever
 * a topic lost, and however, it is noticed before anything that follows takes effect. `known` is the last sequence that
 * was taken in of each partition.
 */
export function refuseGaps(log: string, known: ReadonlyMap<number, number>, { events, seen }: Pick<LogBatch, 'events' | 'seen'>): void {
  const last = new Map(known);
  const missing = (partition: number, upTo: number): void => {
    const have = last.get(partition) ?? 0;
    if (upTo > have)
      throw new LogFault(
        `${log}, partition ${partition}: events after ${have} and up to ${upTo} are not in the log. ` +
          'With another KAFKA_PREFIX all is published and read anew, and nothing takes effect twice',
      );
  };
  for (const { partition, sequence, previous } of events) {
    missing(partition, previous ?? 0);
    last.set(partition, Math.max(last.get(partition) ?? 0, sequence));
  }
  for (const [partition, { sequence }] of seen) missing(partition, sequence ?? 0);
}
