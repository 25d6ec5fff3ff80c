import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Indicator as IndicatorRecord, Concern as ConcernRecord } from '../concerns/domain';
import type { Alert as AlertRecord, ManagementReview as ManagementReviewRecord, Referral as ReferralRecord, DailyScreening as DailyScreeningRecord } from '../oversight/domain';
import type { NotificationPrompt as NotificationPromptRecord } from '../prompts/domain';
import type { Escalation as EscalationRecord } from '../escalations/domain';
import type { ReviewFileEntry as ReviewFileEntryRecord, GovernanceReportFinding as GovernanceReportFindingRecord, DelayPoint as DelayPointRecord } from '../files/domain';
import type { QueuedNote as QueuedNoteRecord } from '../oversight/repository';
import type { NoteSample as NoteSampleRecord, SampledIndicator as SampledIndicatorRecord } from '../samples/domain';
import type { InternalLimit as InternalLimitRecord } from '../limits/domain';
import type { EntityKey as IncidentStub, EntityKey as ReviewStub, EntityKey as PersonStub, EntityKey as ServiceStub, EntityKey as DailyNoteStub, EntityKey as StaffMemberStub, EntityKey as GlassBreakStub, GraphContext } from '@causeway/subgraph';
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

/** Whether a field reads or writes. */
export type Act =
  /** Reads. */
  | 'READ'
  /** Writes. */
  | 'WRITE';

