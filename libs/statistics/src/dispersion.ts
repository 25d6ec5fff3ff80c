import { requireExposure } from './estimate';

/** One unit of delivery in a comparison: whether it had the factor, and whether something failed in it. */
export interface Compared {
  readonly exposed: boolean;
  readonly failed: boolean;
  /** Units are compared within a stratum alone. */
  readonly stratum: number;
}

/** How much further clusters of units swing than units that fail apart from each other would. */
export interface ClusterDispersion {
  /** The variance of the score when clusters are kept whole, over the one that the conditional test assumes. */
  readonly phi: number;
  /** How many clusters that tell equally much would tell as much as these. */
  readonly effective: number;
}

/**
 * How much failures that come in clusters (a week of a service) widen a comparison: the cluster sums of the score, failed
 * less expected at this ratio times exposed less the share of failures expected exposed, squared, over the variance that
 * the exact conditional test assumes (the sandwich of Liang and Zeger 1986, as a factor of dispersion: McCullagh and
 * Nelder 1989, ch. 9). Few clusters tell it badly: how many there are in effect is the square of the sum of their
 * information over the sum of its squares.
 */
export function clusterDispersion<U extends Compared>(
  units: readonly U[],
  clusterOf: (unit: U) => number,
  ratio: number,
): ClusterDispersion {
  requireExposure(ratio);
  const strata = new Map<number, { exposed: number; unexposed: number; failed: number }>();
  for (const { stratum, exposed, failed } of units) {
    const tally = strata.get(stratum) ?? { exposed: 0, unexposed: 0, failed: 0 };
    strata.set(stratum, tally);
    if (exposed) tally.exposed += 1;
    else tally.unexposed += 1;
    if (failed) tally.failed += 1;
  }
  const clusters = new Map<number, { score: number; information: number }>();
  for (const unit of units) {
    const tally = strata.get(unit.stratum);
    if (!tally || tally.failed === 0) continue;
    const all = ratio * tally.exposed + tally.unexposed;
    const expected = (tally.failed / all) * (unit.exposed ? ratio : 1);
    const apart = (unit.exposed ? 1 : 0) - (ratio * tally.exposed) / all;
    const cluster = clusters.get(clusterOf(unit)) ?? { score: 0, information: 0 };
    clusters.set(clusterOf(unit), cluster);
    cluster.score += ((unit.failed ? 1 : 0) - expected) * apart;
    cluster.information += expected * apart * apart;
  }
  const sum = (of: (cluster: { score: number; information: number }) => number) =>
    [...clusters.values()].reduce((total, one) => total + of(one), 0);
  const [n, information] = [clusters.size, sum((one) => one.information)];
  if (n < 2 || information === 0) return { phi: 1, effective: information === 0 ? 0 : n };
  return {
    phi: ((n / (n - 1)) * sum(({ score }) => score * score)) / information,
    effective: (information * information) / sum((one) => one.information * one.information),
  };
}
