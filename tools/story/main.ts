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
  const running = join(process.env['CAUSEWAY_DATA'] ?? join(ROOT, '.causeway'), 'place.json');
  if (!existsSync(running))
    throw new Error('The platform is not running: start it with npm start, then play the story in another terminal.');
  const place = JSON.parse(readFileSync(running, 'utf8')) as Place;
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const { reviewId, world } = await play(place, say);
  const [what, file, more] = QUERIES[which] ?? ON_ONE_PAGE;
  say(`\n${what} in one query (docs/queries/${file}), as the quality lead sees it:\n`);
  for (const line of askingFor(place, world.player.tenantId, file, `{review:"${reviewId}"${more}}`)) say(`  ${line}`);
}

type Query = readonly [what: string, file: string, variables: string];
const ON_ONE_PAGE: Query = ['The review on one page', 'one-page.graphql', ''];
/** The chain shows the first example's measure; the others have a page. */
const QUERIES: Readonly<Record<string, Query>> = { '1': ['The whole chain', 'chain.graphql', ',from:"2026-01-01",to:"2026-06-30"'] };

/** The commands of a shell that send a query of ours about a review. */
const askingFor = (place: Place, tenantId: string, file: string, variables: string): string[] => [
  tokenCommand(place.identity, tenantId, 'quality-lead'),
  `curl -s ${place.gateway}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\`,
  `  -d "$(node -p 'JSON.stringify({query:fs.readFileSync("docs/queries/${file}","utf8"),variables:${variables}})')"`,
];

main(process.argv[2] ?? '1').catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
