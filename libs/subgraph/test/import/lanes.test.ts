import { setTimeout as sleep } from 'node:timers/promises';
import { inLanes, placesFor, type Places } from '../../src/import/lanes';

interface Item {
  readonly n: number;
  readonly keys: readonly string[];
}

/** Runs the items, each for as long as it says, and tells in which order they ended and how many ran at once. */
async function ran(items: readonly (Item & { readonly ms: number })[], places: Places, seen = { running: 0, most: 0 }) {
  const ended: number[] = [];
  await inLanes(
    items,
    places,
    ({ keys }) => keys,
    async ({ n, ms }) => {
      seen.running += 1;
      seen.most = Math.max(seen.most, seen.running);
      await sleep(ms);
      seen.running -= 1;
      ended.push(n);
    },
  );
  return { ended, most: seen.most };
}

describe('lanes', () => {
  it('run several items at once, and never more than there are lanes', async () => {
    const items = Array.from({ length: 9 }, (_, n) => ({ n, keys: [`k${n}`], ms: 5 }));
    const { ended, most } = await ran(items, placesFor(3));
    expect(most).toBe(3);
    expect(ended.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('are shared by those who are given the same, and whoever comes second is served too', async () => {
    const items = Array.from({ length: 6 }, (_, n) => ({ n, keys: [`k${n}`], ms: 5 }));
    const [places, seen] = [placesFor(2), { running: 0, most: 0 }];
    const [first, second] = await Promise.all([ran(items, places, seen), ran(items, places, seen)]);
    expect(seen.most).toBe(2);
    expect([first.ended.length, second.ended.length]).toEqual([6, 6]);
  });

  it('keep the order of items that share a key, whichever takes longer', async () => {
    const { ended, most } = await ran(
      [
        { n: 0, keys: ['a'], ms: 40 },
        { n: 1, keys: ['a', 'b'], ms: 1 },
        { n: 2, keys: ['b'], ms: 1 },
        { n: 3, keys: ['c'], ms: 1 },
      ],
      placesFor(4),
    );
    expect(ended).toEqual([3, 0, 1, 2]);
    expect(most).toBe(2);
  });

  it('do not stand still when every lane could be taken by those that wait', async () => {
    const items = Array.from({ length: 20 }, (_, n) => ({ n, keys: ['a', 'a'], ms: 0 }));
    expect((await ran(items, placesFor(2))).ended).toEqual(items.map(({ n }) => n));
  });

  it('tell of work that failed', async () => {
    const work = async ({ n }: Item): Promise<void> => {
      if (n === 1) throw new Error('it failed');
    };
    await expect(
      inLanes(
        [0, 1, 2].map((n) => ({ n, keys: [] })),
        placesFor(2),
        () => [],
        work,
      ),
    ).rejects.toThrow('it failed');
  });
});
