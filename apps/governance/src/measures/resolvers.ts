import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { memberOf } from '../citations/domain';
import { refusalsOf } from '../messages';
import { providerById, serviceById } from '../organisation/repository';
import { defineMeasure, enterMeasureCounts } from './commands';
import { definedChart } from './reading';
import { measureDefinitionById, measureDefinitionsPage, measureEntriesPage, measureEntryById } from './repository';

export const measuresResolvers: Resolvers = {
  Query: {
    measureDefinition: (_root, { id }, ctx) => ctx.one(measureDefinitionById, id),
    measureDefinitions: (_root, { first, after, providerId, code }, ctx) =>
      ctx.page(measureDefinitionsPage, null, { first, after, filters: equals({ providerId, code }) }),
    measureEntry: (_root, { id }, ctx) => ctx.one(measureEntryById, id),
    measureEntries: (_root, { first, after, serviceId, measureDefinitionId }, ctx) =>
      ctx.page(measureEntriesPage, null, { first, after, filters: equals({ serviceId, measureDefinitionId }) }),
  },
  Mutation: {
    defineMeasure: async (_root, { input }, ctx) => {
      const outcome = await defineMeasure(ctx, input);
      return { measureDefinition: await afterwards(ctx, outcome, measureDefinitionById), refusals: refusalsOf(outcome) };
    },
    enterMeasureCounts: async (_root, { input }, ctx) => {
      const outcome = await enterMeasureCounts(ctx, input);
      return { measureEntry: await afterwards(ctx, outcome, measureEntryById), refusals: refusalsOf(outcome) };
    },
  },
  MeasureDefinition: {
    __resolveReference: ({ id }, ctx) => ctx.one(measureDefinitionById, id),
    provider: (row, _args, ctx) => ctx.one(providerById, row.providerId),
    supersedes: (row, _args, ctx) => (row.supersedesId === null ? null : ctx.one(measureDefinitionById, row.supersedesId)),
    definedBy: (row) => memberOf(row.definedById),
    chart: (row, args, ctx) => definedChart(ctx, row, args),
  },
  MeasureEntry: {
    __resolveReference: ({ id }, ctx) => ctx.one(measureEntryById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    measureDefinition: (row, _args, ctx) => ctx.one(measureDefinitionById, row.measureDefinitionId),
    enteredBy: (row) => memberOf(row.enteredById),
  },
};
