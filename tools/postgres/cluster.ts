import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { embeddedBinaries, hydrateLinks } from './binaries';
import { clusterFiles, postgresEnvironment } from './cluster-files';
import { homeFor } from './home';
import { clearLeftovers } from './leftover-server';
import { identityOf } from './process-identity';
import { serverSettings } from './server-settings';
import { runAs } from './system-user';

export interface ClusterOptions {
  /** The server's own folder; as root in a private home it is kept elsewhere, which `log` is told. */
  readonly dataDir: string;
  /** On the loopback address, the only one it listens on. */
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
  readonly logFile: string;
  /** Where its files are in fact kept. */
  readonly dataDir: string;
  /** Done when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Waits for sessions to end, then ends them, then itself; whatever was committed is on disk. */
  readonly stop: () => Promise<void>;
  /** Ends it at once, without writing out; the next start recovers. */
  readonly kill: (signal: 'SIGQUIT' | 'SIGKILL') => void;
}

const READY_WITHIN_MS = 60_000;
const SESSIONS_END_WITHIN_MS = 5_000;
const WRITTEN_OUT_WITHIN_MS = 60_000;
const MOST_LOG_BYTES = 20_000_000;
/** Processes of a killed server hold its memory for a moment after it. */
const IN_USE = /pre-existing shared memory block|lock file "postmaster.pid" already exists/;

/** Starts a real PostgreSQL of our own, making its cluster when there is none or when making it was cut short. */
export async function startPostgres(options: ClusterOptions): Promise<Cluster> {
  const who = runAs();
  const binaries = resolve(options.binaries ?? embeddedBinaries());
  hydrateLinks(binaries);
  const home = homeFor(binaries, options.dataDir, who);
  for (const sentence of home.moved) options.log?.(sentence);
  const files = clusterFiles(home, who);
  await clearLeftovers(files);
  if ((statSync(files.log, { throwIfNoEntry: false })?.size ?? 0) > MOST_LOG_BYTES) truncateSync(files.log);

  const launch = async (): Promise<Cluster | 'IN_USE'> => {
    const from = statSync(files.log, { throwIfNoEntry: false })?.size ?? 0;
    const said = (): string => readFileSync(files.log).subarray(from).toString('utf8');
    const out = openSync(files.log, 'a');
    // A process group of its own: Ctrl-C in the terminal reaches us first, and PostgreSQL stops last.
    const server = spawn(
      join(home.binaries, 'bin', 'postgres'),
      ['-D', files.cluster, '-p', String(options.port), ...serverSettings(options.durable ?? true)],
      { ...who, detached: true, stdio: ['ignore', out, out], env: postgresEnvironment(), cwd: home.data },
    );
    closeSync(out);
    const running = (): boolean => server.exitCode === null && server.signalCode === null;
    const ended = new Promise<void>((done) => server.once('close', () => done()).once('error', () => done()));
    const pid = server.pid;
    if (pid === undefined) throw new Error(`PostgreSQL's program could not be run: ${join(home.binaries, 'bin', 'postgres')}`);
    writeFileSync(files.owner, JSON.stringify({ by: identityOf(process.pid), server: identityOf(pid) }), { mode: 0o600 });
    const adminUrl = `postgres://postgres:${files.password}@127.0.0.1:${options.port}/postgres`;
    if (!(await answers(adminUrl, running))) {
      if (running()) {
        server.kill('SIGQUIT');
        throw new Error(`PostgreSQL was not ready after ${READY_WITHIN_MS / 1000} seconds; see ${files.log}`);
      }
      if (IN_USE.test(said())) return 'IN_USE';
      throw new Error(whyItEnded(said(), options.port, files.log));
    }
    const stop = async (): Promise<void> => {
      for (const [signal, withinMs] of [
        ['SIGTERM', SESSIONS_END_WITHIN_MS],
        ['SIGINT', WRITTEN_OUT_WITHIN_MS],
      ] as const) {
        if (!running()) return;
        server.kill(signal);
        await Promise.race([ended, sleep(withinMs, undefined, { ref: false })]);
      }
      if (running()) server.kill('SIGQUIT');
      await ended;
    };
    return {
      adminUrl,
      pid,
      logFile: files.log,
      dataDir: home.data,
      ended,
      stop,
      kill: (signal) => void (running() && server.kill(signal)),
    };
  };

  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until; await sleep(500)) {
    const cluster = await launch();
    if (cluster !== 'IN_USE') return cluster;
  }
  throw new Error(`Another PostgreSQL still runs on ${files.cluster}; see ${files.log}`);
}

/** What the server said as it ended, as a sentence that says what to do. */
export function whyItEnded(said: string, port: number, logFile: string): string {
  if (/could not bind|could not create any TCP\/IP sockets/.test(said))
    return `Port ${port} is taken, so PostgreSQL can't listen there: stop what uses it, or set CAUSEWAY_PORT_BASE so that another is used.`;
  if (/No space left on device/.test(said))
    return `PostgreSQL has no disk space left: make room on the disk of ${dirname(logFile)}, then run this again.`;
  return `PostgreSQL ended as it started; the end of ${logFile}:\n${said.trim().split('\n').slice(-6).join('\n')}`;
}

async function answers(adminUrl: string, running: () => boolean): Promise<boolean> {
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until && running(); await sleep(50)) {
    const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return running();
    } catch {
      // not yet
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}
