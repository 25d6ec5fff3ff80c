import { holdsNul } from '@causeway/persistence';
import { coerceInputValue, getNamedType, getNullableType, isListType } from 'graphql';
import { isDoer, isNeeded, type Importable } from './importable';
import { NAME_WHO_DID_IT, refusal, type RowRefusal } from './words';

const LONGEST_KEY = 200;

/** What is wrong with a row before any rule is asked: each field once. */
export function rowFaults(importable: Importable, row: Readonly<Record<string, unknown>>): RowRefusal[] {
  const { fields } = importable;
  const unknown = Object.keys(row).filter((name) => !Object.hasOwn(fields, name));
  const missing = Object.values(fields).filter((field) => needed(importable, field) && isAbsent(field.name, row[field.name]));
  const wrong = Object.values(fields).filter(({ name, type }) => row[name] !== undefined && row[name] !== null && !fits(row[name], type));
  return [
    ...unknown.map((name) => refusal('FIELD_UNKNOWN', name)),
    ...missing.map(({ name }) => refusal('FIELD_MISSING', name, isDoer(importable, name) ? NAME_WHO_DID_IT : undefined)),
    ...KEYS.filter((name) => isLong(row[name])).map((name) => refusal('KEY_TOO_LONG', name)),
    ...wrong.map(({ name, type }) => refusal(ofIds(type) ? 'ID_WRONG' : 'VALUE_WRONG', name)),
  ];
}

const KEYS: readonly string[] = ['source', 'externalId'];

const isLong = (value: unknown): boolean => typeof value === 'string' && value.length > LONGEST_KEY;

const isAbsent = (name: string, value: unknown): boolean => value === undefined || (KEYS.includes(name) && value === '');

/** Every row says where it comes from and who did it, whatever the mutation asks. */
const needed = (importable: Importable, field: Importable['fields'][string]): boolean =>
  KEYS.includes(field.name) || isNeeded(field) || isDoer(importable, field.name);

function fits(value: unknown, type: Importable['fields'][string]['type']): boolean {
  // GraphQL takes one value for a list of one: a row says what it means.
  if (isListType(getNullableType(type)) && !Array.isArray(value)) return false;
  let fine = !holdsNul(value);
  coerceInputValue(value, type, () => {
    fine = false;
  });
  return fine;
}

const ofIds = (type: Importable['fields'][string]['type']): boolean => getNamedType(type).name === 'UUID';
