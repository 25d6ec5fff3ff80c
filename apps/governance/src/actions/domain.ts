import { type CitedRecord, type Fields, type Moment, type RecordRow, faults, londonDay } from '@causeway/kernel';
import type { OperationalChange } from '../causes/domain';
import type { RoleName } from '../organisation/domain';

/** Whether an action mends the case or the cause. */
export type ActionKind = 'CORRECTION' | 'CORRECTIVE';

/** The category of the RCA2 action hierarchy. */
export type ActionCategory =
  | 'FORCING_FUNCTION'
  | 'STANDARDISE_PROCESS'
  | 'SIMPLIFY_PROCESS'
  | 'LEADERSHIP_ACTION'
  | 'CHECKLIST'
  | 'SOFTWARE_CHANGE'
  | 'REDUNDANCY'
  | 'INCREASED_STAFFING'
  | 'DOUBLE_CHECK'
  | 'NEW_PROCEDURE'
  | 'TRAINING'
  | 'ADDITIONAL_STUDY'
  | 'REMINDER'
  | 'RE_AUDIT';

/** How strong an action is, by the RCA2 hierarchy. */
export type ActionStrength = 'STRONGER' | 'INTERMEDIATE' | 'WEAKER';

/** What is put in force while a service is escalated. */
export type EscalationKind = 'SENIOR_SIGN_OFF' | 'LARGER_SAMPLE' | 'SENIOR_BRIEFING' | 'DEPLOYMENT_CHANGE' | 'SUPPLIER_REVIEW';

/** Those that somebody carries out by a day, rather than that stay in force; and the kinds of record that show that each was done. */
const CARRIED_OUT: Partial<Readonly<Record<EscalationKind, readonly string[]>>> = {
  DEPLOYMENT_CHANGE: ['Shift', 'Assignment', 'ShiftAllocation'],
  SUPPLIER_REVIEW: ['SupplierReview'],
};

/** What is done about causes: its owner, strength, measure and review point. */
export interface ReviewAction extends RecordRow {
  readonly reviewId: string;
  readonly causesIds: readonly string[];
  readonly kind: ActionKind;
  readonly category: ActionCategory;
  readonly strength: ActionStrength;
  readonly changeKind: OperationalChange;
  readonly description: string;
  readonly ownerId: string;
  readonly namedRole: RoleName | null;
  readonly dueOn: string;
  readonly reviewPointOn: string;
  readonly measure: string;
  readonly completedOn: string | null;
  /** What shows that it was done; null while it is not, and on actions that were completed before this was asked for. */
  readonly evidence: readonly CitedRecord[] | null;
  /** How it was done before, and how it is done since: of what mends a cause; null while it is not done, of a correction, and from before this was asked for. */
  readonly doneBefore: string | null;
  readonly doneSince: string | null;
  /** The action of another review that it is one with, on the same cause in another service (R117); null where it stands by itself. */
  readonly sharesId: string | null;
}

/** Whether it mends the cause, and not this case alone. */
export const mends = ({ kind }: Pick<ReviewAction, 'kind'>): boolean => kind === 'CORRECTIVE';

/** Whether two actions can be one: they alter the same, in the same way. */
export const isSameAction = (one: Sort, other: Sort): boolean =>
  one.kind === other.kind && one.category === other.category && one.changeKind === other.changeKind;

type Sort = Pick<ReviewAction, 'kind' | 'category' | 'changeKind'>;

/** The faults of an action: it addresses a cause, is due and reviewed in time, and, on ownership, names a role. */
export const reviewActionFaults = (reviewAction: Fields<ReviewAction>, at: Moment) =>
  faults([
    [reviewAction.description.trim() === '', 'TEXT_EMPTY', 'description'],
    [reviewAction.description.length > 8000, 'TEXT_TOO_LONG', 'description'],
    [reviewAction.measure.trim() === '', 'TEXT_EMPTY', 'measure'],
    [reviewAction.measure.length > 200, 'TEXT_TOO_LONG', 'measure'],
    [reviewAction.causesIds.length === 0, 'CAUSE_MISSING', 'causesIds', 'R20'],
    [reviewAction.dueOn < at.today, 'DUE_IN_PAST', 'dueOn', 'R22'],
    [reviewAction.reviewPointOn <= reviewAction.dueOn, 'REVIEW_POINT_MISSING', 'reviewPointOn', 'R22'],
    [reviewAction.changeKind === 'OWNERSHIP' && reviewAction.namedRole === null, 'ROLE_AND_REVIEW_POINT_MISSING', 'namedRole', 'R21'],
  ]);

/** Whether a record can show that something was done by a day: it had happened by then, by the date in London. */
export const showsBy = (cited: CitedRecord, day: string): boolean => londonDay(new Date(cited.happenedAt)) <= day;

/** What whoever completes an action says of it; texts are trimmed. */
export interface Completion {
  readonly completedOn: string;
  readonly evidence: readonly CitedRecord[];
  readonly doneBefore: string;
  readonly doneSince: string;
}

