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
  | 'AGENCY_SHARE_HIGH'
  | 'STAFF_LEAVING'
  | 'NO_REGISTERED_MANAGER'
  | 'POOR_CARE_PLANNING'
  | 'VAGUE_NOTE'
  | 'UNCLEAR_CONCERN_WORDING';

/** Standing; ended when what it warns of was put right; withdrawn when it was told and, by the records as they now stand, it never held. */
export type WarningState = 'STANDING' | 'ENDED' | 'WITHDRAWN';

/** Raised where such records are more than expected, by a comparison that the figure shows. */
export type WarningLevel = 'USUAL' | 'RAISED';

/** The number by which a warning fired, or rose in level, with all that it rests on (R113) and the setting that it passed. */
export interface WarningFigure {
  /** So many, of so many; no more than counted where there is nothing to be of. */
  readonly numerator: number;
  readonly denominator: number | null;
  /** How many single observations the interval rests on. */
  readonly n: number;
  /** How many there would be at the rate that it is compared with. */
  readonly expected: number | null;
  /** The share, or the ratio to what is expected; null where there is none. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string;
  readonly level: number | null;
  /** The setting. */
  readonly threshold: number;
  /** Days in London, both included. */
  readonly from: string;
  readonly to: string;
  readonly calendarVersion: string;
}

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
  readonly level: WarningLevel;
  readonly figure: WarningFigure | null;
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
  /** The number by which it fired, where one did; absent where whatever fires it says nothing of one. */
  readonly figure?: WarningFigure;
  /** With the rule and its records: what makes it this warning and no other. */
  readonly about: string;
  /** The record, or the week, by which alone it is this warning, where others may join those that fired it. */
  readonly by?: string;
}
