import { faults, type Fields, type Moment, type RecordRow, type CitedRecord, reasoned } from '@causeway/kernel';
import { ofOthers } from '../evidence/domain';
import type { ReviewLevel } from '../levels/domain';
import type { ShiftGroup } from '../staffing/domain';

/** What a note of a review is about. */
export type NoteSubject =
  | Decision
  | 'INTERVIEWS'
  | 'NO_INTERVIEW'
  | 'HANDOVER_SUPPORT'
  | 'IMMEDIATE_SAFETY'
  | 'CANDOUR_AND_NOTIFICATION'
  | 'NOBODY_INVOLVED'
  | 'OTHER';

/** What is noted as it is decided, by the decision itself. */
export type Decision = 'CONCLUSION' | DecisionOnLevel;
export type DecisionOnLevel = 'LEVEL_SET' | 'LEVEL_RAISED' | 'NO_MORE_NEEDED';

const ON_LEVEL: readonly NoteSubject[] = ['LEVEL_SET', 'LEVEL_RAISED', 'NO_MORE_NEEDED'];
/** What is judged by a verdict, and by the rule that asks for it. */
const JUDGED: Readonly<Partial<Record<NoteSubject, string>>> = {
  INTERVIEWS: 'R57',
  HANDOVER_SUPPORT: 'R58',
  IMMEDIATE_SAFETY: 'PSIRF',
  CANDOUR_AND_NOTIFICATION: 'R116',
};

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
  /** Of whom it says whether they are safe; of nobody by name on every other note. */
  readonly peopleIds: readonly string[];
  /** The group of shifts of which the note says why no permanent worker was interviewed; null on every other note. */
  readonly shiftGroup: ShiftGroup | null;
  /** The level that was decided on; null on every note but those of such decisions. */
  readonly level: ReviewLevel | null;
}

/** The faults of a note that somebody writes: a verdict on handover names the records that show it. */
export const reviewNoteFaults = (note: Fields<ReviewNote>, _at: Moment) => {
  const handover = note.subject === 'HANDOVER_SUPPORT';
  const unheard = note.subject === 'NO_INTERVIEW';
  const judgedBy = JUDGED[note.subject];
  return faults([
    [note.subject === 'CONCLUSION', 'NOTED_BY_CONCLUDING', 'subject', 'R35'],
    [ON_LEVEL.includes(note.subject), 'NOTED_BY_DECIDING', 'subject', 'PSIRF'],
    [note.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [note.text.length > 8000, 'TEXT_TOO_LONG', 'text'],
    ...(judgedBy ? [[note.verdict === null, 'VERDICT_MISSING', 'verdict', judgedBy] as const] : []),
    [handover && !note.refs.some(({ kind }) => kind === 'Handover'), 'HANDOVER_REFS_MISSING', 'refs', 'R58'],
    [unheard !== (note.shiftGroup !== null), 'SHIFT_GROUP_NEEDED', 'shiftGroup', 'R57'],
    [unheard && !reasoned(note.text), 'REASON_MISSING', 'text', 'R57'],
    [note.subject === 'NOBODY_INVOLVED' && !reasoned(note.text), 'REASON_TOO_SHORT', 'text', 'PSIRF'],
    [note.subject !== 'IMMEDIATE_SAFETY' && note.peopleIds.length > 0, 'PEOPLE_OF_SAFETY_ALONE', 'peopleIds', 'PSIRF'],
    [note.subject === 'IMMEDIATE_SAFETY' && note.verdict === 'SUFFICIENT' && note.refs.length === 0, 'EVIDENCE_MISSING', 'refs', 'PSIRF'],
  ]);
};

/**
 * What stands against a note that people are safe: one that names nobody is of the one person whom the review concerns, and says nothing of
 * several; and of everybody whom it names a record shows it that is not of others alone.
 */
export const safetyFaults = (
  { verdict, peopleIds }: Pick<ReviewNote, 'verdict' | 'peopleIds'>,
  concerned: readonly string[],
  shownBy: readonly { readonly peopleIds: readonly string[] }[],
) =>
  verdict === 'SUFFICIENT'
    ? faults([
        [peopleIds.length === 0 && concerned.length > 1, 'PEOPLE_UNNAMED', 'peopleIds', 'PSIRF'],
        [
          (peopleIds.length > 0 ? peopleIds : concerned).some((person) => shownBy.every((record) => ofOthers(record, [person]))),
          'EVIDENCE_OF_ANOTHER_PERSON',
          'refs',
          'PSIRF',
        ],
      ])
    : [];
