import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/root';
import { copyOf, knownFiles, projectsOf } from './copy';
import { hintsOf } from './hints';
import { instrument, type RuleMutant } from './instrument';
import type { Line } from './lines';
import { meetingsOf, playOut, Rounds } from './rounds';
import { isRule, RULE_PROJECTS } from './rule-files';
import { failing } from './run';
import { meet, round } from './tries';

/** A rule file's score, and the content that it was measured on. */
export interface Scored {
  readonly file: string;
  /** The first eight digits of the content's SHA-256. */
  readonly content: string;
  readonly detected: number;
  readonly all: number;
}

const TABLE = join(ROOT, 'docs/mutation-rules.md');
const FLOOR = 85;
/** A mutant that so many tests did not miss is alive, or fewer when rounds kill no more: the score is never too high for it. */
const TESTS_FOR_EACH = 30;
const TESTS_ENOUGH = 12;
/** So long are mutants of a project tried each in a process of its own, those that meet the fewest files first; who is left then is alive. */
const ALONE_MS = 5 * 60_000;

/**
 * Mutation testing of the rules of some projects, of the files alone whose path holds one of some texts where they are given, with commas between: by each one's own tests, and
 * access by all; keeps their rows of the table, and says whether all are high enough. What is read once, when a file is loaded, is not tried.
 */
export async function mutateRules(
  root: string,
  folder: string,
  env: NodeJS.ProcessEnv,
  projects: readonly string[],
  only: string | undefined,
  say: (line: string) => void,
): Promise<boolean> {
  const files = copyOf(root, folder).filter(
    (file) => projects.some((project) => isRule(project, file)) && (only?.split(',') ?? ['']).some((text) => file.includes(text)),
  );
  const contents = new Map(files.map((file) => [file, contentOf(file)]));
  const mutants = await instrument(root, folder, files);
  if (mutants.length === 0)
    throw new Error(
      `no file of rules is in ${projects.join(', ')}${only === undefined ? '' : ` under ${only}`}: a project is named by its folder, as apps/governance`,
    );
  say(`${mutants.length} mutants of rules; running the projects' tests once with none in`);
  const lines = await meet(
    folder,
    projects.every(hasOwnTests) ? projects.map((project) => project.split('/')[1] ?? '') : projectsOf(folder),
    env,
    say,
  );
  for (const project of projects) {
    const own = mutants.filter(({ file }) => file.startsWith(`${project}/`));
    const alive = await alone(
      folder,
      env,
      own,
      hasOwnTests(project) ? lines.filter(({ file }) => file.startsWith(`${project}/`)) : lines,
      say,
    );
    for (const { file, line, mutator, instead } of alive.survived)
      say(`alive: ${file}:${line} ${mutator}: ${instead.replace(/\s+/g, ' ').slice(0, 100)}`);
    const kept = scoredIn(existsSync(TABLE) ? readFileSync(TABLE, 'utf8') : '').filter(
      ({ file }) => !file.startsWith(`${project}/`) || (only !== undefined && !contents.has(file) && existsSync(join(root, file))),
    );
    const tried = own.filter((each) => !alive.atLoad.includes(each));
    const rows = [...contents]
      .filter(([file]) => file.startsWith(`${project}/`))
      .map(([file, content]): Scored => {
        const all = tried.filter((each) => each.file === file);
        return { file, content, detected: all.filter((each) => !alive.survived.includes(each)).length, all: all.length };
      });
    writeFileSync(TABLE, tableOf([...kept, ...rows]));
    say(`${project}: ${percent(rows).toFixed(1)} % of ${sum(rows, 'all')}; ${alive.atLoad.length} are read at load and were not tried`);
  }
  const rows = scoredIn(readFileSync(TABLE, 'utf8'));
  const missing = staleRules(root);
  if (missing.length > 0) say(`not measured as they are now: ${missing.join(', ')}`);
  return percent(rows) >= FLOOR && missing.length === 0;
}

/** Access is tried by the tests of whatever asks it; every other project by its own. */
const hasOwnTests = (project: string): boolean => project !== 'libs/access';

/** Rules that never end are found out by that: tests of a library take seconds, those of an app may wait for a database. */
const endsWithin = (file: string): number => (file.startsWith('libs/') && !file.startsWith('libs/access/') ? 40_000 : 300_000);

