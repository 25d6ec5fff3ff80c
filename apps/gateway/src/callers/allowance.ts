/** How much of something each caller may use: `perSecond` for ever, and `burst` at once. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

export interface Allowance {
  /** Takes `amount` for a caller and says 0, or takes nothing and says in how many whole seconds there is enough. */
  readonly take: (key: string, amount: number) => number;
}

interface Bucket {
  level: number;
  filledAt: number;
}

const MOST_KEPT = 10_000;

/**
 * A token bucket for each caller. `now` is in milliseconds and never goes back. Callers who have not been here for longest are forgotten beyond `mostKept`, and begin
 * with a full bucket again: memory is bounded, whoever comes.
 */
export function allowance({ perSecond, burst }: Rate, now: () => number, mostKept: number = MOST_KEPT): Allowance {
  const buckets = new Map<string, Bucket>();
  return {
    take: (key, amount) => {
      const at = now();
      const bucket = buckets.get(key) ?? { level: burst, filledAt: at };
      bucket.level = Math.min(burst, bucket.level + ((at - bucket.filledAt) / 1_000) * perSecond);
      bucket.filledAt = at;
      // Put last again: the first of the map is whoever has not been here for longest.
      buckets.delete(key);
      buckets.set(key, bucket);
      const [oldest] = buckets.keys();
      if (buckets.size > mostKept && oldest !== undefined) buckets.delete(oldest);
      if (bucket.level >= amount) {
        bucket.level -= amount;
        return 0;
      }
      return Math.max(1, Math.ceil((amount - bucket.level) / perSecond));
    },
  };
}

/** How many requests each caller may have under way at once. */
export interface InFlight {
  /** Whether there is room for one more; whoever was let in leaves by `leave`. */
  readonly enter: (key: string) => boolean;
  readonly leave: (key: string) => void;
}

export function inFlight(most: number): InFlight {
  const under = new Map<string, number>();
  return {
    enter: (key) => {
      const count = under.get(key) ?? 0;
      if (count >= most) return false;
      under.set(key, count + 1);
      return true;
    },
    leave: (key) => {
      const count = under.get(key) ?? 0;
      if (count <= 1) under.delete(key);
      else under.set(key, count - 1);
    },
  };
}
