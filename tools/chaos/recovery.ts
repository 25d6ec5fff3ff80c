import { setTimeout as sleep } from 'node:timers/promises';
import { wentBack } from './ledger';
import type { Look } from './look';

const LOOK_EVERY_MS = 100;
const SAMPLE_EVERY_MS = 500;
const REST_MS = 2_000;

/** Why a run can't go on: what was committed is not taken in, and will not be. */
export class Stalled extends Error {}

/**
 * Resolves when everything that was committed before this call was taken in, with how long that took. Of a database that is
 * away meanwhile the next look may tell.
 */
export async function caughtUp(look: Look, what: string, withinMs: number): Promise<number> {
  const began = Date.now();
  let [ends, lag]: [ReadonlyMap<number, number> | null, number] = [null, 0];
  while (Date.now() - began < withinMs) {
    look.signal?.throwIfAborted();
    try {
      ends ??= await look.ends();
      lag = await look.lag(ends);
      if (lag === 0) return Date.now() - began;
    } catch {
      // the database is away
    }
    await sleep(LOOK_EVERY_MS);
  }
  throw new Stalled(`${withinMs / 1000} s after ${what} ${lag} events committed before its end were not taken in`);
}

/** Resolves when nothing was left to take in, twice, a moment apart. */
export async function atRest(look: Look, withinMs: number): Promise<void> {
  await caughtUp(look, 'the last command', withinMs);
  await sleep(REST_MS);
  await caughtUp(look, 'the last command', withinMs);
}

/** Looks at every position now and then, until it is stopped; gives what went back. */
export function samplePositions(look: Look): () => Promise<string[]> {
  const found: string[] = [];
  let over = false;
  const sampling = (async () => {
    for (let before = new Map<string, number>(); !over; await sleep(SAMPLE_EVERY_MS)) {
      const now = await look.positions().catch(() => null);
      if (!now) continue;
      found.push(...wentBack(before, now));
      before = now;
    }
  })();
  return async () => {
    over = true;
    await sampling;
    return found;
  };
}
