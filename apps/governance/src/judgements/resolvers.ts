import { recordRef } from '@causeway/kernel';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { memberOf } from '../citations/domain';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { asks } from '../reviews/templates';
import { judgeLink } from './commands';
import { judgedLinksOf } from './domain';
import {
  linkJudgementById,
  linkJudgementsOfReview,
  linkJudgementsPage,
  listTriggeringIncidents,
  standingJudgementsOfReview,
} from './repository';

const TRIGGERING = {};

export const judgementsResolvers: Resolvers = {
  Query: {
    linkJudgement: (_root, { id }, ctx) => ctx.one(linkJudgementById, id),
    linkJudgements: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(linkJudgementsPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
  },
  Mutation: {
    judgeLink: async (_root, { input }, ctx) => {
      const outcome = await judgeLink(ctx, input);
      return { linkJudgement: await afterwards(ctx, outcome, linkJudgementById), refusals: refusalsOf(outcome) };
    },
  },
  LinkJudgement: {
    __resolveReference: ({ id }, ctx) => ctx.one(linkJudgementById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    incident: (row) => recordRef(row.incident),
    judgedBy: (row) => memberOf(row.judgedById),
  },
  Review: {
    linkJudgements: (row, { first, after }, ctx) => ctx.page(linkJudgementsOfReview, row.id, { first, after }),
    judgedLinks: async ({ id, template }, _args, ctx) => {
      if (!asks(template, 'SHIFTS_CHECKED')) return null;
      const triggering = ctx.batch<string[]>(TRIGGERING, (ids) => listTriggeringIncidents(ctx.session, ids));
      return judgedLinksOf(await triggering.load(id), await ctx.many(standingJudgementsOfReview, id));
    },
  },
};
