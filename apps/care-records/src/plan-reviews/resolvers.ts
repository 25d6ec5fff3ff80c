import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { personById } from '../people/repository';
import { carePlanById } from '../plans/repository';
import { recordPlanReview } from './commands';
import { planReviewById, planReviewsOfCarePlan, planReviewsPage } from './repository';

export const planReviewsResolvers: Resolvers = {
  Query: {
    planReview: (_root, { id }, ctx) => ctx.one(planReviewById, id),
    planReviews: (_root, { first, after, serviceId, personId }, ctx) =>
      ctx.page(planReviewsPage, null, { first, after, filters: equals({ serviceId, personId }) }),
  },
  Mutation: {
    recordPlanReview: async (_root, { input }, ctx) => {
      const outcome = await recordPlanReview(ctx, input);
      return { planReview: await afterwards(ctx, outcome, planReviewById), refusals: refusalsOf(outcome) };
    },
  },
  PlanReview: {
    __resolveReference: ({ id }, ctx) => ctx.one(planReviewById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    plan: (row, _args, ctx) => ctx.one(carePlanById, row.planId),
    person: (row, _args, ctx) => ctx.one(personById, row.personId),
    heldBy: (row) => ({ id: row.heldById }),
    amends: (row, _args, ctx) => ctx.one(planReviewById, row.amendsId),
  },
  CarePlan: {
    planReviews: (row, { first, after }, ctx) => ctx.page(planReviewsOfCarePlan, row.id, { first, after }),
  },
};
