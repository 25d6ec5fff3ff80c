import { recordRef } from '@causeway/kernel';
import { equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { earlyWarningById, earlyWarningsPage } from './repository';

export const warningsResolvers: Resolvers = {
  Query: {
    earlyWarning: (_root, { id }, ctx) => ctx.one(earlyWarningById, id),
    earlyWarnings: (_root, { first, after, ...only }, ctx) => ctx.page(earlyWarningsPage, null, { first, after, filters: equals(only) }),
  },
  EarlyWarning: {
    __resolveReference: ({ id }, ctx) => ctx.one(earlyWarningById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row) => (row.personId === null ? null : { id: row.personId }),
    owner: (row) => (row.ownerId === null ? null : { id: row.ownerId }),
    because: (row) => row.because.map(recordRef),
  },
};
