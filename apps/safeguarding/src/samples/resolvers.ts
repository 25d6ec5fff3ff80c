import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { indicatorById } from '../concerns/repository';
import { reviewFileEntriesOfReview } from '../files/repository';
import { refusalsOf } from '../messages';
import { drawNoteSample } from './commands';
import { noteSampleById, noteSamplesOfReview, noteSamplesPage } from './repository';

export const samplesResolvers: Resolvers = {
  Query: {
    noteSample: (_root, { id }, ctx) => ctx.one(noteSampleById, id),
    noteSamples: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(noteSamplesPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
  },
  Mutation: {
    drawNoteSample: async (_root, { input }, ctx) => {
      const outcome = await drawNoteSample(ctx, input);
      return { noteSample: await afterwards(ctx, outcome, noteSampleById), refusals: refusalsOf(outcome) };
    },
  },
  NoteSample: {
    __resolveReference: ({ id }, ctx) => ctx.one(noteSampleById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    review: (row) => ({ id: row.reviewId }),
    drawnBy: (row) => ({ id: row.drawnById }),
  },
  SampledIndicator: {
    indicator: (one, _args, ctx) => ctx.one(indicatorById, one.indicatorId),
    note: (one) => (one.noteId === '' ? null : { id: one.noteId }),
  },
  Review: {
    __resolveReference: ({ id }) => ({ id }),
    noteSamples: ({ id }, { first, after }, ctx) => ctx.page(noteSamplesOfReview, id, { first, after }),
    reviewFileEntries: ({ id }, { first, after }, ctx) => ctx.page(reviewFileEntriesOfReview, id, { first, after }),
  },
};
