import { withoutInput } from '@causeway/kernel';
import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes of the gateway's own whose messages were written for callers. */
const SPOKEN = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  // By this code a client sends its operation in full.
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_TOO_COSTLY',
  'RATE_LIMITED',
]);
const KEPT = ['code', 'service', 'reason', 'field', 'rule', 'faultId', 'cost', 'limit'] as const;

/**
 * Lets through what was written for callers: the gateway's own refusals, and what came from a subgraph, which was made
 * fit when it arrived. Everything else is a fault: logged once by an id, without its text, and answered with that id.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const said = formatted.extensions ?? {};
  const path = formatted.path ? { path: formatted.path } : {};
  const isFromSubgraph = typeof said['service'] === 'string';
  if (isFromSubgraph || SPOKEN.has(String(said['code']))) {
    const locations = !isFromSubgraph && formatted.locations ? { locations: formatted.locations } : {};
    const kept = Object.fromEntries(KEPT.flatMap((key) => (said[key] === undefined ? [] : [[key, said[key]]])));
    return { message: isFromSubgraph ? formatted.message : withoutInput(formatted.message), ...locations, ...path, extensions: kept };
  }
  const faultId = randomUUID();
  log.error({ faultId, fault: (error as Error | null)?.name, at: whereThrown(error) }, 'fault');
  return {
    message: `Something went wrong. Quote ${faultId} when you ask about it.`,
    ...path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', faultId },
  };
}

/** The lines of code, never the message: it may hold what a caller wrote. */
const whereThrown = (error: unknown): string[] =>
  ((error as Error | null)?.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 4)
    .map((line) => line.trim());
