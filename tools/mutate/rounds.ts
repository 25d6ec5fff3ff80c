import type { Hints } from './hints';
import type { Line, Outcome, Work } from './lines';

/** A test that met a mutant. */
export interface Meeting {
  readonly file: string;
  readonly test: string;
  readonly ms: number;
  /** How many mutants the test meets: one that meets few is about them. */
  readonly breadth: number;
}

/** What the first run showed: for each mutant the tests that meet it, those of hinted files first, and the quickest and most particular of each. */
export function meetingsOf(lines: readonly Line[], hints: Hints = () => new Set()): Map<string, Meeting[]> {
  const meetings = new Map<string, Meeting[]>();
  for (const { file, test, ms = 0, met, passed } of lines)
    if (test && met && passed)
      for (const mutant of met) {
        const of = meetings.get(mutant) ?? [];
        of.push({ file, test, ms, breadth: met.length });
        meetings.set(mutant, of);
      }
  for (const [mutant, of] of meetings) {
    const hinted = hints(mutant);
    of.sort((a, b) => Number(hinted.has(b.file)) - Number(hinted.has(a.file)) || costOf(a) - costOf(b));
  }
  return meetings;
}

/** Milliseconds, and as many again for each mutant that the test meets beside. */
const costOf = ({ ms, breadth }: Meeting): number => ms + breadth;

/** A test that takes longer waits until the quicker ones have not missed the mutant. */
const SLOW_MS = 2_000;

/** At most so many tests of a file are tried on a mutant in one round. */
const TESTS_AT_ONCE = 12;

/** Which test is still to be tried on which mutant, round by round, until a test fails or all were tried. */
export class Rounds {
  readonly #met: ReadonlyMap<string, readonly Meeting[]>;
  readonly #left: Map<string, Meeting[]>;
  readonly #killed = new Map<string, string>();
  /** The tests that did not miss a mutant, for each. */
  readonly #tried = new Map<string, Set<string>>();
  /** Tests that cannot be run twice in one process. */
  readonly #once = new Set<string>();
  /** Files that are run with all of their tests, before a test of theirs is given up. */
  readonly #whole = new Set<string>();
  /** Files with a test that fails where others are left out. */
  readonly #dependent = new Set<string>();
  readonly #all: number;
  /** Mutants whose outcome was in doubt, and go in alone. */
  readonly #alone = new Set<string>();

  /** `most` is how many tests are tried on one mutant at most. */
  constructor(meetings: ReadonlyMap<string, readonly Meeting[]>, mutants: readonly string[], most = Infinity) {
    this.#met = meetings;
    this.#all = mutants.length;
    this.#left = new Map(
      mutants.flatMap((mutant) => (meetings.has(mutant) ? [[mutant, (meetings.get(mutant) ?? []).slice(0, most)]] : [])),
    );
  }

  /** The mutants that a test failed on, and the file of the test. */
  get killed(): ReadonlyMap<string, string> {
    return this.#killed;
  }

  /**
   * The tests that met a mutant and were not tried on it: those that cannot be run twice, and those whose turn did not
   * come, of its first `most`. A process of its own can still tell.
   */
  leftOf(mutant: string, most = Infinity): Work {
    const tried = this.#tried.get(mutant) ?? new Set();
    const work: Record<string, Record<string, string[]>> = {};
    for (const { file, test } of (this.#met.get(mutant) ?? []).slice(0, most).filter((each) => !tried.has(keyOf(each))))
      (work[file] ??= {})[this.#dependent.has(file) ? '' : test] = [];
    return work;
  }

  /** How many tests were tried on a mutant that did not miss it. */
  triedOn(mutant: string): number {
    return this.#tried.get(mutant)?.size ?? 0;
  }

  /** How many mutants no test has missed yet. */
  get alive(): number {
    return this.#all - this.#killed.size;
  }

  /** The next round's work: for each mutant the tests of one file. Empty when nothing is left. */
  next(): Work {
    const work: Record<string, Record<string, string[]>> = {};
    for (const [mutant, left] of this.#left) {
      const usable = left.filter((each) => !this.#once.has(keyOf(each)));
      this.#left.set(mutant, usable);
      const [first] = usable;
      if (!first) continue;
      const file = (work[first.file] ??= this.#whole.has(first.file) ? { '': [] } : {});
      const chosen = usable
        .filter((each) => each.file === first.file && (each === first || each.ms < SLOW_MS))
        .slice(0, this.#alone.has(mutant) ? 1 : TESTS_AT_ONCE);
      for (const { test } of chosen)
        // One in doubt has a test to itself for the round.
        if (!this.#alone.has(mutant)) (file[test] ??= []).push(mutant);
        else file[test] ??= [mutant];
    }
    return work;
  }

  /** Takes in what a round said. */
  took(work: Work, lines: readonly Line[]): void {
    const seen = new Set<string>();
    for (const { file, test = '', outcomes, once, passed } of lines) {
      const key = keyOf({ file, test });
      if (passed !== undefined) seen.add(key);
      if (passed === false && !this.#whole.has(file)) this.#dependent.add(file);
      if (once || passed === false) this.#again({ file, test });
      for (const [mutant, outcome] of Object.entries(outcomes ?? {})) this.#take({ file, test }, mutant, outcome);
    }
    // A test that was to run and did not: its file is run whole the next time, and after that it is no use.
    for (const [file, tests] of Object.entries(work))
      for (const test of Object.keys(tests))
        if (test && !seen.has(keyOf({ file, test }))) {
          this.#dependent.add(file);
          this.#again({ file, test });
        }
  }

  #again({ file, test }: Pick<Meeting, 'file' | 'test'>): void {
    if (this.#whole.has(file)) this.#once.add(keyOf({ file, test }));
    else this.#whole.add(file);
  }

  #take(at: Pick<Meeting, 'file' | 'test'>, mutant: string, outcome: Outcome): void {
    if (outcome === 'killed') {
      this.#killed.set(mutant, at.file);
      this.#left.delete(mutant);
    } else if (outcome === 'unsure' && !this.#alone.has(mutant)) {
      this.#alone.add(mutant);
    } else if (outcome === 'unsure') {
      // The test had just passed with none in, and this one alone leaves it unable to pass again: the test saw it.
      this.#killed.set(mutant, at.file);
      this.#left.delete(mutant);
    } else {
      this.#tried.set(mutant, (this.#tried.get(mutant) ?? new Set()).add(keyOf(at)));
      this.#left.set(
        mutant,
        (this.#left.get(mutant) ?? []).filter((each) => keyOf(each) !== keyOf(at)),
      );
    }
  }
}

const keyOf = ({ file, test }: Pick<Meeting, 'file' | 'test'>): string => `${file}\n${test}`;

/** Of what is alive, the share that a round has to kill to be worth another: a process for each of the rest is quicker then. */
const WORTH_ANOTHER = 1 / 20;

/** Round after round, while they kill; `after` is told of each. */
export async function playOut(
  rounds: Rounds,
  play: (work: Work) => Promise<readonly Line[]>,
  say: (line: string) => void,
  after: () => void = () => undefined,
): Promise<void> {
  for (let n = 1, work = rounds.next(); Object.keys(work).length > 0; n += 1, work = rounds.next()) {
    const before = rounds.alive;
    say(`round ${n}: ${Object.keys(work).length} test files, ${before} alive`);
    rounds.took(work, await play(work));
    after();
    if (before - rounds.alive < before * WORTH_ANOTHER) return;
  }
}
