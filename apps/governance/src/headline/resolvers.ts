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
      return headlineOf(await listInHeadline(ctx.session, id, window), window);
    },
    leaderActivity: async ({ id }, window, ctx) => {
      inOrder(window);
      if (!OF_LEADERS.every((dataClass) => maySee(ctx.caller, dataClass, id))) return null;
      ctx.session.touch(id);
      return activityOf(await countActivity(ctx.session, id, window, ctx.clock.today()), window);
    },
  },
};
