import { maySeeOf, permits, type Act, type DataClass } from '@causeway/access';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { citationsFor, type Answer } from './citable';
import { getDirective } from './directive';
import type { GraphContext } from './context';
import { scalarResolvers } from './scalars';

export interface Access {
  readonly dataClass: DataClass;
  readonly act: Act;
}

type Resolvers = Parameters<typeof buildSubgraphSchema>[0] extends infer M ? (M extends { resolvers?: infer R } ? R : never) : never;

/**
 * The executable schema of a subgraph: its SDL, its resolvers, the shared scalars, and on every field the check of
 * its `@access` class, the codec of its ids, and of citations those the caller may know of. It holds behind any router, `_entities` included.
 */
export function buildSchema(sdl: string, resolvers: object): GraphQLSchema {
  const typeDefs: DocumentNode = parse(sdl);
  const schema = buildSubgraphSchema([
    { typeDefs, resolvers: { ...scalarResolvers(typeDefs), ...decodeReferences(resolvers) } as NonNullable<Resolvers> },
  ]);
  const answer = (resolvers as { RecordRef?: { record: Answer } }).RecordRef?.record;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values<GraphQLField<unknown, GraphContext, Record<string, unknown>>>(type.getFields()))
      guard(type.name, field, answer);
  }
  return schema;
}

/** The class and act that a field's SDL names, or null for a key, payload, edge or federation's own field. */
export const accessOf = (field: { readonly astNode?: FieldDefinitionNode | null | undefined }): Access | null => {
  const found = field.astNode ? getDirective(field.astNode, 'access') : null;
  return found ? { dataClass: found['class'] as DataClass, act: (found['act'] as Act | undefined) ?? 'READ' } : null;
};

/**
 * Throws FORBIDDEN when none of the caller's roles has the field's class; and of a record's field, none of those that they
 * hold over its service: a role in one service opens nothing in another. A glass that the caller broke opens classes there too.
 */
export function requireAccess(access: Access | null, ctx: GraphContext, source?: unknown, type?: string): void {
  if (!access) return;
  const { dataClass, act } = access;
  const there = act === 'WRITE' || !isOfService(source) || maySeeOf(ctx.caller, dataClass, source.serviceId, peopleOf(source, type));
  if (!there || !permits(ctx.caller, dataClass, act))
    throw new GraphQLError('Your role does not include this.', { extensions: { code: 'FORBIDDEN' } });
}

const isOfService = (source: unknown): source is { readonly serviceId: string | null } =>
  typeof source === 'object' && source !== null && 'serviceId' in source;

/** Whom a record is about. */
function peopleOf(source: object, type: string | undefined): string[] {
  const { id, personId, peopleIds } = source as { readonly id?: string; readonly personId?: string | null; readonly peopleIds?: unknown };
  const several = Array.isArray(peopleIds) ? (peopleIds as string[]) : [];
  const one = type === 'Person' ? id : personId;
  return one ? [one, ...several] : several;
}

function guard(type: string, field: GraphQLField<unknown, GraphContext, Record<string, unknown>>, answer: Answer | undefined): void {
  const access = accessOf(field);
  const resolve = field.resolve ?? defaultFieldResolver;
  const out = getNamedType(field.type).name;
  const decoders = field.args.filter((arg) => mentionsId(arg.type));
  const decoded = (args: Record<string, unknown>, ctx: GraphContext) =>
    decoders.length > 0 ? decodeArgs(args, decoders, ctx.ids.decode) : args;
  const { subscribe } = field;
  if (subscribe)
    field.subscribe = (source, args, ctx, info) => {
      requireAccess(access, ctx);
      return subscribe(source, decoded(args, ctx), ctx, info);
    };
  field.resolve = (source, args, ctx, info) => {
    requireAccess(access, ctx, source, type);
    const value = resolve(source, decoded(args, ctx), ctx, info);
    if (out === 'RecordRef') return answer ? citationsFor(ctx, value, answer) : null;
    return out === 'UUID' ? mapIds(value, ctx.ids.encode) : value;
  };
}

/** A router hands an entity's id back as the caller saw it: every reference resolver gets the id itself. */
const decodeReferences = (resolvers: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(resolvers as Record<string, Record<string, unknown>>).map(([type, fields]) => {
      const resolve = fields['__resolveReference'] as ((ref: object, ctx: GraphContext, info: unknown) => unknown) | undefined;
      if (!resolve) return [type, fields];
      const decoding = (ref: { id?: string }, ctx: GraphContext, info: unknown): unknown =>
        resolve({ ...ref, ...(ref.id ? { id: ctx.ids.decode(ref.id) } : {}) }, ctx, info);
      return [type, { ...fields, __resolveReference: decoding }];
    }),
  );

const mapIds = (value: unknown, encode: (id: string) => string): unknown => {
  if (value instanceof Promise) return value.then((v) => mapIds(v, encode));
  if (Array.isArray(value)) return value.map((v) => mapIds(v, encode));
  return typeof value === 'string' ? encode(value) : value;
};

const decodeArgs = (
  args: Record<string, unknown>,
  decoders: readonly GraphQLArgument[],
  decode: (code: string) => string,
): Record<string, unknown> => ({
  ...args,
  ...Object.fromEntries(decoders.filter((arg) => arg.name in args).map((arg) => [arg.name, decodeInput(args[arg.name], arg.type, decode)])),
});

function decodeInput(value: unknown, type: GraphQLInputType, decode: (code: string) => string): unknown {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return decodeInput(value, type.ofType, decode);
  if (isListType(type)) return (value as unknown[]).map((item) => decodeInput(item, type.ofType, decode));
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, fields[k] ? decodeInput(v, fields[k].type, decode) : v]));
  }
  return type.name === 'UUID' && typeof value === 'string' ? decode(value) : value;
}

function mentionsId(type: GraphQLInputType, seen: ReadonlySet<string> = new Set()): boolean {
  const named = getNamedType(type);
  if (named.name === 'UUID') return true;
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  return Object.values(named.getFields()).some((field) => mentionsId(field.type, new Set([...seen, named.name])));
}
