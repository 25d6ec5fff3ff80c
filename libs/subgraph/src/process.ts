import type { Domain } from '@causeway/event-contracts';
import {
  clusterAt,
  kafkaEventLog,
  outboxEventLog,
  replayDeadLetter,
  startConsumer,
  startRelay,
  type Consumer,
  type EventLog,
  type Handler,
} from '@causeway/messaging';
import {
  faultOf,
  keepPartitionsAhead,
  keepSealing,
  migrate,
  openAuditWriter,
  openDatabase,
  outOfReach,
  type Database,
  type Migration,
} from '@causeway/persistence';
import pino from 'pino';
import type { SubgraphConfig } from './config';
import { buildSchema } from './schema';
import { importRoute } from './import/route';
import { readSdl } from './sdl';
import type { Route, RouteDeps } from './routes';
import { startSubgraph, type RunningSubgraph } from './server';
import { tokenVerifier } from './token';

/** What makes one subgraph different from another. */
export interface SubgraphParts {
  readonly domain: Domain;
  /** The folder of its `*.graphql` files. */
  readonly schemaPath: string;
  readonly migrations: readonly Migration[];
  readonly resolvers: (deps: { readonly consumer: Consumer }) => object;
  /** What it serves beside GraphQL. */
  readonly routes?: (deps: RouteDeps) => readonly Route[];
  /** What it does with other domains' events beyond keeping what is known of their records. */
  readonly handle?: Handler;
  /** Work of its own beside requests and events; returns how to end it. */
  readonly background?: (deps: { readonly db: Database; readonly consumer: Consumer; readonly log: pino.Logger }) => {
    readonly stop: () => Promise<void>;
  };
  /** Work that an operator asks for, by the name that its program takes as its argument. */
  readonly tasks?: Readonly<Record<string, Task>>;
}

/** What a program ends with when its database does not answer. */
const UNREACHED = 3;

/** What it says is its progress, a line at a time. */
export type Task = (db: Database, say: (line: string) => void) => Promise<void>;

/** Serves a subgraph: database, trail, consumer of the other domains' logs, HTTP. `stop` finishes what was accepted. */
export async function serve(
  config: SubgraphConfig,
  parts: SubgraphParts,
): Promise<RunningSubgraph & { readonly db: Database; readonly consumer: Consumer }> {
  const log = pino({ name: parts.domain, level: config.logLevel, base: { app: parts.domain } });
  const db = openDatabase({ url: config.databaseUrl, name: parts.domain });
  const audit = openAuditWriter(config.auditDatabaseUrl);
  const cluster = config.kafka && clusterAt(config.kafka.address, parts.domain, log);
  const relay =
    cluster && config.kafka ? startRelay({ domain: parts.domain, db, logReaderUrl: config.kafka.ownLog, cluster, log }) : undefined;
  const logOf = ([source, url]: [string, string]): EventLog =>
    cluster ? kafkaEventLog({ cluster, source: source as Domain, consumer: parts.domain, log }) : outboxEventLog(source as Domain, url);
  const consumer = startConsumer({
    name: parts.domain,
    db,
    logs: Object.entries(config.logs).map(logOf),
    log,
    ...(parts.handle ? { handle: parts.handle } : {}),
  });
  const partitions = keepPartitionsAhead({ db, log });
  const sealer = config.seal ? keepSealing({ domain: parts.domain, ...config.seal, log }) : undefined;
  if (!sealer) log.warn('the trail is not sealed: AUDIT_SEALER_URL, AUDIT_SEAL_KEY and AUDIT_ANCHORS are not set');
  const background = parts.background?.({ db, consumer, log });
  const end = async (): Promise<void> => {
    await background?.stop();
    await partitions.stop();
    await Promise.all([consumer.stop(), relay?.stop()]);
    await audit.close();
    await sealer?.stop();
    await db.close();
  };
  const schema = buildSchema(readSdl(parts.schemaPath), parts.resolvers({ consumer }));
  const server = await startSubgraph({
    name: parts.domain,
    port: config.port,
    host: config.host,
    schema,
    db,
    audit,
    identify: tokenVerifier(config.token),
    idCodecKey: config.idCodecKey,
    seenUntil: consumer.seenUntil,
    log,
    routes: [importRoute({ schema, log }), ...(parts.routes?.({ db, audit, log, schema }) ?? [])],
    ready: { logs: async () => Object.values(consumer.seenUntil()).every((time) => time !== null) },
  }).catch(async (error: Error) => {
    await end();
    throw error;
  });
  return {
    ...server,
    db,
    consumer,
    stop: async () => {
      await server.stop();
      await end();
    },
  };
}

/**
 * The whole of a subgraph's `main`: `migrate` applies the migrations and ends, `replay <tenant> <id>` takes a dead letter
 * in once more and ends, and so does each of its own tasks; with no argument it serves until SIGTERM or SIGINT.
 */
export async function runSubgraph<C extends SubgraphConfig>(
  readConfig: () => C,
  partsOf: (config: C) => SubgraphParts,
  argument?: string,
  ...rest: readonly string[]
): Promise<void> {
  try {
    const config = readConfig();
    const parts = partsOf(config);
    if (argument === 'migrate') {
      if (!config.ownerDatabaseUrl) throw new Error('OWNER_DATABASE_URL is needed to migrate');
      const ran = await migrate(config.ownerDatabaseUrl, parts.migrations);
      process.stdout.write(`${parts.domain}: ${ran.length} migration${ran.length === 1 ? '' : 's'} applied\n`);
      return;
    }
    if (argument === 'replay') {
      await replay(config, parts, rest);
      return;
    }
    if (argument !== undefined) {
      const task = parts.tasks?.[argument];
      if (!task) throw new Error(`${parts.domain} has no task "${argument}"`);
      await carryOut(config, parts, task);
      return;
    }
    const running = await serve(config, parts);
    const end = (): void => {
      void running.stop().then(() => process.exit(0));
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = outOfReach(faultOf(error)) ? UNREACHED : 1;
  }
}

/** A task goes through all that a tenant has in one statement, where nobody waits for an answer. */
const TASK_STATEMENT_MS = 3_600_000;

async function carryOut(config: SubgraphConfig, parts: SubgraphParts, task: Task): Promise<void> {
  const db = openDatabase({ url: config.databaseUrl, name: parts.domain, statementTimeoutMs: TASK_STATEMENT_MS });
  try {
    await task(db, (line) => void process.stdout.write(`${line}\n`));
  } finally {
    await db.close();
  }
}

async function replay(config: SubgraphConfig, parts: SubgraphParts, [tenantId = '', id = '']: readonly string[]): Promise<void> {
  const db = openDatabase({ url: config.databaseUrl, name: parts.domain });
  try {
    const { handle } = parts;
    const decision = await replayDeadLetter({ name: parts.domain, db, ...(handle ? { handle } : {}) }, tenantId, id);
    process.stdout.write(`${JSON.stringify(decision)}\n`);
    process.exitCode = decision.ok ? 0 : 1;
  } finally {
    await db.close();
  }
}
