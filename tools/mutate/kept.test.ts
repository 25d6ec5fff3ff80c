import { holdersIn } from './kept';
import type { Mutant } from './mutant';
import { keyOf, tableOf } from './report';
import { resultOf } from './run';

const mutant = (what: string, line = 3): Mutant => ({ id: `${what}#1`, file: 'apps/a/src/b.ts', line, kind: 'refusal', what });

describe('the table of what the tests miss', () => {
  const table = tableOf(
    [
      resultOf(mutant('if (a || b)\n  return `no`;'), 'killed', 'apps/a/test/c.int.test.ts'),
      resultOf(mutant('twice', 9), 'killed', 'apps/a/test/c.int.test.ts'),
      resultOf(mutant('twice', 5), 'killed', 'apps/a/test/d.test.ts'),
      resultOf(mutant('alive'), 'survived'),
      resultOf(mutant('slow'), 'not ended'),
      resultOf(mutant('later'), 'not tried'),
    ],
    'abc of 2026-01-01',
  );

  it('tells the next run which tests missed each, though it has moved in its file', () => {
    const holders = holdersIn(table);
    expect([...(holders.get(keyOf(mutant('if (a || b)\n  return `no`;', 77))) ?? [])]).toEqual(['apps/a/test/c.int.test.ts']);
    expect([...(holders.get(keyOf(mutant('twice'))) ?? [])].sort()).toEqual(['apps/a/test/c.int.test.ts', 'apps/a/test/d.test.ts']);
    expect(holders.has(keyOf(mutant('alive')))).toBe(false);
  });

  it('lists what did not end as alive, and apart from it what has not been tried', () => {
    expect(table).toContain('3 of 6 killed; 1 not tried yet.');
    expect(table).toMatch(/## Alive[^#]*`alive` \| survived \|[^#]*`slow` \| not ended \|/);
    expect(table).toMatch(/## Not tried yet[^#]*`later` \| not tried \|/);
  });
});
