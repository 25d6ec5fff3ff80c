/** What it takes to validate and plan a document that was not asked lately, which its cost does not show; charged to whoever asks it. */
export const PLANNING_COST = 100;

const MOST_KEPT = 5_000;

/** The documents that were asked last, by their hashes: those are planned already. */
export interface Planned {
  readonly has: (hash: string) => boolean;
  readonly add: (hash: string) => void;
}

export function planned(mostKept: number = MOST_KEPT): Planned {
  const known = new Set<string>();
  return {
    has: (hash) => known.has(hash),
    add: (hash) => {
      // Put last again: the first of the set is what was not asked for longest.
      known.delete(hash);
      known.add(hash);
      const [oldest] = known;
      if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
    },
  };
}
