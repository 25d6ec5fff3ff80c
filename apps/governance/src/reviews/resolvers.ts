import { recordRef } from '@causeway/kernel';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { reviewActionsOfReview, reviewEscalationsOfReview } from '../actions/repository';
import { causesOfReview } from '../causes/repository';
import { memberOf } from '../citations/domain';
import {
  handoverComparisonsOfReview,
  personTimelinesOfReview,
  reviewSamplesOfReview,
  sourceExaminationsOfReview,
} from '../evidence/repository';
import { serviceById } from '../organisation/repository';
import { baselinesOfReview, outcomesOfReview } from '../outcomes/repository';
import { refusalsOf } from '../messages';
import { reviewById, reviewsPage } from './repository';
import { closeReview, concludeReview, makeChange, openReview } from './stages';
import { acceptWeakActions } from './accepting';
import { matrixOf } from './matrix';
import { warningsOf } from './warnings';

export const reviewsResolvers: Resolvers = {
  Query: {
    review: (_root, { id }, ctx) => ctx.one(reviewById, id),
    reviews: (_root, { first, after, serviceId }, ctx) => ctx.page(reviewsPage, null, { first, after, filters: equals({ serviceId }) }),
  },
  Mutation: {
    openReview: async (_root, { input }, ctx) => {
      const outcome = await openReview(ctx, input);
      return { review: await afterwards(ctx, outcome, reviewById), refusals: refusalsOf(outcome) };
    },
    acceptWeakActions: async (_root, { input }, ctx) => {
      const outcome = await acceptWeakActions(ctx, input);
      return { review: await afterwards(ctx, outcome, reviewById), refusals: refusalsOf(outcome) };
    },
    concludeReview: async (_root, { input }, ctx) => {
      const outcome = await concludeReview(ctx, input);
      return { review: await afterwards(ctx, outcome, reviewById), refusals: refusalsOf(outcome) };
    },
    makeChange: async (_root, { input }, ctx) => {
      const outcome = await makeChange(ctx, input);
      return { review: await afterwards(ctx, outcome, reviewById), refusals: refusalsOf(outcome) };
    },
    closeReview: async (_root, { input }, ctx) => {
      const outcome = await closeReview(ctx, input);
      return { review: await afterwards(ctx, outcome, reviewById), refusals: refusalsOf(outcome) };
    },
  },
  Review: {
    __resolveReference: ({ id }, ctx) => ctx.one(reviewById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    triggers: (row) => row.triggers.map(recordRef),
    author: (row) => ({ id: row.authorId }),
    reviewer: (row) => ({ id: row.reviewerId }),
    verifier: (row) => ({ id: row.verifierId }),
    weakActionsAcceptedBy: (row) => memberOf(row.weakActionsAcceptedById),
    evidenceMatrix: (row, _args, ctx) => matrixOf(ctx, row),
    warnings: async (row, _args, ctx) =>
      (await warningsOf(ctx, row)).map(({ records = [], ...warning }) => ({ ...warning, records: records.map(recordRef) })),
    reviewSamples: (row, { first, after }, ctx) => ctx.page(reviewSamplesOfReview, row.id, { first, after }),
    personTimelines: (row, { first, after }, ctx) => ctx.page(personTimelinesOfReview, row.id, { first, after }),
    handoverComparisons: (row, { first, after }, ctx) => ctx.page(handoverComparisonsOfReview, row.id, { first, after }),
    sourceExaminations: (row, { first, after }, ctx) => ctx.page(sourceExaminationsOfReview, row.id, { first, after }),
    causes: (row, { first, after }, ctx) => ctx.page(causesOfReview, row.id, { first, after }),
    reviewActions: (row, { first, after }, ctx) => ctx.page(reviewActionsOfReview, row.id, { first, after }),
    reviewEscalations: (row, { first, after }, ctx) => ctx.page(reviewEscalationsOfReview, row.id, { first, after }),
    baselines: (row, { first, after }, ctx) => ctx.page(baselinesOfReview, row.id, { first, after }),
    outcomes: (row, { first, after }, ctx) => ctx.page(outcomesOfReview, row.id, { first, after }),
  },
};
