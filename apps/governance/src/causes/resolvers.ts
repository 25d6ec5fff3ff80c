import { recordRef } from '@causeway/kernel';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { memberOf } from '../citations/domain';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { refusalsOf } from '../messages';
import { askWhy, identifyCause, nameFactor, testCause } from './commands';
import { factorElements } from './elements';
import { sameElsewhere } from './elsewhere-repository';
import { nameWorkerInCause } from './naming';
import { kindOpen } from './open';
import { acceptRisk, confirmCause, reviewCause } from './standing';
import {
  causeById,
  causeTestById,
  causeTestsOfCause,
  causeTestsPage,
  causesPage,
  factorById,
  factorsOfCause,
  factorsPage,
  whyStepById,
  whyStepsFollowing,
  whyStepsOfCause,
  whyStepsPage,
} from './repository';

export const causesResolvers: Resolvers = {
  Query: {
    cause: (_root, { id }, ctx) => ctx.one(causeById, id),
    causes: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(causesPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
    whyStep: (_root, { id }, ctx) => ctx.one(whyStepById, id),
    whySteps: (_root, { first, after, serviceId, causeId }, ctx) =>
      ctx.page(whyStepsPage, null, { first, after, filters: equals({ serviceId, causeId }) }),
    factor: (_root, { id }, ctx) => ctx.one(factorById, id),
    factors: (_root, { first, after, serviceId, causeId }, ctx) =>
      ctx.page(factorsPage, null, { first, after, filters: equals({ serviceId, causeId }) }),
    factorElements: () => factorElements(),
    causeTest: (_root, { id }, ctx) => ctx.one(causeTestById, id),
    causeTests: (_root, { first, after, serviceId, causeId }, ctx) =>
      ctx.page(causeTestsPage, null, { first, after, filters: equals({ serviceId, causeId }) }),
  },
  Mutation: {
    identifyCause: async (_root, { input }, ctx) => {
      const outcome = await identifyCause(ctx, input);
      return { cause: await afterwards(ctx, outcome, causeById), refusals: refusalsOf(outcome) };
    },
    nameWorkerInCause: async (_root, { input }, ctx) => {
      const outcome = await nameWorkerInCause(ctx, input);
      return { cause: await afterwards(ctx, outcome, causeById), refusals: refusalsOf(outcome) };
    },
    reviewCause: async (_root, { input }, ctx) => {
      const outcome = await reviewCause(ctx, input);
      return { cause: await afterwards(ctx, outcome, causeById), refusals: refusalsOf(outcome) };
    },
    confirmCause: async (_root, { input }, ctx) => {
      const outcome = await confirmCause(ctx, input);
      return { cause: await afterwards(ctx, outcome, causeById), refusals: refusalsOf(outcome) };
    },
    acceptRisk: async (_root, { input }, ctx) => {
      const outcome = await acceptRisk(ctx, input);
      return { cause: await afterwards(ctx, outcome, causeById), refusals: refusalsOf(outcome) };
    },
    askWhy: async (_root, { input }, ctx) => {
      const outcome = await askWhy(ctx, input);
      return { whyStep: await afterwards(ctx, outcome, whyStepById), refusals: refusalsOf(outcome) };
    },
    nameFactor: async (_root, { input }, ctx) => {
      const outcome = await nameFactor(ctx, input);
      return { factor: await afterwards(ctx, outcome, factorById), refusals: refusalsOf(outcome) };
    },
    testCause: async (_root, { input }, ctx) => {
      const outcome = await testCause(ctx, input);
      return { causeTest: await afterwards(ctx, outcome, causeTestById), refusals: refusalsOf(outcome) };
    },
  },
  Cause: {
    __resolveReference: ({ id }, ctx) => ctx.one(causeById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    category: async (row, _args, ctx) => ((await kindOpen(ctx, row)) ? row.category : null),
    acceptedRiskBy: (row) => memberOf(row.acceptedRiskById),
    worker: (row) => memberOf(row.workerId),
    identifiedBy: (row) => memberOf(row.identifiedById),
    reviewedBy: (row) => memberOf(row.reviewedById),
    testedBy: (row) => memberOf(row.testedById),
    proof: (row) => row.proof.map(recordRef),
    whySteps: (row, { first, after }, ctx) => ctx.page(whyStepsOfCause, row.id, { first, after }),
    factors: (row, { first, after }, ctx) => ctx.page(factorsOfCause, row.id, { first, after }),
    causeTests: (row, { first, after }, ctx) => ctx.page(causeTestsOfCause, row.id, { first, after }),
    // To whom the kind of the cause is closed, others of the kind would tell it.
    sameElsewhere: async (row, _args, ctx) => ((await kindOpen(ctx, row)) ? ctx.many(sameElsewhere, row.id) : []),
  },
  WhyStep: {
    __resolveReference: ({ id }, ctx) => ctx.one(whyStepById, id),
    follows: (row, _args, ctx) => ctx.one(whyStepById, row.followsId),
    followedBy: (row, _args, ctx) => ctx.many(whyStepsFollowing, row.id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    cause: (row, _args, ctx) => ctx.one(causeById, row.causeId),
    evidence: (row) => row.evidence.map(recordRef),
  },
  Factor: {
    __resolveReference: ({ id }, ctx) => ctx.one(factorById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    cause: (row, _args, ctx) => ctx.one(causeById, row.causeId),
    evidence: (row) => row.evidence.map(recordRef),
  },
  CauseTest: {
    __resolveReference: ({ id }, ctx) => ctx.one(causeTestById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    cause: (row, _args, ctx) => ctx.one(causeById, row.causeId),
    evidence: (row) => row.evidence.map(recordRef),
  },
};
