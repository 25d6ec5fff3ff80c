import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Copy } from './copy';
import type { Mutant, SqlMutant } from './mutant';

/** What became of a mutant: a test failed, none did, or none came near it. */
export type Fate = 'killed' | 'survived' | 'not reached';

export interface Result extends Mutant {
  readonly fate: Fate;
  /** The test file that failed. */
  readonly by?: string;
}

/** For each test file: how long it took, and which mutants (or migrations) it meets. */
export interface Reach {
  readonly test: string;
  readonly ms: number;
  readonly reached: ReadonlySet<string>;
}

const jestOf = (copy: Copy, args: readonly string[]): [string, string[]] => [
  process.execPath,
  [join(copy.folder, 'node_modules/jest/bin/jest.js'), ...args],
];

/** Runs every test once with no mutant in; throws when one fails, since then none could tell. */
export function reachOf(copy: Copy, env: NodeJS.ProcessEnv): Reach[] {
  const folder = mkdtempSync(join(tmpdir(), 'causeway-reach-'));
  try {
    const report = join(folder, 'report.json');
    const [file, args] = jestOf(copy, [
      '--selectProjects',
      ...projects(copy),
      '--json',
      `--outputFile=${report}`,
      '--maxWorkers=2',
      '--silent',
    ]);
    spawnSync(file, args, { cwd: copy.folder, env: { ...env, CAUSEWAY_MUTANT_REACHED: join(folder, 'reached') }, stdio: 'ignore' });
    const ran = JSON.parse(readFileSync(report, 'utf8')) as {
      numFailedTests: number;
      testResults: { name: string; startTime: number; endTime: number; status: string }[];
    };
    const failed = ran.testResults.filter((each) => each.status === 'failed').map((each) => relative(copy.folder, each.name));
    if (failed.length > 0) throw new Error(`These tests fail with no mutant in: ${failed.join(', ')}`);
    const met = new Map(
      readdirSync(join(folder, 'reached')).map((name) => {
        const { test, reached } = JSON.parse(readFileSync(join(folder, 'reached', name), 'utf8')) as { test: string; reached: string[] };
        return [test, new Set(reached)] as const;
      }),
    );
    return ran.testResults
      .map(({ name, startTime, endTime }) => ({ test: name, ms: endTime - startTime, reached: met.get(name) ?? new Set<string>() }))
      .sort((a, b) => a.ms - b.ms);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Apps' and libraries' own tests: journeys and tools' tests start whole platforms, which read no switch. */
const projects = (copy: Copy): string[] =>
  ['apps', 'libs'].flatMap((kind) => readdirSync(join(copy.folder, kind)).filter((name) => !['cli', 'portal'].includes(name)));

const AT_MOST_MS = 300_000;

/** Puts one mutant in and runs the tests that meet it, quickest first, until one fails. */
export async function tryMutant(copy: Copy, mutant: Mutant | SqlMutant, reach: readonly Reach[], env: NodeJS.ProcessEnv): Promise<Result> {
  const { id, file, line, kind, what } = mutant;
  const facts = { id, file, line, kind, what };
  const key = 'from' in mutant ? file : id;
  const own = file.split('/').slice(0, 2).join('/');
  const near = reach.filter((each) => each.reached.has(key));
  if (near.length === 0) return { ...facts, fate: 'not reached' };
  const ordered = [...near.filter((each) => each.test.includes(`/${own}/`)), ...near.filter((each) => !each.test.includes(`/${own}/`))];
  const given: NodeJS.ProcessEnv = { ...env, CAUSEWAY_MUTANT: id };
  if ('from' in mutant) {
    given['CAUSEWAY_MUTANT_SQL'] = join(copy.folder, `${id.replace(/\W+/g, '-')}.json`);
    given['CAUSEWAY_TEST_TEMPLATE'] = id;
    writeFileSync(given['CAUSEWAY_MUTANT_SQL'], JSON.stringify(mutant));
  }
  for (const tests of batches(ordered.map((each) => each.test))) {
    const failed = await run(copy, tests, given);
    if (failed) return { ...facts, fate: 'killed', by: failed };
  }
  return { ...facts, fate: 'survived' };
}

/** The first four by themselves, since most mutants fall there; then the rest together. */
const batches = (tests: readonly string[]): string[][] => [tests.slice(0, 4), tests.slice(4)].filter((batch) => batch.length > 0);

async function run(copy: Copy, tests: readonly string[], env: NodeJS.ProcessEnv): Promise<string | null> {
  const [file, args] = jestOf(copy, ['--runTestsByPath', ...tests, '--bail', '--runInBand', '--silent', '--json']);
  const child = spawn(file, args, { cwd: copy.folder, env, stdio: ['ignore', 'pipe', 'ignore'], timeout: AT_MOST_MS });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  if (code === 0) return null;
  try {
    const report = JSON.parse(said.slice(said.indexOf('{'))) as { testResults: { name: string; status: string }[] };
    return relative(copy.folder, report.testResults.find((each) => each.status === 'failed')?.name ?? tests[0] ?? '');
  } catch {
    return relative(copy.folder, tests[0] ?? '');
  }
}
