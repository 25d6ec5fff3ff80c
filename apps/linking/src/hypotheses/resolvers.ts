import type { Resolvers } from '../__generated__/graphql';
import { hypothesesOfGroup, type SeenUntil } from './reading';

export const hypothesesResolvers = (seenUntil: SeenUntil): Resolvers => ({
  Query: { hypotheses: (_root, args, ctx) => hypothesesOfGroup(ctx, args, seenUntil) },
});
