import { type Fields, type Moment, type RecordRow, faults, londonDay, type CitedRecord } from '@causeway/kernel';

/** What was seen. */
export type Verdict = 'GOOD' | 'PARTLY' | 'POOR';

/** Where it stands. */
export type ActionState = 'OPEN' | 'DONE';

/** A worker's induction in a service. */
export interface Induction extends RecordRow {
  readonly staffMemberId: string;
  readonly orientation: boolean;
  readonly personSpecific: boolean;
  readonly peopleIds: readonly string[];
}

/** The faults of an induction. */
export const inductionFaults = (induction: Fields<Induction>, _at: Moment) =>
  faults([[induction.personSpecific && induction.peopleIds.length === 0, 'PEOPLE_MISSING', 'peopleIds', 'R55']]);

/** A supervision session with a worker. */
export interface Supervision extends RecordRow {
  readonly staffMemberId: string;
  readonly supervisorId: string;
  readonly topics: readonly string[];
  readonly note: string | null;
  readonly nextDueOn: string | null;
  /** The coaching whose outcome it records. */
  readonly coachingIds: readonly string[];
}

/** The faults of a supervision. */
export const supervisionFaults = (supervision: Fields<Supervision>, at: Moment) =>
  faults([
    [(supervision.note ?? '').length > 8000, 'TEXT_TOO_LONG', 'note'],
    [supervision.staffMemberId === supervision.supervisorId, 'SELF_SUPERVISION', 'supervisorId'],
    [supervision.nextDueOn !== null && supervision.nextDueOn <= londonDay(at.happenedAt), 'NEXT_SUPERVISION_NOT_AHEAD', 'nextDueOn'],
    [supervision.topics.some((code) => !/^[A-Z][A-Z0-9_]{1,39}$/.test(code)), 'CODE_MALFORMED', 'topics'],
  ]);

/** Training that a worker completed. */
export interface TrainingRecord extends RecordRow {
  readonly staffMemberId: string;
  readonly courseCode: string;
  readonly completedOn: string;
  readonly validUntil: string | null;
}

/** The faults of completed training. */
export const trainingRecordFaults = (trainingRecord: Fields<TrainingRecord>, at: Moment) =>
  faults([
    [!/^[A-Z][A-Z0-9_]{1,39}$/.test(trainingRecord.courseCode), 'CODE_MALFORMED', 'courseCode'],
    [trainingRecord.completedOn > at.today, 'HAPPENED_IN_FUTURE', 'completedOn'],
    [trainingRecord.validUntil !== null && trainingRecord.validUntil < trainingRecord.completedOn, 'ENDS_BEFORE_START', 'validUntil'],
  ]);

/** A practice observation of a worker. */
export interface PracticeObservation extends RecordRow {
  readonly staffMemberId: string;
  readonly observerId: string;
  readonly practiceCode: string;
  readonly verdict: Verdict;
  readonly note: string | null;
}

/** The faults of a practice observation. */
export const practiceObservationFaults = (practiceObservation: Fields<PracticeObservation>, _at: Moment) =>
  faults([
    [(practiceObservation.note ?? '').length > 8000, 'TEXT_TOO_LONG', 'note'],
    [practiceObservation.staffMemberId === practiceObservation.observerId, 'SELF_SUPERVISION', 'observerId'],
    [!/^[A-Z][A-Z0-9_]{1,39}$/.test(practiceObservation.practiceCode), 'CODE_MALFORMED', 'practiceCode'],
  ]);

/** What a worker's answers to scenario questions on a topic showed. */
export interface ScenarioResult extends RecordRow {
  readonly staffMemberId: string;
  readonly askedById: string;
  readonly topicCode: string;
  readonly questionsTaken: number;
  readonly questionsPassed: number;
}

/** The faults of a result of scenario questions. */
export const scenarioResultFaults = (result: Fields<ScenarioResult>, _at: Moment) =>
  faults([
    [result.staffMemberId === result.askedById, 'SELF_SUPERVISION', 'askedById'],
    [!/^[A-Z][A-Z0-9_]{1,39}$/.test(result.topicCode), 'CODE_MALFORMED', 'topicCode'],
    [result.questionsTaken === 0, 'SCENARIOS_MISSING', 'questionsTaken', 'R75'],
    [result.questionsPassed > result.questionsTaken, 'MORE_PASSED_THAN_TAKEN', 'questionsPassed'],
  ]);

/** Coaching with its scenario questions. */
export interface Coaching extends RecordRow {
  readonly staffMemberId: string;
  readonly coachId: string;
  readonly topicCode: string;
  readonly scenarioResultIds: readonly string[];
  readonly scenariosTaken: number;
  readonly scenariosPassed: number;
}

/** The faults of completed coaching, as far as it shows them itself. */
export const coachingFaults = (coaching: Fields<Coaching>, _at: Moment) =>
  faults([
    [coaching.staffMemberId === coaching.coachId, 'SELF_SUPERVISION', 'coachId'],
    [!/^[A-Z][A-Z0-9_]{1,39}$/.test(coaching.topicCode), 'CODE_MALFORMED', 'topicCode'],
    [coaching.scenarioResultIds.length === 0, 'SCENARIOS_MISSING', 'scenarioResultIds', 'R75'],
  ]);

/** A learning gap or action in the workforce action log. */
export interface WorkforceAction extends RecordRow {
  readonly staffMemberId: string | null;
  readonly gapCode: string;
  readonly dueOn: string;
  readonly ownerId: string;
  readonly state: ActionState;
  readonly outcome: string | null;
  readonly evidence: readonly CitedRecord[];
  readonly completedAt: Date | null;
  /** The verdict on a note's author whose gap it is; null for any other. */
  readonly verdictId: string | null;
}

/** The faults of a learning gap in the log. */
export const workforceActionFaults = (workforceAction: Fields<WorkforceAction>, at: Moment) =>
  faults([
    [!/^[A-Z][A-Z0-9_]{1,39}$/.test(workforceAction.gapCode), 'CODE_MALFORMED', 'gapCode'],
    [workforceAction.dueOn < at.today, 'DUE_IN_PAST', 'dueOn'],
  ]);

/** The faults of completing an action: it was open, and says what came of it with records that show it. */
export const completionFaults = (
  action: Pick<WorkforceAction, 'state'>,
  outcome: string,
  named: number,
  evidence: readonly CitedRecord[],
) =>
  faults([
    [action.state === 'DONE', 'DONE_ALREADY', 'actionId'],
    [outcome.trim() === '', 'OUTCOME_MISSING', 'outcome'],
    [outcome.length > 8000, 'TEXT_TOO_LONG', 'outcome'],
    [named === 0, 'EVIDENCE_MISSING', 'evidence'],
    [evidence.length < named, 'EVIDENCE_UNKNOWN', 'evidence', 'R28'],
  ]);

/** How an action in the workforce action log is getting on. */
export interface ActionProgress extends RecordRow {
  readonly actionId: string;
  readonly note: string;
  readonly reportedById: string;
}

/** The faults of a report of progress, as far as it shows them itself. */
export const actionProgressFaults = (progress: Fields<ActionProgress>, _at: Moment) =>
  faults([
    [progress.note.trim() === '', 'TEXT_EMPTY', 'note'],
    [progress.note.length > 8000, 'TEXT_TOO_LONG', 'note'],
  ]);
