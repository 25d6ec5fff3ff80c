import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonMove as PersonMoveRecord, Person as PersonRecord, KeyWorkerAssignment as KeyWorkerAssignmentRecord } from '../people/domain';
import type { DailyNote as DailyNoteRecord } from '../notes/domain';
import type { Feedback as FeedbackRecord, Complaint as ComplaintRecord } from '../feedback/domain';
import type { Incident as IncidentRecord } from '../incidents/domain';
import type { CommunicationLogEntry as CommunicationLogEntryRecord } from '../communication/domain';
import type { Handover as HandoverRecord } from '../handovers/domain';
import type { IdentifiedChange as IdentifiedChangeRecord, InterimInstruction as InterimInstructionRecord } from '../changes/domain';
import type { CarePlan as CarePlanRecord, PlanOwnership as PlanOwnershipRecord, PlanVersion as PlanVersionRecord } from '../plans/domain';
import type { PlanReview as PlanReviewRecord } from '../plan-reviews/domain';
import type { EntityKey as ServiceStub, EntityKey as AllocationCheckStub, EntityKey as AuditStub, EntityKey as BriefingStub, EntityKey as ConcernStub, EntityKey as EarlyWarningStub, EntityKey as IndicatorStub, EntityKey as InductionStub, EntityKey as InspectionFindingStub, EntityKey as ManagementReviewStub, EntityKey as MinuteStub, EntityKey as PracticeObservationStub, EntityKey as ProcedureVersionStub, EntityKey as ShiftStub, EntityKey as ShiftAllocationStub, EntityKey as StaffInterviewStub, EntityKey as StaffMemberStub, EntityKey as StaffQuestionStub, EntityKey as SupervisionStub, EntityKey as TrainingRecordStub, EntityKey as GlassBreakStub, GraphContext } from '@causeway/subgraph';
import type { CitedReference } from '@causeway/kernel';
import type { Placement as PlacementRecord } from '../placements/domain';
import type { HandedOverPlan as HandedOverPlanRecord } from '../handing-over/domain';
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
  /** A calendar day, YYYY-MM-DD, in Europe/London. */
  LocalDate: { input: string; output: string; }
  /** Ten digits with a check digit. */
  NHSNumber: { input: string; output: string; }
  /** A whole number from 0. */
  NonNegativeInt: { input: number; output: number; }
  /** A UUID. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Input of `acknowledgeComplaint`. */