/** A message by which a manager was told of an indicator. */
export type Alert = {
  __typename?: 'Alert';
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The indicator that it belongs to. */
  indicator?: Maybe<Indicator>;
  /** By which way. */
  pathway?: Maybe<AlertPathway>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was seen. */
  seenAt?: Maybe<Scalars['DateTime']['output']>;
  /** To whom. */
  sentTo?: Maybe<StaffMember>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of alerts, newest first unless said. */
export type AlertConnection = {
  __typename?: 'AlertConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AlertEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An alert in a page. */
export type AlertEdge = {
  __typename?: 'AlertEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Alert;
};

/** By which way a manager was told. */
export type AlertPathway =
  /** An alert of the app. */
  | 'APP_ALERT'
  /** At handover. */
  | 'HANDOVER'
  /** A message to the office. */
  | 'OFFICE_MESSAGE'
  /** The on-call manager. */
  | 'ON_CALL'
  /** By phone. */
  | 'PHONE';

/** What became of an alert. */
export type AlertVerdict =
  /** It was not seen. */
  | 'ALERT_MISSED'
  /** It was seen, and nothing was done. */
  | 'ALERT_SEEN_NOT_ACTED'
  /** It did not say what it was about. */
  | 'ALERT_UNCLEAR'
  /** Nobody was told. */
  | 'NO_ALERT_RAISED';

/** Input of `answerNotificationPrompt`. */
export type AnswerNotificationPromptInput = {
  /** Whether it was done. */
  answer: PromptAnswer;
  /** When it was done; now unless said. */
  answeredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who answers; the caller unless said. */
  answeredById?: InputMaybe<Scalars['UUID']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The prompt. */
  promptId: Scalars['UUID']['input'];
  /** Why it is not required. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `answerNotificationPrompt`: the record, or why not. */
export type AnswerNotificationPromptPayload = {
  __typename?: 'AnswerNotificationPromptPayload';
  /** The record; null when refused. */
  notificationPrompt?: Maybe<NotificationPrompt>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A safeguarding concern. */
export type Concern = {
  __typename?: 'Concern';
  /** Whether it is an allegation of abuse: then a statutory notification and a referral decision are due on clocks of their own. */
  allegationOfAbuse?: Maybe<Scalars['Boolean']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The indicator from which it came. */
  indicator?: Maybe<Indicator>;
  /** Its notification prompts. */
  notificationPrompts?: Maybe<NotificationPromptConnection>;
  /** The person it is about. */
  person?: Maybe<Person>;
  /** Who raised it. */
  raisedBy?: Maybe<StaffMember>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its referrals. */
  referrals?: Maybe<ReferralConnection>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What is feared. */
  text?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  theme?: Maybe<ConcernTheme>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};


/** A safeguarding concern. */
export type ConcernNotificationPromptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A safeguarding concern. */
export type ConcernReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of concerns, newest first unless said. */
export type ConcernConnection = {
  __typename?: 'ConcernConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ConcernEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A concern in a page. */
export type ConcernEdge = {
  __typename?: 'ConcernEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Concern;
};

/** What a concern is about. */
export type ConcernTheme =
  /** Financial abuse. */
  | 'FINANCIAL'
  /** Neglect. */
  | 'NEGLECT'
  /** Something else. */
  | 'OTHER'
  /** Physical abuse. */
  | 'PHYSICAL'
  /** Psychological abuse. */
  | 'PSYCHOLOGICAL'
  /** Self-neglect. */
  | 'SELF_NEGLECT'
  /** An unexplained injury. */
  | 'UNEXPLAINED_INJURY';

/** A care worker's note of a day, a shift or a visit. */
export type DailyNote = {
  __typename?: 'DailyNote';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** The sign-off of a day's indicators in a service. */
export type DailyScreening = {
  __typename?: 'DailyScreening';
  /** The day screened. */
  day?: Maybe<Scalars['LocalDate']['output']>;
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
  /** Who signed. */
  screenedBy?: Maybe<StaffMember>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of daily screenings, newest first unless said. */
export type DailyScreeningConnection = {
  __typename?: 'DailyScreeningConnection';
  /** The rows of this page with their cursors. */
  edges: Array<DailyScreeningEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A daily screening in a page. */
export type DailyScreeningEdge = {
  __typename?: 'DailyScreeningEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DailyScreening;
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

/** Input of `decideReferral`. */
export type DecideReferralInput = {
  /** The concern that it belongs to. */
  concernId: Scalars['UUID']['input'];
  /** Who decided; the caller unless said. */
  decidedById?: InputMaybe<Scalars['UUID']['input']>;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it was decided so. */
  reason: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it was referred. */
  referred: Scalars['Boolean']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `decideReferral`: the record, or why not. */
export type DecideReferralPayload = {
  __typename?: 'DecideReferralPayload';
  /** The record; null when refused. */
  referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** One point of a delay's timeline. */
export type DelayPoint = {
  __typename?: 'DelayPoint';
  /** Until when. */
  endedAt: Scalars['DateTime']['output'];
  /** Where the time went. */
  stage: DelayStage;
  /** From when. */
  startedAt: Scalars['DateTime']['output'];
};

/** One point of a delay's timeline. */
export type DelayPointInput = {
  /** Until when. */
  endedAt: Scalars['DateTime']['input'];
  /** Where the time went. */
  stage: DelayStage;
  /** From when. */
  startedAt: Scalars['DateTime']['input'];
};

/** Where the time went. */
export type DelayStage =
  /** Before the note was seen for what it was. */
  | 'DETECTION'
  /** Before the note was recorded. */
  | 'RECORDING'
  /** Before management reviewed it. */
  | 'REVIEW';

/** Input of `drawNoteSample`. */
export type DrawNoteSampleInput = {
  /** Who drew it; the caller unless said. */
  drawnById?: InputMaybe<Scalars['UUID']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The indicators whose notes are sampled; at least one. */
  indicatorIds: Array<Scalars['UUID']['input']>;
  /** How it was drawn. */
  method: Scalars['String']['input'];
  /** From how many indicators. */
  populationSize: Scalars['NonNegativeInt']['input'];
  /** The review. */
  reviewId: Scalars['UUID']['input'];
};

/** Answer of `drawNoteSample`: the record, or why not. */
export type DrawNoteSamplePayload = {
  __typename?: 'DrawNoteSamplePayload';
  /** The record; null when refused. */
  noteSample?: Maybe<NoteSample>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `endEscalation`. */
export type EndEscalationInput = {
  /** The last day. */
  endedOn: Scalars['LocalDate']['input'];
  /** The escalation. */
  escalationId: Scalars['UUID']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What came of it. */
  outcome: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `endEscalation`: the record, or why not. */
export type EndEscalationPayload = {
  __typename?: 'EndEscalationPayload';
  /** The record; null when refused. */
  escalation?: Maybe<Escalation>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `enterSafeguardingRecordInError`. */
export type EnterSafeguardingRecordInErrorInput = {
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it is in error, as a code. */
  reasonCode: EnteredInErrorReason;
  /** The record. */
  record: SafeguardingRecordInput;
  /** The version of it that was read. */
  version: Scalars['NonNegativeInt']['input'];
};

/** Answer of `enterSafeguardingRecordInError`: the record, or why not. */
export type EnterSafeguardingRecordInErrorPayload = {
  __typename?: 'EnterSafeguardingRecordInErrorPayload';
  /** The record; null when refused. */
  record?: Maybe<SafeguardingRecordInError>;
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
  /** The last day; null while it is in force. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What was put in force. */
  kind?: Maybe<SafeguardingEscalationKind>;
  /** What came of it. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Who sees to it. */
  owner?: Maybe<StaffMember>;
  /** Why it was put in force. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is looked at again. */
  reviewOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** The first day. */
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of escalations, newest first unless said. */
export type EscalationConnection = {
  __typename?: 'EscalationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<EscalationEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An escalation in a page. */
export type EscalationEdge = {
  __typename?: 'EscalationEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Escalation;
};

/** Input of `fileDelay`. */
export type FileDelayInput = {
  /** What happened, in order. */
  account: Scalars['String']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Who files it; the caller unless said. */
  filedById?: InputMaybe<Scalars['UUID']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The indicator that was delayed. */
  indicatorId: Scalars['UUID']['input'];
  /** The notes that show it; at least one. */
  noteIds: Array<Scalars['UUID']['input']>;
  /** The timeline: each point at which time went, with its stage. */
  points?: InputMaybe<Array<DelayPointInput>>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The review in whose sample the indicator is; then the timeline is needed. */
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Where the time went. */
  stage: DelayStage;
};

/** Answer of `fileDelay`: the record, or why not. */
export type FileDelayPayload = {
  __typename?: 'FileDelayPayload';
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
  /** The record; null when refused. */
  reviewFileEntry?: Maybe<ReviewFileEntry>;
};

/** Input of `flagIndicator`. */
export type FlagIndicatorInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Who flagged it; the caller unless said. */
  flaggedById?: InputMaybe<Scalars['UUID']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The note that shows it. */
  noteId: Scalars['UUID']['input'];
  /** How it was found. */
  origin: IndicatorOrigin;
  /** The person it is about. */
  personId: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  theme: ConcernTheme;
};

/** Answer of `flagIndicator`: the record, or why not. */
export type FlagIndicatorPayload = {
  __typename?: 'FlagIndicatorPayload';
  /** The record; null when refused. */
  indicator?: Maybe<Indicator>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** That a person of the group broke the glass in an emergency. Governance keeps it. */
export type GlassBreak = {
  __typename?: 'GlassBreak';
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What was read by it in safeguarding, from the trail there. */
  readInSafeguarding?: Maybe<GlassReading>;
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

/** A root cause finding in the safeguarding governance report: what became of the alert of one case, by one pathway. */
export type GovernanceReportFinding = {
  __typename?: 'GovernanceReportFinding';
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The root cause. */
  finding?: Maybe<Scalars['String']['output']>;
  /** Who found it. */
  foundBy?: Maybe<StaffMember>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The indicator. */
  indicator?: Maybe<Indicator>;
  /** By which way a manager was or should have been told. */
  pathway?: Maybe<AlertPathway>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What became of the alert. */
  verdict?: Maybe<AlertVerdict>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of findings of the governance report, newest first unless said. */
export type GovernanceReportFindingConnection = {
  __typename?: 'GovernanceReportFindingConnection';
  /** The rows of this page with their cursors. */
  edges: Array<GovernanceReportFindingEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A finding of the governance report in a page. */
export type GovernanceReportFindingEdge = {
  __typename?: 'GovernanceReportFindingEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: GovernanceReportFinding;
};

/** An event that harmed a person or could have. */
export type Incident = {
  __typename?: 'Incident';
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What the law asks for of it, each with its clock. */
  notificationPrompts?: Maybe<NotificationPromptConnection>;
};


/** An event that harmed a person or could have. */
export type IncidentNotificationPromptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A sign in a note that someone may be at risk; its clock starts when the note was recorded. */
export type Indicator = {
  __typename?: 'Indicator';
  /** Its alerts. */
  alerts?: Maybe<AlertConnection>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Who flagged it. */
  flaggedBy?: Maybe<StaffMember>;
  /** Its findings of the governance report. */
  governanceReportFindings?: Maybe<GovernanceReportFindingConnection>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its management reviews. */
  managementReviews?: Maybe<ManagementReviewConnection>;
  /** The note that shows it. */
  note?: Maybe<DailyNote>;
  /** When the note was recorded: the clock starts here, also for an indicator found late. */
  noteRecordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it was found. */
  origin?: Maybe<IndicatorOrigin>;
  /** The person it is about. */
  person?: Maybe<Person>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its entries of the review file. */
  reviewFileEntries?: Maybe<ReviewFileEntryConnection>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  theme?: Maybe<ConcernTheme>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};


/** A sign in a note that someone may be at risk; its clock starts when the note was recorded. */
export type IndicatorAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sign in a note that someone may be at risk; its clock starts when the note was recorded. */
export type IndicatorGovernanceReportFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sign in a note that someone may be at risk; its clock starts when the note was recorded. */
export type IndicatorManagementReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sign in a note that someone may be at risk; its clock starts when the note was recorded. */
export type IndicatorReviewFileEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of indicators, newest first unless said. */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** The rows of this page with their cursors. */
  edges: Array<IndicatorEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An indicator in a page. */
export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Indicator;
};

/** How an indicator was found. */
export type IndicatorOrigin =
  /** An audit found it later. */
  | 'AUDIT'
  /** A rule found it in a note. */
  | 'RULE_SCREENED'
  /** A worker flagged it. */
  | 'WORKER_FLAGGED';

/** A limit that a service set itself for answering a prompt of the law. The last of a kind is in force; those before stay. */
export type InternalLimit = {
  __typename?: 'InternalLimit';
  /** When it was set. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Hours from the record of the concern or the incident. */
  hours?: Maybe<Scalars['Int']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** For which prompts. */
  kind?: Maybe<PromptKind>;
  /** Counts the limits of a kind in a service from 1; say it as `replaces` to set another. */
  number?: Maybe<Scalars['Int']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service. */
  service?: Maybe<Service>;
  /** Who set it. */
  setBy?: Maybe<StaffMember>;
  /** Always 1: a limit is set anew and never changed. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of internal limits, newest first unless said. */
export type InternalLimitConnection = {
  __typename?: 'InternalLimitConnection';
  /** The rows of this page with their cursors. */
  edges: Array<InternalLimitEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An internal limit in a page. */
export type InternalLimitEdge = {
  __typename?: 'InternalLimitEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: InternalLimit;
};

/** Management's decision on an indicator, with its rationale. */
export type ManagementReview = {
  __typename?: 'ManagementReview';
  /** What was decided. */
  decision?: Maybe<ReviewDecision>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The indicator that it belongs to. */
  indicator?: Maybe<Indicator>;
  /** Why management decided so: a review without it is none. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided. */
  reviewedBy?: Maybe<StaffMember>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of management reviews, newest first unless said. */
export type ManagementReviewConnection = {
  __typename?: 'ManagementReviewConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ManagementReviewEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A management review in a page. */
export type ManagementReviewEdge = {
  __typename?: 'ManagementReviewEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ManagementReview;
};

/** Verbs that this subgraph performs. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Answers a prompt of the law: it was done, or it is not required and why. */
  answerNotificationPrompt?: Maybe<AnswerNotificationPromptPayload>;
  /** Records the decision on a referral to the council. */
  decideReferral?: Maybe<DecideReferralPayload>;
  /** Step 1 of a review of delayed escalation: the sample of visit notes with indicators. */
  drawNoteSample?: Maybe<DrawNoteSamplePayload>;
  /** Ends an escalation, with what came of it. */
  endEscalation?: Maybe<EndEscalationPayload>;
  /** Marks a record as entered in error: it stays readable and no longer counts. A manager of the service may, and its author. */
  enterSafeguardingRecordInError?: Maybe<EnterSafeguardingRecordInErrorPayload>;
  /** Files one delay in the safeguarding review file, by its stage. */
  fileDelay?: Maybe<FileDelayPayload>;
  /** Flags an indicator in a note. */
  flagIndicator?: Maybe<FlagIndicatorPayload>;
  /** Raises a safeguarding concern. */
  raiseConcern?: Maybe<RaiseConcernPayload>;
  /** Records a root cause finding in the safeguarding governance report. */
  recordAlertFinding?: Maybe<RecordAlertFindingPayload>;
  /** Records a management review of an indicator: a decision and its rationale. */
  reviewIndicator?: Maybe<ReviewIndicatorPayload>;
  /** Records that a manager was told of an indicator. */
  sendAlert?: Maybe<SendAlertPayload>;
  /** Sets a service's own limit, in hours, for answering a prompt of the law. It never stands for the law, which gives no number. */
  setInternalLimit?: Maybe<SetInternalLimitPayload>;
  /** Signs a day's screening off. */
  signDailyScreening?: Maybe<SignDailyScreeningPayload>;
  /** Puts an escalation in force in a service. */
  startEscalation?: Maybe<StartEscalationPayload>;
};


/** Verbs that this subgraph performs. */
export type MutationAnswerNotificationPromptArgs = {
  input: AnswerNotificationPromptInput;
};


/** Verbs that this subgraph performs. */
export type MutationDecideReferralArgs = {
  input: DecideReferralInput;
};


/** Verbs that this subgraph performs. */
export type MutationDrawNoteSampleArgs = {
  input: DrawNoteSampleInput;
};


/** Verbs that this subgraph performs. */
export type MutationEndEscalationArgs = {
  input: EndEscalationInput;
};


/** Verbs that this subgraph performs. */
export type MutationEnterSafeguardingRecordInErrorArgs = {
  input: EnterSafeguardingRecordInErrorInput;
};


/** Verbs that this subgraph performs. */
export type MutationFileDelayArgs = {
  input: FileDelayInput;
};


/** Verbs that this subgraph performs. */
export type MutationFlagIndicatorArgs = {
  input: FlagIndicatorInput;
};


/** Verbs that this subgraph performs. */
export type MutationRaiseConcernArgs = {
  input: RaiseConcernInput;
};


/** Verbs that this subgraph performs. */
export type MutationRecordAlertFindingArgs = {
  input: RecordAlertFindingInput;
};


/** Verbs that this subgraph performs. */
export type MutationReviewIndicatorArgs = {
  input: ReviewIndicatorInput;
};


/** Verbs that this subgraph performs. */
export type MutationSendAlertArgs = {
  input: SendAlertInput;
};


/** Verbs that this subgraph performs. */
export type MutationSetInternalLimitArgs = {
  input: SetInternalLimitInput;
};


/** Verbs that this subgraph performs. */
export type MutationSignDailyScreeningArgs = {
  input: SignDailyScreeningInput;
};


/** Verbs that this subgraph performs. */
export type MutationStartEscalationArgs = {
  input: StartEscalationInput;
};

/** The sample of visit notes with indicators with which a review of delayed escalation works. */
export type NoteSample = {
  __typename?: 'NoteSample';
  /** Who drew it. */
  drawnBy?: Maybe<StaffMember>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** How it was drawn. */
  method?: Maybe<Scalars['String']['output']>;
  /** N: from how many indicators. */
  populationSize?: Maybe<Scalars['Int']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review that it belongs to. */
  review?: Maybe<Review>;
  /** The indicators that were sampled, each with its note. */
  sampled?: Maybe<Array<SampledIndicator>>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of samples of notes, newest first unless said. */
export type NoteSampleConnection = {
  __typename?: 'NoteSampleConnection';
  /** The rows of this page with their cursors. */
  edges: Array<NoteSampleEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A sample of notes in a page. */
export type NoteSampleEdge = {
  __typename?: 'NoteSampleEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: NoteSample;
};

/** A prompt of the law that appeared with a concern or an incident: its clock runs from when that was recorded until it is answered. */
export type NotificationPrompt = {
  __typename?: 'NotificationPrompt';
  /** How it was answered; null while it is open. */
  answer?: Maybe<PromptAnswer>;
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered it. */
  answeredBy?: Maybe<StaffMember>;
  /** The concern; null where an incident asks for it. */
  concern?: Maybe<Concern>;
  /** Hours from when the concern or the incident was recorded to the answer, or to now while it is open; to a tenth. */
  elapsedHours?: Maybe<Scalars['Float']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The incident; null where a concern asks for it. */
  incident?: Maybe<Incident>;
  /** The limit that the service set itself, or the default: never the law's, which gives no number of hours. */
  internalLimit?: Maybe<PromptLimit>;
  /** What it asks for. */
  kind?: Maybe<PromptKind>;
  /** The law that asks for it, and when. */
  law?: Maybe<PromptLaw>;
  /** The person whom it is about. */
  person?: Maybe<Person>;
  /** Why it is not required. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of notification prompts, newest first unless said. */
export type NotificationPromptConnection = {
  __typename?: 'NotificationPromptConnection';
  /** The rows of this page with their cursors. */
  edges: Array<NotificationPromptEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A notification prompt in a page. */
export type NotificationPromptEdge = {
  __typename?: 'NotificationPromptEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: NotificationPrompt;
};

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
  /** Its concerns. */
  concerns?: Maybe<ConcernConnection>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its indicators. */
  indicators?: Maybe<IndicatorConnection>;
};


/** A person who receives care. */
export type PersonConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who receives care. */
export type PersonIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How a prompt was answered. */
export type PromptAnswer =
  /** It was done. */
  | 'DONE'
  /** It is not required. */
  | 'NOT_REQUIRED';

/** What an allegation of abuse, or an incident that harmed a person, asks for by law, each with a clock of its own. */
export type PromptKind =
  /** Duty of candour, in person: a true account, what will be looked into, an apology and support, as soon as reasonably practicable; an apology admits no liability. */
  | 'CANDOUR_IN_PERSON'
  /** Duty of candour, in writing: what was told in person, and what was found since. */
  | 'CANDOUR_IN_WRITING'
  /** To decide whether to refer to the council. */
  | 'COUNCIL_REFERRAL_DECISION'
  /** To notify CQC without delay: Registration Regulations 2009, regulation 18(2)(e). */
  | 'CQC_NOTIFICATION'
  /** To notify CQC without delay of a death: Registration Regulations 2009, regulation 16. */
  | 'DEATH_NOTIFICATION'
  /** To notify CQC without delay of a serious injury, where a health care professional holds it for one: regulation 18(2)(a) and (b). */
  | 'SERIOUS_INJURY_NOTIFICATION';

/** What a prompt rests on. */
export type PromptLaw = {
  __typename?: 'PromptLaw';
  /** The regulation. */
  instrument: Scalars['String']['output'];
  /** When it is to be done, as the regulation says: without a number of hours. */
  when: Scalars['String']['output'];
};

/** The internal limit of a prompt: it is shown as internal, since the law gives none. */
export type PromptLimit = {
  __typename?: 'PromptLimit';
  /** Hours from the record of the concern or the incident. */
  hours: Scalars['Int']['output'];
  /** Whose limit it is, in words. */
  label: Scalars['String']['output'];
  /** Whether it was passed before the answer, or is by now. */
  passed: Scalars['Boolean']['output'];
};

/** Questions that this subgraph answers. */
export type Query = {
  __typename?: 'Query';
  /** The alert with this id, or null when there is none that you may know of. */
  alert?: Maybe<Alert>;
  /** Alerts, a page at a time. */
  alerts?: Maybe<AlertConnection>;
  /** The concern with this id, or null when there is none that you may know of. */
  concern?: Maybe<Concern>;
  /** Concerns, a page at a time. */
  concerns?: Maybe<ConcernConnection>;
  /** The daily screening with this id, or null when there is none that you may know of. */
  dailyScreening?: Maybe<DailyScreening>;
  /** Daily screenings, a page at a time. */
  dailyScreenings?: Maybe<DailyScreeningConnection>;
  /** The escalation with this id, or null when there is none that you may know of. */
  escalation?: Maybe<Escalation>;
  /** Escalations, a page at a time. */
  escalations?: Maybe<EscalationConnection>;
  /** The finding of the governance report with this id, or null when there is none that you may know of. */
  governanceReportFinding?: Maybe<GovernanceReportFinding>;
  /** Findings of the governance report, a page at a time. */
  governanceReportFindings?: Maybe<GovernanceReportFindingConnection>;
  /** The indicator with this id, or null when there is none that you may know of. */
  indicator?: Maybe<Indicator>;
  /** Indicators, a page at a time. */
  indicators?: Maybe<IndicatorConnection>;
  /** The internal limit with this id, or null when there is none that you may know of. */
  internalLimit?: Maybe<InternalLimit>;
  /** Internal limits, a page at a time. */
  internalLimits?: Maybe<InternalLimitConnection>;
  /** The management review with this id, or null when there is none that you may know of. */
  managementReview?: Maybe<ManagementReview>;
  /** Management reviews, a page at a time. */
  managementReviews?: Maybe<ManagementReviewConnection>;
  /** The sample of notes with this id, or null when there is none that you may know of. */
  noteSample?: Maybe<NoteSample>;
  /** Samples of notes, a page at a time. */
  noteSamples?: Maybe<NoteSampleConnection>;
  /** The notification prompt with this id, or null when there is none that you may know of. */
  notificationPrompt?: Maybe<NotificationPrompt>;
  /** Notification prompts, a page at a time. */
  notificationPrompts?: Maybe<NotificationPromptConnection>;
  /** The referral with this id, or null when there is none that you may know of. */
  referral?: Maybe<Referral>;
  /** Referrals, a page at a time. */
  referrals?: Maybe<ReferralConnection>;
  /** Entries of the review file, a page at a time. */
  reviewFileEntries?: Maybe<ReviewFileEntryConnection>;
  /** The entry of the review file with this id, or null when there is none that you may know of. */
  reviewFileEntry?: Maybe<ReviewFileEntry>;
};


/** Questions that this subgraph answers. */
export type QueryAlertArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicatorId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryConcernArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryDailyScreeningArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryDailyScreeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryEscalationArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryEscalationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryGovernanceReportFindingArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryGovernanceReportFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicatorId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryIndicatorArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryInternalLimitArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryInternalLimitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryManagementReviewArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryManagementReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicatorId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryNoteSampleArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryNoteSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryNotificationPromptArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryNotificationPromptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  concernId?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  incidentId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryReferralArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  concernId?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryReviewFileEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicatorId?: InputMaybe<Scalars['UUID']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};


/** Questions that this subgraph answers. */
export type QueryReviewFileEntryArgs = {
  id: Scalars['UUID']['input'];
};

/** A note of a day that is screened. */
export type QueuedNote = {
  __typename?: 'QueuedNote';
  /** The indicators that were flagged in it. */
  indicators?: Maybe<Array<Indicator>>;
  /** The note. */
  note?: Maybe<DailyNote>;
  /** Whether management reviewed each of them. */
  reviewed?: Maybe<Scalars['Boolean']['output']>;
  /** In what ways it is worded vaguely, as codes. */
  vagueWording?: Maybe<Array<Scalars['String']['output']>>;
};

/** Input of `raiseConcern`. */
export type RaiseConcernInput = {
  /** Whether it is an allegation of abuse: then a statutory notification and a referral decision are due on clocks of their own. */
  allegationOfAbuse: Scalars['Boolean']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The indicator from which it came. */
  indicatorId?: InputMaybe<Scalars['UUID']['input']>;
  /** The person it is about. */
  personId: Scalars['UUID']['input'];
  /** Who raised it; the caller unless said. */
  raisedById?: InputMaybe<Scalars['UUID']['input']>;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What is feared. */
  text: Scalars['String']['input'];
  /** What it is about. */
  theme: ConcernTheme;
};

/** Answer of `raiseConcern`: the record, or why not. */
export type RaiseConcernPayload = {
  __typename?: 'RaiseConcernPayload';
  /** The record; null when refused. */
  concern?: Maybe<Concern>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `recordAlertFinding`. */
export type RecordAlertFindingInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The root cause. */
  finding: Scalars['String']['input'];
  /** Who found it; the caller unless said. */
  foundById?: InputMaybe<Scalars['UUID']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The indicator. */
  indicatorId: Scalars['UUID']['input'];
  /** By which way a manager was or should have been told. */
  pathway: AlertPathway;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** What became of the alert. */
  verdict: AlertVerdict;
};

/** Answer of `recordAlertFinding`: the record, or why not. */
export type RecordAlertFindingPayload = {
  __typename?: 'RecordAlertFindingPayload';
  /** The record; null when refused. */
  governanceReportFinding?: Maybe<GovernanceReportFinding>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A decision to refer a concern to the council, or not to. */
export type Referral = {
  __typename?: 'Referral';
  /** The concern that it belongs to. */
  concern?: Maybe<Concern>;
  /** Who decided. */
  decidedBy?: Maybe<StaffMember>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Why it was decided so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was referred. */
  referred?: Maybe<Scalars['Boolean']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of referrals, newest first unless said. */
export type ReferralConnection = {
  __typename?: 'ReferralConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ReferralEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A referral in a page. */
export type ReferralEdge = {
  __typename?: 'ReferralEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Referral;
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
  /** No alert of this pathway was seen. */
  | 'ALERT_NOT_SEEN'
  /** An alert was sent by this pathway. */
  | 'ALERT_WAS_SENT'
  /** A record with this source and external id is already here. */
  | 'ALREADY_IMPORTED'
  /** This prompt is answered already. */
  | 'ANSWERED_ALREADY'
  /** Codes are capital letters, digits and underscores. */
  | 'CODE_MALFORMED'
  /** The day has not come yet. */
  | 'DAY_NOT_OVER'
  /** This prompt is answered by deciding the referral. */
  | 'DECIDE_THE_REFERRAL'
  /** It has ended already. */
  | 'ENDED_ALREADY'
  /** It can't end before it starts. */
  | 'ENDS_BEFORE_START'
  /** The record was marked as entered in error. */
  | 'ENTERED_IN_ERROR'
  /** Name at least one record. */
  | 'EVIDENCE_MISSING'
  /** A record that is cited does not exist here. */
  | 'EVIDENCE_UNKNOWN'
  /** The delay of this indicator is in the file of the review already: enter it in error to file it anew. */
  | 'FILED_ALREADY'
  /** It can't have happened yet. */
  | 'HAPPENED_IN_FUTURE'
  /** An imported record needs both its source and its external id. */
  | 'IMPORT_KEY_INCOMPLETE'
  /** Only a system that imports may give a record the source and key of another system; leave both out. */
  | 'IMPORT_KEY_NOT_YOURS'
  /** Sign a day off only when each of its indicators has a management review. */
  | 'INDICATORS_LEFT'
  /** A sampled indicator is one of the review's own service. */
  | 'INDICATOR_OF_ANOTHER_SERVICE'
  /** This is in force in the service already. */
  | 'IN_FORCE_ALREADY'
  /** Whoever reviews or verifies a review does none of its work: another person records this. */
  | 'JUDGE_DOES_THE_WORK'
  /** This idempotency key was used for another input or by another caller: take a new one. */
  | 'KEY_REUSED'
  /** A limit is from 1 to 720 hours. */
  | 'LIMIT_OUT_OF_RANGE'
  /** There is no such record, or none that you may know of. */
  | 'NOT_FOUND'
  /** This indicator is in no sample of the review: the safeguarding lead samples it first. */
  | 'NOT_IN_SAMPLE'
  /** The review follows a template that examines no notes: this belongs to a review of delayed escalation. */
  | 'NOT_IN_TEMPLATE'
  /** That record is about someone else. */
  | 'NOT_OF_THIS_PERSON'
  /** Another role does this here: ask its holder or the recorded deputy. */
  | 'NOT_PERMITTED'
  /** It is done in the name of whoever is signed in: leave the field out, or name yourself. A system that imports says who did it. */
  | 'NOT_THE_CALLER'
  /** No alert was sent by this pathway. */
  | 'NO_SUCH_ALERT'
  /** A sample is no larger than what it was drawn from: say from how many. */
  | 'POPULATION_TOO_SMALL'
  /** A management review without a rationale is not a review. */
  | 'RATIONALE_MISSING'
  /** Say why it is not required. */
  | 'REASON_MISSING'
  /** Only a system that imports may say when a record was made; nothing can be back-dated. */
  | 'RECORDED_AT_NOT_YOURS'
  /** It can't have been recorded before it happened. */
  | 'RECORDED_BEFORE_HAPPENED'
  /** It can't have been recorded yet. */
  | 'RECORDED_IN_FUTURE'
  /** A record that is cited is not known, or was retracted. */
  | 'RECORD_NOT_KNOWN'
  /** The review was concluded: it takes no further part, unless one was entered in error and is to be made anew. A closed review takes none. */
  | 'REVIEW_NOT_OPEN'
  /** Name each sampled indicator once. */
  | 'SAMPLED_TWICE'
  /** Name at least one indicator whose note is sampled. */
  | 'SAMPLE_EMPTY'
  /** It can't be seen before it was sent. */
  | 'SEEN_BEFORE_SENT'
  /** Nobody can be told of an indicator before it was flagged. */
  | 'SENT_BEFORE_FLAGGED'
  /** This day is signed off already. */
  | 'SIGNED_ALREADY'
  /** The stage of a delay is one of those of its timeline. */
  | 'STAGE_NOT_IN_TIMELINE'
  /** Someone changed the record since you read it: read it again, then decide. */
  | 'STALE'
  /** Tell the person, or who acts for them, in person first, or say why that is not required: the written account follows it. */
  | 'TELL_IN_PERSON_FIRST'
  /** Say something here. */
  | 'TEXT_EMPTY'
  /** The text is longer than this field holds. */
  | 'TEXT_TOO_LONG'
  /** A delay of a review has its timeline: name each point at which time went, with its stage. */
  | 'TIMELINE_MISSING'
  /** A sample has 200 indicators, and a timeline 50 points, at the most. */
  | 'TOO_MANY'
  /** Say which limit you read, by its number, so that nothing is written over what somebody else set meanwhile. */
  | 'VERSION_MISSING'
  /** The review's template gives this step to another role: ask its holder or the recorded deputy. */
  | 'WRONG_STEP_ROLE';

/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type Review = {
  __typename?: 'Review';
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its samples of visit notes. */
  noteSamples?: Maybe<NoteSampleConnection>;
  /** Its delays in the safeguarding review file. */
  reviewFileEntries?: Maybe<ReviewFileEntryConnection>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewNoteSamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A root cause review: from a visible problem to causes, actions, measures and a verdict. */
export type ReviewReviewFileEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What management decided. */
export type ReviewDecision =
  /** Watch and record. */
  | 'MONITOR'
  /** No further action. */
  | 'NO_FURTHER_ACTION'
  /** Raise a safeguarding concern. */
  | 'RAISE_CONCERN'
  /** Refer to the council. */
  | 'REFER';

/** One delay in the safeguarding review file: its stage and its account, on the notes that show it. */
export type ReviewFileEntry = {
  __typename?: 'ReviewFileEntry';
  /** What happened, in order. */
  account?: Maybe<Scalars['String']['output']>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Who filed it. */
  filedBy?: Maybe<StaffMember>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The indicator that was delayed. */
  indicator?: Maybe<Indicator>;
  /** The notes that show it. */
  notes?: Maybe<Array<DailyNote>>;
  /** Its timeline, of a review: where time went, in order. */
  points?: Maybe<Array<DelayPoint>>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The review in whose sample the indicator is; null for a delay of none. */
  review?: Maybe<Review>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The system it was imported from; null when it was recorded here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Where the time went. */
  stage?: Maybe<DelayStage>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of entries of the review file, newest first unless said. */
export type ReviewFileEntryConnection = {
  __typename?: 'ReviewFileEntryConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ReviewFileEntryEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of the review file in a page. */
export type ReviewFileEntryEdge = {
  __typename?: 'ReviewFileEntryEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ReviewFileEntry;
};

/** Input of `reviewIndicator`. */
export type ReviewIndicatorInput = {
  /** What was decided. */
  decision: ReviewDecision;
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The indicator that it belongs to. */
  indicatorId: Scalars['UUID']['input'];
  /** Why management decided so: a review without it is none. */
  rationale: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who decided; the caller unless said. */
  reviewedById?: InputMaybe<Scalars['UUID']['input']>;
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `reviewIndicator`: the record, or why not. */
export type ReviewIndicatorPayload = {
  __typename?: 'ReviewIndicatorPayload';
  /** The record; null when refused. */
  managementReview?: Maybe<ManagementReview>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** What a service does while safeguarding concerns come up late. */
export type SafeguardingEscalationKind =
  /** The alert prompts are revised. */
  | 'ALERT_PROMPTS_REVISED'
  /** Notes are screened every day. */
  | 'DAILY_NOTE_SCREENING'
  /** Supervision follows each case up. */
  | 'SUPERVISION_FOLLOW_UP';

/** A record that was marked as entered in error. */
export type SafeguardingRecordInError = {
  __typename?: 'SafeguardingRecordInError';
  /** When it was marked. */
  enteredInErrorAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What it is. */
  kind: SafeguardingRecordKind;
};

/** Names a record of safeguarding. */
export type SafeguardingRecordInput = {
  /** Its id. */
  id: Scalars['UUID']['input'];
  /** What it is. */
  kind: SafeguardingRecordKind;
};

/** The kinds of record that can be marked as entered in error. */
export type SafeguardingRecordKind =
  /** An alert. */
  | 'ALERT'
  /** A concern. */
  | 'CONCERN'
  /** A day that was signed off. */
  | 'DAILY_SCREENING'
  /** An escalation. */
  | 'ESCALATION'
  /** A finding in the governance report. */
  | 'GOVERNANCE_REPORT_FINDING'
  /** An indicator. */
  | 'INDICATOR'
  /** A management review. */
  | 'MANAGEMENT_REVIEW'
  /** A sample of notes. */
  | 'NOTE_SAMPLE'
  /** A notification prompt. */
  | 'NOTIFICATION_PROMPT'
  /** A decision about a referral. */
  | 'REFERRAL'
  /** A delay in the review file. */
  | 'REVIEW_FILE_ENTRY';

/** An indicator of a sample. */
export type SampledIndicator = {
  __typename?: 'SampledIndicator';
  /** Whether its review by management was due and had not been made in time when the sample was drawn: then its delay is filed. */
  delayed?: Maybe<Scalars['Boolean']['output']>;
  /** The indicator. */
  indicator?: Maybe<Indicator>;
  /** The visit note that it stands in. */
  note?: Maybe<DailyNote>;
};

/** Input of `sendAlert`. */
export type SendAlertInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The indicator that it belongs to. */
  indicatorId: Scalars['UUID']['input'];
  /** By which way. */
  pathway: AlertPathway;
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it was seen. */
  seenAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** To whom. */
  sentToId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `sendAlert`: the record, or why not. */
export type SendAlertPayload = {
  __typename?: 'SendAlertPayload';
  /** The record; null when refused. */
  alert?: Maybe<Alert>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A service where care is delivered. */
export type Service = {
  __typename?: 'Service';
  /** Its daily screenings. */
  dailyScreenings?: Maybe<DailyScreeningConnection>;
  /** Its escalations. */
  escalations?: Maybe<EscalationConnection>;
  /** Its findings of the governance report. */
  governanceReportFindings?: Maybe<GovernanceReportFindingConnection>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its notification prompts. */
  notificationPrompts?: Maybe<NotificationPromptConnection>;
  /** Its entries of the review file. */
  reviewFileEntries?: Maybe<ReviewFileEntryConnection>;
  /** The notes that were recorded on a day, to be screened: first those of which an indicator waits for its review, then those that are worded vaguely; at most 500, and null for those who may only know of their own records. */
  screeningQueue?: Maybe<Array<QueuedNote>>;
  /** The days that are over whose screening nobody signed off, at most the last 92; null for those who may only know of their own records. */
  unsignedScreeningDays?: Maybe<Array<Scalars['LocalDate']['output']>>;
};


/** A service where care is delivered. */
export type ServiceDailyScreeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceEscalationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceGovernanceReportFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceNotificationPromptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceReviewFileEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceScreeningQueueArgs = {
  day: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceUnsignedScreeningDaysArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};

/** Input of `setInternalLimit`. */
export type SetInternalLimitInput = {
  /** Hours, from 1 to 720. */
  hours: Scalars['Int']['input'];
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** For which prompts. */
  kind: PromptKind;
  /** The number of the limit that was read, which this replaces; null where none was set. */
  replaces?: InputMaybe<Scalars['Int']['input']>;
  /** The service. */
  serviceId: Scalars['UUID']['input'];
};

/** Answer of `setInternalLimit`: the record, or why not. */
export type SetInternalLimitPayload = {
  __typename?: 'SetInternalLimitPayload';
  /** The record; null when refused. */
  internalLimit?: Maybe<InternalLimit>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** Input of `signDailyScreening`. */
export type SignDailyScreeningInput = {
  /** The day screened. */
  day: Scalars['LocalDate']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who signed; the caller unless said. */
  screenedById?: InputMaybe<Scalars['UUID']['input']>;
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `signDailyScreening`: the record, or why not. */
export type SignDailyScreeningPayload = {
  __typename?: 'SignDailyScreeningPayload';
  /** The record; null when refused. */
  dailyScreening?: Maybe<DailyScreening>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
};

/** A person who works: permanent, bank or agency. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Input of `startEscalation`. */
export type StartEscalationInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What is put in force. */
  kind: SafeguardingEscalationKind;
  /** Who sees to it. */
  ownerId: Scalars['UUID']['input'];
  /** Why it was put in force. */
  reason: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it is looked at again. */
  reviewOn: Scalars['LocalDate']['input'];
  /** The service it belongs to. */
  serviceId: Scalars['UUID']['input'];
  /** The system it is imported from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The first day. */
  startsOn: Scalars['LocalDate']['input'];
};

/** Answer of `startEscalation`: the record, or why not. */
export type StartEscalationPayload = {
  __typename?: 'StartEscalationPayload';
  /** The record; null when refused. */
  escalation?: Maybe<Escalation>;
  /** Why it was refused; empty when it was not. */
  refusals: Array<Refusal>;
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
  Alert: Alert;
  Concern: Concern;
  DailyScreening: DailyScreening;
  Escalation: Escalation;
  GlassBreak: GlassBreak;
  GovernanceReportFinding: GovernanceReportFinding;
  Incident: Incident;
  Indicator: Indicator;
  InternalLimit: InternalLimit;
  ManagementReview: ManagementReview;
  NoteSample: NoteSample;
  NotificationPrompt: NotificationPrompt;
  Person: Person;
  Referral: Referral;
  Review: Review;
  ReviewFileEntry: ReviewFileEntry;
  Service: Service;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Alert:
    ( { __typename: 'Alert' }
    & GraphQLRecursivePick<FederationTypes['Alert'], {"id":true}> );
  Concern:
    ( { __typename: 'Concern' }
    & GraphQLRecursivePick<FederationTypes['Concern'], {"id":true}> );
  DailyScreening:
    ( { __typename: 'DailyScreening' }
    & GraphQLRecursivePick<FederationTypes['DailyScreening'], {"id":true}> );
  Escalation:
    ( { __typename: 'Escalation' }
    & GraphQLRecursivePick<FederationTypes['Escalation'], {"id":true}> );
  GlassBreak:
    ( { __typename: 'GlassBreak' }
    & GraphQLRecursivePick<FederationTypes['GlassBreak'], {"id":true}> );
  GovernanceReportFinding:
    ( { __typename: 'GovernanceReportFinding' }
    & GraphQLRecursivePick<FederationTypes['GovernanceReportFinding'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"id":true}> );
  InternalLimit:
    ( { __typename: 'InternalLimit' }
    & GraphQLRecursivePick<FederationTypes['InternalLimit'], {"id":true}> );
  ManagementReview:
    ( { __typename: 'ManagementReview' }
    & GraphQLRecursivePick<FederationTypes['ManagementReview'], {"id":true}> );
  NoteSample:
    ( { __typename: 'NoteSample' }
    & GraphQLRecursivePick<FederationTypes['NoteSample'], {"id":true}> );
  NotificationPrompt:
    ( { __typename: 'NotificationPrompt' }
    & GraphQLRecursivePick<FederationTypes['NotificationPrompt'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
  Review:
    ( { __typename: 'Review' }
    & GraphQLRecursivePick<FederationTypes['Review'], {"id":true}> );
  ReviewFileEntry:
    ( { __typename: 'ReviewFileEntry' }
    & GraphQLRecursivePick<FederationTypes['ReviewFileEntry'], {"id":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Act: Act;
  Alert: ResolverTypeWrapper<AlertRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AlertConnection: ResolverTypeWrapper<Omit<AlertConnection, 'edges'> & { edges: Array<ResolversTypes['AlertEdge']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlertEdge: ResolverTypeWrapper<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>;
  AlertPathway: AlertPathway;
  AlertVerdict: AlertVerdict;
  AnswerNotificationPromptInput: AnswerNotificationPromptInput;
  AnswerNotificationPromptPayload: ResolverTypeWrapper<Omit<AnswerNotificationPromptPayload, 'notificationPrompt'> & { notificationPrompt?: Maybe<ResolversTypes['NotificationPrompt']> }>;
  Concern: ResolverTypeWrapper<ConcernRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConcernConnection: ResolverTypeWrapper<Omit<ConcernConnection, 'edges'> & { edges: Array<ResolversTypes['ConcernEdge']> }>;
  ConcernEdge: ResolverTypeWrapper<Omit<ConcernEdge, 'node'> & { node: ResolversTypes['Concern'] }>;
  ConcernTheme: ConcernTheme;
  DailyNote: ResolverTypeWrapper<DailyNoteStub>;
  DailyScreening: ResolverTypeWrapper<DailyScreeningRecord>;
  DailyScreeningConnection: ResolverTypeWrapper<Omit<DailyScreeningConnection, 'edges'> & { edges: Array<ResolversTypes['DailyScreeningEdge']> }>;
  DailyScreeningEdge: ResolverTypeWrapper<Omit<DailyScreeningEdge, 'node'> & { node: ResolversTypes['DailyScreening'] }>;
  DataClass: DataClass;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideReferralInput: DecideReferralInput;
  DecideReferralPayload: ResolverTypeWrapper<Omit<DecideReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  DelayPoint: ResolverTypeWrapper<DelayPointRecord>;
  DelayPointInput: DelayPointInput;
  DelayStage: DelayStage;
  DrawNoteSampleInput: DrawNoteSampleInput;
  DrawNoteSamplePayload: ResolverTypeWrapper<Omit<DrawNoteSamplePayload, 'noteSample'> & { noteSample?: Maybe<ResolversTypes['NoteSample']> }>;
  EndEscalationInput: EndEscalationInput;
  EndEscalationPayload: ResolverTypeWrapper<Omit<EndEscalationPayload, 'escalation'> & { escalation?: Maybe<ResolversTypes['Escalation']> }>;
  EnterSafeguardingRecordInErrorInput: EnterSafeguardingRecordInErrorInput;
  EnterSafeguardingRecordInErrorPayload: ResolverTypeWrapper<EnterSafeguardingRecordInErrorPayload>;
  EnteredInErrorReason: EnteredInErrorReason;
  Escalation: ResolverTypeWrapper<EscalationRecord>;
  EscalationConnection: ResolverTypeWrapper<Omit<EscalationConnection, 'edges'> & { edges: Array<ResolversTypes['EscalationEdge']> }>;
  EscalationEdge: ResolverTypeWrapper<Omit<EscalationEdge, 'node'> & { node: ResolversTypes['Escalation'] }>;
  FileDelayInput: FileDelayInput;
  FileDelayPayload: ResolverTypeWrapper<Omit<FileDelayPayload, 'reviewFileEntry'> & { reviewFileEntry?: Maybe<ResolversTypes['ReviewFileEntry']> }>;
  FlagIndicatorInput: FlagIndicatorInput;
  FlagIndicatorPayload: ResolverTypeWrapper<Omit<FlagIndicatorPayload, 'indicator'> & { indicator?: Maybe<ResolversTypes['Indicator']> }>;
  GlassBreak: ResolverTypeWrapper<GlassBreakStub>;
  GlassReading: ResolverTypeWrapper<GlassReading>;
  GlassRecords: ResolverTypeWrapper<GlassRecords>;
  GovernanceReportFinding: ResolverTypeWrapper<GovernanceReportFindingRecord>;
  GovernanceReportFindingConnection: ResolverTypeWrapper<Omit<GovernanceReportFindingConnection, 'edges'> & { edges: Array<ResolversTypes['GovernanceReportFindingEdge']> }>;
  GovernanceReportFindingEdge: ResolverTypeWrapper<Omit<GovernanceReportFindingEdge, 'node'> & { node: ResolversTypes['GovernanceReportFinding'] }>;
  Incident: ResolverTypeWrapper<IncidentStub>;
  Indicator: ResolverTypeWrapper<IndicatorRecord>;
  IndicatorConnection: ResolverTypeWrapper<Omit<IndicatorConnection, 'edges'> & { edges: Array<ResolversTypes['IndicatorEdge']> }>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorOrigin: IndicatorOrigin;
  InternalLimit: ResolverTypeWrapper<InternalLimitRecord>;
  InternalLimitConnection: ResolverTypeWrapper<Omit<InternalLimitConnection, 'edges'> & { edges: Array<ResolversTypes['InternalLimitEdge']> }>;
  InternalLimitEdge: ResolverTypeWrapper<Omit<InternalLimitEdge, 'node'> & { node: ResolversTypes['InternalLimit'] }>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  ManagementReview: ResolverTypeWrapper<ManagementReviewRecord>;
  ManagementReviewConnection: ResolverTypeWrapper<Omit<ManagementReviewConnection, 'edges'> & { edges: Array<ResolversTypes['ManagementReviewEdge']> }>;
  ManagementReviewEdge: ResolverTypeWrapper<Omit<ManagementReviewEdge, 'node'> & { node: ResolversTypes['ManagementReview'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  NoteSample: ResolverTypeWrapper<NoteSampleRecord>;
  NoteSampleConnection: ResolverTypeWrapper<Omit<NoteSampleConnection, 'edges'> & { edges: Array<ResolversTypes['NoteSampleEdge']> }>;
  NoteSampleEdge: ResolverTypeWrapper<Omit<NoteSampleEdge, 'node'> & { node: ResolversTypes['NoteSample'] }>;
  NotificationPrompt: ResolverTypeWrapper<NotificationPromptRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  NotificationPromptConnection: ResolverTypeWrapper<Omit<NotificationPromptConnection, 'edges'> & { edges: Array<ResolversTypes['NotificationPromptEdge']> }>;
  NotificationPromptEdge: ResolverTypeWrapper<Omit<NotificationPromptEdge, 'node'> & { node: ResolversTypes['NotificationPrompt'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonStub>;
  PromptAnswer: PromptAnswer;
  PromptKind: PromptKind;
  PromptLaw: ResolverTypeWrapper<PromptLaw>;
  PromptLimit: ResolverTypeWrapper<PromptLimit>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueuedNote: ResolverTypeWrapper<QueuedNoteRecord>;
  RaiseConcernInput: RaiseConcernInput;
  RaiseConcernPayload: ResolverTypeWrapper<Omit<RaiseConcernPayload, 'concern'> & { concern?: Maybe<ResolversTypes['Concern']> }>;
  RecordAlertFindingInput: RecordAlertFindingInput;
  RecordAlertFindingPayload: ResolverTypeWrapper<Omit<RecordAlertFindingPayload, 'governanceReportFinding'> & { governanceReportFinding?: Maybe<ResolversTypes['GovernanceReportFinding']> }>;
  Referral: ResolverTypeWrapper<ReferralRecord>;
  ReferralConnection: ResolverTypeWrapper<Omit<ReferralConnection, 'edges'> & { edges: Array<ResolversTypes['ReferralEdge']> }>;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  Review: ResolverTypeWrapper<ReviewStub>;
  ReviewDecision: ReviewDecision;
  ReviewFileEntry: ResolverTypeWrapper<ReviewFileEntryRecord>;
  ReviewFileEntryConnection: ResolverTypeWrapper<Omit<ReviewFileEntryConnection, 'edges'> & { edges: Array<ResolversTypes['ReviewFileEntryEdge']> }>;
  ReviewFileEntryEdge: ResolverTypeWrapper<Omit<ReviewFileEntryEdge, 'node'> & { node: ResolversTypes['ReviewFileEntry'] }>;
  ReviewIndicatorInput: ReviewIndicatorInput;
  ReviewIndicatorPayload: ResolverTypeWrapper<Omit<ReviewIndicatorPayload, 'managementReview'> & { managementReview?: Maybe<ResolversTypes['ManagementReview']> }>;
  SafeguardingEscalationKind: SafeguardingEscalationKind;
  SafeguardingRecordInError: ResolverTypeWrapper<SafeguardingRecordInError>;
  SafeguardingRecordInput: SafeguardingRecordInput;
  SafeguardingRecordKind: SafeguardingRecordKind;
  SampledIndicator: ResolverTypeWrapper<SampledIndicatorRecord>;
  SendAlertInput: SendAlertInput;
  SendAlertPayload: ResolverTypeWrapper<Omit<SendAlertPayload, 'alert'> & { alert?: Maybe<ResolversTypes['Alert']> }>;
  Service: ResolverTypeWrapper<ServiceStub>;
  SetInternalLimitInput: SetInternalLimitInput;
  SetInternalLimitPayload: ResolverTypeWrapper<Omit<SetInternalLimitPayload, 'internalLimit'> & { internalLimit?: Maybe<ResolversTypes['InternalLimit']> }>;
  SignDailyScreeningInput: SignDailyScreeningInput;
  SignDailyScreeningPayload: ResolverTypeWrapper<Omit<SignDailyScreeningPayload, 'dailyScreening'> & { dailyScreening?: Maybe<ResolversTypes['DailyScreening']> }>;
  StaffMember: ResolverTypeWrapper<StaffMemberStub>;
  StartEscalationInput: StartEscalationInput;
  StartEscalationPayload: ResolverTypeWrapper<Omit<StartEscalationPayload, 'escalation'> & { escalation?: Maybe<ResolversTypes['Escalation']> }>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Alert: AlertRecord;
  String: Scalars['String']['output'];
  AlertConnection: Omit<AlertConnection, 'edges'> & { edges: Array<ResolversParentTypes['AlertEdge']> };
  Int: Scalars['Int']['output'];
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
  AnswerNotificationPromptInput: AnswerNotificationPromptInput;
  AnswerNotificationPromptPayload: Omit<AnswerNotificationPromptPayload, 'notificationPrompt'> & { notificationPrompt?: Maybe<ResolversParentTypes['NotificationPrompt']> };
  Concern: ConcernRecord;
  Boolean: Scalars['Boolean']['output'];
  ConcernConnection: Omit<ConcernConnection, 'edges'> & { edges: Array<ResolversParentTypes['ConcernEdge']> };
  ConcernEdge: Omit<ConcernEdge, 'node'> & { node: ResolversParentTypes['Concern'] };
  DailyNote: DailyNoteStub;
  DailyScreening: DailyScreeningRecord;
  DailyScreeningConnection: Omit<DailyScreeningConnection, 'edges'> & { edges: Array<ResolversParentTypes['DailyScreeningEdge']> };
  DailyScreeningEdge: Omit<DailyScreeningEdge, 'node'> & { node: ResolversParentTypes['DailyScreening'] };
  DateTime: Scalars['DateTime']['output'];
  DecideReferralInput: DecideReferralInput;
  DecideReferralPayload: Omit<DecideReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  DelayPoint: DelayPointRecord;
  DelayPointInput: DelayPointInput;
  DrawNoteSampleInput: DrawNoteSampleInput;
  DrawNoteSamplePayload: Omit<DrawNoteSamplePayload, 'noteSample'> & { noteSample?: Maybe<ResolversParentTypes['NoteSample']> };
  EndEscalationInput: EndEscalationInput;
  EndEscalationPayload: Omit<EndEscalationPayload, 'escalation'> & { escalation?: Maybe<ResolversParentTypes['Escalation']> };
  EnterSafeguardingRecordInErrorInput: EnterSafeguardingRecordInErrorInput;
  EnterSafeguardingRecordInErrorPayload: EnterSafeguardingRecordInErrorPayload;
  Escalation: EscalationRecord;
  EscalationConnection: Omit<EscalationConnection, 'edges'> & { edges: Array<ResolversParentTypes['EscalationEdge']> };
  EscalationEdge: Omit<EscalationEdge, 'node'> & { node: ResolversParentTypes['Escalation'] };
  FileDelayInput: FileDelayInput;
  FileDelayPayload: Omit<FileDelayPayload, 'reviewFileEntry'> & { reviewFileEntry?: Maybe<ResolversParentTypes['ReviewFileEntry']> };
  FlagIndicatorInput: FlagIndicatorInput;
  FlagIndicatorPayload: Omit<FlagIndicatorPayload, 'indicator'> & { indicator?: Maybe<ResolversParentTypes['Indicator']> };
  GlassBreak: GlassBreakStub;
  GlassReading: GlassReading;
  GlassRecords: GlassRecords;
  GovernanceReportFinding: GovernanceReportFindingRecord;
  GovernanceReportFindingConnection: Omit<GovernanceReportFindingConnection, 'edges'> & { edges: Array<ResolversParentTypes['GovernanceReportFindingEdge']> };
  GovernanceReportFindingEdge: Omit<GovernanceReportFindingEdge, 'node'> & { node: ResolversParentTypes['GovernanceReportFinding'] };
  Incident: IncidentStub;
  Indicator: IndicatorRecord;
  IndicatorConnection: Omit<IndicatorConnection, 'edges'> & { edges: Array<ResolversParentTypes['IndicatorEdge']> };
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  InternalLimit: InternalLimitRecord;
  InternalLimitConnection: Omit<InternalLimitConnection, 'edges'> & { edges: Array<ResolversParentTypes['InternalLimitEdge']> };
  InternalLimitEdge: Omit<InternalLimitEdge, 'node'> & { node: ResolversParentTypes['InternalLimit'] };
  LocalDate: Scalars['LocalDate']['output'];
  ManagementReview: ManagementReviewRecord;
  ManagementReviewConnection: Omit<ManagementReviewConnection, 'edges'> & { edges: Array<ResolversParentTypes['ManagementReviewEdge']> };
  ManagementReviewEdge: Omit<ManagementReviewEdge, 'node'> & { node: ResolversParentTypes['ManagementReview'] };
  Mutation: Record<PropertyKey, never>;
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  NoteSample: NoteSampleRecord;
  NoteSampleConnection: Omit<NoteSampleConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoteSampleEdge']> };
  NoteSampleEdge: Omit<NoteSampleEdge, 'node'> & { node: ResolversParentTypes['NoteSample'] };
  NotificationPrompt: NotificationPromptRecord;
  Float: Scalars['Float']['output'];
  NotificationPromptConnection: Omit<NotificationPromptConnection, 'edges'> & { edges: Array<ResolversParentTypes['NotificationPromptEdge']> };
  NotificationPromptEdge: Omit<NotificationPromptEdge, 'node'> & { node: ResolversParentTypes['NotificationPrompt'] };
  PageInfo: PageInfo;
  Person: PersonStub;
  PromptLaw: PromptLaw;
  PromptLimit: PromptLimit;
  Query: Record<PropertyKey, never>;
  QueuedNote: QueuedNoteRecord;
  RaiseConcernInput: RaiseConcernInput;
  RaiseConcernPayload: Omit<RaiseConcernPayload, 'concern'> & { concern?: Maybe<ResolversParentTypes['Concern']> };
  RecordAlertFindingInput: RecordAlertFindingInput;
  RecordAlertFindingPayload: Omit<RecordAlertFindingPayload, 'governanceReportFinding'> & { governanceReportFinding?: Maybe<ResolversParentTypes['GovernanceReportFinding']> };
  Referral: ReferralRecord;
  ReferralConnection: Omit<ReferralConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReferralEdge']> };
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  Refusal: Refusal;
  Review: ReviewStub;
  ReviewFileEntry: ReviewFileEntryRecord;
  ReviewFileEntryConnection: Omit<ReviewFileEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReviewFileEntryEdge']> };
  ReviewFileEntryEdge: Omit<ReviewFileEntryEdge, 'node'> & { node: ResolversParentTypes['ReviewFileEntry'] };
  ReviewIndicatorInput: ReviewIndicatorInput;
  ReviewIndicatorPayload: Omit<ReviewIndicatorPayload, 'managementReview'> & { managementReview?: Maybe<ResolversParentTypes['ManagementReview']> };
  SafeguardingRecordInError: SafeguardingRecordInError;
  SafeguardingRecordInput: SafeguardingRecordInput;
  SampledIndicator: SampledIndicatorRecord;
  SendAlertInput: SendAlertInput;
  SendAlertPayload: Omit<SendAlertPayload, 'alert'> & { alert?: Maybe<ResolversParentTypes['Alert']> };
  Service: ServiceStub;
  SetInternalLimitInput: SetInternalLimitInput;
  SetInternalLimitPayload: Omit<SetInternalLimitPayload, 'internalLimit'> & { internalLimit?: Maybe<ResolversParentTypes['InternalLimit']> };
  SignDailyScreeningInput: SignDailyScreeningInput;
  SignDailyScreeningPayload: Omit<SignDailyScreeningPayload, 'dailyScreening'> & { dailyScreening?: Maybe<ResolversParentTypes['DailyScreening']> };
  StaffMember: StaffMemberStub;
  StartEscalationInput: StartEscalationInput;
  StartEscalationPayload: Omit<StartEscalationPayload, 'escalation'> & { escalation?: Maybe<ResolversParentTypes['Escalation']> };
  UUID: Scalars['UUID']['output'];
};

export type AccessDirectiveArgs = {
  act?: Maybe<Act>;
  class: DataClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlertResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert'], FederationReferenceType extends FederationReferenceTypes['Alert'] = FederationReferenceTypes['Alert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Alert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pathway?: Resolver<Maybe<ResolversTypes['AlertPathway']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentTo?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AnswerNotificationPromptPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnswerNotificationPromptPayload'] = ResolversParentTypes['AnswerNotificationPromptPayload']> = {
  notificationPrompt?: Resolver<Maybe<ResolversTypes['NotificationPrompt']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ConcernResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Concern'] = ResolversParentTypes['Concern'], FederationReferenceType extends FederationReferenceTypes['Concern'] = FederationReferenceTypes['Concern']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Concern']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allegationOfAbuse?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  notificationPrompts?: Resolver<Maybe<ResolversTypes['NotificationPromptConnection']>, ParentType, ContextType, Partial<ConcernNotificationPromptsArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  raisedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, Partial<ConcernReferralsArgs>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['ConcernTheme']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type ConcernConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConcernConnection'] = ResolversParentTypes['ConcernConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConcernEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConcernEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConcernEdge'] = ResolversParentTypes['ConcernEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concern'], ParentType, ContextType>;
};

export type DailyNoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DailyNote'] = ResolversParentTypes['DailyNote']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type DailyScreeningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DailyScreening'] = ResolversParentTypes['DailyScreening'], FederationReferenceType extends FederationReferenceTypes['DailyScreening'] = FederationReferenceTypes['DailyScreening']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DailyScreening']> | FederationReferenceType, FederationReferenceType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  screenedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type DailyScreeningConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DailyScreeningConnection'] = ResolversParentTypes['DailyScreeningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DailyScreeningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DailyScreeningEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DailyScreeningEdge'] = ResolversParentTypes['DailyScreeningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DailyScreening'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideReferralPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecideReferralPayload'] = ResolversParentTypes['DecideReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DelayPointResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DelayPoint'] = ResolversParentTypes['DelayPoint']> = {
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['DelayStage'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DrawNoteSamplePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DrawNoteSamplePayload'] = ResolversParentTypes['DrawNoteSamplePayload']> = {
  noteSample?: Resolver<Maybe<ResolversTypes['NoteSample']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EndEscalationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndEscalationPayload'] = ResolversParentTypes['EndEscalationPayload']> = {
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EnterSafeguardingRecordInErrorPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EnterSafeguardingRecordInErrorPayload'] = ResolversParentTypes['EnterSafeguardingRecordInErrorPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['SafeguardingRecordInError']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation'], FederationReferenceType extends FederationReferenceTypes['Escalation'] = FederationReferenceTypes['Escalation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Escalation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SafeguardingEscalationKind']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type EscalationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EscalationConnection'] = ResolversParentTypes['EscalationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EscalationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EscalationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EscalationEdge'] = ResolversParentTypes['EscalationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Escalation'], ParentType, ContextType>;
};

export type FileDelayPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FileDelayPayload'] = ResolversParentTypes['FileDelayPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  reviewFileEntry?: Resolver<Maybe<ResolversTypes['ReviewFileEntry']>, ParentType, ContextType>;
};

export type FlagIndicatorPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FlagIndicatorPayload'] = ResolversParentTypes['FlagIndicatorPayload']> = {
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type GlassBreakResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GlassBreak'] = ResolversParentTypes['GlassBreak'], FederationReferenceType extends FederationReferenceTypes['GlassBreak'] = FederationReferenceTypes['GlassBreak']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GlassBreak']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  readInSafeguarding?: Resolver<Maybe<ResolversTypes['GlassReading']>, ParentType, ContextType>;
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

export type GovernanceReportFindingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GovernanceReportFinding'] = ResolversParentTypes['GovernanceReportFinding'], FederationReferenceType extends FederationReferenceTypes['GovernanceReportFinding'] = FederationReferenceTypes['GovernanceReportFinding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GovernanceReportFinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pathway?: Resolver<Maybe<ResolversTypes['AlertPathway']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['AlertVerdict']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type GovernanceReportFindingConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GovernanceReportFindingConnection'] = ResolversParentTypes['GovernanceReportFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GovernanceReportFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GovernanceReportFindingEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GovernanceReportFindingEdge'] = ResolversParentTypes['GovernanceReportFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernanceReportFinding'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  notificationPrompts?: Resolver<Maybe<ResolversTypes['NotificationPromptConnection']>, ParentType, ContextType, Partial<IncidentNotificationPromptsArgs>>;
};

export type IndicatorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, Partial<IndicatorAlertsArgs>>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flaggedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  governanceReportFindings?: Resolver<Maybe<ResolversTypes['GovernanceReportFindingConnection']>, ParentType, ContextType, Partial<IndicatorGovernanceReportFindingsArgs>>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  managementReviews?: Resolver<Maybe<ResolversTypes['ManagementReviewConnection']>, ParentType, ContextType, Partial<IndicatorManagementReviewsArgs>>;
  note?: Resolver<Maybe<ResolversTypes['DailyNote']>, ParentType, ContextType>;
  noteRecordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['IndicatorOrigin']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewFileEntries?: Resolver<Maybe<ResolversTypes['ReviewFileEntryConnection']>, ParentType, ContextType, Partial<IndicatorReviewFileEntriesArgs>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['ConcernTheme']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type InternalLimitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InternalLimit'] = ResolversParentTypes['InternalLimit'], FederationReferenceType extends FederationReferenceTypes['InternalLimit'] = FederationReferenceTypes['InternalLimit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InternalLimit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PromptKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type InternalLimitConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InternalLimitConnection'] = ResolversParentTypes['InternalLimitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InternalLimitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InternalLimitEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InternalLimitEdge'] = ResolversParentTypes['InternalLimitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InternalLimit'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type ManagementReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ManagementReview'] = ResolversParentTypes['ManagementReview'], FederationReferenceType extends FederationReferenceTypes['ManagementReview'] = FederationReferenceTypes['ManagementReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ManagementReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type ManagementReviewConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ManagementReviewConnection'] = ResolversParentTypes['ManagementReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ManagementReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ManagementReviewEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ManagementReviewEdge'] = ResolversParentTypes['ManagementReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ManagementReview'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerNotificationPrompt?: Resolver<Maybe<ResolversTypes['AnswerNotificationPromptPayload']>, ParentType, ContextType, RequireFields<MutationAnswerNotificationPromptArgs, 'input'>>;
  decideReferral?: Resolver<Maybe<ResolversTypes['DecideReferralPayload']>, ParentType, ContextType, RequireFields<MutationDecideReferralArgs, 'input'>>;
  drawNoteSample?: Resolver<Maybe<ResolversTypes['DrawNoteSamplePayload']>, ParentType, ContextType, RequireFields<MutationDrawNoteSampleArgs, 'input'>>;
  endEscalation?: Resolver<Maybe<ResolversTypes['EndEscalationPayload']>, ParentType, ContextType, RequireFields<MutationEndEscalationArgs, 'input'>>;
  enterSafeguardingRecordInError?: Resolver<Maybe<ResolversTypes['EnterSafeguardingRecordInErrorPayload']>, ParentType, ContextType, RequireFields<MutationEnterSafeguardingRecordInErrorArgs, 'input'>>;
  fileDelay?: Resolver<Maybe<ResolversTypes['FileDelayPayload']>, ParentType, ContextType, RequireFields<MutationFileDelayArgs, 'input'>>;
  flagIndicator?: Resolver<Maybe<ResolversTypes['FlagIndicatorPayload']>, ParentType, ContextType, RequireFields<MutationFlagIndicatorArgs, 'input'>>;
  raiseConcern?: Resolver<Maybe<ResolversTypes['RaiseConcernPayload']>, ParentType, ContextType, RequireFields<MutationRaiseConcernArgs, 'input'>>;
  recordAlertFinding?: Resolver<Maybe<ResolversTypes['RecordAlertFindingPayload']>, ParentType, ContextType, RequireFields<MutationRecordAlertFindingArgs, 'input'>>;
  reviewIndicator?: Resolver<Maybe<ResolversTypes['ReviewIndicatorPayload']>, ParentType, ContextType, RequireFields<MutationReviewIndicatorArgs, 'input'>>;
  sendAlert?: Resolver<Maybe<ResolversTypes['SendAlertPayload']>, ParentType, ContextType, RequireFields<MutationSendAlertArgs, 'input'>>;
  setInternalLimit?: Resolver<Maybe<ResolversTypes['SetInternalLimitPayload']>, ParentType, ContextType, RequireFields<MutationSetInternalLimitArgs, 'input'>>;
  signDailyScreening?: Resolver<Maybe<ResolversTypes['SignDailyScreeningPayload']>, ParentType, ContextType, RequireFields<MutationSignDailyScreeningArgs, 'input'>>;
  startEscalation?: Resolver<Maybe<ResolversTypes['StartEscalationPayload']>, ParentType, ContextType, RequireFields<MutationStartEscalationArgs, 'input'>>;
};

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type NoteSampleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoteSample'] = ResolversParentTypes['NoteSample'], FederationReferenceType extends FederationReferenceTypes['NoteSample'] = FederationReferenceTypes['NoteSample']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NoteSample']> | FederationReferenceType, FederationReferenceType, ContextType>;
  drawnBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  populationSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  sampled?: Resolver<Maybe<Array<ResolversTypes['SampledIndicator']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type NoteSampleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoteSampleConnection'] = ResolversParentTypes['NoteSampleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoteSampleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NoteSampleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoteSampleEdge'] = ResolversParentTypes['NoteSampleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoteSample'], ParentType, ContextType>;
};

export type NotificationPromptResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotificationPrompt'] = ResolversParentTypes['NotificationPrompt'], FederationReferenceType extends FederationReferenceTypes['NotificationPrompt'] = FederationReferenceTypes['NotificationPrompt']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NotificationPrompt']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['PromptAnswer']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  concern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType>;
  elapsedHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  internalLimit?: Resolver<Maybe<ResolversTypes['PromptLimit']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PromptKind']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['PromptLaw']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type NotificationPromptConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotificationPromptConnection'] = ResolversParentTypes['NotificationPromptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationPromptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotificationPromptEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotificationPromptEdge'] = ResolversParentTypes['NotificationPromptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NotificationPrompt'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  concerns?: Resolver<Maybe<ResolversTypes['ConcernConnection']>, ParentType, ContextType, Partial<PersonConcernsArgs>>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  indicators?: Resolver<Maybe<ResolversTypes['IndicatorConnection']>, ParentType, ContextType, Partial<PersonIndicatorsArgs>>;
};

export type PromptLawResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PromptLaw'] = ResolversParentTypes['PromptLaw']> = {
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PromptLimitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PromptLimit'] = ResolversParentTypes['PromptLimit']> = {
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<QueryAlertArgs, 'id'>>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, Partial<QueryAlertsArgs>>;
  concern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType, RequireFields<QueryConcernArgs, 'id'>>;
  concerns?: Resolver<Maybe<ResolversTypes['ConcernConnection']>, ParentType, ContextType, Partial<QueryConcernsArgs>>;
  dailyScreening?: Resolver<Maybe<ResolversTypes['DailyScreening']>, ParentType, ContextType, RequireFields<QueryDailyScreeningArgs, 'id'>>;
  dailyScreenings?: Resolver<Maybe<ResolversTypes['DailyScreeningConnection']>, ParentType, ContextType, Partial<QueryDailyScreeningsArgs>>;
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType, RequireFields<QueryEscalationArgs, 'id'>>;
  escalations?: Resolver<Maybe<ResolversTypes['EscalationConnection']>, ParentType, ContextType, Partial<QueryEscalationsArgs>>;
  governanceReportFinding?: Resolver<Maybe<ResolversTypes['GovernanceReportFinding']>, ParentType, ContextType, RequireFields<QueryGovernanceReportFindingArgs, 'id'>>;
  governanceReportFindings?: Resolver<Maybe<ResolversTypes['GovernanceReportFindingConnection']>, ParentType, ContextType, Partial<QueryGovernanceReportFindingsArgs>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<Maybe<ResolversTypes['IndicatorConnection']>, ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  internalLimit?: Resolver<Maybe<ResolversTypes['InternalLimit']>, ParentType, ContextType, RequireFields<QueryInternalLimitArgs, 'id'>>;
  internalLimits?: Resolver<Maybe<ResolversTypes['InternalLimitConnection']>, ParentType, ContextType, Partial<QueryInternalLimitsArgs>>;
  managementReview?: Resolver<Maybe<ResolversTypes['ManagementReview']>, ParentType, ContextType, RequireFields<QueryManagementReviewArgs, 'id'>>;
  managementReviews?: Resolver<Maybe<ResolversTypes['ManagementReviewConnection']>, ParentType, ContextType, Partial<QueryManagementReviewsArgs>>;
  noteSample?: Resolver<Maybe<ResolversTypes['NoteSample']>, ParentType, ContextType, RequireFields<QueryNoteSampleArgs, 'id'>>;
  noteSamples?: Resolver<Maybe<ResolversTypes['NoteSampleConnection']>, ParentType, ContextType, Partial<QueryNoteSamplesArgs>>;
  notificationPrompt?: Resolver<Maybe<ResolversTypes['NotificationPrompt']>, ParentType, ContextType, RequireFields<QueryNotificationPromptArgs, 'id'>>;
  notificationPrompts?: Resolver<Maybe<ResolversTypes['NotificationPromptConnection']>, ParentType, ContextType, Partial<QueryNotificationPromptsArgs>>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, Partial<QueryReferralsArgs>>;
  reviewFileEntries?: Resolver<Maybe<ResolversTypes['ReviewFileEntryConnection']>, ParentType, ContextType, Partial<QueryReviewFileEntriesArgs>>;
  reviewFileEntry?: Resolver<Maybe<ResolversTypes['ReviewFileEntry']>, ParentType, ContextType, RequireFields<QueryReviewFileEntryArgs, 'id'>>;
};

export type QueuedNoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QueuedNote'] = ResolversParentTypes['QueuedNote']> = {
  indicators?: Resolver<Maybe<Array<ResolversTypes['Indicator']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['DailyNote']>, ParentType, ContextType>;
  reviewed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  vagueWording?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type RaiseConcernPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RaiseConcernPayload'] = ResolversParentTypes['RaiseConcernPayload']> = {
  concern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordAlertFindingPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordAlertFindingPayload'] = ResolversParentTypes['RecordAlertFindingPayload']> = {
  governanceReportFinding?: Resolver<Maybe<ResolversTypes['GovernanceReportFinding']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  concern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review'], FederationReferenceType extends FederationReferenceTypes['Review'] = FederationReferenceTypes['Review']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Review']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  noteSamples?: Resolver<Maybe<ResolversTypes['NoteSampleConnection']>, ParentType, ContextType, Partial<ReviewNoteSamplesArgs>>;
  reviewFileEntries?: Resolver<Maybe<ResolversTypes['ReviewFileEntryConnection']>, ParentType, ContextType, Partial<ReviewReviewFileEntriesArgs>>;
};

export type ReviewFileEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewFileEntry'] = ResolversParentTypes['ReviewFileEntry'], FederationReferenceType extends FederationReferenceTypes['ReviewFileEntry'] = FederationReferenceTypes['ReviewFileEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReviewFileEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<Array<ResolversTypes['DailyNote']>>, ParentType, ContextType>;
  points?: Resolver<Maybe<Array<ResolversTypes['DelayPoint']>>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['DelayStage']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type ReviewFileEntryConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewFileEntryConnection'] = ResolversParentTypes['ReviewFileEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewFileEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewFileEntryEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewFileEntryEdge'] = ResolversParentTypes['ReviewFileEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewFileEntry'], ParentType, ContextType>;
};

export type ReviewIndicatorPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewIndicatorPayload'] = ResolversParentTypes['ReviewIndicatorPayload']> = {
  managementReview?: Resolver<Maybe<ResolversTypes['ManagementReview']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SafeguardingRecordInErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SafeguardingRecordInError'] = ResolversParentTypes['SafeguardingRecordInError']> = {
  enteredInErrorAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SafeguardingRecordKind'], ParentType, ContextType>;
};

export type SampledIndicatorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SampledIndicator'] = ResolversParentTypes['SampledIndicator']> = {
  delayed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['DailyNote']>, ParentType, ContextType>;
};

export type SendAlertPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SendAlertPayload'] = ResolversParentTypes['SendAlertPayload']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dailyScreenings?: Resolver<Maybe<ResolversTypes['DailyScreeningConnection']>, ParentType, ContextType, Partial<ServiceDailyScreeningsArgs>>;
  escalations?: Resolver<Maybe<ResolversTypes['EscalationConnection']>, ParentType, ContextType, Partial<ServiceEscalationsArgs>>;
  governanceReportFindings?: Resolver<Maybe<ResolversTypes['GovernanceReportFindingConnection']>, ParentType, ContextType, Partial<ServiceGovernanceReportFindingsArgs>>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  notificationPrompts?: Resolver<Maybe<ResolversTypes['NotificationPromptConnection']>, ParentType, ContextType, Partial<ServiceNotificationPromptsArgs>>;
  reviewFileEntries?: Resolver<Maybe<ResolversTypes['ReviewFileEntryConnection']>, ParentType, ContextType, Partial<ServiceReviewFileEntriesArgs>>;
  screeningQueue?: Resolver<Maybe<Array<ResolversTypes['QueuedNote']>>, ParentType, ContextType, RequireFields<ServiceScreeningQueueArgs, 'day'>>;
  unsignedScreeningDays?: Resolver<Maybe<Array<ResolversTypes['LocalDate']>>, ParentType, ContextType, RequireFields<ServiceUnsignedScreeningDaysArgs, 'from' | 'to'>>;
};

export type SetInternalLimitPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetInternalLimitPayload'] = ResolversParentTypes['SetInternalLimitPayload']> = {
  internalLimit?: Resolver<Maybe<ResolversTypes['InternalLimit']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SignDailyScreeningPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SignDailyScreeningPayload'] = ResolversParentTypes['SignDailyScreeningPayload']> = {
  dailyScreening?: Resolver<Maybe<ResolversTypes['DailyScreening']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type StartEscalationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StartEscalationPayload'] = ResolversParentTypes['StartEscalationPayload']> = {
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type Resolvers<ContextType = GraphContext> = {
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AnswerNotificationPromptPayload?: AnswerNotificationPromptPayloadResolvers<ContextType>;
  Concern?: ConcernResolvers<ContextType>;
  ConcernConnection?: ConcernConnectionResolvers<ContextType>;
  ConcernEdge?: ConcernEdgeResolvers<ContextType>;
  DailyNote?: DailyNoteResolvers<ContextType>;
  DailyScreening?: DailyScreeningResolvers<ContextType>;
  DailyScreeningConnection?: DailyScreeningConnectionResolvers<ContextType>;
  DailyScreeningEdge?: DailyScreeningEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideReferralPayload?: DecideReferralPayloadResolvers<ContextType>;
  DelayPoint?: DelayPointResolvers<ContextType>;
  DrawNoteSamplePayload?: DrawNoteSamplePayloadResolvers<ContextType>;
  EndEscalationPayload?: EndEscalationPayloadResolvers<ContextType>;
  EnterSafeguardingRecordInErrorPayload?: EnterSafeguardingRecordInErrorPayloadResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EscalationConnection?: EscalationConnectionResolvers<ContextType>;
  EscalationEdge?: EscalationEdgeResolvers<ContextType>;
  FileDelayPayload?: FileDelayPayloadResolvers<ContextType>;
  FlagIndicatorPayload?: FlagIndicatorPayloadResolvers<ContextType>;
  GlassBreak?: GlassBreakResolvers<ContextType>;
  GlassReading?: GlassReadingResolvers<ContextType>;
  GlassRecords?: GlassRecordsResolvers<ContextType>;
  GovernanceReportFinding?: GovernanceReportFindingResolvers<ContextType>;
  GovernanceReportFindingConnection?: GovernanceReportFindingConnectionResolvers<ContextType>;
  GovernanceReportFindingEdge?: GovernanceReportFindingEdgeResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  InternalLimit?: InternalLimitResolvers<ContextType>;
  InternalLimitConnection?: InternalLimitConnectionResolvers<ContextType>;
  InternalLimitEdge?: InternalLimitEdgeResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  ManagementReview?: ManagementReviewResolvers<ContextType>;
  ManagementReviewConnection?: ManagementReviewConnectionResolvers<ContextType>;
  ManagementReviewEdge?: ManagementReviewEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NonNegativeInt?: GraphQLScalarType;
  NoteSample?: NoteSampleResolvers<ContextType>;
  NoteSampleConnection?: NoteSampleConnectionResolvers<ContextType>;
  NoteSampleEdge?: NoteSampleEdgeResolvers<ContextType>;
  NotificationPrompt?: NotificationPromptResolvers<ContextType>;
  NotificationPromptConnection?: NotificationPromptConnectionResolvers<ContextType>;
  NotificationPromptEdge?: NotificationPromptEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PromptLaw?: PromptLawResolvers<ContextType>;
  PromptLimit?: PromptLimitResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueuedNote?: QueuedNoteResolvers<ContextType>;
  RaiseConcernPayload?: RaiseConcernPayloadResolvers<ContextType>;
  RecordAlertFindingPayload?: RecordAlertFindingPayloadResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewFileEntry?: ReviewFileEntryResolvers<ContextType>;
  ReviewFileEntryConnection?: ReviewFileEntryConnectionResolvers<ContextType>;
  ReviewFileEntryEdge?: ReviewFileEntryEdgeResolvers<ContextType>;
  ReviewIndicatorPayload?: ReviewIndicatorPayloadResolvers<ContextType>;
  SafeguardingRecordInError?: SafeguardingRecordInErrorResolvers<ContextType>;
  SampledIndicator?: SampledIndicatorResolvers<ContextType>;
  SendAlertPayload?: SendAlertPayloadResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  SetInternalLimitPayload?: SetInternalLimitPayloadResolvers<ContextType>;
  SignDailyScreeningPayload?: SignDailyScreeningPayloadResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StartEscalationPayload?: StartEscalationPayloadResolvers<ContextType>;
  UUID?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
