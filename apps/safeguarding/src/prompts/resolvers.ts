import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { concernById } from '../concerns/repository';
import { refusalsOf } from '../messages';
import { answerNotificationPrompt } from './commands';
import { notificationPromptById, notificationPromptsPage } from './repository';

export const promptsResolvers: Resolvers = {
  Query: {
    notificationPrompt: (_root, { id }, ctx) => ctx.one(notificationPromptById, id),
    notificationPrompts: (_root, { first, after, serviceId, concernId }, ctx) =>
      ctx.page(notificationPromptsPage, null, { first, after, filters: equals({ serviceId, concernId }) }),
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
    concern: (row, _args, ctx) => ctx.one(concernById, row.concernId),
    person: (row) => ({ id: row.personId }),
    answeredBy: (row) => (row.answeredById === null ? null : { id: row.answeredById }),
  },
};
