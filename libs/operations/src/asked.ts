import { Kind, visit, BREAK, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** Whether a document asks for the schema, `__typename` apart, anywhere in it. */
export function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

/** Whether a document asks for the schema or `__typename` and nothing else, so that no subgraph is needed for it. */
export function asksForSchemaAlone(document: DocumentNode): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const seen = new Set<string>();
  const alone = (set: SelectionSetNode): boolean =>
    set.selections.every((node) => {
      if (node.kind === Kind.FIELD) return node.name.value.startsWith('__');
      if (node.kind === Kind.INLINE_FRAGMENT) return alone(node.selectionSet);
      const fragment = fragments.get(node.name.value);
      if (!fragment || seen.has(node.name.value)) return true;
      seen.add(node.name.value);
      return alone(fragment.selectionSet);
    });
  return document.definitions.every((node) => node.kind !== Kind.OPERATION_DEFINITION || alone(node.selectionSet));
}
