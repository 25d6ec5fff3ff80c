import { recordRef } from '@causeway/kernel';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { fileDocument } from './commands';
import { documentById, documentsPage } from './repository';

export const documentsResolvers: Resolvers = {
  Query: {
    document: (_root, { id }, ctx) => ctx.one(documentById, id),
    documents: (_root, { first, after, serviceId }, ctx) => ctx.page(documentsPage, null, { first, after, filters: equals({ serviceId }) }),
  },
  Mutation: {
    fileDocument: async (_root, { input }, ctx) => {
      const outcome = await fileDocument(ctx, input);
      return { document: await afterwards(ctx, outcome, documentById), refusals: refusalsOf(outcome) };
    },
  },
  Document: {
    __resolveReference: ({ id }, ctx) => ctx.one(documentById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    about: (row) => row.about && recordRef(row.about),
    filedBy: (row) => ({ id: row.filedById }),
    path: (row, _args, ctx) => `/documents/${ctx.ids.encode(row.id)}`,
  },
};
