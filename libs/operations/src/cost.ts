import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isListType,
  Kind,
  type ConstValueNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { listSizeOf, weightOf, type ListSize } from './sizes';
import { ENDLESS_COST, INTROSPECTION, LEAF, MUTATION, OBJECT, ofWeight, plus, sum, times, told, type Tenths } from './tally';
import { UNKNOWN, Values, type Variables } from './values';

export interface CostSettings {
  /** The most rows that any page holds: a longer one is refused by the list itself. */
  readonly mostPerPage: number;
  /** How many a list is taken to hold that says nothing of its size. */
  readonly listSize: number;
}

export interface Cost {
  /** Objects, and a tenth for each leaf, rounded up. */
  readonly cost: number;
  /** Whether it is the same whatever the variables say. */
  readonly constant: boolean;
}

/** By which a list stands for its size in the fields below: of a connection, how many `edges` it has. */
interface Sized {
  readonly names: readonly string[];
  readonly size: number;
}

/** What a router asks of a subgraph by its entities' keys is as long as the list of keys. */
const ENTITIES: ListSize = { assumedSize: undefined, slicingArguments: ['representations'], sizedFields: [] };

/**
 * What an operation can come to, from its text and its variables alone: every object is 1 and every leaf a tenth (or what `@cost` says), each as often as
 * the lists around it are long by `@listSize`. Fragments and aliases count wherever they stand, `__typename` counts as a leaf; of fragments on the types of one union the dearest counts.
 * The work grows with the text, not with what the text expands to. An operation that is not valid, or never ends, costs no less than one that is.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables | null,
  settings: CostSettings,
): Cost {
  const values = new Values(variables, defaultsOf(operation));
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const root = schema.getRootType(operation.operation);
  try {
    const cost = root ? costing(schema, fragments, values, settings)(operation.selectionSet, root) : 0;
    return { cost: told(cost), constant: !values.readVariables };
  } catch (error) {
    // Deeper than the stack is dearer than anything that is served.
    if (error instanceof RangeError) return { cost: told(ENDLESS_COST), constant: true };
    throw error;
  }
}

function costing(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  values: Values,
  settings: CostSettings,
): (set: SelectionSetNode, type: GraphQLCompositeType) => Tenths {
  const known = new Map<string, Tenths>();

  const ofFragment = (fragment: FragmentDefinitionNode, type: GraphQLCompositeType, sized: Sized | undefined): Tenths => {
    const key = [fragment.name.value, type.name, sized?.size, ...(sized?.names ?? [])].join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    // Whoever meets it again before it is known is in a fragment that contains itself.
    known.set(key, ENDLESS_COST);
    const cost = ofSet(fragment.selectionSet, type, sized);
    known.set(key, cost);
    return cost;
  };

  const ofSet = (set: SelectionSetNode, type: GraphQLCompositeType, sized?: Sized): Tenths => {
    const asked = set.selections.filter((node) => isAsked(node, values));
    const own = sum(asked.map((node) => (node.kind === Kind.FIELD ? ofField(node, type, sized) : 0)));
    const parts = asked.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [];
      const on = conditionOf(node, type);
      if (!on) return [];
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : undefined;
      const cost =
        node.kind === Kind.INLINE_FRAGMENT ? ofSet(node.selectionSet, on, sized) : fragment ? ofFragment(fragment, on, sized) : 0;
      return [{ on, cost }];
    });
    return plus(own, dearest(schema, type, parts));
  };

  const conditionOf = (node: InlineFragmentNode | FragmentSpreadNode, type: GraphQLCompositeType): GraphQLCompositeType | undefined => {
    const condition = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)?.typeCondition : node.typeCondition;
    if (!condition) return node.kind === Kind.FRAGMENT_SPREAD ? undefined : type;
    const found = schema.getType(condition.name.value);
    return isCompositeType(found) ? found : undefined;
  };

  const ofField = (node: FieldNode, type: GraphQLCompositeType, sized: Sized | undefined): Tenths => {
    const name = node.name.value;
    if (name === '__typename') return LEAF;
    if (name.startsWith('__')) return INTROSPECTION;
    const field = 'getFields' in type ? type.getFields()[name] : undefined;
    if (!field) return LEAF;
    const out = getNamedType(field.type);
    const size = name === '_entities' ? ENTITIES : listSizeOf(field);
    const length = size && lengthOf(node, field, size, values, settings);
    const below = size && length !== undefined && size.sizedFields.length > 0 ? { names: size.sizedFields, size: length } : undefined;
    const each = plus(weightOfField(field), isCompositeType(out) && node.selectionSet ? ofSet(node.selectionSet, out, below) : 0);
    const isList = isListType(getNullableType(field.type));
    const said = sized?.names.includes(name) ? sized.size : below ? undefined : length;
    const count = isList || said !== undefined ? (said ?? settings.listSize) : 1;
    const change = type === schema.getMutationType() ? MUTATION : 0;
    return plus(plus(times(count, each), ofArguments(node, field)), change);
  };

  const ofArguments = (node: FieldNode, field: GraphQLField<unknown, unknown>): Tenths =>
    sum(
      field.args.map((argument) => {
        const given = node.arguments?.find((one) => one.name.value === argument.name)?.value;
        if (!given) return 0;
        const objects = isInputObjectType(getNamedType(argument.type)) ? values.objectsIn(given) : 0;
        return plus(ofWeight(weightOf(argument) ?? 0), times(objects, OBJECT));
      }),
    );

  return ofSet;
}

/** Fragments on types that no one object has at once do not add up. */
function dearest(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  parts: readonly { readonly on: GraphQLCompositeType; readonly cost: Tenths }[],
): Tenths {
  const applies = (object: GraphQLObjectType, on: GraphQLCompositeType): boolean =>
    on === object || (isAbstractType(on) && schema.isSubType(on, object));
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return objects.reduce((most, object) => Math.max(most, sum(parts.filter(({ on }) => applies(object, on)).map(({ cost }) => cost))), 0);
}

