import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS } from '@causeway/event-contracts';
import { ROOT } from '../checks/root';
import { check, release, write } from './folder';

/** `npm run contracts`: writes `docs/events`; `--check` compares it and asks what was released; `--release` sets that anew. */
function main(args: readonly string[]): void {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const folder = join(ROOT, 'docs/events');
  if (args.includes('--check')) check(folder, EVENTS, version);
  else if (args.includes('--release')) release(folder, EVENTS, version);
  else write(folder, EVENTS, version);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
