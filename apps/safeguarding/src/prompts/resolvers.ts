import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { concernById } from '../concerns/repository';
import { refusalsOf } from '../messages';
import { answerNotificationPrompt } from './commands';
import { elapsedHours } from './domain';
import { LAW } from './law';
import { notificationPromptById, notificationPromptsPage } from './repository';

export const promptsResolvers: Resolvers = {
  Query: {
    notificationPrompt: (_root, { id }, ctx) => ctx.one(notificationPromptById, id),
    notificationPrompts: (_root, { first, after, serviceId, concernId, incidentId }, ctx) =>
      ctx.page(notificationPromptsPage, null, { first, after, filters: equals({ serviceId, concernId, incidentId }) }),
  },
  Mutation: {
    answerNotificationPrompt: async (_root, { input }, ctx) => {
      const outcome = await answerNotificationPrompt(ctx, input);
      return { notificationPrompt: await afterwards(ctx, outcome, notificationPromptById), refusals: refusalsOf(outcome) };
    },
  },
  NotificationPrompt: {
    __resolveReference: ({ id }, ctx) => ctx.one(notificationPromptById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    concern: (row, _args, ctx) => (row.concernId === null ? null : ctx.one(concernById, row.concernId)),
    incident: (row) => (row.incidentId === null ? null : { id: row.incidentId }),
    law: ({ kind }) => LAW[kind],
    elapsedHours: (row, _args, ctx) => elapsedHours(row, ctx.clock.now()),
    person: (row) => ({ id: row.personId }),
    answeredBy: (row) => (row.answeredById === null ? null : { id: row.answeredById }),
  },
};
