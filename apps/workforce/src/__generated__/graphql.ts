import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgencySupplier as AgencySupplierRecord, StaffMember as StaffMemberRecord } from '../staff/domain';
import type { Shift as ShiftRecord, Assignment as AssignmentRecord, Assignment as UncheckedRecord } from '../rota/domain';
import type { FolderEntry as FolderEntryRecord } from '../folders/domain';
import type { SupplierReview as SupplierReviewRecord } from '../suppliers/domain';
import type { ScenarioResult as ScenarioResultRecord, ActionProgress as ActionProgressRecord, Induction as InductionRecord, Supervision as SupervisionRecord, TrainingRecord as TrainingRecordRecord, PracticeObservation as PracticeObservationRecord, Coaching as CoachingRecord, WorkforceAction as WorkforceActionRecord } from '../development/domain';
import type { VisitReport as VisitReportRecord } from '../visits/domain';
import type { BriefingChecklist as BriefingChecklistRecord, ShiftAllocation as ShiftAllocationRecord, AllocationCheck as AllocationCheckRecord, BriefingItem as BriefingItemRecord } from '../allocation/domain';
import type { Briefing as BriefingRecord, PersonGuidance as PersonGuidanceRecord } from '../briefings/domain';
import type { StaffInterview as StaffInterviewRecord, StaffQuestion as StaffQuestionRecord } from '../interviews/domain';
import type { WorkforceSample as WorkforceSampleRecord, InductionVerdict as InductionVerdictRecord, InductionGap as InductionGapRecord } from '../review-log/domain';
import type { KnowledgeVerdict as KnowledgeVerdictRecord } from '../knowledge/domain';
import type { EntityKey as ReviewStub, EntityKey as ServiceStub, EntityKey as AuditStub, EntityKey as CommunicationLogEntryStub, EntityKey as ComplaintStub, EntityKey as ConcernStub, EntityKey as DailyNoteStub, EntityKey as EarlyWarningStub, EntityKey as FeedbackStub, EntityKey as HandoverStub, EntityKey as IdentifiedChangeStub, EntityKey as IncidentStub, EntityKey as IndicatorStub, EntityKey as InspectionFindingStub, EntityKey as ManagementReviewStub, EntityKey as MinuteStub, EntityKey as PersonStub, EntityKey as PlanOwnershipStub, EntityKey as PlanReviewStub, EntityKey as PlanVersionStub, EntityKey as ProcedureVersionStub, EntityKey as GlassBreakStub, GraphContext } from '@causeway/subgraph';
import type { CitedReference } from '@causeway/kernel';
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
  /** A whole number from 0. */
  NonNegativeInt: { input: number; output: number; }
  /** A UUID. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Input of `acknowledgeGuidance`. */
export type AcknowledgeGuidanceInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The people it is about. */
  peopleIds: Array<Scalars['UUID']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The shift that it belongs to. */
  shiftId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The worker; the caller unless said. */
  staffMemberId?: InputMaybe<Scalars['UUID']['input']>;
};

