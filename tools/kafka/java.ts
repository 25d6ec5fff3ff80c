import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const LEAST = 17;

/** The first Java that is new enough, of JAVA_HOME and of the path; otherwise which there are, as a sentence. */
export function findJava(
  home: string | null,
  onPath: readonly string[] = ['java'],
): { readonly java: string } | { readonly missing: string } {
  const looked: string[] = [];
  for (const java of [...(home ? [join(home, 'bin', 'java')] : []), ...onPath]) {
    const version = versionOf(java);
    if (version !== null && version >= LEAST) return { java };
    looked.push(`${java} ${version === null ? 'is not there' : `is Java ${version}`}`);
  }
  return {
    missing: `Kafka needs Java ${LEAST} or later, and ${looked.join(' and ')}: install one, or set KAFKA_BROKERS to brokers of yours.`,
  };
}

function versionOf(java: string): number | null {
  const asked = spawnSync(java, ['-version'], { encoding: 'utf8', timeout: 30_000 });
  return asked.status === 0 ? javaVersionIn(`${asked.stderr}\n${asked.stdout}`) : null;
}

/** Java's major version out of what `java -version` says: 8 called itself 1.8. */
export function javaVersionIn(said: string): number | null {
  const [, major, minor] = /version "(\d+)(?:\.(\d+))?/.exec(said) ?? [];
  return major === undefined ? null : Number(major === '1' ? minor : major);
}
