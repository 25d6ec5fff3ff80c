import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** How an indicator was found. */
export type IndicatorOrigin = 'WORKER_FLAGGED' | 'RULE_SCREENED' | 'AUDIT';

/** What a concern is about. */
export type ConcernTheme = 'NEGLECT' | 'PHYSICAL' | 'PSYCHOLOGICAL' | 'FINANCIAL' | 'SELF_NEGLECT' | 'UNEXPLAINED_INJURY' | 'OTHER';

/** A sign in a note that someone may be at risk; its clock starts when the note was recorded. */
export interface Indicator extends RecordRow {
  readonly personId: string;
  readonly noteId: string;
  readonly origin: IndicatorOrigin;
  readonly theme: ConcernTheme;
  readonly noteRecordedAt: Date;
  readonly flaggedById: string;
}

/** A safeguarding concern. */
export interface Concern extends RecordRow {
  readonly personId: string;
  readonly theme: ConcernTheme;
  readonly indicatorId: string | null;
  readonly text: string;
  readonly raisedById: string;
  readonly allegationOfAbuse: boolean;
}

/** The faults of a concern, as far as it shows them itself. */
export const concernFaults = (concern: Fields<Concern>, _at: Moment) =>
  faults([
    [concern.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [concern.text.length > 8000, 'TEXT_TOO_LONG', 'text'],
  ]);
