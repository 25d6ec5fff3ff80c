import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/root';
import { loadDemonstration } from '../demo/load';
import { removeDemonstrationTenant } from '../play/client';
import { tokenCommand } from '../play/shell';
import { lagOf, untilCaughtUp } from './caught-up';
import { demonstrationIn, halfLoadedIn, type Loaded } from './demonstration';
import { sentenceOf } from './faults';
import { keep } from './kept';
import { killAll } from './leftovers';
import { startPlatform, type Platform } from './platform';
import { portBase } from './ports';
import { replacementsIn } from './replacements';
import { stopping, whenUnheard } from './stopping';
import { portsFrom } from './topology';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm start`: everything on embedded defaults, the demonstration group loaded once, addresses and logins printed. */
async function main(): Promise<void> {
  const dataDir = process.env['CAUSEWAY_DATA'] ?? join(ROOT, '.causeway');
  mkdirSync(dataDir, { recursive: true });
  const placeFile = join(dataDir, 'place.json');
  let stop: (() => Promise<void>) | null = null;
  let placed = false;
  const end = async (code: number): Promise<void> => {
    // Not another's: a start that is refused, since the platform runs already, leaves its address where it is.
    if (placed) rmSync(placeFile, { force: true });
    await stop?.().catch(() => undefined);
    if (asked.asked()) say('Stopped.');
    process.exit(code);
  };
  const asked = stopping(
    () => {
      say('Stopping: the gateway first, PostgreSQL last (again to force)');
      if (stop) void end(0);
    },
    () => {
      killAll(dataDir);
      process.exit(1);
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.signal(Date.now()));
  whenUnheard(process.stdout, () => {
    if (!asked.asked()) asked.signal(Date.now()); // a second one would end by force
  });
  try {
    const other = process.argv.slice(2).find((word) => word !== '--kafka');
    if (other !== undefined) throw new Error(`npm start takes --kafka and nothing else, not ${other}.`);
    const abandoned = halfLoadedIn(dataDir);
    const platform = await startPlatform({
      ports: portsFrom(portBase(process.env['CAUSEWAY_PORT_BASE'])),
      dataDir,
      replaced: replacementsIn(process.env),
      kafka: process.argv.includes('--kafka'),
      say,
      abandoned,
      stoppable: (way) => {
        stop = way;
        if (asked.asked()) void end(0);
      },
    });
    const place = { gateway: platform.gateway, identity: platform.identity, adminKey: platform.adminKey, processes: platform.environments };
    keep(placeFile, place);
    placed = true;
    if (!platform.demonstration) return say(welcomeAlone(platform));
    if (abandoned) await removeDemonstrationTenant(place, abandoned);
    const load = (tenantId: string) => loadDemonstration(place, (line) => say(`Demonstration: ${line}`), tenantId);
    const loaded = await demonstrationIn(dataDir, load, say);
    await untilCaughtUp(() => lagOf(platform.environments), say);
    say(welcome(platform, loaded));
  } catch (error) {
    if (asked.asked()) return;
    process.stderr.write(`${sentenceOf(error as Error)}\n`);
    await end(1);
  }
}

const throughKafka = ({ kafkaBrokers }: Platform): string =>
  kafkaBrokers === null ? '' : `\n  Events go through Kafka at        ${kafkaBrokers}`;

const welcomeAlone = (platform: Platform): string => `
Causeway is ready.

  The graph, and a page to try it   ${platform.gateway}
  Tokens are those of               ${platform.identity}${throughKafka(platform)}

  With a provider of your own there are no demonstration logins, and nothing is loaded.
  Ctrl-C stops everything.
`;

const welcome = (platform: Platform, { tenantId, logins }: Loaded): string => `
Causeway is ready.

  The graph, and a page to try it   ${platform.gateway}
  Identity (demonstration)          ${platform.identity}/.well-known/openid-configuration${throughKafka(platform)}

  Demonstration logins of tenant ${tenantId}:
  ${logins.join(', ')}
  (plain names work in Elm House; oak- and ash- before a care login: the same role in Oak Lodge and Ash Homecare)

  In the demonstration it is the last Monday of December 2025: its records are of that year.

  A token, which holds for ten minutes, and one query to try:

  ${tokenCommand(platform.identity, tenantId, 'quality-lead')}
  curl -s ${platform.gateway}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\
    -d '{"query":"{ services { edges { node { name measureSeries(measure: M1A, from: \\"2025-01-01\\", to: \\"2025-12-31\\") { month numerator denominator lower upper } } } } }"}'

  In another terminal, play the first example from failure to proof:  npm run story -- 1
  Ctrl-C stops everything.
`;

void main();
