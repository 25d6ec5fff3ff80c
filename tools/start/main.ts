import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/root';
import { loadDemonstration } from '../demo/load';
import { startPlatform, type Platform } from './platform';
import { replacementsIn } from './replacements';
import { portsFrom } from './topology';

interface Loaded {
  readonly tenantId: string;
  readonly logins: readonly string[];
}

/** `npm start`: everything on embedded defaults, the demonstration group loaded once, addresses and logins printed. */
async function main(): Promise<void> {
  const dataDir = process.env['CAUSEWAY_DATA'] ?? join(ROOT, '.causeway');
  mkdirSync(dataDir, { recursive: true });
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const platform = await startPlatform({
    ports: portsFrom(portBase(process.env['CAUSEWAY_PORT_BASE'])),
    dataDir,
    replaced: replacementsIn(process.env),
    say,
  });
  const placeFile = join(dataDir, 'place.json');
  stopOnSignal(platform, placeFile, say);
  const place = { gateway: platform.gateway, identity: platform.identity, adminKey: platform.adminKey, processes: platform.environments };
  writeFileSync(placeFile, JSON.stringify(place), { mode: 0o600 });
  if (!platform.demonstration) return say(welcomeAlone(platform));
  const demonstration = await demonstrationIn(dataDir, () => loadDemonstration(place, (line) => say(`Demonstration: ${line}`)), say);
  say(welcome(platform, demonstration));
}

/** The demonstration that was loaded whole; one that was cut short is left aside, and a new tenant is loaded. */
async function demonstrationIn(dataDir: string, load: () => Promise<Loaded>, say: (line: string) => void): Promise<Loaded> {
  const marker = join(dataDir, 'demonstration.json');
  if (existsSync(marker)) return JSON.parse(readFileSync(marker, 'utf8')) as Loaded;
  say('Loading the demonstration group: three services, a year of records (about a minute, once)');
  const loaded = await load();
  writeFileSync(marker, JSON.stringify(loaded));
  return loaded;
}

function portBase(text: string | undefined): number {
  const base = Number(text ?? 4000);
  if (base === 6000) throw new Error("CAUSEWAY_PORT_BASE can't be 6000: browsers and Node refuse to fetch from that port.");
  if (!Number.isInteger(base) || base < 1024 || base > 65_000)
    throw new Error('CAUSEWAY_PORT_BASE must be a whole number from 1024 to 65000.');
  return base;
}

function stopOnSignal(platform: Platform, placeFile: string, say: (line: string) => void): void {
  let asked = false;
  const end = (): void => {
    if (asked) process.exit(1);
    asked = true;
    say('Stopping: the gateway first, PostgreSQL last (again to force)');
    rmSync(placeFile, { force: true });
    platform.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

const welcomeAlone = (platform: Platform): string => `
Causeway is ready.

  The graph, and a page to try it   ${platform.gateway}
  Tokens are those of               ${platform.identity}

  With a provider of your own there are no demonstration logins, and nothing is loaded.
  Ctrl-C stops everything.
`;

const welcome = (platform: Platform, { tenantId, logins }: Loaded): string => `
Causeway is ready.

  The graph, and a page to try it   ${platform.gateway}
  Identity (demonstration)          ${platform.identity}

  Demonstration logins of tenant ${tenantId}:
  ${logins.join(', ')}
  (oak- and ash- before a care login: the same role in Oak Lodge and Ash Homecare)

  A token, and one query to try:

  TOKEN=$(curl -s ${platform.identity}/token -d grant_type=urn:causeway:demo-login -d client_id=causeway-demo -d tenant=${tenantId} -d login=quality-lead | sed 's/.*access_token":"\\([^"]*\\).*/\\1/')
  curl -s ${platform.gateway}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\
    -d '{"query":"{ services { edges { node { name measureSeries(measure: M1A, from: \\"2025-01-01\\", to: \\"2025-12-31\\") { month numerator denominator lower upper } } } } }"}'

  In another terminal, play the first example from failure to proof:  npm run story -- 1
  Ctrl-C stops everything.
`;

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
