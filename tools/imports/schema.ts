import { isDoer, isNeeded, kindOf } from '@causeway/subgraph';
import {
  getNamedType,
  getNullableType,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import type { ImportedRecord } from './records';

type Schema = Readonly<Record<string, unknown>>;

const SCALARS: Readonly<Record<string, Schema>> = {
  String: { type: 'string' },
  Boolean: { type: 'boolean' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  NonNegativeInt: { type: 'integer', minimum: 0 },
  PositiveInt: { type: 'integer', minimum: 1 },
  DateTime: { type: 'string', format: 'date-time' },
  LocalDate: { type: 'string', format: 'date' },
  LocalTime: { type: 'string', pattern: '^\\d{2}:\\d{2}(:\\d{2})?$' },
  NHSNumber: { type: 'string', pattern: '^\\d{10}$' },
};

/** What the mutation would take for now, and an import needs. */
const TIMES: Readonly<Record<string, string>> = {
  happenedAt: 'When it happened, and never in the future.',
  recordedAt: 'When it was recorded at its source.',
};

const KEYS: Readonly<Record<string, string>> = {
  source: 'The system that the row comes from. A request may say it once for all of its rows (the header `import-source`).',
  externalId: 'The record’s key in that system, by which it is imported once and by which other rows of the same system name it.',
};

/** The JSON Schema of a row of NDJSON; a row of CSV has the same fields, written as docs/import/README.md says. */
export function schemaOf(
  { record, mutation, type, input, list, fields, domain }: ImportedRecord,
  example: object | undefined,
  imported: ReadonlySet<string>,
): Schema {
  const owner = (name: string): GraphQLInputObjectType => (list && name in list.item.getFields() ? list.item : input);
  const properties = Object.values(fields).map((field) => {
    const described = TIMES[field.name];
    const doer = isDoer({ mutation }, field.name);
    return [
      field.name,
      described
        ? { ...SCALARS['DateTime'], description: described }
        : property(doer ? named(field) : field, owner(field.name), type, imported),
    ] as const;
  });
  const needed = Object.values(fields).filter(
    (field) => isNeeded(field) || field.name === 'externalId' || isDoer({ mutation }, field.name),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:causeway:import:${record}`,
    title: record,
    description: `${type.description ?? record} A row is recorded as \`${mutation.name}\` of ${domain}.`,
    type: 'object',
    properties: Object.fromEntries(properties),
    required: needed.map(({ name }) => name),
    additionalProperties: false,
    ...(example ? { examples: [example] } : {}),
  };
}

/** A field that says who did it, as an import needs it: nobody stands for whoever is not named. */
const named = (field: GraphQLInputField): GraphQLInputField => ({
  ...field,
  type: new GraphQLNonNull(getNullableType(field.type)),
  description: field.description?.replace('; the caller unless said', ''),
});

function property(
  field: GraphQLInputField,
  input: GraphQLInputObjectType,
  record: GraphQLObjectType | null,
  imported: ReadonlySet<string>,
): Schema {
  const text = KEYS[field.name];
  if (text) return { description: text, type: 'string', minLength: 1, maxLength: 200 };
  const below = record?.getFields()[field.name];
  const inner = below && getNamedType(below.type);
  const named = kindOf(field.name, input, record);
  const kind = named !== null && imported.has(named) ? named : null;
  const value = valueOf(field.type, kind, isObjectType(inner) ? inner : null, imported);
  const what = getNamedType(field.type);
  const told = isEnumType(what) ? ` ${meanings(what)}` : kind && what.name === 'UUID' ? ` ${byKey(kind)}` : '';
  return { description: `${field.description ?? ''}${told}`, ...(isNonNullType(field.type) ? value : orNull(value)) };
}

const byKey = (kind: string): string => `The id of a ${kind}, or the key under which it is imported from the same system.`;

const meanings = (type: GraphQLEnumType): string =>
  type
    .getValues()
    .map(({ name, description }) => `${name}: ${description ?? ''}`)
    .join(' ');

/** What a null stands for is that nothing is given. */
const orNull = (value: Schema): Schema => {
  const { type, enum: values, anyOf } = value;
  if (Array.isArray(anyOf)) return { ...value, anyOf: [...(anyOf as Schema[]), { type: 'null' }] };
  return { ...value, type: [type, 'null'], ...(Array.isArray(values) ? { enum: [...(values as string[]), null] } : {}) };
};

function valueOf(wrapped: GraphQLInputType, kind: string | null, record: GraphQLObjectType | null, imported: ReadonlySet<string>): Schema {
  const type = getNullableType(wrapped);
  if (isListType(type)) return { type: 'array', items: valueOf(type.ofType, kind, record, imported) };
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  if (isInputObjectType(type)) return objectOf(type, record, imported);
  if (type.name === 'UUID')
    return kind ? { type: 'string', minLength: 1, maxLength: 200, 'x-record': kind } : { type: 'string', format: 'uuid' };
  const scalar = SCALARS[type.name];
  if (!scalar) throw new Error(`docs/import has no word for the scalar ${type.name}: add it to tools/imports/schema.ts`);
  return scalar;
}

function objectOf(type: GraphQLInputObjectType, record: GraphQLObjectType | null, imported: ReadonlySet<string>): Schema {
  const fields = Object.values(type.getFields());
  const cites = fields.some(({ name }) => name === 'kind') && fields.some(({ name }) => name === 'id');
  return {
    type: 'object',
    ...(type.description ? { description: type.description } : {}),
    properties: Object.fromEntries(
      fields.map((field) => [
        field.name,
        cites && field.name === 'id'
          ? {
              description: 'Its id, or the key under which it is imported from the same system.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            }
          : property(field, type, record, imported),
      ]),
    ),
    required: fields.filter(isNeeded).map(({ name }) => name),
    additionalProperties: false,
  };
}
