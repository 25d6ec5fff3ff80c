import type { Resolvers } from '../__generated__/graphql';
import { hypothesesOfGroup } from './reading';

export const hypothesesResolvers: Resolvers = {
  Query: { hypotheses: (_root, args, ctx) => hypothesesOfGroup(ctx, args) },
};
