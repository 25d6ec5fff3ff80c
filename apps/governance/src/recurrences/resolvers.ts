import type { Resolvers } from '../__generated__/graphql';
import { recurredFrom, recurrencesOf, type Recurring } from './repository';

const shown = (review: Recurring) => {
  const { categories, by, failedOn, daysAfterChange } = review;
  return { review, categories: [...categories], by: [...by], failedOn, daysAfterChange };
};

export const recurrencesResolvers: Resolvers = {
  Review: {
    recurrences: async (row, _args, ctx) => (await ctx.many(recurrencesOf, row.id)).map(shown),
    recurrenceOf: async (row, _args, ctx) => (await ctx.many(recurredFrom, row.id)).map(shown),
  },
};
