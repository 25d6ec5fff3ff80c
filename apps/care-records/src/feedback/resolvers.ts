import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { personById } from '../people/repository';
import { refusalsOf } from '../messages';
import { acknowledgeComplaint, answerComplaint } from './answering';
import { receiveComplaint, recordFeedback } from './commands';
import { complaintById, complaintsPage, feedbackById, feedbacksPage } from './repository';

export const feedbackResolvers: Resolvers = {
  Query: {
    feedback: (_root, { id }, ctx) => ctx.one(feedbackById, id),
    feedbacks: (_root, { first, after, serviceId, personId }, ctx) =>
      ctx.page(feedbacksPage, null, { first, after, filters: equals({ serviceId, personId }) }),
    complaint: (_root, { id }, ctx) => ctx.one(complaintById, id),
    complaints: (_root, { first, after, serviceId, personId }, ctx) =>
      ctx.page(complaintsPage, null, { first, after, filters: equals({ serviceId, personId }) }),
  },
  Mutation: {
    recordFeedback: async (_root, { input }, ctx) => {
      const outcome = await recordFeedback(ctx, input);
      return { feedback: await afterwards(ctx, outcome, feedbackById), refusals: refusalsOf(outcome) };
    },
    receiveComplaint: async (_root, { input }, ctx) => {
      const outcome = await receiveComplaint(ctx, input);
      return { complaint: await afterwards(ctx, outcome, complaintById), refusals: refusalsOf(outcome) };
    },
    acknowledgeComplaint: async (_root, { input }, ctx) => {
      const outcome = await acknowledgeComplaint(ctx, input);
      return { complaint: await afterwards(ctx, outcome, complaintById), refusals: refusalsOf(outcome) };
    },
    answerComplaint: async (_root, { input }, ctx) => {
      const outcome = await answerComplaint(ctx, input);
      return { complaint: await afterwards(ctx, outcome, complaintById), refusals: refusalsOf(outcome) };
    },
  },
  Feedback: {
    __resolveReference: ({ id }, ctx) => ctx.one(feedbackById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row, _args, ctx) => (row.personId === null ? null : ctx.one(personById, row.personId)),
    shift: (row) => (row.shiftId === null ? null : { id: row.shiftId }),
    answeredBy: (row) => (row.answeredById === null ? null : { id: row.answeredById }),
    takenBy: (row) => ({ id: row.takenById }),
  },
  Complaint: {
    __resolveReference: ({ id }, ctx) => ctx.one(complaintById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row, _args, ctx) => ctx.one(personById, row.personId),
    answeredBy: (row) => (row.answeredById === null ? null : { id: row.answeredById }),
  },
};
