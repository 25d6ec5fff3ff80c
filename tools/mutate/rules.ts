import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/root';

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const DETECTED = ['Killed', 'Timeout'];
const COUNTED = [...DETECTED, 'Survived', 'NoCoverage'];

/** Stryker over the rule files; resolves with whether its score is high enough. */
export async function mutateRules(env: NodeJS.ProcessEnv, mutate: string | undefined): Promise<boolean> {
  const args = [join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', join(ROOT, 'tools/mutate/stryker.config.mjs')];
  const child = spawn(process.execPath, [...args, ...(mutate ? ['--mutate', mutate] : [])], { cwd: ROOT, env, stdio: 'inherit' });
  return new Promise((done) => child.on('exit', (code) => done(code === 0)));
}

/** The committed table of scores, from Stryker's own report. */
export function rulesTable(file: string = join(ROOT, 'reports/mutation.json')): string {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const rows = Object.entries(report.files)
    .map(([name, { mutants }]) => ({
      name,
      detected: mutants.filter(({ status }) => DETECTED.includes(status)).length,
      all: mutants.filter(({ status }) => COUNTED.includes(status)).length,
    }))
    .filter(({ all }) => all > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const sum = (key: 'detected' | 'all'): number => rows.reduce((total, row) => total + row[key], 0);
  const line = (name: string, detected: number, all: number): string =>
    `| ${name} | ${detected}/${all} | ${((100 * detected) / all).toFixed(1)} |`;
  return [
    '# Mutation score of the rules',
    '',
    'Made by `npm run mutate -- --rules` (Stryker): every operator, constant and branch of the files that decide, changed in turn. The floor is 85 %.',
    '',
    '| file | detected | score, % |',
    '|---|---:|---:|',
    ...rows.map(({ name, detected, all }) => line(name, detected, all)),
    line('**all**', sum('detected'), sum('all')),
    '',
  ].join('\n');
}
