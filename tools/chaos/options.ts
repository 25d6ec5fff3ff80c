import { HOMES, type Home } from './faults';
import { BREAKAGES, type Breakage } from './told';

/** What a run was asked for. */
export interface ChaosOptions {
  readonly minutes: number;
  readonly seed: number;
  readonly homes: readonly Home[];
  readonly broken: Breakage | null;
}

export const USAGE = `npm run chaos -- --minutes N [--seed S] [--home outbox|kafka] [--broken ${BREAKAGES.join('|')}]`;

/** Reads the arguments; `seed` stands in where none is given. What is not understood is said, never passed over. */
export function optionsFrom(args: readonly string[], seed: number): ChaosOptions | { readonly fault: string } {
  const given = new Map<string, string>();
  for (let n = 0; n < args.length; n += 2) {
    const [name = '', value] = [args[n], args[n + 1]];
    if (!['--minutes', '--seed', '--home', '--broken'].includes(name) || value === undefined) return { fault: `What is ${name}? ${USAGE}` };
    given.set(name, value);
  }
  const minutes = Number(given.get('--minutes') ?? Number.NaN);
  if (!(minutes > 0)) return { fault: `For how many minutes? ${USAGE}` };
  const own = given.get('--seed') ?? String(seed);
  if (!/^\d{1,9}$/.test(own)) return { fault: `A seed is a number of up to nine digits. ${USAGE}` };
  const [home, broken] = [given.get('--home'), given.get('--broken')];
  const homes = HOMES.filter((one) => home === undefined || one === home);
  if (homes.length === 0) return { fault: `There is no home ${home}. ${USAGE}` };
  const breakage = BREAKAGES.find((one) => one === broken) ?? null;
  if (broken !== undefined && !breakage) return { fault: `Nothing can be broken by ${broken}. ${USAGE}` };
  return { minutes, seed: Number(own), homes, broken: breakage };
}
