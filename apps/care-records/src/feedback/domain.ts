import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** Who gave it. */
export type FeedbackFrom = 'PERSON' | 'FAMILY' | 'STAFF' | 'AGENCY_WORKER' | 'PARTNER';

/** A question about a shift, answered from 1 (no) to 5 (yes). */
export type FeedbackQuestion = 'AGENCY_WORKER_BRIEFED';

/** What it says, as a code. */
export type FeedbackCode = 'POSITIVE' | 'UNFAMILIAR_STAFF' | 'UNSAFE' | 'CONCERN_REPEATED' | 'RESPONSE_POOR' | 'OTHER';

/** What a person, a family, staff or a partner said. */
export interface Feedback extends RecordRow {
  /** Null where a worker answers about a shift, which concerns no one person. */
  readonly personId: string | null;
  readonly respondent: FeedbackFrom;
  readonly codes: readonly FeedbackCode[];
  readonly concernCode: string | null;
  readonly text: string;
  readonly rating: number | null;
  readonly question: FeedbackQuestion | null;
  readonly shiftId: string | null;
  /** The worker who answered; null where the person or the family did. */
  readonly answeredById: string | null;
  readonly takenById: string;
}

/** Feedback that answers a question about a shift. */
export interface ShiftAnswer extends Feedback {
  readonly question: FeedbackQuestion;
  readonly shiftId: string;
  readonly rating: number;
}

export const isShiftAnswer = (feedback: Feedback): feedback is ShiftAnswer =>
  feedback.question !== null && feedback.shiftId !== null && feedback.rating !== null;

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;

/** The faults of feedback. */
export const feedbackFaults = (feedback: Fields<Feedback>, _at: Moment) =>
  faults([
    [feedback.question === null && feedback.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [feedback.text.length > 8000, 'TEXT_TOO_LONG', 'text'],
    [feedback.rating !== null && (feedback.rating < 1 || feedback.rating > 5), 'RATING_OUT_OF_RANGE', 'rating'],
    [feedback.concernCode !== null && !CODE.test(feedback.concernCode), 'CODE_MALFORMED', 'concernCode'],
  ]);

/** What a complaint was found to be. */
export type ComplaintOutcome = 'UPHELD' | 'PARTLY_UPHELD' | 'NOT_UPHELD';

/** A complaint and its outcome. */
export interface Complaint extends RecordRow {
  readonly personId: string;
  readonly category: string;
  readonly concernCode: string | null;
  readonly text: string;
  readonly notActedOn: boolean;
  readonly acknowledgedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly answeredById: string | null;
  readonly outcome: ComplaintOutcome | null;
  readonly answer: string | null;
}

/** The faults of an answer to a complaint: it is acknowledged first, and answered once. */
export const answerFaults = (complaint: Complaint, answer: string) =>
  faults([
    [complaint.acknowledgedAt === null, 'NOT_ACKNOWLEDGED', 'complaintId'],
    [complaint.answeredAt !== null, 'ANSWERED_ALREADY', 'complaintId'],
    [answer.trim() === '', 'TEXT_EMPTY', 'answer'],
    [answer.length > 8000, 'TEXT_TOO_LONG', 'answer'],
  ]);

/** The faults of a complaint. */
export const complaintFaults = (complaint: Fields<Complaint>, _at: Moment) =>
  faults([
    [complaint.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [complaint.text.length > 8000, 'TEXT_TOO_LONG', 'text'],
    [!CODE.test(complaint.category), 'CODE_MALFORMED', 'category'],
    [complaint.concernCode !== null && !CODE.test(complaint.concernCode), 'CODE_MALFORMED', 'concernCode'],
  ]);
