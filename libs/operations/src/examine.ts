import { Kind, OperationTypeNode, parse, type DocumentNode } from 'graphql';
import { asksForSchema, asksForSchemaAlone } from './asked';
import { tooLarge, type Limits, type TooLarge } from './limits';

/** What can be told of the text of an operation before anything is validated, planned or asked of a subgraph. */
export interface Examined {
  readonly tooLarge: readonly TooLarge[];
  /** It asks for the schema, among other things or alone (`__typename` apart). */
  readonly asksForSchema: boolean;
  readonly asksForSchemaAlone: boolean;
  /** Its operations are all subscriptions. */
  readonly subscribes: boolean;
}

const MOST_KEPT = 1_000;
const LONGEST_KEPT = 10_000;

/**
 * Examines texts; one that was within the limits is not examined again, as long as it is among the last thousand. A text that can't be parsed is
 * nothing: the parser says why.
 */
export function examiner(limits: Limits): (query: string) => Examined {
  const known = new Map<string, Examined>();
  return (query) => {
    const found = known.get(query);
    if (found) return found;
    const examined = examine(query, limits);
    if (examined.tooLarge.length === 0 && query.length <= LONGEST_KEPT) {
      const [oldest] = known.keys();
      if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
      known.set(query, examined);
    }
    return examined;
  };
}

const UNREADABLE: Examined = { tooLarge: [], asksForSchema: false, asksForSchemaAlone: false, subscribes: false };

function examine(query: string, limits: Limits): Examined {
  const faults = tooLarge(query, limits);
  if (faults.length > 0) return { ...UNREADABLE, tooLarge: faults };
  try {
    const document = parse(query, { noLocation: true, maxTokens: limits.tokens });
    return {
      tooLarge: [],
      asksForSchema: asksForSchema(document),
      asksForSchemaAlone: asksForSchemaAlone(document),
      subscribes: subscribes(document),
    };
  } catch {
    return UNREADABLE;
  }
}

function subscribes({ definitions }: DocumentNode): boolean {
  const operations = definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node] : []));
  return operations.length > 0 && operations.every(({ operation }) => operation === OperationTypeNode.SUBSCRIPTION);
}
