/** The mean of two neighbours' distance is so many sigma for normal values (d2 for n = 2; Montgomery, appendix VI). */
export const D2 = 1.128;

/** A moving range beyond so many times the mean moving range is outlying (D4 for n = 2; Nelson 1982). */
export const RANGE_LIMIT = 3.267;

/** The distances of neighbours within each stretch. */
export const movingRanges = (stretches: readonly (readonly number[])[]): number[] =>
  stretches.flatMap((values) => values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value))));

export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
