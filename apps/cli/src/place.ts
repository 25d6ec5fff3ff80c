import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Domain } from '@causeway/event-contracts';
import { Fault } from './fault';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the platform is. The only file that reads the environment. */
export interface Place {
  /** The settings of one process, as it was started with them. */
  readonly settingsOf: (app: Domain) => Environment;
  /** A variable that a command needs. */
  readonly setting: (name: string) => string;
  /** One that it may go without. */
  readonly given: (name: string) => string | undefined;
  readonly running: () => readonly Domain[];
}

interface Written {
  readonly gateway?: string;
  readonly identity?: string;
  readonly adminKey?: string;
  readonly processes?: Readonly<Partial<Record<Domain, Environment>>>;
}

/**
 * A platform that `npm start` runs writes down where it is, in its data folder. Elsewhere (in a container of one
 * process) the environment says it.
 */
export function readPlace(env: Environment): Place {
  const file = join(env['CAUSEWAY_DATA'] ?? join(__dirname, '../../..', '.causeway'), 'place.json');
  const written = (): Written => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Written) : {});
  return {
    settingsOf: (app) => {
      const settings = written().processes?.[app] ?? env;
      if (!settings['DATABASE_URL'])
        throw new Fault(
          `It is not known where the data of ${app} is: start the platform with npm start, or set DATABASE_URL.`,
          'UNREACHED',
        );
      return settings;
    },
    setting: (name) => {
      const { gateway, identity, adminKey } = written();
      const value = env[name] ?? { CAUSEWAY_URL: gateway, IDENTITY_URL: identity, DEMO_ADMIN_KEY: adminKey }[name];
      if (!value) throw new Fault(`${name} is not set, and no platform runs from ${file}: start it with npm start.`, 'UNREACHED');
      return value;
    },
    given: (name) => env[name] || undefined,
    running: () => Object.keys(written().processes ?? {}) as Domain[],
  };
}
