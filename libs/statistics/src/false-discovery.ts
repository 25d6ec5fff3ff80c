/**
 * Benjamini and Hochberg's q for each p (1995, JRSS B 57:289): the least share of false discoveries at which that test
 * would be among the discoveries. `tests` is how many were made in all, when some are not listed. Throws a RangeError
 * for what is no p value.
 */
export function benjaminiHochberg(ps: readonly number[], tests: number = ps.length): number[] {
  if (ps.some((p) => !(p >= 0 && p <= 1))) throw new RangeError('a p value lies between 0 and 1');
  if (!Number.isSafeInteger(tests) || tests < ps.length) throw new RangeError('there are at least as many tests as p values');
  const falling = ps.map((p, i) => ({ p, i })).sort((a, b) => b.p - a.p);
  const qs = new Array<number>(ps.length);
  let least = 1;
  falling.forEach(({ p, i }, above) => {
    least = Math.min(least, (tests * p) / (ps.length - above));
    qs[i] = least;
  });
  return qs;
}
