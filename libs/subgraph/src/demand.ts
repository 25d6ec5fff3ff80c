import type { ApolloServerPlugin } from '@apollo/server';
import { MOST_PER_PAGE } from '@causeway/kernel';
import { costOf, examiner, type CostSettings, type Limits } from '@causeway/operations';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { GraphContext } from './context';

/**
 * What one operation may be at most, whichever router sends it, or nobody's. A router's own limits are narrower: it adds keys and `__typename`, and writes out
 * where callers wrote fragments.
 */
const LIMITS: Limits = {
  depth: 30,
  aliases: 500,
  fields: 5_000,
  rootFields: 500,
  directives: 500,
  tokens: 10_000,
  bodyBytes: 1_000_000,
};
const MOST_COST = 100_000;
const SETTINGS: CostSettings = { mostPerPage: MOST_PER_PAGE, listSize: 10 };

export const MOST_TOKENS = LIMITS.tokens;
export const MOST_BODY_BYTES = LIMITS.bodyBytes;

/** What is too large about the text of a body's operation: the names of the limits, and a sentence for each. */
export function sizeCheck(limits = LIMITS): (body: unknown) => readonly { readonly limit: string; readonly message: string }[] {
  const examine = examiner(limits);
  return (body) => {
    const query = (body as { readonly query?: unknown } | null | undefined)?.query;
    return typeof query === 'string' ? examine(query).tooLarge : [];
  };
}

/** Refuses, before anything is read, an operation that may come to more than any is served for. */
export const refuseCostly = (schema: GraphQLSchema, mostCost = MOST_COST): ApolloServerPlugin<GraphContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request }) => {
      if (!operation) return;
      const { cost } = costOf(schema, document, operation, request.variables ?? {}, SETTINGS);
      if (cost > mostCost)
        throw new GraphQLError(`The operation may come to ${cost}, and at most ${mostCost} is served: ask for shorter pages.`, {
          extensions: { code: 'OPERATION_TOO_COSTLY', http: { status: 400 } },
        });
    },
  }),
});
