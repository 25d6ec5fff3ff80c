import { londonDay, recordRef } from '@causeway/kernel';
import { afterwards, equals, type GraphContext } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { reviewActionById } from '../actions/repository';
import { memberOf } from '../citations/domain';
import type { FrameworkItem } from '../frameworks/domain';
import { listFrameworksOf } from '../frameworks/repository';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { assessOwnService, linkAssessmentAction, ratePeerService } from './commands';
import { assessedOf } from './coverage';
import { besideOwn, type PeerRating, type SelfAssessment } from './domain';
import { listLatest, listPrevious, peerRatingById, peerRatingsOfAssessment, selfAssessmentById, selfAssessmentsPage } from './repository';

const IN_FORCE = {};
const inForce = (ctx: GraphContext, day: string): Promise<FrameworkItem[]> =>
  ctx.batch<FrameworkItem[]>(IN_FORCE, (days) => listFrameworksOf(ctx.session, days)).load(day);

const besideItsOwn = async (ctx: GraphContext, { selfAssessmentId, rating }: PeerRating) => {
  const own = await ctx.one(selfAssessmentById, selfAssessmentId);
  return own && besideOwn(own.rating, rating);
};

export const selfAssessmentsResolvers: Resolvers = {
  Query: {
    selfAssessment: (_root, { id }, ctx) => ctx.one(selfAssessmentById, id),
    selfAssessments: (_root, { first, after, serviceId, frameworkItem }, ctx) =>
      ctx.page(selfAssessmentsPage, null, { first, after, filters: equals({ serviceId, frameworkItem }) }),
    peerRating: (_root, { id }, ctx) => ctx.one(peerRatingById, id),
  },
  Mutation: {
    assessOwnService: async (_root, { input }, ctx) => {
      const outcome = await assessOwnService(ctx, input);
      return { selfAssessment: await afterwards(ctx, outcome, selfAssessmentById), refusals: refusalsOf(outcome) };
    },
    ratePeerService: async (_root, { input }, ctx) => {
      const outcome = await ratePeerService(ctx, input);
      return { peerRating: await afterwards(ctx, outcome, peerRatingById), refusals: refusalsOf(outcome) };
    },
    linkAssessmentAction: async (_root, { input }, ctx) => {
      const outcome = await linkAssessmentAction(ctx, input);
      return { selfAssessment: await afterwards(ctx, outcome, selfAssessmentById), refusals: refusalsOf(outcome) };
    },
  },
  SelfAssessment: {
    __resolveReference: ({ id }, ctx) => ctx.one(selfAssessmentById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    frameworkItem: async (row, _args, ctx) =>
      (await inForce(ctx, londonDay(row.happenedAt))).find(({ code }) => code === row.frameworkItem) ?? null,
    evidence: (row) => row.evidence.map(recordRef),
    assessedBy: (row) => memberOf(row.assessedById),
    previous: (row, _args, ctx) => ctx.batch<SelfAssessment | null>(listPrevious, (ids) => listPrevious(ctx.session, ids)).load(row.id),
    peerRatings: (row, _args, ctx) => ctx.many(peerRatingsOfAssessment, row.id),
    reviewActions: async (row, _args, ctx) =>
      (await Promise.all(row.reviewActionIds.map((id) => ctx.one(reviewActionById, id)))).flatMap((action) => action ?? []),
    workforceActions: (row) => row.workforceActions.map(recordRef),
  },
  PeerRating: {
    __resolveReference: ({ id }, ctx) => ctx.one(peerRatingById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    selfAssessment: (row, _args, ctx) => ctx.one(selfAssessmentById, row.selfAssessmentId),
    besideOwn: async (row, _args, ctx) => (await besideItsOwn(ctx, row))?.besideOwn ?? null,
    namesApart: async (row, _args, ctx) => (await besideItsOwn(ctx, row))?.namesApart ?? null,
    evidence: (row) => row.evidence.map(recordRef),
    ratedBy: (row) => memberOf(row.ratedById),
  },
  Service: {
    selfAssessment: async ({ id }, { on }, ctx) => {
      const day = on ?? ctx.clock.today();
      const latest = await ctx
        .batch<SelfAssessment[]>(
          listLatest,
          async (ids) => {
            const rows = await listLatest(ctx.session, ids, { on: day });
            return ids.map((of) => rows.filter(({ serviceId }) => serviceId === of));
          },
          day,
        )
        .load(id);
      const peers = await Promise.all(latest.map((own) => ctx.many(peerRatingsOfAssessment, own.id)));
      return assessedOf(await inForce(ctx, day), latest, (own) => (peers[latest.indexOf(own)] ?? []).map(({ rating }) => rating));
    },
  },
};
