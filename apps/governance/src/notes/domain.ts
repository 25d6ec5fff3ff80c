import { faults, type Fields, type Moment, type RecordRow, type CitedRecord } from '@causeway/kernel';
import type { ShiftGroup } from '../staffing/domain';

/** What a note of a review is about. */
export type NoteSubject = 'CONCLUSION' | 'INTERVIEWS' | 'NO_INTERVIEW' | 'HANDOVER_SUPPORT' | 'OTHER';

/** What the records show of what was judged. */
export type NoteVerdict = 'SUFFICIENT' | 'INSUFFICIENT' | 'UNCLEAR';

/** A note of governance on a review. */
export interface ReviewNote extends RecordRow {
  readonly reviewId: string;
  readonly subject: NoteSubject;
  readonly verdict: NoteVerdict | null;
  readonly text: string;
  readonly refs: readonly CitedRecord[];
  readonly authorId: string | null;
  /** The group of shifts of which the note says why no permanent worker was interviewed; null on every other note. */
  readonly shiftGroup: ShiftGroup | null;
}

/** Whether a text can be a reason: at least three words. */
export const reasoned = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;

/** The faults of a note that somebody writes: a verdict on handover names the records that show it. */
export const reviewNoteFaults = (note: Fields<ReviewNote>, _at: Moment) => {
  const handover = note.subject === 'HANDOVER_SUPPORT';
  const unheard = note.subject === 'NO_INTERVIEW';
  return faults([
    [note.subject === 'CONCLUSION', 'NOTED_BY_CONCLUDING', 'subject', 'R35'],
    [note.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [note.text.length > 8000, 'TEXT_TOO_LONG', 'text'],
    [handover && note.verdict === null, 'VERDICT_MISSING', 'verdict', 'R58'],
    [handover && !note.refs.some(({ kind }) => kind === 'Handover'), 'HANDOVER_REFS_MISSING', 'refs', 'R58'],
    [note.subject === 'INTERVIEWS' && note.verdict === null, 'VERDICT_MISSING', 'verdict', 'R57'],
    [unheard !== (note.shiftGroup !== null), 'SHIFT_GROUP_NEEDED', 'shiftGroup', 'R57'],
    [unheard && !reasoned(note.text), 'REASON_MISSING', 'text', 'R57'],
  ]);
};
