import { afterwards, equals, present } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { briefingChecklistsOfShift, shiftAllocationsOfShift } from '../allocation/repository';
import { briefingsOfShift, guidancesOfShift } from '../briefings/repository';
import { staffMemberById } from '../staff/repository';
import { refusalsOf } from '../messages';
import { assignmentById, assignmentsOfShift, assignmentsPage, shiftById, shiftsPage } from './repository';
import { cancelShift, endAssignment, swapAssignment } from './changing';
import { planShifts } from './planning';
import { folderEntriesOfShift } from '../folders/repository';
import { visitReportsOfShift } from '../visits/repository';

export const rotaResolvers: Resolvers = {
  Query: {
    shift: (_root, { id }, ctx) => ctx.one(shiftById, id),
    shifts: (_root, { first, after, serviceId }, ctx) => ctx.page(shiftsPage, null, { first, after, filters: equals({ serviceId }) }),
    assignment: (_root, { id }, ctx) => ctx.one(assignmentById, id),
    assignments: (_root, { first, after, serviceId, shiftId }, ctx) =>
      ctx.page(assignmentsPage, null, { first, after, filters: equals({ serviceId, shiftId }) }),
  },
  Mutation: {
    planShifts: async (_root, { input }, ctx) => {
      const outcome = await planShifts(ctx, input);
      ctx.forget();
      return {
        shifts: outcome.ok && !ctx.unseen ? present(await Promise.all(outcome.value.ids.map((id) => ctx.one(shiftById, id)))) : null,
        refusals: refusalsOf(outcome),
      };
    },
    cancelShift: async (_root, { input }, ctx) => {
      const outcome = await cancelShift(ctx, input);
      return { shift: await afterwards(ctx, outcome, shiftById), refusals: refusalsOf(outcome) };
    },
    endAssignment: async (_root, { input }, ctx) => {
      const outcome = await endAssignment(ctx, input);
      return { assignment: await afterwards(ctx, outcome, assignmentById), refusals: refusalsOf(outcome) };
    },
    swapAssignment: async (_root, { input }, ctx) => {
      const outcome = await swapAssignment(ctx, input);
      return { assignment: await afterwards(ctx, outcome, assignmentById), refusals: refusalsOf(outcome) };
    },
  },
  Shift: {
    __resolveReference: ({ id }, ctx) => ctx.one(shiftById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    people: (row) => row.peopleIds.map((id) => ({ id })),
    assignments: (row, { first, after }, ctx) => ctx.page(assignmentsOfShift, row.id, { first, after }),
    briefingChecklists: (row, { first, after }, ctx) => ctx.page(briefingChecklistsOfShift, row.id, { first, after }),
    shiftAllocations: (row, { first, after }, ctx) => ctx.page(shiftAllocationsOfShift, row.id, { first, after }),
    briefings: (row, { first, after }, ctx) => ctx.page(briefingsOfShift, row.id, { first, after }),
    visitReports: (row, { first, after }, ctx) => ctx.page(visitReportsOfShift, row.id, { first, after }),
    folderEntries: (row, { first, after }, ctx) => ctx.page(folderEntriesOfShift, row.id, { first, after }),
    guidances: (row, { first, after }, ctx) => ctx.page(guidancesOfShift, row.id, { first, after }),
  },
  Assignment: {
    __resolveReference: ({ id }, ctx) => ctx.one(assignmentById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    shift: (row, _args, ctx) => ctx.one(shiftById, row.shiftId),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    people: (row) => row.peopleIds.map((id) => ({ id })),
  },
};
