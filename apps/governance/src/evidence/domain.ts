import { type Fields, type Moment, type RecordRow, faults, type CitedRecord, reasoned } from '@causeway/kernel';
import type { TestSubject } from '../causes/domain';

/** A kind of evidence. */
export type EvidenceSourceKind =
  | 'CARE_RECORDS'
  | 'ROTAS'
  | 'SUPERVISION'
  | 'TRAINING'
  | 'COMMUNICATION_LOGS'
  | 'FEEDBACK'
  | 'GOVERNANCE_MINUTES'
  | 'AUDITS'
  | 'PRACTICE_OBSERVATIONS';

/** The kinds of record that show each kind of evidence (R18). */
export const RECORDS_OF: Readonly<Record<EvidenceSourceKind, readonly string[]>> = {
  CARE_RECORDS: [
    'DailyNote',
    'IdentifiedChange',
    'InterimInstruction',
    'PlanVersion',
    'PlanOwnership',
    'PlanReview',
    'Incident',
    'Handover',
  ],
  ROTAS: ['Shift', 'Visit', 'ShiftAllocation', 'AllocationCheck', 'WorkforceSample'],
  SUPERVISION: ['Supervision'],
  TRAINING: ['TrainingRecord', 'Induction', 'InductionVerdict', 'Coaching', 'ScenarioResult'],
  COMMUNICATION_LOGS: ['CommunicationLogEntry', 'Handover', 'Briefing', 'StaffQuestion'],
  FEEDBACK: ['Feedback', 'Complaint'],
  GOVERNANCE_MINUTES: ['Minute'],
  AUDITS: ['Audit'],
  PRACTICE_OBSERVATIONS: ['PracticeObservation'],
};

/**
 * The kinds of record that can show whether each of the five contributed (R96), and whether the system flags (R78). A record shows what it was made for: a
 * supervision that somebody was supervised, a rota how much there was to do, a minute or an audit that managers looked.
 * What a worker says in an interview, and what a daily note tells of a person, prove none of these by themselves.
 */
export const TESTED_BY: Readonly<Record<TestSubject, readonly string[]>> = {
  SUPERVISION: RECORDS_OF.SUPERVISION,
  TRAINING: RECORDS_OF.TRAINING,
  WORKLOAD: [...RECORDS_OF.ROTAS, 'Assignment'],
  COMMUNICATION: [...RECORDS_OF.COMMUNICATION_LOGS, 'BriefingChecklist', 'InterimInstruction'],
  MANAGEMENT_OVERSIGHT: [...RECORDS_OF.GOVERNANCE_MINUTES, ...RECORDS_OF.AUDITS, 'ManagementReview', 'AllocationCheck', 'PlanReview'],
  SYSTEM_FLAG: ['Indicator', 'Alert', 'DailyScreening'],
};

/** Whether a source was examined. */
export type SourceState = 'EXAMINED' | 'NOT_APPLICABLE';

/** What a source showed. */
export type Showing = 'SUPPORTS' | 'CONTRADICTS' | 'NEUTRAL';

/** Who owned the update of a record. */
export type OwnershipFinding = 'NAMED_OWNER' | 'SHARED' | 'NONE' | 'CONTESTED';

/** The sample of gaps with which a review works, from audits and from feedback. */
export interface ReviewSample extends RecordRow {
  readonly reviewId: string;
  readonly method: string;
  readonly populationSize: number;
  readonly fromAudits: readonly CitedRecord[];
  readonly fromFeedback: readonly CitedRecord[];
  readonly peopleIds: readonly string[];
  readonly drawnById: string;
}

/** The faults of a sample: it says how it was drawn, from both kinds of source, and whom it affects. */
export const reviewSampleFaults = (reviewSample: Fields<ReviewSample>, _at: Moment) =>
  faults([
    [reviewSample.method.length > 500, 'TEXT_TOO_LONG', 'method'],
    [reviewSample.method.trim() === '', 'METHOD_MISSING', 'method', 'R27'],
    [reviewSample.populationSize === 0, 'METHOD_MISSING', 'populationSize', 'R27'],
    [reviewSample.fromAudits.length === 0, 'SOURCE_MISSING', 'fromAudits', 'R27'],
    [reviewSample.fromFeedback.length === 0, 'SOURCE_MISSING', 'fromFeedback', 'R27'],
    [reviewSample.fromAudits.some(({ kind }) => !RECORDS_OF.AUDITS.includes(kind)), 'RECORD_OF_ANOTHER_KIND', 'fromAudits', 'R27'],
    [reviewSample.fromFeedback.some(({ kind }) => !RECORDS_OF.FEEDBACK.includes(kind)), 'RECORD_OF_ANOTHER_KIND', 'fromFeedback', 'R27'],
    [reviewSample.peopleIds.length === 0, 'PEOPLE_MISSING', 'peopleIds', 'R28'],
  ]);

