import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { endEscalation, startEscalation } from './commands';
import { escalationById, escalationsPage } from './repository';

export const escalationsResolvers: Resolvers = {
  Query: {
    escalation: (_root, { id }, ctx) => ctx.one(escalationById, id),
    escalations: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(escalationsPage, null, { first, after, filters: equals({ serviceId }) }),
  },
  Mutation: {
    startEscalation: async (_root, { input }, ctx) => {
      const outcome = await startEscalation(ctx, input);
      return { escalation: await afterwards(ctx, outcome, escalationById), refusals: refusalsOf(outcome) };
    },
    endEscalation: async (_root, { input }, ctx) => {
      const outcome = await endEscalation(ctx, input);
      return { escalation: await afterwards(ctx, outcome, escalationById), refusals: refusalsOf(outcome) };
    },
  },
  Escalation: {
    __resolveReference: ({ id }, ctx) => ctx.one(escalationById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    owner: (row) => ({ id: row.ownerId }),
  },
};
