import type { Resolvers } from './__generated__/graphql';
import type { Telling } from './telling';

/** The live schema's; each update is wrapped in the name of its field, as the execution of a subscription takes it. */
export const liveResolvers = ({ updates }: Telling): Resolvers => ({
  Subscription: {
    liveUpdates: {
      subscribe: async function* (_root, { serviceIds, reviewId, after }, ctx) {
        const wanted = { serviceIds: serviceIds ? [...serviceIds].sort() : null, reviewId: reviewId ?? null };
        const { caller, clock, db, audit, traceId, live } = ctx;
        const subscriber = { caller, clock, db, audit, traceId, positions: live.positions, signal: live.signal };
        for await (const update of updates(subscriber, wanted, live.lastEventId ?? after ?? null)) yield { liveUpdates: update };
      },
    },
  },
});
