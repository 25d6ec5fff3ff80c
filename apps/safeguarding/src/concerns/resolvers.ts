import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { alertsOfIndicator, managementReviewsOfIndicator, referralsOfConcern } from '../oversight/repository';
import { notificationPromptsOfConcern } from '../prompts/repository';
import { governanceReportFindingsOfIndicator, reviewFileEntriesOfIndicator } from '../files/repository';
import { refusalsOf } from '../messages';
import { flagIndicator, raiseConcern } from './commands';
import { concernById, concernsPage, indicatorById, indicatorsPage } from './repository';

export const concernsResolvers: Resolvers = {
  Query: {
    indicator: (_root, { id }, ctx) => ctx.one(indicatorById, id),
    indicators: (_root, { first, after, serviceId, personId }, ctx) =>
      ctx.page(indicatorsPage, null, { first, after, filters: equals({ serviceId, personId }) }),
    concern: (_root, { id }, ctx) => ctx.one(concernById, id),
    concerns: (_root, { first, after, serviceId, personId }, ctx) =>
      ctx.page(concernsPage, null, { first, after, filters: equals({ serviceId, personId }) }),
  },
  Mutation: {
    flagIndicator: async (_root, { input }, ctx) => {
      const outcome = await flagIndicator(ctx, input);
      return { indicator: await afterwards(ctx, outcome, indicatorById), refusals: refusalsOf(outcome) };
    },
    raiseConcern: async (_root, { input }, ctx) => {
      const outcome = await raiseConcern(ctx, input);
      return { concern: await afterwards(ctx, outcome, concernById), refusals: refusalsOf(outcome) };
    },
  },
  Indicator: {
    __resolveReference: ({ id }, ctx) => ctx.one(indicatorById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row) => ({ id: row.personId }),
    note: (row) => ({ id: row.noteId }),
    flaggedBy: (row) => ({ id: row.flaggedById }),
    reviewFileEntries: (row, { first, after }, ctx) => ctx.page(reviewFileEntriesOfIndicator, row.id, { first, after }),
    governanceReportFindings: (row, { first, after }, ctx) => ctx.page(governanceReportFindingsOfIndicator, row.id, { first, after }),
    alerts: (row, { first, after }, ctx) => ctx.page(alertsOfIndicator, row.id, { first, after }),
    managementReviews: (row, { first, after }, ctx) => ctx.page(managementReviewsOfIndicator, row.id, { first, after }),
  },
  Concern: {
    __resolveReference: ({ id }, ctx) => ctx.one(concernById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row) => ({ id: row.personId }),
    indicator: (row, _args, ctx) => ctx.one(indicatorById, row.indicatorId),
    raisedBy: (row) => ({ id: row.raisedById }),
    notificationPrompts: (row, { first, after }, ctx) => ctx.page(notificationPromptsOfConcern, row.id, { first, after }),
    referrals: (row, { first, after }, ctx) => ctx.page(referralsOfConcern, row.id, { first, after }),
  },
};
