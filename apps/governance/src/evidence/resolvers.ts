import { recordRef } from '@causeway/kernel';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { causeById } from '../causes/repository';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { refusalsOf } from '../messages';
import { compareHandover, drawSample, examineSource, recordTimeline } from './commands';
import {
  handoverComparisonById,
  handoverComparisonsPage,
  listFirstIdentified,
  personTimelineById,
  personTimelinesPage,
  reviewSampleById,
  reviewSamplesPage,
  sourceExaminationById,
  sourceExaminationsPage,
} from './repository';

export const evidenceResolvers: Resolvers = {
  Query: {
    reviewSample: (_root, { id }, ctx) => ctx.one(reviewSampleById, id),
    reviewSamples: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(reviewSamplesPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
    personTimeline: (_root, { id }, ctx) => ctx.one(personTimelineById, id),
    personTimelines: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(personTimelinesPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
    handoverComparison: (_root, { id }, ctx) => ctx.one(handoverComparisonById, id),
    handoverComparisons: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(handoverComparisonsPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
    sourceExamination: (_root, { id }, ctx) => ctx.one(sourceExaminationById, id),
    sourceExaminations: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(sourceExaminationsPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
  },
  Mutation: {
    drawSample: async (_root, { input }, ctx) => {
      const outcome = await drawSample(ctx, input);
      return { reviewSample: await afterwards(ctx, outcome, reviewSampleById), refusals: refusalsOf(outcome) };
    },
    recordTimeline: async (_root, { input }, ctx) => {
      const outcome = await recordTimeline(ctx, input);
      return { personTimeline: await afterwards(ctx, outcome, personTimelineById), refusals: refusalsOf(outcome) };
    },
    compareHandover: async (_root, { input }, ctx) => {
      const outcome = await compareHandover(ctx, input);
      return { handoverComparison: await afterwards(ctx, outcome, handoverComparisonById), refusals: refusalsOf(outcome) };
    },
    examineSource: async (_root, { input }, ctx) => {
      const outcome = await examineSource(ctx, input);
      return { sourceExamination: await afterwards(ctx, outcome, sourceExaminationById), refusals: refusalsOf(outcome) };
    },
  },
  ReviewSample: {
    __resolveReference: ({ id }, ctx) => ctx.one(reviewSampleById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    fromAudits: (row) => row.fromAudits.map(recordRef),
    fromFeedback: (row) => row.fromFeedback.map(recordRef),
    people: (row) => row.peopleIds.map((id) => ({ id })),
    drawnBy: (row) => ({ id: row.drawnById }),
  },
  PersonTimeline: {
    __resolveReference: ({ id }, ctx) => ctx.one(personTimelineById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    person: (row) => ({ id: row.personId }),
    entries: (row) => row.entries.map(recordRef),
    firstIdentifiedAt: ({ id }, _args, ctx) => ctx.batch(listFirstIdentified, (ids) => listFirstIdentified(ctx.session, ids)).load(id),
    recordedByMember: (row) => ({ id: row.recordedByMemberId }),
  },
  HandoverComparison: {
    __resolveReference: ({ id }, ctx) => ctx.one(handoverComparisonById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    person: (row) => ({ id: row.personId }),
    handovers: (row) => row.handovers.map(recordRef),
    allocations: (row) => row.allocations.map(recordRef),
  },
  SourceExamination: {
    __resolveReference: ({ id }, ctx) => ctx.one(sourceExaminationById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    refs: (row) => row.refs.map(recordRef),
    cause: (row, _args, ctx) => (row.causeId === null ? null : ctx.one(causeById, row.causeId)),
  },
};
