import { GraphQLError, Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import type { GatewayConfig } from './config';

interface Size {
  readonly depth: number;
  readonly aliases: number;
}

/** How deep a selection goes and how many aliases it has, fragments followed; a cycle counts as endlessly deep. */
function sizeOf(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, seen: ReadonlySet<string>): Size {
  let depth = 0;
  let aliases = 0;
  for (const node of set.selections) {
    let below: Size = { depth: 0, aliases: 0 };
    let own = 0;
    if (node.kind === Kind.FIELD) {
      own = 1;
      if (node.alias) aliases += 1;
      if (node.selectionSet) below = sizeOf(node.selectionSet, fragments, seen);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      below = sizeOf(node.selectionSet, fragments, seen);
    } else {
      const name = node.name.value;
      const fragment = fragments.get(name);
      if (seen.has(name)) return { depth: Infinity, aliases };
      if (fragment) below = sizeOf(fragment.selectionSet, fragments, new Set([...seen, name]));
    }
    depth = Math.max(depth, own + below.depth);
    aliases += below.aliases;
  }
  return { depth, aliases };
}

/** What is wrong with the size of a document, in words; empty when nothing is. */
export function tooLarge(document: DocumentNode, limits: GatewayConfig['limits']): string[] {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return [];
    const { depth, aliases } = sizeOf(node.selectionSet, fragments, new Set());
    const roots = node.selectionSet.selections.length;
    return [
      ...(depth > limits.depth ? [`The operation is ${depth} levels deep; at most ${limits.depth} are served.`] : []),
      ...(aliases > limits.aliases ? [`The operation has ${aliases} aliases; at most ${limits.aliases} are served.`] : []),
      ...(roots > limits.rootFields ? [`The operation has ${roots} root fields; at most ${limits.rootFields} are served.`] : []),
    ];
  });
}

/** Refuses an operation that is too large before anything is planned or executed. */
export const limitRule =
  (limits: GatewayConfig['limits']): ValidationRule =>
  (context) => ({
    Document: {
      enter: (document) => {
        for (const message of tooLarge(document, limits))
          context.reportError(new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_LARGE' } }));
      },
    },
  });
