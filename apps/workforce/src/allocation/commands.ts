import { doerOf } from '@causeway/access';
import { allocationCheckRecordedV1, briefingChecklistCompletedV1, shiftAllocationMadeV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { AllocateAtShiftStartInput, CompleteBriefingChecklistInput, RecordAllocationCheckInput } from '../__generated__/graphql';
import { fileWith } from '../folders/filing';
import { shiftTable } from '../rota/repository';
import { staffMemberTable } from '../staff/repository';
import { briefingChecklistFaults, shiftAllocationFaults, allocationCheckFaults } from './domain';
import { allocationCheckTable, briefingChecklistTable, shiftAllocationTable } from './repository';
import { allocationFaults } from './gate';
import { onShift } from '../rota/planning';

/** Completes the shift-start briefing checklist for an agency worker. */
export const completeBriefingChecklist = (scope: Scope, input: CompleteBriefingChecklistInput) =>
  createRecord(scope, {
    mutation: 'completeBriefingChecklist',
    input,
    table: briefingChecklistTable,
    cites: [...input.peopleIds.map((id) => ({ kind: 'Person', id, field: 'peopleIds' }))],
    refs: [
      { table: staffMemberTable, ids: [input.staffMemberId], field: 'staffMemberId' },
      { table: staffMemberTable, ids: [doerOf(scope.caller, input.seniorId)], field: 'seniorId' },
    ],
    placeField: 'shiftId',
    place: (tx) => tx.find(shiftTable, input.shiftId),
    fields: () => ({
      shiftId: input.shiftId,
      staffMemberId: input.staffMemberId,
      seniorId: doerOf(scope.caller, input.seniorId),
      peopleIds: input.peopleIds,
      keyRisks: input.keyRisks ?? null,
      routines: input.routines ?? null,
      items: input.items ? input.items.map(({ personId, keyRisks, routines }) => ({ personId, keyRisks, routines })) : null,
      workerSigned: input.workerSigned,
      seniorSigned: input.seniorSigned,
    }),
    faults: briefingChecklistFaults,
    further: onShift,
    announce: async (tx, row) => {
      tx.announce(briefingChecklistCompletedV1, row, {
        shiftId: row.shiftId,
        staffMemberId: row.staffMemberId,
        seniorId: row.seniorId,
        peopleIds: [...row.peopleIds],
        workerSigned: row.workerSigned,
        seniorSigned: row.seniorSigned,
      });
      const { shiftId, seniorId: filedById } = row;
      await fileWith(tx, row, { folder: 'HANDOVER_FOLDER', kind: 'BriefingChecklist', shiftId, filedById });
    },
  });

/** Gives people to a worker at shift start. An agency worker needs a complete briefing checklist first. */
export const allocateAtShiftStart = (scope: Scope, input: AllocateAtShiftStartInput) =>
  createRecord(scope, {
    mutation: 'allocateAtShiftStart',
    input,
    table: shiftAllocationTable,
    cites: [...input.peopleIds.map((id) => ({ kind: 'Person', id, field: 'peopleIds' }))],
    refs: [
      { table: staffMemberTable, ids: [input.staffMemberId], field: 'staffMemberId' },
      { table: staffMemberTable, ids: [doerOf(scope.caller, input.allocatedById)], field: 'allocatedById' },
    ],
    placeField: 'shiftId',
    place: (tx) => tx.find(shiftTable, input.shiftId),
    fields: () => ({
      shiftId: input.shiftId,
      staffMemberId: input.staffMemberId,
      peopleIds: input.peopleIds,
      allocatedById: doerOf(scope.caller, input.allocatedById),
      overrideReason: input.overrideReason ?? null,
      overridden: Boolean(input.overrideReason?.trim()),
    }),
    faults: shiftAllocationFaults,
    further: allocationFaults,
    announce: (tx, row) =>
      tx.announce(shiftAllocationMadeV1, row, {
        shiftId: row.shiftId,
        staffMemberId: row.staffMemberId,
        peopleIds: [...row.peopleIds],
        allocatedById: row.allocatedById,
        overridden: row.overridden,
      }),
  });

/** Records an allocation check, as a consistency check of the first example. */
export const recordAllocationCheck = (scope: Scope, input: RecordAllocationCheckInput) =>
  createRecord(scope, {
    mutation: 'recordAllocationCheck',
    input,
    table: allocationCheckTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }],
    refs: [{ table: staffMemberTable, ids: [doerOf(scope.caller, input.checkedById)], field: 'checkedById' }],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({
      checkedById: doerOf(scope.caller, input.checkedById),
      allocationClear: input.allocationClear,
      ownershipClear: input.ownershipClear,
      note: input.note ?? null,
    }),
    faults: allocationCheckFaults,
    announce: (tx, row) =>
      tx.announce(allocationCheckRecordedV1, row, {
        checkedById: row.checkedById,
        allocationClear: row.allocationClear,
        ownershipClear: row.ownershipClear,
      }),
  });
