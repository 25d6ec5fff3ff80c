import type { RecordRow } from '@causeway/kernel';
import type { ReviewLevel } from '../levels/domain';
import type { NoteSubject, NoteVerdict } from '../notes/domain';

/** What stands in a commentary: every note by its subject, and decisions that are kept with what they are about. */
export type CommentaryKind =
  | NoteSubject
  | 'OPENED'
  | 'RISK_ACCEPTED'
  | 'WEAK_ACTIONS_ACCEPTED'
  | 'FEED_REASON'
  | 'CHANGED'
  | 'CLOSED'
  | 'REOPENED'
  | 'REPORTER_NOT_TOLD';

/** What was decided or noted in a review: a view of the record that keeps it, with that record's id. */
export interface CommentaryEntry extends RecordRow {
  readonly reviewId: string;
  readonly kind: CommentaryKind;
  /** `happenedAt`, with decisions of one instant in the order in which they are taken. */
  readonly sortedAt: Date;
  readonly decidedBy: string | null;
  readonly text: string | null;
  readonly level: ReviewLevel | null;
  readonly verdict: NoteVerdict | null;
  readonly causeId: string | null;
}
