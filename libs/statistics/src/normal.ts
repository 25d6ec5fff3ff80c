/*
 * The distributions of this library are written here rather than taken from a package: what is needed is small, must
 * hold to 1e-9 or better for counts of 0 and of millions alike, and is checked against a multiple-precision library in
 * the tests beside each file.
 */

/** The quantile of the standard normal distribution: Acklam's approximation, refined by one step of Halley to full precision. */
export function normalQuantile(p: number): number {
  if (Number.isNaN(p) || p < 0 || p > 1) throw new RangeError('a probability lies between 0 and 1');
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  if (p > 0.5) return -normalQuantile(1 - p);
  const x = acklam(p);
  const e = 0.5 * erfc(-x / Math.SQRT2) - p;
  const u = e * Math.sqrt(2 * Math.PI) * Math.exp((x * x) / 2);
  return x - u / (1 + (x * u) / 2);
}

/** The z of a two-sided interval of so much confidence, or of a one-sided bound: 1.96 and 1.64 at 0.95. */
export const zOf = (level: number, sides: 1 | 2): number => {
  if (!(level > 0 && level < 1)) throw new RangeError('a level of confidence lies between 0 and 1');
  return -normalQuantile((1 - level) / sides);
};

/** The chance that a chi-squared variable of one degree of freedom is at least `x`. */
export const chiSquaredTail = (x: number): number => erfc(Math.sqrt(x / 2));

function acklam(p: number): number {
  const a = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239];
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
  const c = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
  const poly = (k: readonly number[], x: number): number => k.reduce((sum, value) => sum * x + value, 0);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return poly(c, q) / poly(d, q);
  }
  const q = p - 0.5;
  const r = q * q;
  return (poly(a, r) * q) / poly(b, r);
}

/** The complementary error function by its series near zero and its continued fraction beyond, to about 1e-14 of its value. */
export function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  if (x < 1.5) {
    let term = x;
    let sum = x;
    for (let n = 1; n < 100 && Math.abs(term) > 1e-17 * Math.abs(sum); n += 1) {
      term *= (-x * x) / n;
      sum += term / (2 * n + 1);
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum;
  }
  let fraction = 0;
  for (let n = 100; n > 0; n -= 1) fraction = n / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}
