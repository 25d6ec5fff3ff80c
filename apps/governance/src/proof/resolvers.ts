import { RECORD_CLASSES, reachOf, type Caller } from '@causeway/access';
import { recordRef, type CitedRecord } from '@causeway/kernel';
import type { Resolvers } from '../__generated__/graphql';
import { allActionsOfReview } from '../actions/repository';
import { evidenceSince, KINDS, strengthsOf } from './domain';
import { listProofs } from './repository';

const proofs = {};

/** Whether a caller reads every record of these kinds in a service: to anybody else a kind without records might be a gap, or be hidden. */
const readsAll = (caller: Caller, serviceId: string | null, kinds: readonly string[]): boolean =>
  kinds.every((kind) => {
    const dataClass = RECORD_CLASSES[kind];
    const services = dataClass ? reachOf(caller, dataClass).ANY : 'ALL';
    return services === 'ALL' || (serviceId !== null && (services ?? []).includes(serviceId));
  });

export const proofResolvers: Resolvers = {
  Review: {
    evidenceSince: async ({ id, changedOn, serviceId }, _args, ctx) => {
      const cited = await ctx.batch<CitedRecord[]>(proofs, (ids) => listProofs(ctx.session, ids)).load(id);
      return evidenceSince(cited, changedOn).map(({ source, records }) => ({
        source,
        records: readsAll(ctx.caller, serviceId, KINDS[source]) ? records.map(recordRef) : null,
      }));
    },
    actionStrengths: async ({ id }, _args, ctx) => strengthsOf(await ctx.many(allActionsOfReview, id)),
  },
};
