import { doubt, requireCounts, requireExposure, type IntervalOptions, type Made } from './estimate';
import { normalQuantile } from './normal';
import { betaQuantile } from './tails';

/** An estimated share. `denominator` is its n. */
export interface Share extends Made {
  readonly numerator: number;
  readonly denominator: number;
  /** Null when there is nothing to share. */
  readonly share: number | null;
  /** 0 where only an upper bound was asked for. */
  readonly lower: number;
  /** 1 where only a lower bound was asked for. */
  readonly upper: number;
}

type Bounds = (tail: number) => readonly [lower: number, upper: number];

/**
 * Wilson's score interval for a share, without continuity correction (Wilson 1927; Newcombe 1998, method 3). Of nothing,
 * the interval is all of 0 to 1. Throws a RangeError when the counts are none or the numerator is the larger.
 */
export const wilson = (numerator: number, denominator: number, level = 0.95, options: IntervalOptions = {}): Share =>
  shareOf('Wilson', numerator, denominator, level, options, (tail) => scoreInterval(numerator / denominator, denominator, tail));

/** Wilson's interval about a share of n, which may be a fraction. */
function scoreInterval(p: number, n: number, tail: number): readonly [lower: number, upper: number] {
  const z = -normalQuantile(tail);
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Something that counts by its weight, such as a worker's time on a shift by its hours. */
export interface Weighed {
  readonly weight: number;
  readonly met: boolean;
}

/** An estimated share by weight. `n` is the number of parts, `effective` how many of one weight would say as much. */
export interface WeightedShare extends Share {
  readonly effective: number;
}

/**
 * The share of a weight, and not of a number of parts, with Wilson's interval at Kish's effective number of parts, (sum w)^2 / sum w^2
 * (Kish 1965, Survey Sampling, 11.7): parts of one weight have the interval of their number, and a few heavy ones a wider one.
 */
export function weightedShare(parts: readonly Weighed[], level = 0.95): WeightedShare {
  requireExposure(...parts.map(({ weight }) => weight));
  const tail = doubt(level, 'BOTH');
  const sum = (of: readonly Weighed[]): number => of.reduce((total, { weight }) => total + weight, 0);
  const telling = parts.filter(({ weight }) => weight > 0);
  const [numerator, denominator] = [sum(telling.filter(({ met }) => met)), sum(telling)];
  const made = { n: telling.length, population: null, method: 'Wilson, at Kish’s effective number', level, sides: 'BOTH' } as const;
  if (denominator === 0) return { numerator, denominator, share: null, lower: 0, upper: 1, effective: 0, ...made };
  const effective = (denominator * denominator) / telling.reduce((total, { weight }) => total + weight * weight, 0);
  const share = numerator / denominator;
  const [lower, upper] = scoreInterval(share, effective, tail);
  return { numerator, denominator, share, lower: share === 0 ? 0 : lower, upper: share === 1 ? 1 : upper, effective, ...made };
}

/**
 * The exact interval of Clopper and Pearson (1934), which covers the true share at least as often as it says. With
 * `sides: 'LOWER'` it is the bound behind "no failure in 59 shows at least 95 %".
 */
export const clopperPearson = (numerator: number, denominator: number, level = 0.95, options: IntervalOptions = {}): Share =>
  shareOf('Clopper-Pearson', numerator, denominator, level, options, (tail) => [
    numerator === 0 ? 0 : betaQuantile(tail, numerator, denominator - numerator + 1, 'LOWER'),
    numerator === denominator ? 1 : betaQuantile(tail, numerator + 1, denominator - numerator, 'UPPER'),
  ]);

/** With no failure in n, at most this share fails, with 95 % confidence: the rule of three, a simple stand-in for the exact bound. */
export const ruleOfThree = (n: number): number => (n <= 0 ? 1 : Math.min(1, 3 / n));

function shareOf(
  method: string,
  numerator: number,
  denominator: number,
  level: number,
  { sides = 'BOTH', population }: IntervalOptions,
  bounds: Bounds,
): Share {
  requireCounts(numerator, denominator);
  if (numerator > denominator) throw new RangeError('a share has no more in its numerator than in its denominator');
  if (population !== undefined) {
    requireCounts(population);
    if (population < denominator) throw new RangeError('a sample is no larger than what it was drawn from');
  }
  const tail = doubt(level, sides);
  const [lower, upper] = denominator === 0 ? [0, 1] : bounds(tail);
  return {
    numerator,
    denominator,
    n: denominator,
    population: population ?? null,
    method,
    level,
    sides,
    share: denominator === 0 ? null : numerator / denominator,
    lower: sides === 'UPPER' || numerator === 0 ? 0 : lower,
    upper: sides === 'LOWER' || numerator === denominator ? 1 : upper,
  };
}