/** Answer of `acknowledgeGuidance`: the record, or why not. */
export type AcknowledgeGuidancePayload = {
  __typename?: 'AcknowledgeGuidancePayload';
  /** The record; null when refused. */
  personGuidance?: Maybe<PersonGuidance>;
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
  /** The action. */
  action?: Maybe<WorkforceAction>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** How it is getting on. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who says so. */
  reportedBy?: Maybe<StaffMember>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of reports of progress, newest first unless said. */
export type ActionProgressConnection = {
  __typename?: 'ActionProgressConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ActionProgressEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A report of progress in a page. */
export type ActionProgressEdge = {
  __typename?: 'ActionProgressEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ActionProgress;
};

/** Where it stands. */
export type ActionState =
  /** Done. */
  | 'DONE'
  /** Open. */
  | 'OPEN';

/** A supplier of agency workers. */
export type AgencySupplier = {
  __typename?: 'AgencySupplier';
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

/** A page of suppliers of agency workers, newest first unless said. */
export type AgencySupplierConnection = {
  __typename?: 'AgencySupplierConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AgencySupplierEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A supplier of agency workers in a page. */
export type AgencySupplierEdge = {
  __typename?: 'AgencySupplierEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AgencySupplier;
};

/** The share of a month's shifts that an agency worker was on. */
export type AgencyUse = {
  __typename?: 'AgencyUse';
  /** N: shifts and visits that anybody was on. */
  N: Scalars['Int']['output'];
  /** Hours that agency workers were on, rounded. */
  agencyHours: Scalars['Float']['output'];
  /** The version of the calendar of bank holidays that stood. */
  calendarVersion: Scalars['String']['output'];
  /** Hours that anybody was on, rounded. */
  careHours: Scalars['Float']['output'];
  /** The first day of the month. */
  from: Scalars['LocalDate']['output'];
  /** Its confidence, such as 0.95. */
  level: Scalars['Float']['output'];
  /** The lower end of its interval. */
  lower: Scalars['Float']['output'];
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** n: shifts that an agency worker was on. */
  n: Scalars['Int']['output'];
  /** n of N; null when there was no shift. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The last day of the month. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of its interval. */
  upper: Scalars['Float']['output'];
};

/** A message by which a manager was told of an indicator. */
export type Alert = {
  __typename?: 'Alert';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `allocateAtShiftStart`. */
export type AllocateAtShiftStartInput = {
  /** Who allocated; the caller unless said. */
  allocatedById?: InputMaybe<Scalars['UUID']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why an agency worker was allocated without a complete checklist. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** The people given. */
  peopleIds: Array<Scalars['UUID']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The shift that it belongs to. */
  shiftId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The worker. */
  staffMemberId: Scalars['UUID']['input'];
};

/** Answer of `allocateAtShiftStart`: the record, or why not. */
export type AllocateAtShiftStartPayload = {
  __typename?: 'AllocateAtShiftStartPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  shiftAllocation?: Maybe<ShiftAllocation>;
};

/** A check that shift-start allocation was done, and that every plan has a named owner. */
export type AllocationCheck = {
  __typename?: 'AllocationCheck';
  /** Whether every worker knew whom they support. */
  allocationClear?: Maybe<Scalars['Boolean']['output']>;
  /** Who checked. */
  checkedBy?: Maybe<StaffMember>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What was found. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether every plan had one named owner. */
  ownershipClear?: Maybe<Scalars['Boolean']['output']>;
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

/** A page of allocation checks, newest first unless said. */
export type AllocationCheckConnection = {
  __typename?: 'AllocationCheckConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AllocationCheckEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An allocation check in a page. */
export type AllocationCheckEdge = {
  __typename?: 'AllocationCheckEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AllocationCheck;
};

/** A worker on a shift or visit. */
export type Assignment = {
  __typename?: 'Assignment';
  /** Whether the worker is agency. */
  agency?: Maybe<Scalars['Boolean']['output']>;
  /** Why the worker was taken off, as a code. */
  endReasonCode?: Maybe<Scalars['String']['output']>;
  /** When the worker was taken off; null while the assignment stands. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its end. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The people to whom the shift delivers. */
  people?: Maybe<Array<Person>>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The shift that it belongs to. */
  shift?: Maybe<Shift>;
  /** The worker. */
  staffMember?: Maybe<StaffMember>;
  /** The start of the shift. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of assignments, newest first unless said. */
export type AssignmentConnection = {
  __typename?: 'AssignmentConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AssignmentEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An assignment in a page. */
export type AssignmentEdge = {
  __typename?: 'AssignmentEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Assignment;
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
  /** When the worker acknowledged it. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The identified change that it tells of. */
  change?: Maybe<IdentifiedChange>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Who briefed. */
  givenBy?: Maybe<StaffMember>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The person. */
  person?: Maybe<Person>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The shift that it belongs to. */
  shift?: Maybe<Shift>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The worker. */
  staffMember?: Maybe<StaffMember>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** The shift-start briefing of an agency worker: key risks and routines of each person, signed by both. Kept in the handover folder. */
export type BriefingChecklist = {
  __typename?: 'BriefingChecklist';
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Each person's key risks and routines. */
  items?: Maybe<Array<BriefingItem>>;
  /** Key risks, where there is one person. */
  keyRisks?: Maybe<Scalars['String']['output']>;
  /** The people covered. */
  people?: Maybe<Array<Person>>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Routines, where there is one person. */
  routines?: Maybe<Scalars['String']['output']>;
  /** The senior who briefed. */
  senior?: Maybe<StaffMember>;
  /** Whether the senior signed. */
  seniorSigned?: Maybe<Scalars['Boolean']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The shift that it belongs to. */
  shift?: Maybe<Shift>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The agency worker. */
  staffMember?: Maybe<StaffMember>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Whether the worker signed. */
  workerSigned?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of briefing checklists, newest first unless said. */
export type BriefingChecklistConnection = {
  __typename?: 'BriefingChecklistConnection';
  /** The rows of this page with their cursors. */
  edges: Array<BriefingChecklistEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A briefing checklist in a page. */
export type BriefingChecklistEdge = {
  __typename?: 'BriefingChecklistEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: BriefingChecklist;
};

/** A page of briefings, newest first unless said. */
export type BriefingConnection = {
  __typename?: 'BriefingConnection';
  /** The rows of this page with their cursors. */
  edges: Array<BriefingEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A briefing in a page. */
export type BriefingEdge = {
  __typename?: 'BriefingEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Briefing;
};

/** What a briefing checklist says of one person. */
export type BriefingItem = {
  __typename?: 'BriefingItem';
  /** The person's key risks. */
  keyRisks?: Maybe<Scalars['String']['output']>;
  /** The person. */
  person?: Maybe<Person>;
  /** The person's routines. */
  routines?: Maybe<Scalars['String']['output']>;
};

/** What a briefing checklist says of one person. */
export type BriefingItemInput = {
  /** The person's key risks. */
  keyRisks: Scalars['String']['input'];
  /** The person. */
  personId: Scalars['UUID']['input'];
  /** The person's routines. */
  routines: Scalars['String']['input'];
};

/** Input of `cancelShift`. */
export type CancelShiftInput = {
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, as a code, such as PERSON_IN_HOSPITAL. */
  reasonCode: Scalars['String']['input'];
  /** The shift or visit. */
  shiftId: Scalars['UUID']['input'];
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `cancelShift`: the record, or why not. */
export type CancelShiftPayload = {
  __typename?: 'CancelShiftPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  shift?: Maybe<Shift>;
};

/** A person's care plan; its content stands in its versions. */
export type CarePlan = {
  __typename?: 'CarePlan';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A record of any domain that can be cited. */
export type CitableRecord = ActionProgress | Alert | AllocationCheck | Assignment | Audit | Briefing | BriefingChecklist | CarePlan | Coaching | CommunicationLogEntry | Complaint | Concern | DailyNote | DailyScreening | EarlyWarning | Escalation | Feedback | FolderEntry | Handover | IdentifiedChange | Incident | Indicator | Induction | InductionVerdict | InspectionFinding | InterimInstruction | ManagementReview | Minute | PersonGuidance | PlanOwnership | PlanReview | PlanVersion | PracticeObservation | ProcedureVersion | Referral | ScenarioResult | Shift | ShiftAllocation | StaffInterview | StaffQuestion | Supervision | SupplierReview | TrainingRecord | VisitReport | WorkforceAction | WorkforceSample;

/** Coaching with its scenario questions. */
export type Coaching = {
  __typename?: 'Coaching';
  /** The coach. */
  coach?: Maybe<StaffMember>;
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
  /** The results of its scenario questions. */
  scenarioResults?: Maybe<Array<ScenarioResult>>;
  /** Scenario questions passed. */
  scenariosPassed?: Maybe<Scalars['Int']['output']>;
  /** Scenario questions taken. */
  scenariosTaken?: Maybe<Scalars['Int']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The worker. */
  staffMember?: Maybe<StaffMember>;
  /** The supervision records in which its outcome stands. */
  supervisions?: Maybe<Array<Supervision>>;
  /** The topic, as a code. */
  topicCode?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of coaching, newest first unless said. */
export type CoachingConnection = {
  __typename?: 'CoachingConnection';
  /** The rows of this page with their cursors. */
  edges: Array<CoachingEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A piece of coaching in a page. */
export type CoachingEdge = {
  __typename?: 'CoachingEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Coaching;
};

/** A call, a message, an alert or contact with family. */
export type CommunicationLogEntry = {
  __typename?: 'CommunicationLogEntry';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A complaint and its outcome. */
export type Complaint = {
  __typename?: 'Complaint';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `completeBriefingChecklist`. */
export type CompleteBriefingChecklistInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Key risks and routines of each person; needed of several people. */
  items?: InputMaybe<Array<BriefingItemInput>>;
  /** Key risks of the one person whom the checklist covers. */
  keyRisks?: InputMaybe<Scalars['String']['input']>;
  /** The people covered. */
  peopleIds: Array<Scalars['UUID']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Routines of the one person whom the checklist covers. */
  routines?: InputMaybe<Scalars['String']['input']>;
  /** The senior who briefed; the caller unless said. */
  seniorId?: InputMaybe<Scalars['UUID']['input']>;
  /** Whether the senior signed. */
  seniorSigned: Scalars['Boolean']['input'];
  /** The shift that it belongs to. */
  shiftId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The agency worker. */
  staffMemberId: Scalars['UUID']['input'];
  /** Whether the worker signed. */
  workerSigned: Scalars['Boolean']['input'];
};

/** Answer of `completeBriefingChecklist`: the record, or why not. */
export type CompleteBriefingChecklistPayload = {
  __typename?: 'CompleteBriefingChecklistPayload';
  /** The record; null when refused. */
  briefingChecklist?: Maybe<BriefingChecklist>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `completeCoaching`. */
export type CompleteCoachingInput = {
  /** The coach; the caller unless said. */
  coachId?: InputMaybe<Scalars['UUID']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The results of its scenario questions; without one it is not complete. */
  scenarioResultIds: Array<Scalars['UUID']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The worker. */
  staffMemberId: Scalars['UUID']['input'];
  /** The topic, as a code. */
  topicCode: Scalars['String']['input'];
};

/** Answer of `completeCoaching`: the record, or why not. */
export type CompleteCoachingPayload = {
  __typename?: 'CompleteCoachingPayload';
  /** The record; null when refused. */
  coaching?: Maybe<Coaching>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `completeWorkforceAction`. */
export type CompleteWorkforceActionInput = {
  /** The action. */
  actionId: Scalars['UUID']['input'];
  /** The records that show it; at least one. */
  evidence: Array<RecordRefInput>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What came of it. */
  outcome: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `completeWorkforceAction`: the record, or why not. */
export type CompleteWorkforceActionPayload = {
  __typename?: 'CompleteWorkforceActionPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  workforceAction?: Maybe<WorkforceAction>;
};

/** A safeguarding concern. */
export type Concern = {
  __typename?: 'Concern';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** How a worker is engaged. */
export type ContractType =
  /** Agency. */
  | 'AGENCY'
  /** Pool or bank. */
  | 'BANK'
  /** Permanent. */
  | 'PERMANENT'
  /** Temporary. */
  | 'TEMPORARY';

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

/** Input of `drawWorkforceSample`. The month is the one before the month in which it is recorded; of one that stands in for a sample that was entered in error, the one before `happenedAt`. */
export type DrawWorkforceSampleInput = {
  /** Who drew it; the caller unless said. */
  drawnById?: InputMaybe<Scalars['UUID']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** The shifts that are sampled; at least one. */
  sampled: Array<SampledShiftInput>;
};

/** Answer of `drawWorkforceSample`: the record, or why not. */
export type DrawWorkforceSamplePayload = {
  __typename?: 'DrawWorkforceSamplePayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  workforceSample?: Maybe<WorkforceSample>;
};

/** An early warning or trigger, with the records that fired it and the setting by which they did. */
export type EarlyWarning = {
  __typename?: 'EarlyWarning';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `endAssignment`. */
export type EndAssignmentInput = {
  /** The assignment. */
  assignmentId: Scalars['UUID']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, as a code, such as SICKNESS. */
  reasonCode: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `endAssignment`: the record, or why not. */
export type EndAssignmentPayload = {
  __typename?: 'EndAssignmentPayload';
  /** The record; null when refused. */
  assignment?: Maybe<Assignment>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `enterWorkforceRecordInError`. */
export type EnterWorkforceRecordInErrorInput = {
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it is in error, as a code. */
  reasonCode: EnteredInErrorReason;
  /** The record. */
  record: WorkforceRecordInput;
  /** The version of it that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `enterWorkforceRecordInError`: the record, or why not. */
export type EnterWorkforceRecordInErrorPayload = {
  __typename?: 'EnterWorkforceRecordInErrorPayload';
  /** The record; null when refused. */
  record?: Maybe<WorkforceRecordInError>;
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
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `fileInFolder`. */
export type FileInFolderInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Who files it; the caller unless said. */
  filedById?: InputMaybe<Scalars['UUID']['input']>;
  /** Which folder. */
  folder: FolderKind;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What to know about it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is filed; at least one. */
  records: Array<RecordRefInput>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The shift that it is about; the handover folder needs one. */
  shiftId?: InputMaybe<Scalars['UUID']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `fileInFolder`: the record, or why not. */
export type FileInFolderPayload = {
  __typename?: 'FileInFolderPayload';
  /** The record; null when refused. */
  folderEntry?: Maybe<FolderEntry>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** What was filed in a folder: records of any domain, for a shift or for none. */
export type FolderEntry = {
  __typename?: 'FolderEntry';
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Who filed it. */
  filedBy?: Maybe<StaffMember>;
  /** Which folder. */
  folder?: Maybe<FolderKind>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What to know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was filed. */
  records?: Maybe<Array<RecordRef>>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The shift that it is about. */
  shift?: Maybe<Shift>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of entries of folders, newest first unless said. */
export type FolderEntryConnection = {
  __typename?: 'FolderEntryConnection';
  /** The rows of this page with their cursors. */
  edges: Array<FolderEntryEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a folder in a page. */
export type FolderEntryEdge = {
  __typename?: 'FolderEntryEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: FolderEntry;
};

/** The folders of a service's workforce. */
export type FolderKind =
  /** What one shift hands to the next. */
  | 'HANDOVER_FOLDER'
  /** What shows that staffing was as it should be. */
  | 'STAFFING_EVIDENCE_FILE';

/** Input of `giveBriefing`. */
export type GiveBriefingInput = {
  /** When the worker acknowledged it. */
  acknowledgedAt: Scalars['DateTime']['input'];
  /** The identified change that it tells of. */
  changeId?: InputMaybe<Scalars['UUID']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Who briefed; the worker themself unless said. */
  givenById?: InputMaybe<Scalars['UUID']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The person. */
  personId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The shift that it belongs to. */
  shiftId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The worker, who acknowledges it; the caller unless said, and nobody else by hand. */
  staffMemberId?: InputMaybe<Scalars['UUID']['input']>;
};

/** Answer of `giveBriefing`: the record, or why not. */
export type GiveBriefingPayload = {
  __typename?: 'GiveBriefingPayload';
  /** The record; null when refused. */
  briefing?: Maybe<Briefing>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** That a person of the group broke the glass in an emergency. Governance keeps it. */
export type GlassBreak = {
  __typename?: 'GlassBreak';
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What was read by it in workforce, from the trail there. */
  readInWorkforce?: Maybe<GlassReading>;
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

/** What one shift told the next. */
export type Handover = {
  __typename?: 'Handover';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A change in a person's risk, need or preference, or a family's concern, with the records that show it. */
export type IdentifiedChange = {
  __typename?: 'IdentifiedChange';
  /** Its id. */
  id: Scalars['UUID']['output'];
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
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Whether the unit was shown. */
  orientation?: Maybe<Scalars['Boolean']['output']>;
  /** The people it covered. */
  people?: Maybe<Array<Person>>;
  /** Whether guidance about named people was given. */
  personSpecific?: Maybe<Scalars['Boolean']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The worker. */
  staffMember?: Maybe<StaffMember>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of inductions, newest first unless said. */
export type InductionConnection = {
  __typename?: 'InductionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<InductionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An induction in a page. */
export type InductionEdge = {
  __typename?: 'InductionEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Induction;
};

/** Whether one item of an induction was there in time. */
export type InductionFinding =
  /** It was there in time, and a record shows it. */
  | 'COMPLETE'
  /** It was not, or nothing shows it. */
  | 'GAP';

/** One missing item of one agency worker's induction for one sampled shift, as the staffing evidence file has it. */
export type InductionGap = {
  __typename?: 'InductionGap';
  /** What was missing. */
  missing: InductionItem;
  /** The shift. */
  shift?: Maybe<Shift>;
  /** The agency worker. */
  staffMember?: Maybe<StaffMember>;
  /** The verdict that found it. */
  verdict: InductionVerdict;
};

/** What an agency worker needs before being given people. */
export type InductionItem =
  /** The shift-start briefing checklist, signed by both. */
  | 'BRIEFING_CHECKLIST'
  /** The orientation. */
  | 'ORIENTATION'
  /** Guidance that lists the people concerned. */
  | 'PERSON_SPECIFIC_GUIDANCE';

/** The verdict on the induction of one agency worker for one sampled shift; kept in the staffing evidence file. */
export type InductionVerdict = {
  __typename?: 'InductionVerdict';
  /** Who checked. */
  checkedBy?: Maybe<StaffMember>;
  /** Whether the briefing checklist was complete in time. */
  checklist?: Maybe<InductionFinding>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the worker had guidance about the people concerned in time; a generic induction is none. */
  guidance?: Maybe<InductionFinding>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Whether the worker had the orientation in time. */
  orientation?: Maybe<InductionFinding>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that show what was complete. */
  refs?: Maybe<Array<RecordRef>>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The sample that the shift is in. */
  sample?: Maybe<WorkforceSample>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The shift. */
  shift?: Maybe<Shift>;
  /** The agency worker. */
  staffMember?: Maybe<StaffMember>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of verdicts on inductions, newest first unless said. */
export type InductionVerdictConnection = {
  __typename?: 'InductionVerdictConnection';
  /** The rows of this page with their cursors. */
  edges: Array<InductionVerdictEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A verdict on an induction in a page. */
export type InductionVerdictEdge = {
  __typename?: 'InductionVerdictEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: InductionVerdict;
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
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** What the interview was about. */
export type InterviewTopic =
  /** The escalation route. */
  | 'ESCALATION'
  /** Handover. */
  | 'HANDOVER'
  /** Induction. */
  | 'INDUCTION'
  /** Something else. */
  | 'OTHER'
  /** Who updates what. */
  | 'OWNERSHIP'
  /** Workload. */
  | 'WORKLOAD';

/** Input of `judgeInduction`. */
export type JudgeInductionInput = {
  /** Who checked; the caller unless said. */
  checkedById?: InputMaybe<Scalars['UUID']['input']>;
  /** Whether the briefing checklist was complete in time. */
  checklist: InductionFinding;
  /** Whether the worker had guidance about the people concerned in time. */
  guidance: InductionFinding;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whether the worker had the orientation in time. */
  orientation: InductionFinding;
  /** The induction, the guidance and the checklist that show what was complete. */
  refs: Array<RecordRefInput>;
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** The sampled shift. */
  shiftId: Scalars['UUID']['input'];
  /** The agency worker. */
  staffMemberId: Scalars['UUID']['input'];
};

/** Answer of `judgeInduction`: the record, or why not. */
export type JudgeInductionPayload = {
  __typename?: 'JudgeInductionPayload';
  /** The record; null when refused. */
  inductionVerdict?: Maybe<InductionVerdict>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `judgeRouteKnowledge`. */
export type JudgeRouteKnowledgeInput = {
  /** Who checked; the caller unless said. */
  checkedById?: InputMaybe<Scalars['UUID']['input']>;
  /** The supervision records with which the note was compared. */
  compared: Array<RecordRefInput>;
  /** What the comparison showed. */
  comparison: Scalars['String']['input'];
  /** The action that the gap becomes; needed unless the author knew the route. */
  gap?: InputMaybe<LearningGapInput>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it was compared with none. */
  noneReason?: InputMaybe<Scalars['String']['input']>;
  /** The sampled note. */
  noteId: Scalars['UUID']['input'];
  /** The training, coaching, answers and supervision that show it; what came later does not count. */
  refs: Array<RecordRefInput>;
  /** The review. */
  reviewId: Scalars['UUID']['input'];
  /** Whether its author knew the route when it was recorded. */
  verdict: RouteKnowledge;
};

/** Answer of `judgeRouteKnowledge`: the record, or why not. */
export type JudgeRouteKnowledgePayload = {
  __typename?: 'JudgeRouteKnowledgePayload';
  /** The record; null when refused. */
  knowledgeVerdict?: Maybe<KnowledgeVerdict>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** The verdict on whether the author of a sampled note knew the escalation route when it was recorded, compared with supervision. */
export type KnowledgeVerdict = {
  __typename?: 'KnowledgeVerdict';
  /** The action in the workforce action log that a gap became. */
  action?: Maybe<WorkforceAction>;
  /** Who checked. */
  checkedBy?: Maybe<StaffMember>;
  /** The supervision records with which the note was compared. */
  compared?: Maybe<Array<RecordRef>>;
  /** What the comparison showed. */
  comparison?: Maybe<Scalars['String']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Why it was compared with none. */
  noneReason?: Maybe<Scalars['String']['output']>;
  /** The sampled note. */
  note?: Maybe<DailyNote>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The training, coaching, answers and supervision that show it, each valid when the note was recorded. */
  refs?: Maybe<Array<RecordRef>>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** Its author. */
  staffMember?: Maybe<StaffMember>;
  /** Whether the author knew the route then. */
  verdict?: Maybe<RouteKnowledge>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of verdicts on knowledge, newest first unless said. */
export type KnowledgeVerdictConnection = {
  __typename?: 'KnowledgeVerdictConnection';
  /** The rows of this page with their cursors. */
  edges: Array<KnowledgeVerdictEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A verdict on knowledge in a page. */
export type KnowledgeVerdictEdge = {
  __typename?: 'KnowledgeVerdictEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: KnowledgeVerdict;
};

/** A learning gap as it is logged in the workforce action log. */
export type LearningGapInput = {
  /** When it is due. */
  dueOn: Scalars['LocalDate']['input'];
  /** The gap, as a code. */
  gapCode: Scalars['String']['input'];
  /** Who does it. */
  ownerId: Scalars['UUID']['input'];
};

/** Input of `logStaffQuestion`. */
export type LogStaffQuestionInput = {
  /** Who asked. */
  askedById: Scalars['UUID']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What it was about, as a code, such as ROUTINE_UNKNOWN. */
  questionCode: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The shift on which it was asked. */
  shiftId?: InputMaybe<Scalars['UUID']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `logStaffQuestion`: the record, or why not. */
export type LogStaffQuestionPayload = {
  __typename?: 'LogStaffQuestionPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  staffQuestion?: Maybe<StaffQuestion>;
};

/** Input of `logWorkforceAction`. */
export type LogWorkforceActionInput = {
  /** When it is due. */
  dueOn: Scalars['LocalDate']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The gap, as a code. */
  gapCode: Scalars['String']['input'];
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Who does it. */
  ownerId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The worker, when it is about one. */
  staffMemberId?: InputMaybe<Scalars['UUID']['input']>;
};

/** Answer of `logWorkforceAction`: the record, or why not. */
export type LogWorkforceActionPayload = {
  __typename?: 'LogWorkforceActionPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  workforceAction?: Maybe<WorkforceAction>;
};

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

/** Verbs that this subgraph performs. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Records that a worker acknowledged person-specific guidance. */
  acknowledgeGuidance?: Maybe<AcknowledgeGuidancePayload>;
  /** Gives people to a worker at shift start. An agency worker needs a complete briefing checklist first. */
  allocateAtShiftStart?: Maybe<AllocateAtShiftStartPayload>;
  /** Cancels a shift or visit that has not begun; its workers are free again. */
  cancelShift?: Maybe<CancelShiftPayload>;
  /** Completes the shift-start briefing checklist for an agency worker. */
  completeBriefingChecklist?: Maybe<CompleteBriefingChecklistPayload>;
  /** Records completed coaching with the result of its scenario questions. */
  completeCoaching?: Maybe<CompleteCoachingPayload>;
  /** Completes an action, with what came of it and the records that show it. */
  completeWorkforceAction?: Maybe<CompleteWorkforceActionPayload>;
  /** Step 1 of a review of agency staffing: the sample of the month before, in the workforce root cause review log. */
  drawWorkforceSample?: Maybe<DrawWorkforceSamplePayload>;
  /** Takes a worker off a shift or visit from now on. */
  endAssignment?: Maybe<EndAssignmentPayload>;
  /** Marks a record as entered in error: it stays readable and no longer counts. A manager of the service may, and its author. */
  enterWorkforceRecordInError?: Maybe<EnterWorkforceRecordInErrorPayload>;
  /** Files records in the staffing evidence file or the handover folder. */
  fileInFolder?: Maybe<FileInFolderPayload>;
  /** Records a briefing and its acknowledgement. */
  giveBriefing?: Maybe<GiveBriefingPayload>;
  /** Step 2 of a review of agency staffing: the verdict on one agency worker's induction for a sampled shift. */
  judgeInduction?: Maybe<JudgeInductionPayload>;
  /** Step 2 of a review of delayed escalation: whether the author of a sampled note knew the route then; a gap becomes an action. */
  judgeRouteKnowledge?: Maybe<JudgeRouteKnowledgePayload>;
  /** Logs a question that a worker asked. */
  logStaffQuestion?: Maybe<LogStaffQuestionPayload>;
  /** Logs a learning gap with its owner and due date. */
  logWorkforceAction?: Maybe<LogWorkforceActionPayload>;
  /** Plans up to 200 shifts or visits of a service with their workers, all or none. */
  planShifts?: Maybe<PlanShiftsPayload>;
  /** Records an allocation check, as a consistency check of the first example. */
  recordAllocationCheck?: Maybe<RecordAllocationCheckPayload>;
  /** Records an induction. */
  recordInduction?: Maybe<RecordInductionPayload>;
  /** Records an interview. */
  recordInterview?: Maybe<RecordInterviewPayload>;
  /** Records that a worker leaves. Shifts after the last day are swapped or ended first. */
  recordLeaver?: Maybe<RecordLeaverPayload>;
  /** Records a practice observation. */
  recordPracticeObservation?: Maybe<RecordPracticeObservationPayload>;
  /** Records what a worker's answers to scenario questions showed. */
  recordScenarioResult?: Maybe<RecordScenarioResultPayload>;
  /** Records a supervision. */
  recordSupervision?: Maybe<RecordSupervisionPayload>;
  /** Records completed training. */
  recordTraining?: Maybe<RecordTrainingPayload>;
  /** Registers a supplier of agency workers. */
  registerAgencySupplier?: Maybe<RegisterAgencySupplierPayload>;
  /** Registers a worker. */
  registerStaffMember?: Maybe<RegisterStaffMemberPayload>;
  /** Reports how an open action is getting on. */
  reportActionProgress?: Maybe<ReportActionProgressPayload>;
  /** Reports that a visit was late or missed. */
  reportVisit?: Maybe<ReportVisitPayload>;
  /** Reviews how a supplier of agency workers did for a service. */
  reviewSupplier?: Maybe<ReviewSupplierPayload>;
  /** Puts another worker in the place of one; answers with the new assignment. */
  swapAssignment?: Maybe<SwapAssignmentPayload>;
};


/** Verbs that this subgraph performs. */
export type MutationAcknowledgeGuidanceArgs = {
  input: AcknowledgeGuidanceInput;
};


/** Verbs that this subgraph performs. */
export type MutationAllocateAtShiftStartArgs = {
  input: AllocateAtShiftStartInput;
};


/** Verbs that this subgraph performs. */
export type MutationCancelShiftArgs = {
  input: CancelShiftInput;
};


/** Verbs that this subgraph performs. */
export type MutationCompleteBriefingChecklistArgs = {
  input: CompleteBriefingChecklistInput;
};


/** Verbs that this subgraph performs. */
export type MutationCompleteCoachingArgs = {
  input: CompleteCoachingInput;
};


/** Verbs that this subgraph performs. */
export type MutationCompleteWorkforceActionArgs = {
  input: CompleteWorkforceActionInput;
};


/** Verbs that this subgraph performs. */
export type MutationDrawWorkforceSampleArgs = {
  input: DrawWorkforceSampleInput;
};


/** Verbs that this subgraph performs. */
export type MutationEndAssignmentArgs = {
  input: EndAssignmentInput;
};


/** Verbs that this subgraph performs. */
export type MutationEnterWorkforceRecordInErrorArgs = {
  input: EnterWorkforceRecordInErrorInput;
};


/** Verbs that this subgraph performs. */
export type MutationFileInFolderArgs = {
  input: FileInFolderInput;
};


/** Verbs that this subgraph performs. */
export type MutationGiveBriefingArgs = {
  input: GiveBriefingInput;
};


/** Verbs that this subgraph performs. */
export type MutationJudgeInductionArgs = {
  input: JudgeInductionInput;
};


/** Verbs that this subgraph performs. */
export type MutationJudgeRouteKnowledgeArgs = {
  input: JudgeRouteKnowledgeInput;
};


/** Verbs that this subgraph performs. */
export type MutationLogStaffQuestionArgs = {
  input: LogStaffQuestionInput;
};


/** Verbs that this subgraph performs. */
export type MutationLogWorkforceActionArgs = {
  input: LogWorkforceActionInput;
};


/** Verbs that this subgraph performs. */
export type MutationPlanShiftsArgs = {
  input: PlanShiftsInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordAllocationCheckArgs = {
  input: RecordAllocationCheckInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordInductionArgs = {
  input: RecordInductionInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordInterviewArgs = {
  input: RecordInterviewInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordLeaverArgs = {
  input: RecordLeaverInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordPracticeObservationArgs = {
  input: RecordPracticeObservationInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordScenarioResultArgs = {
  input: RecordScenarioResultInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordSupervisionArgs = {
  input: RecordSupervisionInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordTrainingArgs = {
  input: RecordTrainingInput;
};


/** Verbs that this subgraph performs. */
export type MutationRegisterAgencySupplierArgs = {
  input: RegisterAgencySupplierInput;
};


/** Verbs that this subgraph performs. */
export type MutationRegisterStaffMemberArgs = {
  input: RegisterStaffMemberInput;
};


/** Verbs that this subgraph performs. */
export type MutationReportActionProgressArgs = {
  input: ReportActionProgressInput;
};


/** Verbs that this subgraph performs. */
export type MutationReportVisitArgs = {
  input: ReportVisitInput;
};


/** Verbs that this subgraph performs. */
export type MutationReviewSupplierArgs = {
  input: ReviewSupplierInput;
};


/** Verbs that this subgraph performs. */
export type MutationSwapAssignmentArgs = {
  input: SwapAssignmentInput;
};

/** What the worker said of who updates a plan. */
export type OwnershipAccount =
  /** Assumed that someone else would. */
  | 'ASSUMED_SOMEONE_ELSE'
  /** Knew the named owner. */
  | 'NAMED_OWNER'
  /** Was not asked. */
  | 'NOT_ASKED'
  /** Did not know. */
  | 'UNKNOWN';

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
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Guidance about named people, acknowledged by a worker for a shift. */
export type PersonGuidance = {
  __typename?: 'PersonGuidance';
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The people it is about. */
  people?: Maybe<Array<Person>>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The shift that it belongs to. */
  shift?: Maybe<Shift>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The worker. */
  staffMember?: Maybe<StaffMember>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of guidance about people, newest first unless said. */
export type PersonGuidanceConnection = {
  __typename?: 'PersonGuidanceConnection';
  /** The rows of this page with their cursors. */
  edges: Array<PersonGuidanceEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of guidance read in a page. */
export type PersonGuidanceEdge = {
  __typename?: 'PersonGuidanceEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PersonGuidance;
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

/** Input of `planShifts`. */
export type PlanShiftsInput = {
  /** Makes sending it twice safe. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The service. */
  serviceId: Scalars['UUID']['input'];
  /** The shifts. */
  shifts: Array<PlannedShiftInput>;
};

/** Answer of `planShifts`: the records, or why not. */
export type PlanShiftsPayload = {
  __typename?: 'PlanShiftsPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The shifts in the order in which they were sent; null when refused. */
  shifts?: Maybe<Array<Shift>>;
};

/** One published version of a care plan. */
export type PlanVersion = {
  __typename?: 'PlanVersion';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A shift or visit to plan. */
export type PlannedShiftInput = {
  /** Its end. */
  endsAt: Scalars['DateTime']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** A shift or a visit. */
  kind: UnitKind;
  /** The people to whom it delivers; empty when it serves everyone there. */
  peopleIds: Array<Scalars['UUID']['input']>;
  /** How many workers are needed. */
  plannedStaff: Scalars['NonNegativeInt']['input'];
  /** When it was recorded at its source, with its workers; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Who works on it. */
  staffMemberIds: Array<Scalars['UUID']['input']>;
  /** Its start. */
  startsAt: Scalars['DateTime']['input'];
};

/** A practice observation of a worker. */
export type PracticeObservation = {
  __typename?: 'PracticeObservation';
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What was seen, in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who observed. */
  observer?: Maybe<StaffMember>;
  /** What was observed, as a code, such as BRIEFING. */
  practiceCode?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The worker observed. */
  staffMember?: Maybe<StaffMember>;
  /** What was seen. */
  verdict?: Maybe<Verdict>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of practice observations, newest first unless said. */
export type PracticeObservationConnection = {
  __typename?: 'PracticeObservationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<PracticeObservationEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A practice observation in a page. */
export type PracticeObservationEdge = {
  __typename?: 'PracticeObservationEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PracticeObservation;
};

/** One version of a procedure; old and new stay readable. */
export type ProcedureVersion = {
  __typename?: 'ProcedureVersion';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Questions that this subgraph answers. */
export type Query = {
  __typename?: 'Query';
  /** The report of progress with this id, or null when there is none that you may know of. */
  actionProgress?: Maybe<ActionProgress>;
  /** Reports of progress, a page at a time. */
  actionProgresses?: Maybe<ActionProgressConnection>;
  /** The supplier of agency workers with this id, or null when there is none that you may know of. */
  agencySupplier?: Maybe<AgencySupplier>;
  /** Suppliers of agency workers, a page at a time. */
  agencySuppliers?: Maybe<AgencySupplierConnection>;
  /** The allocation check with this id, or null when there is none that you may know of. */
  allocationCheck?: Maybe<AllocationCheck>;
  /** Allocation checks, a page at a time. */
  allocationChecks?: Maybe<AllocationCheckConnection>;
  /** The assignment with this id, or null when there is none that you may know of. */
  assignment?: Maybe<Assignment>;
  /** Assignments, a page at a time. */
  assignments?: Maybe<AssignmentConnection>;
  /** The briefing with this id, or null when there is none that you may know of. */
  briefing?: Maybe<Briefing>;
  /** The briefing checklist with this id, or null when there is none that you may know of. */
  briefingChecklist?: Maybe<BriefingChecklist>;
  /** Briefing checklists, a page at a time. */
  briefingChecklists?: Maybe<BriefingChecklistConnection>;
  /** Briefings, a page at a time. */
  briefings?: Maybe<BriefingConnection>;
  /** The piece of coaching with this id, or null when there is none that you may know of. */
  coaching?: Maybe<Coaching>;
  /** Coaching, a page at a time. */
  coachings?: Maybe<CoachingConnection>;
  /** Entries of folders, a page at a time. */
  folderEntries?: Maybe<FolderEntryConnection>;
  /** The entry of a folder with this id, or null when there is none that you may know of. */
  folderEntry?: Maybe<FolderEntry>;
  /** Guidance about people, a page at a time. */
  guidances?: Maybe<PersonGuidanceConnection>;
  /** The induction with this id, or null when there is none that you may know of. */
  induction?: Maybe<Induction>;
  /** The verdict on an induction with this id, or null when there is none that you may know of. */
  inductionVerdict?: Maybe<InductionVerdict>;
  /** Verdicts on inductions, a page at a time. */
  inductionVerdicts?: Maybe<InductionVerdictConnection>;
  /** Inductions, a page at a time. */
  inductions?: Maybe<InductionConnection>;
  /** The verdict on knowledge with this id, or null when there is none that you may know of. */
  knowledgeVerdict?: Maybe<KnowledgeVerdict>;
  /** Verdicts on knowledge of the escalation route, a page at a time. */
  knowledgeVerdicts?: Maybe<KnowledgeVerdictConnection>;
  /** The record of guidance read with this id, or null when there is none that you may know of. */
  personGuidance?: Maybe<PersonGuidance>;
  /** The practice observation with this id, or null when there is none that you may know of. */
  practiceObservation?: Maybe<PracticeObservation>;
  /** Practice observations, a page at a time. */
  practiceObservations?: Maybe<PracticeObservationConnection>;
  /** The result of scenario questions with this id, or null when there is none that you may know of. */
  scenarioResult?: Maybe<ScenarioResult>;
  /** Results of scenario questions, a page at a time. */
  scenarioResults?: Maybe<ScenarioResultConnection>;
  /** The shift with this id, or null when there is none that you may know of. */
  shift?: Maybe<Shift>;
  /** The shift allocation with this id, or null when there is none that you may know of. */
  shiftAllocation?: Maybe<ShiftAllocation>;
  /** Shift allocations, a page at a time. */
  shiftAllocations?: Maybe<ShiftAllocationConnection>;
  /** Shifts, a page at a time. */
  shifts?: Maybe<ShiftConnection>;
  /** The interview of staff with this id, or null when there is none that you may know of. */
  staffInterview?: Maybe<StaffInterview>;
  /** Interviews of staff, a page at a time. */
  staffInterviews?: Maybe<StaffInterviewConnection>;
  /** The member of staff with this id, or null when there is none that you may know of. */
  staffMember?: Maybe<StaffMember>;
  /** Members of staff, a page at a time. */
  staffMembers?: Maybe<StaffMemberConnection>;
  /** The question of staff with this id, or null when there is none that you may know of. */
  staffQuestion?: Maybe<StaffQuestion>;
  /** Questions of staff, a page at a time. */
  staffQuestions?: Maybe<StaffQuestionConnection>;
  /** The supervision with this id, or null when there is none that you may know of. */
  supervision?: Maybe<Supervision>;
  /** Supervisions, a page at a time. */
  supervisions?: Maybe<SupervisionConnection>;
  /** The review of a supplier with this id, or null when there is none that you may know of. */
  supplierReview?: Maybe<SupplierReview>;
  /** Reviews of suppliers, a page at a time. */
  supplierReviews?: Maybe<SupplierReviewConnection>;
  /** The training record with this id, or null when there is none that you may know of. */
  trainingRecord?: Maybe<TrainingRecord>;
  /** Training records, a page at a time. */
  trainingRecords?: Maybe<TrainingRecordConnection>;
  /** The report on a visit with this id, or null when there is none that you may know of. */
  visitReport?: Maybe<VisitReport>;
  /** Reports on visits, a page at a time. */
  visitReports?: Maybe<VisitReportConnection>;
  /** The workforce action with this id, or null when there is none that you may know of. */
  workforceAction?: Maybe<WorkforceAction>;
  /** Workforce actions, a page at a time. */
  workforceActions?: Maybe<WorkforceActionConnection>;
  /** The sample of shifts with this id, or null when there is none that you may know of. */
  workforceSample?: Maybe<WorkforceSample>;
  /** The workforce root cause review log: samples of shifts, a page at a time. */
  workforceSamples?: Maybe<WorkforceSampleConnection>;
};


/** Questions that this subgraph answers. */
export type QueryActionProgressArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryActionProgressesArgs = {
  actionId?: InputMaybe<Scalars['UUID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryAgencySupplierArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryAgencySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryAllocationCheckArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryAllocationChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryAssignmentArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
  shiftId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryBriefingArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryBriefingChecklistArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryBriefingChecklistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
  shiftId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryBriefingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
  shiftId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryCoachingArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryCoachingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryFolderEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
  shiftId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryFolderEntryArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryGuidancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
  shiftId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryInductionArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryInductionVerdictArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryInductionVerdictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
  shiftId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryInductionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryKnowledgeVerdictArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryKnowledgeVerdictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryPersonGuidanceArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryPracticeObservationArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryPracticeObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryScenarioResultArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryScenarioResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryShiftArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryShiftAllocationArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryShiftAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  overridden?: InputMaybe<Scalars['Boolean']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
  shiftId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryShiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryStaffInterviewArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryStaffInterviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryStaffMemberArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryStaffMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryStaffQuestionArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryStaffQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QuerySupervisionArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QuerySupervisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QuerySupplierReviewArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QuerySupplierReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
  supplierId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryTrainingRecordArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryTrainingRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryVisitReportArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryVisitReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
  shiftId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryWorkforceActionArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryWorkforceActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryWorkforceSampleArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryWorkforceSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};

/** Input of `recordAllocationCheck`. */
export type RecordAllocationCheckInput = {
  /** Whether every worker knew whom they support. */
  allocationClear: Scalars['Boolean']['input'];
  /** Who checked; the caller unless said. */
  checkedById?: InputMaybe<Scalars['UUID']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What was found. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether every plan had one named owner. */
  ownershipClear: Scalars['Boolean']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `recordAllocationCheck`: the record, or why not. */
export type RecordAllocationCheckPayload = {
  __typename?: 'RecordAllocationCheckPayload';
  /** The record; null when refused. */
  allocationCheck?: Maybe<AllocationCheck>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordInduction`. */
export type RecordInductionInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whether the unit was shown. */
  orientation: Scalars['Boolean']['input'];
  /** The people it covered. */
  peopleIds: Array<Scalars['UUID']['input']>;
  /** Whether guidance about named people was given. */
  personSpecific: Scalars['Boolean']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The worker. */
  staffMemberId: Scalars['UUID']['input'];
};

/** Answer of `recordInduction`: the record, or why not. */
export type RecordInductionPayload = {
  __typename?: 'RecordInductionPayload';
  /** The record; null when refused. */
  induction?: Maybe<Induction>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordInterview`. */
export type RecordInterviewInput = {
  /** What the worker said. */
  account: Scalars['String']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Who asked; the caller unless said. */
  interviewerId?: InputMaybe<Scalars['UUID']['input']>;
  /** What the worker said of who updates a plan. */
  ownershipAccount: OwnershipAccount;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The shift that it speaks of. */
  shiftId?: InputMaybe<Scalars['UUID']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The worker. */
  staffMemberId: Scalars['UUID']['input'];
  /** What it was about. */
  topic: InterviewTopic;
};

/** Answer of `recordInterview`: the record, or why not. */
export type RecordInterviewPayload = {
  __typename?: 'RecordInterviewPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  staffInterview?: Maybe<StaffInterview>;
};

/** Input of `recordLeaver`. */
export type RecordLeaverInput = {
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The last day; it may be ahead. */
  leftOn: Scalars['LocalDate']['input'];
  /** Why, as a code, such as RESIGNED. */
  reasonCode: Scalars['String']['input'];
  /** The worker. */
  staffMemberId: Scalars['UUID']['input'];
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `recordLeaver`: the record, or why not. */
export type RecordLeaverPayload = {
  __typename?: 'RecordLeaverPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  staffMember?: Maybe<StaffMember>;
};

/** Input of `recordPracticeObservation`. */
export type RecordPracticeObservationInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What was seen, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who observed; the caller unless said. */
  observerId?: InputMaybe<Scalars['UUID']['input']>;
  /** What was observed, as a code, such as BRIEFING. */
  practiceCode: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The worker observed. */
  staffMemberId: Scalars['UUID']['input'];
  /** What was seen. */
  verdict: Verdict;
};

/** Answer of `recordPracticeObservation`: the record, or why not. */
export type RecordPracticeObservationPayload = {
  __typename?: 'RecordPracticeObservationPayload';
  /** The record; null when refused. */
  practiceObservation?: Maybe<PracticeObservation>;
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

/** Input of `recordScenarioResult`. */
export type RecordScenarioResultInput = {
  /** Who asked; the caller unless said. */
  askedById?: InputMaybe<Scalars['UUID']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How many were answered as they should be. */
  questionsPassed: Scalars['NonNegativeInt']['input'];
  /** How many questions were asked. */
  questionsTaken: Scalars['NonNegativeInt']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The worker. */
  staffMemberId: Scalars['UUID']['input'];
  /** The topic, as a code, such as ESCALATION_TRIGGERS. */
  topicCode: Scalars['String']['input'];
};

/** Answer of `recordScenarioResult`: the record, or why not. */
export type RecordScenarioResultPayload = {
  __typename?: 'RecordScenarioResultPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  scenarioResult?: Maybe<ScenarioResult>;
};

/** Input of `recordSupervision`. */
export type RecordSupervisionInput = {
  /** The coaching of the worker whose outcome it records. */
  coachingIds?: InputMaybe<Array<Scalars['UUID']['input']>>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** When the next is due. */
  nextDueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What was said. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The worker. */
  staffMemberId: Scalars['UUID']['input'];
  /** The supervisor; the caller unless said. */
  supervisorId?: InputMaybe<Scalars['UUID']['input']>;
  /** What was covered, as codes. */
  topics: Array<Scalars['String']['input']>;
};

/** Answer of `recordSupervision`: the record, or why not. */
export type RecordSupervisionPayload = {
  __typename?: 'RecordSupervisionPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  supervision?: Maybe<Supervision>;
};

/** Input of `recordTraining`. */
export type RecordTrainingInput = {
  /** The day on which it was completed. */
  completedOn: Scalars['LocalDate']['input'];
  /** The course, as a code. */
  courseCode: Scalars['String']['input'];
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
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The worker. */
  staffMemberId: Scalars['UUID']['input'];
  /** Until when it is valid. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Answer of `recordTraining`: the record, or why not. */
export type RecordTrainingPayload = {
  __typename?: 'RecordTrainingPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  trainingRecord?: Maybe<TrainingRecord>;
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
  /** It can't be acknowledged before it was given. */
  | 'ACKNOWLEDGED_TOO_EARLY'
  /** It was done or written down after the worker was given people: what comes too late is a gap. */
  | 'AFTER_ALLOCATION'
  /** A record with this source and external id is already here. */
  | 'ALREADY_IMPORTED'
  /** Say when the worker came. */
  | 'ARRIVAL_MISSING'
  /** A visit to which someone came was not missed. */
  | 'ARRIVED_AND_MISSED'
  /** This shift is cancelled already. */
  | 'CANCELLED_ALREADY'
  /** An agency worker is given only people who are in a shift-start briefing checklist of theirs, complete, signed by both, and written down by when the people are given; override it with a reason if people would otherwise be without care. */
  | 'CHECKLIST_MISSING'
  /** A complete checklist is shown by the briefing checklist of this shift: name it, or record a gap. */
  | 'CHECKLIST_NOT_SHOWN'
  /** The coaching is of another worker than who was supervised. */
  | 'COACHING_NOT_THEIRS'
  /** Coaching was completed on this result: enter the coaching in error first. */
  | 'COACHING_RESTS_ON_IT'
  /** Codes are capital letters, digits and underscores. */
  | 'CODE_MALFORMED'
  /** It was compared with supervision: leave out why it was not. */
  | 'COMPARED_ALREADY'
  /** The note is compared with supervision records, and with no other. */
  | 'COMPARED_WITH_ANOTHER_KIND'
  /** Name the supervision records with which the note was compared, or say why there are none. */
  | 'COMPARISON_MISSING'
  /** This action is done already. */
  | 'DONE_ALREADY'
  /** The day on which it is due is over already: give today or a later day. */
  | 'DUE_IN_PAST'
  /** It has ended already. */
  | 'ENDED_ALREADY'
  /** It can't end before it starts. */
  | 'ENDS_BEFORE_START'
  /** A shift lasts at most 24 hours. */
  | 'ENDS_TOO_LATE'
  /** The record was marked as entered in error. */
  | 'ENTERED_IN_ERROR'
  /** Name at least one record. */
  | 'EVIDENCE_MISSING'
  /** What a review rests on is of its own service. */
  | 'EVIDENCE_OF_ANOTHER_SERVICE'
  /** A record that is cited does not exist here. */
  | 'EVIDENCE_UNKNOWN'
  /** A gap becomes an action: say its code, who does it and by when. */
  | 'GAP_ACTION_MISSING'
  /** Guidance is complete only where the worker acknowledged person-specific guidance for this shift: a generic induction is a gap. */
  | 'GUIDANCE_NOT_SPECIFIC'
  /** It can't have happened yet. */
  | 'HAPPENED_IN_FUTURE'
  /** An imported record needs both its source and its external id. */
  | 'IMPORT_KEY_INCOMPLETE'
  /** Only a system that imports may give a record the source and key of another system; leave both out. */
  | 'IMPORT_KEY_NOT_YOURS'
  /** Say the key risks and the routines of each person whom the checklist covers, once, and of nobody else. */
  | 'ITEM_OF_EACH_MISSING'
  /** A verdict on this worker's induction for this shift stands already: enter it in error to make it anew. */
  | 'JUDGED_ALREADY'
  /** Whoever wrote the note does not judge what its author knew: another coordinator does. */
  | 'JUDGES_OWN_NOTE'
  /** Whoever reviews or verifies a review does none of its work: another person records this. */
  | 'JUDGE_DOES_THE_WORK'
  /** This idempotency key was used for another input or by another caller: take a new one. */
  | 'KEY_REUSED'
  /** That the author knew the route is shown by training, by supervision or by questions that were all passed: name one, or say that it is not shown. */
  | 'KNOWLEDGE_NOT_SHOWN'
  /** Records that stand show that the author knew the route when the note was recorded: name them, or name the questions that were not passed. */
  | 'KNOWLEDGE_SHOWN'
  /** It was taught or written down after the note was recorded: what came later does not count. */
  | 'LATER_THAN_NOTE'
  /** This worker has a last day already. */
  | 'LEFT_ALREADY'
  /** This worker has left by then. */
  | 'LEFT_BY_THEN'
  /** A shift is sampled for incidents and complaints, and for no other record. */
  | 'LINKED_TO_ANOTHER_KIND'
  /** Name the incidents or complaints for which this shift is sampled. */
  | 'LINK_MISSING'
  /** An incident or complaint is linked to a shift that had begun by then, and is of the same month. */
  | 'LINK_OUTSIDE_MONTH'
  /** No more can be passed than were taken. */
  | 'MORE_PASSED_THAN_TAKEN'
  /** The next supervision is due after the day on which this one was held. */
  | 'NEXT_SUPERVISION_NOT_AHEAD'
  /** A verdict on the author of this note stands already: enter it in error to make it anew. */
  | 'NOTE_JUDGED_ALREADY'
  /** This note is in no sample of the review: the safeguarding lead samples its indicator first. */
  | 'NOTE_NOT_SAMPLED'
  /** Induction is judged of agency workers who were on the shift. */
  | 'NOT_AGENCY_ON_SHIFT'
  /** Only a visit is reported late or missed. */
  | 'NOT_A_VISIT'
  /** It has not begun yet. */
  | 'NOT_BEGUN'
  /** There is no such record, or none that you may know of. */
  | 'NOT_FOUND'
  /** This shift is in no sample of the review: the rota coordinator samples it first. */
  | 'NOT_IN_SAMPLE'
  /** The review follows a template that samples no shifts: this belongs to a review of agency staffing. */
  | 'NOT_IN_TEMPLATE'
  /** The worker came in time. */
  | 'NOT_LATE'
  /** The record is not about safeguarding or escalation: it shows nothing of the route. */
  | 'NOT_OF_THE_ROUTE'
  /** This worker is not on this shift. */
  | 'NOT_ON_SHIFT'
  /** Another role does this here: ask its holder or the recorded deputy. */
  | 'NOT_PERMITTED'
  /** It is done in the name of whoever is signed in: leave the field out, or name yourself. A system that imports says who did it. */
  | 'NOT_THE_CALLER'
  /** It was no longer valid on the day of the note: what had run out does not count. */
  | 'NOT_VALID_THEN'
  /** The author knew the route: there is no gap to act on. */
  | 'NO_GAP'
  /** The record is of another worker than the author of the note. */
  | 'OF_ANOTHER_WORKER'
  /** The record is of another worker or another shift. */
  | 'OF_ANOTHER_WORKER_OR_SHIFT'
  /** This worker is on this shift already. */
  | 'ON_SHIFT_ALREADY'
  /** A complete orientation is shown by an induction that had it: name it, or record a gap. */
  | 'ORIENTATION_NOT_SHOWN'
  /** Say what came of it. */
  | 'OUTCOME_MISSING'
  /** Person-specific guidance names the people it is about. */
  | 'PEOPLE_MISSING'
  /** It does not list everyone whom the worker was given: what leaves somebody out is a gap. */
  | 'PEOPLE_NOT_LISTED'
  /** A shift that is over is planned no more: who worked it was not expected there. */
  | 'PLANNED_AFTERWARDS'
  /** Only a system that imports may say when a record was made; nothing can be back-dated. */
  | 'RECORDED_AT_NOT_YOURS'
  /** It can't have been recorded before it happened. */
  | 'RECORDED_BEFORE_HAPPENED'
  /** It can't have been recorded yet. */
  | 'RECORDED_IN_FUTURE'
  /** A record that is cited is not known, or was retracted. */
  | 'RECORD_NOT_KNOWN'
  /** This visit was reported already. */
  | 'REPORTED_ALREADY'
  /** The review was concluded: its log takes no further entry, unless one was entered in error and is to be made anew, or it is the verdict on an agency worker of a sampled shift who is unchecked. A closed review takes none. */
  | 'REVIEW_NOT_OPEN'
  /** Name each sampled shift once, with all that it is linked to. */
  | 'SAMPLED_TWICE'
  /** Coaching is complete only with the result of its scenario questions. */
  | 'SCENARIOS_MISSING'
  /** The results are of the worker who was coached, on the topic of the coaching. */
  | 'SCENARIO_NOT_THEIRS'
  /** Nobody supervises or observes themselves. */
  | 'SELF_SUPERVISION'
  /** While the briefing rule is in force a named senior must have given the briefing on each of these people, and it is written down, by when the people are given. */
  | 'SENIOR_BRIEFING_MISSING'
  /** Plan at least one shift. */
  | 'SHIFTS_MISSING'
  /** A shift that has begun is not cancelled: take its workers off, or report the visit missed. */
  | 'SHIFT_BEGUN'
  /** This shift was cancelled. */
  | 'SHIFT_CANCELLED'
  /** What goes into the handover folder is of a shift: name it. */
  | 'SHIFT_MISSING'
  /** A sampled shift is one of the review's own service. */
  | 'SHIFT_OF_ANOTHER_SERVICE'
  /** A sampled shift began in the month before the one in which the sample is recorded, whenever it is said to have been drawn; or in the month of a sample of this review that was entered in error, where this one says that it was drawn when that was. */
  | 'SHIFT_OUTSIDE_MONTH'
  /** The shift is over: what happened on it stays. */
  | 'SHIFT_OVER'
  /** No agency worker was on this shift: sample shifts that one was on. */
  | 'SHIFT_WITHOUT_AGENCY'
  /** A record is named for an item that is not said to be complete: leave it out, or say so. */
  | 'SHOWS_NO_COMPLETE_ITEM'
  /** What a worker knew is shown by training, coaching, answers to scenario questions and supervision alone. */
  | 'SHOWS_NO_KNOWLEDGE'
  /** Both the worker and the senior sign. */
  | 'SIGNATURE_MISSING'
  /** The worker and the senior are two people. */
  | 'SIGNED_BY_ONE'
  /** Someone changed the record since you read it: read it again, then decide. */
  | 'STALE'
  /** This worker is on shifts after that day: swap or end them first. */
  | 'STILL_ON_SHIFTS'
  /** An agency worker comes from a supplier: name it. */
  | 'SUPPLIER_MISSING'
  /** Only agency workers have a supplier. */
  | 'SUPPLIER_NOT_AGENCY'
  /** Say something here. */
  | 'TEXT_EMPTY'
  /** The text is longer than this field holds. */
  | 'TEXT_TOO_LONG'
  /** At most 200 at a time. */
  | 'TOO_MANY'
  /** This worker is already on another shift or visit at that time. */
  | 'TWO_PLACES_AT_ONCE'
  /** The review's template gives this step to another role: ask its holder or the recorded deputy. */
  | 'WRONG_STEP_ROLE';

/** Input of `registerAgencySupplier`. */
export type RegisterAgencySupplierInput = {
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

/** Answer of `registerAgencySupplier`: the record, or why not. */
export type RegisterAgencySupplierPayload = {
  __typename?: 'RegisterAgencySupplierPayload';
  /** The record; null when refused. */
  agencySupplier?: Maybe<AgencySupplier>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `registerStaffMember`. */
export type RegisterStaffMemberInput = {
  /** How the worker is engaged. */
  contract: ContractType;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The job, as a code, such as SUPPORT_WORKER. */
  jobRole: Scalars['String']['input'];
  /** The worker's name. */
  name: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The first day. */
  startedOn: Scalars['LocalDate']['input'];
  /** For agency workers, who supplies them. */
  supplierId?: InputMaybe<Scalars['UUID']['input']>;
};

/** Answer of `registerStaffMember`: the record, or why not. */
export type RegisterStaffMemberPayload = {
  __typename?: 'RegisterStaffMemberPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  staffMember?: Maybe<StaffMember>;
};

/** Input of `reportActionProgress`. */
export type ReportActionProgressInput = {
  /** The action. */
  actionId: Scalars['UUID']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How it is getting on. */
  note: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who says so; the caller unless said. */
  reportedById?: InputMaybe<Scalars['UUID']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `reportActionProgress`: the record, or why not. */
export type ReportActionProgressPayload = {
  __typename?: 'ReportActionProgressPayload';
  /** The record; null when refused. */
  actionProgress?: Maybe<ActionProgress>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `reportVisit`. */
export type ReportVisitInput = {
  /** When the worker came; only for a late visit. */
  arrivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whether it was late or missed. */
  outcome: VisitOutcome;
  /** Why, as a code, such as TRAVEL. */
  reasonCode: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who says so; the caller unless said. */
  reportedById?: InputMaybe<Scalars['UUID']['input']>;
  /** The visit. */
  shiftId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `reportVisit`: the record, or why not. */
export type ReportVisitPayload = {
  __typename?: 'ReportVisitPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  visitReport?: Maybe<VisitReport>;
};

/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type Review = {
  __typename?: 'Review';
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Every gap in those inductions, by shift, worker and missing item. */
  inductionGaps?: Maybe<Array<InductionGap>>;
  /** The same as CSV (RFC 4180): shift, worker, missing item, verdict and when it was given, by ids; to be kept as a file. */
  inductionGapsCsv?: Maybe<Scalars['String']['output']>;
  /** Its verdicts on the induction of agency workers. */
  inductionVerdicts?: Maybe<InductionVerdictConnection>;
  /** Its verdicts on what authors of sampled notes knew of the escalation route. */
  knowledgeVerdicts?: Maybe<KnowledgeVerdictConnection>;
  /** Its samples of shifts in the workforce root cause review log. */
  workforceSamples?: Maybe<WorkforceSampleConnection>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewInductionVerdictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewKnowledgeVerdictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewWorkforceSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of `reviewSupplier`. */
export type ReviewSupplierInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** What was found. */
  findings: Scalars['String']['input'];
  /** The first day. */
  fromOn: Scalars['LocalDate']['input'];
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who reviewed it; the caller unless said. */
  reviewedById?: InputMaybe<Scalars['UUID']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The supplier. */
  supplierId: Scalars['UUID']['input'];
  /** The last day. */
  toOn: Scalars['LocalDate']['input'];
  /** What it came to. */
  verdict: SupplierVerdict;
};

/** Answer of `reviewSupplier`: the record, or why not. */
export type ReviewSupplierPayload = {
  __typename?: 'ReviewSupplierPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  supplierReview?: Maybe<SupplierReview>;
};

/** Whether a worker knew the escalation route at a time. */
export type RouteKnowledge =
  /** They did not. */
  | 'DID_NOT_KNOW'
  /** Training, coaching, answers or supervision of the time shows that they did. */
  | 'KNEW'
  /** No record of the time shows it either way. */
  | 'NOT_SHOWN';

/** A shift of a sample. */
export type SampledShift = {
  __typename?: 'SampledShift';
  /** The incidents and complaints to which it is linked. */
  linkedTo: Array<RecordRef>;
  /** The group of shifts that it belongs to. */
  period: ShiftPeriod;
  /** The shift. */
  shift?: Maybe<Shift>;
};

/** A shift of a sample. */
export type SampledShiftInput = {
  /** The incidents and complaints to which it is linked; at least one. */
  linkedTo: Array<RecordRefInput>;
  /** The shift. */
  shiftId: Scalars['UUID']['input'];
};

/** What a worker's answers to scenario questions on a topic showed. */
export type ScenarioResult = {
  __typename?: 'ScenarioResult';
  /** Who asked. */
  askedBy?: Maybe<StaffMember>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** How many were answered as they should be. */
  questionsPassed?: Maybe<Scalars['Int']['output']>;
  /** How many questions were asked. */
  questionsTaken?: Maybe<Scalars['Int']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The worker. */
  staffMember?: Maybe<StaffMember>;
  /** The topic, as a code. */
  topicCode?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of results of scenario questions, newest first unless said. */
export type ScenarioResultConnection = {
  __typename?: 'ScenarioResultConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ScenarioResultEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A result of scenario questions in a page. */
export type ScenarioResultEdge = {
  __typename?: 'ScenarioResultEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ScenarioResult;
};

/** A service where care is delivered. */
export type Service = {
  __typename?: 'Service';
  /** Its allocation checks. */
  allocationChecks?: Maybe<AllocationCheckConnection>;
  /** Its coaching. */
  coachings?: Maybe<CoachingConnection>;
  /** Its entries of folders. */
  folderEntries?: Maybe<FolderEntryConnection>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its inductions. */
  inductions?: Maybe<InductionConnection>;
  /** Its practice observations. */
  practiceObservations?: Maybe<PracticeObservationConnection>;
  /** Its results of scenario questions. */
  scenarioResults?: Maybe<ScenarioResultConnection>;
  /** Its shifts. */
  shifts?: Maybe<ShiftConnection>;
  /** Its interviews of staff. */
  staffInterviews?: Maybe<StaffInterviewConnection>;
  /** Its members of staff. */
  staffMembers?: Maybe<StaffMemberConnection>;
  /** Its questions of staff. */
  staffQuestions?: Maybe<StaffQuestionConnection>;
  /** Its supervisions. */
  supervisions?: Maybe<SupervisionConnection>;
  /** Its reviews of suppliers. */
  supplierReviews?: Maybe<SupplierReviewConnection>;
  /** Its training records. */
  trainingRecords?: Maybe<TrainingRecordConnection>;
  /** Its reports on visits. */
  visitReports?: Maybe<VisitReportConnection>;
  /** Its workforce actions. */
  workforceActions?: Maybe<WorkforceActionConnection>;
};


/** A service where care is delivered. */
export type ServiceAllocationChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceCoachingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceFolderEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceInductionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServicePracticeObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceScenarioResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceShiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceStaffInterviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceStaffMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceStaffQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceSupervisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceSupplierReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceTrainingRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceVisitReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceWorkforceActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One unit of delivery: a shift, or a visit of homecare, from its start to its end. */
export type Shift = {
  __typename?: 'Shift';
  /** Its assignments. */
  assignments?: Maybe<AssignmentConnection>;
  /** Its briefing checklists. */
  briefingChecklists?: Maybe<BriefingChecklistConnection>;
  /** Its briefings. */
  briefings?: Maybe<BriefingConnection>;
  /** Why it was cancelled, as a code. */
  cancelReasonCode?: Maybe<Scalars['String']['output']>;
  /** When it was cancelled; null when it was not. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its end. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Its entries of folders. */
  folderEntries?: Maybe<FolderEntryConnection>;
  /** Its guidance about people. */
  guidances?: Maybe<PersonGuidanceConnection>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** A shift or a visit. */
  kind?: Maybe<UnitKind>;
  /** The people to whom it delivers; empty when it serves everyone there. */
  people?: Maybe<Array<Person>>;
  /** How many workers were planned. */
  plannedStaff?: Maybe<Scalars['Int']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** Its shift allocations. */
  shiftAllocations?: Maybe<ShiftAllocationConnection>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Its start. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Its reports on visits. */
  visitReports?: Maybe<VisitReportConnection>;
};


/** One unit of delivery: a shift, or a visit of homecare, from its start to its end. */
export type ShiftAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One unit of delivery: a shift, or a visit of homecare, from its start to its end. */
export type ShiftBriefingChecklistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One unit of delivery: a shift, or a visit of homecare, from its start to its end. */
export type ShiftBriefingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One unit of delivery: a shift, or a visit of homecare, from its start to its end. */
export type ShiftFolderEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One unit of delivery: a shift, or a visit of homecare, from its start to its end. */
export type ShiftGuidancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One unit of delivery: a shift, or a visit of homecare, from its start to its end. */
export type ShiftShiftAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One unit of delivery: a shift, or a visit of homecare, from its start to its end. */
export type ShiftVisitReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Giving people or tasks to a worker at shift start. */
export type ShiftAllocation = {
  __typename?: 'ShiftAllocation';
  /** Who allocated. */
  allocatedBy?: Maybe<StaffMember>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Whether the checklist was overridden. */
  overridden?: Maybe<Scalars['Boolean']['output']>;
  /** Why an agency worker was allocated without a complete checklist. */
  overrideReason?: Maybe<Scalars['String']['output']>;
  /** The people given. */
  people?: Maybe<Array<Person>>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The shift that it belongs to. */
  shift?: Maybe<Shift>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The worker. */
  staffMember?: Maybe<StaffMember>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of shift allocations, newest first unless said. */
export type ShiftAllocationConnection = {
  __typename?: 'ShiftAllocationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ShiftAllocationEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A shift allocation in a page. */
export type ShiftAllocationEdge = {
  __typename?: 'ShiftAllocationEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ShiftAllocation;
};

/** A page of shifts, newest first unless said. */
export type ShiftConnection = {
  __typename?: 'ShiftConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ShiftEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A shift in a page. */
export type ShiftEdge = {
  __typename?: 'ShiftEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Shift;
};

/** The group of shifts that a shift belongs to, by London time. */
export type ShiftPeriod =
  /** It lies mostly in neither evening nor night. */
  | 'DAY'
  /** Half of its length or more lies between 16:00 and 22:00. */
  | 'EVENING'
  /** Half of its length or more lies between 22:00 and 07:00. */
  | 'NIGHT';

/** An interview with a worker for a review. */
export type StaffInterview = {
  __typename?: 'StaffInterview';
  /** What the worker said. */
  account?: Maybe<Scalars['String']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Who asked. */
  interviewer?: Maybe<StaffMember>;
  /** What the worker said of who updates a plan. */
  ownershipAccount?: Maybe<OwnershipAccount>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The shift that it speaks of. */
  shift?: Maybe<Shift>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The worker. */
  staffMember?: Maybe<StaffMember>;
  /** What it was about. */
  topic?: Maybe<InterviewTopic>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of interviews of staff, newest first unless said. */
export type StaffInterviewConnection = {
  __typename?: 'StaffInterviewConnection';
  /** The rows of this page with their cursors. */
  edges: Array<StaffInterviewEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An interview of staff in a page. */
export type StaffInterviewEdge = {
  __typename?: 'StaffInterviewEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: StaffInterview;
};

/** A person who works: permanent, bank or agency. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** How the worker is engaged. */
  contract?: Maybe<ContractType>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The job, as a code, such as SUPPORT_WORKER. */
  jobRole?: Maybe<Scalars['String']['output']>;
  /** Why the worker leaves, as a code. */
  leavingReasonCode?: Maybe<Scalars['String']['output']>;
  /** The last day; null while nobody has said that the worker leaves. */
  leftOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The worker's name. */
  name?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The first day. */
  startedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** For agency workers, who supplies them. */
  supplier?: Maybe<AgencySupplier>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of members of staff, newest first unless said. */
export type StaffMemberConnection = {
  __typename?: 'StaffMemberConnection';
  /** The rows of this page with their cursors. */
  edges: Array<StaffMemberEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A member of staff in a page. */
export type StaffMemberEdge = {
  __typename?: 'StaffMemberEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: StaffMember;
};

/** A question that a worker asked, logged. */
export type StaffQuestion = {
  __typename?: 'StaffQuestion';
  /** Who asked. */
  askedBy?: Maybe<StaffMember>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What it was about, as a code, such as ROUTINE_UNKNOWN. */
  questionCode?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The shift on which it was asked. */
  shift?: Maybe<Shift>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of questions of staff, newest first unless said. */
export type StaffQuestionConnection = {
  __typename?: 'StaffQuestionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<StaffQuestionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A question of staff in a page. */
export type StaffQuestionEdge = {
  __typename?: 'StaffQuestionEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: StaffQuestion;
};

/** A supervision session with a worker. */
export type Supervision = {
  __typename?: 'Supervision';
  /** The coaching whose outcome it records. */
  coaching?: Maybe<Array<Coaching>>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** When the next is due. */
  nextDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was said. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The worker. */
  staffMember?: Maybe<StaffMember>;
  /** The supervisor. */
  supervisor?: Maybe<StaffMember>;
  /** What was covered, as codes. */
  topics?: Maybe<Array<Scalars['String']['output']>>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of supervisions, newest first unless said. */
export type SupervisionConnection = {
  __typename?: 'SupervisionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<SupervisionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A supervision in a page. */
export type SupervisionEdge = {
  __typename?: 'SupervisionEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Supervision;
};

/** How a supplier of agency workers did for a service over a stretch of days. */
export type SupplierReview = {
  __typename?: 'SupplierReview';
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** What was found. */
  findings?: Maybe<Scalars['String']['output']>;
  /** The first day. */
  fromOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who reviewed it. */
  reviewedBy?: Maybe<StaffMember>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The supplier. */
  supplier?: Maybe<AgencySupplier>;
  /** The last day. */
  toOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What it came to. */
  verdict?: Maybe<SupplierVerdict>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of reviews of suppliers, newest first unless said. */
export type SupplierReviewConnection = {
  __typename?: 'SupplierReviewConnection';
  /** The rows of this page with their cursors. */
  edges: Array<SupplierReviewEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A review of a supplier in a page. */
export type SupplierReviewEdge = {
  __typename?: 'SupplierReviewEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: SupplierReview;
};

/** What a review of a supplier came to. */
export type SupplierVerdict =
  /** The supplier must improve. */
  | 'IMPROVEMENT_REQUIRED'
  /** The service no longer takes workers from it. */
  | 'NO_LONGER_USED'
  /** The supplier does as agreed. */
  | 'SATISFACTORY';

/** Input of `swapAssignment`. */
export type SwapAssignmentInput = {
  /** The assignment that ends. */
  assignmentId: Scalars['UUID']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, as a code, such as SICKNESS. */
  reasonCode: Scalars['String']['input'];
  /** Who takes over. */
  toStaffMemberId: Scalars['UUID']['input'];
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `swapAssignment`: the record, or why not. */
export type SwapAssignmentPayload = {
  __typename?: 'SwapAssignmentPayload';
  /** The record; null when refused. */
  assignment?: Maybe<Assignment>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Training that a worker completed. */
export type TrainingRecord = {
  __typename?: 'TrainingRecord';
  /** The day on which it was completed. */
  completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The course, as a code. */
  courseCode?: Maybe<Scalars['String']['output']>;
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
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The worker. */
  staffMember?: Maybe<StaffMember>;
  /** Until when it is valid. */
  validUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of training records, newest first unless said. */
export type TrainingRecordConnection = {
  __typename?: 'TrainingRecordConnection';
  /** The rows of this page with their cursors. */
  edges: Array<TrainingRecordEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A training record in a page. */
export type TrainingRecordEdge = {
  __typename?: 'TrainingRecordEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: TrainingRecord;
};

/** An agency worker on a sampled shift of whose induction there is no verdict yet. */
export type UncheckedInduction = {
  __typename?: 'UncheckedInduction';
  /** The shift. */
  shift?: Maybe<Shift>;
  /** The agency worker. */
  staffMember?: Maybe<StaffMember>;
};

/** The unit of delivery. */
export type UnitKind =
  /** A shift. */
  | 'SHIFT'
  /** A visit. */
  | 'VISIT';

/** What was seen. */
export type Verdict =
  /** As it should be. */
  | 'GOOD'
  /** In part. */
  | 'PARTLY'
  /** Not as it should be. */
  | 'POOR';

/** What went wrong with a visit. */
export type VisitOutcome =
  /** The worker came after the start. */
  | 'LATE'
  /** Nobody came. */
  | 'MISSED';

/** That a visit was late or missed, and why. */
export type VisitReport = {
  __typename?: 'VisitReport';
  /** When the worker came; null when nobody did. */
  arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Whether it was late or missed. */
  outcome?: Maybe<VisitOutcome>;
  /** Why, as a code, such as TRAVEL. */
  reasonCode?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who says so. */
  reportedBy?: Maybe<StaffMember>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The visit. */
  shift?: Maybe<Shift>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of reports on visits, newest first unless said. */
export type VisitReportConnection = {
  __typename?: 'VisitReportConnection';
  /** The rows of this page with their cursors. */
  edges: Array<VisitReportEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A report on a visit in a page. */
export type VisitReportEdge = {
  __typename?: 'VisitReportEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: VisitReport;
};

/** A learning gap or action in the workforce action log. */
export type WorkforceAction = {
  __typename?: 'WorkforceAction';
  /** When it was completed. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is due. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that show what came of it. */
  evidence?: Maybe<Array<RecordRef>>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The gap, as a code. */
  gapCode?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The verdict on a note's author whose gap it is; null for any other. */
  knowledgeVerdict?: Maybe<KnowledgeVerdict>;
  /** What came of it; null while it is open. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Who does it. */
  owner?: Maybe<StaffMember>;
  /** How it got on. */
  progress?: Maybe<ActionProgressConnection>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The worker, when it is about one. */
  staffMember?: Maybe<StaffMember>;
  /** Where it stands. */
  state?: Maybe<ActionState>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};


/** A learning gap or action in the workforce action log. */
export type WorkforceActionProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of workforce actions, newest first unless said. */
export type WorkforceActionConnection = {
  __typename?: 'WorkforceActionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<WorkforceActionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A workforce action in a page. */
export type WorkforceActionEdge = {
  __typename?: 'WorkforceActionEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WorkforceAction;
};

/** A record that was marked as entered in error. */
export type WorkforceRecordInError = {
  __typename?: 'WorkforceRecordInError';
  /** When it was marked. */
  enteredInErrorAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What it is. */
  kind: WorkforceRecordKind;
};

/** Names a record of the workforce. */
export type WorkforceRecordInput = {
  /** Its id. */
  id: Scalars['UUID']['input'];
  /** What it is. */
  kind: WorkforceRecordKind;
};

/** The kinds of record that can be marked as entered in error. */
export type WorkforceRecordKind =
  /** How a workforce action got on. */
  | 'ACTION_PROGRESS'
  /** An allocation check. */
  | 'ALLOCATION_CHECK'
  /** A worker on a shift or visit. */
  | 'ASSIGNMENT'
  /** A briefing. */
  | 'BRIEFING'
  /** A checklist of what an agency worker was briefed on. */
  | 'BRIEFING_CHECKLIST'
  /** Coaching. */
  | 'COACHING'
  /** An entry of a folder. */
  | 'FOLDER_ENTRY'
  /** An induction. */
  | 'INDUCTION'
  /** A verdict on the induction of an agency worker. */
  | 'INDUCTION_VERDICT'
  /** A verdict on what the author of a note knew of the escalation route. */
  | 'KNOWLEDGE_VERDICT'
  /** Guidance about people that a worker read. */
  | 'PERSON_GUIDANCE'
  /** An observation of practice. */
  | 'PRACTICE_OBSERVATION'
  /** What answers to scenario questions showed. */
  | 'SCENARIO_RESULT'
  /** A shift or visit. */
  | 'SHIFT'
  /** A shift-start allocation. */
  | 'SHIFT_ALLOCATION'
  /** An interview. */
  | 'STAFF_INTERVIEW'
  /** A person who works. */
  | 'STAFF_MEMBER'
  /** A question that staff asked. */
  | 'STAFF_QUESTION'
  /** A supervision. */
  | 'SUPERVISION'
  /** A review of a supplier. */
  | 'SUPPLIER_REVIEW'
  /** Training. */
  | 'TRAINING_RECORD'
  /** A report that a visit was late or missed. */
  | 'VISIT_REPORT'
  /** A workforce action. */
  | 'WORKFORCE_ACTION'
  /** A sample of shifts. */
  | 'WORKFORCE_SAMPLE';

/** The sample of shifts with which a review of agency staffing works: an entry of the workforce root cause review log. */
export type WorkforceSample = {
  __typename?: 'WorkforceSample';
  /** The agency use of that month, as it was counted when the sample was drawn. */
  agencyUse?: Maybe<AgencyUse>;
  /** Who drew it. */
  drawnBy?: Maybe<StaffMember>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first day of the month that it is drawn from. */
  fromOn?: Maybe<Scalars['LocalDate']['output']>;
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
  /** The shifts that were sampled, each with the incidents or complaints that it is linked to. */
  sampled?: Maybe<Array<SampledShift>>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The last day of the month that it is drawn from. */
  toOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The agency workers on those shifts of whose induction there is no verdict yet. */
  unchecked?: Maybe<Array<UncheckedInduction>>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of samples of shifts, newest first unless said. */
export type WorkforceSampleConnection = {
  __typename?: 'WorkforceSampleConnection';
  /** The rows of this page with their cursors. */
  edges: Array<WorkforceSampleEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A sample of shifts in a page. */
export type WorkforceSampleEdge = {
  __typename?: 'WorkforceSampleEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WorkforceSample;
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
  ActionProgress: ActionProgress;
  AgencySupplier: AgencySupplier;
  AllocationCheck: AllocationCheck;
  Assignment: Assignment;
  Briefing: Briefing;
  BriefingChecklist: BriefingChecklist;
  Coaching: Coaching;
  FolderEntry: FolderEntry;
  GlassBreak: GlassBreak;
  Induction: Induction;
  InductionVerdict: InductionVerdict;
  KnowledgeVerdict: KnowledgeVerdict;
  PersonGuidance: PersonGuidance;
  PracticeObservation: PracticeObservation;
  Review: Review;
  ScenarioResult: ScenarioResult;
  Service: Service;
  Shift: Shift;
  ShiftAllocation: ShiftAllocation;
  StaffInterview: StaffInterview;
  StaffMember: StaffMember;
  StaffQuestion: StaffQuestion;
  Supervision: Supervision;
  SupplierReview: SupplierReview;
  TrainingRecord: TrainingRecord;
  VisitReport: VisitReport;
  WorkforceAction: WorkforceAction;
  WorkforceSample: WorkforceSample;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ActionProgress:
    ( { __typename: 'ActionProgress' }
    & GraphQLRecursivePick<FederationTypes['ActionProgress'], {"id":true}> );
  AgencySupplier:
    ( { __typename: 'AgencySupplier' }
    & GraphQLRecursivePick<FederationTypes['AgencySupplier'], {"id":true}> );
  AllocationCheck:
    ( { __typename: 'AllocationCheck' }
    & GraphQLRecursivePick<FederationTypes['AllocationCheck'], {"id":true}> );
  Assignment:
    ( { __typename: 'Assignment' }
    & GraphQLRecursivePick<FederationTypes['Assignment'], {"id":true}> );
  Briefing:
    ( { __typename: 'Briefing' }
    & GraphQLRecursivePick<FederationTypes['Briefing'], {"id":true}> );
  BriefingChecklist:
    ( { __typename: 'BriefingChecklist' }
    & GraphQLRecursivePick<FederationTypes['BriefingChecklist'], {"id":true}> );
  Coaching:
    ( { __typename: 'Coaching' }
    & GraphQLRecursivePick<FederationTypes['Coaching'], {"id":true}> );
  FolderEntry:
    ( { __typename: 'FolderEntry' }
    & GraphQLRecursivePick<FederationTypes['FolderEntry'], {"id":true}> );
  GlassBreak:
    ( { __typename: 'GlassBreak' }
    & GraphQLRecursivePick<FederationTypes['GlassBreak'], {"id":true}> );
  Induction:
    ( { __typename: 'Induction' }
    & GraphQLRecursivePick<FederationTypes['Induction'], {"id":true}> );
  InductionVerdict:
    ( { __typename: 'InductionVerdict' }
    & GraphQLRecursivePick<FederationTypes['InductionVerdict'], {"id":true}> );
  KnowledgeVerdict:
    ( { __typename: 'KnowledgeVerdict' }
    & GraphQLRecursivePick<FederationTypes['KnowledgeVerdict'], {"id":true}> );
  PersonGuidance:
    ( { __typename: 'PersonGuidance' }
    & GraphQLRecursivePick<FederationTypes['PersonGuidance'], {"id":true}> );
  PracticeObservation:
    ( { __typename: 'PracticeObservation' }
    & GraphQLRecursivePick<FederationTypes['PracticeObservation'], {"id":true}> );
  Review:
    ( { __typename: 'Review' }
    & GraphQLRecursivePick<FederationTypes['Review'], {"id":true}> );
  ScenarioResult:
    ( { __typename: 'ScenarioResult' }
    & GraphQLRecursivePick<FederationTypes['ScenarioResult'], {"id":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
  Shift:
    ( { __typename: 'Shift' }
    & GraphQLRecursivePick<FederationTypes['Shift'], {"id":true}> );
  ShiftAllocation:
    ( { __typename: 'ShiftAllocation' }
    & GraphQLRecursivePick<FederationTypes['ShiftAllocation'], {"id":true}> );
  StaffInterview:
    ( { __typename: 'StaffInterview' }
    & GraphQLRecursivePick<FederationTypes['StaffInterview'], {"id":true}> );
  StaffMember:
    ( { __typename: 'StaffMember' }
    & GraphQLRecursivePick<FederationTypes['StaffMember'], {"id":true}> );
  StaffQuestion:
    ( { __typename: 'StaffQuestion' }
    & GraphQLRecursivePick<FederationTypes['StaffQuestion'], {"id":true}> );
  Supervision:
    ( { __typename: 'Supervision' }
    & GraphQLRecursivePick<FederationTypes['Supervision'], {"id":true}> );
  SupplierReview:
    ( { __typename: 'SupplierReview' }
    & GraphQLRecursivePick<FederationTypes['SupplierReview'], {"id":true}> );
  TrainingRecord:
    ( { __typename: 'TrainingRecord' }
    & GraphQLRecursivePick<FederationTypes['TrainingRecord'], {"id":true}> );
  VisitReport:
    ( { __typename: 'VisitReport' }
    & GraphQLRecursivePick<FederationTypes['VisitReport'], {"id":true}> );
  WorkforceAction:
    ( { __typename: 'WorkforceAction' }
    & GraphQLRecursivePick<FederationTypes['WorkforceAction'], {"id":true}> );
  WorkforceSample:
    ( { __typename: 'WorkforceSample' }
    & GraphQLRecursivePick<FederationTypes['WorkforceSample'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CitableRecord:
    | ( ActionProgressRecord )
    | ( Alert )
    | ( AllocationCheckRecord )
    | ( AssignmentRecord )
    | ( AuditStub )
    | ( BriefingRecord )
    | ( BriefingChecklistRecord )
    | ( CarePlan )
    | ( CoachingRecord )
    | ( CommunicationLogEntryStub )
    | ( ComplaintStub )
    | ( ConcernStub )
    | ( DailyNoteStub )
    | ( DailyScreening )
    | ( EarlyWarningStub )
    | ( Escalation )
    | ( FeedbackStub )
    | ( FolderEntryRecord )
    | ( HandoverStub )
    | ( IdentifiedChangeStub )
    | ( IncidentStub )
    | ( IndicatorStub )
    | ( InductionRecord )
    | ( InductionVerdictRecord )
    | ( InspectionFindingStub )
    | ( InterimInstruction )
    | ( ManagementReviewStub )
    | ( MinuteStub )
    | ( PersonGuidanceRecord )
    | ( PlanOwnershipStub )
    | ( PlanReviewStub )
    | ( PlanVersionStub )
    | ( PracticeObservationRecord )
    | ( ProcedureVersionStub )
    | ( Referral )
    | ( ScenarioResultRecord )
    | ( ShiftRecord )
    | ( ShiftAllocationRecord )
    | ( StaffInterviewRecord )
    | ( StaffQuestionRecord )
    | ( SupervisionRecord )
    | ( SupplierReviewRecord )
    | ( TrainingRecordRecord )
    | ( VisitReportRecord )
    | ( WorkforceActionRecord )
    | ( WorkforceSampleRecord )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeGuidanceInput: AcknowledgeGuidanceInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcknowledgeGuidancePayload: ResolverTypeWrapper<Omit<AcknowledgeGuidancePayload, 'personGuidance'> & { personGuidance?: Maybe<ResolversTypes['PersonGuidance']> }>;
  Act: Act;
  ActionProgress: ResolverTypeWrapper<ActionProgressRecord>;
  ActionProgressConnection: ResolverTypeWrapper<Omit<ActionProgressConnection, 'edges'> & { edges: Array<ResolversTypes['ActionProgressEdge']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActionProgressEdge: ResolverTypeWrapper<Omit<ActionProgressEdge, 'node'> & { node: ResolversTypes['ActionProgress'] }>;
  ActionState: ActionState;
  AgencySupplier: ResolverTypeWrapper<AgencySupplierRecord>;
  AgencySupplierConnection: ResolverTypeWrapper<Omit<AgencySupplierConnection, 'edges'> & { edges: Array<ResolversTypes['AgencySupplierEdge']> }>;
  AgencySupplierEdge: ResolverTypeWrapper<Omit<AgencySupplierEdge, 'node'> & { node: ResolversTypes['AgencySupplier'] }>;
  AgencyUse: ResolverTypeWrapper<AgencyUse>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Alert: ResolverTypeWrapper<Alert>;
  AllocateAtShiftStartInput: AllocateAtShiftStartInput;
  AllocateAtShiftStartPayload: ResolverTypeWrapper<Omit<AllocateAtShiftStartPayload, 'shiftAllocation'> & { shiftAllocation?: Maybe<ResolversTypes['ShiftAllocation']> }>;
  AllocationCheck: ResolverTypeWrapper<AllocationCheckRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AllocationCheckConnection: ResolverTypeWrapper<Omit<AllocationCheckConnection, 'edges'> & { edges: Array<ResolversTypes['AllocationCheckEdge']> }>;
  AllocationCheckEdge: ResolverTypeWrapper<Omit<AllocationCheckEdge, 'node'> & { node: ResolversTypes['AllocationCheck'] }>;
  Assignment: ResolverTypeWrapper<AssignmentRecord>;
  AssignmentConnection: ResolverTypeWrapper<Omit<AssignmentConnection, 'edges'> & { edges: Array<ResolversTypes['AssignmentEdge']> }>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
  Audit: ResolverTypeWrapper<AuditStub>;
  Briefing: ResolverTypeWrapper<BriefingRecord>;
  BriefingChecklist: ResolverTypeWrapper<BriefingChecklistRecord>;
  BriefingChecklistConnection: ResolverTypeWrapper<Omit<BriefingChecklistConnection, 'edges'> & { edges: Array<ResolversTypes['BriefingChecklistEdge']> }>;
  BriefingChecklistEdge: ResolverTypeWrapper<Omit<BriefingChecklistEdge, 'node'> & { node: ResolversTypes['BriefingChecklist'] }>;
  BriefingConnection: ResolverTypeWrapper<Omit<BriefingConnection, 'edges'> & { edges: Array<ResolversTypes['BriefingEdge']> }>;
  BriefingEdge: ResolverTypeWrapper<Omit<BriefingEdge, 'node'> & { node: ResolversTypes['Briefing'] }>;
  BriefingItem: ResolverTypeWrapper<BriefingItemRecord>;
  BriefingItemInput: BriefingItemInput;
  CancelShiftInput: CancelShiftInput;
  CancelShiftPayload: ResolverTypeWrapper<Omit<CancelShiftPayload, 'shift'> & { shift?: Maybe<ResolversTypes['Shift']> }>;
  CarePlan: ResolverTypeWrapper<CarePlan>;
  CitableRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CitableRecord']>;
  Coaching: ResolverTypeWrapper<CoachingRecord>;
  CoachingConnection: ResolverTypeWrapper<Omit<CoachingConnection, 'edges'> & { edges: Array<ResolversTypes['CoachingEdge']> }>;
  CoachingEdge: ResolverTypeWrapper<Omit<CoachingEdge, 'node'> & { node: ResolversTypes['Coaching'] }>;
  CommunicationLogEntry: ResolverTypeWrapper<CommunicationLogEntryStub>;
  Complaint: ResolverTypeWrapper<ComplaintStub>;
  CompleteBriefingChecklistInput: CompleteBriefingChecklistInput;
  CompleteBriefingChecklistPayload: ResolverTypeWrapper<Omit<CompleteBriefingChecklistPayload, 'briefingChecklist'> & { briefingChecklist?: Maybe<ResolversTypes['BriefingChecklist']> }>;
  CompleteCoachingInput: CompleteCoachingInput;
  CompleteCoachingPayload: ResolverTypeWrapper<Omit<CompleteCoachingPayload, 'coaching'> & { coaching?: Maybe<ResolversTypes['Coaching']> }>;
  CompleteWorkforceActionInput: CompleteWorkforceActionInput;
  CompleteWorkforceActionPayload: ResolverTypeWrapper<Omit<CompleteWorkforceActionPayload, 'workforceAction'> & { workforceAction?: Maybe<ResolversTypes['WorkforceAction']> }>;
  Concern: ResolverTypeWrapper<ConcernStub>;
  ContractType: ContractType;
  DailyNote: ResolverTypeWrapper<DailyNoteStub>;
  DailyScreening: ResolverTypeWrapper<DailyScreening>;
  DataClass: DataClass;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DrawWorkforceSampleInput: DrawWorkforceSampleInput;
  DrawWorkforceSamplePayload: ResolverTypeWrapper<Omit<DrawWorkforceSamplePayload, 'workforceSample'> & { workforceSample?: Maybe<ResolversTypes['WorkforceSample']> }>;
  EarlyWarning: ResolverTypeWrapper<EarlyWarningStub>;
  EndAssignmentInput: EndAssignmentInput;
  EndAssignmentPayload: ResolverTypeWrapper<Omit<EndAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['Assignment']> }>;
  EnterWorkforceRecordInErrorInput: EnterWorkforceRecordInErrorInput;
  EnterWorkforceRecordInErrorPayload: ResolverTypeWrapper<EnterWorkforceRecordInErrorPayload>;
  EnteredInErrorReason: EnteredInErrorReason;
  Escalation: ResolverTypeWrapper<Escalation>;
  Feedback: ResolverTypeWrapper<FeedbackStub>;
  FileInFolderInput: FileInFolderInput;
  FileInFolderPayload: ResolverTypeWrapper<Omit<FileInFolderPayload, 'folderEntry'> & { folderEntry?: Maybe<ResolversTypes['FolderEntry']> }>;
  FolderEntry: ResolverTypeWrapper<FolderEntryRecord>;
  FolderEntryConnection: ResolverTypeWrapper<Omit<FolderEntryConnection, 'edges'> & { edges: Array<ResolversTypes['FolderEntryEdge']> }>;
  FolderEntryEdge: ResolverTypeWrapper<Omit<FolderEntryEdge, 'node'> & { node: ResolversTypes['FolderEntry'] }>;
  FolderKind: FolderKind;
  GiveBriefingInput: GiveBriefingInput;
  GiveBriefingPayload: ResolverTypeWrapper<Omit<GiveBriefingPayload, 'briefing'> & { briefing?: Maybe<ResolversTypes['Briefing']> }>;
  GlassBreak: ResolverTypeWrapper<GlassBreakStub>;
  GlassReading: ResolverTypeWrapper<GlassReading>;
  GlassRecords: ResolverTypeWrapper<GlassRecords>;
  Handover: ResolverTypeWrapper<HandoverStub>;
  IdentifiedChange: ResolverTypeWrapper<IdentifiedChangeStub>;
  Incident: ResolverTypeWrapper<IncidentStub>;
  Indicator: ResolverTypeWrapper<IndicatorStub>;
  Induction: ResolverTypeWrapper<InductionRecord>;
  InductionConnection: ResolverTypeWrapper<Omit<InductionConnection, 'edges'> & { edges: Array<ResolversTypes['InductionEdge']> }>;
  InductionEdge: ResolverTypeWrapper<Omit<InductionEdge, 'node'> & { node: ResolversTypes['Induction'] }>;
  InductionFinding: InductionFinding;
  InductionGap: ResolverTypeWrapper<InductionGapRecord>;
  InductionItem: InductionItem;
  InductionVerdict: ResolverTypeWrapper<InductionVerdictRecord>;
  InductionVerdictConnection: ResolverTypeWrapper<Omit<InductionVerdictConnection, 'edges'> & { edges: Array<ResolversTypes['InductionVerdictEdge']> }>;
  InductionVerdictEdge: ResolverTypeWrapper<Omit<InductionVerdictEdge, 'node'> & { node: ResolversTypes['InductionVerdict'] }>;
  InspectionFinding: ResolverTypeWrapper<InspectionFindingStub>;
  InterimInstruction: ResolverTypeWrapper<InterimInstruction>;
  InterviewTopic: InterviewTopic;
  JudgeInductionInput: JudgeInductionInput;
  JudgeInductionPayload: ResolverTypeWrapper<Omit<JudgeInductionPayload, 'inductionVerdict'> & { inductionVerdict?: Maybe<ResolversTypes['InductionVerdict']> }>;
  JudgeRouteKnowledgeInput: JudgeRouteKnowledgeInput;
  JudgeRouteKnowledgePayload: ResolverTypeWrapper<Omit<JudgeRouteKnowledgePayload, 'knowledgeVerdict'> & { knowledgeVerdict?: Maybe<ResolversTypes['KnowledgeVerdict']> }>;
  KnowledgeVerdict: ResolverTypeWrapper<KnowledgeVerdictRecord>;
  KnowledgeVerdictConnection: ResolverTypeWrapper<Omit<KnowledgeVerdictConnection, 'edges'> & { edges: Array<ResolversTypes['KnowledgeVerdictEdge']> }>;
  KnowledgeVerdictEdge: ResolverTypeWrapper<Omit<KnowledgeVerdictEdge, 'node'> & { node: ResolversTypes['KnowledgeVerdict'] }>;
  LearningGapInput: LearningGapInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LogStaffQuestionInput: LogStaffQuestionInput;
  LogStaffQuestionPayload: ResolverTypeWrapper<Omit<LogStaffQuestionPayload, 'staffQuestion'> & { staffQuestion?: Maybe<ResolversTypes['StaffQuestion']> }>;
  LogWorkforceActionInput: LogWorkforceActionInput;
  LogWorkforceActionPayload: ResolverTypeWrapper<Omit<LogWorkforceActionPayload, 'workforceAction'> & { workforceAction?: Maybe<ResolversTypes['WorkforceAction']> }>;
  ManagementReview: ResolverTypeWrapper<ManagementReviewStub>;
  Minute: ResolverTypeWrapper<MinuteStub>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  OwnershipAccount: OwnershipAccount;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonStub>;
  PersonGuidance: ResolverTypeWrapper<PersonGuidanceRecord>;
  PersonGuidanceConnection: ResolverTypeWrapper<Omit<PersonGuidanceConnection, 'edges'> & { edges: Array<ResolversTypes['PersonGuidanceEdge']> }>;
  PersonGuidanceEdge: ResolverTypeWrapper<Omit<PersonGuidanceEdge, 'node'> & { node: ResolversTypes['PersonGuidance'] }>;
  PlanOwnership: ResolverTypeWrapper<PlanOwnershipStub>;
  PlanReview: ResolverTypeWrapper<PlanReviewStub>;
  PlanShiftsInput: PlanShiftsInput;
  PlanShiftsPayload: ResolverTypeWrapper<Omit<PlanShiftsPayload, 'shifts'> & { shifts?: Maybe<Array<ResolversTypes['Shift']>> }>;
  PlanVersion: ResolverTypeWrapper<PlanVersionStub>;
  PlannedShiftInput: PlannedShiftInput;
  PracticeObservation: ResolverTypeWrapper<PracticeObservationRecord>;
  PracticeObservationConnection: ResolverTypeWrapper<Omit<PracticeObservationConnection, 'edges'> & { edges: Array<ResolversTypes['PracticeObservationEdge']> }>;
  PracticeObservationEdge: ResolverTypeWrapper<Omit<PracticeObservationEdge, 'node'> & { node: ResolversTypes['PracticeObservation'] }>;
  ProcedureVersion: ResolverTypeWrapper<ProcedureVersionStub>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAllocationCheckInput: RecordAllocationCheckInput;
  RecordAllocationCheckPayload: ResolverTypeWrapper<Omit<RecordAllocationCheckPayload, 'allocationCheck'> & { allocationCheck?: Maybe<ResolversTypes['AllocationCheck']> }>;
  RecordInductionInput: RecordInductionInput;
  RecordInductionPayload: ResolverTypeWrapper<Omit<RecordInductionPayload, 'induction'> & { induction?: Maybe<ResolversTypes['Induction']> }>;
  RecordInterviewInput: RecordInterviewInput;
  RecordInterviewPayload: ResolverTypeWrapper<Omit<RecordInterviewPayload, 'staffInterview'> & { staffInterview?: Maybe<ResolversTypes['StaffInterview']> }>;
  RecordLeaverInput: RecordLeaverInput;
  RecordLeaverPayload: ResolverTypeWrapper<Omit<RecordLeaverPayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  RecordPracticeObservationInput: RecordPracticeObservationInput;
  RecordPracticeObservationPayload: ResolverTypeWrapper<Omit<RecordPracticeObservationPayload, 'practiceObservation'> & { practiceObservation?: Maybe<ResolversTypes['PracticeObservation']> }>;
  RecordRef: ResolverTypeWrapper<CitedReference>;
  RecordRefInput: RecordRefInput;
  RecordScenarioResultInput: RecordScenarioResultInput;
  RecordScenarioResultPayload: ResolverTypeWrapper<Omit<RecordScenarioResultPayload, 'scenarioResult'> & { scenarioResult?: Maybe<ResolversTypes['ScenarioResult']> }>;
  RecordSupervisionInput: RecordSupervisionInput;
  RecordSupervisionPayload: ResolverTypeWrapper<Omit<RecordSupervisionPayload, 'supervision'> & { supervision?: Maybe<ResolversTypes['Supervision']> }>;
  RecordTrainingInput: RecordTrainingInput;
  RecordTrainingPayload: ResolverTypeWrapper<Omit<RecordTrainingPayload, 'trainingRecord'> & { trainingRecord?: Maybe<ResolversTypes['TrainingRecord']> }>;
  Referral: ResolverTypeWrapper<Referral>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RegisterAgencySupplierInput: RegisterAgencySupplierInput;
  RegisterAgencySupplierPayload: ResolverTypeWrapper<Omit<RegisterAgencySupplierPayload, 'agencySupplier'> & { agencySupplier?: Maybe<ResolversTypes['AgencySupplier']> }>;
  RegisterStaffMemberInput: RegisterStaffMemberInput;
  RegisterStaffMemberPayload: ResolverTypeWrapper<Omit<RegisterStaffMemberPayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  ReportActionProgressInput: ReportActionProgressInput;
  ReportActionProgressPayload: ResolverTypeWrapper<Omit<ReportActionProgressPayload, 'actionProgress'> & { actionProgress?: Maybe<ResolversTypes['ActionProgress']> }>;
  ReportVisitInput: ReportVisitInput;
  ReportVisitPayload: ResolverTypeWrapper<Omit<ReportVisitPayload, 'visitReport'> & { visitReport?: Maybe<ResolversTypes['VisitReport']> }>;
  Review: ResolverTypeWrapper<ReviewStub>;
  ReviewSupplierInput: ReviewSupplierInput;
  ReviewSupplierPayload: ResolverTypeWrapper<Omit<ReviewSupplierPayload, 'supplierReview'> & { supplierReview?: Maybe<ResolversTypes['SupplierReview']> }>;
  RouteKnowledge: RouteKnowledge;
  SampledShift: ResolverTypeWrapper<Omit<SampledShift, 'linkedTo' | 'shift'> & { linkedTo: Array<ResolversTypes['RecordRef']>, shift?: Maybe<ResolversTypes['Shift']> }>;
  SampledShiftInput: SampledShiftInput;
  ScenarioResult: ResolverTypeWrapper<ScenarioResultRecord>;
  ScenarioResultConnection: ResolverTypeWrapper<Omit<ScenarioResultConnection, 'edges'> & { edges: Array<ResolversTypes['ScenarioResultEdge']> }>;
  ScenarioResultEdge: ResolverTypeWrapper<Omit<ScenarioResultEdge, 'node'> & { node: ResolversTypes['ScenarioResult'] }>;
  Service: ResolverTypeWrapper<ServiceStub>;
  Shift: ResolverTypeWrapper<ShiftRecord>;
  ShiftAllocation: ResolverTypeWrapper<ShiftAllocationRecord>;
  ShiftAllocationConnection: ResolverTypeWrapper<Omit<ShiftAllocationConnection, 'edges'> & { edges: Array<ResolversTypes['ShiftAllocationEdge']> }>;
  ShiftAllocationEdge: ResolverTypeWrapper<Omit<ShiftAllocationEdge, 'node'> & { node: ResolversTypes['ShiftAllocation'] }>;
  ShiftConnection: ResolverTypeWrapper<Omit<ShiftConnection, 'edges'> & { edges: Array<ResolversTypes['ShiftEdge']> }>;
  ShiftEdge: ResolverTypeWrapper<Omit<ShiftEdge, 'node'> & { node: ResolversTypes['Shift'] }>;
  ShiftPeriod: ShiftPeriod;
  StaffInterview: ResolverTypeWrapper<StaffInterviewRecord>;
  StaffInterviewConnection: ResolverTypeWrapper<Omit<StaffInterviewConnection, 'edges'> & { edges: Array<ResolversTypes['StaffInterviewEdge']> }>;
  StaffInterviewEdge: ResolverTypeWrapper<Omit<StaffInterviewEdge, 'node'> & { node: ResolversTypes['StaffInterview'] }>;
  StaffMember: ResolverTypeWrapper<StaffMemberRecord>;
  StaffMemberConnection: ResolverTypeWrapper<Omit<StaffMemberConnection, 'edges'> & { edges: Array<ResolversTypes['StaffMemberEdge']> }>;
  StaffMemberEdge: ResolverTypeWrapper<Omit<StaffMemberEdge, 'node'> & { node: ResolversTypes['StaffMember'] }>;
  StaffQuestion: ResolverTypeWrapper<StaffQuestionRecord>;
  StaffQuestionConnection: ResolverTypeWrapper<Omit<StaffQuestionConnection, 'edges'> & { edges: Array<ResolversTypes['StaffQuestionEdge']> }>;
  StaffQuestionEdge: ResolverTypeWrapper<Omit<StaffQuestionEdge, 'node'> & { node: ResolversTypes['StaffQuestion'] }>;
  Supervision: ResolverTypeWrapper<SupervisionRecord>;
  SupervisionConnection: ResolverTypeWrapper<Omit<SupervisionConnection, 'edges'> & { edges: Array<ResolversTypes['SupervisionEdge']> }>;
  SupervisionEdge: ResolverTypeWrapper<Omit<SupervisionEdge, 'node'> & { node: ResolversTypes['Supervision'] }>;
  SupplierReview: ResolverTypeWrapper<SupplierReviewRecord>;
  SupplierReviewConnection: ResolverTypeWrapper<Omit<SupplierReviewConnection, 'edges'> & { edges: Array<ResolversTypes['SupplierReviewEdge']> }>;
  SupplierReviewEdge: ResolverTypeWrapper<Omit<SupplierReviewEdge, 'node'> & { node: ResolversTypes['SupplierReview'] }>;
  SupplierVerdict: SupplierVerdict;
  SwapAssignmentInput: SwapAssignmentInput;
  SwapAssignmentPayload: ResolverTypeWrapper<Omit<SwapAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['Assignment']> }>;
  TrainingRecord: ResolverTypeWrapper<TrainingRecordRecord>;
  TrainingRecordConnection: ResolverTypeWrapper<Omit<TrainingRecordConnection, 'edges'> & { edges: Array<ResolversTypes['TrainingRecordEdge']> }>;
  TrainingRecordEdge: ResolverTypeWrapper<Omit<TrainingRecordEdge, 'node'> & { node: ResolversTypes['TrainingRecord'] }>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UncheckedInduction: ResolverTypeWrapper<UncheckedRecord>;
  UnitKind: UnitKind;
  Verdict: Verdict;
  VisitOutcome: VisitOutcome;
  VisitReport: ResolverTypeWrapper<VisitReportRecord>;
  VisitReportConnection: ResolverTypeWrapper<Omit<VisitReportConnection, 'edges'> & { edges: Array<ResolversTypes['VisitReportEdge']> }>;
  VisitReportEdge: ResolverTypeWrapper<Omit<VisitReportEdge, 'node'> & { node: ResolversTypes['VisitReport'] }>;
  WorkforceAction: ResolverTypeWrapper<WorkforceActionRecord>;
  WorkforceActionConnection: ResolverTypeWrapper<Omit<WorkforceActionConnection, 'edges'> & { edges: Array<ResolversTypes['WorkforceActionEdge']> }>;
  WorkforceActionEdge: ResolverTypeWrapper<Omit<WorkforceActionEdge, 'node'> & { node: ResolversTypes['WorkforceAction'] }>;
  WorkforceRecordInError: ResolverTypeWrapper<WorkforceRecordInError>;
  WorkforceRecordInput: WorkforceRecordInput;
  WorkforceRecordKind: WorkforceRecordKind;
  WorkforceSample: ResolverTypeWrapper<WorkforceSampleRecord>;
  WorkforceSampleConnection: ResolverTypeWrapper<Omit<WorkforceSampleConnection, 'edges'> & { edges: Array<ResolversTypes['WorkforceSampleEdge']> }>;
  WorkforceSampleEdge: ResolverTypeWrapper<Omit<WorkforceSampleEdge, 'node'> & { node: ResolversTypes['WorkforceSample'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeGuidanceInput: AcknowledgeGuidanceInput;
  String: Scalars['String']['output'];
  AcknowledgeGuidancePayload: Omit<AcknowledgeGuidancePayload, 'personGuidance'> & { personGuidance?: Maybe<ResolversParentTypes['PersonGuidance']> };
  ActionProgress: ActionProgressRecord;
  ActionProgressConnection: Omit<ActionProgressConnection, 'edges'> & { edges: Array<ResolversParentTypes['ActionProgressEdge']> };
  Int: Scalars['Int']['output'];
  ActionProgressEdge: Omit<ActionProgressEdge, 'node'> & { node: ResolversParentTypes['ActionProgress'] };
  AgencySupplier: AgencySupplierRecord;
  AgencySupplierConnection: Omit<AgencySupplierConnection, 'edges'> & { edges: Array<ResolversParentTypes['AgencySupplierEdge']> };
  AgencySupplierEdge: Omit<AgencySupplierEdge, 'node'> & { node: ResolversParentTypes['AgencySupplier'] };
  AgencyUse: AgencyUse;
  Float: Scalars['Float']['output'];
  Alert: Alert;
  AllocateAtShiftStartInput: AllocateAtShiftStartInput;
  AllocateAtShiftStartPayload: Omit<AllocateAtShiftStartPayload, 'shiftAllocation'> & { shiftAllocation?: Maybe<ResolversParentTypes['ShiftAllocation']> };
  AllocationCheck: AllocationCheckRecord;
  Boolean: Scalars['Boolean']['output'];
  AllocationCheckConnection: Omit<AllocationCheckConnection, 'edges'> & { edges: Array<ResolversParentTypes['AllocationCheckEdge']> };
  AllocationCheckEdge: Omit<AllocationCheckEdge, 'node'> & { node: ResolversParentTypes['AllocationCheck'] };
  Assignment: AssignmentRecord;
  AssignmentConnection: Omit<AssignmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssignmentEdge']> };
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
  Audit: AuditStub;
  Briefing: BriefingRecord;
  BriefingChecklist: BriefingChecklistRecord;
  BriefingChecklistConnection: Omit<BriefingChecklistConnection, 'edges'> & { edges: Array<ResolversParentTypes['BriefingChecklistEdge']> };
  BriefingChecklistEdge: Omit<BriefingChecklistEdge, 'node'> & { node: ResolversParentTypes['BriefingChecklist'] };
  BriefingConnection: Omit<BriefingConnection, 'edges'> & { edges: Array<ResolversParentTypes['BriefingEdge']> };
  BriefingEdge: Omit<BriefingEdge, 'node'> & { node: ResolversParentTypes['Briefing'] };
  BriefingItem: BriefingItemRecord;
  BriefingItemInput: BriefingItemInput;
  CancelShiftInput: CancelShiftInput;
  CancelShiftPayload: Omit<CancelShiftPayload, 'shift'> & { shift?: Maybe<ResolversParentTypes['Shift']> };
  CarePlan: CarePlan;
  CitableRecord: ResolversUnionTypes<ResolversParentTypes>['CitableRecord'];
  Coaching: CoachingRecord;
  CoachingConnection: Omit<CoachingConnection, 'edges'> & { edges: Array<ResolversParentTypes['CoachingEdge']> };
  CoachingEdge: Omit<CoachingEdge, 'node'> & { node: ResolversParentTypes['Coaching'] };
  CommunicationLogEntry: CommunicationLogEntryStub;
  Complaint: ComplaintStub;
  CompleteBriefingChecklistInput: CompleteBriefingChecklistInput;
  CompleteBriefingChecklistPayload: Omit<CompleteBriefingChecklistPayload, 'briefingChecklist'> & { briefingChecklist?: Maybe<ResolversParentTypes['BriefingChecklist']> };
  CompleteCoachingInput: CompleteCoachingInput;
  CompleteCoachingPayload: Omit<CompleteCoachingPayload, 'coaching'> & { coaching?: Maybe<ResolversParentTypes['Coaching']> };
  CompleteWorkforceActionInput: CompleteWorkforceActionInput;
  CompleteWorkforceActionPayload: Omit<CompleteWorkforceActionPayload, 'workforceAction'> & { workforceAction?: Maybe<ResolversParentTypes['WorkforceAction']> };
  Concern: ConcernStub;
  DailyNote: DailyNoteStub;
  DailyScreening: DailyScreening;
  DateTime: Scalars['DateTime']['output'];
  DrawWorkforceSampleInput: DrawWorkforceSampleInput;
  DrawWorkforceSamplePayload: Omit<DrawWorkforceSamplePayload, 'workforceSample'> & { workforceSample?: Maybe<ResolversParentTypes['WorkforceSample']> };
  EarlyWarning: EarlyWarningStub;
  EndAssignmentInput: EndAssignmentInput;
  EndAssignmentPayload: Omit<EndAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['Assignment']> };
  EnterWorkforceRecordInErrorInput: EnterWorkforceRecordInErrorInput;
  EnterWorkforceRecordInErrorPayload: EnterWorkforceRecordInErrorPayload;
  Escalation: Escalation;
  Feedback: FeedbackStub;
  FileInFolderInput: FileInFolderInput;
  FileInFolderPayload: Omit<FileInFolderPayload, 'folderEntry'> & { folderEntry?: Maybe<ResolversParentTypes['FolderEntry']> };
  FolderEntry: FolderEntryRecord;
  FolderEntryConnection: Omit<FolderEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['FolderEntryEdge']> };
  FolderEntryEdge: Omit<FolderEntryEdge, 'node'> & { node: ResolversParentTypes['FolderEntry'] };
  GiveBriefingInput: GiveBriefingInput;
  GiveBriefingPayload: Omit<GiveBriefingPayload, 'briefing'> & { briefing?: Maybe<ResolversParentTypes['Briefing']> };
  GlassBreak: GlassBreakStub;
  GlassReading: GlassReading;
  GlassRecords: GlassRecords;
  Handover: HandoverStub;
  IdentifiedChange: IdentifiedChangeStub;
  Incident: IncidentStub;
  Indicator: IndicatorStub;
  Induction: InductionRecord;
  InductionConnection: Omit<InductionConnection, 'edges'> & { edges: Array<ResolversParentTypes['InductionEdge']> };
  InductionEdge: Omit<InductionEdge, 'node'> & { node: ResolversParentTypes['Induction'] };
  InductionGap: InductionGapRecord;
  InductionVerdict: InductionVerdictRecord;
  InductionVerdictConnection: Omit<InductionVerdictConnection, 'edges'> & { edges: Array<ResolversParentTypes['InductionVerdictEdge']> };
  InductionVerdictEdge: Omit<InductionVerdictEdge, 'node'> & { node: ResolversParentTypes['InductionVerdict'] };
  InspectionFinding: InspectionFindingStub;
  InterimInstruction: InterimInstruction;
  JudgeInductionInput: JudgeInductionInput;
  JudgeInductionPayload: Omit<JudgeInductionPayload, 'inductionVerdict'> & { inductionVerdict?: Maybe<ResolversParentTypes['InductionVerdict']> };
  JudgeRouteKnowledgeInput: JudgeRouteKnowledgeInput;
  JudgeRouteKnowledgePayload: Omit<JudgeRouteKnowledgePayload, 'knowledgeVerdict'> & { knowledgeVerdict?: Maybe<ResolversParentTypes['KnowledgeVerdict']> };
  KnowledgeVerdict: KnowledgeVerdictRecord;
  KnowledgeVerdictConnection: Omit<KnowledgeVerdictConnection, 'edges'> & { edges: Array<ResolversParentTypes['KnowledgeVerdictEdge']> };
  KnowledgeVerdictEdge: Omit<KnowledgeVerdictEdge, 'node'> & { node: ResolversParentTypes['KnowledgeVerdict'] };
  LearningGapInput: LearningGapInput;
  LocalDate: Scalars['LocalDate']['output'];
  LogStaffQuestionInput: LogStaffQuestionInput;
  LogStaffQuestionPayload: Omit<LogStaffQuestionPayload, 'staffQuestion'> & { staffQuestion?: Maybe<ResolversParentTypes['StaffQuestion']> };
  LogWorkforceActionInput: LogWorkforceActionInput;
  LogWorkforceActionPayload: Omit<LogWorkforceActionPayload, 'workforceAction'> & { workforceAction?: Maybe<ResolversParentTypes['WorkforceAction']> };
  ManagementReview: ManagementReviewStub;
  Minute: MinuteStub;
  Mutation: Record<PropertyKey, never>;
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  PageInfo: PageInfo;
  Person: PersonStub;
  PersonGuidance: PersonGuidanceRecord;
  PersonGuidanceConnection: Omit<PersonGuidanceConnection, 'edges'> & { edges: Array<ResolversParentTypes['PersonGuidanceEdge']> };
  PersonGuidanceEdge: Omit<PersonGuidanceEdge, 'node'> & { node: ResolversParentTypes['PersonGuidance'] };
  PlanOwnership: PlanOwnershipStub;
  PlanReview: PlanReviewStub;
  PlanShiftsInput: PlanShiftsInput;
  PlanShiftsPayload: Omit<PlanShiftsPayload, 'shifts'> & { shifts?: Maybe<Array<ResolversParentTypes['Shift']>> };
  PlanVersion: PlanVersionStub;
  PlannedShiftInput: PlannedShiftInput;
  PracticeObservation: PracticeObservationRecord;
  PracticeObservationConnection: Omit<PracticeObservationConnection, 'edges'> & { edges: Array<ResolversParentTypes['PracticeObservationEdge']> };
  PracticeObservationEdge: Omit<PracticeObservationEdge, 'node'> & { node: ResolversParentTypes['PracticeObservation'] };
  ProcedureVersion: ProcedureVersionStub;
  Query: Record<PropertyKey, never>;
  RecordAllocationCheckInput: RecordAllocationCheckInput;
  RecordAllocationCheckPayload: Omit<RecordAllocationCheckPayload, 'allocationCheck'> & { allocationCheck?: Maybe<ResolversParentTypes['AllocationCheck']> };
  RecordInductionInput: RecordInductionInput;
  RecordInductionPayload: Omit<RecordInductionPayload, 'induction'> & { induction?: Maybe<ResolversParentTypes['Induction']> };
  RecordInterviewInput: RecordInterviewInput;
  RecordInterviewPayload: Omit<RecordInterviewPayload, 'staffInterview'> & { staffInterview?: Maybe<ResolversParentTypes['StaffInterview']> };
  RecordLeaverInput: RecordLeaverInput;
  RecordLeaverPayload: Omit<RecordLeaverPayload, 'staffMember'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  RecordPracticeObservationInput: RecordPracticeObservationInput;
  RecordPracticeObservationPayload: Omit<RecordPracticeObservationPayload, 'practiceObservation'> & { practiceObservation?: Maybe<ResolversParentTypes['PracticeObservation']> };
  RecordRef: CitedReference;
  RecordRefInput: RecordRefInput;
  RecordScenarioResultInput: RecordScenarioResultInput;
  RecordScenarioResultPayload: Omit<RecordScenarioResultPayload, 'scenarioResult'> & { scenarioResult?: Maybe<ResolversParentTypes['ScenarioResult']> };
  RecordSupervisionInput: RecordSupervisionInput;
  RecordSupervisionPayload: Omit<RecordSupervisionPayload, 'supervision'> & { supervision?: Maybe<ResolversParentTypes['Supervision']> };
  RecordTrainingInput: RecordTrainingInput;
  RecordTrainingPayload: Omit<RecordTrainingPayload, 'trainingRecord'> & { trainingRecord?: Maybe<ResolversParentTypes['TrainingRecord']> };
  Referral: Referral;
  Refusal: Refusal;
  RegisterAgencySupplierInput: RegisterAgencySupplierInput;
  RegisterAgencySupplierPayload: Omit<RegisterAgencySupplierPayload, 'agencySupplier'> & { agencySupplier?: Maybe<ResolversParentTypes['AgencySupplier']> };
  RegisterStaffMemberInput: RegisterStaffMemberInput;
  RegisterStaffMemberPayload: Omit<RegisterStaffMemberPayload, 'staffMember'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  ReportActionProgressInput: ReportActionProgressInput;
  ReportActionProgressPayload: Omit<ReportActionProgressPayload, 'actionProgress'> & { actionProgress?: Maybe<ResolversParentTypes['ActionProgress']> };
  ReportVisitInput: ReportVisitInput;
  ReportVisitPayload: Omit<ReportVisitPayload, 'visitReport'> & { visitReport?: Maybe<ResolversParentTypes['VisitReport']> };
  Review: ReviewStub;
  ReviewSupplierInput: ReviewSupplierInput;
  ReviewSupplierPayload: Omit<ReviewSupplierPayload, 'supplierReview'> & { supplierReview?: Maybe<ResolversParentTypes['SupplierReview']> };
  SampledShift: Omit<SampledShift, 'linkedTo' | 'shift'> & { linkedTo: Array<ResolversParentTypes['RecordRef']>, shift?: Maybe<ResolversParentTypes['Shift']> };
  SampledShiftInput: SampledShiftInput;
  ScenarioResult: ScenarioResultRecord;
  ScenarioResultConnection: Omit<ScenarioResultConnection, 'edges'> & { edges: Array<ResolversParentTypes['ScenarioResultEdge']> };
  ScenarioResultEdge: Omit<ScenarioResultEdge, 'node'> & { node: ResolversParentTypes['ScenarioResult'] };
  Service: ServiceStub;
  Shift: ShiftRecord;
  ShiftAllocation: ShiftAllocationRecord;
  ShiftAllocationConnection: Omit<ShiftAllocationConnection, 'edges'> & { edges: Array<ResolversParentTypes['ShiftAllocationEdge']> };
  ShiftAllocationEdge: Omit<ShiftAllocationEdge, 'node'> & { node: ResolversParentTypes['ShiftAllocation'] };
  ShiftConnection: Omit<ShiftConnection, 'edges'> & { edges: Array<ResolversParentTypes['ShiftEdge']> };
  ShiftEdge: Omit<ShiftEdge, 'node'> & { node: ResolversParentTypes['Shift'] };
  StaffInterview: StaffInterviewRecord;
  StaffInterviewConnection: Omit<StaffInterviewConnection, 'edges'> & { edges: Array<ResolversParentTypes['StaffInterviewEdge']> };
  StaffInterviewEdge: Omit<StaffInterviewEdge, 'node'> & { node: ResolversParentTypes['StaffInterview'] };
  StaffMember: StaffMemberRecord;
  StaffMemberConnection: Omit<StaffMemberConnection, 'edges'> & { edges: Array<ResolversParentTypes['StaffMemberEdge']> };
  StaffMemberEdge: Omit<StaffMemberEdge, 'node'> & { node: ResolversParentTypes['StaffMember'] };
  StaffQuestion: StaffQuestionRecord;
  StaffQuestionConnection: Omit<StaffQuestionConnection, 'edges'> & { edges: Array<ResolversParentTypes['StaffQuestionEdge']> };
  StaffQuestionEdge: Omit<StaffQuestionEdge, 'node'> & { node: ResolversParentTypes['StaffQuestion'] };
  Supervision: SupervisionRecord;
  SupervisionConnection: Omit<SupervisionConnection, 'edges'> & { edges: Array<ResolversParentTypes['SupervisionEdge']> };
  SupervisionEdge: Omit<SupervisionEdge, 'node'> & { node: ResolversParentTypes['Supervision'] };
  SupplierReview: SupplierReviewRecord;
  SupplierReviewConnection: Omit<SupplierReviewConnection, 'edges'> & { edges: Array<ResolversParentTypes['SupplierReviewEdge']> };
  SupplierReviewEdge: Omit<SupplierReviewEdge, 'node'> & { node: ResolversParentTypes['SupplierReview'] };
  SwapAssignmentInput: SwapAssignmentInput;
  SwapAssignmentPayload: Omit<SwapAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['Assignment']> };
  TrainingRecord: TrainingRecordRecord;
  TrainingRecordConnection: Omit<TrainingRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['TrainingRecordEdge']> };
  TrainingRecordEdge: Omit<TrainingRecordEdge, 'node'> & { node: ResolversParentTypes['TrainingRecord'] };
  UUID: Scalars['UUID']['output'];
  UncheckedInduction: UncheckedRecord;
  VisitReport: VisitReportRecord;
  VisitReportConnection: Omit<VisitReportConnection, 'edges'> & { edges: Array<ResolversParentTypes['VisitReportEdge']> };
  VisitReportEdge: Omit<VisitReportEdge, 'node'> & { node: ResolversParentTypes['VisitReport'] };
  WorkforceAction: WorkforceActionRecord;
  WorkforceActionConnection: Omit<WorkforceActionConnection, 'edges'> & { edges: Array<ResolversParentTypes['WorkforceActionEdge']> };
  WorkforceActionEdge: Omit<WorkforceActionEdge, 'node'> & { node: ResolversParentTypes['WorkforceAction'] };
  WorkforceRecordInError: WorkforceRecordInError;
  WorkforceRecordInput: WorkforceRecordInput;
  WorkforceSample: WorkforceSampleRecord;
  WorkforceSampleConnection: Omit<WorkforceSampleConnection, 'edges'> & { edges: Array<ResolversParentTypes['WorkforceSampleEdge']> };
  WorkforceSampleEdge: Omit<WorkforceSampleEdge, 'node'> & { node: ResolversParentTypes['WorkforceSample'] };
};

export type AccessDirectiveArgs = {
  act?: Maybe<Act>;
  class: DataClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcknowledgeGuidancePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AcknowledgeGuidancePayload'] = ResolversParentTypes['AcknowledgeGuidancePayload']> = {
  personGuidance?: Resolver<Maybe<ResolversTypes['PersonGuidance']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ActionProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ActionProgress'] = ResolversParentTypes['ActionProgress'], FederationReferenceType extends FederationReferenceTypes['ActionProgress'] = FederationReferenceTypes['ActionProgress']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActionProgress']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['WorkforceAction']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionProgressConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ActionProgressConnection'] = ResolversParentTypes['ActionProgressConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionProgressEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ActionProgressEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ActionProgressEdge'] = ResolversParentTypes['ActionProgressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActionProgress'], ParentType, ContextType>;
};

export type AgencySupplierResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgencySupplier'] = ResolversParentTypes['AgencySupplier'], FederationReferenceType extends FederationReferenceTypes['AgencySupplier'] = FederationReferenceTypes['AgencySupplier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgencySupplier']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type AgencySupplierConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgencySupplierConnection'] = ResolversParentTypes['AgencySupplierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencySupplierEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgencySupplierEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgencySupplierEdge'] = ResolversParentTypes['AgencySupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgencySupplier'], ParentType, ContextType>;
};

export type AgencyUseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgencyUse'] = ResolversParentTypes['AgencyUse']> = {
  N?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencyHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  careHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AlertResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocateAtShiftStartPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AllocateAtShiftStartPayload'] = ResolversParentTypes['AllocateAtShiftStartPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  shiftAllocation?: Resolver<Maybe<ResolversTypes['ShiftAllocation']>, ParentType, ContextType>;
};

export type AllocationCheckResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AllocationCheck'] = ResolversParentTypes['AllocationCheck'], FederationReferenceType extends FederationReferenceTypes['AllocationCheck'] = FederationReferenceTypes['AllocationCheck']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllocationCheck']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocationClear?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownershipClear?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationCheckConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AllocationCheckConnection'] = ResolversParentTypes['AllocationCheckConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllocationCheckEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AllocationCheckEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AllocationCheckEdge'] = ResolversParentTypes['AllocationCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllocationCheck'], ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment'], FederationReferenceType extends FederationReferenceTypes['Assignment'] = FederationReferenceTypes['Assignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  endReasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type AuditResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BriefingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Briefing'] = ResolversParentTypes['Briefing'], FederationReferenceType extends FederationReferenceTypes['Briefing'] = FederationReferenceTypes['Briefing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Briefing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['IdentifiedChange']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BriefingChecklistResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BriefingChecklist'] = ResolversParentTypes['BriefingChecklist'], FederationReferenceType extends FederationReferenceTypes['BriefingChecklist'] = FederationReferenceTypes['BriefingChecklist']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BriefingChecklist']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  items?: Resolver<Maybe<Array<ResolversTypes['BriefingItem']>>, ParentType, ContextType>;
  keyRisks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  routines?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  senior?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  seniorSigned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  workerSigned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BriefingChecklistConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BriefingChecklistConnection'] = ResolversParentTypes['BriefingChecklistConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BriefingChecklistEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BriefingChecklistEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BriefingChecklistEdge'] = ResolversParentTypes['BriefingChecklistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BriefingChecklist'], ParentType, ContextType>;
};

export type BriefingConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BriefingConnection'] = ResolversParentTypes['BriefingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BriefingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BriefingEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BriefingEdge'] = ResolversParentTypes['BriefingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Briefing'], ParentType, ContextType>;
};

export type BriefingItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BriefingItem'] = ResolversParentTypes['BriefingItem']> = {
  keyRisks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  routines?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CancelShiftPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CancelShiftPayload'] = ResolversParentTypes['CancelShiftPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitableRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CitableRecord'] = ResolversParentTypes['CitableRecord']> = {
  __resolveType: TypeResolveFn<'ActionProgress' | 'Alert' | 'AllocationCheck' | 'Assignment' | 'Audit' | 'Briefing' | 'BriefingChecklist' | 'CarePlan' | 'Coaching' | 'CommunicationLogEntry' | 'Complaint' | 'Concern' | 'DailyNote' | 'DailyScreening' | 'EarlyWarning' | 'Escalation' | 'Feedback' | 'FolderEntry' | 'Handover' | 'IdentifiedChange' | 'Incident' | 'Indicator' | 'Induction' | 'InductionVerdict' | 'InspectionFinding' | 'InterimInstruction' | 'ManagementReview' | 'Minute' | 'PersonGuidance' | 'PlanOwnership' | 'PlanReview' | 'PlanVersion' | 'PracticeObservation' | 'ProcedureVersion' | 'Referral' | 'ScenarioResult' | 'Shift' | 'ShiftAllocation' | 'StaffInterview' | 'StaffQuestion' | 'Supervision' | 'SupplierReview' | 'TrainingRecord' | 'VisitReport' | 'WorkforceAction' | 'WorkforceSample', ParentType, ContextType>;
};

export type CoachingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Coaching'] = ResolversParentTypes['Coaching'], FederationReferenceType extends FederationReferenceTypes['Coaching'] = FederationReferenceTypes['Coaching']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Coaching']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coach?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scenarioResults?: Resolver<Maybe<Array<ResolversTypes['ScenarioResult']>>, ParentType, ContextType>;
  scenariosPassed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scenariosTaken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  supervisions?: Resolver<Maybe<Array<ResolversTypes['Supervision']>>, ParentType, ContextType>;
  topicCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoachingConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CoachingConnection'] = ResolversParentTypes['CoachingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoachingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoachingEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CoachingEdge'] = ResolversParentTypes['CoachingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coaching'], ParentType, ContextType>;
};

export type CommunicationLogEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CommunicationLogEntry'] = ResolversParentTypes['CommunicationLogEntry']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteBriefingChecklistPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompleteBriefingChecklistPayload'] = ResolversParentTypes['CompleteBriefingChecklistPayload']> = {
  briefingChecklist?: Resolver<Maybe<ResolversTypes['BriefingChecklist']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CompleteCoachingPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompleteCoachingPayload'] = ResolversParentTypes['CompleteCoachingPayload']> = {
  coaching?: Resolver<Maybe<ResolversTypes['Coaching']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CompleteWorkforceActionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompleteWorkforceActionPayload'] = ResolversParentTypes['CompleteWorkforceActionPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  workforceAction?: Resolver<Maybe<ResolversTypes['WorkforceAction']>, ParentType, ContextType>;
};

export type ConcernResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Concern'] = ResolversParentTypes['Concern']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type DrawWorkforceSamplePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DrawWorkforceSamplePayload'] = ResolversParentTypes['DrawWorkforceSamplePayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  workforceSample?: Resolver<Maybe<ResolversTypes['WorkforceSample']>, ParentType, ContextType>;
};

export type EarlyWarningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EarlyWarning'] = ResolversParentTypes['EarlyWarning']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndAssignmentPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndAssignmentPayload'] = ResolversParentTypes['EndAssignmentPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EnterWorkforceRecordInErrorPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EnterWorkforceRecordInErrorPayload'] = ResolversParentTypes['EnterWorkforceRecordInErrorPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['WorkforceRecordInError']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileInFolderPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FileInFolderPayload'] = ResolversParentTypes['FileInFolderPayload']> = {
  folderEntry?: Resolver<Maybe<ResolversTypes['FolderEntry']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FolderEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FolderEntry'] = ResolversParentTypes['FolderEntry'], FederationReferenceType extends FederationReferenceTypes['FolderEntry'] = FederationReferenceTypes['FolderEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FolderEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  folder?: Resolver<Maybe<ResolversTypes['FolderKind']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  records?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FolderEntryConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FolderEntryConnection'] = ResolversParentTypes['FolderEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FolderEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FolderEntryEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FolderEntryEdge'] = ResolversParentTypes['FolderEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FolderEntry'], ParentType, ContextType>;
};

export type GiveBriefingPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GiveBriefingPayload'] = ResolversParentTypes['GiveBriefingPayload']> = {
  briefing?: Resolver<Maybe<ResolversTypes['Briefing']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type GlassBreakResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GlassBreak'] = ResolversParentTypes['GlassBreak'], FederationReferenceType extends FederationReferenceTypes['GlassBreak'] = FederationReferenceTypes['GlassBreak']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GlassBreak']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  readInWorkforce?: Resolver<Maybe<ResolversTypes['GlassReading']>, ParentType, ContextType>;
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

export type HandoverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifiedChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IdentifiedChange'] = ResolversParentTypes['IdentifiedChange']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InductionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Induction'] = ResolversParentTypes['Induction'], FederationReferenceType extends FederationReferenceTypes['Induction'] = FederationReferenceTypes['Induction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Induction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  orientation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  personSpecific?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InductionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InductionConnection'] = ResolversParentTypes['InductionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InductionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InductionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InductionEdge'] = ResolversParentTypes['InductionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Induction'], ParentType, ContextType>;
};

export type InductionGapResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InductionGap'] = ResolversParentTypes['InductionGap']> = {
  missing?: Resolver<ResolversTypes['InductionItem'], ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['InductionVerdict'], ParentType, ContextType>;
};

export type InductionVerdictResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InductionVerdict'] = ResolversParentTypes['InductionVerdict'], FederationReferenceType extends FederationReferenceTypes['InductionVerdict'] = FederationReferenceTypes['InductionVerdict']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InductionVerdict']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  checklist?: Resolver<Maybe<ResolversTypes['InductionFinding']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  guidance?: Resolver<Maybe<ResolversTypes['InductionFinding']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  orientation?: Resolver<Maybe<ResolversTypes['InductionFinding']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refs?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['WorkforceSample']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InductionVerdictConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InductionVerdictConnection'] = ResolversParentTypes['InductionVerdictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InductionVerdictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InductionVerdictEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InductionVerdictEdge'] = ResolversParentTypes['InductionVerdictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InductionVerdict'], ParentType, ContextType>;
};

export type InspectionFindingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InspectionFinding'] = ResolversParentTypes['InspectionFinding']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterimInstructionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InterimInstruction'] = ResolversParentTypes['InterimInstruction']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgeInductionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JudgeInductionPayload'] = ResolversParentTypes['JudgeInductionPayload']> = {
  inductionVerdict?: Resolver<Maybe<ResolversTypes['InductionVerdict']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type JudgeRouteKnowledgePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JudgeRouteKnowledgePayload'] = ResolversParentTypes['JudgeRouteKnowledgePayload']> = {
  knowledgeVerdict?: Resolver<Maybe<ResolversTypes['KnowledgeVerdict']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type KnowledgeVerdictResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KnowledgeVerdict'] = ResolversParentTypes['KnowledgeVerdict'], FederationReferenceType extends FederationReferenceTypes['KnowledgeVerdict'] = FederationReferenceTypes['KnowledgeVerdict']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['KnowledgeVerdict']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['WorkforceAction']>, ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  compared?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  noneReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['DailyNote']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refs?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['RouteKnowledge']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type KnowledgeVerdictConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KnowledgeVerdictConnection'] = ResolversParentTypes['KnowledgeVerdictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['KnowledgeVerdictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KnowledgeVerdictEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KnowledgeVerdictEdge'] = ResolversParentTypes['KnowledgeVerdictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KnowledgeVerdict'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LogStaffQuestionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LogStaffQuestionPayload'] = ResolversParentTypes['LogStaffQuestionPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  staffQuestion?: Resolver<Maybe<ResolversTypes['StaffQuestion']>, ParentType, ContextType>;
};

export type LogWorkforceActionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LogWorkforceActionPayload'] = ResolversParentTypes['LogWorkforceActionPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  workforceAction?: Resolver<Maybe<ResolversTypes['WorkforceAction']>, ParentType, ContextType>;
};

export type ManagementReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ManagementReview'] = ResolversParentTypes['ManagementReview']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinuteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Minute'] = ResolversParentTypes['Minute']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeGuidance?: Resolver<Maybe<ResolversTypes['AcknowledgeGuidancePayload']>, ParentType, ContextType, RequireFields<MutationAcknowledgeGuidanceArgs, 'input'>>;
  allocateAtShiftStart?: Resolver<Maybe<ResolversTypes['AllocateAtShiftStartPayload']>, ParentType, ContextType, RequireFields<MutationAllocateAtShiftStartArgs, 'input'>>;
  cancelShift?: Resolver<Maybe<ResolversTypes['CancelShiftPayload']>, ParentType, ContextType, RequireFields<MutationCancelShiftArgs, 'input'>>;
  completeBriefingChecklist?: Resolver<Maybe<ResolversTypes['CompleteBriefingChecklistPayload']>, ParentType, ContextType, RequireFields<MutationCompleteBriefingChecklistArgs, 'input'>>;
  completeCoaching?: Resolver<Maybe<ResolversTypes['CompleteCoachingPayload']>, ParentType, ContextType, RequireFields<MutationCompleteCoachingArgs, 'input'>>;
  completeWorkforceAction?: Resolver<Maybe<ResolversTypes['CompleteWorkforceActionPayload']>, ParentType, ContextType, RequireFields<MutationCompleteWorkforceActionArgs, 'input'>>;
  drawWorkforceSample?: Resolver<Maybe<ResolversTypes['DrawWorkforceSamplePayload']>, ParentType, ContextType, RequireFields<MutationDrawWorkforceSampleArgs, 'input'>>;
  endAssignment?: Resolver<Maybe<ResolversTypes['EndAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationEndAssignmentArgs, 'input'>>;
  enterWorkforceRecordInError?: Resolver<Maybe<ResolversTypes['EnterWorkforceRecordInErrorPayload']>, ParentType, ContextType, RequireFields<MutationEnterWorkforceRecordInErrorArgs, 'input'>>;
  fileInFolder?: Resolver<Maybe<ResolversTypes['FileInFolderPayload']>, ParentType, ContextType, RequireFields<MutationFileInFolderArgs, 'input'>>;
  giveBriefing?: Resolver<Maybe<ResolversTypes['GiveBriefingPayload']>, ParentType, ContextType, RequireFields<MutationGiveBriefingArgs, 'input'>>;
  judgeInduction?: Resolver<Maybe<ResolversTypes['JudgeInductionPayload']>, ParentType, ContextType, RequireFields<MutationJudgeInductionArgs, 'input'>>;
  judgeRouteKnowledge?: Resolver<Maybe<ResolversTypes['JudgeRouteKnowledgePayload']>, ParentType, ContextType, RequireFields<MutationJudgeRouteKnowledgeArgs, 'input'>>;
  logStaffQuestion?: Resolver<Maybe<ResolversTypes['LogStaffQuestionPayload']>, ParentType, ContextType, RequireFields<MutationLogStaffQuestionArgs, 'input'>>;
  logWorkforceAction?: Resolver<Maybe<ResolversTypes['LogWorkforceActionPayload']>, ParentType, ContextType, RequireFields<MutationLogWorkforceActionArgs, 'input'>>;
  planShifts?: Resolver<Maybe<ResolversTypes['PlanShiftsPayload']>, ParentType, ContextType, RequireFields<MutationPlanShiftsArgs, 'input'>>;
  recordAllocationCheck?: Resolver<Maybe<ResolversTypes['RecordAllocationCheckPayload']>, ParentType, ContextType, RequireFields<MutationRecordAllocationCheckArgs, 'input'>>;
  recordInduction?: Resolver<Maybe<ResolversTypes['RecordInductionPayload']>, ParentType, ContextType, RequireFields<MutationRecordInductionArgs, 'input'>>;
  recordInterview?: Resolver<Maybe<ResolversTypes['RecordInterviewPayload']>, ParentType, ContextType, RequireFields<MutationRecordInterviewArgs, 'input'>>;
  recordLeaver?: Resolver<Maybe<ResolversTypes['RecordLeaverPayload']>, ParentType, ContextType, RequireFields<MutationRecordLeaverArgs, 'input'>>;
  recordPracticeObservation?: Resolver<Maybe<ResolversTypes['RecordPracticeObservationPayload']>, ParentType, ContextType, RequireFields<MutationRecordPracticeObservationArgs, 'input'>>;
  recordScenarioResult?: Resolver<Maybe<ResolversTypes['RecordScenarioResultPayload']>, ParentType, ContextType, RequireFields<MutationRecordScenarioResultArgs, 'input'>>;
  recordSupervision?: Resolver<Maybe<ResolversTypes['RecordSupervisionPayload']>, ParentType, ContextType, RequireFields<MutationRecordSupervisionArgs, 'input'>>;
  recordTraining?: Resolver<Maybe<ResolversTypes['RecordTrainingPayload']>, ParentType, ContextType, RequireFields<MutationRecordTrainingArgs, 'input'>>;
  registerAgencySupplier?: Resolver<Maybe<ResolversTypes['RegisterAgencySupplierPayload']>, ParentType, ContextType, RequireFields<MutationRegisterAgencySupplierArgs, 'input'>>;
  registerStaffMember?: Resolver<Maybe<ResolversTypes['RegisterStaffMemberPayload']>, ParentType, ContextType, RequireFields<MutationRegisterStaffMemberArgs, 'input'>>;
  reportActionProgress?: Resolver<Maybe<ResolversTypes['ReportActionProgressPayload']>, ParentType, ContextType, RequireFields<MutationReportActionProgressArgs, 'input'>>;
  reportVisit?: Resolver<Maybe<ResolversTypes['ReportVisitPayload']>, ParentType, ContextType, RequireFields<MutationReportVisitArgs, 'input'>>;
  reviewSupplier?: Resolver<Maybe<ResolversTypes['ReviewSupplierPayload']>, ParentType, ContextType, RequireFields<MutationReviewSupplierArgs, 'input'>>;
  swapAssignment?: Resolver<Maybe<ResolversTypes['SwapAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationSwapAssignmentArgs, 'input'>>;
};

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type PersonGuidanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonGuidance'] = ResolversParentTypes['PersonGuidance'], FederationReferenceType extends FederationReferenceTypes['PersonGuidance'] = FederationReferenceTypes['PersonGuidance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonGuidance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonGuidanceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonGuidanceConnection'] = ResolversParentTypes['PersonGuidanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonGuidanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonGuidanceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonGuidanceEdge'] = ResolversParentTypes['PersonGuidanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonGuidance'], ParentType, ContextType>;
};

export type PlanOwnershipResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanOwnership'] = ResolversParentTypes['PlanOwnership']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanReview'] = ResolversParentTypes['PlanReview']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanShiftsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanShiftsPayload'] = ResolversParentTypes['PlanShiftsPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  shifts?: Resolver<Maybe<Array<ResolversTypes['Shift']>>, ParentType, ContextType>;
};

export type PlanVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeObservationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PracticeObservation'] = ResolversParentTypes['PracticeObservation'], FederationReferenceType extends FederationReferenceTypes['PracticeObservation'] = FederationReferenceTypes['PracticeObservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PracticeObservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observer?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  practiceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeObservationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PracticeObservationConnection'] = ResolversParentTypes['PracticeObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PracticeObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PracticeObservationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PracticeObservationEdge'] = ResolversParentTypes['PracticeObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeObservation'], ParentType, ContextType>;
};

export type ProcedureVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcedureVersion'] = ResolversParentTypes['ProcedureVersion']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actionProgress?: Resolver<Maybe<ResolversTypes['ActionProgress']>, ParentType, ContextType, RequireFields<QueryActionProgressArgs, 'id'>>;
  actionProgresses?: Resolver<Maybe<ResolversTypes['ActionProgressConnection']>, ParentType, ContextType, Partial<QueryActionProgressesArgs>>;
  agencySupplier?: Resolver<Maybe<ResolversTypes['AgencySupplier']>, ParentType, ContextType, RequireFields<QueryAgencySupplierArgs, 'id'>>;
  agencySuppliers?: Resolver<Maybe<ResolversTypes['AgencySupplierConnection']>, ParentType, ContextType, Partial<QueryAgencySuppliersArgs>>;
  allocationCheck?: Resolver<Maybe<ResolversTypes['AllocationCheck']>, ParentType, ContextType, RequireFields<QueryAllocationCheckArgs, 'id'>>;
  allocationChecks?: Resolver<Maybe<ResolversTypes['AllocationCheckConnection']>, ParentType, ContextType, Partial<QueryAllocationChecksArgs>>;
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType, RequireFields<QueryAssignmentArgs, 'id'>>;
  assignments?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, Partial<QueryAssignmentsArgs>>;
  briefing?: Resolver<Maybe<ResolversTypes['Briefing']>, ParentType, ContextType, RequireFields<QueryBriefingArgs, 'id'>>;
  briefingChecklist?: Resolver<Maybe<ResolversTypes['BriefingChecklist']>, ParentType, ContextType, RequireFields<QueryBriefingChecklistArgs, 'id'>>;
  briefingChecklists?: Resolver<Maybe<ResolversTypes['BriefingChecklistConnection']>, ParentType, ContextType, Partial<QueryBriefingChecklistsArgs>>;
  briefings?: Resolver<Maybe<ResolversTypes['BriefingConnection']>, ParentType, ContextType, Partial<QueryBriefingsArgs>>;
  coaching?: Resolver<Maybe<ResolversTypes['Coaching']>, ParentType, ContextType, RequireFields<QueryCoachingArgs, 'id'>>;
  coachings?: Resolver<Maybe<ResolversTypes['CoachingConnection']>, ParentType, ContextType, Partial<QueryCoachingsArgs>>;
  folderEntries?: Resolver<Maybe<ResolversTypes['FolderEntryConnection']>, ParentType, ContextType, Partial<QueryFolderEntriesArgs>>;
  folderEntry?: Resolver<Maybe<ResolversTypes['FolderEntry']>, ParentType, ContextType, RequireFields<QueryFolderEntryArgs, 'id'>>;
  guidances?: Resolver<Maybe<ResolversTypes['PersonGuidanceConnection']>, ParentType, ContextType, Partial<QueryGuidancesArgs>>;
  induction?: Resolver<Maybe<ResolversTypes['Induction']>, ParentType, ContextType, RequireFields<QueryInductionArgs, 'id'>>;
  inductionVerdict?: Resolver<Maybe<ResolversTypes['InductionVerdict']>, ParentType, ContextType, RequireFields<QueryInductionVerdictArgs, 'id'>>;
  inductionVerdicts?: Resolver<Maybe<ResolversTypes['InductionVerdictConnection']>, ParentType, ContextType, Partial<QueryInductionVerdictsArgs>>;
  inductions?: Resolver<Maybe<ResolversTypes['InductionConnection']>, ParentType, ContextType, Partial<QueryInductionsArgs>>;
  knowledgeVerdict?: Resolver<Maybe<ResolversTypes['KnowledgeVerdict']>, ParentType, ContextType, RequireFields<QueryKnowledgeVerdictArgs, 'id'>>;
  knowledgeVerdicts?: Resolver<Maybe<ResolversTypes['KnowledgeVerdictConnection']>, ParentType, ContextType, Partial<QueryKnowledgeVerdictsArgs>>;
  personGuidance?: Resolver<Maybe<ResolversTypes['PersonGuidance']>, ParentType, ContextType, RequireFields<QueryPersonGuidanceArgs, 'id'>>;
  practiceObservation?: Resolver<Maybe<ResolversTypes['PracticeObservation']>, ParentType, ContextType, RequireFields<QueryPracticeObservationArgs, 'id'>>;
  practiceObservations?: Resolver<Maybe<ResolversTypes['PracticeObservationConnection']>, ParentType, ContextType, Partial<QueryPracticeObservationsArgs>>;
  scenarioResult?: Resolver<Maybe<ResolversTypes['ScenarioResult']>, ParentType, ContextType, RequireFields<QueryScenarioResultArgs, 'id'>>;
  scenarioResults?: Resolver<Maybe<ResolversTypes['ScenarioResultConnection']>, ParentType, ContextType, Partial<QueryScenarioResultsArgs>>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType, RequireFields<QueryShiftArgs, 'id'>>;
  shiftAllocation?: Resolver<Maybe<ResolversTypes['ShiftAllocation']>, ParentType, ContextType, RequireFields<QueryShiftAllocationArgs, 'id'>>;
  shiftAllocations?: Resolver<Maybe<ResolversTypes['ShiftAllocationConnection']>, ParentType, ContextType, Partial<QueryShiftAllocationsArgs>>;
  shifts?: Resolver<Maybe<ResolversTypes['ShiftConnection']>, ParentType, ContextType, Partial<QueryShiftsArgs>>;
  staffInterview?: Resolver<Maybe<ResolversTypes['StaffInterview']>, ParentType, ContextType, RequireFields<QueryStaffInterviewArgs, 'id'>>;
  staffInterviews?: Resolver<Maybe<ResolversTypes['StaffInterviewConnection']>, ParentType, ContextType, Partial<QueryStaffInterviewsArgs>>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<QueryStaffMemberArgs, 'id'>>;
  staffMembers?: Resolver<Maybe<ResolversTypes['StaffMemberConnection']>, ParentType, ContextType, Partial<QueryStaffMembersArgs>>;
  staffQuestion?: Resolver<Maybe<ResolversTypes['StaffQuestion']>, ParentType, ContextType, RequireFields<QueryStaffQuestionArgs, 'id'>>;
  staffQuestions?: Resolver<Maybe<ResolversTypes['StaffQuestionConnection']>, ParentType, ContextType, Partial<QueryStaffQuestionsArgs>>;
  supervision?: Resolver<Maybe<ResolversTypes['Supervision']>, ParentType, ContextType, RequireFields<QuerySupervisionArgs, 'id'>>;
  supervisions?: Resolver<Maybe<ResolversTypes['SupervisionConnection']>, ParentType, ContextType, Partial<QuerySupervisionsArgs>>;
  supplierReview?: Resolver<Maybe<ResolversTypes['SupplierReview']>, ParentType, ContextType, RequireFields<QuerySupplierReviewArgs, 'id'>>;
  supplierReviews?: Resolver<Maybe<ResolversTypes['SupplierReviewConnection']>, ParentType, ContextType, Partial<QuerySupplierReviewsArgs>>;
  trainingRecord?: Resolver<Maybe<ResolversTypes['TrainingRecord']>, ParentType, ContextType, RequireFields<QueryTrainingRecordArgs, 'id'>>;
  trainingRecords?: Resolver<Maybe<ResolversTypes['TrainingRecordConnection']>, ParentType, ContextType, Partial<QueryTrainingRecordsArgs>>;
  visitReport?: Resolver<Maybe<ResolversTypes['VisitReport']>, ParentType, ContextType, RequireFields<QueryVisitReportArgs, 'id'>>;
  visitReports?: Resolver<Maybe<ResolversTypes['VisitReportConnection']>, ParentType, ContextType, Partial<QueryVisitReportsArgs>>;
  workforceAction?: Resolver<Maybe<ResolversTypes['WorkforceAction']>, ParentType, ContextType, RequireFields<QueryWorkforceActionArgs, 'id'>>;
  workforceActions?: Resolver<Maybe<ResolversTypes['WorkforceActionConnection']>, ParentType, ContextType, Partial<QueryWorkforceActionsArgs>>;
  workforceSample?: Resolver<Maybe<ResolversTypes['WorkforceSample']>, ParentType, ContextType, RequireFields<QueryWorkforceSampleArgs, 'id'>>;
  workforceSamples?: Resolver<Maybe<ResolversTypes['WorkforceSampleConnection']>, ParentType, ContextType, Partial<QueryWorkforceSamplesArgs>>;
};

export type RecordAllocationCheckPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordAllocationCheckPayload'] = ResolversParentTypes['RecordAllocationCheckPayload']> = {
  allocationCheck?: Resolver<Maybe<ResolversTypes['AllocationCheck']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordInductionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordInductionPayload'] = ResolversParentTypes['RecordInductionPayload']> = {
  induction?: Resolver<Maybe<ResolversTypes['Induction']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordInterviewPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordInterviewPayload'] = ResolversParentTypes['RecordInterviewPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  staffInterview?: Resolver<Maybe<ResolversTypes['StaffInterview']>, ParentType, ContextType>;
};

export type RecordLeaverPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordLeaverPayload'] = ResolversParentTypes['RecordLeaverPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type RecordPracticeObservationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordPracticeObservationPayload'] = ResolversParentTypes['RecordPracticeObservationPayload']> = {
  practiceObservation?: Resolver<Maybe<ResolversTypes['PracticeObservation']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordRefResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordRef'] = ResolversParentTypes['RecordRef']> = {
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CitableRecord']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RecordScenarioResultPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordScenarioResultPayload'] = ResolversParentTypes['RecordScenarioResultPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  scenarioResult?: Resolver<Maybe<ResolversTypes['ScenarioResult']>, ParentType, ContextType>;
};

export type RecordSupervisionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordSupervisionPayload'] = ResolversParentTypes['RecordSupervisionPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  supervision?: Resolver<Maybe<ResolversTypes['Supervision']>, ParentType, ContextType>;
};

export type RecordTrainingPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordTrainingPayload'] = ResolversParentTypes['RecordTrainingPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  trainingRecord?: Resolver<Maybe<ResolversTypes['TrainingRecord']>, ParentType, ContextType>;
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

export type RegisterAgencySupplierPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegisterAgencySupplierPayload'] = ResolversParentTypes['RegisterAgencySupplierPayload']> = {
  agencySupplier?: Resolver<Maybe<ResolversTypes['AgencySupplier']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RegisterStaffMemberPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegisterStaffMemberPayload'] = ResolversParentTypes['RegisterStaffMemberPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type ReportActionProgressPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReportActionProgressPayload'] = ResolversParentTypes['ReportActionProgressPayload']> = {
  actionProgress?: Resolver<Maybe<ResolversTypes['ActionProgress']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReportVisitPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReportVisitPayload'] = ResolversParentTypes['ReportVisitPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  visitReport?: Resolver<Maybe<ResolversTypes['VisitReport']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review'], FederationReferenceType extends FederationReferenceTypes['Review'] = FederationReferenceTypes['Review']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Review']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  inductionGaps?: Resolver<Maybe<Array<ResolversTypes['InductionGap']>>, ParentType, ContextType>;
  inductionGapsCsv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inductionVerdicts?: Resolver<Maybe<ResolversTypes['InductionVerdictConnection']>, ParentType, ContextType, Partial<ReviewInductionVerdictsArgs>>;
  knowledgeVerdicts?: Resolver<Maybe<ResolversTypes['KnowledgeVerdictConnection']>, ParentType, ContextType, Partial<ReviewKnowledgeVerdictsArgs>>;
  workforceSamples?: Resolver<Maybe<ResolversTypes['WorkforceSampleConnection']>, ParentType, ContextType, Partial<ReviewWorkforceSamplesArgs>>;
};

export type ReviewSupplierPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewSupplierPayload'] = ResolversParentTypes['ReviewSupplierPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  supplierReview?: Resolver<Maybe<ResolversTypes['SupplierReview']>, ParentType, ContextType>;
};

export type SampledShiftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SampledShift'] = ResolversParentTypes['SampledShift']> = {
  linkedTo?: Resolver<Array<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ShiftPeriod'], ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
};

export type ScenarioResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ScenarioResult'] = ResolversParentTypes['ScenarioResult'], FederationReferenceType extends FederationReferenceTypes['ScenarioResult'] = FederationReferenceTypes['ScenarioResult']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ScenarioResult']> | FederationReferenceType, FederationReferenceType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  questionsPassed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  questionsTaken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  topicCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScenarioResultConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ScenarioResultConnection'] = ResolversParentTypes['ScenarioResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScenarioResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScenarioResultEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ScenarioResultEdge'] = ResolversParentTypes['ScenarioResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScenarioResult'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocationChecks?: Resolver<Maybe<ResolversTypes['AllocationCheckConnection']>, ParentType, ContextType, Partial<ServiceAllocationChecksArgs>>;
  coachings?: Resolver<Maybe<ResolversTypes['CoachingConnection']>, ParentType, ContextType, Partial<ServiceCoachingsArgs>>;
  folderEntries?: Resolver<Maybe<ResolversTypes['FolderEntryConnection']>, ParentType, ContextType, Partial<ServiceFolderEntriesArgs>>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  inductions?: Resolver<Maybe<ResolversTypes['InductionConnection']>, ParentType, ContextType, Partial<ServiceInductionsArgs>>;
  practiceObservations?: Resolver<Maybe<ResolversTypes['PracticeObservationConnection']>, ParentType, ContextType, Partial<ServicePracticeObservationsArgs>>;
  scenarioResults?: Resolver<Maybe<ResolversTypes['ScenarioResultConnection']>, ParentType, ContextType, Partial<ServiceScenarioResultsArgs>>;
  shifts?: Resolver<Maybe<ResolversTypes['ShiftConnection']>, ParentType, ContextType, Partial<ServiceShiftsArgs>>;
  staffInterviews?: Resolver<Maybe<ResolversTypes['StaffInterviewConnection']>, ParentType, ContextType, Partial<ServiceStaffInterviewsArgs>>;
  staffMembers?: Resolver<Maybe<ResolversTypes['StaffMemberConnection']>, ParentType, ContextType, Partial<ServiceStaffMembersArgs>>;
  staffQuestions?: Resolver<Maybe<ResolversTypes['StaffQuestionConnection']>, ParentType, ContextType, Partial<ServiceStaffQuestionsArgs>>;
  supervisions?: Resolver<Maybe<ResolversTypes['SupervisionConnection']>, ParentType, ContextType, Partial<ServiceSupervisionsArgs>>;
  supplierReviews?: Resolver<Maybe<ResolversTypes['SupplierReviewConnection']>, ParentType, ContextType, Partial<ServiceSupplierReviewsArgs>>;
  trainingRecords?: Resolver<Maybe<ResolversTypes['TrainingRecordConnection']>, ParentType, ContextType, Partial<ServiceTrainingRecordsArgs>>;
  visitReports?: Resolver<Maybe<ResolversTypes['VisitReportConnection']>, ParentType, ContextType, Partial<ServiceVisitReportsArgs>>;
  workforceActions?: Resolver<Maybe<ResolversTypes['WorkforceActionConnection']>, ParentType, ContextType, Partial<ServiceWorkforceActionsArgs>>;
};

export type ShiftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift'], FederationReferenceType extends FederationReferenceTypes['Shift'] = FederationReferenceTypes['Shift']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shift']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, Partial<ShiftAssignmentsArgs>>;
  briefingChecklists?: Resolver<Maybe<ResolversTypes['BriefingChecklistConnection']>, ParentType, ContextType, Partial<ShiftBriefingChecklistsArgs>>;
  briefings?: Resolver<Maybe<ResolversTypes['BriefingConnection']>, ParentType, ContextType, Partial<ShiftBriefingsArgs>>;
  cancelReasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  folderEntries?: Resolver<Maybe<ResolversTypes['FolderEntryConnection']>, ParentType, ContextType, Partial<ShiftFolderEntriesArgs>>;
  guidances?: Resolver<Maybe<ResolversTypes['PersonGuidanceConnection']>, ParentType, ContextType, Partial<ShiftGuidancesArgs>>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['UnitKind']>, ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  plannedStaff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shiftAllocations?: Resolver<Maybe<ResolversTypes['ShiftAllocationConnection']>, ParentType, ContextType, Partial<ShiftShiftAllocationsArgs>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  visitReports?: Resolver<Maybe<ResolversTypes['VisitReportConnection']>, ParentType, ContextType, Partial<ShiftVisitReportsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftAllocationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShiftAllocation'] = ResolversParentTypes['ShiftAllocation'], FederationReferenceType extends FederationReferenceTypes['ShiftAllocation'] = FederationReferenceTypes['ShiftAllocation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShiftAllocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocatedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  overridden?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  overrideReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftAllocationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShiftAllocationConnection'] = ResolversParentTypes['ShiftAllocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShiftAllocationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShiftAllocationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShiftAllocationEdge'] = ResolversParentTypes['ShiftAllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShiftAllocation'], ParentType, ContextType>;
};

export type ShiftConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShiftConnection'] = ResolversParentTypes['ShiftConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShiftEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShiftEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShiftEdge'] = ResolversParentTypes['ShiftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
};

export type StaffInterviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffInterview'] = ResolversParentTypes['StaffInterview'], FederationReferenceType extends FederationReferenceTypes['StaffInterview'] = FederationReferenceTypes['StaffInterview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffInterview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  interviewer?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  ownershipAccount?: Resolver<Maybe<ResolversTypes['OwnershipAccount']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['InterviewTopic']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffInterviewConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffInterviewConnection'] = ResolversParentTypes['StaffInterviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StaffInterviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StaffInterviewEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffInterviewEdge'] = ResolversParentTypes['StaffInterviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffInterview'], ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember'], FederationReferenceType extends FederationReferenceTypes['StaffMember'] = FederationReferenceTypes['StaffMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ContractType']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  jobRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leavingReasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['AgencySupplier']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type StaffMemberConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffMemberConnection'] = ResolversParentTypes['StaffMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StaffMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StaffMemberEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffMemberEdge'] = ResolversParentTypes['StaffMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
};

export type StaffQuestionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffQuestion'] = ResolversParentTypes['StaffQuestion'], FederationReferenceType extends FederationReferenceTypes['StaffQuestion'] = FederationReferenceTypes['StaffQuestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffQuestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  questionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffQuestionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffQuestionConnection'] = ResolversParentTypes['StaffQuestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StaffQuestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StaffQuestionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffQuestionEdge'] = ResolversParentTypes['StaffQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffQuestion'], ParentType, ContextType>;
};

export type SupervisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Supervision'] = ResolversParentTypes['Supervision'], FederationReferenceType extends FederationReferenceTypes['Supervision'] = FederationReferenceTypes['Supervision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supervision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coaching?: Resolver<Maybe<Array<ResolversTypes['Coaching']>>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  topics?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupervisionConnection'] = ResolversParentTypes['SupervisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupervisionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupervisionEdge'] = ResolversParentTypes['SupervisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supervision'], ParentType, ContextType>;
};

export type SupplierReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierReview'] = ResolversParentTypes['SupplierReview'], FederationReferenceType extends FederationReferenceTypes['SupplierReview'] = FederationReferenceTypes['SupplierReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplierReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['AgencySupplier']>, ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['SupplierVerdict']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierReviewConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierReviewConnection'] = ResolversParentTypes['SupplierReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupplierReviewEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierReviewEdge'] = ResolversParentTypes['SupplierReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplierReview'], ParentType, ContextType>;
};

export type SwapAssignmentPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SwapAssignmentPayload'] = ResolversParentTypes['SwapAssignmentPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord'], FederationReferenceType extends FederationReferenceTypes['TrainingRecord'] = FederationReferenceTypes['TrainingRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  courseCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingRecordConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainingRecordConnection'] = ResolversParentTypes['TrainingRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrainingRecordEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainingRecordEdge'] = ResolversParentTypes['TrainingRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingRecord'], ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UncheckedInductionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UncheckedInduction'] = ResolversParentTypes['UncheckedInduction']> = {
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type VisitReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VisitReport'] = ResolversParentTypes['VisitReport'], FederationReferenceType extends FederationReferenceTypes['VisitReport'] = FederationReferenceTypes['VisitReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VisitReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['VisitOutcome']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitReportConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VisitReportConnection'] = ResolversParentTypes['VisitReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VisitReportEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VisitReportEdge'] = ResolversParentTypes['VisitReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitReport'], ParentType, ContextType>;
};

export type WorkforceActionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkforceAction'] = ResolversParentTypes['WorkforceAction'], FederationReferenceType extends FederationReferenceTypes['WorkforceAction'] = FederationReferenceTypes['WorkforceAction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkforceAction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gapCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  knowledgeVerdict?: Resolver<Maybe<ResolversTypes['KnowledgeVerdict']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['ActionProgressConnection']>, ParentType, ContextType, Partial<WorkforceActionProgressArgs>>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ActionState']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkforceActionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkforceActionConnection'] = ResolversParentTypes['WorkforceActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkforceActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkforceActionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkforceActionEdge'] = ResolversParentTypes['WorkforceActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkforceAction'], ParentType, ContextType>;
};

export type WorkforceRecordInErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkforceRecordInError'] = ResolversParentTypes['WorkforceRecordInError']> = {
  enteredInErrorAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkforceRecordKind'], ParentType, ContextType>;
};

export type WorkforceSampleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkforceSample'] = ResolversParentTypes['WorkforceSample'], FederationReferenceType extends FederationReferenceTypes['WorkforceSample'] = FederationReferenceTypes['WorkforceSample']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkforceSample']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyUse?: Resolver<Maybe<ResolversTypes['AgencyUse']>, ParentType, ContextType>;
  drawnBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fromOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  sampled?: Resolver<Maybe<Array<ResolversTypes['SampledShift']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['UncheckedInduction']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkforceSampleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkforceSampleConnection'] = ResolversParentTypes['WorkforceSampleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkforceSampleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkforceSampleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkforceSampleEdge'] = ResolversParentTypes['WorkforceSampleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkforceSample'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AcknowledgeGuidancePayload?: AcknowledgeGuidancePayloadResolvers<ContextType>;
  ActionProgress?: ActionProgressResolvers<ContextType>;
  ActionProgressConnection?: ActionProgressConnectionResolvers<ContextType>;
  ActionProgressEdge?: ActionProgressEdgeResolvers<ContextType>;
  AgencySupplier?: AgencySupplierResolvers<ContextType>;
  AgencySupplierConnection?: AgencySupplierConnectionResolvers<ContextType>;
  AgencySupplierEdge?: AgencySupplierEdgeResolvers<ContextType>;
  AgencyUse?: AgencyUseResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AllocateAtShiftStartPayload?: AllocateAtShiftStartPayloadResolvers<ContextType>;
  AllocationCheck?: AllocationCheckResolvers<ContextType>;
  AllocationCheckConnection?: AllocationCheckConnectionResolvers<ContextType>;
  AllocationCheckEdge?: AllocationCheckEdgeResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  Briefing?: BriefingResolvers<ContextType>;
  BriefingChecklist?: BriefingChecklistResolvers<ContextType>;
  BriefingChecklistConnection?: BriefingChecklistConnectionResolvers<ContextType>;
  BriefingChecklistEdge?: BriefingChecklistEdgeResolvers<ContextType>;
  BriefingConnection?: BriefingConnectionResolvers<ContextType>;
  BriefingEdge?: BriefingEdgeResolvers<ContextType>;
  BriefingItem?: BriefingItemResolvers<ContextType>;
  CancelShiftPayload?: CancelShiftPayloadResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CitableRecord?: CitableRecordResolvers<ContextType>;
  Coaching?: CoachingResolvers<ContextType>;
  CoachingConnection?: CoachingConnectionResolvers<ContextType>;
  CoachingEdge?: CoachingEdgeResolvers<ContextType>;
  CommunicationLogEntry?: CommunicationLogEntryResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  CompleteBriefingChecklistPayload?: CompleteBriefingChecklistPayloadResolvers<ContextType>;
  CompleteCoachingPayload?: CompleteCoachingPayloadResolvers<ContextType>;
  CompleteWorkforceActionPayload?: CompleteWorkforceActionPayloadResolvers<ContextType>;
  Concern?: ConcernResolvers<ContextType>;
  DailyNote?: DailyNoteResolvers<ContextType>;
  DailyScreening?: DailyScreeningResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DrawWorkforceSamplePayload?: DrawWorkforceSamplePayloadResolvers<ContextType>;
  EarlyWarning?: EarlyWarningResolvers<ContextType>;
  EndAssignmentPayload?: EndAssignmentPayloadResolvers<ContextType>;
  EnterWorkforceRecordInErrorPayload?: EnterWorkforceRecordInErrorPayloadResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FileInFolderPayload?: FileInFolderPayloadResolvers<ContextType>;
  FolderEntry?: FolderEntryResolvers<ContextType>;
  FolderEntryConnection?: FolderEntryConnectionResolvers<ContextType>;
  FolderEntryEdge?: FolderEntryEdgeResolvers<ContextType>;
  GiveBriefingPayload?: GiveBriefingPayloadResolvers<ContextType>;
  GlassBreak?: GlassBreakResolvers<ContextType>;
  GlassReading?: GlassReadingResolvers<ContextType>;
  GlassRecords?: GlassRecordsResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  IdentifiedChange?: IdentifiedChangeResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Induction?: InductionResolvers<ContextType>;
  InductionConnection?: InductionConnectionResolvers<ContextType>;
  InductionEdge?: InductionEdgeResolvers<ContextType>;
  InductionGap?: InductionGapResolvers<ContextType>;
  InductionVerdict?: InductionVerdictResolvers<ContextType>;
  InductionVerdictConnection?: InductionVerdictConnectionResolvers<ContextType>;
  InductionVerdictEdge?: InductionVerdictEdgeResolvers<ContextType>;
  InspectionFinding?: InspectionFindingResolvers<ContextType>;
  InterimInstruction?: InterimInstructionResolvers<ContextType>;
  JudgeInductionPayload?: JudgeInductionPayloadResolvers<ContextType>;
  JudgeRouteKnowledgePayload?: JudgeRouteKnowledgePayloadResolvers<ContextType>;
  KnowledgeVerdict?: KnowledgeVerdictResolvers<ContextType>;
  KnowledgeVerdictConnection?: KnowledgeVerdictConnectionResolvers<ContextType>;
  KnowledgeVerdictEdge?: KnowledgeVerdictEdgeResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LogStaffQuestionPayload?: LogStaffQuestionPayloadResolvers<ContextType>;
  LogWorkforceActionPayload?: LogWorkforceActionPayloadResolvers<ContextType>;
  ManagementReview?: ManagementReviewResolvers<ContextType>;
  Minute?: MinuteResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NonNegativeInt?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonGuidance?: PersonGuidanceResolvers<ContextType>;
  PersonGuidanceConnection?: PersonGuidanceConnectionResolvers<ContextType>;
  PersonGuidanceEdge?: PersonGuidanceEdgeResolvers<ContextType>;
  PlanOwnership?: PlanOwnershipResolvers<ContextType>;
  PlanReview?: PlanReviewResolvers<ContextType>;
  PlanShiftsPayload?: PlanShiftsPayloadResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PracticeObservation?: PracticeObservationResolvers<ContextType>;
  PracticeObservationConnection?: PracticeObservationConnectionResolvers<ContextType>;
  PracticeObservationEdge?: PracticeObservationEdgeResolvers<ContextType>;
  ProcedureVersion?: ProcedureVersionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAllocationCheckPayload?: RecordAllocationCheckPayloadResolvers<ContextType>;
  RecordInductionPayload?: RecordInductionPayloadResolvers<ContextType>;
  RecordInterviewPayload?: RecordInterviewPayloadResolvers<ContextType>;
  RecordLeaverPayload?: RecordLeaverPayloadResolvers<ContextType>;
  RecordPracticeObservationPayload?: RecordPracticeObservationPayloadResolvers<ContextType>;
  RecordRef?: RecordRefResolvers<ContextType>;
  RecordScenarioResultPayload?: RecordScenarioResultPayloadResolvers<ContextType>;
  RecordSupervisionPayload?: RecordSupervisionPayloadResolvers<ContextType>;
  RecordTrainingPayload?: RecordTrainingPayloadResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterAgencySupplierPayload?: RegisterAgencySupplierPayloadResolvers<ContextType>;
  RegisterStaffMemberPayload?: RegisterStaffMemberPayloadResolvers<ContextType>;
  ReportActionProgressPayload?: ReportActionProgressPayloadResolvers<ContextType>;
  ReportVisitPayload?: ReportVisitPayloadResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewSupplierPayload?: ReviewSupplierPayloadResolvers<ContextType>;
  SampledShift?: SampledShiftResolvers<ContextType>;
  ScenarioResult?: ScenarioResultResolvers<ContextType>;
  ScenarioResultConnection?: ScenarioResultConnectionResolvers<ContextType>;
  ScenarioResultEdge?: ScenarioResultEdgeResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  ShiftAllocation?: ShiftAllocationResolvers<ContextType>;
  ShiftAllocationConnection?: ShiftAllocationConnectionResolvers<ContextType>;
  ShiftAllocationEdge?: ShiftAllocationEdgeResolvers<ContextType>;
  ShiftConnection?: ShiftConnectionResolvers<ContextType>;
  ShiftEdge?: ShiftEdgeResolvers<ContextType>;
  StaffInterview?: StaffInterviewResolvers<ContextType>;
  StaffInterviewConnection?: StaffInterviewConnectionResolvers<ContextType>;
  StaffInterviewEdge?: StaffInterviewEdgeResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMemberConnection?: StaffMemberConnectionResolvers<ContextType>;
  StaffMemberEdge?: StaffMemberEdgeResolvers<ContextType>;
  StaffQuestion?: StaffQuestionResolvers<ContextType>;
  StaffQuestionConnection?: StaffQuestionConnectionResolvers<ContextType>;
  StaffQuestionEdge?: StaffQuestionEdgeResolvers<ContextType>;
  Supervision?: SupervisionResolvers<ContextType>;
  SupervisionConnection?: SupervisionConnectionResolvers<ContextType>;
  SupervisionEdge?: SupervisionEdgeResolvers<ContextType>;
  SupplierReview?: SupplierReviewResolvers<ContextType>;
  SupplierReviewConnection?: SupplierReviewConnectionResolvers<ContextType>;
  SupplierReviewEdge?: SupplierReviewEdgeResolvers<ContextType>;
  SwapAssignmentPayload?: SwapAssignmentPayloadResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  TrainingRecordConnection?: TrainingRecordConnectionResolvers<ContextType>;
  TrainingRecordEdge?: TrainingRecordEdgeResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UncheckedInduction?: UncheckedInductionResolvers<ContextType>;
  VisitReport?: VisitReportResolvers<ContextType>;
  VisitReportConnection?: VisitReportConnectionResolvers<ContextType>;
  VisitReportEdge?: VisitReportEdgeResolvers<ContextType>;
  WorkforceAction?: WorkforceActionResolvers<ContextType>;
  WorkforceActionConnection?: WorkforceActionConnectionResolvers<ContextType>;
  WorkforceActionEdge?: WorkforceActionEdgeResolvers<ContextType>;
  WorkforceRecordInError?: WorkforceRecordInErrorResolvers<ContextType>;
  WorkforceSample?: WorkforceSampleResolvers<ContextType>;
  WorkforceSampleConnection?: WorkforceSampleConnectionResolvers<ContextType>;
  WorkforceSampleEdge?: WorkforceSampleEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