/** What stands against how a change is told: what mends a cause changed something, so that both are said and differ (R88). A correction may tell of both, or of neither. */
function changeToldFaults(kind: ActionKind, { doneBefore: before, doneSince: since }: Pick<Completion, 'doneBefore' | 'doneSince'>) {
  const untold = before === '' || since === '';
  return faults([
    [untold && (kind === 'CORRECTIVE' || before !== since), 'BEFORE_AND_AFTER_MISSING', before === '' ? 'doneBefore' : 'doneSince', 'R88'],
    [!untold && before.toLowerCase() === since.toLowerCase(), 'BEFORE_IS_AFTER', 'doneSince', 'R88'],
    [before.length > 2000, 'TEXT_TOO_LONG', 'doneBefore'],
    [since.length > 2000, 'TEXT_TOO_LONG', 'doneSince'],
  ]);
}

/** The faults of a completion: on a day between the plan and today, shown by records that were made once it was planned, one of them from by that day. */
export const completionFaults = (
  action: Pick<ReviewAction, 'completedOn' | 'recordedAt' | 'kind'>,
  { completedOn, evidence, ...told }: Completion,
  today: string,
) => [
  ...faults([
    [action.completedOn !== null, 'ACTION_DONE', 'actionId'],
    [completedOn > today, 'HAPPENED_IN_FUTURE', 'completedOn'],
    [completedOn < londonDay(action.recordedAt), 'COMPLETED_BEFORE_PLANNED', 'completedOn'],
    [evidence.length === 0, 'EVIDENCE_MISSING', 'evidence', 'R23'],
    [evidence.some((cited) => Date.parse(cited.recordedAt) < action.recordedAt.getTime()), 'EVIDENCE_BEFORE_PLANNED', 'evidence', 'R23'],
    [evidence.length > 0 && !evidence.some((cited) => showsBy(cited, completedOn)), 'EVIDENCE_AFTER_COMPLETED', 'completedOn', 'R101'],
  ]),
  ...changeToldFaults(action.kind, told),
];

/** What is put in force while a service is escalated, with its owner and dates. */
export interface ReviewEscalation extends RecordRow {
  readonly reviewId: string;
  readonly kind: EscalationKind;
  readonly namedSeniorId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly sampleBefore: number | null;
  readonly sampleAfter: number | null;
  /** By when its owner carries it out; null for one that stays in force. */
  readonly dueOn: string | null;
  /** What came of it, the records that show it, and who ended it; null while it runs. */
  readonly outcome: string | null;
  readonly evidence: readonly CitedRecord[] | null;
  readonly endedById: string | null;
}

/** The escalation that asks for the largest sample today. */
export interface RaisedSample {
  readonly escalationId: string;
  readonly from: number | null;
  readonly to: number;
}

/** The faults of an escalation: a larger sample is larger, and it ends after it starts. */
export const reviewEscalationFaults = (reviewEscalation: Fields<ReviewEscalation>, _at: Moment) =>
  faults([
    [
      reviewEscalation.kind === 'LARGER_SAMPLE' &&
        (reviewEscalation.sampleBefore === null ||
          reviewEscalation.sampleAfter === null ||
          reviewEscalation.sampleAfter <= reviewEscalation.sampleBefore),
      'LARGER_SAMPLE_MISSING',
      'sampleAfter',
      'R43',
    ],
    [reviewEscalation.endsOn !== null && reviewEscalation.endsOn < reviewEscalation.startsOn, 'ENDS_BEFORE_START', 'endsOn'],
    [Boolean(CARRIED_OUT[reviewEscalation.kind]) && reviewEscalation.dueOn === null, 'DUE_DATE_MISSING', 'dueOn', 'R64'],
    [reviewEscalation.dueOn !== null && reviewEscalation.dueOn < reviewEscalation.startsOn, 'ENDS_BEFORE_START', 'dueOn', 'R64'],
  ]);

/** The faults of ending an escalation: it runs, began by today, and says what came of it; one that is carried out is shown by a record of its kind from since it began. */
export const endingFaults = (
  escalation: Pick<ReviewEscalation, 'kind' | 'startsOn' | 'outcome'>,
  { outcome, evidence }: { readonly outcome: string; readonly evidence: readonly CitedRecord[] },
  today: string,
) => {
  const kinds = CARRIED_OUT[escalation.kind];
  const shows = ({ kind, recordedAt }: CitedRecord): boolean =>
    Boolean(kinds?.includes(kind)) && londonDay(new Date(recordedAt)) >= escalation.startsOn;
  return faults([
    [escalation.outcome !== null, 'ESCALATION_ENDED', 'escalationId', 'R64'],
    [escalation.startsOn > today, 'NOT_DUE_YET', 'escalationId', 'R64'],
    [outcome.trim() === '', 'TEXT_EMPTY', 'outcome', 'R64'],
    [outcome.length > 8000, 'TEXT_TOO_LONG', 'outcome'],
    [kinds !== undefined && !evidence.some(shows), 'EVIDENCE_MISSING', 'evidence', 'R64'],
  ]);
};

/** Whether an escalation that is to be carried out was not by its day. */
export const escalationOverdue = ({ dueOn, outcome }: Pick<ReviewEscalation, 'dueOn' | 'outcome'>, today: string): boolean =>
  outcome === null && dueOn !== null && dueOn < today;
