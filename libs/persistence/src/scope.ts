import type { Caller } from '@causeway/access';
import type { AuditWriter } from './audit';
import type { Database } from './database';
import type { ReadSession } from './session';

/** The time as the platform sees it. For a demonstration tenant it is that tenant's clock, else the machine's. */
export interface Clock {
  readonly now: () => Date;
  /** The local calendar day in Europe/London, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** True for a demonstration clock, whose latest time is kept for background work. */
  readonly demonstration: boolean;
}

/** Everything one request may do: who asks, when, and the door to the data. */
export interface Scope {
  readonly caller: Caller;
  readonly clock: Clock;
  readonly db: Database;
  readonly audit: AuditWriter;
  readonly session: ReadSession;
  /** Names every log line, audit row and fault of the request. */
  readonly traceId: string;
  readonly traceparent: string | null;
  /** How long a command waits for records of other domains that it cites; two seconds unless said. */
  readonly patienceMs?: (() => number) | undefined;
  /** For each domain that this one follows, up to when all that it told was taken in here, by the machine's clock; null where that is not known. */
  readonly seenUntil?: (() => Readonly<Record<string, Date | null>>) | undefined;
}
