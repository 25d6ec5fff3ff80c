import { doubt, requireCounts, type IntervalOptions, type Made } from './estimate';
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
  shareOf('Wilson', numerator, denominator, level, options, (tail) => {
    const z = -normalQuantile(tail);
    const p = numerator / denominator;
    const middle = (p + (z * z) / (2 * denominator)) / (1 + (z * z) / denominator);
    const half = (z / (1 + (z * z) / denominator)) * Math.sqrt((p * (1 - p)) / denominator + (z * z) / (4 * denominator * denominator));
    return [Math.max(0, middle - half), Math.min(1, middle + half)];
  });

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
