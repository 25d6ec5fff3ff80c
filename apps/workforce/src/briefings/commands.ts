import { doerOf } from '@causeway/access';
import { briefingAcknowledgedV1, personGuidanceAcknowledgedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { AcknowledgeGuidanceInput, GiveBriefingInput } from '../__generated__/graphql';
import { onShift } from '../rota/planning';
import { shiftTable } from '../rota/repository';
import { staffMemberTable } from '../staff/repository';
import { briefingFaults, personGuidanceFaults } from './domain';
import { briefingTable, personGuidanceTable } from './repository';

/** Records a briefing and its acknowledgement, by the act of whoever was briefed. */
export const giveBriefing = (scope: Scope, input: GiveBriefingInput) => {
  const staffMemberId = doerOf(scope.caller, input.staffMemberId);
  const givenById = input.givenById ?? staffMemberId;
  return createRecord(scope, {
    mutation: 'giveBriefing',
    input,
    table: briefingTable,
    cites: [
      { kind: 'Person', id: input.personId, field: 'personId' },
      ...(input.changeId ? [{ kind: 'IdentifiedChange', id: input.changeId, field: 'changeId' }] : []),
    ],
    refs: [
      { table: staffMemberTable, ids: [staffMemberId], field: 'staffMemberId' },
      { table: staffMemberTable, ids: [givenById], field: 'givenById' },
    ],
    placeField: 'shiftId',
    place: (tx) => tx.find(shiftTable, input.shiftId),
    fields: () => ({
      shiftId: input.shiftId,
      staffMemberId,
      personId: input.personId,
      changeId: input.changeId ?? null,
      givenById,
      acknowledgedAt: input.acknowledgedAt,
    }),
    faults: briefingFaults,
    further: onShift,
    announce: (tx, row) =>
      tx.announce(briefingAcknowledgedV1, row, {
        shiftId: row.shiftId,
        staffMemberId: row.staffMemberId,
        personId: row.personId,
        changeId: row.changeId,
        givenById: row.givenById,
        acknowledgedAt: row.acknowledgedAt.toISOString(),
      }),
  });
};

/** Records that a worker acknowledged person-specific guidance. */
export const acknowledgeGuidance = (scope: Scope, input: AcknowledgeGuidanceInput) =>
  createRecord(scope, {
    mutation: 'acknowledgeGuidance',
    input,
    table: personGuidanceTable,
    cites: [...input.peopleIds.map((id) => ({ kind: 'Person', id, field: 'peopleIds' }))],
    refs: [{ table: staffMemberTable, ids: [doerOf(scope.caller, input.staffMemberId)], field: 'staffMemberId' }],
    placeField: 'shiftId',
    place: (tx) => tx.find(shiftTable, input.shiftId),
    fields: () => ({ shiftId: input.shiftId, staffMemberId: doerOf(scope.caller, input.staffMemberId), peopleIds: input.peopleIds }),
    faults: personGuidanceFaults,
    further: onShift,
    announce: (tx, row) =>
      tx.announce(personGuidanceAcknowledgedV1, row, {
        shiftId: row.shiftId,
        staffMemberId: row.staffMemberId,
        peopleIds: [...row.peopleIds],
      }),
  });
