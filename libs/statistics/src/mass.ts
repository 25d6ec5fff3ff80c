/*
 * Binomial, Poisson and hypergeometric masses by Loader's saddle-point form (C. Loader 2000, Fast and Accurate
 * Computation of Binomial Probabilities): no factorial is ever formed, so that counts of millions keep their digits.
 * Arguments may be fractions where the gamma function is meant; that is what the tails in `tails.ts` rest on.
 */

const LOG_2PI = Math.log(2 * Math.PI);

/** What Stirling's formula for ln n! leaves out: ln n! - ((n + 1/2) ln n - n + ln(2 pi)/2), for n above 0. */
const stirlingError = (n: number): number => SMALL[n] ?? summed(n);

function summed(n: number): number {
  let rest = 0;
  let m = n;
  for (; m < 16; m += 1) rest += (m + 0.5) * Math.log1p(1 / m) - 1;
  const square = m * m;
  return rest + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / m;
}

/** Of the whole numbers that need the longest sums. */
const SMALL: readonly number[] = Array.from({ length: 16 }, (_, n) => summed(n));

/** x ln(x / mean) + mean - x, without losing digits where x is near the mean. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let term = 2 * x * v;
  for (let j = 3; ; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (!(Math.abs(next - sum) > 0)) return sum;
    sum = next;
  }
}

/** The logarithm of the Poisson mass at x: x ln(mean) - mean - ln x!. */
export function poissonLogMass(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 0 : -Infinity;
  if (x === 0) return -mean;
  return -stirlingError(x) - deviance(x, mean) - (LOG_2PI + Math.log(x)) / 2;
}

/** The logarithm of the binomial mass of x in n; `q` is 1 - p, given apart so that neither loses digits. */
export function binomialLogMass(x: number, n: number, p: number, q: number = 1 - p): number {
  if (x < 0 || x > n) return -Infinity;
  if (p === 0) return x === 0 ? 0 : -Infinity;
  if (q === 0) return x === n ? 0 : -Infinity;
  if (x === 0) return n * (p < 0.5 ? Math.log1p(-p) : Math.log(q));
  if (x === n) return n * (q < 0.5 ? Math.log1p(-q) : Math.log(p));
  const errors = stirlingError(n) - stirlingError(x) - stirlingError(n - x);
  return errors - deviance(x, n * p) - deviance(n - x, n * q) - (LOG_2PI + Math.log(x) + Math.log1p(-x / n)) / 2;
}

/** The logarithm of the chance of x marked ones among `drawn` out of `marked` marked and `plain` plain ones. */
export function hypergeometricLogMass(x: number, marked: number, plain: number, drawn: number): number {
  if (x < 0 || x > marked || drawn - x < 0 || drawn - x > plain) return -Infinity;
  if (drawn === 0) return 0;
  const p = drawn / (marked + plain);
  const q = (marked + plain - drawn) / (marked + plain);
  return binomialLogMass(x, marked, p, q) + binomialLogMass(drawn - x, plain, p, q) - binomialLogMass(drawn, marked + plain, p, q);
}
