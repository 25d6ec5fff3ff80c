import { readFileSync } from 'node:fs';
import { folderAt } from './files';
import { makeGroup } from './group';
import { askedBy, USAGE } from './options';
import { plantedBy, type Planted } from './plant';
import { refuse, Refused } from './refused';

/** `npm run generate`: makes a group up, as import files. */
function main(args: readonly string[]): void {
  const { options, plant, out } = askedBy(args);
  const planted = plant === null ? [] : plantedIn(plant, options.services);
  const folder = folderAt(out);
  const rows = { count: 0 };
  makeGroup(
    options,
    planted,
    (record, row) => {
      rows.count += 1;
      folder.write(record, row);
    },
    folder.truth,
    (n) => {
      if (n % 50 === 0) process.stderr.write(`${n} services, ${rows.count.toLocaleString('en-GB')} rows\n`);
    },
  );
  folder.close();
  process.stdout.write(`${rows.count.toLocaleString('en-GB')} rows in ${out}/import, and the truth about them in ${out}/truth.ndjson\n`);
}

function plantedIn(file: string, services: number): readonly Planted[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    refuse('PLANT_UNREADABLE', 'plant', `There is no file ${file} that can be read.`);
  }
  return plantedBy(text, services);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${error instanceof Refused ? `\n${USAGE}\n` : ''}`);
  process.exitCode = 1;
}
