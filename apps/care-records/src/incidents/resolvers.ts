import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { personById } from '../people/repository';
import { refusalsOf } from '../messages';
import { reportIncident } from './commands';
import { incidentById, incidentsPage } from './repository';

export const incidentsResolvers: Resolvers = {
  Query: {
    incident: (_root, { id }, ctx) => ctx.one(incidentById, id),
    incidents: (_root, { first, after, serviceId, personId }, ctx) =>
      ctx.page(incidentsPage, null, { first, after, filters: equals({ serviceId, personId }) }),
  },
  Mutation: {
    reportIncident: async (_root, { input }, ctx) => {
      const outcome = await reportIncident(ctx, input);
      return { incident: await afterwards(ctx, outcome, incidentById), refusals: refusalsOf(outcome) };
    },
  },
  Incident: {
    __resolveReference: ({ id }, ctx) => ctx.one(incidentById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row, _args, ctx) => ctx.one(personById, row.personId),
    reportedBy: (row) => ({ id: row.reportedById }),
  },
};
