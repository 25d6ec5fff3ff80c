import { doerOf } from '@causeway/access';
import { concernRaisedV1, indicatorFlaggedV1 } from '@causeway/event-contracts';
import { faults, refusal } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { FlagIndicatorInput, RaiseConcernInput } from '../__generated__/graphql';
import { concernFaults } from './domain';
import { openPrompts } from '../prompts/commands';
import { knownToCaller } from './knowing';
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
      { kind: 'StaffMember', id: doerOf(scope.caller, input.flaggedById), field: 'flaggedById' },
    ],
    placeField: 'personId',
    place: (tx) => tx.known('Person', input.personId),
    fields: async (tx) => ({
      personId: input.personId,
      noteId: input.noteId,
      origin: input.origin,
      theme: input.theme,
      noteRecordedAt: (await tx.known('DailyNote', input.noteId))?.recordedAt ?? scope.clock.now(),
      flaggedById: doerOf(scope.caller, input.flaggedById),
    }),
    faults: () => faults<never>([]),
    further: noteOfPerson,
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
      { kind: 'StaffMember', id: doerOf(scope.caller, input.raisedById), field: 'raisedById' },
    ],
    refs: [{ table: indicatorTable, ids: input.indicatorId ? [input.indicatorId] : [], field: 'indicatorId' }],
    placeField: 'personId',
    place: (tx) => tx.known('Person', input.personId),
    fields: () => ({
      personId: input.personId,
      theme: input.theme,
      indicatorId: input.indicatorId ?? null,
      text: input.text,
      raisedById: doerOf(scope.caller, input.raisedById),
      allegationOfAbuse: input.allegationOfAbuse,
    }),
    faults: concernFaults,
    further: indicatorOfPerson,
    announce: async (tx, row) => {
      tx.announce(concernRaisedV1, row, {
        personId: row.personId,
        theme: row.theme,
        indicatorId: row.indicatorId,
        raisedById: row.raisedById,
        allegationOfAbuse: row.allegationOfAbuse,
      });
      await openPrompts(tx, row);
    },
  });

/** The note is about the person. */
async function noteOfPerson(tx: Tx, { noteId, personId }: { readonly noteId: string; readonly personId: string }) {
  const note = await tx.known('DailyNote', noteId);
  return note?.personId === personId ? [] : [refusal('NOT_OF_THIS_PERSON', 'noteId', 'R28')];
}

/** The indicator, when there is one, is one that the caller may know of, and about the person. */
async function indicatorOfPerson(tx: Tx, { indicatorId, personId }: { readonly indicatorId: string | null; readonly personId: string }) {
  if (indicatorId === null) return [];
  const indicator = await knownToCaller(tx, indicatorTable, indicatorId);
  if (!indicator) return [refusal('NOT_FOUND', 'indicatorId', 'R28')];
  return indicator.personId === personId ? [] : [refusal('NOT_OF_THIS_PERSON', 'indicatorId', 'R28')];
}
