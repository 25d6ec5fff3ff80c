import { afterwards, equals, type GraphContext } from '@causeway/subgraph';
import type { RecordRow } from '@causeway/kernel';
import type { Filter, KeyQuery } from '@causeway/persistence';
import type { Resolvers } from '../__generated__/graphql';
import { reviewActionById, reviewEscalationById } from '../actions/repository';
import { checkById } from '../assurance/repository';
import { memberOf } from '../citations/domain';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { triggeredActionById } from '../triggered/repository';
import { readNotice, setNoticeDelays } from './commands';
import type { Notice, NoticeThing } from './domain';
import { noticeById, noticeDelayById, noticeDelaysPage, noticesPage } from './repository';
import { waitingActions, waitingChecks, waitingEscalations, waitingReviewPoints, waitingTriggered } from './things-repository';

const UNREAD: Filter<Notice> = { property: 'readAt', op: 'is null' };

/** Whether what is told of still waits, by what it was told for; null to whoever may not know of it. */
const waits = async <Row extends RecordRow>(ctx: GraphContext, id: string, known: KeyQuery<Row>, waiting: KeyQuery<Row>) =>
  (await ctx.one(known, id)) && (await ctx.one(waiting, id)) !== null;
const WAITS: Readonly<Record<NoticeThing, (ctx: GraphContext, id: string) => Promise<boolean | null>>> = {
  CHECK: (ctx, id) => waits(ctx, id, checkById, waitingChecks),
  REVIEW_ACTION: (ctx, id) => waits(ctx, id, reviewActionById, waitingActions),
  REVIEW_POINT: (ctx, id) => waits(ctx, id, reviewActionById, waitingReviewPoints),
  REVIEW_ESCALATION: (ctx, id) => waits(ctx, id, reviewEscalationById, waitingEscalations),
  TRIGGERED_ACTION: (ctx, id) => waits(ctx, id, triggeredActionById, waitingTriggered),
};

const of = ({ thing, subjectId }: Notice, ...things: readonly NoticeThing[]): string | null => (things.includes(thing) ? subjectId : null);

export const noticesResolvers: Resolvers = {
  Query: {
    notice: (_root, { id }, ctx) => ctx.one(noticeById, id),
    notices: (_root, { first, after, serviceId, unread }, ctx) =>
      ctx.page(noticesPage, null, { first, after, filters: [...equals<Notice>({ serviceId }), ...(unread ? [UNREAD] : [])] }),
    noticeDelay: (_root, { id }, ctx) => ctx.one(noticeDelayById, id),
    noticeDelays: (_root, { first, after }, ctx) => ctx.page(noticeDelaysPage, null, { first, after }),
  },
  Mutation: {
    readNotice: async (_root, { input }, ctx) => {
      const outcome = await readNotice(ctx, input);
      return { notice: await afterwards(ctx, outcome, noticeById), refusals: refusalsOf(outcome) };
    },
    setNoticeDelays: async (_root, { input }, ctx) => {
      const outcome = await setNoticeDelays(ctx, input);
      return { noticeDelays: await afterwards(ctx, outcome, noticeDelayById), refusals: refusalsOf(outcome) };
    },
  },
  Notice: {
    __resolveReference: ({ id }, ctx) => ctx.one(noticeById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    waits: (row, _args, ctx) => WAITS[row.thing](ctx, row.subjectId),
    check: (row, _args, ctx) => ctx.one(checkById, of(row, 'CHECK')),
    reviewAction: (row, _args, ctx) => ctx.one(reviewActionById, of(row, 'REVIEW_ACTION', 'REVIEW_POINT')),
    reviewEscalation: (row, _args, ctx) => ctx.one(reviewEscalationById, of(row, 'REVIEW_ESCALATION')),
    triggeredAction: (row, _args, ctx) => ctx.one(triggeredActionById, of(row, 'TRIGGERED_ACTION')),
  },
  NoticeDelays: {
    __resolveReference: ({ id }, ctx) => ctx.one(noticeDelayById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    setBy: (row) => memberOf(row.setById),
  },
};
