import { addDays, faults, type CitedRecord, type Fields, type RecordRow, reasoned } from '@causeway/kernel';

/** What people make of a record on a review's timeline (REFERENCE 2.4 and 2.6). */
export type TimelineVerdict = 'AS_EXPECTED' | 'CARE_DELIVERY_PROBLEM' | 'GOOD_PRACTICE' | 'NOT_RELEVANT';

/** How exactly it is known when it happened: a column of the tabular timeline. */
export type TimePrecision = 'EXACT' | 'ABOUT' | 'BEFORE' | 'UNKNOWN';

/** What was judged of a record on a review's timeline: the product assembles it, and people say what it means. */
export interface TimelineJudgement extends RecordRow {
  readonly reviewId: string;
  readonly record: CitedRecord;
  readonly verdict: TimelineVerdict;
  /** What should have happened, by which standard. */
  readonly expected: string | null;
  readonly timePrecision: TimePrecision;
  readonly reason: string;
  readonly judgedById: string | null;
}

/** The faults of a judgement: it says why, and of a problem what should have happened. */
export const timelineJudgementFaults = ({
  verdict,
  expected,
  reason,
}: Pick<Fields<TimelineJudgement>, 'verdict' | 'expected' | 'reason'>) =>
  faults([
    [!reasoned(reason), 'REASON_TOO_SHORT', 'reason', 'R32'],
    [reason.length > 8000, 'TEXT_TOO_LONG', 'reason'],
    [verdict === 'CARE_DELIVERY_PROBLEM' && !reasoned(expected ?? ''), 'EXPECTED_MISSING', 'expected', 'R32'],
    [(expected ?? '').length > 8000, 'TEXT_TOO_LONG', 'expected'],
  ]);

/** So many days before the first of its triggers a timeline begins unless it is said: a setting of ours. */
const DAYS_BEFORE = 28;

/** The longest window of a timeline, in days. */
export const LONGEST_DAYS = 366;

/**
 * Days in London, both included: what is asked for, else from four weeks before the first trigger until the last day. What nobody asked for gives way
 * where the window would be too long: its beginning, or the end where the beginning alone is asked for.
 */
export function timelineWindow(
  asked: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
  firstTrigger: string,
  last: string,
) {
  const to = asked.to ?? earlier(last, asked.from ? addDays(asked.from, LONGEST_DAYS - 1) : last);
  const from = asked.from ?? later(addDays(firstTrigger, -DAYS_BEFORE), addDays(to, 1 - LONGEST_DAYS));
  return { from, to };
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one > other ? one : other);

/** Which service a record on a timeline comes from. */
export type TimelineSource = 'CARE_RECORDS' | 'SAFEGUARDING' | 'WORKFORCE' | 'GOVERNANCE';

/** The kinds of record that are about people of whom something is known, by the service that owns them. */
export const KINDS_OF: Readonly<Record<TimelineSource, readonly string[]>> = {
  CARE_RECORDS: [
    ...['CarePlan', 'CommunicationLogEntry', 'Complaint', 'DailyNote', 'Feedback', 'Handover', 'IdentifiedChange', 'Incident'],
    ...['InterimInstruction', 'PlanOwnership', 'PlanReview', 'PlanVersion'],
  ],
  SAFEGUARDING: ['Alert', 'Concern', 'Escalation', 'Indicator', 'ManagementReview', 'Referral'],
  WORKFORCE: [
    ...['Assignment', 'Briefing', 'BriefingChecklist', 'Coaching', 'FolderEntry', 'Induction', 'PersonGuidance', 'PracticeObservation'],
    ...['ScenarioResult', 'Shift', 'ShiftAllocation', 'StaffInterview', 'StaffQuestion', 'Supervision', 'TrainingRecord', 'VisitReport'],
  ],
  GOVERNANCE: ['Audit', 'InspectionFinding', 'Minute', 'ProcedureVersion'],
};

/** Of other services' kinds those that were taught to, or seen of, a worker. */
export const OF_WORKERS = ['Coaching', 'Induction', 'PracticeObservation', 'ScenarioResult', 'Supervision', 'TrainingRecord'];

/** Which service owns a kind; null for one that stands on no timeline. */
export const sourceOf = (kind: string): TimelineSource | null =>
  (Object.keys(KINDS_OF) as TimelineSource[]).find((source) => KINDS_OF[source].includes(kind)) ?? null;

const HOUR_MS = 3_600_000;

/** How many hours after it happened it was written down: lateness is a finding by itself (R46). Never less than none. */
export const hoursLate = ({ happenedAt, recordedAt }: Pick<CitedRecord, 'happenedAt' | 'recordedAt'>): number =>
  Math.max(0, (Date.parse(recordedAt) - Date.parse(happenedAt)) / HOUR_MS);
