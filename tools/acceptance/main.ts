import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/root';
import { pageOf, type Found } from './page';
import { ROWS } from './rows';
import { rowsShown } from './titles';

const PAGE = join(ROOT, 'docs/acceptance.md');

function found(): Found[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.test.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((file) => file !== '' && existsSync(join(ROOT, file)))
    .flatMap((file) => rowsShown(readFileSync(join(ROOT, file), 'utf8')).map((shown) => ({ ...shown, file })));
}

function main(check: boolean): void {
  const all = found();
  const unknown = all.filter(({ row }) => row < 1 || row > ROWS.length);
  if (unknown.length > 0) throw new Error(`no such row: ${unknown.map(({ row, file }) => `R${row} in ${file}`).join(', ')}`);
  const page = pageOf(ROWS, all);
  if (!check) writeFileSync(PAGE, page);
  else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page)
    throw new Error('docs/acceptance.md is out of date: run `npm run acceptance` and commit it');
}

try {
  main(process.argv.includes('--check'));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
