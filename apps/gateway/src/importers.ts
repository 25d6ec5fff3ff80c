import { Kind, parse, type ConstDirectiveNode, type DefinitionNode } from 'graphql';

/**
 * The subgraph that imports each record, by the record's name: the one that answers the query of that name. Whether it is
 * imported at all, and by whom, that subgraph says.
 */
export function importersOf(supergraphSdl: string): ReadonlyMap<string, string> {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const names = new Map(definitions.flatMap(subgraphNames));
  const queries = definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query' ? (node.fields ?? []) : [],
  );
  return new Map(
    queries.flatMap(({ name, directives }) => {
      const graph = argument(directives, 'join__field', 'graph');
      const owner = graph === undefined ? undefined : names.get(graph);
      return owner === undefined ? [] : [[name.value, owner] as const];
    }),
  );
}

const subgraphNames = (node: DefinitionNode): (readonly [string, string])[] =>
  node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph'
    ? (node.values ?? []).flatMap(({ name, directives }) => {
        const called = argument(directives, 'join__graph', 'name');
        return called === undefined ? [] : [[name.value, called] as const];
      })
    : [];

function argument(directives: readonly ConstDirectiveNode[] | undefined, directive: string, name: string): string | undefined {
  const found = directives?.find((one) => one.name.value === directive)?.arguments?.find((one) => one.name.value === name)?.value;
  return found?.kind === Kind.ENUM || found?.kind === Kind.STRING ? found.value : undefined;
}
