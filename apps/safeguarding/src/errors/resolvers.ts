import { asRecordInError } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { enterSafeguardingRecordInError } from './commands';

export const errorsResolvers: Resolvers = {
  Mutation: {
    enterSafeguardingRecordInError: async (_root, { input }, ctx) => {
      const outcome = await enterSafeguardingRecordInError(ctx, input);
      return { record: asRecordInError(outcome), refusals: refusalsOf(outcome) };
    },
  },
};
