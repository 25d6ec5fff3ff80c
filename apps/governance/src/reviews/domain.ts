import { type Fields, type Moment, type RecordRow, faults, type CitedRecord } from '@causeway/kernel';
import type { ReviewLevel } from '../levels/domain';
import type { Search } from './isolation';

/** What a review starts with. */
export type TriggerKind =
  | 'SERIOUS_INCIDENT'
  | 'REPEATED_COMPLAINT'
  | 'SAFEGUARDING_CONCERN'
  | 'AUDIT_FAILURE'
  | 'INSPECTION_FINDING'
  | 'EARLY_WARNING'
  | 'STAFF_CONCERN';

/** Where a review stands. */
export type ReviewState = 'OPEN' | 'CONCLUDED' | 'CHANGED' | 'VERIFIED' | 'CLOSED';

/** Which template a review follows. */
export type ReviewTemplate = 'MISSED_CARE_PLAN_UPDATES' | 'AGENCY_STAFFING_CONCERNS' | 'DELAYED_SAFEGUARDING_ESCALATION' | 'GENERAL';

/** Whether a failure was isolated. */
export type Isolation = 'ISOLATED' | 'PATTERN' | 'UNKNOWN';

/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export interface Review extends RecordRow {
  readonly title: string;
  readonly visibleProblem: string;
  readonly template: ReviewTemplate;
  readonly templateVersion: string;
  readonly triggerKind: TriggerKind;
  readonly triggers: readonly CitedRecord[];
  readonly patternRule: string | null;
  readonly patternCount: number | null;
  readonly patternWindowDays: number | null;
  readonly authorId: string;
  readonly reviewerId: string;
  readonly verifierId: string;
  readonly frameworkItems: readonly string[];
  readonly state: ReviewState;
  readonly level: ReviewLevel;
  /** Who opened it; null for one that was opened before this was kept. */
  readonly openedById: string | null;
  readonly isolation: Isolation | null;
  readonly isolationSearch: string | null;
  readonly searched: readonly Search[];
  readonly noFactorsReason: string | null;
  /** Why a phrase that reads as vague is the right one here. */
  readonly wordingReason: string | null;
  /** Why weaker actions alone will do, and who signed for it at provider level. */
  readonly weakActionsReason: string | null;
  readonly weakActionsAcceptedById: string | null;
  readonly weakActionsAcceptedAt: Date | null;
  /** Whether a concern about one person's conduct remained after the five tests; null where no error of one person is a cause. */
  readonly conductConcern: boolean | null;
  readonly conclusion: string | null;
  readonly concludedAt: Date | null;
  readonly changedOn: string | null;
  /** When the change was put in force here, and by whom; null for one from before this was kept, as with who closed it. */
  readonly changedAt: Date | null;
  readonly changedById: string | null;
  readonly closedAt: Date | null;
  readonly closedById: string | null;
  /** When it was last opened again, since its cause had come back. */
  readonly reopenedAt: Date | null;
}

/** What stands against signing for weaker actions alone: it wants a reason, and someone at provider level who is not the author. */
export const signingFaults = (
  review: Pick<Review, 'state' | 'authorId' | 'weakActionsAcceptedById'>,
  reason: string,
  signatory: string | null,
) =>
  faults([
    [review.state !== 'CONCLUDED', 'WRONG_STATE', 'reviewId', 'R8'],
    [review.weakActionsAcceptedById !== null, 'REASON_SIGNED', 'reviewId', 'R8'],
    [reason.trim() === '', 'TEXT_EMPTY', 'reason', 'R8'],
    [reason.length > 8000, 'TEXT_TOO_LONG', 'reason'],
    [signatory === null || signatory === review.authorId, 'SAME_PERSON', 'reviewId', 'R109'],
  ]);

/** The kinds of record that each trigger is; a pattern may mix them. */
const RECORDS_OF: Readonly<Record<TriggerKind, readonly string[]>> = {
  SERIOUS_INCIDENT: ['Incident'],
  REPEATED_COMPLAINT: ['Complaint', 'Feedback'],
  SAFEGUARDING_CONCERN: ['Concern', 'Indicator'],
  AUDIT_FAILURE: ['Audit'],
  INSPECTION_FINDING: ['InspectionFinding'],
  EARLY_WARNING: ['EarlyWarning'],
  STAFF_CONCERN: ['StaffQuestion', 'StaffInterview'],
};

/** The faults of a review as it is opened: it starts with an event or a pattern, and is three people's work. */
export const reviewFaults = (review: Fields<Review>, _at: Moment) => {
  const pattern = Boolean(review.patternRule?.trim() && review.patternCount && review.patternWindowDays);
  return faults([
    [review.title.trim() === '', 'TEXT_EMPTY', 'title'],
    [review.title.length > 200, 'TEXT_TOO_LONG', 'title'],
    [review.visibleProblem.trim() === '', 'PROBLEM_EMPTY', 'visibleProblem', 'R1'],
    [review.visibleProblem.length > 8000, 'TEXT_TOO_LONG', 'visibleProblem'],
    [(review.patternRule ?? '').length > 500, 'TEXT_TOO_LONG', 'patternRule'],
    [review.triggers.length === 0 && !pattern, 'TRIGGER_MISSING', 'triggers', 'R15'],
    [
      review.triggers.length > 0 && !pattern && !review.triggers.some(({ kind }) => RECORDS_OF[review.triggerKind].includes(kind)),
      'TRIGGER_OF_ANOTHER_KIND',
      'triggers',
      'R16',
    ],
    [new Set([review.authorId, review.reviewerId, review.verifierId]).size < 3, 'SAME_PERSON', 'reviewerId', 'R109'],
  ]);
};
