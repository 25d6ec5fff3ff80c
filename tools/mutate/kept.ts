import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Line } from './lines';
import type { Mutant } from './mutant';
import { keyOf } from './report';
import type { Result } from './run';

/** What earlier runs showed, so that a run that was cut short is gone on with, and the next one begins where a test is known to fail. */
export interface Kept {
  /** The test files that missed a mutant the last time. */
  readonly holders: (mutant: Mutant | undefined) => ReadonlySet<string>;
  /** What became of mutants in a run of this very tree that was cut short. */
  readonly results: ReadonlyMap<string, Result>;
  readonly keep: (result: Result) => void;
  /** What the first run of this very tree showed, if there was one. */
  readonly lines: () => readonly Line[] | null;
  readonly keepLines: (lines: readonly Line[]) => void;
}

/** Reads the committed table, and what is left of a run of this tree; with changes that are not committed there is none. */
export function keptIn(root: string, table: string): Kept {
  const holders = holdersIn(existsSync(table) ? readFileSync(table, 'utf8') : '');
  const file = fileFor(root);
  const before = file && existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  if (file) mkdirSync(dirname(file), { recursive: true });
  return {
    holders: (mutant) => (mutant && holders.get(keyOf(mutant))) ?? new Set(),
    results: new Map(before.map((line) => JSON.parse(line) as Result).map((result) => [result.id, result])),
    keep: (result) => file && appendFileSync(file, `${JSON.stringify(result)}\n`),
    lines: () => (file && existsSync(`${file}.lines`) ? (JSON.parse(readFileSync(`${file}.lines`, 'utf8')) as Line[]) : null),
    keepLines: (lines) => file && writeFileSync(`${file}.lines`, JSON.stringify(lines)),
  };
}

/** The rows of a table that was written before: the test that each mutant was held by. */
export function holdersIn(table: string): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const [, file = '', kind = '', what = '', by = ''] of table.matchAll(/^\| (\S+):\d+ \| ([\w -]+) \| `(.*)` \| (\S+\.ts) \|$/gm)) {
    const key = `${file} ${kind} ${what}`;
    holders.set(key, (holders.get(key) ?? new Set()).add(by));
  }
  return holders;
}

function fileFor(root: string): string | null {
  const git = (...args: string[]): string => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();
  const tree = git('rev-parse', 'HEAD^{tree}');
  return tree && git('status', '--porcelain') === '' ? join(root, 'node_modules/.cache/causeway', `mutation-${tree}.jsonl`) : null;
}
