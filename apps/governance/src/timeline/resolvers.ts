import { recordRef } from '@causeway/kernel';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { memberOf } from '../citations/domain';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { judgeTimelineEntry } from './commands';
import { timelineOf } from './reading';
import { timelineJudgementById, timelineJudgementsOfReview, timelineJudgementsPage } from './repository';

export const timelineResolvers: Resolvers = {
  Query: {
    timelineJudgement: (_root, { id }, ctx) => ctx.one(timelineJudgementById, id),
    timelineJudgements: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(timelineJudgementsPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
  },
  Mutation: {
    judgeTimelineEntry: async (_root, { input }, ctx) => {
      const outcome = await judgeTimelineEntry(ctx, input);
      return { timelineJudgement: await afterwards(ctx, outcome, timelineJudgementById), refusals: refusalsOf(outcome) };
    },
  },
  TimelineJudgement: {
    __resolveReference: ({ id }, ctx) => ctx.one(timelineJudgementById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    record: (row) => recordRef(row.record),
    judgedBy: (row) => memberOf(row.judgedById),
  },
  Review: {
    timeline: (row, window, ctx) => timelineOf(ctx, row, window),
    timelineJudgements: (row, { first, after }, ctx) => ctx.page(timelineJudgementsOfReview, row.id, { first, after }),
  },
};
