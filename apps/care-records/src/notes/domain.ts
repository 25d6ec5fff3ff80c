import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** What kind of note it is. */
export type NoteKind = 'DAILY' | 'VISIT';

/** A care worker's note of a day, a shift or a visit. */
export interface DailyNote extends RecordRow {
  readonly personId: string;
  readonly kind: NoteKind;
  readonly authorId: string;
  readonly text: string;
  readonly riskCodes: readonly string[];
  readonly shiftId: string | null;
  readonly amendsId: string | null;
}

/** The faults of a note. */
export const dailyNoteFaults = (dailyNote: Fields<DailyNote>, _at: Moment) =>
  faults([
    [dailyNote.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [dailyNote.text.length > 8000, 'TEXT_TOO_LONG', 'text'],
    [dailyNote.riskCodes.some((code) => !/^[A-Z][A-Z0-9_]{1,39}$/.test(code)), 'CODE_MALFORMED', 'riskCodes'],
  ]);
