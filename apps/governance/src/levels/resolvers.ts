import { afterwards } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { reviewById } from '../reviews/repository';
import { endReviewAtLevel, raiseReviewLevel } from './commands';
import { asksOf, levelAsks, levelDueAt, LEVELS, type LevelFacts } from './domain';
import { levelNotesOfReview, listLevelFacts } from './repository';

const FACTS = {};

export const levelsResolvers: Resolvers = {
  Query: {
    // Of each as it is asked of a review that came up from the first.
    reviewLevels: () => LEVELS.map((level) => ({ level, asks: asksOf(level, { raised: true, concerned: [] }).map(({ ask }) => ask) })),
  },
  Mutation: {
    raiseReviewLevel: async (_root, { input }, ctx) => {
      const outcome = await raiseReviewLevel(ctx, input);
      return { review: await afterwards(ctx, outcome, reviewById), refusals: refusalsOf(outcome) };
    },
    endReviewAtLevel: async (_root, { input }, ctx) => {
      const outcome = await endReviewAtLevel(ctx, input);
      return { review: await afterwards(ctx, outcome, reviewById), refusals: refusalsOf(outcome) };
    },
  },
  Review: {
    levelReason: async ({ id }, _args, ctx) => (await ctx.many(levelNotesOfReview, id)).at(-1)?.text ?? null,
    levelDueAt: (row) => levelDueAt(row),
    levelAsks: async ({ id, level }, _args, ctx) => {
      const facts = ctx.batch<LevelFacts>(FACTS, (ids) => listLevelFacts(ctx.session, ids));
      return levelAsks(level, await facts.load(id));
    },
  },
};
