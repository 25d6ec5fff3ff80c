import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { copyWithMutants, projectsOf, type Copy } from './copy';
import { hintsOf, type Hints } from './hints';
import { keptIn } from './kept';
import type { Mutant, SqlMutant } from './mutant';
import { tableOf } from './report';
import { meetingsOf, playOut, Rounds, type Meeting } from './rounds';
import { reachOf, resultOf, tryMutant, type Reach, type Result, type Tries } from './run';
import { meet, round } from './tries';

/** Tests wait for the database about half of their time. */
const AT_ONCE = Math.ceil(1.5 * availableParallelism());
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
  const table = join(root, 'docs/mutation.md');
  const kept = keptIn(root, table);
  const lines = kept.lines() ?? (await meet(folder, projectsOf(folder), env, say));
  const reach = reachOf(lines);
  kept.keepLines(lines);
  const known = mutants.flatMap(({ id }) => kept.results.get(id) ?? []);
  if (known.length > 0) say(`${known.length} of them are known from a run that was cut short`);
  const open = mutants.filter(({ id }) => !kept.results.has(id));
  const inCode = open.filter((each) => !('from' in each)).map(({ id }) => id);
  const hints = hintsOf(
    folder,
    lines.map(({ file }) => file),
    new Map(mutants.map(({ id, what }) => [id, what])),
  );
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  // Tests also meet migrations, by their files' names.
  const holders: Hints = (id) => kept.holders(byId.get(id));
  const meetings = meetingsOf(lines, (id) => (holders(id).size > 0 ? holders(id) : hints(id)));
  const rounds = new Rounds(meetings, inCode, TESTS_FOR_EACH);
  const results: Result[] = [...known];
  const done = new Set(results.map(({ id }) => id));
  /** Whatever becomes of this run, what it has found is kept, and the table says of the rest that its turn has not come. */
  const found = (result: Result): void => {
    results.push(result);
    done.add(result.id);
    kept.keep(result);
  };
  const write = (): void => {
    const waiting = mutants.filter(({ id }) => !done.has(id)).map((each) => resultOf(each, 'not tried'));
    if (only === undefined) writeFileSync(table, tableOf([...results, ...waiting], commit));
  };
  await playOut(
    rounds,
    (work) => round(folder, work, env),
    say,
    () => {
      for (const each of open)
        if (!done.has(each.id) && rounds.killed.has(each.id)) found(resultOf(each, 'killed', rounds.killed.get(each.id)));
      write();
    },
  );
  const rest = open.filter(({ id }) => !done.has(id));
  say(`${rounds.killed.size} killed in rounds; ${rest.length} by themselves`);
  await byThemselves(copy, rest, triesOf(reach, meetings, rounds, holders, hints), env, (result, n) => {
    found(result);
    if (result.fate !== 'killed') say(`${result.fate}: ${result.file}:${result.line} ${result.what}`);
    if (n % 20 === 0) say(`${n} of ${rest.length}`);
    if (n % 20 === 0 || n === rest.length) write();
  });
  const alive = results.filter(({ fate }) => fate !== 'killed').length;
  say(`${results.length - alive} of ${results.length} killed, ${alive} alive`);
  return alive === 0;
}

/**
 * What is still tried from the start of a process. Of a mutant that tests met: those of them that were not tried, the files
 * that missed it the last time or speak of it first. Of one that is met at load alone, or stands in a migration: all that meet
 * it, its own project's first.
 */
const triesOf =
  (reach: readonly Reach[], meetings: ReadonlyMap<string, readonly Meeting[]>, rounds: Rounds, holders: Hints, hints: Hints) =>
  (mutant: Mutant | SqlMutant): Tries => {
    const { id, file, kind } = mutant;
    const own = `${file.split('/').slice(0, 2).join('/')}/`;
    const met = meetings.has(id);
    const work = met ? rounds.leftOf(id) : null;
    const key = 'from' in mutant ? file : id;
    const near = work ? Object.keys(work) : reach.filter((each) => each.reached.has(key)).map(({ test }) => test);
    const hinted = kind === 'row-level policy' ? new Set([`${own}test/database.int.test.ts`]) : hints(id);
    const known = near.filter((test) => holders(id).has(test));
    const first = near.filter((test) => hinted.has(test) && !holders(id).has(test));
    const rest = near.filter((test) => !hinted.has(test) && !holders(id).has(test));
    const [its, others] = [rest.filter((test) => test.startsWith(own)), rest.filter((test) => !test.startsWith(own))];
    // The database of an app is its own tests' to hold.
    return { met, work, batches: 'from' in mutant ? [known, first, its] : [known, first, its, others] };
  };

const commitOf = (root: string): string =>
  spawnSync('git', ['log', '-1', '--format=%h of %cs'], { cwd: root, encoding: 'utf8' }).stdout.trim();

async function byThemselves(
  copy: Copy,
  mutants: Copy['mutants'],
  triesOf: (mutant: Mutant | SqlMutant) => Tries,
  env: NodeJS.ProcessEnv,
  found: (result: Result, n: number) => void,
): Promise<void> {
  const waiting = [...mutants];
  let n = 0;
  const work = async (): Promise<void> => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const result = await tryMutant(copy, mutant, triesOf(mutant), env);
      found(result, (n += 1));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
