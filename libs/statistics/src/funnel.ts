import { requireCounts, requireExposure, requireLevel } from './estimate';
import { normalQuantile } from './normal';
import { gammaQuantile } from './tails';

/** Limits of a ratio of observed to expected around 1. */
export interface FunnelLimits {
  readonly lower: number;
  readonly upper: number;
  readonly method: string;
  readonly level: number;
}

/** Exact Poisson limits for the ratio of observed to expected events (Spiegelhalter 2005), without overdispersion. */
export function funnelLimits(expected: number, level: number): FunnelLimits {
  requireLevel(level);
  if (!(expected > 0) || !Number.isFinite(expected)) throw new RangeError('what is expected is a number above 0');
  const tail = (1 - level) / 2;
  return {
    lower: gammaQuantile(tail, expected, 'LOWER') / expected,
    upper: gammaQuantile(tail, expected + 1, 'UPPER') / expected,
    method: 'exact Poisson',
    level,
  };
}

export interface Observed {
  readonly observed: number;
  readonly expected: number;
}

/** How much more services differ than chance alone would make them. */
export interface Overdispersion {
  /** The mean square of z: about 1 when there is none. */
  readonly phi: number;
  /** The variance between services on the log scale; 0 when there is none. */
  readonly tau2: number;
  /** How many services it rests on, the most extreme left out. */
  readonly kept: number;
}

/**
 * Overdispersion by the additive random effects model on the log scale, the highest and lowest tenth of z left out (the
 * method of the NHS's summary hospital-level mortality indicator; DerSimonian and Laird 1986). Services that expect
 * nothing are passed over.
 */
export function overdispersion(services: readonly Observed[]): Overdispersion {
  for (const { observed, expected } of services) {
    requireCounts(observed);
    requireExposure(expected);
  }
  const scored = services
    .filter(({ expected }) => expected > 0)
    .map(({ observed, expected }) => ({ z: Math.sqrt(expected) * Math.log(Math.max(observed, 0.5) / expected), expected }))
    .sort((a, b) => a.z - b.z);
  const kept = scored.filter((_, i) => {
    const tenth = Math.floor(((i + 1) * 10) / (scored.length + 1));
    return tenth > 0 && tenth < 9;
  });
  const n = kept.length;
  if (n < 2) return { phi: 1, tau2: 0, kept: n };
  const phi = kept.reduce((sum, { z }) => sum + z * z, 0) / n;
  const weights = kept.reduce((sum, { expected }) => sum + expected, 0);
  const squares = kept.reduce((sum, { expected }) => sum + expected * expected, 0);
  const tau2 = n * phi < n - 1 ? 0 : Math.max(0, (n * phi - (n - 1)) / (weights - squares / weights));
  return { phi, tau2, kept: n };
}

/** Limits that allow for overdispersion: wider, so that only what stands out even among services that differ is called out. */
export function adjustedFunnelLimits(expected: number, { tau2 }: Pick<Overdispersion, 'tau2'>, level: number): FunnelLimits {
  requireLevel(level);
  if (!(expected > 0) || !Number.isFinite(expected)) throw new RangeError('what is expected is a number above 0');
  const reach = -normalQuantile((1 - level) / 2) * Math.sqrt(1 / expected + tau2);
  return { lower: Math.exp(-reach), upper: Math.exp(reach), method: 'log-normal with overdispersion', level };
}
