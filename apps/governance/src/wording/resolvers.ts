import type { Resolvers } from '../__generated__/graphql';
import { flagsOf, type Text } from './flagging';
import { listTexts } from './repository';

const texts = {};

export const wordingResolvers: Resolvers = {
  Review: {
    wording: async ({ id }, _args, ctx) => {
      const written = await ctx.batch<Text[]>(texts, (ids) => listTexts(ctx.session, ids)).load(id);
      return written.flatMap(flagsOf).map((flag) => ({ ...flag, words: [...flag.words] }));
    },
  },
};
