import { concernRaisedV1, indicatorFlaggedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { FlagIndicatorInput, RaiseConcernInput } from '../__generated__/graphql';
import { indicatorFaults, concernFaults } from './domain';
import { concernTable, indicatorTable } from './repository';

/** Flags an indicator in a note. */
export const flagIndicator = (scope: Scope, input: FlagIndicatorInput) =>
  createRecord(scope, {
    mutation: 'flagIndicator',
    input,
    table: indicatorTable,
    cites: [
      { kind: 'Person', id: input.personId, field: 'personId' },
      { kind: 'DailyNote', id: input.noteId, field: 'noteId' },
      { kind: 'StaffMember', id: input.flaggedById, field: 'flaggedById' },
    ],
    placeField: 'personId',
    place: (tx) => tx.known('Person', input.personId),
    fields: async (tx) => ({
      personId: input.personId,
      noteId: input.noteId,
      origin: input.origin,
      theme: input.theme,
      noteRecordedAt: (await tx.known('DailyNote', input.noteId))?.recordedAt ?? scope.clock.now(),
      flaggedById: input.flaggedById,
    }),
    faults: indicatorFaults,
    announce: (tx, row) =>
      tx.announce(indicatorFlaggedV1, row, {
        personId: row.personId,
        noteId: row.noteId,
        origin: row.origin,
        theme: row.theme,
        noteRecordedAt: row.noteRecordedAt.toISOString(),
        flaggedById: row.flaggedById,
      }),
  });

/** Raises a safeguarding concern. */
export const raiseConcern = (scope: Scope, input: RaiseConcernInput) =>
  createRecord(scope, {
    mutation: 'raiseConcern',
    input,
    table: concernTable,
    cites: [
      { kind: 'Person', id: input.personId, field: 'personId' },
      { kind: 'StaffMember', id: input.raisedById, field: 'raisedById' },
    ],
    refs: [{ table: indicatorTable, ids: input.indicatorId ? [input.indicatorId] : [], field: 'indicatorId' }],
    placeField: 'personId',
    place: (tx) => tx.known('Person', input.personId),
    fields: () => ({
      personId: input.personId,
      theme: input.theme,
      indicatorId: input.indicatorId ?? null,
      text: input.text,
      raisedById: input.raisedById,
      allegationOfAbuse: input.allegationOfAbuse,
    }),
    faults: concernFaults,
    announce: (tx, row) =>
      tx.announce(concernRaisedV1, row, {
        personId: row.personId,
        theme: row.theme,
        indicatorId: row.indicatorId,
        raisedById: row.raisedById,
        allegationOfAbuse: row.allegationOfAbuse,
      }),
  });
