import { recordRef } from '@causeway/kernel';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { memberOf } from '../citations/domain';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { recordReviewNote } from './commands';
import { reviewNoteById, reviewNotesOfReview, reviewNotesPage } from './repository';

export const notesResolvers: Resolvers = {
  Query: {
    reviewNote: (_root, { id }, ctx) => ctx.one(reviewNoteById, id),
    reviewNotes: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(reviewNotesPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
  },
  Mutation: {
    recordReviewNote: async (_root, { input }, ctx) => {
      const outcome = await recordReviewNote(ctx, input);
      return { reviewNote: await afterwards(ctx, outcome, reviewNoteById), refusals: refusalsOf(outcome) };
    },
  },
  ReviewNote: {
    __resolveReference: ({ id }, ctx) => ctx.one(reviewNoteById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    refs: (row) => row.refs.map(recordRef),
    people: (row) => row.peopleIds.map((id) => ({ id })),
    author: (row) => memberOf(row.authorId),
  },
  Review: { reviewNotes: (row, { first, after }, ctx) => ctx.page(reviewNotesOfReview, row.id, { first, after }) },
};
