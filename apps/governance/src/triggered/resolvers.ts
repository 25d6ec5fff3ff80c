import { recordRef } from '@causeway/kernel';
import { afterwards, equals, present } from '@causeway/subgraph';
import type { Filter } from '@causeway/persistence';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { revisitById } from '../outcomes/repository';
import { reviewById } from '../reviews/repository';
import { settleTriggeredAction } from './commands';
import type { TriggeredAction } from './domain';
import { triggeredActionById, triggeredActionsPage } from './repository';

const OPEN: readonly Filter<TriggeredAction>[] = [
  { property: 'settlement', op: 'is null' },
  { property: 'withdrawn', op: '=', value: false },
];

const groundsOf = ({ grounds }: TriggeredAction): string[] => grounds.map(({ warningId }) => warningId);

export const triggeredResolvers: Resolvers = {
  Query: {
    triggeredAction: (_root, { id }, ctx) => ctx.one(triggeredActionById, id),
    triggeredActions: (_root, { first, after, serviceId, open }, ctx) =>
      ctx.page(triggeredActionsPage, null, { first, after, filters: [...equals<TriggeredAction>({ serviceId }), ...(open ? OPEN : [])] }),
  },
  Mutation: {
    settleTriggeredAction: async (_root, { input }, ctx) => {
      const outcome = await settleTriggeredAction(ctx, input);
      return { triggeredAction: await afterwards(ctx, outcome, triggeredActionById), refusals: refusalsOf(outcome) };
    },
  },
  TriggeredAction: {
    __resolveReference: ({ id }, ctx) => ctx.one(triggeredActionById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    person: (row) => (row.personId === null ? null : { id: row.personId }),
    warnings: (row) => (row.rule === 'REVISIT_FAILED' ? [] : groundsOf(row).map((id) => ({ id }))),
    revisits: async (row, _args, ctx) =>
      row.rule === 'REVISIT_FAILED' ? present(await Promise.all(groundsOf(row).map((id) => ctx.one(revisitById, id)))) : [],
    because: (row) => row.grounds.flatMap(({ records }) => records.map(recordRef)),
    overdue: (row, _args, ctx) => row.settlement === null && !row.withdrawn && row.dueOn < ctx.clock.today(),
    review: (row, _args, ctx) => ctx.one(reviewById, row.reviewId),
    settledBy: (row) => (row.settledById === null ? null : { id: row.settledById }),
  },
};
