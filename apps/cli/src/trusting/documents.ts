import { costOf, documentIdOf, tooLarge, USUAL_LIMITS, type TrustedDocument } from '@causeway/operations';
import {
  getLocation,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  print,
  Source,
  validate,
  visit,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** A file of a portal's documents. */
export interface DocumentFile {
  readonly name: string;
  readonly text: string;
}

export interface Trusting {
  readonly documents: readonly TrustedDocument[];
  /** What has to be mended, each with its file and line. */
  readonly faults: readonly string[];
  /** What is worth knowing, and no fault. */
  readonly notes: readonly string[];
}

/** As the gateway reckons: how long a page may be, and how long a list is that does not say. */
const SETTINGS = { mostPerPage: 100, listSize: 10 };

const fault = (text: string): Trusting => ({ documents: [], faults: [text], notes: [] });
const note = (text: string): Trusting => ({ documents: [], faults: [], notes: [text] });
const together = (parts: readonly Trusting[]): Trusting => ({
  documents: parts.flatMap(({ documents }) => documents),
  faults: parts.flatMap(({ faults }) => faults),
  notes: parts.flatMap(({ notes }) => notes),
});

/**
 * One document for each operation of the files, with the fragments that it uses, from whichever file: validated against the schema, held to the gateway's
 * usual limits, and costed at the longest pages that its variables may ask for.
 */
export function trust(schema: GraphQLSchema, files: readonly DocumentFile[], mostCost: number): Trusting {
  const read = files.map(definitionsOf);
  const definitions = read.flatMap((file) => file.definitions);
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  return together([
    ...read.flatMap(({ faults }) => faults.map(fault)),
    ...twice(definitions).map(fault),
    ...definitions.map((node): Trusting => {
      if (node.kind === Kind.FRAGMENT_DEFINITION) return together([]);
      if (node.kind !== Kind.OPERATION_DEFINITION) return fault(`${placeOf(node)} only operations and fragments can be trusted.`);
      const name = node.name?.value;
      if (name === undefined) return fault(`${placeOf(node)} this operation has no name, by which a portal finds its id.`);
      if (node.operation === OperationTypeNode.SUBSCRIPTION)
        return note(`${placeOf(node)} ${name} is a subscription: it is sent in full to /graphql/stream, and is not in the manifest.`);
      return documentOf(schema, { operation: node, name, fragments }, mostCost);
    }),
  ]);
}

interface Chosen {
  readonly operation: OperationDefinitionNode;
  readonly name: string;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function documentOf(schema: GraphQLSchema, { operation, name, fragments }: Chosen, mostCost: number): Trusting {
  const whole = { kind: Kind.DOCUMENT, definitions: [operation, ...fragmentsOf(operation, fragments)] } as const;
  const text = print(whole);
  const wrong = [
    ...validate(schema, whole).map((error) => `${placeOfError(error)} ${error.message}`),
    ...tooLarge(text, USUAL_LIMITS).map(({ message }) => `${placeOf(operation)} ${name}: ${message}`),
  ];
  if (wrong.length > 0) return together(wrong.map(fault));
  const { cost, constant } = costOf(schema, whole, operation, null, SETTINGS);
  if (cost > mostCost && constant)
    return fault(`${placeOf(operation)} ${name} costs ${cost}, and at most ${mostCost} is served: ask for shorter pages.`);
  const document = { id: documentIdOf(text), operations: [name], cost, text };
  const dear = `${placeOf(operation)} ${name} may cost up to ${cost}, by its variables: more than ${mostCost} is refused when it is sent.`;
  return { documents: [document], faults: [], notes: cost > mostCost ? [dear] : [] };
}

function definitionsOf({ name, text }: DocumentFile): {
  readonly definitions: readonly DefinitionNode[];
  readonly faults: readonly string[];
} {
  try {
    return { definitions: parse(new Source(text, name)).definitions, faults: [] };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { definitions: [], faults: [`${placeOfError(error)} ${error.message}`] };
  }
}

/** The fragments that an operation uses, and those that these use, by the order of their names. */
function fragmentsOf(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const waiting: DefinitionNode[] = [operation];
  for (let node = waiting.pop(); node; node = waiting.pop())
    visit(node, {
      FragmentSpread: (spread) => {
        const fragment = fragments.get(spread.name.value);
        if (!fragment || used.has(spread.name.value)) return;
        used.set(spread.name.value, fragment);
        waiting.push(fragment);
      },
    });
  return [...used.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fragment]) => fragment);
}

function twice(definitions: readonly DefinitionNode[]): string[] {
  const seen = new Set<string>();
  return definitions.flatMap((node) => {
    if ((node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) || !node.name) return [];
    const name = `${node.kind === Kind.OPERATION_DEFINITION ? 'operation' : 'fragment'} ${node.name.value}`;
    if (seen.has(name)) return [`${placeOf(node)} there is another ${name}.`];
    seen.add(name);
    return [];
  });
}

const placeOf = ({ loc }: DefinitionNode): string => (loc ? `${loc.source.name}:${getLocation(loc.source, loc.start).line}` : '');

const placeOfError = ({ source, locations, nodes }: GraphQLError): string => {
  const loc = nodes?.[0]?.loc;
  const file = loc?.source ?? source;
  const line = loc ? getLocation(loc.source, loc.start).line : locations?.[0]?.line;
  return `${file?.name ?? ''}:${line ?? 1}`;
};
