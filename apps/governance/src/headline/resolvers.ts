import { maySee } from '@causeway/access';
import { inOrder } from '@causeway/kernel';
import type { Resolvers } from '../__generated__/graphql';
import { activityOf, headlineOf } from './domain';
import { countActivity, listInHeadline } from './repository';

/** What leaders did tells of reviews, of their changes, and of checks and challenges. */
const OF_LEADERS = ['GOVERNANCE', 'REVIEW', 'MEASURE'] as const;

export const headlineResolvers: Resolvers = {
  Service: {
    reviewHeadline: async ({ id }, window, ctx) => {
      inOrder(window);
      if (!maySee(ctx.caller, 'MEASURE', id)) return null;
      ctx.session.touch(id);
      return headlineOf(await ctx.ofService(listInHeadline, id, window), window);
    },
    leaderActivity: async ({ id }, window, ctx) => {
      inOrder(window);
      if (!OF_LEADERS.every((dataClass) => maySee(ctx.caller, dataClass, id))) return null;
      ctx.session.touch(id);
      const [done] = await ctx.ofService(countActivity, id, { ...window, today: ctx.clock.today() });
      return done ? activityOf(done, window) : null;
    },
  },
};
