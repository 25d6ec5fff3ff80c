import { optionsFrom } from './options';
import { endedWell, faultsFound, printed, type Outcome } from './report';

const outcome: Outcome = {
  home: 'outbox',
  seed: 7,
  committed: 3,
  lost: [],
  twice: [],
  expectedLetters: 1,
  foundLetters: 1,
  faults: [],
  injected: new Map([['burst', 2]]),
  worst: { ms: 1_250, after: 'burst' },
  again: 4,
  rolledBack: 1,
  mostMemoryMb: 80,
};

describe('the end of a run', () => {
  it('that went well says how often each fault was, and what was the worst', () => {
    expect(endedWell(outcome)).toBe(true);
    expect(printed(outcome)).toMatch(
      /lost +0\n.*effects twice +0\n.*expected +1\n.*found +1\n[^]*worst recovery +1\.3 s, after burst\n[^]*fault: burst +2$/,
    );
  });

  it.each<[string, Partial<Outcome>, string]>([
    ['a fault that was never injected', { injected: new Map([['burst', 0]]) }, 'and: the fault "burst" was never injected'],
    ['a consumer that took too much memory', { mostMemoryMb: 401 }, 'and: a consumer took 401 MB, more than 400'],
    ['nothing to lose', { committed: 0 }, 'and: nothing was committed'],
    ['whatever else the ledger found', { faults: ['x'] }, 'and: x'],
    ['a loss', { lost: ['y'] }, 'lost: y'],
    ['an effect that was had twice', { twice: ['z'] }, 'twice: z'],
    ['more than can be shown', { lost: Array.from({ length: 13 }, () => 'y') }, 'lost: 3 more'],
  ])('fails by %s, and says so', (_, change, line) => {
    expect(endedWell({ ...outcome, ...change })).toBe(false);
    expect(printed({ ...outcome, ...change })).toContain(`  ${line}`);
  });

  it('without a word against it finds nothing', () => expect(faultsFound(outcome)).toEqual([]));
});

describe('the options of a run', () => {
  it('are minutes, a seed that is thrown unless one is given, and both homes unless one is named', () => {
    expect(optionsFrom(['--minutes', '2.5'], 42)).toEqual({ minutes: 2.5, seed: 42, homes: ['outbox', 'kafka'], broken: null });
    expect(optionsFrom(['--home', 'kafka', '--minutes', '1', '--seed', '0', '--broken', 'effects-outside'], 42)).toEqual({
      minutes: 1,
      seed: 0,
      homes: ['kafka'],
      broken: 'effects-outside',
    });
  });

  it.each([
    [[], 'minutes'],
    [['--minutes', '0'], 'minutes'],
    [['--minutes'], 'What is --minutes'],
    [['--fast', '1'], 'What is --fast'],
    [['--minutes', '1', '--seed', '-1'], 'seed'],
    [['--minutes', '1', '--home', 'x'], 'no home x'],
    [['--minutes', '1', '--broken', 'x'], 'broken by x'],
  ])('%j are refused', (args, word) => {
    const answer = optionsFrom(args, 1);
    expect('fault' in answer && answer.fault).toContain(word);
  });
});
