import type { Resolvers } from '../__generated__/graphql';
import { listFrameworkItems } from './repository';

export const frameworksResolvers: Resolvers = {
  Query: {
    frameworkItems: (_root, { on }, ctx) => listFrameworkItems(ctx.session, on ?? ctx.clock.today()),
  },
};
