import { afterwards, equals, present } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { identifiedChangeById } from '../changes/repository';
import { personById } from '../people/repository';
import { refusalsOf } from '../messages';
import { assignPlanOwner, openCarePlan } from './commands';
import {
  carePlanById,
  carePlansPage,
  planOwnershipById,
  planOwnershipsOfCarePlan,
  planOwnershipsPage,
  planVersionById,
  planVersionsOfCarePlan,
  planVersionsPage,
} from './repository';
import { publishPlanVersion } from './publishing';

export const plansResolvers: Resolvers = {
  Query: {
    carePlan: (_root, { id }, ctx) => ctx.one(carePlanById, id),
    carePlans: (_root, { first, after, serviceId, personId }, ctx) =>
      ctx.page(carePlansPage, null, { first, after, filters: equals({ serviceId, personId }) }),
    planOwnership: (_root, { id }, ctx) => ctx.one(planOwnershipById, id),
    planOwnerships: (_root, { first, after, serviceId, planId }, ctx) =>
      ctx.page(planOwnershipsPage, null, { first, after, filters: equals({ serviceId, planId }) }),
    planVersion: (_root, { id }, ctx) => ctx.one(planVersionById, id),
    planVersions: (_root, { first, after, serviceId, planId }, ctx) =>
      ctx.page(planVersionsPage, null, { first, after, filters: equals({ serviceId, planId }) }),
  },
  Mutation: {
    openCarePlan: async (_root, { input }, ctx) => {
      const outcome = await openCarePlan(ctx, input);
      return { carePlan: await afterwards(ctx, outcome, carePlanById), refusals: refusalsOf(outcome) };
    },
    assignPlanOwner: async (_root, { input }, ctx) => {
      const outcome = await assignPlanOwner(ctx, input);
      return { planOwnership: await afterwards(ctx, outcome, planOwnershipById), refusals: refusalsOf(outcome) };
    },
    publishPlanVersion: async (_root, { input }, ctx) => {
      const outcome = await publishPlanVersion(ctx, input);
      return { planVersion: await afterwards(ctx, outcome, planVersionById), refusals: refusalsOf(outcome) };
    },
  },
  CarePlan: {
    __resolveReference: ({ id }, ctx) => ctx.one(carePlanById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row, _args, ctx) => ctx.one(personById, row.personId),
    planOwnerships: (row, { first, after }, ctx) => ctx.page(planOwnershipsOfCarePlan, row.id, { first, after }),
    planVersions: (row, { first, after }, ctx) => ctx.page(planVersionsOfCarePlan, row.id, { first, after }),
  },
  PlanOwnership: {
    __resolveReference: ({ id }, ctx) => ctx.one(planOwnershipById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    plan: (row, _args, ctx) => ctx.one(carePlanById, row.planId),
    person: (row, _args, ctx) => ctx.one(personById, row.personId),
    owner: (row) => ({ id: row.ownerId }),
    deputy: (row) => ({ id: row.deputyId }),
  },
  PlanVersion: {
    __resolveReference: ({ id }, ctx) => ctx.one(planVersionById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    plan: (row, _args, ctx) => ctx.one(carePlanById, row.planId),
    person: (row, _args, ctx) => ctx.one(personById, row.personId),
    answers: (row, _args, ctx) => Promise.all(row.answersIds.map((id) => ctx.one(identifiedChangeById, id))).then(present),
    publishedBy: (row) => ({ id: row.publishedById }),
    owner: (row) => (row.ownerId === null ? null : { id: row.ownerId }),
  },
};
