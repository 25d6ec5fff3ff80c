/** A small deterministic generator: the same seed, the same demonstration on every machine (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The n-th valid NHS number of the range 999 000 0000 to 999 999 9999, which is never issued. */
export function nhsNumber(n: number): string {
  for (let body = 999_000_000, found = -1; ; body += 1) {
    const digits = [...String(body)].map(Number);
    const check = 11 - (digits.reduce((sum, digit, i) => sum + digit * (10 - i), 0) % 11);
    if (check === 10) continue;
    found += 1;
    if (found === n) return `${body}${check === 11 ? 0 : check}`;
  }
}

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
