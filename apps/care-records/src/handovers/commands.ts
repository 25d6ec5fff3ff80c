import { doerOf } from '@causeway/access';
import { handoverRecordedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { RecordHandoverInput } from '../__generated__/graphql';
import { identifiedChangeTable } from '../changes/repository';
import { personTable } from '../people/repository';
import { handoverFaults } from './domain';
import { handoverTable } from './repository';

/** Records a handover. */
export const recordHandover = (scope: Scope, input: RecordHandoverInput) =>
  createRecord(scope, {
    mutation: 'recordHandover',
    input,
    table: handoverTable,
    cites: [
      ...(input.fromShiftId ? [{ kind: 'Shift', id: input.fromShiftId, field: 'fromShiftId' }] : []),
      ...(input.toShiftId ? [{ kind: 'Shift', id: input.toShiftId, field: 'toShiftId' }] : []),
      { kind: 'StaffMember', id: doerOf(scope.caller, input.givenById), field: 'givenById' },
      { kind: 'Service', id: input.serviceId, field: 'serviceId' },
    ],
    refs: [
      { table: personTable, ids: input.peopleIds, field: 'peopleIds' },
      { table: identifiedChangeTable, ids: input.changesIds, field: 'changesIds' },
    ],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({
      fromShiftId: input.fromShiftId ?? null,
      toShiftId: input.toShiftId ?? null,
      peopleIds: input.peopleIds,
      changesIds: input.changesIds,
      ownerCode: input.ownerCode ?? null,
      assumedSomeoneElse: input.assumedSomeoneElse,
      text: input.text,
      givenById: doerOf(scope.caller, input.givenById),
    }),
    faults: handoverFaults,
    announce: (tx, row) =>
      tx.announce(handoverRecordedV1, row, {
        fromShiftId: row.fromShiftId,
        toShiftId: row.toShiftId,
        peopleIds: [...row.peopleIds],
        changesIds: [...row.changesIds],
        ownerCode: row.ownerCode,
        assumedSomeoneElse: row.assumedSomeoneElse,
        givenById: row.givenById,
      }),
  });
