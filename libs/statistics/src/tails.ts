import { binomialLogMass, poissonLogMass } from './mass';
import { rootBetween } from './roots';

/** Which side of a distribution is meant. */
export type Tail = 'LOWER' | 'UPPER';

const TINY = 1e-300;

/** The chance that a gamma variable of this shape and scale 1 lies below (or above) x: the regularised incomplete gamma function. */
export function gammaTail(shape: number, x: number, tail: Tail): number {
  if (x <= 0) return tail === 'LOWER' ? 0 : 1;
  const lower = x < shape + 1;
  const mass = Math.exp(poissonLogMass(shape, x));
  const found = Math.min(1, lower ? mass * gammaSeries(shape, x) : mass * shape * gammaFraction(shape, x));
  return lower === (tail === 'LOWER') ? found : 1 - found;
}

function gammaSeries(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum;
}

/** Legendre's continued fraction, by Lentz's method. */
function gammaFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1; ; i += 1) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    h *= d * c;
    if (!(Math.abs(d * c - 1) >= 1e-15)) return h;
  }
}

/** The chance that a beta variable lies below (or above) x: the regularised incomplete beta function. */
export function betaTail(a: number, b: number, x: number, tail: Tail): number {
  if (x <= 0) return tail === 'LOWER' ? 0 : 1;
  if (x >= 1) return tail === 'LOWER' ? 1 : 0;
  const lower = x < (a + 1) / (a + b + 2);
  const mass = Math.exp(binomialLogMass(a, a + b, x, 1 - x)) / (a + b);
  const found = Math.min(1, lower ? mass * b * betaFraction(a, b, x) : mass * a * betaFraction(b, a, 1 - x));
  return lower === (tail === 'LOWER') ? found : 1 - found;
}

/** The continued fraction of the incomplete beta function, by Lentz's method. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; ; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    h *= d * c;
    if (!(Math.abs(d * c - 1) >= 1e-15)) return h;
  }
}

const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** Where a gamma distribution of this shape has the share p in the given tail. */
export function gammaQuantile(p: number, shape: number, tail: Tail): number {
  let high = shape + 1;
  const rises = tail === 'LOWER' ? 1 : -1;
  while (rises * (gammaTail(shape, high, tail) - p) < 0) high *= 2;
  return rootBetween((x) => gammaTail(shape, x, tail) - p, 0, high);
}

/** Where a beta distribution has the share p in the given tail. */
export const betaQuantile = (p: number, a: number, b: number, tail: Tail): number => rootBetween((x) => betaTail(a, b, x, tail) - p, 0, 1);

/** The chance of at most k (LOWER), or of at least k (UPPER), in n trials. */
export function binomialTail(k: number, n: number, p: number, tail: Tail): number {
  if (tail === 'UPPER') return k <= 0 ? 1 : k > n ? 0 : betaTail(k, n - k + 1, p, 'LOWER');
  return k < 0 ? 0 : k >= n ? 1 : betaTail(k + 1, n - k, p, 'UPPER');
}
