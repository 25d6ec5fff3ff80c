import { reviewDueAt } from './due';

/** A safeguarding indicator with what its figures rest on. ISO instants in UTC. */
export interface MeasuredIndicator {
  readonly id: string;
  readonly noteRecordedAt: string;
  /** When what the note tells of happened; null while the note is not known. */
  readonly notedAt: string | null;
  /** When the first alert was sent and written down; null while there is none. */
  readonly alertedAt: string | null;
  /** When the first management review was made and written down; null while there is none. */
  readonly reviewedAt: string | null;
}

/** Where the time went by which a review came too late: nobody had been alerted by then, or whoever was did not review it. */
export type MissedStage = 'DETECTION' | 'REVIEW';

/** Hours of the clock; null for what has not come, and 'NONE' where there is nothing to take time. */
export type Hours = number | 'NONE' | null;

/** One indicator as M3 counts it. */
export interface ReviewedIndicator {
  readonly id: string;
  readonly dueAt: Date;
  readonly reviewedAt: Date | null;
  readonly inTime: boolean;
  readonly within24Hours: boolean;
  readonly missed: MissedStage | null;
  /** From what happened to the note; none while the note is not known. */
  readonly recordingHours: Hours;
  /** From the note to the first alert; none where it was reviewed without one. */
  readonly detectionHours: Hours;
  /** From the first alert, or from the note where there was none, to the first review. */
  readonly reviewHours: Hours;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * How an indicator fares by M3 and M3h (REFERENCE 5.4), whose clock starts when the note was recorded, also where it was found late. Null past the
 * end of the calendar of working days, where nothing is guessed.
 */
export function measured(indicator: MeasuredIndicator): ReviewedIndicator | null {
  const noted = Date.parse(indicator.noteRecordedAt);
  const dueAt = reviewDueAt(indicator.noteRecordedAt);
  if (!dueAt) return null;
  const at = (iso: string | null): number | null => (iso === null ? null : Date.parse(iso));
  const [alerted, reviewed, happened] = [at(indicator.alertedAt), at(indicator.reviewedAt), at(indicator.notedAt)];
  const inTime = reviewed !== null && reviewed <= dueAt.getTime();
  return {
    id: indicator.id,
    dueAt,
    reviewedAt: reviewed === null ? null : new Date(reviewed),
    inTime,
    within24Hours: reviewed !== null && reviewed <= noted + DAY_MS,
    missed: inTime ? null : alerted !== null && alerted <= dueAt.getTime() ? 'REVIEW' : 'DETECTION',
    recordingHours: happened === null ? 'NONE' : hours(happened, noted),
    detectionHours: alerted === null && reviewed !== null ? 'NONE' : hours(noted, alerted),
    reviewHours: hours(alerted ?? noted, reviewed),
  };
}

/** Never less than no time: what came before what it follows took none. */
const hours = (from: number, until: number | null): number | null => (until === null ? null : Math.max(0, (until - from) / HOUR_MS));
