import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { indicatorById } from '../concerns/repository';
import { refusalsOf } from '../messages';
import { fileDelay, recordAlertFinding } from './commands';
import { governanceReportFindingById, governanceReportFindingsPage, reviewFileEntriesPage, reviewFileEntryById } from './repository';

export const filesResolvers: Resolvers = {
  Query: {
    reviewFileEntry: (_root, { id }, ctx) => ctx.one(reviewFileEntryById, id),
    reviewFileEntries: (_root, { first, after, serviceId, indicatorId }, ctx) =>
      ctx.page(reviewFileEntriesPage, null, { first, after, filters: equals({ serviceId, indicatorId }) }),
    governanceReportFinding: (_root, { id }, ctx) => ctx.one(governanceReportFindingById, id),
    governanceReportFindings: (_root, { first, after, serviceId, indicatorId }, ctx) =>
      ctx.page(governanceReportFindingsPage, null, { first, after, filters: equals({ serviceId, indicatorId }) }),
  },
  Mutation: {
    fileDelay: async (_root, { input }, ctx) => {
      const outcome = await fileDelay(ctx, input);
      return { reviewFileEntry: await afterwards(ctx, outcome, reviewFileEntryById), refusals: refusalsOf(outcome) };
    },
    recordAlertFinding: async (_root, { input }, ctx) => {
      const outcome = await recordAlertFinding(ctx, input);
      return { governanceReportFinding: await afterwards(ctx, outcome, governanceReportFindingById), refusals: refusalsOf(outcome) };
    },
  },
  ReviewFileEntry: {
    __resolveReference: ({ id }, ctx) => ctx.one(reviewFileEntryById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    indicator: (row, _args, ctx) => ctx.one(indicatorById, row.indicatorId),
    review: (row) => (row.reviewId === null ? null : { id: row.reviewId }),
    notes: (row) => row.noteIds.map((id) => ({ id })),
    filedBy: (row) => ({ id: row.filedById }),
  },
  DelayPoint: {
    startedAt: ({ startedAt }) => new Date(startedAt),
    endedAt: ({ endedAt }) => new Date(endedAt),
  },
  GovernanceReportFinding: {
    __resolveReference: ({ id }, ctx) => ctx.one(governanceReportFindingById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    indicator: (row, _args, ctx) => ctx.one(indicatorById, row.indicatorId),
    foundBy: (row) => ({ id: row.foundById }),
  },
};
