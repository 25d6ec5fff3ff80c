import { type Fields, type Moment, type RecordRow, faults, type CitedRecord } from '@causeway/kernel';

/** Where a change was seen first. */
export type ChangeSource = 'FORMAL_REVIEW' | 'DAILY_NOTE' | 'FAMILY_FEEDBACK' | 'STAFF_FEEDBACK' | 'PARTNER_FEEDBACK' | 'INCIDENT';

/** Where a change stands. */
export type ChangeState = 'CANDIDATE' | 'CONFIRMED' | 'ENTERED_IN_ERROR';

/** What has changed. */
export type ChangeKind = 'RISK' | 'NEED' | 'PREFERENCE' | 'FAMILY_CONCERN';

/** A clock that a change had, was overdue by, and lost with the evidence on which it rested: instants in ISO form. */
export interface EarlierClock {
  readonly identifiedAt: string;
  readonly dueAt: string;
}

/** A change in a person's risk, need or preference, or a family's concern, with the records that show it. */
export interface IdentifiedChange extends RecordRow {
  readonly personId: string;
  readonly kind: ChangeKind;
  readonly code: string;
  readonly firstSource: ChangeSource;
  readonly highRisk: boolean;
  readonly evidence: readonly CitedRecord[];
  readonly identifiedAt: Date;
  readonly state: ChangeState;
  readonly confirmedById: string | null;
  readonly dueAt: Date;
  readonly calendarVersion: string;
  readonly signedOffById: string | null;
  readonly signedOffAt: Date | null;
  /** Oldest first; null for none. */
  readonly earlierClocks: readonly EarlierClock[] | null;
}

/** What staff do at once about a change, before the plan's new version is published. */
export interface InterimInstruction extends RecordRow {
  readonly changeId: string;
  readonly personId: string;
  readonly text: string;
  readonly awaitingSignOff: boolean;
  readonly issuedById: string;
}

/** The faults of an interim instruction; want of a sign-off is none. */
export const interimInstructionFaults = (interimInstruction: Fields<InterimInstruction>, _at: Moment) =>
  faults([
    [interimInstruction.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [interimInstruction.text.length > 8000, 'TEXT_TOO_LONG', 'text'],
  ]);
