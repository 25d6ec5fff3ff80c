import { afterwards, equals, present } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { concernById, indicatorById } from '../concerns/repository';
import { refusalsOf } from '../messages';
import { decideReferral, reviewIndicator, sendAlert, signDailyScreening } from './commands';
import {
  alertById,
  alertsPage,
  dailyScreeningById,
  dailyScreeningsPage,
  managementReviewById,
  managementReviewsPage,
  referralById,
  referralsPage,
} from './repository';

export const oversightResolvers: Resolvers = {
  Query: {
    alert: (_root, { id }, ctx) => ctx.one(alertById, id),
    alerts: (_root, { first, after, serviceId, indicatorId }, ctx) =>
      ctx.page(alertsPage, null, { first, after, filters: equals({ serviceId, indicatorId }) }),
    managementReview: (_root, { id }, ctx) => ctx.one(managementReviewById, id),
    managementReviews: (_root, { first, after, serviceId, indicatorId }, ctx) =>
      ctx.page(managementReviewsPage, null, { first, after, filters: equals({ serviceId, indicatorId }) }),
    referral: (_root, { id }, ctx) => ctx.one(referralById, id),
    referrals: (_root, { first, after, serviceId, concernId }, ctx) =>
      ctx.page(referralsPage, null, { first, after, filters: equals({ serviceId, concernId }) }),
    dailyScreening: (_root, { id }, ctx) => ctx.one(dailyScreeningById, id),
    dailyScreenings: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(dailyScreeningsPage, null, { first, after, filters: equals({ serviceId }) }),
  },
  Mutation: {
    sendAlert: async (_root, { input }, ctx) => {
      const outcome = await sendAlert(ctx, input);
      return { alert: await afterwards(ctx, outcome, alertById), refusals: refusalsOf(outcome) };
    },
    reviewIndicator: async (_root, { input }, ctx) => {
      const outcome = await reviewIndicator(ctx, input);
      return { managementReview: await afterwards(ctx, outcome, managementReviewById), refusals: refusalsOf(outcome) };
    },
    decideReferral: async (_root, { input }, ctx) => {
      const outcome = await decideReferral(ctx, input);
      return { referral: await afterwards(ctx, outcome, referralById), refusals: refusalsOf(outcome) };
    },
    signDailyScreening: async (_root, { input }, ctx) => {
      const outcome = await signDailyScreening(ctx, input);
      return { dailyScreening: await afterwards(ctx, outcome, dailyScreeningById), refusals: refusalsOf(outcome) };
    },
  },
  Alert: {
    __resolveReference: ({ id }, ctx) => ctx.one(alertById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    indicator: (row, _args, ctx) => ctx.one(indicatorById, row.indicatorId),
    sentTo: (row) => ({ id: row.sentToId }),
  },
  ManagementReview: {
    __resolveReference: ({ id }, ctx) => ctx.one(managementReviewById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    indicator: (row, _args, ctx) => ctx.one(indicatorById, row.indicatorId),
    reviewedBy: (row) => ({ id: row.reviewedById }),
  },
  Referral: {
    __resolveReference: ({ id }, ctx) => ctx.one(referralById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    concern: (row, _args, ctx) => ctx.one(concernById, row.concernId),
    decidedBy: (row) => ({ id: row.decidedById }),
  },
  QueuedNote: {
    note: ({ noteId }) => ({ id: noteId }),
    vagueWording: ({ vagueWording }) => [...vagueWording],
    indicators: async ({ indicatorIds }, _args, ctx) => present(await Promise.all(indicatorIds.map((id) => ctx.one(indicatorById, id)))),
  },
  DailyScreening: {
    __resolveReference: ({ id }, ctx) => ctx.one(dailyScreeningById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    screenedBy: (row) => ({ id: row.screenedById }),
  },
};
