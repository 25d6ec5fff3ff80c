import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Path = (string | number)[];
type Variables = Readonly<Record<string, unknown>>;

/** The fields that a call to a subgraph asked for, each by its path in that call's own answer. */
export function lostFields(query: string, variables: Variables): Path[] {
  const { definitions } = parse(query, { noLocation: true });
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return [];
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const entities = operation.selectionSet.selections.find((node) => node.kind === Kind.FIELD && node.name.value === '_entities');
  if (entities?.kind !== Kind.FIELD || !entities.selectionSet)
    return namesIn(operation.selectionSet, { fragments, variables }).map((name) => [name]);

  const types = (variables['representations'] as readonly { readonly __typename: string }[]).map(({ __typename }) => __typename);
  const set = entities.selectionSet;
  return types.flatMap((type, index) =>
    namesIn(set, { fragments, variables, type, others: new Set(types) }).map((name): Path => ['_entities', index, name]),
  );
}

interface Scope {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  /** The entity's type, when the selection is on one, and the types of all entities of the call. */
  readonly type?: string;
  readonly others?: ReadonlySet<string>;
}

function namesIn(set: SelectionSetNode, scope: Scope): string[] {
  return set.selections
    .filter((node) => isAsked(node, scope.variables))
    .flatMap((node) => {
      if (node.kind === Kind.FIELD) return node.name.value === '__typename' ? [] : [node.alias?.value ?? node.name.value];
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(node.name.value) : node;
      const condition = fragment?.typeCondition?.name.value;
      // A condition that is no entity's type is an interface, which this call's entities were asked by.
      const applies = condition === undefined || condition === scope.type || !scope.others?.has(condition);
      return fragment && applies ? namesIn(fragment.selectionSet, scope) : [];
    });
}

const isAsked = (node: SelectionNode, variables: Variables): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
