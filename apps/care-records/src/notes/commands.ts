import { doerOf } from '@causeway/access';
import { dailyNoteRecordedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { RecordNoteInput } from '../__generated__/graphql';
import { amendmentFaults } from '../citations/amending';
import { personTable } from '../people/repository';
import { dailyNoteFaults } from './domain';
import { dailyNoteTable } from './repository';
import { vagueWordings } from './wording';

/** Of a vague note, in which ways it is so: codes alone, and of none nothing. */
const clarityOf = (text: string) => {
  const vagueness = vagueWordings(text);
  return vagueness.length > 0 ? { vagueness, clarity: 'VAGUE' } : {};
};

/** Records a note; a correction names the note that it amends, and the original stays. */
export const recordNote = (scope: Scope, input: RecordNoteInput) =>
  createRecord(scope, {
    mutation: 'recordNote',
    input,
    table: dailyNoteTable,
    cites: [
      { kind: 'StaffMember', id: doerOf(scope.caller, input.authorId), field: 'authorId' },
      ...(input.shiftId ? [{ kind: 'Shift', id: input.shiftId, field: 'shiftId' }] : []),
    ],
    placeField: 'personId',
    place: (tx) => tx.find(personTable, input.personId),
    fields: () => ({
      personId: input.personId,
      kind: input.kind,
      authorId: doerOf(scope.caller, input.authorId),
      text: input.text,
      riskCodes: input.riskCodes,
      shiftId: input.shiftId ?? null,
      amendsId: input.amendsId ?? null,
    }),
    faults: dailyNoteFaults,
    further: (tx, row) => amendmentFaults(tx, dailyNoteTable, row),
    announce: (tx, row) =>
      tx.announce(dailyNoteRecordedV1, row, {
        personId: row.personId,
        kind: row.kind,
        authorId: row.authorId,
        riskCodes: [...row.riskCodes],
        shiftId: row.shiftId,
        amendsId: row.amendsId,
        ...clarityOf(row.text),
      }),
  });
