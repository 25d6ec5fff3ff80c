import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { maskError } from '@causeway/subgraph';
import type { LiveUpdate } from './__generated__/graphql';
import type { LiveContext } from './context';
import { Ended } from './domain';
import { next } from './frames';
import type { Operation } from './operation';

type Log = Parameters<typeof maskError>[2];
const MOST_TOKENS = 1_000;

/** The frames that answer an operation: one for each update of a subscription, one for anything else. */
export async function* framesOf(schema: GraphQLSchema, operation: Operation, ctx: LiveContext, log: Log): AsyncGenerator<string> {
  const { query, variables: variableValues, operationName } = operation;
  const document = documentOf(schema, query);
  if (Array.isArray(document)) {
    yield next(shown({ errors: document }, log));
    return;
  }
  const args = { schema, document, contextValue: ctx, variableValues, operationName };
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) {
    yield next(shown(await execute(args), log));
    return;
  }
  const source = await createSourceEventStream(args);
  if (!isStream(source)) {
    yield next(shown(source, log));
    return;
  }
  for await (const update of source)
    yield next(shown(await execute({ ...args, rootValue: update }), log), (update as { liveUpdates: LiveUpdate }).liveUpdates.position);
}

/** An error as a caller may be told it: of what ends a stream its code, of a fault no more than its id. */
export function spoken(error: unknown, log: Log): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof Ended) return { message: cause.message, extensions: { code: cause.code } };
  const formatted = error instanceof GraphQLError ? error.toJSON() : { message: '' };
  const code = formatted.extensions?.['code'] ?? (cause instanceof GraphQLError ? 'BAD_USER_INPUT' : undefined);
  return maskError({ ...formatted, extensions: { code } }, error, log);
}

const shown = ({ data, errors }: ExecutionResult, log: Log): object => ({
  ...(errors ? { errors: errors.map((error) => spoken(error, log)) } : {}),
  ...(data === undefined ? {} : { data }),
});

function documentOf(schema: GraphQLSchema, query: string): DocumentNode | GraphQLError[] {
  const refused = (error: GraphQLError, code: string): GraphQLError => new GraphQLError(error.message, { extensions: { code } });
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const errors = validate(schema, document, specifiedRules);
    return errors.length > 0 ? errors.map((error) => refused(error, 'GRAPHQL_VALIDATION_FAILED')) : document;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [refused(error, 'GRAPHQL_PARSE_FAILED')];
  }
}

const isStream = (result: AsyncIterable<unknown> | ExecutionResult): result is AsyncIterable<unknown> => Symbol.asyncIterator in result;
