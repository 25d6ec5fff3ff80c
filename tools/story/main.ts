import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/root';
import type { Place } from '../play/client';
import { playExample1 } from './example-1';

/** `npm run story -- 1`: plays an example against the running platform. */
async function main(which: string): Promise<void> {
  if (which !== '1') throw new Error(`There is no story ${which} yet; there is 1.`);
  const file = join(process.env['CAUSEWAY_DATA'] ?? join(ROOT, '.causeway'), 'place.json');
  if (!existsSync(file)) throw new Error('The platform is not running: start it with npm start, then play the story in another terminal.');
  const place = JSON.parse(readFileSync(file, 'utf8')) as Place;
  await playExample1(place, (line) => process.stdout.write(`${line}\n`));
}

main(process.argv[2] ?? '1').catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
