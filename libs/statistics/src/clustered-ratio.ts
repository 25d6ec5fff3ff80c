import type { ClusterDispersion } from './dispersion';
import { erfc, normalQuantile } from './normal';
import { pooledRateRatio, type RateRatio, type TwoRates } from './rate-ratio';
import { betaQuantile, betaTail } from './tails';

/** The z beyond which 1 less its tails is 1 to a double. */
const FURTHEST = 7;

/**
 * An exact ratio widened for events that come in clusters, by quasi-likelihood (McCullagh and Nelder 1989, ch. 9): p is that
 * of its z over √phi, by Student's t with as many degrees of freedom as there are clusters in effect, less one; the
 * interval's logarithms lie as many times further from the ratio's. Where there is no end to widen (nothing failed on one
 * side), it is the exact interval at the level of the wider z. Clusters that swing no more than chance narrow nothing.
 */
export function clusteredRateRatio(strata: readonly TwoRates[], exact: RateRatio, { phi, effective }: ClusterDispersion): RateRatio {
  if (!(phi > 1) || exact.n === 0) return exact;
  const method = `${exact.method}, widened for clusters`;
  const freedom = effective - 1;
  if (!(freedom > 0)) return { ...exact, lower: 0, upper: null, p: 1, method };
  const t = Math.max(0, -normalQuantile(exact.p / 2)) / Math.sqrt(phi);
  const p = betaTail(freedom / 2, 0.5, freedom / (freedom + t * t), 'LOWER');
  const x = betaQuantile(1 - exact.level, freedom / 2, 0.5, 'LOWER');
  const z = -normalQuantile((1 - exact.level) / 2);
  const wider = (Math.sqrt((freedom * (1 - x)) / x) * Math.sqrt(phi)) / z;
  const { ratio } = exact;
  if (ratio === null || ratio === 0) {
    const level = 1 - erfc(Math.min(FURTHEST, z * wider) / Math.SQRT2);
    return { ...pooledRateRatio(strata, level), level: exact.level, p, method };
  }
  const stretched = (limit: number): number => ratio * (limit / ratio) ** wider;
  return { ...exact, lower: stretched(exact.lower), upper: exact.upper === null ? null : stretched(exact.upper), p, method };
}
