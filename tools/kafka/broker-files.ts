import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareEnvironment } from '../postgres/bare-environment';
import type { BrokerPrograms } from './programs';
import { LOGGING, serverProperties, type BrokerPorts } from './server-properties';

const MOST_LOG_BYTES = 20_000_000;

/** Where Java and the archives are on a command line; Java itself looks for the archives that the star stands for. */
export const javaArguments = (programs: BrokerPrograms, options: readonly string[], ...program: readonly string[]): string[] => [
  ...options,
  '-XX:+UseSerialGC',
  '-Dlog4j2.configurationFile=log4j2.properties',
  '-cp',
  join(programs.archives, '*'),
  ...program,
];

/** The file that the broker in a folder logs to. */
export const logFileIn = (dataDir: string): string => join(dataDir, 'kafka.log');

/** Stands once the storage is formatted; a broker of another id is not the one of this folder. */
const clusterIdFile = (dataDir: string): string => join(dataDir, 'cluster-id');
export const clusterIdIn = (dataDir: string): string => readFileSync(clusterIdFile(dataDir), 'utf8').trim();

/** Writes a broker's settings anew, and formats its storage once: what was cut short before that was over held nothing. */
export async function prepareFiles(dataDir: string, ports: BrokerPorts, durable: boolean, programs: BrokerPrograms): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o700);
  writeFileSync(join(dataDir, 'server.properties'), serverProperties(ports, durable));
  writeFileSync(join(dataDir, 'log4j2.properties'), LOGGING);
  const log = logFileIn(dataDir);
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > MOST_LOG_BYTES) truncateSync(log);
  const formatted = clusterIdFile(dataDir);
  if (existsSync(formatted)) return;
  rmSync(join(dataDir, 'log'), { recursive: true, force: true });
  const clusterId = newClusterId();
  await format(dataDir, clusterId, programs);
  writeFileSync(formatted, `${clusterId}\n`);
}

/** 16 bytes as Kafka writes them; one that began with a dash would be read as an option. */
const newClusterId = (): string => `C${randomBytes(16).toString('base64url').slice(1)}`;

async function format(dataDir: string, clusterId: string, programs: BrokerPrograms): Promise<void> {
  const arguments_ = ['kafka.tools.StorageTool', 'format', '--ignore-formatted', '-t', clusterId, '-c', 'server.properties'];
  const child = spawn(programs.java, javaArguments(programs, ['-Xmx128m', '-XX:TieredStopAtLevel=1'], ...arguments_), {
    cwd: dataDir,
    env: bareEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done));
  if (code !== 0) throw new Error(`Kafka could not format its storage in ${dataDir}: ${said.trim().split('\n').slice(-6).join('\n')}`);
}
