import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PastRegistration as PastRegistrationRecord, Group as GroupRecord, Provider as ProviderRecord, Service as ServiceRecord, RoleHolding as RoleHoldingRecord } from '../organisation/domain';
import type { Inspection as InspectionRecord, InspectionFinding as InspectionFindingRecord } from '../inspections/domain';
import type { QualityMeeting as QualityMeetingRecord, Minute as MinuteRecord, LearningItem as LearningItemRecord, Check as CheckRecord } from '../assurance/domain';
import type { Audit as AuditRecord } from '../assurance/audit-tool';
import type { AuditToolVersion as AuditToolVersionRecord, ToolSection as ToolSectionRecord, ToolItem as ToolItemRecord } from '../audit-tools/tool';
import type { Procedure as ProcedureRecord, ProcedureVersion as ProcedureVersionRecord } from '../procedures/domain';
import type { TextPart as ComparedText } from '../procedures/difference';
import type { ReviewTemplateVersion as ReviewTemplateVersionRecord } from '../templates/domain';
import type { Review as ReviewRecord } from '../reviews/domain';
import type { ReviewNote as ReviewNoteRecord } from '../notes/domain';
import type { Challenge as ChallengeRecord } from '../challenges/domain';
import type { FairnessAssessment as FairnessAssessmentRecord } from '../fairness/domain';
import type { FindingFeed as FindingFeedRecord } from '../feeds/domain';
import type { TimelineJudgement as TimelineJudgementRecord } from '../timeline/domain';
import type { LinkJudgement as LinkJudgementRecord } from '../judgements/domain';
import type { MeasureDefinition as MeasureDefinitionRecord } from '../measures/definition';
import type { MeasureEntry as MeasureEntryRecord } from '../measures/entries';
import type { SelfAssessment as SelfAssessmentRecord, PeerRating as PeerRatingRecord } from '../self-assessments/domain';
import type { Barrier as BarrierRecord, Difference as DifferenceRecord } from '../analysis/domain';
import type { Involvement as InvolvementRecord } from '../involvements/domain';
import type { ReporterFeedback as ReporterFeedbackRecord, ReporterFeedback as FeedbackToMeRecord } from '../reporters/domain';
import type { CommentaryEntry as CommentaryEntryRecord } from '../commentary/domain';
import type { InspectionSample as InspectionSampleRecord } from '../samples/domain';
import type { ReviewSample as ReviewSampleRecord, PersonTimeline as PersonTimelineRecord, HandoverComparison as HandoverComparisonRecord, SourceExamination as SourceExaminationRecord } from '../evidence/domain';
import type { Cause as CauseRecord, WhyStep as WhyStepRecord, Factor as FactorRecord, CauseTest as CauseTestRecord } from '../causes/domain';
import type { ReviewAction as ReviewActionRecord, ReviewEscalation as ReviewEscalationRecord } from '../actions/domain';
import type { Baseline as BaselineRecord, Revisit as RevisitRecord, OutcomeEvidence as OutcomeEvidenceRecord } from '../outcomes/domain';
import type { Document as DocumentRecord } from '../documents/domain';
import type { TriggeredAction as TriggeredActionRecord } from '../triggered/domain';
import type { Notice as NoticeRecord, NoticeDelays as NoticeDelaysRecord } from '../notices/domain';
import type { ContactAddress as ContactAddressRecord, NoticeMail as NoticeMailRecord } from '../notices/mail-domain';
import type { EntityKey as AllocationCheckStub, EntityKey as BriefingStub, EntityKey as CommunicationLogEntryStub, EntityKey as ComplaintStub, EntityKey as ConcernStub, EntityKey as DailyNoteStub, EntityKey as EarlyWarningStub, EntityKey as FeedbackStub, EntityKey as HandoverStub, EntityKey as IdentifiedChangeStub, EntityKey as IncidentStub, EntityKey as IndicatorStub, EntityKey as InductionStub, EntityKey as ManagementReviewStub, EntityKey as PersonStub, EntityKey as PlanOwnershipStub, EntityKey as PlanReviewStub, EntityKey as PlanVersionStub, EntityKey as PracticeObservationStub, EntityKey as ShiftStub, EntityKey as ShiftAllocationStub, EntityKey as StaffInterviewStub, EntityKey as StaffMemberStub, EntityKey as StaffQuestionStub, EntityKey as SupervisionStub, EntityKey as TrainingRecordStub, GraphContext } from '@causeway/subgraph';
import type { CitedReference } from '@causeway/kernel';
import type { GlassBreak as GlassBreakRecord } from '../glass/breaking';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: Date; output: Date; }
  /** One e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** A calendar day, YYYY-MM-DD, in Europe/London. */
  LocalDate: { input: string; output: string; }
  /** A whole number from 0. */
  NonNegativeInt: { input: number; output: number; }
  /** A UUID. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Input of `acceptRisk`. */
export type AcceptRiskInput = {
  /** The cause. */
  causeId: Scalars['UUID']['input'];
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why the risk is accepted. */
  reason: Scalars['String']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `acceptRisk`: the record, or why not. */
export type AcceptRiskPayload = {
  __typename?: 'AcceptRiskPayload';
  /** The record; null when refused. */
  cause?: Maybe<Cause>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `acceptWeakActions`. */
export type AcceptWeakActionsInput = {
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why weaker actions alone will do. */
  reason: Scalars['String']['input'];
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `acceptWeakActions`: the record, or why not. */
export type AcceptWeakActionsPayload = {
  __typename?: 'AcceptWeakActionsPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  review?: Maybe<Review>;
};

/** Input of `acknowledgeLearning`. */
export type AcknowledgeLearningInput = {
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The learning item. */
  learningItemId: Scalars['UUID']['input'];
};

/** Answer of `acknowledgeLearning`: when it was seen, or why not. */
export type AcknowledgeLearningPayload = {
  __typename?: 'AcknowledgeLearningPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** When; null when refused. */
  seenAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Input of `acknowledgeReporterFeedback`. */
export type AcknowledgeReporterFeedbackInput = {
  /** What one was told. */
  feedbackId: Scalars['UUID']['input'];
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `acknowledgeReporterFeedback`: what one was told, or why not. */
export type AcknowledgeReporterFeedbackPayload = {
  __typename?: 'AcknowledgeReporterFeedbackPayload';
  /** What one was told; null when refused. */
  feedback?: Maybe<FeedbackToMe>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Whether a field reads or writes. */
export type Act =
  /** Reads. */
  | 'READ'
  /** Writes. */
  | 'WRITE';

/** The category of the RCA2 action hierarchy. */
export type ActionCategory =
  /** Additional study or analysis. */
  | 'ADDITIONAL_STUDY'
  /** Checklist or cognitive aid. */
  | 'CHECKLIST'
  /** Double checks. */
  | 'DOUBLE_CHECK'
  /** Engineering control or interlock. */
  | 'FORCING_FUNCTION'
  /** Increase in staffing. */
  | 'INCREASED_STAFFING'
  /** Tangible involvement by leadership. */
  | 'LEADERSHIP_ACTION'
  /** New procedure, memorandum or policy. */
  | 'NEW_PROCEDURE'
  /** Redundancy. */
  | 'REDUNDANCY'
  /** A reminder to staff. */
  | 'REMINDER'
  /** The same audit again. */
  | 'RE_AUDIT'
  /** Simplify the process. */
  | 'SIMPLIFY_PROCESS'
  /** Software enhancement. */
  | 'SOFTWARE_CHANGE'
  /** Standardise process. */
  | 'STANDARDISE_PROCESS'
  /** Training. */
  | 'TRAINING';

/** Whether an action mends the case or the cause. */
export type ActionKind =
  /** It mends this case. */
  | 'CORRECTION'
  /** It mends the cause. */
  | 'CORRECTIVE';

/** How an action in the workforce action log is getting on. */
export type ActionProgress = {
  __typename?: 'ActionProgress';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** How strong an action is, by the RCA2 hierarchy. */
export type ActionStrength =
  /** Intermediate. */
  | 'INTERMEDIATE'
  /** Stronger. */
  | 'STRONGER'
  /** Weaker. */
  | 'WEAKER';

/** How the actions of a review hit its causes. */
export type ActionStrengths = {
  __typename?: 'ActionStrengths';
  /** How many actions stand: N. */
  actions: Scalars['Int']['output'];
  /** How many of them mend the cause and not this case alone: n. */
  atCause: Scalars['Int']['output'];
  /** How many are of the intermediate kinds. */
  intermediate: Scalars['Int']['output'];
  /** Their share of all; null while there are none. */
  share?: Maybe<Scalars['Float']['output']>;
  /** How many are of the stronger kinds of the RCA2 hierarchy. */
  stronger: Scalars['Int']['output'];
  /** How many are of the weaker kinds. */
  weaker: Scalars['Int']['output'];
};

/** How a score stands to the provider's own pass mark. */
export type AgainstPassMark =
  /** The interval holds the mark: a sample of this size does not tell whether it is reached. */
  | 'NOT_CERTAIN'
  /** It does not, nor does the upper end of its interval, where it has one. */
  | 'NOT_REACHED'
  /** It reaches it, and so does the lower end of its interval, where it has one. */
  | 'REACHED';

/** A message by which a manager was told of an indicator. */
export type Alert = {
  __typename?: 'Alert';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A check that shift-start allocation was done, and that every plan has a named owner. */
export type AllocationCheck = {
  __typename?: 'AllocationCheck';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `answerChallenge`. */
export type AnswerChallengeInput = {
  /** The challenge. */
  challengeId: Scalars['UUID']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What is answered. */
  response: Scalars['String']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `answerChallenge`: the record, or why not. */
export type AnswerChallengePayload = {
  __typename?: 'AnswerChallengePayload';
  /** The record; null when refused. */
  challenge?: Maybe<Challenge>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `answerInvolvement`. */
export type AnswerInvolvementInput = {
  /** What they were answered. */
  answer: Scalars['String']['input'];
  /** When they were answered; now unless said. */
  answeredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The involvement. */
  involvementId: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `answerInvolvement`: the record, or why not. */
export type AnswerInvolvementPayload = {
  __typename?: 'AnswerInvolvementPayload';
  /** The record; null when refused. */
  involvement?: Maybe<Involvement>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** By what a review answers a finding. */
export type AnsweredBy =
  /** It was opened on the finding itself. */
  | 'FINDING'
  /** It was opened since the inspection, and is of the same regulation. */
  | 'REGULATION';

/** Input of `appoint`. */
export type AppointInput = {
  /** The deputy, for absence. */
  deputyId?: InputMaybe<Scalars['UUID']['input']>;
  /** The last day; open unless said. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The role. */
  role: RoleName;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The holder. */
  staffMemberId: Scalars['UUID']['input'];
  /** The first day. */
  startsOn: Scalars['LocalDate']['input'];
};

/** Answer of `appoint`: the record, or why not. */
export type AppointPayload = {
  __typename?: 'AppointPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  roleHolding?: Maybe<RoleHolding>;
};

/** Input of `askWhy`. */
export type AskWhyInput = {
  /** The answer, which the next why asks about. */
  answer: Scalars['String']['input'];
  /** The cause that it belongs to. */
  causeId: Scalars['UUID']['input'];
  /** The records that show it. */
  evidence: Array<RecordRefInput>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The why whose answer it asks about. Name one twice to branch the chain. Leave it out to begin a chain, or where one why alone stands right above it. */
  followsId?: InputMaybe<Scalars['UUID']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How deep it stands in its chain: 1, or one more than the why that it follows. */
  number: Scalars['NonNegativeInt']['input'];
  /** Why? */
  question: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Whether what it answers lies within the provider's control. */
  withinProviderControl?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Answer of `askWhy`: the record, or why not. */
export type AskWhyPayload = {
  __typename?: 'AskWhyPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  whyStep?: Maybe<WhyStep>;
};

/** Input of `assessBarrier`. */
export type AssessBarrierInput = {
  /** What stood between the two, or was to stand there. */
  barrier: Scalars['String']['input'];
  /** The records that show it. */
  evidence: Array<RecordRefInput>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What could do harm. */
  hazard: Scalars['String']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whether it was in place. */
  inPlace: BarrierFound;
  /** What kind of barrier it is. */
  kind: BarrierKind;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Whom or what it could harm, by role and not by name. */
  target: Scalars['String']['input'];
  /** Why it was not in place, or did not work; said where one of the two is so, and nowhere else. */
  whyNot?: InputMaybe<Scalars['String']['input']>;
  /** Whether it worked; said of one that was in place, and of no other. */
  worked?: InputMaybe<BarrierFound>;
};

/** Answer of `assessBarrier`: the record, or why not. */
export type AssessBarrierPayload = {
  __typename?: 'AssessBarrierPayload';
  /** The record; null when refused. */
  barrier?: Maybe<Barrier>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `assessFairness`. */
export type AssessFairnessInput = {
  /** Its questions as they were answered. */
  answers: Array<FairnessAnswerInput>;
  /** The cause. */
  causeId: Scalars['UUID']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Its outcome, as a code. */
  outcome: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** By which tool. */
  tool: FairnessTool;
};

/** Answer of `assessFairness`: the record, or why not. */
export type AssessFairnessPayload = {
  __typename?: 'AssessFairnessPayload';
  /** The record; null when refused. */
  fairnessAssessment?: Maybe<FairnessAssessment>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `assessOwnService`. */
export type AssessOwnServiceInput = {
  /** The records of the service that show it, at least one. */
  evidence: Array<RecordRefInput>;
  /** The statement or line of enquiry, by its code; one that is in force today. */
  frameworkItem: Scalars['String']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The service's own rating, by CQC's four names. */
  rating: CqcRating;
  /** Why it is rated so, in three words at least. */
  reasons: Scalars['String']['input'];
  /** The service. */
  serviceId: Scalars['UUID']['input'];
};

/** Answer of `assessOwnService`: the record, or why not. */
export type AssessOwnServicePayload = {
  __typename?: 'AssessOwnServicePayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  selfAssessment?: Maybe<SelfAssessment>;
};

/** A worker on a shift or visit. */
export type Assignment = {
  __typename?: 'Assignment';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** An audit: each item scored, with n, N and the method of selection where a sample was looked at. */
export type Audit = {
  __typename?: 'Audit';
  /** The score beside the provider's own pass mark; null where there is no mark, or nothing was scored. */
  againstPassMark?: Maybe<AgainstPassMark>;
  /** In which role the auditor answered a provider's own tool, which says what was asked. */
  auditedAs?: Maybe<RoleName>;
  /** Who audited. */
  auditedBy?: Maybe<StaffMember>;
  /** In how many the change was identified. */
  changeIdentification?: Maybe<Scalars['Int']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The escalation under which the sample was raised; null when none was in force. */
  escalation?: Maybe<ReviewEscalation>;
  /** The records looked at. */
  evidence?: Maybe<Array<RecordRef>>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** In how many feedback agrees. */
  feedbackAlignment?: Maybe<Scalars['Int']['output']>;
  /** Each item of one of the product's tools with its score, its evidence and how sure the score is; none of a provider's own tool, which has `sections`. */
  findings?: Maybe<Array<AuditFinding>>;
  /** In how many handover shows it. */
  handoverEvidence?: Maybe<Scalars['Int']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** How many have a named owner. */
  namedOwnership?: Maybe<Scalars['Int']['output']>;
  /** How many records there were; null where no item was scored on a sample. */
  population?: Maybe<Scalars['Int']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The sample size from which the escalation raised it. */
  sampleRaisedFrom?: Maybe<Scalars['Int']['output']>;
  /** The sample size to which the escalation raised it. */
  sampleRaisedTo?: Maybe<Scalars['Int']['output']>;
  /** How many were looked at; likewise. */
  sampleSize?: Maybe<Scalars['Int']['output']>;
  /** The score over all sections of a provider's own tool. */
  score?: Maybe<AuditScore>;
  /** Each section of a provider's own tool with its score and its items; null of an audit by one of the product's tools, which has `findings`. */
  sections?: Maybe<Array<AuditSectionScore>>;
  /** How they were selected; likewise. */
  selectionMethod?: Maybe<Scalars['String']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The tool by which it was scored, with its version. */
  tool?: Maybe<Scalars['String']['output']>;
  /** The version of the provider's own tool by which it was scored; null of an audit by one of the product's tools. */
  toolVersion?: Maybe<AuditToolVersion>;
  /** How many of the sample were updated in time. */
  updateTimeliness?: Maybe<Scalars['Int']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** The answer to one item. It says exactly one of `answer`, `met` and `points`: the one by which the item is scored, or that the item does not apply. */
export type AuditAnswerInput = {
  /** Yes or no, of an item that is scored so; of any item, that it does not apply. */
  answer?: InputMaybe<ItemAnswer>;
  /** The records that show it. */
  evidence: Array<RecordRefInput>;
  /** Which item, by its code. */
  item: Scalars['String']['input'];
  /** In how many of the sample it was met. */
  met?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** How many of the sample it does not apply to; none unless said. */
  notApplicableOf?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** What was seen, in words; why, where it or a part of its sample does not apply. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** From 0 to 3. */
  points?: InputMaybe<Scalars['NonNegativeInt']['input']>;
};

/** A page of audits, newest first unless said. */
export type AuditConnection = {
  __typename?: 'AuditConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AuditEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An audit in a page. */
export type AuditEdge = {
  __typename?: 'AuditEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Audit;
};

/** One item of an audit's tool: its score, what it was drawn from, and how sure it is. */
export type AuditFinding = {
  __typename?: 'AuditFinding';
  /** The calendar by which its days go. */
  calendarVersion: Scalars['String']['output'];
  /** The records that show it. */
  evidence: Array<RecordRef>;
  /** The day of which it speaks, in London: that of the audit. Which records of what time were looked at is said by how they were selected. */
  from: Scalars['LocalDate']['output'];
  /** Which item. */
  item: AuditItem;
  /** Its confidence, such as 0.95. */
  level: Scalars['Float']['output'];
  /** The lower end of its interval. */
  lower: Scalars['Float']['output'];
  /** In how many of the sample it was met. */
  met: Scalars['Int']['output'];
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** What was seen, in a sentence. */
  note?: Maybe<Scalars['String']['output']>;
  /** N: how many there were. */
  population: Scalars['Int']['output'];
  /** n: how many were looked at. */
  sampleSize: Scalars['Int']['output'];
  /** How they were selected. */
  selectionMethod?: Maybe<Scalars['String']['output']>;
  /** The share that was met, from 0 to 1. */
  share: Scalars['Float']['output'];
  /** The same day. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of its interval. */
  upper: Scalars['Float']['output'];
};

/** What shows one item's score. */
export type AuditFindingInput = {
  /** The records that show it. */
  evidence: Array<RecordRefInput>;
  /** Which item. */
  item: AuditItem;
  /** What was seen, in a sentence. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** The items of audits: five of care planning, and five of agency staffing. */
export type AuditItem =
  /** Are the induction records of agency workers complete? */
  | 'AGENCY_INDUCTION_RECORDS'
  /** Was the change identified? */
  | 'CHANGE_IDENTIFICATION'
  /** Was it escalated in time? */
  | 'ESCALATION_TIMING'
  /** Does feedback on the shift say that the agency worker was briefed? */
  | 'FEEDBACK'
  /** Does feedback agree? */
  | 'FEEDBACK_ALIGNMENT'
  /** Does handover show it? */
  | 'HANDOVER_EVIDENCE'
  /** Did handover say what the worker needed? */
  | 'HANDOVER_QUALITY'
  /** Were incidents linked to the shifts on which they happened, and followed up? */
  | 'INCIDENT_LINKS'
  /** Does management's decision have its rationale? */
  | 'MANAGEMENT_RATIONALE'
  /** Does someone named own the update? */
  | 'NAMED_OWNERSHIP'
  /** Were delays that repeat themselves seen as a theme? */
  | 'REPEATED_DELAY_THEMES'
  /** Do rota patterns keep agency use and unfamiliar workers low? */
  | 'ROTA_PATTERNS'
  /** Do notes say plainly what raised a concern? */
  | 'SAFEGUARDING_NOTE_QUALITY'
  /** Does supervision show that it was followed up? */
  | 'SUPERVISION_EVIDENCE'
  /** Was the plan updated in time? */
  | 'UPDATE_TIMELINESS';

/** An item of an audit by a provider's own tool: what was answered, and how far it was met. */
export type AuditItemScore = {
  __typename?: 'AuditItemScore';
  /** The answer by yes or no, or that it does not apply; null where it was scored otherwise, or not asked. */
  answer?: Maybe<ItemAnswer>;
  /** Whether it was asked of the auditor's role. What was not has no answer. */
  asked: Scalars['Boolean']['output'];
  /** The records that show it. */
  evidence: Array<RecordRef>;
  /** The item, as the tool's version has it. */
  item: AuditToolItem;
  /** In how many of the sample it was met. */
  met?: Maybe<Scalars['Int']['output']>;
  /** How many of the sample it does not apply to: they are in no denominator. */
  notApplicableOf?: Maybe<Scalars['Int']['output']>;
  /** What was seen, in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** The score from 0 to 3. */
  points?: Maybe<Scalars['Int']['output']>;
  /** How far it was met, with its interval where it is a share of a sample. */
  score: AuditScore;
};

/** A score over items. It stands with what it is made of, and with an interval where any of that is a share of a sample. */
export type AuditScore = {
  __typename?: 'AuditScore';
  /** The calendar by which its days go. */
  calendarVersion: Scalars['String']['output'];
  /** The points that could be had: the weights of the items that were answered and apply. What does not apply, and what was not asked, is in no denominator. */
  denominator: Scalars['Float']['output'];
  /** The day of which it speaks, in London: that of the audit. */
  from: Scalars['LocalDate']['output'];
  /** n: how many items it is made of. */
  items: Scalars['NonNegativeInt']['output'];
  /** The confidence of the interval, such as 0.95. */
  level?: Maybe<Scalars['Float']['output']>;
  /** The lower end of its interval; null where no item was scored on a sample, as nothing was left to chance. */
  lower?: Maybe<Scalars['Float']['output']>;
  /** How it was made: of several items the interval is the weighted mean of the items' own intervals, which is too wide rather than too narrow, as all items look at the same records. */
  method: Scalars['String']['output'];
  /** How many were answered as not applicable. */
  notApplicable: Scalars['NonNegativeInt']['output'];
  /** How many were not asked of the auditor's role. */
  notAsked: Scalars['NonNegativeInt']['output'];
  /** The points that were had: of each item its weight times how far it was met. */
  numerator: Scalars['Float']['output'];
  /** N: how many items there are. */
  ofItems: Scalars['NonNegativeInt']['output'];
  /** N of the sample: how many there were. */
  population?: Maybe<Scalars['Int']['output']>;
  /** n of the sample: how many were looked at; null where no item was scored on a sample. */
  sampleSize?: Maybe<Scalars['Int']['output']>;
  /** The share of the points, from 0 to 1; null where nothing was scored. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The same day. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of its interval. */
  upper?: Maybe<Scalars['Float']['output']>;
};

/** A section of an audit by a provider's own tool. */
export type AuditSectionScore = {
  __typename?: 'AuditSectionScore';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Each of its items with its answer, also those that were not asked of the auditor's role. */
  items: Array<AuditItemScore>;
  /** Its score. */
  score: AuditScore;
  /** What it is called. */
  title?: Maybe<Scalars['String']['output']>;
};

/** An item of an audit tool. */
export type AuditToolItem = {
  __typename?: 'AuditToolItem';
  /** Who is asked: an auditor in one of these roles answers it, and nobody else does. */
  askedOf: Array<RoleName>;
  /** Its code, within its tool. */
  code: Scalars['String']['output'];
  /** In which of those roles an auditor names the records that show the answer. */
  evidenceMandatoryFor: Array<RoleName>;
  /** In which of those roles an auditor says in a note what was seen. */
  noteMandatoryFor: Array<RoleName>;
  /** What is asked. */
  question?: Maybe<Scalars['String']['output']>;
  /** How it is scored. */
  scoring: ItemScoring;
  /** How much it counts beside the others. */
  weight: Scalars['Int']['output'];
};

/** An item of an audit tool. */
export type AuditToolItemInput = {
  /** Who is asked: at least one of the roles that audit. */
  askedOf: Array<RoleName>;
  /** Its code, once in the tool. */
  code: Scalars['String']['input'];
  /** In which of those roles an auditor has to name the records that show the answer. */
  evidenceMandatoryFor: Array<RoleName>;
  /** In which of those roles an auditor has to say in a note what was seen. */
  noteMandatoryFor: Array<RoleName>;
  /** What is asked. */
  question: Scalars['String']['input'];
  /** How it is scored. */
  scoring: ItemScoring;
  /** How much it counts beside the others, from 1 to 10; 1 unless said. */
  weight?: InputMaybe<Scalars['Int']['input']>;
};

/** A section of an audit tool. */
export type AuditToolSection = {
  __typename?: 'AuditToolSection';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its items, in the order in which they are asked. */
  items: Array<AuditToolItem>;
  /** What it is called. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A section of an audit tool. */
export type AuditToolSectionInput = {
  /** Its code, once in the tool. */
  code: Scalars['String']['input'];
  /** Its items, at least one. */
  items: Array<AuditToolItemInput>;
  /** What it is called. */
  title: Scalars['String']['input'];
};

/** A version of an audit tool that the provider made for itself: its sections, their items, how each is scored, and of whom it is asked. It is never changed: a change is a new version, and an audit keeps the one that it was scored by. */
export type AuditToolVersion = {
  __typename?: 'AuditToolVersion';
  /** Who defined it. */
  definedBy?: Maybe<StaffMember>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Whether no newer version of the tool is there. */
  newest?: Maybe<Scalars['Boolean']['output']>;
  /** Its place among the versions of the tool. */
  number?: Maybe<Scalars['Int']['output']>;
  /** From which share on an audit passes, from 0 to 1; null where there is none. It is the provider's own mark, and nobody else's. */
  passMark?: Maybe<Scalars['Float']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its sections, in the order in which they are asked. */
  sections?: Maybe<Array<AuditToolSection>>;
  /** The service it belongs to; null, as a tool is of the whole group. */
  service?: Maybe<Service>;
  /** What the tool is called. */
  title?: Maybe<Scalars['String']['output']>;
  /** The tool, as a code. */
  toolCode?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** What an audit keeps: the tool with the number of the version. */
  versionCode?: Maybe<Scalars['String']['output']>;
};

/** A page of versions of audit tools, newest first. */
export type AuditToolVersionConnection = {
  __typename?: 'AuditToolVersionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AuditToolVersionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A version of an audit tool in a page. */
export type AuditToolVersionEdge = {
  __typename?: 'AuditToolVersionEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AuditToolVersion;
};

/** A barrier between a hazard and whom it could harm, of a barrier analysis: whether it was in place, and whether it worked. */
export type Barrier = {
  __typename?: 'Barrier';
  /** What stood between the two, or was to stand there. */
  barrier?: Maybe<Scalars['String']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that show it. */
  evidence?: Maybe<Array<RecordRef>>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What could do harm. */
  hazard?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Whether it was in place. */
  inPlace?: Maybe<BarrierFound>;
  /** What kind of barrier it is. */
  kind?: Maybe<BarrierKind>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Whom or what it could harm, by role and not by name. */
  target?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Why it was not in place, or did not work; null where neither is so. */
  whyNot?: Maybe<Scalars['String']['output']>;
  /** Whether it worked; null of one that is not known to have been in place. */
  worked?: Maybe<BarrierFound>;
};

/** A page of barriers. */
export type BarrierConnection = {
  __typename?: 'BarrierConnection';
  /** The rows of this page with their cursors. */
  edges: Array<BarrierEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A barrier in a page. */
export type BarrierEdge = {
  __typename?: 'BarrierEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Barrier;
};

/** What the records say of a barrier. */
export type BarrierFound =
  /** It was not so. */
  | 'NO'
  /** They do not say. */
  | 'UNKNOWN'
  /** It was so. */
  | 'YES';

/** What kind a barrier is. */
export type BarrierKind =
  /** What is laid down: a procedure, a rota, a form, training. */
  | 'ADMINISTRATIVE'
  /** What somebody does: a check, a handover, a second reading. */
  | 'HUMAN_ACTION'
  /** Time, place or distance: a round at another hour, a room apart. */
  | 'NATURAL'
  /** A thing: a lock, a rail, a device. */
  | 'PHYSICAL';

/** A definition frozen before the change: measure, target, window and the baseline's counts. */
export type Baseline = {
  __typename?: 'Baseline';
  /** The calendar of working days by which it was counted. */
  calendarVersion?: Maybe<Scalars['String']['output']>;
  /** The definition's version. */
  definitionVersion?: Maybe<Scalars['String']['output']>;
  /** Of how many. */
  denominator?: Maybe<Scalars['Int']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The baseline's figure with its interval. */
  interval?: Maybe<ShareWithInterval>;
  /** The measure, of those of the review's template: M1A, M1B or BOTH of missed care plan updates, M2A or M2C of agency staffing, M3 of delayed escalation, or of a general review the code of a measure of the provider's own. */
  measure?: Maybe<Scalars['String']['output']>;
  /** The version of a measure of the provider's own that is frozen; null of the product's measures. */
  measureDefinition?: Maybe<MeasureDefinition>;
  /** Counts the versions of the definition from 1: each breaks the line of the one before. */
  number?: Maybe<Scalars['Int']['output']>;
  /** How many were met. */
  numerator?: Maybe<Scalars['Int']['output']>;
  /** Why the definition was changed; null for the first. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The version that this one replaced; null for the first. */
  supersedes?: Maybe<Baseline>;
  /** The target: a share from 0 to 1, or so many of a rate or a count. */
  target?: Maybe<Scalars['Float']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Its last day. */
  windowEnd?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day of the baseline. */
  windowStart?: Maybe<Scalars['LocalDate']['output']>;
  /** Within how many working days: 5 of M1A, M1B and BOTH, 1 of M3, 0 of anything else, which has no clock. */
  workingDays?: Maybe<Scalars['Int']['output']>;
};

/** A page of baselines. */
export type BaselineConnection = {
  __typename?: 'BaselineConnection';
  /** The rows of this page with their cursors. */
  edges: Array<BaselineEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A baseline in a page. */
export type BaselineEdge = {
  __typename?: 'BaselineEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Baseline;
};

/** How a peer's rating stands to a service's own. */
export type BesideOwn =
  /** The peer rates it better than the service does. */
  | 'BETTER'
  /** Both rate it the same. */
  | 'SAME'
  /** The peer rates it worse than the service does. */
  | 'WORSE';

/** Which way of a figure is better. */
export type BetterWay =
  /** More is better. */
  | 'HIGHER'
  /** Less is better. */
  | 'LOWER';

/** Input of `breakGlass`. */
export type BreakGlassInput = {
  /** Why, in your own words, three at least. Whoever is told of it reads them. */
  account: Scalars['String']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** For how many minutes of real time, from 1 to 60. */
  minutes: Scalars['NonNegativeInt']['input'];
  /** What it opens. */
  opens: Array<GlassOpens>;
  /** A person in that service's care: then it opens records about them alone. Say whom wherever you can. */
  personId?: InputMaybe<Scalars['UUID']['input']>;
  /** Why. */
  reason: GlassReason;
  /** The service. You need hold no role there: `services` lists those of the group. */
  serviceId: Scalars['UUID']['input'];
};

/** Answer of `breakGlass`: the record, or why not. */
export type BreakGlassPayload = {
  __typename?: 'BreakGlassPayload';
  /** The record; null when refused. */
  glassBreak?: Maybe<GlassBreak>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** What a worker was told of a change or a person, for a shift or visit, and when the worker acknowledged it. */
export type Briefing = {
  __typename?: 'Briefing';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** The shift-start briefing of an agency worker: key risks and routines of each person, signed by both. Kept in the handover folder. */
export type BriefingChecklist = {
  __typename?: 'BriefingChecklist';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A person's care plan; its content stands in its versions. */
export type CarePlan = {
  __typename?: 'CarePlan';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A cause: why it happened, apart from the visible problem. */
export type Cause = {
  __typename?: 'Cause';
  /** Who at provider level accepted the risk in place of an action. */
  acceptedRiskBy?: Maybe<StaffMember>;
  /** Why the risk was accepted. */
  acceptedRiskReason?: Maybe<Scalars['String']['output']>;
  /** What kind of cause; null to those outside the group until its review is concluded on it. */
  category?: Maybe<CauseCategory>;
  /** Its cause tests, newest first. */
  causeTests?: Maybe<CauseTestConnection>;
  /** The finding beside the records of its service, which the product fetches itself, from before the review was opened, from then until what was changed of the cause took effect, and from after that day. Null where the kind of the cause is not open to you, and of a cause that was entered in error. */
  comparedWithRecords?: Maybe<RecordsCompared>;
  /** Why it happened. */
  description?: Maybe<Scalars['String']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Its factors, newest first. */
  factors?: Maybe<FactorConnection>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Who recorded it. */
  identifiedBy?: Maybe<StaffMember>;
  /** By what mechanism it led to the problem. */
  mechanism?: Maybe<Scalars['String']['output']>;
  /** What has to change. */
  operationalChange?: Maybe<OperationalChange>;
  /** The records from after the change that show it. */
  proof?: Maybe<Array<RecordRef>>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** When it was reviewed. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reviewer who agreed. */
  reviewedBy?: Maybe<StaffMember>;
  /** The same cause elsewhere in the group: of the same kind, in other services, found by concluded reviews of the same kind of problem; those of which you may know, at most 20, the latest concluded first. Empty of individual error and of other causes, and where its own kind is not open to you. */
  sameElsewhere?: Maybe<Array<Cause>>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** How far the finding has come. */
  state?: Maybe<FindingState>;
  /** When it was tested. */
  testedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The verifier who found it tested. */
  testedBy?: Maybe<StaffMember>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The change wanted. */
  wantedChange?: Maybe<Scalars['String']['output']>;
  /** What happened, as a fact that the records show. */
  whatHappened?: Maybe<Scalars['String']['output']>;
  /** When: the day or the stretch of days, in words. */
  whenHappened?: Maybe<Scalars['String']['output']>;
  /** Where: on which round, shift or visit, or in which part of the service. */
  whereHappened?: Maybe<Scalars['String']['output']>;
  /** Who, by role. */
  whoRole?: Maybe<Scalars['String']['output']>;
  /** Its whys, in their order. */
  whySteps?: Maybe<WhyStepConnection>;
  /** Why a phrase that reads as vague is the right one here. */
  wordingReason?: Maybe<Scalars['String']['output']>;
  /** A worker whom it names, after the five tests and the check of an agency worker's induction. */
  worker?: Maybe<StaffMember>;
};


/** A cause: why it happened, apart from the visible problem. */
export type CauseCauseTestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cause: why it happened, apart from the visible problem. */
export type CauseFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cause: why it happened, apart from the visible problem. */
export type CauseWhyStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of cause. */
export type CauseCategory =
  /** Communication. */
  | 'COMMUNICATION'
  /** Weak governance. */
  | 'GOVERNANCE'
  /** Handover. */
  | 'HANDOVER'
  /** Individual error. */
  | 'INDIVIDUAL_ERROR'
  /** Something else. */
  | 'OTHER'
  /** Unclear ownership (lines of responsibility). */
  | 'OWNERSHIP'
  /** Staffing. */
  | 'STAFFING'
  /** Supervision. */
  | 'SUPERVISION';

/** A page of causes. */
export type CauseConnection = {
  __typename?: 'CauseConnection';
  /** The rows of this page with their cursors. */
  edges: Array<CauseEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A cause in a page. */
export type CauseEdge = {
  __typename?: 'CauseEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Cause;
};

/** One of the five tests before anyone speaks of individual error, with evidence of its own. */
export type CauseTest = {
  __typename?: 'CauseTest';
  /** The cause that it belongs to. */
  cause?: Maybe<Cause>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that show it. */
  evidence?: Maybe<Array<RecordRef>>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was tested. */
  subject?: Maybe<TestSubject>;
  /** What it found. */
  verdict?: Maybe<TestVerdict>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of cause tests. */
export type CauseTestConnection = {
  __typename?: 'CauseTestConnection';
  /** The rows of this page with their cursors. */
  edges: Array<CauseTestEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A cause test in a page. */
export type CauseTestEdge = {
  __typename?: 'CauseTestEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: CauseTest;
};

/** A challenge at provider level to a minute or a review: what is asked, who answers it, until when, and the answer. */
export type Challenge = {
  __typename?: 'Challenge';
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is challenged. */
  challenge?: Maybe<Scalars['String']['output']>;
  /** Who challenges. */
  challenger?: Maybe<StaffMember>;
  /** Until when. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The minute that is challenged; null for a review. */
  minute?: Maybe<Minute>;
  /** Whether it is open past its day. */
  overdue?: Maybe<Scalars['Boolean']['output']>;
  /** Who owes the answer. */
  owner?: Maybe<StaffMember>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was answered; null while it is open. */
  response?: Maybe<Scalars['String']['output']>;
  /** The review that is challenged; null for a minute. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of challenges. */
export type ChallengeConnection = {
  __typename?: 'ChallengeConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ChallengeEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A challenge in a page. */
export type ChallengeEdge = {
  __typename?: 'ChallengeEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Challenge;
};

/** Input of `changeRegistration`. What is left out stays as it is. */
export type ChangeRegistrationInput = {
  /** The first day of it; never in the future, and not before the last change. */
  changedOn: Scalars['LocalDate']['input'];
  /** Its new CQC location id. */
  cqcLocationId?: InputMaybe<Scalars['String']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What kind of service it is now. */
  kind?: InputMaybe<ServiceKind>;
  /** Its new name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its new provider. */
  providerId?: InputMaybe<Scalars['UUID']['input']>;
  /** The service. */
  serviceId: Scalars['UUID']['input'];
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `changeRegistration`: the record, or why not. */
export type ChangeRegistrationPayload = {
  __typename?: 'ChangeRegistrationPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  service?: Maybe<Service>;
};

/** How many changes that fell due in a month are in none of its figures, by reason. */
export type ChangesLeftOut = {
  __typename?: 'ChangesLeftOut';
  /** Another of the same person and code, shown by the same record, counts. */
  countedAlready: Scalars['Int']['output'];
  /** The person died before they were due. */
  diedBeforeDue: Scalars['Int']['output'];
  /** They, or the person, were entered in error. */
  enteredInError: Scalars['Int']['output'];
  /** The person had left before they were due. */
  leftBeforeDue: Scalars['Int']['output'];
  /** They were proposed, and nobody confirmed them. */
  unconfirmed: Scalars['Int']['output'];
  /** No delivery has begun that could show whether its staff were briefed. */
  undecided: Scalars['Int']['output'];
  /** They were entered in error before anybody had confirmed them. */
  withdrawnUnconfirmed: Scalars['Int']['output'];
};

/** One entry of the calendar of checks: due, done or overdue. */
export type Check = {
  __typename?: 'Check';
  /** When the alert was raised that it is overdue; null while none was. */
  alertedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was done: always when it was recorded. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did it. */
  doneBy?: Maybe<StaffMember>;
  /** When it is due. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was found. */
  finding?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What is checked. */
  kind?: Maybe<CheckKind>;
  /** The minute of provider oversight in which the findings stand. */
  minute?: Maybe<Minute>;
  /** Whether its day passed before it was done: it stays so. */
  missed?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is past its date and not done. */
  overdue?: Maybe<Scalars['Boolean']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review whose evidence a revisit looks at again. */
  review?: Maybe<Review>;
  /** Who does it. */
  role?: Maybe<RoleName>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** Who beside its role was told that it was missed: of the daily review of indicators, the nominated individual. */
  told?: Maybe<Array<StaffMember>>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** How many weeks after its change. */
  weeks?: Maybe<Scalars['Int']['output']>;
};

/** A page of checks, newest first unless said. */
export type CheckConnection = {
  __typename?: 'CheckConnection';
  /** The rows of this page with their cursors. */
  edges: Array<CheckEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A check in a page. */
export type CheckEdge = {
  __typename?: 'CheckEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Check;
};

/** What is checked, and how often. */
export type CheckKind =
  /** Allocation check, weekly. */
  | 'ALLOCATION_CHECK'
  /** The registered manager's review of safeguarding indicators, on every day; of one that is missed the nominated individual is told. */
  | 'DAILY_INDICATOR_REVIEW'
  /** Audit review, monthly. */
  | 'MONTHLY_AUDIT_REVIEW'
  /** The provider quality lead's review of trends, monthly. */
  | 'MONTHLY_TREND_REVIEW'
  /** The nominated individual's review of escalation data, monthly, with a challenge in the minutes of provider oversight. */
  | 'PROVIDER_CHALLENGE'
  /** Provider oversight, monthly. */
  | 'PROVIDER_OVERSIGHT'
  /** The provider's review of staffing outcomes, every eight weeks after the change. */
  | 'PROVIDER_REVIEW'
  /** A revisit of the evidence after a change. */
  | 'REVISIT'
  /** Monitoring of the rota for agency use, weekly. */
  | 'ROTA_MONITORING'
  /** Check of briefing and allocation at shift start, weekly. */
  | 'SHIFT_START_CHECK'
  /** Check of staff coaching on escalation, monthly. */
  | 'STAFF_COACHING_CHECK'
  /** The registered manager's review of care planning gaps, weekly. */
  | 'WEEKLY_GAP_REVIEW'
  /** The registered manager's review of high-agency shifts, weekly. */
  | 'WEEKLY_HIGH_AGENCY_REVIEW';

/** How a check stands in the calendar. One that its day has passed by is both overdue and missed until it is done, and missed for good. */
export type CheckState =
  /** Done, in time or late. */
  | 'DONE'
  /** Not done, and its day has not passed. */
  | 'DUE'
  /** Its day passed before it was done: never done, or done late. */
  | 'MISSED'
  /** Not done, and its day has passed. */
  | 'OVERDUE';

/** A record of any domain that can be cited. */
export type CitableRecord = ActionProgress | Alert | AllocationCheck | Assignment | Audit | Briefing | BriefingChecklist | CarePlan | Coaching | CommunicationLogEntry | Complaint | Concern | DailyNote | DailyScreening | EarlyWarning | Escalation | Feedback | FolderEntry | Handover | IdentifiedChange | Incident | Indicator | Induction | InductionVerdict | InspectionFinding | InterimInstruction | ManagementReview | Minute | PersonGuidance | PlanOwnership | PlanReview | PlanVersion | PracticeObservation | ProcedureVersion | Referral | ScenarioResult | Shift | ShiftAllocation | StaffInterview | StaffQuestion | Supervision | SupplierReview | TrainingRecord | VisitReport | WorkforceAction | WorkforceSample;

/** In which part of a review a record is cited. */
export type CitedAs =
  /** What showed an action as done. */
  | 'ACTION'
  /** A record that shows whether a barrier held. */
  | 'BARRIER'
  /** The comparison with handover and allocation. */
  | 'COMPARISON'
  /** A record that shows what was otherwise than usual. */
  | 'DIFFERENCE'
  /** A source that was examined. */
  | 'EXAMINATION'
  /** A contributory factor. */
  | 'FACTOR'
  /** What took a finding in. */
  | 'FEED'
  /** An incident of which it was judged whether unfamiliar staff contributed. */
  | 'JUDGED_LINK'
  /** A note. */
  | 'NOTE'
  /** An outcome. */
  | 'OUTCOME'
  /** What showed a finding as tested. */
  | 'PROOF'
  /** A revisit. */
  | 'REVISIT'
  /** Its sample. */
  | 'SAMPLE'
  /** A test of a cause. */
  | 'TEST'
  /** The timeline of a person. */
  | 'TIMELINE'
  /** What it was opened on. */
  | 'TRIGGER'
  /** A step of whys. */
  | 'WHY';

/** Clearer ownership. */
export type ClearerOwnership = {
  __typename?: 'ClearerOwnership';
  /** Changes of ownership that are done, by records that stand. */
  changes: Array<ReviewAction>;
  /** What keeps it from being shown. */
  missing: Array<SummaryGap>;
  /** How many more are planned and not done. */
  open: Scalars['Int']['output'];
  /** How many of them a change of ownership answers that is done: n. */
  ownershipAnswered: Scalars['Int']['output'];
  /** How many causes are of unclear ownership, and their risk not accepted: N. */
  ownershipCauses: Scalars['Int']['output'];
  /** The roles that they name responsible. */
  rolesNamed: Array<RoleName>;
  /** How strong they are. */
  strengths: ActionStrengths;
};

/** Input of `closeReview`. */
export type CloseReviewInput = {
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `closeReview`: the record, or why not. */
export type CloseReviewPayload = {
  __typename?: 'CloseReviewPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  review?: Maybe<Review>;
};

/** Coaching with its scenario questions. */
export type Coaching = {
  __typename?: 'Coaching';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A page of a review's commentary. */
export type CommentaryConnection = {
  __typename?: 'CommentaryConnection';
  /** The rows of this page with their cursors. */
  edges: Array<CommentaryEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a commentary in a page. */
export type CommentaryEdge = {
  __typename?: 'CommentaryEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CommentaryEntry;
};

/** What was decided or noted in a review. */
export type CommentaryEntry = {
  __typename?: 'CommentaryEntry';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who decided or noted it; null where that was not kept, and where it follows from another review. */
  by?: Maybe<StaffMember>;
  /** Of a decision on a cause: the cause. */
  cause?: Maybe<Cause>;
  /** What it is. */
  kind: CommentaryKind;
  /** Of a decision on the level: the level. */
  level?: Maybe<ReviewLevel>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Why, or what was noted; null of a decision that gives no reason. */
  text?: Maybe<Scalars['String']['output']>;
  /** Of a note with a verdict: the verdict. */
  verdict?: Maybe<NoteVerdict>;
};

/** What stands in a commentary. */
export type CommentaryKind =
  /** Whether candour and notifications were looked at. */
  | 'CANDOUR_AND_NOTIFICATION'
  /** The change was put in force. */
  | 'CHANGED'
  /** It was closed. */
  | 'CLOSED'
  /** Its causes were concluded. */
  | 'CONCLUSION'
  /** A finding goes into no such feed, and why. */
  | 'FEED_REASON'
  /** Whether handover gave the support that was needed. */
  | 'HANDOVER_SUPPORT'
  /** Whether what was done at once made people safe. */
  | 'IMMEDIATE_SAFETY'
  /** What interviews showed. */
  | 'INTERVIEWS'
  /** It was raised to a higher level. */
  | 'LEVEL_RAISED'
  /** Why the level that it was opened at is enough. */
  | 'LEVEL_SET'
  /** Why nobody whom it concerns is involved. */
  | 'NOBODY_INVOLVED'
  /** Why no permanent worker of a group of shifts was interviewed. */
  | 'NO_INTERVIEW'
  /** It was ended below the full level, as no more was needed. */
  | 'NO_MORE_NEEDED'
  /** The review was opened, on what was visibly wrong. */
  | 'OPENED'
  /** Anything else that was noted. */
  | 'OTHER'
  /** It was opened again, as its cause came back. */
  | 'REOPENED'
  /** Whoever reported what it was opened on was not told what came of it, and why. */
  | 'REPORTER_NOT_TOLD'
  /** The risk of a cause was accepted in place of an action. */
  | 'RISK_ACCEPTED'
  /** Somebody signed for weaker actions alone. */
  | 'WEAK_ACTIONS_ACCEPTED';

/** What those who commission care are told of a review: codes, days and figures. */
export type CommissionerView = {
  __typename?: 'CommissionerView';
  /** What was learned, one for each cause. */
  learning: Array<Learned>;
  /** How each measure moved; null to whoever may not read figures. */
  movements?: Maybe<Array<Movement>>;
  /** Who owns what is done, one for each action. */
  owners: Array<OwnedAction>;
};

/** A call, a message, an alert or contact with family. */
export type CommunicationLogEntry = {
  __typename?: 'CommunicationLogEntry';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `compareHandover`. */
export type CompareHandoverInput = {
  /** The allocation records. */
  allocations: Array<RecordRefInput>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The handover records. */
  handovers: Array<RecordRefInput>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What was found. */
  note: Scalars['String']['input'];
  /** Who owned the update. */
  ownership: OwnershipFinding;
  /** The person. */
  personId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The review that it belongs to. */
  reviewId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `compareHandover`: the record, or why not. */
export type CompareHandoverPayload = {
  __typename?: 'CompareHandoverPayload';
  /** The record; null when refused. */
  handoverComparison?: Maybe<HandoverComparison>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A record of the service beside a finding. */
export type ComparedRecord = {
  __typename?: 'ComparedRecord';
  /** Whether the review itself rests on it. */
  cited: Scalars['Boolean']['output'];
  /** For what it was fetched. */
  fetchedFor: FetchedFor;
  /** The record, with both its times. */
  record?: Maybe<RecordRef>;
  /** What it says. */
  says: RecordSaying;
  /** Whether that supports the finding, contradicts it, or neither. */
  showing: Showing;
  /** When it happened. */
  stretch: RecordStretch;
};

/** A complaint and its outcome. */
export type Complaint = {
  __typename?: 'Complaint';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `completeAction`. */
export type CompleteActionInput = {
  /** The action. */
  actionId: Scalars['UUID']['input'];
  /** When it was completed. */
  completedOn: Scalars['LocalDate']['input'];
  /** How it was done before. What mends a cause says so; a correction need not. */
  doneBefore?: InputMaybe<Scalars['String']['input']>;
  /** How it is done since. */
  doneSince?: InputMaybe<Scalars['String']['input']>;
  /** The records that show it, each recorded once the action was planned. */
  evidence: Array<RecordRefInput>;
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `completeAction`: the record, or why not. */
export type CompleteActionPayload = {
  __typename?: 'CompleteActionPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  reviewAction?: Maybe<ReviewAction>;
};

/** A safeguarding concern. */
export type Concern = {
  __typename?: 'Concern';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `concludeReview`. */
export type ConcludeReviewInput = {
  /** The conclusion, in the governance notes. */
  conclusion: Scalars['String']['input'];
  /** For individual error: whether a concern about one person's conduct remains after the five tests. */
  conductConcern?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whether the failure was isolated. */
  isolation?: InputMaybe<Isolation>;
  /** The search that shows it, with its counts. */
  isolationSearch?: InputMaybe<Scalars['String']['input']>;
  /** Why no contributory factor of the system was found; only when none is named. */
  noFactorsReason?: InputMaybe<Scalars['String']['input']>;
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** Where else the same was looked for. Isolated: among other people, on other shifts and in other services. */
  searched?: InputMaybe<Array<IsolationSearchInput>>;
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
  /** Why a phrase that reads as vague is the right one here. */
  wordingReason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `concludeReview`: the record, or why not. */
export type ConcludeReviewPayload = {
  __typename?: 'ConcludeReviewPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  review?: Maybe<Review>;
};

/** Input of `confirmCause`. */
export type ConfirmCauseInput = {
  /** The cause. */
  causeId: Scalars['UUID']['input'];
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The records that show it. Of handover: handover records and staff interviews. */
  proof: Array<RecordRefInput>;
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `confirmCause`: the record, or why not. */
export type ConfirmCausePayload = {
  __typename?: 'ConfirmCausePayload';
  /** The record; null when refused. */
  cause?: Maybe<Cause>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Where somebody is told by e-mail: their own address, set by themself, and read by nobody else. It stands in no event and no log. */
export type ContactAddress = {
  __typename?: 'ContactAddress';
  /** The address; null where it was taken away. */
  address?: Maybe<Scalars['EmailAddress']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** Records that a measure counts by a code of theirs. */
export type CountedRecordKind =
  /** Complaints, by their category. */
  | 'COMPLAINT'
  /** Incidents, by their kind, such as FALL. */
  | 'INCIDENT';

/** A rating of CQC. */
export type CqcRating =
  /** Good. */
  | 'GOOD'
  /** Inadequate. */
  | 'INADEQUATE'
  /** Outstanding. */
  | 'OUTSTANDING'
  /** Requires improvement. */
  | 'REQUIRES_IMPROVEMENT';

/** A care worker's note of a day, a shift or a visit. */
export type DailyNote = {
  __typename?: 'DailyNote';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** The sign-off of a day's indicators in a service. */
export type DailyScreening = {
  __typename?: 'DailyScreening';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** What a field reveals, by which roles are given rights. */
export type DataClass =
  /** Who broke the glass in an emergency, why, and what they read by it. */
  | 'BREAK_GLASS'
  /** What a worker must know for a shift. */
  | 'BRIEFING'
  /** Codes, times and facts of care. */
  | 'CARE'
  /** What was written about a person. */
  | 'CARE_TEXT'
  /** Feedback and complaints. */
  | 'FEEDBACK'
  /** Audits, meetings, procedures. */
  | 'GOVERNANCE'
  /** What was written in audits, meetings and procedures, and documents. */
  | 'GOVERNANCE_TEXT'
  /** Incidents. */
  | 'INCIDENT'
  /** Links between records. */
  | 'LINK'
  /** Measures and verdicts. */
  | 'MEASURE'
  /** What somebody is told by the product, and where: their own. */
  | 'NOTICE'
  /** The group, its providers and services. */
  | 'ORGANISATION'
  /** Who a person is. */
  | 'PERSON_IDENTITY'
  /** Root cause reviews. */
  | 'REVIEW'
  /** What was written in a review. */
  | 'REVIEW_TEXT'
  /** Who works when. */
  | 'ROTA'
  /** Safeguarding. */
  | 'SAFEGUARDING'
  /** Supervision and interviews. */
  | 'STAFF_CONFIDENTIAL'
  /** Who a worker is. */
  | 'STAFF_IDENTITY'
  /** Induction, training and the like. */
  | 'STAFF_RECORD'
  /** The audit trail. */
  | 'TRAIL';

/** Input of `defineAuditTool`. */
export type DefineAuditToolInput = {
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** From which share on an audit passes, above 0 and at most 1; left out where there is no such mark. */
  passMark?: InputMaybe<Scalars['Float']['input']>;
  /** The number of the latest version that was read, and that this one comes after; left out for the first. */
  replaces?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** Its sections, at most 20, with at most 200 items in all. */
  sections: Array<AuditToolSectionInput>;
  /** What the tool is called. */
  title: Scalars['String']['input'];
  /** The tool, as a code; one that is there has a next version. */
  toolCode: Scalars['String']['input'];
};

/** Answer of `defineAuditTool`: the record, or why not. */
export type DefineAuditToolPayload = {
  __typename?: 'DefineAuditToolPayload';
  /** The record; null when refused. */
  auditToolVersion?: Maybe<AuditToolVersion>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `defineMeasure`. */
export type DefineMeasureInput = {
  /** Which way is better. */
  better: BetterWay;
  /** What the measure is called by: 2 to 40 capital letters, digits and underscores, and none of the product's own. */
  code: Scalars['String']['input'];
  /** Where what its numerator counts comes from. */
  countedFrom: MeasureSource;
  /** What the denominator counts; left out of a count. */
  denominatorCounts?: InputMaybe<Scalars['String']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What kind of figure it is. */
  kind: MeasureKind;
  /** Its name. */
  name: Scalars['String']['input'];
  /** What the numerator counts. */
  numeratorCounts: Scalars['String']['input'];
  /** Of a rate, per so many of what its denominator counts; 1 unless said. */
  per?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The provider whose measure it is. */
  providerId: Scalars['UUID']['input'];
  /** Why it is changed; the first version needs none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The codes of the records that are counted, at most 20; left out where counts are entered. */
  recordCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of which kind the records are that are counted; left out where counts are entered. */
  recordKind?: InputMaybe<CountedRecordKind>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The number of the latest version that was read, and that this one replaces; left out for the first. */
  replaces?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The target: a share from 0 to 1, or so many of a rate or a count. */
  target: Scalars['Float']['input'];
  /** By what it is counted. */
  unit: UnitOfTime;
};

/** Answer of `defineMeasure`: the record, or why not. */
export type DefineMeasurePayload = {
  __typename?: 'DefineMeasurePayload';
  /** The record; null when refused. */
  measureDefinition?: Maybe<MeasureDefinition>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** What to bear in mind when reading a chart. */
export type DefinedChartWarning =
  /** The points have no spread: every other value looks special. */
  | 'NO_SPREAD'
  /** Fewer than 12 points: the limits are for trial. */
  | 'TRIAL_LIMITS';

/** The chart of a measure of the provider's own: p of shares, u of rates, c of counts. */
export type DefinedMeasureChart = {
  __typename?: 'DefinedMeasureChart';
  /** The centre line; null without points. */
  centre?: Maybe<Scalars['Float']['output']>;
  /** The first day that was asked for. */
  from: Scalars['LocalDate']['output'];
  /** Which chart. */
  method: Scalars['String']['output'];
  /** Its months or weeks that are over, in order; one without a figure is none. */
  points: Array<DefinedMeasurePoint>;
  /** By which rules special causes are told. */
  rules: Scalars['String']['output'];
  /** The service. */
  service: Service;
  /** The last day that was asked for. */
  to: Scalars['LocalDate']['output'];
  /** What to bear in mind when reading it. */
  warnings: Array<DefinedChartWarning>;
};

/** A month or week of a chart. */
export type DefinedMeasurePoint = {
  __typename?: 'DefinedMeasurePoint';
  /** The centre line. */
  centre: Scalars['Float']['output'];
  /** Its figure with n, N, interval, window and calendar. */
  figure: ShareInWindow;
  /** The lower control limit. */
  lowerLimit: Scalars['Float']['output'];
  /** The special causes that it has part in. */
  signals: Array<ReviewChartSignal>;
  /** The upper control limit. */
  upperLimit: Scalars['Float']['output'];
};

/** A difference of a change analysis: what is usual, what was so this time, and what that did. */
export type Difference = {
  __typename?: 'Difference';
  /** What that did. */
  effect?: Maybe<Scalars['String']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that show it. */
  evidence?: Maybe<Array<RecordRef>>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What is usual. */
  normal?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was so this time. */
  thisTime?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of differences. */
export type DifferenceConnection = {
  __typename?: 'DifferenceConnection';
  /** The rows of this page with their cursors. */
  edges: Array<DifferenceEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A difference in a page. */
export type DifferenceEdge = {
  __typename?: 'DifferenceEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Difference;
};

/** Input of `doCheck`. */
export type DoCheckInput = {
  /** The check. */
  checkId: Scalars['UUID']['input'];
  /** Who did it; the caller unless said. */
  doneById?: InputMaybe<Scalars['UUID']['input']>;
  /** What was found. */
  finding: Scalars['String']['input'];
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The minute of provider oversight in which the findings stand; the provider's review and the monthly challenge need one, no other check has any. */
  minuteId?: InputMaybe<Scalars['UUID']['input']>;
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `doCheck`: the record, or why not. */
export type DoCheckPayload = {
  __typename?: 'DoCheckPayload';
  /** The record; null when refused. */
  check?: Maybe<Check>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A file kept with the records. Its bytes are sent to, and fetched from, its path, with the same token. */
export type Document = {
  __typename?: 'Document';
  /** The record that it belongs to, such as a minute, an audit or a procedure's version. */
  about?: Maybe<RecordRef>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Who filed it. */
  filedBy?: Maybe<StaffMember>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The kind of file, such as application/pdf. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** Where its bytes are put (PUT) and had (GET), below the graph's own address. */
  path?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to. */
  service?: Maybe<Service>;
  /** The SHA-256 of its bytes, 64 hexadecimal digits. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** How many bytes it has, at most 20 MB. */
  sizeBytes?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** When its bytes were stored and found to be those that were filed; null until then. */
  storedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its title, which is also the name of the file. */
  title?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of documents, newest first unless said. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The rows of this page with their cursors. */
  edges: Array<DocumentEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A document in a page. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Document;
};

/** Input of `drawInspectionSample`. */
export type DrawInspectionSampleInput = {
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How many records, at most 50; five unless said. */
  number?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The seed, best named by the inspector: a whole number from 0 to 2147483647. */
  seed: Scalars['NonNegativeInt']['input'];
  /** The service. */
  serviceId: Scalars['UUID']['input'];
  /** The last day. */
  windowEnd: Scalars['LocalDate']['input'];
  /** The first day on which the records happened. */
  windowStart: Scalars['LocalDate']['input'];
};

/** Answer of `drawInspectionSample`: the record, or why not. */
export type DrawInspectionSamplePayload = {
  __typename?: 'DrawInspectionSamplePayload';
  /** The record; null when refused. */
  inspectionSample?: Maybe<InspectionSample>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `drawSample`. */
export type DrawSampleInput = {
  /** Who drew it; the caller unless said. */
  drawnById?: InputMaybe<Scalars['UUID']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The records that came from audits. */
  fromAudits: Array<RecordRefInput>;
  /** The records that came from feedback. */
  fromFeedback: Array<RecordRefInput>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How it was drawn. */
  method: Scalars['String']['input'];
  /** The people affected. */
  peopleIds: Array<Scalars['UUID']['input']>;
  /** From how many. */
  populationSize: Scalars['NonNegativeInt']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The review that it belongs to. */
  reviewId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `drawSample`: the record, or why not. */
export type DrawSamplePayload = {
  __typename?: 'DrawSamplePayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  reviewSample?: Maybe<ReviewSample>;
};

/** An early warning or trigger, with the records that fired it and the setting by which they did. */
export type EarlyWarning = {
  __typename?: 'EarlyWarning';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** What became of the risk. */
export type EffectVerdict =
  /** The target is met. */
  | 'MET'
  /** Met, too early to call sustained. */
  | 'MET_TOO_EARLY'
  /** The target is not met. */
  | 'NOT_MET'
  /** Met, and the interval supports it. */
  | 'SUPPORTED'
  /** Sustained. */
  | 'SUSTAINED';

/** Input of `endGlassBreak`. */
export type EndGlassBreakInput = {
  /** The broken glass. */
  glassBreakId: Scalars['UUID']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `endGlassBreak`: the record, or why not. */
export type EndGlassBreakPayload = {
  __typename?: 'EndGlassBreakPayload';
  /** The record; null when refused. */
  glassBreak?: Maybe<GlassBreak>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `endReviewAtLevel`. */
export type EndReviewAtLevelInput = {
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why no more is needed, in three words at least; it blames nobody. */
  reason: Scalars['String']['input'];
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `endReviewAtLevel`: the record, or why not. */
export type EndReviewAtLevelPayload = {
  __typename?: 'EndReviewAtLevelPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  review?: Maybe<Review>;
};

/** Input of `endReviewEscalation`. */
export type EndReviewEscalationInput = {
  /** The escalation. */
  escalationId: Scalars['UUID']['input'];
  /** The records that show it: of a change of deployment what was planned or allocated, of a supplier's review the review. */
  evidence: Array<RecordRefInput>;
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What came of it. */
  outcome: Scalars['String']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `endReviewEscalation`: the record, or why not. */
export type EndReviewEscalationPayload = {
  __typename?: 'EndReviewEscalationPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  reviewEscalation?: Maybe<ReviewEscalation>;
};

/** Input of `enterGovernanceRecordInError`. */
export type EnterGovernanceRecordInErrorInput = {
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it is in error, as a code. */
  reasonCode: EnteredInErrorReason;
  /** The record. */
  record: GovernanceRecordInput;
  /** The version of it that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `enterGovernanceRecordInError`: the record, or why not. */
export type EnterGovernanceRecordInErrorPayload = {
  __typename?: 'EnterGovernanceRecordInErrorPayload';
  /** The record; null when refused. */
  record?: Maybe<GovernanceRecordInError>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `enterMeasureCounts`. */
export type EnterMeasureCountsInput = {
  /** What the denominator counts; left out of a count. */
  denominator?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the measure, of the service's provider: the latest, or an earlier one that a baseline froze. */
  measureDefinitionId: Scalars['UUID']['input'];
  /** What the numerator counts; left out where records are counted. */
  numerator?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The first day of the month or week. */
  startsOn: Scalars['LocalDate']['input'];
};

/** Answer of `enterMeasureCounts`: the record, or why not. */
export type EnterMeasureCountsPayload = {
  __typename?: 'EnterMeasureCountsPayload';
  /** The record; null when refused. */
  measureEntry?: Maybe<MeasureEntry>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Why a record was entered in error. */
export type EnteredInErrorReason =
  /** It did not happen. */
  | 'DID_NOT_HAPPEN'
  /** It was recorded already. */
  | 'DUPLICATE'
  /** Something in it is wrong; the right record was made anew. */
  | 'WRONG_DETAILS'
  /** It is about another person. */
  | 'WRONG_PERSON';

/** Input of `escalate`. */
export type EscalateInput = {
  /** By when its owner carries it out; a change of deployment and a review of a supplier need one. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day; open unless said. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What was put in force. */
  kind: EscalationKind;
  /** Its owner: the named senior, or who carries it out. */
  namedSeniorId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The review that it belongs to. */
  reviewId: Scalars['UUID']['input'];
  /** Its size from now on. */
  sampleAfter?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** For a larger sample: its size before. */
  sampleBefore?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The first day. */
  startsOn: Scalars['LocalDate']['input'];
};

/** Answer of `escalate`: the record, or why not. */
export type EscalatePayload = {
  __typename?: 'EscalatePayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  reviewEscalation?: Maybe<ReviewEscalation>;
};

/** What was put in force while safeguarding concerns come up late, with its owner and dates. */
export type Escalation = {
  __typename?: 'Escalation';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** What is put in force while a service is escalated. */
export type EscalationKind =
  /** A change of deployment. */
  | 'DEPLOYMENT_CHANGE'
  /** A larger audit sample. */
  | 'LARGER_SAMPLE'
  /** A senior's briefing before allocation. */
  | 'SENIOR_BRIEFING'
  /** Named senior sign-off of high-risk changes. */
  | 'SENIOR_SIGN_OFF'
  /** A review of the agency supplier's performance. */
  | 'SUPPLIER_REVIEW';

/** Input of `establishGroup`. */
export type EstablishGroupInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `establishGroup`: the record, or why not. */
export type EstablishGroupPayload = {
  __typename?: 'EstablishGroupPayload';
  /** The record; null when refused. */
  group?: Maybe<Group>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** What one source showed for one cause. */
export type EvidenceCell = {
  __typename?: 'EvidenceCell';
  /** The cause. */
  cause: Cause;
  /** What it showed; null where nothing was said. */
  showing?: Maybe<Showing>;
  /** The source. */
  sourceKind: EvidenceSourceKind;
};

/** The records of one kind of evidence from after a change. */
export type EvidenceSince = {
  __typename?: 'EvidenceSince';
  /** Its records, in the order in which they happened; empty where there is a gap, and null unless you may read every record of the kind in the service. */
  records?: Maybe<Array<RecordRef>>;
  /** Which kind of evidence. */
  source: OutcomeSource;
};

/** A kind of evidence. */
export type EvidenceSourceKind =
  /** Audits. */
  | 'AUDITS'
  /** Care records. */
  | 'CARE_RECORDS'
  /** Communication logs. */
  | 'COMMUNICATION_LOGS'
  /** Feedback. */
  | 'FEEDBACK'
  /** Governance minutes. */
  | 'GOVERNANCE_MINUTES'
  /** Staff practice observations. */
  | 'PRACTICE_OBSERVATIONS'
  /** Rotas. */
  | 'ROTAS'
  /** Supervision. */
  | 'SUPERVISION'
  /** Training. */
  | 'TRAINING';

/** Input of `examineSource`. */
export type ExamineSourceInput = {
  /** The cause that it speaks to. */
  causeId?: InputMaybe<Scalars['UUID']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The codes of the quality statements, lines of enquiry and regulations that it speaks to, of those in force when the review was opened. */
  frameworkItems?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it does not apply. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The records examined. */
  refs: Array<RecordRefInput>;
  /** The review that it belongs to. */
  reviewId: Scalars['UUID']['input'];
  /** What it showed. */
  showing?: InputMaybe<Showing>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The kind. */
  sourceKind: EvidenceSourceKind;
  /** Examined or not applicable. */
  state: SourceState;
};

/** Answer of `examineSource`: the record, or why not. */
export type ExamineSourcePayload = {
  __typename?: 'ExamineSourcePayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  sourceExamination?: Maybe<SourceExamination>;
};

/** What people and families say of their care, around a review. */
export type ExperienceAround = {
  __typename?: 'ExperienceAround';
  /** In the 90 days before it was opened. */
  before: ShareInWindow;
  /** Since the day after its change; null before there are such days. */
  since?: Maybe<ShareInWindow>;
};

/** How many of the people and families who gave a rating were content: 4 or 5 of 5. */
export type ExperienceMeasure = {
  __typename?: 'ExperienceMeasure';
  /** In the month that was reviewed. */
  after: ShareWithInterval;
  /** In the baseline's window; null when nobody gave a rating then. */
  before?: Maybe<ShareWithInterval>;
};

/** A contributory factor of the system. */
export type Factor = {
  __typename?: 'Factor';
  /** The cause that it belongs to. */
  cause?: Maybe<Cause>;
  /** What it was. */
  description?: Maybe<Scalars['String']['output']>;
  /** Its element, as a code. */
  elementCode?: Maybe<Scalars['String']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that show it. */
  evidence?: Maybe<Array<RecordRef>>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** By which framework. */
  framework?: Maybe<FactorFramework>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it hindered (or helped). */
  hindered?: Maybe<Scalars['Boolean']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** What a record says of a factor. */
export type FactorCell =
  /** The factor was named on it. */
  | 'CITED'
  /** It was examined for the factor's cause, and contradicts it. */
  | 'CONTRADICTS'
  /** It was examined for the factor's cause, and says neither. */
  | 'NEUTRAL'
  /** It was examined for the factor's cause, and supports it. */
  | 'SUPPORTS';

/** A page of factors. */
export type FactorConnection = {
  __typename?: 'FactorConnection';
  /** The rows of this page with their cursors. */
  edges: Array<FactorEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A factor in a page. */
export type FactorEdge = {
  __typename?: 'FactorEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Factor;
};

/** An element of a framework by which a factor is named, and the kinds of cause that lie there. */
export type FactorElement = {
  __typename?: 'FactorElement';
  /** The kinds of cause that lie there, by our own reading; empty where none does. */
  categories: Array<CauseCategory>;
  /** Its code, as a factor names it. */
  code: Scalars['String']['output'];
  /** The framework. */
  framework: FactorFramework;
};

/** By which framework a factor is named. */
export type FactorFramework =
  /** London Protocol. */
  | 'LONDON_PROTOCOL'
  /** SEIPS. */
  | 'SEIPS'
  /** Yorkshire Contributory Factors Framework. */
  | 'YORKSHIRE';

/** What the evidence says of what contributed: a row for each record, a column for each factor. */
export type FactorMatrix = {
  __typename?: 'FactorMatrix';
  /** The same as CSV (RFC 4180), with the descriptions of the factors over it. What a spreadsheet would run as a formula begins with an apostrophe. */
  csv?: Maybe<Scalars['String']['output']>;
  /** The columns, cause by cause. */
  factors: Array<Factor>;
  /** The rows, in the order in which the records happened. */
  rows: Array<FactorMatrixRow>;
};

/** A record against every factor. */
export type FactorMatrixRow = {
  __typename?: 'FactorMatrixRow';
  /** What it says of each factor, in the order of the columns; null where nothing is said. */
  cells: Array<Maybe<FactorCell>>;
  /** The record, while it stands. */
  record: RecordRef;
  /** As which source it was examined; null where it was cited for a factor alone. */
  sourceKind?: Maybe<EvidenceSourceKind>;
};

/** One question of a fairness tool, and its answer, as codes. */
export type FairnessAnswer = {
  __typename?: 'FairnessAnswer';
  /** The answer. */
  answer: Scalars['String']['output'];
  /** The question. */
  question: Scalars['String']['output'];
};

/** One question of a fairness tool, and its answer, as codes. */
export type FairnessAnswerInput = {
  /** The answer. */
  answer: Scalars['String']['input'];
  /** The question. */
  question: Scalars['String']['input'];
};

/** What a fairness tool found where a concern about conduct remained after the five tests: its answers as codes, and its outcome. */
export type FairnessAssessment = {
  __typename?: 'FairnessAssessment';
  /** Its questions as they were answered. */
  answers?: Maybe<Array<FairnessAnswer>>;
  /** Who answered it. */
  assessedBy?: Maybe<StaffMember>;
  /** The cause that it speaks to. */
  cause?: Maybe<Cause>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its outcome, as a code. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** By which tool. */
  tool?: Maybe<FairnessTool>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of fairness assessments. */
export type FairnessAssessmentConnection = {
  __typename?: 'FairnessAssessmentConnection';
  /** The rows of this page with their cursors. */
  edges: Array<FairnessAssessmentEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A fairness assessment in a page. */
export type FairnessAssessmentEdge = {
  __typename?: 'FairnessAssessmentEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: FairnessAssessment;
};

/** A tool by which a concern about one person's conduct is weighed: never for routine use. */
export type FairnessTool =
  /** The being fair tool of NHS England, May 2025. */
  | 'BEING_FAIR_2025'
  /** The Just Culture guide of 2018: historic, for what was assessed before its successor. */
  | 'JUST_CULTURE_2018';

/** What a published finding feeds. */
export type Feed =
  /** Action trackers: the review's own actions against it, or an action of the workforce log. */
  | 'ACTION_TRACKER'
  /** Provider oversight. */
  | 'PROVIDER_OVERSIGHT'
  /** A quality meeting. */
  | 'QUALITY_MEETING'
  /** Supervision, of one worker or at a meeting. */
  | 'SUPERVISION';

/** Input of `feedFinding`: a record or a reason. */
export type FeedFindingInput = {
  /** The finding: a cause on which its review is concluded. */
  causeId: Scalars['UUID']['input'];
  /** What it feeds. */
  feed: Feed;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it is taken into none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The record that took it in, from the day of the conclusion or later: an action of the workforce log; a minute of a quality meeting; a supervision, or a minute of a meeting of that kind; a minute of provider oversight. */
  record?: InputMaybe<RecordRefInput>;
};

/** Answer of `feedFinding`: the record, or why not. */
export type FeedFindingPayload = {
  __typename?: 'FeedFindingPayload';
  /** The record; null when refused. */
  findingFeed?: Maybe<FindingFeed>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** One finding against one of the four feeds. */
export type FeedOfFinding = {
  __typename?: 'FeedOfFinding';
  /** The actions of the review that stand against it; of the action tracker alone. */
  actions: Array<ReviewAction>;
  /** The finding. */
  cause?: Maybe<Cause>;
  /** The feed. */
  feed: Feed;
  /** Why it is in none; of the action tracker also why its risk was accepted. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The records that took it in and still stand. */
  records: Array<RecordRef>;
  /** What it stands at. */
  state: FeedState;
};

/** What a feed of a finding stands at. */
export type FeedState =
  /** It was taken in, by a record that stands. */
  | 'LINKED'
  /** It was not, and nobody says why. */
  | 'MISSING'
  /** It was not, for the reason that is given. */
  | 'REASONED';

/** What a person, a family, staff or a partner said. */
export type Feedback = {
  __typename?: 'Feedback';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** What a worker was told of what came of their own report. */
export type FeedbackToMe = {
  __typename?: 'FeedbackToMe';
  /** When they said that they have heard it; null until they do. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What they were told. */
  told: Scalars['String']['output'];
  /** When. */
  toldAt: Scalars['DateTime']['output'];
  /** The record that they reported. */
  trigger: OwnReport;
  /** Its version; send it back to acknowledge it. */
  version: Scalars['NonNegativeInt']['output'];
};

/** A page of what a worker was told. */
export type FeedbackToMeConnection = {
  __typename?: 'FeedbackToMeConnection';
  /** The rows of this page with their cursors. */
  edges: Array<FeedbackToMeEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What a worker was told, in a page. */
export type FeedbackToMeEdge = {
  __typename?: 'FeedbackToMeEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** What they were told. */
  node: FeedbackToMe;
};

/** For what a record was fetched. */
export type FetchedFor =
  /** To show whether the condition was there that the finding names. */
  | 'CONDITION'
  /** To show whether what failed did so again. */
  | 'FAILURE';

/** Input of `fileDocument`. */
export type FileDocumentInput = {
  /** The record that it belongs to. */
  about?: InputMaybe<RecordRefInput>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Who files it; the caller unless said. */
  filedById?: InputMaybe<Scalars['UUID']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The kind of file, such as application/pdf. */
  mediaType: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The SHA-256 of its bytes, 64 hexadecimal digits in lower case. */
  sha256: Scalars['String']['input'];
  /** How many bytes it has, at most 20 MB. */
  sizeBytes: Scalars['NonNegativeInt']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Its title, which is also the name of the file. */
  title: Scalars['String']['input'];
};

/** Answer of `fileDocument`: the record, or why not. */
export type FileDocumentPayload = {
  __typename?: 'FileDocumentPayload';
  /** The record; null when refused. */
  document?: Maybe<Document>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A review that answers a finding of an inspection. */
export type FindingAnswer = {
  __typename?: 'FindingAnswer';
  /** By what it answers the finding. */
  by: AnsweredBy;
  /** The review. */
  review: Review;
};

/** That a published finding was taken into a feed, by the record that shows it, or why it goes into none. A finding is published once its review is concluded on it. */
export type FindingFeed = {
  __typename?: 'FindingFeed';
  /** The finding. */
  cause?: Maybe<Cause>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  fedBy?: Maybe<StaffMember>;
  /** What it feeds. */
  feed?: Maybe<Feed>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Why it is taken into none; null where there is a record. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The record that took it in; null where there is a reason. */
  record?: Maybe<RecordRef>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review of the finding. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of feeds of findings. */
export type FindingFeedConnection = {
  __typename?: 'FindingFeedConnection';
  /** The rows of this page with their cursors. */
  edges: Array<FindingFeedEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A feed of a finding in a page. */
export type FindingFeedEdge = {
  __typename?: 'FindingFeedEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: FindingFeed;
};

/** What an inspection found. */
export type FindingKind =
  /** A breach of a regulation. */
  | 'BREACH'
  /** A recommendation. */
  | 'RECOMMENDATION'
  /** A requirement notice. */
  | 'REQUIREMENT_NOTICE'
  /** A warning notice. */
  | 'WARNING_NOTICE';

/** Answer of a step of a finding: the record, or why not. */
export type FindingPayload = {
  __typename?: 'FindingPayload';
  /** The record; null when refused. */
  inspectionFinding?: Maybe<InspectionFinding>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** How far a finding has come. */
export type FindingState =
  /** Recorded. */
  | 'RECORDED'
  /** Reviewed by someone else. */
  | 'REVIEWED'
  /** Tested, with evidence from after the change. */
  | 'TESTED';

/** What contributed to a failure, along the elements of a framework. */
export type Fishbone = {
  __typename?: 'Fishbone';
  /** Its bones, in the order of the framework's elements. */
  bones: Array<FishboneBone>;
  /** The framework. */
  framework: FactorFramework;
  /** What it leads to: what was visibly wrong. */
  problem?: Maybe<Scalars['String']['output']>;
  /** Causes that lie on no bone: no factor of theirs is named by this framework, and their kind lies nowhere in it or is not open to you. */
  unplaced: Array<FishboneCause>;
};

/** An element of a framework, and what is said of it. */
export type FishboneBone = {
  __typename?: 'FishboneBone';
  /** The causes that lie there: by a factor that is named by the element, or by their kind where they have no factor of this framework. */
  causes: Array<FishboneCause>;
  /** The element, as its code. */
  elementCode: Scalars['String']['output'];
};

/** A cause on a bone, with what is said of it there. */
export type FishboneCause = {
  __typename?: 'FishboneCause';
  /** Whether it lies there by its kind alone, as we read the framework (`factorElements`), and by no factor. */
  byKind: Scalars['Boolean']['output'];
  /** The cause. */
  cause: Cause;
  /** Its factors that are named by the element; where it lies on no bone, all that it has. */
  factors: Array<Factor>;
  /** Its chain of whys, in order. */
  whySteps: Array<WhyStep>;
};

/** What was filed in a folder: records of any domain, for a shift or for none. */
export type FolderEntry = {
  __typename?: 'FolderEntry';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** One expectation of the regulator or the law, in force from a day to a day. */
export type FrameworkItem = {
  __typename?: 'FrameworkItem';
  /** Its code, by which a review is mapped to it; local, not CQC's own. */
  code: Scalars['String']['output'];
  /** Whether it is a draft, to be confirmed. */
  draft: Scalars['Boolean']['output'];
  /** The framework or instrument: SAF, KLOE_2026_DRAFT, RA2014 or REG2009. */
  framework: Scalars['String']['output'];
  /** The key question it belongs to; null for a regulation. */
  keyQuestion?: Maybe<KeyQuestion>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** The first day on which it is in force. */
  validFrom: Scalars['LocalDate']['output'];
  /** The day from which it no longer is; open while null. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};

/** A quality statement beside what answers it in the framework that replaces it. */
export type FrameworkMapping = {
  __typename?: 'FrameworkMapping';
  /** What answers it; empty while nobody has said. */
  answeredBy: Array<FrameworkItem>;
  /** The statement. */
  item: FrameworkItem;
};

/** Input of `freezeBaseline`. */
export type FreezeBaselineInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The measure, of those of the review's template: M1A, M1B or BOTH of missed care plan updates, M2A or M2C of agency staffing, M3 of delayed escalation, or of a general review the code of a measure of the provider's own. */
  measure: Scalars['String']['input'];
  /** The version of a measure of the provider's own: the latest. Left out for the product's measures. */
  measureDefinitionId?: InputMaybe<Scalars['UUID']['input']>;
  /** Why a frozen definition is changed; the first needs none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The number of the definition that was read, and that this one replaces; left out for the first. */
  replaces?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The review that it belongs to. */
  reviewId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The target: a share from 0 to 1; of a measure of the provider's own, that of its definition. */
  target: Scalars['Float']['input'];
  /** Its last day. */
  windowEnd: Scalars['LocalDate']['input'];
  /** The first day of the baseline. */
  windowStart: Scalars['LocalDate']['input'];
  /** Within how many working days: 5 of M1A, M1B and BOTH, 1 of M3, 0 of anything else, which has no clock. */
  workingDays: Scalars['NonNegativeInt']['input'];
};

/** Answer of `freezeBaseline`: the record, or why not. */
export type FreezeBaselinePayload = {
  __typename?: 'FreezeBaselinePayload';
  /** The record; null when refused. */
  baseline?: Maybe<Baseline>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `giveReporterFeedback`. */
export type GiveReporterFeedbackInput = {
  /** Whether a person, a family or an advocate said that they have heard it. A worker says so for themself. */
  acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When they were told; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The involvement of whom is told; or `trigger`. */
  involvementId?: InputMaybe<Scalars['UUID']['input']>;
  /** Why they are not told, in three words at least; or `told`. */
  notToldReason?: InputMaybe<Scalars['String']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who is told, of a complaint or of feedback; a worker who reported, and whoever was involved, are known. */
  relation?: InputMaybe<InvolvedRelation>;
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What they are told; or `notToldReason`. */
  told?: InputMaybe<Scalars['String']['input']>;
  /** The record that was reported, of those that the review was opened on; or `involvementId`. */
  trigger?: InputMaybe<RecordRefInput>;
};

/** Answer of `giveReporterFeedback`: the record, or why not. */
export type GiveReporterFeedbackPayload = {
  __typename?: 'GiveReporterFeedbackPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  reporterFeedback?: Maybe<ReporterFeedback>;
};

/** That a person of the group broke the glass in an emergency: what it opens to them, why, until when, what they read by it, and how it was judged. It is told at once to the safeguarding lead and the registered manager of the service; the nominated individual and the data protection officer see all of them, its holder their own. */
export type GlassBreak = {
  __typename?: 'GlassBreak';
  /** Why, in the words of whoever broke it. */
  account?: Maybe<Scalars['String']['output']>;
  /** When it was broken, by the machine's clock, in a demonstration too. */
  brokenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who broke it: it opens to nobody else. */
  brokenBy?: Maybe<StaffMember>;
  /** When it was ended before that; null where it was not. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it. */
  endedBy?: Maybe<StaffMember>;
  /** When it happened, as the tenant's clock says. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id: send it as the header `x-break-glass` with a query, and that query reads by it. */
  id: Scalars['UUID']['output'];
  /** What it opens, for reading alone. */
  opens?: Maybe<Array<GlassOpens>>;
  /** Until when it opens, by the machine's clock, unless it is ended. */
  opensUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The one person whom records have to be about; null where it opens every record of the service. */
  person?: Maybe<Person>;
  /** What was read by it in governance, from the trail there. */
  readInGovernance?: Maybe<GlassReading>;
  /** Why. */
  reason?: Maybe<GlassReason>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is judged so. */
  reviewNote?: Maybe<Scalars['String']['output']>;
  /** When it was reviewed, by the machine's clock. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who reviewed it: never its holder. */
  reviewedBy?: Maybe<StaffMember>;
  /** The service that it opens. */
  service?: Maybe<Service>;
  /** How it stands now. */
  state?: Maybe<GlassState>;
  /** Whether it was rightly broken; null until it was reviewed. */
  verdict?: Maybe<GlassVerdict>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** That nobody reviewed it; null while it is open, and once it was. */
  warning?: Maybe<GlassWarning>;
};

/** A page of broken glasses, newest first. */
export type GlassBreakConnection = {
  __typename?: 'GlassBreakConnection';
  /** The rows of this page with their cursors. */
  edges: Array<GlassBreakEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A broken glass in a page. */
export type GlassBreakEdge = {
  __typename?: 'GlassBreakEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: GlassBreak;
};

/** What a broken glass opens: nothing else, and nothing for writing. */
export type GlassOpens =
  /** What a worker must know for a shift, guidance on a person included. */
  | 'BRIEFING'
  /** Codes, times and facts of care. */
  | 'CARE'
  /** What was written about a person. */
  | 'CARE_TEXT'
  /** Incidents. */
  | 'INCIDENT'
  /** Who a person is. */
  | 'PERSON_IDENTITY'
  /** Safeguarding. */
  | 'SAFEGUARDING';

/** What was read by a glass in one subgraph, as its trail says: null there where you may not know of the glass. */
export type GlassReading = {
  __typename?: 'GlassReading';
  /** When the first was answered, by the machine's clock; null for none. */
  firstAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the last was answered, by the machine's clock; null for none. */
  lastAt?: Maybe<Scalars['DateTime']['output']>;
  /** The people whom they were about. */
  peopleIds: Array<Scalars['UUID']['output']>;
  /** How many queries were sent with it there, those that found nothing included. */
  queries: Scalars['NonNegativeInt']['output'];
  /** How many records of each kind were shown, each counted once; of every query that it was sent with, what their own role shows them included. */
  records: Array<GlassRecords>;
};

/** Why the glass was broken. */
export type GlassReason =
  /** Somebody is at risk of harm now. */
  | 'IMMEDIATE_RISK_OF_HARM'
  /** A medical emergency. */
  | 'MEDICAL_EMERGENCY'
  /** Nobody who is responsible could be reached, and it could not wait. */
  | 'NOBODY_RESPONSIBLE_REACHED'
  /** A person is missing. */
  | 'PERSON_MISSING'
  /** Somebody disclosed harm or abuse. */
  | 'SAFEGUARDING_DISCLOSURE';

/** How many records of a kind were read by a glass. */
export type GlassRecords = {
  __typename?: 'GlassRecords';
  /** How many. */
  count: Scalars['NonNegativeInt']['output'];
  /** The kind, as its type is named in the graph; `Other` for what the subgraph does not keep as a record of its own. */
  kind: Scalars['String']['output'];
};

/** How a broken glass stands. */
export type GlassState =
  /** It opens to its holder. */
  | 'OPEN'
  /** It was reviewed. */
  | 'REVIEWED'
  /** It is shut, and waits for its review. */
  | 'TO_REVIEW';

/** Whether a glass was rightly broken. */
export type GlassVerdict =
  /** It was. */
  | 'JUSTIFIED'
  /** It was not. */
  | 'NOT_JUSTIFIED';

/** That nobody reviewed a glass. */
export type GlassWarning =
  /** It is shut, and nobody reviewed it. */
  | 'NOT_REVIEWED'
  /** It shut more than a day ago, and nobody reviewed it. The day is Causeway's own rule. */
  | 'REVIEW_OVERDUE';

/** A record that was marked as entered in error. */
export type GovernanceRecordInError = {
  __typename?: 'GovernanceRecordInError';
  /** When it was marked. */
  enteredInErrorAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What it is. */
  kind: GovernanceRecordKind;
};

/** Names a record of governance. */
export type GovernanceRecordInput = {
  /** Its id. */
  id: Scalars['UUID']['input'];
  /** What it is. */
  kind: GovernanceRecordKind;
};

/** The kinds of record that can be marked as entered in error. */
export type GovernanceRecordKind =
  /** An audit. */
  | 'AUDIT'
  /** A barrier, while its review is open. */
  | 'BARRIER'
  /** A cause, while its review is open; what was asked, named and tested of it goes with it. */
  | 'CAUSE'
  /** A test of a cause, while the review is open. */
  | 'CAUSE_TEST'
  /** A difference from what is usual, while its review is open. */
  | 'DIFFERENCE'
  /** A factor, while the review is open. */
  | 'FACTOR'
  /** What a finding feeds, until its review is closed. */
  | 'FINDING_FEED'
  /** A comparison of a review, while the review is open. */
  | 'HANDOVER_COMPARISON'
  /** An inspection. */
  | 'INSPECTION'
  /** A finding of an inspection. */
  | 'INSPECTION_FINDING'
  /** The involvement of a person or a family, until its review is closed. */
  | 'INVOLVEMENT'
  /** Learning that was shared. */
  | 'LEARNING_ITEM'
  /** A judgement of an incident, while the review is open; by nobody who is the review's author or its verifier. */
  | 'LINK_JUDGEMENT'
  /** Counts that were entered for a measure of the provider's own; by whoever may enter them. */
  | 'MEASURE_ENTRY'
  /** A minute of a meeting. */
  | 'MINUTE'
  /** What a peer says beside it; not by the service that was rated. */
  | 'PEER_RATING'
  /** A timeline of a review, while the review is open. */
  | 'PERSON_TIMELINE'
  /** A version of a procedure. */
  | 'PROCEDURE_VERSION'
  /** A quality meeting. */
  | 'QUALITY_MEETING'
  /** What whoever reported was told, also once its review is closed. */
  | 'REPORTER_FEEDBACK'
  /** An action that is not done, while the change is not made. */
  | 'REVIEW_ACTION'
  /** An escalation, until its review is closed. */
  | 'REVIEW_ESCALATION'
  /** The sample of a review, while the review is open. */
  | 'REVIEW_SAMPLE'
  /** Who holds a role. */
  | 'ROLE_HOLDING'
  /** What a service says of itself by one statement. */
  | 'SELF_ASSESSMENT'
  /** An examination of a source, while the review is open. */
  | 'SOURCE_EXAMINATION'
  /** What was judged of a record on a timeline, while the review is open. */
  | 'TIMELINE_JUDGEMENT'
  /** A step of whys, while the review is open. */
  | 'WHY_STEP';

/** The provider group: one for each tenant. */
export type Group = {
  __typename?: 'Group';
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of groups, newest first unless said. */
export type GroupConnection = {
  __typename?: 'GroupConnection';
  /** The rows of this page with their cursors. */
  edges: Array<GroupEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A group in a page. */
export type GroupEdge = {
  __typename?: 'GroupEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Group;
};

/** What one shift told the next. */
export type Handover = {
  __typename?: 'Handover';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A timeline compared with handover and allocation, and who owned the update. */
export type HandoverComparison = {
  __typename?: 'HandoverComparison';
  /** The allocation records. */
  allocations?: Maybe<Array<RecordRef>>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The handover records. */
  handovers?: Maybe<Array<RecordRef>>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What was found. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who owned the update. */
  ownership?: Maybe<OwnershipFinding>;
  /** The person. */
  person?: Maybe<Person>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of handover comparisons. */
export type HandoverComparisonConnection = {
  __typename?: 'HandoverComparisonConnection';
  /** The rows of this page with their cursors. */
  edges: Array<HandoverComparisonEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A handover comparison in a page. */
export type HandoverComparisonEdge = {
  __typename?: 'HandoverComparisonEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: HandoverComparison;
};

/** A share of a service's reviews, or of what its leaders owed. */
export type HeadlineShare = {
  __typename?: 'HeadlineShare';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** Of how many: N. */
  denominator: Scalars['Int']['output'];
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** How many: n. */
  numerator: Scalars['Int']['output'];
  /** The share; null of nothing. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of the interval. */
  upper: Scalars['Float']['output'];
};

/** What the product knows of the same code in one place: of incidents, complaints, feedback, identified changes, safeguarding indicators and concerns that stand. */
export type HeldElsewhere = {
  __typename?: 'HeldElsewhere';
  /** How many of them say it by this code. */
  found: Scalars['Int']['output'];
  /** Among how many records that its reader may read. */
  looked: Scalars['Int']['output'];
};

/** Input of `holdMeeting`. */
export type HoldMeetingInput = {
  /** Who chaired. */
  chairId: Scalars['UUID']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What kind. */
  kind: MeetingKind;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `holdMeeting`: the record, or why not. */
export type HoldMeetingPayload = {
  __typename?: 'HoldMeetingPayload';
  /** The record; null when refused. */
  qualityMeeting?: Maybe<QualityMeeting>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A change in a person's risk, need or preference, or a family's concern, with the records that show it. */
export type IdentifiedChange = {
  __typename?: 'IdentifiedChange';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `identifyCause`. */
export type IdentifyCauseInput = {
  /** What kind of cause. */
  category: CauseCategory;
  /** Why it happened. */
  description: Scalars['String']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** By what mechanism it led to the problem. */
  mechanism: Scalars['String']['input'];
  /** What has to change. */
  operationalChange: OperationalChange;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The review that it belongs to. */
  reviewId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The change wanted. */
  wantedChange: Scalars['String']['input'];
  /** What happened, as a fact that the records show. */
  whatHappened: Scalars['String']['input'];
  /** When: the day or the stretch of days, in words. */
  whenHappened: Scalars['String']['input'];
  /** Where: on which round, shift or visit, or in which part of the service. */
  whereHappened: Scalars['String']['input'];
  /** Who, by role. */
  whoRole: Scalars['String']['input'];
  /** Why a phrase that reads as vague is the right one here. */
  wordingReason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `identifyCause`: the record, or why not. */
export type IdentifyCausePayload = {
  __typename?: 'IdentifyCausePayload';
  /** The record; null when refused. */
  cause?: Maybe<Cause>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** An event that harmed a person or could have. */
export type Incident = {
  __typename?: 'Incident';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A sign in a note that someone may be at risk; its clock starts when the note was recorded. */
export type Indicator = {
  __typename?: 'Indicator';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A worker's induction in a service. */
export type Induction = {
  __typename?: 'Induction';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** The verdict on the induction of one agency worker for one sampled shift; kept in the staffing evidence file. */
export type InductionVerdict = {
  __typename?: 'InductionVerdict';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** An inspection by the regulator. */
export type Inspection = {
  __typename?: 'Inspection';
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the next is expected. */
  expectedReinspectionOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The day of the inspection. */
  inspectedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its inspection findings, newest first. */
  inspectionFindings?: Maybe<InspectionFindingConnection>;
  /** The overall rating. */
  overallRating?: Maybe<CqcRating>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};


/** An inspection by the regulator. */
export type InspectionInspectionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of inspections, newest first unless said. */
export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<InspectionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An inspection in a page. */
export type InspectionEdge = {
  __typename?: 'InspectionEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Inspection;
};

/** Something that an inspection found. */
export type InspectionFinding = {
  __typename?: 'InspectionFinding';
  /** The reviews that answer it, of those that you may know of: opened on it, or since its inspection and of the same regulation. Empty where none does. */
  answers?: Maybe<Array<FindingAnswer>>;
  /** The day of the change that answers it. */
  changedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** By when to comply. */
  complyBy?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The evidence of the test, all dated after the change. */
  evidence?: Maybe<Array<RecordRef>>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The inspection that it belongs to. */
  inspection?: Maybe<Inspection>;
  /** What it is. */
  kind?: Maybe<FindingKind>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The regulation with its instrument, such as RA2014_17. */
  regulationKey?: Maybe<Scalars['String']['output']>;
  /** What the review says. */
  reviewNote?: Maybe<Scalars['String']['output']>;
  /** Who reviewed it: never who recorded it. */
  reviewedBy?: Maybe<StaffMember>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  state?: Maybe<InspectionFindingState>;
  /** Whether the test found it still. */
  stillFound?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a record by which it was tested still stands; null before it is tested. */
  stillShown?: Maybe<Scalars['Boolean']['output']>;
  /** What the test showed. */
  testNote?: Maybe<Scalars['String']['output']>;
  /** Who tested it. */
  testedBy?: Maybe<StaffMember>;
  /** What was found. */
  text?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of inspection findings, newest first unless said. */
export type InspectionFindingConnection = {
  __typename?: 'InspectionFindingConnection';
  /** The rows of this page with their cursors. */
  edges: Array<InspectionFindingEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An inspection finding in a page. */
export type InspectionFindingEdge = {
  __typename?: 'InspectionFindingEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: InspectionFinding;
};

/** How far a finding has come. */
export type InspectionFindingState =
  /** Recorded. */
  | 'RECORDED'
  /** Reviewed by someone other than who recorded it. */
  | 'REVIEWED'
  /** Tested, with evidence from after the change. */
  | 'TESTED';

/** A random sample, for an inspector, of the records that reviews of a service rest on: frozen with what it was drawn from, so that it can be drawn again. */
export type InspectionSample = {
  __typename?: 'InspectionSample';
  /** The records, in the order in which they were drawn, each with its trail; null for a commissioner, who reads of the people whom its organisation places. */
  drawn?: Maybe<Array<SampledRecord>>;
  /** Who drew it. */
  drawnBy?: Maybe<StaffMember>;
  /** The SHA-256 of the list of them, `<kind>/<id>` a line, in order: another list has another. */
  frameHash?: Maybe<Scalars['String']['output']>;
  /** How many records could be drawn: N. */
  frameSize?: Maybe<Scalars['Int']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** How they were drawn: of every record the SHA-256 of `<seed>/<kind>/<id>`, the first ones in that order. */
  method?: Maybe<Scalars['String']['output']>;
  /** How many were asked for; fewer are drawn where there are fewer. */
  number?: Maybe<Scalars['Int']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether drawing again from the list that was kept gives these records. */
  reproduces?: Maybe<Scalars['Boolean']['output']>;
  /** The seed by which they were drawn. */
  seed?: Maybe<Scalars['Int']['output']>;
  /** The service whose reviews rest on the records. */
  service?: Maybe<Service>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The last day. */
  windowEnd?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which they happened. */
  windowStart?: Maybe<Scalars['LocalDate']['output']>;
};

/** A page of samples drawn for inspectors. */
export type InspectionSampleConnection = {
  __typename?: 'InspectionSampleConnection';
  /** The rows of this page with their cursors. */
  edges: Array<InspectionSampleEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A sample drawn for an inspector in a page. */
export type InspectionSampleEdge = {
  __typename?: 'InspectionSampleEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: InspectionSample;
};

/** What staff do at once about a change, before the plan's new version is published. */
export type InterimInstruction = {
  __typename?: 'InterimInstruction';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Who was involved, by relation to the person of the service. */
export type InvolvedRelation =
  /** An advocate, or another who speaks for the person. */
  | 'ADVOCATE'
  /** A member of the family. */
  | 'FAMILY_MEMBER'
  /** The person. */
  | 'PERSON';

/** That a person of the service, or somebody of theirs, was involved in a review: how, what they asked, and what they were answered. No name of a relative is kept. */
export type Involvement = {
  __typename?: 'Involvement';
  /** What they were answered; null until they are. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When they were answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered them. */
  answeredBy?: Maybe<StaffMember>;
  /** What they asked; null where they asked nothing. */
  asked?: Maybe<Scalars['String']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Who involved them. */
  involvedBy?: Maybe<StaffMember>;
  /** The person of the service whom it is about. */
  person?: Maybe<Person>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who was involved: the person, or somebody of theirs. */
  relation?: Maybe<InvolvedRelation>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Whether they want to be told what comes of the review. */
  wantsOutcome?: Maybe<OutcomeWish>;
  /** How they were involved. */
  way?: Maybe<InvolvementWay>;
};

/** A page of involvements. */
export type InvolvementConnection = {
  __typename?: 'InvolvementConnection';
  /** The rows of this page with their cursors. */
  edges: Array<InvolvementEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An involvement in a page. */
export type InvolvementEdge = {
  __typename?: 'InvolvementEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Involvement;
};

/** How somebody was involved in a review. */
export type InvolvementWay =
  /** By telephone or video. */
  | 'CALL'
  /** They were asked, and would rather not be involved. */
  | 'DECLINED'
  /** In writing. */
  | 'LETTER'
  /** In a meeting, or a visit. */
  | 'MEETING'
  /** They read what the review says so far, and said what they think of it. */
  | 'SHARED_REVIEW';

/** Whether a failure was isolated. */
export type Isolation =
  /** Isolated. */
  | 'ISOLATED'
  /** A pattern. */
  | 'PATTERN'
  /** It could not be found out. */
  | 'UNKNOWN';

/** One search for the same failure elsewhere. */
export type IsolationSearch = {
  __typename?: 'IsolationSearch';
  /** The code that was looked for. */
  code: Scalars['String']['output'];
  /** How many of them showed the same. */
  found: Scalars['Int']['output'];
  /** From which day. */
  from: Scalars['LocalDate']['output'];
  /** What the product itself knew of the same then, as far as whoever concluded may read it; null on searches from before it counted. */
  held?: Maybe<HeldElsewhere>;
  /** Among how many records. */
  looked: Scalars['Int']['output'];
  /** Where it was looked for. */
  place: SearchPlace;
  /** To which day. */
  to: Scalars['LocalDate']['output'];
};

/** One search for the same failure elsewhere. */
export type IsolationSearchInput = {
  /** The code that was looked for. */
  code: Scalars['String']['input'];
  /** How many of them showed the same. */
  found: Scalars['NonNegativeInt']['input'];
  /** From which day. */
  from: Scalars['LocalDate']['input'];
  /** Among how many records. */
  looked: Scalars['NonNegativeInt']['input'];
  /** Where it was looked for. */
  place: SearchPlace;
  /** To which day. */
  to: Scalars['LocalDate']['input'];
};

/** An answer by yes or no. */
export type ItemAnswer =
  /** No. */
  | 'NO'
  /** It does not apply here: it is in no denominator. */
  | 'NOT_APPLICABLE'
  /** Yes. */
  | 'YES';

/** An item of a framework, with what the service says of it now. */
export type ItemAssessed = {
  __typename?: 'ItemAssessed';
  /** The item. */
  item: FrameworkItem;
  /** The newest that stands of what the service has said; null where it has said nothing yet. */
  latest?: Maybe<SelfAssessment>;
};

/** One item of an audit of agency staffing or of safeguarding escalation: its score, and what shows it. */
export type ItemFindingInput = {
  /** The records that show it. */
  evidence: Array<RecordRefInput>;
  /** Which item. */
  item: AuditItem;
  /** In how many of the sample it was met. */
  met: Scalars['NonNegativeInt']['input'];
  /** What was seen, in a sentence. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** How an item of an audit tool is scored. */
export type ItemScoring =
  /** By the number in which it was met, of those that were looked at. */
  | 'MET_OF_SAMPLE'
  /** By a whole number from 0, not met, to 3, met in full. */
  | 'SCALE_0_3'
  /** By yes or no. */
  | 'YES_NO_NA';

/** Input of `judgeLink`. */
export type JudgeLinkInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The incident, of the review's service; one that the review was opened on, or any other. */
  incidentId: Scalars['UUID']['input'];
  /** Whether unfamiliar staff contributed to it. */
  judgedLink: JudgedLink;
  /** Why it is judged so, in three words at least. */
  reason: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The review, of agency staffing. */
  reviewId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `judgeLink`: the record, or why not. */
export type JudgeLinkPayload = {
  __typename?: 'JudgeLinkPayload';
  /** The record; null when refused. */
  linkJudgement?: Maybe<LinkJudgement>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `judgeTimelineEntry`. */
export type JudgeTimelineEntryInput = {
  /** What should have happened, and by which standard: of a problem, in three words at least. */
  expected?: InputMaybe<Scalars['String']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it is judged so, in three words at least. */
  reason: Scalars['String']['input'];
  /** The record, of the review's service. */
  record: RecordRefInput;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** How exactly it is known when it happened; exactly, unless said. */
  timePrecision?: InputMaybe<TimePrecision>;
  /** What it is, in the review. */
  verdict: TimelineVerdict;
};

/** Answer of `judgeTimelineEntry`: the record, or why not. */
export type JudgeTimelineEntryPayload = {
  __typename?: 'JudgeTimelineEntryPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  timelineJudgement?: Maybe<TimelineJudgement>;
};

/** Whether unfamiliar staff contributed to an incident, as a reviewer judges. */
export type JudgedLink =
  /** They did. */
  | 'CONTRIBUTORY'
  /** They did not, though they may have been there. */
  | 'NOT_CONTRIBUTORY'
  /** It can't be said. */
  | 'UNKNOWN';

/** How the incidents of a review were judged. What was entered in error is in none of the counts, nor are incidents that were withdrawn. */
export type JudgedLinks = {
  __typename?: 'JudgedLinks';
  /** Incidents to which unfamiliar staff contributed. */
  contributory: Scalars['NonNegativeInt']['output'];
  /** Incidents to which they did not. */
  notContributory: Scalars['NonNegativeInt']['output'];
  /** Incidents among the review's triggers that nobody judged. */
  notJudged: Scalars['NonNegativeInt']['output'];
  /** Incidents of which it can't be said. */
  unknown: Scalars['NonNegativeInt']['output'];
};

/** The key questions of CQC. */
export type KeyQuestion =
  /** Caring. */
  | 'CARING'
  /** Effective. */
  | 'EFFECTIVE'
  /** Responsive. */
  | 'RESPONSIVE'
  /** Safe. */
  | 'SAFE'
  /** Well-led. */
  | 'WELL_LED';

/** What a service has said of one key question, by one framework. It holds counts, and no rating of the key question: none is reckoned. */
export type KeyQuestionAssessed = {
  __typename?: 'KeyQuestionAssessed';
  /** n: of how many of its items the service has said something that stands. */
  assessed: Scalars['NonNegativeInt']['output'];
  /** Whether the framework is a draft, to be confirmed. */
  draft: Scalars['Boolean']['output'];
  /** The framework: SAF, or KLOE_2026_DRAFT. */
  framework: Scalars['String']['output'];
  /** Each of its items, in order, also those of which nothing was said. */
  items: Array<ItemAssessed>;
  /** The key question. */
  keyQuestion: KeyQuestion;
  /** N: how many items it has. */
  ofItems: Scalars['NonNegativeInt']['output'];
  /** Of how many of those a peer has, too, of what the service says now. */
  peerRated: Scalars['NonNegativeInt']['output'];
  /** Of how many of those a peer says otherwise. */
  peersDiffer: Scalars['NonNegativeInt']['output'];
};

/** What a review touches of one key question. */
export type KeyQuestionCoverage = {
  __typename?: 'KeyQuestionCoverage';
  /** The items of this key question that its evidence speaks to, whether the review is linked to them or not; empty where no source does. A regulation belongs to no key question: it stands with its source. */
  evidenceItems: Array<FrameworkItem>;
  /** The items that the review is linked to; empty where it touches none. */
  items: Array<FrameworkItem>;
  /** The key question. */
  keyQuestion: KeyQuestion;
  /** The sources that were examined and speak to one of those, newest first. */
  sources: Array<SourceExamination>;
};

/** What leaders did in a window of days. */
export type LeaderActivity = {
  __typename?: 'LeaderActivity';
  /** Of the challenges that were due in the window and before today, those answered by their day. */
  challengesInTime: HeadlineShare;
  /** Challenges raised at provider level. */
  challengesRaised: Scalars['Int']['output'];
  /** Changes made. */
  changesMade: Scalars['Int']['output'];
  /** Of the checks that were due in the window and before today, those done by their day. */
  checksInTime: HeadlineShare;
  /** Times that something learned was shared. */
  learningShared: Scalars['Int']['output'];
  /** Reviews concluded. */
  reviewsConcluded: Scalars['Int']['output'];
  /** Reviews opened. */
  reviewsOpened: Scalars['Int']['output'];
  /** Of the revisits of evidence that were due in the window and before today, those made by their day. */
  revisitsInTime: HeadlineShare;
};

/** What was learned of one cause. */
export type Learned = {
  __typename?: 'Learned';
  /** What kind of cause. */
  category: CauseCategory;
  /** What contributed, as elements of the frameworks. */
  factors: Array<LearnedFactor>;
  /** What it feeds. */
  feeds: Array<LearnedFeed>;
  /** What has to change. */
  operationalChange: OperationalChange;
  /** Whether its risk was accepted in place of an action. */
  riskAccepted: Scalars['Boolean']['output'];
  /** How far the finding has come. */
  state: FindingState;
};

/** An element of a framework that contributed. */
export type LearnedFactor = {
  __typename?: 'LearnedFactor';
  /** Its element, a code of the framework. */
  elementCode: Scalars['String']['output'];
  /** The framework. */
  framework: FactorFramework;
  /** Whether it hindered; else it helped. */
  hindered: Scalars['Boolean']['output'];
};

/** What a feed of a finding stands at. */
export type LearnedFeed = {
  __typename?: 'LearnedFeed';
  /** The feed. */
  feed: Feed;
  /** What it stands at. */
  state: FeedState;
};

/** What was learned, and with whom it was shared. */
export type LearningItem = {
  __typename?: 'LearningItem';
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** With whom it was shared and who has not said so yet. */
  notSeenBy?: Maybe<Array<StaffMember>>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who has seen it, and when. */
  seenBy?: Maybe<Array<LearningSeen>>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** With whom. */
  sharedWith?: Maybe<Array<StaffMember>>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** What was learned. */
  what?: Maybe<Scalars['String']['output']>;
};

/** A page of learning items, newest first unless said. */
export type LearningItemConnection = {
  __typename?: 'LearningItemConnection';
  /** The rows of this page with their cursors. */
  edges: Array<LearningItemEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A learning item in a page. */
export type LearningItemEdge = {
  __typename?: 'LearningItemEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: LearningItem;
};

/** That a worker has seen what was learned. */
export type LearningSeen = {
  __typename?: 'LearningSeen';
  /** When they said so. */
  seenAt: Scalars['DateTime']['output'];
  /** The worker who has seen it. */
  staffMember: StaffMember;
};

/** What is asked of a review before it ends at its level. */
export type LevelAsk =
  /** That what the duty of candour and notifications ask was done or is not due: the last note on it says sufficient. */
  | 'CANDOUR_AND_NOTIFICATION'
  /** That its causes are concluded. */
  | 'CAUSES_CONCLUDED'
  /** That a barrier, or a difference from what is usual, was looked at. */
  | 'DEFENCES_EXAMINED'
  /** That everybody is safe or corrected whom it concerns, by what it was opened on and by its samples: the last note on each says sufficient, by a record that stands. Of a review that concerns nobody by name, the last note on it says so. */
  | 'IMMEDIATE_SAFETY'
  /** That somebody of those whom it concerns, or of their families or advocates, is involved, or why nobody is; of a review that concerns nobody by name, anybody. */
  | 'PEOPLE_INVOLVED'
  /** That two kinds of evidence were examined. */
  | 'TWO_SOURCES';

/** Input of `linkAssessmentAction`: exactly one of the two actions. */
export type LinkAssessmentActionInput = {
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** An action of a review of the service. */
  reviewActionId?: InputMaybe<Scalars['UUID']['input']>;
  /** The self-assessment. */
  selfAssessmentId: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
  /** An action of the service's workforce log. */
  workforceActionId?: InputMaybe<Scalars['UUID']['input']>;
};

/** Answer of `linkAssessmentAction`: the record, or why not. */
export type LinkAssessmentActionPayload = {
  __typename?: 'LinkAssessmentActionPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  selfAssessment?: Maybe<SelfAssessment>;
};

/** What the reviewer of a review of agency staffing judged of an incident. M2b counts every incident in a shift with an unfamiliar worker, judged or not: this changes no figure, and no figure changes this. */
export type LinkJudgement = {
  __typename?: 'LinkJudgement';
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The incident. */
  incident?: Maybe<RecordRef>;
  /** Who judged it: the review's reviewer. */
  judgedBy?: Maybe<StaffMember>;
  /** Whether unfamiliar staff contributed to it. */
  judgedLink?: Maybe<JudgedLink>;
  /** Why it is judged so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review in which it was judged. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of judgements of incidents. */
export type LinkJudgementConnection = {
  __typename?: 'LinkJudgementConnection';
  /** The rows of this page with their cursors. */
  edges: Array<LinkJudgementEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A judgement of an incident in a page. */
export type LinkJudgementEdge = {
  __typename?: 'LinkJudgementEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: LinkJudgement;
};

/** Input of `makeChange`. */
export type MakeChangeInput = {
  /** The day of the change. */
  changedOn: Scalars['LocalDate']['input'];
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `makeChange`: the record, or why not. */
export type MakeChangePayload = {
  __typename?: 'MakeChangePayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  review?: Maybe<Review>;
};

/** Management's decision on an indicator, with its rationale. */
export type ManagementReview = {
  __typename?: 'ManagementReview';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** One version of a measure that a provider defined, for every one of its services: signed at provider level, and never changed. A change is a new version. */
export type MeasureDefinition = {
  __typename?: 'MeasureDefinition';
  /** Which way is better. */
  better?: Maybe<BetterWay>;
  /** Its chart in a service: the months or weeks that are over, on limits about all of them. Null of a service of another provider, and for whoever may not read the service's measures, or every record that is counted. */
  chart?: Maybe<DefinedMeasureChart>;
  /** What the measure is called by in every version, such as FALLS. */
  code?: Maybe<Scalars['String']['output']>;
  /** Where what its numerator counts comes from. A denominator is always entered. */
  countedFrom?: Maybe<MeasureSource>;
  /** Who defined it, at provider level. */
  definedBy?: Maybe<StaffMember>;
  /** What the denominator counts, in words; null of a count. */
  denominatorCounts?: Maybe<Scalars['String']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What kind of figure it is. */
  kind?: Maybe<MeasureKind>;
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its place among the versions of the measure, from 1. */
  number?: Maybe<Scalars['Int']['output']>;
  /** What the numerator counts, in words. */
  numeratorCounts?: Maybe<Scalars['String']['output']>;
  /** Of a rate, per so many of what its denominator counts, such as 1000; 1 of anything else. */
  per?: Maybe<Scalars['Int']['output']>;
  /** The provider whose measure it is. */
  provider?: Maybe<Provider>;
  /** Why it was changed; null for the first. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The codes of the records that are counted: a record counts once, by whichever of them it has. */
  recordCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** Of which kind the records are that are counted; null where counts are entered. */
  recordKind?: Maybe<CountedRecordKind>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The version that this one replaced; null for the first. */
  supersedes?: Maybe<MeasureDefinition>;
  /** The target: a share from 0 to 1, or so many of a rate or a count. */
  target?: Maybe<Scalars['Float']['output']>;
  /** By what it is counted. */
  unit?: Maybe<UnitOfTime>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};


/** One version of a measure that a provider defined, for every one of its services: signed at provider level, and never changed. A change is a new version. */
export type MeasureDefinitionChartArgs = {
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  serviceId: Scalars['UUID']['input'];
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of versions of measures, newest first unless said. */
export type MeasureDefinitionConnection = {
  __typename?: 'MeasureDefinitionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<MeasureDefinitionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A version of a measure in a page. */
export type MeasureDefinitionEdge = {
  __typename?: 'MeasureDefinitionEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: MeasureDefinition;
};

/** What was counted in a service in one month or week, as a manager of it entered it. It is never changed: what is wrong is entered in error, stays readable, and is entered anew. */
export type MeasureEntry = {
  __typename?: 'MeasureEntry';
  /** What the denominator counts; null of a count. */
  denominator?: Maybe<Scalars['Int']['output']>;
  /** Who entered it. */
  enteredBy?: Maybe<StaffMember>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The version of the measure that it was entered for. It holds for every version that counts the same. */
  measureDefinition?: Maybe<MeasureDefinition>;
  /** What the numerator counts; null where records are counted. */
  numerator?: Maybe<Scalars['Int']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The first day of the month or week. */
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of entered counts. */
export type MeasureEntryConnection = {
  __typename?: 'MeasureEntryConnection';
  /** The rows of this page with their cursors. */
  edges: Array<MeasureEntryEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Entered counts in a page. */
export type MeasureEntryEdge = {
  __typename?: 'MeasureEntryEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: MeasureEntry;
};

/** What kind of figure a measure is. */
export type MeasureKind =
  /** So many in a month or week, with Garwood's exact interval. */
  | 'COUNT'
  /** A share of what there was, with Wilson's interval. */
  | 'PROPORTION'
  /** So many per so much of what people are exposed to, such as occupied bed days or visits, with Garwood's exact interval. */
  | 'RATE';

/** Where what a measure's numerator counts comes from. */
export type MeasureSource =
  /** Somebody of the service enters it, by the month or week. */
  | 'ENTERED_COUNTS'
  /** Records of the service are counted, by the day on which what they tell of happened. */
  | 'SOURCE_RECORDS';

/** What kind of meeting. */
export type MeetingKind =
  /** Handover. */
  | 'HANDOVER'
  /** Provider oversight. */
  | 'PROVIDER_OVERSIGHT'
  /** A quality meeting. */
  | 'QUALITY'
  /** Supervision. */
  | 'SUPERVISION';

/** A minute of a meeting: a challenge, the response and who owns it. */
export type Minute = {
  __typename?: 'Minute';
  /** The records that it speaks of. */
  about?: Maybe<Array<RecordRef>>;
  /** What was challenged. */
  challenge?: Maybe<Scalars['String']['output']>;
  /** Its challenges, newest first. */
  challenges?: Maybe<ChallengeConnection>;
  /** What was decided. */
  decision?: Maybe<Scalars['String']['output']>;
  /** By when the decision is carried out. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The quality meeting that it belongs to. */
  meeting?: Maybe<QualityMeeting>;
  /** Who owns it. */
  owner?: Maybe<StaffMember>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was answered. */
  response?: Maybe<Scalars['String']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};


/** A minute of a meeting: a challenge, the response and who owns it. */
export type MinuteChallengesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of minutes, newest first unless said. */
export type MinuteConnection = {
  __typename?: 'MinuteConnection';
  /** The rows of this page with their cursors. */
  edges: Array<MinuteEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A minute in a page. */
export type MinuteEdge = {
  __typename?: 'MinuteEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Minute;
};

/** How a measure of a review moved. */
export type Movement = {
  __typename?: 'Movement';
  /** Whether the causes were addressed by then. */
  addressed?: Maybe<Scalars['Boolean']['output']>;
  /** The figure in the month, or week, of the latest outcome; null before the first. */
  after?: Maybe<ShareInWindow>;
  /** The figure at the frozen baseline. */
  before: ShareInWindow;
  /** The version of its definition. */
  definitionVersion: Scalars['String']['output'];
  /** The measure, such as M1A. */
  measure: Scalars['String']['output'];
  /** Whether the figure is better than the baseline, beyond chance. */
  reducing?: Maybe<Scalars['Boolean']['output']>;
  /** The target: a share from 0 to 1, or so many of a rate or a count. */
  target: Scalars['Float']['output'];
  /** The verdict of that outcome. */
  verdict?: Maybe<EffectVerdict>;
};

/** Verbs that this subgraph performs. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Signs, at provider level, for leaving a cause without an action. */
  acceptRisk?: Maybe<AcceptRiskPayload>;
  /** Signs, at provider level, for a plan of weaker actions alone. */
  acceptWeakActions?: Maybe<AcceptWeakActionsPayload>;
  /** A worker with whom it was shared says that they have seen what was learned. */
  acknowledgeLearning?: Maybe<AcknowledgeLearningPayload>;
  /** Says that one has heard what one was told: the worker who was told, and nobody else. */
  acknowledgeReporterFeedback?: Maybe<AcknowledgeReporterFeedbackPayload>;
  /** Answers a challenge, once, by its owner. */
  answerChallenge?: Maybe<AnswerChallengePayload>;
  /** Answers what somebody who is involved asked, once; also after the review is closed. */
  answerInvolvement?: Maybe<AnswerInvolvementPayload>;
  /** Appoints a worker to a role, with a deputy. */
  appoint?: Maybe<AppointPayload>;
  /** Adds a why to a cause's chain, with its evidence. */
  askWhy?: Maybe<AskWhyPayload>;
  /** Assesses a barrier: whether it was in place, whether it worked, and why not. Managers do, and whoever the review's template gives one of the steps 1 to 3. */
  assessBarrier?: Maybe<AssessBarrierPayload>;
  /** Records the fairness tool for a cause whose five tests are done and that leaves a concern about conduct. */
  assessFairness?: Maybe<AssessFairnessPayload>;
  /** A manager says what the service thinks of itself by one statement. What was said before stays, as what was said before. */
  assessOwnService?: Maybe<AssessOwnServicePayload>;
  /** Breaks the glass: in an emergency a person of the group reads what their role, their service or their need to know does not open, for an hour at most. They say why, those who are responsible are told at once, and each query that is sent with it stands in the trail. It opens nothing for writing, and nothing of another service. */
  breakGlass?: Maybe<BreakGlassPayload>;
  /** The registration of a service changed: its name, its kind, its provider or its CQC location. What it was stays, with its dates. */
  changeRegistration?: Maybe<ChangeRegistrationPayload>;
  /** Closes a review whose causes are confirmed, and whose effect was reviewed after the change and found met. */
  closeReview?: Maybe<CloseReviewPayload>;
  /** Step 3: compares a timeline with handover and allocation records and judges ownership. */
  compareHandover?: Maybe<CompareHandoverPayload>;
  /** Completes an action. */
  completeAction?: Maybe<CompleteActionPayload>;
  /** Step 3: concludes the causes. Refused, naming each gap, until the evidence stands. */
  concludeReview?: Maybe<ConcludeReviewPayload>;
  /** The review's verifier shows, with records from after the change, that the finding was tested. */
  confirmCause?: Maybe<ConfirmCausePayload>;
  /** Defines an audit tool, or the next version of one, for every service of the group. Audits that were made keep the version that they were scored by. */
  defineAuditTool?: Maybe<DefineAuditToolPayload>;
  /** Defines a measure of the provider's own, or a new version of it, at provider level. What a baseline froze stays as it was. */
  defineMeasure?: Maybe<DefineMeasurePayload>;
  /** Records that a check of the calendar was done: now, never back-dated. */
  doCheck?: Maybe<DoCheckPayload>;
  /** Draws a sample for an inspector, who names the seed. Drawn again by the same window, number and seed it is the one that was, whatever was recorded since. */
  drawInspectionSample?: Maybe<DrawInspectionSamplePayload>;
  /** Step 1: draws the sample from audits and feedback and names the people affected. */
  drawSample?: Maybe<DrawSamplePayload>;
  /** Ends a broken glass before its time: its holder does, or the safeguarding lead or registered manager of the service. Other subgraphs hear of it within seconds. */
  endGlassBreak?: Maybe<EndGlassBreakPayload>;
  /** Closes a review below the full level, as no more is needed: its reviewer finds so, once what the level asks is there. Causes are concluded by no such review. */
  endReviewAtLevel?: Maybe<EndReviewAtLevelPayload>;
  /** Ends an escalation today, with what came of it. */
  endReviewEscalation?: Maybe<EndReviewEscalationPayload>;
  /** Marks a record as entered in error: it stays readable and no longer counts. A manager of the service may, the provider, and its author. */
  enterGovernanceRecordInError?: Maybe<EnterGovernanceRecordInErrorPayload>;
  /** Enters what was counted in a service in a month or week that is over: its registered manager or a deputy does, once while it stands. */
  enterMeasureCounts?: Maybe<EnterMeasureCountsPayload>;
  /** Puts senior sign-off, a larger sample or a senior's briefing in force, or has deployment changed or a supplier reviewed by a day. */
  escalate?: Maybe<EscalatePayload>;
  /** Establishes the group. */
  establishGroup?: Maybe<EstablishGroupPayload>;
  /** Records that a source was examined, or why it does not apply. */
  examineSource?: Maybe<ExamineSourcePayload>;
  /** Links a published finding to the record that took it in, or says why a feed is left out. Each of the four is asked for before the review is closed. */
  feedFinding?: Maybe<FeedFindingPayload>;
  /** Files a document; its bytes are then sent to its path. */
  fileDocument?: Maybe<FileDocumentPayload>;
  /** Freezes the definition and the baseline before the change: redefining it makes a new version and breaks the line. */
  freezeBaseline?: Maybe<FreezeBaselinePayload>;
  /** Tells whoever reported what a review was opened on, or was involved in it, what came of it; or says why they are not told. Also after the review is closed. */
  giveReporterFeedback?: Maybe<GiveReporterFeedbackPayload>;
  /** Records a meeting. */
  holdMeeting?: Maybe<HoldMeetingPayload>;
  /** Names a cause: who, what, where, when and by what mechanism. */
  identifyCause?: Maybe<IdentifyCausePayload>;
  /** Judges whether unfamiliar staff contributed to an incident: the reviewer of a review of agency staffing does, while it takes parts, once for each incident. */
  judgeLink?: Maybe<JudgeLinkPayload>;
  /** Judges a record on a review's timeline, once while that stands: whoever works on the review does, while it takes parts. */
  judgeTimelineEntry?: Maybe<JudgeTimelineEntryPayload>;
  /** Links an action to a self-assessment: one of a review of the service, or one of its workforce log. */
  linkAssessmentAction?: Maybe<LinkAssessmentActionPayload>;
  /** Step 4: puts the change in force. Refused until every cause has its action and the baseline is frozen. */
  makeChange?: Maybe<MakeChangePayload>;
  /** Names a contributory factor of the system. */
  nameFactor?: Maybe<NameFactorPayload>;
  /** Names a worker in a cause, once each of the five tests was made of it and, of an agency worker, the induction was checked. */
  nameWorkerInCause?: Maybe<NameWorkerInCausePayload>;
  /** Opens a procedure file. */
  openProcedure?: Maybe<OpenProcedurePayload>;
  /** Opens a review on an event or a pattern, with its author, reviewer and verifier. */
  openReview?: Maybe<OpenReviewPayload>;
  /** Plans an action against causes, with its owner, measure and review point. */
  planAction?: Maybe<PlanActionPayload>;
  /** Challenges a minute or a review at provider level, with the one who answers and the day. */
  raiseChallenge?: Maybe<RaiseChallengePayload>;
  /** Raises an open review to a higher level. It is never lowered. */
  raiseReviewLevel?: Maybe<RaiseReviewLevelPayload>;
  /** A peer says what they think of the same, beside what the service says. */
  ratePeerService?: Maybe<RatePeerServicePayload>;
  /** Marks a notice of one's own as read. What it tells of waits as before. */
  readNotice?: Maybe<ReadNoticePayload>;
  /** Records an audit of care planning, with exactly its five items. */
  recordAudit?: Maybe<RecordAuditPayload>;
  /** Records an audit by a provider's own tool: whoever audits answers what is asked of the role in which they audit. */
  recordAuditByTool?: Maybe<RecordAuditByToolPayload>;
  /** Records what was otherwise than usual, and what that did. Managers do, and whoever the review's template gives one of the steps 1 to 3. */
  recordDifference?: Maybe<RecordDifferencePayload>;
  /** Records an inspection. */
  recordInspection?: Maybe<RecordInspectionPayload>;
  /** Records what an inspection found. */
  recordInspectionFinding?: Maybe<RecordInspectionFindingPayload>;
  /** Records that a person, a family or an advocate was involved in a review that is not closed. Managers do, and whoever its template gives one of the steps 1 to 3. */
  recordInvolvement?: Maybe<RecordInvolvementPayload>;
  /** Records a minute; a challenge needs its response and owner. */
  recordMinute?: Maybe<RecordMinutePayload>;
  /** Step 5: reviews the month after the change against the frozen baseline and records the verdict. */
  recordOutcome?: Maybe<RecordOutcomePayload>;
  /** Notes what interviews showed, whether handover support was sufficient, whether people were made safe at once, or anything else to be kept with a review. */
  recordReviewNote?: Maybe<RecordReviewNotePayload>;
  /** Looks at the evidence again, some weeks after a change, with new evidence dated after it. */
  recordRevisit?: Maybe<RecordRevisitPayload>;
  /** Records an audit of safeguarding escalation, with exactly its five items. */
  recordSafeguardingAudit?: Maybe<RecordSafeguardingAuditPayload>;
  /** Records an audit of agency staffing, with exactly its five items. */
  recordStaffingAudit?: Maybe<RecordStaffingAuditPayload>;
  /** Step 2: the person's key worker records the timeline. */
  recordTimeline?: Maybe<RecordTimelinePayload>;
  /** Registers a provider. */
  registerProvider?: Maybe<RegisterProviderPayload>;
  /** Registers a service. */
  registerService?: Maybe<RegisterServicePayload>;
  /** The review's reviewer has read the finding and agrees. */
  reviewCause?: Maybe<ReviewCausePayload>;
  /** Reviews a finding, by someone other than who recorded it. */
  reviewFinding?: Maybe<FindingPayload>;
  /** Judges whether the glass was rightly broken, once it is shut: the safeguarding lead or the registered manager of the service does, who did not break it themself. */
  reviewGlassBreak?: Maybe<ReviewGlassBreakPayload>;
  /** Issues a new version of a procedure. */
  reviseProcedure?: Maybe<ReviseProcedurePayload>;
  /** Sets one's own address for e-mail, or takes it away. Nobody sets another's. */
  setContactAddress?: Maybe<SetContactAddressPayload>;
  /** Sets after how many days deputies and next levels are told, for the whole group. */
  setNoticeDelays?: Maybe<SetNoticeDelaysPayload>;
  /** Says what became of what a trigger asked. */
  settleTriggeredAction?: Maybe<SettleTriggeredActionPayload>;
  /** Shares what was learned. */
  shareLearning?: Maybe<ShareLearningPayload>;
  /** Signs, at provider level, who performs which step in a kind of service from a day on. Reviews that are open keep their version. */
  signTemplateVersion?: Maybe<SignTemplateVersionPayload>;
  /** Tests supervision, training, workload, communication or oversight, with evidence of its own. */
  testCause?: Maybe<TestCausePayload>;
  /** Tests a finding, with evidence from after the change that answers it. */
  testFinding?: Maybe<FindingPayload>;
};


/** Verbs that this subgraph performs. */
export type MutationAcceptRiskArgs = {
  input: AcceptRiskInput;
};


/** Verbs that this subgraph performs. */
export type MutationAcceptWeakActionsArgs = {
  input: AcceptWeakActionsInput;
};


/** Verbs that this subgraph performs. */
export type MutationAcknowledgeLearningArgs = {
  input: AcknowledgeLearningInput;
};


/** Verbs that this subgraph performs. */
export type MutationAcknowledgeReporterFeedbackArgs = {
  input: AcknowledgeReporterFeedbackInput;
};


/** Verbs that this subgraph performs. */
export type MutationAnswerChallengeArgs = {
  input: AnswerChallengeInput;
};


/** Verbs that this subgraph performs. */
export type MutationAnswerInvolvementArgs = {
  input: AnswerInvolvementInput;
};


/** Verbs that this subgraph performs. */
export type MutationAppointArgs = {
  input: AppointInput;
};


/** Verbs that this subgraph performs. */
export type MutationAskWhyArgs = {
  input: AskWhyInput;
};


/** Verbs that this subgraph performs. */
export type MutationAssessBarrierArgs = {
  input: AssessBarrierInput;
};


/** Verbs that this subgraph performs. */
export type MutationAssessFairnessArgs = {
  input: AssessFairnessInput;
};


/** Verbs that this subgraph performs. */
export type MutationAssessOwnServiceArgs = {
  input: AssessOwnServiceInput;
};


/** Verbs that this subgraph performs. */
export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


/** Verbs that this subgraph performs. */
export type MutationChangeRegistrationArgs = {
  input: ChangeRegistrationInput;
};


/** Verbs that this subgraph performs. */
export type MutationCloseReviewArgs = {
  input: CloseReviewInput;
};


/** Verbs that this subgraph performs. */
export type MutationCompareHandoverArgs = {
  input: CompareHandoverInput;
};


/** Verbs that this subgraph performs. */
export type MutationCompleteActionArgs = {
  input: CompleteActionInput;
};


/** Verbs that this subgraph performs. */
export type MutationConcludeReviewArgs = {
  input: ConcludeReviewInput;
};


/** Verbs that this subgraph performs. */
export type MutationConfirmCauseArgs = {
  input: ConfirmCauseInput;
};


/** Verbs that this subgraph performs. */
export type MutationDefineAuditToolArgs = {
  input: DefineAuditToolInput;
};


/** Verbs that this subgraph performs. */
export type MutationDefineMeasureArgs = {
  input: DefineMeasureInput;
};


/** Verbs that this subgraph performs. */
export type MutationDoCheckArgs = {
  input: DoCheckInput;
};


/** Verbs that this subgraph performs. */
export type MutationDrawInspectionSampleArgs = {
  input: DrawInspectionSampleInput;
};


/** Verbs that this subgraph performs. */
export type MutationDrawSampleArgs = {
  input: DrawSampleInput;
};


/** Verbs that this subgraph performs. */
export type MutationEndGlassBreakArgs = {
  input: EndGlassBreakInput;
};


/** Verbs that this subgraph performs. */
export type MutationEndReviewAtLevelArgs = {
  input: EndReviewAtLevelInput;
};


/** Verbs that this subgraph performs. */
export type MutationEndReviewEscalationArgs = {
  input: EndReviewEscalationInput;
};


/** Verbs that this subgraph performs. */
export type MutationEnterGovernanceRecordInErrorArgs = {
  input: EnterGovernanceRecordInErrorInput;
};


/** Verbs that this subgraph performs. */
export type MutationEnterMeasureCountsArgs = {
  input: EnterMeasureCountsInput;
};


/** Verbs that this subgraph performs. */
export type MutationEscalateArgs = {
  input: EscalateInput;
};


/** Verbs that this subgraph performs. */
export type MutationEstablishGroupArgs = {
  input: EstablishGroupInput;
};


/** Verbs that this subgraph performs. */
export type MutationExamineSourceArgs = {
  input: ExamineSourceInput;
};


/** Verbs that this subgraph performs. */
export type MutationFeedFindingArgs = {
  input: FeedFindingInput;
};


/** Verbs that this subgraph performs. */
export type MutationFileDocumentArgs = {
  input: FileDocumentInput;
};


/** Verbs that this subgraph performs. */
export type MutationFreezeBaselineArgs = {
  input: FreezeBaselineInput;
};


/** Verbs that this subgraph performs. */
export type MutationGiveReporterFeedbackArgs = {
  input: GiveReporterFeedbackInput;
};


/** Verbs that this subgraph performs. */
export type MutationHoldMeetingArgs = {
  input: HoldMeetingInput;
};


/** Verbs that this subgraph performs. */
export type MutationIdentifyCauseArgs = {
  input: IdentifyCauseInput;
};


/** Verbs that this subgraph performs. */
export type MutationJudgeLinkArgs = {
  input: JudgeLinkInput;
};


/** Verbs that this subgraph performs. */
export type MutationJudgeTimelineEntryArgs = {
  input: JudgeTimelineEntryInput;
};


/** Verbs that this subgraph performs. */
export type MutationLinkAssessmentActionArgs = {
  input: LinkAssessmentActionInput;
};


/** Verbs that this subgraph performs. */
export type MutationMakeChangeArgs = {
  input: MakeChangeInput;
};


/** Verbs that this subgraph performs. */
export type MutationNameFactorArgs = {
  input: NameFactorInput;
};


/** Verbs that this subgraph performs. */
export type MutationNameWorkerInCauseArgs = {
  input: NameWorkerInCauseInput;
};


/** Verbs that this subgraph performs. */
export type MutationOpenProcedureArgs = {
  input: OpenProcedureInput;
};


/** Verbs that this subgraph performs. */
export type MutationOpenReviewArgs = {
  input: OpenReviewInput;
};


/** Verbs that this subgraph performs. */
export type MutationPlanActionArgs = {
  input: PlanActionInput;
};


/** Verbs that this subgraph performs. */
export type MutationRaiseChallengeArgs = {
  input: RaiseChallengeInput;
};


/** Verbs that this subgraph performs. */
export type MutationRaiseReviewLevelArgs = {
  input: RaiseReviewLevelInput;
};


/** Verbs that this subgraph performs. */
export type MutationRatePeerServiceArgs = {
  input: RatePeerServiceInput;
};


/** Verbs that this subgraph performs. */
export type MutationReadNoticeArgs = {
  input: ReadNoticeInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordAuditArgs = {
  input: RecordAuditInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordAuditByToolArgs = {
  input: RecordAuditByToolInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordDifferenceArgs = {
  input: RecordDifferenceInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordInspectionArgs = {
  input: RecordInspectionInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordInspectionFindingArgs = {
  input: RecordInspectionFindingInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordInvolvementArgs = {
  input: RecordInvolvementInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordMinuteArgs = {
  input: RecordMinuteInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordOutcomeArgs = {
  input: RecordOutcomeInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordReviewNoteArgs = {
  input: RecordReviewNoteInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordRevisitArgs = {
  input: RecordRevisitInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordSafeguardingAuditArgs = {
  input: RecordSafeguardingAuditInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordStaffingAuditArgs = {
  input: RecordStaffingAuditInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordTimelineArgs = {
  input: RecordTimelineInput;
};


/** Verbs that this subgraph performs. */
export type MutationRegisterProviderArgs = {
  input: RegisterProviderInput;
};


/** Verbs that this subgraph performs. */
export type MutationRegisterServiceArgs = {
  input: RegisterServiceInput;
};


/** Verbs that this subgraph performs. */
export type MutationReviewCauseArgs = {
  input: ReviewCauseInput;
};


/** Verbs that this subgraph performs. */
export type MutationReviewFindingArgs = {
  input: ReviewFindingInput;
};


/** Verbs that this subgraph performs. */
export type MutationReviewGlassBreakArgs = {
  input: ReviewGlassBreakInput;
};


/** Verbs that this subgraph performs. */
export type MutationReviseProcedureArgs = {
  input: ReviseProcedureInput;
};


/** Verbs that this subgraph performs. */
export type MutationSetContactAddressArgs = {
  input: SetContactAddressInput;
};


/** Verbs that this subgraph performs. */
export type MutationSetNoticeDelaysArgs = {
  input: SetNoticeDelaysInput;
};


/** Verbs that this subgraph performs. */
export type MutationSettleTriggeredActionArgs = {
  input: SettleTriggeredActionInput;
};


/** Verbs that this subgraph performs. */
export type MutationShareLearningArgs = {
  input: ShareLearningInput;
};


/** Verbs that this subgraph performs. */
export type MutationSignTemplateVersionArgs = {
  input: SignTemplateVersionInput;
};


/** Verbs that this subgraph performs. */
export type MutationTestCauseArgs = {
  input: TestCauseInput;
};


/** Verbs that this subgraph performs. */
export type MutationTestFindingArgs = {
  input: TestFindingInput;
};

/** Input of `nameFactor`. */
export type NameFactorInput = {
  /** The cause that it belongs to. */
  causeId: Scalars['UUID']['input'];
  /** What it was. */
  description: Scalars['String']['input'];
  /** Its element, as a code. */
  elementCode: Scalars['String']['input'];
  /** The records that show it. */
  evidence: Array<RecordRefInput>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** By which framework. */
  framework: FactorFramework;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it hindered (or helped). */
  hindered: Scalars['Boolean']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `nameFactor`: the record, or why not. */
export type NameFactorPayload = {
  __typename?: 'NameFactorPayload';
  /** The record; null when refused. */
  factor?: Maybe<Factor>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `nameWorkerInCause`. */
export type NameWorkerInCauseInput = {
  /** The cause. */
  causeId: Scalars['UUID']['input'];
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The worker. */
  staffMemberId: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `nameWorkerInCause`: the record, or why not. */
export type NameWorkerInCausePayload = {
  __typename?: 'NameWorkerInCausePayload';
  /** The record; null when refused. */
  cause?: Maybe<Cause>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** What a note of a review is about. */
export type NoteSubject =
  /** Whether what the duty of candour and notifications of the law ask was done, or is not due. */
  | 'CANDOUR_AND_NOTIFICATION'
  /** The root cause that was concluded; written when the review is concluded. */
  | 'CONCLUSION'
  /** Whether handover gave the support that was needed. */
  | 'HANDOVER_SUPPORT'
  /** Whether what was done at once made people safe, or corrected what was wrong for them: asked of everybody whom a review concerns before it is concluded. */
  | 'IMMEDIATE_SAFETY'
  /** What permanent staff said in interviews. */
  | 'INTERVIEWS'
  /** Why it was raised to a higher level; written when it is raised. */
  | 'LEVEL_RAISED'
  /** Why the level that it was opened at is enough; written when the review is opened. */
  | 'LEVEL_SET'
  /** Why no person, family or advocate is involved in the review. */
  | 'NOBODY_INVOLVED'
  /** Why no permanent worker of a group of sampled shifts was interviewed. */
  | 'NO_INTERVIEW'
  /** Why no more than its level is needed; written when it is ended there. */
  | 'NO_MORE_NEEDED'
  /** Anything else. */
  | 'OTHER';

/** What the records show of what was judged. */
export type NoteVerdict =
  /** It was not. */
  | 'INSUFFICIENT'
  /** It was sufficient. */
  | 'SUFFICIENT'
  /** The records do not say. */
  | 'UNCLEAR';

/**
 * That somebody was told of something that waits: once for each thing, level and person; of somebody who is at risk now, anew whenever the trigger
 * of an open action fires again. On its day whoever holds the role is told, then the
 * recorded deputy, then the next level; a level that nobody fills is passed over. Nobody is told of what they may not read.
 */
export type Notice = {
  __typename?: 'Notice';
  /** The check, of `CHECK`. */
  check?: Maybe<Check>;
  /** The day on which it is due; of an action whose trigger fired again for somebody at risk, the day by which that is to be looked at. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was told. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** By what it was told to this reader. */
  level?: Maybe<NoticeLevel>;
  /** When it was read; null while it was not. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The action, of `REVIEW_ACTION` and `REVIEW_POINT`. */
  reviewAction?: Maybe<ReviewAction>;
  /** The escalation, of `REVIEW_ESCALATION`. */
  reviewEscalation?: Maybe<ReviewEscalation>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** What waits. */
  thing?: Maybe<NoticeThing>;
  /** The action that a trigger opened, of `TRIGGERED_ACTION`. */
  triggeredAction?: Maybe<TriggeredAction>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Whether what it tells of still waits; null to whoever may no longer read that. */
  waits?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of notices, newest first. */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** The rows of this page with their cursors. */
  edges: Array<NoticeEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** After how many days of the calendar the deputy and the next level are told. Settings of this product: no framework gives them. The last set is in force; those before stay. */
export type NoticeDelays = {
  __typename?: 'NoticeDelays';
  /** Days from when it is due until the deputy is told; 1 where none was set. */
  deputyAfterDays?: Maybe<Scalars['Int']['output']>;
  /** When they were set. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Days from when it is due until the next level is told; 3 where none was set. */
  nextLevelAfterDays?: Maybe<Scalars['Int']['output']>;
  /** Counts them from 1; say it as `replaces` to set others. */
  number?: Maybe<Scalars['Int']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Always null: they hold for the whole group. */
  service?: Maybe<Service>;
  /** Who set them. */
  setBy?: Maybe<StaffMember>;
  /** Always 1: delays are set anew and never changed. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of delays, newest first. */
export type NoticeDelaysConnection = {
  __typename?: 'NoticeDelaysConnection';
  /** The rows of this page with their cursors. */
  edges: Array<NoticeDelaysEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Delays in a page. */
export type NoticeDelaysEdge = {
  __typename?: 'NoticeDelaysEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: NoticeDelays;
};

/** A notice in a page. */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Notice;
};

/** By what somebody is told. */
export type NoticeLevel =
  /** They are the recorded deputy of whoever does. */
  | 'DEPUTY'
  /** They hold the role, or own what waits. */
  | 'HOLDER'
  /** They hold the role above. */
  | 'NEXT_LEVEL';

/** A mail that tells of a notice, and what became of it. It bears a code, a link, what kind of thing waits and its day: no name, and no text of a record. */
export type NoticeMail = {
  __typename?: 'NoticeMail';
  /** How often it was tried. */
  attempts?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Why it did not arrive when it was last tried, as a code, such as `SMTP_550`; null where it arrived or was not tried. */
  fault?: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** When it is tried next, by the machine's clock; null once it ended. */
  nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service of what it tells of; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** To whom it goes. */
  staffMember?: Maybe<StaffMember>;
  /** What became of it. */
  state?: Maybe<NoticeMailState>;
  /** Ascends by one with every change. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of mails, newest first. */
export type NoticeMailConnection = {
  __typename?: 'NoticeMailConnection';
  /** The rows of this page with their cursors. */
  edges: Array<NoticeMailEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A mail in a page. */
export type NoticeMailEdge = {
  __typename?: 'NoticeMailEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: NoticeMail;
};

/** What became of a mail. */
export type NoticeMailState =
  /** The server took it. Whether it was read is not known; in rare cases it was sent twice. */
  | 'SENT'
  /** It will not arrive, and is tried no more: tell the person otherwise, and see to the address. */
  | 'UNDELIVERED'
  /** It is to be sent, or sent again. Where the server is away it waits for as long as that lasts. */
  | 'WAITING';

/** What somebody is told of. */
export type NoticeThing =
  /** A check of the calendar: on the day on which it is due. */
  | 'CHECK'
  /** An action of a review that is to be completed. */
  | 'REVIEW_ACTION'
  /** An escalation that is to be carried out by a day. */
  | 'REVIEW_ESCALATION'
  /** The review point of an action, to whoever verifies the review, until the effect was verified. */
  | 'REVIEW_POINT'
  /** An action that a trigger opened, such as a person's uncorrected plan or an unreviewed indicator: at once. */
  | 'TRIGGERED_ACTION';

/** Input of `openProcedure`. */
export type OpenProcedureInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Its code, such as CARE_PLANNING. */
  procedureCode: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
};

/** Answer of `openProcedure`: the record, or why not. */
export type OpenProcedurePayload = {
  __typename?: 'OpenProcedurePayload';
  /** The record; null when refused. */
  procedure?: Maybe<Procedure>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `openReview`. */
export type OpenReviewInput = {
  /** Its author. */
  authorId: Scalars['UUID']['input'];
  /** The quality statements and regulations that it touches, as codes. */
  frameworkItems: Array<Scalars['String']['input']>;
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How deep it goes; full unless said. */
  level?: InputMaybe<ReviewLevel>;
  /** Why this level, in three words at least; asked of a level below the full one. */
  levelReason?: InputMaybe<Scalars['String']['input']>;
  /** How often it was met. */
  patternCount?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** For a pattern: its rule. */
  patternRule?: InputMaybe<Scalars['String']['input']>;
  /** In how many days. */
  patternWindowDays?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** Its reviewer. */
  reviewerId: Scalars['UUID']['input'];
  /** The service. */
  serviceId: Scalars['UUID']['input'];
  /** Its template. */
  template: ReviewTemplate;
  /** Its title. */
  title: Scalars['String']['input'];
  /** What it starts with. */
  triggerKind: TriggerKind;
  /** The records that it starts with. */
  triggers: Array<RecordRefInput>;
  /** Who verifies its effect. */
  verifierId: Scalars['UUID']['input'];
  /** What was visibly wrong. */
  visibleProblem: Scalars['String']['input'];
};

/** Answer of `openReview`: the record, or why not. */
export type OpenReviewPayload = {
  __typename?: 'OpenReviewPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  review?: Maybe<Review>;
};

/** How many reviews were opened by one kind of trigger. */
export type OpenedByCount = {
  __typename?: 'OpenedByCount';
  /** How many of them by a pattern, with its rule, count and window. */
  fromPattern: Scalars['Int']['output'];
  /** How many. */
  reviews: Scalars['Int']['output'];
  /** What they were opened by. */
  triggerKind: TriggerKind;
};

/** What a change alters. */
export type OperationalChange =
  /** Communication. */
  | 'COMMUNICATION'
  /** Oversight. */
  | 'OVERSIGHT'
  /** Ownership. */
  | 'OWNERSHIP'
  /** A routine. */
  | 'ROUTINE';

/** The effect after the change, with the evidence behind it: the verdict of the quality assurance dashboard. */
export type OutcomeEvidence = {
  __typename?: 'OutcomeEvidence';
  /** Whether the causes were addressed: each was confirmed (tested, or its risk accepted), and every action is done. */
  addressed?: Maybe<Scalars['Boolean']['output']>;
  /** The version of the definition that it is held against. */
  baseline?: Maybe<Baseline>;
  /** The same at the frozen baseline. */
  beforeDenominator?: Maybe<Scalars['Int']['output']>;
  /** The same at the frozen baseline. */
  beforeNumerator?: Maybe<Scalars['Int']['output']>;
  /** The calendar of working days. */
  calendarVersion?: Maybe<Scalars['String']['output']>;
  /** The earliest day on which sustained can be called; null when waiting does not bring it (see `lacking`), or when it was called. */
  callableOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Months, or weeks, in a row, up to this one, that met the target. One without a figure, or with one that says too little, is none of them. */
  cycles?: Maybe<Scalars['Int']['output']>;
  /** Of how many: N; of a rate, how much people were exposed to, of a count how many months or weeks. */
  denominator?: Maybe<Scalars['Int']['output']>;
  /** The evidence, all dated after the change. */
  evidence?: Maybe<Array<RecordRef>>;
  /** What people and families said; null when nobody gave a rating. */
  experience?: Maybe<ExperienceMeasure>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Whether the chart shows a special cause in the good direction since the change, on limits frozen at the baseline. */
  improvement?: Maybe<Scalars['Boolean']['output']>;
  /** The month's, or week's, figure with its interval. */
  interval?: Maybe<ShareWithInterval>;
  /** What the verdict of sustained still lacks. */
  lacking?: Maybe<Array<SustainedLack>>;
  /** The last day of the month, or week, that was reviewed. */
  lastDay?: Maybe<Scalars['LocalDate']['output']>;
  /** How many changes of the month are in none of its figures, by reason; null where it was not known when this was recorded. */
  leftOut?: Maybe<ChangesLeftOut>;
  /** Whether the definition is a changed one: this makes no line with what was held against the version before. */
  lineBroken?: Maybe<Scalars['Boolean']['output']>;
  /** The lower end of the 95 % interval: Wilson's of a share, Garwood's exact one of a rate or a count. */
  lower?: Maybe<Scalars['Float']['output']>;
  /** The whole months, or weeks, since the change without a figure, or with one that says too little (a share of fewer than five; a rate or count where the baseline would not have brought one event): they count for nothing. */
  missingMonths?: Maybe<Array<Scalars['LocalDate']['output']>>;
  /** The first day of the month, or week, after the change that was reviewed. */
  month?: Maybe<Scalars['LocalDate']['output']>;
  /** How many were met: n; of a rate or a count, how many there were. */
  numerator?: Maybe<Scalars['Int']['output']>;
  /** How a rate or a count stands to its baseline; null of a share. */
  ratio?: Maybe<RatioToBaseline>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who verified. */
  recordedByMember?: Maybe<StaffMember>;
  /** Whether the figure is better than the baseline, beyond chance: two shares whose intervals do not meet, or a rate or count whose ratio to the baseline (`ratio`) lies on the good side of 1. */
  reducing?: Maybe<Scalars['Boolean']['output']>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** Whether the one-sided 95 % bound of the figure is at or past the target too. */
  supported?: Maybe<Scalars['Boolean']['output']>;
  /** The target in force. */
  target?: Maybe<Scalars['Float']['output']>;
  /** Its upper end. */
  upper?: Maybe<Scalars['Float']['output']>;
  /** The verdict. */
  verdict?: Maybe<EffectVerdict>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** What a careful reader would warn of. */
  warnings?: Maybe<Array<ReviewWarning>>;
};

/** A page of outcome evidences. */
export type OutcomeEvidenceConnection = {
  __typename?: 'OutcomeEvidenceConnection';
  /** The rows of this page with their cursors. */
  edges: Array<OutcomeEvidenceEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An outcome evidence in a page. */
export type OutcomeEvidenceEdge = {
  __typename?: 'OutcomeEvidenceEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: OutcomeEvidence;
};

/** The kinds of evidence that show what a change came to. */
export type OutcomeSource =
  /** Audits. */
  | 'AUDITS'
  /** Plans, notes, changes, instructions and handovers. */
  | 'CARE_RECORDS'
  /** Feedback and complaints. */
  | 'FEEDBACK'
  /** Minutes of governance. */
  | 'GOVERNANCE_MINUTES'
  /** Incidents. */
  | 'INCIDENT_ANALYSIS'
  /** Shifts, visits, allocations and their checks. */
  | 'ROTA_RECORDS'
  /** Supervision. */
  | 'SUPERVISION';

/** What came of a review, under three headings. Every change stands under one of them, by what it altered. */
export type OutcomeSummary = {
  __typename?: 'OutcomeSummary';
  /** Changes of ownership, and what is owned by nobody still. */
  clearerOwnership: ClearerOwnership;
  /** Changes of routine and communication, and what the figures say of them. */
  saferSystems: SaferSystems;
  /** Changes of oversight, and what was kept of it since. */
  strongerGovernance: StrongerGovernance;
};

/** Whether somebody wants to be told what comes of a review. */
export type OutcomeWish =
  /** They do not. */
  | 'NO'
  /** They did not say. */
  | 'NOT_SAID'
  /** They do. */
  | 'YES';

/** A record that whoever reads it reported: named to them, whatever else of its kind they may know of. */
export type OwnReport = {
  __typename?: 'OwnReport';
  /** When it happened. */
  happenedAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its GraphQL type. */
  kind: Scalars['String']['output'];
  /** The record itself, as far as its owner shows it to them. */
  record?: Maybe<CitableRecord>;
  /** When it was recorded at its source. */
  recordedAt: Scalars['DateTime']['output'];
};

/** An action, and who owns it: roles and a code. */
export type OwnedAction = {
  __typename?: 'OwnedAction';
  /** What it alters. */
  changeKind: OperationalChange;
  /** When it was completed, by a record that stands. */
  completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it is done. */
  done: Scalars['Boolean']['output'];
  /** When it is due. */
  dueOn: Scalars['LocalDate']['output'];
  /** Whether it mends the case or the cause. */
  kind: ActionKind;
  /** The role that it names responsible. */
  namedRole?: Maybe<RoleName>;
  /** Whether it is past its day and not done. */
  overdue: Scalars['Boolean']['output'];
  /** Its owner, as a code: the same for the same owner. */
  ownerCode: Scalars['UUID']['output'];
  /** The roles that its owner holds today in the service or the group, as registered. */
  ownerRoles: Array<RoleName>;
  /** How strong it is. */
  strength: ActionStrength;
};

/** Who owned the update of a record. */
export type OwnershipFinding =
  /** Two claims. */
  | 'CONTESTED'
  /** One named owner. */
  | 'NAMED_OWNER'
  /** Nobody. */
  | 'NONE'
  /** Several, without one. */
  | 'SHARED';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last row. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What a peer says of a self-assessment: somebody who neither made it nor works in the service, or who holds a role at provider level. It stands beside the service's own, and changes nothing of it. */
export type PeerRating = {
  __typename?: 'PeerRating';
  /** How it stands to the service's own. */
  besideOwn?: Maybe<BesideOwn>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that show it; none where the service's own evidence was enough. */
  evidence?: Maybe<Array<RecordRef>>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** By how many of the four names the two are apart: 0 where they are the same. It counts names, and is no score. */
  namesApart?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The peer. */
  ratedBy?: Maybe<StaffMember>;
  /** The peer's own rating, by CQC's four names. */
  rating?: Maybe<CqcRating>;
  /** Why it is rated so. */
  reasons?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The self-assessment beside which it stands. */
  selfAssessment?: Maybe<SelfAssessment>;
  /** The service that is assessed. */
  service?: Maybe<Service>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A person who receives care. */
export type Person = {
  __typename?: 'Person';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Guidance about named people, acknowledged by a worker for a shift. */
export type PersonGuidance = {
  __typename?: 'PersonGuidance';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** One person's timeline in the review file: what happened and when it was recorded. */
export type PersonTimeline = {
  __typename?: 'PersonTimeline';
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records of the timeline, each with both its times. */
  entries?: Maybe<Array<RecordRef>>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Whether the feedback was looked at. */
  feedbackLookedAt?: Maybe<Scalars['Boolean']['output']>;
  /** When the change was first identified: the earliest of its records that still stand; null when none does. */
  firstIdentifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Whether recent incidents were looked at. */
  incidentsLookedAt?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the daily notes were looked at. */
  notesLookedAt?: Maybe<Scalars['Boolean']['output']>;
  /** The person. */
  person?: Maybe<Person>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The key worker who recorded it. */
  recordedByMember?: Maybe<StaffMember>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of person timelines. */
export type PersonTimelineConnection = {
  __typename?: 'PersonTimelineConnection';
  /** The rows of this page with their cursors. */
  edges: Array<PersonTimelineEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A person timeline in a page. */
export type PersonTimelineEdge = {
  __typename?: 'PersonTimelineEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PersonTimeline;
};

/** Input of `planAction`. */
export type PlanActionInput = {
  /** Its category. */
  category: ActionCategory;
  /** The causes that it addresses. */
  causesIds: Array<Scalars['UUID']['input']>;
  /** What it alters. */
  changeKind: OperationalChange;
  /** What is done. */
  description: Scalars['String']['input'];
  /** When it is due. */
  dueOn: Scalars['LocalDate']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whether it mends the case or the cause. */
  kind: ActionKind;
  /** By which measure. */
  measure: Scalars['String']['input'];
  /** For ownership: the role that is named responsible. */
  namedRole?: InputMaybe<RoleName>;
  /** Its one named owner. */
  ownerId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The review that it belongs to. */
  reviewId: Scalars['UUID']['input'];
  /** When its effect is reviewed. */
  reviewPointOn: Scalars['LocalDate']['input'];
  /** The action of another review that this is one with: of the same category and change, on the same cause in another service (`Cause.sameElsewhere`). Each is done, and shown, in its own service. */
  sharesId?: InputMaybe<Scalars['UUID']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `planAction`: the record, or why not. */
export type PlanActionPayload = {
  __typename?: 'PlanActionPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  reviewAction?: Maybe<ReviewAction>;
};

/** Who is named as responsible for keeping a plan true, and who deputises. */
export type PlanOwnership = {
  __typename?: 'PlanOwnership';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A formal review of a care plan. */
export type PlanReview = {
  __typename?: 'PlanReview';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** One published version of a care plan. */
export type PlanVersion = {
  __typename?: 'PlanVersion';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A practice observation of a worker. */
export type PracticeObservation = {
  __typename?: 'PracticeObservation';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A cause beside what was changed so that it does not come back. */
export type Prevention = {
  __typename?: 'Prevention';
  /** The cause, with why it happened. */
  cause?: Maybe<Cause>;
  /** What was changed: actions that mend it and are done, by records that stand. */
  made: Array<ReviewAction>;
  /** What is missing. */
  missing: Array<PreventionGap>;
  /** Actions that are to mend it and are not done. */
  open: Array<ReviewAction>;
  /** Whether its risk was accepted at provider level in place of an action. */
  riskAccepted: Scalars['Boolean']['output'];
};

/** What is missing between why something happened and what keeps it from happening again. */
export type PreventionGap =
  /** A change that is done does not say how it was before and since. */
  | 'BEFORE_AND_AFTER_UNTOLD'
  /** Its reviewer has not read it. */
  | 'NOT_REVIEWED'
  /** It was not tested by records from after the change. */
  | 'NOT_TESTED'
  /** No action is to mend it, and its risk was not accepted. */
  | 'PREVENTION_MISSING'
  /** An action that is to mend it is not done. */
  | 'PREVENTION_OPEN'
  /** Records by which it was tested were withdrawn since. */
  | 'PROOF_WITHDRAWN'
  /** No chain of whys stands on a record. */
  | 'WHY_MISSING';

/** A procedure; its text stands in its versions. */
export type Procedure = {
  __typename?: 'Procedure';
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its code, such as CARE_PLANNING. */
  procedureCode?: Maybe<Scalars['String']['output']>;
  /** Its procedure versions, newest first. */
  procedureVersions?: Maybe<ProcedureVersionConnection>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};


/** A procedure; its text stands in its versions. */
export type ProcedureProcedureVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of procedures, newest first unless said. */
export type ProcedureConnection = {
  __typename?: 'ProcedureConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ProcedureEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A procedure in a page. */
export type ProcedureEdge = {
  __typename?: 'ProcedureEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Procedure;
};

/** One version of a procedure; old and new stay readable. */
export type ProcedureVersion = {
  __typename?: 'ProcedureVersion';
  /** The review's action that it carries out. */
  action?: Maybe<ReviewAction>;
  /** What turns the text of `previous` into this one, word by word and in reading order; all is added in a first version. */
  difference?: Maybe<Array<TextPart>>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Who issued it. */
  issuedBy?: Maybe<StaffMember>;
  /** Counts from 1. */
  number?: Maybe<Scalars['Int']['output']>;
  /** The version that it replaced: the newest before it that was not entered in error; null for the first. */
  previous?: Maybe<ProcedureVersion>;
  /** The procedure that it belongs to. */
  procedure?: Maybe<Procedure>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The procedure. */
  text?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of procedure versions, newest first unless said. */
export type ProcedureVersionConnection = {
  __typename?: 'ProcedureVersionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ProcedureVersionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A procedure version in a page. */
export type ProcedureVersionEdge = {
  __typename?: 'ProcedureVersionEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ProcedureVersion;
};

/** A registered provider of the group. */
export type Provider = {
  __typename?: 'Provider';
  /** Its CQC provider id. */
  cqcProviderId?: Maybe<Scalars['String']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of providers, newest first unless said. */
export type ProviderConnection = {
  __typename?: 'ProviderConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ProviderEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A provider in a page. */
export type ProviderEdge = {
  __typename?: 'ProviderEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Provider;
};

/** A meeting where quality is overseen. */
export type QualityMeeting = {
  __typename?: 'QualityMeeting';
  /** Who chaired. */
  chair?: Maybe<StaffMember>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What kind. */
  kind?: Maybe<MeetingKind>;
  /** Its minutes, newest first. */
  minutes?: Maybe<MinuteConnection>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};


/** A meeting where quality is overseen. */
export type QualityMeetingMinutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of quality meetings, newest first unless said. */
export type QualityMeetingConnection = {
  __typename?: 'QualityMeetingConnection';
  /** The rows of this page with their cursors. */
  edges: Array<QualityMeetingEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A quality meeting in a page. */
export type QualityMeetingEdge = {
  __typename?: 'QualityMeetingEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: QualityMeeting;
};

/** Questions that this subgraph answers. */
export type Query = {
  __typename?: 'Query';
  /** The audit with this id, or null when there is none that you may know of. */
  audit?: Maybe<Audit>;
  /** The version of an audit tool with this id, or null when there is none that you may know of. */
  auditToolVersion?: Maybe<AuditToolVersion>;
  /** Versions of the provider's own audit tools, a page at a time. */
  auditToolVersions?: Maybe<AuditToolVersionConnection>;
  /** Audits, a page at a time. */
  audits?: Maybe<AuditConnection>;
  /** The barrier with this id, or null when there is none that you may know of. */
  barrier?: Maybe<Barrier>;
  /** Barriers, a page at a time, newest first. */
  barriers?: Maybe<BarrierConnection>;
  /** The baseline with this id, or null when there is none that you may know of. */
  baseline?: Maybe<Baseline>;
  /** Baselines, a page at a time, newest first. */
  baselines?: Maybe<BaselineConnection>;
  /** The cause with this id, or null when there is none that you may know of. */
  cause?: Maybe<Cause>;
  /** The cause test with this id, or null when there is none that you may know of. */
  causeTest?: Maybe<CauseTest>;
  /** Cause tests, a page at a time, newest first. */
  causeTests?: Maybe<CauseTestConnection>;
  /** Causes, a page at a time, newest first. */
  causes?: Maybe<CauseConnection>;
  /** The challenge with this id, or null when there is none that you may know of. */
  challenge?: Maybe<Challenge>;
  /** Challenges, a page at a time, newest first. */
  challenges?: Maybe<ChallengeConnection>;
  /** The check with this id, or null when there is none that you may know of. */
  check?: Maybe<Check>;
  /** The calendar of checks, a page at a time, latest due first. */
  checks?: Maybe<CheckConnection>;
  /** The reader's own address; null where they set none. */
  contactAddress?: Maybe<ContactAddress>;
  /** The difference with this id, or null when there is none that you may know of. */
  difference?: Maybe<Difference>;
  /** Differences, a page at a time, newest first. */
  differences?: Maybe<DifferenceConnection>;
  /** The document with this id, or null when there is none that you may know of. */
  document?: Maybe<Document>;
  /** Documents, a page at a time. */
  documents?: Maybe<DocumentConnection>;
  /** The factor with this id, or null when there is none that you may know of. */
  factor?: Maybe<Factor>;
  /** The elements by which factors are named, framework by framework, each with the kinds of cause that lie there: a bounded list. */
  factorElements?: Maybe<Array<FactorElement>>;
  /** Factors, a page at a time, newest first. */
  factors?: Maybe<FactorConnection>;
  /** The fairness assessment with this id, or null when there is none that you may know of. */
  fairnessAssessment?: Maybe<FairnessAssessment>;
  /** Fairness assessments, a page at a time, newest first. */
  fairnessAssessments?: Maybe<FairnessAssessmentConnection>;
  /** What whoever is signed in was told of what came of their own reports, newest first; what was entered in error is not among it. */
  feedbackToMe?: Maybe<FeedbackToMeConnection>;
  /** The feed of a finding with this id, or null when there is none that you may know of. */
  findingFeed?: Maybe<FindingFeed>;
  /** Feeds of findings, a page at a time, newest first. */
  findingFeeds?: Maybe<FindingFeedConnection>;
  /** The quality statements, lines of enquiry and regulations in force on a day: a bounded list. */
  frameworkItems?: Maybe<Array<FrameworkItem>>;
  /** Each quality statement in force on a day beside the lines of enquiry that answer it, our own reading: a bounded list. */
  frameworkMap?: Maybe<Array<FrameworkMapping>>;
  /** The broken glass with this id, or null when there is none that you may know of. */
  glassBreak?: Maybe<GlassBreak>;
  /** Broken glasses, newest first: your own, and those of the services whose safeguarding lead or registered manager you are. */
  glassBreaks?: Maybe<GlassBreakConnection>;
  /** The group with this id, or null when there is none that you may know of. */
  group?: Maybe<Group>;
  /** Groups, a page at a time. */
  groups?: Maybe<GroupConnection>;
  /** The handover comparison with this id, or null when there is none that you may know of. */
  handoverComparison?: Maybe<HandoverComparison>;
  /** Handover comparisons, a page at a time, newest first. */
  handoverComparisons?: Maybe<HandoverComparisonConnection>;
  /** The inspection with this id, or null when there is none that you may know of. */
  inspection?: Maybe<Inspection>;
  /** The inspection finding with this id, or null when there is none that you may know of. */
  inspectionFinding?: Maybe<InspectionFinding>;
  /** Inspection findings, a page at a time. */
  inspectionFindings?: Maybe<InspectionFindingConnection>;
  /** The sample with this id, or null when there is none that you may know of. */
  inspectionSample?: Maybe<InspectionSample>;
  /** Every sample that was drawn, a page at a time, newest first: also those that nobody showed to an inspector. */
  inspectionSamples?: Maybe<InspectionSampleConnection>;
  /** Inspections, a page at a time. */
  inspections?: Maybe<InspectionConnection>;
  /** The involvement with this id, or null when there is none that you may know of. */
  involvement?: Maybe<Involvement>;
  /** Involvements, a page at a time, newest first. */
  involvements?: Maybe<InvolvementConnection>;
  /** The learning item with this id, or null when there is none that you may know of. */
  learningItem?: Maybe<LearningItem>;
  /** Learning items, a page at a time. */
  learningItems?: Maybe<LearningItemConnection>;
  /** The judgement of an incident with this id, or null when there is none that you may know of. */
  linkJudgement?: Maybe<LinkJudgement>;
  /** Judgements of incidents, a page at a time, newest first. */
  linkJudgements?: Maybe<LinkJudgementConnection>;
  /** The version of a measure with this id, or null when there is none that you may know of. */
  measureDefinition?: Maybe<MeasureDefinition>;
  /** Versions of measures that providers defined, a page at a time. */
  measureDefinitions?: Maybe<MeasureDefinitionConnection>;
  /** Entered counts, a page at a time, newest first; those that were entered in error are among them. */
  measureEntries?: Maybe<MeasureEntryConnection>;
  /** The entered counts with this id, or null when there are none that you may know of. */
  measureEntry?: Maybe<MeasureEntry>;
  /** The minute with this id, or null when there is none that you may know of. */
  minute?: Maybe<Minute>;
  /** Minutes, a page at a time. */
  minutes?: Maybe<MinuteConnection>;
  /** The reader's own notice with this id, or null when they have none. */
  notice?: Maybe<Notice>;
  /** Delays with this id, or null when there are none that you may know of. */
  noticeDelay?: Maybe<NoticeDelays>;
  /** The delays that were set, a page at a time, newest first. */
  noticeDelays?: Maybe<NoticeDelaysConnection>;
  /** The mail with this id, or null when there is none that you may know of. */
  noticeMail?: Maybe<NoticeMail>;
  /** Mails, a page at a time, newest first; `totalCount` of those that are undelivered is the count to look at. */
  noticeMails?: Maybe<NoticeMailConnection>;
  /** What the reader was told, a page at a time, newest first. `totalCount` of those that are unread is the count to show. */
  notices?: Maybe<NoticeConnection>;
  /** The outcome evidence with this id, or null when there is none that you may know of. */
  outcomeEvidence?: Maybe<OutcomeEvidence>;
  /** Outcomes, a page at a time, newest first. */
  outcomes?: Maybe<OutcomeEvidenceConnection>;
  /** The peer's rating with this id, or null when there is none that you may know of. */
  peerRating?: Maybe<PeerRating>;
  /** The person timeline with this id, or null when there is none that you may know of. */
  personTimeline?: Maybe<PersonTimeline>;
  /** Person timelines, a page at a time, newest first. */
  personTimelines?: Maybe<PersonTimelineConnection>;
  /** The procedure with this id, or null when there is none that you may know of. */
  procedure?: Maybe<Procedure>;
  /** The procedure version with this id, or null when there is none that you may know of. */
  procedureVersion?: Maybe<ProcedureVersion>;
  /** Procedure versions, a page at a time. */
  procedureVersions?: Maybe<ProcedureVersionConnection>;
  /** Procedures, a page at a time. */
  procedures?: Maybe<ProcedureConnection>;
  /** The provider with this id, or null when there is none that you may know of. */
  provider?: Maybe<Provider>;
  /** Providers, a page at a time. */
  providers?: Maybe<ProviderConnection>;
  /** The quality meeting with this id, or null when there is none that you may know of. */
  qualityMeeting?: Maybe<QualityMeeting>;
  /** Quality meetings, a page at a time. */
  qualityMeetings?: Maybe<QualityMeetingConnection>;
  /** The feedback to a reporter with this id, or null when there is none that you may know of. */
  reporterFeedback?: Maybe<ReporterFeedback>;
  /** Feedbacks to reporters, a page at a time, newest first. */
  reporterFeedbacks?: Maybe<ReporterFeedbackConnection>;
  /** The review with this id, or null when there is none that you may know of. */
  review?: Maybe<Review>;
  /** The review action with this id, or null when there is none that you may know of. */
  reviewAction?: Maybe<ReviewAction>;
  /** Review actions, a page at a time, newest first. */
  reviewActions?: Maybe<ReviewActionConnection>;
  /** The review escalation with this id, or null when there is none that you may know of. */
  reviewEscalation?: Maybe<ReviewEscalation>;
  /** Review escalations, a page at a time, newest first. */
  reviewEscalations?: Maybe<ReviewEscalationConnection>;
  /** What each level of a review asks, the lowest first: a bounded list. */
  reviewLevels?: Maybe<Array<ReviewLevelRule>>;
  /** The review note with this id, or null when there is none that you may know of. */
  reviewNote?: Maybe<ReviewNote>;
  /** Review notes, a page at a time, newest first. */
  reviewNotes?: Maybe<ReviewNoteConnection>;
  /** The review sample with this id, or null when there is none that you may know of. */
  reviewSample?: Maybe<ReviewSample>;
  /** Review samples, a page at a time, newest first. */
  reviewSamples?: Maybe<ReviewSampleConnection>;
  /** The review template version with this id, or null when there is none that you may know of. */
  reviewTemplateVersion?: Maybe<ReviewTemplateVersion>;
  /** Review template versions, a page at a time. */
  reviewTemplateVersions?: Maybe<ReviewTemplateVersionConnection>;
  /** Reviews, a page at a time, newest first. */
  reviews?: Maybe<ReviewConnection>;
  /** The revisit with this id, or null when there is none that you may know of. */
  revisit?: Maybe<Revisit>;
  /** Revisits, a page at a time, newest first. */
  revisits?: Maybe<RevisitConnection>;
  /** The role holding with this id, or null when there is none that you may know of. */
  roleHolding?: Maybe<RoleHolding>;
  /** Role holdings, a page at a time. */
  roleHoldings?: Maybe<RoleHoldingConnection>;
  /** The self-assessment with this id, or null when there is none that you may know of. */
  selfAssessment?: Maybe<SelfAssessment>;
  /** Self-assessments, a page at a time: every one that was made, so that what was said before can be read. */
  selfAssessments?: Maybe<SelfAssessmentConnection>;
  /** The service with this id, or null when there is none that you may know of. */
  service?: Maybe<Service>;
  /** Services, a page at a time. */
  services?: Maybe<ServiceConnection>;
  /** The source examination with this id, or null when there is none that you may know of. */
  sourceExamination?: Maybe<SourceExamination>;
  /** Source examinations, a page at a time, newest first. */
  sourceExaminations?: Maybe<SourceExaminationConnection>;
  /** The judgement of a record on a timeline with this id, or null when there is none that you may know of. */
  timelineJudgement?: Maybe<TimelineJudgement>;
  /** What was judged of records on timelines, a page at a time, newest first. */
  timelineJudgements?: Maybe<TimelineJudgementConnection>;
  /** The triggered action with this id, or null when there is none that you may know of. */
  triggeredAction?: Maybe<TriggeredAction>;
  /** Triggered actions, a page at a time, newest first. */
  triggeredActions?: Maybe<TriggeredActionConnection>;
  /** The why step with this id, or null when there is none that you may know of. */
  whyStep?: Maybe<WhyStep>;
  /** Why steps, a page at a time, newest first. */
  whySteps?: Maybe<WhyStepConnection>;
};


/** Questions that this subgraph answers. */
export type QueryAuditArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryAuditToolVersionArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryAuditToolVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  newest?: InputMaybe<Scalars['Boolean']['input']>;
  toolCode?: InputMaybe<Scalars['String']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryBarrierArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryBarriersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryBaselineArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryBaselinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryCauseArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryCauseTestArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryCauseTestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  causeId?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryChallengeArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryChallengesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minuteId?: InputMaybe<Scalars['UUID']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryCheckArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  dueTo?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<RoleName>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
  state?: InputMaybe<CheckState>;
};


/** Questions that this subgraph answers. */
export type QueryDifferenceArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryDifferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryDocumentArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryFactorArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  causeId?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryFairnessAssessmentArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryFairnessAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  causeId?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryFeedbackToMeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryFindingFeedArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryFindingFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryFrameworkItemsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryFrameworkMapArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryGlassBreakArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryGlassBreaksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreviewed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryGroupArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryHandoverComparisonArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryHandoverComparisonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryInspectionArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryInspectionFindingArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryInspectionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inspectionId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryInspectionSampleArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryInspectionSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryInvolvementArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryLearningItemArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryLearningItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryLinkJudgementArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryLinkJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryMeasureDefinitionArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryMeasureDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  providerId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryMeasureEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measureDefinitionId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryMeasureEntryArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryMinuteArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryMinutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  meetingId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryNoticeArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryNoticeDelayArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryNoticeDelaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryNoticeMailArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryNoticeMailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
  state?: InputMaybe<NoticeMailState>;
};


/** Questions that this subgraph answers. */
export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryOutcomeEvidenceArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryPeerRatingArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryPersonTimelineArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryPersonTimelinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryProcedureArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryProcedureVersionArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryProcedureVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  procedureId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryProviderArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryQualityMeetingArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryQualityMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryReporterFeedbackArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryReporterFeedbacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryReviewArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryReviewActionArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryReviewActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryReviewEscalationArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryReviewEscalationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryReviewNoteArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryReviewNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryReviewSampleArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryReviewSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryReviewTemplateVersionArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryReviewTemplateVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryRevisitArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryRevisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryRoleHoldingArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryRoleHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QuerySelfAssessmentArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QuerySelfAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  frameworkItem?: InputMaybe<Scalars['String']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryServiceArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions that this subgraph answers. */
export type QuerySourceExaminationArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QuerySourceExaminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryTimelineJudgementArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryTimelineJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryTriggeredActionArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryTriggeredActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryWhyStepArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryWhyStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  causeId?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};

/** Input of `raiseChallenge`. */
export type RaiseChallengeInput = {
  /** What is challenged. */
  challenge: Scalars['String']['input'];
  /** Until when. */
  dueOn: Scalars['LocalDate']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The minute that is challenged. */
  minuteId?: InputMaybe<Scalars['UUID']['input']>;
  /** Who owes the answer. */
  ownerId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The review that is challenged. */
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `raiseChallenge`: the record, or why not. */
export type RaiseChallengePayload = {
  __typename?: 'RaiseChallengePayload';
  /** The record; null when refused. */
  challenge?: Maybe<Challenge>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `raiseReviewLevel`. */
export type RaiseReviewLevelInput = {
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The level, above the one that it is at. */
  level: ReviewLevel;
  /** Why it goes deeper, in three words at least. */
  reason: Scalars['String']['input'];
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `raiseReviewLevel`: the record, or why not. */
export type RaiseReviewLevelPayload = {
  __typename?: 'RaiseReviewLevelPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  review?: Maybe<Review>;
};

/** Input of `ratePeerService`. */
export type RatePeerServiceInput = {
  /** The records of the service that show it; none where the service's own evidence is enough. */
  evidence: Array<RecordRefInput>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The peer's own rating, by CQC's four names. */
  rating: CqcRating;
  /** Why it is rated so, in three words at least. */
  reasons: Scalars['String']['input'];
  /** The self-assessment: the newest of its service and item. */
  selfAssessmentId: Scalars['UUID']['input'];
};

/** Answer of `ratePeerService`: the record, or why not. */
export type RatePeerServicePayload = {
  __typename?: 'RatePeerServicePayload';
  /** The record; null when refused. */
  peerRating?: Maybe<PeerRating>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** How a rate or a count stands to that of its baseline: the one over the other. */
export type RatioToBaseline = {
  __typename?: 'RatioToBaseline';
  /** How many there were in the baseline. */
  beforeNumerator: Scalars['Int']['output'];
  /** Its confidence, such as 0.95. */
  level: Scalars['Float']['output'];
  /** The lower end of its interval. */
  lower: Scalars['Float']['output'];
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** How many there are now. */
  numerator: Scalars['Int']['output'];
  /** How likely a ratio as far from 1 is where nothing changed, both ways. */
  p: Scalars['Float']['output'];
  /** The ratio; null where there was none in both, or in the baseline. */
  ratio?: Maybe<Scalars['Float']['output']>;
  /** The upper end of its interval; null where nothing bounds it. */
  upper?: Maybe<Scalars['Float']['output']>;
};

/** Input of `readNotice`. */
export type ReadNoticeInput = {
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The notice. */
  noticeId: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `readNotice`: the record, or why not. */
export type ReadNoticePayload = {
  __typename?: 'ReadNoticePayload';
  /** The record; null when refused. */
  notice?: Maybe<Notice>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordAuditByTool`. */
export type RecordAuditByToolInput = {
  /** The answer to each item that is asked of the role, once each. */
  answers: Array<AuditAnswerInput>;
  /** In which role the auditor answers. */
  auditedAs: RoleName;
  /** Who audited; the caller unless said. */
  auditedById?: InputMaybe<Scalars['UUID']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How many records there were; asked for where an item is scored on a sample, and left out elsewhere. */
  population?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** How many were looked at; likewise. */
  sampleSize?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** How they were selected; likewise. */
  selectionMethod?: InputMaybe<Scalars['String']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The version of the tool: the newest, or the one that was newest when the audit happened. */
  toolVersionId: Scalars['UUID']['input'];
};

/** Answer of `recordAuditByTool`: the record, or why not. */
export type RecordAuditByToolPayload = {
  __typename?: 'RecordAuditByToolPayload';
  /** The record; null when refused. */
  audit?: Maybe<Audit>;
  /** Why it was refused; empty when it was not. One that is about an item names it in `field`, as `answers.` and its code, and the tool's version as its rule. */
  refusals: Array<Refusal>;
};

/** Input of `recordAudit`. */
export type RecordAuditInput = {
  /** Who audited; the caller unless said. */
  auditedById?: InputMaybe<Scalars['UUID']['input']>;
  /** In how many the change was identified. */
  changeIdentification: Scalars['NonNegativeInt']['input'];
  /** The records looked at. */
  evidence: Array<RecordRefInput>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** In how many feedback agrees. */
  feedbackAlignment: Scalars['NonNegativeInt']['input'];
  /** The evidence of each item: all five, once each. */
  findings: Array<AuditFindingInput>;
  /** In how many handover shows it. */
  handoverEvidence: Scalars['NonNegativeInt']['input'];
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How many have a named owner. */
  namedOwnership: Scalars['NonNegativeInt']['input'];
  /** How many records there were. */
  population: Scalars['NonNegativeInt']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How many were looked at. */
  sampleSize: Scalars['NonNegativeInt']['input'];
  /** How they were selected. */
  selectionMethod: Scalars['String']['input'];
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** How many of the sample were updated in time. */
  updateTimeliness: Scalars['NonNegativeInt']['input'];
};

/** Answer of `recordAudit`: the record, or why not. */
export type RecordAuditPayload = {
  __typename?: 'RecordAuditPayload';
  /** The record; null when refused. */
  audit?: Maybe<Audit>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordDifference`. */
export type RecordDifferenceInput = {
  /** What that did. */
  effect: Scalars['String']['input'];
  /** The records that show it. */
  evidence: Array<RecordRefInput>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What is usual. */
  normal: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What was so this time. */
  thisTime: Scalars['String']['input'];
};

/** Answer of `recordDifference`: the record, or why not. */
export type RecordDifferencePayload = {
  __typename?: 'RecordDifferencePayload';
  /** The record; null when refused. */
  difference?: Maybe<Difference>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordInspectionFinding`. */
export type RecordInspectionFindingInput = {
  /** By when to comply. */
  complyBy?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The inspection that it belongs to. */
  inspectionId: Scalars['UUID']['input'];
  /** What it is. */
  kind: FindingKind;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The regulation with its instrument, such as RA2014_17. */
  regulationKey: Scalars['String']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What was found. */
  text: Scalars['String']['input'];
};

/** Answer of `recordInspectionFinding`: the record, or why not. */
export type RecordInspectionFindingPayload = {
  __typename?: 'RecordInspectionFindingPayload';
  /** The record; null when refused. */
  inspectionFinding?: Maybe<InspectionFinding>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordInspection`. */
export type RecordInspectionInput = {
  /** When the next is expected. */
  expectedReinspectionOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The day of the inspection. */
  inspectedOn: Scalars['LocalDate']['input'];
  /** The overall rating. */
  overallRating: CqcRating;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `recordInspection`: the record, or why not. */
export type RecordInspectionPayload = {
  __typename?: 'RecordInspectionPayload';
  /** The record; null when refused. */
  inspection?: Maybe<Inspection>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordInvolvement`. */
export type RecordInvolvementInput = {
  /** What they were answered there and then. */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** What they asked. */
  asked?: InputMaybe<Scalars['String']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When they were involved; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The person of the service whom it is about. */
  personId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who was involved: the person, or somebody of theirs. */
  relation: InvolvedRelation;
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Whether they want to be told what comes of the review. */
  wantsOutcome: OutcomeWish;
  /** How they were involved. */
  way: InvolvementWay;
};

/** Answer of `recordInvolvement`: the record, or why not. */
export type RecordInvolvementPayload = {
  __typename?: 'RecordInvolvementPayload';
  /** The record; null when refused. */
  involvement?: Maybe<Involvement>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordMinute`. */
export type RecordMinuteInput = {
  /** The records that it speaks of. */
  about: Array<RecordRefInput>;
  /** What was challenged. */
  challenge?: InputMaybe<Scalars['String']['input']>;
  /** What was decided; it needs an owner and a date. */
  decision?: InputMaybe<Scalars['String']['input']>;
  /** By when the decision is carried out. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The quality meeting that it belongs to. */
  meetingId: Scalars['UUID']['input'];
  /** Who owns it. */
  ownerId?: InputMaybe<Scalars['UUID']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was answered. */
  response?: InputMaybe<Scalars['String']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `recordMinute`: the record, or why not. */
export type RecordMinutePayload = {
  __typename?: 'RecordMinutePayload';
  /** The record; null when refused. */
  minute?: Maybe<Minute>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordOutcome`. */
export type RecordOutcomeInput = {
  /** The evidence, all dated after the change. Of missed updates of care plans, an audit of care planning of that month or later is among it. */
  evidence: Array<RecordRefInput>;
  /** When it was verified; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The measure; may be left out when the review froze a baseline of one alone. */
  measure?: InputMaybe<Scalars['String']['input']>;
  /** The first day of the month, or week, reviewed. */
  month: Scalars['LocalDate']['input'];
  /** Who verifies; the caller unless said. */
  recordedByMemberId?: InputMaybe<Scalars['UUID']['input']>;
  /** The review. */
  reviewId: Scalars['UUID']['input'];
};

/** Answer of `recordOutcome`: the record, or why not. */
export type RecordOutcomePayload = {
  __typename?: 'RecordOutcomePayload';
  /** The record; null when refused. */
  outcomeEvidence?: Maybe<OutcomeEvidence>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A record that another cites, wherever it lives, with the times at which it happened and was recorded. */
export type RecordRef = {
  __typename?: 'RecordRef';
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its GraphQL type. */
  kind: Scalars['String']['output'];
  /** The record itself, for its owner to answer. */
  record?: Maybe<CitableRecord>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Names a record of any domain. */
export type RecordRefInput = {
  /** Its id. */
  id: Scalars['UUID']['input'];
  /** Its GraphQL type, such as `DailyNote`. */
  kind: Scalars['String']['input'];
};

/** Input of `recordReviewNote`. */
export type RecordReviewNoteInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Of whom it says whether they are safe or corrected, where it is on that (IMMEDIATE_SAFETY): the last note on each counts. */
  peopleIds?: InputMaybe<Array<Scalars['UUID']['input']>>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The records that show it. */
  refs: Array<RecordRefInput>;
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** The group of shifts of which it says why no permanent worker was interviewed; such a note alone has one. */
  shiftGroup?: InputMaybe<ShiftGroup>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  subject: NoteSubject;
  /** What is noted. */
  text: Scalars['String']['input'];
  /** What the records show of it. */
  verdict?: InputMaybe<NoteVerdict>;
};

/** Answer of `recordReviewNote`: the record, or why not. */
export type RecordReviewNotePayload = {
  __typename?: 'RecordReviewNotePayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  reviewNote?: Maybe<ReviewNote>;
};

/** Input of `recordRevisit`. */
export type RecordRevisitInput = {
  /** The entry of the calendar that it answers. */
  checkId: Scalars['UUID']['input'];
  /** The evidence, all dated after the change, and none that an earlier revisit showed. */
  evidence: Array<RecordRefInput>;
  /** What was found. */
  finding: Scalars['String']['input'];
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Who did it; the caller unless said. */
  revisitedById?: InputMaybe<Scalars['UUID']['input']>;
  /** Whether the improvement still holds. */
  stillHolds: Scalars['Boolean']['input'];
  /** The version of the entry that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `recordRevisit`: the record, or why not. */
export type RecordRevisitPayload = {
  __typename?: 'RecordRevisitPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  revisit?: Maybe<Revisit>;
};

/** Input of `recordSafeguardingAudit`. */
export type RecordSafeguardingAuditInput = {
  /** Who audited; the caller unless said. */
  auditedById?: InputMaybe<Scalars['UUID']['input']>;
  /** The records looked at. */
  evidence: Array<RecordRefInput>;
  /** The score and the evidence of each item: all five of safeguarding escalation, once each. */
  findings: Array<ItemFindingInput>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How many indicators or notes there were. */
  population: Scalars['NonNegativeInt']['input'];
  /** How many were looked at. */
  sampleSize: Scalars['NonNegativeInt']['input'];
  /** How they were selected. */
  selectionMethod: Scalars['String']['input'];
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
};

/** Answer of `recordSafeguardingAudit`: the record, or why not. */
export type RecordSafeguardingAuditPayload = {
  __typename?: 'RecordSafeguardingAuditPayload';
  /** The record; null when refused. */
  audit?: Maybe<Audit>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** What a record says, by its facts. */
export type RecordSaying =
  /** An audit in which an item that looks at it was met in fewer than nine of ten. */
  | 'AUDIT_FAILED'
  /** An audit in which every item that looks at it was met in nine of ten or more. */
  | 'AUDIT_HELD'
  /** The opposite: that somebody owned it, was inducted, was supervised. */
  | 'CONDITION_ABSENT'
  /** That the condition was there. */
  | 'CONDITION_THERE'
  /** One that was answered in time. */
  | 'IN_TIME'
  /** Neither. */
  | 'NOTHING'
  /** A change that the plan did not answer in time, or an indicator that management did not review in time. */
  | 'NOT_IN_TIME'
  /** What failed, by one of its codes. */
  | 'SAME_FAILURE'
  /** An early warning of the condition or of the failure. */
  | 'WARNED';

/** Input of `recordStaffingAudit`. */
export type RecordStaffingAuditInput = {
  /** Who audited; the caller unless said. */
  auditedById?: InputMaybe<Scalars['UUID']['input']>;
  /** The records looked at. */
  evidence: Array<RecordRefInput>;
  /** The score and the evidence of each item: all five of agency staffing, once each. */
  findings: Array<ItemFindingInput>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How many agency shifts there were. */
  population: Scalars['NonNegativeInt']['input'];
  /** How many were looked at. */
  sampleSize: Scalars['NonNegativeInt']['input'];
  /** How they were selected. */
  selectionMethod: Scalars['String']['input'];
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
};

/** Answer of `recordStaffingAudit`: the record, or why not. */
export type RecordStaffingAuditPayload = {
  __typename?: 'RecordStaffingAuditPayload';
  /** The record; null when refused. */
  audit?: Maybe<Audit>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** When a record happened, by the day in London. */
export type RecordStretch =
  /** After the day on which the change took effect. */
  | 'AFTER'
  /** Before the review was opened. */
  | 'BEFORE'
  /** From the day of its opening to the day on which the change took effect; to today, until it does. */
  | 'MEANWHILE';

/** Input of `recordTimeline`. */
export type RecordTimelineInput = {
  /** The records of the timeline, each with both its times. */
  entries: Array<RecordRefInput>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Whether the feedback was looked at. */
  feedbackLookedAt: Scalars['Boolean']['input'];
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whether recent incidents were looked at. */
  incidentsLookedAt: Scalars['Boolean']['input'];
  /** Whether the daily notes were looked at. */
  notesLookedAt: Scalars['Boolean']['input'];
  /** The person. */
  personId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The key worker who recorded it; the caller unless said. */
  recordedByMemberId?: InputMaybe<Scalars['UUID']['input']>;
  /** The review that it belongs to. */
  reviewId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `recordTimeline`: the record, or why not. */
export type RecordTimelinePayload = {
  __typename?: 'RecordTimelinePayload';
  /** The record; null when refused. */
  personTimeline?: Maybe<PersonTimeline>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A finding beside the records of its service. Which records speak of it follows from its kind, its tests and the codes of what failed, by a table of the product, and never from its words. A record that speaks against it shows what has to be read; it does not say that the finding is wrong. */
export type RecordsCompared = {
  __typename?: 'RecordsCompared';
  /** The sources that were not heard from up to yesterday: what they know is not here. */
  behind: Array<Scalars['String']['output']>;
  /** The day on which what was changed of this cause took effect: the review's, or the later one on which the last action that mends the cause was done; null before that. */
  changedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The records that speak against the finding, the newest first. */
  contradictions: Array<ComparedRecord>;
  /** The first day that was read, 90 days before the review was opened. */
  from: Scalars['LocalDate']['output'];
  /** Whether there may be records of these kinds that you may not know of: they are not read for you. It goes by your roles alone, and not by what is there. */
  mayLackRecords: Scalars['Boolean']['output'];
  /** How many more you may know of, older than those, that were not read. */
  notRead: Scalars['Int']['output'];
  /** The day on which the review was opened. */
  openedOn: Scalars['LocalDate']['output'];
  /** Every record that was fetched and that you may know of, the newest first: at most 500, and the audits. */
  records: Array<ComparedRecord>;
  /** The last day that was read: today. */
  to: Scalars['LocalDate']['output'];
};

/** A cause that came back after a change. */
export type Recurrence = {
  __typename?: 'Recurrence';
  /** By what they belong together. */
  by: Array<RecurrenceBy>;
  /** The kinds of cause that both have. */
  categories: Array<CauseCategory>;
  /** How many days after the change that was. */
  daysAfterChange: Scalars['Int']['output'];
  /** The day of the failure: that of the latest record on which its review was opened. */
  failedOn: Scalars['LocalDate']['output'];
  /** The other review. */
  review: Review;
};

/** By what a failure belongs to an earlier one. */
export type RecurrenceBy =
  /** It concerns a person whom the earlier one concerned. */
  | 'PERSON'
  /** It is in the same service. */
  | 'SERVICE';

/** A decision to refer a concern to the council, or not to. */
export type Referral = {
  __typename?: 'Referral';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** One reason why the rules say no. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Which rule, as a code. */
  code: RefusalCode;
  /** The input field that it is about. */
  field?: Maybe<Scalars['String']['output']>;
  /** What it means and what to do, in a sentence. */
  message: Scalars['String']['output'];
  /** The acceptance row or regulation that it rests on. */
  rule?: Maybe<Scalars['String']['output']>;
};

/** Every refusal of this subgraph. */
export type RefusalCode =
  /** You have said so already. */
  | 'ACKNOWLEDGED_ALREADY'
  /** Every cause needs an action, or an accepted risk signed at provider level. */
  | 'ACTIONS_MISSING'
  /** Actions are still open. */
  | 'ACTIONS_OPEN'
  /** An action is one with another of the same kind, category and change: plan it as that one is, or by itself. */
  | 'ACTION_DIFFERS'
  /** The action was completed already. */
  | 'ACTION_DONE'
  /** The action is linked already. */
  | 'ACTION_LINKED_ALREADY'
  /** The action is of another service. */
  | 'ACTION_OF_ANOTHER_SERVICE'
  /** Link one action: one of a review, or one of the workforce log. */
  | 'ACTION_OF_ONE'
  /** A finding is in no action tracker: plan an action against it, link one of the workforce log, or say why none is needed. */
  | 'ACTION_TRACKER_UNFED'
  /** The safeguarding governance report does not say of every sampled indicator what became of its alert, and by which pathway: record that first. */
  | 'ALERT_UNJUDGED'
  /** Name the allocation records compared. */
  | 'ALLOCATION_REFS_MISSING'
  /** A record with this source and external id is already here. */
  | 'ALREADY_IMPORTED'
  /** The bytes are stored already. */
  | 'ALREADY_STORED'
  /** They were answered already: record another conversation as one of its own. */
  | 'ANSWERED_ALREADY'
  /** They can't have been answered before they asked. */
  | 'ANSWERED_BEFORE_ASKED'
  /** The item is scored otherwise: say yes or no, in how many of the sample it was met, or a score from 0 to 3, as the tool says, and nothing beside. */
  | 'ANSWER_OF_ANOTHER_KIND'
  /** Nobody in a service appoints themself, as holder or as deputy: ask the nominated individual. */
  | 'APPOINTS_THEMSELF'
  /** Nobody is asked this, so nobody would answer it: name at least one role. */
  | 'ASKED_OF_NOBODY'
  /** The service has said something newer of the same: rate that. */
  | 'ASSESSMENT_REPLACED'
  /** The effect is shown by an audit of the service, made in that month or after it, beside what else there is: record the audit, and name it. */
  | 'AUDIT_OF_MONTH_MISSING'
  /** What a change is held against is frozen before it, on months that were over by then: the definition stands as it was, and another needs another review. */
  | 'BASELINE_AFTER_CHANGE'
  /** The baseline was frozen already: a changed definition is a new version, and needs its reason. */
  | 'BASELINE_FROZEN'
  /** Every month or week of a baseline has its counts, so that none is left out that would speak otherwise: enter those that are missing, or take others. */
  | 'BASELINE_INCOMPLETE'
  /** Freeze the baseline before you act. */
  | 'BASELINE_MISSING'
  /** The months of the baseline count otherwise now than when it was frozen, and beside that the improvement that the outcome says does not show: record the outcome again on what they are now. */
  | 'BASELINE_RESTATED'
  /** Fewer than five in all the months of a baseline say too little to compare with: take more months. Of a rate or a count five events are needed, and one for each month or week on the average: take longer ones, or count what happens more often. */
  | 'BASELINE_TOO_SMALL'
  /** Say how it was done before and how it is done since: a change that can't be told in words can't be seen. */
  | 'BEFORE_AND_AFTER_MISSING'
  /** Before and after say the same: say what is done otherwise now. */
  | 'BEFORE_IS_AFTER'
  /** The words of the reason, or others in the review (of barriers, differences, judgements, notes, answers or what somebody was told), put a failure down to a worker. That is a conclusion, and supervision, training, workload, communication and oversight are tested before it: take the words out, or raise the review to the full level. */
  | 'BLAME_BELOW_FULL'
  /** The words put a failure down to a worker, and supervision, training, workload, communication and oversight are not each tested for the review's causes: what a family or a reporter is told can't be taken back. Take the words out, or test the causes first. */
  | 'BLAME_UNTESTED'
  /** It is not said whether the duty of candour and the notifications of the law were looked at: note what is due and was done (CANDOUR_AND_NOTIFICATION), with the verdict that it is sufficient. */
  | 'CANDOUR_NOT_LOOKED_AT'
  /** By its own word the latest outcome is of a month in which the causes were not addressed yet: record one of a month after the last action was done. */
  | 'CAUSES_NOT_ADDRESSED_THEN'
  /** Each cause is reviewed by the reviewer and tested by the verifier before the review closes; one whose risk was accepted is reviewed. */
  | 'CAUSES_UNCONFIRMED'
  /** Name at least one cause. */
  | 'CAUSE_MISSING'
  /** An action is one with an action on the same cause in another service, found by a concluded review of the same kind of problem: `Cause.sameElsewhere` lists those causes. */
  | 'CAUSE_NOT_THE_SAME'
  /** Another review found a cause of the same category in what failed after the change: it came back. Close that review first. */
  | 'CAUSE_RECURRED'
  /** A cause that is named is not of this review. */
  | 'CAUSE_UNKNOWN'
  /** The challenge was answered already. */
  | 'CHALLENGE_ANSWERED'
  /** Say what was challenged, what was answered, and who owns it. */
  | 'CHALLENGE_EMPTY'
  /** The month's challenge stands in a minute of provider oversight, made in that month, with its response and its owner: name it. */
  | 'CHALLENGE_MISSING'
  /** Name one minute or one review that is challenged. */
  | 'CHALLENGE_OF_ONE'
  /** The change answers the conclusion: it is not in force before the day on which the review was concluded. */
  | 'CHANGED_BEFORE_CONCLUDED'
  /** What answers a finding was changed after the inspection. */
  | 'CHANGED_BEFORE_INSPECTION'
  /** A change is on the day of the one before, or later. */
  | 'CHANGED_BEFORE_LAST'
  /** This check was done already. */
  | 'CHECK_DONE'
  /** Its day is over: it stays missed. Do the one that is due next. */
  | 'CHECK_MISSED'
  /** Codes are capital letters, digits and underscores. */
  | 'CODE_MALFORMED'
  /** This code stands twice in the tool, so that an answer could not be told from another: give each its own. */
  | 'CODE_TWICE'
  /** A worker is blamed: communication has not been tested with evidence of its own. */
  | 'COMMUNICATION_UNTESTED'
  /** Every sampled person's timeline is compared with handover and allocation. */
  | 'COMPARISON_MISSING'
  /** An action is not completed before the day on which it was planned. */
  | 'COMPLETED_BEFORE_PLANNED'
  /** The measure shows a special cause for concern since the change: find out what it is before the review is closed. */
  | 'CONCERN_SINCE'
  /** The words speak of conduct, and the answer says that no concern remains: take the words out, or say that one does. */
  | 'CONDUCT_CONTRADICTED'
  /** A worker is blamed: say whether a concern about conduct remains after the five tests. */
  | 'CONDUCT_UNANSWERED'
  /** A worker is blamed, and a test found that a condition contributed: name that condition as a cause of its own. */
  | 'CONTRIBUTION_UNNAMED'
  /** Counts of this month or week stand already: where they are wrong, have them marked as entered in error first, which keeps them readable. */
  | 'COUNTED_ALREADY'
  /** Whoever verifies the effect did not enter what it is verified by: have another manager of the service enter it, or another verifier named in a new review. */
  | 'COUNTED_BY_VERIFIER'
  /** The records themselves are counted: enter no number of them. */
  | 'COUNTED_FROM_RECORDS'
  /** The measure needs this count: enter it; none is 0. */
  | 'COUNT_MISSING'
  /** No more can be met than were sampled, nor sampled than there are. */
  | 'COUNT_WRONG'
  /** A CQC id is one digit, a hyphen and 8 to 12 digits. */
  | 'CQC_ID_MALFORMED'
  /** The day has not come yet. */
  | 'DAY_IN_FUTURE'
  /** No barrier and no difference from what is usual was looked at on records that stand: assess a barrier, or record what was otherwise this time. */
  | 'DEFENCES_UNEXAMINED'
  /** What is told is told within four weeks, and the deputy no later than the next level: give days from 0 to 27, those of the next level not below those of the deputy. */
  | 'DELAYS_OUT_OF_ORDER'
  /** A sampled indicator was reviewed late, and its delay has no timeline in the safeguarding review file: the safeguarding lead files it first. */
  | 'DELAY_UNFILED'
  /** A share and a rate say what they are of, or over; a count has nothing below: say it, or leave it out. */
  | 'DENOMINATOR_WRONG'
  /** The holder and the deputy are two people. */
  | 'DEPUTY_IS_HOLDER'
  /** A document has at least one byte and at most 20 MB. */
  | 'DOCUMENT_SIZE'
  /** Say by when. */
  | 'DUE_DATE_MISSING'
  /** The date is over already. */
  | 'DUE_IN_PAST'
  /** A factor is named by an element of its framework: factorElements lists them. */
  | 'ELEMENT_UNKNOWN'
  /** It can't end before it starts. */
  | 'ENDS_BEFORE_START'
  /** The record was marked as entered in error. */
  | 'ENTERED_IN_ERROR'
  /** This escalation was ended already. */
  | 'ESCALATION_ENDED'
  /** None of these records had happened by the day on which the action is said to be done: name a later day, or cite one from by then. */
  | 'EVIDENCE_AFTER_COMPLETED'
  /** The evidence is dated before the change: revisit with evidence from after it. */
  | 'EVIDENCE_BEFORE_CHANGE'
  /** What shows that an action was done was recorded once the action was planned: cite such records. */
  | 'EVIDENCE_BEFORE_PLANNED'
  /** Name the records. */
  | 'EVIDENCE_MISSING'
  /** An outcome or an earlier revisit showed this already: show something new. */
  | 'EVIDENCE_NOT_NEW'
  /** A record that is cited is of other people, or of another service: cite what concerns this person. */
  | 'EVIDENCE_OF_ANOTHER_PERSON'
  /** A record that is cited, or a person, is of another service: cite what belongs to the same service. */
  | 'EVIDENCE_OF_ANOTHER_SERVICE'
  /** Each of the five is tested with evidence of its own: a record that showed one does not show another. */
  | 'EVIDENCE_SHARED'
  /** A record that is cited does not exist here. */
  | 'EVIDENCE_UNKNOWN'
  /** A record that this rests on was withdrawn or entered in error since, and no longer counts: show anew what is named beside this. */
  | 'EVIDENCE_WITHDRAWN'
  /** A care delivery problem says what should have happened, so that others can see by which standard it was one. */
  | 'EXPECTED_MISSING'
  /** A rate needs something that people were exposed to, such as one bed day: of a month or week without any, enter nothing. */
  | 'EXPOSURE_MISSING'
  /** Name a contributory system factor, or say why there is none. */
  | 'FACTORS_MISSING'
  /** A worker is blamed: a concern about conduct remains, and the fairness tool is not recorded for the cause. */
  | 'FAIRNESS_MISSING'
  /** Answer the questions of the tool, each once, as codes. */
  | 'FAIRNESS_UNANSWERED'
  /** The finding is in that feed already: name another record, or leave the reason out. */
  | 'FED_ALREADY'
  /** The record is from before the review was concluded: it can't have taken the finding in. Name one from that day or later. */
  | 'FED_BEFORE_PUBLISHED'
  /** Name the record that was reported, or the involvement of whom is told: one of the two. */
  | 'FEEDBACK_OF_ONE'
  /** That record is none of this feed: name an action of the workforce log, a minute of a quality meeting, a supervision, or a minute of provider oversight, as the feed asks. */
  | 'FEED_OF_ANOTHER_KIND'
  /** Name the record that took the finding in, or say why none did: one of the two. */
  | 'FEED_OR_REASON'
  /** The month's figures changed since the outcome was recorded: record it again on what they are now. */
  | 'FIGURES_CHANGED'
  /** A finding is recorded, then reviewed, then tested. */
  | 'FINDING_STATE_WRONG'
  /** A finding feeds nothing before its review is concluded on it: conclude the review first. */
  | 'FINDING_UNPUBLISHED'
  /** Link the review to at least one quality statement. */
  | 'FRAMEWORK_MISSING'
  /** A framework item that is named was not in force when the review was opened: frameworkItems lists those of a day. */
  | 'FRAMEWORK_UNKNOWN'
  /** No review of the service rests on a record that happened in this window: choose another window. */
  | 'FRAME_EMPTY'
  /** Whoever verifies the effect does not freeze what it is held against: another manager does. */
  | 'FROZEN_BY_VERIFIER'
  /** The glass is shut already: it opens nothing more. */
  | 'GLASS_IS_SHUT'
  /** Say what the glass is to open: at least one of those that it can. */
  | 'GLASS_OPENS_NOTHING'
  /** A broken glass opens for a minute at least and an hour at most: say how many minutes. Whoever needs longer breaks it anew, and says why again. */
  | 'GLASS_OVER_AN_HOUR'
  /** The glass was reviewed already, and is reviewed once. */
  | 'GLASS_REVIEWED'
  /** The glass still opens: end it, or wait until it shuts, so that all that was read by it is reviewed. */
  | 'GLASS_STILL_OPEN'
  /** This tenant has its group already. */
  | 'GROUP_EXISTS'
  /** A cause of handover needs handover records from after the change. */
  | 'HANDOVER_RECORDS_MISSING'
  /** Name the handover records compared. */
  | 'HANDOVER_REFS_MISSING'
  /** Judge, on handover records, whether handover support was sufficient. */
  | 'HANDOVER_UNJUDGED'
  /** It can't have happened yet. */
  | 'HAPPENED_IN_FUTURE'
  /** The bytes that came are not those that were filed: their number or their SHA-256 differs. */
  | 'HASH_DIFFERS'
  /** Give the SHA-256 of the bytes: 64 hexadecimal digits in lower case. */
  | 'HASH_MALFORMED'
  /** An imported record needs both its source and its external id. */
  | 'IMPORT_KEY_INCOMPLETE'
  /** Only a system that imports may give a record the source and key of another system; leave both out. */
  | 'IMPORT_KEY_NOT_YOURS'
  /** No incident is of that kind, so that none would ever be counted: name kinds as incidents have them. */
  | 'INCIDENT_KIND_UNKNOWN'
  /** An agency worker on a sampled shift is unchecked: the deputy manager gives a verdict on each one's induction first. */
  | 'INDUCTION_UNCHECKED'
  /** The latest outcome rests on too little: on fewer than five, or, of a rate or a count, on so little exposure that the baseline would not have brought one event. Wait for a month, or week, of more, and record its outcome. */
  | 'INSUFFICIENT_DATA'
  /** A cause of handover needs staff interviews from after the change. */
  | 'INTERVIEWS_MISSING'
  /** Name an interview of a permanent worker about a sampled shift that the worker was on. */
  | 'INTERVIEW_OF_NO_SAMPLED_SHIFT'
  /** The involvement is of another review. */
  | 'INVOLVEMENT_UNKNOWN'
  /** Say whether it was isolated, with the search that shows it. */
  | 'ISOLATION_MISSING'
  /** The audit tool has exactly its template's items. */
  | 'ITEMS_WRONG'
  /** An item has one answer: leave the other out. */
  | 'ITEM_ANSWERED_TWICE'
  /** This is asked of another role: leave it out. */
  | 'ITEM_NOT_ASKED'
  /** Only a quality statement or a line of enquiry in force today is rated; a regulation is met or breached. `frameworkItems` lists those of a day. */
  | 'ITEM_NOT_RATED'
  /** The tool asks this of your role: answer it, or say that it does not apply and why. */
  | 'ITEM_UNANSWERED'
  /** The tool's version has no such item: read it again. */
  | 'ITEM_UNKNOWN'
  /** Who reviews the effect (step 5) has neither concluded (step 3) nor made the change (step 4): give it to another role. */
  | 'JUDGES_OWN_STEP'
  /** Who verifies a review deputises in it neither for its author nor in the role that makes the change. */
  | 'JUDGE_AS_DEPUTY'
  /** Who reviews or verifies a review does none of its work, in whatever role: ask another who holds the role, or their deputy. */
  | 'JUDGE_DOES_THE_WORK'
  /** This idempotency key was used for another input or by another caller: take a new one. */
  | 'KEY_REUSED'
  /** It is not judged of the author of every sampled note whether they knew the escalation route then: the care coordinator judges it first. */
  | 'KNOWLEDGE_UNJUDGED'
  /** A larger sample is larger than the one before. */
  | 'LARGER_SAMPLE_MISSING'
  /** A month since the latest outcome misses the target: plan a further action, or wait for a month that meets it, and record its outcome. */
  | 'LATER_MONTH_MISSED'
  /** A full review ends by concluding its causes, changing what caused the failure and verifying the effect: it can't be ended as needing no more. */
  | 'LEVEL_FULL'
  /** A review is raised to a higher level, and never lowered: what was found needs more, or it ends where it is. Name a level above its own. */
  | 'LEVEL_NOT_HIGHER'
  /** A review below the full level says why that is enough, in three words at least: a lighter review is proportionate to something (PSIRF). Say what, or open a full one. */
  | 'LEVEL_REASON_MISSING'
  /** Causes are named and concluded in a full review alone, since what stands as a cause is tested and changed first: raise the review to the full level. */
  | 'LEVEL_TOO_LOW'
  /** Evidence or a note can only be asked of a role that is asked the item: ask it of that role, or leave the role out. */
  | 'MANDATORY_FOR_UNASKED'
  /** Several measures were frozen for this review: say which one this outcome is of. */
  | 'MEASURE_AMBIGUOUS'
  /** That is the code of a measure of the product: choose another, so that the two are never taken for each other. */
  | 'MEASURE_CODE_TAKEN'
  /** No measure is known for these months, or weeks, yet. */
  | 'MEASURE_MISSING'
  /** A general review is verified by a measure that the provider of its service defined: name a version of one, and the code that it has. */
  | 'MEASURE_NOT_DEFINED'
  /** Reviews of this kind are not verified by that measure: what it counts is not what failed. */
  | 'MEASURE_OF_ANOTHER_TEMPLATE'
  /** This kind of file is not kept: send PDF, JPEG, PNG, CSV, plain text, or an office document or sheet. */
  | 'MEDIA_TYPE_NOT_KEPT'
  /** Say by which method the sample was drawn and from how many records. */
  | 'METHOD_MISSING'
  /** The findings of the provider's review stand in a minute of provider oversight, made since the check opened: name it. No other check names one. */
  | 'MINUTE_MISSING'
  /** A month, or week, speaks of a change when it lies after it as a whole. */
  | 'MONTH_BEFORE_CHANGE'
  /** An outcome is of a month, or week, that was over when it was verified: say when that was. */
  | 'MONTH_NOT_OVER_THEN'
  /** A later month has ended and its figure is known: record its outcome, then close. */
  | 'MONTH_UNJUDGED'
  /** No more can be met than there were: look at the two counts. */
  | 'MORE_THAN_ALL'
  /** The records that you may read hold more of the same there than the search says: ask the review for `sameElsewhere`, look at them, and say at least as many. */
  | 'MORE_WAS_FOUND'
  /** Nobody of those whom it concerns is involved: record how a person, a family or an advocate was, or note why nobody is (NOBODY_INVOLVED). */
  | 'NOBODY_INVOLVED'
  /** The conclusion is noted when the review is concluded, and by nothing else. */
  | 'NOTED_BY_CONCLUDING'
  /** Decisions on the level are noted when they are taken, and by nothing else. */
  | 'NOTED_BY_DECIDING'
  /** Say in a note what was seen: the tool asks it of your role, and what does not apply says why, as it counts in no score. */
  | 'NOTE_MISSING'
  /** No item of this tool is asked of the role in which you audit: choose another role that you hold here, or leave the audit to who is asked. */
  | 'NOTHING_ASKED'
  /** It is registered so already: say what changed. */
  | 'NOTHING_CHANGED'
  /** What is usual and what was so this time are the same: say what was otherwise, or leave the difference out. */
  | 'NOTHING_DIFFERENT'
  /** Daily notes, feedback and incidents are each looked at before the timeline is complete. */
  | 'NOT_ALL_LOOKED_AT'
  /** The review was not opened on this record: tell whoever reported a record that it was opened on. */
  | 'NOT_A_TRIGGER'
  /** This check is not due yet. */
  | 'NOT_DUE_YET'
  /** There is no such record, or none that you may know of. */
  | 'NOT_FOUND'
  /** This person is not in the review's sample. */
  | 'NOT_IN_SAMPLE'
  /** The review follows a template that does not ask this: look at the steps of its own. */
  | 'NOT_IN_TEMPLATE'
  /** A month or week is counted when it is over: enter it then. */
  | 'NOT_OVER_YET'
  /** Another role does this here: ask its holder or the recorded deputy. */
  | 'NOT_PERMITTED'
  /** It was not reviewed yet: the reviewer goes first. */
  | 'NOT_REVIEWED'
  /** It was not shared with you. */
  | 'NOT_SHARED_WITH_YOU'
  /** The document is filed, but its bytes have not been sent yet. */
  | 'NOT_STORED'
  /** This person's key worker records the timeline. */
  | 'NOT_THEIR_KEY_WORKER'
  /** It is done in the name of whoever is signed in: leave the field out, or name yourself. A system that imports says who did it. */
  | 'NOT_THE_CALLER'
  /** Whoever owns the challenge answers it. */
  | 'NOT_THE_OWNER'
  /** The review's reviewer does this: neither its author nor whoever recorded it. */
  | 'NOT_THE_REVIEWER'
  /** The review's verifier does this: neither its author nor its reviewer, nor whoever named the cause. */
  | 'NOT_THE_VERIFIER'
  /** A worker says for themself that they have heard it (`acknowledgeReporterFeedback`), and nobody who was told nothing has: leave it out. */
  | 'NOT_YOURS_TO_ACKNOWLEDGE'
  /** What the reviewer judged is taken back by nobody who is the review's author or its verifier: ask another manager of the service, or the provider. */
  | 'NOT_YOURS_TO_TAKE_BACK'
  /** The latest revisit found that the change no longer holds: act on that, and revisit the evidence again. */
  | 'NO_LONGER_HOLDS'
  /** Nobody reported this record: an audit, a finding or a warning has no reporter to be told. */
  | 'NO_REPORTER'
  /** Every action mends the case and none the cause: the review cannot close on them. */
  | 'ONLY_CORRECTIONS'
  /** Your own role opens all of that in this service: read it without breaking the glass. */
  | 'OPEN_ALREADY'
  /** A review closes only after its effect was reviewed with evidence from after the change. */
  | 'OUTCOME_MISSING'
  /** The latest outcome is not met: wait for another month or plan a further action, then record the outcome of that month. */
  | 'OUTCOME_NOT_MET'
  /** A measure with a frozen baseline has no outcome of its own: record one against it. */
  | 'OUTCOME_OF_ANOTHER_MEASURE'
  /** A worker is blamed: management oversight has not been tested with evidence of its own. */
  | 'OVERSIGHT_UNTESTED'
  /** A cause of ownership needs an action that names who is responsible and when that is reviewed. */
  | 'OWNERSHIP_ACTION_MISSING'
  /** Whoever challenges does not answer: name another owner. */
  | 'OWNER_CHALLENGES'
  /** An action has one named owner. */
  | 'OWNER_MISSING'
  /** A pass mark is a share above 0 and at most 1. */
  | 'PASS_MARK_OUT_OF_RANGE'
  /** What a peer says is taken back by the peer, or at provider level by somebody who did not make the self-assessment: the service that was rated does not. */
  | 'PEERS_OWN'
  /** You made this self-assessment, and a peer is somebody else: ask a manager of another service, or the provider. */
  | 'PEER_IS_ASSESSOR'
  /** You work in this service, or hold a role in it, and a peer looks from outside: ask a manager of another service, or the provider. */
  | 'PEER_OF_THE_SERVICE'
  /** You have rated it already: where that is wrong, mark it as entered in error first. */
  | 'PEER_RATED_ALREADY'
  /** Name the people affected. */
  | 'PEOPLE_MISSING'
  /** People are named by a note on whether they are safe (IMMEDIATE_SAFETY), and by no other: leave them out, or say what it is about. */
  | 'PEOPLE_OF_SAFETY_ALONE'
  /** One note does not say of several people that each is safe without naming them: name everybody of whom its records show it (`peopleIds`), and note the others by themselves. */
  | 'PEOPLE_UNNAMED'
  /** Name an interview of at least one permanent worker: agency workers alone do not show how the team works. */
  | 'PERMANENT_INTERVIEW_MISSING'
  /** Somebody whom it concerns is not shown to be safe: no review is concluded, changed or closed over a person who may still be at risk. Note of each whom it was opened on, or whom its samples name, that they are safe or were corrected (IMMEDIATE_SAFETY, `peopleIds`), with a record that shows it; the last note on each counts, and who is not safe is seen to now. */
  | 'PERSON_NOT_SAFE'
  /** A rate is per so many of what its denominator counts, from 1 to a million; of anything else leave it out. */
  | 'PER_WRONG'
  /** A score is from 0 to 3. */
  | 'POINTS_OUT_OF_RANGE'
  /** Say what was visibly wrong. */
  | 'PROBLEM_EMPTY'
  /** A finding was tested by records that were withdrawn since: the verifier tests it again. */
  | 'PROOF_WITHDRAWN'
  /** A finding was before no provider oversight: link the minute that took it in, or say why it went before none. */
  | 'PROVIDER_OVERSIGHT_UNFED'
  /** A finding was before no quality meeting: link the minute that took it in, or say why it went before none. */
  | 'QUALITY_MEETING_UNFED'
  /** Say why this source does not apply. */
  | 'REASON_MISSING'
  /** A reason was signed already. */
  | 'REASON_SIGNED'
  /** Say why, in three words at least. */
  | 'REASON_TOO_SHORT'
  /** Only a system that imports may say when a record was made; nothing can be back-dated. */
  | 'RECORDED_AT_NOT_YOURS'
  /** It can't have been recorded before it happened. */
  | 'RECORDED_BEFORE_HAPPENED'
  /** It can't have been recorded yet. */
  | 'RECORDED_IN_FUTURE'
  /** It was recorded of this person, or of this incident, already: where it is wrong, have it marked as entered in error first. */
  | 'RECORDED_TWICE'
  /** A measure that counts records says of which kind, and with which codes; one whose counts are entered says neither. */
  | 'RECORDS_WRONG'
  /** A record that is cited is not known, or was retracted. */
  | 'RECORD_NOT_KNOWN'
  /** A record that is named is not of a kind that can show this. */
  | 'RECORD_OF_ANOTHER_KIND'
  /** Say who was told, of a complaint or of feedback: the person, a member of the family, or an advocate. Of anything else it is known, and is left out. */
  | 'RELATION_NEEDED'
  /** A finding is reviewed by someone other than who recorded it. */
  | 'REVIEWED_BY_RECORDER'
  /** The reviewer has no part in the review's steps: name somebody who holds none of their roles in this service, such as the registered manager of another. */
  | 'REVIEWER_NOT_INDEPENDENT'
  /** Nobody reviews a glass that they broke themself: the other of safeguarding lead and registered manager does, or a recorded deputy. */
  | 'REVIEWS_OWN_GLASS'
  /** The review was there before the trigger fired, so it was not opened for it: name one that was opened since, or one that is open and took it in. */
  | 'REVIEW_BEFORE_TRIGGER'
  /** Name the review when one was opened or took it in, and only then. */
  | 'REVIEW_NEEDED'
  /** Set the date on which its effect is reviewed. */
  | 'REVIEW_POINT_MISSING'
  /** The risk was accepted already. */
  | 'RISK_ACCEPTED'
  /** An action on ownership names a role and a review point. */
  | 'ROLE_AND_REVIEW_POINT_MISSING'
  /** Somebody is asked who makes no audits: name deputy managers, service leads, registered managers or the provider quality lead. */
  | 'ROLE_AUDITS_NOT'
  /** A step goes to a role that may write in reviews; the change (4) to one that also writes procedures, its effect (5) to one that also writes measures. */
  | 'ROLE_CANNOT_DO_STEP'
  /** A manager appoints to roles below their own, and takes back those alone: the provider does it of this one. */
  | 'ROLE_NOT_YOURS_TO_GIVE'
  /** It is not shown that people are safe now: note what was done at once (IMMEDIATE_SAFETY), with records that show it and the verdict that it is sufficient, or raise the review. */
  | 'SAFETY_NOT_SHOWN'
  /** Author, reviewer and verifier are three different people. */
  | 'SAME_PERSON'
  /** A new version says something new. */
  | 'SAME_TEXT'
  /** The sample has not been drawn. */
  | 'SAMPLE_MISSING'
  /** No item that you answer is scored on a sample: leave out how many there were, how many were looked at, and how they were selected. */
  | 'SAMPLE_NOT_ASKED'
  /** A sample is of 1 to 50 records. */
  | 'SAMPLE_NUMBER'
  /** While the service is escalated its audit samples are larger. */
  | 'SAMPLE_TOO_SMALL'
  /** The counts of the search say otherwise: what was found elsewhere is no isolated failure, and a pattern was found somewhere. */
  | 'SEARCH_CONTRADICTS'
  /** Say where else the same was looked for: other people, other shifts, other services, with the counts. */
  | 'SEARCH_INCOMPLETE'
  /** That nothing was found shows no isolated failure where no record was looked at, or less than a week. */
  | 'SEARCH_TOO_SMALL'
  /** It was settled already, or the records that it rested on were withdrawn. */
  | 'SETTLED_ALREADY'
  /** Say with whom the learning was shared. */
  | 'SHARED_WITH_NOBODY'
  /** Records are counted for a count or a rate. A share of them can't be told from their codes: enter the counts, or define a rate. */
  | 'SHARE_FROM_RECORDS'
  /** A note that says why nobody was interviewed names the group of shifts, and no other note does. */
  | 'SHIFT_GROUP_NEEDED'
  /** Of a group of sampled shifts no permanent worker who was on one of them was interviewed: interview one, or note why not. */
  | 'SHIFT_GROUP_UNHEARD'
  /** Say what the source showed: that it supports the cause, contradicts it, or neither. */
  | 'SHOWING_MISSING'
  /** A source was examined, and for no cause is it said what it showed: examine it for a cause. */
  | 'SHOWN_FOR_NO_CAUSE'
  /** Every source that was examined for a cause contradicts it: it is not what the evidence shows. */
  | 'SOURCES_CONTRADICT'
  /** More than one kind of evidence is needed. */
  | 'SOURCES_TOO_FEW'
  /** Every source is examined or reasoned away. */
  | 'SOURCES_UNEXAMINED'
  /** A source has not been heard from, or an event of it could not be read: no verdict is computed from partial data. */
  | 'SOURCE_BEHIND'
  /** The sample draws on audits and on feedback: name records of both. */
  | 'SOURCE_MISSING'
  /** A source that does not apply showed nothing: leave out its records, what they showed and the cause, or examine it. */
  | 'SOURCE_NOT_EXAMINED'
  /** Someone changed the record since you read it: read it again, then decide. */
  | 'STALE'
  /** Nobody in a service appoints for a day that has passed. */
  | 'STARTS_IN_PAST'
  /** It is at this point or past it already. */
  | 'STATE_PASSED'
  /** Each of the steps 1 to 5 has exactly one role. */
  | 'STEPS_WRONG'
  /** Each why needs the records that answer it. */
  | 'STEP_WITHOUT_EVIDENCE'
  /** All actions are weak: plan a stronger one, or have a reason signed at provider level. */
  | 'STRONGER_ACTION_MISSING'
  /** A finding was taken up in no supervision: link the one that did, or say why it is none for supervision. */
  | 'SUPERVISION_UNFED'
  /** A worker is blamed: supervision has not been tested with evidence of its own. */
  | 'SUPERVISION_UNTESTED'
  /** The target was frozen with the measure's definition: take that one, or have the measure defined anew at provider level. */
  | 'TARGET_NOT_AS_DEFINED'
  /** The baseline is at this target already: set one that only a change for the better reaches. */
  | 'TARGET_NOT_BETTER'
  /** A target is a share from 0 to 1, or a number of a rate or a count; and neither none of what should be more, nor all of what should be less. */
  | 'TARGET_OUT_OF_RANGE'
  /** There is no such review template. */
  | 'TEMPLATE_UNKNOWN'
  /** The five tests come first: each with a verdict of its own. */
  | 'TESTS_FIRST'
  /** Say something here. */
  | 'TEXT_EMPTY'
  /** A cause is not the visible problem again: say why it happened. */
  | 'TEXT_SAME_AS_PROBLEM'
  /** The text is longer than this field holds. */
  | 'TEXT_TOO_LONG'
  /** Every sampled person's timeline is complete before handover and allocation are compared. */
  | 'TIMELINE_INCOMPLETE'
  /** Say what they were told, or why they were not: one of the two. */
  | 'TOLD_OR_REASON'
  /** The guide of 2018 was replaced in May 2025: use the being fair tool. */
  | 'TOOL_HISTORIC'
  /** The product brings a tool of this name, whose items are fixed: take another code. */
  | 'TOOL_OF_THE_PRODUCT'
  /** The tool has a newer version: audit by that one, so that audits of one time can be compared. */
  | 'TOOL_REPLACED'
  /** A tool has sections, at most 20, and each section has items, at most 200 in all: add what is missing, or make two tools of it. */
  | 'TOOL_SIZE_WRONG'
  /** A worker is blamed: training has not been tested with evidence of its own. */
  | 'TRAINING_UNTESTED'
  /** A review starts with an event or a pattern: name the records, or the pattern's rule, window and count. */
  | 'TRIGGER_MISSING'
  /** None of the records is of the kind that the trigger says: name one, or choose its kind. */
  | 'TRIGGER_OF_ANOTHER_KIND'
  /** Say who (by role), what, where, when and by what mechanism; vague phrases prove nothing. */
  | 'VAGUE'
  /** Say what the records show: sufficient, insufficient or unclear. */
  | 'VERDICT_MISSING'
  /** Say which version you read, so that nothing is written over what somebody else wrote meanwhile. */
  | 'VERSION_MISSING'
  /** A weight is a whole number from 1 to 10. */
  | 'WEIGHT_OUT_OF_RANGE'
  /** A cause needs a chain of whys with evidence. */
  | 'WHY_CHAIN_MISSING'
  /** A chain of whys does not end with a person: ask why of the answer that puts it down to somebody. */
  | 'WHY_ENDS_WITH_PERSON'
  /** Say why the barrier was not in place, or did not work; leave it out where it worked or it is not known. */
  | 'WHY_NOT_IF_FAILED'
  /** A why follows one of the same cause that stands, and is one deeper than it: name it, where more than one stands there. The first of a chain is number 1. */
  | 'WHY_OUT_OF_PLACE'
  /** Measures are counted by the month, or from Monday to Sunday by the week: a window is made of whole ones. */
  | 'WINDOW_NOT_WHOLE_MONTHS'
  /** Whether a barrier worked is said of one that was in place, and of no other: what was not there can't have failed to work, it was missing. */
  | 'WORKED_IF_IN_PLACE'
  /** Changes are counted as in time within five working days, reviews of indicators within one, and what has no clock within 0: no other number is measured. */
  | 'WORKING_DAYS_NOT_COUNTED'
  /** A worker is blamed: workload has not been tested with evidence of its own. */
  | 'WORKLOAD_UNTESTED'
  /** A meeting is written down within 28 days of being held. Hold one now, and say there what was missed. */
  | 'WRITTEN_DOWN_LATE'
  /** The review is not at this point. */
  | 'WRONG_STATE'
  /** This step belongs to another role of the template. */
  | 'WRONG_STEP_ROLE';

/** Input of `registerProvider`. */
export type RegisterProviderInput = {
  /** Its CQC provider id. */
  cqcProviderId: Scalars['String']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `registerProvider`: the record, or why not. */
export type RegisterProviderPayload = {
  __typename?: 'RegisterProviderPayload';
  /** The record; null when refused. */
  provider?: Maybe<Provider>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `registerService`. */
export type RegisterServiceInput = {
  /** Its CQC location id; several services may share one. */
  cqcLocationId?: InputMaybe<Scalars['String']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What kind of service. */
  kind: ServiceKind;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its provider. */
  providerId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `registerService`: the record, or why not. */
export type RegisterServicePayload = {
  __typename?: 'RegisterServicePayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  service?: Maybe<Service>;
};

/** What a service was registered as, from an instant to an instant. */
export type Registration = {
  __typename?: 'Registration';
  /** Its CQC location id. */
  cqcLocationId?: Maybe<Scalars['String']['output']>;
  /** What kind of service. */
  kind: ServiceKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its provider. */
  provider?: Maybe<Provider>;
  /** From when. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when; null for what it is now. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
};

/** What came of a review, as whoever reported what it was opened on, or was involved in it, was told; or why nobody was told. */
export type ReporterFeedback = {
  __typename?: 'ReporterFeedback';
  /** When they said that they have heard it; null until they do. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Who told them. */
  givenBy?: Maybe<StaffMember>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The involvement of whom was told; null where it is about a record that was reported. */
  involvement?: Maybe<Involvement>;
  /** Why they were not told. */
  notToldReason?: Maybe<Scalars['String']['output']>;
  /** The person of the service who was told, or somebody of theirs; null of workers, and to whoever may not know of the record. */
  person?: Maybe<Person>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who was told, by relation to that person; null of workers. */
  relation?: Maybe<InvolvedRelation>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What they were told. */
  told?: Maybe<Scalars['String']['output']>;
  /** The worker who reported it; null of others, and to whoever may not know of the record. */
  toldTo?: Maybe<StaffMember>;
  /** The record that they reported, which the review was opened on; null where they were involved in the review and reported nothing. */
  trigger?: Maybe<RecordRef>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of feedbacks to reporters. */
export type ReporterFeedbackConnection = {
  __typename?: 'ReporterFeedbackConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ReporterFeedbackEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A feedback to a reporter in a page. */
export type ReporterFeedbackEdge = {
  __typename?: 'ReporterFeedbackEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ReporterFeedback;
};

/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type Review = {
  __typename?: 'Review';
  /** Whether its actions mend causes or the case alone, and how strong they are. */
  actionStrengths?: Maybe<ActionStrengths>;
  /** Its author. */
  author?: Maybe<StaffMember>;
  /** Its barriers, newest first. */
  barriers?: Maybe<BarrierConnection>;
  /** Its baselines, newest first. */
  baselines?: Maybe<BaselineConnection>;
  /** Its causes, newest first. */
  causes?: Maybe<CauseConnection>;
  /** Its challenges, newest first. */
  challenges?: Maybe<ChallengeConnection>;
  /** The day of the change. */
  changedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was changed: its actions that mend causes and are done, shown by records that stand, in the order in which they were; each typed by what it altered, with before and after. */
  changesMade?: Maybe<Array<ReviewAction>>;
  /** The chart of each of its measures: the months that have ended, on limits frozen at the baseline, as its verdicts go by. Of M2A, M2C and M3 there is none for whoever may not read of everybody in the service; of M3, of every safeguarding record; of a measure that counts records, of every one of them. */
  charts?: Maybe<Array<ReviewChart>>;
  /** When it was closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its running commentary: what was decided and noted, by whom, when and why, the earliest first. It is put together from the notes and the decisions themselves; of a change, a closing and a reopening the latest is there. */
  commentary?: Maybe<CommentaryConnection>;
  /** What those who commission care are told of it, once it is concluded: learning, owners and movement, without anything that somebody wrote or a name. */
  commissionerView?: Maybe<CommissionerView>;
  /** When it was concluded. */
  concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The conclusion, in the governance notes. */
  conclusion?: Maybe<Scalars['String']['output']>;
  /** Whether a concern about one person's conduct remained after the five tests. */
  conductConcern?: Maybe<Scalars['Boolean']['output']>;
  /** Which key questions it and its evidence touch, all five in order. */
  coverage?: Maybe<Array<KeyQuestionCoverage>>;
  /** Its differences, newest first. */
  differences?: Maybe<DifferenceConnection>;
  /** What each source showed for each cause: a cell for every pair, empty where nothing was said. */
  evidenceMatrix?: Maybe<Array<EvidenceCell>>;
  /** What shows what its change came to, by the seven kinds of evidence: the records from after the change that its outcomes, revisits, tests and actions were shown by and that still stand. A kind without records is a gap. */
  evidenceSince?: Maybe<Array<EvidenceSince>>;
  /** How content people and families are with the care of its service, before it and since its change: a share of those who gave a rating, 4 or 5 of 5, each by their last. */
  experience?: Maybe<ExperienceAround>;
  /** Every record that was examined, or that a factor was named on, against every factor of its causes. */
  factorMatrix?: Maybe<FactorMatrix>;
  /** What each of its findings feeds, once it is concluded on them: a missing feed is listed as such. */
  feeds?: Maybe<Array<FeedOfFinding>>;
  /** Its factors and whys along the elements of a framework: a fishbone. Nothing of it is typed in, and an element of which nothing is said is no bone. */
  fishbone?: Maybe<Fishbone>;
  /** The quality statements and regulations that it touches, as codes. */
  frameworkItems?: Maybe<Array<Scalars['String']['output']>>;
  /** Its handover comparisons, newest first. */
  handoverComparisons?: Maybe<HandoverComparisonConnection>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its involvements, newest first. */
  involvements?: Maybe<InvolvementConnection>;
  /** Whether the failure was isolated. */
  isolation?: Maybe<Isolation>;
  /** The search that shows it, with its counts. */
  isolationSearch?: Maybe<Scalars['String']['output']>;
  /** How the incidents of a review of agency staffing were judged; null for any other review. M2b counts every incident in a shift with an unfamiliar worker, judged or not. */
  judgedLinks?: Maybe<JudgedLinks>;
  /** How deep it goes: a lower level ends as no more is needed, or is raised; causes are concluded at the full one alone. */
  level?: Maybe<ReviewLevel>;
  /** What its level asks, and what of it is there. One that was opened as a full review goes by its template, and is asked beside it whether everybody whom it concerns is safe; one that was raised takes along what the levels below ask. */
  levelAsks?: Maybe<Array<ReviewLevelAsk>>;
  /** Until when it is to end at its level or to be raised: 72 hours from its opening; null of a level without a time. */
  levelDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is at this level, or why no more was needed, as whoever decided it last said; null where it was opened as a full review and nobody said why. */
  levelReason?: Maybe<Scalars['String']['output']>;
  /** What its reviewer judged of incidents, newest first. */
  linkJudgements?: Maybe<LinkJudgementConnection>;
  /** How each of its measures moved: before the change, and in the month of the latest outcome. */
  movements?: Maybe<Array<Movement>>;
  /** Why no contributory factor of the system was found. */
  noFactorsReason?: Maybe<Scalars['String']['output']>;
  /** What came of it under three headings, made of what is recorded; null before its change. */
  outcomeSummary?: Maybe<OutcomeSummary>;
  /** Its outcomes, newest first. */
  outcomes?: Maybe<OutcomeEvidenceConnection>;
  /** How often it was met. */
  patternCount?: Maybe<Scalars['Int']['output']>;
  /** For a pattern: its rule. */
  patternRule?: Maybe<Scalars['String']['output']>;
  /** In how many days. */
  patternWindowDays?: Maybe<Scalars['Int']['output']>;
  /** Its person timelines, newest first. */
  personTimelines?: Maybe<PersonTimelineConnection>;
  /** Each of its causes, once it is concluded: why it happened, what was changed so that it does not come back, and what is missing. */
  preventions?: Maybe<Array<Prevention>>;
  /** It on one page that can be printed, as Markdown: analysis, actions, and evidence that the same issue is reducing. Figures are left out, and said to be, for whoever may not read them. */
  printed?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reviews whose change came before this failure, and had a cause of the same kind. */
  recurrenceOf?: Maybe<Array<Recurrence>>;
  /** The reviews that found a cause of the same kind behind a failure after this one's change, up to a year after it was closed: what it changed did not last. */
  recurrences?: Maybe<Array<Recurrence>>;
  /** When it was last opened again, since its cause had come back; null when it never was. */
  reopenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its feedbacks to reporters, newest first. */
  reporterFeedbacks?: Maybe<ReporterFeedbackConnection>;
  /** Its review actions, newest first. */
  reviewActions?: Maybe<ReviewActionConnection>;
  /** Its review escalations, newest first. */
  reviewEscalations?: Maybe<ReviewEscalationConnection>;
  /** Its review notes, newest first. */
  reviewNotes?: Maybe<ReviewNoteConnection>;
  /** Its review samples, newest first. */
  reviewSamples?: Maybe<ReviewSampleConnection>;
  /** Its reviewer. */
  reviewer?: Maybe<StaffMember>;
  /** What the product knows of the same elsewhere, before whoever concludes says whether it was isolated: of people who are neither in the sample nor those of the triggers, of the service beside the triggers, and of other services; of what the reader may read. */
  sameElsewhere?: Maybe<Array<SameElsewhere>>;
  /** Where else the same was looked for, among how many, and how many were found. */
  searched?: Maybe<Array<IsolationSearch>>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** Its source examinations, newest first. */
  sourceExaminations?: Maybe<SourceExaminationConnection>;
  /** Where it stands. */
  state?: Maybe<ReviewState>;
  /** Its template. */
  template?: Maybe<ReviewTemplate>;
  /** The template's version when the review was opened. */
  templateVersion?: Maybe<Scalars['String']['output']>;
  /** Its timeline, which the product assembles by itself: the records of its people, its triggers, the shifts in which those happened, what followed on them, what the workers of those shifts were taught, and what governance did in the service. */
  timeline?: Maybe<ReviewTimeline>;
  /** What was judged of records on its timeline, newest first. */
  timelineJudgements?: Maybe<TimelineJudgementConnection>;
  /** Its title. */
  title?: Maybe<Scalars['String']['output']>;
  /** What it started with. */
  triggerKind?: Maybe<TriggerKind>;
  /** The records that it started with. */
  triggers?: Maybe<Array<RecordRef>>;
  /** The records that it was opened on, stand, and were reported by somebody who was told nothing of what came of it: what was said before it was concluded, or ended at its level, or was opened again last, is kept and is none of that. */
  untoldTriggers?: Maybe<Array<RecordRef>>;
  /** Who verifies its effect. */
  verifier?: Maybe<StaffMember>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** What was visibly wrong: not a cause. */
  visibleProblem?: Maybe<Scalars['String']['output']>;
  /** What a careful reader would warn of, as codes with a sentence. */
  warnings?: Maybe<Array<ReviewWarning>>;
  /** Who signed at provider level that weaker actions alone will do. */
  weakActionsAcceptedBy?: Maybe<StaffMember>;
  /** Why weaker actions alone will do. */
  weakActionsReason?: Maybe<Scalars['String']['output']>;
  /** Words of blame, of hindsight, and vague ones in what was written in this review, for its author and reader to weigh. No text is ever changed by it. */
  wording?: Maybe<Array<WordingFlag>>;
  /** Why a phrase that reads as vague is the right one here. */
  wordingReason?: Maybe<Scalars['String']['output']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewBarriersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewBaselinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewChallengesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewCommentaryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewDifferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewFeedsArgs = {
  state?: InputMaybe<FeedState>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewFishboneArgs = {
  framework: FactorFramework;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewHandoverComparisonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewLinkJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewPersonTimelinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewReporterFeedbacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewReviewActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewReviewEscalationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewReviewNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewReviewSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewSameElsewhereArgs = {
  code: Scalars['String']['input'];
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewSourceExaminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewTimelineArgs = {
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewTimelineJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is done about causes: its owner, strength, measure and review point. */
export type ReviewAction = {
  __typename?: 'ReviewAction';
  /** Its category. */
  category?: Maybe<ActionCategory>;
  /** The causes that it addresses. */
  causes?: Maybe<Array<Cause>>;
  /** What it alters. */
  changeKind?: Maybe<OperationalChange>;
  /** When it was completed. */
  completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What is done. */
  description?: Maybe<Scalars['String']['output']>;
  /** How it was done before; null while it is not done, of a correction that says nothing of it, and on actions that were completed before this was asked for. */
  doneBefore?: Maybe<Scalars['String']['output']>;
  /** How it is done since. */
  doneSince?: Maybe<Scalars['String']['output']>;
  /** When it is due. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that show that it was done; null while it is not, and on actions that were completed before this was asked for. */
  evidence?: Maybe<Array<RecordRef>>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Whether it mends the case or the cause. */
  kind?: Maybe<ActionKind>;
  /** By which measure. */
  measure?: Maybe<Scalars['String']['output']>;
  /** For ownership: the role that is named responsible. */
  namedRole?: Maybe<RoleName>;
  /** Its one named owner. */
  owner?: Maybe<StaffMember>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** When its effect is reviewed. */
  reviewPointOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The actions of other reviews that are one with it, each done and shown in its own service. */
  sharedBy?: Maybe<Array<ReviewAction>>;
  /** The action of another review that it is one with, on the same cause in another service; null where it stands by itself, and where you may not know of that one. */
  shares?: Maybe<ReviewAction>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Derived from the category. */
  strength?: Maybe<ActionStrength>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of review actions. */
export type ReviewActionConnection = {
  __typename?: 'ReviewActionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ReviewActionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A review action in a page. */
export type ReviewActionEdge = {
  __typename?: 'ReviewActionEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ReviewAction;
};

/** Input of `reviewCause`. */
export type ReviewCauseInput = {
  /** The cause. */
  causeId: Scalars['UUID']['input'];
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `reviewCause`: the record, or why not. */
export type ReviewCausePayload = {
  __typename?: 'ReviewCausePayload';
  /** The record; null when refused. */
  cause?: Maybe<Cause>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** The chart of one measure of a review. */
export type ReviewChart = {
  __typename?: 'ReviewChart';
  /** The centre, frozen at the baseline. */
  centre?: Maybe<Scalars['Float']['output']>;
  /** The day of the change; null before it. */
  changedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The version of its definition. */
  definitionVersion: Scalars['String']['output'];
  /** What kind of figure it is. */
  kind: MeasureKind;
  /** The measure, such as M1A. */
  measure: Scalars['String']['output'];
  /** How it is drawn; null where the baseline has no month with a figure, and nothing is drawn. */
  method?: Maybe<Scalars['String']['output']>;
  /** Of a rate, per so many of what its denominator counts; 1 of anything else. */
  per: Scalars['Int']['output'];
  /** Its months, or weeks, in order; one without a figure is none. */
  points: Array<ReviewChartPoint>;
  /** The target: a share from 0 to 1, or so many of a rate or a count. */
  target: Scalars['Float']['output'];
  /** By what it is counted. */
  unit: UnitOfTime;
};

/** Where a special cause points. */
export type ReviewChartDirection =
  /** Up. */
  | 'HIGH'
  /** Down. */
  | 'LOW';

/** A month, or week, of a chart. */
export type ReviewChartPoint = {
  __typename?: 'ReviewChartPoint';
  /** Whether it is a whole month, or week, after the change. */
  afterChange: Scalars['Boolean']['output'];
  /** The centre. */
  centre: Scalars['Float']['output'];
  /** Whether the limits rest on it. */
  inBaseline: Scalars['Boolean']['output'];
  /** The lower limit. */
  lowerLimit: Scalars['Float']['output'];
  /** Its figure with n, N, interval, window and calendar. */
  share: ShareInWindow;
  /** The special causes that it has part in, among those after the change. */
  signals: Array<ReviewChartSignal>;
  /** The upper limit. */
  upperLimit: Scalars['Float']['output'];
};

/** A rule of special cause. */
export type ReviewChartRule =
  /** Outside the limits. */
  | 'OUTSIDE_LIMITS'
  /** Seven on one side of the centre. */
  | 'SHIFT'
  /** Seven rising or falling: shown, and proof of nothing by itself. */
  | 'TREND'
  /** Two of three in the outer third. */
  | 'TWO_IN_THREE';

/** A special cause, by the rules of NHS England's Making Data Count. */
export type ReviewChartSignal = {
  __typename?: 'ReviewChartSignal';
  /** Which rule. */
  cause: ReviewChartRule;
  /** Whether it points up or down. */
  direction: ReviewChartDirection;
};

/** A page of reviews. */
export type ReviewConnection = {
  __typename?: 'ReviewConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ReviewEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A review in a page. */
export type ReviewEdge = {
  __typename?: 'ReviewEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Review;
};

/** What is put in force while a service is escalated, with its owner and dates. */
export type ReviewEscalation = {
  __typename?: 'ReviewEscalation';
  /** By when its owner carries it out; null for one that stays in force. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who ended it. */
  endedBy?: Maybe<StaffMember>;
  /** The last day; open unless said. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that show it. */
  evidence?: Maybe<Array<RecordRef>>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What was put in force. */
  kind?: Maybe<EscalationKind>;
  /** Its owner: the named senior, or who carries it out. */
  namedSenior?: Maybe<StaffMember>;
  /** What came of it; null while it runs. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Whether it was not carried out by its day. */
  overdue?: Maybe<Scalars['Boolean']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** Its size from now on. */
  sampleAfter?: Maybe<Scalars['Int']['output']>;
  /** For a larger sample: its size before. */
  sampleBefore?: Maybe<Scalars['Int']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The first day. */
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of review escalations. */
export type ReviewEscalationConnection = {
  __typename?: 'ReviewEscalationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ReviewEscalationEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A review escalation in a page. */
export type ReviewEscalationEdge = {
  __typename?: 'ReviewEscalationEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ReviewEscalation;
};

/** Input of `reviewFinding`. */
export type ReviewFindingInput = {
  /** The finding. */
  findingId: Scalars['UUID']['input'];
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What the review says. */
  note: Scalars['String']['input'];
  /** Who reviews it; the caller unless said. */
  reviewedById?: InputMaybe<Scalars['UUID']['input']>;
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Input of `reviewGlassBreak`. */
export type ReviewGlassBreakInput = {
  /** The broken glass, which is shut. */
  glassBreakId: Scalars['UUID']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it is judged so, in three words at least. */
  note: Scalars['String']['input'];
  /** Whether it was rightly broken. */
  verdict: GlassVerdict;
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `reviewGlassBreak`: the record, or why not. */
export type ReviewGlassBreakPayload = {
  __typename?: 'ReviewGlassBreakPayload';
  /** The record; null when refused. */
  glassBreak?: Maybe<GlassBreak>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** What became of the failures that were reviewed: of the reviews whose change was made in the window, by the latest outcome of each measure, the worst of them. */
export type ReviewHeadline = {
  __typename?: 'ReviewHeadline';
  /** Whose cause came back: another review was concluded on one of the same kind, behind a failure after the change. */
  cameBack: HeadlineShare;
  /** Whose causes were addressed. */
  causesAddressed: HeadlineShare;
  /** Of how many no outcome is recorded yet. */
  notYetKnown: Scalars['Int']['output'];
  /** By what the reviews of the window were opened. */
  openedBy: Array<OpenedByCount>;
  /** Of the reviews opened in the window, those opened by an early warning or a pattern: before harm made them. */
  openedEarly: HeadlineShare;
  /** Whose risk is reducing beyond chance. */
  riskReducing: HeadlineShare;
  /** Whose improvement is sustained, and whose cause has not come back. */
  sustained: HeadlineShare;
  /** Whose target is met, sustained or not. */
  targetMet: HeadlineShare;
  /** How many reviews are at each verdict. */
  verdicts: Array<VerdictCount>;
};

/** How deep a review goes. Each level builds on the one before. */
export type ReviewLevel =
  /** Concise: whom it concerns is involved, two kinds of evidence are examined, and what did not hold is looked at. */
  | 'CONCISE'
  /** Full: causes are concluded, changed and verified, by the steps of its template. */
  | 'FULL'
  /** Within 72 hours: whether people are safe now, whether the duty of candour and notifications were looked at, and whether more is needed. */
  | 'SEVENTY_TWO_HOUR';

/** What a level asks of one review. */
export type ReviewLevelAsk = {
  __typename?: 'ReviewLevelAsk';
  /** What is asked. */
  ask: LevelAsk;
  /** The level that asks it by itself. */
  level: ReviewLevel;
  /** Whether it is there, by records that stand. */
  met: Scalars['Boolean']['output'];
};

/** What a level asks before a review ends there. */
export type ReviewLevelRule = {
  __typename?: 'ReviewLevelRule';
  /** All that it asks, with what the levels below it ask. */
  asks: Array<LevelAsk>;
  /** The level. */
  level: ReviewLevel;
};

/** A note of governance on a review: a verdict, a decision with its reason, or anything else to be kept. */
export type ReviewNote = {
  __typename?: 'ReviewNote';
  /** Who wrote it. */
  author?: Maybe<StaffMember>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Of a decision on the level: the level that was decided on. */
  level?: Maybe<ReviewLevel>;
  /** Of whom it says whether they are safe. One that says so and names nobody is of the one person whom the review concerns, and of none of several; one that says that people are not safe, and names nobody, is of all. */
  people?: Maybe<Array<Person>>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that show it. */
  refs?: Maybe<Array<RecordRef>>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The group of shifts of which it says why no permanent worker was interviewed. */
  shiftGroup?: Maybe<ShiftGroup>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  subject?: Maybe<NoteSubject>;
  /** What is noted. */
  text?: Maybe<Scalars['String']['output']>;
  /** What the records show of it; only where it is judged. */
  verdict?: Maybe<NoteVerdict>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of review notes. */
export type ReviewNoteConnection = {
  __typename?: 'ReviewNoteConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ReviewNoteEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A review note in a page. */
export type ReviewNoteEdge = {
  __typename?: 'ReviewNoteEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ReviewNote;
};

/** The sample of gaps with which a review works, from audits and from feedback. */
export type ReviewSample = {
  __typename?: 'ReviewSample';
  /** Who drew it. */
  drawnBy?: Maybe<StaffMember>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The records that came from audits. */
  fromAudits?: Maybe<Array<RecordRef>>;
  /** The records that came from feedback. */
  fromFeedback?: Maybe<Array<RecordRef>>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** How it was drawn. */
  method?: Maybe<Scalars['String']['output']>;
  /** The people affected. */
  people?: Maybe<Array<Person>>;
  /** From how many. */
  populationSize?: Maybe<Scalars['Int']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of review samples. */
export type ReviewSampleConnection = {
  __typename?: 'ReviewSampleConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ReviewSampleEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A review sample in a page. */
export type ReviewSampleEdge = {
  __typename?: 'ReviewSampleEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ReviewSample;
};

/** Where a review stands. */
export type ReviewState =
  /** The change is made; its effect is watched. */
  | 'CHANGED'
  /** Closed. */
  | 'CLOSED'
  /** Its causes are concluded. */
  | 'CONCLUDED'
  /** Evidence is gathered and causes are tested. */
  | 'OPEN'
  /** Its effect was reviewed with evidence from after the change. */
  | 'VERIFIED';

/** Which template a review follows. */
export type ReviewTemplate =
  /** Repeated concerns about agency staffing. */
  | 'AGENCY_STAFFING_CONCERNS'
  /** Delayed safeguarding escalation. */
  | 'DELAYED_SAFEGUARDING_ESCALATION'
  /** Anything else, such as falls or medicines: verified by a measure that the provider defined. */
  | 'GENERAL'
  /** Repeated missed care plan updates. */
  | 'MISSED_CARE_PLAN_UPDATES';

/** Who performs which step of a review in one kind of service, from a day on. */
export type ReviewTemplateVersion = {
  __typename?: 'ReviewTemplateVersion';
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its place among the versions for that kind. */
  number?: Maybe<Scalars['Int']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The kind of service. */
  serviceKind?: Maybe<ServiceKind>;
  /** Who signed for it at provider level. */
  signedBy?: Maybe<StaffMember>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Whose each step is. */
  steps?: Maybe<Array<TemplateStep>>;
  /** The template. */
  template?: Maybe<ReviewTemplate>;
  /** From which day. */
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** What a review keeps: the version that it was opened with. */
  versionCode?: Maybe<Scalars['String']['output']>;
};

/** A page of review template versions, newest first unless said. */
export type ReviewTemplateVersionConnection = {
  __typename?: 'ReviewTemplateVersionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ReviewTemplateVersionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A review template version in a page. */
export type ReviewTemplateVersionEdge = {
  __typename?: 'ReviewTemplateVersionEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ReviewTemplateVersion;
};

/**
 * The timeline of a review, assembled by the product from the records of all four services, oldest first. What you may not know of is not in it, and
 * nothing stands in it on account of that: a trigger that is hidden from you brings neither whom it is about nor its shift.
 */
export type ReviewTimeline = {
  __typename?: 'ReviewTimeline';
  /** The records that stand, by when they happened: at most 1000. */
  entries: Array<TimelineEntry>;
  /** The first day, in Europe/London. */
  from: Scalars['LocalDate']['output'];
  /** How many more there are: ask for a shorter window. */
  leftOut: Scalars['Int']['output'];
  /** The last day. */
  to: Scalars['LocalDate']['output'];
};

/** Something that a careful reader would warn of. */
export type ReviewWarning = {
  __typename?: 'ReviewWarning';
  /** Which warning, as a code. */
  code: Scalars['String']['output'];
  /** What it means and what to do. */
  message: Scalars['String']['output'];
  /** The records that it is of, where it is of records that somebody has to read: at most 50, the newest first, of what you may know of; else none. */
  records: Array<RecordRef>;
  /** The acceptance row, or the framework, that it rests on. */
  rule: Scalars['String']['output'];
};

/** Input of `reviseProcedure`. */
export type ReviseProcedureInput = {
  /** The review's action that it carries out. */
  actionId?: InputMaybe<Scalars['UUID']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Who issued it; the caller unless said. */
  issuedById?: InputMaybe<Scalars['UUID']['input']>;
  /** The procedure that it belongs to. */
  procedureId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The procedure. */
  text: Scalars['String']['input'];
  /** The version of the procedure that was read, so that nothing is written over what another wrote meanwhile; only what is imported goes without. */
  version?: InputMaybe<Scalars['NonNegativeInt']['input']>;
};

/** Answer of `reviseProcedure`: the record, or why not. */
export type ReviseProcedurePayload = {
  __typename?: 'ReviseProcedurePayload';
  /** The record; null when refused. */
  procedureVersion?: Maybe<ProcedureVersion>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** The evidence looked at again, some weeks after a change. */
export type Revisit = {
  __typename?: 'Revisit';
  /** The entry of the calendar that it answers. */
  check?: Maybe<Check>;
  /** The evidence, all dated after the change. */
  evidence?: Maybe<Array<RecordRef>>;
  /** What was found. */
  finding?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** Who did it. */
  revisitedBy?: Maybe<StaffMember>;
  /** The day it was done: always when it was recorded. */
  revisitedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** Whether the improvement still holds. */
  stillHolds?: Maybe<Scalars['Boolean']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** How many weeks after the change it was due. */
  weeks?: Maybe<Scalars['Int']['output']>;
};

/** A page of revisits. */
export type RevisitConnection = {
  __typename?: 'RevisitConnection';
  /** The rows of this page with their cursors. */
  edges: Array<RevisitEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A revisit in a page. */
export type RevisitEdge = {
  __typename?: 'RevisitEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Revisit;
};

/** Who holds a role, where, from when, and who deputises. */
export type RoleHolding = {
  __typename?: 'RoleHolding';
  /** The deputy, for absence. */
  deputy?: Maybe<StaffMember>;
  /** The last day; open unless said. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The role. */
  role?: Maybe<RoleName>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The holder. */
  staffMember?: Maybe<StaffMember>;
  /** The first day. */
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of role holdings, newest first unless said. */
export type RoleHoldingConnection = {
  __typename?: 'RoleHoldingConnection';
  /** The rows of this page with their cursors. */
  edges: Array<RoleHoldingEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A role holding in a page. */
export type RoleHoldingEdge = {
  __typename?: 'RoleHoldingEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: RoleHolding;
};

/** A role that is held or deputised. */
export type RoleName =
  /** Care coordinator. */
  | 'CARE_COORDINATOR'
  /** Deputy manager. */
  | 'DEPUTY_MANAGER'
  /** Field supervisor. */
  | 'FIELD_SUPERVISOR'
  /** Key worker. */
  | 'KEY_WORKER'
  /** Nominated individual. */
  | 'NOMINATED_INDIVIDUAL'
  /** On-call manager. */
  | 'ON_CALL_MANAGER'
  /** Provider quality lead. */
  | 'PROVIDER_QUALITY_LEAD'
  /** Provider representative. */
  | 'PROVIDER_REPRESENTATIVE'
  /** Registered manager. */
  | 'REGISTERED_MANAGER'
  /** Reviewer. */
  | 'REVIEWER'
  /** Rota coordinator. */
  | 'ROTA_COORDINATOR'
  /** Safeguarding lead. */
  | 'SAFEGUARDING_LEAD'
  /** Senior carer. */
  | 'SENIOR_CARER'
  /** Service lead. */
  | 'SERVICE_LEAD';

/** Safer systems. */
export type SaferSystems = {
  __typename?: 'SaferSystems';
  /** Whether its cause came back in this service, of what you may know of. */
  cameBack: Scalars['Boolean']['output'];
  /** Changes of routine and communication that are done, by records that stand. */
  changes: Array<ReviewAction>;
  /** What keeps it from being shown. */
  missing: Array<SummaryGap>;
  /** How each measure moved. */
  movements: Array<Movement>;
  /** How many more are planned and not done. */
  open: Scalars['Int']['output'];
  /** Whether the risk is reducing beyond chance, by every measure. */
  riskReducing?: Maybe<Scalars['Boolean']['output']>;
  /** How strong they are. */
  strengths: ActionStrengths;
  /** The worst verdict of the latest outcomes; null before the first. */
  verdict?: Maybe<EffectVerdict>;
};

/** What the product knows of the same code in a place, as far as its reader may read it. */
export type SameElsewhere = {
  __typename?: 'SameElsewhere';
  /** How many of them say it by this code. */
  found: Scalars['Int']['output'];
  /** Among how many records. */
  looked: Scalars['Int']['output'];
  /** Where. */
  place: SearchPlace;
};

/** A record of a sample with its trail. */
export type SampledRecord = {
  __typename?: 'SampledRecord';
  /** The record; whichever service keeps it answers for what it says. Null where you may not know of it: then its trail is empty. */
  record?: Maybe<RecordRef>;
  /** The reviews that rest on it, of which you may know; none where it was withdrawn since. */
  trail: Array<SampledTrail>;
};

/** From a record to the review, causes, actions and measures that rest on it. */
export type SampledTrail = {
  __typename?: 'SampledTrail';
  /** The actions against those causes. */
  actions: Array<ReviewAction>;
  /** Every other record that the review rests on, in whichever service it is kept, in the order in which they happened. */
  besides: Array<RecordRef>;
  /** The causes that it is cited for; where it is cited for none, all causes of the review. */
  causes: Array<Cause>;
  /** As what the review cites the record. */
  citedAs: Array<CitedAs>;
  /** How the measures of the review moved. */
  movements?: Maybe<Array<Movement>>;
  /** The review. */
  review: Review;
};

/** What a worker's answers to scenario questions on a topic showed. */
export type ScenarioResult = {
  __typename?: 'ScenarioResult';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Where the same failure was looked for. */
export type SearchPlace =
  /** Among other people. */
  | 'OTHER_PEOPLE'
  /** In other services. */
  | 'OTHER_SERVICES'
  /** On other shifts. */
  | 'OTHER_SHIFTS';

/** What a service itself says of one quality statement, or line of enquiry, of CQC: its own judgement in CQC's words, never CQC's. No rating is predicted from it, and nothing is averaged into a rating of a key question or of the service. */
export type SelfAssessment = {
  __typename?: 'SelfAssessment';
  /** Who assessed it. */
  assessedBy?: Maybe<StaffMember>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that show it. */
  evidence?: Maybe<Array<RecordRef>>;
  /** The statement or line of enquiry, as it was in force that day, with whether it is a draft. */
  frameworkItem?: Maybe<FrameworkItem>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What peers say of the same beside it, of those that stand, newest first: one from each peer. */
  peerRatings?: Maybe<Array<PeerRating>>;
  /** What the service said of the same before: the newest that stands from before this one, or null. */
  previous?: Maybe<SelfAssessment>;
  /** The service's own rating, by CQC's four names. */
  rating?: Maybe<CqcRating>;
  /** Why it is rated so. */
  reasons?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The actions of reviews that are to make it better. */
  reviewActions?: Maybe<Array<ReviewAction>>;
  /** The service that is assessed. */
  service?: Maybe<Service>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The actions of the workforce log that are. */
  workforceActions?: Maybe<Array<RecordRef>>;
};

/** A page of self-assessments, newest first. */
export type SelfAssessmentConnection = {
  __typename?: 'SelfAssessmentConnection';
  /** The rows of this page with their cursors. */
  edges: Array<SelfAssessmentEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A self-assessment in a page. */
export type SelfAssessmentEdge = {
  __typename?: 'SelfAssessmentEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: SelfAssessment;
};

/** A service where care is delivered. */
export type Service = {
  __typename?: 'Service';
  /** Its audits, newest first. */
  audits?: Maybe<AuditConnection>;
  /** The day of the last change of its registration; null for none. */
  changedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its calendar of checks, latest due first. */
  checks?: Maybe<CheckConnection>;
  /** Its CQC location id; several services may share one. */
  cqcLocationId?: Maybe<Scalars['String']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The glasses that were broken over it, newest first. */
  glassBreaks?: Maybe<GlassBreakConnection>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its inspections, newest first. */
  inspections?: Maybe<InspectionConnection>;
  /** What kind of service. */
  kind?: Maybe<ServiceKind>;
  /** What its leaders did, and how much of what was due in time. */
  leaderActivity?: Maybe<LeaderActivity>;
  /** Its learning items, newest first. */
  learningItems?: Maybe<LearningItemConnection>;
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its procedures, newest first. */
  procedures?: Maybe<ProcedureConnection>;
  /** Its provider. */
  provider?: Maybe<Provider>;
  /** Its quality meetings, newest first. */
  qualityMeetings?: Maybe<QualityMeetingConnection>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it was registered as, oldest first, and what it is. */
  registrations?: Maybe<Array<Registration>>;
  /** Every finding of its inspections: those that are not tested first. A bounded list. */
  reinspectionPack?: Maybe<Array<InspectionFinding>>;
  /** What became of its failures: verdicts on the effect of changes, not counts of closed actions. */
  reviewHeadline?: Maybe<ReviewHeadline>;
  /** Its reviews, newest first. */
  reviews?: Maybe<ReviewConnection>;
  /** Its role holdings, newest first. */
  roleHoldings?: Maybe<RoleHoldingConnection>;
  /** What the service says of itself by the frameworks in force on a day, for each framework and key question: with its gaps, and without any rating that would follow from it. */
  selfAssessment?: Maybe<Array<KeyQuestionAssessed>>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The sources that were not heard from up to yesterday: what they know of it is in no figure, link or comparison yet. */
  sourcesBehind?: Maybe<Array<Scalars['String']['output']>>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};


/** A service where care is delivered. */
export type ServiceAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  dueTo?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<RoleName>;
  state?: InputMaybe<CheckState>;
};


/** A service where care is delivered. */
export type ServiceGlassBreaksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreviewed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A service where care is delivered. */
export type ServiceInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceLeaderActivityArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceLearningItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceQualityMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceReviewHeadlineArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceRoleHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceSelfAssessmentArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of services, newest first unless said. */
export type ServiceConnection = {
  __typename?: 'ServiceConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ServiceEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A service in a page. */
export type ServiceEdge = {
  __typename?: 'ServiceEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Service;
};

/** What kind of service it is. */
export type ServiceKind =
  /** Homecare. */
  | 'HOMECARE'
  /** Residential care. */
  | 'RESIDENTIAL'
  /** Supported living. */
  | 'SUPPORTED_LIVING';

/** Input of `setContactAddress`. */
export type SetContactAddressInput = {
  /** The address; left out to be told by e-mail no more. */
  address?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version that you read; left out where you set none before. */
  version?: InputMaybe<Scalars['NonNegativeInt']['input']>;
};

/** Answer of `setContactAddress`: the record, or why not. */
export type SetContactAddressPayload = {
  __typename?: 'SetContactAddressPayload';
  /** The record; null when refused. */
  contactAddress?: Maybe<ContactAddress>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `setNoticeDelays`. */
export type SetNoticeDelaysInput = {
  /** Days from when it is due until the deputy is told, from 0 to 27. */
  deputyAfterDays: Scalars['Int']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Days from when it is due until the next level is told, from those of the deputy to 27. */
  nextLevelAfterDays: Scalars['Int']['input'];
  /** The number of the delays that were read, which these replace; left out where none were set. */
  replaces?: InputMaybe<Scalars['Int']['input']>;
};

/** Answer of `setNoticeDelays`: the record, or why not. */
export type SetNoticeDelaysPayload = {
  __typename?: 'SetNoticeDelaysPayload';
  /** The record; null when refused. */
  noticeDelays?: Maybe<NoticeDelays>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `settleTriggeredAction`. */
export type SettleTriggeredActionInput = {
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why; needed where no review is named. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The review that was opened, or that took it in. */
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  /** What became of it. */
  settlement: Settlement;
  /** The action. */
  triggeredActionId: Scalars['UUID']['input'];
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `settleTriggeredAction`: the record, or why not. */
export type SettleTriggeredActionPayload = {
  __typename?: 'SettleTriggeredActionPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  triggeredAction?: Maybe<TriggeredAction>;
};

/** What became of what a trigger asked. */
export type Settlement =
  /** A review that was open already took it in. */
  | 'ADDED_TO_REVIEW'
  /** Nothing was done; the reason says why. */
  | 'DISMISSED'
  /** It was put right; the reason says how. */
  | 'PUT_RIGHT'
  /** A review was opened for it. */
  | 'REVIEW_OPENED';

/** A share, a rate or a count with its interval and window. */
export type ShareInWindow = {
  __typename?: 'ShareInWindow';
  /** The calendar of working days; null where it was not kept. */
  calendarVersion?: Maybe<Scalars['String']['output']>;
  /** Of how many: N; of a rate, how much people were exposed to, of a count how many months or weeks. */
  denominator: Scalars['Int']['output'];
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** What kind of figure it is. */
  kind: MeasureKind;
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** How many: n. */
  numerator: Scalars['Int']['output'];
  /** Of a rate, per so many of what its denominator counts; 1 of anything else. */
  per: Scalars['Int']['output'];
  /** The share; null of nothing, and of a rate or a count. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of the interval. */
  upper: Scalars['Float']['output'];
  /** The figure: the share, so many per `per`, or so many a month or week; null of nothing. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Input of `shareLearning`. */
export type ShareLearningInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** With whom. */
  sharedWithIds: Array<Scalars['UUID']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What was learned. */
  what: Scalars['String']['input'];
};

/** Answer of `shareLearning`: the record, or why not. */
export type ShareLearningPayload = {
  __typename?: 'ShareLearningPayload';
  /** The record; null when refused. */
  learningItem?: Maybe<LearningItem>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A share, a rate or a count, which is never shown without what it rests on. */
export type ShareWithInterval = {
  __typename?: 'ShareWithInterval';
  /** When none was missed: at most this share is, by the rule of three. */
  atMostMissed?: Maybe<Scalars['Float']['output']>;
  /** n: of how many; of a rate, how much people were exposed to, of a count how many months or weeks. */
  denominator: Scalars['Int']['output'];
  /** What kind of figure it is. */
  kind: MeasureKind;
  /** Its confidence, such as 0.95. */
  level: Scalars['Float']['output'];
  /** The lower end of its interval. */
  lower: Scalars['Float']['output'];
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** How many were met; of a rate or a count, how many there were. */
  numerator: Scalars['Int']['output'];
  /** Of a rate, per so many of what its denominator counts; 1 of anything else. */
  per: Scalars['Int']['output'];
  /** The share, from 0 to 1; null of nothing, and of a rate or a count. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The upper end of its interval. */
  upper: Scalars['Float']['output'];
  /** The figure: the share, so many per `per`, or so many a month or week; null of nothing. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** One unit of delivery: a shift, or a visit of homecare, from its start to its end. */
export type Shift = {
  __typename?: 'Shift';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Giving people or tasks to a worker at shift start. */
export type ShiftAllocation = {
  __typename?: 'ShiftAllocation';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A group of sampled shifts, by the time of day in which they mostly lie. */
export type ShiftGroup =
  /** Neither evening nor night. */
  | 'DAY'
  /** Between 16:00 and 22:00. */
  | 'EVENING'
  /** Between 22:00 and 07:00. */
  | 'NIGHT';

/** What a source showed. */
export type Showing =
  /** It contradicts it. */
  | 'CONTRADICTS'
  /** Neither. */
  | 'NEUTRAL'
  /** It supports the cause. */
  | 'SUPPORTS';

/** Input of `signTemplateVersion`. */
export type SignTemplateVersionInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The number of the latest version that was read, and that this one comes after; left out for the first. */
  replaces?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The kind of service. */
  serviceKind: ServiceKind;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Whose each of the five steps is. */
  steps: Array<TemplateStepInput>;
  /** The template. */
  template: ReviewTemplate;
  /** From which day. */
  validFrom: Scalars['LocalDate']['input'];
};

/** Answer of `signTemplateVersion`: the record, or why not. */
export type SignTemplateVersionPayload = {
  __typename?: 'SignTemplateVersionPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  reviewTemplateVersion?: Maybe<ReviewTemplateVersion>;
};

/** One kind of evidence: examined, with what it showed, or reasoned away. */
export type SourceExamination = {
  __typename?: 'SourceExamination';
  /** The cause that it speaks to; null while none was named. */
  cause?: Maybe<Cause>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The codes of the quality statements, lines of enquiry and regulations that it speaks to; empty where nobody said. */
  frameworkItems?: Maybe<Array<Scalars['String']['output']>>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Why it does not apply. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records examined. */
  refs?: Maybe<Array<RecordRef>>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** What it showed. */
  showing?: Maybe<Showing>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The kind. */
  sourceKind?: Maybe<EvidenceSourceKind>;
  /** Examined or not applicable. */
  state?: Maybe<SourceState>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of source examinations. */
export type SourceExaminationConnection = {
  __typename?: 'SourceExaminationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<SourceExaminationEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A source examination in a page. */
export type SourceExaminationEdge = {
  __typename?: 'SourceExaminationEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: SourceExamination;
};

/** Whether a source was examined. */
export type SourceState =
  /** Examined. */
  | 'EXAMINED'
  /** Not applicable, with a reason. */
  | 'NOT_APPLICABLE';

/** An interview with a worker for a review. */
export type StaffInterview = {
  __typename?: 'StaffInterview';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A person who works: permanent, bank or agency. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A question that a worker asked, logged. */
export type StaffQuestion = {
  __typename?: 'StaffQuestion';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Stronger governance. */
export type StrongerGovernance = {
  __typename?: 'StrongerGovernance';
  /** Changes of oversight that are done, by records that stand. */
  changes: Array<ReviewAction>;
  /** Of the checks of the service that were due since the change and before today, those done by their day. */
  checksInTime: HeadlineShare;
  /** How many feeds its findings have, four each: N. */
  feeds: Scalars['Int']['output'];
  /** How many of them are missing: n. */
  feedsMissing: Scalars['Int']['output'];
  /** What keeps it from being shown. */
  missing: Array<SummaryGap>;
  /** How many more are planned and not done. */
  open: Scalars['Int']['output'];
  /** Of its revisits that were, those made by their day. */
  revisitsInTime: HeadlineShare;
  /** Whether the latest revisit found that the change holds; null before the first. */
  stillHolds?: Maybe<Scalars['Boolean']['output']>;
  /** How strong they are. */
  strengths: ActionStrengths;
};

/** What keeps a heading of the summary from being shown. */
export type SummaryGap =
  /** The cause came back. */
  | 'CAUSE_CAME_BACK'
  /** A change under it is planned and not done. */
  | 'CHANGE_OPEN'
  /** A change under it does not say how it was before and since. */
  | 'CHANGE_UNTOLD'
  /** A check of the service was not done by its day. */
  | 'CHECKS_MISSED'
  /** A finding is missing from a feed. */
  | 'FEED_MISSING'
  /** What is counted now of the month of the latest outcome is other than what it was judged by: record it anew. */
  | 'FIGURES_CHANGED'
  /** The latest outcome is not better than the baseline, beyond chance. */
  | 'NOT_REDUCING'
  /** A revisit was not made by its day. */
  | 'NOT_REVISITED'
  /** Nothing was changed under it. */
  | 'NO_CHANGE'
  /** The latest revisit found that the change no longer holds. */
  | 'NO_LONGER_HOLDS'
  /** No outcome is recorded of a measure, or there is no measure. */
  | 'NO_OUTCOME'
  /** All changes under it are of the weaker kinds. */
  | 'ONLY_WEAKER'
  /** A cause of unclear ownership is answered by no change of ownership. */
  | 'OWNERSHIP_LEFT'
  /** The latest outcome does not meet its target. */
  | 'TARGET_NOT_MET';

/** A supervision session with a worker. */
export type Supervision = {
  __typename?: 'Supervision';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** How a supplier of agency workers did for a service over a stretch of days. */
export type SupplierReview = {
  __typename?: 'SupplierReview';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** What a verdict of sustained still lacks. */
export type SustainedLack =
  /** A figure that says enough in each of the last seven months, or weeks, since the change: a share of at least five, or a rate or count where the baseline would have brought one event. */
  | 'INSUFFICIENT_DATA'
  /** No special cause for concern since the change. */
  | 'NEW_CONCERN'
  /** A revisit of the evidence twelve weeks after the change. */
  | 'RECHECK'
  /** No reviewed cause of the same category in another review of what failed after the change. */
  | 'RECURRENCE'
  /** Seven points in the good direction, on limits frozen at the baseline. */
  | 'SHIFT'
  /** Three months in a row that met the target; twelve weeks of a measure that is counted by the week. */
  | 'THREE_CYCLES'
  /** Twelve weeks since the change. */
  | 'TWELVE_WEEKS';

/** A step of a template, and whose it is. */
export type TemplateStep = {
  __typename?: 'TemplateStep';
  /** The role that performs it. */
  role: RoleName;
  /** Its number, from 1 to 5. */
  step: Scalars['Int']['output'];
};

/** A step of a template, and whose it is. */
export type TemplateStepInput = {
  /** The role that performs it. */
  role: RoleName;
  /** Its number, from 1 to 5. */
  step: Scalars['Int']['input'];
};

/** Input of `testCause`. */
export type TestCauseInput = {
  /** The cause that it belongs to. */
  causeId: Scalars['UUID']['input'];
  /** The records that show it. */
  evidence: Array<RecordRefInput>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What was tested. */
  subject: TestSubject;
  /** What it found. */
  verdict: TestVerdict;
};

/** Answer of `testCause`: the record, or why not. */
export type TestCausePayload = {
  __typename?: 'TestCausePayload';
  /** The record; null when refused. */
  causeTest?: Maybe<CauseTest>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `testFinding`. */
export type TestFindingInput = {
  /** The day of the change that answers it. */
  changedOn: Scalars['LocalDate']['input'];
  /** The evidence, all dated after the change. */
  evidence: Array<RecordRefInput>;
  /** The finding. */
  findingId: Scalars['UUID']['input'];
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What the test showed. */
  note: Scalars['String']['input'];
  /** Whether it is found still. */
  stillFound: Scalars['Boolean']['input'];
  /** Who tests it; the caller unless said. */
  testedById?: InputMaybe<Scalars['UUID']['input']>;
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** What is tested before anyone speaks of individual error. */
export type TestSubject =
  /** Communication. */
  | 'COMMUNICATION'
  /** Management oversight. */
  | 'MANAGEMENT_OVERSIGHT'
  /** Supervision. */
  | 'SUPERVISION'
  /** Whether the recording system flags such concerns; none of the five. */
  | 'SYSTEM_FLAG'
  /** Training. */
  | 'TRAINING'
  /** Workload. */
  | 'WORKLOAD';

/** What a test found. */
export type TestVerdict =
  /** It contributed. */
  | 'CONTRIBUTED'
  /** It was looked at, and did not contribute. */
  | 'DID_NOT_CONTRIBUTE'
  /** It could not be found out. */
  | 'UNKNOWN';

/** A piece of two texts that are compared. */
export type TextPart = {
  __typename?: 'TextPart';
  /** What became of it. */
  kind: TextPartKind;
  /** The piece, with its spaces and line ends. */
  text: Scalars['String']['output'];
};

/** What became of a piece of a text. */
export type TextPartKind =
  /** It is new. */
  | 'ADDED'
  /** It stands in both. */
  | 'KEPT'
  /** It was taken out. */
  | 'REMOVED';

/** How exactly it is known when something happened. */
export type TimePrecision =
  /** At about that time. */
  | 'ABOUT'
  /** Before that time, when it was first seen. */
  | 'BEFORE'
  /** At the time that the record says. */
  | 'EXACT'
  /** It can't be said. */
  | 'UNKNOWN';

/** A record on a review's timeline, on two clocks: when it happened, and when it was recorded. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** Why it stands on the timeline: the first of these that holds. */
  because: TimelineReason;
  /** How many hours after it happened it was written down: lateness is a finding by itself. */
  hoursLate: Scalars['Float']['output'];
  /** What was judged of it in this review; null while nobody has. */
  judgement?: Maybe<TimelineJudgement>;
  /** The people whom it names. */
  people?: Maybe<Array<Person>>;
  /** The record, with both its times. */
  record: RecordRef;
  /** Which service it comes from. */
  source: TimelineSource;
};

/** What was judged of a record on a review's timeline. */
export type TimelineJudgement = {
  __typename?: 'TimelineJudgement';
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** What should have happened, and by which standard; of a problem always. */
  expected?: Maybe<Scalars['String']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Who judged it. */
  judgedBy?: Maybe<StaffMember>;
  /** Why it is judged so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The record. */
  record?: Maybe<RecordRef>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review in which it was judged. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** How exactly it is known when it happened. */
  timePrecision?: Maybe<TimePrecision>;
  /** What it is, in the review. */
  verdict?: Maybe<TimelineVerdict>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of what was judged of records on timelines. */
export type TimelineJudgementConnection = {
  __typename?: 'TimelineJudgementConnection';
  /** The rows of this page with their cursors. */
  edges: Array<TimelineJudgementEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What was judged of a record on a timeline, in a page. */
export type TimelineJudgementEdge = {
  __typename?: 'TimelineJudgementEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: TimelineJudgement;
};

/** Why a record stands on a review's timeline. */
export type TimelineReason =
  /** It is about somebody whom the review's sample names, or whom one of its triggers is about, as you may read there. */
  | 'ABOUT_PERSON'
  /** It followed on one of those: it names the sign of harm, the concern, the note, the incident or the shift. */
  | 'FOLLOWED_UP'
  /** It is what governance did in the service. */
  | 'OF_SERVICE'
  /** It is the shift or visit during which a trigger happened. */
  | 'SHIFT_OF_TRIGGER'
  /** The review was opened on it. */
  | 'TRIGGER'
  /** It is what a worker of such a shift was taught, or what was seen of their practice. */
  | 'WORKER_OF_SHIFT';

/** Which service a record on a timeline comes from. */
export type TimelineSource =
  /** Care records: plans, notes, handovers, changes, incidents, complaints and feedback. */
  | 'CARE_RECORDS'
  /** Governance: audits, minutes, findings of inspections and procedures. */
  | 'GOVERNANCE'
  /** Safeguarding: signs of harm, alerts, concerns and what management decided. */
  | 'SAFEGUARDING'
  /** Workforce: the rota, briefings, and what workers were taught. */
  | 'WORKFORCE';

/** What a record on a timeline is, as people judge. */
export type TimelineVerdict =
  /** What should have happened. */
  | 'AS_EXPECTED'
  /** Care that was other than it should have been, so that it may have done harm. */
  | 'CARE_DELIVERY_PROBLEM'
  /** Care that was better than could be expected. */
  | 'GOOD_PRACTICE'
  /** It has nothing to do with what is reviewed. */
  | 'NOT_RELEVANT';

/** Training that a worker completed. */
export type TrainingRecord = {
  __typename?: 'TrainingRecord';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** What a review starts with. */
export type TriggerKind =
  /** An audit failure. */
  | 'AUDIT_FAILURE'
  /** An early warning. */
  | 'EARLY_WARNING'
  /** An inspection finding. */
  | 'INSPECTION_FINDING'
  /** A repeated complaint. */
  | 'REPEATED_COMPLAINT'
  /** A safeguarding concern. */
  | 'SAFEGUARDING_CONCERN'
  /** A serious incident. */
  | 'SERIOUS_INCIDENT'
  /** A concern of staff. */
  | 'STAFF_CONCERN';

/** The triggers that open an action by themselves. */
export type TriggerRule =
  /** Agency workers gave too much of a service's hours, week after week. */
  | 'AGENCY_SHARE_HIGH'
  /** Management did not review a safeguarding indicator in time. */
  | 'DELAYED_ESCALATION'
  /** Feedback says that somebody feels unsafe. */
  | 'FEELS_UNSAFE'
  /** What shows that an agency worker was inducted is missing. */
  | 'INDUCTION_EVIDENCE_MISSING'
  /** A risk that the records show is not in the plan, for too long. */
  | 'MISMATCH_OPEN'
  /** A service had no registered manager for too long. */
  | 'NO_REGISTERED_MANAGER'
  /** Too few of a month's changes were in the plan in time. */
  | 'POOR_CARE_PLANNING'
  /** Too few answers about shifts say that agency workers were properly briefed. */
  | 'POOR_INDUCTION_FEEDBACK'
  /** Feedback says that an earlier concern was not acted on. */
  | 'POOR_RESPONSE'
  /** Complaints of one category in one service, close together. */
  | 'REPEATED_COMPLAINTS'
  /** Overdue changes of the same person or owner, close together. */
  | 'REPEATED_DELAY'
  /** Incidents in shifts with much agency staff of one service, close together. */
  | 'REPEATED_HIGH_AGENCY_INCIDENTS'
  /** Incidents of one kind in one service, close together. */
  | 'REPEATED_INCIDENTS'
  /** Safeguarding concerns of one theme in one service, close together. */
  | 'REPEATED_THEME'
  /** A safeguarding indicator that was due had no management review. */
  | 'REVIEW_MISSING'
  /** A revisit found that a change no longer holds. */
  | 'REVISIT_FAILED'
  /** A person or the family raised the same concern again. */
  | 'SAME_CONCERN_AGAIN'
  /** Too many of a service's own staff left. */
  | 'STAFF_LEAVING'
  /** Notes of one service that are worded vaguely, close together. */
  | 'UNCLEAR_CONCERN_WORDING'
  /** A plan without a named owner, or with two claims, for too long. */
  | 'UNCLEAR_OWNERSHIP'
  /** A service goes on relying on agency staff who hardly know it. */
  | 'UNFAMILIAR_STAFF_CONTINUED';

/** An action that a trigger opened by itself: someone must look, and say what became of it. */
export type TriggeredAction = {
  __typename?: 'TriggeredAction';
  /** The records that fired it. */
  because?: Maybe<Array<RecordRef>>;
  /** The day until which it is to be settled. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How often the trigger fired again while it was open. */
  extensions?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Whether that day has passed, and nothing was said. */
  overdue?: Maybe<Scalars['Boolean']['output']>;
  /** The person whom it is about; null when it is about the service. */
  person?: Maybe<Person>;
  /** Why, in the words of whoever settled it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review that it led to. */
  review?: Maybe<Review>;
  /** The revisits that failed, of `REVISIT_FAILED`. */
  revisits?: Maybe<Array<Revisit>>;
  /** The trigger that fired. */
  rule?: Maybe<TriggerRule>;
  /** The service it belongs to. */
  service?: Maybe<Service>;
  /** When it was settled. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who settled it. */
  settledBy?: Maybe<StaffMember>;
  /** What became of it; null while it is open. */
  settlement?: Maybe<Settlement>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The warnings that it rests on, one for each time that the trigger fired. */
  warnings?: Maybe<Array<EarlyWarning>>;
  /** Whether every record that it rested on was corrected or retracted since. */
  withdrawn?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of triggered actions. */
export type TriggeredActionConnection = {
  __typename?: 'TriggeredActionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<TriggeredActionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A triggered action in a page. */
export type TriggeredActionEdge = {
  __typename?: 'TriggeredActionEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: TriggeredAction;
};

/** By what a measure is counted; days in Europe/London. */
export type UnitOfTime =
  /** Calendar months. */
  | 'MONTH'
  /** Weeks from Monday to Sunday. */
  | 'WEEK';

/** How many reviews are at a verdict. */
export type VerdictCount = {
  __typename?: 'VerdictCount';
  /** How many. */
  reviews: Scalars['Int']['output'];
  /** The verdict. */
  verdict: EffectVerdict;
};

/** That a visit was late or missed, and why. */
export type VisitReport = {
  __typename?: 'VisitReport';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** One step of a chain of whys, with the records that answer it. */
export type WhyStep = {
  __typename?: 'WhyStep';
  /** The answer, which the next why asks about. */
  answer?: Maybe<Scalars['String']['output']>;
  /** The cause that it belongs to. */
  cause?: Maybe<Cause>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that show it. */
  evidence?: Maybe<Array<RecordRef>>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The whys that ask about its answer: more than one where the chain branches. */
  followedBy?: Maybe<Array<WhyStep>>;
  /** The why whose answer it asks about; null for one that begins a chain, and for one from before chains had branches, which follows by its number. */
  follows?: Maybe<WhyStep>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** How deep it stands in its chain: the first why is 1. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Why? */
  question?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Whether what it answers lies within the provider's control; null where nobody said. */
  withinProviderControl?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of why steps. */
export type WhyStepConnection = {
  __typename?: 'WhyStepConnection';
  /** The rows of this page with their cursors. */
  edges: Array<WhyStepEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A why step in a page. */
export type WhyStepEdge = {
  __typename?: 'WhyStepEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WhyStep;
};

/** Words in one text of a review that a reader might stop at. */
export type WordingFlag = {
  __typename?: 'WordingFlag';
  /** The field that holds the text. */
  field: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The kind of record that holds the text. */
  kind: Scalars['String']['output'];
  /** What the words do. */
  wording: WordingKind;
  /** The words as they read, in lower case, each once. */
  words: Array<Scalars['String']['output']>;
};

/** What words do. */
export type WordingKind =
  /** They put a failure down to a person (LRRIT D4): say what made it likely instead. */
  | 'BLAME'
  /** They judge by how it ended (LRRIT D6): say what was known, and what was done, at the time. */
  | 'HINDSIGHT'
  /** They name no mechanism (LRRIT D3): say what happened, and how. */
  | 'VAGUE';

/** A learning gap or action in the workforce action log. */
export type WorkforceAction = {
  __typename?: 'WorkforceAction';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** The sample of shifts with which a review of agency staffing works: an entry of the workforce root cause review log. */
export type WorkforceSample = {
  __typename?: 'WorkforceSample';
  /** Its id. */
  id: Scalars['UUID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Audit: Audit;
  AuditToolVersion: AuditToolVersion;
  Barrier: Barrier;
  Baseline: Baseline;
  Cause: Cause;
  CauseTest: CauseTest;
  Challenge: Challenge;
  Check: Check;
  Difference: Difference;
  Document: Document;
  Factor: Factor;
  FairnessAssessment: FairnessAssessment;
  FindingFeed: FindingFeed;
  GlassBreak: GlassBreak;
  Group: Group;
  HandoverComparison: HandoverComparison;
  Inspection: Inspection;
  InspectionFinding: InspectionFinding;
  InspectionSample: InspectionSample;
  Involvement: Involvement;
  LearningItem: LearningItem;
  LinkJudgement: LinkJudgement;
  MeasureDefinition: MeasureDefinition;
  MeasureEntry: MeasureEntry;
  Minute: Minute;
  Notice: Notice;
  NoticeDelays: NoticeDelays;
  NoticeMail: NoticeMail;
  OutcomeEvidence: OutcomeEvidence;
  PeerRating: PeerRating;
  PersonTimeline: PersonTimeline;
  Procedure: Procedure;
  ProcedureVersion: ProcedureVersion;
  Provider: Provider;
  QualityMeeting: QualityMeeting;
  ReporterFeedback: ReporterFeedback;
  Review: Review;
  ReviewAction: ReviewAction;
  ReviewEscalation: ReviewEscalation;
  ReviewNote: ReviewNote;
  ReviewSample: ReviewSample;
  ReviewTemplateVersion: ReviewTemplateVersion;
  Revisit: Revisit;
  RoleHolding: RoleHolding;
  SelfAssessment: SelfAssessment;
  Service: Service;
  SourceExamination: SourceExamination;
  TimelineJudgement: TimelineJudgement;
  TriggeredAction: TriggeredAction;
  WhyStep: WhyStep;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Audit:
    ( { __typename: 'Audit' }
    & GraphQLRecursivePick<FederationTypes['Audit'], {"id":true}> );
  AuditToolVersion:
    ( { __typename: 'AuditToolVersion' }
    & GraphQLRecursivePick<FederationTypes['AuditToolVersion'], {"id":true}> );
  Barrier:
    ( { __typename: 'Barrier' }
    & GraphQLRecursivePick<FederationTypes['Barrier'], {"id":true}> );
  Baseline:
    ( { __typename: 'Baseline' }
    & GraphQLRecursivePick<FederationTypes['Baseline'], {"id":true}> );
  Cause:
    ( { __typename: 'Cause' }
    & GraphQLRecursivePick<FederationTypes['Cause'], {"id":true}> );
  CauseTest:
    ( { __typename: 'CauseTest' }
    & GraphQLRecursivePick<FederationTypes['CauseTest'], {"id":true}> );
  Challenge:
    ( { __typename: 'Challenge' }
    & GraphQLRecursivePick<FederationTypes['Challenge'], {"id":true}> );
  Check:
    ( { __typename: 'Check' }
    & GraphQLRecursivePick<FederationTypes['Check'], {"id":true}> );
  Difference:
    ( { __typename: 'Difference' }
    & GraphQLRecursivePick<FederationTypes['Difference'], {"id":true}> );
  Document:
    ( { __typename: 'Document' }
    & GraphQLRecursivePick<FederationTypes['Document'], {"id":true}> );
  Factor:
    ( { __typename: 'Factor' }
    & GraphQLRecursivePick<FederationTypes['Factor'], {"id":true}> );
  FairnessAssessment:
    ( { __typename: 'FairnessAssessment' }
    & GraphQLRecursivePick<FederationTypes['FairnessAssessment'], {"id":true}> );
  FindingFeed:
    ( { __typename: 'FindingFeed' }
    & GraphQLRecursivePick<FederationTypes['FindingFeed'], {"id":true}> );
  GlassBreak:
    ( { __typename: 'GlassBreak' }
    & GraphQLRecursivePick<FederationTypes['GlassBreak'], {"id":true}> );
  Group:
    ( { __typename: 'Group' }
    & GraphQLRecursivePick<FederationTypes['Group'], {"id":true}> );
  HandoverComparison:
    ( { __typename: 'HandoverComparison' }
    & GraphQLRecursivePick<FederationTypes['HandoverComparison'], {"id":true}> );
  Inspection:
    ( { __typename: 'Inspection' }
    & GraphQLRecursivePick<FederationTypes['Inspection'], {"id":true}> );
  InspectionFinding:
    ( { __typename: 'InspectionFinding' }
    & GraphQLRecursivePick<FederationTypes['InspectionFinding'], {"id":true}> );
  InspectionSample:
    ( { __typename: 'InspectionSample' }
    & GraphQLRecursivePick<FederationTypes['InspectionSample'], {"id":true}> );
  Involvement:
    ( { __typename: 'Involvement' }
    & GraphQLRecursivePick<FederationTypes['Involvement'], {"id":true}> );
  LearningItem:
    ( { __typename: 'LearningItem' }
    & GraphQLRecursivePick<FederationTypes['LearningItem'], {"id":true}> );
  LinkJudgement:
    ( { __typename: 'LinkJudgement' }
    & GraphQLRecursivePick<FederationTypes['LinkJudgement'], {"id":true}> );
  MeasureDefinition:
    ( { __typename: 'MeasureDefinition' }
    & GraphQLRecursivePick<FederationTypes['MeasureDefinition'], {"id":true}> );
  MeasureEntry:
    ( { __typename: 'MeasureEntry' }
    & GraphQLRecursivePick<FederationTypes['MeasureEntry'], {"id":true}> );
  Minute:
    ( { __typename: 'Minute' }
    & GraphQLRecursivePick<FederationTypes['Minute'], {"id":true}> );
  Notice:
    ( { __typename: 'Notice' }
    & GraphQLRecursivePick<FederationTypes['Notice'], {"id":true}> );
  NoticeDelays:
    ( { __typename: 'NoticeDelays' }
    & GraphQLRecursivePick<FederationTypes['NoticeDelays'], {"id":true}> );
  NoticeMail:
    ( { __typename: 'NoticeMail' }
    & GraphQLRecursivePick<FederationTypes['NoticeMail'], {"id":true}> );
  OutcomeEvidence:
    ( { __typename: 'OutcomeEvidence' }
    & GraphQLRecursivePick<FederationTypes['OutcomeEvidence'], {"id":true}> );
  PeerRating:
    ( { __typename: 'PeerRating' }
    & GraphQLRecursivePick<FederationTypes['PeerRating'], {"id":true}> );
  PersonTimeline:
    ( { __typename: 'PersonTimeline' }
    & GraphQLRecursivePick<FederationTypes['PersonTimeline'], {"id":true}> );
  Procedure:
    ( { __typename: 'Procedure' }
    & GraphQLRecursivePick<FederationTypes['Procedure'], {"id":true}> );
  ProcedureVersion:
    ( { __typename: 'ProcedureVersion' }
    & GraphQLRecursivePick<FederationTypes['ProcedureVersion'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  QualityMeeting:
    ( { __typename: 'QualityMeeting' }
    & GraphQLRecursivePick<FederationTypes['QualityMeeting'], {"id":true}> );
  ReporterFeedback:
    ( { __typename: 'ReporterFeedback' }
    & GraphQLRecursivePick<FederationTypes['ReporterFeedback'], {"id":true}> );
  Review:
    ( { __typename: 'Review' }
    & GraphQLRecursivePick<FederationTypes['Review'], {"id":true}> );
  ReviewAction:
    ( { __typename: 'ReviewAction' }
    & GraphQLRecursivePick<FederationTypes['ReviewAction'], {"id":true}> );
  ReviewEscalation:
    ( { __typename: 'ReviewEscalation' }
    & GraphQLRecursivePick<FederationTypes['ReviewEscalation'], {"id":true}> );
  ReviewNote:
    ( { __typename: 'ReviewNote' }
    & GraphQLRecursivePick<FederationTypes['ReviewNote'], {"id":true}> );
  ReviewSample:
    ( { __typename: 'ReviewSample' }
    & GraphQLRecursivePick<FederationTypes['ReviewSample'], {"id":true}> );
  ReviewTemplateVersion:
    ( { __typename: 'ReviewTemplateVersion' }
    & GraphQLRecursivePick<FederationTypes['ReviewTemplateVersion'], {"id":true}> );
  Revisit:
    ( { __typename: 'Revisit' }
    & GraphQLRecursivePick<FederationTypes['Revisit'], {"id":true}> );
  RoleHolding:
    ( { __typename: 'RoleHolding' }
    & GraphQLRecursivePick<FederationTypes['RoleHolding'], {"id":true}> );
  SelfAssessment:
    ( { __typename: 'SelfAssessment' }
    & GraphQLRecursivePick<FederationTypes['SelfAssessment'], {"id":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
  SourceExamination:
    ( { __typename: 'SourceExamination' }
    & GraphQLRecursivePick<FederationTypes['SourceExamination'], {"id":true}> );
  TimelineJudgement:
    ( { __typename: 'TimelineJudgement' }
    & GraphQLRecursivePick<FederationTypes['TimelineJudgement'], {"id":true}> );
  TriggeredAction:
    ( { __typename: 'TriggeredAction' }
    & GraphQLRecursivePick<FederationTypes['TriggeredAction'], {"id":true}> );
  WhyStep:
    ( { __typename: 'WhyStep' }
    & GraphQLRecursivePick<FederationTypes['WhyStep'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CitableRecord:
    | ( ActionProgress )
    | ( Alert )
    | ( AllocationCheckStub )
    | ( Assignment )
    | ( AuditRecord )
    | ( BriefingStub )
    | ( BriefingChecklist )
    | ( CarePlan )
    | ( Coaching )
    | ( CommunicationLogEntryStub )
    | ( ComplaintStub )
    | ( ConcernStub )
    | ( DailyNoteStub )
    | ( DailyScreening )
    | ( EarlyWarningStub )
    | ( Escalation )
    | ( FeedbackStub )
    | ( FolderEntry )
    | ( HandoverStub )
    | ( IdentifiedChangeStub )
    | ( IncidentStub )
    | ( IndicatorStub )
    | ( InductionStub )
    | ( InductionVerdict )
    | ( InspectionFindingRecord )
    | ( InterimInstruction )
    | ( ManagementReviewStub )
    | ( MinuteRecord )
    | ( PersonGuidance )
    | ( PlanOwnershipStub )
    | ( PlanReviewStub )
    | ( PlanVersionStub )
    | ( PracticeObservationStub )
    | ( ProcedureVersionRecord )
    | ( Referral )
    | ( ScenarioResult )
    | ( ShiftStub )
    | ( ShiftAllocationStub )
    | ( StaffInterviewStub )
    | ( StaffQuestionStub )
    | ( SupervisionStub )
    | ( SupplierReview )
    | ( TrainingRecordStub )
    | ( VisitReport )
    | ( WorkforceAction )
    | ( WorkforceSample )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptRiskInput: AcceptRiskInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptRiskPayload: ResolverTypeWrapper<Omit<AcceptRiskPayload, 'cause'> & { cause?: Maybe<ResolversTypes['Cause']> }>;
  AcceptWeakActionsInput: AcceptWeakActionsInput;
  AcceptWeakActionsPayload: ResolverTypeWrapper<Omit<AcceptWeakActionsPayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  AcknowledgeLearningInput: AcknowledgeLearningInput;
  AcknowledgeLearningPayload: ResolverTypeWrapper<AcknowledgeLearningPayload>;
  AcknowledgeReporterFeedbackInput: AcknowledgeReporterFeedbackInput;
  AcknowledgeReporterFeedbackPayload: ResolverTypeWrapper<Omit<AcknowledgeReporterFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['FeedbackToMe']> }>;
  Act: Act;
  ActionCategory: ActionCategory;
  ActionKind: ActionKind;
  ActionProgress: ResolverTypeWrapper<ActionProgress>;
  ActionStrength: ActionStrength;
  ActionStrengths: ResolverTypeWrapper<ActionStrengths>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AgainstPassMark: AgainstPassMark;
  Alert: ResolverTypeWrapper<Alert>;
  AllocationCheck: ResolverTypeWrapper<AllocationCheckStub>;
  AnswerChallengeInput: AnswerChallengeInput;
  AnswerChallengePayload: ResolverTypeWrapper<Omit<AnswerChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversTypes['Challenge']> }>;
  AnswerInvolvementInput: AnswerInvolvementInput;
  AnswerInvolvementPayload: ResolverTypeWrapper<Omit<AnswerInvolvementPayload, 'involvement'> & { involvement?: Maybe<ResolversTypes['Involvement']> }>;
  AnsweredBy: AnsweredBy;
  AppointInput: AppointInput;
  AppointPayload: ResolverTypeWrapper<Omit<AppointPayload, 'roleHolding'> & { roleHolding?: Maybe<ResolversTypes['RoleHolding']> }>;
  AskWhyInput: AskWhyInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AskWhyPayload: ResolverTypeWrapper<Omit<AskWhyPayload, 'whyStep'> & { whyStep?: Maybe<ResolversTypes['WhyStep']> }>;
  AssessBarrierInput: AssessBarrierInput;
  AssessBarrierPayload: ResolverTypeWrapper<Omit<AssessBarrierPayload, 'barrier'> & { barrier?: Maybe<ResolversTypes['Barrier']> }>;
  AssessFairnessInput: AssessFairnessInput;
  AssessFairnessPayload: ResolverTypeWrapper<Omit<AssessFairnessPayload, 'fairnessAssessment'> & { fairnessAssessment?: Maybe<ResolversTypes['FairnessAssessment']> }>;
  AssessOwnServiceInput: AssessOwnServiceInput;
  AssessOwnServicePayload: ResolverTypeWrapper<Omit<AssessOwnServicePayload, 'selfAssessment'> & { selfAssessment?: Maybe<ResolversTypes['SelfAssessment']> }>;
  Assignment: ResolverTypeWrapper<Assignment>;
  Audit: ResolverTypeWrapper<AuditRecord>;
  AuditAnswerInput: AuditAnswerInput;
  AuditConnection: ResolverTypeWrapper<Omit<AuditConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEdge']> }>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['Audit'] }>;
  AuditFinding: ResolverTypeWrapper<Omit<AuditFinding, 'evidence'> & { evidence: Array<ResolversTypes['RecordRef']> }>;
  AuditFindingInput: AuditFindingInput;
  AuditItem: AuditItem;
  AuditItemScore: ResolverTypeWrapper<Omit<AuditItemScore, 'evidence' | 'item'> & { evidence: Array<ResolversTypes['RecordRef']>, item: ResolversTypes['AuditToolItem'] }>;
  AuditScore: ResolverTypeWrapper<AuditScore>;
  AuditSectionScore: ResolverTypeWrapper<Omit<AuditSectionScore, 'items'> & { items: Array<ResolversTypes['AuditItemScore']> }>;
  AuditToolItem: ResolverTypeWrapper<ToolItemRecord>;
  AuditToolItemInput: AuditToolItemInput;
  AuditToolSection: ResolverTypeWrapper<ToolSectionRecord>;
  AuditToolSectionInput: AuditToolSectionInput;
  AuditToolVersion: ResolverTypeWrapper<AuditToolVersionRecord>;
  AuditToolVersionConnection: ResolverTypeWrapper<Omit<AuditToolVersionConnection, 'edges'> & { edges: Array<ResolversTypes['AuditToolVersionEdge']> }>;
  AuditToolVersionEdge: ResolverTypeWrapper<Omit<AuditToolVersionEdge, 'node'> & { node: ResolversTypes['AuditToolVersion'] }>;
  Barrier: ResolverTypeWrapper<BarrierRecord>;
  BarrierConnection: ResolverTypeWrapper<Omit<BarrierConnection, 'edges'> & { edges: Array<ResolversTypes['BarrierEdge']> }>;
  BarrierEdge: ResolverTypeWrapper<Omit<BarrierEdge, 'node'> & { node: ResolversTypes['Barrier'] }>;
  BarrierFound: BarrierFound;
  BarrierKind: BarrierKind;
  Baseline: ResolverTypeWrapper<BaselineRecord>;
  BaselineConnection: ResolverTypeWrapper<Omit<BaselineConnection, 'edges'> & { edges: Array<ResolversTypes['BaselineEdge']> }>;
  BaselineEdge: ResolverTypeWrapper<Omit<BaselineEdge, 'node'> & { node: ResolversTypes['Baseline'] }>;
  BesideOwn: BesideOwn;
  BetterWay: BetterWay;
  BreakGlassInput: BreakGlassInput;
  BreakGlassPayload: ResolverTypeWrapper<Omit<BreakGlassPayload, 'glassBreak'> & { glassBreak?: Maybe<ResolversTypes['GlassBreak']> }>;
  Briefing: ResolverTypeWrapper<BriefingStub>;
  BriefingChecklist: ResolverTypeWrapper<BriefingChecklist>;
  CarePlan: ResolverTypeWrapper<CarePlan>;
  Cause: ResolverTypeWrapper<CauseRecord>;
  CauseCategory: CauseCategory;
  CauseConnection: ResolverTypeWrapper<Omit<CauseConnection, 'edges'> & { edges: Array<ResolversTypes['CauseEdge']> }>;
  CauseEdge: ResolverTypeWrapper<Omit<CauseEdge, 'node'> & { node: ResolversTypes['Cause'] }>;
  CauseTest: ResolverTypeWrapper<CauseTestRecord>;
  CauseTestConnection: ResolverTypeWrapper<Omit<CauseTestConnection, 'edges'> & { edges: Array<ResolversTypes['CauseTestEdge']> }>;
  CauseTestEdge: ResolverTypeWrapper<Omit<CauseTestEdge, 'node'> & { node: ResolversTypes['CauseTest'] }>;
  Challenge: ResolverTypeWrapper<ChallengeRecord>;
  ChallengeConnection: ResolverTypeWrapper<Omit<ChallengeConnection, 'edges'> & { edges: Array<ResolversTypes['ChallengeEdge']> }>;
  ChallengeEdge: ResolverTypeWrapper<Omit<ChallengeEdge, 'node'> & { node: ResolversTypes['Challenge'] }>;
  ChangeRegistrationInput: ChangeRegistrationInput;
  ChangeRegistrationPayload: ResolverTypeWrapper<Omit<ChangeRegistrationPayload, 'service'> & { service?: Maybe<ResolversTypes['Service']> }>;
  ChangesLeftOut: ResolverTypeWrapper<ChangesLeftOut>;
  Check: ResolverTypeWrapper<CheckRecord>;
  CheckConnection: ResolverTypeWrapper<Omit<CheckConnection, 'edges'> & { edges: Array<ResolversTypes['CheckEdge']> }>;
  CheckEdge: ResolverTypeWrapper<Omit<CheckEdge, 'node'> & { node: ResolversTypes['Check'] }>;
  CheckKind: CheckKind;
  CheckState: CheckState;
  CitableRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CitableRecord']>;
  CitedAs: CitedAs;
  ClearerOwnership: ResolverTypeWrapper<Omit<ClearerOwnership, 'changes' | 'strengths'> & { changes: Array<ResolversTypes['ReviewAction']>, strengths: ResolversTypes['ActionStrengths'] }>;
  CloseReviewInput: CloseReviewInput;
  CloseReviewPayload: ResolverTypeWrapper<Omit<CloseReviewPayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  Coaching: ResolverTypeWrapper<Coaching>;
  CommentaryConnection: ResolverTypeWrapper<Omit<CommentaryConnection, 'edges'> & { edges: Array<ResolversTypes['CommentaryEdge']> }>;
  CommentaryEdge: ResolverTypeWrapper<Omit<CommentaryEdge, 'node'> & { node: ResolversTypes['CommentaryEntry'] }>;
  CommentaryEntry: ResolverTypeWrapper<CommentaryEntryRecord>;
  CommentaryKind: CommentaryKind;
  CommissionerView: ResolverTypeWrapper<CommissionerView>;
  CommunicationLogEntry: ResolverTypeWrapper<CommunicationLogEntryStub>;
  CompareHandoverInput: CompareHandoverInput;
  CompareHandoverPayload: ResolverTypeWrapper<Omit<CompareHandoverPayload, 'handoverComparison'> & { handoverComparison?: Maybe<ResolversTypes['HandoverComparison']> }>;
  ComparedRecord: ResolverTypeWrapper<Omit<ComparedRecord, 'record'> & { record?: Maybe<ResolversTypes['RecordRef']> }>;
  Complaint: ResolverTypeWrapper<ComplaintStub>;
  CompleteActionInput: CompleteActionInput;
  CompleteActionPayload: ResolverTypeWrapper<Omit<CompleteActionPayload, 'reviewAction'> & { reviewAction?: Maybe<ResolversTypes['ReviewAction']> }>;
  Concern: ResolverTypeWrapper<ConcernStub>;
  ConcludeReviewInput: ConcludeReviewInput;
  ConcludeReviewPayload: ResolverTypeWrapper<Omit<ConcludeReviewPayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  ConfirmCauseInput: ConfirmCauseInput;
  ConfirmCausePayload: ResolverTypeWrapper<Omit<ConfirmCausePayload, 'cause'> & { cause?: Maybe<ResolversTypes['Cause']> }>;
  ContactAddress: ResolverTypeWrapper<ContactAddressRecord>;
  CountedRecordKind: CountedRecordKind;
  CqcRating: CqcRating;
  DailyNote: ResolverTypeWrapper<DailyNoteStub>;
  DailyScreening: ResolverTypeWrapper<DailyScreening>;
  DataClass: DataClass;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DefineAuditToolInput: DefineAuditToolInput;
  DefineAuditToolPayload: ResolverTypeWrapper<Omit<DefineAuditToolPayload, 'auditToolVersion'> & { auditToolVersion?: Maybe<ResolversTypes['AuditToolVersion']> }>;
  DefineMeasureInput: DefineMeasureInput;
  DefineMeasurePayload: ResolverTypeWrapper<Omit<DefineMeasurePayload, 'measureDefinition'> & { measureDefinition?: Maybe<ResolversTypes['MeasureDefinition']> }>;
  DefinedChartWarning: DefinedChartWarning;
  DefinedMeasureChart: ResolverTypeWrapper<Omit<DefinedMeasureChart, 'service'> & { service: ResolversTypes['Service'] }>;
  DefinedMeasurePoint: ResolverTypeWrapper<DefinedMeasurePoint>;
  Difference: ResolverTypeWrapper<DifferenceRecord>;
  DifferenceConnection: ResolverTypeWrapper<Omit<DifferenceConnection, 'edges'> & { edges: Array<ResolversTypes['DifferenceEdge']> }>;
  DifferenceEdge: ResolverTypeWrapper<Omit<DifferenceEdge, 'node'> & { node: ResolversTypes['Difference'] }>;
  DoCheckInput: DoCheckInput;
  DoCheckPayload: ResolverTypeWrapper<Omit<DoCheckPayload, 'check'> & { check?: Maybe<ResolversTypes['Check']> }>;
  Document: ResolverTypeWrapper<DocumentRecord>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges'> & { edges: Array<ResolversTypes['DocumentEdge']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DrawInspectionSampleInput: DrawInspectionSampleInput;
  DrawInspectionSamplePayload: ResolverTypeWrapper<Omit<DrawInspectionSamplePayload, 'inspectionSample'> & { inspectionSample?: Maybe<ResolversTypes['InspectionSample']> }>;
  DrawSampleInput: DrawSampleInput;
  DrawSamplePayload: ResolverTypeWrapper<Omit<DrawSamplePayload, 'reviewSample'> & { reviewSample?: Maybe<ResolversTypes['ReviewSample']> }>;
  EarlyWarning: ResolverTypeWrapper<EarlyWarningStub>;
  EffectVerdict: EffectVerdict;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EndGlassBreakInput: EndGlassBreakInput;
  EndGlassBreakPayload: ResolverTypeWrapper<Omit<EndGlassBreakPayload, 'glassBreak'> & { glassBreak?: Maybe<ResolversTypes['GlassBreak']> }>;
  EndReviewAtLevelInput: EndReviewAtLevelInput;
  EndReviewAtLevelPayload: ResolverTypeWrapper<Omit<EndReviewAtLevelPayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  EndReviewEscalationInput: EndReviewEscalationInput;
  EndReviewEscalationPayload: ResolverTypeWrapper<Omit<EndReviewEscalationPayload, 'reviewEscalation'> & { reviewEscalation?: Maybe<ResolversTypes['ReviewEscalation']> }>;
  EnterGovernanceRecordInErrorInput: EnterGovernanceRecordInErrorInput;
  EnterGovernanceRecordInErrorPayload: ResolverTypeWrapper<EnterGovernanceRecordInErrorPayload>;
  EnterMeasureCountsInput: EnterMeasureCountsInput;
  EnterMeasureCountsPayload: ResolverTypeWrapper<Omit<EnterMeasureCountsPayload, 'measureEntry'> & { measureEntry?: Maybe<ResolversTypes['MeasureEntry']> }>;
  EnteredInErrorReason: EnteredInErrorReason;
  EscalateInput: EscalateInput;
  EscalatePayload: ResolverTypeWrapper<Omit<EscalatePayload, 'reviewEscalation'> & { reviewEscalation?: Maybe<ResolversTypes['ReviewEscalation']> }>;
  Escalation: ResolverTypeWrapper<Escalation>;
  EscalationKind: EscalationKind;
  EstablishGroupInput: EstablishGroupInput;
  EstablishGroupPayload: ResolverTypeWrapper<Omit<EstablishGroupPayload, 'group'> & { group?: Maybe<ResolversTypes['Group']> }>;
  EvidenceCell: ResolverTypeWrapper<Omit<EvidenceCell, 'cause'> & { cause: ResolversTypes['Cause'] }>;
  EvidenceSince: ResolverTypeWrapper<Omit<EvidenceSince, 'records'> & { records?: Maybe<Array<ResolversTypes['RecordRef']>> }>;
  EvidenceSourceKind: EvidenceSourceKind;
  ExamineSourceInput: ExamineSourceInput;
  ExamineSourcePayload: ResolverTypeWrapper<Omit<ExamineSourcePayload, 'sourceExamination'> & { sourceExamination?: Maybe<ResolversTypes['SourceExamination']> }>;
  ExperienceAround: ResolverTypeWrapper<ExperienceAround>;
  ExperienceMeasure: ResolverTypeWrapper<Omit<ExperienceMeasure, 'after' | 'before'> & { after: ResolversTypes['ShareWithInterval'], before?: Maybe<ResolversTypes['ShareWithInterval']> }>;
  Factor: ResolverTypeWrapper<FactorRecord>;
  FactorCell: FactorCell;
  FactorConnection: ResolverTypeWrapper<Omit<FactorConnection, 'edges'> & { edges: Array<ResolversTypes['FactorEdge']> }>;
  FactorEdge: ResolverTypeWrapper<Omit<FactorEdge, 'node'> & { node: ResolversTypes['Factor'] }>;
  FactorElement: ResolverTypeWrapper<FactorElement>;
  FactorFramework: FactorFramework;
  FactorMatrix: ResolverTypeWrapper<Omit<FactorMatrix, 'factors' | 'rows'> & { factors: Array<ResolversTypes['Factor']>, rows: Array<ResolversTypes['FactorMatrixRow']> }>;
  FactorMatrixRow: ResolverTypeWrapper<Omit<FactorMatrixRow, 'record'> & { record: ResolversTypes['RecordRef'] }>;
  FairnessAnswer: ResolverTypeWrapper<FairnessAnswer>;
  FairnessAnswerInput: FairnessAnswerInput;
  FairnessAssessment: ResolverTypeWrapper<FairnessAssessmentRecord>;
  FairnessAssessmentConnection: ResolverTypeWrapper<Omit<FairnessAssessmentConnection, 'edges'> & { edges: Array<ResolversTypes['FairnessAssessmentEdge']> }>;
  FairnessAssessmentEdge: ResolverTypeWrapper<Omit<FairnessAssessmentEdge, 'node'> & { node: ResolversTypes['FairnessAssessment'] }>;
  FairnessTool: FairnessTool;
  Feed: Feed;
  FeedFindingInput: FeedFindingInput;
  FeedFindingPayload: ResolverTypeWrapper<Omit<FeedFindingPayload, 'findingFeed'> & { findingFeed?: Maybe<ResolversTypes['FindingFeed']> }>;
  FeedOfFinding: ResolverTypeWrapper<Omit<FeedOfFinding, 'actions' | 'cause' | 'records'> & { actions: Array<ResolversTypes['ReviewAction']>, cause?: Maybe<ResolversTypes['Cause']>, records: Array<ResolversTypes['RecordRef']> }>;
  FeedState: FeedState;
  Feedback: ResolverTypeWrapper<FeedbackStub>;
  FeedbackToMe: ResolverTypeWrapper<FeedbackToMeRecord>;
  FeedbackToMeConnection: ResolverTypeWrapper<Omit<FeedbackToMeConnection, 'edges'> & { edges: Array<ResolversTypes['FeedbackToMeEdge']> }>;
  FeedbackToMeEdge: ResolverTypeWrapper<Omit<FeedbackToMeEdge, 'node'> & { node: ResolversTypes['FeedbackToMe'] }>;
  FetchedFor: FetchedFor;
  FileDocumentInput: FileDocumentInput;
  FileDocumentPayload: ResolverTypeWrapper<Omit<FileDocumentPayload, 'document'> & { document?: Maybe<ResolversTypes['Document']> }>;
  FindingAnswer: ResolverTypeWrapper<Omit<FindingAnswer, 'review'> & { review: ResolversTypes['Review'] }>;
  FindingFeed: ResolverTypeWrapper<FindingFeedRecord>;
  FindingFeedConnection: ResolverTypeWrapper<Omit<FindingFeedConnection, 'edges'> & { edges: Array<ResolversTypes['FindingFeedEdge']> }>;
  FindingFeedEdge: ResolverTypeWrapper<Omit<FindingFeedEdge, 'node'> & { node: ResolversTypes['FindingFeed'] }>;
  FindingKind: FindingKind;
  FindingPayload: ResolverTypeWrapper<Omit<FindingPayload, 'inspectionFinding'> & { inspectionFinding?: Maybe<ResolversTypes['InspectionFinding']> }>;
  FindingState: FindingState;
  Fishbone: ResolverTypeWrapper<Omit<Fishbone, 'bones' | 'unplaced'> & { bones: Array<ResolversTypes['FishboneBone']>, unplaced: Array<ResolversTypes['FishboneCause']> }>;
  FishboneBone: ResolverTypeWrapper<Omit<FishboneBone, 'causes'> & { causes: Array<ResolversTypes['FishboneCause']> }>;
  FishboneCause: ResolverTypeWrapper<Omit<FishboneCause, 'cause' | 'factors' | 'whySteps'> & { cause: ResolversTypes['Cause'], factors: Array<ResolversTypes['Factor']>, whySteps: Array<ResolversTypes['WhyStep']> }>;
  FolderEntry: ResolverTypeWrapper<FolderEntry>;
  FrameworkItem: ResolverTypeWrapper<FrameworkItem>;
  FrameworkMapping: ResolverTypeWrapper<Omit<FrameworkMapping, 'answeredBy' | 'item'> & { answeredBy: Array<ResolversTypes['FrameworkItem']>, item: ResolversTypes['FrameworkItem'] }>;
  FreezeBaselineInput: FreezeBaselineInput;
  FreezeBaselinePayload: ResolverTypeWrapper<Omit<FreezeBaselinePayload, 'baseline'> & { baseline?: Maybe<ResolversTypes['Baseline']> }>;
  GiveReporterFeedbackInput: GiveReporterFeedbackInput;
  GiveReporterFeedbackPayload: ResolverTypeWrapper<Omit<GiveReporterFeedbackPayload, 'reporterFeedback'> & { reporterFeedback?: Maybe<ResolversTypes['ReporterFeedback']> }>;
  GlassBreak: ResolverTypeWrapper<GlassBreakRecord>;
  GlassBreakConnection: ResolverTypeWrapper<Omit<GlassBreakConnection, 'edges'> & { edges: Array<ResolversTypes['GlassBreakEdge']> }>;
  GlassBreakEdge: ResolverTypeWrapper<Omit<GlassBreakEdge, 'node'> & { node: ResolversTypes['GlassBreak'] }>;
  GlassOpens: GlassOpens;
  GlassReading: ResolverTypeWrapper<GlassReading>;
  GlassReason: GlassReason;
  GlassRecords: ResolverTypeWrapper<GlassRecords>;
  GlassState: GlassState;
  GlassVerdict: GlassVerdict;
  GlassWarning: GlassWarning;
  GovernanceRecordInError: ResolverTypeWrapper<GovernanceRecordInError>;
  GovernanceRecordInput: GovernanceRecordInput;
  GovernanceRecordKind: GovernanceRecordKind;
  Group: ResolverTypeWrapper<GroupRecord>;
  GroupConnection: ResolverTypeWrapper<Omit<GroupConnection, 'edges'> & { edges: Array<ResolversTypes['GroupEdge']> }>;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  Handover: ResolverTypeWrapper<HandoverStub>;
  HandoverComparison: ResolverTypeWrapper<HandoverComparisonRecord>;
  HandoverComparisonConnection: ResolverTypeWrapper<Omit<HandoverComparisonConnection, 'edges'> & { edges: Array<ResolversTypes['HandoverComparisonEdge']> }>;
  HandoverComparisonEdge: ResolverTypeWrapper<Omit<HandoverComparisonEdge, 'node'> & { node: ResolversTypes['HandoverComparison'] }>;
  HeadlineShare: ResolverTypeWrapper<HeadlineShare>;
  HeldElsewhere: ResolverTypeWrapper<HeldElsewhere>;
  HoldMeetingInput: HoldMeetingInput;
  HoldMeetingPayload: ResolverTypeWrapper<Omit<HoldMeetingPayload, 'qualityMeeting'> & { qualityMeeting?: Maybe<ResolversTypes['QualityMeeting']> }>;
  IdentifiedChange: ResolverTypeWrapper<IdentifiedChangeStub>;
  IdentifyCauseInput: IdentifyCauseInput;
  IdentifyCausePayload: ResolverTypeWrapper<Omit<IdentifyCausePayload, 'cause'> & { cause?: Maybe<ResolversTypes['Cause']> }>;
  Incident: ResolverTypeWrapper<IncidentStub>;
  Indicator: ResolverTypeWrapper<IndicatorStub>;
  Induction: ResolverTypeWrapper<InductionStub>;
  InductionVerdict: ResolverTypeWrapper<InductionVerdict>;
  Inspection: ResolverTypeWrapper<InspectionRecord>;
  InspectionConnection: ResolverTypeWrapper<Omit<InspectionConnection, 'edges'> & { edges: Array<ResolversTypes['InspectionEdge']> }>;
  InspectionEdge: ResolverTypeWrapper<Omit<InspectionEdge, 'node'> & { node: ResolversTypes['Inspection'] }>;
  InspectionFinding: ResolverTypeWrapper<InspectionFindingRecord>;
  InspectionFindingConnection: ResolverTypeWrapper<Omit<InspectionFindingConnection, 'edges'> & { edges: Array<ResolversTypes['InspectionFindingEdge']> }>;
  InspectionFindingEdge: ResolverTypeWrapper<Omit<InspectionFindingEdge, 'node'> & { node: ResolversTypes['InspectionFinding'] }>;
  InspectionFindingState: InspectionFindingState;
  InspectionSample: ResolverTypeWrapper<InspectionSampleRecord>;
  InspectionSampleConnection: ResolverTypeWrapper<Omit<InspectionSampleConnection, 'edges'> & { edges: Array<ResolversTypes['InspectionSampleEdge']> }>;
  InspectionSampleEdge: ResolverTypeWrapper<Omit<InspectionSampleEdge, 'node'> & { node: ResolversTypes['InspectionSample'] }>;
  InterimInstruction: ResolverTypeWrapper<InterimInstruction>;
  InvolvedRelation: InvolvedRelation;
  Involvement: ResolverTypeWrapper<InvolvementRecord>;
  InvolvementConnection: ResolverTypeWrapper<Omit<InvolvementConnection, 'edges'> & { edges: Array<ResolversTypes['InvolvementEdge']> }>;
  InvolvementEdge: ResolverTypeWrapper<Omit<InvolvementEdge, 'node'> & { node: ResolversTypes['Involvement'] }>;
  InvolvementWay: InvolvementWay;
  Isolation: Isolation;
  IsolationSearch: ResolverTypeWrapper<IsolationSearch>;
  IsolationSearchInput: IsolationSearchInput;
  ItemAnswer: ItemAnswer;
  ItemAssessed: ResolverTypeWrapper<Omit<ItemAssessed, 'item' | 'latest'> & { item: ResolversTypes['FrameworkItem'], latest?: Maybe<ResolversTypes['SelfAssessment']> }>;
  ItemFindingInput: ItemFindingInput;
  ItemScoring: ItemScoring;
  JudgeLinkInput: JudgeLinkInput;
  JudgeLinkPayload: ResolverTypeWrapper<Omit<JudgeLinkPayload, 'linkJudgement'> & { linkJudgement?: Maybe<ResolversTypes['LinkJudgement']> }>;
  JudgeTimelineEntryInput: JudgeTimelineEntryInput;
  JudgeTimelineEntryPayload: ResolverTypeWrapper<Omit<JudgeTimelineEntryPayload, 'timelineJudgement'> & { timelineJudgement?: Maybe<ResolversTypes['TimelineJudgement']> }>;
  JudgedLink: JudgedLink;
  JudgedLinks: ResolverTypeWrapper<JudgedLinks>;
  KeyQuestion: KeyQuestion;
  KeyQuestionAssessed: ResolverTypeWrapper<Omit<KeyQuestionAssessed, 'items'> & { items: Array<ResolversTypes['ItemAssessed']> }>;
  KeyQuestionCoverage: ResolverTypeWrapper<Omit<KeyQuestionCoverage, 'evidenceItems' | 'items' | 'sources'> & { evidenceItems: Array<ResolversTypes['FrameworkItem']>, items: Array<ResolversTypes['FrameworkItem']>, sources: Array<ResolversTypes['SourceExamination']> }>;
  LeaderActivity: ResolverTypeWrapper<LeaderActivity>;
  Learned: ResolverTypeWrapper<Learned>;
  LearnedFactor: ResolverTypeWrapper<LearnedFactor>;
  LearnedFeed: ResolverTypeWrapper<LearnedFeed>;
  LearningItem: ResolverTypeWrapper<LearningItemRecord>;
  LearningItemConnection: ResolverTypeWrapper<Omit<LearningItemConnection, 'edges'> & { edges: Array<ResolversTypes['LearningItemEdge']> }>;
  LearningItemEdge: ResolverTypeWrapper<Omit<LearningItemEdge, 'node'> & { node: ResolversTypes['LearningItem'] }>;
  LearningSeen: ResolverTypeWrapper<Omit<LearningSeen, 'staffMember'> & { staffMember: ResolversTypes['StaffMember'] }>;
  LevelAsk: LevelAsk;
  LinkAssessmentActionInput: LinkAssessmentActionInput;
  LinkAssessmentActionPayload: ResolverTypeWrapper<Omit<LinkAssessmentActionPayload, 'selfAssessment'> & { selfAssessment?: Maybe<ResolversTypes['SelfAssessment']> }>;
  LinkJudgement: ResolverTypeWrapper<LinkJudgementRecord>;
  LinkJudgementConnection: ResolverTypeWrapper<Omit<LinkJudgementConnection, 'edges'> & { edges: Array<ResolversTypes['LinkJudgementEdge']> }>;
  LinkJudgementEdge: ResolverTypeWrapper<Omit<LinkJudgementEdge, 'node'> & { node: ResolversTypes['LinkJudgement'] }>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MakeChangeInput: MakeChangeInput;
  MakeChangePayload: ResolverTypeWrapper<Omit<MakeChangePayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  ManagementReview: ResolverTypeWrapper<ManagementReviewStub>;
  MeasureDefinition: ResolverTypeWrapper<MeasureDefinitionRecord>;
  MeasureDefinitionConnection: ResolverTypeWrapper<Omit<MeasureDefinitionConnection, 'edges'> & { edges: Array<ResolversTypes['MeasureDefinitionEdge']> }>;
  MeasureDefinitionEdge: ResolverTypeWrapper<Omit<MeasureDefinitionEdge, 'node'> & { node: ResolversTypes['MeasureDefinition'] }>;
  MeasureEntry: ResolverTypeWrapper<MeasureEntryRecord>;
  MeasureEntryConnection: ResolverTypeWrapper<Omit<MeasureEntryConnection, 'edges'> & { edges: Array<ResolversTypes['MeasureEntryEdge']> }>;
  MeasureEntryEdge: ResolverTypeWrapper<Omit<MeasureEntryEdge, 'node'> & { node: ResolversTypes['MeasureEntry'] }>;
  MeasureKind: MeasureKind;
  MeasureSource: MeasureSource;
  MeetingKind: MeetingKind;
  Minute: ResolverTypeWrapper<MinuteRecord>;
  MinuteConnection: ResolverTypeWrapper<Omit<MinuteConnection, 'edges'> & { edges: Array<ResolversTypes['MinuteEdge']> }>;
  MinuteEdge: ResolverTypeWrapper<Omit<MinuteEdge, 'node'> & { node: ResolversTypes['Minute'] }>;
  Movement: ResolverTypeWrapper<Movement>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameFactorInput: NameFactorInput;
  NameFactorPayload: ResolverTypeWrapper<Omit<NameFactorPayload, 'factor'> & { factor?: Maybe<ResolversTypes['Factor']> }>;
  NameWorkerInCauseInput: NameWorkerInCauseInput;
  NameWorkerInCausePayload: ResolverTypeWrapper<Omit<NameWorkerInCausePayload, 'cause'> & { cause?: Maybe<ResolversTypes['Cause']> }>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  NoteSubject: NoteSubject;
  NoteVerdict: NoteVerdict;
  Notice: ResolverTypeWrapper<NoticeRecord>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversTypes['NoticeEdge']> }>;
  NoticeDelays: ResolverTypeWrapper<NoticeDelaysRecord>;
  NoticeDelaysConnection: ResolverTypeWrapper<Omit<NoticeDelaysConnection, 'edges'> & { edges: Array<ResolversTypes['NoticeDelaysEdge']> }>;
  NoticeDelaysEdge: ResolverTypeWrapper<Omit<NoticeDelaysEdge, 'node'> & { node: ResolversTypes['NoticeDelays'] }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeLevel: NoticeLevel;
  NoticeMail: ResolverTypeWrapper<NoticeMailRecord>;
  NoticeMailConnection: ResolverTypeWrapper<Omit<NoticeMailConnection, 'edges'> & { edges: Array<ResolversTypes['NoticeMailEdge']> }>;
  NoticeMailEdge: ResolverTypeWrapper<Omit<NoticeMailEdge, 'node'> & { node: ResolversTypes['NoticeMail'] }>;
  NoticeMailState: NoticeMailState;
  NoticeThing: NoticeThing;
  OpenProcedureInput: OpenProcedureInput;
  OpenProcedurePayload: ResolverTypeWrapper<Omit<OpenProcedurePayload, 'procedure'> & { procedure?: Maybe<ResolversTypes['Procedure']> }>;
  OpenReviewInput: OpenReviewInput;
  OpenReviewPayload: ResolverTypeWrapper<Omit<OpenReviewPayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  OpenedByCount: ResolverTypeWrapper<OpenedByCount>;
  OperationalChange: OperationalChange;
  OutcomeEvidence: ResolverTypeWrapper<OutcomeEvidenceRecord>;
  OutcomeEvidenceConnection: ResolverTypeWrapper<Omit<OutcomeEvidenceConnection, 'edges'> & { edges: Array<ResolversTypes['OutcomeEvidenceEdge']> }>;
  OutcomeEvidenceEdge: ResolverTypeWrapper<Omit<OutcomeEvidenceEdge, 'node'> & { node: ResolversTypes['OutcomeEvidence'] }>;
  OutcomeSource: OutcomeSource;
  OutcomeSummary: ResolverTypeWrapper<Omit<OutcomeSummary, 'clearerOwnership' | 'saferSystems' | 'strongerGovernance'> & { clearerOwnership: ResolversTypes['ClearerOwnership'], saferSystems: ResolversTypes['SaferSystems'], strongerGovernance: ResolversTypes['StrongerGovernance'] }>;
  OutcomeWish: OutcomeWish;
  OwnReport: ResolverTypeWrapper<CitedReference>;
  OwnedAction: ResolverTypeWrapper<OwnedAction>;
  OwnershipFinding: OwnershipFinding;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeerRating: ResolverTypeWrapper<PeerRatingRecord>;
  Person: ResolverTypeWrapper<PersonStub>;
  PersonGuidance: ResolverTypeWrapper<PersonGuidance>;
  PersonTimeline: ResolverTypeWrapper<PersonTimelineRecord>;
  PersonTimelineConnection: ResolverTypeWrapper<Omit<PersonTimelineConnection, 'edges'> & { edges: Array<ResolversTypes['PersonTimelineEdge']> }>;
  PersonTimelineEdge: ResolverTypeWrapper<Omit<PersonTimelineEdge, 'node'> & { node: ResolversTypes['PersonTimeline'] }>;
  PlanActionInput: PlanActionInput;
  PlanActionPayload: ResolverTypeWrapper<Omit<PlanActionPayload, 'reviewAction'> & { reviewAction?: Maybe<ResolversTypes['ReviewAction']> }>;
  PlanOwnership: ResolverTypeWrapper<PlanOwnershipStub>;
  PlanReview: ResolverTypeWrapper<PlanReviewStub>;
  PlanVersion: ResolverTypeWrapper<PlanVersionStub>;
  PracticeObservation: ResolverTypeWrapper<PracticeObservationStub>;
  Prevention: ResolverTypeWrapper<Omit<Prevention, 'cause' | 'made' | 'open'> & { cause?: Maybe<ResolversTypes['Cause']>, made: Array<ResolversTypes['ReviewAction']>, open: Array<ResolversTypes['ReviewAction']> }>;
  PreventionGap: PreventionGap;
  Procedure: ResolverTypeWrapper<ProcedureRecord>;
  ProcedureConnection: ResolverTypeWrapper<Omit<ProcedureConnection, 'edges'> & { edges: Array<ResolversTypes['ProcedureEdge']> }>;
  ProcedureEdge: ResolverTypeWrapper<Omit<ProcedureEdge, 'node'> & { node: ResolversTypes['Procedure'] }>;
  ProcedureVersion: ResolverTypeWrapper<ProcedureVersionRecord>;
  ProcedureVersionConnection: ResolverTypeWrapper<Omit<ProcedureVersionConnection, 'edges'> & { edges: Array<ResolversTypes['ProcedureVersionEdge']> }>;
  ProcedureVersionEdge: ResolverTypeWrapper<Omit<ProcedureVersionEdge, 'node'> & { node: ResolversTypes['ProcedureVersion'] }>;
  Provider: ResolverTypeWrapper<ProviderRecord>;
  ProviderConnection: ResolverTypeWrapper<Omit<ProviderConnection, 'edges'> & { edges: Array<ResolversTypes['ProviderEdge']> }>;
  ProviderEdge: ResolverTypeWrapper<Omit<ProviderEdge, 'node'> & { node: ResolversTypes['Provider'] }>;
  QualityMeeting: ResolverTypeWrapper<QualityMeetingRecord>;
  QualityMeetingConnection: ResolverTypeWrapper<Omit<QualityMeetingConnection, 'edges'> & { edges: Array<ResolversTypes['QualityMeetingEdge']> }>;
  QualityMeetingEdge: ResolverTypeWrapper<Omit<QualityMeetingEdge, 'node'> & { node: ResolversTypes['QualityMeeting'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseChallengeInput: RaiseChallengeInput;
  RaiseChallengePayload: ResolverTypeWrapper<Omit<RaiseChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversTypes['Challenge']> }>;
  RaiseReviewLevelInput: RaiseReviewLevelInput;
  RaiseReviewLevelPayload: ResolverTypeWrapper<Omit<RaiseReviewLevelPayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  RatePeerServiceInput: RatePeerServiceInput;
  RatePeerServicePayload: ResolverTypeWrapper<Omit<RatePeerServicePayload, 'peerRating'> & { peerRating?: Maybe<ResolversTypes['PeerRating']> }>;
  RatioToBaseline: ResolverTypeWrapper<RatioToBaseline>;
  ReadNoticeInput: ReadNoticeInput;
  ReadNoticePayload: ResolverTypeWrapper<Omit<ReadNoticePayload, 'notice'> & { notice?: Maybe<ResolversTypes['Notice']> }>;
  RecordAuditByToolInput: RecordAuditByToolInput;
  RecordAuditByToolPayload: ResolverTypeWrapper<Omit<RecordAuditByToolPayload, 'audit'> & { audit?: Maybe<ResolversTypes['Audit']> }>;
  RecordAuditInput: RecordAuditInput;
  RecordAuditPayload: ResolverTypeWrapper<Omit<RecordAuditPayload, 'audit'> & { audit?: Maybe<ResolversTypes['Audit']> }>;
  RecordDifferenceInput: RecordDifferenceInput;
  RecordDifferencePayload: ResolverTypeWrapper<Omit<RecordDifferencePayload, 'difference'> & { difference?: Maybe<ResolversTypes['Difference']> }>;
  RecordInspectionFindingInput: RecordInspectionFindingInput;
  RecordInspectionFindingPayload: ResolverTypeWrapper<Omit<RecordInspectionFindingPayload, 'inspectionFinding'> & { inspectionFinding?: Maybe<ResolversTypes['InspectionFinding']> }>;
  RecordInspectionInput: RecordInspectionInput;
  RecordInspectionPayload: ResolverTypeWrapper<Omit<RecordInspectionPayload, 'inspection'> & { inspection?: Maybe<ResolversTypes['Inspection']> }>;
  RecordInvolvementInput: RecordInvolvementInput;
  RecordInvolvementPayload: ResolverTypeWrapper<Omit<RecordInvolvementPayload, 'involvement'> & { involvement?: Maybe<ResolversTypes['Involvement']> }>;
  RecordMinuteInput: RecordMinuteInput;
  RecordMinutePayload: ResolverTypeWrapper<Omit<RecordMinutePayload, 'minute'> & { minute?: Maybe<ResolversTypes['Minute']> }>;
  RecordOutcomeInput: RecordOutcomeInput;
  RecordOutcomePayload: ResolverTypeWrapper<Omit<RecordOutcomePayload, 'outcomeEvidence'> & { outcomeEvidence?: Maybe<ResolversTypes['OutcomeEvidence']> }>;
  RecordRef: ResolverTypeWrapper<CitedReference>;
  RecordRefInput: RecordRefInput;
  RecordReviewNoteInput: RecordReviewNoteInput;
  RecordReviewNotePayload: ResolverTypeWrapper<Omit<RecordReviewNotePayload, 'reviewNote'> & { reviewNote?: Maybe<ResolversTypes['ReviewNote']> }>;
  RecordRevisitInput: RecordRevisitInput;
  RecordRevisitPayload: ResolverTypeWrapper<Omit<RecordRevisitPayload, 'revisit'> & { revisit?: Maybe<ResolversTypes['Revisit']> }>;
  RecordSafeguardingAuditInput: RecordSafeguardingAuditInput;
  RecordSafeguardingAuditPayload: ResolverTypeWrapper<Omit<RecordSafeguardingAuditPayload, 'audit'> & { audit?: Maybe<ResolversTypes['Audit']> }>;
  RecordSaying: RecordSaying;
  RecordStaffingAuditInput: RecordStaffingAuditInput;
  RecordStaffingAuditPayload: ResolverTypeWrapper<Omit<RecordStaffingAuditPayload, 'audit'> & { audit?: Maybe<ResolversTypes['Audit']> }>;
  RecordStretch: RecordStretch;
  RecordTimelineInput: RecordTimelineInput;
  RecordTimelinePayload: ResolverTypeWrapper<Omit<RecordTimelinePayload, 'personTimeline'> & { personTimeline?: Maybe<ResolversTypes['PersonTimeline']> }>;
  RecordsCompared: ResolverTypeWrapper<Omit<RecordsCompared, 'contradictions' | 'records'> & { contradictions: Array<ResolversTypes['ComparedRecord']>, records: Array<ResolversTypes['ComparedRecord']> }>;
  Recurrence: ResolverTypeWrapper<Omit<Recurrence, 'review'> & { review: ResolversTypes['Review'] }>;
  RecurrenceBy: RecurrenceBy;
  Referral: ResolverTypeWrapper<Referral>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RegisterProviderInput: RegisterProviderInput;
  RegisterProviderPayload: ResolverTypeWrapper<Omit<RegisterProviderPayload, 'provider'> & { provider?: Maybe<ResolversTypes['Provider']> }>;
  RegisterServiceInput: RegisterServiceInput;
  RegisterServicePayload: ResolverTypeWrapper<Omit<RegisterServicePayload, 'service'> & { service?: Maybe<ResolversTypes['Service']> }>;
  Registration: ResolverTypeWrapper<PastRegistrationRecord>;
  ReporterFeedback: ResolverTypeWrapper<ReporterFeedbackRecord>;
  ReporterFeedbackConnection: ResolverTypeWrapper<Omit<ReporterFeedbackConnection, 'edges'> & { edges: Array<ResolversTypes['ReporterFeedbackEdge']> }>;
  ReporterFeedbackEdge: ResolverTypeWrapper<Omit<ReporterFeedbackEdge, 'node'> & { node: ResolversTypes['ReporterFeedback'] }>;
  Review: ResolverTypeWrapper<ReviewRecord>;
  ReviewAction: ResolverTypeWrapper<ReviewActionRecord>;
  ReviewActionConnection: ResolverTypeWrapper<Omit<ReviewActionConnection, 'edges'> & { edges: Array<ResolversTypes['ReviewActionEdge']> }>;
  ReviewActionEdge: ResolverTypeWrapper<Omit<ReviewActionEdge, 'node'> & { node: ResolversTypes['ReviewAction'] }>;
  ReviewCauseInput: ReviewCauseInput;
  ReviewCausePayload: ResolverTypeWrapper<Omit<ReviewCausePayload, 'cause'> & { cause?: Maybe<ResolversTypes['Cause']> }>;
  ReviewChart: ResolverTypeWrapper<ReviewChart>;
  ReviewChartDirection: ReviewChartDirection;
  ReviewChartPoint: ResolverTypeWrapper<ReviewChartPoint>;
  ReviewChartRule: ReviewChartRule;
  ReviewChartSignal: ResolverTypeWrapper<ReviewChartSignal>;
  ReviewConnection: ResolverTypeWrapper<Omit<ReviewConnection, 'edges'> & { edges: Array<ResolversTypes['ReviewEdge']> }>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  ReviewEscalation: ResolverTypeWrapper<ReviewEscalationRecord>;
  ReviewEscalationConnection: ResolverTypeWrapper<Omit<ReviewEscalationConnection, 'edges'> & { edges: Array<ResolversTypes['ReviewEscalationEdge']> }>;
  ReviewEscalationEdge: ResolverTypeWrapper<Omit<ReviewEscalationEdge, 'node'> & { node: ResolversTypes['ReviewEscalation'] }>;
  ReviewFindingInput: ReviewFindingInput;
  ReviewGlassBreakInput: ReviewGlassBreakInput;
  ReviewGlassBreakPayload: ResolverTypeWrapper<Omit<ReviewGlassBreakPayload, 'glassBreak'> & { glassBreak?: Maybe<ResolversTypes['GlassBreak']> }>;
  ReviewHeadline: ResolverTypeWrapper<ReviewHeadline>;
  ReviewLevel: ReviewLevel;
  ReviewLevelAsk: ResolverTypeWrapper<ReviewLevelAsk>;
  ReviewLevelRule: ResolverTypeWrapper<ReviewLevelRule>;
  ReviewNote: ResolverTypeWrapper<ReviewNoteRecord>;
  ReviewNoteConnection: ResolverTypeWrapper<Omit<ReviewNoteConnection, 'edges'> & { edges: Array<ResolversTypes['ReviewNoteEdge']> }>;
  ReviewNoteEdge: ResolverTypeWrapper<Omit<ReviewNoteEdge, 'node'> & { node: ResolversTypes['ReviewNote'] }>;
  ReviewSample: ResolverTypeWrapper<ReviewSampleRecord>;
  ReviewSampleConnection: ResolverTypeWrapper<Omit<ReviewSampleConnection, 'edges'> & { edges: Array<ResolversTypes['ReviewSampleEdge']> }>;
  ReviewSampleEdge: ResolverTypeWrapper<Omit<ReviewSampleEdge, 'node'> & { node: ResolversTypes['ReviewSample'] }>;
  ReviewState: ReviewState;
  ReviewTemplate: ReviewTemplate;
  ReviewTemplateVersion: ResolverTypeWrapper<ReviewTemplateVersionRecord>;
  ReviewTemplateVersionConnection: ResolverTypeWrapper<Omit<ReviewTemplateVersionConnection, 'edges'> & { edges: Array<ResolversTypes['ReviewTemplateVersionEdge']> }>;
  ReviewTemplateVersionEdge: ResolverTypeWrapper<Omit<ReviewTemplateVersionEdge, 'node'> & { node: ResolversTypes['ReviewTemplateVersion'] }>;
  ReviewTimeline: ResolverTypeWrapper<Omit<ReviewTimeline, 'entries'> & { entries: Array<ResolversTypes['TimelineEntry']> }>;
  ReviewWarning: ResolverTypeWrapper<Omit<ReviewWarning, 'records'> & { records: Array<ResolversTypes['RecordRef']> }>;
  ReviseProcedureInput: ReviseProcedureInput;
  ReviseProcedurePayload: ResolverTypeWrapper<Omit<ReviseProcedurePayload, 'procedureVersion'> & { procedureVersion?: Maybe<ResolversTypes['ProcedureVersion']> }>;
  Revisit: ResolverTypeWrapper<RevisitRecord>;
  RevisitConnection: ResolverTypeWrapper<Omit<RevisitConnection, 'edges'> & { edges: Array<ResolversTypes['RevisitEdge']> }>;
  RevisitEdge: ResolverTypeWrapper<Omit<RevisitEdge, 'node'> & { node: ResolversTypes['Revisit'] }>;
  RoleHolding: ResolverTypeWrapper<RoleHoldingRecord>;
  RoleHoldingConnection: ResolverTypeWrapper<Omit<RoleHoldingConnection, 'edges'> & { edges: Array<ResolversTypes['RoleHoldingEdge']> }>;
  RoleHoldingEdge: ResolverTypeWrapper<Omit<RoleHoldingEdge, 'node'> & { node: ResolversTypes['RoleHolding'] }>;
  RoleName: RoleName;
  SaferSystems: ResolverTypeWrapper<Omit<SaferSystems, 'changes' | 'strengths'> & { changes: Array<ResolversTypes['ReviewAction']>, strengths: ResolversTypes['ActionStrengths'] }>;
  SameElsewhere: ResolverTypeWrapper<SameElsewhere>;
  SampledRecord: ResolverTypeWrapper<Omit<SampledRecord, 'record' | 'trail'> & { record?: Maybe<ResolversTypes['RecordRef']>, trail: Array<ResolversTypes['SampledTrail']> }>;
  SampledTrail: ResolverTypeWrapper<Omit<SampledTrail, 'actions' | 'besides' | 'causes' | 'review'> & { actions: Array<ResolversTypes['ReviewAction']>, besides: Array<ResolversTypes['RecordRef']>, causes: Array<ResolversTypes['Cause']>, review: ResolversTypes['Review'] }>;
  ScenarioResult: ResolverTypeWrapper<ScenarioResult>;
  SearchPlace: SearchPlace;
  SelfAssessment: ResolverTypeWrapper<SelfAssessmentRecord>;
  SelfAssessmentConnection: ResolverTypeWrapper<Omit<SelfAssessmentConnection, 'edges'> & { edges: Array<ResolversTypes['SelfAssessmentEdge']> }>;
  SelfAssessmentEdge: ResolverTypeWrapper<Omit<SelfAssessmentEdge, 'node'> & { node: ResolversTypes['SelfAssessment'] }>;
  Service: ResolverTypeWrapper<ServiceRecord>;
  ServiceConnection: ResolverTypeWrapper<Omit<ServiceConnection, 'edges'> & { edges: Array<ResolversTypes['ServiceEdge']> }>;
  ServiceEdge: ResolverTypeWrapper<Omit<ServiceEdge, 'node'> & { node: ResolversTypes['Service'] }>;
  ServiceKind: ServiceKind;
  SetContactAddressInput: SetContactAddressInput;
  SetContactAddressPayload: ResolverTypeWrapper<Omit<SetContactAddressPayload, 'contactAddress'> & { contactAddress?: Maybe<ResolversTypes['ContactAddress']> }>;
  SetNoticeDelaysInput: SetNoticeDelaysInput;
  SetNoticeDelaysPayload: ResolverTypeWrapper<Omit<SetNoticeDelaysPayload, 'noticeDelays'> & { noticeDelays?: Maybe<ResolversTypes['NoticeDelays']> }>;
  SettleTriggeredActionInput: SettleTriggeredActionInput;
  SettleTriggeredActionPayload: ResolverTypeWrapper<Omit<SettleTriggeredActionPayload, 'triggeredAction'> & { triggeredAction?: Maybe<ResolversTypes['TriggeredAction']> }>;
  Settlement: Settlement;
  ShareInWindow: ResolverTypeWrapper<ShareInWindow>;
  ShareLearningInput: ShareLearningInput;
  ShareLearningPayload: ResolverTypeWrapper<Omit<ShareLearningPayload, 'learningItem'> & { learningItem?: Maybe<ResolversTypes['LearningItem']> }>;
  ShareWithInterval: ResolverTypeWrapper<ShareWithInterval>;
  Shift: ResolverTypeWrapper<ShiftStub>;
  ShiftAllocation: ResolverTypeWrapper<ShiftAllocationStub>;
  ShiftGroup: ShiftGroup;
  Showing: Showing;
  SignTemplateVersionInput: SignTemplateVersionInput;
  SignTemplateVersionPayload: ResolverTypeWrapper<Omit<SignTemplateVersionPayload, 'reviewTemplateVersion'> & { reviewTemplateVersion?: Maybe<ResolversTypes['ReviewTemplateVersion']> }>;
  SourceExamination: ResolverTypeWrapper<SourceExaminationRecord>;
  SourceExaminationConnection: ResolverTypeWrapper<Omit<SourceExaminationConnection, 'edges'> & { edges: Array<ResolversTypes['SourceExaminationEdge']> }>;
  SourceExaminationEdge: ResolverTypeWrapper<Omit<SourceExaminationEdge, 'node'> & { node: ResolversTypes['SourceExamination'] }>;
  SourceState: SourceState;
  StaffInterview: ResolverTypeWrapper<StaffInterviewStub>;
  StaffMember: ResolverTypeWrapper<StaffMemberStub>;
  StaffQuestion: ResolverTypeWrapper<StaffQuestionStub>;
  StrongerGovernance: ResolverTypeWrapper<Omit<StrongerGovernance, 'changes' | 'strengths'> & { changes: Array<ResolversTypes['ReviewAction']>, strengths: ResolversTypes['ActionStrengths'] }>;
  SummaryGap: SummaryGap;
  Supervision: ResolverTypeWrapper<SupervisionStub>;
  SupplierReview: ResolverTypeWrapper<SupplierReview>;
  SustainedLack: SustainedLack;
  TemplateStep: ResolverTypeWrapper<TemplateStep>;
  TemplateStepInput: TemplateStepInput;
  TestCauseInput: TestCauseInput;
  TestCausePayload: ResolverTypeWrapper<Omit<TestCausePayload, 'causeTest'> & { causeTest?: Maybe<ResolversTypes['CauseTest']> }>;
  TestFindingInput: TestFindingInput;
  TestSubject: TestSubject;
  TestVerdict: TestVerdict;
  TextPart: ResolverTypeWrapper<ComparedText>;
  TextPartKind: TextPartKind;
  TimePrecision: TimePrecision;
  TimelineEntry: ResolverTypeWrapper<Omit<TimelineEntry, 'judgement' | 'people' | 'record'> & { judgement?: Maybe<ResolversTypes['TimelineJudgement']>, people?: Maybe<Array<ResolversTypes['Person']>>, record: ResolversTypes['RecordRef'] }>;
  TimelineJudgement: ResolverTypeWrapper<TimelineJudgementRecord>;
  TimelineJudgementConnection: ResolverTypeWrapper<Omit<TimelineJudgementConnection, 'edges'> & { edges: Array<ResolversTypes['TimelineJudgementEdge']> }>;
  TimelineJudgementEdge: ResolverTypeWrapper<Omit<TimelineJudgementEdge, 'node'> & { node: ResolversTypes['TimelineJudgement'] }>;
  TimelineReason: TimelineReason;
  TimelineSource: TimelineSource;
  TimelineVerdict: TimelineVerdict;
  TrainingRecord: ResolverTypeWrapper<TrainingRecordStub>;
  TriggerKind: TriggerKind;
  TriggerRule: TriggerRule;
  TriggeredAction: ResolverTypeWrapper<TriggeredActionRecord>;
  TriggeredActionConnection: ResolverTypeWrapper<Omit<TriggeredActionConnection, 'edges'> & { edges: Array<ResolversTypes['TriggeredActionEdge']> }>;
  TriggeredActionEdge: ResolverTypeWrapper<Omit<TriggeredActionEdge, 'node'> & { node: ResolversTypes['TriggeredAction'] }>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnitOfTime: UnitOfTime;
  VerdictCount: ResolverTypeWrapper<VerdictCount>;
  VisitReport: ResolverTypeWrapper<VisitReport>;
  WhyStep: ResolverTypeWrapper<WhyStepRecord>;
  WhyStepConnection: ResolverTypeWrapper<Omit<WhyStepConnection, 'edges'> & { edges: Array<ResolversTypes['WhyStepEdge']> }>;
  WhyStepEdge: ResolverTypeWrapper<Omit<WhyStepEdge, 'node'> & { node: ResolversTypes['WhyStep'] }>;
  WordingFlag: ResolverTypeWrapper<WordingFlag>;
  WordingKind: WordingKind;
  WorkforceAction: ResolverTypeWrapper<WorkforceAction>;
  WorkforceSample: ResolverTypeWrapper<WorkforceSample>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptRiskInput: AcceptRiskInput;
  String: Scalars['String']['output'];
  AcceptRiskPayload: Omit<AcceptRiskPayload, 'cause'> & { cause?: Maybe<ResolversParentTypes['Cause']> };
  AcceptWeakActionsInput: AcceptWeakActionsInput;
  AcceptWeakActionsPayload: Omit<AcceptWeakActionsPayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  AcknowledgeLearningInput: AcknowledgeLearningInput;
  AcknowledgeLearningPayload: AcknowledgeLearningPayload;
  AcknowledgeReporterFeedbackInput: AcknowledgeReporterFeedbackInput;
  AcknowledgeReporterFeedbackPayload: Omit<AcknowledgeReporterFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['FeedbackToMe']> };
  ActionProgress: ActionProgress;
  ActionStrengths: ActionStrengths;
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  Alert: Alert;
  AllocationCheck: AllocationCheckStub;
  AnswerChallengeInput: AnswerChallengeInput;
  AnswerChallengePayload: Omit<AnswerChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversParentTypes['Challenge']> };
  AnswerInvolvementInput: AnswerInvolvementInput;
  AnswerInvolvementPayload: Omit<AnswerInvolvementPayload, 'involvement'> & { involvement?: Maybe<ResolversParentTypes['Involvement']> };
  AppointInput: AppointInput;
  AppointPayload: Omit<AppointPayload, 'roleHolding'> & { roleHolding?: Maybe<ResolversParentTypes['RoleHolding']> };
  AskWhyInput: AskWhyInput;
  Boolean: Scalars['Boolean']['output'];
  AskWhyPayload: Omit<AskWhyPayload, 'whyStep'> & { whyStep?: Maybe<ResolversParentTypes['WhyStep']> };
  AssessBarrierInput: AssessBarrierInput;
  AssessBarrierPayload: Omit<AssessBarrierPayload, 'barrier'> & { barrier?: Maybe<ResolversParentTypes['Barrier']> };
  AssessFairnessInput: AssessFairnessInput;
  AssessFairnessPayload: Omit<AssessFairnessPayload, 'fairnessAssessment'> & { fairnessAssessment?: Maybe<ResolversParentTypes['FairnessAssessment']> };
  AssessOwnServiceInput: AssessOwnServiceInput;
  AssessOwnServicePayload: Omit<AssessOwnServicePayload, 'selfAssessment'> & { selfAssessment?: Maybe<ResolversParentTypes['SelfAssessment']> };
  Assignment: Assignment;
  Audit: AuditRecord;
  AuditAnswerInput: AuditAnswerInput;
  AuditConnection: Omit<AuditConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEdge']> };
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['Audit'] };
  AuditFinding: Omit<AuditFinding, 'evidence'> & { evidence: Array<ResolversParentTypes['RecordRef']> };
  AuditFindingInput: AuditFindingInput;
  AuditItemScore: Omit<AuditItemScore, 'evidence' | 'item'> & { evidence: Array<ResolversParentTypes['RecordRef']>, item: ResolversParentTypes['AuditToolItem'] };
  AuditScore: AuditScore;
  AuditSectionScore: Omit<AuditSectionScore, 'items'> & { items: Array<ResolversParentTypes['AuditItemScore']> };
  AuditToolItem: ToolItemRecord;
  AuditToolItemInput: AuditToolItemInput;
  AuditToolSection: ToolSectionRecord;
  AuditToolSectionInput: AuditToolSectionInput;
  AuditToolVersion: AuditToolVersionRecord;
  AuditToolVersionConnection: Omit<AuditToolVersionConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditToolVersionEdge']> };
  AuditToolVersionEdge: Omit<AuditToolVersionEdge, 'node'> & { node: ResolversParentTypes['AuditToolVersion'] };
  Barrier: BarrierRecord;
  BarrierConnection: Omit<BarrierConnection, 'edges'> & { edges: Array<ResolversParentTypes['BarrierEdge']> };
  BarrierEdge: Omit<BarrierEdge, 'node'> & { node: ResolversParentTypes['Barrier'] };
  Baseline: BaselineRecord;
  BaselineConnection: Omit<BaselineConnection, 'edges'> & { edges: Array<ResolversParentTypes['BaselineEdge']> };
  BaselineEdge: Omit<BaselineEdge, 'node'> & { node: ResolversParentTypes['Baseline'] };
  BreakGlassInput: BreakGlassInput;
  BreakGlassPayload: Omit<BreakGlassPayload, 'glassBreak'> & { glassBreak?: Maybe<ResolversParentTypes['GlassBreak']> };
  Briefing: BriefingStub;
  BriefingChecklist: BriefingChecklist;
  CarePlan: CarePlan;
  Cause: CauseRecord;
  CauseConnection: Omit<CauseConnection, 'edges'> & { edges: Array<ResolversParentTypes['CauseEdge']> };
  CauseEdge: Omit<CauseEdge, 'node'> & { node: ResolversParentTypes['Cause'] };
  CauseTest: CauseTestRecord;
  CauseTestConnection: Omit<CauseTestConnection, 'edges'> & { edges: Array<ResolversParentTypes['CauseTestEdge']> };
  CauseTestEdge: Omit<CauseTestEdge, 'node'> & { node: ResolversParentTypes['CauseTest'] };
  Challenge: ChallengeRecord;
  ChallengeConnection: Omit<ChallengeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ChallengeEdge']> };
  ChallengeEdge: Omit<ChallengeEdge, 'node'> & { node: ResolversParentTypes['Challenge'] };
  ChangeRegistrationInput: ChangeRegistrationInput;
  ChangeRegistrationPayload: Omit<ChangeRegistrationPayload, 'service'> & { service?: Maybe<ResolversParentTypes['Service']> };
  ChangesLeftOut: ChangesLeftOut;
  Check: CheckRecord;
  CheckConnection: Omit<CheckConnection, 'edges'> & { edges: Array<ResolversParentTypes['CheckEdge']> };
  CheckEdge: Omit<CheckEdge, 'node'> & { node: ResolversParentTypes['Check'] };
  CitableRecord: ResolversUnionTypes<ResolversParentTypes>['CitableRecord'];
  ClearerOwnership: Omit<ClearerOwnership, 'changes' | 'strengths'> & { changes: Array<ResolversParentTypes['ReviewAction']>, strengths: ResolversParentTypes['ActionStrengths'] };
  CloseReviewInput: CloseReviewInput;
  CloseReviewPayload: Omit<CloseReviewPayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  Coaching: Coaching;
  CommentaryConnection: Omit<CommentaryConnection, 'edges'> & { edges: Array<ResolversParentTypes['CommentaryEdge']> };
  CommentaryEdge: Omit<CommentaryEdge, 'node'> & { node: ResolversParentTypes['CommentaryEntry'] };
  CommentaryEntry: CommentaryEntryRecord;
  CommissionerView: CommissionerView;
  CommunicationLogEntry: CommunicationLogEntryStub;
  CompareHandoverInput: CompareHandoverInput;
  CompareHandoverPayload: Omit<CompareHandoverPayload, 'handoverComparison'> & { handoverComparison?: Maybe<ResolversParentTypes['HandoverComparison']> };
  ComparedRecord: Omit<ComparedRecord, 'record'> & { record?: Maybe<ResolversParentTypes['RecordRef']> };
  Complaint: ComplaintStub;
  CompleteActionInput: CompleteActionInput;
  CompleteActionPayload: Omit<CompleteActionPayload, 'reviewAction'> & { reviewAction?: Maybe<ResolversParentTypes['ReviewAction']> };
  Concern: ConcernStub;
  ConcludeReviewInput: ConcludeReviewInput;
  ConcludeReviewPayload: Omit<ConcludeReviewPayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  ConfirmCauseInput: ConfirmCauseInput;
  ConfirmCausePayload: Omit<ConfirmCausePayload, 'cause'> & { cause?: Maybe<ResolversParentTypes['Cause']> };
  ContactAddress: ContactAddressRecord;
  DailyNote: DailyNoteStub;
  DailyScreening: DailyScreening;
  DateTime: Scalars['DateTime']['output'];
  DefineAuditToolInput: DefineAuditToolInput;
  DefineAuditToolPayload: Omit<DefineAuditToolPayload, 'auditToolVersion'> & { auditToolVersion?: Maybe<ResolversParentTypes['AuditToolVersion']> };
  DefineMeasureInput: DefineMeasureInput;
  DefineMeasurePayload: Omit<DefineMeasurePayload, 'measureDefinition'> & { measureDefinition?: Maybe<ResolversParentTypes['MeasureDefinition']> };
  DefinedMeasureChart: Omit<DefinedMeasureChart, 'service'> & { service: ResolversParentTypes['Service'] };
  DefinedMeasurePoint: DefinedMeasurePoint;
  Difference: DifferenceRecord;
  DifferenceConnection: Omit<DifferenceConnection, 'edges'> & { edges: Array<ResolversParentTypes['DifferenceEdge']> };
  DifferenceEdge: Omit<DifferenceEdge, 'node'> & { node: ResolversParentTypes['Difference'] };
  DoCheckInput: DoCheckInput;
  DoCheckPayload: Omit<DoCheckPayload, 'check'> & { check?: Maybe<ResolversParentTypes['Check']> };
  Document: DocumentRecord;
  DocumentConnection: Omit<DocumentConnection, 'edges'> & { edges: Array<ResolversParentTypes['DocumentEdge']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DrawInspectionSampleInput: DrawInspectionSampleInput;
  DrawInspectionSamplePayload: Omit<DrawInspectionSamplePayload, 'inspectionSample'> & { inspectionSample?: Maybe<ResolversParentTypes['InspectionSample']> };
  DrawSampleInput: DrawSampleInput;
  DrawSamplePayload: Omit<DrawSamplePayload, 'reviewSample'> & { reviewSample?: Maybe<ResolversParentTypes['ReviewSample']> };
  EarlyWarning: EarlyWarningStub;
  EmailAddress: Scalars['EmailAddress']['output'];
  EndGlassBreakInput: EndGlassBreakInput;
  EndGlassBreakPayload: Omit<EndGlassBreakPayload, 'glassBreak'> & { glassBreak?: Maybe<ResolversParentTypes['GlassBreak']> };
  EndReviewAtLevelInput: EndReviewAtLevelInput;
  EndReviewAtLevelPayload: Omit<EndReviewAtLevelPayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  EndReviewEscalationInput: EndReviewEscalationInput;
  EndReviewEscalationPayload: Omit<EndReviewEscalationPayload, 'reviewEscalation'> & { reviewEscalation?: Maybe<ResolversParentTypes['ReviewEscalation']> };
  EnterGovernanceRecordInErrorInput: EnterGovernanceRecordInErrorInput;
  EnterGovernanceRecordInErrorPayload: EnterGovernanceRecordInErrorPayload;
  EnterMeasureCountsInput: EnterMeasureCountsInput;
  EnterMeasureCountsPayload: Omit<EnterMeasureCountsPayload, 'measureEntry'> & { measureEntry?: Maybe<ResolversParentTypes['MeasureEntry']> };
  EscalateInput: EscalateInput;
  EscalatePayload: Omit<EscalatePayload, 'reviewEscalation'> & { reviewEscalation?: Maybe<ResolversParentTypes['ReviewEscalation']> };
  Escalation: Escalation;
  EstablishGroupInput: EstablishGroupInput;
  EstablishGroupPayload: Omit<EstablishGroupPayload, 'group'> & { group?: Maybe<ResolversParentTypes['Group']> };
  EvidenceCell: Omit<EvidenceCell, 'cause'> & { cause: ResolversParentTypes['Cause'] };
  EvidenceSince: Omit<EvidenceSince, 'records'> & { records?: Maybe<Array<ResolversParentTypes['RecordRef']>> };
  ExamineSourceInput: ExamineSourceInput;
  ExamineSourcePayload: Omit<ExamineSourcePayload, 'sourceExamination'> & { sourceExamination?: Maybe<ResolversParentTypes['SourceExamination']> };
  ExperienceAround: ExperienceAround;
  ExperienceMeasure: Omit<ExperienceMeasure, 'after' | 'before'> & { after: ResolversParentTypes['ShareWithInterval'], before?: Maybe<ResolversParentTypes['ShareWithInterval']> };
  Factor: FactorRecord;
  FactorConnection: Omit<FactorConnection, 'edges'> & { edges: Array<ResolversParentTypes['FactorEdge']> };
  FactorEdge: Omit<FactorEdge, 'node'> & { node: ResolversParentTypes['Factor'] };
  FactorElement: FactorElement;
  FactorMatrix: Omit<FactorMatrix, 'factors' | 'rows'> & { factors: Array<ResolversParentTypes['Factor']>, rows: Array<ResolversParentTypes['FactorMatrixRow']> };
  FactorMatrixRow: Omit<FactorMatrixRow, 'record'> & { record: ResolversParentTypes['RecordRef'] };
  FairnessAnswer: FairnessAnswer;
  FairnessAnswerInput: FairnessAnswerInput;
  FairnessAssessment: FairnessAssessmentRecord;
  FairnessAssessmentConnection: Omit<FairnessAssessmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['FairnessAssessmentEdge']> };
  FairnessAssessmentEdge: Omit<FairnessAssessmentEdge, 'node'> & { node: ResolversParentTypes['FairnessAssessment'] };
  FeedFindingInput: FeedFindingInput;
  FeedFindingPayload: Omit<FeedFindingPayload, 'findingFeed'> & { findingFeed?: Maybe<ResolversParentTypes['FindingFeed']> };
  FeedOfFinding: Omit<FeedOfFinding, 'actions' | 'cause' | 'records'> & { actions: Array<ResolversParentTypes['ReviewAction']>, cause?: Maybe<ResolversParentTypes['Cause']>, records: Array<ResolversParentTypes['RecordRef']> };
  Feedback: FeedbackStub;
  FeedbackToMe: FeedbackToMeRecord;
  FeedbackToMeConnection: Omit<FeedbackToMeConnection, 'edges'> & { edges: Array<ResolversParentTypes['FeedbackToMeEdge']> };
  FeedbackToMeEdge: Omit<FeedbackToMeEdge, 'node'> & { node: ResolversParentTypes['FeedbackToMe'] };
  FileDocumentInput: FileDocumentInput;
  FileDocumentPayload: Omit<FileDocumentPayload, 'document'> & { document?: Maybe<ResolversParentTypes['Document']> };
  FindingAnswer: Omit<FindingAnswer, 'review'> & { review: ResolversParentTypes['Review'] };
  FindingFeed: FindingFeedRecord;
  FindingFeedConnection: Omit<FindingFeedConnection, 'edges'> & { edges: Array<ResolversParentTypes['FindingFeedEdge']> };
  FindingFeedEdge: Omit<FindingFeedEdge, 'node'> & { node: ResolversParentTypes['FindingFeed'] };
  FindingPayload: Omit<FindingPayload, 'inspectionFinding'> & { inspectionFinding?: Maybe<ResolversParentTypes['InspectionFinding']> };
  Fishbone: Omit<Fishbone, 'bones' | 'unplaced'> & { bones: Array<ResolversParentTypes['FishboneBone']>, unplaced: Array<ResolversParentTypes['FishboneCause']> };
  FishboneBone: Omit<FishboneBone, 'causes'> & { causes: Array<ResolversParentTypes['FishboneCause']> };
  FishboneCause: Omit<FishboneCause, 'cause' | 'factors' | 'whySteps'> & { cause: ResolversParentTypes['Cause'], factors: Array<ResolversParentTypes['Factor']>, whySteps: Array<ResolversParentTypes['WhyStep']> };
  FolderEntry: FolderEntry;
  FrameworkItem: FrameworkItem;
  FrameworkMapping: Omit<FrameworkMapping, 'answeredBy' | 'item'> & { answeredBy: Array<ResolversParentTypes['FrameworkItem']>, item: ResolversParentTypes['FrameworkItem'] };
  FreezeBaselineInput: FreezeBaselineInput;
  FreezeBaselinePayload: Omit<FreezeBaselinePayload, 'baseline'> & { baseline?: Maybe<ResolversParentTypes['Baseline']> };
  GiveReporterFeedbackInput: GiveReporterFeedbackInput;
  GiveReporterFeedbackPayload: Omit<GiveReporterFeedbackPayload, 'reporterFeedback'> & { reporterFeedback?: Maybe<ResolversParentTypes['ReporterFeedback']> };
  GlassBreak: GlassBreakRecord;
  GlassBreakConnection: Omit<GlassBreakConnection, 'edges'> & { edges: Array<ResolversParentTypes['GlassBreakEdge']> };
  GlassBreakEdge: Omit<GlassBreakEdge, 'node'> & { node: ResolversParentTypes['GlassBreak'] };
  GlassReading: GlassReading;
  GlassRecords: GlassRecords;
  GovernanceRecordInError: GovernanceRecordInError;
  GovernanceRecordInput: GovernanceRecordInput;
  Group: GroupRecord;
  GroupConnection: Omit<GroupConnection, 'edges'> & { edges: Array<ResolversParentTypes['GroupEdge']> };
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  Handover: HandoverStub;
  HandoverComparison: HandoverComparisonRecord;
  HandoverComparisonConnection: Omit<HandoverComparisonConnection, 'edges'> & { edges: Array<ResolversParentTypes['HandoverComparisonEdge']> };
  HandoverComparisonEdge: Omit<HandoverComparisonEdge, 'node'> & { node: ResolversParentTypes['HandoverComparison'] };
  HeadlineShare: HeadlineShare;
  HeldElsewhere: HeldElsewhere;
  HoldMeetingInput: HoldMeetingInput;
  HoldMeetingPayload: Omit<HoldMeetingPayload, 'qualityMeeting'> & { qualityMeeting?: Maybe<ResolversParentTypes['QualityMeeting']> };
  IdentifiedChange: IdentifiedChangeStub;
  IdentifyCauseInput: IdentifyCauseInput;
  IdentifyCausePayload: Omit<IdentifyCausePayload, 'cause'> & { cause?: Maybe<ResolversParentTypes['Cause']> };
  Incident: IncidentStub;
  Indicator: IndicatorStub;
  Induction: InductionStub;
  InductionVerdict: InductionVerdict;
  Inspection: InspectionRecord;
  InspectionConnection: Omit<InspectionConnection, 'edges'> & { edges: Array<ResolversParentTypes['InspectionEdge']> };
  InspectionEdge: Omit<InspectionEdge, 'node'> & { node: ResolversParentTypes['Inspection'] };
  InspectionFinding: InspectionFindingRecord;
  InspectionFindingConnection: Omit<InspectionFindingConnection, 'edges'> & { edges: Array<ResolversParentTypes['InspectionFindingEdge']> };
  InspectionFindingEdge: Omit<InspectionFindingEdge, 'node'> & { node: ResolversParentTypes['InspectionFinding'] };
  InspectionSample: InspectionSampleRecord;
  InspectionSampleConnection: Omit<InspectionSampleConnection, 'edges'> & { edges: Array<ResolversParentTypes['InspectionSampleEdge']> };
  InspectionSampleEdge: Omit<InspectionSampleEdge, 'node'> & { node: ResolversParentTypes['InspectionSample'] };
  InterimInstruction: InterimInstruction;
  Involvement: InvolvementRecord;
  InvolvementConnection: Omit<InvolvementConnection, 'edges'> & { edges: Array<ResolversParentTypes['InvolvementEdge']> };
  InvolvementEdge: Omit<InvolvementEdge, 'node'> & { node: ResolversParentTypes['Involvement'] };
  IsolationSearch: IsolationSearch;
  IsolationSearchInput: IsolationSearchInput;
  ItemAssessed: Omit<ItemAssessed, 'item' | 'latest'> & { item: ResolversParentTypes['FrameworkItem'], latest?: Maybe<ResolversParentTypes['SelfAssessment']> };
  ItemFindingInput: ItemFindingInput;
  JudgeLinkInput: JudgeLinkInput;
  JudgeLinkPayload: Omit<JudgeLinkPayload, 'linkJudgement'> & { linkJudgement?: Maybe<ResolversParentTypes['LinkJudgement']> };
  JudgeTimelineEntryInput: JudgeTimelineEntryInput;
  JudgeTimelineEntryPayload: Omit<JudgeTimelineEntryPayload, 'timelineJudgement'> & { timelineJudgement?: Maybe<ResolversParentTypes['TimelineJudgement']> };
  JudgedLinks: JudgedLinks;
  KeyQuestionAssessed: Omit<KeyQuestionAssessed, 'items'> & { items: Array<ResolversParentTypes['ItemAssessed']> };
  KeyQuestionCoverage: Omit<KeyQuestionCoverage, 'evidenceItems' | 'items' | 'sources'> & { evidenceItems: Array<ResolversParentTypes['FrameworkItem']>, items: Array<ResolversParentTypes['FrameworkItem']>, sources: Array<ResolversParentTypes['SourceExamination']> };
  LeaderActivity: LeaderActivity;
  Learned: Learned;
  LearnedFactor: LearnedFactor;
  LearnedFeed: LearnedFeed;
  LearningItem: LearningItemRecord;
  LearningItemConnection: Omit<LearningItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['LearningItemEdge']> };
  LearningItemEdge: Omit<LearningItemEdge, 'node'> & { node: ResolversParentTypes['LearningItem'] };
  LearningSeen: Omit<LearningSeen, 'staffMember'> & { staffMember: ResolversParentTypes['StaffMember'] };
  LinkAssessmentActionInput: LinkAssessmentActionInput;
  LinkAssessmentActionPayload: Omit<LinkAssessmentActionPayload, 'selfAssessment'> & { selfAssessment?: Maybe<ResolversParentTypes['SelfAssessment']> };
  LinkJudgement: LinkJudgementRecord;
  LinkJudgementConnection: Omit<LinkJudgementConnection, 'edges'> & { edges: Array<ResolversParentTypes['LinkJudgementEdge']> };
  LinkJudgementEdge: Omit<LinkJudgementEdge, 'node'> & { node: ResolversParentTypes['LinkJudgement'] };
  LocalDate: Scalars['LocalDate']['output'];
  MakeChangeInput: MakeChangeInput;
  MakeChangePayload: Omit<MakeChangePayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  ManagementReview: ManagementReviewStub;
  MeasureDefinition: MeasureDefinitionRecord;
  MeasureDefinitionConnection: Omit<MeasureDefinitionConnection, 'edges'> & { edges: Array<ResolversParentTypes['MeasureDefinitionEdge']> };
  MeasureDefinitionEdge: Omit<MeasureDefinitionEdge, 'node'> & { node: ResolversParentTypes['MeasureDefinition'] };
  MeasureEntry: MeasureEntryRecord;
  MeasureEntryConnection: Omit<MeasureEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['MeasureEntryEdge']> };
  MeasureEntryEdge: Omit<MeasureEntryEdge, 'node'> & { node: ResolversParentTypes['MeasureEntry'] };
  Minute: MinuteRecord;
  MinuteConnection: Omit<MinuteConnection, 'edges'> & { edges: Array<ResolversParentTypes['MinuteEdge']> };
  MinuteEdge: Omit<MinuteEdge, 'node'> & { node: ResolversParentTypes['Minute'] };
  Movement: Movement;
  Mutation: Record<PropertyKey, never>;
  NameFactorInput: NameFactorInput;
  NameFactorPayload: Omit<NameFactorPayload, 'factor'> & { factor?: Maybe<ResolversParentTypes['Factor']> };
  NameWorkerInCauseInput: NameWorkerInCauseInput;
  NameWorkerInCausePayload: Omit<NameWorkerInCausePayload, 'cause'> & { cause?: Maybe<ResolversParentTypes['Cause']> };
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  Notice: NoticeRecord;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoticeEdge']> };
  NoticeDelays: NoticeDelaysRecord;
  NoticeDelaysConnection: Omit<NoticeDelaysConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoticeDelaysEdge']> };
  NoticeDelaysEdge: Omit<NoticeDelaysEdge, 'node'> & { node: ResolversParentTypes['NoticeDelays'] };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticeMail: NoticeMailRecord;
  NoticeMailConnection: Omit<NoticeMailConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoticeMailEdge']> };
  NoticeMailEdge: Omit<NoticeMailEdge, 'node'> & { node: ResolversParentTypes['NoticeMail'] };
  OpenProcedureInput: OpenProcedureInput;
  OpenProcedurePayload: Omit<OpenProcedurePayload, 'procedure'> & { procedure?: Maybe<ResolversParentTypes['Procedure']> };
  OpenReviewInput: OpenReviewInput;
  OpenReviewPayload: Omit<OpenReviewPayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  OpenedByCount: OpenedByCount;
  OutcomeEvidence: OutcomeEvidenceRecord;
  OutcomeEvidenceConnection: Omit<OutcomeEvidenceConnection, 'edges'> & { edges: Array<ResolversParentTypes['OutcomeEvidenceEdge']> };
  OutcomeEvidenceEdge: Omit<OutcomeEvidenceEdge, 'node'> & { node: ResolversParentTypes['OutcomeEvidence'] };
  OutcomeSummary: Omit<OutcomeSummary, 'clearerOwnership' | 'saferSystems' | 'strongerGovernance'> & { clearerOwnership: ResolversParentTypes['ClearerOwnership'], saferSystems: ResolversParentTypes['SaferSystems'], strongerGovernance: ResolversParentTypes['StrongerGovernance'] };
  OwnReport: CitedReference;
  OwnedAction: OwnedAction;
  PageInfo: PageInfo;
  PeerRating: PeerRatingRecord;
  Person: PersonStub;
  PersonGuidance: PersonGuidance;
  PersonTimeline: PersonTimelineRecord;
  PersonTimelineConnection: Omit<PersonTimelineConnection, 'edges'> & { edges: Array<ResolversParentTypes['PersonTimelineEdge']> };
  PersonTimelineEdge: Omit<PersonTimelineEdge, 'node'> & { node: ResolversParentTypes['PersonTimeline'] };
  PlanActionInput: PlanActionInput;
  PlanActionPayload: Omit<PlanActionPayload, 'reviewAction'> & { reviewAction?: Maybe<ResolversParentTypes['ReviewAction']> };
  PlanOwnership: PlanOwnershipStub;
  PlanReview: PlanReviewStub;
  PlanVersion: PlanVersionStub;
  PracticeObservation: PracticeObservationStub;
  Prevention: Omit<Prevention, 'cause' | 'made' | 'open'> & { cause?: Maybe<ResolversParentTypes['Cause']>, made: Array<ResolversParentTypes['ReviewAction']>, open: Array<ResolversParentTypes['ReviewAction']> };
  Procedure: ProcedureRecord;
  ProcedureConnection: Omit<ProcedureConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProcedureEdge']> };
  ProcedureEdge: Omit<ProcedureEdge, 'node'> & { node: ResolversParentTypes['Procedure'] };
  ProcedureVersion: ProcedureVersionRecord;
  ProcedureVersionConnection: Omit<ProcedureVersionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProcedureVersionEdge']> };
  ProcedureVersionEdge: Omit<ProcedureVersionEdge, 'node'> & { node: ResolversParentTypes['ProcedureVersion'] };
  Provider: ProviderRecord;
  ProviderConnection: Omit<ProviderConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProviderEdge']> };
  ProviderEdge: Omit<ProviderEdge, 'node'> & { node: ResolversParentTypes['Provider'] };
  QualityMeeting: QualityMeetingRecord;
  QualityMeetingConnection: Omit<QualityMeetingConnection, 'edges'> & { edges: Array<ResolversParentTypes['QualityMeetingEdge']> };
  QualityMeetingEdge: Omit<QualityMeetingEdge, 'node'> & { node: ResolversParentTypes['QualityMeeting'] };
  Query: Record<PropertyKey, never>;
  RaiseChallengeInput: RaiseChallengeInput;
  RaiseChallengePayload: Omit<RaiseChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversParentTypes['Challenge']> };
  RaiseReviewLevelInput: RaiseReviewLevelInput;
  RaiseReviewLevelPayload: Omit<RaiseReviewLevelPayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  RatePeerServiceInput: RatePeerServiceInput;
  RatePeerServicePayload: Omit<RatePeerServicePayload, 'peerRating'> & { peerRating?: Maybe<ResolversParentTypes['PeerRating']> };
  RatioToBaseline: RatioToBaseline;
  ReadNoticeInput: ReadNoticeInput;
  ReadNoticePayload: Omit<ReadNoticePayload, 'notice'> & { notice?: Maybe<ResolversParentTypes['Notice']> };
  RecordAuditByToolInput: RecordAuditByToolInput;
  RecordAuditByToolPayload: Omit<RecordAuditByToolPayload, 'audit'> & { audit?: Maybe<ResolversParentTypes['Audit']> };
  RecordAuditInput: RecordAuditInput;
  RecordAuditPayload: Omit<RecordAuditPayload, 'audit'> & { audit?: Maybe<ResolversParentTypes['Audit']> };
  RecordDifferenceInput: RecordDifferenceInput;
  RecordDifferencePayload: Omit<RecordDifferencePayload, 'difference'> & { difference?: Maybe<ResolversParentTypes['Difference']> };
  RecordInspectionFindingInput: RecordInspectionFindingInput;
  RecordInspectionFindingPayload: Omit<RecordInspectionFindingPayload, 'inspectionFinding'> & { inspectionFinding?: Maybe<ResolversParentTypes['InspectionFinding']> };
  RecordInspectionInput: RecordInspectionInput;
  RecordInspectionPayload: Omit<RecordInspectionPayload, 'inspection'> & { inspection?: Maybe<ResolversParentTypes['Inspection']> };
  RecordInvolvementInput: RecordInvolvementInput;
  RecordInvolvementPayload: Omit<RecordInvolvementPayload, 'involvement'> & { involvement?: Maybe<ResolversParentTypes['Involvement']> };
  RecordMinuteInput: RecordMinuteInput;
  RecordMinutePayload: Omit<RecordMinutePayload, 'minute'> & { minute?: Maybe<ResolversParentTypes['Minute']> };
  RecordOutcomeInput: RecordOutcomeInput;
  RecordOutcomePayload: Omit<RecordOutcomePayload, 'outcomeEvidence'> & { outcomeEvidence?: Maybe<ResolversParentTypes['OutcomeEvidence']> };
  RecordRef: CitedReference;
  RecordRefInput: RecordRefInput;
  RecordReviewNoteInput: RecordReviewNoteInput;
  RecordReviewNotePayload: Omit<RecordReviewNotePayload, 'reviewNote'> & { reviewNote?: Maybe<ResolversParentTypes['ReviewNote']> };
  RecordRevisitInput: RecordRevisitInput;
  RecordRevisitPayload: Omit<RecordRevisitPayload, 'revisit'> & { revisit?: Maybe<ResolversParentTypes['Revisit']> };
  RecordSafeguardingAuditInput: RecordSafeguardingAuditInput;
  RecordSafeguardingAuditPayload: Omit<RecordSafeguardingAuditPayload, 'audit'> & { audit?: Maybe<ResolversParentTypes['Audit']> };
  RecordStaffingAuditInput: RecordStaffingAuditInput;
  RecordStaffingAuditPayload: Omit<RecordStaffingAuditPayload, 'audit'> & { audit?: Maybe<ResolversParentTypes['Audit']> };
  RecordTimelineInput: RecordTimelineInput;
  RecordTimelinePayload: Omit<RecordTimelinePayload, 'personTimeline'> & { personTimeline?: Maybe<ResolversParentTypes['PersonTimeline']> };
  RecordsCompared: Omit<RecordsCompared, 'contradictions' | 'records'> & { contradictions: Array<ResolversParentTypes['ComparedRecord']>, records: Array<ResolversParentTypes['ComparedRecord']> };
  Recurrence: Omit<Recurrence, 'review'> & { review: ResolversParentTypes['Review'] };
  Referral: Referral;
  Refusal: Refusal;
  RegisterProviderInput: RegisterProviderInput;
  RegisterProviderPayload: Omit<RegisterProviderPayload, 'provider'> & { provider?: Maybe<ResolversParentTypes['Provider']> };
  RegisterServiceInput: RegisterServiceInput;
  RegisterServicePayload: Omit<RegisterServicePayload, 'service'> & { service?: Maybe<ResolversParentTypes['Service']> };
  Registration: PastRegistrationRecord;
  ReporterFeedback: ReporterFeedbackRecord;
  ReporterFeedbackConnection: Omit<ReporterFeedbackConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReporterFeedbackEdge']> };
  ReporterFeedbackEdge: Omit<ReporterFeedbackEdge, 'node'> & { node: ResolversParentTypes['ReporterFeedback'] };
  Review: ReviewRecord;
  ReviewAction: ReviewActionRecord;
  ReviewActionConnection: Omit<ReviewActionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReviewActionEdge']> };
  ReviewActionEdge: Omit<ReviewActionEdge, 'node'> & { node: ResolversParentTypes['ReviewAction'] };
  ReviewCauseInput: ReviewCauseInput;
  ReviewCausePayload: Omit<ReviewCausePayload, 'cause'> & { cause?: Maybe<ResolversParentTypes['Cause']> };
  ReviewChart: ReviewChart;
  ReviewChartPoint: ReviewChartPoint;
  ReviewChartSignal: ReviewChartSignal;
  ReviewConnection: Omit<ReviewConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReviewEdge']> };
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  ReviewEscalation: ReviewEscalationRecord;
  ReviewEscalationConnection: Omit<ReviewEscalationConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReviewEscalationEdge']> };
  ReviewEscalationEdge: Omit<ReviewEscalationEdge, 'node'> & { node: ResolversParentTypes['ReviewEscalation'] };
  ReviewFindingInput: ReviewFindingInput;
  ReviewGlassBreakInput: ReviewGlassBreakInput;
  ReviewGlassBreakPayload: Omit<ReviewGlassBreakPayload, 'glassBreak'> & { glassBreak?: Maybe<ResolversParentTypes['GlassBreak']> };
  ReviewHeadline: ReviewHeadline;
  ReviewLevelAsk: ReviewLevelAsk;
  ReviewLevelRule: ReviewLevelRule;
  ReviewNote: ReviewNoteRecord;
  ReviewNoteConnection: Omit<ReviewNoteConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReviewNoteEdge']> };
  ReviewNoteEdge: Omit<ReviewNoteEdge, 'node'> & { node: ResolversParentTypes['ReviewNote'] };
  ReviewSample: ReviewSampleRecord;
  ReviewSampleConnection: Omit<ReviewSampleConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReviewSampleEdge']> };
  ReviewSampleEdge: Omit<ReviewSampleEdge, 'node'> & { node: ResolversParentTypes['ReviewSample'] };
  ReviewTemplateVersion: ReviewTemplateVersionRecord;
  ReviewTemplateVersionConnection: Omit<ReviewTemplateVersionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReviewTemplateVersionEdge']> };
  ReviewTemplateVersionEdge: Omit<ReviewTemplateVersionEdge, 'node'> & { node: ResolversParentTypes['ReviewTemplateVersion'] };
  ReviewTimeline: Omit<ReviewTimeline, 'entries'> & { entries: Array<ResolversParentTypes['TimelineEntry']> };
  ReviewWarning: Omit<ReviewWarning, 'records'> & { records: Array<ResolversParentTypes['RecordRef']> };
  ReviseProcedureInput: ReviseProcedureInput;
  ReviseProcedurePayload: Omit<ReviseProcedurePayload, 'procedureVersion'> & { procedureVersion?: Maybe<ResolversParentTypes['ProcedureVersion']> };
  Revisit: RevisitRecord;
  RevisitConnection: Omit<RevisitConnection, 'edges'> & { edges: Array<ResolversParentTypes['RevisitEdge']> };
  RevisitEdge: Omit<RevisitEdge, 'node'> & { node: ResolversParentTypes['Revisit'] };
  RoleHolding: RoleHoldingRecord;
  RoleHoldingConnection: Omit<RoleHoldingConnection, 'edges'> & { edges: Array<ResolversParentTypes['RoleHoldingEdge']> };
  RoleHoldingEdge: Omit<RoleHoldingEdge, 'node'> & { node: ResolversParentTypes['RoleHolding'] };
  SaferSystems: Omit<SaferSystems, 'changes' | 'strengths'> & { changes: Array<ResolversParentTypes['ReviewAction']>, strengths: ResolversParentTypes['ActionStrengths'] };
  SameElsewhere: SameElsewhere;
  SampledRecord: Omit<SampledRecord, 'record' | 'trail'> & { record?: Maybe<ResolversParentTypes['RecordRef']>, trail: Array<ResolversParentTypes['SampledTrail']> };
  SampledTrail: Omit<SampledTrail, 'actions' | 'besides' | 'causes' | 'review'> & { actions: Array<ResolversParentTypes['ReviewAction']>, besides: Array<ResolversParentTypes['RecordRef']>, causes: Array<ResolversParentTypes['Cause']>, review: ResolversParentTypes['Review'] };
  ScenarioResult: ScenarioResult;
  SelfAssessment: SelfAssessmentRecord;
  SelfAssessmentConnection: Omit<SelfAssessmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['SelfAssessmentEdge']> };
  SelfAssessmentEdge: Omit<SelfAssessmentEdge, 'node'> & { node: ResolversParentTypes['SelfAssessment'] };
  Service: ServiceRecord;
  ServiceConnection: Omit<ServiceConnection, 'edges'> & { edges: Array<ResolversParentTypes['ServiceEdge']> };
  ServiceEdge: Omit<ServiceEdge, 'node'> & { node: ResolversParentTypes['Service'] };
  SetContactAddressInput: SetContactAddressInput;
  SetContactAddressPayload: Omit<SetContactAddressPayload, 'contactAddress'> & { contactAddress?: Maybe<ResolversParentTypes['ContactAddress']> };
  SetNoticeDelaysInput: SetNoticeDelaysInput;
  SetNoticeDelaysPayload: Omit<SetNoticeDelaysPayload, 'noticeDelays'> & { noticeDelays?: Maybe<ResolversParentTypes['NoticeDelays']> };
  SettleTriggeredActionInput: SettleTriggeredActionInput;
  SettleTriggeredActionPayload: Omit<SettleTriggeredActionPayload, 'triggeredAction'> & { triggeredAction?: Maybe<ResolversParentTypes['TriggeredAction']> };
  ShareInWindow: ShareInWindow;
  ShareLearningInput: ShareLearningInput;
  ShareLearningPayload: Omit<ShareLearningPayload, 'learningItem'> & { learningItem?: Maybe<ResolversParentTypes['LearningItem']> };
  ShareWithInterval: ShareWithInterval;
  Shift: ShiftStub;
  ShiftAllocation: ShiftAllocationStub;
  SignTemplateVersionInput: SignTemplateVersionInput;
  SignTemplateVersionPayload: Omit<SignTemplateVersionPayload, 'reviewTemplateVersion'> & { reviewTemplateVersion?: Maybe<ResolversParentTypes['ReviewTemplateVersion']> };
  SourceExamination: SourceExaminationRecord;
  SourceExaminationConnection: Omit<SourceExaminationConnection, 'edges'> & { edges: Array<ResolversParentTypes['SourceExaminationEdge']> };
  SourceExaminationEdge: Omit<SourceExaminationEdge, 'node'> & { node: ResolversParentTypes['SourceExamination'] };
  StaffInterview: StaffInterviewStub;
  StaffMember: StaffMemberStub;
  StaffQuestion: StaffQuestionStub;
  StrongerGovernance: Omit<StrongerGovernance, 'changes' | 'strengths'> & { changes: Array<ResolversParentTypes['ReviewAction']>, strengths: ResolversParentTypes['ActionStrengths'] };
  Supervision: SupervisionStub;
  SupplierReview: SupplierReview;
  TemplateStep: TemplateStep;
  TemplateStepInput: TemplateStepInput;
  TestCauseInput: TestCauseInput;
  TestCausePayload: Omit<TestCausePayload, 'causeTest'> & { causeTest?: Maybe<ResolversParentTypes['CauseTest']> };
  TestFindingInput: TestFindingInput;
  TextPart: ComparedText;
  TimelineEntry: Omit<TimelineEntry, 'judgement' | 'people' | 'record'> & { judgement?: Maybe<ResolversParentTypes['TimelineJudgement']>, people?: Maybe<Array<ResolversParentTypes['Person']>>, record: ResolversParentTypes['RecordRef'] };
  TimelineJudgement: TimelineJudgementRecord;
  TimelineJudgementConnection: Omit<TimelineJudgementConnection, 'edges'> & { edges: Array<ResolversParentTypes['TimelineJudgementEdge']> };
  TimelineJudgementEdge: Omit<TimelineJudgementEdge, 'node'> & { node: ResolversParentTypes['TimelineJudgement'] };
  TrainingRecord: TrainingRecordStub;
  TriggeredAction: TriggeredActionRecord;
  TriggeredActionConnection: Omit<TriggeredActionConnection, 'edges'> & { edges: Array<ResolversParentTypes['TriggeredActionEdge']> };
  TriggeredActionEdge: Omit<TriggeredActionEdge, 'node'> & { node: ResolversParentTypes['TriggeredAction'] };
  UUID: Scalars['UUID']['output'];
  VerdictCount: VerdictCount;
  VisitReport: VisitReport;
  WhyStep: WhyStepRecord;
  WhyStepConnection: Omit<WhyStepConnection, 'edges'> & { edges: Array<ResolversParentTypes['WhyStepEdge']> };
  WhyStepEdge: Omit<WhyStepEdge, 'node'> & { node: ResolversParentTypes['WhyStep'] };
  WordingFlag: WordingFlag;
  WorkforceAction: WorkforceAction;
  WorkforceSample: WorkforceSample;
};

export type AccessDirectiveArgs = {
  act?: Maybe<Act>;
  class: DataClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptRiskPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AcceptRiskPayload'] = ResolversParentTypes['AcceptRiskPayload']> = {
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AcceptWeakActionsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AcceptWeakActionsPayload'] = ResolversParentTypes['AcceptWeakActionsPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type AcknowledgeLearningPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AcknowledgeLearningPayload'] = ResolversParentTypes['AcknowledgeLearningPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AcknowledgeReporterFeedbackPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AcknowledgeReporterFeedbackPayload'] = ResolversParentTypes['AcknowledgeReporterFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['FeedbackToMe']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ActionProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ActionProgress'] = ResolversParentTypes['ActionProgress']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionStrengthsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ActionStrengths'] = ResolversParentTypes['ActionStrengths']> = {
  actions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atCause?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intermediate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stronger?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weaker?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationCheckResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AllocationCheck'] = ResolversParentTypes['AllocationCheck']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerChallengePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnswerChallengePayload'] = ResolversParentTypes['AnswerChallengePayload']> = {
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AnswerInvolvementPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnswerInvolvementPayload'] = ResolversParentTypes['AnswerInvolvementPayload']> = {
  involvement?: Resolver<Maybe<ResolversTypes['Involvement']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AppointPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AppointPayload'] = ResolversParentTypes['AppointPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  roleHolding?: Resolver<Maybe<ResolversTypes['RoleHolding']>, ParentType, ContextType>;
};

export type AskWhyPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AskWhyPayload'] = ResolversParentTypes['AskWhyPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  whyStep?: Resolver<Maybe<ResolversTypes['WhyStep']>, ParentType, ContextType>;
};

export type AssessBarrierPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssessBarrierPayload'] = ResolversParentTypes['AssessBarrierPayload']> = {
  barrier?: Resolver<Maybe<ResolversTypes['Barrier']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AssessFairnessPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssessFairnessPayload'] = ResolversParentTypes['AssessFairnessPayload']> = {
  fairnessAssessment?: Resolver<Maybe<ResolversTypes['FairnessAssessment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AssessOwnServicePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssessOwnServicePayload'] = ResolversParentTypes['AssessOwnServicePayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  selfAssessment?: Resolver<Maybe<ResolversTypes['SelfAssessment']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit'], FederationReferenceType extends FederationReferenceTypes['Audit'] = FederationReferenceTypes['Audit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Audit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  againstPassMark?: Resolver<Maybe<ResolversTypes['AgainstPassMark']>, ParentType, ContextType>;
  auditedAs?: Resolver<Maybe<ResolversTypes['RoleName']>, ParentType, ContextType>;
  auditedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  changeIdentification?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['ReviewEscalation']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedbackAlignment?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['AuditFinding']>>, ParentType, ContextType>;
  handoverEvidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  namedOwnership?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sampleRaisedFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sampleRaisedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['AuditScore']>, ParentType, ContextType>;
  sections?: Resolver<Maybe<Array<ResolversTypes['AuditSectionScore']>>, ParentType, ContextType>;
  selectionMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toolVersion?: Resolver<Maybe<ResolversTypes['AuditToolVersion']>, ParentType, ContextType>;
  updateTimeliness?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Audit'], ParentType, ContextType>;
};

export type AuditFindingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditFinding'] = ResolversParentTypes['AuditFinding']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['AuditItem'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sampleSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selectionMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AuditItemScoreResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditItemScore'] = ResolversParentTypes['AuditItemScore']> = {
  answer?: Resolver<Maybe<ResolversTypes['ItemAnswer']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['AuditToolItem'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notApplicableOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['AuditScore'], ParentType, ContextType>;
};

export type AuditScoreResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditScore'] = ResolversParentTypes['AuditScore']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  notAsked?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ofItems?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AuditSectionScoreResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditSectionScore'] = ResolversParentTypes['AuditSectionScore']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AuditItemScore']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['AuditScore'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditToolItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditToolItem'] = ResolversParentTypes['AuditToolItem']> = {
  askedOf?: Resolver<Array<ResolversTypes['RoleName']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceMandatoryFor?: Resolver<Array<ResolversTypes['RoleName']>, ParentType, ContextType>;
  noteMandatoryFor?: Resolver<Array<ResolversTypes['RoleName']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scoring?: Resolver<ResolversTypes['ItemScoring'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditToolSectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditToolSection'] = ResolversParentTypes['AuditToolSection']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AuditToolItem']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditToolVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditToolVersion'] = ResolversParentTypes['AuditToolVersion'], FederationReferenceType extends FederationReferenceTypes['AuditToolVersion'] = FederationReferenceTypes['AuditToolVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditToolVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  definedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passMark?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sections?: Resolver<Maybe<Array<ResolversTypes['AuditToolSection']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toolCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  versionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditToolVersionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditToolVersionConnection'] = ResolversParentTypes['AuditToolVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditToolVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditToolVersionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditToolVersionEdge'] = ResolversParentTypes['AuditToolVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditToolVersion'], ParentType, ContextType>;
};

export type BarrierResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Barrier'] = ResolversParentTypes['Barrier'], FederationReferenceType extends FederationReferenceTypes['Barrier'] = FederationReferenceTypes['Barrier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Barrier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  barrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hazard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  inPlace?: Resolver<Maybe<ResolversTypes['BarrierFound']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['BarrierKind']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worked?: Resolver<Maybe<ResolversTypes['BarrierFound']>, ParentType, ContextType>;
};

export type BarrierConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BarrierConnection'] = ResolversParentTypes['BarrierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BarrierEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BarrierEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BarrierEdge'] = ResolversParentTypes['BarrierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Barrier'], ParentType, ContextType>;
};

export type BaselineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Baseline'] = ResolversParentTypes['Baseline'], FederationReferenceType extends FederationReferenceTypes['Baseline'] = FederationReferenceTypes['Baseline']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Baseline']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calendarVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definitionVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['ShareWithInterval']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measureDefinition?: Resolver<Maybe<ResolversTypes['MeasureDefinition']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Baseline']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  windowEnd?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  windowStart?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BaselineConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BaselineConnection'] = ResolversParentTypes['BaselineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BaselineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BaselineEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BaselineEdge'] = ResolversParentTypes['BaselineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Baseline'], ParentType, ContextType>;
};

export type BreakGlassPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BreakGlassPayload'] = ResolversParentTypes['BreakGlassPayload']> = {
  glassBreak?: Resolver<Maybe<ResolversTypes['GlassBreak']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type BriefingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Briefing'] = ResolversParentTypes['Briefing']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BriefingChecklistResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BriefingChecklist'] = ResolversParentTypes['BriefingChecklist']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CauseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Cause'] = ResolversParentTypes['Cause'], FederationReferenceType extends FederationReferenceTypes['Cause'] = FederationReferenceTypes['Cause']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cause']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedRiskBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  acceptedRiskReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['CauseCategory']>, ParentType, ContextType>;
  causeTests?: Resolver<Maybe<ResolversTypes['CauseTestConnection']>, ParentType, ContextType, Partial<CauseCauseTestsArgs>>;
  comparedWithRecords?: Resolver<Maybe<ResolversTypes['RecordsCompared']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factors?: Resolver<Maybe<ResolversTypes['FactorConnection']>, ParentType, ContextType, Partial<CauseFactorsArgs>>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  identifiedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationalChange?: Resolver<Maybe<ResolversTypes['OperationalChange']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  sameElsewhere?: Resolver<Maybe<Array<ResolversTypes['Cause']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FindingState']>, ParentType, ContextType>;
  testedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  testedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  wantedChange?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whatHappened?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whenHappened?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whereHappened?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whoRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whySteps?: Resolver<Maybe<ResolversTypes['WhyStepConnection']>, ParentType, ContextType, Partial<CauseWhyStepsArgs>>;
  wordingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type CauseConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CauseConnection'] = ResolversParentTypes['CauseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CauseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CauseEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CauseEdge'] = ResolversParentTypes['CauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
};

export type CauseTestResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CauseTest'] = ResolversParentTypes['CauseTest'], FederationReferenceType extends FederationReferenceTypes['CauseTest'] = FederationReferenceTypes['CauseTest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CauseTest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['TestSubject']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['TestVerdict']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type CauseTestConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CauseTestConnection'] = ResolversParentTypes['CauseTestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CauseTestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CauseTestEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CauseTestEdge'] = ResolversParentTypes['CauseTestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CauseTest'], ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge'], FederationReferenceType extends FederationReferenceTypes['Challenge'] = FederationReferenceTypes['Challenge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Challenge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  challenger?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  minute?: Resolver<Maybe<ResolversTypes['Minute']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type ChallengeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChallengeConnection'] = ResolversParentTypes['ChallengeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChallengeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChallengeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChallengeEdge'] = ResolversParentTypes['ChallengeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
};

export type ChangeRegistrationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChangeRegistrationPayload'] = ResolversParentTypes['ChangeRegistrationPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type ChangesLeftOutResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChangesLeftOut'] = ResolversParentTypes['ChangesLeftOut']> = {
  countedAlready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  diedBeforeDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enteredInError?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftBeforeDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unconfirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnUnconfirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check'], FederationReferenceType extends FederationReferenceTypes['Check'] = FederationReferenceTypes['Check']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Check']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alertedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CheckKind']>, ParentType, ContextType>;
  minute?: Resolver<Maybe<ResolversTypes['Minute']>, ParentType, ContextType>;
  missed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['RoleName']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  told?: Resolver<Maybe<Array<ResolversTypes['StaffMember']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  weeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CheckConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CheckConnection'] = ResolversParentTypes['CheckConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CheckEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CheckEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CheckEdge'] = ResolversParentTypes['CheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Check'], ParentType, ContextType>;
};

export type CitableRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CitableRecord'] = ResolversParentTypes['CitableRecord']> = {
  __resolveType: TypeResolveFn<'ActionProgress' | 'Alert' | 'AllocationCheck' | 'Assignment' | 'Audit' | 'Briefing' | 'BriefingChecklist' | 'CarePlan' | 'Coaching' | 'CommunicationLogEntry' | 'Complaint' | 'Concern' | 'DailyNote' | 'DailyScreening' | 'EarlyWarning' | 'Escalation' | 'Feedback' | 'FolderEntry' | 'Handover' | 'IdentifiedChange' | 'Incident' | 'Indicator' | 'Induction' | 'InductionVerdict' | 'InspectionFinding' | 'InterimInstruction' | 'ManagementReview' | 'Minute' | 'PersonGuidance' | 'PlanOwnership' | 'PlanReview' | 'PlanVersion' | 'PracticeObservation' | 'ProcedureVersion' | 'Referral' | 'ScenarioResult' | 'Shift' | 'ShiftAllocation' | 'StaffInterview' | 'StaffQuestion' | 'Supervision' | 'SupplierReview' | 'TrainingRecord' | 'VisitReport' | 'WorkforceAction' | 'WorkforceSample', ParentType, ContextType>;
};

export type ClearerOwnershipResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClearerOwnership'] = ResolversParentTypes['ClearerOwnership']> = {
  changes?: Resolver<Array<ResolversTypes['ReviewAction']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['SummaryGap']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownershipAnswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownershipCauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rolesNamed?: Resolver<Array<ResolversTypes['RoleName']>, ParentType, ContextType>;
  strengths?: Resolver<ResolversTypes['ActionStrengths'], ParentType, ContextType>;
};

export type CloseReviewPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CloseReviewPayload'] = ResolversParentTypes['CloseReviewPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type CoachingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Coaching'] = ResolversParentTypes['Coaching']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentaryConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CommentaryConnection'] = ResolversParentTypes['CommentaryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommentaryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommentaryEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CommentaryEdge'] = ResolversParentTypes['CommentaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommentaryEntry'], ParentType, ContextType>;
};

export type CommentaryEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CommentaryEntry'] = ResolversParentTypes['CommentaryEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommentaryKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ReviewLevel']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['NoteVerdict']>, ParentType, ContextType>;
};

export type CommissionerViewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CommissionerView'] = ResolversParentTypes['CommissionerView']> = {
  learning?: Resolver<Array<ResolversTypes['Learned']>, ParentType, ContextType>;
  movements?: Resolver<Maybe<Array<ResolversTypes['Movement']>>, ParentType, ContextType>;
  owners?: Resolver<Array<ResolversTypes['OwnedAction']>, ParentType, ContextType>;
};

export type CommunicationLogEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CommunicationLogEntry'] = ResolversParentTypes['CommunicationLogEntry']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompareHandoverPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompareHandoverPayload'] = ResolversParentTypes['CompareHandoverPayload']> = {
  handoverComparison?: Resolver<Maybe<ResolversTypes['HandoverComparison']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ComparedRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ComparedRecord'] = ResolversParentTypes['ComparedRecord']> = {
  cited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fetchedFor?: Resolver<ResolversTypes['FetchedFor'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['RecordSaying'], ParentType, ContextType>;
  showing?: Resolver<ResolversTypes['Showing'], ParentType, ContextType>;
  stretch?: Resolver<ResolversTypes['RecordStretch'], ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteActionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompleteActionPayload'] = ResolversParentTypes['CompleteActionPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  reviewAction?: Resolver<Maybe<ResolversTypes['ReviewAction']>, ParentType, ContextType>;
};

export type ConcernResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Concern'] = ResolversParentTypes['Concern']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcludeReviewPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConcludeReviewPayload'] = ResolversParentTypes['ConcludeReviewPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type ConfirmCausePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConfirmCausePayload'] = ResolversParentTypes['ConfirmCausePayload']> = {
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ContactAddressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContactAddress'] = ResolversParentTypes['ContactAddress']> = {
  address?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type DailyNoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DailyNote'] = ResolversParentTypes['DailyNote']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DailyScreeningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DailyScreening'] = ResolversParentTypes['DailyScreening']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DefineAuditToolPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DefineAuditToolPayload'] = ResolversParentTypes['DefineAuditToolPayload']> = {
  auditToolVersion?: Resolver<Maybe<ResolversTypes['AuditToolVersion']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DefineMeasurePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DefineMeasurePayload'] = ResolversParentTypes['DefineMeasurePayload']> = {
  measureDefinition?: Resolver<Maybe<ResolversTypes['MeasureDefinition']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DefinedMeasureChartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DefinedMeasureChart'] = ResolversParentTypes['DefinedMeasureChart']> = {
  centre?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['DefinedMeasurePoint']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['DefinedChartWarning']>, ParentType, ContextType>;
};

export type DefinedMeasurePointResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DefinedMeasurePoint'] = ResolversParentTypes['DefinedMeasurePoint']> = {
  centre?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['ShareInWindow'], ParentType, ContextType>;
  lowerLimit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  signals?: Resolver<Array<ResolversTypes['ReviewChartSignal']>, ParentType, ContextType>;
  upperLimit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DifferenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference'], FederationReferenceType extends FederationReferenceTypes['Difference'] = FederationReferenceTypes['Difference']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Difference']> | FederationReferenceType, FederationReferenceType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  normal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thisTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type DifferenceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DifferenceConnection'] = ResolversParentTypes['DifferenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DifferenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DifferenceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DifferenceEdge'] = ResolversParentTypes['DifferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Difference'], ParentType, ContextType>;
};

export type DoCheckPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DoCheckPayload'] = ResolversParentTypes['DoCheckPayload']> = {
  check?: Resolver<Maybe<ResolversTypes['Check']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'], FederationReferenceType extends FederationReferenceTypes['Document'] = FederationReferenceTypes['Document']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Document']> | FederationReferenceType, FederationReferenceType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DrawInspectionSamplePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DrawInspectionSamplePayload'] = ResolversParentTypes['DrawInspectionSamplePayload']> = {
  inspectionSample?: Resolver<Maybe<ResolversTypes['InspectionSample']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DrawSamplePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DrawSamplePayload'] = ResolversParentTypes['DrawSamplePayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  reviewSample?: Resolver<Maybe<ResolversTypes['ReviewSample']>, ParentType, ContextType>;
};

export type EarlyWarningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EarlyWarning'] = ResolversParentTypes['EarlyWarning']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EndGlassBreakPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndGlassBreakPayload'] = ResolversParentTypes['EndGlassBreakPayload']> = {
  glassBreak?: Resolver<Maybe<ResolversTypes['GlassBreak']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EndReviewAtLevelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndReviewAtLevelPayload'] = ResolversParentTypes['EndReviewAtLevelPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type EndReviewEscalationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndReviewEscalationPayload'] = ResolversParentTypes['EndReviewEscalationPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  reviewEscalation?: Resolver<Maybe<ResolversTypes['ReviewEscalation']>, ParentType, ContextType>;
};

export type EnterGovernanceRecordInErrorPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EnterGovernanceRecordInErrorPayload'] = ResolversParentTypes['EnterGovernanceRecordInErrorPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['GovernanceRecordInError']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EnterMeasureCountsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EnterMeasureCountsPayload'] = ResolversParentTypes['EnterMeasureCountsPayload']> = {
  measureEntry?: Resolver<Maybe<ResolversTypes['MeasureEntry']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EscalatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EscalatePayload'] = ResolversParentTypes['EscalatePayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  reviewEscalation?: Resolver<Maybe<ResolversTypes['ReviewEscalation']>, ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstablishGroupPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EstablishGroupPayload'] = ResolversParentTypes['EstablishGroupPayload']> = {
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EvidenceCellResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceCell'] = ResolversParentTypes['EvidenceCell']> = {
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  showing?: Resolver<Maybe<ResolversTypes['Showing']>, ParentType, ContextType>;
  sourceKind?: Resolver<ResolversTypes['EvidenceSourceKind'], ParentType, ContextType>;
};

export type EvidenceSinceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceSince'] = ResolversParentTypes['EvidenceSince']> = {
  records?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['OutcomeSource'], ParentType, ContextType>;
};

export type ExamineSourcePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ExamineSourcePayload'] = ResolversParentTypes['ExamineSourcePayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  sourceExamination?: Resolver<Maybe<ResolversTypes['SourceExamination']>, ParentType, ContextType>;
};

export type ExperienceAroundResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ExperienceAround'] = ResolversParentTypes['ExperienceAround']> = {
  before?: Resolver<ResolversTypes['ShareInWindow'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['ShareInWindow']>, ParentType, ContextType>;
};

export type ExperienceMeasureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ExperienceMeasure'] = ResolversParentTypes['ExperienceMeasure']> = {
  after?: Resolver<ResolversTypes['ShareWithInterval'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ShareWithInterval']>, ParentType, ContextType>;
};

export type FactorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Factor'] = ResolversParentTypes['Factor'], FederationReferenceType extends FederationReferenceTypes['Factor'] = FederationReferenceTypes['Factor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Factor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  elementCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['FactorFramework']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hindered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type FactorConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FactorConnection'] = ResolversParentTypes['FactorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FactorEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FactorEdge'] = ResolversParentTypes['FactorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Factor'], ParentType, ContextType>;
};

export type FactorElementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FactorElement'] = ResolversParentTypes['FactorElement']> = {
  categories?: Resolver<Array<ResolversTypes['CauseCategory']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['FactorFramework'], ParentType, ContextType>;
};

export type FactorMatrixResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FactorMatrix'] = ResolversParentTypes['FactorMatrix']> = {
  csv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['FactorMatrixRow']>, ParentType, ContextType>;
};

export type FactorMatrixRowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FactorMatrixRow'] = ResolversParentTypes['FactorMatrixRow']> = {
  cells?: Resolver<Array<Maybe<ResolversTypes['FactorCell']>>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['RecordRef'], ParentType, ContextType>;
  sourceKind?: Resolver<Maybe<ResolversTypes['EvidenceSourceKind']>, ParentType, ContextType>;
};

export type FairnessAnswerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FairnessAnswer'] = ResolversParentTypes['FairnessAnswer']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FairnessAssessmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FairnessAssessment'] = ResolversParentTypes['FairnessAssessment'], FederationReferenceType extends FederationReferenceTypes['FairnessAssessment'] = FederationReferenceTypes['FairnessAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FairnessAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Maybe<Array<ResolversTypes['FairnessAnswer']>>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tool?: Resolver<Maybe<ResolversTypes['FairnessTool']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type FairnessAssessmentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FairnessAssessmentConnection'] = ResolversParentTypes['FairnessAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FairnessAssessmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FairnessAssessmentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FairnessAssessmentEdge'] = ResolversParentTypes['FairnessAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FairnessAssessment'], ParentType, ContextType>;
};

export type FeedFindingPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FeedFindingPayload'] = ResolversParentTypes['FeedFindingPayload']> = {
  findingFeed?: Resolver<Maybe<ResolversTypes['FindingFeed']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FeedOfFindingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FeedOfFinding'] = ResolversParentTypes['FeedOfFinding']> = {
  actions?: Resolver<Array<ResolversTypes['ReviewAction']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['Feed'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FeedState'], ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackToMeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FeedbackToMe'] = ResolversParentTypes['FeedbackToMe']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['OwnReport'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type FeedbackToMeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FeedbackToMeConnection'] = ResolversParentTypes['FeedbackToMeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeedbackToMeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FeedbackToMeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FeedbackToMeEdge'] = ResolversParentTypes['FeedbackToMeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeedbackToMe'], ParentType, ContextType>;
};

export type FileDocumentPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FileDocumentPayload'] = ResolversParentTypes['FileDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FindingAnswerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FindingAnswer'] = ResolversParentTypes['FindingAnswer']> = {
  by?: Resolver<ResolversTypes['AnsweredBy'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type FindingFeedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FindingFeed'] = ResolversParentTypes['FindingFeed'], FederationReferenceType extends FederationReferenceTypes['FindingFeed'] = FederationReferenceTypes['FindingFeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FindingFeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type FindingFeedConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FindingFeedConnection'] = ResolversParentTypes['FindingFeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingFeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FindingFeedEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FindingFeedEdge'] = ResolversParentTypes['FindingFeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FindingFeed'], ParentType, ContextType>;
};

export type FindingPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FindingPayload'] = ResolversParentTypes['FindingPayload']> = {
  inspectionFinding?: Resolver<Maybe<ResolversTypes['InspectionFinding']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FishboneResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Fishbone'] = ResolversParentTypes['Fishbone']> = {
  bones?: Resolver<Array<ResolversTypes['FishboneBone']>, ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['FactorFramework'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unplaced?: Resolver<Array<ResolversTypes['FishboneCause']>, ParentType, ContextType>;
};

export type FishboneBoneResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FishboneBone'] = ResolversParentTypes['FishboneBone']> = {
  causes?: Resolver<Array<ResolversTypes['FishboneCause']>, ParentType, ContextType>;
  elementCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FishboneCauseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FishboneCause'] = ResolversParentTypes['FishboneCause']> = {
  byKind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  whySteps?: Resolver<Array<ResolversTypes['WhyStep']>, ParentType, ContextType>;
};

export type FolderEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FolderEntry'] = ResolversParentTypes['FolderEntry']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FrameworkItem'] = ResolversParentTypes['FrameworkItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyQuestion?: Resolver<Maybe<ResolversTypes['KeyQuestion']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type FrameworkMappingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FrameworkMapping'] = ResolversParentTypes['FrameworkMapping']> = {
  answeredBy?: Resolver<Array<ResolversTypes['FrameworkItem']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['FrameworkItem'], ParentType, ContextType>;
};

export type FreezeBaselinePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FreezeBaselinePayload'] = ResolversParentTypes['FreezeBaselinePayload']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Baseline']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type GiveReporterFeedbackPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GiveReporterFeedbackPayload'] = ResolversParentTypes['GiveReporterFeedbackPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  reporterFeedback?: Resolver<Maybe<ResolversTypes['ReporterFeedback']>, ParentType, ContextType>;
};

export type GlassBreakResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GlassBreak'] = ResolversParentTypes['GlassBreak'], FederationReferenceType extends FederationReferenceTypes['GlassBreak'] = FederationReferenceTypes['GlassBreak']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GlassBreak']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brokenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  brokenBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  opens?: Resolver<Maybe<Array<ResolversTypes['GlassOpens']>>, ParentType, ContextType>;
  opensUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  readInGovernance?: Resolver<Maybe<ResolversTypes['GlassReading']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['GlassReason']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['GlassState']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['GlassVerdict']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['GlassWarning']>, ParentType, ContextType>;
};

export type GlassBreakConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GlassBreakConnection'] = ResolversParentTypes['GlassBreakConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GlassBreakEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GlassBreakEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GlassBreakEdge'] = ResolversParentTypes['GlassBreakEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GlassBreak'], ParentType, ContextType>;
};

export type GlassReadingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GlassReading'] = ResolversParentTypes['GlassReading']> = {
  firstAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  peopleIds?: Resolver<Array<ResolversTypes['UUID']>, ParentType, ContextType>;
  queries?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['GlassRecords']>, ParentType, ContextType>;
};

export type GlassRecordsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GlassRecords'] = ResolversParentTypes['GlassRecords']> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GovernanceRecordInErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GovernanceRecordInError'] = ResolversParentTypes['GovernanceRecordInError']> = {
  enteredInErrorAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GovernanceRecordKind'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'], FederationReferenceType extends FederationReferenceTypes['Group'] = FederationReferenceTypes['Group']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Group']> | FederationReferenceType, FederationReferenceType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandoverComparisonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HandoverComparison'] = ResolversParentTypes['HandoverComparison'], FederationReferenceType extends FederationReferenceTypes['HandoverComparison'] = FederationReferenceTypes['HandoverComparison']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HandoverComparison']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handovers?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['OwnershipFinding']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type HandoverComparisonConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HandoverComparisonConnection'] = ResolversParentTypes['HandoverComparisonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HandoverComparisonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HandoverComparisonEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HandoverComparisonEdge'] = ResolversParentTypes['HandoverComparisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HandoverComparison'], ParentType, ContextType>;
};

export type HeadlineShareResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HeadlineShare'] = ResolversParentTypes['HeadlineShare']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HeldElsewhereResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HeldElsewhere'] = ResolversParentTypes['HeldElsewhere']> = {
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  looked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldMeetingPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HoldMeetingPayload'] = ResolversParentTypes['HoldMeetingPayload']> = {
  qualityMeeting?: Resolver<Maybe<ResolversTypes['QualityMeeting']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type IdentifiedChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IdentifiedChange'] = ResolversParentTypes['IdentifiedChange']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifyCausePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IdentifyCausePayload'] = ResolversParentTypes['IdentifyCausePayload']> = {
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InductionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Induction'] = ResolversParentTypes['Induction']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InductionVerdictResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InductionVerdict'] = ResolversParentTypes['InductionVerdict']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection'], FederationReferenceType extends FederationReferenceTypes['Inspection'] = FederationReferenceTypes['Inspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expectedReinspectionOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  inspectedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  inspectionFindings?: Resolver<Maybe<ResolversTypes['InspectionFindingConnection']>, ParentType, ContextType, Partial<InspectionInspectionFindingsArgs>>;
  overallRating?: Resolver<Maybe<ResolversTypes['CqcRating']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type InspectionFindingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InspectionFinding'] = ResolversParentTypes['InspectionFinding'], FederationReferenceType extends FederationReferenceTypes['InspectionFinding'] = FederationReferenceTypes['InspectionFinding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InspectionFinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Maybe<Array<ResolversTypes['FindingAnswer']>>, ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  complyBy?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FindingKind']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  regulationKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InspectionFindingState']>, ParentType, ContextType>;
  stillFound?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stillShown?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  testNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  testedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionFindingConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InspectionFindingConnection'] = ResolversParentTypes['InspectionFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionFindingEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InspectionFindingEdge'] = ResolversParentTypes['InspectionFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionFinding'], ParentType, ContextType>;
};

export type InspectionSampleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InspectionSample'] = ResolversParentTypes['InspectionSample'], FederationReferenceType extends FederationReferenceTypes['InspectionSample'] = FederationReferenceTypes['InspectionSample']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InspectionSample']> | FederationReferenceType, FederationReferenceType, ContextType>;
  drawn?: Resolver<Maybe<Array<ResolversTypes['SampledRecord']>>, ParentType, ContextType>;
  drawnBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  frameHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frameSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reproduces?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  windowEnd?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  windowStart?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type InspectionSampleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InspectionSampleConnection'] = ResolversParentTypes['InspectionSampleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionSampleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionSampleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InspectionSampleEdge'] = ResolversParentTypes['InspectionSampleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionSample'], ParentType, ContextType>;
};

export type InterimInstructionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InterimInstruction'] = ResolversParentTypes['InterimInstruction']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvolvementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Involvement'] = ResolversParentTypes['Involvement'], FederationReferenceType extends FederationReferenceTypes['Involvement'] = FederationReferenceTypes['Involvement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Involvement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  asked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  involvedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['InvolvedRelation']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  wantsOutcome?: Resolver<Maybe<ResolversTypes['OutcomeWish']>, ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['InvolvementWay']>, ParentType, ContextType>;
};

export type InvolvementConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvolvementConnection'] = ResolversParentTypes['InvolvementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvolvementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvolvementEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvolvementEdge'] = ResolversParentTypes['InvolvementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Involvement'], ParentType, ContextType>;
};

export type IsolationSearchResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IsolationSearch'] = ResolversParentTypes['IsolationSearch']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['HeldElsewhere']>, ParentType, ContextType>;
  looked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['SearchPlace'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ItemAssessedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ItemAssessed'] = ResolversParentTypes['ItemAssessed']> = {
  item?: Resolver<ResolversTypes['FrameworkItem'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['SelfAssessment']>, ParentType, ContextType>;
};

export type JudgeLinkPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JudgeLinkPayload'] = ResolversParentTypes['JudgeLinkPayload']> = {
  linkJudgement?: Resolver<Maybe<ResolversTypes['LinkJudgement']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type JudgeTimelineEntryPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JudgeTimelineEntryPayload'] = ResolversParentTypes['JudgeTimelineEntryPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  timelineJudgement?: Resolver<Maybe<ResolversTypes['TimelineJudgement']>, ParentType, ContextType>;
};

export type JudgedLinksResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JudgedLinks'] = ResolversParentTypes['JudgedLinks']> = {
  contributory?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  notContributory?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  notJudged?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type KeyQuestionAssessedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KeyQuestionAssessed'] = ResolversParentTypes['KeyQuestionAssessed']> = {
  assessed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ItemAssessed']>, ParentType, ContextType>;
  keyQuestion?: Resolver<ResolversTypes['KeyQuestion'], ParentType, ContextType>;
  ofItems?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  peerRated?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  peersDiffer?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type KeyQuestionCoverageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KeyQuestionCoverage'] = ResolversParentTypes['KeyQuestionCoverage']> = {
  evidenceItems?: Resolver<Array<ResolversTypes['FrameworkItem']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['FrameworkItem']>, ParentType, ContextType>;
  keyQuestion?: Resolver<ResolversTypes['KeyQuestion'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceExamination']>, ParentType, ContextType>;
};

export type LeaderActivityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LeaderActivity'] = ResolversParentTypes['LeaderActivity']> = {
  challengesInTime?: Resolver<ResolversTypes['HeadlineShare'], ParentType, ContextType>;
  challengesRaised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changesMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checksInTime?: Resolver<ResolversTypes['HeadlineShare'], ParentType, ContextType>;
  learningShared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewsConcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewsOpened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisitsInTime?: Resolver<ResolversTypes['HeadlineShare'], ParentType, ContextType>;
};

export type LearnedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Learned'] = ResolversParentTypes['Learned']> = {
  category?: Resolver<ResolversTypes['CauseCategory'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['LearnedFactor']>, ParentType, ContextType>;
  feeds?: Resolver<Array<ResolversTypes['LearnedFeed']>, ParentType, ContextType>;
  operationalChange?: Resolver<ResolversTypes['OperationalChange'], ParentType, ContextType>;
  riskAccepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
};

export type LearnedFactorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LearnedFactor'] = ResolversParentTypes['LearnedFactor']> = {
  elementCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['FactorFramework'], ParentType, ContextType>;
  hindered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LearnedFeedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LearnedFeed'] = ResolversParentTypes['LearnedFeed']> = {
  feed?: Resolver<ResolversTypes['Feed'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FeedState'], ParentType, ContextType>;
};

export type LearningItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LearningItem'] = ResolversParentTypes['LearningItem'], FederationReferenceType extends FederationReferenceTypes['LearningItem'] = FederationReferenceTypes['LearningItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LearningItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  notSeenBy?: Resolver<Maybe<Array<ResolversTypes['StaffMember']>>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seenBy?: Resolver<Maybe<Array<ResolversTypes['LearningSeen']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  sharedWith?: Resolver<Maybe<Array<ResolversTypes['StaffMember']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LearningItemConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LearningItemConnection'] = ResolversParentTypes['LearningItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LearningItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LearningItemEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LearningItemEdge'] = ResolversParentTypes['LearningItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LearningItem'], ParentType, ContextType>;
};

export type LearningSeenResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LearningSeen'] = ResolversParentTypes['LearningSeen']> = {
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  staffMember?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
};

export type LinkAssessmentActionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkAssessmentActionPayload'] = ResolversParentTypes['LinkAssessmentActionPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  selfAssessment?: Resolver<Maybe<ResolversTypes['SelfAssessment']>, ParentType, ContextType>;
};

export type LinkJudgementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkJudgement'] = ResolversParentTypes['LinkJudgement'], FederationReferenceType extends FederationReferenceTypes['LinkJudgement'] = FederationReferenceTypes['LinkJudgement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LinkJudgement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  judgedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  judgedLink?: Resolver<Maybe<ResolversTypes['JudgedLink']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type LinkJudgementConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkJudgementConnection'] = ResolversParentTypes['LinkJudgementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkJudgementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LinkJudgementEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkJudgementEdge'] = ResolversParentTypes['LinkJudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LinkJudgement'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MakeChangePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MakeChangePayload'] = ResolversParentTypes['MakeChangePayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type ManagementReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ManagementReview'] = ResolversParentTypes['ManagementReview']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureDefinitionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasureDefinition'] = ResolversParentTypes['MeasureDefinition'], FederationReferenceType extends FederationReferenceTypes['MeasureDefinition'] = FederationReferenceTypes['MeasureDefinition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeasureDefinition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  better?: Resolver<Maybe<ResolversTypes['BetterWay']>, ParentType, ContextType>;
  chart?: Resolver<Maybe<ResolversTypes['DefinedMeasureChart']>, ParentType, ContextType, RequireFields<MeasureDefinitionChartArgs, 'serviceId'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countedFrom?: Resolver<Maybe<ResolversTypes['MeasureSource']>, ParentType, ContextType>;
  definedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  denominatorCounts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MeasureKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numeratorCounts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  recordKind?: Resolver<Maybe<ResolversTypes['CountedRecordKind']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['MeasureDefinition']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['UnitOfTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type MeasureDefinitionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasureDefinitionConnection'] = ResolversParentTypes['MeasureDefinitionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureDefinitionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MeasureDefinitionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasureDefinitionEdge'] = ResolversParentTypes['MeasureDefinitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeasureDefinition'], ParentType, ContextType>;
};

export type MeasureEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasureEntry'] = ResolversParentTypes['MeasureEntry'], FederationReferenceType extends FederationReferenceTypes['MeasureEntry'] = FederationReferenceTypes['MeasureEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeasureEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  measureDefinition?: Resolver<Maybe<ResolversTypes['MeasureDefinition']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type MeasureEntryConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasureEntryConnection'] = ResolversParentTypes['MeasureEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MeasureEntryEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasureEntryEdge'] = ResolversParentTypes['MeasureEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeasureEntry'], ParentType, ContextType>;
};

export type MinuteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Minute'] = ResolversParentTypes['Minute'], FederationReferenceType extends FederationReferenceTypes['Minute'] = FederationReferenceTypes['Minute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Minute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  about?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  challenges?: Resolver<Maybe<ResolversTypes['ChallengeConnection']>, ParentType, ContextType, Partial<MinuteChallengesArgs>>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['QualityMeeting']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinuteConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MinuteConnection'] = ResolversParentTypes['MinuteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MinuteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MinuteEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MinuteEdge'] = ResolversParentTypes['MinuteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Minute'], ParentType, ContextType>;
};

export type MovementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Movement'] = ResolversParentTypes['Movement']> = {
  addressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['ShareInWindow']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ShareInWindow'], ParentType, ContextType>;
  definitionVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reducing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['EffectVerdict']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptRisk?: Resolver<Maybe<ResolversTypes['AcceptRiskPayload']>, ParentType, ContextType, RequireFields<MutationAcceptRiskArgs, 'input'>>;
  acceptWeakActions?: Resolver<Maybe<ResolversTypes['AcceptWeakActionsPayload']>, ParentType, ContextType, RequireFields<MutationAcceptWeakActionsArgs, 'input'>>;
  acknowledgeLearning?: Resolver<Maybe<ResolversTypes['AcknowledgeLearningPayload']>, ParentType, ContextType, RequireFields<MutationAcknowledgeLearningArgs, 'input'>>;
  acknowledgeReporterFeedback?: Resolver<Maybe<ResolversTypes['AcknowledgeReporterFeedbackPayload']>, ParentType, ContextType, RequireFields<MutationAcknowledgeReporterFeedbackArgs, 'input'>>;
  answerChallenge?: Resolver<Maybe<ResolversTypes['AnswerChallengePayload']>, ParentType, ContextType, RequireFields<MutationAnswerChallengeArgs, 'input'>>;
  answerInvolvement?: Resolver<Maybe<ResolversTypes['AnswerInvolvementPayload']>, ParentType, ContextType, RequireFields<MutationAnswerInvolvementArgs, 'input'>>;
  appoint?: Resolver<Maybe<ResolversTypes['AppointPayload']>, ParentType, ContextType, RequireFields<MutationAppointArgs, 'input'>>;
  askWhy?: Resolver<Maybe<ResolversTypes['AskWhyPayload']>, ParentType, ContextType, RequireFields<MutationAskWhyArgs, 'input'>>;
  assessBarrier?: Resolver<Maybe<ResolversTypes['AssessBarrierPayload']>, ParentType, ContextType, RequireFields<MutationAssessBarrierArgs, 'input'>>;
  assessFairness?: Resolver<Maybe<ResolversTypes['AssessFairnessPayload']>, ParentType, ContextType, RequireFields<MutationAssessFairnessArgs, 'input'>>;
  assessOwnService?: Resolver<Maybe<ResolversTypes['AssessOwnServicePayload']>, ParentType, ContextType, RequireFields<MutationAssessOwnServiceArgs, 'input'>>;
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlassPayload']>, ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  changeRegistration?: Resolver<Maybe<ResolversTypes['ChangeRegistrationPayload']>, ParentType, ContextType, RequireFields<MutationChangeRegistrationArgs, 'input'>>;
  closeReview?: Resolver<Maybe<ResolversTypes['CloseReviewPayload']>, ParentType, ContextType, RequireFields<MutationCloseReviewArgs, 'input'>>;
  compareHandover?: Resolver<Maybe<ResolversTypes['CompareHandoverPayload']>, ParentType, ContextType, RequireFields<MutationCompareHandoverArgs, 'input'>>;
  completeAction?: Resolver<Maybe<ResolversTypes['CompleteActionPayload']>, ParentType, ContextType, RequireFields<MutationCompleteActionArgs, 'input'>>;
  concludeReview?: Resolver<Maybe<ResolversTypes['ConcludeReviewPayload']>, ParentType, ContextType, RequireFields<MutationConcludeReviewArgs, 'input'>>;
  confirmCause?: Resolver<Maybe<ResolversTypes['ConfirmCausePayload']>, ParentType, ContextType, RequireFields<MutationConfirmCauseArgs, 'input'>>;
  defineAuditTool?: Resolver<Maybe<ResolversTypes['DefineAuditToolPayload']>, ParentType, ContextType, RequireFields<MutationDefineAuditToolArgs, 'input'>>;
  defineMeasure?: Resolver<Maybe<ResolversTypes['DefineMeasurePayload']>, ParentType, ContextType, RequireFields<MutationDefineMeasureArgs, 'input'>>;
  doCheck?: Resolver<Maybe<ResolversTypes['DoCheckPayload']>, ParentType, ContextType, RequireFields<MutationDoCheckArgs, 'input'>>;
  drawInspectionSample?: Resolver<Maybe<ResolversTypes['DrawInspectionSamplePayload']>, ParentType, ContextType, RequireFields<MutationDrawInspectionSampleArgs, 'input'>>;
  drawSample?: Resolver<Maybe<ResolversTypes['DrawSamplePayload']>, ParentType, ContextType, RequireFields<MutationDrawSampleArgs, 'input'>>;
  endGlassBreak?: Resolver<Maybe<ResolversTypes['EndGlassBreakPayload']>, ParentType, ContextType, RequireFields<MutationEndGlassBreakArgs, 'input'>>;
  endReviewAtLevel?: Resolver<Maybe<ResolversTypes['EndReviewAtLevelPayload']>, ParentType, ContextType, RequireFields<MutationEndReviewAtLevelArgs, 'input'>>;
  endReviewEscalation?: Resolver<Maybe<ResolversTypes['EndReviewEscalationPayload']>, ParentType, ContextType, RequireFields<MutationEndReviewEscalationArgs, 'input'>>;
  enterGovernanceRecordInError?: Resolver<Maybe<ResolversTypes['EnterGovernanceRecordInErrorPayload']>, ParentType, ContextType, RequireFields<MutationEnterGovernanceRecordInErrorArgs, 'input'>>;
  enterMeasureCounts?: Resolver<Maybe<ResolversTypes['EnterMeasureCountsPayload']>, ParentType, ContextType, RequireFields<MutationEnterMeasureCountsArgs, 'input'>>;
  escalate?: Resolver<Maybe<ResolversTypes['EscalatePayload']>, ParentType, ContextType, RequireFields<MutationEscalateArgs, 'input'>>;
  establishGroup?: Resolver<Maybe<ResolversTypes['EstablishGroupPayload']>, ParentType, ContextType, RequireFields<MutationEstablishGroupArgs, 'input'>>;
  examineSource?: Resolver<Maybe<ResolversTypes['ExamineSourcePayload']>, ParentType, ContextType, RequireFields<MutationExamineSourceArgs, 'input'>>;
  feedFinding?: Resolver<Maybe<ResolversTypes['FeedFindingPayload']>, ParentType, ContextType, RequireFields<MutationFeedFindingArgs, 'input'>>;
  fileDocument?: Resolver<Maybe<ResolversTypes['FileDocumentPayload']>, ParentType, ContextType, RequireFields<MutationFileDocumentArgs, 'input'>>;
  freezeBaseline?: Resolver<Maybe<ResolversTypes['FreezeBaselinePayload']>, ParentType, ContextType, RequireFields<MutationFreezeBaselineArgs, 'input'>>;
  giveReporterFeedback?: Resolver<Maybe<ResolversTypes['GiveReporterFeedbackPayload']>, ParentType, ContextType, RequireFields<MutationGiveReporterFeedbackArgs, 'input'>>;
  holdMeeting?: Resolver<Maybe<ResolversTypes['HoldMeetingPayload']>, ParentType, ContextType, RequireFields<MutationHoldMeetingArgs, 'input'>>;
  identifyCause?: Resolver<Maybe<ResolversTypes['IdentifyCausePayload']>, ParentType, ContextType, RequireFields<MutationIdentifyCauseArgs, 'input'>>;
  judgeLink?: Resolver<Maybe<ResolversTypes['JudgeLinkPayload']>, ParentType, ContextType, RequireFields<MutationJudgeLinkArgs, 'input'>>;
  judgeTimelineEntry?: Resolver<Maybe<ResolversTypes['JudgeTimelineEntryPayload']>, ParentType, ContextType, RequireFields<MutationJudgeTimelineEntryArgs, 'input'>>;
  linkAssessmentAction?: Resolver<Maybe<ResolversTypes['LinkAssessmentActionPayload']>, ParentType, ContextType, RequireFields<MutationLinkAssessmentActionArgs, 'input'>>;
  makeChange?: Resolver<Maybe<ResolversTypes['MakeChangePayload']>, ParentType, ContextType, RequireFields<MutationMakeChangeArgs, 'input'>>;
  nameFactor?: Resolver<Maybe<ResolversTypes['NameFactorPayload']>, ParentType, ContextType, RequireFields<MutationNameFactorArgs, 'input'>>;
  nameWorkerInCause?: Resolver<Maybe<ResolversTypes['NameWorkerInCausePayload']>, ParentType, ContextType, RequireFields<MutationNameWorkerInCauseArgs, 'input'>>;
  openProcedure?: Resolver<Maybe<ResolversTypes['OpenProcedurePayload']>, ParentType, ContextType, RequireFields<MutationOpenProcedureArgs, 'input'>>;
  openReview?: Resolver<Maybe<ResolversTypes['OpenReviewPayload']>, ParentType, ContextType, RequireFields<MutationOpenReviewArgs, 'input'>>;
  planAction?: Resolver<Maybe<ResolversTypes['PlanActionPayload']>, ParentType, ContextType, RequireFields<MutationPlanActionArgs, 'input'>>;
  raiseChallenge?: Resolver<Maybe<ResolversTypes['RaiseChallengePayload']>, ParentType, ContextType, RequireFields<MutationRaiseChallengeArgs, 'input'>>;
  raiseReviewLevel?: Resolver<Maybe<ResolversTypes['RaiseReviewLevelPayload']>, ParentType, ContextType, RequireFields<MutationRaiseReviewLevelArgs, 'input'>>;
  ratePeerService?: Resolver<Maybe<ResolversTypes['RatePeerServicePayload']>, ParentType, ContextType, RequireFields<MutationRatePeerServiceArgs, 'input'>>;
  readNotice?: Resolver<Maybe<ResolversTypes['ReadNoticePayload']>, ParentType, ContextType, RequireFields<MutationReadNoticeArgs, 'input'>>;
  recordAudit?: Resolver<Maybe<ResolversTypes['RecordAuditPayload']>, ParentType, ContextType, RequireFields<MutationRecordAuditArgs, 'input'>>;
  recordAuditByTool?: Resolver<Maybe<ResolversTypes['RecordAuditByToolPayload']>, ParentType, ContextType, RequireFields<MutationRecordAuditByToolArgs, 'input'>>;
  recordDifference?: Resolver<Maybe<ResolversTypes['RecordDifferencePayload']>, ParentType, ContextType, RequireFields<MutationRecordDifferenceArgs, 'input'>>;
  recordInspection?: Resolver<Maybe<ResolversTypes['RecordInspectionPayload']>, ParentType, ContextType, RequireFields<MutationRecordInspectionArgs, 'input'>>;
  recordInspectionFinding?: Resolver<Maybe<ResolversTypes['RecordInspectionFindingPayload']>, ParentType, ContextType, RequireFields<MutationRecordInspectionFindingArgs, 'input'>>;
  recordInvolvement?: Resolver<Maybe<ResolversTypes['RecordInvolvementPayload']>, ParentType, ContextType, RequireFields<MutationRecordInvolvementArgs, 'input'>>;
  recordMinute?: Resolver<Maybe<ResolversTypes['RecordMinutePayload']>, ParentType, ContextType, RequireFields<MutationRecordMinuteArgs, 'input'>>;
  recordOutcome?: Resolver<Maybe<ResolversTypes['RecordOutcomePayload']>, ParentType, ContextType, RequireFields<MutationRecordOutcomeArgs, 'input'>>;
  recordReviewNote?: Resolver<Maybe<ResolversTypes['RecordReviewNotePayload']>, ParentType, ContextType, RequireFields<MutationRecordReviewNoteArgs, 'input'>>;
  recordRevisit?: Resolver<Maybe<ResolversTypes['RecordRevisitPayload']>, ParentType, ContextType, RequireFields<MutationRecordRevisitArgs, 'input'>>;
  recordSafeguardingAudit?: Resolver<Maybe<ResolversTypes['RecordSafeguardingAuditPayload']>, ParentType, ContextType, RequireFields<MutationRecordSafeguardingAuditArgs, 'input'>>;
  recordStaffingAudit?: Resolver<Maybe<ResolversTypes['RecordStaffingAuditPayload']>, ParentType, ContextType, RequireFields<MutationRecordStaffingAuditArgs, 'input'>>;
  recordTimeline?: Resolver<Maybe<ResolversTypes['RecordTimelinePayload']>, ParentType, ContextType, RequireFields<MutationRecordTimelineArgs, 'input'>>;
  registerProvider?: Resolver<Maybe<ResolversTypes['RegisterProviderPayload']>, ParentType, ContextType, RequireFields<MutationRegisterProviderArgs, 'input'>>;
  registerService?: Resolver<Maybe<ResolversTypes['RegisterServicePayload']>, ParentType, ContextType, RequireFields<MutationRegisterServiceArgs, 'input'>>;
  reviewCause?: Resolver<Maybe<ResolversTypes['ReviewCausePayload']>, ParentType, ContextType, RequireFields<MutationReviewCauseArgs, 'input'>>;
  reviewFinding?: Resolver<Maybe<ResolversTypes['FindingPayload']>, ParentType, ContextType, RequireFields<MutationReviewFindingArgs, 'input'>>;
  reviewGlassBreak?: Resolver<Maybe<ResolversTypes['ReviewGlassBreakPayload']>, ParentType, ContextType, RequireFields<MutationReviewGlassBreakArgs, 'input'>>;
  reviseProcedure?: Resolver<Maybe<ResolversTypes['ReviseProcedurePayload']>, ParentType, ContextType, RequireFields<MutationReviseProcedureArgs, 'input'>>;
  setContactAddress?: Resolver<Maybe<ResolversTypes['SetContactAddressPayload']>, ParentType, ContextType, RequireFields<MutationSetContactAddressArgs, 'input'>>;
  setNoticeDelays?: Resolver<Maybe<ResolversTypes['SetNoticeDelaysPayload']>, ParentType, ContextType, RequireFields<MutationSetNoticeDelaysArgs, 'input'>>;
  settleTriggeredAction?: Resolver<Maybe<ResolversTypes['SettleTriggeredActionPayload']>, ParentType, ContextType, RequireFields<MutationSettleTriggeredActionArgs, 'input'>>;
  shareLearning?: Resolver<Maybe<ResolversTypes['ShareLearningPayload']>, ParentType, ContextType, RequireFields<MutationShareLearningArgs, 'input'>>;
  signTemplateVersion?: Resolver<Maybe<ResolversTypes['SignTemplateVersionPayload']>, ParentType, ContextType, RequireFields<MutationSignTemplateVersionArgs, 'input'>>;
  testCause?: Resolver<Maybe<ResolversTypes['TestCausePayload']>, ParentType, ContextType, RequireFields<MutationTestCauseArgs, 'input'>>;
  testFinding?: Resolver<Maybe<ResolversTypes['FindingPayload']>, ParentType, ContextType, RequireFields<MutationTestFindingArgs, 'input'>>;
};

export type NameFactorPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NameFactorPayload'] = ResolversParentTypes['NameFactorPayload']> = {
  factor?: Resolver<Maybe<ResolversTypes['Factor']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type NameWorkerInCausePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NameWorkerInCausePayload'] = ResolversParentTypes['NameWorkerInCausePayload']> = {
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type NoticeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice'], FederationReferenceType extends FederationReferenceTypes['Notice'] = FederationReferenceTypes['Notice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['Check']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['NoticeLevel']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewAction?: Resolver<Maybe<ResolversTypes['ReviewAction']>, ParentType, ContextType>;
  reviewEscalation?: Resolver<Maybe<ResolversTypes['ReviewEscalation']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['NoticeThing']>, ParentType, ContextType>;
  triggeredAction?: Resolver<Maybe<ResolversTypes['TriggeredAction']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  waits?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NoticeDelaysResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoticeDelays'] = ResolversParentTypes['NoticeDelays'], FederationReferenceType extends FederationReferenceTypes['NoticeDelays'] = FederationReferenceTypes['NoticeDelays']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NoticeDelays']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deputyAfterDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  nextLevelAfterDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type NoticeDelaysConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoticeDelaysConnection'] = ResolversParentTypes['NoticeDelaysConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeDelaysEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NoticeDelaysEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoticeDelaysEdge'] = ResolversParentTypes['NoticeDelaysEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoticeDelays'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NoticeMailResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoticeMail'] = ResolversParentTypes['NoticeMail'], FederationReferenceType extends FederationReferenceTypes['NoticeMail'] = FederationReferenceTypes['NoticeMail']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NoticeMail']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attempts?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['NoticeMailState']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type NoticeMailConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoticeMailConnection'] = ResolversParentTypes['NoticeMailConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeMailEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NoticeMailEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoticeMailEdge'] = ResolversParentTypes['NoticeMailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoticeMail'], ParentType, ContextType>;
};

export type OpenProcedurePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpenProcedurePayload'] = ResolversParentTypes['OpenProcedurePayload']> = {
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type OpenReviewPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpenReviewPayload'] = ResolversParentTypes['OpenReviewPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type OpenedByCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpenedByCount'] = ResolversParentTypes['OpenedByCount']> = {
  fromPattern?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  triggerKind?: Resolver<ResolversTypes['TriggerKind'], ParentType, ContextType>;
};

export type OutcomeEvidenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OutcomeEvidence'] = ResolversParentTypes['OutcomeEvidence'], FederationReferenceType extends FederationReferenceTypes['OutcomeEvidence'] = FederationReferenceTypes['OutcomeEvidence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OutcomeEvidence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Baseline']>, ParentType, ContextType>;
  beforeDenominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  beforeNumerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  calendarVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  callableOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  cycles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  experience?: Resolver<Maybe<ResolversTypes['ExperienceMeasure']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  improvement?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['ShareWithInterval']>, ParentType, ContextType>;
  lacking?: Resolver<Maybe<Array<ResolversTypes['SustainedLack']>>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['ChangesLeftOut']>, ParentType, ContextType>;
  lineBroken?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missingMonths?: Resolver<Maybe<Array<ResolversTypes['LocalDate']>>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['RatioToBaseline']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedByMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  reducing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  supported?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['EffectVerdict']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<Array<ResolversTypes['ReviewWarning']>>, ParentType, ContextType>;
};

export type OutcomeEvidenceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OutcomeEvidenceConnection'] = ResolversParentTypes['OutcomeEvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutcomeEvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OutcomeEvidenceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OutcomeEvidenceEdge'] = ResolversParentTypes['OutcomeEvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutcomeEvidence'], ParentType, ContextType>;
};

export type OutcomeSummaryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OutcomeSummary'] = ResolversParentTypes['OutcomeSummary']> = {
  clearerOwnership?: Resolver<ResolversTypes['ClearerOwnership'], ParentType, ContextType>;
  saferSystems?: Resolver<ResolversTypes['SaferSystems'], ParentType, ContextType>;
  strongerGovernance?: Resolver<ResolversTypes['StrongerGovernance'], ParentType, ContextType>;
};

export type OwnReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OwnReport'] = ResolversParentTypes['OwnReport']> = {
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CitableRecord']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OwnedActionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OwnedAction'] = ResolversParentTypes['OwnedAction']> = {
  changeKind?: Resolver<ResolversTypes['OperationalChange'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActionKind'], ParentType, ContextType>;
  namedRole?: Resolver<Maybe<ResolversTypes['RoleName']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownerCode?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  ownerRoles?: Resolver<Array<ResolversTypes['RoleName']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['ActionStrength'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeerRatingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PeerRating'] = ResolversParentTypes['PeerRating'], FederationReferenceType extends FederationReferenceTypes['PeerRating'] = FederationReferenceTypes['PeerRating']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PeerRating']> | FederationReferenceType, FederationReferenceType, ContextType>;
  besideOwn?: Resolver<Maybe<ResolversTypes['BesideOwn']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  namesApart?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  ratedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['CqcRating']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  selfAssessment?: Resolver<Maybe<ResolversTypes['SelfAssessment']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type PersonGuidanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonGuidance'] = ResolversParentTypes['PersonGuidance']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonTimelineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonTimeline'] = ResolversParentTypes['PersonTimeline'], FederationReferenceType extends FederationReferenceTypes['PersonTimeline'] = FederationReferenceTypes['PersonTimeline']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonTimeline']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedbackLookedAt?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  firstIdentifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  incidentsLookedAt?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notesLookedAt?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedByMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type PersonTimelineConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonTimelineConnection'] = ResolversParentTypes['PersonTimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonTimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonTimelineEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonTimelineEdge'] = ResolversParentTypes['PersonTimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonTimeline'], ParentType, ContextType>;
};

export type PlanActionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanActionPayload'] = ResolversParentTypes['PlanActionPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  reviewAction?: Resolver<Maybe<ResolversTypes['ReviewAction']>, ParentType, ContextType>;
};

export type PlanOwnershipResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanOwnership'] = ResolversParentTypes['PlanOwnership']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanReview'] = ResolversParentTypes['PlanReview']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeObservationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PracticeObservation'] = ResolversParentTypes['PracticeObservation']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreventionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Prevention'] = ResolversParentTypes['Prevention']> = {
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  made?: Resolver<Array<ResolversTypes['ReviewAction']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['PreventionGap']>, ParentType, ContextType>;
  open?: Resolver<Array<ResolversTypes['ReviewAction']>, ParentType, ContextType>;
  riskAccepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'], FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Procedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  procedureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedureVersions?: Resolver<Maybe<ResolversTypes['ProcedureVersionConnection']>, ParentType, ContextType, Partial<ProcedureProcedureVersionsArgs>>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcedureEdge'] = ResolversParentTypes['ProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProcedureVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcedureVersion'] = ResolversParentTypes['ProcedureVersion'], FederationReferenceType extends FederationReferenceTypes['ProcedureVersion'] = FederationReferenceTypes['ProcedureVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProcedureVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['ReviewAction']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<Array<ResolversTypes['TextPart']>>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ProcedureVersion']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureVersionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcedureVersionConnection'] = ResolversParentTypes['ProcedureVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcedureVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProcedureVersionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcedureVersionEdge'] = ResolversParentTypes['ProcedureVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcedureVersion'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cqcProviderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type ProviderConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProviderConnection'] = ResolversParentTypes['ProviderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProviderEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProviderEdge'] = ResolversParentTypes['ProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
};

export type QualityMeetingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QualityMeeting'] = ResolversParentTypes['QualityMeeting'], FederationReferenceType extends FederationReferenceTypes['QualityMeeting'] = FederationReferenceTypes['QualityMeeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['QualityMeeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chair?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MeetingKind']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['MinuteConnection']>, ParentType, ContextType, Partial<QualityMeetingMinutesArgs>>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type QualityMeetingConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QualityMeetingConnection'] = ResolversParentTypes['QualityMeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QualityMeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QualityMeetingEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QualityMeetingEdge'] = ResolversParentTypes['QualityMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QualityMeeting'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<QueryAuditArgs, 'id'>>;
  auditToolVersion?: Resolver<Maybe<ResolversTypes['AuditToolVersion']>, ParentType, ContextType, RequireFields<QueryAuditToolVersionArgs, 'id'>>;
  auditToolVersions?: Resolver<Maybe<ResolversTypes['AuditToolVersionConnection']>, ParentType, ContextType, Partial<QueryAuditToolVersionsArgs>>;
  audits?: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, Partial<QueryAuditsArgs>>;
  barrier?: Resolver<Maybe<ResolversTypes['Barrier']>, ParentType, ContextType, RequireFields<QueryBarrierArgs, 'id'>>;
  barriers?: Resolver<Maybe<ResolversTypes['BarrierConnection']>, ParentType, ContextType, Partial<QueryBarriersArgs>>;
  baseline?: Resolver<Maybe<ResolversTypes['Baseline']>, ParentType, ContextType, RequireFields<QueryBaselineArgs, 'id'>>;
  baselines?: Resolver<Maybe<ResolversTypes['BaselineConnection']>, ParentType, ContextType, Partial<QueryBaselinesArgs>>;
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType, RequireFields<QueryCauseArgs, 'id'>>;
  causeTest?: Resolver<Maybe<ResolversTypes['CauseTest']>, ParentType, ContextType, RequireFields<QueryCauseTestArgs, 'id'>>;
  causeTests?: Resolver<Maybe<ResolversTypes['CauseTestConnection']>, ParentType, ContextType, Partial<QueryCauseTestsArgs>>;
  causes?: Resolver<Maybe<ResolversTypes['CauseConnection']>, ParentType, ContextType, Partial<QueryCausesArgs>>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType, RequireFields<QueryChallengeArgs, 'id'>>;
  challenges?: Resolver<Maybe<ResolversTypes['ChallengeConnection']>, ParentType, ContextType, Partial<QueryChallengesArgs>>;
  check?: Resolver<Maybe<ResolversTypes['Check']>, ParentType, ContextType, RequireFields<QueryCheckArgs, 'id'>>;
  checks?: Resolver<Maybe<ResolversTypes['CheckConnection']>, ParentType, ContextType, Partial<QueryChecksArgs>>;
  contactAddress?: Resolver<Maybe<ResolversTypes['ContactAddress']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Difference']>, ParentType, ContextType, RequireFields<QueryDifferenceArgs, 'id'>>;
  differences?: Resolver<Maybe<ResolversTypes['DifferenceConnection']>, ParentType, ContextType, Partial<QueryDifferencesArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  factor?: Resolver<Maybe<ResolversTypes['Factor']>, ParentType, ContextType, RequireFields<QueryFactorArgs, 'id'>>;
  factorElements?: Resolver<Maybe<Array<ResolversTypes['FactorElement']>>, ParentType, ContextType>;
  factors?: Resolver<Maybe<ResolversTypes['FactorConnection']>, ParentType, ContextType, Partial<QueryFactorsArgs>>;
  fairnessAssessment?: Resolver<Maybe<ResolversTypes['FairnessAssessment']>, ParentType, ContextType, RequireFields<QueryFairnessAssessmentArgs, 'id'>>;
  fairnessAssessments?: Resolver<Maybe<ResolversTypes['FairnessAssessmentConnection']>, ParentType, ContextType, Partial<QueryFairnessAssessmentsArgs>>;
  feedbackToMe?: Resolver<Maybe<ResolversTypes['FeedbackToMeConnection']>, ParentType, ContextType, Partial<QueryFeedbackToMeArgs>>;
  findingFeed?: Resolver<Maybe<ResolversTypes['FindingFeed']>, ParentType, ContextType, RequireFields<QueryFindingFeedArgs, 'id'>>;
  findingFeeds?: Resolver<Maybe<ResolversTypes['FindingFeedConnection']>, ParentType, ContextType, Partial<QueryFindingFeedsArgs>>;
  frameworkItems?: Resolver<Maybe<Array<ResolversTypes['FrameworkItem']>>, ParentType, ContextType, Partial<QueryFrameworkItemsArgs>>;
  frameworkMap?: Resolver<Maybe<Array<ResolversTypes['FrameworkMapping']>>, ParentType, ContextType, Partial<QueryFrameworkMapArgs>>;
  glassBreak?: Resolver<Maybe<ResolversTypes['GlassBreak']>, ParentType, ContextType, RequireFields<QueryGlassBreakArgs, 'id'>>;
  glassBreaks?: Resolver<Maybe<ResolversTypes['GlassBreakConnection']>, ParentType, ContextType, Partial<QueryGlassBreaksArgs>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, Partial<QueryGroupsArgs>>;
  handoverComparison?: Resolver<Maybe<ResolversTypes['HandoverComparison']>, ParentType, ContextType, RequireFields<QueryHandoverComparisonArgs, 'id'>>;
  handoverComparisons?: Resolver<Maybe<ResolversTypes['HandoverComparisonConnection']>, ParentType, ContextType, Partial<QueryHandoverComparisonsArgs>>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'id'>>;
  inspectionFinding?: Resolver<Maybe<ResolversTypes['InspectionFinding']>, ParentType, ContextType, RequireFields<QueryInspectionFindingArgs, 'id'>>;
  inspectionFindings?: Resolver<Maybe<ResolversTypes['InspectionFindingConnection']>, ParentType, ContextType, Partial<QueryInspectionFindingsArgs>>;
  inspectionSample?: Resolver<Maybe<ResolversTypes['InspectionSample']>, ParentType, ContextType, RequireFields<QueryInspectionSampleArgs, 'id'>>;
  inspectionSamples?: Resolver<Maybe<ResolversTypes['InspectionSampleConnection']>, ParentType, ContextType, Partial<QueryInspectionSamplesArgs>>;
  inspections?: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, Partial<QueryInspectionsArgs>>;
  involvement?: Resolver<Maybe<ResolversTypes['Involvement']>, ParentType, ContextType, RequireFields<QueryInvolvementArgs, 'id'>>;
  involvements?: Resolver<Maybe<ResolversTypes['InvolvementConnection']>, ParentType, ContextType, Partial<QueryInvolvementsArgs>>;
  learningItem?: Resolver<Maybe<ResolversTypes['LearningItem']>, ParentType, ContextType, RequireFields<QueryLearningItemArgs, 'id'>>;
  learningItems?: Resolver<Maybe<ResolversTypes['LearningItemConnection']>, ParentType, ContextType, Partial<QueryLearningItemsArgs>>;
  linkJudgement?: Resolver<Maybe<ResolversTypes['LinkJudgement']>, ParentType, ContextType, RequireFields<QueryLinkJudgementArgs, 'id'>>;
  linkJudgements?: Resolver<Maybe<ResolversTypes['LinkJudgementConnection']>, ParentType, ContextType, Partial<QueryLinkJudgementsArgs>>;
  measureDefinition?: Resolver<Maybe<ResolversTypes['MeasureDefinition']>, ParentType, ContextType, RequireFields<QueryMeasureDefinitionArgs, 'id'>>;
  measureDefinitions?: Resolver<Maybe<ResolversTypes['MeasureDefinitionConnection']>, ParentType, ContextType, Partial<QueryMeasureDefinitionsArgs>>;
  measureEntries?: Resolver<Maybe<ResolversTypes['MeasureEntryConnection']>, ParentType, ContextType, Partial<QueryMeasureEntriesArgs>>;
  measureEntry?: Resolver<Maybe<ResolversTypes['MeasureEntry']>, ParentType, ContextType, RequireFields<QueryMeasureEntryArgs, 'id'>>;
  minute?: Resolver<Maybe<ResolversTypes['Minute']>, ParentType, ContextType, RequireFields<QueryMinuteArgs, 'id'>>;
  minutes?: Resolver<Maybe<ResolversTypes['MinuteConnection']>, ParentType, ContextType, Partial<QueryMinutesArgs>>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType, RequireFields<QueryNoticeArgs, 'id'>>;
  noticeDelay?: Resolver<Maybe<ResolversTypes['NoticeDelays']>, ParentType, ContextType, RequireFields<QueryNoticeDelayArgs, 'id'>>;
  noticeDelays?: Resolver<Maybe<ResolversTypes['NoticeDelaysConnection']>, ParentType, ContextType, Partial<QueryNoticeDelaysArgs>>;
  noticeMail?: Resolver<Maybe<ResolversTypes['NoticeMail']>, ParentType, ContextType, RequireFields<QueryNoticeMailArgs, 'id'>>;
  noticeMails?: Resolver<Maybe<ResolversTypes['NoticeMailConnection']>, ParentType, ContextType, Partial<QueryNoticeMailsArgs>>;
  notices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, Partial<QueryNoticesArgs>>;
  outcomeEvidence?: Resolver<Maybe<ResolversTypes['OutcomeEvidence']>, ParentType, ContextType, RequireFields<QueryOutcomeEvidenceArgs, 'id'>>;
  outcomes?: Resolver<Maybe<ResolversTypes['OutcomeEvidenceConnection']>, ParentType, ContextType, Partial<QueryOutcomesArgs>>;
  peerRating?: Resolver<Maybe<ResolversTypes['PeerRating']>, ParentType, ContextType, RequireFields<QueryPeerRatingArgs, 'id'>>;
  personTimeline?: Resolver<Maybe<ResolversTypes['PersonTimeline']>, ParentType, ContextType, RequireFields<QueryPersonTimelineArgs, 'id'>>;
  personTimelines?: Resolver<Maybe<ResolversTypes['PersonTimelineConnection']>, ParentType, ContextType, Partial<QueryPersonTimelinesArgs>>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'id'>>;
  procedureVersion?: Resolver<Maybe<ResolversTypes['ProcedureVersion']>, ParentType, ContextType, RequireFields<QueryProcedureVersionArgs, 'id'>>;
  procedureVersions?: Resolver<Maybe<ResolversTypes['ProcedureVersionConnection']>, ParentType, ContextType, Partial<QueryProcedureVersionsArgs>>;
  procedures?: Resolver<Maybe<ResolversTypes['ProcedureConnection']>, ParentType, ContextType, Partial<QueryProceduresArgs>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
  providers?: Resolver<Maybe<ResolversTypes['ProviderConnection']>, ParentType, ContextType, Partial<QueryProvidersArgs>>;
  qualityMeeting?: Resolver<Maybe<ResolversTypes['QualityMeeting']>, ParentType, ContextType, RequireFields<QueryQualityMeetingArgs, 'id'>>;
  qualityMeetings?: Resolver<Maybe<ResolversTypes['QualityMeetingConnection']>, ParentType, ContextType, Partial<QueryQualityMeetingsArgs>>;
  reporterFeedback?: Resolver<Maybe<ResolversTypes['ReporterFeedback']>, ParentType, ContextType, RequireFields<QueryReporterFeedbackArgs, 'id'>>;
  reporterFeedbacks?: Resolver<Maybe<ResolversTypes['ReporterFeedbackConnection']>, ParentType, ContextType, Partial<QueryReporterFeedbacksArgs>>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  reviewAction?: Resolver<Maybe<ResolversTypes['ReviewAction']>, ParentType, ContextType, RequireFields<QueryReviewActionArgs, 'id'>>;
  reviewActions?: Resolver<Maybe<ResolversTypes['ReviewActionConnection']>, ParentType, ContextType, Partial<QueryReviewActionsArgs>>;
  reviewEscalation?: Resolver<Maybe<ResolversTypes['ReviewEscalation']>, ParentType, ContextType, RequireFields<QueryReviewEscalationArgs, 'id'>>;
  reviewEscalations?: Resolver<Maybe<ResolversTypes['ReviewEscalationConnection']>, ParentType, ContextType, Partial<QueryReviewEscalationsArgs>>;
  reviewLevels?: Resolver<Maybe<Array<ResolversTypes['ReviewLevelRule']>>, ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['ReviewNote']>, ParentType, ContextType, RequireFields<QueryReviewNoteArgs, 'id'>>;
  reviewNotes?: Resolver<Maybe<ResolversTypes['ReviewNoteConnection']>, ParentType, ContextType, Partial<QueryReviewNotesArgs>>;
  reviewSample?: Resolver<Maybe<ResolversTypes['ReviewSample']>, ParentType, ContextType, RequireFields<QueryReviewSampleArgs, 'id'>>;
  reviewSamples?: Resolver<Maybe<ResolversTypes['ReviewSampleConnection']>, ParentType, ContextType, Partial<QueryReviewSamplesArgs>>;
  reviewTemplateVersion?: Resolver<Maybe<ResolversTypes['ReviewTemplateVersion']>, ParentType, ContextType, RequireFields<QueryReviewTemplateVersionArgs, 'id'>>;
  reviewTemplateVersions?: Resolver<Maybe<ResolversTypes['ReviewTemplateVersionConnection']>, ParentType, ContextType, Partial<QueryReviewTemplateVersionsArgs>>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, Partial<QueryReviewsArgs>>;
  revisit?: Resolver<Maybe<ResolversTypes['Revisit']>, ParentType, ContextType, RequireFields<QueryRevisitArgs, 'id'>>;
  revisits?: Resolver<Maybe<ResolversTypes['RevisitConnection']>, ParentType, ContextType, Partial<QueryRevisitsArgs>>;
  roleHolding?: Resolver<Maybe<ResolversTypes['RoleHolding']>, ParentType, ContextType, RequireFields<QueryRoleHoldingArgs, 'id'>>;
  roleHoldings?: Resolver<Maybe<ResolversTypes['RoleHoldingConnection']>, ParentType, ContextType, Partial<QueryRoleHoldingsArgs>>;
  selfAssessment?: Resolver<Maybe<ResolversTypes['SelfAssessment']>, ParentType, ContextType, RequireFields<QuerySelfAssessmentArgs, 'id'>>;
  selfAssessments?: Resolver<Maybe<ResolversTypes['SelfAssessmentConnection']>, ParentType, ContextType, Partial<QuerySelfAssessmentsArgs>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'id'>>;
  services?: Resolver<Maybe<ResolversTypes['ServiceConnection']>, ParentType, ContextType, Partial<QueryServicesArgs>>;
  sourceExamination?: Resolver<Maybe<ResolversTypes['SourceExamination']>, ParentType, ContextType, RequireFields<QuerySourceExaminationArgs, 'id'>>;
  sourceExaminations?: Resolver<Maybe<ResolversTypes['SourceExaminationConnection']>, ParentType, ContextType, Partial<QuerySourceExaminationsArgs>>;
  timelineJudgement?: Resolver<Maybe<ResolversTypes['TimelineJudgement']>, ParentType, ContextType, RequireFields<QueryTimelineJudgementArgs, 'id'>>;
  timelineJudgements?: Resolver<Maybe<ResolversTypes['TimelineJudgementConnection']>, ParentType, ContextType, Partial<QueryTimelineJudgementsArgs>>;
  triggeredAction?: Resolver<Maybe<ResolversTypes['TriggeredAction']>, ParentType, ContextType, RequireFields<QueryTriggeredActionArgs, 'id'>>;
  triggeredActions?: Resolver<Maybe<ResolversTypes['TriggeredActionConnection']>, ParentType, ContextType, Partial<QueryTriggeredActionsArgs>>;
  whyStep?: Resolver<Maybe<ResolversTypes['WhyStep']>, ParentType, ContextType, RequireFields<QueryWhyStepArgs, 'id'>>;
  whySteps?: Resolver<Maybe<ResolversTypes['WhyStepConnection']>, ParentType, ContextType, Partial<QueryWhyStepsArgs>>;
};

export type RaiseChallengePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RaiseChallengePayload'] = ResolversParentTypes['RaiseChallengePayload']> = {
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RaiseReviewLevelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RaiseReviewLevelPayload'] = ResolversParentTypes['RaiseReviewLevelPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type RatePeerServicePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RatePeerServicePayload'] = ResolversParentTypes['RatePeerServicePayload']> = {
  peerRating?: Resolver<Maybe<ResolversTypes['PeerRating']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RatioToBaselineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RatioToBaseline'] = ResolversParentTypes['RatioToBaseline']> = {
  beforeNumerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReadNoticePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReadNoticePayload'] = ResolversParentTypes['ReadNoticePayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordAuditByToolPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordAuditByToolPayload'] = ResolversParentTypes['RecordAuditByToolPayload']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordAuditPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordAuditPayload'] = ResolversParentTypes['RecordAuditPayload']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordDifferencePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordDifferencePayload'] = ResolversParentTypes['RecordDifferencePayload']> = {
  difference?: Resolver<Maybe<ResolversTypes['Difference']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordInspectionFindingPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordInspectionFindingPayload'] = ResolversParentTypes['RecordInspectionFindingPayload']> = {
  inspectionFinding?: Resolver<Maybe<ResolversTypes['InspectionFinding']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordInspectionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordInspectionPayload'] = ResolversParentTypes['RecordInspectionPayload']> = {
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordInvolvementPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordInvolvementPayload'] = ResolversParentTypes['RecordInvolvementPayload']> = {
  involvement?: Resolver<Maybe<ResolversTypes['Involvement']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordMinutePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordMinutePayload'] = ResolversParentTypes['RecordMinutePayload']> = {
  minute?: Resolver<Maybe<ResolversTypes['Minute']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordOutcomePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordOutcomePayload'] = ResolversParentTypes['RecordOutcomePayload']> = {
  outcomeEvidence?: Resolver<Maybe<ResolversTypes['OutcomeEvidence']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordRefResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordRef'] = ResolversParentTypes['RecordRef']> = {
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CitableRecord']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RecordReviewNotePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordReviewNotePayload'] = ResolversParentTypes['RecordReviewNotePayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['ReviewNote']>, ParentType, ContextType>;
};

export type RecordRevisitPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordRevisitPayload'] = ResolversParentTypes['RecordRevisitPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  revisit?: Resolver<Maybe<ResolversTypes['Revisit']>, ParentType, ContextType>;
};

export type RecordSafeguardingAuditPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordSafeguardingAuditPayload'] = ResolversParentTypes['RecordSafeguardingAuditPayload']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordStaffingAuditPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordStaffingAuditPayload'] = ResolversParentTypes['RecordStaffingAuditPayload']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordTimelinePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordTimelinePayload'] = ResolversParentTypes['RecordTimelinePayload']> = {
  personTimeline?: Resolver<Maybe<ResolversTypes['PersonTimeline']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordsComparedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordsCompared'] = ResolversParentTypes['RecordsCompared']> = {
  behind?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['ComparedRecord']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  mayLackRecords?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ComparedRecord']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type RecurrenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Recurrence'] = ResolversParentTypes['Recurrence']> = {
  by?: Resolver<Array<ResolversTypes['RecurrenceBy']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['CauseCategory']>, ParentType, ContextType>;
  daysAfterChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterProviderPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegisterProviderPayload'] = ResolversParentTypes['RegisterProviderPayload']> = {
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RegisterServicePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegisterServicePayload'] = ResolversParentTypes['RegisterServicePayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  cqcLocationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReporterFeedbackResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReporterFeedback'] = ResolversParentTypes['ReporterFeedback'], FederationReferenceType extends FederationReferenceTypes['ReporterFeedback'] = FederationReferenceTypes['ReporterFeedback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReporterFeedback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  involvement?: Resolver<Maybe<ResolversTypes['Involvement']>, ParentType, ContextType>;
  notToldReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['InvolvedRelation']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toldTo?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type ReporterFeedbackConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReporterFeedbackConnection'] = ResolversParentTypes['ReporterFeedbackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReporterFeedbackEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReporterFeedbackEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReporterFeedbackEdge'] = ResolversParentTypes['ReporterFeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReporterFeedback'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review'], FederationReferenceType extends FederationReferenceTypes['Review'] = FederationReferenceTypes['Review']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Review']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actionStrengths?: Resolver<Maybe<ResolversTypes['ActionStrengths']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  barriers?: Resolver<Maybe<ResolversTypes['BarrierConnection']>, ParentType, ContextType, Partial<ReviewBarriersArgs>>;
  baselines?: Resolver<Maybe<ResolversTypes['BaselineConnection']>, ParentType, ContextType, Partial<ReviewBaselinesArgs>>;
  causes?: Resolver<Maybe<ResolversTypes['CauseConnection']>, ParentType, ContextType, Partial<ReviewCausesArgs>>;
  challenges?: Resolver<Maybe<ResolversTypes['ChallengeConnection']>, ParentType, ContextType, Partial<ReviewChallengesArgs>>;
  changedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  changesMade?: Resolver<Maybe<Array<ResolversTypes['ReviewAction']>>, ParentType, ContextType>;
  charts?: Resolver<Maybe<Array<ResolversTypes['ReviewChart']>>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  commentary?: Resolver<Maybe<ResolversTypes['CommentaryConnection']>, ParentType, ContextType, Partial<ReviewCommentaryArgs>>;
  commissionerView?: Resolver<Maybe<ResolversTypes['CommissionerView']>, ParentType, ContextType>;
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conductConcern?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<Array<ResolversTypes['KeyQuestionCoverage']>>, ParentType, ContextType>;
  differences?: Resolver<Maybe<ResolversTypes['DifferenceConnection']>, ParentType, ContextType, Partial<ReviewDifferencesArgs>>;
  evidenceMatrix?: Resolver<Maybe<Array<ResolversTypes['EvidenceCell']>>, ParentType, ContextType>;
  evidenceSince?: Resolver<Maybe<Array<ResolversTypes['EvidenceSince']>>, ParentType, ContextType>;
  experience?: Resolver<Maybe<ResolversTypes['ExperienceAround']>, ParentType, ContextType>;
  factorMatrix?: Resolver<Maybe<ResolversTypes['FactorMatrix']>, ParentType, ContextType>;
  feeds?: Resolver<Maybe<Array<ResolversTypes['FeedOfFinding']>>, ParentType, ContextType, Partial<ReviewFeedsArgs>>;
  fishbone?: Resolver<Maybe<ResolversTypes['Fishbone']>, ParentType, ContextType, RequireFields<ReviewFishboneArgs, 'framework'>>;
  frameworkItems?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  handoverComparisons?: Resolver<Maybe<ResolversTypes['HandoverComparisonConnection']>, ParentType, ContextType, Partial<ReviewHandoverComparisonsArgs>>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  involvements?: Resolver<Maybe<ResolversTypes['InvolvementConnection']>, ParentType, ContextType, Partial<ReviewInvolvementsArgs>>;
  isolation?: Resolver<Maybe<ResolversTypes['Isolation']>, ParentType, ContextType>;
  isolationSearch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  judgedLinks?: Resolver<Maybe<ResolversTypes['JudgedLinks']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ReviewLevel']>, ParentType, ContextType>;
  levelAsks?: Resolver<Maybe<Array<ResolversTypes['ReviewLevelAsk']>>, ParentType, ContextType>;
  levelDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  levelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkJudgements?: Resolver<Maybe<ResolversTypes['LinkJudgementConnection']>, ParentType, ContextType, Partial<ReviewLinkJudgementsArgs>>;
  movements?: Resolver<Maybe<Array<ResolversTypes['Movement']>>, ParentType, ContextType>;
  noFactorsReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomeSummary?: Resolver<Maybe<ResolversTypes['OutcomeSummary']>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ResolversTypes['OutcomeEvidenceConnection']>, ParentType, ContextType, Partial<ReviewOutcomesArgs>>;
  patternCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patternRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patternWindowDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  personTimelines?: Resolver<Maybe<ResolversTypes['PersonTimelineConnection']>, ParentType, ContextType, Partial<ReviewPersonTimelinesArgs>>;
  preventions?: Resolver<Maybe<Array<ResolversTypes['Prevention']>>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recurrenceOf?: Resolver<Maybe<Array<ResolversTypes['Recurrence']>>, ParentType, ContextType>;
  recurrences?: Resolver<Maybe<Array<ResolversTypes['Recurrence']>>, ParentType, ContextType>;
  reopenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reporterFeedbacks?: Resolver<Maybe<ResolversTypes['ReporterFeedbackConnection']>, ParentType, ContextType, Partial<ReviewReporterFeedbacksArgs>>;
  reviewActions?: Resolver<Maybe<ResolversTypes['ReviewActionConnection']>, ParentType, ContextType, Partial<ReviewReviewActionsArgs>>;
  reviewEscalations?: Resolver<Maybe<ResolversTypes['ReviewEscalationConnection']>, ParentType, ContextType, Partial<ReviewReviewEscalationsArgs>>;
  reviewNotes?: Resolver<Maybe<ResolversTypes['ReviewNoteConnection']>, ParentType, ContextType, Partial<ReviewReviewNotesArgs>>;
  reviewSamples?: Resolver<Maybe<ResolversTypes['ReviewSampleConnection']>, ParentType, ContextType, Partial<ReviewReviewSamplesArgs>>;
  reviewer?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  sameElsewhere?: Resolver<Maybe<Array<ResolversTypes['SameElsewhere']>>, ParentType, ContextType, RequireFields<ReviewSameElsewhereArgs, 'code' | 'from' | 'to'>>;
  searched?: Resolver<Maybe<Array<ResolversTypes['IsolationSearch']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  sourceExaminations?: Resolver<Maybe<ResolversTypes['SourceExaminationConnection']>, ParentType, ContextType, Partial<ReviewSourceExaminationsArgs>>;
  state?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['ReviewTemplate']>, ParentType, ContextType>;
  templateVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['ReviewTimeline']>, ParentType, ContextType, Partial<ReviewTimelineArgs>>;
  timelineJudgements?: Resolver<Maybe<ResolversTypes['TimelineJudgementConnection']>, ParentType, ContextType, Partial<ReviewTimelineJudgementsArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  triggerKind?: Resolver<Maybe<ResolversTypes['TriggerKind']>, ParentType, ContextType>;
  triggers?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  untoldTriggers?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  verifier?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  visibleProblem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<Array<ResolversTypes['ReviewWarning']>>, ParentType, ContextType>;
  weakActionsAcceptedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  weakActionsReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<Array<ResolversTypes['WordingFlag']>>, ParentType, ContextType>;
  wordingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewActionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewAction'] = ResolversParentTypes['ReviewAction'], FederationReferenceType extends FederationReferenceTypes['ReviewAction'] = FederationReferenceTypes['ReviewAction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReviewAction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ActionCategory']>, ParentType, ContextType>;
  causes?: Resolver<Maybe<Array<ResolversTypes['Cause']>>, ParentType, ContextType>;
  changeKind?: Resolver<Maybe<ResolversTypes['OperationalChange']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneSince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ActionKind']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namedRole?: Resolver<Maybe<ResolversTypes['RoleName']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  reviewPointOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  sharedBy?: Resolver<Maybe<Array<ResolversTypes['ReviewAction']>>, ParentType, ContextType>;
  shares?: Resolver<Maybe<ResolversTypes['ReviewAction']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['ActionStrength']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type ReviewActionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewActionConnection'] = ResolversParentTypes['ReviewActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewActionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewActionEdge'] = ResolversParentTypes['ReviewActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewAction'], ParentType, ContextType>;
};

export type ReviewCausePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewCausePayload'] = ResolversParentTypes['ReviewCausePayload']> = {
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReviewChartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewChart'] = ResolversParentTypes['ReviewChart']> = {
  centre?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  definitionVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  per?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['ReviewChartPoint']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitOfTime'], ParentType, ContextType>;
};

export type ReviewChartPointResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewChartPoint'] = ResolversParentTypes['ReviewChartPoint']> = {
  afterChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inBaseline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lowerLimit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['ShareInWindow'], ParentType, ContextType>;
  signals?: Resolver<Array<ResolversTypes['ReviewChartSignal']>, ParentType, ContextType>;
  upperLimit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReviewChartSignalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewChartSignal'] = ResolversParentTypes['ReviewChartSignal']> = {
  cause?: Resolver<ResolversTypes['ReviewChartRule'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ReviewChartDirection'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewEscalationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewEscalation'] = ResolversParentTypes['ReviewEscalation'], FederationReferenceType extends FederationReferenceTypes['ReviewEscalation'] = FederationReferenceTypes['ReviewEscalation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReviewEscalation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EscalationKind']>, ParentType, ContextType>;
  namedSenior?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  sampleAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sampleBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type ReviewEscalationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewEscalationConnection'] = ResolversParentTypes['ReviewEscalationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewEscalationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewEscalationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewEscalationEdge'] = ResolversParentTypes['ReviewEscalationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewEscalation'], ParentType, ContextType>;
};

export type ReviewGlassBreakPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewGlassBreakPayload'] = ResolversParentTypes['ReviewGlassBreakPayload']> = {
  glassBreak?: Resolver<Maybe<ResolversTypes['GlassBreak']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReviewHeadlineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewHeadline'] = ResolversParentTypes['ReviewHeadline']> = {
  cameBack?: Resolver<ResolversTypes['HeadlineShare'], ParentType, ContextType>;
  causesAddressed?: Resolver<ResolversTypes['HeadlineShare'], ParentType, ContextType>;
  notYetKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedBy?: Resolver<Array<ResolversTypes['OpenedByCount']>, ParentType, ContextType>;
  openedEarly?: Resolver<ResolversTypes['HeadlineShare'], ParentType, ContextType>;
  riskReducing?: Resolver<ResolversTypes['HeadlineShare'], ParentType, ContextType>;
  sustained?: Resolver<ResolversTypes['HeadlineShare'], ParentType, ContextType>;
  targetMet?: Resolver<ResolversTypes['HeadlineShare'], ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
};

export type ReviewLevelAskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewLevelAsk'] = ResolversParentTypes['ReviewLevelAsk']> = {
  ask?: Resolver<ResolversTypes['LevelAsk'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ReviewLevel'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewLevelRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewLevelRule'] = ResolversParentTypes['ReviewLevelRule']> = {
  asks?: Resolver<Array<ResolversTypes['LevelAsk']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ReviewLevel'], ParentType, ContextType>;
};

export type ReviewNoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewNote'] = ResolversParentTypes['ReviewNote'], FederationReferenceType extends FederationReferenceTypes['ReviewNote'] = FederationReferenceTypes['ReviewNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReviewNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ReviewLevel']>, ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refs?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shiftGroup?: Resolver<Maybe<ResolversTypes['ShiftGroup']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['NoteSubject']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['NoteVerdict']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type ReviewNoteConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewNoteConnection'] = ResolversParentTypes['ReviewNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewNoteEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewNoteEdge'] = ResolversParentTypes['ReviewNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewNote'], ParentType, ContextType>;
};

export type ReviewSampleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewSample'] = ResolversParentTypes['ReviewSample'], FederationReferenceType extends FederationReferenceTypes['ReviewSample'] = FederationReferenceTypes['ReviewSample']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReviewSample']> | FederationReferenceType, FederationReferenceType, ContextType>;
  drawnBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromAudits?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  fromFeedback?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  populationSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type ReviewSampleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewSampleConnection'] = ResolversParentTypes['ReviewSampleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewSampleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewSampleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewSampleEdge'] = ResolversParentTypes['ReviewSampleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewSample'], ParentType, ContextType>;
};

export type ReviewTemplateVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewTemplateVersion'] = ResolversParentTypes['ReviewTemplateVersion'], FederationReferenceType extends FederationReferenceTypes['ReviewTemplateVersion'] = FederationReferenceTypes['ReviewTemplateVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReviewTemplateVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  serviceKind?: Resolver<Maybe<ResolversTypes['ServiceKind']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<Array<ResolversTypes['TemplateStep']>>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['ReviewTemplate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  versionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewTemplateVersionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewTemplateVersionConnection'] = ResolversParentTypes['ReviewTemplateVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewTemplateVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewTemplateVersionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewTemplateVersionEdge'] = ResolversParentTypes['ReviewTemplateVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewTemplateVersion'], ParentType, ContextType>;
};

export type ReviewTimelineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewTimeline'] = ResolversParentTypes['ReviewTimeline']> = {
  entries?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ReviewWarningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewWarning'] = ResolversParentTypes['ReviewWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviseProcedurePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviseProcedurePayload'] = ResolversParentTypes['ReviseProcedurePayload']> = {
  procedureVersion?: Resolver<Maybe<ResolversTypes['ProcedureVersion']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RevisitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Revisit'] = ResolversParentTypes['Revisit'], FederationReferenceType extends FederationReferenceTypes['Revisit'] = FederationReferenceTypes['Revisit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Revisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['Check']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  revisitedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  revisitedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  stillHolds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  weeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RevisitConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RevisitConnection'] = ResolversParentTypes['RevisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RevisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RevisitEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RevisitEdge'] = ResolversParentTypes['RevisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revisit'], ParentType, ContextType>;
};

export type RoleHoldingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleHolding'] = ResolversParentTypes['RoleHolding'], FederationReferenceType extends FederationReferenceTypes['RoleHolding'] = FederationReferenceTypes['RoleHolding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RoleHolding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['RoleName']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type RoleHoldingConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleHoldingConnection'] = ResolversParentTypes['RoleHoldingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleHoldingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleHoldingEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleHoldingEdge'] = ResolversParentTypes['RoleHoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleHolding'], ParentType, ContextType>;
};

export type SaferSystemsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SaferSystems'] = ResolversParentTypes['SaferSystems']> = {
  cameBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ReviewAction']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['SummaryGap']>, ParentType, ContextType>;
  movements?: Resolver<Array<ResolversTypes['Movement']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  riskReducing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  strengths?: Resolver<ResolversTypes['ActionStrengths'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['EffectVerdict']>, ParentType, ContextType>;
};

export type SameElsewhereResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SameElsewhere'] = ResolversParentTypes['SameElsewhere']> = {
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  looked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['SearchPlace'], ParentType, ContextType>;
};

export type SampledRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SampledRecord'] = ResolversParentTypes['SampledRecord']> = {
  record?: Resolver<Maybe<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  trail?: Resolver<Array<ResolversTypes['SampledTrail']>, ParentType, ContextType>;
};

export type SampledTrailResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SampledTrail'] = ResolversParentTypes['SampledTrail']> = {
  actions?: Resolver<Array<ResolversTypes['ReviewAction']>, ParentType, ContextType>;
  besides?: Resolver<Array<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  causes?: Resolver<Array<ResolversTypes['Cause']>, ParentType, ContextType>;
  citedAs?: Resolver<Array<ResolversTypes['CitedAs']>, ParentType, ContextType>;
  movements?: Resolver<Maybe<Array<ResolversTypes['Movement']>>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ScenarioResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ScenarioResult'] = ResolversParentTypes['ScenarioResult']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfAssessmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SelfAssessment'] = ResolversParentTypes['SelfAssessment'], FederationReferenceType extends FederationReferenceTypes['SelfAssessment'] = FederationReferenceTypes['SelfAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SelfAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  frameworkItem?: Resolver<Maybe<ResolversTypes['FrameworkItem']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  peerRatings?: Resolver<Maybe<Array<ResolversTypes['PeerRating']>>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['SelfAssessment']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['CqcRating']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewActions?: Resolver<Maybe<Array<ResolversTypes['ReviewAction']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  workforceActions?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
};

export type SelfAssessmentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SelfAssessmentConnection'] = ResolversParentTypes['SelfAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SelfAssessmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SelfAssessmentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SelfAssessmentEdge'] = ResolversParentTypes['SelfAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SelfAssessment'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audits?: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, Partial<ServiceAuditsArgs>>;
  changedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  checks?: Resolver<Maybe<ResolversTypes['CheckConnection']>, ParentType, ContextType, Partial<ServiceChecksArgs>>;
  cqcLocationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  glassBreaks?: Resolver<Maybe<ResolversTypes['GlassBreakConnection']>, ParentType, ContextType, Partial<ServiceGlassBreaksArgs>>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  inspections?: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, Partial<ServiceInspectionsArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['ServiceKind']>, ParentType, ContextType>;
  leaderActivity?: Resolver<Maybe<ResolversTypes['LeaderActivity']>, ParentType, ContextType, RequireFields<ServiceLeaderActivityArgs, 'from' | 'to'>>;
  learningItems?: Resolver<Maybe<ResolversTypes['LearningItemConnection']>, ParentType, ContextType, Partial<ServiceLearningItemsArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedures?: Resolver<Maybe<ResolversTypes['ProcedureConnection']>, ParentType, ContextType, Partial<ServiceProceduresArgs>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  qualityMeetings?: Resolver<Maybe<ResolversTypes['QualityMeetingConnection']>, ParentType, ContextType, Partial<ServiceQualityMeetingsArgs>>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registrations?: Resolver<Maybe<Array<ResolversTypes['Registration']>>, ParentType, ContextType>;
  reinspectionPack?: Resolver<Maybe<Array<ResolversTypes['InspectionFinding']>>, ParentType, ContextType>;
  reviewHeadline?: Resolver<Maybe<ResolversTypes['ReviewHeadline']>, ParentType, ContextType, RequireFields<ServiceReviewHeadlineArgs, 'from' | 'to'>>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, Partial<ServiceReviewsArgs>>;
  roleHoldings?: Resolver<Maybe<ResolversTypes['RoleHoldingConnection']>, ParentType, ContextType, Partial<ServiceRoleHoldingsArgs>>;
  selfAssessment?: Resolver<Maybe<Array<ResolversTypes['KeyQuestionAssessed']>>, ParentType, ContextType, Partial<ServiceSelfAssessmentArgs>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourcesBehind?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type ServiceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type SetContactAddressPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetContactAddressPayload'] = ResolversParentTypes['SetContactAddressPayload']> = {
  contactAddress?: Resolver<Maybe<ResolversTypes['ContactAddress']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SetNoticeDelaysPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetNoticeDelaysPayload'] = ResolversParentTypes['SetNoticeDelaysPayload']> = {
  noticeDelays?: Resolver<Maybe<ResolversTypes['NoticeDelays']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SettleTriggeredActionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SettleTriggeredActionPayload'] = ResolversParentTypes['SettleTriggeredActionPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  triggeredAction?: Resolver<Maybe<ResolversTypes['TriggeredAction']>, ParentType, ContextType>;
};

export type ShareInWindowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShareInWindow'] = ResolversParentTypes['ShareInWindow']> = {
  calendarVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ShareLearningPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShareLearningPayload'] = ResolversParentTypes['ShareLearningPayload']> = {
  learningItem?: Resolver<Maybe<ResolversTypes['LearningItem']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ShareWithIntervalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShareWithInterval'] = ResolversParentTypes['ShareWithInterval']> = {
  atMostMissed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ShiftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftAllocationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShiftAllocation'] = ResolversParentTypes['ShiftAllocation']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignTemplateVersionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SignTemplateVersionPayload'] = ResolversParentTypes['SignTemplateVersionPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  reviewTemplateVersion?: Resolver<Maybe<ResolversTypes['ReviewTemplateVersion']>, ParentType, ContextType>;
};

export type SourceExaminationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SourceExamination'] = ResolversParentTypes['SourceExamination'], FederationReferenceType extends FederationReferenceTypes['SourceExamination'] = FederationReferenceTypes['SourceExamination']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SourceExamination']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frameworkItems?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refs?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  showing?: Resolver<Maybe<ResolversTypes['Showing']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceKind?: Resolver<Maybe<ResolversTypes['EvidenceSourceKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SourceState']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type SourceExaminationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SourceExaminationConnection'] = ResolversParentTypes['SourceExaminationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceExaminationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceExaminationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SourceExaminationEdge'] = ResolversParentTypes['SourceExaminationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceExamination'], ParentType, ContextType>;
};

export type StaffInterviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffInterview'] = ResolversParentTypes['StaffInterview']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type StaffQuestionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffQuestion'] = ResolversParentTypes['StaffQuestion']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrongerGovernanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StrongerGovernance'] = ResolversParentTypes['StrongerGovernance']> = {
  changes?: Resolver<Array<ResolversTypes['ReviewAction']>, ParentType, ContextType>;
  checksInTime?: Resolver<ResolversTypes['HeadlineShare'], ParentType, ContextType>;
  feeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feedsMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['SummaryGap']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisitsInTime?: Resolver<ResolversTypes['HeadlineShare'], ParentType, ContextType>;
  stillHolds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  strengths?: Resolver<ResolversTypes['ActionStrengths'], ParentType, ContextType>;
};

export type SupervisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Supervision'] = ResolversParentTypes['Supervision']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierReview'] = ResolversParentTypes['SupplierReview']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TemplateStep'] = ResolversParentTypes['TemplateStep']> = {
  role?: Resolver<ResolversTypes['RoleName'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TestCausePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TestCausePayload'] = ResolversParentTypes['TestCausePayload']> = {
  causeTest?: Resolver<Maybe<ResolversTypes['CauseTest']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TextPartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TextPart'] = ResolversParentTypes['TextPart']> = {
  kind?: Resolver<ResolversTypes['TextPartKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  because?: Resolver<ResolversTypes['TimelineReason'], ParentType, ContextType>;
  hoursLate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['TimelineJudgement']>, ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['RecordRef'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['TimelineSource'], ParentType, ContextType>;
};

export type TimelineJudgementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TimelineJudgement'] = ResolversParentTypes['TimelineJudgement'], FederationReferenceType extends FederationReferenceTypes['TimelineJudgement'] = FederationReferenceTypes['TimelineJudgement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TimelineJudgement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  judgedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timePrecision?: Resolver<Maybe<ResolversTypes['TimePrecision']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['TimelineVerdict']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type TimelineJudgementConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TimelineJudgementConnection'] = ResolversParentTypes['TimelineJudgementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineJudgementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TimelineJudgementEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TimelineJudgementEdge'] = ResolversParentTypes['TimelineJudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineJudgement'], ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriggeredActionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TriggeredAction'] = ResolversParentTypes['TriggeredAction'], FederationReferenceType extends FederationReferenceTypes['TriggeredAction'] = FederationReferenceTypes['TriggeredAction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TriggeredAction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  because?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  extensions?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  revisits?: Resolver<Maybe<Array<ResolversTypes['Revisit']>>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['TriggerRule']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<Array<ResolversTypes['EarlyWarning']>>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TriggeredActionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TriggeredActionConnection'] = ResolversParentTypes['TriggeredActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TriggeredActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TriggeredActionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TriggeredActionEdge'] = ResolversParentTypes['TriggeredActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TriggeredAction'], ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type VerdictCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VerdictCount'] = ResolversParentTypes['VerdictCount']> = {
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['EffectVerdict'], ParentType, ContextType>;
};

export type VisitReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VisitReport'] = ResolversParentTypes['VisitReport']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhyStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhyStep'] = ResolversParentTypes['WhyStep'], FederationReferenceType extends FederationReferenceTypes['WhyStep'] = FederationReferenceTypes['WhyStep']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WhyStep']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followedBy?: Resolver<Maybe<Array<ResolversTypes['WhyStep']>>, ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['WhyStep']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  withinProviderControl?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WhyStepConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhyStepConnection'] = ResolversParentTypes['WhyStepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WhyStepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WhyStepEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhyStepEdge'] = ResolversParentTypes['WhyStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WhyStep'], ParentType, ContextType>;
};

export type WordingFlagResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WordingFlag'] = ResolversParentTypes['WordingFlag']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['WordingKind'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkforceActionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkforceAction'] = ResolversParentTypes['WorkforceAction']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkforceSampleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkforceSample'] = ResolversParentTypes['WorkforceSample']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AcceptRiskPayload?: AcceptRiskPayloadResolvers<ContextType>;
  AcceptWeakActionsPayload?: AcceptWeakActionsPayloadResolvers<ContextType>;
  AcknowledgeLearningPayload?: AcknowledgeLearningPayloadResolvers<ContextType>;
  AcknowledgeReporterFeedbackPayload?: AcknowledgeReporterFeedbackPayloadResolvers<ContextType>;
  ActionProgress?: ActionProgressResolvers<ContextType>;
  ActionStrengths?: ActionStrengthsResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AllocationCheck?: AllocationCheckResolvers<ContextType>;
  AnswerChallengePayload?: AnswerChallengePayloadResolvers<ContextType>;
  AnswerInvolvementPayload?: AnswerInvolvementPayloadResolvers<ContextType>;
  AppointPayload?: AppointPayloadResolvers<ContextType>;
  AskWhyPayload?: AskWhyPayloadResolvers<ContextType>;
  AssessBarrierPayload?: AssessBarrierPayloadResolvers<ContextType>;
  AssessFairnessPayload?: AssessFairnessPayloadResolvers<ContextType>;
  AssessOwnServicePayload?: AssessOwnServicePayloadResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditFinding?: AuditFindingResolvers<ContextType>;
  AuditItemScore?: AuditItemScoreResolvers<ContextType>;
  AuditScore?: AuditScoreResolvers<ContextType>;
  AuditSectionScore?: AuditSectionScoreResolvers<ContextType>;
  AuditToolItem?: AuditToolItemResolvers<ContextType>;
  AuditToolSection?: AuditToolSectionResolvers<ContextType>;
  AuditToolVersion?: AuditToolVersionResolvers<ContextType>;
  AuditToolVersionConnection?: AuditToolVersionConnectionResolvers<ContextType>;
  AuditToolVersionEdge?: AuditToolVersionEdgeResolvers<ContextType>;
  Barrier?: BarrierResolvers<ContextType>;
  BarrierConnection?: BarrierConnectionResolvers<ContextType>;
  BarrierEdge?: BarrierEdgeResolvers<ContextType>;
  Baseline?: BaselineResolvers<ContextType>;
  BaselineConnection?: BaselineConnectionResolvers<ContextType>;
  BaselineEdge?: BaselineEdgeResolvers<ContextType>;
  BreakGlassPayload?: BreakGlassPayloadResolvers<ContextType>;
  Briefing?: BriefingResolvers<ContextType>;
  BriefingChecklist?: BriefingChecklistResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  Cause?: CauseResolvers<ContextType>;
  CauseConnection?: CauseConnectionResolvers<ContextType>;
  CauseEdge?: CauseEdgeResolvers<ContextType>;
  CauseTest?: CauseTestResolvers<ContextType>;
  CauseTestConnection?: CauseTestConnectionResolvers<ContextType>;
  CauseTestEdge?: CauseTestEdgeResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  ChallengeConnection?: ChallengeConnectionResolvers<ContextType>;
  ChallengeEdge?: ChallengeEdgeResolvers<ContextType>;
  ChangeRegistrationPayload?: ChangeRegistrationPayloadResolvers<ContextType>;
  ChangesLeftOut?: ChangesLeftOutResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  CheckConnection?: CheckConnectionResolvers<ContextType>;
  CheckEdge?: CheckEdgeResolvers<ContextType>;
  CitableRecord?: CitableRecordResolvers<ContextType>;
  ClearerOwnership?: ClearerOwnershipResolvers<ContextType>;
  CloseReviewPayload?: CloseReviewPayloadResolvers<ContextType>;
  Coaching?: CoachingResolvers<ContextType>;
  CommentaryConnection?: CommentaryConnectionResolvers<ContextType>;
  CommentaryEdge?: CommentaryEdgeResolvers<ContextType>;
  CommentaryEntry?: CommentaryEntryResolvers<ContextType>;
  CommissionerView?: CommissionerViewResolvers<ContextType>;
  CommunicationLogEntry?: CommunicationLogEntryResolvers<ContextType>;
  CompareHandoverPayload?: CompareHandoverPayloadResolvers<ContextType>;
  ComparedRecord?: ComparedRecordResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  CompleteActionPayload?: CompleteActionPayloadResolvers<ContextType>;
  Concern?: ConcernResolvers<ContextType>;
  ConcludeReviewPayload?: ConcludeReviewPayloadResolvers<ContextType>;
  ConfirmCausePayload?: ConfirmCausePayloadResolvers<ContextType>;
  ContactAddress?: ContactAddressResolvers<ContextType>;
  DailyNote?: DailyNoteResolvers<ContextType>;
  DailyScreening?: DailyScreeningResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DefineAuditToolPayload?: DefineAuditToolPayloadResolvers<ContextType>;
  DefineMeasurePayload?: DefineMeasurePayloadResolvers<ContextType>;
  DefinedMeasureChart?: DefinedMeasureChartResolvers<ContextType>;
  DefinedMeasurePoint?: DefinedMeasurePointResolvers<ContextType>;
  Difference?: DifferenceResolvers<ContextType>;
  DifferenceConnection?: DifferenceConnectionResolvers<ContextType>;
  DifferenceEdge?: DifferenceEdgeResolvers<ContextType>;
  DoCheckPayload?: DoCheckPayloadResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DrawInspectionSamplePayload?: DrawInspectionSamplePayloadResolvers<ContextType>;
  DrawSamplePayload?: DrawSamplePayloadResolvers<ContextType>;
  EarlyWarning?: EarlyWarningResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EndGlassBreakPayload?: EndGlassBreakPayloadResolvers<ContextType>;
  EndReviewAtLevelPayload?: EndReviewAtLevelPayloadResolvers<ContextType>;
  EndReviewEscalationPayload?: EndReviewEscalationPayloadResolvers<ContextType>;
  EnterGovernanceRecordInErrorPayload?: EnterGovernanceRecordInErrorPayloadResolvers<ContextType>;
  EnterMeasureCountsPayload?: EnterMeasureCountsPayloadResolvers<ContextType>;
  EscalatePayload?: EscalatePayloadResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EstablishGroupPayload?: EstablishGroupPayloadResolvers<ContextType>;
  EvidenceCell?: EvidenceCellResolvers<ContextType>;
  EvidenceSince?: EvidenceSinceResolvers<ContextType>;
  ExamineSourcePayload?: ExamineSourcePayloadResolvers<ContextType>;
  ExperienceAround?: ExperienceAroundResolvers<ContextType>;
  ExperienceMeasure?: ExperienceMeasureResolvers<ContextType>;
  Factor?: FactorResolvers<ContextType>;
  FactorConnection?: FactorConnectionResolvers<ContextType>;
  FactorEdge?: FactorEdgeResolvers<ContextType>;
  FactorElement?: FactorElementResolvers<ContextType>;
  FactorMatrix?: FactorMatrixResolvers<ContextType>;
  FactorMatrixRow?: FactorMatrixRowResolvers<ContextType>;
  FairnessAnswer?: FairnessAnswerResolvers<ContextType>;
  FairnessAssessment?: FairnessAssessmentResolvers<ContextType>;
  FairnessAssessmentConnection?: FairnessAssessmentConnectionResolvers<ContextType>;
  FairnessAssessmentEdge?: FairnessAssessmentEdgeResolvers<ContextType>;
  FeedFindingPayload?: FeedFindingPayloadResolvers<ContextType>;
  FeedOfFinding?: FeedOfFindingResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackToMe?: FeedbackToMeResolvers<ContextType>;
  FeedbackToMeConnection?: FeedbackToMeConnectionResolvers<ContextType>;
  FeedbackToMeEdge?: FeedbackToMeEdgeResolvers<ContextType>;
  FileDocumentPayload?: FileDocumentPayloadResolvers<ContextType>;
  FindingAnswer?: FindingAnswerResolvers<ContextType>;
  FindingFeed?: FindingFeedResolvers<ContextType>;
  FindingFeedConnection?: FindingFeedConnectionResolvers<ContextType>;
  FindingFeedEdge?: FindingFeedEdgeResolvers<ContextType>;
  FindingPayload?: FindingPayloadResolvers<ContextType>;
  Fishbone?: FishboneResolvers<ContextType>;
  FishboneBone?: FishboneBoneResolvers<ContextType>;
  FishboneCause?: FishboneCauseResolvers<ContextType>;
  FolderEntry?: FolderEntryResolvers<ContextType>;
  FrameworkItem?: FrameworkItemResolvers<ContextType>;
  FrameworkMapping?: FrameworkMappingResolvers<ContextType>;
  FreezeBaselinePayload?: FreezeBaselinePayloadResolvers<ContextType>;
  GiveReporterFeedbackPayload?: GiveReporterFeedbackPayloadResolvers<ContextType>;
  GlassBreak?: GlassBreakResolvers<ContextType>;
  GlassBreakConnection?: GlassBreakConnectionResolvers<ContextType>;
  GlassBreakEdge?: GlassBreakEdgeResolvers<ContextType>;
  GlassReading?: GlassReadingResolvers<ContextType>;
  GlassRecords?: GlassRecordsResolvers<ContextType>;
  GovernanceRecordInError?: GovernanceRecordInErrorResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverComparison?: HandoverComparisonResolvers<ContextType>;
  HandoverComparisonConnection?: HandoverComparisonConnectionResolvers<ContextType>;
  HandoverComparisonEdge?: HandoverComparisonEdgeResolvers<ContextType>;
  HeadlineShare?: HeadlineShareResolvers<ContextType>;
  HeldElsewhere?: HeldElsewhereResolvers<ContextType>;
  HoldMeetingPayload?: HoldMeetingPayloadResolvers<ContextType>;
  IdentifiedChange?: IdentifiedChangeResolvers<ContextType>;
  IdentifyCausePayload?: IdentifyCausePayloadResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Induction?: InductionResolvers<ContextType>;
  InductionVerdict?: InductionVerdictResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  InspectionFinding?: InspectionFindingResolvers<ContextType>;
  InspectionFindingConnection?: InspectionFindingConnectionResolvers<ContextType>;
  InspectionFindingEdge?: InspectionFindingEdgeResolvers<ContextType>;
  InspectionSample?: InspectionSampleResolvers<ContextType>;
  InspectionSampleConnection?: InspectionSampleConnectionResolvers<ContextType>;
  InspectionSampleEdge?: InspectionSampleEdgeResolvers<ContextType>;
  InterimInstruction?: InterimInstructionResolvers<ContextType>;
  Involvement?: InvolvementResolvers<ContextType>;
  InvolvementConnection?: InvolvementConnectionResolvers<ContextType>;
  InvolvementEdge?: InvolvementEdgeResolvers<ContextType>;
  IsolationSearch?: IsolationSearchResolvers<ContextType>;
  ItemAssessed?: ItemAssessedResolvers<ContextType>;
  JudgeLinkPayload?: JudgeLinkPayloadResolvers<ContextType>;
  JudgeTimelineEntryPayload?: JudgeTimelineEntryPayloadResolvers<ContextType>;
  JudgedLinks?: JudgedLinksResolvers<ContextType>;
  KeyQuestionAssessed?: KeyQuestionAssessedResolvers<ContextType>;
  KeyQuestionCoverage?: KeyQuestionCoverageResolvers<ContextType>;
  LeaderActivity?: LeaderActivityResolvers<ContextType>;
  Learned?: LearnedResolvers<ContextType>;
  LearnedFactor?: LearnedFactorResolvers<ContextType>;
  LearnedFeed?: LearnedFeedResolvers<ContextType>;
  LearningItem?: LearningItemResolvers<ContextType>;
  LearningItemConnection?: LearningItemConnectionResolvers<ContextType>;
  LearningItemEdge?: LearningItemEdgeResolvers<ContextType>;
  LearningSeen?: LearningSeenResolvers<ContextType>;
  LinkAssessmentActionPayload?: LinkAssessmentActionPayloadResolvers<ContextType>;
  LinkJudgement?: LinkJudgementResolvers<ContextType>;
  LinkJudgementConnection?: LinkJudgementConnectionResolvers<ContextType>;
  LinkJudgementEdge?: LinkJudgementEdgeResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MakeChangePayload?: MakeChangePayloadResolvers<ContextType>;
  ManagementReview?: ManagementReviewResolvers<ContextType>;
  MeasureDefinition?: MeasureDefinitionResolvers<ContextType>;
  MeasureDefinitionConnection?: MeasureDefinitionConnectionResolvers<ContextType>;
  MeasureDefinitionEdge?: MeasureDefinitionEdgeResolvers<ContextType>;
  MeasureEntry?: MeasureEntryResolvers<ContextType>;
  MeasureEntryConnection?: MeasureEntryConnectionResolvers<ContextType>;
  MeasureEntryEdge?: MeasureEntryEdgeResolvers<ContextType>;
  Minute?: MinuteResolvers<ContextType>;
  MinuteConnection?: MinuteConnectionResolvers<ContextType>;
  MinuteEdge?: MinuteEdgeResolvers<ContextType>;
  Movement?: MovementResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameFactorPayload?: NameFactorPayloadResolvers<ContextType>;
  NameWorkerInCausePayload?: NameWorkerInCausePayloadResolvers<ContextType>;
  NonNegativeInt?: GraphQLScalarType;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeDelays?: NoticeDelaysResolvers<ContextType>;
  NoticeDelaysConnection?: NoticeDelaysConnectionResolvers<ContextType>;
  NoticeDelaysEdge?: NoticeDelaysEdgeResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticeMail?: NoticeMailResolvers<ContextType>;
  NoticeMailConnection?: NoticeMailConnectionResolvers<ContextType>;
  NoticeMailEdge?: NoticeMailEdgeResolvers<ContextType>;
  OpenProcedurePayload?: OpenProcedurePayloadResolvers<ContextType>;
  OpenReviewPayload?: OpenReviewPayloadResolvers<ContextType>;
  OpenedByCount?: OpenedByCountResolvers<ContextType>;
  OutcomeEvidence?: OutcomeEvidenceResolvers<ContextType>;
  OutcomeEvidenceConnection?: OutcomeEvidenceConnectionResolvers<ContextType>;
  OutcomeEvidenceEdge?: OutcomeEvidenceEdgeResolvers<ContextType>;
  OutcomeSummary?: OutcomeSummaryResolvers<ContextType>;
  OwnReport?: OwnReportResolvers<ContextType>;
  OwnedAction?: OwnedActionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeerRating?: PeerRatingResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonGuidance?: PersonGuidanceResolvers<ContextType>;
  PersonTimeline?: PersonTimelineResolvers<ContextType>;
  PersonTimelineConnection?: PersonTimelineConnectionResolvers<ContextType>;
  PersonTimelineEdge?: PersonTimelineEdgeResolvers<ContextType>;
  PlanActionPayload?: PlanActionPayloadResolvers<ContextType>;
  PlanOwnership?: PlanOwnershipResolvers<ContextType>;
  PlanReview?: PlanReviewResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PracticeObservation?: PracticeObservationResolvers<ContextType>;
  Prevention?: PreventionResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  ProcedureVersion?: ProcedureVersionResolvers<ContextType>;
  ProcedureVersionConnection?: ProcedureVersionConnectionResolvers<ContextType>;
  ProcedureVersionEdge?: ProcedureVersionEdgeResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderConnection?: ProviderConnectionResolvers<ContextType>;
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  QualityMeeting?: QualityMeetingResolvers<ContextType>;
  QualityMeetingConnection?: QualityMeetingConnectionResolvers<ContextType>;
  QualityMeetingEdge?: QualityMeetingEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseChallengePayload?: RaiseChallengePayloadResolvers<ContextType>;
  RaiseReviewLevelPayload?: RaiseReviewLevelPayloadResolvers<ContextType>;
  RatePeerServicePayload?: RatePeerServicePayloadResolvers<ContextType>;
  RatioToBaseline?: RatioToBaselineResolvers<ContextType>;
  ReadNoticePayload?: ReadNoticePayloadResolvers<ContextType>;
  RecordAuditByToolPayload?: RecordAuditByToolPayloadResolvers<ContextType>;
  RecordAuditPayload?: RecordAuditPayloadResolvers<ContextType>;
  RecordDifferencePayload?: RecordDifferencePayloadResolvers<ContextType>;
  RecordInspectionFindingPayload?: RecordInspectionFindingPayloadResolvers<ContextType>;
  RecordInspectionPayload?: RecordInspectionPayloadResolvers<ContextType>;
  RecordInvolvementPayload?: RecordInvolvementPayloadResolvers<ContextType>;
  RecordMinutePayload?: RecordMinutePayloadResolvers<ContextType>;
  RecordOutcomePayload?: RecordOutcomePayloadResolvers<ContextType>;
  RecordRef?: RecordRefResolvers<ContextType>;
  RecordReviewNotePayload?: RecordReviewNotePayloadResolvers<ContextType>;
  RecordRevisitPayload?: RecordRevisitPayloadResolvers<ContextType>;
  RecordSafeguardingAuditPayload?: RecordSafeguardingAuditPayloadResolvers<ContextType>;
  RecordStaffingAuditPayload?: RecordStaffingAuditPayloadResolvers<ContextType>;
  RecordTimelinePayload?: RecordTimelinePayloadResolvers<ContextType>;
  RecordsCompared?: RecordsComparedResolvers<ContextType>;
  Recurrence?: RecurrenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterProviderPayload?: RegisterProviderPayloadResolvers<ContextType>;
  RegisterServicePayload?: RegisterServicePayloadResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  ReporterFeedback?: ReporterFeedbackResolvers<ContextType>;
  ReporterFeedbackConnection?: ReporterFeedbackConnectionResolvers<ContextType>;
  ReporterFeedbackEdge?: ReporterFeedbackEdgeResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewAction?: ReviewActionResolvers<ContextType>;
  ReviewActionConnection?: ReviewActionConnectionResolvers<ContextType>;
  ReviewActionEdge?: ReviewActionEdgeResolvers<ContextType>;
  ReviewCausePayload?: ReviewCausePayloadResolvers<ContextType>;
  ReviewChart?: ReviewChartResolvers<ContextType>;
  ReviewChartPoint?: ReviewChartPointResolvers<ContextType>;
  ReviewChartSignal?: ReviewChartSignalResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewEscalation?: ReviewEscalationResolvers<ContextType>;
  ReviewEscalationConnection?: ReviewEscalationConnectionResolvers<ContextType>;
  ReviewEscalationEdge?: ReviewEscalationEdgeResolvers<ContextType>;
  ReviewGlassBreakPayload?: ReviewGlassBreakPayloadResolvers<ContextType>;
  ReviewHeadline?: ReviewHeadlineResolvers<ContextType>;
  ReviewLevelAsk?: ReviewLevelAskResolvers<ContextType>;
  ReviewLevelRule?: ReviewLevelRuleResolvers<ContextType>;
  ReviewNote?: ReviewNoteResolvers<ContextType>;
  ReviewNoteConnection?: ReviewNoteConnectionResolvers<ContextType>;
  ReviewNoteEdge?: ReviewNoteEdgeResolvers<ContextType>;
  ReviewSample?: ReviewSampleResolvers<ContextType>;
  ReviewSampleConnection?: ReviewSampleConnectionResolvers<ContextType>;
  ReviewSampleEdge?: ReviewSampleEdgeResolvers<ContextType>;
  ReviewTemplateVersion?: ReviewTemplateVersionResolvers<ContextType>;
  ReviewTemplateVersionConnection?: ReviewTemplateVersionConnectionResolvers<ContextType>;
  ReviewTemplateVersionEdge?: ReviewTemplateVersionEdgeResolvers<ContextType>;
  ReviewTimeline?: ReviewTimelineResolvers<ContextType>;
  ReviewWarning?: ReviewWarningResolvers<ContextType>;
  ReviseProcedurePayload?: ReviseProcedurePayloadResolvers<ContextType>;
  Revisit?: RevisitResolvers<ContextType>;
  RevisitConnection?: RevisitConnectionResolvers<ContextType>;
  RevisitEdge?: RevisitEdgeResolvers<ContextType>;
  RoleHolding?: RoleHoldingResolvers<ContextType>;
  RoleHoldingConnection?: RoleHoldingConnectionResolvers<ContextType>;
  RoleHoldingEdge?: RoleHoldingEdgeResolvers<ContextType>;
  SaferSystems?: SaferSystemsResolvers<ContextType>;
  SameElsewhere?: SameElsewhereResolvers<ContextType>;
  SampledRecord?: SampledRecordResolvers<ContextType>;
  SampledTrail?: SampledTrailResolvers<ContextType>;
  ScenarioResult?: ScenarioResultResolvers<ContextType>;
  SelfAssessment?: SelfAssessmentResolvers<ContextType>;
  SelfAssessmentConnection?: SelfAssessmentConnectionResolvers<ContextType>;
  SelfAssessmentEdge?: SelfAssessmentEdgeResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  SetContactAddressPayload?: SetContactAddressPayloadResolvers<ContextType>;
  SetNoticeDelaysPayload?: SetNoticeDelaysPayloadResolvers<ContextType>;
  SettleTriggeredActionPayload?: SettleTriggeredActionPayloadResolvers<ContextType>;
  ShareInWindow?: ShareInWindowResolvers<ContextType>;
  ShareLearningPayload?: ShareLearningPayloadResolvers<ContextType>;
  ShareWithInterval?: ShareWithIntervalResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  ShiftAllocation?: ShiftAllocationResolvers<ContextType>;
  SignTemplateVersionPayload?: SignTemplateVersionPayloadResolvers<ContextType>;
  SourceExamination?: SourceExaminationResolvers<ContextType>;
  SourceExaminationConnection?: SourceExaminationConnectionResolvers<ContextType>;
  SourceExaminationEdge?: SourceExaminationEdgeResolvers<ContextType>;
  StaffInterview?: StaffInterviewResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffQuestion?: StaffQuestionResolvers<ContextType>;
  StrongerGovernance?: StrongerGovernanceResolvers<ContextType>;
  Supervision?: SupervisionResolvers<ContextType>;
  SupplierReview?: SupplierReviewResolvers<ContextType>;
  TemplateStep?: TemplateStepResolvers<ContextType>;
  TestCausePayload?: TestCausePayloadResolvers<ContextType>;
  TextPart?: TextPartResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineJudgement?: TimelineJudgementResolvers<ContextType>;
  TimelineJudgementConnection?: TimelineJudgementConnectionResolvers<ContextType>;
  TimelineJudgementEdge?: TimelineJudgementEdgeResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  TriggeredAction?: TriggeredActionResolvers<ContextType>;
  TriggeredActionConnection?: TriggeredActionConnectionResolvers<ContextType>;
  TriggeredActionEdge?: TriggeredActionEdgeResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  VerdictCount?: VerdictCountResolvers<ContextType>;
  VisitReport?: VisitReportResolvers<ContextType>;
  WhyStep?: WhyStepResolvers<ContextType>;
  WhyStepConnection?: WhyStepConnectionResolvers<ContextType>;
  WhyStepEdge?: WhyStepEdgeResolvers<ContextType>;
  WordingFlag?: WordingFlagResolvers<ContextType>;
  WorkforceAction?: WorkforceActionResolvers<ContextType>;
  WorkforceSample?: WorkforceSampleResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
