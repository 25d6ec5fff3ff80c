import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { agencySupplierById, staffMemberById } from '../staff/repository';
import { reviewSupplier } from './commands';
import { supplierReviewById, supplierReviewsPage } from './repository';

export const suppliersResolvers: Resolvers = {
  Query: {
    supplierReview: (_root, { id }, ctx) => ctx.one(supplierReviewById, id),
    supplierReviews: (_root, { first, after, serviceId, supplierId }, ctx) =>
      ctx.page(supplierReviewsPage, null, { first, after, filters: equals({ serviceId, supplierId }) }),
  },
  Mutation: {
    reviewSupplier: async (_root, { input }, ctx) => {
      const outcome = await reviewSupplier(ctx, input);
      return { supplierReview: await afterwards(ctx, outcome, supplierReviewById), refusals: refusalsOf(outcome) };
    },
  },
  SupplierReview: {
    __resolveReference: ({ id }, ctx) => ctx.one(supplierReviewById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    supplier: (row, _args, ctx) => ctx.one(agencySupplierById, row.supplierId),
    reviewedBy: (row, _args, ctx) => ctx.one(staffMemberById, row.reviewedById),
  },
};
