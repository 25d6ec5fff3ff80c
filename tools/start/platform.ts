import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMAINS, type Domain } from '@causeway/event-contracts';
import { provisionDatabase } from '@causeway/persistence';
import { ROOT } from '../checks/root';
import { startPostgres, type Cluster } from '../postgres/cluster';
import { keep, kept } from './kept';
import { forget, record, stopLeftovers } from './leftovers';
import { refuseTakenPorts } from './ports';
import type { Replacements } from './replacements';
import { keepRunning, runOnce, untilReady, type Running } from './processes';
import { appsOf, databaseOf, environmentOf, type App, type Ports, type Settings, type Urls } from './topology';

export interface PlatformOptions {
  readonly ports: Ports;
  readonly dataDir: string;
  readonly logLevel?: string;
  /** False for tests: faster, and lost with the power. */
  readonly durable?: boolean;
  /** What is yours in place of an embedded default. */
  readonly replaced?: Replacements;
  /** Variables of single processes beside those of the topology. */
  readonly variables?: Readonly<Partial<Record<App, Readonly<Record<string, string>>>>>;
  readonly say?: (line: string) => void;
  /** Is given the way to stop as soon as there is anything to stop, long before all is ready. */
  readonly stoppable?: (stop: () => Promise<void>) => void;
}

export interface Platform {
  readonly gateway: string;
  /** The provider's address: the demonstration's, or your own. */
  readonly identity: string;
  readonly demonstration: boolean;
  readonly adminKey: string;
  readonly ports: Ports;
  /** A superuser's login, and the file that the embedded server logs to (null with a server of your own). */
  readonly adminUrl: string;
  readonly postgresLog: string | null;
  /** What each subgraph was started with, for `npx causeway`. */
  readonly environments: Readonly<Record<Domain, Readonly<Record<string, string>>>>;
  readonly pidOf: (app: App) => number | undefined;
  /** Kills a process with -9; it is started again by itself. */
  readonly kill: (app: App | 'postgres') => Promise<void>;
  /** Stops one process, and begins it again. */
  readonly halt: (app: App) => Promise<void>;
  readonly resume: (app: App) => void;
  readonly untilReady: (app: App) => Promise<void>;
  /** The gateway first, PostgreSQL last; whatever was accepted is finished. */
  readonly stop: () => Promise<void>;
}

/** Starts everything on embedded defaults and waits until all of it is ready. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const say = options.say ?? (() => undefined);
  const replaced = options.replaced ?? {};
  const apps = appsOf(!replaced.oidc);
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o755); // PostgreSQL's own user has to pass through; what is secret in it is 0600 or 0700
  await stopLeftovers(dataDir, say);
  await refuseTakenPorts(options.ports, [...apps, ...(replaced.adminUrl ? [] : ['postgres' as const])]);
  const secrets = secretsIn(dataDir);

  say('Starting PostgreSQL');
  const postgres = replaced.adminUrl ? null : await keepPostgres(options, dataDir, say, () => note());
  const adminUrl = replaced.adminUrl ?? postgres?.current().adminUrl ?? '';
  const logDir = join(dataDir, 'logs');
  const running = new Map<App, Running>();
  const note = (): void =>
    record(dataDir, [
      ...[...running.values()].map((r) => ({ name: r.name, pid: r.pid() })),
      { name: 'postgres', pid: postgres?.current().pid },
      { name: 'start', pid: process.pid },
    ]);
  let stopped = false;
  const stop = async (): Promise<void> => {
    stopped = true;
    for (const app of [...apps].reverse()) await running.get(app)?.stop();
    await postgres?.stop();
    forget(dataDir);
  };
  options.stoppable?.(stop);
  try {
    note();
    say('Preparing the databases');
    const databases = Object.fromEntries(
      await Promise.all(
        DOMAINS.map(async (domain) => [domain, await provisionDatabase(adminUrl, databaseOf(domain), secrets.passwords)] as const),
      ),
    ) as Record<Domain, Urls>;
    const issuer = `http://localhost:${options.ports.identity}`;
    const settings: Settings = {
      ports: options.ports,
      databases,
      oidc: replaced.oidc ?? { issuer, jwksUrl: `${issuer}/jwks`, audience: 'causeway' },
      demonstration: !replaced.oidc,
      idCodecKey: secrets.idCodecKey,
      adminKey: secrets.adminKey,
      dataDir,
      filesUrl: replaced.filesUrl ?? pathToFileURL(join(dataDir, 'files')).href,
      logLevel: options.logLevel ?? 'info',
    };
    const main = (app: App): string => join(ROOT, 'apps', app, 'dist', 'main.js');
    for (const domain of DOMAINS) await runOnce(`migrating ${domain}`, main(domain), ['migrate'], environmentOf(domain, settings));
    const begin = (app: App): void =>
      void running.set(
        app,
        keepRunning(
          app,
          main(app),
          { ...environmentOf(app, settings), ...options.variables?.[app] },
          logDir,
          () => running.has(app) && note(),
          say,
        ),
      );
    const ready = (app: App): Promise<void> => untilReady(app, `http://localhost:${options.ports[app]}/health/ready`, logDir);
    say(`Starting ${apps.join(', ')}`);
    if (stopped) throw new Error('It was stopped before it was ready.');
    for (const app of apps) begin(app);
    note();
    for (const app of apps) await ready(app);
    return {
      gateway: `http://localhost:${options.ports.gateway}`,
      identity: settings.oidc.issuer,
      demonstration: settings.demonstration,
      adminKey: secrets.adminKey,
      ports: options.ports,
      environments: Object.fromEntries(DOMAINS.map((domain) => [domain, environmentOf(domain, settings)])) as Platform['environments'],
      pidOf: (app) => running.get(app)?.pid(),
      adminUrl,
      postgresLog: postgres?.current().logFile ?? null,
      kill: async (app) => (app === 'postgres' ? postgres?.kill() : running.get(app)?.kill()),
      halt: async (app) => running.get(app)?.stop(),
      resume: (app) => running.get(app)?.resume(),
      untilReady: ready,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** PostgreSQL, begun again when it dies by itself, until it is stopped. */
async function keepPostgres(options: PlatformOptions, dataDir: string, say: (line: string) => void, changed: () => void) {
  const begin = (): Promise<Cluster> =>
    startPostgres({ dataDir: join(dataDir, 'postgres'), port: options.ports.postgres, durable: options.durable ?? true, log: say });
  let cluster = await begin();
  let stopping = false;
  let beginning: Promise<void> = Promise.resolve();
  const watch = (): void =>
    void cluster.ended.then(() => {
      if (stopping) return;
      say('PostgreSQL ended by itself: starting it again');
      beginning = begin().then(
        (begun) => {
          cluster = begun;
          changed();
          watch();
        },
        (error: Error) => say(error.message),
      );
    });
  watch();
  return {
    current: () => cluster,
    kill: async () => {
      cluster.kill('SIGKILL');
      await cluster.ended;
    },
    stop: async () => {
      stopping = true;
      await beginning;
      await cluster.stop();
    },
  };
}

interface Secrets {
  readonly passwords: { readonly owner: string; readonly app: string; readonly audit: string; readonly logReader: string };
  readonly idCodecKey: string;
  readonly adminKey: string;
}

/** Made once for a data folder, readable by its owner alone. */
function secretsIn(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const before = kept<Secrets>(file);
  if (before) return before;
  const key = (): string => randomBytes(32).toString('hex');
  const made: Secrets = { passwords: { owner: key(), app: key(), audit: key(), logReader: key() }, idCodecKey: key(), adminKey: key() };
  keep(file, made);
  return made;
}
