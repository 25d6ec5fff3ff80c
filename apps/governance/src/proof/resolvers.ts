import { recordRef, type CitedRecord } from '@causeway/kernel';
import type { Resolvers } from '../__generated__/graphql';
import { allActionsOfReview } from '../actions/repository';
import { evidenceSince, strengthsOf } from './domain';
import { listProofs } from './repository';

const proofs = {};

export const proofResolvers: Resolvers = {
  Review: {
    evidenceSince: async ({ id, changedOn }, _args, ctx) => {
      const cited = await ctx.batch<CitedRecord[]>(proofs, (ids) => listProofs(ctx.session, ids)).load(id);
      return evidenceSince(cited, changedOn).map(({ source, records }) => ({ source, records: records.map(recordRef) }));
    },
    actionStrengths: async ({ id }, _args, ctx) => strengthsOf(await ctx.many(allActionsOfReview, id)),
  },
};
