import { join } from 'node:path';
import { ROOT } from '../checks/root';
import { differences, listOf, writeAll } from '../contracts/generated';
import { filesOf } from './files';
import { importedRecords } from './records';

/** `npm run imports`: writes `docs/import`; `--check` compares it. */
function main(args: readonly string[]): void {
  const generated = { folder: join(ROOT, 'docs/import'), files: filesOf(importedRecords()) };
  if (!args.includes('--check')) return writeAll(generated);
  const wrong = differences(generated, 'no record that is imported');
  if (wrong.length > 0)
    throw new Error(listOf('docs/import is not what the schemas make: run `npm run imports` and commit what it wrote', wrong));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
