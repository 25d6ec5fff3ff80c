import { intervalOf, likeliest, medianUnbiased, pooled, pValues, type Conditional } from './conditional';
import { requireCounts, requireExposure, type Made } from './estimate';
import { binomialLogMass } from './mass';

/** Events over an exposure (shifts, visits, care hours), with the factor and without it. */
export interface TwoRates {
  readonly exposed: { readonly count: number; readonly exposure: number };
  readonly unexposed: { readonly count: number; readonly exposure: number };
}

/** A ratio of two rates: `exposed` over `unexposed`. `n` is the number of events. */
export interface RateRatio extends Made {
  /** Null where there is none: no events, or none unexposed (then only `lower` speaks). */
  readonly ratio: number | null;
  readonly lower: number;
  /** Null where there is no upper limit. */
  readonly upper: number | null;
  /** Two-sided: of the minimum likelihood for the exact method, twice the smaller tail for mid-P. */
  readonly p: number;
}

export type RatioMethod = 'EXACT' | 'MID_P';

/**
 * The ratio of two Poisson rates, given how many events there were in all: of m events the exposed ones are binomial
 * (Rothman and Greenland 1998, Modern Epidemiology, ch. 14). Zero counts are legal. The two-sided p and the central
 * interval are two methods: near the edge they can disagree, so neither is derived from the other.
 */
export const rateRatio = (rates: TwoRates, level = 0.95, method: RatioMethod = 'EXACT'): RateRatio =>
  pooledRateRatio([rates], level, method);

/**
 * The ratio that several strata (services) share, given the number of events in each: no difference between services,
 * however large, can make or hide it. Strata without an event, or with one kind of exposure alone, tell nothing.
 */
export function pooledRateRatio(strata: readonly TwoRates[], level = 0.95, method: RatioMethod = 'EXACT'): RateRatio {
  for (const { exposed, unexposed } of strata) {
    requireCounts(exposed.count, unexposed.count);
    requireExposure(exposed.exposure, unexposed.exposure);
    if ((exposed.exposure === 0 && exposed.count > 0) || (unexposed.exposure === 0 && unexposed.count > 0))
      throw new RangeError('events need an exposure');
  }
  const telling = strata.filter(
    ({ exposed, unexposed }) => exposed.exposure > 0 && unexposed.exposure > 0 && exposed.count + unexposed.count > 0,
  );
  const seen = telling.reduce((sum, { exposed }) => sum + exposed.count, 0);
  const n = telling.reduce((sum, { exposed, unexposed }) => sum + exposed.count + unexposed.count, 0);
  const made = {
    n,
    population: null,
    level,
    sides: 'BOTH',
    method: method === 'EXACT' ? 'exact conditional' : 'conditional, mid-P',
  } as const;
  if (n === 0) return { ratio: null, lower: 0, upper: null, p: 1, ...made };
  const parts = telling.map(conditionalOf);
  const [only] = parts;
  const given = parts.length === 1 && only ? only : pooled(parts, guess(telling));
  const [lower, upper] = intervalOf(given, seen, level, method === 'EXACT' ? 1 : 0.5);
  const ratio = method === 'EXACT' ? likeliest(given, seen) : medianUnbiased(given, seen);
  const p = pValues(given, seen);
  return {
    ratio: Number.isFinite(ratio) ? ratio : null,
    lower,
    upper: Number.isFinite(upper) ? upper : null,
    p: method === 'EXACT' ? p.twoSided : p.midTwoSided,
    ...made,
  };
}

/** How the exposed events of one stratum fall when the ratio is 1. */
function conditionalOf({ exposed, unexposed }: TwoRates): Conditional {
  const m = exposed.count + unexposed.count;
  const share = exposed.exposure / (exposed.exposure + unexposed.exposure);
  const rest = unexposed.exposure / (exposed.exposure + unexposed.exposure);
  return { lowest: 0, logWeights: Float64Array.from({ length: m + 1 }, (_, k) => binomialLogMass(k, m, share, rest)) };
}

/** Somewhere near the shared ratio: Mantel and Haenszel's, with half an event added so that it is neither 0 nor endless. */
const guess = (strata: readonly TwoRates[]): number => {
  const weighted = (count: (s: TwoRates) => number, exposure: (s: TwoRates) => number): number =>
    strata.reduce((sum, s) => sum + (count(s) * exposure(s)) / (s.exposed.exposure + s.unexposed.exposure), 0);
  const half = 0.5 / strata.length;
  return (
    weighted(
      (s) => s.exposed.count + half,
      (s) => s.unexposed.exposure,
    ) /
    weighted(
      (s) => s.unexposed.count + half,
      (s) => s.exposed.exposure,
    )
  );
};
