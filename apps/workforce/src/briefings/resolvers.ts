import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { shiftById } from '../rota/repository';
import { staffMemberById } from '../staff/repository';
import { refusalsOf } from '../messages';
import { acknowledgeGuidance, giveBriefing } from './commands';
import { briefingById, briefingsPage, guidancesPage, personGuidanceById } from './repository';

export const briefingsResolvers: Resolvers = {
  Query: {
    briefing: (_root, { id }, ctx) => ctx.one(briefingById, id),
    briefings: (_root, { first, after, serviceId, shiftId }, ctx) =>
      ctx.page(briefingsPage, null, { first, after, filters: equals({ serviceId, shiftId }) }),
    personGuidance: (_root, { id }, ctx) => ctx.one(personGuidanceById, id),
    guidances: (_root, { first, after, serviceId, shiftId }, ctx) =>
      ctx.page(guidancesPage, null, { first, after, filters: equals({ serviceId, shiftId }) }),
  },
  Mutation: {
    giveBriefing: async (_root, { input }, ctx) => {
      const outcome = await giveBriefing(ctx, input);
      return { briefing: await afterwards(ctx, outcome, briefingById), refusals: refusalsOf(outcome) };
    },
    acknowledgeGuidance: async (_root, { input }, ctx) => {
      const outcome = await acknowledgeGuidance(ctx, input);
      return { personGuidance: await afterwards(ctx, outcome, personGuidanceById), refusals: refusalsOf(outcome) };
    },
  },
  Briefing: {
    __resolveReference: ({ id }, ctx) => ctx.one(briefingById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    shift: (row, _args, ctx) => ctx.one(shiftById, row.shiftId),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    person: (row) => ({ id: row.personId }),
    change: (row) => (row.changeId === null ? null : { id: row.changeId }),
    givenBy: (row, _args, ctx) => ctx.one(staffMemberById, row.givenById),
  },
  PersonGuidance: {
    __resolveReference: ({ id }, ctx) => ctx.one(personGuidanceById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    shift: (row, _args, ctx) => ctx.one(shiftById, row.shiftId),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    people: (row) => row.peopleIds.map((id) => ({ id })),
  },
};
