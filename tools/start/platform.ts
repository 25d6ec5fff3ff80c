import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMAINS, type Domain } from '@causeway/event-contracts';
import { provisionDatabase, removeAnchors } from '@causeway/persistence';
import { ROOT } from '../checks/root';
import { removeFiles, removeTenant } from './abandoned';
import { forget, record, stopLeftovers } from './leftovers';
import { refuseTakenPorts } from './ports';
import type { Replacements } from './replacements';
import { keepRunning, runOnce, untilReady, type Running } from './processes';
import { secretsIn } from './secrets';
import { oursOf, startServers, type OurServer } from './servers';
import { appsOf, databaseOf, environmentOf, type App, type Ports, type Settings, type Urls } from './topology';

export interface PlatformOptions {
  readonly ports: Ports;
  readonly dataDir: string;
  readonly logLevel?: string;
  /** False for tests: faster, and lost with the power. */
  readonly durable?: boolean;
  /** What is yours in place of an embedded default. */
  readonly replaced?: Replacements;
  /** Events go through Kafka: ours, unless yours is named in place of it. */
  readonly kafka?: boolean;
  /** Variables of single processes beside those of the topology. */
  readonly variables?: Readonly<Partial<Record<App, Readonly<Record<string, string>>>>>;
  readonly say?: (line: string) => void;
  /** A demonstration tenant whose load was cut short, if there is one: its records are taken away before anything begins. */
  readonly abandoned?: string | null;
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
  /** Null: events are read in place. */
  readonly kafkaBrokers: string | null;
  /** What each subgraph was started with, for `npx causeway`. */
  readonly environments: Readonly<Record<Domain, Readonly<Record<string, string>>>>;
  readonly pidOf: (app: App) => number | undefined;
  /** Kills a process with -9; it is started again by itself. */
  readonly kill: (app: App | OurServer) => Promise<void>;
  /** Stops one process, and begins it again. */
  readonly halt: (app: App) => Promise<void>;
  readonly resume: (app: App) => void;
  readonly untilReady: (app: App) => Promise<void>;
  /** The gateway first, then the other apps, Kafka and PostgreSQL; whatever was accepted is finished. */
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
  await refuseTakenPorts(options.ports, [...apps, ...oursOf(options)]);
  const secrets = secretsIn(dataDir);

  const servers = await startServers(options, dataDir, say, () => note());
  const { adminUrl, postgresLog, kafkaBrokers } = servers;
  const logDir = join(dataDir, 'logs');
  const running = new Map<App, Running>();
  const note = (): void =>
    record(dataDir, [
      ...[...running.values()].map((r) => ({ name: r.name, pid: r.pid() })),
      ...servers.processes(),
      { name: 'start', pid: process.pid },
    ]);
  let stopped = false;
  const stop = async (): Promise<void> => {
    stopped = true;
    for (const app of [...apps].reverse()) await running.get(app)?.stop();
    await servers.stop();
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
      production: replaced.production ?? false,
      idCodecKey: secrets.idCodecKey,
      packKey: secrets.packKey,
      sealKey: secrets.sealKey,
      anchorsDir: join(dataDir, 'anchors'),
      documentsDir: join(dataDir, 'documents'),
      adminKey: secrets.adminKey,
      dataDir,
      kafka: kafkaBrokers === null ? null : { ...replaced.kafkaFurther, KAFKA_BROKERS: kafkaBrokers },
      ...(replaced.mail && { mail: replaced.mail }),
      filesUrl: replaced.filesUrl ?? pathToFileURL(join(dataDir, 'files')).href,
      logLevel: options.logLevel ?? 'info',
    };
    mkdirSync(settings.documentsDir, { recursive: true });
    const main = (app: App): string => join(ROOT, 'apps', app, 'dist', 'main.js');
    for (const domain of DOMAINS) await runOnce(`migrating ${domain}`, main(domain), ['migrate'], environmentOf(domain, settings));
    if (options.abandoned && settings.demonstration) {
      say('Removing the demonstration group whose loading was stopped');
      for (const domain of DOMAINS) await removeTenant(databases[domain].owner, options.abandoned);
      removeFiles(settings.filesUrl, options.abandoned);
      for (const domain of DOMAINS) removeAnchors(settings.anchorsDir, domain, options.abandoned);
    }
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
      postgresLog,
      kafkaBrokers,
      kill: async (app) => (app === 'postgres' || app === 'kafka' ? servers.kill(app) : running.get(app)?.kill()),
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
