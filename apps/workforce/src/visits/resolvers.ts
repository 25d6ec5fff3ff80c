import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { shiftById } from '../rota/repository';
import { staffMemberById } from '../staff/repository';
import { reportVisit } from './commands';
import { visitReportById, visitReportsPage } from './repository';

export const visitsResolvers: Resolvers = {
  Query: {
    visitReport: (_root, { id }, ctx) => ctx.one(visitReportById, id),
    visitReports: (_root, { first, after, serviceId, shiftId }, ctx) =>
      ctx.page(visitReportsPage, null, { first, after, filters: equals({ serviceId, shiftId }) }),
  },
  Mutation: {
    reportVisit: async (_root, { input }, ctx) => {
      const outcome = await reportVisit(ctx, input);
      return { visitReport: await afterwards(ctx, outcome, visitReportById), refusals: refusalsOf(outcome) };
    },
  },
  VisitReport: {
    __resolveReference: ({ id }, ctx) => ctx.one(visitReportById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    shift: (row, _args, ctx) => ctx.one(shiftById, row.shiftId),
    reportedBy: (row, _args, ctx) => ctx.one(staffMemberById, row.reportedById),
  },
};
