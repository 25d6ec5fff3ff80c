import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { memberOf } from '../citations/domain';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { answerInvolvement, recordInvolvement } from './commands';
import { involvementById, involvementsOfReview, involvementsPage } from './repository';

export const involvementsResolvers: Resolvers = {
  Query: {
    involvement: (_root, { id }, ctx) => ctx.one(involvementById, id),
    involvements: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(involvementsPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
  },
  Mutation: {
    recordInvolvement: async (_root, { input }, ctx) => {
      const outcome = await recordInvolvement(ctx, input);
      return { involvement: await afterwards(ctx, outcome, involvementById), refusals: refusalsOf(outcome) };
    },
    answerInvolvement: async (_root, { input }, ctx) => {
      const outcome = await answerInvolvement(ctx, input);
      return { involvement: await afterwards(ctx, outcome, involvementById), refusals: refusalsOf(outcome) };
    },
  },
  Involvement: {
    __resolveReference: ({ id }, ctx) => ctx.one(involvementById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    person: (row) => ({ id: row.personId }),
    answeredBy: (row) => memberOf(row.answeredById),
    involvedBy: (row) => memberOf(row.involvedById),
  },
  Review: { involvements: (row, { first, after }, ctx) => ctx.page(involvementsOfReview, row.id, { first, after }) },
};
