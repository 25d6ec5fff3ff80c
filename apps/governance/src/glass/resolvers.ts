import { afterwards, readByGlass } from '@causeway/subgraph';
import type { Filter } from '@causeway/persistence';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { breakGlass, endGlassBreak, reviewGlassBreak } from './commands';
import { stateOf, warningOf, type GlassBreak } from './breaking';
import { glassBreakById, glassBreaksOfService, glassBreaksPage } from './repository';

const unreviewedOnly = (unreviewed: boolean | null | undefined): Filter<GlassBreak>[] =>
  unreviewed ? [{ property: 'reviewedAt', op: 'is null' }] : [];

const keyOf = (id: string | null) => (id === null ? null : { id });

/** `tables` are those of this subgraph, whose records are read by a glass too. */
export const glassResolvers = (tables: Parameters<typeof readByGlass>[0]): Resolvers => ({
  Query: {
    glassBreak: (_root, { id }, ctx) => ctx.one(glassBreakById, id),
    glassBreaks: (_root, { first, after, unreviewed }, ctx) =>
      ctx.page(glassBreaksPage, null, { first, after, filters: unreviewedOnly(unreviewed) }),
  },
  Mutation: {
    breakGlass: async (_root, { input }, ctx) => {
      const outcome = await breakGlass(ctx, input);
      return { glassBreak: await afterwards(ctx, outcome, glassBreakById), refusals: refusalsOf(outcome) };
    },
    endGlassBreak: async (_root, { input }, ctx) => {
      const outcome = await endGlassBreak(ctx, input);
      return { glassBreak: await afterwards(ctx, outcome, glassBreakById), refusals: refusalsOf(outcome) };
    },
    reviewGlassBreak: async (_root, { input }, ctx) => {
      const outcome = await reviewGlassBreak(ctx, input);
      return { glassBreak: await afterwards(ctx, outcome, glassBreakById), refusals: refusalsOf(outcome) };
    },
  },
  GlassBreak: {
    __resolveReference: ({ id }, ctx) => ctx.one(glassBreakById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    person: (row) => keyOf(row.personId),
    opens: (row) => [...row.classes],
    brokenBy: (row) => ({ id: row.brokenById }),
    endedBy: (row) => keyOf(row.endedById),
    reviewedBy: (row) => keyOf(row.reviewedById),
    state: (row) => stateOf(row, new Date()),
    warning: (row) => warningOf(row, new Date()),
    readInGovernance: readByGlass(tables),
  },
  Service: {
    glassBreaks: (row, { first, after, unreviewed }, ctx) =>
      ctx.page(glassBreaksOfService, row.id, { first, after, filters: unreviewedOnly(unreviewed) }),
  },
});
