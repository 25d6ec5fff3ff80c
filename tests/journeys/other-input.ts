import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import type { Answer } from '../../tools/play/client';

/** The graph as it is committed. */
export const supergraph = (): GraphQLSchema => buildSchema(readFileSync(join(__dirname, '../../supergraph.graphql'), 'utf8'));

export const mutationsOf = (schema: GraphQLSchema): string[] => Object.keys(schema.getMutationType()?.getFields() ?? {}).sort();

/** Those that change a record, and say which version of it was read. */
export const changingOf = (schema: GraphQLSchema): string[] => mutationsOf(schema).filter((verb) => 'version' in fieldsOf(schema, verb));

/** The same input but for one field, which has another value of its kind. */
export function otherInput(schema: GraphQLSchema, verb: string, input: Answer): Answer {
  const fields = Object.values(fieldsOf(schema, verb)).filter(({ name }) => name !== 'idempotencyKey' && (input[name] ?? null) !== null);
  // Another id might not be known, which is found out before the key is looked at: ids come last.
  for (const field of [...fields].sort((a, b) => Number(isId(a)) - Number(isId(b)))) {
    const other = anotherOf(field, input[field.name]);
    if (other !== undefined) return { ...input, [field.name]: other };
  }
  throw new Error(`${verb}: no field of its input has another value`);
}

function fieldsOf(schema: GraphQLSchema, verb: string): Readonly<Record<string, GraphQLInputField>> {
  const argument = schema.getMutationType()?.getFields()[verb]?.args[0];
  const type = argument && getNamedType(argument.type);
  if (!isInputObjectType(type)) throw new Error(`${verb} takes no input`);
  return type.getFields();
}

function anotherOf(field: GraphQLInputField, value: unknown): unknown {
  if (isListType(getNullableType(field.type))) return Array.isArray(value) && value.length > 1 ? value.slice(1) : undefined;
  const of = getNamedType(field.type);
  const others = isEnumType(of) ? of.getValues().map(({ name }) => name) : OTHERS[of.name]?.(value);
  return others?.find((each) => each !== value);
}

const isId = ({ type }: GraphQLInputField): boolean => ['UUID', 'ID'].includes(getNamedType(type).name);

const OTHERS: Readonly<Record<string, (value: unknown) => readonly unknown[]>> = {
  String: (value) => [`${String(value)} and more`],
  Int: (value) => [Number(value) + 1],
  Float: (value) => [Number(value) / 2],
  Boolean: (value) => [!value],
  UUID: () => ['5f0d6c1e-0000-4000-8000-00000000beef'],
  ID: () => ['5f0d6c1e-0000-4000-8000-00000000beef'],
  LocalDate: () => ['2026-02-03', '2026-02-04'],
  EmailAddress: () => ['another@example.org', 'the-other@example.org'],
};
