import { FACTORS, isFactor, type FactorName } from './exposures';
import { refuse } from './refused';
import { FAILURES, type FailureCode } from './settings';

/** A cause that is planted: units that are exposed to the factor fail so many times as often. */
export interface Planted {
  readonly code: FailureCode;
  readonly factor: FactorName;
  readonly rateRatio: number;
  /** In every service, or in these, by their numbers from 1. */
  readonly services: 'all' | readonly number[];
}

const isCode = (code: string): code is FailureCode => Object.hasOwn(FAILURES, code);

const FIELDS = ['code', 'factor', 'rateRatio', 'services'];
const RATIOS = { least: 0.05, most: 20 };

/** What a file asks to be planted in a group of so many services. */
export function plantedBy(text: string, services: number): readonly Planted[] {
  let all: unknown;
  try {
    all = JSON.parse(text);
  } catch {
    refuse('PLANT_UNREADABLE', 'plant', 'The file is no JSON.');
  }
  if (!Array.isArray(all)) refuse('PLANT_MALFORMED', 'plant', 'The file holds a list.');
  return all.map((one: unknown, n) => plantedOf(one, `plant[${n}]`, services));
}

function plantedOf(one: unknown, where: string, services: number): Planted {
  if (typeof one !== 'object' || one === null) refuse('PLANT_MALFORMED', where, `It is an object with ${FIELDS.join(', ')}.`);
  const strange = Object.keys(one).find((name) => !FIELDS.includes(name));
  if (strange) refuse('PLANT_MALFORMED', `${where}.${strange}`, `There are ${FIELDS.join(', ')}.`);
  const { code, factor, rateRatio, services: named = 'all' } = one as Readonly<Record<string, unknown>>;
  if (typeof code !== 'string' || !isCode(code))
    refuse('CODE_UNKNOWN', `${where}.code`, `The codes of failures are ${Object.keys(FAILURES).join(', ')}.`);
  if (typeof factor !== 'string' || !isFactor(factor))
    refuse('FACTOR_UNKNOWN', `${where}.factor`, `The factors are ${FACTORS.join(', ')}.`);
  if (typeof rateRatio !== 'number' || !(rateRatio >= RATIOS.least && rateRatio <= RATIOS.most))
    refuse('RATE_WRONG', `${where}.rateRatio`, `It is a number from ${RATIOS.least} to ${RATIOS.most}.`);
  const isService = (n: unknown): n is number => Number.isInteger(n) && Number(n) >= 1 && Number(n) <= services;
  if (named !== 'all' && !(Array.isArray(named) && named.length > 0 && named.every(isService)))
    refuse('SERVICES_WRONG', `${where}.services`, `It is "all", or a list of numbers from 1 to ${services}.`);
  return { code, factor, rateRatio, services: named };
}
