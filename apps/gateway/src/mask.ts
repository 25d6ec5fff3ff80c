import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes whose messages were written for callers, by the gateway or by a subgraph. */
const SPOKEN = new Set([
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_LARGE',
  'SUBGRAPH_UNAVAILABLE',
  'BODY_TOO_LARGE',
]);

/** Lets through what was written for callers, with its code; everything else becomes a fault id. */
export function mask(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const extensions = formatted.extensions ?? {};
  const code = String(extensions['code'] ?? '');
  const path = formatted.path ? { path: formatted.path } : {};
  const kept = Object.fromEntries(
    ['code', 'service', 'faultId', 'field', 'reason'].flatMap((key) => (extensions[key] === undefined ? [] : [[key, extensions[key]]])),
  );
  // A subgraph's fault comes with an id already, and with a message without any of its text.
  if (SPOKEN.has(code) || extensions['faultId']) return { message: formatted.message, ...path, extensions: kept };
  const faultId = randomUUID();
  log.error({ faultId, fault: (error as Error)?.name, code }, 'fault');
  return {
    message: `Something went wrong. Quote ${faultId} when you ask about it.`,
    ...path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', faultId },
  };
}
