import { createHash } from 'node:crypto';
import { Kind, OperationTypeNode, parse, print, visit, type DocumentNode } from 'graphql';
import { MOST_TOKENS } from './demand';

/** What the trail says of an operation. */
export interface OperationOfTrail {
  readonly name: string;
  readonly hash?: string;
  /** Whether it is sure to read alone. */
  readonly reads: boolean;
}

const LONGEST_NAME = 120;

/**
 * The operation that a body asks for. Its name is the one that its caller gave it, which GraphQL's grammar holds to letters, digits
 * and underscores, or else the names of its root fields; cut to 120 characters. A name that the body asks for and the document lacks
 * is not taken.
 */
export function operationOf(body: unknown): OperationOfTrail {
  const { query, operationName: named } = (body ?? {}) as { query?: unknown; operationName?: unknown };
  if (typeof query !== 'string') return { name: 'unknown', reads: false };
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true, maxTokens: MOST_TOKENS });
  } catch {
    return { name: 'unreadable', reads: false };
  }
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const chosen = operations.find((node) => node.name?.value === named) ?? operations[0];
  const roots = chosen?.selectionSet.selections.map((s) => (s.kind === Kind.FIELD ? s.name.value : '...')).join(',');
  const reads = operations.length > 0 && operations.every((node) => node.operation === OperationTypeNode.QUERY);
  return { name: (chosen?.name?.value ?? roots ?? 'unknown').slice(0, LONGEST_NAME), hash: hashOf(document), reads };
}

/**
 * SHA-256 of a document as GraphQL prints it, so that neither spaces nor comments tell two apart. The texts and numbers that stand in
 * it are left out: ten digits would be found from their hash by trying them all.
 */
export const hashOf = (document: DocumentNode): string =>
  createHash('sha256')
    .update(print(visit(document, { StringValue: (node) => ({ ...node, value: '', block: false }), IntValue: zero, FloatValue: zero })))
    .digest('hex');

const zero = <Node>(node: Node): Node => ({ ...node, value: '0' });
