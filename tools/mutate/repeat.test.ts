import type { Circus } from '@jest/types';
import type { Line } from './lines';
import { idOf, repeat } from './repeat';
import { Switch } from './switch';

type Hook = () => void;

/** A test in two blocks, as jest keeps it. */
function aTest(fn: () => void, hooks: { before?: Hook; after?: Hook } = {}): Circus.TestEntry {
  const top = { name: 'ROOT_DESCRIBE_BLOCK', hooks: [], parent: undefined };
  const inner = {
    name: 'a shift',
    hooks: [
      { type: 'beforeEach', fn: hooks.before ?? (() => undefined) },
      { type: 'afterEach', fn: hooks.after ?? (() => undefined) },
    ],
    parent: top,
  };
  return { name: 'ends', fn, parent: inner } as unknown as Circus.TestEntry;
}

async function outcomes(mutants: string[], test: Circus.TestEntry, inside: Switch): Promise<Omit<Line, 'file'>[]> {
  const lines: Omit<Line, 'file'>[] = [];
  await repeat(test, mutants, inside, (line) => lines.push(line));
  return lines.filter((line) => !line.trying);
}

const fail = (): never => {
  throw new Error('it fails');
};

describe('repeating a test', () => {
  it('names a test by its blocks', () => {
    expect(idOf(aTest(() => undefined))).toBe('a shift › ends');
  });

  it('tells the mutants that it fails on from those that it misses, with its hooks each time', async () => {
    const inside = new Switch(undefined);
    const ran: string[] = [];
    const test = aTest(() => void (inside.active === 'm1' && fail()), { before: () => ran.push('before'), after: () => ran.push('after') });
    expect(await outcomes(['m1', 'm2'], test, inside)).toEqual([{ outcomes: { m1: 'killed', m2: 'survived' } }]);
    // Once with none, once for each of two, once more since one failed.
    expect(ran).toEqual(Array.from({ length: 4 }, () => ['before', 'after']).flat());
  });

  it('is in doubt when the test fails afterwards with no mutant in', async () => {
    const inside = new Switch(undefined);
    let broken = false;
    const test = aTest(() => {
      broken ||= inside.active === 'm1';
      if (broken) fail();
    });
    expect(await outcomes(['m1', 'm2'], test, inside)).toEqual([{ outcomes: { m1: 'unsure', m2: 'unsure' } }]);
  });

  it('says so when the test cannot be run twice', async () => {
    expect(await outcomes(['m1'], aTest(fail), new Switch(undefined))).toEqual([{ once: true }]);
  });

  it('notes which test meets which mutant, and what is met outside any', () => {
    const inside = new Switch('m1');
    const global: Record<string, unknown> = {};
    inside.install(global, (_file, text) => text);
    const isIn = global['causewayMutant'] as (id: string) => boolean;
    expect(isIn('m2')).toBe(false);
    inside.test = 'a shift › ends';
    expect(isIn('m1')).toBe(true);
    expect([[...inside.metBy('')], [...inside.metBy('a shift › ends')]]).toEqual([['m2'], ['m1']]);
  });
});
