import { randomUUID } from 'node:crypto';
import { DatabaseFault, faultOf, outOfReach } from '@causeway/persistence';
import { withoutInput, WrongArgument } from '@causeway/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes whose messages were written for callers; every other error is a fault. */
const SPOKEN = new Set([
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'OPERATION_TOO_COSTLY',
]);

/** A fault is logged once, by an id and without its text (which may be clinical), and answered with that id alone. */
export function maskError(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof WrongArgument)
    return { ...formatted, message: cause.message, extensions: { code: 'BAD_USER_INPUT', field: cause.field } };
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && SPOKEN.has(code))
    return { message: withoutInput(formatted.message), ...(formatted.path ? { path: formatted.path } : {}), extensions: { code } };
  const faultId = randomUUID();
  log.error(
    {
      faultId,
      fault: (cause as Error)?.name,
      ...(cause instanceof DatabaseFault ? { code: cause.code, constraint: cause.constraint } : { at: whereThrown(cause) }),
    },
    'fault',
  );
  if (outOfReach(faultOf(cause)))
    return {
      message: 'Its database is out of reach for now. Ask again; send a change again with the same idempotencyKey.',
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'DATABASE_UNAVAILABLE', faultId },
    };
  return {
    message: `Something went wrong. Quote ${faultId} when you ask about it.`,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', faultId },
  };
}

/** The lines of code, never the message. */
const whereThrown = (error: unknown): string[] =>
  ((error as Error)?.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 4)
    .map((line) => line.trim());
