import { doubt, requireCounts, requireExposure, type IntervalOptions, type Made } from './estimate';
import { gammaQuantile } from './tails';

/** An estimated rate: events for each unit of exposure (a shift, an hour, a day). `n` is the count. */
export interface Rate extends Made {
  readonly count: number;
  readonly exposure: number;
  /** Null without exposure. */
  readonly rate: number | null;
  readonly lower: number;
  /** Null where there is no upper limit: none was asked for, or there was no exposure. */
  readonly upper: number | null;
}

/**
 * Garwood's exact Poisson interval for a count over an exposure (Garwood 1936). With an exposure of 1 it is the interval
 * of the expected count itself. No event in an exposure still leaves an upper limit, 3.69 of them at 95 %.
 */
export function poissonRate(count: number, exposure = 1, level = 0.95, { sides = 'BOTH', population }: IntervalOptions = {}): Rate {
  requireCounts(count);
  requireExposure(exposure);
  if (exposure === 0 && count > 0) throw new RangeError('events need an exposure');
  const tail = doubt(level, sides);
  const lower = sides === 'UPPER' || count === 0 ? 0 : gammaQuantile(tail, count, 'LOWER') / exposure;
  const upper = sides === 'LOWER' || exposure === 0 ? null : gammaQuantile(tail, count + 1, 'UPPER') / exposure;
  const made = { n: count, population: population ?? null, method: 'Garwood, exact Poisson', level, sides };
  return { count, exposure, rate: exposure === 0 ? null : count / exposure, lower, upper, ...made };
}
