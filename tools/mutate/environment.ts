import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';
import { appendFileSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { apply } from './find-sql';
import { idOf, repeat } from './repeat';
import type { Line, Work } from './lines';
import type { SqlMutant } from './mutant';
import { Switch } from './switch';

/**
 * Where the tests of a copy run. With no work it notes which mutants each test meets; with work it runs a test again and
 * again, once for each mutant that it is given, in the process and on the database that are there already. A mutant that is
 * named by CAUSEWAY_MUTANT or CAUSEWAY_MUTANT_SQL is in from the start.
 */
export default class MutantEnvironment extends TestEnvironment {
  readonly #file: string;
  readonly #switch: Switch;
  readonly #work: Work[string] | undefined;
  /** What a test of this file failed on needs no other test. */
  readonly #killed = new Set<string>();
  #began = 0;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.#file = relative(process.env['CAUSEWAY_MUTANTS_OF'] ?? '', context.testPath);
    this.#switch = new Switch(process.env['CAUSEWAY_MUTANT']);
    const work = process.env['CAUSEWAY_MUTANT_WORK'];
    if (work) this.#work = (JSON.parse(readFileSync(work, 'utf8')) as Work)[this.#file] ?? {};
  }

  override async setup(): Promise<void> {
    await super.setup();
    const sql = process.env['CAUSEWAY_MUTANT_SQL'];
    const mutant = sql ? (JSON.parse(readFileSync(sql, 'utf8')) as SqlMutant) : null;
    this.#switch.install(this.global, (file, text) => (mutant?.file === file ? apply(text, mutant) : text));
  }

  override async teardown(): Promise<void> {
    this.#say({ outside: [...this.#switch.metBy('')] });
    await super.teardown();
  }

  readonly handleTestEvent = async (event: Circus.Event): Promise<void> => {
    if (event.name === 'test_start') this.#begins(event.test);
    if (event.name === 'test_done') await this.#ends(event.test);
  };

  #begins(test: Circus.TestEntry): void {
    this.#switch.test = idOf(test);
    this.#began = Date.now();
    // A test without work is left out, unless the file's tests build on each other.
    if (this.#work && !this.#work[this.#switch.test] && !this.#work['']) test.mode = 'skip';
  }

  async #ends(test: Circus.TestEntry): Promise<void> {
    const id = idOf(test);
    const met = [...this.#switch.metBy(id)];
    this.#switch.test = '';
    this.#say({ test: id, ms: Date.now() - this.#began, met, passed: test.errors.length === 0 });
    const mutants = this.#work?.[id]?.filter((mutant) => !this.#killed.has(mutant)) ?? [];
    if (test.errors.length > 0) return;
    await repeat(test, mutants, this.#switch, (line) => {
      for (const [mutant, outcome] of Object.entries(line.outcomes ?? {})) if (outcome === 'killed') this.#killed.add(mutant);
      this.#say({ test: id, ...line });
    });
  }

  #say(line: Omit<Line, 'file'>): void {
    const to = process.env['CAUSEWAY_MUTANT_LINES'];
    if (to) appendFileSync(to, `${JSON.stringify({ file: this.#file, ...line })}\n`);
  }
}
