import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { serviceById } from '../organisation/repository';
import { refusalsOf } from '../messages';
import { recordInspection, recordInspectionFinding } from './commands';
import {
  inspectionById,
  inspectionFindingById,
  inspectionFindingsOfInspection,
  inspectionFindingsPage,
  inspectionsPage,
} from './repository';

export const inspectionsResolvers: Resolvers = {
  Query: {
    inspection: (_root, { id }, ctx) => ctx.one(inspectionById, id),
    inspections: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(inspectionsPage, null, { first, after, filters: equals({ serviceId }) }),
    inspectionFinding: (_root, { id }, ctx) => ctx.one(inspectionFindingById, id),
    inspectionFindings: (_root, { first, after, serviceId, inspectionId }, ctx) =>
      ctx.page(inspectionFindingsPage, null, { first, after, filters: equals({ serviceId, inspectionId }) }),
  },
  Mutation: {
    recordInspection: async (_root, { input }, ctx) => {
      const outcome = await recordInspection(ctx, input);
      return { inspection: await afterwards(ctx, outcome, inspectionById), refusals: refusalsOf(outcome) };
    },
    recordInspectionFinding: async (_root, { input }, ctx) => {
      const outcome = await recordInspectionFinding(ctx, input);
      return { inspectionFinding: await afterwards(ctx, outcome, inspectionFindingById), refusals: refusalsOf(outcome) };
    },
  },
  Inspection: {
    __resolveReference: ({ id }, ctx) => ctx.one(inspectionById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    inspectionFindings: (row, { first, after }, ctx) => ctx.page(inspectionFindingsOfInspection, row.id, { first, after }),
  },
  InspectionFinding: {
    __resolveReference: ({ id }, ctx) => ctx.one(inspectionFindingById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    inspection: (row, _args, ctx) => ctx.one(inspectionById, row.inspectionId),
  },
};
