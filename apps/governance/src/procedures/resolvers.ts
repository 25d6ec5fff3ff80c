import { afterwards, equals, type GraphContext } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { reviewActionById } from '../actions/repository';
import { serviceById } from '../organisation/repository';
import { refusalsOf } from '../messages';
import { openProcedure, reviseProcedure } from './commands';
import { differenceOf } from './difference';
import type { ProcedureVersion } from './domain';
import {
  procedureById,
  procedureVersionById,
  procedureVersionsOfProcedure,
  procedureVersionsPage,
  proceduresPage,
  standingVersionsOfProcedure,
} from './repository';

/** The newest of the versions before this one that stands. */
const versionBefore = async (ctx: GraphContext, row: ProcedureVersion): Promise<ProcedureVersion | null> =>
  (await ctx.many(standingVersionsOfProcedure, row.procedureId)).findLast((one) => one.number < row.number) ?? null;

export const proceduresResolvers: Resolvers = {
  Query: {
    procedure: (_root, { id }, ctx) => ctx.one(procedureById, id),
    procedures: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(proceduresPage, null, { first, after, filters: equals({ serviceId }) }),
    procedureVersion: (_root, { id }, ctx) => ctx.one(procedureVersionById, id),
    procedureVersions: (_root, { first, after, serviceId, procedureId }, ctx) =>
      ctx.page(procedureVersionsPage, null, { first, after, filters: equals({ serviceId, procedureId }) }),
  },
  Mutation: {
    openProcedure: async (_root, { input }, ctx) => {
      const outcome = await openProcedure(ctx, input);
      return { procedure: await afterwards(ctx, outcome, procedureById), refusals: refusalsOf(outcome) };
    },
    reviseProcedure: async (_root, { input }, ctx) => {
      const outcome = await reviseProcedure(ctx, input);
      return { procedureVersion: await afterwards(ctx, outcome, procedureVersionById), refusals: refusalsOf(outcome) };
    },
  },
  Procedure: {
    __resolveReference: ({ id }, ctx) => ctx.one(procedureById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    procedureVersions: (row, { first, after }, ctx) => ctx.page(procedureVersionsOfProcedure, row.id, { first, after }),
  },
  ProcedureVersion: {
    __resolveReference: ({ id }, ctx) => ctx.one(procedureVersionById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    procedure: (row, _args, ctx) => ctx.one(procedureById, row.procedureId),
    action: (row, _args, ctx) => ctx.one(reviewActionById, row.actionId),
    issuedBy: (row) => ({ id: row.issuedById }),
    previous: (row, _args, ctx) => versionBefore(ctx, row),
    difference: async (row, _args, ctx) => differenceOf((await versionBefore(ctx, row))?.text ?? '', row.text),
  },
};
