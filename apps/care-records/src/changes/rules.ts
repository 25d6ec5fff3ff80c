import {
  dueAfter,
  faults,
  londonDay,
  refusal,
  refuse,
  type Calendar,
  type Decision,
  type RecordRef,
  type Refusal,
  type CitedRecord,
} from '@causeway/kernel';
import type { FeedbackFrom } from '../feedback/domain';
import type { Person } from '../people/domain';
import type { ChangeSource, IdentifiedChange } from './domain';

/** Working days within which an identified change is to stand in the plan (the target of the first example). */
export const WORKING_DAYS_TO_UPDATE = 5;

/** How many changes one note, or another record of one occasion, shows at most; a formal review, which looks at everything, shows any number. */
export const MOST_CHANGES_OF_A_RECORD = 5;

/** Where a change was seen, by the kind of the record that shows it; no other kind of record shows a change (R24). */
const SOURCE_OF: Readonly<Record<string, ChangeSource>> = {
  DailyNote: 'DAILY_NOTE',
  Feedback: 'FAMILY_FEEDBACK',
  Complaint: 'FAMILY_FEEDBACK',
  CommunicationLogEntry: 'FAMILY_FEEDBACK',
  Incident: 'INCIDENT',
  PlanReview: 'FORMAL_REVIEW',
};

/** What staff or a partner said is not what a family said. */
const SOURCE_BY_RESPONDENT: Readonly<Record<FeedbackFrom, ChangeSource>> = {
  PERSON: 'FAMILY_FEEDBACK',
  FAMILY: 'FAMILY_FEEDBACK',
  STAFF: 'STAFF_FEEDBACK',
  AGENCY_WORKER: 'STAFF_FEEDBACK',
  PARTNER: 'PARTNER_FEEDBACK',
};

/** A record that shows a change; of feedback with who gave it. */
export type Evidence = CitedRecord & { readonly respondent?: FeedbackFrom | undefined };

const sourceOf = ({ kind, respondent }: Evidence): ChangeSource | undefined =>
  respondent ? SOURCE_BY_RESPONDENT[respondent] : SOURCE_OF[kind];

/** A change is shown only by the kinds of record whose source is told apart. */
export const evidenceKindFaults = (evidence: readonly RecordRef[]) =>
  evidence.some((cited) => !SOURCE_OF[cited.kind]) ? [refusal('EVIDENCE_KIND_UNFIT', 'evidence', 'R24')] : [];

/** What was seen before the person's care began is no change of it: its plan would fall due in a month that nobody looks at any more. */
export const beforeCareFaults = (person: Pick<Person, 'happenedAt'> | null, evidence: readonly CitedRecord[]) => {
  const began = person && londonDay(person.happenedAt);
  return began && evidence.some((cited) => londonDay(new Date(cited.happenedAt)) < began)
    ? [refusal('EVIDENCE_BEFORE_CARE', 'evidence', 'R31')]
    : [];
};

export type ClockRefusal = 'EVIDENCE_MISSING' | 'EVIDENCE_KIND_UNFIT' | 'WORKDAY_UNKNOWN';

export interface Clocked {
  readonly identifiedAt: Date;
  readonly firstSource: ChangeSource;
  readonly dueAt: Date;
  readonly calendarVersion: string;
}

/**
 * When a change was first identified and when its plan is due: the clock starts when the earliest of its evidence
 * happened, whoever wrote it and whenever it was found (R31), and ends with the fifth working day after (R25).
 */
export function clockOf(evidence: readonly Evidence[], calendar: Calendar): Decision<Clocked, ClockRefusal> {
  const [first] = [...evidence].sort((a, b) =>
    a.happenedAt === b.happenedAt ? (a.id < b.id ? -1 : 1) : a.happenedAt < b.happenedAt ? -1 : 1,
  );
  if (!first) return refuse('EVIDENCE_MISSING', 'evidence', 'R31');
  const firstSource = sourceOf(first);
  if (!firstSource) return refuse('EVIDENCE_KIND_UNFIT', 'evidence', 'R24');
  const identifiedAt = new Date(first.happenedAt);
  const due = dueAfter(identifiedAt, WORKING_DAYS_TO_UPDATE, calendar);
  if (!due.ok) return refuse('WORKDAY_UNKNOWN', 'evidence', 'R25');
  return {
    ok: true,
    value: {
      identifiedAt,
      firstSource,
      dueAt: due.value.dueAt,
      calendarVersion: due.value.calendarVersion,
    },
  };
}

export const confirmFaults = (change: IdentifiedChange): Refusal<'ALREADY_CONFIRMED' | 'ENTERED_IN_ERROR'>[] =>
  faults([
    [change.state === 'CONFIRMED', 'ALREADY_CONFIRMED', 'changeId'],
    [change.state === 'ENTERED_IN_ERROR', 'ENTERED_IN_ERROR', 'changeId'],
  ]);

export interface SignOff {
  readonly change: IdentifiedChange;
  readonly signedOffById: string;
  /** The seniors whom the escalations in force name; none when the service is not escalated. */
  readonly namedSeniors: readonly string[];
  readonly onCall: boolean;
}

/**
 * A senior signs, and not whoever confirmed the change. While the service is escalated it is the
 * senior whom the escalation names; the on-call manager steps in, so that nobody waits for one who is away (R42).
 */
export const signOffFaults = ({ change, signedOffById, namedSeniors, onCall }: SignOff) =>
  faults([
    [change.state === 'CANDIDATE', 'NOT_CONFIRMED', 'changeId', 'R42'],
    [change.state === 'ENTERED_IN_ERROR', 'ENTERED_IN_ERROR', 'changeId'],
    [!change.highRisk, 'NOT_HIGH_RISK', 'changeId', 'R42'],
    [change.signedOffAt !== null, 'SIGNED_OFF_ALREADY', 'changeId', 'R42'],
    [change.confirmedById === signedOffById, 'SELF_SIGN_OFF', 'signedOffById', 'R42'],
    [namedSeniors.length > 0 && !namedSeniors.includes(signedOffById) && !onCall, 'NOT_THE_NAMED_SENIOR', 'signedOffById', 'R42'],
  ]);

/** How long a high-risk change has waited for its sign-off, or had waited, in whole minutes from when it was proposed. */
export const minutesWaited = (change: IdentifiedChange, now: Date): number | null =>
  change.highRisk ? Math.max(0, Math.floor(((change.signedOffAt ?? now).getTime() - change.recordedAt.getTime()) / 60_000)) : null;
