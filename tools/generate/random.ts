import { random } from '../demo/generate';

/** Draws that are the same for the same keys, on every machine. */
export interface Draw {
  readonly next: () => number;
  readonly chance: (p: number) => boolean;
  /** From 0 to below `n`. */
  readonly below: (n: number) => number;
  /** A whole number from `low` to `high`, both among them. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
}

/** A stream of its own for each purpose, so that what is drawn for one moves nothing of another. */
export function drawFor(...keys: readonly (string | number)[]): Draw {
  const next = random(hashOf(keys.join('/')));
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    chance: (p) => next() < p,
    between: (low, high) => low + below(high - low + 1),
    pick: <T>(from: readonly T[]): T => {
      const one = from[below(from.length)];
      if (one === undefined) throw new Error('there is nothing to pick from');
      return one;
    },
  };
}

/** Normal, of mean 0 and variance 1. */
export const normal = ({ next }: Draw): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** FNV-1a, and then mixed, since keys that differ in their last digit alone must not give seeds that are alike. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
