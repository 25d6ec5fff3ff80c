import { DataSource, type MigrationInterface } from 'typeorm';
import { Pool, types, type PoolClient } from 'pg';

// A `date` is a calendar day, not an instant: keep it as the text that it is.
types.setTypeParser(types.builtins.DATE, (value) => value);
types.setTypeParser(types.builtins.INT8, (value) => Number(value));

export type Migration = new () => MigrationInterface;
export interface DatabaseOptions {
  /** The login that owns nothing: everything but migrations runs as it. */
  readonly url: string;
  /** The process's name, shown in pg_stat_activity. */
  readonly name: string;
  readonly poolSize?: number;
  /** Ends a statement in the database after so many milliseconds. */
  readonly statementTimeoutMs?: number;
}

/** One app's own database. Nothing outside this library takes a connection from it. */
export interface Database {
  readonly pool: Pool;
  /** The demonstration clock's latest time already kept for a tenant, so that it is written only when it moves. */
  readonly clocks: Map<string, number>;
  readonly close: () => Promise<void>;
}

/** Opens the pool of the app's own login. Connections are made when first needed. */
export function openDatabase(options: DatabaseOptions): Database {
  const statementTimeoutMs = options.statementTimeoutMs ?? 15_000;
  const pool = new Pool({
    connectionString: options.url,
    application_name: options.name,
    max: options.poolSize ?? 10,
    statement_timeout: statementTimeoutMs,
    // Where the other end is gone without a word, the database's own limit is never heard of. A flight waits for several statements.
    query_timeout: 2 * statementTimeoutMs + 2_000,
    keepAlive: true,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 10_000,
    options: '-c client_connection_check_interval=200',
    pipeline: true,
  });
  pool.on('error', () => undefined); // an idle connection was cut: the next use opens another
  // One in use was cut: its queries fail, and unheard the same error would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { pool, clocks: new Map(), close: () => pool.end() };
}

/** Whether the database answers; throws when it can't be reached. */
export const responds = async (db: Database): Promise<boolean> => (await db.pool.query('select 1')).rowCount === 1;

/** Applies the migrations in order as the owner, each in its own transaction, and says which ran. */
export async function migrate(ownerUrl: string, migrations: readonly Migration[]): Promise<readonly string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    entities: [],
    migrations: [...migrations],
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
  });
  await dataSource.initialize();
  try {
    // Two processes may migrate at once; the second waits and then finds nothing to do.
    await dataSource.query('select pg_advisory_lock(7000)');
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/** Makes a migration class of SQL; `name` ends in the epoch milliseconds that order it. */
export function migration(name: string, sql: string): Migration {
  return class implements MigrationInterface {
    readonly name = name;
    async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
      await runner.query(sql);
    }
    async down(): Promise<void> {
      throw new Error(`${name} is not undone: a migration is followed by another, never reversed`);
    }
  };
}

/** A statement that the server keeps prepared under a name of its own text. */
const prepared = new Map<string, string>();
export function statement(text: string, values: readonly unknown[]): { name: string; text: string; values: unknown[] } {
  let name = prepared.get(text);
  if (!name) prepared.set(text, (name = `s${prepared.size}`));
  return { name, text, values: [...values] };
}

export type Client = PoolClient;
