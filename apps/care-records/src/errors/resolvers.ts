import { asRecordInError } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { enterCareRecordInError } from './commands';

export const errorsResolvers: Resolvers = {
  Mutation: {
    enterCareRecordInError: async (_root, { input }, ctx) => {
      const outcome = await enterCareRecordInError(ctx, input);
      return { record: asRecordInError(outcome), refusals: refusalsOf(outcome) };
    },
  },
};
