/** For each test file, for each of its tests by its whole name: the mutants to try. The name '' means: leave no test of the file out. */
export type Work = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What became of one mutant under one test; `unsure` when the test failed afterwards with no mutant in, too. */
export type Outcome = 'killed' | 'survived' | 'unsure';

/** One line that a test environment writes as it goes on, so that a hang or a crash loses nothing. */
export interface Line {
  /** The test file, below the copy's folder. */
  readonly file: string;
  readonly test?: string;
  /** How long the test took, hooks and all. */
  readonly ms?: number;
  readonly met?: readonly string[];
  readonly passed?: boolean;
  /** What was met while no test ran: at load, and while a file was being set up. */
  readonly outside?: readonly string[];
  /** The mutant that is going in now. */
  readonly trying?: string;
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  /** The test cannot be run twice in one process. */
  readonly once?: true;
}