/** How many a list holds, by the arguments that say it: the largest of those given, else what is assumed. */
function lengthOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  size: ListSize,
  values: Values,
  { mostPerPage }: CostSettings,
): number | undefined {
  const given = size.slicingArguments.flatMap((name) => {
    const value = values.of(node.arguments?.find((one) => one.name.value === name)?.value);
    const said = value ?? field.args.find((argument) => argument.name === name)?.defaultValue;
    return said === undefined || said === null ? [] : [lengthBy(said, mostPerPage)];
  });
  return given.length > 0 ? Math.max(...given) : size.assumedSize;
}

/** A whole number as it is, at least one and at most a page; a list by its length; whatever can't be told by the most that it may be. */
function lengthBy(said: unknown, mostPerPage: number): number {
  if (Array.isArray(said)) return said.length;
  if (said === UNKNOWN || typeof said !== 'number' || !Number.isFinite(said)) return mostPerPage;
  return Math.min(Math.max(Math.ceil(said), 1), mostPerPage);
}

function weightOfField(field: GraphQLField<unknown, unknown>): Tenths {
  const type = getNamedType(field.type);
  const weight = weightOf(field) ?? weightOf(type);
  if (weight !== undefined) return ofWeight(weight);
  return isCompositeType(type) ? OBJECT : LEAF;
}

/** A field that is left out by `@skip` or `@include` costs nothing, where that can be told. */
function isAsked(node: SelectionNode, values: Values): boolean {
  const condition = (name: string): unknown =>
    values.of(node.directives?.find((one) => one.name.value === name)?.arguments?.find((one) => one.name.value === 'if')?.value);
  return condition('skip') !== true && condition('include') !== false;
}

const defaultsOf = ({ variableDefinitions }: OperationDefinitionNode): ReadonlyMap<string, ConstValueNode> =>
  new Map(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, defaultValue] as const] : [],
    ),
  );

/** The operation that a request names, or the only one; undefined where it can't be told. */
export function operationOf(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node] : []));
  return name ? operations.find((operation) => operation.name?.value === name) : operations.length === 1 ? operations[0] : undefined;
}
