/** An estimated share with how it was made: every number that reaches a user carries all of it. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  /** Null when there is nothing to share. */
  readonly share: number | null;
  readonly lower: number;
  readonly upper: number;
  readonly method: string;
  readonly level: number;
}

/**
 * Wilson's score interval for a share, without continuity correction (Wilson 1927; Newcombe 1998, method 3).
 * `level` is two-sided: 0.9 gives the one-sided 95 % bounds. Of nothing, the interval is all of 0 to 1.
 */
export function wilson(numerator: number, denominator: number, level: number): Share {
  const base = { numerator, denominator, method: 'Wilson', level };
  if (denominator === 0) return { ...base, share: null, lower: 0, upper: 1 };
  const z = normalQuantile((1 + level) / 2);
  const p = numerator / denominator;
  const middle = (p + (z * z) / (2 * denominator)) / (1 + (z * z) / denominator);
  const half = (z / (1 + (z * z) / denominator)) * Math.sqrt((p * (1 - p)) / denominator + (z * z) / (4 * denominator * denominator));
  return {
    ...base,
    share: p,
    lower: numerator === 0 ? 0 : Math.max(0, middle - half),
    upper: numerator === denominator ? 1 : Math.min(1, middle + half),
  };
}

/** With no failure in n, at most this share fails, with 95 % confidence (the rule of three). */
export const ruleOfThree = (n: number): number => (n <= 0 ? 1 : Math.min(1, 3 / n));

/** The quantile of the standard normal distribution: Acklam's approximation, refined by one step of Halley to full precision. */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  const x = acklam(p);
  const e = 0.5 * erfc(-x / Math.SQRT2) - p;
  const u = e * Math.sqrt(2 * Math.PI) * Math.exp((x * x) / 2);
  return x - u / (1 + (x * u) / 2);
}

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
  if (p > 1 - 0.02425) {
    const q = Math.sqrt(-2 * Math.log(1 - p));
    return -poly(c, q) / poly(d, q);
  }
  const q = p - 0.5;
  const r = q * q;
  return (poly(a, r) * q) / poly(b, r);
}

/** The complementary error function by its series near zero and its continued fraction beyond, to about 1e-15. */
export function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  if (x < 2) {
    let term = x;
    let sum = x;
    for (let n = 1; n < 100 && Math.abs(term) > 1e-17 * Math.abs(sum); n += 1) {
      term *= (-x * x) / n;
      sum += term / (2 * n + 1);
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum;
  }
  let fraction = 0;
  for (let n = 80; n > 0; n -= 1) fraction = n / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}
