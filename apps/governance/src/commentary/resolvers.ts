import type { Resolvers } from '../__generated__/graphql';
import { causeById } from '../causes/repository';
import { memberOf } from '../citations/domain';
import { commentaryOfReview, latestCommentaryOfReview } from './repository';

export const commentaryResolvers: Resolvers = {
  Review: {
    commentary: (row, { first, after, latestFirst }, ctx) =>
      ctx.page(latestFirst ? latestCommentaryOfReview : commentaryOfReview, row.id, { first, after }),
  },
  CommentaryEntry: {
    at: ({ happenedAt }) => happenedAt,
    by: ({ decidedBy }) => memberOf(decidedBy),
    cause: (row, _args, ctx) => ctx.one(causeById, row.causeId),
  },
};
