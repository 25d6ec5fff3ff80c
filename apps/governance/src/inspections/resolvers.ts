import { recordRef } from '@causeway/kernel';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { serviceById } from '../organisation/repository';
import { refusalsOf } from '../messages';
import { answersOfFinding, findingStillShown } from './answers-repository';
import { recordInspection, recordInspectionFinding } from './commands';
import { stateOf, untestedFirst } from './domain';
import { reviewFinding, testFinding } from './finding-stages';
import {
  inspectionById,
  inspectionFindingById,
  inspectionFindingsOfInspection,
  inspectionFindingsOfService,
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
    reviewFinding: async (_root, { input }, ctx) => {
      const outcome = await reviewFinding(ctx, input);
      return { inspectionFinding: await afterwards(ctx, outcome, inspectionFindingById), refusals: refusalsOf(outcome) };
    },
    testFinding: async (_root, { input }, ctx) => {
      const outcome = await testFinding(ctx, input);
      return { inspectionFinding: await afterwards(ctx, outcome, inspectionFindingById), refusals: refusalsOf(outcome) };
    },
  },
  Service: {
    reinspectionPack: async (row, _args, ctx) => untestedFirst(await ctx.many(inspectionFindingsOfService, row.id)),
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
    state: stateOf,
    reviewedBy: (row) => (row.reviewedById === null ? null : { id: row.reviewedById }),
    testedBy: (row) => (row.testedById === null ? null : { id: row.testedById }),
    evidence: (row) => (row.evidence ?? []).map(recordRef),
    stillShown: async (row, _args, ctx) => (stateOf(row) === 'TESTED' ? (await ctx.one(findingStillShown, row.id)) !== null : null),
    answers: async (row, _args, ctx) => (await ctx.many(answersOfFinding, row.id)).map(({ by, ...review }) => ({ by, review })),
  },
};