export type AcknowledgeComplaintInput = {
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `acknowledgeComplaint`: the record, or why not. */
export type AcknowledgeComplaintPayload = {
  __typename?: 'AcknowledgeComplaintPayload';
  /** The record; null when refused. */
  complaint?: Maybe<Complaint>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Whether a field reads or writes. */
export type Act =
  /** Reads. */
  | 'READ'
  /** Writes. */
  | 'WRITE';

/** How an action in the workforce action log is getting on. */
export type ActionProgress = {
  __typename?: 'ActionProgress';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `addChangeEvidence`. */
export type AddChangeEvidenceInput = {
  /** The change. */
  changeId: Scalars['UUID']['input'];
  /** The further records. */
  evidence: Array<RecordRefInput>;
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `addChangeEvidence`: the record, or why not. */
export type AddChangeEvidencePayload = {
  __typename?: 'AddChangeEvidencePayload';
  /** The record; null when refused. */
  identifiedChange?: Maybe<IdentifiedChange>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The change that one of the records shows already, when it was refused for that. */
  shownAlready?: Maybe<IdentifiedChange>;
};

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

/** Input of `answerComplaint`. */
export type AnswerComplaintInput = {
  /** What is answered. */
  answer: Scalars['String']['input'];
  /** Who answers for it; the caller unless said. */
  answeredById?: InputMaybe<Scalars['UUID']['input']>;
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** Whether it was found that an earlier concern was not acted on, though the complaint did not say so. */
  foundNotActedOn?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What it was found to be. */
  outcome: ComplaintOutcome;
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `answerComplaint`: the record, or why not. */
export type AnswerComplaintPayload = {
  __typename?: 'AnswerComplaintPayload';
  /** The record; null when refused. */
  complaint?: Maybe<Complaint>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `assignKeyWorker`. */
export type AssignKeyWorkerInput = {
  /** The last day; open unless said. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said, and never in the future. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The person it is about. */
  personId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The key worker. */
  staffMemberId: Scalars['UUID']['input'];
  /** The first day. */
  startsOn: Scalars['LocalDate']['input'];
  /** The version of the person that was read, so that nothing is written over what another named meanwhile; only what is imported goes without. */
  version?: InputMaybe<Scalars['NonNegativeInt']['input']>;
};

/** Answer of `assignKeyWorker`: the record, or why not. */
export type AssignKeyWorkerPayload = {
  __typename?: 'AssignKeyWorkerPayload';
  /** The record; null when refused. */
  keyWorkerAssignment?: Maybe<KeyWorkerAssignment>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `assignPlanOwner`. */
export type AssignPlanOwnerInput = {
  /** The named deputy, for absence. */
  deputyId: Scalars['UUID']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The named owner. */
  ownerId: Scalars['UUID']['input'];
  /** The care plan that it belongs to. */
  planId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The first day. */
  startsOn: Scalars['LocalDate']['input'];
  /** The version of the plan that was read, so that nothing is written over what another wrote or named meanwhile; only what is imported goes without. */
  version?: InputMaybe<Scalars['NonNegativeInt']['input']>;
};

/** Answer of `assignPlanOwner`: the record, or why not. */
export type AssignPlanOwnerPayload = {
  __typename?: 'AssignPlanOwnerPayload';
  /** The record; null when refused. */
  planOwnership?: Maybe<PlanOwnership>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A worker on a shift or visit. */
export type Assignment = {
  __typename?: 'Assignment';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** An audit with its sample: each item scored, with n, N and the method of selection. */
export type Audit = {
  __typename?: 'Audit';
  /** Its id. */
  id: Scalars['UUID']['output'];
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
  /** The same, as a code. */
  domainCode?: Maybe<Scalars['String']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The person it is about. */
  person?: Maybe<Person>;
  /** Its ownerships of plans. */
  planOwnerships?: Maybe<PlanOwnershipConnection>;
  /** The formal reviews of this plan, also those that were corrected or entered in error. */
  planReviews?: Maybe<PlanReviewConnection>;
  /** Its versions of plans. */
  planVersions?: Maybe<PlanVersionConnection>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What the plan is for, such as Mobility. */
  title?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};


/** A person's care plan; its content stands in its versions. */
export type CarePlanPlanOwnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's care plan; its content stands in its versions. */
export type CarePlanPlanReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's care plan; its content stands in its versions. */
export type CarePlanPlanVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of care plans, newest first unless said. */
export type CarePlanConnection = {
  __typename?: 'CarePlanConnection';
  /** The rows of this page with their cursors. */
  edges: Array<CarePlanEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A care plan in a page. */
export type CarePlanEdge = {
  __typename?: 'CarePlanEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: CarePlan;
};

/** A record that was marked as entered in error. */
export type CareRecordInError = {
  __typename?: 'CareRecordInError';
  /** When it was marked. */
  enteredInErrorAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Which kind of record the id is of; an id of another kind is not found. */
  kind: CareRecordKind;
};

/** Names a record of care. For an identified change there is `enterChangeInError`. */
export type CareRecordInput = {
  /** Its id. */
  id: Scalars['UUID']['input'];
  /** Which kind of record the id is of; an id of another kind is not found. */
  kind: CareRecordKind;
};

/** The kinds of record that can be marked as entered in error. */
export type CareRecordKind =
  /** A care plan, with its versions and who owned it. */
  | 'CARE_PLAN'
  /** A call, a message, an alert or contact with family. */
  | 'COMMUNICATION_LOG_ENTRY'
  /** A complaint. */
  | 'COMPLAINT'
  /** A note. */
  | 'DAILY_NOTE'
  /** Feedback. */
  | 'FEEDBACK'
  /** A handover. */
  | 'HANDOVER'
  /** An incident. */
  | 'INCIDENT'
  /** An interim instruction. */
  | 'INTERIM_INSTRUCTION'
  /** Who is a person's key worker. */
  | 'KEY_WORKER_ASSIGNMENT'
  /** A person. */
  | 'PERSON'
  /** Which organisation places a person. */
  | 'PLACEMENT'
  /** Who is named as responsible for a plan. */
  | 'PLAN_OWNERSHIP'
  /** A formal review of a plan. */
  | 'PLAN_REVIEW'
  /** A version of a plan. */
  | 'PLAN_VERSION';

/** What has changed. */
export type ChangeKind =
  /** A concern of the family. */
  | 'FAMILY_CONCERN'
  /** A need. */
  | 'NEED'
  /** A preference. */
  | 'PREFERENCE'
  /** A risk. */
  | 'RISK';

/** Where a change was seen first. */
export type ChangeSource =
  /** A daily or visit note. */
  | 'DAILY_NOTE'
  /** What the person or a family said. */
  | 'FAMILY_FEEDBACK'
  /** A formal review of care. */
  | 'FORMAL_REVIEW'
  /** An incident. */
  | 'INCIDENT'
  /** Feedback of a partner organisation. */
  | 'PARTNER_FEEDBACK'
  /** Feedback of staff. */
  | 'STAFF_FEEDBACK';

/** Where a change stands. */
export type ChangeState =
  /** Proposed, to be confirmed. */
  | 'CANDIDATE'
  /** Confirmed: the clock counts. */
  | 'CONFIRMED'
  /** Not a change: excluded and listed. */
  | 'ENTERED_IN_ERROR';

/** A record of any domain that can be cited. */
export type CitableRecord = ActionProgress | Alert | AllocationCheck | Assignment | Audit | Briefing | BriefingChecklist | CarePlan | Coaching | CommunicationLogEntry | Complaint | Concern | DailyNote | DailyScreening | EarlyWarning | Escalation | Feedback | FolderEntry | Handover | IdentifiedChange | Incident | Indicator | Induction | InductionVerdict | InspectionFinding | InterimInstruction | ManagementReview | Minute | PersonGuidance | PlanOwnership | PlanReview | PlanVersion | PracticeObservation | ProcedureVersion | Referral | ScenarioResult | Shift | ShiftAllocation | StaffInterview | StaffQuestion | Supervision | SupplierReview | TrainingRecord | VisitReport | WorkforceAction | WorkforceSample;

/** Coaching with its scenario questions. */
export type Coaching = {
  __typename?: 'Coaching';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** By which way it came. */
export type CommunicationKind =
  /** An alert of the recording system. */
  | 'ALERT'
  /** A call. */
  | 'CALL'
  /** Contact with family. */
  | 'FAMILY_CONTACT'
  /** A meeting. */
  | 'MEETING'
  /** A message. */
  | 'MESSAGE';

/** A call, a message, an alert or contact with family. */
export type CommunicationLogEntry = {
  __typename?: 'CommunicationLogEntry';
  /** The entry that this one corrects; the original is kept. */
  amends?: Maybe<CommunicationLogEntry>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened, as whoever recorded it says; never later than when it was recorded. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** By which way. */
  kind?: Maybe<CommunicationKind>;
  /** Who logged it. */
  loggedBy?: Maybe<StaffMember>;
  /** The person it is about. */
  person?: Maybe<Person>;
  /** When it reached this platform; the same as when it was recorded, unless it was imported. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source: here, or in the system that it was imported from. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was said. */
  text?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** With whom, as a code, such as FAMILY or GP. */
  withCode?: Maybe<Scalars['String']['output']>;
};

/** A page of entries of the communication log, newest first unless said. */
export type CommunicationLogEntryConnection = {
  __typename?: 'CommunicationLogEntryConnection';
  /** The rows of this page with their cursors. */
  edges: Array<CommunicationLogEntryEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of the communication log in a page. */
export type CommunicationLogEntryEdge = {
  __typename?: 'CommunicationLogEntryEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: CommunicationLogEntry;
};

/** A complaint and its outcome. */
export type Complaint = {
  __typename?: 'Complaint';
  /** When whoever complained was told that it was received. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was answered. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who answers for it. */
  answeredBy?: Maybe<StaffMember>;
  /** What it is about, as a code. */
  category?: Maybe<Scalars['String']['output']>;
  /** The concern that it raises, as a code: the same concern raised again has the same code. */
  concernCode?: Maybe<Scalars['String']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Whether it says that an earlier concern was not acted on. */
  notActedOn?: Maybe<Scalars['Boolean']['output']>;
  /** What it was found to be. */
  outcome?: Maybe<ComplaintOutcome>;
  /** The person it is about. */
  person?: Maybe<Person>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was complained of. */
  text?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of complaints, newest first unless said. */
export type ComplaintConnection = {
  __typename?: 'ComplaintConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ComplaintEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A complaint in a page. */
export type ComplaintEdge = {
  __typename?: 'ComplaintEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Complaint;
};

/** What a complaint was found to be. */
export type ComplaintOutcome =
  /** It is not so. */
  | 'NOT_UPHELD'
  /** A part of it is so. */
  | 'PARTLY_UPHELD'
  /** What was complained of is so. */
  | 'UPHELD';

/** A safeguarding concern. */
export type Concern = {
  __typename?: 'Concern';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `confirmChange`. */
export type ConfirmChangeInput = {
  /** The change. */
  changeId: Scalars['UUID']['input'];
  /** Who confirms it; the caller unless said. */
  confirmedById?: InputMaybe<Scalars['UUID']['input']>;
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `confirmChange`: the record, or why not. */
export type ConfirmChangePayload = {
  __typename?: 'ConfirmChangePayload';
  /** The record; null when refused. */
  identifiedChange?: Maybe<IdentifiedChange>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A care worker's note of a day, a shift or a visit. */
export type DailyNote = {
  __typename?: 'DailyNote';
  /** The note that this one corrects; the original is kept. */
  amends?: Maybe<DailyNote>;
  /** Who wrote it. */
  author?: Maybe<StaffMember>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened, as whoever recorded it says; never later than when it was recorded. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What kind of note it is. */
  kind?: Maybe<NoteKind>;
  /** The person it is about. */
  person?: Maybe<Person>;
  /** When it reached this platform; the same as when it was recorded, unless it was imported. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source: here, or in the system that it was imported from. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Risks and needs that the note shows, as codes. */
  riskCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The shift or visit during which it was written. */
  shift?: Maybe<Shift>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was written. */
  text?: Maybe<Scalars['String']['output']>;
  /** The phrases of it that are vague, by the rules of the product; a sign to ask, and no fault of who wrote it. */
  vagueWording?: Maybe<Array<VaguePhrase>>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of daily notes, newest first unless said. */
export type DailyNoteConnection = {
  __typename?: 'DailyNoteConnection';
  /** The rows of this page with their cursors. */
  edges: Array<DailyNoteEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A daily note in a page. */
export type DailyNoteEdge = {
  __typename?: 'DailyNoteEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DailyNote;
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

/** An early warning or trigger, with the records that fired it and the setting by which they did. */
export type EarlyWarning = {
  __typename?: 'EarlyWarning';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `endPlacement`. */
export type EndPlacementInput = {
  /** The last day; one that was said before is only brought forward. */
  endsOn: Scalars['LocalDate']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The placement. */
  placementId: Scalars['UUID']['input'];
  /** The version of it that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `endPlacement`: the record, or why not. */
export type EndPlacementPayload = {
  __typename?: 'EndPlacementPayload';
  /** The record; null when refused. */
  placement?: Maybe<Placement>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `enterCareRecordInError`. */
export type EnterCareRecordInErrorInput = {
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it is in error; what was recorded stays as it was. */
  reasonCode: EnteredInErrorReason;
  /** The record. */
  record: CareRecordInput;
  /** The version of it that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `enterCareRecordInError`: the record, or why not. */
export type EnterCareRecordInErrorPayload = {
  __typename?: 'EnterCareRecordInErrorPayload';
  /** The record; null when refused. */
  record?: Maybe<CareRecordInError>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `enterChangeInError`. */
export type EnterChangeInErrorInput = {
  /** The change. */
  changeId: Scalars['UUID']['input'];
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it is in error, as a code. */
  reasonCode: EnteredInErrorReason;
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `enterChangeInError`: the record, or why not. */
export type EnterChangeInErrorPayload = {
  __typename?: 'EnterChangeInErrorPayload';
  /** The record; null when refused. */
  identifiedChange?: Maybe<IdentifiedChange>;
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

/** What was put in force while safeguarding concerns come up late, with its owner and dates. */
export type Escalation = {
  __typename?: 'Escalation';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** What a person, a family, staff or a partner said. */
export type Feedback = {
  __typename?: 'Feedback';
  /** The worker who answered; null where the person or the family did. */
  answeredBy?: Maybe<StaffMember>;
  /** What it says, as codes. */
  codes?: Maybe<Array<FeedbackCode>>;
  /** The concern that it raises, as a code: the same concern raised again has the same code. */
  concernCode?: Maybe<Scalars['String']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The person it is about; null in a worker's answer about a shift that concerns no one person. */
  person?: Maybe<Person>;
  /** The question about a shift that it answers; null for other feedback. */
  question?: Maybe<FeedbackQuestion>;
  /** 1 to 5, when a question was asked. */
  rating?: Maybe<Scalars['Int']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who gave it. */
  respondent?: Maybe<FeedbackFrom>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The shift or visit that the question was about. */
  shift?: Maybe<Shift>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Who wrote it down. */
  takenBy?: Maybe<StaffMember>;
  /** What was said. */
  text?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** What it says, as a code. */
export type FeedbackCode =
  /** The same concern was raised before. */
  | 'CONCERN_REPEATED'
  /** Something else. */
  | 'OTHER'
  /** Praise or contentment. */
  | 'POSITIVE'
  /** What was said before was not acted on. */
  | 'RESPONSE_POOR'
  /** Staff did not know the person's routines. */
  | 'UNFAMILIAR_STAFF'
  /** The person feels unsafe. */
  | 'UNSAFE';

/** A page of feedback, newest first unless said. */
export type FeedbackConnection = {
  __typename?: 'FeedbackConnection';
  /** The rows of this page with their cursors. */
  edges: Array<FeedbackEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A piece of feedback in a page. */
export type FeedbackEdge = {
  __typename?: 'FeedbackEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Feedback;
};

/** Who gave it. */
export type FeedbackFrom =
  /** A worker from an agency. */
  | 'AGENCY_WORKER'
  /** Family or friends. */
  | 'FAMILY'
  /** A partner organisation. */
  | 'PARTNER'
  /** The person. */
  | 'PERSON'
  /** The provider's own staff: permanent, temporary or bank. Of feedback that answers no question, an agency worker may be among them. */
  | 'STAFF';

/** A question about a shift or visit, answered from 1 (no) to 5 (yes). */
export type FeedbackQuestion =
  /** Was the agency worker properly briefed on people's risks and routines? */
  | 'AGENCY_WORKER_BRIEFED';

/** What was filed in a folder: records of any domain, for a shift or for none. */
export type FolderEntry = {
  __typename?: 'FolderEntry';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** That a person of the group broke the glass in an emergency. Governance keeps it. */
export type GlassBreak = {
  __typename?: 'GlassBreak';
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What was read by it in care records, from the trail there. */
  readInCareRecords?: Maybe<GlassReading>;
};

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

/** How many records of a kind were read by a glass. */
export type GlassRecords = {
  __typename?: 'GlassRecords';
  /** How many. */
  count: Scalars['NonNegativeInt']['output'];
  /** The kind, as its type is named in the graph; `Other` for what the subgraph does not keep as a record of its own. */
  kind: Scalars['String']['output'];
};

/** Input of `handOverPlan`. */
export type HandOverPlanInput = {
  /** Who hands it over; the caller unless said. */
  handedOverById?: InputMaybe<Scalars['UUID']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan, of the service that the person left. */
  planId: Scalars['UUID']['input'];
};

/** Answer of `handOverPlan`: the plan that was handed over, or why not. */
export type HandOverPlanPayload = {
  __typename?: 'HandOverPlanPayload';
  /** The plan, of the service that handed it over; null when refused. */
  carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A person's plan as it was in force when they moved, handed over by the service that they left to the one to which they moved. */
export type HandedOverPlan = {
  __typename?: 'HandedOverPlan';
  /** Its domain, as a code. */
  domainCode?: Maybe<Scalars['String']['output']>;
  /** The service that wrote it and handed it over. */
  fromService?: Maybe<Service>;
  /** Who handed it over. */
  handedOverBy?: Maybe<StaffMember>;
  /** When it was handed over. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The number of the version that was in force when the person moved. */
  number?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The person it is about. */
  person?: Maybe<Person>;
  /** The plan; null for whoever does not read the service that wrote it. */
  plan?: Maybe<CarePlan>;
  /** When that version was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When that was recorded. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The risks and needs that it answers, as codes. */
  riskCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** The service to which the person moved. */
  service?: Maybe<Service>;
  /** The text of that version. */
  text?: Maybe<Scalars['String']['output']>;
  /** What the plan is about. */
  title?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of plans that were handed over, newest first unless said. */
export type HandedOverPlanConnection = {
  __typename?: 'HandedOverPlanConnection';
  /** The rows of this page with their cursors. */
  edges: Array<HandedOverPlanEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A plan that was handed over, in a page. */
export type HandedOverPlanEdge = {
  __typename?: 'HandedOverPlanEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: HandedOverPlan;
};

/** What one shift told the next. */
export type Handover = {
  __typename?: 'Handover';
  /** Whether someone assumed that someone else would update the record. */
  assumedSomeoneElse?: Maybe<Scalars['Boolean']['output']>;
  /** The identified changes that it carries. */
  changes?: Maybe<Array<IdentifiedChange>>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The shift that hands over. */
  fromShift?: Maybe<Shift>;
  /** Who gave it. */
  givenBy?: Maybe<StaffMember>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What it shows of who is to update the record. */
  ownerCode?: Maybe<OwnershipVerdict>;
  /** The people it speaks of. */
  people?: Maybe<Array<Person>>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was handed over. */
  text?: Maybe<Scalars['String']['output']>;
  /** The shift that takes over. */
  toShift?: Maybe<Shift>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of handovers, newest first unless said. */
export type HandoverConnection = {
  __typename?: 'HandoverConnection';
  /** The rows of this page with their cursors. */
  edges: Array<HandoverEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A handover in a page. */
export type HandoverEdge = {
  __typename?: 'HandoverEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Handover;
};

/** The harm, physical or psychological. */
export type Harm =
  /** Death. */
  | 'FATAL'
  /** Low harm. */
  | 'LOW'
  /** Moderate harm. */
  | 'MODERATE'
  /** No harm. */
  | 'NONE'
  /** Severe harm. */
  | 'SEVERE';

/** A change in a person's risk, need or preference, or a family's concern, with the records that show it. */
export type IdentifiedChange = {
  __typename?: 'IdentifiedChange';
  /** The calendar of working days by which that was reckoned. */
  calendarVersion?: Maybe<Scalars['String']['output']>;
  /** The risk, need or concern, as a code. */
  code?: Maybe<Scalars['String']['output']>;
  /** Who confirmed it. */
  confirmedBy?: Maybe<StaffMember>;
  /** The end of the fifth working day after it was identified. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that show it: notes, feedback, complaints, calls and messages, incidents and formal reviews. */
  evidence?: Maybe<Array<RecordRef>>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Where it was seen first. */
  firstSource?: Maybe<ChangeSource>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is graded high risk. */
  highRisk?: Maybe<Scalars['Boolean']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** When it was first identified: when the earliest of its evidence happened, whoever wrote it. */
  identifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its interim instructions. */
  interimInstructions?: Maybe<InterimInstructionConnection>;
  /** What has changed. */
  kind?: Maybe<ChangeKind>;
  /** The person it is about. */
  person?: Maybe<Person>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** How long it has waited for that, or had waited, in whole minutes; null for a change that is not high risk. */
  signOffWaitMinutes?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** When a senior signed it off. */
  signedOffAt?: Maybe<Scalars['DateTime']['output']>;
  /** The named senior who signed a high-risk change off. */
  signedOffBy?: Maybe<StaffMember>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state?: Maybe<ChangeState>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};


/** A change in a person's risk, need or preference, or a family's concern, with the records that show it. */
export type IdentifiedChangeInterimInstructionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of identified changes, newest first unless said. */
export type IdentifiedChangeConnection = {
  __typename?: 'IdentifiedChangeConnection';
  /** The rows of this page with their cursors. */
  edges: Array<IdentifiedChangeEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An identified change in a page. */
export type IdentifiedChangeEdge = {
  __typename?: 'IdentifiedChangeEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: IdentifiedChange;
};

/** An event that harmed a person or could have. */
export type Incident = {
  __typename?: 'Incident';
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened, as whoever recorded it says; never later than when it was recorded. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What was done at once. */
  immediateAction?: Maybe<Scalars['String']['output']>;
  /** What kind of event. */
  kind?: Maybe<IncidentKind>;
  /** The person it is about. */
  person?: Maybe<Person>;
  /** Physical harm. */
  physicalHarm?: Maybe<Harm>;
  /** Psychological harm. */
  psychologicalHarm?: Maybe<Harm>;
  /** When it reached this platform; the same as when it was recorded, unless it was imported. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source: here, or in the system that it was imported from. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who reported it. */
  reportedBy?: Maybe<StaffMember>;
  /** The risks that it shows, as codes. */
  riskCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  text?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of incidents, newest first unless said. */
export type IncidentConnection = {
  __typename?: 'IncidentConnection';
  /** The rows of this page with their cursors. */
  edges: Array<IncidentEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An incident in a page. */
export type IncidentEdge = {
  __typename?: 'IncidentEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Incident;
};

/** What kind of event it is. */
export type IncidentKind =
  /** Choking. */
  | 'CHOKING'
  /** Distress or injury from distress. */
  | 'DISTRESS'
  /** A fall. */
  | 'FALL'
  /** A medicines error. */
  | 'MEDICINES'
  /** Care that was not given. */
  | 'MISSED_CARE'
  /** It nearly happened. */
  | 'NEAR_MISS'
  /** Something else. */
  | 'OTHER';

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

/** Something that an inspection found. */
export type InspectionFinding = {
  __typename?: 'InspectionFinding';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** What staff do at once about a change, before the plan's new version is published. */
export type InterimInstruction = {
  __typename?: 'InterimInstruction';
  /** Whether the change still awaits a senior's sign-off. */
  awaitingSignOff?: Maybe<Scalars['Boolean']['output']>;
  /** The identified change that it belongs to. */
  change?: Maybe<IdentifiedChange>;
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
  /** The person. */
  person?: Maybe<Person>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What staff do. */
  text?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of interim instructions, newest first unless said. */
export type InterimInstructionConnection = {
  __typename?: 'InterimInstructionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<InterimInstructionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An interim instruction in a page. */
export type InterimInstructionEdge = {
  __typename?: 'InterimInstructionEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: InterimInstruction;
};

/** Input of `issueInterimInstruction`. */
export type IssueInterimInstructionInput = {
  /** The identified change that it belongs to. */
  changeId: Scalars['UUID']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Who issued it; the caller unless said. */
  issuedById?: InputMaybe<Scalars['UUID']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What staff do. */
  text: Scalars['String']['input'];
};

/** Answer of `issueInterimInstruction`: the record, or why not. */
export type IssueInterimInstructionPayload = {
  __typename?: 'IssueInterimInstructionPayload';
  /** The record; null when refused. */
  interimInstruction?: Maybe<InterimInstruction>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Who is a person's key worker, and from when. */
export type KeyWorkerAssignment = {
  __typename?: 'KeyWorkerAssignment';
  /** The last day; open unless said. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened, as whoever recorded it says; never later than when it was recorded. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The person it is about. */
  person?: Maybe<Person>;
  /** When it reached this platform; the same as when it was recorded, unless it was imported. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source: here, or in the system that it was imported from. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The key worker. */
  staffMember?: Maybe<StaffMember>;
  /** The first day. */
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of assignments of key workers, newest first unless said. */
export type KeyWorkerAssignmentConnection = {
  __typename?: 'KeyWorkerAssignmentConnection';
  /** The rows of this page with their cursors. */
  edges: Array<KeyWorkerAssignmentEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An assignment of a key worker in a page. */
export type KeyWorkerAssignmentEdge = {
  __typename?: 'KeyWorkerAssignmentEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: KeyWorkerAssignment;
};

/** Input of `logCommunication`. */
export type LogCommunicationInput = {
  /** The entry that this one corrects; the original is kept. */
  amendsId?: InputMaybe<Scalars['UUID']['input']>;
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said, and never in the future. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** By which way. */
  kind: CommunicationKind;
  /** Who logged it; the caller unless said. */
  loggedById?: InputMaybe<Scalars['UUID']['input']>;
  /** The person it is about. */
  personId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What was said. */
  text: Scalars['String']['input'];
  /** With whom, as a code, such as FAMILY or GP. */
  withCode?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `logCommunication`: the record, or why not. */
export type LogCommunicationPayload = {
  __typename?: 'LogCommunicationPayload';
  /** The record; null when refused. */
  communicationLogEntry?: Maybe<CommunicationLogEntry>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** What a formal review looked at. */
export type LookedAt =
  /** The notes since the review before. */
  | 'DAILY_NOTES'
  /** What the family says. */
  | 'FAMILY_VIEW'
  /** What the person, family and others said. */
  | 'FEEDBACK'
  /** Incidents since the review before. */
  | 'INCIDENTS'
  /** What other professionals say. */
  | 'PARTNER_VIEW'
  /** What the person says. */
  | 'PERSON_VIEW'
  /** Assessments of risk. */
  | 'RISK_ASSESSMENTS';

/** Management's decision on an indicator, with its rationale. */
export type ManagementReview = {
  __typename?: 'ManagementReview';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A minute of a meeting: a challenge, the response and who owns it. */
export type Minute = {
  __typename?: 'Minute';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `movePerson`. */
export type MovePersonInput = {
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The first day in the new service. */
  movedOn: Scalars['LocalDate']['input'];
  /** The person it is about. */
  personId: Scalars['UUID']['input'];
  /** The service to which the person moves. */
  toServiceId: Scalars['UUID']['input'];
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `movePerson`: the record, or why not. */
export type MovePersonPayload = {
  __typename?: 'MovePersonPayload';
  /** The record; null when refused, or when you do not reach the new service. */
  person?: Maybe<Person>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Verbs that this subgraph performs. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Tells whoever complained that the complaint was received. */
  acknowledgeComplaint?: Maybe<AcknowledgeComplaintPayload>;
  /** Adds evidence; an earlier record moves the clock back. */
  addChangeEvidence?: Maybe<AddChangeEvidencePayload>;
  /** Answers a complaint, with what it was found to be. */
  answerComplaint?: Maybe<AnswerComplaintPayload>;
  /** Names a person's key worker. */
  assignKeyWorker?: Maybe<AssignKeyWorkerPayload>;
  /** Names one person as responsible for a plan, and one deputy; the earlier ownership ends. */
  assignPlanOwner?: Maybe<AssignPlanOwnerPayload>;
  /** Confirms a proposed change: from now on it counts. For the key worker or the registered manager. */
  confirmChange?: Maybe<ConfirmChangePayload>;
  /** Says on which day a placement ends. From the day after, all of the person's records are closed to the organisation. */
  endPlacement?: Maybe<EndPlacementPayload>;
  /** Marks a record as entered in error: it stays readable and no longer counts. Its author may, and a manager of the service. */
  enterCareRecordInError?: Maybe<EnterCareRecordInErrorPayload>;
  /** Marks a change as entered in error: it is excluded from measures and listed. */
  enterChangeInError?: Maybe<EnterChangeInErrorPayload>;
  /** Hands a plan over, as it was in force when the person moved, to the service to which they moved: by its owner, its deputy or a manager. */
  handOverPlan?: Maybe<HandOverPlanPayload>;
  /** Issues an interim instruction: it reaches staff at once and waits for no sign-off. */
  issueInterimInstruction?: Maybe<IssueInterimInstructionPayload>;
  /** Logs a communication; a correction names the entry that it amends, and the original stays. */
  logCommunication?: Maybe<LogCommunicationPayload>;
  /** Moves a person to another service of the group. */
  movePerson?: Maybe<MovePersonPayload>;
  /** Opens a care plan. */
  openCarePlan?: Maybe<OpenCarePlanPayload>;
  /** Records that an organisation places a person, which opens the person's records to its commissioners from the first day on. */
  placePerson?: Maybe<PlacePersonPayload>;
  /** Proposes an identified change, with the records that show it. Its clock starts when the earliest of them happened. */
  proposeChange?: Maybe<ProposeChangePayload>;
  /** Publishes a new version of a plan. A version that answers a change cites it; a plan without a named owner is refused. */
  publishPlanVersion?: Maybe<PublishPlanVersionPayload>;
  /** Receives a complaint. */
  receiveComplaint?: Maybe<ReceiveComplaintPayload>;
  /** Records that a person died: measures leave out a change that was not due before. */
  recordDeath?: Maybe<RecordDeathPayload>;
  /** Records feedback. */
  recordFeedback?: Maybe<RecordFeedbackPayload>;
  /** Records a handover. */
  recordHandover?: Maybe<RecordHandoverPayload>;
  /** Records a note; a correction names the note that it amends, and the original stays. */
  recordNote?: Maybe<RecordNotePayload>;
  /** Records that a person left: measures leave out a change that was not due before. */
  recordPersonLeft?: Maybe<RecordPersonLeftPayload>;
  /** Records a formal review of a plan that is in force; a correction names the review that it amends, and the original stays. */
  recordPlanReview?: Maybe<RecordPlanReviewPayload>;
  /** Registers a person who begins to receive care. */
  registerPerson?: Maybe<RegisterPersonPayload>;
  /** Reports an incident. */
  reportIncident?: Maybe<ReportIncidentPayload>;
  /** Says that care goes on, in the same service, for a person who had left. Name the key worker and each plan's owner anew: the time of the earlier ones ended. */
  resumeCare?: Maybe<ResumeCarePayload>;
  /** Signs a high-risk change off, as a named senior. */
  signOffChange?: Maybe<SignOffChangePayload>;
};


/** Verbs that this subgraph performs. */
export type MutationAcknowledgeComplaintArgs = {
  input: AcknowledgeComplaintInput;
};


/** Verbs that this subgraph performs. */
export type MutationAddChangeEvidenceArgs = {
  input: AddChangeEvidenceInput;
};


/** Verbs that this subgraph performs. */
export type MutationAnswerComplaintArgs = {
  input: AnswerComplaintInput;
};


/** Verbs that this subgraph performs. */
export type MutationAssignKeyWorkerArgs = {
  input: AssignKeyWorkerInput;
};


/** Verbs that this subgraph performs. */
export type MutationAssignPlanOwnerArgs = {
  input: AssignPlanOwnerInput;
};


/** Verbs that this subgraph performs. */
export type MutationConfirmChangeArgs = {
  input: ConfirmChangeInput;
};


/** Verbs that this subgraph performs. */
export type MutationEndPlacementArgs = {
  input: EndPlacementInput;
};


/** Verbs that this subgraph performs. */
export type MutationEnterCareRecordInErrorArgs = {
  input: EnterCareRecordInErrorInput;
};


/** Verbs that this subgraph performs. */
export type MutationEnterChangeInErrorArgs = {
  input: EnterChangeInErrorInput;
};


/** Verbs that this subgraph performs. */
export type MutationHandOverPlanArgs = {
  input: HandOverPlanInput;
};


/** Verbs that this subgraph performs. */
export type MutationIssueInterimInstructionArgs = {
  input: IssueInterimInstructionInput;
};


/** Verbs that this subgraph performs. */
export type MutationLogCommunicationArgs = {
  input: LogCommunicationInput;
};


/** Verbs that this subgraph performs. */
export type MutationMovePersonArgs = {
  input: MovePersonInput;
};


/** Verbs that this subgraph performs. */
export type MutationOpenCarePlanArgs = {
  input: OpenCarePlanInput;
};


/** Verbs that this subgraph performs. */
export type MutationPlacePersonArgs = {
  input: PlacePersonInput;
};


/** Verbs that this subgraph performs. */
export type MutationProposeChangeArgs = {
  input: ProposeChangeInput;
};


/** Verbs that this subgraph performs. */
export type MutationPublishPlanVersionArgs = {
  input: PublishPlanVersionInput;
};


/** Verbs that this subgraph performs. */
export type MutationReceiveComplaintArgs = {
  input: ReceiveComplaintInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordDeathArgs = {
  input: RecordDeathInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordFeedbackArgs = {
  input: RecordFeedbackInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordHandoverArgs = {
  input: RecordHandoverInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordNoteArgs = {
  input: RecordNoteInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordPersonLeftArgs = {
  input: RecordPersonLeftInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordPlanReviewArgs = {
  input: RecordPlanReviewInput;
};


/** Verbs that this subgraph performs. */
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


/** Verbs that this subgraph performs. */
export type MutationReportIncidentArgs = {
  input: ReportIncidentInput;
};


/** Verbs that this subgraph performs. */
export type MutationResumeCareArgs = {
  input: ResumeCareInput;
};


/** Verbs that this subgraph performs. */
export type MutationSignOffChangeArgs = {
  input: SignOffChangeInput;
};

/** What kind of note it is. */
export type NoteKind =
  /** A day or a shift. */
  | 'DAILY'
  /** A visit. */
  | 'VISIT';

/** Input of `openCarePlan`. */
export type OpenCarePlanInput = {
  /** The same, as a code. */
  domainCode: Scalars['String']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The person it is about. */
  personId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What the plan is for, such as Mobility. */
  title: Scalars['String']['input'];
};

/** Answer of `openCarePlan`: the record, or why not. */
export type OpenCarePlanPayload = {
  __typename?: 'OpenCarePlanPayload';
  /** The record; null when refused. */
  carePlan?: Maybe<CarePlan>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Whether a plan's ownership is clear. */
export type OwnershipVerdict =
  /** Two claims. */
  | 'CONTESTED'
  /** One named owner. */
  | 'NAMED'
  /** No owner. */
  | 'NONE';

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

/** A person who receives care. */
export type Person = {
  __typename?: 'Person';
  /** The times for which the person had left before care went on, oldest first; empty for one who never came back. */
  absences?: Maybe<Array<PersonAbsence>>;
  /** Date of birth. */
  bornOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its care plans. */
  carePlans?: Maybe<CarePlanConnection>;
  /** Its entries of the communication log. */
  communicationLog?: Maybe<CommunicationLogEntryConnection>;
  /** Its complaints. */
  complaints?: Maybe<ComplaintConnection>;
  /** Its daily notes. */
  dailyNotes?: Maybe<DailyNoteConnection>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Its feedback. */
  feedbacks?: Maybe<FeedbackConnection>;
  /** The plans that services which the person left handed over, newest first. */
  handedOverPlans?: Maybe<HandedOverPlanConnection>;
  /** When it happened, as whoever recorded it says; never later than when it was recorded. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its identified changes. */
  identifiedChanges?: Maybe<IdentifiedChangeConnection>;
  /** Its incidents. */
  incidents?: Maybe<IncidentConnection>;
  /** The person's key worker on a day; today unless said. */
  keyWorker?: Maybe<StaffMember>;
  /** Its assignments of key workers. */
  keyWorkerAssignments?: Maybe<KeyWorkerAssignmentConnection>;
  /** Every move from one service to another, oldest first. */
  moves?: Maybe<Array<PersonMove>>;
  /** The name by which the person is known. */
  name?: Maybe<Scalars['String']['output']>;
  /** The NHS number. */
  nhsNumber?: Maybe<Scalars['String']['output']>;
  /** The reviews whose next one is overdue, the longest overdue first: the newest of each plan of this person, whose day has passed in London. A plan that was never reviewed is not among them. */
  overduePlanReviews?: Maybe<PlanReviewConnection>;
  /** The organisations that place the person on a day, by their ids; today unless said. */
  placedBy?: Maybe<Array<Scalars['UUID']['output']>>;
  /** Every placement of the person, newest first. */
  placements?: Maybe<PlacementConnection>;
  /** When it reached this platform; the same as when it was recorded, unless it was imported. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source: here, or in the system that it was imported from. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The service in which the person was on a day. */
  serviceOn?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Whether care is being given. */
  state?: Maybe<PersonState>;
  /** Since when that is so. */
  stateSince?: Maybe<Scalars['LocalDate']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};


/** A person who receives care. */
export type PersonCarePlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who receives care. */
export type PersonCommunicationLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who receives care. */
export type PersonComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who receives care. */
export type PersonDailyNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who receives care. */
export type PersonFeedbacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who receives care. */
export type PersonHandedOverPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who receives care. */
export type PersonIdentifiedChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who receives care. */
export type PersonIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who receives care. */
export type PersonKeyWorkerArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A person who receives care. */
export type PersonKeyWorkerAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who receives care. */
export type PersonOverduePlanReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who receives care. */
export type PersonPlacedByArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A person who receives care. */
export type PersonPlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who receives care. */
export type PersonServiceOnArgs = {
  day: Scalars['LocalDate']['input'];
};

/** A time away from care. */
export type PersonAbsence = {
  __typename?: 'PersonAbsence';
  /** The day on which the person left. */
  from: Scalars['LocalDate']['output'];
  /** The day from which care went on. */
  until: Scalars['LocalDate']['output'];
};

/** A page of people, newest first unless said. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The rows of this page with their cursors. */
  edges: Array<PersonEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A person in a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Person;
};

/** Guidance about named people, acknowledged by a worker for a shift. */
export type PersonGuidance = {
  __typename?: 'PersonGuidance';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A move of a person from one service to another. What was recorded before stays with the service that recorded it. */
export type PersonMove = {
  __typename?: 'PersonMove';
  /** From which service. */
  from?: Maybe<Service>;
  /** The first day in the new service. */
  movedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When the move was recorded. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** To which service. */
  to?: Maybe<Service>;
};

/** Whether care is being given. */
export type PersonState =
  /** Died. */
  | 'DIED'
  /** Left the service. */
  | 'LEFT'
  /** Care is being given. */
  | 'RECEIVING_CARE';

/** Input of `placePerson`. */
export type PlacePersonInput = {
  /** The last day; open unless said. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said, and never in the future. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The organisation that places the person. */
  organisationId: Scalars['UUID']['input'];
  /** The person it is about. */
  personId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The first day. */
  startsOn: Scalars['LocalDate']['input'];
};

/** Answer of `placePerson`: the record, or why not. */
export type PlacePersonPayload = {
  __typename?: 'PlacePersonPayload';
  /** The record; null when refused. */
  placement?: Maybe<Placement>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Which organisation places a person, and from when. A commissioner sees the people whom its own organisation places today, and nobody else. */
export type Placement = {
  __typename?: 'Placement';
  /** The last day; null while no end was said. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened, as whoever recorded it says; never later than when it was recorded. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The organisation that places the person. */
  organisationId?: Maybe<Scalars['UUID']['output']>;
  /** The person it is about. */
  person?: Maybe<Person>;
  /** When it reached this platform; the same as when it was recorded, unless it was imported. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source: here, or in the system that it was imported from. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The first day. */
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of placements, newest first unless said. */
export type PlacementConnection = {
  __typename?: 'PlacementConnection';
  /** The rows of this page with their cursors. */
  edges: Array<PlacementEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A placement in a page. */
export type PlacementEdge = {
  __typename?: 'PlacementEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Placement;
};

/** Who is named as responsible for keeping a plan true, and who deputises. */
export type PlanOwnership = {
  __typename?: 'PlanOwnership';
  /** The named deputy, for absence. */
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
  /** The named owner. */
  owner?: Maybe<StaffMember>;
  /** The person whose plan it is. */
  person?: Maybe<Person>;
  /** The care plan that it belongs to. */
  plan?: Maybe<CarePlan>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The first day. */
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of ownerships of plans, newest first unless said. */
export type PlanOwnershipConnection = {
  __typename?: 'PlanOwnershipConnection';
  /** The rows of this page with their cursors. */
  edges: Array<PlanOwnershipEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An ownership of a plan in a page. */
export type PlanOwnershipEdge = {
  __typename?: 'PlanOwnershipEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PlanOwnership;
};

/** Why a version was published. */
export type PlanReason =
  /** The first version. */
  | 'FIRST'
  /** A formal review. */
  | 'FORMAL_REVIEW'
  /** One identified change or more. */
  | 'IDENTIFIED_CHANGE';

/** A formal review of a care plan: who held it, what was looked at, what came of it, and when the next is due. */
export type PlanReview = {
  __typename?: 'PlanReview';
  /** The review that this one corrects, which is kept; null for one that corrects none. */
  amends?: Maybe<PlanReview>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it was held. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who held it. */
  heldBy?: Maybe<StaffMember>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What was looked at, at least one thing. */
  lookedAt?: Maybe<Array<LookedAt>>;
  /** The day, in London, by which the next formal review is due; always after the day on which this one was held. */
  nextReviewOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether the plan is to change. */
  outcome?: Maybe<PlanReviewOutcome>;
  /** The person whose plan it is. */
  person?: Maybe<Person>;
  /** The plan that was reviewed. */
  plan?: Maybe<CarePlan>;
  /** When it reached this platform; the same as when it was recorded, unless it was imported. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source: here, or in the system that it was imported from. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service whose plan it is. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was found. */
  text?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of formal reviews of plans, the one held last first. */
export type PlanReviewConnection = {
  __typename?: 'PlanReviewConnection';
  /** The rows of this page with their cursors. */
  edges: Array<PlanReviewEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A formal review of a plan in a page. */
export type PlanReviewEdge = {
  __typename?: 'PlanReviewEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The review. */
  node: PlanReview;
};

/** What came of a formal review. */
export type PlanReviewOutcome =
  /** The plan is to change. */
  | 'CHANGES_NEEDED'
  /** The plan still fits. */
  | 'NO_CHANGE';

/** One published version of a care plan. */
export type PlanVersion = {
  __typename?: 'PlanVersion';
  /** The identified changes that it answers. */
  answers?: Maybe<Array<IdentifiedChange>>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Counts from 1. */
  number?: Maybe<Scalars['Int']['output']>;
  /** The plan's named owner at that moment. */
  owner?: Maybe<StaffMember>;
  /** The person whose plan it is. */
  person?: Maybe<Person>;
  /** The care plan that it belongs to. */
  plan?: Maybe<CarePlan>;
  /** Who published it. */
  publishedBy?: Maybe<StaffMember>;
  /** Why it was published. */
  reason?: Maybe<PlanReason>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The risks and needs that it answers, as codes. */
  riskCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The plan. */
  text?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of versions of plans, newest first unless said. */
export type PlanVersionConnection = {
  __typename?: 'PlanVersionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<PlanVersionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A version of a plan in a page. */
export type PlanVersionEdge = {
  __typename?: 'PlanVersionEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PlanVersion;
};

/** A practice observation of a worker. */
export type PracticeObservation = {
  __typename?: 'PracticeObservation';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** One version of a procedure; old and new stay readable. */
export type ProcedureVersion = {
  __typename?: 'ProcedureVersion';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `proposeChange`. */
export type ProposeChangeInput = {
  /** The risk, need or concern, as a code. */
  code: Scalars['String']['input'];
  /** The records that show it: notes, feedback, incidents, communications. */
  evidence: Array<RecordRefInput>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it is graded high risk. */
  highRisk: Scalars['Boolean']['input'];
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What has changed. */
  kind: ChangeKind;
  /** The person. */
  personId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `proposeChange`: the record, or why not. */
export type ProposeChangePayload = {
  __typename?: 'ProposeChangePayload';
  /** The record; null when refused. */
  identifiedChange?: Maybe<IdentifiedChange>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The change that one of the records shows already, when it was refused for that. */
  shownAlready?: Maybe<IdentifiedChange>;
};

/** Input of `publishPlanVersion`. */
export type PublishPlanVersionInput = {
  /** The identified changes that it answers. */
  answersIds: Array<Scalars['UUID']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The plan. */
  planId: Scalars['UUID']['input'];
  /** Who publishes it; the caller unless said. */
  publishedById?: InputMaybe<Scalars['UUID']['input']>;
  /** What the version answers. */
  reason: PlanReason;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The risks and needs that it answers, as codes. */
  riskCodes: Array<Scalars['String']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What the plan says. */
  text: Scalars['String']['input'];
  /** The version of the plan that was read, so that nothing is written over what another wrote or named meanwhile; only what is imported goes without. */
  version?: InputMaybe<Scalars['NonNegativeInt']['input']>;
};

/** Answer of `publishPlanVersion`: the record, or why not. */
export type PublishPlanVersionPayload = {
  __typename?: 'PublishPlanVersionPayload';
  /** The record; null when refused. */
  planVersion?: Maybe<PlanVersion>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Questions that this subgraph answers. */
export type Query = {
  __typename?: 'Query';
  /** The care plan with this id, or null when there is none that you may know of. */
  carePlan?: Maybe<CarePlan>;
  /** Care plans, a page at a time. */
  carePlans?: Maybe<CarePlanConnection>;
  /** Entries of the communication log, a page at a time. */
  communicationLog?: Maybe<CommunicationLogEntryConnection>;
  /** The entry of the communication log with this id, or null when there is none that you may know of. */
  communicationLogEntry?: Maybe<CommunicationLogEntry>;
  /** The complaint with this id, or null when there is none that you may know of. */
  complaint?: Maybe<Complaint>;
  /** Complaints, a page at a time. */
  complaints?: Maybe<ComplaintConnection>;
  /** The daily note with this id, or null when there is none that you may know of. */
  dailyNote?: Maybe<DailyNote>;
  /** Daily notes, a page at a time. */
  dailyNotes?: Maybe<DailyNoteConnection>;
  /** The piece of feedback with this id, or null when there is none that you may know of. */
  feedback?: Maybe<Feedback>;
  /** Feedback, a page at a time. */
  feedbacks?: Maybe<FeedbackConnection>;
  /** The plan that was handed over with this id, or null when there is none that you may know of. */
  handedOverPlan?: Maybe<HandedOverPlan>;
  /** Plans that were handed over, a page at a time. */
  handedOverPlans?: Maybe<HandedOverPlanConnection>;
  /** The handover with this id, or null when there is none that you may know of. */
  handover?: Maybe<Handover>;
  /** Handovers, a page at a time. */
  handovers?: Maybe<HandoverConnection>;
  /** The identified change with this id, or null when there is none that you may know of. */
  identifiedChange?: Maybe<IdentifiedChange>;
  /** Identified changes, a page at a time. */
  identifiedChanges?: Maybe<IdentifiedChangeConnection>;
  /** The incident with this id, or null when there is none that you may know of. */
  incident?: Maybe<Incident>;
  /** Incidents, a page at a time. */
  incidents?: Maybe<IncidentConnection>;
  /** The interim instruction with this id, or null when there is none that you may know of. */
  interimInstruction?: Maybe<InterimInstruction>;
  /** Interim instructions, a page at a time. */
  interimInstructions?: Maybe<InterimInstructionConnection>;
  /** The assignment of a key worker with this id, or null when there is none that you may know of. */
  keyWorkerAssignment?: Maybe<KeyWorkerAssignment>;
  /** Assignments of key workers, a page at a time. */
  keyWorkerAssignments?: Maybe<KeyWorkerAssignmentConnection>;
  /** People, a page at a time. */
  people?: Maybe<PersonConnection>;
  /** The person with this id, or null when there is none that you may know of. */
  person?: Maybe<Person>;
  /** The placement with this id, or null when there is none that you may know of. */
  placement?: Maybe<Placement>;
  /** Placements, a page at a time. */
  placements?: Maybe<PlacementConnection>;
  /** The ownership of a plan with this id, or null when there is none that you may know of. */
  planOwnership?: Maybe<PlanOwnership>;
  /** Ownerships of plans, a page at a time. */
  planOwnerships?: Maybe<PlanOwnershipConnection>;
  /** The formal review with this id, or null when there is none that you may know of. */
  planReview?: Maybe<PlanReview>;
  /** Formal reviews of plans, a page at a time. */
  planReviews?: Maybe<PlanReviewConnection>;
  /** The version of a plan with this id, or null when there is none that you may know of. */
  planVersion?: Maybe<PlanVersion>;
  /** Versions of plans, a page at a time. */
  planVersions?: Maybe<PlanVersionConnection>;
};


/** Questions that this subgraph answers. */
export type QueryCarePlanArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryCarePlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryCommunicationLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryCommunicationLogEntryArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryComplaintArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryDailyNoteArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryDailyNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryFeedbackArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryFeedbacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryHandedOverPlanArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryHandedOverPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryHandoverArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryHandoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryIdentifiedChangeArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryIdentifiedChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryIncidentArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryInterimInstructionArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryInterimInstructionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  changeId?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryKeyWorkerAssignmentArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryKeyWorkerAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryPersonArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryPlacementArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryPlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryPlanOwnershipArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryPlanOwnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryPlanReviewArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryPlanReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryPlanVersionArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryPlanVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};

/** Input of `receiveComplaint`. */
export type ReceiveComplaintInput = {
  /** What it is about, as a code. */
  category: Scalars['String']['input'];
  /** The concern that it raises, as a code: the same concern raised again, in feedback or in a complaint, has the same code. */
  concernCode?: InputMaybe<Scalars['String']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whether it says that an earlier concern was not acted on. */
  notActedOn: Scalars['Boolean']['input'];
  /** The person it is about. */
  personId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What was complained of. */
  text: Scalars['String']['input'];
};

/** Answer of `receiveComplaint`: the record, or why not. */
export type ReceiveComplaintPayload = {
  __typename?: 'ReceiveComplaintPayload';
  /** The record; null when refused. */
  complaint?: Maybe<Complaint>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordDeath`. */
export type RecordDeathInput = {
  /** The day of death. */
  diedOn: Scalars['LocalDate']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The person it is about. */
  personId: Scalars['UUID']['input'];
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `recordDeath`: the record, or why not. */
export type RecordDeathPayload = {
  __typename?: 'RecordDeathPayload';
  /** The record; null when refused. */
  person?: Maybe<Person>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordFeedback`. */
export type RecordFeedbackInput = {
  /** The worker who answered; needed where staff or an agency worker answer a question about a shift, on which the rota has them. */
  answeredById?: InputMaybe<Scalars['UUID']['input']>;
  /** What it says, as codes. */
  codes: Array<FeedbackCode>;
  /** The concern that it raises, as a code: the same concern raised again has the same code. */
  concernCode?: InputMaybe<Scalars['String']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The person it is about; needed unless a worker answers a question about a shift. One of the shift's people, where the shift names any. */
  personId?: InputMaybe<Scalars['UUID']['input']>;
  /** The question about a shift that it answers, with `shiftId` and `rating`. */
  question?: InputMaybe<FeedbackQuestion>;
  /** 1 to 5, when a question was asked. */
  rating?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who gave it. */
  respondent: FeedbackFrom;
  /** The shift or visit that the question was about: it has begun, and is of the same service. */
  shiftId?: InputMaybe<Scalars['UUID']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Who wrote it down; the caller unless said. */
  takenById?: InputMaybe<Scalars['UUID']['input']>;
  /** What was said; may be empty where a question was answered. */
  text: Scalars['String']['input'];
};

/** Answer of `recordFeedback`: the record, or why not. */
export type RecordFeedbackPayload = {
  __typename?: 'RecordFeedbackPayload';
  /** The record; null when refused. */
  feedback?: Maybe<Feedback>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordHandover`. */
export type RecordHandoverInput = {
  /** Whether someone assumed that someone else would update the record. */
  assumedSomeoneElse: Scalars['Boolean']['input'];
  /** The identified changes that it carries. */
  changesIds: Array<Scalars['UUID']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The shift that hands over. */
  fromShiftId?: InputMaybe<Scalars['UUID']['input']>;
  /** Who gave it; the caller unless said. */
  givenById?: InputMaybe<Scalars['UUID']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What it shows of who is to update the record. */
  ownerCode?: InputMaybe<OwnershipVerdict>;
  /** The people it speaks of. */
  peopleIds: Array<Scalars['UUID']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What was handed over. */
  text: Scalars['String']['input'];
  /** The shift that takes over. */
  toShiftId?: InputMaybe<Scalars['UUID']['input']>;
};

/** Answer of `recordHandover`: the record, or why not. */
export type RecordHandoverPayload = {
  __typename?: 'RecordHandoverPayload';
  /** The record; null when refused. */
  handover?: Maybe<Handover>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordNote`. */
export type RecordNoteInput = {
  /** The note that this one corrects; the original is kept. */
  amendsId?: InputMaybe<Scalars['UUID']['input']>;
  /** Who wrote it; the caller unless said. */
  authorId?: InputMaybe<Scalars['UUID']['input']>;
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said, and never in the future. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What kind of note it is. */
  kind: NoteKind;
  /** The person it is about. */
  personId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Risks and needs that the note shows, as codes. */
  riskCodes: Array<Scalars['String']['input']>;
  /** The shift or visit during which it was written. */
  shiftId?: InputMaybe<Scalars['UUID']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What was written. */
  text: Scalars['String']['input'];
};

/** Answer of `recordNote`: the record, or why not. */
export type RecordNotePayload = {
  __typename?: 'RecordNotePayload';
  /** The record; null when refused. */
  dailyNote?: Maybe<DailyNote>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordPersonLeft`. */
export type RecordPersonLeftInput = {
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The day on which they left. */
  leftOn: Scalars['LocalDate']['input'];
  /** The person it is about. */
  personId: Scalars['UUID']['input'];
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `recordPersonLeft`: the record, or why not. */
export type RecordPersonLeftPayload = {
  __typename?: 'RecordPersonLeftPayload';
  /** The record; null when refused. */
  person?: Maybe<Person>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordPlanReview`. */
export type RecordPlanReviewInput = {
  /** The review that this one corrects, of the same plan; the original is kept. */
  amendsId?: InputMaybe<Scalars['UUID']['input']>;
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it was held; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who held it; the caller unless said. */
  heldById?: InputMaybe<Scalars['UUID']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What was looked at, at least one thing. */
  lookedAt: Array<LookedAt>;
  /** The day, in London, by which the next is due: after the day on which this one was held. */
  nextReviewOn: Scalars['LocalDate']['input'];
  /** Whether the plan is to change. Propose each change that was seen, with this review as its evidence. */
  outcome: PlanReviewOutcome;
  /** The plan that was reviewed: it has a version, and its person had not left when the review was held. */
  planId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What was found, in at most 8000 characters. */
  text: Scalars['String']['input'];
};

/** Answer of `recordPlanReview`: the record, or why not. */
export type RecordPlanReviewPayload = {
  __typename?: 'RecordPlanReviewPayload';
  /** The record; null when refused. */
  planReview?: Maybe<PlanReview>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A record that another cites, wherever it lives, with the times at which it happened and was recorded. */
export type RecordRef = {
  __typename?: 'RecordRef';
  /** When it happened, as whoever recorded it says; never later than when it was recorded. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its GraphQL type. */
  kind: Scalars['String']['output'];
  /** The record itself, for its owner to answer. */
  record?: Maybe<CitableRecord>;
  /** When it was recorded at its source: here, or in the system that it was imported from. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Names a record of any domain. */
export type RecordRefInput = {
  /** Its id. */
  id: Scalars['UUID']['input'];
  /** Its GraphQL type, such as `DailyNote`. */
  kind: Scalars['String']['input'];
};

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
  /** The complaint was acknowledged already. */
  | 'ACKNOWLEDGED_ALREADY'
  /** This record was amended already: amend the newest. */
  | 'ALREADY_AMENDED'
  /** The change was confirmed already. */
  | 'ALREADY_CONFIRMED'
  /** A record with this source and external id is already here. */
  | 'ALREADY_IMPORTED'
  /** A person with this NHS number is registered already. */
  | 'ALREADY_REGISTERED'
  /** The complaint was answered already. */
  | 'ANSWERED_ALREADY'
  /** Say which worker answered, so that whoever gave the briefing can be left out. */
  | 'ANSWERER_MISSING'
  /** The person or the family answered: leave out the worker, or say that staff or an agency worker answered. */
  | 'ANSWERER_NOT_ASKED'
  /** Whoever answers about a shift was on it: name a worker whom the rota has on it, or add the worker's assignment to the rota (of what is imported, the shift with its workers) and send this again. */
  | 'ANSWERER_NOT_ON_SHIFT'
  /** The date of birth has not come yet. */
  | 'BORN_IN_FUTURE'
  /** The person left or died before: their care here has ended already. */
  | 'CARE_ENDED'
  /** Care is being given: there is nothing to take up again. */
  | 'CARE_NOT_ENDED'
  /** Cite at least one confirmed change, or say that it is a formal review. */
  | 'CHANGES_MISSING'
  /** A change that is cited is another person's. */
  | 'CHANGE_OTHER_PERSON'
  /** A confirmed change that is overdue began with this record: a manager takes it back, since that makes the change due later. */
  | 'CLOCK_NOT_YOURS'
  /** Codes are capital letters, digits and underscores, such as FALLS_RISK. */
  | 'CODE_MALFORMED'
  /** The version answers a change whose code is not among its own: name what changed. */
  | 'CODE_NOT_NAMED'
  /** The day has not come yet. */
  | 'DAY_IN_FUTURE'
  /** It can't end before it starts. */
  | 'ENDS_BEFORE_START'
  /** The record was marked as entered in error. */
  | 'ENTERED_IN_ERROR'
  /** A change is shown by what was seen since the care of the person began: the day for which they were registered. */
  | 'EVIDENCE_BEFORE_CARE'
  /** A change is shown by a daily note, feedback or a complaint, contact with family, an incident or a formal review; record what a call, a message, an alert or a meeting brought as one of these. */
  | 'EVIDENCE_KIND_UNFIT'
  /** Name at least one record that shows it. */
  | 'EVIDENCE_MISSING'
  /** A record that is cited is about someone else. */
  | 'EVIDENCE_OTHER_PERSON'
  /** A record that is cited does not exist here. */
  | 'EVIDENCE_UNKNOWN'
  /** The plan was handed over to that service already. */
  | 'HANDED_OVER_ALREADY'
  /** It can't have happened yet. */
  | 'HAPPENED_IN_FUTURE'
  /** An imported record needs both its source and its external id. */
  | 'IMPORT_KEY_INCOMPLETE'
  /** Only a system that imports may give a record the source and key of another system; leave both out. */
  | 'IMPORT_KEY_NOT_YOURS'
  /** This idempotency key was used for another input or by another caller: take a new one. */
  | 'KEY_REUSED'
  /** The next review is due after the day on which this one was held. */
  | 'NEXT_REVIEW_NOT_AHEAD'
  /** No version of the plan was in force when the person moved. */
  | 'NONE_IN_FORCE'
  /** Name at least one thing that the review looked at. */
  | 'NOTHING_LOOKED_AT'
  /** Acknowledge the complaint before you answer it. */
  | 'NOT_ACKNOWLEDGED'
  /** The change has not been confirmed yet. */
  | 'NOT_CONFIRMED'
  /** There is no such record, or none that you may know of. */
  | 'NOT_FOUND'
  /** It is not graded high risk, so it waits for no sign-off. */
  | 'NOT_HIGH_RISK'
  /** The person has not moved from this plan's service to another. */
  | 'NOT_MOVED'
  /** Another role does this here: ask its holder or the recorded deputy. */
  | 'NOT_PERMITTED'
  /** It is done in the name of whoever is signed in: leave the field out, or name yourself. A system that imports says who did it. */
  | 'NOT_THE_CALLER'
  /** While the service is escalated its named senior signs off, or the on-call manager when they are away. */
  | 'NOT_THE_NAMED_SENIOR'
  /** A plan is handed over by its owner or deputy of the person's last day there, or by a manager. */
  | 'NOT_THE_OWNER'
  /** It is the only evidence of a change: add other evidence to the change first, or enter the change in error. */
  | 'ONLY_EVIDENCE'
  /** Say what came of it. */
  | 'OUTCOME_MISSING'
  /** The owner and the deputy are two people. */
  | 'OWNER_IS_DEPUTY'
  /** A plan needs one named owner and a named deputy before a version can be published. */
  | 'OWNER_MISSING'
  /** The person died. */
  | 'PERSON_DIED'
  /** Say whom it is about; only a worker's answer to a question about a shift may be about nobody, and then it raises no concern code. */
  | 'PERSON_MISSING'
  /** The shift was for other people: name one of those whom it names, or a shift that was for this person. */
  | 'PERSON_NOT_OF_SHIFT'
  /** This organisation places the person already on some of these days. */
  | 'PLACED_ALREADY'
  /** The placement ends no later than that already. */
  | 'PLACEMENT_ENDED'
  /** A plan is reviewed while it is in force: after its first version, and until the person left or died. */
  | 'PLAN_NOT_IN_FORCE'
  /** One of these records shows this change of the person already: add what is new to that change. */
  | 'PROPOSED_ALREADY'
  /** Say which question about the shift it answers, or leave out the shift and who answered. */
  | 'QUESTION_MISSING'
  /** Answer the question by a rating of 1 (no) to 5 (yes). */
  | 'RATING_MISSING'
  /** A rating is 1 to 5. */
  | 'RATING_OUT_OF_RANGE'
  /** Only a system that imports may say when a record was made; nothing can be back-dated. */
  | 'RECORDED_AT_NOT_YOURS'
  /** It can't have been recorded before it happened. */
  | 'RECORDED_BEFORE_HAPPENED'
  /** It can't have been recorded yet. */
  | 'RECORDED_IN_FUTURE'
  /** A record that is cited is not known, or was retracted. */
  | 'RECORD_NOT_KNOWN'
  /** This question is put to staff, to agency workers, and to people and their families. */
  | 'RESPONDENT_NOT_ASKED'
  /** Whoever answered is recorded as the other kind of worker: an agency worker answers as one, and own staff (permanent, temporary or bank) as staff. */
  | 'RESPONDENT_UNLIKE_CONTRACT'
  /** Care goes on after the day on which the person left. */
  | 'RESUMED_BEFORE_LEFT'
  /** The person is in that service already. */
  | 'SAME_SERVICE'
  /** A version that changes nothing answers no change. */
  | 'SAME_TEXT'
  /** Whoever confirmed the change can't sign it off. */
  | 'SELF_SIGN_OFF'
  /** The shift is of another service than the person: name a shift of the service that cares for them. */
  | 'SHIFT_ELSEWHERE'
  /** Say which shift or visit the question was about. */
  | 'SHIFT_MISSING'
  /** The shift had not begun when this was answered: nobody can say yet how it went. */
  | 'SHIFT_NOT_BEGUN'
  /** It was signed off already. */
  | 'SIGNED_OFF_ALREADY'
  /** While the service is escalated a high-risk change needs a named senior's sign-off before its plan is published; issue the interim instruction now. */
  | 'SIGN_OFF_MISSING'
  /** Someone changed the record since you read it: read it again, then decide. */
  | 'STALE'
  /** Nobody is named from a day that has passed: that would make them answer for what happened before. */
  | 'STARTS_IN_PAST'
  /** Say something here. */
  | 'TEXT_EMPTY'
  /** The text is longer than this field holds. */
  | 'TEXT_TOO_LONG'
  /** One of these records shows as many changes as one may: five. A formal review shows any number. */
  | 'TOO_MANY_CHANGES'
  /** Say which version you read, so that nothing is written over what somebody else wrote meanwhile. */
  | 'VERSION_MISSING'
  /** The date lies beyond the calendar of working days, so it can't be reckoned. */
  | 'WORKDAY_UNKNOWN';

/** Input of `registerPerson`. */
export type RegisterPersonInput = {
  /** Date of birth. */
  bornOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said, and never in the future. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The name by which the person is known. */
  name: Scalars['String']['input'];
  /** The NHS number. */
  nhsNumber?: InputMaybe<Scalars['NHSNumber']['input']>;
  /** The organisations that place the person from this day on, by their ids; more with `placePerson`. */
  placedBy: Array<Scalars['UUID']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `registerPerson`: the record, or why not. */
export type RegisterPersonPayload = {
  __typename?: 'RegisterPersonPayload';
  /** The record; null when refused. */
  person?: Maybe<Person>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `reportIncident`. */
export type ReportIncidentInput = {
  /** Its key in that system, by which it is imported once; null when it was recorded here. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said, and never in the future. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What was done at once. */
  immediateAction?: InputMaybe<Scalars['String']['input']>;
  /** What kind of event. */
  kind: IncidentKind;
  /** The person it is about. */
  personId: Scalars['UUID']['input'];
  /** Physical harm. */
  physicalHarm: Harm;
  /** Psychological harm. */
  psychologicalHarm: Harm;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who reported it; the caller unless said. */
  reportedById?: InputMaybe<Scalars['UUID']['input']>;
  /** The risks that it shows, as codes. */
  riskCodes: Array<Scalars['String']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What happened. */
  text: Scalars['String']['input'];
};

/** Answer of `reportIncident`: the record, or why not. */
export type ReportIncidentPayload = {
  __typename?: 'ReportIncidentPayload';
  /** The record; null when refused. */
  incident?: Maybe<Incident>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `resumeCare`. */
export type ResumeCareInput = {
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The person it is about, who left and did not die. */
  personId: Scalars['UUID']['input'];
  /** The first day of care again, in London: after the day on which the person left, and not to come. */
  resumedOn: Scalars['LocalDate']['input'];
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `resumeCare`: the record, or why not. */
export type ResumeCarePayload = {
  __typename?: 'ResumeCarePayload';
  /** The record; null when refused. */
  person?: Maybe<Person>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** What a worker's answers to scenario questions on a topic showed. */
export type ScenarioResult = {
  __typename?: 'ScenarioResult';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A service where care is delivered. */
export type Service = {
  __typename?: 'Service';
  /** Its handovers. */
  handovers?: Maybe<HandoverConnection>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The reviews whose next one is overdue, the longest overdue first: the newest of each plan of the people whom the service cares for, whose day has passed in London. A plan that was never reviewed is not among them. */
  overduePlanReviews?: Maybe<PlanReviewConnection>;
  /** Its people. */
  people?: Maybe<PersonConnection>;
};


/** A service where care is delivered. */
export type ServiceHandoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceOverduePlanReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServicePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Input of `signOffChange`. */
export type SignOffChangeInput = {
  /** The change. */
  changeId: Scalars['UUID']['input'];
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The named senior; the caller unless said. */
  signedOffById?: InputMaybe<Scalars['UUID']['input']>;
  /** The version that you read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `signOffChange`: the record, or why not. */
export type SignOffChangePayload = {
  __typename?: 'SignOffChangePayload';
  /** The record; null when refused. */
  identifiedChange?: Maybe<IdentifiedChange>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

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

/** Training that a worker completed. */
export type TrainingRecord = {
  __typename?: 'TrainingRecord';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A phrase of a note that is vague. */
export type VaguePhrase = {
  __typename?: 'VaguePhrase';
  /** The phrase, as the rules have it. */
  phrase: Scalars['String']['output'];
  /** In what way. */
  wording: VagueWording;
};

/** In what way a note is vague. */
export type VagueWording =
  /** It says that all was well, and hardly anything else. */
  | 'STOCK_PHRASE'
  /** It tells of a mark or a bruise, and not of what it looks like. */
  | 'UNDESCRIBED_MARK'
  /** It tells of a change in somebody, and not of what changed. */
  | 'UNSPECIFIC_CHANGE'
  /** It tells of a concern, and not of what was seen or done. */
  | 'UNSPECIFIC_CONCERN';

/** That a visit was late or missed, and why. */
export type VisitReport = {
  __typename?: 'VisitReport';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

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
  CarePlan: CarePlan;
  CommunicationLogEntry: CommunicationLogEntry;
  Complaint: Complaint;
  DailyNote: DailyNote;
  Feedback: Feedback;
  GlassBreak: GlassBreak;
  HandedOverPlan: HandedOverPlan;
  Handover: Handover;
  IdentifiedChange: IdentifiedChange;
  Incident: Incident;
  InterimInstruction: InterimInstruction;
  KeyWorkerAssignment: KeyWorkerAssignment;
  Person: Person;
  Placement: Placement;
  PlanOwnership: PlanOwnership;
  PlanReview: PlanReview;
  PlanVersion: PlanVersion;
  Service: Service;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CarePlan:
    ( { __typename: 'CarePlan' }
    & GraphQLRecursivePick<FederationTypes['CarePlan'], {"id":true}> );
  CommunicationLogEntry:
    ( { __typename: 'CommunicationLogEntry' }
    & GraphQLRecursivePick<FederationTypes['CommunicationLogEntry'], {"id":true}> );
  Complaint:
    ( { __typename: 'Complaint' }
    & GraphQLRecursivePick<FederationTypes['Complaint'], {"id":true}> );
  DailyNote:
    ( { __typename: 'DailyNote' }
    & GraphQLRecursivePick<FederationTypes['DailyNote'], {"id":true}> );
  Feedback:
    ( { __typename: 'Feedback' }
    & GraphQLRecursivePick<FederationTypes['Feedback'], {"id":true}> );
  GlassBreak:
    ( { __typename: 'GlassBreak' }
    & GraphQLRecursivePick<FederationTypes['GlassBreak'], {"id":true}> );
  HandedOverPlan:
    ( { __typename: 'HandedOverPlan' }
    & GraphQLRecursivePick<FederationTypes['HandedOverPlan'], {"id":true}> );
  Handover:
    ( { __typename: 'Handover' }
    & GraphQLRecursivePick<FederationTypes['Handover'], {"id":true}> );
  IdentifiedChange:
    ( { __typename: 'IdentifiedChange' }
    & GraphQLRecursivePick<FederationTypes['IdentifiedChange'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  InterimInstruction:
    ( { __typename: 'InterimInstruction' }
    & GraphQLRecursivePick<FederationTypes['InterimInstruction'], {"id":true}> );
  KeyWorkerAssignment:
    ( { __typename: 'KeyWorkerAssignment' }
    & GraphQLRecursivePick<FederationTypes['KeyWorkerAssignment'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Placement:
    ( { __typename: 'Placement' }
    & GraphQLRecursivePick<FederationTypes['Placement'], {"id":true}> );
  PlanOwnership:
    ( { __typename: 'PlanOwnership' }
    & GraphQLRecursivePick<FederationTypes['PlanOwnership'], {"id":true}> );
  PlanReview:
    ( { __typename: 'PlanReview' }
    & GraphQLRecursivePick<FederationTypes['PlanReview'], {"id":true}> );
  PlanVersion:
    ( { __typename: 'PlanVersion' }
    & GraphQLRecursivePick<FederationTypes['PlanVersion'], {"id":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CitableRecord:
    | ( ActionProgress )
    | ( Alert )
    | ( AllocationCheckStub )
    | ( Assignment )
    | ( AuditStub )
    | ( BriefingStub )
    | ( BriefingChecklist )
    | ( CarePlanRecord )
    | ( Coaching )
    | ( CommunicationLogEntryRecord )
    | ( ComplaintRecord )
    | ( ConcernStub )
    | ( DailyNoteRecord )
    | ( DailyScreening )
    | ( EarlyWarningStub )
    | ( Escalation )
    | ( FeedbackRecord )
    | ( FolderEntry )
    | ( HandoverRecord )
    | ( IdentifiedChangeRecord )
    | ( IncidentRecord )
    | ( IndicatorStub )
    | ( InductionStub )
    | ( InductionVerdict )
    | ( InspectionFindingStub )
    | ( InterimInstructionRecord )
    | ( ManagementReviewStub )
    | ( MinuteStub )
    | ( PersonGuidance )
    | ( PlanOwnershipRecord )
    | ( PlanReviewRecord )
    | ( PlanVersionRecord )
    | ( PracticeObservationStub )
    | ( ProcedureVersionStub )
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
  AcknowledgeComplaintInput: AcknowledgeComplaintInput;
  AcknowledgeComplaintPayload: ResolverTypeWrapper<Omit<AcknowledgeComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversTypes['Complaint']> }>;
  Act: Act;
  ActionProgress: ResolverTypeWrapper<ActionProgress>;
  AddChangeEvidenceInput: AddChangeEvidenceInput;
  AddChangeEvidencePayload: ResolverTypeWrapper<Omit<AddChangeEvidencePayload, 'identifiedChange' | 'shownAlready'> & { identifiedChange?: Maybe<ResolversTypes['IdentifiedChange']>, shownAlready?: Maybe<ResolversTypes['IdentifiedChange']> }>;
  Alert: ResolverTypeWrapper<Alert>;
  AllocationCheck: ResolverTypeWrapper<AllocationCheckStub>;
  AnswerComplaintInput: AnswerComplaintInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnswerComplaintPayload: ResolverTypeWrapper<Omit<AnswerComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversTypes['Complaint']> }>;
  AssignKeyWorkerInput: AssignKeyWorkerInput;
  AssignKeyWorkerPayload: ResolverTypeWrapper<Omit<AssignKeyWorkerPayload, 'keyWorkerAssignment'> & { keyWorkerAssignment?: Maybe<ResolversTypes['KeyWorkerAssignment']> }>;
  AssignPlanOwnerInput: AssignPlanOwnerInput;
  AssignPlanOwnerPayload: ResolverTypeWrapper<Omit<AssignPlanOwnerPayload, 'planOwnership'> & { planOwnership?: Maybe<ResolversTypes['PlanOwnership']> }>;
  Assignment: ResolverTypeWrapper<Assignment>;
  Audit: ResolverTypeWrapper<AuditStub>;
  Briefing: ResolverTypeWrapper<BriefingStub>;
  BriefingChecklist: ResolverTypeWrapper<BriefingChecklist>;
  CarePlan: ResolverTypeWrapper<CarePlanRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CarePlanConnection: ResolverTypeWrapper<Omit<CarePlanConnection, 'edges'> & { edges: Array<ResolversTypes['CarePlanEdge']> }>;
  CarePlanEdge: ResolverTypeWrapper<Omit<CarePlanEdge, 'node'> & { node: ResolversTypes['CarePlan'] }>;
  CareRecordInError: ResolverTypeWrapper<CareRecordInError>;
  CareRecordInput: CareRecordInput;
  CareRecordKind: CareRecordKind;
  ChangeKind: ChangeKind;
  ChangeSource: ChangeSource;
  ChangeState: ChangeState;
  CitableRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CitableRecord']>;
  Coaching: ResolverTypeWrapper<Coaching>;
  CommunicationKind: CommunicationKind;
  CommunicationLogEntry: ResolverTypeWrapper<CommunicationLogEntryRecord>;
  CommunicationLogEntryConnection: ResolverTypeWrapper<Omit<CommunicationLogEntryConnection, 'edges'> & { edges: Array<ResolversTypes['CommunicationLogEntryEdge']> }>;
  CommunicationLogEntryEdge: ResolverTypeWrapper<Omit<CommunicationLogEntryEdge, 'node'> & { node: ResolversTypes['CommunicationLogEntry'] }>;
  Complaint: ResolverTypeWrapper<ComplaintRecord>;
  ComplaintConnection: ResolverTypeWrapper<Omit<ComplaintConnection, 'edges'> & { edges: Array<ResolversTypes['ComplaintEdge']> }>;
  ComplaintEdge: ResolverTypeWrapper<Omit<ComplaintEdge, 'node'> & { node: ResolversTypes['Complaint'] }>;
  ComplaintOutcome: ComplaintOutcome;
  Concern: ResolverTypeWrapper<ConcernStub>;
  ConfirmChangeInput: ConfirmChangeInput;
  ConfirmChangePayload: ResolverTypeWrapper<Omit<ConfirmChangePayload, 'identifiedChange'> & { identifiedChange?: Maybe<ResolversTypes['IdentifiedChange']> }>;
  DailyNote: ResolverTypeWrapper<DailyNoteRecord>;
  DailyNoteConnection: ResolverTypeWrapper<Omit<DailyNoteConnection, 'edges'> & { edges: Array<ResolversTypes['DailyNoteEdge']> }>;
  DailyNoteEdge: ResolverTypeWrapper<Omit<DailyNoteEdge, 'node'> & { node: ResolversTypes['DailyNote'] }>;
  DailyScreening: ResolverTypeWrapper<DailyScreening>;
  DataClass: DataClass;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EarlyWarning: ResolverTypeWrapper<EarlyWarningStub>;
  EndPlacementInput: EndPlacementInput;
  EndPlacementPayload: ResolverTypeWrapper<Omit<EndPlacementPayload, 'placement'> & { placement?: Maybe<ResolversTypes['Placement']> }>;
  EnterCareRecordInErrorInput: EnterCareRecordInErrorInput;
  EnterCareRecordInErrorPayload: ResolverTypeWrapper<EnterCareRecordInErrorPayload>;
  EnterChangeInErrorInput: EnterChangeInErrorInput;
  EnterChangeInErrorPayload: ResolverTypeWrapper<Omit<EnterChangeInErrorPayload, 'identifiedChange'> & { identifiedChange?: Maybe<ResolversTypes['IdentifiedChange']> }>;
  EnteredInErrorReason: EnteredInErrorReason;
  Escalation: ResolverTypeWrapper<Escalation>;
  Feedback: ResolverTypeWrapper<FeedbackRecord>;
  FeedbackCode: FeedbackCode;
  FeedbackConnection: ResolverTypeWrapper<Omit<FeedbackConnection, 'edges'> & { edges: Array<ResolversTypes['FeedbackEdge']> }>;
  FeedbackEdge: ResolverTypeWrapper<Omit<FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FeedbackFrom: FeedbackFrom;
  FeedbackQuestion: FeedbackQuestion;
  FolderEntry: ResolverTypeWrapper<FolderEntry>;
  GlassBreak: ResolverTypeWrapper<GlassBreakStub>;
  GlassReading: ResolverTypeWrapper<GlassReading>;
  GlassRecords: ResolverTypeWrapper<GlassRecords>;
  HandOverPlanInput: HandOverPlanInput;
  HandOverPlanPayload: ResolverTypeWrapper<Omit<HandOverPlanPayload, 'carePlan'> & { carePlan?: Maybe<ResolversTypes['CarePlan']> }>;
  HandedOverPlan: ResolverTypeWrapper<HandedOverPlanRecord>;
  HandedOverPlanConnection: ResolverTypeWrapper<Omit<HandedOverPlanConnection, 'edges'> & { edges: Array<ResolversTypes['HandedOverPlanEdge']> }>;
  HandedOverPlanEdge: ResolverTypeWrapper<Omit<HandedOverPlanEdge, 'node'> & { node: ResolversTypes['HandedOverPlan'] }>;
  Handover: ResolverTypeWrapper<HandoverRecord>;
  HandoverConnection: ResolverTypeWrapper<Omit<HandoverConnection, 'edges'> & { edges: Array<ResolversTypes['HandoverEdge']> }>;
  HandoverEdge: ResolverTypeWrapper<Omit<HandoverEdge, 'node'> & { node: ResolversTypes['Handover'] }>;
  Harm: Harm;
  IdentifiedChange: ResolverTypeWrapper<IdentifiedChangeRecord>;
  IdentifiedChangeConnection: ResolverTypeWrapper<Omit<IdentifiedChangeConnection, 'edges'> & { edges: Array<ResolversTypes['IdentifiedChangeEdge']> }>;
  IdentifiedChangeEdge: ResolverTypeWrapper<Omit<IdentifiedChangeEdge, 'node'> & { node: ResolversTypes['IdentifiedChange'] }>;
  Incident: ResolverTypeWrapper<IncidentRecord>;
  IncidentConnection: ResolverTypeWrapper<Omit<IncidentConnection, 'edges'> & { edges: Array<ResolversTypes['IncidentEdge']> }>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  IncidentKind: IncidentKind;
  Indicator: ResolverTypeWrapper<IndicatorStub>;
  Induction: ResolverTypeWrapper<InductionStub>;
  InductionVerdict: ResolverTypeWrapper<InductionVerdict>;
  InspectionFinding: ResolverTypeWrapper<InspectionFindingStub>;
  InterimInstruction: ResolverTypeWrapper<InterimInstructionRecord>;
  InterimInstructionConnection: ResolverTypeWrapper<Omit<InterimInstructionConnection, 'edges'> & { edges: Array<ResolversTypes['InterimInstructionEdge']> }>;
  InterimInstructionEdge: ResolverTypeWrapper<Omit<InterimInstructionEdge, 'node'> & { node: ResolversTypes['InterimInstruction'] }>;
  IssueInterimInstructionInput: IssueInterimInstructionInput;
  IssueInterimInstructionPayload: ResolverTypeWrapper<Omit<IssueInterimInstructionPayload, 'interimInstruction'> & { interimInstruction?: Maybe<ResolversTypes['InterimInstruction']> }>;
  KeyWorkerAssignment: ResolverTypeWrapper<KeyWorkerAssignmentRecord>;
  KeyWorkerAssignmentConnection: ResolverTypeWrapper<Omit<KeyWorkerAssignmentConnection, 'edges'> & { edges: Array<ResolversTypes['KeyWorkerAssignmentEdge']> }>;
  KeyWorkerAssignmentEdge: ResolverTypeWrapper<Omit<KeyWorkerAssignmentEdge, 'node'> & { node: ResolversTypes['KeyWorkerAssignment'] }>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LogCommunicationInput: LogCommunicationInput;
  LogCommunicationPayload: ResolverTypeWrapper<Omit<LogCommunicationPayload, 'communicationLogEntry'> & { communicationLogEntry?: Maybe<ResolversTypes['CommunicationLogEntry']> }>;
  LookedAt: LookedAt;
  ManagementReview: ResolverTypeWrapper<ManagementReviewStub>;
  Minute: ResolverTypeWrapper<MinuteStub>;
  MovePersonInput: MovePersonInput;
  MovePersonPayload: ResolverTypeWrapper<Omit<MovePersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NHSNumber: ResolverTypeWrapper<Scalars['NHSNumber']['output']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  NoteKind: NoteKind;
  OpenCarePlanInput: OpenCarePlanInput;
  OpenCarePlanPayload: ResolverTypeWrapper<Omit<OpenCarePlanPayload, 'carePlan'> & { carePlan?: Maybe<ResolversTypes['CarePlan']> }>;
  OwnershipVerdict: OwnershipVerdict;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonRecord>;
  PersonAbsence: ResolverTypeWrapper<PersonAbsence>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: Array<ResolversTypes['PersonEdge']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonGuidance: ResolverTypeWrapper<PersonGuidance>;
  PersonMove: ResolverTypeWrapper<PersonMoveRecord>;
  PersonState: PersonState;
  PlacePersonInput: PlacePersonInput;
  PlacePersonPayload: ResolverTypeWrapper<Omit<PlacePersonPayload, 'placement'> & { placement?: Maybe<ResolversTypes['Placement']> }>;
  Placement: ResolverTypeWrapper<PlacementRecord>;
  PlacementConnection: ResolverTypeWrapper<Omit<PlacementConnection, 'edges'> & { edges: Array<ResolversTypes['PlacementEdge']> }>;
  PlacementEdge: ResolverTypeWrapper<Omit<PlacementEdge, 'node'> & { node: ResolversTypes['Placement'] }>;
  PlanOwnership: ResolverTypeWrapper<PlanOwnershipRecord>;
  PlanOwnershipConnection: ResolverTypeWrapper<Omit<PlanOwnershipConnection, 'edges'> & { edges: Array<ResolversTypes['PlanOwnershipEdge']> }>;
  PlanOwnershipEdge: ResolverTypeWrapper<Omit<PlanOwnershipEdge, 'node'> & { node: ResolversTypes['PlanOwnership'] }>;
  PlanReason: PlanReason;
  PlanReview: ResolverTypeWrapper<PlanReviewRecord>;
  PlanReviewConnection: ResolverTypeWrapper<Omit<PlanReviewConnection, 'edges'> & { edges: Array<ResolversTypes['PlanReviewEdge']> }>;
  PlanReviewEdge: ResolverTypeWrapper<Omit<PlanReviewEdge, 'node'> & { node: ResolversTypes['PlanReview'] }>;
  PlanReviewOutcome: PlanReviewOutcome;
  PlanVersion: ResolverTypeWrapper<PlanVersionRecord>;
  PlanVersionConnection: ResolverTypeWrapper<Omit<PlanVersionConnection, 'edges'> & { edges: Array<ResolversTypes['PlanVersionEdge']> }>;
  PlanVersionEdge: ResolverTypeWrapper<Omit<PlanVersionEdge, 'node'> & { node: ResolversTypes['PlanVersion'] }>;
  PracticeObservation: ResolverTypeWrapper<PracticeObservationStub>;
  ProcedureVersion: ResolverTypeWrapper<ProcedureVersionStub>;
  ProposeChangeInput: ProposeChangeInput;
  ProposeChangePayload: ResolverTypeWrapper<Omit<ProposeChangePayload, 'identifiedChange' | 'shownAlready'> & { identifiedChange?: Maybe<ResolversTypes['IdentifiedChange']>, shownAlready?: Maybe<ResolversTypes['IdentifiedChange']> }>;
  PublishPlanVersionInput: PublishPlanVersionInput;
  PublishPlanVersionPayload: ResolverTypeWrapper<Omit<PublishPlanVersionPayload, 'planVersion'> & { planVersion?: Maybe<ResolversTypes['PlanVersion']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveComplaintInput: ReceiveComplaintInput;
  ReceiveComplaintPayload: ResolverTypeWrapper<Omit<ReceiveComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversTypes['Complaint']> }>;
  RecordDeathInput: RecordDeathInput;
  RecordDeathPayload: ResolverTypeWrapper<Omit<RecordDeathPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  RecordFeedbackInput: RecordFeedbackInput;
  RecordFeedbackPayload: ResolverTypeWrapper<Omit<RecordFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['Feedback']> }>;
  RecordHandoverInput: RecordHandoverInput;
  RecordHandoverPayload: ResolverTypeWrapper<Omit<RecordHandoverPayload, 'handover'> & { handover?: Maybe<ResolversTypes['Handover']> }>;
  RecordNoteInput: RecordNoteInput;
  RecordNotePayload: ResolverTypeWrapper<Omit<RecordNotePayload, 'dailyNote'> & { dailyNote?: Maybe<ResolversTypes['DailyNote']> }>;
  RecordPersonLeftInput: RecordPersonLeftInput;
  RecordPersonLeftPayload: ResolverTypeWrapper<Omit<RecordPersonLeftPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  RecordPlanReviewInput: RecordPlanReviewInput;
  RecordPlanReviewPayload: ResolverTypeWrapper<Omit<RecordPlanReviewPayload, 'planReview'> & { planReview?: Maybe<ResolversTypes['PlanReview']> }>;
  RecordRef: ResolverTypeWrapper<CitedReference>;
  RecordRefInput: RecordRefInput;
  Referral: ResolverTypeWrapper<Referral>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: ResolverTypeWrapper<Omit<RegisterPersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  ReportIncidentInput: ReportIncidentInput;
  ReportIncidentPayload: ResolverTypeWrapper<Omit<ReportIncidentPayload, 'incident'> & { incident?: Maybe<ResolversTypes['Incident']> }>;
  ResumeCareInput: ResumeCareInput;
  ResumeCarePayload: ResolverTypeWrapper<Omit<ResumeCarePayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  ScenarioResult: ResolverTypeWrapper<ScenarioResult>;
  Service: ResolverTypeWrapper<ServiceStub>;
  Shift: ResolverTypeWrapper<ShiftStub>;
  ShiftAllocation: ResolverTypeWrapper<ShiftAllocationStub>;
  SignOffChangeInput: SignOffChangeInput;
  SignOffChangePayload: ResolverTypeWrapper<Omit<SignOffChangePayload, 'identifiedChange'> & { identifiedChange?: Maybe<ResolversTypes['IdentifiedChange']> }>;
  StaffInterview: ResolverTypeWrapper<StaffInterviewStub>;
  StaffMember: ResolverTypeWrapper<StaffMemberStub>;
  StaffQuestion: ResolverTypeWrapper<StaffQuestionStub>;
  Supervision: ResolverTypeWrapper<SupervisionStub>;
  SupplierReview: ResolverTypeWrapper<SupplierReview>;
  TrainingRecord: ResolverTypeWrapper<TrainingRecordStub>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  VaguePhrase: ResolverTypeWrapper<VaguePhrase>;
  VagueWording: VagueWording;
  VisitReport: ResolverTypeWrapper<VisitReport>;
  WorkforceAction: ResolverTypeWrapper<WorkforceAction>;
  WorkforceSample: ResolverTypeWrapper<WorkforceSample>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeComplaintInput: AcknowledgeComplaintInput;
  AcknowledgeComplaintPayload: Omit<AcknowledgeComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversParentTypes['Complaint']> };
  ActionProgress: ActionProgress;
  AddChangeEvidenceInput: AddChangeEvidenceInput;
  AddChangeEvidencePayload: Omit<AddChangeEvidencePayload, 'identifiedChange' | 'shownAlready'> & { identifiedChange?: Maybe<ResolversParentTypes['IdentifiedChange']>, shownAlready?: Maybe<ResolversParentTypes['IdentifiedChange']> };
  Alert: Alert;
  AllocationCheck: AllocationCheckStub;
  AnswerComplaintInput: AnswerComplaintInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  AnswerComplaintPayload: Omit<AnswerComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversParentTypes['Complaint']> };
  AssignKeyWorkerInput: AssignKeyWorkerInput;
  AssignKeyWorkerPayload: Omit<AssignKeyWorkerPayload, 'keyWorkerAssignment'> & { keyWorkerAssignment?: Maybe<ResolversParentTypes['KeyWorkerAssignment']> };
  AssignPlanOwnerInput: AssignPlanOwnerInput;
  AssignPlanOwnerPayload: Omit<AssignPlanOwnerPayload, 'planOwnership'> & { planOwnership?: Maybe<ResolversParentTypes['PlanOwnership']> };
  Assignment: Assignment;
  Audit: AuditStub;
  Briefing: BriefingStub;
  BriefingChecklist: BriefingChecklist;
  CarePlan: CarePlanRecord;
  Int: Scalars['Int']['output'];
  CarePlanConnection: Omit<CarePlanConnection, 'edges'> & { edges: Array<ResolversParentTypes['CarePlanEdge']> };
  CarePlanEdge: Omit<CarePlanEdge, 'node'> & { node: ResolversParentTypes['CarePlan'] };
  CareRecordInError: CareRecordInError;
  CareRecordInput: CareRecordInput;
  CitableRecord: ResolversUnionTypes<ResolversParentTypes>['CitableRecord'];
  Coaching: Coaching;
  CommunicationLogEntry: CommunicationLogEntryRecord;
  CommunicationLogEntryConnection: Omit<CommunicationLogEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['CommunicationLogEntryEdge']> };
  CommunicationLogEntryEdge: Omit<CommunicationLogEntryEdge, 'node'> & { node: ResolversParentTypes['CommunicationLogEntry'] };
  Complaint: ComplaintRecord;
  ComplaintConnection: Omit<ComplaintConnection, 'edges'> & { edges: Array<ResolversParentTypes['ComplaintEdge']> };
  ComplaintEdge: Omit<ComplaintEdge, 'node'> & { node: ResolversParentTypes['Complaint'] };
  Concern: ConcernStub;
  ConfirmChangeInput: ConfirmChangeInput;
  ConfirmChangePayload: Omit<ConfirmChangePayload, 'identifiedChange'> & { identifiedChange?: Maybe<ResolversParentTypes['IdentifiedChange']> };
  DailyNote: DailyNoteRecord;
  DailyNoteConnection: Omit<DailyNoteConnection, 'edges'> & { edges: Array<ResolversParentTypes['DailyNoteEdge']> };
  DailyNoteEdge: Omit<DailyNoteEdge, 'node'> & { node: ResolversParentTypes['DailyNote'] };
  DailyScreening: DailyScreening;
  DateTime: Scalars['DateTime']['output'];
  EarlyWarning: EarlyWarningStub;
  EndPlacementInput: EndPlacementInput;
  EndPlacementPayload: Omit<EndPlacementPayload, 'placement'> & { placement?: Maybe<ResolversParentTypes['Placement']> };
  EnterCareRecordInErrorInput: EnterCareRecordInErrorInput;
  EnterCareRecordInErrorPayload: EnterCareRecordInErrorPayload;
  EnterChangeInErrorInput: EnterChangeInErrorInput;
  EnterChangeInErrorPayload: Omit<EnterChangeInErrorPayload, 'identifiedChange'> & { identifiedChange?: Maybe<ResolversParentTypes['IdentifiedChange']> };
  Escalation: Escalation;
  Feedback: FeedbackRecord;
  FeedbackConnection: Omit<FeedbackConnection, 'edges'> & { edges: Array<ResolversParentTypes['FeedbackEdge']> };
  FeedbackEdge: Omit<FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  FolderEntry: FolderEntry;
  GlassBreak: GlassBreakStub;
  GlassReading: GlassReading;
  GlassRecords: GlassRecords;
  HandOverPlanInput: HandOverPlanInput;
  HandOverPlanPayload: Omit<HandOverPlanPayload, 'carePlan'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']> };
  HandedOverPlan: HandedOverPlanRecord;
  HandedOverPlanConnection: Omit<HandedOverPlanConnection, 'edges'> & { edges: Array<ResolversParentTypes['HandedOverPlanEdge']> };
  HandedOverPlanEdge: Omit<HandedOverPlanEdge, 'node'> & { node: ResolversParentTypes['HandedOverPlan'] };
  Handover: HandoverRecord;
  HandoverConnection: Omit<HandoverConnection, 'edges'> & { edges: Array<ResolversParentTypes['HandoverEdge']> };
  HandoverEdge: Omit<HandoverEdge, 'node'> & { node: ResolversParentTypes['Handover'] };
  IdentifiedChange: IdentifiedChangeRecord;
  IdentifiedChangeConnection: Omit<IdentifiedChangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['IdentifiedChangeEdge']> };
  IdentifiedChangeEdge: Omit<IdentifiedChangeEdge, 'node'> & { node: ResolversParentTypes['IdentifiedChange'] };
  Incident: IncidentRecord;
  IncidentConnection: Omit<IncidentConnection, 'edges'> & { edges: Array<ResolversParentTypes['IncidentEdge']> };
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  Indicator: IndicatorStub;
  Induction: InductionStub;
  InductionVerdict: InductionVerdict;
  InspectionFinding: InspectionFindingStub;
  InterimInstruction: InterimInstructionRecord;
  InterimInstructionConnection: Omit<InterimInstructionConnection, 'edges'> & { edges: Array<ResolversParentTypes['InterimInstructionEdge']> };
  InterimInstructionEdge: Omit<InterimInstructionEdge, 'node'> & { node: ResolversParentTypes['InterimInstruction'] };
  IssueInterimInstructionInput: IssueInterimInstructionInput;
  IssueInterimInstructionPayload: Omit<IssueInterimInstructionPayload, 'interimInstruction'> & { interimInstruction?: Maybe<ResolversParentTypes['InterimInstruction']> };
  KeyWorkerAssignment: KeyWorkerAssignmentRecord;
  KeyWorkerAssignmentConnection: Omit<KeyWorkerAssignmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['KeyWorkerAssignmentEdge']> };
  KeyWorkerAssignmentEdge: Omit<KeyWorkerAssignmentEdge, 'node'> & { node: ResolversParentTypes['KeyWorkerAssignment'] };
  LocalDate: Scalars['LocalDate']['output'];
  LogCommunicationInput: LogCommunicationInput;
  LogCommunicationPayload: Omit<LogCommunicationPayload, 'communicationLogEntry'> & { communicationLogEntry?: Maybe<ResolversParentTypes['CommunicationLogEntry']> };
  ManagementReview: ManagementReviewStub;
  Minute: MinuteStub;
  MovePersonInput: MovePersonInput;
  MovePersonPayload: Omit<MovePersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  Mutation: Record<PropertyKey, never>;
  NHSNumber: Scalars['NHSNumber']['output'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  OpenCarePlanInput: OpenCarePlanInput;
  OpenCarePlanPayload: Omit<OpenCarePlanPayload, 'carePlan'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']> };
  PageInfo: PageInfo;
  Person: PersonRecord;
  PersonAbsence: PersonAbsence;
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: Array<ResolversParentTypes['PersonEdge']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonGuidance: PersonGuidance;
  PersonMove: PersonMoveRecord;
  PlacePersonInput: PlacePersonInput;
  PlacePersonPayload: Omit<PlacePersonPayload, 'placement'> & { placement?: Maybe<ResolversParentTypes['Placement']> };
  Placement: PlacementRecord;
  PlacementConnection: Omit<PlacementConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlacementEdge']> };
  PlacementEdge: Omit<PlacementEdge, 'node'> & { node: ResolversParentTypes['Placement'] };
  PlanOwnership: PlanOwnershipRecord;
  PlanOwnershipConnection: Omit<PlanOwnershipConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlanOwnershipEdge']> };
  PlanOwnershipEdge: Omit<PlanOwnershipEdge, 'node'> & { node: ResolversParentTypes['PlanOwnership'] };
  PlanReview: PlanReviewRecord;
  PlanReviewConnection: Omit<PlanReviewConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlanReviewEdge']> };
  PlanReviewEdge: Omit<PlanReviewEdge, 'node'> & { node: ResolversParentTypes['PlanReview'] };
  PlanVersion: PlanVersionRecord;
  PlanVersionConnection: Omit<PlanVersionConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlanVersionEdge']> };
  PlanVersionEdge: Omit<PlanVersionEdge, 'node'> & { node: ResolversParentTypes['PlanVersion'] };
  PracticeObservation: PracticeObservationStub;
  ProcedureVersion: ProcedureVersionStub;
  ProposeChangeInput: ProposeChangeInput;
  ProposeChangePayload: Omit<ProposeChangePayload, 'identifiedChange' | 'shownAlready'> & { identifiedChange?: Maybe<ResolversParentTypes['IdentifiedChange']>, shownAlready?: Maybe<ResolversParentTypes['IdentifiedChange']> };
  PublishPlanVersionInput: PublishPlanVersionInput;
  PublishPlanVersionPayload: Omit<PublishPlanVersionPayload, 'planVersion'> & { planVersion?: Maybe<ResolversParentTypes['PlanVersion']> };
  Query: Record<PropertyKey, never>;
  ReceiveComplaintInput: ReceiveComplaintInput;
  ReceiveComplaintPayload: Omit<ReceiveComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversParentTypes['Complaint']> };
  RecordDeathInput: RecordDeathInput;
  RecordDeathPayload: Omit<RecordDeathPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  RecordFeedbackInput: RecordFeedbackInput;
  RecordFeedbackPayload: Omit<RecordFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['Feedback']> };
  RecordHandoverInput: RecordHandoverInput;
  RecordHandoverPayload: Omit<RecordHandoverPayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['Handover']> };
  RecordNoteInput: RecordNoteInput;
  RecordNotePayload: Omit<RecordNotePayload, 'dailyNote'> & { dailyNote?: Maybe<ResolversParentTypes['DailyNote']> };
  RecordPersonLeftInput: RecordPersonLeftInput;
  RecordPersonLeftPayload: Omit<RecordPersonLeftPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  RecordPlanReviewInput: RecordPlanReviewInput;
  RecordPlanReviewPayload: Omit<RecordPlanReviewPayload, 'planReview'> & { planReview?: Maybe<ResolversParentTypes['PlanReview']> };
  RecordRef: CitedReference;
  RecordRefInput: RecordRefInput;
  Referral: Referral;
  Refusal: Refusal;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: Omit<RegisterPersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  ReportIncidentInput: ReportIncidentInput;
  ReportIncidentPayload: Omit<ReportIncidentPayload, 'incident'> & { incident?: Maybe<ResolversParentTypes['Incident']> };
  ResumeCareInput: ResumeCareInput;
  ResumeCarePayload: Omit<ResumeCarePayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  ScenarioResult: ScenarioResult;
  Service: ServiceStub;
  Shift: ShiftStub;
  ShiftAllocation: ShiftAllocationStub;
  SignOffChangeInput: SignOffChangeInput;
  SignOffChangePayload: Omit<SignOffChangePayload, 'identifiedChange'> & { identifiedChange?: Maybe<ResolversParentTypes['IdentifiedChange']> };
  StaffInterview: StaffInterviewStub;
  StaffMember: StaffMemberStub;
  StaffQuestion: StaffQuestionStub;
  Supervision: SupervisionStub;
  SupplierReview: SupplierReview;
  TrainingRecord: TrainingRecordStub;
  UUID: Scalars['UUID']['output'];
  VaguePhrase: VaguePhrase;
  VisitReport: VisitReport;
  WorkforceAction: WorkforceAction;
  WorkforceSample: WorkforceSample;
};

export type AccessDirectiveArgs = {
  act?: Maybe<Act>;
  class: DataClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcknowledgeComplaintPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AcknowledgeComplaintPayload'] = ResolversParentTypes['AcknowledgeComplaintPayload']> = {
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ActionProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ActionProgress'] = ResolversParentTypes['ActionProgress']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddChangeEvidencePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddChangeEvidencePayload'] = ResolversParentTypes['AddChangeEvidencePayload']> = {
  identifiedChange?: Resolver<Maybe<ResolversTypes['IdentifiedChange']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  shownAlready?: Resolver<Maybe<ResolversTypes['IdentifiedChange']>, ParentType, ContextType>;
};

export type AlertResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationCheckResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AllocationCheck'] = ResolversParentTypes['AllocationCheck']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerComplaintPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnswerComplaintPayload'] = ResolversParentTypes['AnswerComplaintPayload']> = {
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AssignKeyWorkerPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignKeyWorkerPayload'] = ResolversParentTypes['AssignKeyWorkerPayload']> = {
  keyWorkerAssignment?: Resolver<Maybe<ResolversTypes['KeyWorkerAssignment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AssignPlanOwnerPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignPlanOwnerPayload'] = ResolversParentTypes['AssignPlanOwnerPayload']> = {
  planOwnership?: Resolver<Maybe<ResolversTypes['PlanOwnership']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BriefingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Briefing'] = ResolversParentTypes['Briefing']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BriefingChecklistResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BriefingChecklist'] = ResolversParentTypes['BriefingChecklist']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan'], FederationReferenceType extends FederationReferenceTypes['CarePlan'] = FederationReferenceTypes['CarePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  domainCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  planOwnerships?: Resolver<Maybe<ResolversTypes['PlanOwnershipConnection']>, ParentType, ContextType, Partial<CarePlanPlanOwnershipsArgs>>;
  planReviews?: Resolver<Maybe<ResolversTypes['PlanReviewConnection']>, ParentType, ContextType, Partial<CarePlanPlanReviewsArgs>>;
  planVersions?: Resolver<Maybe<ResolversTypes['PlanVersionConnection']>, ParentType, ContextType, Partial<CarePlanPlanVersionsArgs>>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarePlanConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CarePlanConnection'] = ResolversParentTypes['CarePlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CarePlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CarePlanEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CarePlanEdge'] = ResolversParentTypes['CarePlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CarePlan'], ParentType, ContextType>;
};

export type CareRecordInErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CareRecordInError'] = ResolversParentTypes['CareRecordInError']> = {
  enteredInErrorAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareRecordKind'], ParentType, ContextType>;
};

export type CitableRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CitableRecord'] = ResolversParentTypes['CitableRecord']> = {
  __resolveType: TypeResolveFn<'ActionProgress' | 'Alert' | 'AllocationCheck' | 'Assignment' | 'Audit' | 'Briefing' | 'BriefingChecklist' | 'CarePlan' | 'Coaching' | 'CommunicationLogEntry' | 'Complaint' | 'Concern' | 'DailyNote' | 'DailyScreening' | 'EarlyWarning' | 'Escalation' | 'Feedback' | 'FolderEntry' | 'Handover' | 'IdentifiedChange' | 'Incident' | 'Indicator' | 'Induction' | 'InductionVerdict' | 'InspectionFinding' | 'InterimInstruction' | 'ManagementReview' | 'Minute' | 'PersonGuidance' | 'PlanOwnership' | 'PlanReview' | 'PlanVersion' | 'PracticeObservation' | 'ProcedureVersion' | 'Referral' | 'ScenarioResult' | 'Shift' | 'ShiftAllocation' | 'StaffInterview' | 'StaffQuestion' | 'Supervision' | 'SupplierReview' | 'TrainingRecord' | 'VisitReport' | 'WorkforceAction' | 'WorkforceSample', ParentType, ContextType>;
};

export type CoachingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Coaching'] = ResolversParentTypes['Coaching']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunicationLogEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CommunicationLogEntry'] = ResolversParentTypes['CommunicationLogEntry'], FederationReferenceType extends FederationReferenceTypes['CommunicationLogEntry'] = FederationReferenceTypes['CommunicationLogEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunicationLogEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amends?: Resolver<Maybe<ResolversTypes['CommunicationLogEntry']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CommunicationKind']>, ParentType, ContextType>;
  loggedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  withCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunicationLogEntryConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CommunicationLogEntryConnection'] = ResolversParentTypes['CommunicationLogEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunicationLogEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommunicationLogEntryEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CommunicationLogEntryEdge'] = ResolversParentTypes['CommunicationLogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunicationLogEntry'], ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint'], FederationReferenceType extends FederationReferenceTypes['Complaint'] = FederationReferenceTypes['Complaint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Complaint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concernCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  notActedOn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ComplaintOutcome']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComplaintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComplaintEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ComplaintEdge'] = ResolversParentTypes['ComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ConcernResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Concern'] = ResolversParentTypes['Concern']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmChangePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConfirmChangePayload'] = ResolversParentTypes['ConfirmChangePayload']> = {
  identifiedChange?: Resolver<Maybe<ResolversTypes['IdentifiedChange']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DailyNoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DailyNote'] = ResolversParentTypes['DailyNote'], FederationReferenceType extends FederationReferenceTypes['DailyNote'] = FederationReferenceTypes['DailyNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DailyNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amends?: Resolver<Maybe<ResolversTypes['DailyNote']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NoteKind']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  riskCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vagueWording?: Resolver<Maybe<Array<ResolversTypes['VaguePhrase']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DailyNoteConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DailyNoteConnection'] = ResolversParentTypes['DailyNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DailyNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DailyNoteEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DailyNoteEdge'] = ResolversParentTypes['DailyNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DailyNote'], ParentType, ContextType>;
};

export type DailyScreeningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DailyScreening'] = ResolversParentTypes['DailyScreening']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EarlyWarningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EarlyWarning'] = ResolversParentTypes['EarlyWarning']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndPlacementPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndPlacementPayload'] = ResolversParentTypes['EndPlacementPayload']> = {
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EnterCareRecordInErrorPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EnterCareRecordInErrorPayload'] = ResolversParentTypes['EnterCareRecordInErrorPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['CareRecordInError']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EnterChangeInErrorPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EnterChangeInErrorPayload'] = ResolversParentTypes['EnterChangeInErrorPayload']> = {
  identifiedChange?: Resolver<Maybe<ResolversTypes['IdentifiedChange']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback'], FederationReferenceType extends FederationReferenceTypes['Feedback'] = FederationReferenceTypes['Feedback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Feedback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  codes?: Resolver<Maybe<Array<ResolversTypes['FeedbackCode']>>, ParentType, ContextType>;
  concernCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['FeedbackQuestion']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  respondent?: Resolver<Maybe<ResolversTypes['FeedbackFrom']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FeedbackEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FeedbackEdge'] = ResolversParentTypes['FeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
};

export type FolderEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FolderEntry'] = ResolversParentTypes['FolderEntry']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlassBreakResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GlassBreak'] = ResolversParentTypes['GlassBreak'], FederationReferenceType extends FederationReferenceTypes['GlassBreak'] = FederationReferenceTypes['GlassBreak']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GlassBreak']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  readInCareRecords?: Resolver<Maybe<ResolversTypes['GlassReading']>, ParentType, ContextType>;
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

export type HandOverPlanPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HandOverPlanPayload'] = ResolversParentTypes['HandOverPlanPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HandedOverPlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HandedOverPlan'] = ResolversParentTypes['HandedOverPlan'], FederationReferenceType extends FederationReferenceTypes['HandedOverPlan'] = FederationReferenceTypes['HandedOverPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HandedOverPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  domainCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromService?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  handedOverBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  riskCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type HandedOverPlanConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HandedOverPlanConnection'] = ResolversParentTypes['HandedOverPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HandedOverPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HandedOverPlanEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HandedOverPlanEdge'] = ResolversParentTypes['HandedOverPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HandedOverPlan'], ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover'], FederationReferenceType extends FederationReferenceTypes['Handover'] = FederationReferenceTypes['Handover']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Handover']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assumedSomeoneElse?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<Array<ResolversTypes['IdentifiedChange']>>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromShift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  ownerCode?: Resolver<Maybe<ResolversTypes['OwnershipVerdict']>, ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toShift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandoverConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HandoverConnection'] = ResolversParentTypes['HandoverConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HandoverEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HandoverEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HandoverEdge'] = ResolversParentTypes['HandoverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Handover'], ParentType, ContextType>;
};

export type IdentifiedChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IdentifiedChange'] = ResolversParentTypes['IdentifiedChange'], FederationReferenceType extends FederationReferenceTypes['IdentifiedChange'] = FederationReferenceTypes['IdentifiedChange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IdentifiedChange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calendarVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSource?: Resolver<Maybe<ResolversTypes['ChangeSource']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  highRisk?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  identifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  interimInstructions?: Resolver<Maybe<ResolversTypes['InterimInstructionConnection']>, ParentType, ContextType, Partial<IdentifiedChangeInterimInstructionsArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  signOffWaitMinutes?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  signedOffAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signedOffBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ChangeState']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifiedChangeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IdentifiedChangeConnection'] = ResolversParentTypes['IdentifiedChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IdentifiedChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IdentifiedChangeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IdentifiedChangeEdge'] = ResolversParentTypes['IdentifiedChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentifiedChange'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  immediateAction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IncidentKind']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  physicalHarm?: Resolver<Maybe<ResolversTypes['Harm']>, ParentType, ContextType>;
  psychologicalHarm?: Resolver<Maybe<ResolversTypes['Harm']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  riskCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
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

export type InspectionFindingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InspectionFinding'] = ResolversParentTypes['InspectionFinding']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterimInstructionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InterimInstruction'] = ResolversParentTypes['InterimInstruction'], FederationReferenceType extends FederationReferenceTypes['InterimInstruction'] = FederationReferenceTypes['InterimInstruction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InterimInstruction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awaitingSignOff?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['IdentifiedChange']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterimInstructionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InterimInstructionConnection'] = ResolversParentTypes['InterimInstructionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InterimInstructionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InterimInstructionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InterimInstructionEdge'] = ResolversParentTypes['InterimInstructionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InterimInstruction'], ParentType, ContextType>;
};

export type IssueInterimInstructionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IssueInterimInstructionPayload'] = ResolversParentTypes['IssueInterimInstructionPayload']> = {
  interimInstruction?: Resolver<Maybe<ResolversTypes['InterimInstruction']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type KeyWorkerAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KeyWorkerAssignment'] = ResolversParentTypes['KeyWorkerAssignment'], FederationReferenceType extends FederationReferenceTypes['KeyWorkerAssignment'] = FederationReferenceTypes['KeyWorkerAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['KeyWorkerAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type KeyWorkerAssignmentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KeyWorkerAssignmentConnection'] = ResolversParentTypes['KeyWorkerAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['KeyWorkerAssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KeyWorkerAssignmentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KeyWorkerAssignmentEdge'] = ResolversParentTypes['KeyWorkerAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KeyWorkerAssignment'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LogCommunicationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LogCommunicationPayload'] = ResolversParentTypes['LogCommunicationPayload']> = {
  communicationLogEntry?: Resolver<Maybe<ResolversTypes['CommunicationLogEntry']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ManagementReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ManagementReview'] = ResolversParentTypes['ManagementReview']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinuteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Minute'] = ResolversParentTypes['Minute']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MovePersonPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MovePersonPayload'] = ResolversParentTypes['MovePersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeComplaint?: Resolver<Maybe<ResolversTypes['AcknowledgeComplaintPayload']>, ParentType, ContextType, RequireFields<MutationAcknowledgeComplaintArgs, 'input'>>;
  addChangeEvidence?: Resolver<Maybe<ResolversTypes['AddChangeEvidencePayload']>, ParentType, ContextType, RequireFields<MutationAddChangeEvidenceArgs, 'input'>>;
  answerComplaint?: Resolver<Maybe<ResolversTypes['AnswerComplaintPayload']>, ParentType, ContextType, RequireFields<MutationAnswerComplaintArgs, 'input'>>;
  assignKeyWorker?: Resolver<Maybe<ResolversTypes['AssignKeyWorkerPayload']>, ParentType, ContextType, RequireFields<MutationAssignKeyWorkerArgs, 'input'>>;
  assignPlanOwner?: Resolver<Maybe<ResolversTypes['AssignPlanOwnerPayload']>, ParentType, ContextType, RequireFields<MutationAssignPlanOwnerArgs, 'input'>>;
  confirmChange?: Resolver<Maybe<ResolversTypes['ConfirmChangePayload']>, ParentType, ContextType, RequireFields<MutationConfirmChangeArgs, 'input'>>;
  endPlacement?: Resolver<Maybe<ResolversTypes['EndPlacementPayload']>, ParentType, ContextType, RequireFields<MutationEndPlacementArgs, 'input'>>;
  enterCareRecordInError?: Resolver<Maybe<ResolversTypes['EnterCareRecordInErrorPayload']>, ParentType, ContextType, RequireFields<MutationEnterCareRecordInErrorArgs, 'input'>>;
  enterChangeInError?: Resolver<Maybe<ResolversTypes['EnterChangeInErrorPayload']>, ParentType, ContextType, RequireFields<MutationEnterChangeInErrorArgs, 'input'>>;
  handOverPlan?: Resolver<Maybe<ResolversTypes['HandOverPlanPayload']>, ParentType, ContextType, RequireFields<MutationHandOverPlanArgs, 'input'>>;
  issueInterimInstruction?: Resolver<Maybe<ResolversTypes['IssueInterimInstructionPayload']>, ParentType, ContextType, RequireFields<MutationIssueInterimInstructionArgs, 'input'>>;
  logCommunication?: Resolver<Maybe<ResolversTypes['LogCommunicationPayload']>, ParentType, ContextType, RequireFields<MutationLogCommunicationArgs, 'input'>>;
  movePerson?: Resolver<Maybe<ResolversTypes['MovePersonPayload']>, ParentType, ContextType, RequireFields<MutationMovePersonArgs, 'input'>>;
  openCarePlan?: Resolver<Maybe<ResolversTypes['OpenCarePlanPayload']>, ParentType, ContextType, RequireFields<MutationOpenCarePlanArgs, 'input'>>;
  placePerson?: Resolver<Maybe<ResolversTypes['PlacePersonPayload']>, ParentType, ContextType, RequireFields<MutationPlacePersonArgs, 'input'>>;
  proposeChange?: Resolver<Maybe<ResolversTypes['ProposeChangePayload']>, ParentType, ContextType, RequireFields<MutationProposeChangeArgs, 'input'>>;
  publishPlanVersion?: Resolver<Maybe<ResolversTypes['PublishPlanVersionPayload']>, ParentType, ContextType, RequireFields<MutationPublishPlanVersionArgs, 'input'>>;
  receiveComplaint?: Resolver<Maybe<ResolversTypes['ReceiveComplaintPayload']>, ParentType, ContextType, RequireFields<MutationReceiveComplaintArgs, 'input'>>;
  recordDeath?: Resolver<Maybe<ResolversTypes['RecordDeathPayload']>, ParentType, ContextType, RequireFields<MutationRecordDeathArgs, 'input'>>;
  recordFeedback?: Resolver<Maybe<ResolversTypes['RecordFeedbackPayload']>, ParentType, ContextType, RequireFields<MutationRecordFeedbackArgs, 'input'>>;
  recordHandover?: Resolver<Maybe<ResolversTypes['RecordHandoverPayload']>, ParentType, ContextType, RequireFields<MutationRecordHandoverArgs, 'input'>>;
  recordNote?: Resolver<Maybe<ResolversTypes['RecordNotePayload']>, ParentType, ContextType, RequireFields<MutationRecordNoteArgs, 'input'>>;
  recordPersonLeft?: Resolver<Maybe<ResolversTypes['RecordPersonLeftPayload']>, ParentType, ContextType, RequireFields<MutationRecordPersonLeftArgs, 'input'>>;
  recordPlanReview?: Resolver<Maybe<ResolversTypes['RecordPlanReviewPayload']>, ParentType, ContextType, RequireFields<MutationRecordPlanReviewArgs, 'input'>>;
  registerPerson?: Resolver<Maybe<ResolversTypes['RegisterPersonPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  reportIncident?: Resolver<Maybe<ResolversTypes['ReportIncidentPayload']>, ParentType, ContextType, RequireFields<MutationReportIncidentArgs, 'input'>>;
  resumeCare?: Resolver<Maybe<ResolversTypes['ResumeCarePayload']>, ParentType, ContextType, RequireFields<MutationResumeCareArgs, 'input'>>;
  signOffChange?: Resolver<Maybe<ResolversTypes['SignOffChangePayload']>, ParentType, ContextType, RequireFields<MutationSignOffChangeArgs, 'input'>>;
};

export interface NhsNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NHSNumber'], any> {
  name: 'NHSNumber';
}

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type OpenCarePlanPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpenCarePlanPayload'] = ResolversParentTypes['OpenCarePlanPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  absences?: Resolver<Maybe<Array<ResolversTypes['PersonAbsence']>>, ParentType, ContextType>;
  bornOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  carePlans?: Resolver<Maybe<ResolversTypes['CarePlanConnection']>, ParentType, ContextType, Partial<PersonCarePlansArgs>>;
  communicationLog?: Resolver<Maybe<ResolversTypes['CommunicationLogEntryConnection']>, ParentType, ContextType, Partial<PersonCommunicationLogArgs>>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintConnection']>, ParentType, ContextType, Partial<PersonComplaintsArgs>>;
  dailyNotes?: Resolver<Maybe<ResolversTypes['DailyNoteConnection']>, ParentType, ContextType, Partial<PersonDailyNotesArgs>>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedbacks?: Resolver<Maybe<ResolversTypes['FeedbackConnection']>, ParentType, ContextType, Partial<PersonFeedbacksArgs>>;
  handedOverPlans?: Resolver<Maybe<ResolversTypes['HandedOverPlanConnection']>, ParentType, ContextType, Partial<PersonHandedOverPlansArgs>>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  identifiedChanges?: Resolver<Maybe<ResolversTypes['IdentifiedChangeConnection']>, ParentType, ContextType, Partial<PersonIdentifiedChangesArgs>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<PersonIncidentsArgs>>;
  keyWorker?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType, Partial<PersonKeyWorkerArgs>>;
  keyWorkerAssignments?: Resolver<Maybe<ResolversTypes['KeyWorkerAssignmentConnection']>, ParentType, ContextType, Partial<PersonKeyWorkerAssignmentsArgs>>;
  moves?: Resolver<Maybe<Array<ResolversTypes['PersonMove']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nhsNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overduePlanReviews?: Resolver<Maybe<ResolversTypes['PlanReviewConnection']>, ParentType, ContextType, Partial<PersonOverduePlanReviewsArgs>>;
  placedBy?: Resolver<Maybe<Array<ResolversTypes['UUID']>>, ParentType, ContextType, Partial<PersonPlacedByArgs>>;
  placements?: Resolver<Maybe<ResolversTypes['PlacementConnection']>, ParentType, ContextType, Partial<PersonPlacementsArgs>>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  serviceOn?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<PersonServiceOnArgs, 'day'>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PersonState']>, ParentType, ContextType>;
  stateSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type PersonAbsenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonAbsence'] = ResolversParentTypes['PersonAbsence']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonGuidanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonGuidance'] = ResolversParentTypes['PersonGuidance']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonMoveResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonMove'] = ResolversParentTypes['PersonMove']> = {
  from?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  movedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type PlacePersonPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlacePersonPayload'] = ResolversParentTypes['PlacePersonPayload']> = {
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement'], FederationReferenceType extends FederationReferenceTypes['Placement'] = FederationReferenceTypes['Placement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Placement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type PlacementConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlacementConnection'] = ResolversParentTypes['PlacementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlacementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlacementEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlacementEdge'] = ResolversParentTypes['PlacementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
};

export type PlanOwnershipResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanOwnership'] = ResolversParentTypes['PlanOwnership'], FederationReferenceType extends FederationReferenceTypes['PlanOwnership'] = FederationReferenceTypes['PlanOwnership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanOwnership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanOwnershipConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanOwnershipConnection'] = ResolversParentTypes['PlanOwnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanOwnershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanOwnershipEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanOwnershipEdge'] = ResolversParentTypes['PlanOwnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanOwnership'], ParentType, ContextType>;
};

export type PlanReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanReview'] = ResolversParentTypes['PlanReview'], FederationReferenceType extends FederationReferenceTypes['PlanReview'] = FederationReferenceTypes['PlanReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amends?: Resolver<Maybe<ResolversTypes['PlanReview']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  lookedAt?: Resolver<Maybe<Array<ResolversTypes['LookedAt']>>, ParentType, ContextType>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['PlanReviewOutcome']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanReviewConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanReviewConnection'] = ResolversParentTypes['PlanReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanReviewEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanReviewEdge'] = ResolversParentTypes['PlanReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanReview'], ParentType, ContextType>;
};

export type PlanVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion'], FederationReferenceType extends FederationReferenceTypes['PlanVersion'] = FederationReferenceTypes['PlanVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Maybe<Array<ResolversTypes['IdentifiedChange']>>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['PlanReason']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  riskCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanVersionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanVersionConnection'] = ResolversParentTypes['PlanVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanVersionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanVersionEdge'] = ResolversParentTypes['PlanVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanVersion'], ParentType, ContextType>;
};

export type PracticeObservationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PracticeObservation'] = ResolversParentTypes['PracticeObservation']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcedureVersion'] = ResolversParentTypes['ProcedureVersion']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeChangePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposeChangePayload'] = ResolversParentTypes['ProposeChangePayload']> = {
  identifiedChange?: Resolver<Maybe<ResolversTypes['IdentifiedChange']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  shownAlready?: Resolver<Maybe<ResolversTypes['IdentifiedChange']>, ParentType, ContextType>;
};

export type PublishPlanVersionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PublishPlanVersionPayload'] = ResolversParentTypes['PublishPlanVersionPayload']> = {
  planVersion?: Resolver<Maybe<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType, RequireFields<QueryCarePlanArgs, 'id'>>;
  carePlans?: Resolver<Maybe<ResolversTypes['CarePlanConnection']>, ParentType, ContextType, Partial<QueryCarePlansArgs>>;
  communicationLog?: Resolver<Maybe<ResolversTypes['CommunicationLogEntryConnection']>, ParentType, ContextType, Partial<QueryCommunicationLogArgs>>;
  communicationLogEntry?: Resolver<Maybe<ResolversTypes['CommunicationLogEntry']>, ParentType, ContextType, RequireFields<QueryCommunicationLogEntryArgs, 'id'>>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QueryComplaintArgs, 'id'>>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintConnection']>, ParentType, ContextType, Partial<QueryComplaintsArgs>>;
  dailyNote?: Resolver<Maybe<ResolversTypes['DailyNote']>, ParentType, ContextType, RequireFields<QueryDailyNoteArgs, 'id'>>;
  dailyNotes?: Resolver<Maybe<ResolversTypes['DailyNoteConnection']>, ParentType, ContextType, Partial<QueryDailyNotesArgs>>;
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType, RequireFields<QueryFeedbackArgs, 'id'>>;
  feedbacks?: Resolver<Maybe<ResolversTypes['FeedbackConnection']>, ParentType, ContextType, Partial<QueryFeedbacksArgs>>;
  handedOverPlan?: Resolver<Maybe<ResolversTypes['HandedOverPlan']>, ParentType, ContextType, RequireFields<QueryHandedOverPlanArgs, 'id'>>;
  handedOverPlans?: Resolver<Maybe<ResolversTypes['HandedOverPlanConnection']>, ParentType, ContextType, Partial<QueryHandedOverPlansArgs>>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType, RequireFields<QueryHandoverArgs, 'id'>>;
  handovers?: Resolver<Maybe<ResolversTypes['HandoverConnection']>, ParentType, ContextType, Partial<QueryHandoversArgs>>;
  identifiedChange?: Resolver<Maybe<ResolversTypes['IdentifiedChange']>, ParentType, ContextType, RequireFields<QueryIdentifiedChangeArgs, 'id'>>;
  identifiedChanges?: Resolver<Maybe<ResolversTypes['IdentifiedChangeConnection']>, ParentType, ContextType, Partial<QueryIdentifiedChangesArgs>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<QueryIncidentsArgs>>;
  interimInstruction?: Resolver<Maybe<ResolversTypes['InterimInstruction']>, ParentType, ContextType, RequireFields<QueryInterimInstructionArgs, 'id'>>;
  interimInstructions?: Resolver<Maybe<ResolversTypes['InterimInstructionConnection']>, ParentType, ContextType, Partial<QueryInterimInstructionsArgs>>;
  keyWorkerAssignment?: Resolver<Maybe<ResolversTypes['KeyWorkerAssignment']>, ParentType, ContextType, RequireFields<QueryKeyWorkerAssignmentArgs, 'id'>>;
  keyWorkerAssignments?: Resolver<Maybe<ResolversTypes['KeyWorkerAssignmentConnection']>, ParentType, ContextType, Partial<QueryKeyWorkerAssignmentsArgs>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType, RequireFields<QueryPlacementArgs, 'id'>>;
  placements?: Resolver<Maybe<ResolversTypes['PlacementConnection']>, ParentType, ContextType, Partial<QueryPlacementsArgs>>;
  planOwnership?: Resolver<Maybe<ResolversTypes['PlanOwnership']>, ParentType, ContextType, RequireFields<QueryPlanOwnershipArgs, 'id'>>;
  planOwnerships?: Resolver<Maybe<ResolversTypes['PlanOwnershipConnection']>, ParentType, ContextType, Partial<QueryPlanOwnershipsArgs>>;
  planReview?: Resolver<Maybe<ResolversTypes['PlanReview']>, ParentType, ContextType, RequireFields<QueryPlanReviewArgs, 'id'>>;
  planReviews?: Resolver<Maybe<ResolversTypes['PlanReviewConnection']>, ParentType, ContextType, Partial<QueryPlanReviewsArgs>>;
  planVersion?: Resolver<Maybe<ResolversTypes['PlanVersion']>, ParentType, ContextType, RequireFields<QueryPlanVersionArgs, 'id'>>;
  planVersions?: Resolver<Maybe<ResolversTypes['PlanVersionConnection']>, ParentType, ContextType, Partial<QueryPlanVersionsArgs>>;
};

export type ReceiveComplaintPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReceiveComplaintPayload'] = ResolversParentTypes['ReceiveComplaintPayload']> = {
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordDeathPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordDeathPayload'] = ResolversParentTypes['RecordDeathPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordFeedbackPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordFeedbackPayload'] = ResolversParentTypes['RecordFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordHandoverPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordHandoverPayload'] = ResolversParentTypes['RecordHandoverPayload']> = {
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordNotePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordNotePayload'] = ResolversParentTypes['RecordNotePayload']> = {
  dailyNote?: Resolver<Maybe<ResolversTypes['DailyNote']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordPersonLeftPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordPersonLeftPayload'] = ResolversParentTypes['RecordPersonLeftPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordPlanReviewPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordPlanReviewPayload'] = ResolversParentTypes['RecordPlanReviewPayload']> = {
  planReview?: Resolver<Maybe<ResolversTypes['PlanReview']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordRefResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordRef'] = ResolversParentTypes['RecordRef']> = {
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CitableRecord']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type RegisterPersonPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegisterPersonPayload'] = ResolversParentTypes['RegisterPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReportIncidentPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReportIncidentPayload'] = ResolversParentTypes['ReportIncidentPayload']> = {
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ResumeCarePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResumeCarePayload'] = ResolversParentTypes['ResumeCarePayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ScenarioResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ScenarioResult'] = ResolversParentTypes['ScenarioResult']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  handovers?: Resolver<Maybe<ResolversTypes['HandoverConnection']>, ParentType, ContextType, Partial<ServiceHandoversArgs>>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  overduePlanReviews?: Resolver<Maybe<ResolversTypes['PlanReviewConnection']>, ParentType, ContextType, Partial<ServiceOverduePlanReviewsArgs>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<ServicePeopleArgs>>;
};

export type ShiftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftAllocationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShiftAllocation'] = ResolversParentTypes['ShiftAllocation']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOffChangePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SignOffChangePayload'] = ResolversParentTypes['SignOffChangePayload']> = {
  identifiedChange?: Resolver<Maybe<ResolversTypes['IdentifiedChange']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
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

export type SupervisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Supervision'] = ResolversParentTypes['Supervision']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierReview'] = ResolversParentTypes['SupplierReview']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type VaguePhraseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VaguePhrase'] = ResolversParentTypes['VaguePhrase']> = {
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['VagueWording'], ParentType, ContextType>;
};

export type VisitReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VisitReport'] = ResolversParentTypes['VisitReport']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  AcknowledgeComplaintPayload?: AcknowledgeComplaintPayloadResolvers<ContextType>;
  ActionProgress?: ActionProgressResolvers<ContextType>;
  AddChangeEvidencePayload?: AddChangeEvidencePayloadResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AllocationCheck?: AllocationCheckResolvers<ContextType>;
  AnswerComplaintPayload?: AnswerComplaintPayloadResolvers<ContextType>;
  AssignKeyWorkerPayload?: AssignKeyWorkerPayloadResolvers<ContextType>;
  AssignPlanOwnerPayload?: AssignPlanOwnerPayloadResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  Briefing?: BriefingResolvers<ContextType>;
  BriefingChecklist?: BriefingChecklistResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CarePlanConnection?: CarePlanConnectionResolvers<ContextType>;
  CarePlanEdge?: CarePlanEdgeResolvers<ContextType>;
  CareRecordInError?: CareRecordInErrorResolvers<ContextType>;
  CitableRecord?: CitableRecordResolvers<ContextType>;
  Coaching?: CoachingResolvers<ContextType>;
  CommunicationLogEntry?: CommunicationLogEntryResolvers<ContextType>;
  CommunicationLogEntryConnection?: CommunicationLogEntryConnectionResolvers<ContextType>;
  CommunicationLogEntryEdge?: CommunicationLogEntryEdgeResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  Concern?: ConcernResolvers<ContextType>;
  ConfirmChangePayload?: ConfirmChangePayloadResolvers<ContextType>;
  DailyNote?: DailyNoteResolvers<ContextType>;
  DailyNoteConnection?: DailyNoteConnectionResolvers<ContextType>;
  DailyNoteEdge?: DailyNoteEdgeResolvers<ContextType>;
  DailyScreening?: DailyScreeningResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EarlyWarning?: EarlyWarningResolvers<ContextType>;
  EndPlacementPayload?: EndPlacementPayloadResolvers<ContextType>;
  EnterCareRecordInErrorPayload?: EnterCareRecordInErrorPayloadResolvers<ContextType>;
  EnterChangeInErrorPayload?: EnterChangeInErrorPayloadResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  FolderEntry?: FolderEntryResolvers<ContextType>;
  GlassBreak?: GlassBreakResolvers<ContextType>;
  GlassReading?: GlassReadingResolvers<ContextType>;
  GlassRecords?: GlassRecordsResolvers<ContextType>;
  HandOverPlanPayload?: HandOverPlanPayloadResolvers<ContextType>;
  HandedOverPlan?: HandedOverPlanResolvers<ContextType>;
  HandedOverPlanConnection?: HandedOverPlanConnectionResolvers<ContextType>;
  HandedOverPlanEdge?: HandedOverPlanEdgeResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverConnection?: HandoverConnectionResolvers<ContextType>;
  HandoverEdge?: HandoverEdgeResolvers<ContextType>;
  IdentifiedChange?: IdentifiedChangeResolvers<ContextType>;
  IdentifiedChangeConnection?: IdentifiedChangeConnectionResolvers<ContextType>;
  IdentifiedChangeEdge?: IdentifiedChangeEdgeResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Induction?: InductionResolvers<ContextType>;
  InductionVerdict?: InductionVerdictResolvers<ContextType>;
  InspectionFinding?: InspectionFindingResolvers<ContextType>;
  InterimInstruction?: InterimInstructionResolvers<ContextType>;
  InterimInstructionConnection?: InterimInstructionConnectionResolvers<ContextType>;
  InterimInstructionEdge?: InterimInstructionEdgeResolvers<ContextType>;
  IssueInterimInstructionPayload?: IssueInterimInstructionPayloadResolvers<ContextType>;
  KeyWorkerAssignment?: KeyWorkerAssignmentResolvers<ContextType>;
  KeyWorkerAssignmentConnection?: KeyWorkerAssignmentConnectionResolvers<ContextType>;
  KeyWorkerAssignmentEdge?: KeyWorkerAssignmentEdgeResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LogCommunicationPayload?: LogCommunicationPayloadResolvers<ContextType>;
  ManagementReview?: ManagementReviewResolvers<ContextType>;
  Minute?: MinuteResolvers<ContextType>;
  MovePersonPayload?: MovePersonPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NHSNumber?: GraphQLScalarType;
  NonNegativeInt?: GraphQLScalarType;
  OpenCarePlanPayload?: OpenCarePlanPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonAbsence?: PersonAbsenceResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonGuidance?: PersonGuidanceResolvers<ContextType>;
  PersonMove?: PersonMoveResolvers<ContextType>;
  PlacePersonPayload?: PlacePersonPayloadResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacementConnection?: PlacementConnectionResolvers<ContextType>;
  PlacementEdge?: PlacementEdgeResolvers<ContextType>;
  PlanOwnership?: PlanOwnershipResolvers<ContextType>;
  PlanOwnershipConnection?: PlanOwnershipConnectionResolvers<ContextType>;
  PlanOwnershipEdge?: PlanOwnershipEdgeResolvers<ContextType>;
  PlanReview?: PlanReviewResolvers<ContextType>;
  PlanReviewConnection?: PlanReviewConnectionResolvers<ContextType>;
  PlanReviewEdge?: PlanReviewEdgeResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PlanVersionConnection?: PlanVersionConnectionResolvers<ContextType>;
  PlanVersionEdge?: PlanVersionEdgeResolvers<ContextType>;
  PracticeObservation?: PracticeObservationResolvers<ContextType>;
  ProcedureVersion?: ProcedureVersionResolvers<ContextType>;
  ProposeChangePayload?: ProposeChangePayloadResolvers<ContextType>;
  PublishPlanVersionPayload?: PublishPlanVersionPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveComplaintPayload?: ReceiveComplaintPayloadResolvers<ContextType>;
  RecordDeathPayload?: RecordDeathPayloadResolvers<ContextType>;
  RecordFeedbackPayload?: RecordFeedbackPayloadResolvers<ContextType>;
  RecordHandoverPayload?: RecordHandoverPayloadResolvers<ContextType>;
  RecordNotePayload?: RecordNotePayloadResolvers<ContextType>;
  RecordPersonLeftPayload?: RecordPersonLeftPayloadResolvers<ContextType>;
  RecordPlanReviewPayload?: RecordPlanReviewPayloadResolvers<ContextType>;
  RecordRef?: RecordRefResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  ReportIncidentPayload?: ReportIncidentPayloadResolvers<ContextType>;
  ResumeCarePayload?: ResumeCarePayloadResolvers<ContextType>;
  ScenarioResult?: ScenarioResultResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  ShiftAllocation?: ShiftAllocationResolvers<ContextType>;
  SignOffChangePayload?: SignOffChangePayloadResolvers<ContextType>;
  StaffInterview?: StaffInterviewResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffQuestion?: StaffQuestionResolvers<ContextType>;
  Supervision?: SupervisionResolvers<ContextType>;
  SupplierReview?: SupplierReviewResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  VaguePhrase?: VaguePhraseResolvers<ContextType>;
  VisitReport?: VisitReportResolvers<ContextType>;
  WorkforceAction?: WorkforceActionResolvers<ContextType>;
  WorkforceSample?: WorkforceSampleResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
