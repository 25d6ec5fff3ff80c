/** So many places, of which each is taken by one at a time. */
export interface Places {
  /** Waits for a place. */
  readonly take: () => Promise<void>;
  readonly give: () => void;
}

/** Places for several that share them: whoever asked first is served first, so nobody waits for more than those before. */
export function placesFor(most: number): Places {
  const waiting: (() => void)[] = [];
  let free = most;
  return {
    take: async () => {
      if (free === 0) return new Promise((go) => waiting.push(go));
      free -= 1;
    },
    give: () => {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}

/**
 * Works through items several at once. Of items that share a key, each waits for the one before it: so rows of one person keep
 * their order, and a row may cite an earlier one.
 */
export async function inLanes<T>(
  items: readonly T[],
  { take, give }: Places,
  keysOf: (item: T) => readonly string[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const last = new Map<string, Promise<void>>();
  const run = async (item: T, before: readonly Promise<void>[]): Promise<void> => {
    await Promise.all(before);
    await take();
    await work(item).finally(give);
  };
  const all = items.map((item) => {
    const keys = keysOf(item);
    const done = run(
      item,
      keys.flatMap((key) => last.get(key) ?? []),
    );
    for (const key of keys) last.set(key, done);
    return done;
  });
  await Promise.all(all);
}
