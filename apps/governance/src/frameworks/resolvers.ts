import { londonDay } from '@causeway/kernel';
import type { Resolvers } from '../__generated__/graphql';
import { allExaminationsOfReview } from '../evidence/repository';
import { coverageOf } from './coverage';
import type { FrameworkItem } from './domain';
import { listCrosswalk, listFrameworkItems, listFrameworksOf } from './repository';

const IN_FORCE = {};

export const frameworksResolvers: Resolvers = {
  Query: {
    frameworkItems: (_root, { on }, ctx) => listFrameworkItems(ctx.session, on ?? ctx.clock.today()),
    frameworkMap: async (_root, { on }, ctx) => {
      const day = on ?? ctx.clock.today();
      const items = await listFrameworkItems(ctx.session, day);
      const crosswalk = await listCrosswalk(ctx.session, day);
      return items
        .filter((item) => item.framework === 'SAF')
        .map((item) => ({
          item,
          answeredBy: crosswalk.filter(({ from }) => from === item.code).flatMap(({ to }) => items.find((one) => one.code === to) ?? []),
        }));
    },
  },
  Review: {
    // By the items in force when the review was opened: a framework that comes later does not change what it touched.
    coverage: async (row, _args, ctx) =>
      coverageOf(
        await ctx.batch<FrameworkItem[]>(IN_FORCE, (days) => listFrameworksOf(ctx.session, days)).load(londonDay(row.receivedAt)),
        row.frameworkItems,
        await ctx.many(allExaminationsOfReview, row.id),
      ),
  },
};
