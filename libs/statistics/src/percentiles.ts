/** A percentile of what was observed, with how it was made. It is a description, not an estimate: it has no interval. */
export interface Percentile {
  /** From 0 to 1: 0.5 is the median. */
  readonly p: number;
  /** Null of nothing. */
  readonly value: number | null;
  readonly n: number;
  readonly method: 'linear between order statistics (Hyndman and Fan, type 7)';
}

/** The p-th quantile (0 to 1) by linear interpolation between order statistics (Hyndman and Fan 1996, type 7); null of nothing. */
export function quantile(values: readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError('a quantile lies between 0 and 1');
  if (values.some(Number.isNaN)) throw new RangeError('a quantile is of numbers');
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? 0;
  return low === high ? low : low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number | null => quantile(values, 0.5);

export const percentile = (values: readonly number[], p: number): Percentile => ({
  p,
  value: quantile(values, p),
  n: values.length,
  method: 'linear between order statistics (Hyndman and Fan, type 7)',
});
