import { afterwards, equals, present } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { identifiedChangeById } from '../changes/repository';
import { personById } from '../people/repository';
import { refusalsOf } from '../messages';
import { recordHandover } from './commands';
import { handoverById, handoversPage } from './repository';

export const handoversResolvers: Resolvers = {
  Query: {
    handover: (_root, { id }, ctx) => ctx.one(handoverById, id),
    handovers: (_root, { first, after, serviceId }, ctx) => ctx.page(handoversPage, null, { first, after, filters: equals({ serviceId }) }),
  },
  Mutation: {
    recordHandover: async (_root, { input }, ctx) => {
      const outcome = await recordHandover(ctx, input);
      return { handover: await afterwards(ctx, outcome, handoverById), refusals: refusalsOf(outcome) };
    },
  },
  Handover: {
    __resolveReference: ({ id }, ctx) => ctx.one(handoverById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    fromShift: (row) => (row.fromShiftId === null ? null : { id: row.fromShiftId }),
    toShift: (row) => (row.toShiftId === null ? null : { id: row.toShiftId }),
    people: (row, _args, ctx) => Promise.all(row.peopleIds.map((id) => ctx.one(personById, id))).then(present),
    changes: (row, _args, ctx) => Promise.all(row.changesIds.map((id) => ctx.one(identifiedChangeById, id))).then(present),
    givenBy: (row) => ({ id: row.givenById }),
  },
};
