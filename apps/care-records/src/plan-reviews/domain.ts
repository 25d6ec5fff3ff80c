import { faults, londonDay, type Fields, type Moment, type RecordRow } from '@causeway/kernel';

/** What came of a formal review. */
export type PlanReviewOutcome = 'NO_CHANGE' | 'CHANGES_NEEDED';

/** What was looked at. */
export type LookedAt = 'DAILY_NOTES' | 'FEEDBACK' | 'INCIDENTS' | 'RISK_ASSESSMENTS' | 'PERSON_VIEW' | 'FAMILY_VIEW' | 'PARTNER_VIEW';

/** A formal review of a care plan, held on a day (`happenedAt`), with the day by which the next is due. */
export interface PlanReview extends RecordRow {
  readonly planId: string;
  readonly personId: string;
  readonly heldById: string;
  readonly lookedAt: readonly LookedAt[];
  readonly outcome: PlanReviewOutcome;
  readonly text: string;
  readonly nextReviewOn: string;
  readonly amendsId: string | null;
}

/** The faults of a formal review: it looked at something, says what was found, and the next one comes after it. */
export const planReviewFaults = (review: Fields<PlanReview>, at: Moment) =>
  faults([
    [review.lookedAt.length === 0, 'NOTHING_LOOKED_AT', 'lookedAt', 'R24'],
    [review.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [review.text.length > 8000, 'TEXT_TOO_LONG', 'text'],
    [review.nextReviewOn <= londonDay(at.happenedAt), 'NEXT_REVIEW_NOT_AHEAD', 'nextReviewOn', 'R24'],
  ]);
