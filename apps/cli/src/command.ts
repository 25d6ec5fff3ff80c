import { DOMAINS, type Domain } from '@causeway/event-contracts';
import { Fault } from './fault';
import type { Place } from './place';

/** What a command was given, checked. */
export interface Given {
  readonly option: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
  readonly positionals: readonly string[];
  readonly place: Place;
  readonly out: (line: string) => void;
}

export interface Command {
  /** As it is typed: `dead-letters list`. */
  readonly name: string;
  readonly does: string;
  /** What follows its name. */
  readonly usage: string;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly says: string }>>;
  readonly takes: number;
  readonly examples: readonly string[];
  /** What it printed has been said to `out`; the answer is the exit code's name. */
  readonly run: (given: Given) => Promise<'DONE' | 'FAILED'>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function uuidOf(given: Given, name: string): string {
  const value = needed(given, name);
  if (!UUID.test(value)) throw new Fault(`--${name} must be a UUID.`, 'MISUSED');
  return value;
}

export function appOf(given: Given): Domain {
  const app = needed(given, 'app');
  if (!(DOMAINS as readonly string[]).includes(app)) throw new Fault(`--app must be one of ${DOMAINS.join(', ')}.`, 'MISUSED');
  return app as Domain;
}

export function needed(given: Given, name: string): string {
  const value = given.option(name)?.trim();
  if (!value) throw new Fault(`--${name} is missing.`, 'MISUSED');
  return value;
}
