import { createRequire } from 'node:module';
import { join } from 'node:path';
import { addMonths, ENGLAND_AND_WALES, isCalendarDay } from '@causeway/kernel';
import { ROOT } from '../checks/root';
import { refuse } from './refused';

/** What a group is made from: the same options, the same files. */
export interface Options {
  readonly services: number;
  readonly people: number;
  readonly staff: number;
  readonly months: number;
  readonly seed: number;
  /** The first day, the first of a month. */
  readonly from: string;
}

export interface Asked {
  readonly options: Options;
  readonly plant: string | null;
  readonly out: string;
}

/** What `--help` prints too. */
export const USAGE = (createRequire(join(ROOT, 'tools/usage.cjs'))('./usage.cjs') as { USAGE: { generate: string } }).USAGE.generate;

const NUMBERS = {
  services: [1, 2_000],
  people: [2, 60],
  staff: [6, 200],
  months: [1, 36],
  seed: [0, 999_999_999],
} as const;
const NAMES = [...Object.keys(NUMBERS), 'from', 'plant', 'out'];
const FROM = '2025-01';

/** Reads the arguments. What is not understood is refused, never passed over. */
export function askedBy(args: readonly string[]): Asked {
  const given = new Map<string, string>();
  for (let n = 0; n < args.length; n += 2) {
    const [name = '', value] = [args[n]?.replace(/^--/, ''), args[n + 1]];
    if (!NAMES.includes(name) || !args[n]?.startsWith('--')) refuse('OPTION_UNKNOWN', args[n] ?? '', 'There is no such option.');
    if (value === undefined) refuse('OPTION_MISSING', name, 'It has no value.');
    if (given.has(name)) refuse('OPTION_WRONG', name, 'It is given twice.');
    given.set(name, value);
  }
  const number = (name: keyof typeof NUMBERS): number => {
    const [least, most] = NUMBERS[name];
    const said = given.get(name) ?? refuse('OPTION_MISSING', name, 'It must be said.');
    const value = /^\d{1,9}$/.test(said) ? Number(said) : NaN;
    return value >= least && value <= most ? value : refuse('OPTION_WRONG', name, `It is a whole number from ${least} to ${most}.`);
  };
  const options = {
    services: number('services'),
    people: number('people'),
    staff: number('staff'),
    months: number('months'),
    seed: number('seed'),
    from: `${given.get('from') ?? FROM}-01`,
  };
  const { firstDay, lastDay } = ENGLAND_AND_WALES;
  if (!isCalendarDay(options.from)) refuse('OPTION_WRONG', 'from', 'It is a month, YYYY-MM.');
  if (options.from < firstDay || addMonths(options.from, options.months) > lastDay)
    refuse('OPTION_WRONG', 'months', `All of them lie from ${firstDay} to ${lastDay}, for which bank holidays are known.`);
  if (options.services * options.people > 250_000) refuse('OPTION_WRONG', 'people', 'There are NHS numbers for 250000 people.');
  return { options, plant: given.get('plant') ?? null, out: given.get('out') ?? refuse('OPTION_MISSING', 'out', 'It must be said.') };
}
