import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { causeById } from '../causes/repository';
import { memberOf } from '../citations/domain';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { assessFairness } from './commands';
import { fairnessAssessmentById, fairnessAssessmentsPage } from './repository';

export const fairnessResolvers: Resolvers = {
  Query: {
    fairnessAssessment: (_root, { id }, ctx) => ctx.one(fairnessAssessmentById, id),
    fairnessAssessments: (_root, { first, after, serviceId, causeId }, ctx) =>
      ctx.page(fairnessAssessmentsPage, null, { first, after, filters: equals({ serviceId, causeId }) }),
  },
  Mutation: {
    assessFairness: async (_root, { input }, ctx) => {
      const outcome = await assessFairness(ctx, input);
      return { fairnessAssessment: await afterwards(ctx, outcome, fairnessAssessmentById), refusals: refusalsOf(outcome) };
    },
  },
  FairnessAssessment: {
    __resolveReference: ({ id }, ctx) => ctx.one(fairnessAssessmentById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    cause: (row, _args, ctx) => ctx.one(causeById, row.causeId),
    assessedBy: (row) => memberOf(row.assessedById),
  },
};
