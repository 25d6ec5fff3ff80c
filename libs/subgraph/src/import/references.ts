import { isUuid } from '@causeway/kernel';
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import type { Importable } from './importable';

/** The id of the record of a kind that has this key in the row's own source. */
export type IdOfKey = (kind: string, key: string) => string;

/**
 * Kinds that the graph does not say: of ids to which the record has no field of the same name. Null is the kind of what is
 * never imported, and is named by its id alone.
 */
const DECLARED: Readonly<Record<string, string | null>> = {
  'PlannedShiftInput.staffMemberIds': 'StaffMember',
  'PlacePersonInput.organisationId': null,
  'RegisterPersonInput.placedBy': null,
};

/** The row with every id that is none, but a key in the row's own source, replaced by the id that such a record has. */
export const withIds = (row: Readonly<Record<string, unknown>>, { type, input, list, fields }: Importable, idOf: IdOfKey) =>
  mapped(row, fields, (name) => kindOf(name, list && name in list.item.getFields() ? list.item : input, type), type, idOf);

/** The kind of record that a field of an input names by its id; null where it takes ids alone. */
export function kindOf(field: string, input: GraphQLInputObjectType, record: GraphQLObjectType | null): string | null {
  const declared = DECLARED[`${input.name}.${field}`];
  if (declared !== undefined) return declared;
  const base = field.replace(/Ids?$/, '');
  const told = record?.getFields()[base] ?? record?.getFields()[`${base}s`];
  const kind = told && getNamedType(told.type);
  return isObjectType(kind) ? kind.name.replace(/Connection$/, '') : null;
}

function mapped(
  values: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, GraphQLInputField>>,
  kindOfField: (name: string) => string | null,
  record: GraphQLObjectType | null,
  idOf: IdOfKey,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (!field) return [name, value];
      const below = record?.getFields()[name];
      const type = below && getNamedType(below.type);
      return [name, idsIn(value, field.type, kindOfField(name), isObjectType(type) ? type : null, idOf)];
    }),
  );
}

function idsIn(value: unknown, wrapped: GraphQLInputType, kind: string | null, record: GraphQLObjectType | null, idOf: IdOfKey): unknown {
  const type = getNullableType(wrapped);
  if (isListType(type)) return Array.isArray(value) ? value.map((item) => idsIn(item, type.ofType, kind, record, idOf)) : value;
  if (!isInputObjectType(type)) return type.name === 'UUID' && kind !== null && isKey(value) ? idOf(kind, value) : value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = type.getFields();
  const values = value as Readonly<Record<string, unknown>>;
  // A citation says itself what it cites.
  const cited = 'kind' in fields && 'id' in fields && typeof values['kind'] === 'string' ? values['kind'] : null;
  return mapped(values, fields, (name) => (name === 'id' ? cited : kindOf(name, type, record)), record, idOf);
}

const isKey = (value: unknown): value is string => typeof value === 'string' && value !== '' && !isUuid(value);
