import { asRecordInError } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { enterWorkforceRecordInError } from './commands';

export const errorsResolvers: Resolvers = {
  Mutation: {
    enterWorkforceRecordInError: async (_root, { input }, ctx) => {
      const outcome = await enterWorkforceRecordInError(ctx, input);
      return { record: asRecordInError(outcome), refusals: refusalsOf(outcome) };
    },
  },
};
