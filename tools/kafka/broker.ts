import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bareEnvironment } from '../postgres/bare-environment';
import { freePort } from '../postgres/free-port';
import { identityOf } from '../postgres/process-identity';
import { answers } from './answers';
import { clusterIdIn, javaArguments, logFileIn, prepareFiles } from './broker-files';
import { clearLeftover, markOf } from './leftover-broker';
import { brokerPrograms, type BrokerPrograms } from './programs';
import type { BrokerPorts } from './server-properties';

export interface BrokerOptions {
  /** The broker's own folder. */
  readonly dataDir: string;
  /** On the loopback address, the only one it listens on. */
  readonly port: number;
  /** False for tests: it begins sooner and bears less load, and what it acknowledged may be lost with the power. */
  readonly durable?: boolean;
  readonly log?: (line: string) => void;
}

export interface Broker {
  /** Its address, as KAFKA_BROKERS has it. */
  readonly brokers: string;
  readonly pid: number;
  readonly logFile: string;
  /** Done when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Sends it a signal; after SIGKILL the next start recovers. */
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Writes everything out and ends it, by force when that takes too long. */
  readonly stop: () => Promise<void>;
}

const READY_WITHIN_MS = 60_000;
const STOPS_WITHIN_MS = 20_000;

/** Starts a real Kafka of one node, formatting its storage when it has none. Throws a sentence when it can't. */
export async function startBroker(options: BrokerOptions): Promise<Broker> {
  const programs = await brokerPrograms(options.log ?? (() => undefined));
  if ('missing' in programs) throw new Error(programs.missing);
  const dataDir = resolve(options.dataDir);
  const durable = options.durable ?? true;
  await clearLeftover(dataDir, ownerFileIn(dataDir));
  for (let tries = 1; ; tries += 1) {
    const ports = { clients: options.port, controller: await freePort() };
    await prepareFiles(dataDir, ports, durable, programs);
    const begun = await launch(dataDir, ports, durable, programs);
    if ('broker' in begun) return begun.broker;
    // Somebody took the controller's port between our finding it free and the broker's listening there.
    if (tries === 3 || portTaken(begun.said) !== ports.controller) throw new Error(whyItEnded(begun.said, logFileIn(dataDir)));
  }
}

const ownerFileIn = (dataDir: string): string => join(dataDir, 'owner.json');

async function launch(
  dataDir: string,
  ports: BrokerPorts,
  durable: boolean,
  programs: BrokerPrograms,
): Promise<{ readonly broker: Broker } | { readonly said: string }> {
  const logFile = logFileIn(dataDir);
  const from = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const out = openSync(logFile, 'a', 0o600);
  const heap = ['-Xms64m', '-Xmx512m', ...(durable ? [] : ['-XX:TieredStopAtLevel=1'])];
  // A process group of its own: Ctrl-C in the terminal reaches us first, and Kafka stops after what uses it.
  const server = spawn(programs.java, javaArguments(programs, [...heap, markOf(dataDir)], 'kafka.Kafka', 'server.properties'), {
    cwd: dataDir,
    env: bareEnvironment(),
    detached: true,
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  const running = (): boolean => server.exitCode === null && server.signalCode === null;
  const ended = new Promise<void>((done) => server.once('close', () => done()).once('error', () => done()));
  const { pid } = server;
  if (pid === undefined) throw new Error(`Java could not be run: ${programs.java}`);
  writeFileSync(ownerFileIn(dataDir), JSON.stringify({ by: identityOf(process.pid), server: identityOf(pid) }), { mode: 0o600 });
  const brokers = `127.0.0.1:${ports.clients}`;
  const kill = (signal: NodeJS.Signals): void => void (running() && server.kill(signal));
  const said = (): string => readFileSync(logFile).subarray(from).toString('utf8');
  // One that can't listen goes on for half a minute before it ends.
  const hopeless = (): boolean => !running() || portTaken(said()) !== null;
  if (!(await answers(brokers, clusterIdIn(dataDir), hopeless, READY_WITHIN_MS))) {
    const slow = !hopeless();
    kill('SIGKILL');
    await ended;
    if (slow) throw new Error(`Kafka was not ready after ${READY_WITHIN_MS / 1000} seconds; see ${logFile}`);
    return { said: said() };
  }
  const stop = async (): Promise<void> => {
    kill('SIGTERM');
    await Promise.race([ended, sleep(STOPS_WITHIN_MS, undefined, { ref: false })]);
    kill('SIGKILL');
    await ended;
  };
  return { broker: { brokers, pid, logFile, ended, kill, stop } };
}

/** The port that another program listens on, if that is why the broker ended. */
const portTaken = (said: string): number | null => {
  const port = /failed to bind to \S*:(\d+)/.exec(said)?.[1];
  return port === undefined ? null : Number(port);
};

/** What the broker said as it ended, as a sentence that says what to do. */
export function whyItEnded(said: string, logFile: string): string {
  const port = portTaken(said);
  if (port !== null)
    return `Port ${port} is taken, so Kafka can't listen there: stop what uses it, or set CAUSEWAY_PORT_BASE so that another is used.`;
  if (/No space left on device/.test(said))
    return `Kafka has no disk space left: make room on the disk of ${dirname(logFile)}, then run this again.`;
  return `Kafka ended as it started; the end of ${logFile}:\n${said.trim().split('\n').slice(-6).join('\n')}`;
}
