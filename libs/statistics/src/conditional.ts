import { doubt } from './estimate';
import { rootBetween } from './roots';

/**
 * A count given its margins: the chance of k is proportional to `exp(logWeights[k - lowest])` times theta to the k. The
 * hypergeometric table (theta is the odds ratio) and two Poisson counts (theta is the rate ratio) are both of this
 * form, alone or pooled over strata; so are exact tests of them (Fisher 1935; Cornfield 1956; Rothman and Greenland 1998).
 */
export interface Conditional {
  readonly lowest: number;
  readonly logWeights: Float64Array;
}

const highestOf = ({ lowest, logWeights }: Conditional): number => lowest + logWeights.length - 1;

/** Of this and less, e to the power is 0 in a double: most masses of a long distribution are. */
const NOTHING = -745.14;

/** The masses at a value of ln theta: they add up to 1. */
function massesAt({ logWeights, lowest }: Conditional, logTheta: number): Float64Array {
  const masses = new Float64Array(logWeights.length);
  let most = -Infinity;
  // Loops, and in place: intervals ask for these masses thousands of times in one sweep of hypotheses.
  for (let i = 0; i < masses.length; i += 1) {
    const log = (logWeights[i] ?? -Infinity) + (lowest + i) * logTheta;
    masses[i] = log;
    if (log > most) most = log;
  }
  let sum = 0;
  for (let i = 0; i < masses.length; i += 1) {
    const log = (masses[i] ?? -Infinity) - most;
    sum += masses[i] = log < NOTHING ? 0 : Math.exp(log);
  }
  for (let i = 0; i < masses.length; i += 1) masses[i] = (masses[i] ?? 0) / sum;
  return masses;
}

/** The chance of at most k (LOWER), or at least k (UPPER), with the mass of k itself counted by `own` (1 exact, 1/2 mid-P). */
function tailAt(given: Conditional, k: number, logTheta: number, tail: 'LOWER' | 'UPPER', own: number): number {
  const masses = massesAt(given, logTheta);
  const at = k - given.lowest;
  let beyond = 0;
  // From the far end inwards, the small ones first.
  if (tail === 'LOWER') for (let i = 0; i < at; i += 1) beyond += masses[i] ?? 0;
  else for (let i = masses.length - 1; i > at; i -= 1) beyond += masses[i] ?? 0;
  return beyond + own * (masses[at] ?? 0);
}

/** Ln theta at which a rising or falling function of it crosses zero. */
function crossing(f: (logTheta: number) => number): number {
  let reach = 1;
  while (Math.sign(f(-reach)) === Math.sign(f(reach)) && reach < 700) reach *= 2;
  return rootBetween(f, -reach, reach);
}

/** The value of theta under which what was seen is likeliest; 0 or Infinity at an end of what could have been seen. */
export function likeliest(given: Conditional, k: number): number {
  if (k <= given.lowest) return highestOf(given) === given.lowest ? NaN : 0;
  if (k >= highestOf(given)) return Infinity;
  const mean = (logTheta: number): number => massesAt(given, logTheta).reduce((sum, mass, i) => sum + mass * (given.lowest + i), 0);
  return Math.exp(crossing((logTheta) => mean(logTheta) - k));
}

/** The value of theta that leaves half of the chance (by mid-P) on each side of what was seen: the median-unbiased estimate. */
export function medianUnbiased(given: Conditional, k: number): number {
  if (k <= given.lowest) return highestOf(given) === given.lowest ? NaN : 0;
  if (k >= highestOf(given)) return Infinity;
  return Math.exp(crossing((logTheta) => tailAt(given, k, logTheta, 'UPPER', 0.5) - 0.5));
}

/** The central interval of theta: `own` 1 is the exact one (Clopper-Pearson's), 1/2 the mid-P one. Infinity where it has no upper end. */
export function intervalOf(
  given: Conditional,
  k: number,
  level: number,
  own: 1 | 0.5,
  sides: 'BOTH' | 'LOWER' | 'UPPER' = 'BOTH',
): readonly [lower: number, upper: number] {
  const alpha = doubt(level, sides);
  const lower =
    sides === 'UPPER' || k <= given.lowest ? 0 : Math.exp(crossing((logTheta) => tailAt(given, k, logTheta, 'UPPER', own) - alpha));
  const upper =
    sides === 'LOWER' || k >= highestOf(given)
      ? Infinity
      : Math.exp(crossing((logTheta) => tailAt(given, k, logTheta, 'LOWER', own) - alpha));
  return [lower, upper];
}

/** Masses that differ by rounding alone are equal: what R's exact tests allow. */
const EQUAL = 1 + 1e-7;

export interface PValues {
  /** All outcomes no likelier than the one seen, added up (Fisher's, R's): never derived from the interval, which is central. */
  readonly twoSided: number;
  readonly greater: number;
  readonly less: number;
  /** Twice the smaller of the one-sided mid-P values. */
  readonly midTwoSided: number;
}

/** The p values of what was seen when theta is `theta`, 1 unless said. */
export function pValues(given: Conditional, k: number, theta = 1): PValues {
  const logTheta = Math.log(theta);
  const masses = massesAt(given, logTheta);
  const own = masses[k - given.lowest] ?? 0;
  const sorted = masses.filter((mass) => mass <= own * EQUAL).sort();
  const greater = tailAt(given, k, logTheta, 'UPPER', 1);
  const less = tailAt(given, k, logTheta, 'LOWER', 1);
  const mid = Math.min(tailAt(given, k, logTheta, 'UPPER', 0.5), tailAt(given, k, logTheta, 'LOWER', 0.5));
  return {
    twoSided: Math.min(
      1,
      sorted.reduce((sum, mass) => sum + mass, 0),
    ),
    greater: Math.min(1, greater),
    less: Math.min(1, less),
    midTwoSided: Math.min(1, 2 * mid),
  };
}

/**
 * The distribution of a sum over strata that share theta. `near` is a guess at theta: masses are kept to a double's
 * range around what that makes likely, so that no stratum's weight is lost.
 */
export function pooled(strata: readonly Conditional[], near: number): Conditional {
  const logNear = Math.log(Math.min(1e100, Math.max(1e-100, near)));
  let masses: Float64Array = Float64Array.of(1);
  for (const stratum of strata) {
    const own = massesAt(stratum, logNear);
    const next = new Float64Array(masses.length + own.length - 1);
    for (let i = 0; i < masses.length; i += 1) {
      const mass = masses[i] ?? 0;
      if (mass > 0) for (let j = 0; j < own.length; j += 1) next[i + j] = (next[i + j] ?? 0) + mass * (own[j] ?? 0);
    }
    masses = next;
  }
  const lowest = strata.reduce((sum, stratum) => sum + stratum.lowest, 0);
  return { lowest, logWeights: masses.map((mass, i) => Math.log(mass) - (lowest + i) * logNear) };
}
