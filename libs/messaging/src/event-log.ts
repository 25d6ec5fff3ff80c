import type { Domain } from '@causeway/event-contracts';

export interface LoggedEvent {
  readonly partition: number;
  /** Ascends within a partition, with gaps. */
  readonly position: number;
  /** Whose event it is, which, and of what type: as the log says it beside the envelope, so known of one that can't be read. */
  readonly tenant: string;
  readonly id: string;
  readonly type: string;
  /** As it stands in the log: not yet checked. */
  readonly envelope: unknown;
}

export interface LogBatch {
  readonly events: readonly LoggedEvent[];
  /** For each partition whose end this read reached: the machine time up to which everything has been seen. */
  readonly seenUntil: ReadonlyMap<number, Date>;
}

/**
 * One domain's log. Within a partition no event is skipped and the order is that of the commits; an event may be
 * delivered again after a crash. Adapters are held to one contract suite, `eventLogContract`.
 */
export interface EventLog {
  readonly source: Domain;
  /** Up to `limit` events of each partition after the given positions (a missing partition is read from its start). */
  readonly read: (after: ReadonlyMap<number, number>, limit: number) => Promise<LogBatch>;
  readonly close: () => Promise<void>;
}
