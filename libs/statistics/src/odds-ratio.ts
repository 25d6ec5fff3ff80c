import { intervalOf, likeliest, pValues, type Conditional } from './conditional';
import { requireCounts, type Made, type Sides } from './estimate';
import { hypergeometricLogMass } from './mass';

/** A table of two by two: units with the factor and without it, by whether the failure was seen. */
export interface TwoByTwo {
  readonly exposed: { readonly failed: number; readonly fine: number };
  readonly unexposed: { readonly failed: number; readonly fine: number };
}

/** A ratio of odds. `n` is the number of units. */
export interface OddsRatio extends Made {
  /** The conditional maximum likelihood estimate; null where it is endless or there is none. */
  readonly ratio: number | null;
  readonly lower: number;
  /** Null where there is no upper limit. */
  readonly upper: number | null;
  readonly p: number;
}

/**
 * Fisher's exact test of a table, with its conditional estimate and exact interval (Fisher 1935; as R's fisher.test).
 * `sides: 'LOWER'` asks whether the odds are greater, `'UPPER'` whether they are less.
 */
export function fisherExact({ exposed, unexposed }: TwoByTwo, level = 0.95, sides: Sides = 'BOTH'): OddsRatio {
  requireCounts(exposed.failed, exposed.fine, unexposed.failed, unexposed.fine);
  const drawn = exposed.failed + exposed.fine;
  const failed = exposed.failed + unexposed.failed;
  const fine = exposed.fine + unexposed.fine;
  const lowest = Math.max(0, drawn - fine);
  const highest = Math.min(drawn, failed);
  const given: Conditional = {
    lowest,
    logWeights: Float64Array.from({ length: highest - lowest + 1 }, (_, i) => hypergeometricLogMass(lowest + i, failed, fine, drawn)),
  };
  const [lower, upper] = intervalOf(given, exposed.failed, level, 1, sides);
  const ratio = likeliest(given, exposed.failed);
  const p = pValues(given, exposed.failed);
  return {
    ratio: Number.isFinite(ratio) ? ratio : null,
    lower,
    upper: Number.isFinite(upper) ? upper : null,
    p: sides === 'BOTH' ? p.twoSided : sides === 'LOWER' ? p.greater : p.less,
    n: failed + fine,
    population: null,
    method: 'Fisher exact',
    level,
    sides,
  };
}
