import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { enterCareRecordInError } from './commands';

export const errorsResolvers: Resolvers = {
  Mutation: {
    enterCareRecordInError: async (_root, { input }, ctx) => {
      const outcome = await enterCareRecordInError(ctx, input);
      const record = outcome.ok ? { ...outcome.value, enteredInErrorAt: new Date(outcome.value.enteredInErrorAt) } : null;
      return { record, refusals: refusalsOf(outcome) };
    },
  },
};
