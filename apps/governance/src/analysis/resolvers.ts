import { recordRef } from '@causeway/kernel';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { assessBarrier, recordDifference } from './commands';
import { barrierById, barriersOfReview, barriersPage, differenceById, differencesOfReview, differencesPage } from './repository';

export const analysisResolvers: Resolvers = {
  Query: {
    barrier: (_root, { id }, ctx) => ctx.one(barrierById, id),
    barriers: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(barriersPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
    difference: (_root, { id }, ctx) => ctx.one(differenceById, id),
    differences: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(differencesPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
  },
  Mutation: {
    assessBarrier: async (_root, { input }, ctx) => {
      const outcome = await assessBarrier(ctx, input);
      return { barrier: await afterwards(ctx, outcome, barrierById), refusals: refusalsOf(outcome) };
    },
    recordDifference: async (_root, { input }, ctx) => {
      const outcome = await recordDifference(ctx, input);
      return { difference: await afterwards(ctx, outcome, differenceById), refusals: refusalsOf(outcome) };
    },
  },
  Barrier: {
    __resolveReference: ({ id }, ctx) => ctx.one(barrierById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    evidence: (row) => row.evidence.map(recordRef),
  },
  Difference: {
    __resolveReference: ({ id }, ctx) => ctx.one(differenceById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    evidence: (row) => row.evidence.map(recordRef),
  },
  Review: {
    barriers: (row, { first, after }, ctx) => ctx.page(barriersOfReview, row.id, { first, after }),
    differences: (row, { first, after }, ctx) => ctx.page(differencesOfReview, row.id, { first, after }),
  },
};
