import { asRecordInError } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { enterGovernanceRecordInError } from './commands';

export const errorsResolvers: Resolvers = {
  Mutation: {
    enterGovernanceRecordInError: async (_root, { input }, ctx) => {
      const outcome = await enterGovernanceRecordInError(ctx, input);
      return { record: asRecordInError(outcome), refusals: refusalsOf(outcome) };
    },
  },
};
