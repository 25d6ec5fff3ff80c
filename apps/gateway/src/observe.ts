import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context';

/**
 * Notes for the log what kind of operation it was and which codes it met, and gives an answer that holds nothing but
 * "who are you?" the status 401, so that clients fetch a new token: 503 when the subgraphs could not find out.
 */
export const observe: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, operation, queryHash }) => {
      contextValue.seen.operation = operation?.operation ?? 'unknown';
      contextValue.seen.queryHash = queryHash.slice(0, 16);
    },
    willSendResponse: async ({ contextValue, response }) => {
      if (response.body.kind !== 'single') return;
      const { data, errors = [] } = response.body.singleResult;
      const codes = [...new Set(errors.map((error) => String(error.extensions?.['code'])))];
      contextValue.seen.codes = codes;
      if (codes.length !== 1 || codes[0] !== 'UNAUTHENTICATED' || !isEmpty(data)) return;
      const down = errors.some(isIdentityDown);
      response.http.status = down ? 503 : 401;
      if (!down) response.http.headers.set('www-authenticate', 'Bearer');
    },
  }),
};

const isEmpty = (data: Record<string, unknown> | null | undefined): boolean =>
  !data || Object.values(data).every((value) => value === null);

const isIdentityDown = (error: GraphQLFormattedError): boolean => error.extensions?.['reason'] === 'IDENTITY_UNREACHABLE';
