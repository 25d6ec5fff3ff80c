import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** How large an operation is once its fragments stand where they are used. */
export interface Measures {
  /** Fields one inside the other. */
  readonly depth: number;
  /** Fields asked for under another name, `__typename` among them. */
  readonly aliases: number;
  readonly fields: number;
  readonly rootFields: number;
  readonly directives: number;
}

const NOTHING: Measures = { depth: 0, aliases: 0, fields: 0, rootFields: 0, directives: 0 };
/** A fragment that contains itself never ends. */
export const ENDLESS: Measures = { depth: Infinity, aliases: 0, fields: 0, rootFields: 0, directives: 0 };

/**
 * The largest of each over all operations and fragments of a document. Every fragment is measured once, however often
 * it is used, so the work grows with the text and not with what the text expands to.
 */
export function measure(document: DocumentNode): Measures {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, Measures>();

  const ofFragment = (name: string): Measures => {
    const found = known.get(name);
    if (found) return found;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    known.set(name, ENDLESS);
    const size = withDirectives(ofSet(fragment.selectionSet), fragment);
    known.set(name, size);
    return size;
  };
  const ofSet = (set: SelectionSetNode): Measures => set.selections.map(ofSelection).reduce(beside, NOTHING);
  const ofSelection = (node: SelectionNode): Measures => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return withDirectives(ofFragment(node.name.value), node);
    const inner = node.selectionSet ? ofSet(node.selectionSet) : NOTHING;
    if (node.kind === Kind.INLINE_FRAGMENT) return withDirectives(inner, node);
    return withDirectives(
      { ...inner, depth: inner.depth + 1, fields: inner.fields + 1, aliases: inner.aliases + (node.alias ? 1 : 0), rootFields: 1 },
      node,
    );
  };

  return document.definitions
    .map((node) => {
      if (node.kind === Kind.FRAGMENT_DEFINITION) return ofFragment(node.name.value);
      if (node.kind !== Kind.OPERATION_DEFINITION) return NOTHING;
      return (node.variableDefinitions ?? []).reduce(withDirectives, withDirectives(ofSet(node.selectionSet), node));
    })
    .reduce(largest, NOTHING);
}

interface Directed {
  readonly directives?: readonly unknown[] | undefined;
}

const withDirectives = (size: Measures, node: Directed): Measures => ({
  ...size,
  directives: size.directives + (node.directives?.length ?? 0),
});

const beside = (a: Measures, b: Measures): Measures => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  fields: a.fields + b.fields,
  rootFields: a.rootFields + b.rootFields,
  directives: a.directives + b.directives,
});

const largest = (a: Measures, b: Measures): Measures => ({
  depth: Math.max(a.depth, b.depth),
  aliases: Math.max(a.aliases, b.aliases),
  fields: Math.max(a.fields, b.fields),
  rootFields: Math.max(a.rootFields, b.rootFields),
  directives: Math.max(a.directives, b.directives),
});
