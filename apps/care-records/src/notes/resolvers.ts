import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { personById } from '../people/repository';
import { refusalsOf } from '../messages';
import { recordNote } from './commands';
import { dailyNoteById, dailyNotesPage } from './repository';
import { vaguePhrases } from './wording';

export const notesResolvers: Resolvers = {
  Query: {
    dailyNote: (_root, { id }, ctx) => ctx.one(dailyNoteById, id),
    dailyNotes: (_root, { first, after, serviceId, personId }, ctx) =>
      ctx.page(dailyNotesPage, null, { first, after, filters: equals({ serviceId, personId }) }),
  },
  Mutation: {
    recordNote: async (_root, { input }, ctx) => {
      const outcome = await recordNote(ctx, input);
      return { dailyNote: await afterwards(ctx, outcome, dailyNoteById), refusals: refusalsOf(outcome) };
    },
  },
  DailyNote: {
    __resolveReference: ({ id }, ctx) => ctx.one(dailyNoteById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row, _args, ctx) => ctx.one(personById, row.personId),
    author: (row) => ({ id: row.authorId }),
    shift: (row) => (row.shiftId === null ? null : { id: row.shiftId }),
    vagueWording: (row) => vaguePhrases(row.text),
    amends: (row, _args, ctx) => ctx.one(dailyNoteById, row.amendsId),
  },
};
