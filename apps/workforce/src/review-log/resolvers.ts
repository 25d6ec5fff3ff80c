import { ENGLAND_AND_WALES, recordRef } from '@causeway/kernel';
import { wilson } from '@causeway/statistics';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { shiftById } from '../rota/repository';
import { staffMemberById } from '../staff/repository';
import { drawWorkforceSample, judgeInduction } from './commands';
import { gapsCsv, gapsOf, type WorkforceSample } from './domain';
import {
  inductionVerdictById,
  inductionVerdictsOfReview,
  inductionVerdictsPage,
  uncheckedOfSample,
  verdictsWithGaps,
  workforceSampleById,
  workforceSamplesOfReview,
  workforceSamplesPage,
} from './repository';

const useOf = ({ shifts, agencyShifts, agencyMinutes, careMinutes, fromOn, toOn }: WorkforceSample) => {
  const { share, lower, upper, method, level } = wilson(agencyShifts, shifts);
  return {
    n: agencyShifts,
    N: shifts,
    from: fromOn,
    to: toOn,
    share,
    lower,
    upper,
    method,
    level,
    calendarVersion: ENGLAND_AND_WALES.version,
    agencyHours: Math.round(agencyMinutes / 60),
    careHours: Math.round(careMinutes / 60),
  };
};

export const reviewLogResolvers: Resolvers = {
  Query: {
    workforceSample: (_root, { id }, ctx) => ctx.one(workforceSampleById, id),
    workforceSamples: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(workforceSamplesPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
    inductionVerdict: (_root, { id }, ctx) => ctx.one(inductionVerdictById, id),
    inductionVerdicts: (_root, { first, after, serviceId, reviewId, shiftId }, ctx) =>
      ctx.page(inductionVerdictsPage, null, { first, after, filters: equals({ serviceId, reviewId, shiftId }) }),
  },
  Mutation: {
    drawWorkforceSample: async (_root, { input }, ctx) => {
      const outcome = await drawWorkforceSample(ctx, input);
      return { workforceSample: await afterwards(ctx, outcome, workforceSampleById), refusals: refusalsOf(outcome) };
    },
    judgeInduction: async (_root, { input }, ctx) => {
      const outcome = await judgeInduction(ctx, input);
      return { inductionVerdict: await afterwards(ctx, outcome, inductionVerdictById), refusals: refusalsOf(outcome) };
    },
  },
  WorkforceSample: {
    __resolveReference: ({ id }, ctx) => ctx.one(workforceSampleById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    review: (row) => ({ id: row.reviewId }),
    agencyUse: useOf,
    sampled: (row, _args, ctx) =>
      row.sampled.map(async ({ shiftId, period, linkedTo }) => ({
        shift: await ctx.one(shiftById, shiftId),
        period,
        linkedTo: linkedTo.map(recordRef),
      })),
    unchecked: (row, _args, ctx) => ctx.many(uncheckedOfSample, row.id),
    drawnBy: (row, _args, ctx) => ctx.one(staffMemberById, row.drawnById),
  },
  UncheckedInduction: {
    shift: (row, _args, ctx) => ctx.one(shiftById, row.shiftId),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
  },
  InductionVerdict: {
    __resolveReference: ({ id }, ctx) => ctx.one(inductionVerdictById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    sample: (row, _args, ctx) => ctx.one(workforceSampleById, row.sampleId),
    review: (row) => ({ id: row.reviewId }),
    shift: (row, _args, ctx) => ctx.one(shiftById, row.shiftId),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    refs: (row) => row.refs.map(recordRef),
    checkedBy: (row, _args, ctx) => ctx.one(staffMemberById, row.checkedById),
  },
  InductionGap: {
    shift: ({ verdict }, _args, ctx) => ctx.one(shiftById, verdict.shiftId),
    staffMember: ({ verdict }, _args, ctx) => ctx.one(staffMemberById, verdict.staffMemberId),
  },
  Review: {
    __resolveReference: ({ id }) => ({ id }),
    workforceSamples: ({ id }, { first, after }, ctx) => ctx.page(workforceSamplesOfReview, id, { first, after }),
    inductionVerdicts: ({ id }, { first, after }, ctx) => ctx.page(inductionVerdictsOfReview, id, { first, after }),
    inductionGaps: async ({ id }, _args, ctx) =>
      (await ctx.many(verdictsWithGaps, id)).flatMap((verdict) => gapsOf(verdict).map((missing) => ({ verdict, missing }))),
    inductionGapsCsv: async ({ id }, _args, ctx) => gapsCsv(await ctx.many(verdictsWithGaps, id), ctx.ids.encode),
  },
};
