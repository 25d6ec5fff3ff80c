import { recordRef } from '@causeway/kernel';
import { afterwards, equals, present } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { memberOf } from '../citations/domain';
import { causeById } from '../causes/repository';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { refusalsOf } from '../messages';
import { escalate, planAction } from './commands';
import {
  actionsSharing,
  doneActionsOfReview,
  reviewActionById,
  reviewActionsPage,
  reviewEscalationById,
  reviewEscalationsPage,
} from './repository';
import { completeAction } from './completing';
import { escalationOverdue, mends } from './domain';
import { endReviewEscalation } from './escalating';

export const actionsResolvers: Resolvers = {
  Query: {
    reviewAction: (_root, { id }, ctx) => ctx.one(reviewActionById, id),
    reviewActions: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(reviewActionsPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
    reviewEscalation: (_root, { id }, ctx) => ctx.one(reviewEscalationById, id),
    reviewEscalations: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(reviewEscalationsPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
  },
  Mutation: {
    planAction: async (_root, { input }, ctx) => {
      const outcome = await planAction(ctx, input);
      return { reviewAction: await afterwards(ctx, outcome, reviewActionById), refusals: refusalsOf(outcome) };
    },
    escalate: async (_root, { input }, ctx) => {
      const outcome = await escalate(ctx, input);
      return { reviewEscalation: await afterwards(ctx, outcome, reviewEscalationById), refusals: refusalsOf(outcome) };
    },
    endReviewEscalation: async (_root, { input }, ctx) => {
      const outcome = await endReviewEscalation(ctx, input);
      return { reviewEscalation: await afterwards(ctx, outcome, reviewEscalationById), refusals: refusalsOf(outcome) };
    },
    completeAction: async (_root, { input }, ctx) => {
      const outcome = await completeAction(ctx, input);
      return { reviewAction: await afterwards(ctx, outcome, reviewActionById), refusals: refusalsOf(outcome) };
    },
  },
  ReviewAction: {
    __resolveReference: ({ id }, ctx) => ctx.one(reviewActionById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    causes: (row, _args, ctx) => Promise.all(row.causesIds.map((id) => ctx.one(causeById, id))).then(present),
    owner: (row) => ({ id: row.ownerId }),
    evidence: (row) => row.evidence?.map(recordRef) ?? null,
    shares: (row, _args, ctx) => ctx.one(reviewActionById, row.sharesId),
    sharedBy: (row, _args, ctx) => ctx.many(actionsSharing, row.id),
  },
  Review: { changesMade: async (row, _args, ctx) => (await ctx.many(doneActionsOfReview, row.id)).filter(mends) },
  ReviewEscalation: {
    __resolveReference: ({ id }, ctx) => ctx.one(reviewEscalationById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    namedSenior: (row) => ({ id: row.namedSeniorId }),
    overdue: (row, _args, ctx) => escalationOverdue(row, ctx.clock.today()),
    evidence: (row) => row.evidence?.map(recordRef) ?? null,
    endedBy: (row) => memberOf(row.endedById),
  },
};
