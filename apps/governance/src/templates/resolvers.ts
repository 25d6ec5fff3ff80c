import { afterwards } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { memberOf } from '../citations/domain';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { signTemplateVersion } from './commands';
import { reviewTemplateVersionById, reviewTemplateVersionsPage } from './repository';

export const templatesResolvers: Resolvers = {
  Query: {
    reviewTemplateVersion: (_root, { id }, ctx) => ctx.one(reviewTemplateVersionById, id),
    reviewTemplateVersions: (_root, { first, after }, ctx) => ctx.page(reviewTemplateVersionsPage, null, { first, after }),
  },
  Mutation: {
    signTemplateVersion: async (_root, { input }, ctx) => {
      const outcome = await signTemplateVersion(ctx, input);
      return { reviewTemplateVersion: await afterwards(ctx, outcome, reviewTemplateVersionById), refusals: refusalsOf(outcome) };
    },
  },
  ReviewTemplateVersion: {
    __resolveReference: ({ id }, ctx) => ctx.one(reviewTemplateVersionById, id),
    service: (row, _args, ctx) => (row.serviceId === null ? null : ctx.one(serviceById, row.serviceId)),
    signedBy: (row) => memberOf(row.signedById),
  },
};
