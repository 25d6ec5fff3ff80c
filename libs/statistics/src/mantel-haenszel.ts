import { requireCounts, requireExposure, requireLevel, type Made } from './estimate';
import { normalQuantile } from './normal';
import type { TwoByTwo } from './odds-ratio';
import type { TwoRates } from './rate-ratio';
import { gammaTail } from './tails';

/** A ratio that strata share, by large-sample weights. */
export interface SharedRatio extends Made {
  /** Null where the strata tell nothing, or nothing failed without the factor. */
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Chi-squared with one degree of freedom; null where nothing could vary. */
  readonly statistic: number | null;
  readonly p: number | null;
}

/**
 * The odds ratio that tables share (Mantel and Haenszel 1959), with the interval of Robins, Breslow and Greenland (1986).
 * `corrected` takes half a unit off the difference, as R's mantelhaen.test does unless told otherwise.
 */
export function mantelHaenszelOdds(strata: readonly TwoByTwo[], level = 0.95, corrected = true): SharedRatio {
  let [above, below, excess, variance] = [0, 0, 0, 0];
  let [pr, psqr, qs, n] = [0, 0, 0, 0];
  for (const { exposed, unexposed } of strata) {
    requireCounts(exposed.failed, exposed.fine, unexposed.failed, unexposed.fine);
    const [a, b, c, d] = [exposed.failed, exposed.fine, unexposed.failed, unexposed.fine];
    const all = a + b + c + d;
    n += all;
    if (all < 2) continue;
    const [r, s, p, q] = [(a * d) / all, (b * c) / all, (a + d) / all, (b + c) / all];
    above += r;
    below += s;
    pr += p * r;
    psqr += p * s + q * r;
    qs += q * s;
    excess += a - ((a + b) * (a + c)) / all;
    variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (all * all * (all - 1));
  }
  const spread = Math.sqrt(pr / (2 * above * above) + psqr / (2 * above * below) + qs / (2 * below * below));
  const yates = corrected && Math.abs(excess) >= 0.5 ? 0.5 : 0;
  const statistic = variance > 0 ? (Math.abs(excess) - yates) ** 2 / variance : null;
  return shared(above, below, spread, statistic, n, level, 'Mantel-Haenszel odds, Robins-Breslow-Greenland');
}

/** The rate ratio that strata share (Rothman and Greenland 1998, ch. 15), with Greenland and Robins's variance. `n` is the number of events. */
export function mantelHaenszelRates(strata: readonly TwoRates[], level = 0.95): SharedRatio {
  let [above, below, excess, variance, n] = [0, 0, 0, 0, 0];
  for (const { exposed, unexposed } of strata) {
    requireCounts(exposed.count, unexposed.count);
    requireExposure(exposed.exposure, unexposed.exposure);
    const time = exposed.exposure + unexposed.exposure;
    const events = exposed.count + unexposed.count;
    n += events;
    if (time === 0) continue;
    above += (exposed.count * unexposed.exposure) / time;
    below += (unexposed.count * exposed.exposure) / time;
    excess += exposed.count - (events * exposed.exposure) / time;
    variance += (events * exposed.exposure * unexposed.exposure) / (time * time);
  }
  const statistic = variance > 0 ? excess ** 2 / variance : null;
  return shared(above, below, Math.sqrt(variance / (above * below)), statistic, n, level, 'Mantel-Haenszel rates, Greenland-Robins');
}

function shared(
  above: number,
  below: number,
  spread: number,
  statistic: number | null,
  n: number,
  level: number,
  method: string,
): SharedRatio {
  requireLevel(level);
  const z = -normalQuantile((1 - level) / 2);
  const ratio = below > 0 ? above / below : null;
  const bounded = ratio !== null && ratio > 0;
  return {
    ratio,
    lower: bounded ? ratio * Math.exp(-z * spread) : null,
    upper: bounded ? ratio * Math.exp(z * spread) : null,
    statistic,
    p: statistic === null ? null : gammaTail(0.5, statistic / 2, 'UPPER'),
    n,
    population: null,
    method,
    level,
    sides: 'BOTH',
  };
}
