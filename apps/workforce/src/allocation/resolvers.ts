import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { shiftById } from '../rota/repository';
import { staffMemberById } from '../staff/repository';
import { refusalsOf } from '../messages';
import { itemsOf, type ShiftAllocation } from './domain';
import { allocateAtShiftStart, completeBriefingChecklist, recordAllocationCheck } from './commands';
import {
  allocationCheckById,
  allocationChecksPage,
  briefingChecklistById,
  briefingChecklistsPage,
  shiftAllocationById,
  shiftAllocationsPage,
} from './repository';

export const allocationResolvers: Resolvers = {
  Query: {
    briefingChecklist: (_root, { id }, ctx) => ctx.one(briefingChecklistById, id),
    briefingChecklists: (_root, { first, after, serviceId, shiftId }, ctx) =>
      ctx.page(briefingChecklistsPage, null, { first, after, filters: equals({ serviceId, shiftId }) }),
    shiftAllocation: (_root, { id }, ctx) => ctx.one(shiftAllocationById, id),
    shiftAllocations: (_root, { first, after, serviceId, shiftId, overridden }, ctx) =>
      ctx.page(shiftAllocationsPage, null, {
        first,
        after,
        filters: [
          ...equals<ShiftAllocation>({ serviceId, shiftId }),
          ...(typeof overridden === 'boolean' ? [{ property: 'overridden', op: '=', value: overridden } as const] : []),
        ],
      }),
    allocationCheck: (_root, { id }, ctx) => ctx.one(allocationCheckById, id),
    allocationChecks: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(allocationChecksPage, null, { first, after, filters: equals({ serviceId }) }),
  },
  Mutation: {
    completeBriefingChecklist: async (_root, { input }, ctx) => {
      const outcome = await completeBriefingChecklist(ctx, input);
      return { briefingChecklist: await afterwards(ctx, outcome, briefingChecklistById), refusals: refusalsOf(outcome) };
    },
    allocateAtShiftStart: async (_root, { input }, ctx) => {
      const outcome = await allocateAtShiftStart(ctx, input);
      return { shiftAllocation: await afterwards(ctx, outcome, shiftAllocationById), refusals: refusalsOf(outcome) };
    },
    recordAllocationCheck: async (_root, { input }, ctx) => {
      const outcome = await recordAllocationCheck(ctx, input);
      return { allocationCheck: await afterwards(ctx, outcome, allocationCheckById), refusals: refusalsOf(outcome) };
    },
  },
  BriefingChecklist: {
    __resolveReference: ({ id }, ctx) => ctx.one(briefingChecklistById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    shift: (row, _args, ctx) => ctx.one(shiftById, row.shiftId),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    senior: (row, _args, ctx) => ctx.one(staffMemberById, row.seniorId),
    people: (row) => row.peopleIds.map((id) => ({ id })),
    items: (row) => itemsOf(row),
  },
  BriefingItem: { person: ({ personId }) => ({ id: personId }) },
  ShiftAllocation: {
    __resolveReference: ({ id }, ctx) => ctx.one(shiftAllocationById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    shift: (row, _args, ctx) => ctx.one(shiftById, row.shiftId),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    people: (row) => row.peopleIds.map((id) => ({ id })),
    allocatedBy: (row, _args, ctx) => ctx.one(staffMemberById, row.allocatedById),
  },
  AllocationCheck: {
    __resolveReference: ({ id }, ctx) => ctx.one(allocationCheckById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    checkedBy: (row, _args, ctx) => ctx.one(staffMemberById, row.checkedById),
  },
};
