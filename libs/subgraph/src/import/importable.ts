import { DOERS, VERBS } from '@causeway/access';
import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  parse,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { hashOf } from '../operation';

/** A record that may be imported, and the mutation that records it. */
export interface Importable {
  /** As the path and the files name it: `dailyNote`. */
  readonly record: string;
  readonly type: GraphQLObjectType;
  readonly mutation: GraphQLField<unknown, unknown>;
  readonly input: GraphQLInputObjectType;
  /** Where the mutation takes several at once: the list of which a row becomes the one item. */
  readonly list: { readonly name: string; readonly item: GraphQLInputObjectType } | null;
  /** What a row may hold: the mutation's input without `idempotencyKey`, and without `version`: no other system knows ours. */
  readonly fields: Readonly<Record<string, GraphQLInputField>>;
  /** The mutation, asking why it was refused and for nothing else. */
  readonly document: DocumentNode;
  /** As the trail tells it. */
  readonly hash: string;
}

/**
 * Every record that may be imported: those of the mutations that a system which imports may send, and whose input says where
 * the record comes from. There is nothing to declare: a mutation with `source` and `externalId` is one.
 */
export function importablesOf(schema: GraphQLSchema): ReadonlyMap<string, Importable> {
  const found = new Map<string, Importable>();
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {}))
    for (const importable of importableOf(mutation)) {
      const other = found.get(importable.record);
      if (other)
        throw new Error(`${other.mutation.name} and ${mutation.name} both import a ${importable.record}: one of them takes no source`);
      found.set(importable.record, importable);
    }
  return found;
}

function importableOf(mutation: GraphQLField<unknown, unknown>): Importable[] {
  const input = mutation.args[0] && getNamedType(mutation.args[0].type);
  if (!isInputObjectType(input) || !VERBS[mutation.name]?.includes('INTEGRATION')) return [];
  const list = fromElsewhere(input) ? null : listOf(input);
  if (!list && !fromElsewhere(input)) return [];
  const payload = getNamedType(mutation.type);
  const answer = isObjectType(payload) ? Object.values(payload.getFields()).find(({ name }) => name !== 'refusals') : undefined;
  const type = answer && getNamedType(answer.type);
  if (!isObjectType(type)) return [];
  const { idempotencyKey: _key, version: _version, ...own } = input.getFields();
  const fields = list ? { ...without(own, list.name), ...list.item.getFields() } : own;
  const document = parse(
    `mutation Import($input: ${input.name}!) { ${mutation.name}(input: $input) { refusals { code message field rule } } }`,
    { noLocation: true },
  );
  return [{ record: lowerFirst(type.name), type, mutation, input, list, fields, document, hash: hashOf(document) }];
}

const fromElsewhere = (input: GraphQLInputObjectType): boolean => 'source' in input.getFields() && 'externalId' in input.getFields();

function listOf(input: GraphQLInputObjectType): Importable['list'] {
  for (const { name, type } of Object.values(input.getFields())) {
    const item = getNamedType(type);
    if (isInputObjectType(item) && fromElsewhere(item)) return { name, item };
  }
  return null;
}

const TIMES: ReadonlySet<string> = new Set(['happenedAt', 'recordedAt']);

/**
 * Whether a row has to give a field: what the mutation needs, and both times. A mutation by hand happens and is recorded now
 * unless said; what is imported was recorded elsewhere before, and "now" would be wrong of it without a word.
 */
export const isNeeded = ({ name, type, defaultValue }: GraphQLInputField): boolean =>
  TIMES.has(name) || (isNonNullType(type) && defaultValue === undefined);

/** Whether a field says who did it. By hand that is the caller unless said; whoever imports is nobody itself, and a row names them. */
export const isDoer = ({ mutation }: Pick<Importable, 'mutation'>, field: string): boolean => DOERS[mutation.name] === field;

/** A row as the mutation's input. */
export function inputOf({ list, fields, input }: Importable, row: Readonly<Record<string, unknown>>, idempotencyKey: string): object {
  if (!list) return { ...row, idempotencyKey };
  const outer = Object.keys(row).filter((name) => name in input.getFields() && name in fields);
  const item = without(row, ...outer);
  return { ...Object.fromEntries(outer.map((name) => [name, row[name]])), [list.name]: [item], idempotencyKey };
}

const without = <T>(from: Readonly<Record<string, T>>, ...names: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
