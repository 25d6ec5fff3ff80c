import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/root';
import { licensedIn, pageOf, unweighed } from './licences';

const PAGE = join(ROOT, 'docs/licences.md');

function main(check: boolean): void {
  const all = licensedIn(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Parameters<typeof licensedIn>[0]);
  const wrong = unweighed(all).map(({ name, version, licence }) => `${name}@${version} (${licence || 'none'})`);
  if (wrong.length > 0) throw new Error(`licences that nobody weighed: ${wrong.join(', ')}; weigh them in tools/licences/licences.ts`);
  const page = pageOf(all);
  if (!check) writeFileSync(PAGE, page);
  else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page)
    throw new Error('docs/licences.md is out of date: run `npm run licences` and commit it');
}

try {
  main(process.argv.includes('--check'));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
