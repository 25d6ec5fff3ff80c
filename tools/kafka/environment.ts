import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where collected archives are kept: for the user, so that a second clone need not collect them again. */
export const archivesFolder = (): string =>
  process.env['CAUSEWAY_KAFKA_CACHE'] || join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'causeway', 'kafka');

export const javaHome = (): string | null => process.env['JAVA_HOME'] || null;

/** Maven is the user's own: where it gets archives from, and past which proxy, may be set in its environment. */
export const mavenEnvironment = (): NodeJS.ProcessEnv => process.env;
