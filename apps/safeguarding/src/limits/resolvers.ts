import { afterwards, equals, type GraphContext } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { elapsedHours, type NotificationPrompt } from '../prompts/domain';
import { setInternalLimit } from './commands';
import { hoursFor, limitOf } from './domain';
import { internalLimitById, internalLimitsPage, listLimits } from './repository';

export const limitsResolvers: Resolvers = {
  Query: {
    internalLimit: (_root, { id }, ctx) => ctx.one(internalLimitById, id),
    internalLimits: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(internalLimitsPage, null, { first, after, filters: equals({ serviceId }) }),
  },
  Mutation: {
    setInternalLimit: async (_root, { input }, ctx) => {
      const outcome = await setInternalLimit(ctx, input);
      return { internalLimit: await afterwards(ctx, outcome, internalLimitById), refusals: refusalsOf(outcome) };
    },
  },
  InternalLimit: {
    __resolveReference: ({ id }, ctx) => ctx.one(internalLimitById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    setBy: (row) => ({ id: row.setById }),
  },
  NotificationPrompt: {
    internalLimit: async (prompt, _args, ctx) => limitOf(await hoursOf(ctx, prompt), elapsedHours(prompt, ctx.clock.now())),
  },
};

/** The hours that a prompt's service set for it, or null. */
const hoursOf = async (ctx: GraphContext, prompt: NotificationPrompt): Promise<number | null> => {
  if (prompt.serviceId === null) return null;
  const limits = await ctx.batch(everSet, (ids) => everSet(ctx, ids)).load(prompt.serviceId);
  return hoursFor(
    limits.filter(({ kind }) => kind === prompt.kind),
    prompt,
    ctx.clock.now(),
  );
};

async function everSet(ctx: GraphContext, serviceIds: readonly string[]) {
  const limits = await listLimits(ctx.session, serviceIds);
  return serviceIds.map((id) => limits.filter((limit) => limit.serviceId === id));
}
