import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy } from './copy';
import type { Line } from './lines';
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

/** In which test files a mutant is tried by itself: those of `first` before the others; and whether tests have met it that did not miss it. */
export interface Tries {
  readonly reach: readonly Reach[];
  readonly first: ReadonlySet<string>;
  readonly met: boolean;
}

/**
 * Puts one mutant in from the start of a process and runs the test files that meet it until one fails: those that go first,
 * then those of its own project, then the others, the quickest before the slower.
 */
export async function tryMutant(copy: Copy, mutant: Mutant | SqlMutant, tries: Tries, env: NodeJS.ProcessEnv): Promise<Result> {
  const { reach, first, met } = tries;
  const { id, file } = mutant;
  const key = 'from' in mutant ? file : id;
  const own = `${file.split('/').slice(0, 2).join('/')}/`;
  const near = reach.filter((each) => each.reached.has(key)).map(({ test }) => test);
  if (near.length === 0) return resultOf(mutant, met ? 'survived' : 'not reached');
  const given: NodeJS.ProcessEnv = { ...env, CAUSEWAY_MUTANT: id };
  if ('from' in mutant) {
    given['CAUSEWAY_MUTANT_SQL'] = join(copy.folder, `${id.replace(/\W+/g, '-')}.json`);
    given['CAUSEWAY_TEST_TEMPLATE'] = id;
    writeFileSync(given['CAUSEWAY_MUTANT_SQL'], JSON.stringify(mutant));
  }
  const named = near.filter((test) => first.has(test));
  const rest = near.filter((test) => !first.has(test));
  const batches = [
    named.slice(0, 6),
    named.slice(6),
    rest.filter((test) => test.startsWith(own)),
    rest.filter((test) => !test.startsWith(own)),
  ];
  for (const tests of batches.filter((batch) => batch.length > 0))
    if (await fails(copy.folder, tests, given)) return resultOf(mutant, 'killed');
  return resultOf(mutant, 'survived');
}

export const resultOf = ({ id, file, line, kind, what }: Mutant, fate: Fate): Result => ({ id, file, line, kind, what, fate });

/** Whether a test of these files fails in a process of its own, in which CAUSEWAY_MUTANT is in from the start. */
export async function fails(folder: string, tests: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const args = ['--runTestsByPath', ...tests.map((test) => join(folder, test)), '--bail', '--runInBand', '--silent'];
  const child = spawn(process.execPath, [join(folder, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: folder,
    env,
    stdio: 'ignore',
    timeout: AT_MOST_MS,
  });
  return (await new Promise<number | null>((done) => child.on('exit', done))) !== 0;
}
