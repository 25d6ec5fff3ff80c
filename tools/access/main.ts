import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSources, ROOT } from '../supergraph/sources';
import { matrixOf } from './matrix';

/** `npm run access-matrix`: writes docs/access-matrix.md; with `--check` it fails when that is out of date. */
const page = join(ROOT, 'docs/access-matrix.md');
const text = matrixOf(readSources());
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
  process.stderr.write('docs/access-matrix.md is out of date: run `npm run access-matrix` and commit it\n');
  process.exitCode = 1;
}
