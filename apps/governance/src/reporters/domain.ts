import { faults, type CitedRecord, type RecordRow, reasoned } from '@causeway/kernel';
import type { InvolvedRelation } from '../involvements/domain';

/** What came of a review, as whoever reported what it was opened on, or was involved in it, was told; or why they were not. */
export interface ReporterFeedback extends RecordRow {
  readonly reviewId: string;
  /** One of what the review was opened on; null where somebody is told who was involved. */
  readonly trigger: CitedRecord | null;
  readonly involvementId: string | null;
  readonly toldToId: string | null;
  readonly personId: string | null;
  readonly relation: InvolvedRelation | null;
  readonly told: string | null;
  readonly notToldReason: string | null;
  readonly acknowledgedAt: Date | null;
  readonly givenById: string | null;
}

/** What the owner of a record told of it, as far as it says who reported it. */
export interface Reported {
  readonly kind: string;
  readonly personId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Who reported a record: a worker, or the person whom it is about or somebody of theirs. */
export type Reporter =
  { readonly staffMemberId: string; readonly personId: null } | { readonly staffMemberId: null; readonly personId: string };

/** By which fact each kind of record names the worker who reported it. */
const REPORTED_BY: Readonly<Record<string, string>> = {
  Incident: 'reportedById',
  Concern: 'raisedById',
  StaffQuestion: 'askedById',
  StaffInterview: 'staffMemberId',
};

/** The kinds of record that somebody reported. */
export const REPORTED_KINDS: readonly string[] = [...Object.keys(REPORTED_BY), 'Complaint', 'Feedback'];

/**
 * Who reported a record; null where nobody did, or it is not known. A complaint is the person's or their family's, as feedback of theirs
 * is; feedback of a worker is of whoever answered. A partner organisation is told by no record of this product.
 */
export function reporterOf({ kind, personId, facts }: Reported): Reporter | null {
  const worker = (fact: string): Reporter | null => {
    const id = facts[fact];
    return typeof id === 'string' ? { staffMemberId: id, personId: null } : null;
  };
  const own = personId === null ? null : { staffMemberId: null, personId };
  if (kind === 'Complaint') return own;
  if (kind === 'Feedback') {
    if (facts['respondent'] === 'STAFF') return worker('answeredById');
    return facts['respondent'] === 'PARTNER' ? null : own;
  }
  const fact = REPORTED_BY[kind];
  return fact === undefined ? null : worker(fact);
}

/** What is said of telling somebody. */
export interface Telling {
  /** Whether a record is named, and whether the review was opened on it. */
  readonly ofTrigger: boolean;
  readonly isTrigger: boolean;
  /** Whether an involvement is named, and whether it stands and is of the review. */
  readonly ofInvolvement: boolean;
  readonly isInvolvement: boolean;
  readonly reporter: Reporter | null;
  readonly relation: InvolvedRelation | null;
  readonly told: string | null;
  readonly notToldReason: string | null;
  readonly acknowledged: boolean;
}

/** The faults of telling somebody what came of a review. */
export function tellingFaults(said: Telling) {
  const unknown = !said.ofTrigger || !said.isTrigger;
  const ofPeople = !unknown && said.reporter?.staffMemberId === null;
  return faults([
    [said.ofTrigger === said.ofInvolvement, 'FEEDBACK_OF_ONE', 'trigger', 'R91'],
    [said.ofTrigger && !said.isTrigger, 'NOT_A_TRIGGER', 'trigger', 'R91'],
    [!unknown && said.reporter === null, 'NO_REPORTER', 'trigger', 'R91'],
    [said.ofInvolvement && !said.isInvolvement, 'INVOLVEMENT_UNKNOWN', 'involvementId', 'R91'],
    [ofPeople !== (said.relation !== null), 'RELATION_NEEDED', 'relation', 'R91'],
    [(said.told === null) === (said.notToldReason === null), 'TOLD_OR_REASON', 'told', 'R91'],
    [said.notToldReason !== null && !reasoned(said.notToldReason), 'REASON_TOO_SHORT', 'notToldReason', 'R91'],
    [(said.told ?? '').length > 8000, 'TEXT_TOO_LONG', 'told'],
    [(said.notToldReason ?? '').length > 8000, 'TEXT_TOO_LONG', 'notToldReason'],
    [
      said.acknowledged && (said.told === null || (said.reporter?.staffMemberId ?? null) !== null),
      'NOT_YOURS_TO_ACKNOWLEDGE',
      'acknowledged',
      'R91',
    ],
  ]);
}

/** What stands against saying that one has heard it: it was said before. */
export const acknowledgingFaults = ({ acknowledgedAt }: Pick<ReporterFeedback, 'acknowledgedAt'>) =>
  faults([[acknowledgedAt !== null, 'ACKNOWLEDGED_ALREADY', 'feedbackId', 'R91']]);