/** Which of a project's mutants no test of it missed, and which are met at load alone. */
async function alone(
  folder: string,
  env: NodeJS.ProcessEnv,
  mutants: readonly RuleMutant[],
  lines: readonly Line[],
  say: (line: string) => void,
): Promise<{ survived: RuleMutant[]; atLoad: RuleMutant[] }> {
  const source = (file: string, line: number): string => readFileSync(join(ROOT, file), 'utf8').split('\n')[line - 1] ?? '';
  const said = new Map(mutants.map(({ id, file, line }) => [id, source(file, line)]));
  const tests = [...new Set(lines.map((line) => line.file))];
  const hints = hintsOf(folder, tests, said);
  const fileOf = new Map(mutants.map(({ id, file }) => [id, file]));
  // The test beside a file is about it.
  const meetings = meetingsOf(lines, (id) => {
    const beside = fileOf.get(id)?.replace(/\.ts$/, '.test.ts') ?? '';
    return tests.includes(beside) ? new Set([beside]) : hints(id);
  });
  const outside = new Set(lines.flatMap((line) => line.outside ?? []));
  const rounds = new Rounds(
    meetings,
    mutants.map(({ id }) => id),
    TESTS_FOR_EACH,
  );
  await playOut(rounds, (work) => round(folder, work, env), say);
  const waiting = mutants.filter(
    ({ id }) => !rounds.killed.has(id) && rounds.triedOn(id) < TESTS_ENOUGH && Object.keys(rounds.leftOf(id, TESTS_FOR_EACH)).length > 0,
  );
  const filesOf = ({ id }: RuleMutant): number => Object.keys(rounds.leftOf(id, TESTS_FOR_EACH)).length;
  waiting.sort((one, other) => filesOf(one) - filesOf(other));
  if (waiting.length > 0) say(`${waiting.length} are left for tests that were not tried, each in a process of its own`);
  const until = Date.now() + ALONE_MS;
  const alsoKilled = new Set<string>();
  const work = async (): Promise<void> => {
    for (let mutant = waiting.shift(); mutant && Date.now() < until; mutant = waiting.shift()) {
      const left = rounds.leftOf(mutant.id, TESTS_FOR_EACH);
      const own = { ...env, CAUSEWAY_MUTANT: mutant.id };
      if ((await failing(folder, Object.keys(left), own, left, endsWithin(mutant.file))) !== null) alsoKilled.add(mutant.id);
    }
  };
  await Promise.all([work(), work()]);
  const killed = ({ id }: RuleMutant): boolean => rounds.killed.has(id) || alsoKilled.has(id);
  // A function that takes another's place where it is made: met at load, no switch afterwards changes it, also where a test loads it too.
  const made = ({ mutator }: RuleMutant): boolean => mutator === 'ArrowFunction';
  const atLoad = mutants.filter((each) => outside.has(each.id) && !killed(each) && (!meetings.has(each.id) || made(each)));
  return { atLoad, survived: mutants.filter((each) => !killed(each) && !atLoad.includes(each)) };
}

const contentOf = (file: string): string =>
  existsSync(join(ROOT, file))
    ? createHash('sha256')
        .update(readFileSync(join(ROOT, file)))
        .digest('hex')
        .slice(0, 8)
    : '';

/** The rows of a table that was written before. */
export const scoredIn = (table: string): Scored[] =>
  [...table.matchAll(/^\| (\S+\.ts) \| ([0-9a-f]{8}) \| (\d+) \/ (\d+) \|/gm)].map(([, file = '', content = '', detected, all]) => ({
    file,
    content,
    detected: Number(detected),
    all: Number(all),
  }));

const sum = (rows: readonly Scored[], key: 'detected' | 'all'): number => rows.reduce((total, row) => total + row[key], 0);
const percent = (rows: readonly Scored[]): number => (sum(rows, 'all') === 0 ? 100 : (100 * sum(rows, 'detected')) / sum(rows, 'all'));

/** The rule files that were not measured as they are now, by the committed table. */
export const staleRules = (root: string): string[] =>
  unmeasured(
    scoredIn(readFileSync(TABLE, 'utf8')),
    knownFiles(root).filter((file) => RULE_PROJECTS.some((project) => isRule(project, file))),
  );

/** The rule files without a row for what they hold now. */
export const unmeasured = (rows: readonly Scored[], rules: readonly string[]): string[] =>
  rules.filter((file) => !rows.some((row) => row.file === file && row.content === contentOf(file)));

export function tableOf(rows: readonly Scored[]): string {
  const line = (name: string, content: string, of: readonly Scored[]): string =>
    `| ${name} | ${content} | ${sum(of, 'detected')} / ${sum(of, 'all')} | ${sum(of, 'all') === 0 ? 'none to try' : percent(of).toFixed(1)} |`;
  return [
    '# Mutation score of the rules',
    '',
    "Made by `npm run mutate -- --rules`: every operator, constant and branch of the files that decide (Stryker's mutants) is changed in",
    "turn, and tried by its own project's tests, those of access by all. What is read once, at load, is not tried. The floor is 85 %. A row",
    'holds for the content of which it shows the start of the SHA-256. `npm run mutate -- --stale` names the files that have no row for what they hold',
    'now; `npm run mutate -- --rules <project> --only <part of a path>,<another>` measures them.',
    '',
    '| file | content | detected | score, % |',
    '|---|---|---:|---:|',
    ...[...rows].sort((a, b) => (a.file < b.file ? -1 : 1)).map((row) => line(row.file, row.content, [row])),
    line(`**all ${rows.length} that were measured**`, '', rows),
    '',
  ].join('\n');
}
