import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { minuteById } from '../assurance/repository';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { answerChallenge, raiseChallenge } from './commands';
import { overdue } from './domain';
import { challengeById, challengesOfMinute, challengesOfReview, challengesPage } from './repository';

export const challengesResolvers: Resolvers = {
  Query: {
    challenge: (_root, { id }, ctx) => ctx.one(challengeById, id),
    challenges: (_root, { first, after, serviceId, reviewId, minuteId }, ctx) =>
      ctx.page(challengesPage, null, { first, after, filters: equals({ serviceId, reviewId, minuteId }) }),
  },
  Mutation: {
    raiseChallenge: async (_root, { input }, ctx) => {
      const outcome = await raiseChallenge(ctx, input);
      return { challenge: await afterwards(ctx, outcome, challengeById), refusals: refusalsOf(outcome) };
    },
    answerChallenge: async (_root, { input }, ctx) => {
      const outcome = await answerChallenge(ctx, input);
      return { challenge: await afterwards(ctx, outcome, challengeById), refusals: refusalsOf(outcome) };
    },
  },
  Challenge: {
    __resolveReference: ({ id }, ctx) => ctx.one(challengeById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => (row.reviewId === null ? null : ctx.one(reviewById, row.reviewId)),
    minute: (row, _args, ctx) => (row.minuteId === null ? null : ctx.one(minuteById, row.minuteId)),
    challenger: (row) => ({ id: row.challengerId }),
    owner: (row) => ({ id: row.ownerId }),
    overdue: (row, _args, ctx) => overdue(row, ctx.clock.today()),
  },
  Review: { challenges: (row, { first, after }, ctx) => ctx.page(challengesOfReview, row.id, { first, after }) },
  Minute: { challenges: (row, { first, after }, ctx) => ctx.page(challengesOfMinute, row.id, { first, after }) },
};
