import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Copy } from './copy';
import type { Line, Work } from './lines';
import type { Mutant, SqlMutant } from './mutant';

/** What became of a mutant: a test failed, none did, none came near it, the tests did not end, or its turn has not come. */
export type Fate = 'killed' | 'survived' | 'not reached' | 'not ended' | 'not tried';

export interface Result extends Mutant {
  readonly fate: Fate;
  /** The file of the test that failed; null when none did. */
  readonly by: string | null;
}

/** A test file: how long its tests took, and which mutants (or migrations) it meets, in a test or before one. */
export interface Reach {
  readonly test: string;
  readonly ms: number;
  readonly reached: ReadonlySet<string>;
}

/** What the first run showed, by test file; throws when a test failed with no mutant in, since then none could tell. */
export function reachOf(lines: readonly Line[]): Reach[] {
  const failed = lines.filter(({ passed }) => passed === false);
  if (failed.length > 0)
    throw new Error(`These tests fail with no mutant in: ${failed.map(({ file, test }) => `${file}: ${test}`).join('; ')}`);
  const files = new Map<string, { ms: number; reached: Set<string> }>();
  for (const { file, ms = 0, met = [], outside = [] } of lines) {
    const of = files.get(file) ?? { ms: 0, reached: new Set<string>() };
    files.set(file, of);
    of.ms += ms;
    for (const id of [...met, ...outside]) of.reached.add(id);
  }
  return [...files].map(([test, of]) => ({ test, ...of })).sort((a, b) => a.ms - b.ms);
}

/** A machine that does other work beside is no failure. */
const AT_MOST_MS = 1_200_000;

/**
 * In which tests a mutant is tried by itself, batch by batch: test files, of which `work` may name the tests that are not
 * left out. `met` says whether tests have met it that did not miss it.
 */
export interface Tries {
  readonly batches: readonly (readonly string[])[];
  readonly work: Work | null;
  readonly met: boolean;
}

/** Puts one mutant in from the start of a process and runs the tests that are left for it, until one fails. */
export async function tryMutant(
  copy: Copy,
  mutant: Mutant | SqlMutant,
  { batches, work, met }: Tries,
  env: NodeJS.ProcessEnv,
): Promise<Result> {
  const { id } = mutant;
  const given: NodeJS.ProcessEnv = { ...env, CAUSEWAY_MUTANT: id };
  if ('from' in mutant) {
    given['CAUSEWAY_MUTANT_SQL'] = join(copy.folder, `${id.replace(/\W+/g, '-')}.json`);
    given['CAUSEWAY_TEST_TEMPLATE'] = id;
    writeFileSync(given['CAUSEWAY_MUTANT_SQL'], JSON.stringify(mutant));
  }
  const tried = batches.filter((batch) => batch.length > 0);
  for (const tests of tried) {
    const failed = await failing(copy.folder, tests, given, work);
    if (failed !== null) return failed === NOT_ENDED ? resultOf(mutant, 'not ended') : resultOf(mutant, 'killed', failed);
  }
  return resultOf(mutant, tried.length > 0 || met ? 'survived' : 'not reached');
}

export const resultOf = ({ id, file, line, kind, what }: Mutant, fate: Fate, by: string | null = null): Result => ({
  id,
  file,
  line,
  kind,
  what,
  fate,
  by,
});

/** Said in place of a test file when the tests did not end: that is for somebody to look at, and no proof. */
export const NOT_ENDED = 'not ended';

/** The first of these files in which a test fails in a process of its own, where CAUSEWAY_MUTANT is in from the start; null when none does. */
export async function failing(
  folder: string,
  tests: readonly string[],
  env: NodeJS.ProcessEnv,
  work: Work | null = null,
  atMostMs = AT_MOST_MS,
): Promise<string | null> {
  const place = mkdtempSync(join(tmpdir(), 'causeway-tests-'));
  const given: NodeJS.ProcessEnv = { ...env, CAUSEWAY_MUTANTS_OF: folder };
  if (work) {
    given['CAUSEWAY_MUTANT_WORK'] = join(place, 'work.json');
    writeFileSync(given['CAUSEWAY_MUTANT_WORK'], JSON.stringify(work));
  }
  const said = join(place, 'said.json');
  const output = ['--json', `--outputFile=${said}`];
  const how = ['--bail', '--runInBand', '--silent', `--testSequencer=${join(__dirname, 'in-order.js')}`];
  const args = ['--runTestsByPath', ...tests.map((test) => join(folder, test)), ...how, ...output];
  const child = spawn(process.execPath, [join(folder, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: folder,
    env: given,
    stdio: 'ignore',
    timeout: atMostMs,
  });
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  const results = existsSync(said) ? (JSON.parse(readFileSync(said, 'utf8')) as Said).testResults : [];
  rmSync(place, { recursive: true, force: true });
  if (code === null) return NOT_ENDED;
  // A process that ends before it says anything could not even load them.
  return code === 0 ? null : relative(folder, results.find(({ status }) => status === 'failed')?.name ?? join(folder, tests[0] ?? ''));
}

/** What jest writes of a run, as far as it is read here. */
interface Said {
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}
