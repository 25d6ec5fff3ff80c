import { setTimeout as sleep } from 'node:timers/promises';
import { type Database } from './database';
import { faultOf } from './fault';

const MONTHS_AHEAD = 12;
const DAY_MS = 86_400_000;

/** Makes the partitions that are missing up to a year after `now`; returns how many. */
export async function ensurePartitions(db: Database, now: Date): Promise<number> {
  const until = new Date(now);
  until.setUTCMonth(until.getUTCMonth() + MONTHS_AHEAD);
  try {
    const { rows } = await db.pool.query<{ made: number }>('select ensure_partitions($1) as made', [until]);
    return rows[0]?.made ?? 0;
  } catch (error) {
    throw faultOf(error);
  }
}

interface Options {
  readonly db: Database;
  readonly log: { readonly info: (facts: object, message: string) => void; readonly warn: (facts: object, message: string) => void };
  readonly now?: () => Date;
  readonly everyMs?: number;
}

/** Sees to the partitions now and daily, so that a process that runs for years never lacks one. */
export function keepPartitionsAhead({ db, log, now = () => new Date(), everyMs = DAY_MS }: Options): {
  readonly stop: () => Promise<void>;
} {
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        const made = await ensurePartitions(db, now());
        if (made > 0) log.info({ made }, 'partitions made');
      } catch (error) {
        // A year's are there: tomorrow will do.
        log.warn({ fault: faultOf(error).message }, 'the partitions could not be seen to');
      }
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
