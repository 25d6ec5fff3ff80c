import { requireCounts, requireLevel } from './estimate';
import { hypergeometricLogMass } from './mass';
import { normalQuantile } from './normal';

/**
 * How many records an audit must find without a fault to claim that at least the share `atLeast` is right: 59 for 95 %
 * of an endless population with 95 % confidence; fewer of a small one (hypergeometric). Of a population in which a
 * single fault already breaks the claim, all of it.
 */
export function faultlessSample(atLeast: number, confidence: number, population?: number): number {
  requireLevel(atLeast);
  requireLevel(confidence);
  const doubt = 1 - confidence;
  if (population === undefined) return Math.ceil(Math.log(doubt) / Math.log(atLeast) - 1e-9);
  requireCounts(population);
  // The fewest faults that would make the claim untrue.
  const faults = Math.floor(population * (1 - atLeast) + 1e-9) + 1;
  let [low, high] = [0, population];
  while (low < high) {
    const n = Math.floor((low + high) / 2);
    if (hypergeometricLogMass(0, faults, population - faults, n) <= Math.log(doubt)) high = n;
    else low = n + 1;
  }
  return low;
}

/** How many records put a share of about `share` within `halfWidth` (Cochran 1977), with the correction for a finite population. */
export function precisionSample(share: number, halfWidth: number, confidence = 0.95, population?: number): number {
  requireLevel(share);
  requireLevel(halfWidth);
  requireLevel(confidence);
  const z = -normalQuantile((1 - confidence) / 2);
  const endless = (z * z * share * (1 - share)) / (halfWidth * halfWidth);
  if (population === undefined) return Math.ceil(endless - 1e-9);
  requireCounts(population);
  return Math.min(population, Math.ceil(endless / (1 + (endless - 1) / population) - 1e-9));
}
