import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { recordRef } from '../citations/domain';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { refusalsOf } from '../messages';
import { freezeBaseline } from './commands';
import { baselineById, baselinesPage, outcomeEvidenceById, outcomesPage } from './repository';
import { recordOutcome } from './verifying';

export const outcomesResolvers: Resolvers = {
  Query: {
    baseline: (_root, { id }, ctx) => ctx.one(baselineById, id),
    baselines: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(baselinesPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
    outcomeEvidence: (_root, { id }, ctx) => ctx.one(outcomeEvidenceById, id),
    outcomes: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(outcomesPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
  },
  Mutation: {
    freezeBaseline: async (_root, { input }, ctx) => {
      const outcome = await freezeBaseline(ctx, input);
      return { baseline: await afterwards(ctx, outcome, baselineById), refusals: refusalsOf(outcome) };
    },
    recordOutcome: async (_root, { input }, ctx) => {
      const outcome = await recordOutcome(ctx, input);
      return { outcomeEvidence: await afterwards(ctx, outcome, outcomeEvidenceById), refusals: refusalsOf(outcome) };
    },
  },
  Baseline: {
    __resolveReference: ({ id }, ctx) => ctx.one(baselineById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
  },
  OutcomeEvidence: {
    __resolveReference: ({ id }, ctx) => ctx.one(outcomeEvidenceById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    evidence: (row) => row.evidence.map(recordRef),
    recordedByMember: (row) => ({ id: row.recordedByMemberId }),
  },
};
