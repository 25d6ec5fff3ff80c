import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { embeddedBinaries, homeFor, own, runAs, type RunAs } from './binaries';

export interface ClusterOptions {
  readonly dataDir: string;
  readonly port: number;
  /** False for tests: nothing survives a power cut, and everything is faster. */
  readonly durable?: boolean;
  /** Another PostgreSQL's folder with bin, lib and share. */
  readonly binaries?: string;
  readonly log?: (line: string) => void;
}

export interface Cluster {
  /** A superuser's login on the database `postgres`. */
  readonly adminUrl: string;
  readonly pid: number;
  /** Waits for the sessions' end (SIGTERM after five seconds becomes SIGINT) and for the server's. */
  readonly stop: () => Promise<void>;
}

const READY_WITHIN_MS = 60_000;

/** Starts a real PostgreSQL of our own, making its cluster when there is none or when making it was cut short. */
export async function startPostgres(options: ClusterOptions): Promise<Cluster> {
  const who = runAs();
  const home = homeFor(resolve(options.binaries ?? embeddedBinaries()), resolve(options.dataDir), who);
  if (home.moved) options.log?.(`PostgreSQL can't reach this folder as the user postgres: its files are kept in ${home.moved}`);
  own(home.data, who);
  const cluster = join(home.data, 'cluster');
  const complete = join(home.data, 'initialised');
  const passwordFile = join(home.data, 'superuser-password');
  if (!existsSync(complete)) {
    rmSync(cluster, { recursive: true, force: true });
    writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
    if (who.uid !== undefined) spawnSync('chown', [String(who.uid), passwordFile]);
    initialise(home.binaries, cluster, passwordFile, who);
    mkdirSync(complete);
  }
  const password = readFileSync(passwordFile, 'utf8');
  const log = openSync(join(home.data, 'postgres.log'), 'a');
  const flags = [
    ['listen_addresses', '127.0.0.1'],
    ['unix_socket_directories', ''],
    ['max_connections', '200'],
    ['shared_buffers', '64MB'],
    ['timezone', 'UTC'],
    ['log_timezone', 'UTC'],
    ['log_parameter_max_length_on_error', '0'],
    ['log_statement', 'none'],
    ['log_min_error_statement', 'panic'],
    ['log_error_verbosity', 'terse'],
    ...(options.durable === false
      ? [
          ['fsync', 'off'],
          ['synchronous_commit', 'off'],
          ['full_page_writes', 'off'],
        ]
      : []),
  ].flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A process group of its own: Ctrl-C in the terminal reaches us first, and PostgreSQL stops last.
  const server = spawn(join(home.binaries, 'bin', 'postgres'), ['-D', cluster, '-p', String(options.port), ...flags], {
    ...who,
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' },
    cwd: home.data,
  });
  const exited = new Promise<void>((done) => server.once('exit', () => done()));
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${options.port}/postgres`;
  await ready(adminUrl, () => server.exitCode !== null, join(home.data, 'postgres.log'));
  return {
    adminUrl,
    pid: server.pid ?? 0,
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGTERM');
      if (await Promise.race([exited.then(() => true), sleep(5_000, false, { ref: false })])) return;
      server.kill('SIGINT');
      await exited;
    },
  };
}

function initialise(binaries: string, cluster: string, passwordFile: string, who: RunAs): void {
  const made = spawnSync(
    join(binaries, 'bin', 'initdb'),
    ['-D', cluster, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C', '--no-instructions'],
    { ...who, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' }, cwd: '/' },
  );
  if (made.status !== 0) throw new Error(`PostgreSQL could not make its cluster: ${made.error?.message ?? made.stderr.trim()}`);
}

async function ready(adminUrl: string, dead: () => boolean, logFile: string): Promise<void> {
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until; await sleep(100)) {
    if (dead())
      throw new Error(
        `PostgreSQL ended as it started; the end of ${logFile}:\n${readFileSync(logFile, 'utf8').split('\n').slice(-6).join('\n')}`,
      );
    const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error(`PostgreSQL was not ready after ${READY_WITHIN_MS / 1000} seconds; see ${logFile}`);
}

/** A TCP port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolvePort, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolvePort(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
