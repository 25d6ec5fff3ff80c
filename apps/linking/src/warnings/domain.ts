import type { RecordRow, CitedRecord } from '@causeway/kernel';

/** Which condition a warning or trigger stands for. */
export type WarningRule =
  | 'REPEATED_DELAY'
  | 'ASSUMED_SOMEONE_ELSE'
  | 'SAME_CONCERN_AGAIN'
  | 'UNCLEAR_OWNERSHIP'
  | 'RECORDS_MISMATCH'
  | 'MISMATCH_OPEN'
  | 'POOR_RESPONSE'
  | 'REPEATED_INCIDENTS'
  | 'REPEATED_THEME'
  | 'REPEATED_COMPLAINTS'
  | 'REPEATED_QUESTIONS'
  | 'FEELS_UNSAFE'
  | 'UNFAMILIAR_STAFF'
  | 'SERIOUS_ENOUGH_ASKED'
  | 'FOUND_LATE'
  | 'DELAYED_ESCALATION'
  | 'REVIEW_MISSING'
  | 'INCIDENT_IN_HIGH_AGENCY_SHIFT'
  | 'REPEATED_HIGH_AGENCY_INCIDENTS'
  | 'INDUCTION_EVIDENCE_MISSING'
  | 'POOR_INDUCTION_FEEDBACK'
  | 'UNFAMILIAR_STAFF_CONTINUED'
  | 'VAGUE_NOTE'
  | 'UNCLEAR_CONCERN_WORDING';

/** Standing; ended when what it warns of was put right; withdrawn when it was told and, by the records as they now stand, it never held. */
export type WarningState = 'STANDING' | 'ENDED' | 'WITHDRAWN';

/** An early warning or trigger, with the records that fired it and the setting by which they did. */
export interface EarlyWarning extends RecordRow {
  readonly rule: WarningRule;
  readonly state: WarningState;
  readonly personId: string | null;
  /** Whose plans they are, where a delay is repeated by one owner. */
  readonly ownerId: string | null;
  readonly because: readonly CitedRecord[];
  readonly setting: string;
  readonly suggestsReview: boolean;
}

/** What a detector found: something that stands, or a state of affairs that stood once and has ended. */
export interface Fired {
  readonly rule: WarningRule;
  readonly state: Exclude<WarningState, 'WITHDRAWN'>;
  readonly serviceId: string;
  readonly personId: string | null;
  readonly ownerId: string | null;
  readonly because: readonly CitedRecord[];
  readonly setting: string;
  readonly suggestsReview: boolean;
  /** With the rule and its records: what makes it this warning and no other. */
  readonly about: string;
  /** The record, or the week, by which alone it is this warning, where others may join those that fired it. */
  readonly by?: string;
}
