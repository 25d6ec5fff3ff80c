import type { Database } from '@causeway/persistence';
import type { EventLog, LogBatch } from './event-log';
import { exchangeMarks, loadPositions, type Reading } from './positions';

/** How far a consumer is in a log. */
export interface Progress {
  readonly reading: Reading;
  readonly assignment: number;
  /** By partition: positions in the log's present home, and in the outbox's own terms. */
  readonly at: Map<number, number>;
  readonly sequences: Map<number, number>;
}

/** What is known of it, or what the database says where that no longer holds: in another home, or with other partitions. */
export async function progressOf(known: Progress | null, db: Database, consumer: string, log: EventLog): Promise<Progress> {
  const name = await log.name();
  const assignment = log.assignment();
  if (known && known.reading.log === name && known.assignment === assignment) return known;
  const reading = { consumer, log: name };
  const at = await loadPositions(db, reading);
  const sequences = name === log.source ? at : await loadPositions(db, { consumer, log: log.source });
  return { reading, assignment, at, sequences };
}

/** Moves on what was taken in. */
export function moveOn({ at, sequences }: Progress, batch: LogBatch): void {
  for (const [partition, position] of batch.reached) at.set(partition, Math.max(at.get(partition) ?? 0, position));
  for (const [partition, sequence] of sequencesOf(batch)) sequences.set(partition, Math.max(sequences.get(partition) ?? 0, sequence));
}

/** The last sequence of each partition in a batch. */
export function sequencesOf({ events }: Pick<LogBatch, 'events'>): Map<number, number> {
  const last = new Map<number, number>();
  for (const { partition, sequence } of events) last.set(partition, Math.max(last.get(partition) ?? 0, sequence));
  return last;
}

export const untilOf = ({ seen }: Pick<LogBatch, 'seen'>): Map<number, Date> =>
  new Map([...seen].map(([partition, { until }]) => [partition, until]));

/** How often the processes of one consumer tell each other how far they are. */
const MARKS_EVERY_MS = 10_000;

/** Up to when each partition of a log was seen: by this process, or by the one that reads it now. */
export class SeenUntil {
  #own: ReadonlyMap<number, Date> = new Map();
  #others: ReadonlyMap<number, Date> = new Map();
  #exchanged = 0;

  constructor(private readonly everyMs = MARKS_EVERY_MS) {}

  get partitions(): ReadonlyMap<number, Date> {
    return new Map([...this.#others, ...this.#own]);
  }

  /** Takes in what a batch says, and now and then what the others have said. */
  async take(db: Database, progress: Progress, batch: LogBatch): Promise<void> {
    const kept = [...this.#own].filter(([partition]) => batch.mine.has(partition));
    this.#own = new Map([...kept, ...untilOf(batch)]);
    // Whoever reads in place reads all of it, and its positions move with events alone.
    if (progress.at === progress.sequences || Date.now() - this.#exchanged < this.everyMs) return;
    this.#exchanged = Date.now();
    const own = new Map([...progress.at].filter(([partition]) => batch.mine.has(partition)));
    this.#others = await exchangeMarks(db, progress.reading, own, this.#own);
  }
}
