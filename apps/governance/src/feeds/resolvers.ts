import { recordRef } from '@causeway/kernel';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { allActionsOfReview } from '../actions/repository';
import { allCausesOfReview, causeById } from '../causes/repository';
import { memberOf } from '../citations/domain';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { feedFinding } from './commands';
import { feedsOf } from './domain';
import { allFeedsOfReview, findingFeedById, findingFeedsPage } from './repository';

export const feedsResolvers: Resolvers = {
  Query: {
    findingFeed: (_root, { id }, ctx) => ctx.one(findingFeedById, id),
    findingFeeds: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(findingFeedsPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
  },
  Mutation: {
    feedFinding: async (_root, { input }, ctx) => {
      const outcome = await feedFinding(ctx, input);
      return { findingFeed: await afterwards(ctx, outcome, findingFeedById), refusals: refusalsOf(outcome) };
    },
  },
  FindingFeed: {
    __resolveReference: ({ id }, ctx) => ctx.one(findingFeedById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    cause: (row, _args, ctx) => ctx.one(causeById, row.causeId),
    record: (row) => row.record && recordRef(row.record),
    fedBy: (row) => memberOf(row.fedById),
  },
  Review: {
    feeds: async ({ id, concludedAt }, { state }, ctx) => {
      if (concludedAt === null) return [];
      const [causes, actions] = await Promise.all([ctx.many(allCausesOfReview, id), ctx.many(allActionsOfReview, id)]);
      return feedsOf(causes, actions, await ctx.many(allFeedsOfReview, id))
        .filter((one) => !state || one.state === state)
        .map((one) => ({
          ...one,
          cause: causes.find((cause) => cause.id === one.causeId) ?? null,
          actions: actions.filter((action) => one.actionsIds.includes(action.id)),
          records: one.records.map(recordRef),
        }));
    },
  },
};
