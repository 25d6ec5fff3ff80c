import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { refusalsOf } from '../messages';
import { recordLeaver } from './leaving';
import { registerAgencySupplier, registerStaffMember } from './commands';
import { agencySupplierById, agencySuppliersPage, staffMemberById, staffMembersPage } from './repository';

export const staffResolvers: Resolvers = {
  Query: {
    agencySupplier: (_root, { id }, ctx) => ctx.one(agencySupplierById, id),
    agencySuppliers: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(agencySuppliersPage, null, { first, after, filters: equals({ serviceId }) }),
    staffMember: (_root, { id }, ctx) => ctx.one(staffMemberById, id),
    staffMembers: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(staffMembersPage, null, { first, after, filters: equals({ serviceId }) }),
  },
  Mutation: {
    registerAgencySupplier: async (_root, { input }, ctx) => {
      const outcome = await registerAgencySupplier(ctx, input);
      return { agencySupplier: await afterwards(ctx, outcome, agencySupplierById), refusals: refusalsOf(outcome) };
    },
    registerStaffMember: async (_root, { input }, ctx) => {
      const outcome = await registerStaffMember(ctx, input);
      return { staffMember: await afterwards(ctx, outcome, staffMemberById), refusals: refusalsOf(outcome) };
    },
    recordLeaver: async (_root, { input }, ctx) => {
      const outcome = await recordLeaver(ctx, input);
      return { staffMember: await afterwards(ctx, outcome, staffMemberById), refusals: refusalsOf(outcome) };
    },
  },
  AgencySupplier: {
    __resolveReference: ({ id }, ctx) => ctx.one(agencySupplierById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
  },
  StaffMember: {
    __resolveReference: ({ id }, ctx) => ctx.one(staffMemberById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    supplier: (row, _args, ctx) => ctx.one(agencySupplierById, row.supplierId),
  },
};
