import { recordRef } from '@causeway/kernel';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { shiftById } from '../rota/repository';
import { staffMemberById } from '../staff/repository';
import { fileInFolder } from './commands';
import { folderEntriesPage, folderEntryById } from './repository';

export const foldersResolvers: Resolvers = {
  Query: {
    folderEntry: (_root, { id }, ctx) => ctx.one(folderEntryById, id),
    folderEntries: (_root, { first, after, serviceId, shiftId }, ctx) =>
      ctx.page(folderEntriesPage, null, { first, after, filters: equals({ serviceId, shiftId }) }),
  },
  Mutation: {
    fileInFolder: async (_root, { input }, ctx) => {
      const outcome = await fileInFolder(ctx, input);
      return { folderEntry: await afterwards(ctx, outcome, folderEntryById), refusals: refusalsOf(outcome) };
    },
  },
  FolderEntry: {
    __resolveReference: ({ id }, ctx) => ctx.one(folderEntryById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    shift: (row, _args, ctx) => ctx.one(shiftById, row.shiftId),
    records: (row) => row.records.map(recordRef),
    filedBy: (row, _args, ctx) => ctx.one(staffMemberById, row.filedById),
  },
};
