import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../checks/root';
import { mavenEnvironment } from './environment';

/** Maven's description of what is collected. */
const POM = join(ROOT, 'tools', 'kafka', 'pom.xml');
const SAY_AFTER_MS = 2_000;
const SAY_EVERY_MS = 5_000;

/** The version of Kafka that we run. */
export const kafkaVersion = (pom: string = readFileSync(POM, 'utf8')): string =>
  /<kafka\.version>(.+)<\/kafka\.version>/.exec(pom)?.[1] ?? '';

/** The folder of the archives in a cache; another description has another folder. */
export function archivesIn(cache: string): string {
  const pom = readFileSync(POM, 'utf8');
  return join(cache, `${kafkaVersion(pom)}-${createHash('sha256').update(pom).digest('hex').slice(0, 8)}`);
}

/** Has Maven resolve the archives into a folder, which appears whole or not at all; why it could not, otherwise. */
export async function collectArchives(folder: string, say: (line: string) => void, maven = 'mvn'): Promise<string | null> {
  mkdirSync(dirname(folder), { recursive: true });
  const beside = mkdtempSync(join(dirname(folder), 'collecting-'));
  try {
    const fault = await resolveInto(beside, say, maven);
    // Another may have been quicker, and what it collected is as good.
    if (fault === null && !existsSync(folder)) renameSync(beside, folder);
    return fault;
  } catch (error) {
    if (existsSync(folder)) return null;
    throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

async function resolveInto(folder: string, say: (line: string) => void, maven: string): Promise<string | null> {
  const title = `Collecting the archives of Kafka ${kafkaVersion()} by Maven`;
  const began = Date.now();
  const child = spawn(maven, ['-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`], {
    env: mavenEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: folder,
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const first = setTimeout(() => say(`${title}: 44 MB, once for all clones of this user`), SAY_AFTER_MS);
  const next = setInterval(() => {
    say(`${title}: ${said.match(/Downloaded .*\.jar /g)?.length ?? 0} so far, ${Math.round((Date.now() - began) / 1000)} s`);
  }, SAY_EVERY_MS);
  try {
    const code = await new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done));
    if (code === 0) return null;
    const why = /\[ERROR\] (.+)/.exec(said)?.[1] ?? said.trim().split('\n').at(-1) ?? '';
    return `Maven could not collect the archives of Kafka ${kafkaVersion()}: ${why}`;
  } catch {
    return MAVEN_MISSING;
  } finally {
    clearTimeout(first);
    clearInterval(next);
  }
}

export const MAVEN_MISSING =
  'Kafka runs from archives that Maven collects once, and mvn is not on the path: install Maven, or set KAFKA_BROKERS to brokers of yours.';
