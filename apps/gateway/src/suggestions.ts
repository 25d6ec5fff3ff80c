import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from './context';

/** What graphql-js adds to a misspelt name, in its errors of validation and of variables. */
const SUGGESTION = / ?Did you mean(.+?)\?$/;

/** Takes the names of the schema that errors suggest away from whoever may not see the schema. */
export const hideSuggestions: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response }) => {
      if (contextValue.maySeeSchema || response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      if (singleResult.errors)
        singleResult.errors = singleResult.errors.map((error) => ({ ...error, message: error.message.replace(SUGGESTION, '') }));
    },
  }),
};
