import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { archivesIn, collectArchives, MAVEN_MISSING } from './archives';
import { archivesFolder, javaHome, mavenEnvironment } from './environment';
import { findJava } from './java';

/** What a broker runs from. */
export interface BrokerPrograms {
  readonly java: string;
  /** The folder of Kafka's archives and of those that they need. */
  readonly archives: string;
}

/** What is not on this machine, and what to do about it, as a sentence. */
export interface Missing {
  readonly missing: string;
}

/** Finds Java and the archives, which are collected when they are not there. */
export async function brokerPrograms(say: (line: string) => void): Promise<BrokerPrograms | Missing> {
  const found = findJava(javaHome());
  if ('missing' in found) return found;
  const archives = archivesIn(archivesFolder());
  const fault = existsSync(archives) ? null : await collectArchives(archives, say);
  return fault === null ? { java: found.java, archives } : { missing: fault };
}

/** What a broker would lack here, found out without collecting anything; null when nothing. */
export function missingHere(): string | null {
  const found = findJava(javaHome());
  if ('missing' in found) return found.missing;
  return existsSync(archivesIn(archivesFolder())) || isOnPath('mvn') ? null : MAVEN_MISSING;
}

const isOnPath = (program: string): boolean =>
  (mavenEnvironment()['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, program)) || existsSync(join(folder, `${program}.cmd`)));
