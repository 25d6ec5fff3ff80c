import { afterwards, equals, type GraphContext } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { personById } from '../people/repository';
import { carePlanById } from '../plans/repository';
import { recordPlanReview } from './commands';
import { dueReviewsOfPerson, dueReviewsOfService, planReviewById, planReviewsOfCarePlan, planReviewsPage } from './repository';

/** A review is overdue from the day after the one by which it was due. */
const dueBefore = (ctx: GraphContext) => [{ property: 'nextReviewOn' as const, op: '<' as const, value: ctx.clock.today() }];

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
  Person: {
    overduePlanReviews: (row, { first, after }, ctx) => ctx.page(dueReviewsOfPerson, row.id, { first, after, filters: dueBefore(ctx) }),
  },
  Service: {
    overduePlanReviews: ({ id }, { first, after }, ctx) => ctx.page(dueReviewsOfService, id, { first, after, filters: dueBefore(ctx) }),
  },
  CarePlan: {
    planReviews: (row, { first, after }, ctx) => ctx.page(planReviewsOfCarePlan, row.id, { first, after }),
  },
};