/** One person's timeline in the review file: what happened and when it was recorded. */
export interface PersonTimeline extends RecordRow {
  readonly reviewId: string;
  readonly personId: string;
  readonly notesLookedAt: boolean;
  readonly feedbackLookedAt: boolean;
  readonly incidentsLookedAt: boolean;
  readonly entries: readonly CitedRecord[];
  readonly firstIdentifiedAt: Date | null;
  readonly recordedByMemberId: string;
}

/** The faults of a timeline: notes, feedback and incidents are each looked at, and it has entries. */
export const personTimelineFaults = (personTimeline: Fields<PersonTimeline>, _at: Moment) =>
  faults([
    [!personTimeline.notesLookedAt, 'NOT_ALL_LOOKED_AT', 'notesLookedAt', 'R30'],
    [!personTimeline.feedbackLookedAt, 'NOT_ALL_LOOKED_AT', 'feedbackLookedAt', 'R30'],
    [!personTimeline.incidentsLookedAt, 'NOT_ALL_LOOKED_AT', 'incidentsLookedAt', 'R30'],
    [personTimeline.entries.length === 0, 'EVIDENCE_MISSING', 'entries', 'R32'],
  ]);

/** A timeline compared with handover and allocation, and who owned the update. */
export interface HandoverComparison extends RecordRow {
  readonly reviewId: string;
  readonly personId: string;
  readonly handovers: readonly CitedRecord[];
  readonly allocations: readonly CitedRecord[];
  readonly ownership: OwnershipFinding;
  readonly note: string;
}

/** The faults of a comparison: it names handover and allocation records, and says what was found. */
export const handoverComparisonFaults = (handoverComparison: Fields<HandoverComparison>, _at: Moment) =>
  faults([
    [handoverComparison.note.trim() === '', 'TEXT_EMPTY', 'note'],
    [handoverComparison.note.length > 8000, 'TEXT_TOO_LONG', 'note'],
    [!handoverComparison.handovers.some((cited) => cited.kind === 'Handover'), 'HANDOVER_REFS_MISSING', 'handovers', 'R33'],
    [
      !handoverComparison.allocations.some((cited) => cited.kind === 'ShiftAllocation' || cited.kind === 'AllocationCheck'),
      'ALLOCATION_REFS_MISSING',
      'allocations',
      'R33',
    ],
  ]);

/** One kind of evidence: examined, with what it showed, or reasoned away. */
export interface SourceExamination extends RecordRow {
  readonly reviewId: string;
  readonly sourceKind: EvidenceSourceKind;
  readonly state: SourceState;
  readonly reason: string | null;
  readonly refs: readonly CitedRecord[];
  readonly showing: Showing | null;
  /** The cause that the showing speaks to; null while none is named yet. */
  readonly causeId: string | null;
  /** The codes of the framework items that it speaks to. */
  readonly frameworkItems: readonly string[];
}

/** The faults of an examination: records and what they showed, or a reason why the source does not apply, and then nothing that it showed. */
export const sourceExaminationFaults = (sourceExamination: Fields<SourceExamination>, _at: Moment) => {
  const away = sourceExamination.state === 'NOT_APPLICABLE';
  return faults([
    [(sourceExamination.reason ?? '').length > 8000, 'TEXT_TOO_LONG', 'reason'],
    [sourceExamination.state === 'EXAMINED' && sourceExamination.refs.length === 0, 'EVIDENCE_MISSING', 'refs', 'R18'],
    [
      sourceExamination.refs.some(({ kind }) => !RECORDS_OF[sourceExamination.sourceKind].includes(kind)),
      'RECORD_OF_ANOTHER_KIND',
      'refs',
      'R18',
    ],
    [sourceExamination.state === 'EXAMINED' && sourceExamination.showing === null, 'SHOWING_MISSING', 'showing', 'R19'],
    [away && !reasoned(sourceExamination.reason ?? ''), 'REASON_MISSING', 'reason', 'R18'],
    [away && sourceExamination.refs.length > 0, 'SOURCE_NOT_EXAMINED', 'refs', 'R18'],
    [away && sourceExamination.showing !== null, 'SOURCE_NOT_EXAMINED', 'showing', 'R19'],
    [away && sourceExamination.causeId !== null, 'SOURCE_NOT_EXAMINED', 'causeId', 'R19'],
    [away && sourceExamination.frameworkItems.length > 0, 'SOURCE_NOT_EXAMINED', 'frameworkItems', 'R5'],
  ]);
};

/** Whether a record belongs to another service. */
export const elsewhere = (record: { readonly serviceId: string | null }, serviceId: string | null): boolean =>
  serviceId !== null && record.serviceId !== null && record.serviceId !== serviceId;

/** Whether a record names people, and none of these. */
export const ofOthers = (record: { readonly peopleIds: readonly string[] }, people: readonly string[]): boolean =>
  record.peopleIds.length > 0 && !record.peopleIds.some((id) => people.includes(id));

/** Whether a record belongs to another service, or names people and not this one. */
export const ofAnother = (
  record: { readonly serviceId: string | null; readonly peopleIds: readonly string[] },
  { serviceId, personId }: { readonly serviceId: string | null; readonly personId: string },
): boolean => elsewhere(record, serviceId) || ofOthers(record, [personId]);
