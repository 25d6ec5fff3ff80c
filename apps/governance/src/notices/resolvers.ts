import { afterwards, equals, type GraphContext } from '@causeway/subgraph';
import type { Filter } from '@causeway/persistence';
import type { Resolvers } from '../__generated__/graphql';
import { reviewActionById, reviewEscalationById } from '../actions/repository';
import { checkById } from '../assurance/repository';
import { memberOf } from '../citations/domain';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { triggeredActionById } from '../triggered/repository';
import { readNotice, setNoticeDelays } from './commands';
import type { Notice, NoticeThing } from './domain';
import { noticeById, noticeDelayById, noticeDelaysPage, noticesPage } from './repository';

const UNREAD: Filter<Notice> = { property: 'readAt', op: 'is null' };

/** Whether what is told of still waits, as the reader may know; null where they may not. */
const WAITS: Readonly<Record<NoticeThing, (ctx: GraphContext, id: string) => Promise<boolean | null>>> = {
  CHECK: async (ctx, id) => stillOf(await ctx.one(checkById, id), ({ doneAt }) => doneAt === null),
  REVIEW_ACTION: async (ctx, id) => stillOf(await ctx.one(reviewActionById, id), ({ completedOn }) => completedOn === null),
  REVIEW_POINT: async (ctx, id) => {
    const action = await ctx.one(reviewActionById, id);
    const review = action && (await ctx.one(reviewById, action.reviewId));
    return stillOf(review, ({ state }) => state !== 'VERIFIED' && state !== 'CLOSED');
  },
  REVIEW_ESCALATION: async (ctx, id) => stillOf(await ctx.one(reviewEscalationById, id), ({ outcome }) => outcome === null),
  TRIGGERED_ACTION: async (ctx, id) =>
    stillOf(await ctx.one(triggeredActionById, id), ({ settlement, withdrawn }) => settlement === null && !withdrawn),
};

const stillOf = <Row extends { readonly enteredInErrorAt?: Date | null }>(row: Row | null, waits: (row: Row) => boolean): boolean | null =>
  row && !row.enteredInErrorAt && waits(row);

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
