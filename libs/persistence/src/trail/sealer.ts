import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { sayingOf } from '../fault';
import { appendAnchors } from './anchors';
import type { Seal } from './chain';
import { LATEST_MS } from './judging';
import { heads, now } from './repository';
import { EVERYTHING, sealDue, type Look } from './sealing';

/** With what the trail of a database is sealed. */
export interface SealSettings {
  /** The login `<domain>_sealer`. */
  readonly url: string;
  readonly key: Buffer;
  /** A folder outside the database. */
  readonly anchors: string;
}

interface Options extends SealSettings {
  readonly domain: string;
  readonly log: { readonly info: (facts: object, message: string) => void; readonly warn: (facts: object, message: string) => void };
  readonly everyMs?: number;
  readonly wideEveryMs?: number;
}

const SEALER = 7_040;
/** A connection whose other end is gone is given up by both ends in half a minute, and the sealer's place with it. */
const GIVE_UP = '-c idle_session_timeout=60000 -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';
/** Most rows are seen at once: a pass looks back so far, and one of many looks for all that may still be sealed. */
const USUALLY_LATE_MS = 10_000;
const WIDE_EVERY_MS = 30_000;

/**
 * Seals the trail while it runs: of all the processes over a database the one whose connection holds the lock. What fails is
 * tried again.
 */
export function keepSealing({ domain, url, key, anchors, log, everyMs = 1_000, wideEveryMs = WIDE_EVERY_MS }: Options): {
  readonly stop: () => Promise<void>;
} {
  const pool = new Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 0, // the lock lives as long as its connection
    statement_timeout: 30_000,
    query_timeout: 40_000,
    keepAlive: true,
    application_name: `${domain} sealer`,
    options: GIVE_UP,
  });
  let leading = false;
  const lose = (): void => void (leading = false);
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    lose();
    client.on('error', () => undefined);
  });
  pool.on('remove', lose);
  const stopping = new AbortController();
  /** When the last pass began, and the last that looked for late rows too; null before the first. */
  let before: { readonly at: string; readonly wideAt: string } | null = null;

  const anchor = async (seals: readonly Pick<Seal, 'tenantId' | 'number' | 'mac' | 'sealedAt'>[]): Promise<void> => {
    try {
      await appendAnchors(anchors, domain, seals);
    } catch (error) {
      // The next seal's anchor vouches for this one too.
      log.warn({ fault: (error as NodeJS.ErrnoException).code }, 'the anchor of a seal could not be kept');
    }
  };
  const lead = async (): Promise<boolean> => {
    if (leading) return true;
    const { rows } = await pool.query<{ led: boolean }>('select pg_try_advisory_lock($1) as led', [SEALER]);
    if (!rows[0]?.led) return false;
    leading = true;
    before = null;
    // Who led before may have been killed between a seal and its anchor.
    await anchor(await heads(pool));
    return true;
  };
  const pass = async (): Promise<void> => {
    const at = await now(pool);
    const wide = !before || Date.parse(at) - Date.parse(before.wideAt) >= wideEveryMs;
    const look: Look = !before
      ? EVERYTHING
      : wide
        ? { since: { at: before.wideAt, lookBackMs: LATEST_MS }, lookBackMs: LATEST_MS }
        : { since: { at: before.at, lookBackMs: USUALLY_LATE_MS }, lookBackMs: USUALLY_LATE_MS };
    await sealDue(pool, { key, look, sealed: (seal) => anchor([seal]), stopping: () => stopping.signal.aborted });
    before = { at, wideAt: wide || !before ? at : before.wideAt };
  };
  const run = async (): Promise<void> => {
    let failed = false;
    while (!stopping.signal.aborted) {
      try {
        if (await lead()) await pass();
        if (failed) log.info({}, 'the trail is sealed again');
        failed = false;
      } catch (error) {
        const { facts, what } = sayingOf(error);
        if (!failed) log.warn(facts, `the trail could not be sealed: ${what}`);
        failed = true;
      }
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    await pool.end();
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
