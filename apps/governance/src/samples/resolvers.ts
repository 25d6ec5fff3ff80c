import { readsEvery } from '@causeway/access';
import { recordRef, type RecordRef } from '@causeway/kernel';
import { afterwards, citationsFor, equals, present, type GraphContext } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { movementOf, shown } from '../account/gathering';
import { allActionsOfReview } from '../actions/repository';
import { allCausesOfReview } from '../causes/repository';
import { memberOf } from '../citations/domain';
import { citationResolvers } from '../citations/resolvers';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { drawInspectionSample } from './commands';
import { besides, borneOn, trailsOf, type Citing, type Trail } from './domain';
import { reproduces } from './drawing';
import { inspectionSampleById, inspectionSamplesPage, listPlacesOfRecords, listPlacesOfReviews } from './repository';

const [OF_RECORDS, OF_REVIEWS] = [{}, {}];

const refIn = (key: string): RecordRef => ({ kind: key.slice(0, key.indexOf('/')), id: key.slice(key.indexOf('/') + 1) });
const placesOf = (ctx: GraphContext, { kind, id }: RecordRef): Promise<Citing[]> =>
  ctx.batch<Citing[]>(OF_RECORDS, (keys) => listPlacesOfRecords(ctx.session, keys.map(refIn))).load(`${kind}/${id}`);

/** A review that rests on a record, with all that the record bears on; null to whoever may not know of the review. */
async function followed(ctx: GraphContext, record: RecordRef, trail: Trail) {
  const review = await ctx.one(reviewById, trail.reviewId);
  if (!review) return null;
  const [causes, actions, movements, places] = await Promise.all([
    ctx.many(allCausesOfReview, review.id),
    ctx.many(allActionsOfReview, review.id),
    movementOf(ctx, review),
    ctx.batch<Citing[]>(OF_REVIEWS, (ids) => listPlacesOfReviews(ctx.session, ids)).load(review.id),
  ]);
  return {
    ...{ review, citedAs: trail.citedAs, movements: movements.map(shown) },
    ...borneOn(trail, causes, actions),
    besides: besides(record, places).map(recordRef),
  };
}

export const samplesResolvers: Resolvers = {
  Query: {
    inspectionSample: (_root, { id }, ctx) => ctx.one(inspectionSampleById, id),
    inspectionSamples: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(inspectionSamplesPage, null, { first, after, filters: equals({ serviceId }) }),
  },
  Mutation: {
    drawInspectionSample: async (_root, { input }, ctx) => {
      const outcome = await drawInspectionSample(ctx, input);
      return { inspectionSample: await afterwards(ctx, outcome, inspectionSampleById), refusals: refusalsOf(outcome) };
    },
  },
  InspectionSample: {
    __resolveReference: ({ id }, ctx) => ctx.one(inspectionSampleById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    frameSize: (row) => row.frame.length,
    reproduces: (row) => reproduces(row),
    drawnBy: (row) => memberOf(row.drawnById),
    drawn: async (row, _args, ctx) => {
      // A review rests on timelines of people whom a commissioner does not place: those are closed to it by any way.
      if (!readsEvery(ctx.caller, row.serviceId, ['REVIEW'])) return null;
      return Promise.all(
        row.drawn.map(async (record) => {
          const open = await citationsFor(ctx, recordRef(record), citationResolvers.RecordRef.record);
          if (open === null) return { record: null, trail: [] };
          const trails = trailsOf(await placesOf(ctx, record));
          return { record: recordRef(record), trail: present(await Promise.all(trails.map((trail) => followed(ctx, record, trail)))) };
        }),
      );
    },
  },
};
