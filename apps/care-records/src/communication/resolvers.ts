import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { personById } from '../people/repository';
import { refusalsOf } from '../messages';
import { logCommunication } from './commands';
import { communicationLogEntryById, communicationLogPage } from './repository';

export const communicationResolvers: Resolvers = {
  Query: {
    communicationLogEntry: (_root, { id }, ctx) => ctx.one(communicationLogEntryById, id),
    communicationLog: (_root, { first, after, serviceId, personId }, ctx) =>
      ctx.page(communicationLogPage, null, { first, after, filters: equals({ serviceId, personId }) }),
  },
  Mutation: {
    logCommunication: async (_root, { input }, ctx) => {
      const outcome = await logCommunication(ctx, input);
      return { communicationLogEntry: await afterwards(ctx, outcome, communicationLogEntryById), refusals: refusalsOf(outcome) };
    },
  },
  CommunicationLogEntry: {
    __resolveReference: ({ id }, ctx) => ctx.one(communicationLogEntryById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row, _args, ctx) => ctx.one(personById, row.personId),
    amends: (row, _args, ctx) => ctx.one(communicationLogEntryById, row.amendsId),
    loggedBy: (row) => ({ id: row.loggedById }),
  },
};
