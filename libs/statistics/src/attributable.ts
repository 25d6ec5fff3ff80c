import { requireCounts } from './estimate';
import type { RateRatio } from './rate-ratio';

/** The share of all failures that a factor could account for, were it their cause. */
export interface AttributableShare {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  /** Failures with the factor, of all whose factor is known. */
  readonly exposed: number;
  readonly failures: number;
  readonly method: string;
  readonly level: number;
}

/**
 * The population attributable fraction by the share of failures that had the factor: share × (1 − 1/ratio), which holds for
 * a ratio that is adjusted (Miettinen 1974; Rockhill, Newman and Weinberg 1998). Its interval is that of the ratio, at the
 * share seen. Null where the ratio is not above 1: nothing is in excess.
 */
export function attributableShare(
  exposed: number,
  failures: number,
  { ratio, lower, upper, level }: Pick<RateRatio, 'ratio' | 'lower' | 'upper' | 'level'>,
): AttributableShare | null {
  requireCounts(exposed, failures);
  if (failures === 0 || exposed === 0 || (ratio !== null && ratio <= 1)) return null;
  const excess = (of: number | null): number => (exposed / failures) * Math.max(0, 1 - (of === null ? 0 : 1 / of));
  return { share: excess(ratio), lower: excess(lower), upper: excess(upper), exposed, failures, method: 'Miettinen', level };
}
