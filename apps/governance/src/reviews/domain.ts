import { type RecordRow } from '@causeway/kernel';
import type { CitedRecord } from '../citations/domain';

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
export type ReviewTemplate = 'MISSED_CARE_PLAN_UPDATES';

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
  readonly isolation: Isolation | null;
  readonly isolationSearch: string | null;
  readonly conclusion: string | null;
  readonly concludedAt: Date | null;
  readonly changedOn: string | null;
  readonly closedAt: Date | null;
}
