import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { personById } from '../people/repository';
import { endPlacement, placePerson } from './commands';
import { placedOn } from './domain';
import { allPlacementsOfPerson, placementById, placementsOfPerson, placementsPage } from './repository';

export const placementsResolvers: Resolvers = {
  Query: {
    placement: (_root, { id }, ctx) => ctx.one(placementById, id),
    placements: (_root, { first, after, serviceId, personId }, ctx) =>
      ctx.page(placementsPage, null, { first, after, filters: equals({ serviceId, personId }) }),
  },
  Mutation: {
    placePerson: async (_root, { input }, ctx) => {
      const outcome = await placePerson(ctx, input);
      return { placement: await afterwards(ctx, outcome, placementById), refusals: refusalsOf(outcome) };
    },
    endPlacement: async (_root, { input }, ctx) => {
      const outcome = await endPlacement(ctx, input);
      return { placement: await afterwards(ctx, outcome, placementById), refusals: refusalsOf(outcome) };
    },
  },
  Person: {
    placedBy: async (row, { on }, ctx) => placedOn(await ctx.many(allPlacementsOfPerson, row.id), on ?? ctx.clock.today()),
    placements: (row, { first, after }, ctx) => ctx.page(placementsOfPerson, row.id, { first, after }),
  },
  Placement: {
    __resolveReference: ({ id }, ctx) => ctx.one(placementById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row, _args, ctx) => ctx.one(personById, row.personId),
  },
};
