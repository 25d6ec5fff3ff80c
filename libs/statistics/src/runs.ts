import { binomialTail } from './tails';
import { median } from './percentiles';

/** Anhoej's two runs rules on one series, with what each was held against. */
export interface Runs {
  readonly n: number;
  /** Points that are not on the centre: those that the rules count. */
  readonly useful: number;
  readonly centre: number;
  readonly longestRun: number;
  /** A run longer than this is a signal. */
  readonly longestRunMax: number;
  readonly crossings: number;
  /** Fewer crossings of the centre than this are a signal. */
  readonly crossingsMin: number;
  readonly signal: boolean;
  readonly method: 'Anhoej runs rules';
}

/**
 * Anhoej's rules for run charts (Anhoej and Olesen 2014): non-random variation when the longest run is longer than
 * round(log2 n) + 3, or the centre is crossed less often than the 5 % quantile of a fair coin's n - 1 tosses. The centre
 * is the median unless another is given. Null of nothing.
 */
export function anhoejRuns(values: readonly number[], centre: number | null = median(values)): Runs | null {
  if (centre === null) return null;
  const sides = values.map((value) => Math.sign(value - centre)).filter((side) => side !== 0);
  let [longestRun, run, crossings] = [0, 0, 0];
  sides.forEach((side, i) => {
    const crossed = i > 0 && side !== sides[i - 1];
    crossings += crossed ? 1 : 0;
    run = crossed ? 1 : run + 1;
    longestRun = Math.max(longestRun, run);
  });
  const useful = sides.length;
  const longestRunMax = useful === 0 ? 0 : Math.round(Math.log2(useful)) + 3;
  const crossingsMin = fairCoinQuantile(0.05, Math.max(useful - 1, 0));
  const signal = longestRun > longestRunMax || crossings < crossingsMin;
  return { n: values.length, useful, centre, longestRun, longestRunMax, crossings, crossingsMin, signal, method: 'Anhoej runs rules' };
}

/** The least k that a fair coin's heads in n tosses do not exceed with at least this chance. */
function fairCoinQuantile(chance: number, n: number): number {
  let [below, k] = [-1, n];
  while (k - below > 1) {
    const middle = Math.floor((below + k) / 2);
    if (binomialTail(middle, n, 0.5, 'LOWER') >= chance) k = middle;
    else below = middle;
  }
  return k;
}
