import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/root';

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** A rule file's score, and the content that it was measured on. */
export interface Scored {
  readonly file: string;
  /** The first eight digits of the content's SHA-256. */
  readonly content: string;
  readonly detected: number;
  readonly all: number;
}

/** The projects that hold rules. Each is measured by its own tests alone. */
export const RULE_PROJECTS = [
  'libs/kernel',
  'libs/statistics',
  'libs/access',
  'apps/linking',
  'apps/care-records',
  'apps/safeguarding',
  'apps/workforce',
  'apps/governance',
];
/** The files that decide: what is left once edges, tables and texts are taken away. */
const RULE_FILES: Readonly<Record<string, string>> = {
  'libs/kernel': 'src/{calendar,london-time,identifiers,pagination}.ts',
  'libs/statistics': 'src/**/*.ts',
  'libs/access': 'src/**/*.ts',
};
const IN_APPS =
  'src/**/{domain,rules,gate,strength,verdict,judging,wording,steps,calendar,sampling,templates,warnings,detectors,person,*-detector}.ts';

const TABLE = join(ROOT, 'docs/mutation-rules.md');
const FLOOR = 85;
const DETECTED = ['Killed', 'Timeout'];
const COUNTED = [...DETECTED, 'Survived', 'NoCoverage'];

/** Stryker over the rules of some projects, by each one's own tests; keeps their rows of the table. Says whether all are high enough. */
export async function mutateRules(env: NodeJS.ProcessEnv, projects: readonly string[]): Promise<boolean> {
  for (const project of projects) {
    const report = join(ROOT, 'reports', `mutation-${project.replace('/', '-')}.json`);
    const globs = [`${project}/${RULE_FILES[project] ?? IN_APPS}`, '!**/*.test.ts', '!**/index.ts'];
    const args = [join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', join(ROOT, 'tools/mutate/stryker.config.mjs')];
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...env, CAUSEWAY_RULES_OF: project, CAUSEWAY_RULES: globs.join('\n'), CAUSEWAY_RULES_REPORT: report },
      stdio: 'inherit',
    });
    await new Promise((done) => child.on('exit', done));
    if (!existsSync(report)) throw new Error(`${project}: Stryker made no report; see what it printed`);
    const kept = scoredIn(existsSync(TABLE) ? readFileSync(TABLE, 'utf8') : '').filter(({ file }) => !file.startsWith(`${project}/`));
    writeFileSync(TABLE, tableOf([...kept, ...scoredBy(JSON.parse(readFileSync(report, 'utf8')) as Report)]));
  }
  const rows = scoredIn(readFileSync(TABLE, 'utf8'));
  return percent(rows) >= FLOOR && unmeasured(rows).length === 0;
}

const contentOf = (file: string): string =>
  existsSync(join(ROOT, file))
    ? createHash('sha256')
        .update(readFileSync(join(ROOT, file)))
        .digest('hex')
        .slice(0, 8)
    : '';

const scoredBy = ({ files }: Report): Scored[] =>
  Object.entries(files)
    .map(([file, { mutants }]) => ({
      file,
      content: contentOf(file),
      detected: mutants.filter(({ status }) => DETECTED.includes(status)).length,
      all: mutants.filter(({ status }) => COUNTED.includes(status)).length,
    }))
    .filter(({ all }) => all > 0);

/** The rows of a table that was written before. */
export const scoredIn = (table: string): Scored[] =>
  [...table.matchAll(/^\| (\S+\.ts) \| ([0-9a-f]{8}) \| (\d+) \/ (\d+) \|/gm)].map(([, file = '', content = '', detected, all]) => ({
    file,
    content,
    detected: Number(detected),
    all: Number(all),
  }));

const sum = (rows: readonly Scored[], key: 'detected' | 'all'): number => rows.reduce((total, row) => total + row[key], 0);
const percent = (rows: readonly Scored[]): number => (100 * sum(rows, 'detected')) / Math.max(1, sum(rows, 'all'));

/** The rows whose file has changed since, or is gone. */
export const unmeasured = (rows: readonly Scored[]): string[] =>
  rows.filter(({ file, content }) => contentOf(file) !== content).map(({ file }) => file);

export function tableOf(rows: readonly Scored[]): string {
  const line = (name: string, content: string, of: readonly Scored[]): string =>
    `| ${name} | ${content} | ${sum(of, 'detected')} / ${sum(of, 'all')} | ${percent(of).toFixed(1)} |`;
  return [
    '# Mutation score of the rules',
    '',
    'Made by `npm run mutate -- --rules` (Stryker): every operator, constant and branch of the files that decide, changed in turn, and',
    "tried by their own project's tests. The floor is 85 %. A row holds for the content of which it shows the start of the SHA-256; a file",
    'that has changed since is measured by `npm run mutate -- --rules <project>`, which replaces the rows of that project.',
    '',
    '| file | content | detected | score, % |',
    '|---|---|---:|---:|',
    ...[...rows].sort((a, b) => (a.file < b.file ? -1 : 1)).map((row) => line(row.file, row.content, [row])),
    line('**all**', '', rows),
    '',
  ].join('\n');
}
