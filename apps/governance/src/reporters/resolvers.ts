import { readsEvery, RECORD_CLASSES } from '@causeway/access';
import { recordRef, type CitedRecord } from '@causeway/kernel';
import { afterwards, equals, type GraphContext } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { memberOf } from '../citations/domain';
import { citationResolvers } from '../citations/resolvers';
import { involvementById } from '../involvements/repository';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { acknowledgeReporterFeedback, giveReporterFeedback } from './commands';
import type { ReporterFeedback } from './domain';
import {
  feedbackToWorker,
  feedbackToWorkerById,
  reporterFeedbackById,
  reporterFeedbacksOfReview,
  reporterFeedbacksPage,
} from './repository';
import { untoldOf } from './untold';

/** Whether a reader may know of every record of the kind in the service: who reported it is told to nobody else. */
const knowsOfIt = ({ caller }: GraphContext, { trigger, serviceId }: ReporterFeedback): boolean => {
  const dataClass = RECORD_CLASSES[trigger?.kind ?? ''];
  return trigger === null || (dataClass !== undefined && readsEvery(caller, serviceId, [dataClass]));
};

export const reportersResolvers: Resolvers = {
  Query: {
    reporterFeedback: (_root, { id }, ctx) => ctx.one(reporterFeedbackById, id),
    reporterFeedbacks: (_root, { first, after, serviceId, reviewId }, ctx) =>
      ctx.page(reporterFeedbacksPage, null, { first, after, filters: equals({ serviceId, reviewId }) }),
    feedbackToMe: (_root, { first, after }, ctx) => ctx.page(feedbackToWorker, ctx.caller.staffMemberId, { first, after }),
  },
  Mutation: {
    giveReporterFeedback: async (_root, { input }, ctx) => {
      const outcome = await giveReporterFeedback(ctx, input);
      return { reporterFeedback: await afterwards(ctx, outcome, reporterFeedbackById), refusals: refusalsOf(outcome) };
    },
    acknowledgeReporterFeedback: async (_root, { input }, ctx) => {
      const outcome = await acknowledgeReporterFeedback(ctx, input);
      return { feedback: await afterwards(ctx, outcome, feedbackToWorkerById), refusals: refusalsOf(outcome) };
    },
  },
  ReporterFeedback: {
    __resolveReference: ({ id }, ctx) => ctx.one(reporterFeedbackById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    trigger: (row) => row.trigger && recordRef(row.trigger),
    involvement: (row, _args, ctx) => ctx.one(involvementById, row.involvementId),
    toldTo: (row, _args, ctx) => (knowsOfIt(ctx, row) ? memberOf(row.toldToId) : null),
    person: (row, _args, ctx) => (row.personId !== null && knowsOfIt(ctx, row) ? { id: row.personId } : null),
    givenBy: (row) => memberOf(row.givenById),
  },
  FeedbackToMe: {
    trigger: ({ trigger }) => recordRef(trigger as CitedRecord),
    told: ({ told }) => told ?? '',
    toldAt: ({ happenedAt }) => happenedAt,
  },
  OwnReport: { record: citationResolvers.RecordRef.record },
  Review: {
    reporterFeedbacks: (row, { first, after }, ctx) => ctx.page(reporterFeedbacksOfReview, row.id, { first, after }),
    untoldTriggers: async ({ id }, _args, ctx) => (await untoldOf(ctx, id)).map(recordRef),
  },
};
