import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Copy } from './copy';
import type { Line, Work } from './lines';
import type { Mutant, SqlMutant } from './mutant';

/** What became of a mutant: a test failed, none did, or none came near it. */
export type Fate = 'killed' | 'survived' | 'not reached';

export interface Result extends Mutant {
  readonly fate: Fate;
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

const AT_MOST_MS = 300_000;

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
  for (const tests of tried) if (await fails(copy.folder, tests, given, work)) return resultOf(mutant, 'killed');
  return resultOf(mutant, tried.length > 0 || met ? 'survived' : 'not reached');
}

export const resultOf = ({ id, file, line, kind, what }: Mutant, fate: Fate): Result => ({ id, file, line, kind, what, fate });

/** Whether a test of these files fails in a process of its own, in which CAUSEWAY_MUTANT is in from the start. */
export async function fails(folder: string, tests: readonly string[], env: NodeJS.ProcessEnv, work: Work | null = null): Promise<boolean> {
  const place = mkdtempSync(join(tmpdir(), 'causeway-tests-'));
  const given: NodeJS.ProcessEnv = { ...env, CAUSEWAY_MUTANTS_OF: folder };
  if (work) {
    given['CAUSEWAY_MUTANT_WORK'] = join(place, 'work.json');
    writeFileSync(given['CAUSEWAY_MUTANT_WORK'], JSON.stringify(work));
  }
  const args = ['--runTestsByPath', ...tests.map((test) => join(folder, test)), '--bail', '--runInBand', '--silent'];
  const child = spawn(process.execPath, [join(folder, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: folder,
    env: given,
    stdio: 'ignore',
    timeout: AT_MOST_MS,
  });
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  rmSync(place, { recursive: true, force: true });
  return code !== 0;
}
