import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { recordRef } from '@causeway/kernel';
import { checkById } from '../assurance/repository';
import { measureDefinitionById } from '../measures/repository';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { refusalsOf } from '../messages';
import { freezeBaseline } from './commands';
import { baselineById, baselinesPage, outcomeEvidenceById, outcomesPage, revisitById, revisitsPage } from './repository';
import { recordRevisit } from './revisiting';
import { experienceAround } from './experience';
import { experienceShown, intervalOf, outcomeWarnings, ratioShown } from './showing';
import { endOf } from './unit-of-time';
import { yardstickOf } from './yardstick';
import { recordOutcome } from './verifying';

export const outcomesResolvers: Resolvers = {
  Query: {
    baseline: (_root, { id }, ctx) => ctx.one(baselineById, id),
    baselines: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(baselinesPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
    outcomeEvidence: (_root, { id }, ctx) => ctx.one(outcomeEvidenceById, id),
    outcomes: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(outcomesPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
    revisit: (_root, { id }, ctx) => ctx.one(revisitById, id),
    revisits: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(revisitsPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
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
    recordRevisit: async (_root, { input }, ctx) => {
      const outcome = await recordRevisit(ctx, input);
      return { revisit: await afterwards(ctx, outcome, revisitById), refusals: refusalsOf(outcome) };
    },
  },
  Review: {
    experience: (review, _args, ctx) => experienceAround(ctx, review),
  },
  Baseline: {
    __resolveReference: ({ id }, ctx) => ctx.one(baselineById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    number: (row) => row.number ?? 1,
    supersedes: (row, _args, ctx) => (row.supersedesId === null ? null : ctx.one(baselineById, row.supersedesId)),
    interval: (row) => intervalOf(row.numerator, row.denominator, yardstickOf(row)),
    measureDefinition: (row, _args, ctx) =>
      row.measureDefinitionId === null ? null : ctx.one(measureDefinitionById, row.measureDefinitionId),
  },
  OutcomeEvidence: {
    __resolveReference: ({ id }, ctx) => ctx.one(outcomeEvidenceById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    evidence: (row) => row.evidence.map(recordRef),
    recordedByMember: (row) => ({ id: row.recordedByMemberId }),
    baseline: (row, _args, ctx) => (row.baselineId === null ? null : ctx.one(baselineById, row.baselineId)),
    interval: (row) => intervalOf(row.numerator, row.denominator, yardstickOf(row)),
    ratio: (row) => ratioShown(row),
    lastDay: (row) => endOf(yardstickOf(row).unit, row.month),
    experience: (row) => experienceShown(row),
    warnings: (row) => outcomeWarnings(row).map((warning) => ({ ...warning, records: [] })),
  },
  Revisit: {
    __resolveReference: ({ id }, ctx) => ctx.one(revisitById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    check: (row, _args, ctx) => ctx.one(checkById, row.checkId),
    revisitedBy: (row) => ({ id: row.revisitedById }),
    evidence: (row) => row.evidence.map(recordRef),
  },
};
