import { dailyNoteRecordedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { RecordNoteInput } from '../__generated__/graphql';
import { personTable } from '../people/repository';
import { dailyNoteFaults } from './domain';
import { dailyNoteTable } from './repository';
import { refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';

/** Records a note; a correction names the note that it amends, and the original stays. */
export const recordNote = (scope: Scope, input: RecordNoteInput) =>
  createRecord(scope, {
    mutation: 'recordNote',
    input,
    table: dailyNoteTable,
    cites: [
      { kind: 'StaffMember', id: input.authorId, field: 'authorId' },
      ...(input.shiftId ? [{ kind: 'Shift', id: input.shiftId, field: 'shiftId' }] : []),
    ],
    refs: [{ table: dailyNoteTable, ids: input.amendsId ? [input.amendsId] : [], field: 'amendsId' }],
    placeField: 'personId',
    place: (tx) => tx.find(personTable, input.personId),
    fields: () => ({
      personId: input.personId,
      kind: input.kind,
      authorId: input.authorId,
      text: input.text,
      riskCodes: input.riskCodes,
      shiftId: input.shiftId ?? null,
      amendsId: input.amendsId ?? null,
    }),
    faults: dailyNoteFaults,
    further: async (tx, row) => (row.amendsId ? amendmentFaults(tx, row.amendsId, row.personId) : []),
    announce: (tx, row) =>
      tx.announce(dailyNoteRecordedV1, row, {
        personId: row.personId,
        kind: row.kind,
        authorId: row.authorId,
        riskCodes: [...row.riskCodes],
        shiftId: row.shiftId,
        amendsId: row.amendsId,
      }),
  });

/** An amendment corrects the newest note of the same person. */
async function amendmentFaults(tx: Tx, amendsId: string, personId: string) {
  const amended = await tx.lock(dailyNoteTable, amendsId);
  if (!amended || amended.personId !== personId) return [refusal('NOT_FOUND', 'amendsId')];
  const later = await tx.query('select 1 from daily_note where tenant_id = $1 and amends_id = $2 and entered_in_error_at is null', [
    tx.tenantId,
    amendsId,
  ]);
  return later.length > 0 ? [refusal('ALREADY_AMENDED', 'amendsId', 'R108')] : [];
}
