import { recordRef } from '@causeway/kernel';
import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { actionOfVerdict } from '../development/repository';
import { refusalsOf } from '../messages';
import { staffMemberById } from '../staff/repository';
import { judgeRouteKnowledge } from './commands';
import { knowledgeVerdictById, knowledgeVerdictsOfReview, knowledgeVerdictsPage } from './repository';

export const knowledgeResolvers: Resolvers = {
  Query: {
    knowledgeVerdict: (_root, { id }, ctx) => ctx.one(knowledgeVerdictById, id),
    knowledgeVerdicts: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(knowledgeVerdictsPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
  },
  Mutation: {
    judgeRouteKnowledge: async (_root, { input }, ctx) => {
      const outcome = await judgeRouteKnowledge(ctx, input);
      return { knowledgeVerdict: await afterwards(ctx, outcome, knowledgeVerdictById), refusals: refusalsOf(outcome) };
    },
  },
  KnowledgeVerdict: {
    __resolveReference: ({ id }, ctx) => ctx.one(knowledgeVerdictById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    review: (row) => ({ id: row.reviewId }),
    note: (row) => ({ id: row.noteId }),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    refs: (row) => row.refs.map(recordRef),
    compared: (row) => row.compared.map(recordRef),
    action: (row, _args, ctx) => ctx.one(actionOfVerdict, row.id),
    checkedBy: (row, _args, ctx) => ctx.one(staffMemberById, row.checkedById),
  },
  Review: {
    knowledgeVerdicts: ({ id }, { first, after }, ctx) => ctx.page(knowledgeVerdictsOfReview, id, { first, after }),
  },
};
