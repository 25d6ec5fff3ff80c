import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/root';
import type { Place } from '../play/client';
import { tokenCommand } from '../play/shell';
import { PLAYS } from './plays';

/** `npm run story -- 1`: plays an example of the framework against the running platform. */
async function main(which: string): Promise<void> {
  const play = PLAYS[which];
  if (!play) throw new Error(`There is no story ${which} yet; there is ${Object.keys(PLAYS).join(', ')}.`);
  const file = join(process.env['CAUSEWAY_DATA'] ?? join(ROOT, '.causeway'), 'place.json');
  if (!existsSync(file)) throw new Error('The platform is not running: start it with npm start, then play the story in another terminal.');
  const place = JSON.parse(readFileSync(file, 'utf8')) as Place;
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const { reviewId, world } = await play(place, say);
  say(`\nThe whole chain in one query (docs/queries/chain.graphql), as the quality lead sees it:\n`);
  for (const line of askingFor(place, world.player.tenantId, reviewId)) say(`  ${line}`);
}

/** The commands of a shell that ask for the chain of a review. */
const askingFor = (place: Place, tenantId: string, reviewId: string): string[] => {
  const variables = `{review:"${reviewId}",from:"2026-01-01",to:"2026-06-30"}`;
  return [
    tokenCommand(place.identity, tenantId, 'quality-lead'),
    `curl -s ${place.gateway}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\`,
    `  -d "$(node -p 'JSON.stringify({query:fs.readFileSync("docs/queries/chain.graphql","utf8"),variables:${variables}})')"`,
  ];
};

main(process.argv[2] ?? '1').catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
