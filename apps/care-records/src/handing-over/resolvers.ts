import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { personById } from '../people/repository';
import { carePlanById } from '../plans/repository';
import { handOverPlan } from './commands';
import { handedOverPlanById, handedOverPlansOfPerson, handedOverPlansPage } from './repository';

export const handingOverResolvers: Resolvers = {
  Query: {
    handedOverPlan: (_root, { id }, ctx) => ctx.one(handedOverPlanById, id),
    handedOverPlans: (_root, { first, after, serviceId, personId }, ctx) =>
      ctx.page(handedOverPlansPage, null, { first, after, filters: equals({ serviceId, personId }) }),
  },
  Mutation: {
    handOverPlan: async (_root, { input }, ctx) => {
      const outcome = await handOverPlan(ctx, input);
      return { carePlan: await afterwards(ctx, outcome, carePlanById), refusals: refusalsOf(outcome) };
    },
  },
  Person: {
    handedOverPlans: (row, { first, after }, ctx) => ctx.page(handedOverPlansOfPerson, row.id, { first, after }),
  },
  HandedOverPlan: {
    __resolveReference: ({ id }, ctx) => ctx.one(handedOverPlanById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row, _args, ctx) => ctx.one(personById, row.personId),
    plan: (row, _args, ctx) => ctx.one(carePlanById, row.planId),
    fromService: (row) => ({ id: row.fromServiceId }),
    handedOverBy: (row) => ({ id: row.handedOverById }),
  },
};
