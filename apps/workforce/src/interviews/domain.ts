import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** What the interview was about. */
export type InterviewTopic = 'HANDOVER' | 'OWNERSHIP' | 'INDUCTION' | 'WORKLOAD' | 'ESCALATION' | 'OTHER';

/** What the worker said of who updates a plan. */
export type OwnershipAccount = 'NAMED_OWNER' | 'ASSUMED_SOMEONE_ELSE' | 'UNKNOWN' | 'NOT_ASKED';

/** An interview with a worker for a review. */
export interface StaffInterview extends RecordRow {
  readonly staffMemberId: string;
  readonly interviewerId: string;
  readonly topic: InterviewTopic;
  readonly ownershipAccount: OwnershipAccount;
  readonly shiftId: string | null;
  readonly account: string;
}

/** The faults of an interview. */
export const staffInterviewFaults = (staffInterview: Fields<StaffInterview>, _at: Moment) =>
  faults([
    [staffInterview.account.trim() === '', 'TEXT_EMPTY', 'account'],
    [staffInterview.account.length > 8000, 'TEXT_TOO_LONG', 'account'],
    [staffInterview.staffMemberId === staffInterview.interviewerId, 'SELF_SUPERVISION', 'interviewerId'],
  ]);

/** A question that a worker asked, logged. */
export interface StaffQuestion extends RecordRow {
  readonly askedById: string;
  readonly questionCode: string;
  readonly shiftId: string | null;
}

/** The faults of a worker's question. */
export const staffQuestionFaults = (staffQuestion: Fields<StaffQuestion>, _at: Moment) =>
  faults([[!/^[A-Z][A-Z0-9_]{1,39}$/.test(staffQuestion.questionCode), 'CODE_MALFORMED', 'questionCode']]);
