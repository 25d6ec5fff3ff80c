import type { Resolvers } from '../__generated__/graphql';
import { sameElsewhere } from './searching';

export const elsewhereResolvers: Resolvers = {
  Review: {
    sameElsewhere: ({ id }, sought, ctx) => sameElsewhere(ctx, id, sought),
  },
};
