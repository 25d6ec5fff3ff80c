import fc from 'fast-check';
import { Held, type Item } from './held';

const at = (n: number): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, n));
const log: readonly Item[] = Array.from({ length: 60 }, (_, n): Item => {
  const position = n + 1;
  if (n % 7 === 3) return { position, seenUntil: at(n), sequence: n };
  if (n % 11 === 5) return { position };
  return { position, sequence: position, previous: n, partition: 0, tenant: 't', id: `e${position}`, type: 'x', envelope: {} };
});
const idsAfter = (position: number): string[] => log.slice(position).flatMap((item) => ('id' in item ? [item.id] : []));
const fetched = (from: number, to: number, items = log.slice(from, to)) => ({
  from,
  to,
  items: items.map((item) => ({ item, bytes: 10 })),
});

describe('what was fetched of a partition', () => {
  it('is handed on whole, once and in order, however it was fetched, delivered again or begun again', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('fetch' as const), from: fc.nat(59), length: fc.integer({ min: 1, max: 20 }) }),
      fc.record({ do: fc.constant('take' as const), limit: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ do: fc.constant('begin' as const), at: fc.nat(60) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.nat(60), (steps, start) => {
        const held = new Held();
        held.beginAt(start);
        let begun = start;
        let got: string[] = [];
        for (const one of steps) {
          if (one.do === 'fetch') held.add(fetched(one.from, Math.min(60, one.from + one.length)));
          if (one.do === 'begin' || held.at === null) {
            begun = one.do === 'begin' ? one.at : begun;
            got = [];
            held.beginAt(begun);
          }
          if (one.do === 'take') {
            const part = held.take(one.limit);
            expect(part.events.length).toBeLessThanOrEqual(one.limit);
            got.push(...part.events.map(({ id }) => id));
            expect(got).toEqual(idsAfter(begun).slice(0, got.length));
            expect(idsAfter(begun).length - got.length).toBe(idsAfter(part.reached).length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes nothing of a fetch from beyond where it is, and forgets where it was, so that it is begun again', () => {
    const held = new Held();
    held.beginAt(0);
    held.add(fetched(0, 3));
    held.add(fetched(5, 8));
    expect([held.at, held.bytes]).toEqual([null, 0]);
    expect(held.take(10)).toMatchObject({ events: [], heard: null });
  });

  it('goes on over places of a fetch that hold nothing, as after a transaction of somebody else', () => {
    const held = new Held();
    held.beginAt(0);
    held.add(fetched(0, 4, [log[0], log[2]] as Item[]));
    held.add(fetched(4, 6));
    expect(held.take(10).events.map(({ id }) => id)).toEqual(['e1', 'e3', 'e5']);
  });

  it('begins where the topic begins, when that is later than it was said', () => {
    const held = new Held();
    held.beginAt(0, 8);
    held.add(fetched(8, 10));
    expect(held.take(10).events.map(({ id }) => id)).toEqual(['e9', 'e10']);
  });

  it('takes nothing before it was said where to begin', () => {
    const held = new Held();
    held.add(fetched(0, 3));
    expect([held.at, held.empty]).toEqual([null, true]);
  });

  it('says up to when it was seen only once nothing waits, never less than before, and counts what waits', () => {
    const held = new Held();
    held.beginAt(0);
    held.add(fetched(0, 5));
    expect(held.bytes).toBe(50);
    expect(held.take(2)).toMatchObject({ reached: 2, heard: null });
    expect(held.take(1)).toMatchObject({ reached: 4, heard: null });
    expect(held.bytes).toBe(10);
    expect(held.take(1)).toMatchObject({ reached: 5, heard: { seenUntil: at(3), sequence: 3 } });
    expect(held.take(1)).toMatchObject({ events: [], reached: 5, heard: { seenUntil: at(3) } });
    held.add(fetched(5, 6, [{ position: 6, seenUntil: at(1), sequence: 1 }]));
    expect(held.take(1)).toMatchObject({ reached: 6, heard: { seenUntil: at(3) } });
  });
});
