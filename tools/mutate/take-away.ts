import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyWithMutants, projectsOf, type Copy } from './copy';
import { hintsOf, type Hints } from './hints';
import type { Mutant } from './mutant';
import { tableOf } from './report';
import { meetingsOf, Rounds, type Meeting } from './rounds';
import { reachOf, resultOf, tryMutant, type Reach, type Result, type Tries } from './run';
import { meet, round } from './tries';

const AT_ONCE = 2;
/** What so many tests did not miss in the rounds is tried by itself. */
const TESTS_FOR_EACH = 60;

/**
 * Takes away each refusal, policy, row-level policy, lock and unique index in turn (those whose id holds a text, if one is
 * given), and says whether a test missed every one. A whole run writes the table.
 */
export async function takeAway(
  root: string,
  folder: string,
  env: NodeJS.ProcessEnv,
  only: string | undefined,
  say: (line: string) => void,
): Promise<boolean> {
  const commit = commitOf(root);
  const copy = copyWithMutants(root, folder);
  const mutants = copy.mutants.filter(({ id }) => id.includes(only ?? ''));
  say(`${mutants.length} mutants of ${copy.mutants.length}; running all tests once with none in`);
  const lines = await meet(folder, projectsOf(folder), env, say);
  const reach = reachOf(lines);
  const inCode = mutants.filter((each) => !('from' in each)).map(({ id }) => id);
  const hints = hintsOf(
    folder,
    lines.map(({ file }) => file),
    new Map(mutants.map(({ id, what }) => [id, what])),
  );
  const meetings = meetingsOf(lines, hints);
  const rounds = new Rounds(meetings, inCode, TESTS_FOR_EACH);
  for (let work = rounds.next(), n = 1; Object.keys(work).length > 0; work = rounds.next(), n++) {
    say(`round ${n}: ${Object.keys(work).length} test files, ${rounds.killed.size} of ${inCode.length} killed`);
    rounds.took(work, await round(folder, work, env));
  }
  const rest = mutants.filter(({ id }) => !rounds.killed.has(id));
  say(`${rounds.killed.size} killed in rounds; ${rest.length} by themselves`);
  const results: Result[] = [
    ...mutants.filter(({ id }) => rounds.killed.has(id)).map((each) => resultOf(each, 'killed')),
    ...(await byThemselves(copy, rest, triesOf(reach, meetings, rounds, hints), env, say)),
  ];
  if (only === undefined) writeFileSync(join(root, 'docs/mutation.md'), tableOf(results, commit));
  const alive = results.filter(({ fate }) => fate !== 'killed').length;
  say(`${results.length - alive} of ${results.length} killed, ${alive} alive`);
  return alive === 0;
}

/**
 * What is still tried from the start of a process. What no test missed while it was repeated: one that tests met was tried by those already, but for tests that cannot be
 * run twice and, where there are many, those that come after the first; so those that speak of it are left. One that is
 * met at load alone, or stands in a migration, is tried by all.
 */
const triesOf =
  (reach: readonly Reach[], meetings: ReadonlyMap<string, readonly Meeting[]>, rounds: Rounds, hints: Hints) =>
  ({ id, file, kind }: Mutant): Tries => {
    const catalogue = `${file.split('/').slice(0, 2).join('/')}/test/database.int.test.ts`;
    const first = kind === 'row-level policy' ? new Set([catalogue]) : new Set([...rounds.filesLeftOf(id), ...hints(id)]);
    const met = meetings.has(id);
    return { met, first, reach: met ? reach.filter(({ test }) => first.has(test)) : reach };
  };

const commitOf = (root: string): string =>
  spawnSync('git', ['log', '-1', '--format=%h of %cs'], { cwd: root, encoding: 'utf8' }).stdout.trim();

async function byThemselves(
  copy: Copy,
  mutants: Copy['mutants'],
  triesOf: (mutant: Mutant) => Tries,
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<Result[]> {
  const waiting = [...mutants];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const result = await tryMutant(copy, mutant, triesOf(mutant), env);
      results.push(result);
      if (result.fate !== 'killed') say(`${result.fate}: ${result.file}:${result.line} ${result.what}`);
      if (results.length % 20 === 0) say(`${results.length} of ${mutants.length}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
