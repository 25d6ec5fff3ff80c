import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { shiftById } from '../rota/repository';
import { staffMemberById } from '../staff/repository';
import { refusalsOf } from '../messages';
import { logStaffQuestion, recordInterview } from './commands';
import { staffInterviewById, staffInterviewsPage, staffQuestionById, staffQuestionsPage } from './repository';

export const interviewsResolvers: Resolvers = {
  Query: {
    staffInterview: (_root, { id }, ctx) => ctx.one(staffInterviewById, id),
    staffInterviews: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(staffInterviewsPage, null, { first, after, filters: equals({ serviceId }) }),
    staffQuestion: (_root, { id }, ctx) => ctx.one(staffQuestionById, id),
    staffQuestions: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(staffQuestionsPage, null, { first, after, filters: equals({ serviceId }) }),
  },
  Mutation: {
    recordInterview: async (_root, { input }, ctx) => {
      const outcome = await recordInterview(ctx, input);
      return { staffInterview: await afterwards(ctx, outcome, staffInterviewById), refusals: refusalsOf(outcome) };
    },
    logStaffQuestion: async (_root, { input }, ctx) => {
      const outcome = await logStaffQuestion(ctx, input);
      return { staffQuestion: await afterwards(ctx, outcome, staffQuestionById), refusals: refusalsOf(outcome) };
    },
  },
  StaffInterview: {
    __resolveReference: ({ id }, ctx) => ctx.one(staffInterviewById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    interviewer: (row, _args, ctx) => ctx.one(staffMemberById, row.interviewerId),
    shift: (row, _args, ctx) => ctx.one(shiftById, row.shiftId),
  },
  StaffQuestion: {
    __resolveReference: ({ id }, ctx) => ctx.one(staffQuestionById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    askedBy: (row, _args, ctx) => ctx.one(staffMemberById, row.askedById),
    shift: (row, _args, ctx) => ctx.one(shiftById, row.shiftId),
  },
};
