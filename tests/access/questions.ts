import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  Kind,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A field that is asked of a record or of the root, with what its SDL says of it. */
export interface Asked {
  readonly alias: string;
  readonly field: string;
  readonly dataClass: string | null;
  /** `record`: one by its id; `page`: a connection; `other`: anything else. */
  readonly shape: 'record' | 'page' | 'other';
  /** The type of its records. */
  readonly of: string;
  readonly column: boolean;
}

export interface Questions {
  readonly document: string;
  readonly records: readonly Asked[];
  readonly pages: readonly Asked[];
  readonly others: readonly Asked[];
  /** The fields of every entity that this subgraph resolves, by type. */
  readonly entities: ReadonlyMap<string, readonly Asked[]>;
  readonly mutations: readonly {
    readonly name: string;
    readonly input: string;
    readonly dataClass: string | null;
    readonly act: string | null;
  }[];
  /** Root and entity fields that say nothing of their class. */
  readonly unclassed: readonly string[];
}

const IGNORED_ROOTS = new Set(['_entities', '_service']);

/** Every question that a schema can be asked at the root and of each entity, as one operation; it grows with the schema. */
export function questionsOf(schema: GraphQLSchema, resolvable: ReadonlySet<string>): Questions {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => !IGNORED_ROOTS.has(field.name));
  const asked = roots.map((field) => askedOf(field, field.name));
  const entities = new Map([...resolvable].sort().map((type) => [type, fieldsOf(schema.getType(type) as GraphQLObjectType)]));
  const records = asked.filter((a) => a.shape === 'record');
  const pages = asked.filter((a) => a.shape === 'page');
  const others = asked.filter((a) => a.shape === 'other');
  const rootField = (name: string): Field => schema.getQueryType()?.getFields()[name] as Field;
  const entityText = [...entities].map(
    ([type, fields]) =>
      `... on ${type} { id ${fields.map((a) => `${a.alias}: ${selection((schema.getType(type) as GraphQLObjectType).getFields()[a.field] as Field)}`).join(' ')} }`,
  );
  const document = `query Everything($reps: [_Any!]!, $id: UUID!) {
    ${records.map((a) => `${a.alias}: ${a.field}(id: $id) { id }`).join('\n')}
    ${[...pages, ...others].map((a) => `${a.alias}: ${selection(rootField(a.field))}`).join('\n')}
    _entities(representations: $reps) { __typename ${entityText.join('\n')} }
  }`;
  return {
    document: document.replace('_entities(representations: $reps) { __typename  }', ''),
    records,
    pages,
    others,
    entities,
    mutations: Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
      name: field.name,
      input: String(field.args[0]?.type),
      ...accessIn(field),
    })),
    unclassed: [
      ...asked.filter((a) => a.dataClass === null).map((a) => `Query.${a.field}`),
      ...[...entities].flatMap(([type, fields]) => fields.filter((a) => a.dataClass === null).map((a) => `${type}.${a.field}`)),
    ],
  };
}

const fieldsOf = (type: GraphQLObjectType): Asked[] =>
  Object.values(type.getFields())
    .filter((field) => field.name !== 'id')
    .map((field) => askedOf(field, `${type.name}_${field.name}`));

function askedOf(field: Field, alias: string): Asked {
  const named = getNamedType(field.type);
  const page = named.name.endsWith('Connection');
  const byId = !isListType(field.type) && isObjectType(named) && field.args.length === 1 && field.args[0]?.name === 'id';
  return {
    alias,
    field: field.name,
    dataClass: accessIn(field).dataClass,
    shape: page ? 'page' : byId ? 'record' : 'other',
    of: page ? named.name.replace(/Connection$/, '') : named.name,
    column: (isScalarType(named) || isEnumType(named)) && field.args.length === 0,
  };
}

/** The class and act that a field's directive names. */
export function accessIn(field: Field): { readonly dataClass: string | null; readonly act: string | null } {
  const directive = field.astNode?.directives?.find((d) => d.name.value === 'access');
  const value = (name: string): string | null => {
    const found = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
    return found?.kind === Kind.ENUM ? found.value : null;
  };
  return { dataClass: value('class'), act: directive ? (value('act') ?? 'READ') : null };
}

/** A field as it is asked: its required arguments, and enough below it to tell whether something was there. */
function selection(field: Field): string {
  const named = getNamedType(field.type);
  const page = named.name.endsWith('Connection');
  const given = [...field.args.filter((arg) => isNonNullType(arg.type)), ...(page ? field.args.filter((arg) => arg.name === 'first') : [])];
  const args = given.length > 0 ? `(${given.map((arg) => `${arg.name}: ${literal(arg.name === 'first' ? arg : arg)}`).join(', ')})` : '';
  if (page) return `${field.name}${args} { totalCount edges { cursor node { ${idOf(nodeOf(named))} } } }`;
  if (isUnionType(named)) return `${field.name}${args} { __typename }`;
  if (!isObjectType(named)) return `${field.name}${args}`;
  return `${field.name}${args} { ${idOf(named)} }`;
}

/** What tells one from another: its id, where it has one. */
const idOf = (type: GraphQLNamedType): string => (isObjectType(type) && 'id' in type.getFields() ? 'id' : '__typename');

/** What a page is of. */
function nodeOf(page: GraphQLNamedType): GraphQLNamedType {
  const within = (type: GraphQLNamedType, name: string): GraphQLNamedType =>
    getNamedType((type as GraphQLObjectType).getFields()[name]?.type as GraphQLOutputType);
  return within(within(page, 'edges'), 'node');
}

const literal = (arg: GraphQLArgument): string => (arg.name === 'first' ? '100' : valueOf(arg.type));

function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return `[${valueOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${required.map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`;
  }
  if (type.name === 'UUID') return '$id';
  if (type.name === 'LocalDate') return '"2026-03-02"';
  if (type.name === 'DateTime') return '"2026-03-02T09:00:00Z"';
  if (type.name === 'Boolean') return 'true';
  return type.name === 'String' || type.name === 'ID' ? '"ANY"' : '10';
}
