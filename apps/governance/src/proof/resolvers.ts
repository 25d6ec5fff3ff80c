import { readsEvery, RECORD_CLASSES, type Caller } from '@causeway/access';
import { recordRef, type CitedRecord } from '@causeway/kernel';
import type { Resolvers } from '../__generated__/graphql';
import { allActionsOfReview } from '../actions/repository';
import { evidenceSince, KINDS, strengthsOf } from './domain';
import { listProofs } from './repository';

const proofs = {};

/** To whoever does not read every record of these kinds in a service, a kind without records might be a gap, or be hidden. */
const tellsGaps = (caller: Caller, serviceId: string | null, kinds: readonly string[]): boolean =>
  readsEvery(
    caller,
    serviceId,
    kinds.flatMap((kind) => RECORD_CLASSES[kind] ?? []),
  );

export const proofResolvers: Resolvers = {
  Review: {
    evidenceSince: async ({ id, changedOn, serviceId }, _args, ctx) => {
      const cited = await ctx.batch<CitedRecord[]>(proofs, (ids) => listProofs(ctx.session, ids)).load(id);
      return evidenceSince(cited, changedOn).map(({ source, records }) => ({
        source,
        records: tellsGaps(ctx.caller, serviceId, KINDS[source]) ? records.map(recordRef) : null,
      }));
    },
    actionStrengths: async ({ id }, _args, ctx) => strengthsOf(await ctx.many(allActionsOfReview, id)),
  },
};
