import { meetingsOf, Rounds } from './rounds';
import type { Line, Outcome } from './lines';

const met = (file: string, test: string, ms: number, ids: string[], passed = true): Line => ({ file, test, ms, met: ids, passed });
const said = (file: string, test: string, outcomes: Record<string, Outcome>): Line[] => [
  { file, test, passed: true },
  { file, test, outcomes },
];
const rounds = (lines: Line[], mutants: string[], most?: number): Rounds => new Rounds(meetingsOf(lines), mutants, most);

describe('the rounds of trying mutants', () => {
  it('begin with the quickest and most particular test, and with its file', () => {
    const plan = rounds([met('b', 'of all', 5, ['1', '2', '3']), met('a', 'of one', 5, ['1']), met('c', 'slow', 900, ['1'])], ['1', '2']);
    expect(plan.next()).toEqual({ a: { 'of one': ['1'] }, b: { 'of all': ['2'] } });
  });

  it('begin with the tests of a file that speaks of the mutant, whatever they cost', () => {
    const lines = [met('a', 'quick', 1, ['1', '2']), met('b', 'slow', 900, ['1', '2'])];
    const plan = new Rounds(
      meetingsOf(lines, (mutant) => new Set(mutant === '1' ? ['b'] : [])),
      ['1', '2'],
    );
    expect(plan.next()).toEqual({ a: { quick: ['2'] }, b: { slow: ['1'] } });
  });

  it('go on to the next file with what survived, and end when nothing is left to try', () => {
    const plan = rounds([met('a', 'one', 1, ['1', '2']), met('b', 'two', 2, ['1', '2'])], ['1', '2']);
    plan.took(plan.next(), said('a', 'one', { 1: 'killed', 2: 'survived' }));
    expect(plan.next()).toEqual({ b: { two: ['2'] } });
    plan.took(plan.next(), said('b', 'two', { 2: 'survived' }));
    expect(plan.next()).toEqual({});
    expect([...plan.killed]).toEqual([['1', 'a']]);
  });

  it('try no more tests on a mutant than they may', () => {
    const plan = rounds([met('a', 'one', 1, ['1']), met('b', 'two', 2, ['1'])], ['1'], 1);
    plan.took(plan.next(), said('a', 'one', { 1: 'survived' }));
    expect(plan.next()).toEqual({});
  });

  it('try one in doubt again, alone, and believe it then', () => {
    const plan = rounds([met('a', 'one', 1, ['1', '2'])], ['1', '2']);
    plan.took(plan.next(), said('a', 'one', { 1: 'unsure', 2: 'unsure' }));
    expect(plan.next()).toEqual({ a: { one: ['1'] } });
    plan.took({}, said('a', 'one', { 1: 'unsure' }));
    expect(plan.next()).toEqual({ a: { one: ['2'] } });
    expect([...plan.killed.keys()]).toEqual(['1']);
  });

  it('run a file whole when one of its tests fails by itself, and then do without the test', () => {
    const plan = rounds([met('a', 'second', 1, ['1'])], ['1']);
    plan.took(plan.next(), [{ file: 'a', test: 'second', passed: false }]);
    expect(plan.next()).toEqual({ a: { '': [], second: ['1'] } });
    plan.took(plan.next(), [{ file: 'a', test: 'second', once: true }]);
    expect(plan.next()).toEqual({});
    expect(plan.leftOf('1')).toEqual({ a: { '': [] } });
  });

  it('leave over what cannot be run twice, and what was not tried yet', () => {
    const plan = rounds([met('a', 'first', 1, ['1']), met('b', 'later', 9, ['1'])], ['1']);
    plan.took(plan.next(), [
      { file: 'a', test: 'first', passed: true },
      { file: 'a', test: 'first', once: true },
    ]);
    plan.took(plan.next(), [
      { file: 'a', test: 'first', passed: true },
      { file: 'a', test: 'first', once: true },
    ]);
    expect(plan.leftOf('1')).toEqual({ a: { first: [] }, b: { later: [] } });
    expect(plan.alive).toBe(1);
  });

  it('leave over what comes after the most that they may try, and nothing that was tried', () => {
    const plan = rounds([met('a', 'one', 1, ['1']), met('b', 'two', 2, ['1'])], ['1'], 1);
    plan.took(plan.next(), said('a', 'one', { 1: 'survived' }));
    expect(plan.next()).toEqual({});
    expect(plan.leftOf('1')).toEqual({ b: { two: [] } });
  });

  it('take a test that never ran for one that fails', () => {
    const plan = rounds([met('a', 'one', 1, ['1'])], ['1']);
    plan.took(plan.next(), []);
    plan.took(plan.next(), []);
    expect(plan.next()).toEqual({});
  });

  it('count on no test that failed with no mutant in', () => {
    expect(rounds([met('a', 'one', 1, ['1'], false)], ['1']).next()).toEqual({});
  });
});
