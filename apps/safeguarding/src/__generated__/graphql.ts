import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Indicator as IndicatorRecord, Concern as ConcernRecord } from '../concerns/domain';
import type { Alert as AlertRecord, ManagementReview as ManagementReviewRecord, Referral as ReferralRecord, DailyScreening as DailyScreeningRecord } from '../oversight/domain';
import type { Stub as PersonStub, Stub as ServiceStub, Stub as DailyNoteStub, Stub as StaffMemberStub, GraphContext } from '@causeway/subgraph';
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
  /** The Indicator that it belongs to. */
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

/** A page of Alert records, newest first unless said. */
export type AlertConnection = {
  __typename?: 'AlertConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AlertEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Alert in a page. */
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
  /** The person it is about. */
  person?: Maybe<Person>;
  /** Who raised it. */
  raisedBy?: Maybe<StaffMember>;
  /** When it reached this platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its Referral records. */
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
export type ConcernReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Concern records, newest first unless said. */
export type ConcernConnection = {
  __typename?: 'ConcernConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ConcernEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Concern in a page. */
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

/** DailyNote, owned by another subgraph. */
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

/** A page of DailyScreening records, newest first unless said. */
export type DailyScreeningConnection = {
  __typename?: 'DailyScreeningConnection';
  /** The rows of this page with their cursors. */
  edges: Array<DailyScreeningEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One DailyScreening in a page. */
export type DailyScreeningEdge = {
  __typename?: 'DailyScreeningEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DailyScreening;
};

/** What a field reveals, by which roles are given rights. */
export type DataClass =
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
  /** Incidents. */
  | 'INCIDENT'
  /** Links between records. */
  | 'LINK'
  /** Measures and verdicts. */
  | 'MEASURE'
  /** The group, its providers and services. */
  | 'ORGANISATION'
  /** Who a person is. */
  | 'PERSON_IDENTITY'
  /** Root cause reviews. */
  | 'REVIEW'
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
  /** The Concern that it belongs to. */
  concernId: Scalars['UUID']['input'];
  /** Who decided. */
  decidedById: Scalars['UUID']['input'];
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why. */
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

/** Input of `enterSafeguardingRecordInError`. */
export type EnterSafeguardingRecordInErrorInput = {
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why. */
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

/** Input of `flagIndicator`. */
export type FlagIndicatorInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Who flagged it. */
  flaggedById: Scalars['UUID']['input'];
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

/** A sign in a note that someone may be at risk; its clock starts when the note was recorded. */
export type Indicator = {
  __typename?: 'Indicator';
  /** Its Alert records. */
  alerts?: Maybe<AlertConnection>;
  /** When it was marked as entered in error; null while it stands. */
  enteredInErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key in that system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Who flagged it. */
  flaggedBy?: Maybe<StaffMember>;
  /** When it happened. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its ManagementReview records. */
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
export type IndicatorManagementReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Indicator records, newest first unless said. */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** The rows of this page with their cursors. */
  edges: Array<IndicatorEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Indicator in a page. */
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
  /** The Indicator that it belongs to. */
  indicator?: Maybe<Indicator>;
  /** Why. */
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

/** A page of ManagementReview records, newest first unless said. */
export type ManagementReviewConnection = {
  __typename?: 'ManagementReviewConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ManagementReviewEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One ManagementReview in a page. */
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
  /** Records the decision on a referral to the council. */
  decideReferral?: Maybe<DecideReferralPayload>;
  /** Marks a record as entered in error: it stays readable and no longer counts. A manager of the service may, and its author. */
  enterSafeguardingRecordInError?: Maybe<EnterSafeguardingRecordInErrorPayload>;
  /** Flags an indicator in a note. */
  flagIndicator?: Maybe<FlagIndicatorPayload>;
  /** Raises a safeguarding concern. */
  raiseConcern?: Maybe<RaiseConcernPayload>;
  /** Records a management review of an indicator: a decision and its rationale. */
  reviewIndicator?: Maybe<ReviewIndicatorPayload>;
  /** Records that a manager was told of an indicator. */
  sendAlert?: Maybe<SendAlertPayload>;
  /** Signs a day's screening off. */
  signDailyScreening?: Maybe<SignDailyScreeningPayload>;
};


/** Verbs that this subgraph performs. */
export type MutationDecideReferralArgs = {
  input: DecideReferralInput;
};


/** Verbs that this subgraph performs. */
export type MutationEnterSafeguardingRecordInErrorArgs = {
  input: EnterSafeguardingRecordInErrorInput;
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
export type MutationReviewIndicatorArgs = {
  input: ReviewIndicatorInput;
};


/** Verbs that this subgraph performs. */
export type MutationSendAlertArgs = {
  input: SendAlertInput;
};


/** Verbs that this subgraph performs. */
export type MutationSignDailyScreeningArgs = {
  input: SignDailyScreeningInput;
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

/** What this subgraph adds to Person. */
export type Person = {
  __typename?: 'Person';
  /** Its Concern records. */
  concerns?: Maybe<ConcernConnection>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Its Indicator records. */
  indicators?: Maybe<IndicatorConnection>;
};


/** What this subgraph adds to Person. */
export type PersonConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What this subgraph adds to Person. */
export type PersonIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Questions that this subgraph answers. */
export type Query = {
  __typename?: 'Query';
  /** One Alert by its id, or null when there is none that you may know of. */
  alert?: Maybe<Alert>;
  /** Pages of Alert records. */
  alerts?: Maybe<AlertConnection>;
  /** One Concern by its id, or null when there is none that you may know of. */
  concern?: Maybe<Concern>;
  /** Pages of Concern records. */
  concerns?: Maybe<ConcernConnection>;
  /** One DailyScreening by its id, or null when there is none that you may know of. */
  dailyScreening?: Maybe<DailyScreening>;
  /** Pages of DailyScreening records. */
  dailyScreenings?: Maybe<DailyScreeningConnection>;
  /** One Indicator by its id, or null when there is none that you may know of. */
  indicator?: Maybe<Indicator>;
  /** Pages of Indicator records. */
  indicators?: Maybe<IndicatorConnection>;
  /** One ManagementReview by its id, or null when there is none that you may know of. */
  managementReview?: Maybe<ManagementReview>;
  /** Pages of ManagementReview records. */
  managementReviews?: Maybe<ManagementReviewConnection>;
  /** One Referral by its id, or null when there is none that you may know of. */
  referral?: Maybe<Referral>;
  /** Pages of Referral records. */
  referrals?: Maybe<ReferralConnection>;
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
  /** Who raised it. */
  raisedById: Scalars['UUID']['input'];
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

/** A decision to refer a concern to the council, or not to. */
export type Referral = {
  __typename?: 'Referral';
  /** The Concern that it belongs to. */
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
  /** Why. */
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

/** A page of Referral records, newest first unless said. */
export type ReferralConnection = {
  __typename?: 'ReferralConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ReferralEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Referral in a page. */
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
  /** A record with this source and external id is already here. */
  | 'ALREADY_IMPORTED'
  /** Codes are capital letters, digits and underscores. */
  | 'CODE_MALFORMED'
  /** The day has not come yet. */
  | 'DAY_NOT_OVER'
  /** The record was marked as entered in error. */
  | 'ENTERED_IN_ERROR'
  /** A record that is cited does not exist here. */
  | 'EVIDENCE_UNKNOWN'
  /** It can't have happened yet. */
  | 'HAPPENED_IN_FUTURE'
  /** An imported record needs both its source and its external id. */
  | 'IMPORT_KEY_INCOMPLETE'
  /** Sign a day off only when each of its indicators has a management review. */
  | 'INDICATORS_LEFT'
  /** This idempotency key was used for another input: take a new one. */
  | 'KEY_REUSED'
  /** There is no such record, or none that you may know of. */
  | 'NOT_FOUND'
  /** That record is about someone else. */
  | 'NOT_OF_THIS_PERSON'
  /** Another role does this here: ask its holder or the recorded deputy. */
  | 'NOT_PERMITTED'
  /** A management review without a rationale is not a review. */
  | 'RATIONALE_MISSING'
  /** Only a system that imports may say when a record was made; nothing can be back-dated. */
  | 'RECORDED_AT_NOT_YOURS'
  /** It can't have been recorded before it happened. */
  | 'RECORDED_BEFORE_HAPPENED'
  /** It can't have been recorded yet. */
  | 'RECORDED_IN_FUTURE'
  /** A record that is cited is not known, or was retracted. */
  | 'RECORD_NOT_KNOWN'
  /** It can't be seen before it was sent. */
  | 'SEEN_BEFORE_SENT'
  /** This day is signed off already. */
  | 'SIGNED_ALREADY'
  /** Someone changed the record since you read it: read it again, then decide. */
  | 'STALE'
  /** Say something here. */
  | 'TEXT_EMPTY'
  /** The text is longer than this field holds. */
  | 'TEXT_TOO_LONG';

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
  /** The Indicator that it belongs to. */
  indicatorId: Scalars['UUID']['input'];
  /** Why. */
  rationale: Scalars['String']['input'];
  /** When it was recorded at its source; only for systems that import. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who decided. */
  reviewedById: Scalars['UUID']['input'];
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
  /** An indicator. */
  | 'INDICATOR'
  /** A management review. */
  | 'MANAGEMENT_REVIEW'
  /** A decision about a referral. */
  | 'REFERRAL';

/** Input of `sendAlert`. */
export type SendAlertInput = {
  /** Its key in that system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now unless said. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes sending it twice safe: the same key and input take effect once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The Indicator that it belongs to. */
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

/** What this subgraph adds to Service. */
export type Service = {
  __typename?: 'Service';
  /** Its DailyScreening records. */
  dailyScreenings?: Maybe<DailyScreeningConnection>;
  /** Its id. */
  id: Scalars['UUID']['output'];
};


/** What this subgraph adds to Service. */
export type ServiceDailyScreeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** Who signed. */
  screenedById: Scalars['UUID']['input'];
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

/** StaffMember, owned by another subgraph. */
export type StaffMember = {
  __typename?: 'StaffMember';
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
  Alert: Alert;
  Concern: Concern;
  DailyScreening: DailyScreening;
  Indicator: Indicator;
  ManagementReview: ManagementReview;
  Person: Person;
  Referral: Referral;
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
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"id":true}> );
  ManagementReview:
    ( { __typename: 'ManagementReview' }
    & GraphQLRecursivePick<FederationTypes['ManagementReview'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
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
  EnterSafeguardingRecordInErrorInput: EnterSafeguardingRecordInErrorInput;
  EnterSafeguardingRecordInErrorPayload: ResolverTypeWrapper<EnterSafeguardingRecordInErrorPayload>;
  EnteredInErrorReason: EnteredInErrorReason;
  FlagIndicatorInput: FlagIndicatorInput;
  FlagIndicatorPayload: ResolverTypeWrapper<Omit<FlagIndicatorPayload, 'indicator'> & { indicator?: Maybe<ResolversTypes['Indicator']> }>;
  Indicator: ResolverTypeWrapper<IndicatorRecord>;
  IndicatorConnection: ResolverTypeWrapper<Omit<IndicatorConnection, 'edges'> & { edges: Array<ResolversTypes['IndicatorEdge']> }>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorOrigin: IndicatorOrigin;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  ManagementReview: ResolverTypeWrapper<ManagementReviewRecord>;
  ManagementReviewConnection: ResolverTypeWrapper<Omit<ManagementReviewConnection, 'edges'> & { edges: Array<ResolversTypes['ManagementReviewEdge']> }>;
  ManagementReviewEdge: ResolverTypeWrapper<Omit<ManagementReviewEdge, 'node'> & { node: ResolversTypes['ManagementReview'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonStub>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseConcernInput: RaiseConcernInput;
  RaiseConcernPayload: ResolverTypeWrapper<Omit<RaiseConcernPayload, 'concern'> & { concern?: Maybe<ResolversTypes['Concern']> }>;
  Referral: ResolverTypeWrapper<ReferralRecord>;
  ReferralConnection: ResolverTypeWrapper<Omit<ReferralConnection, 'edges'> & { edges: Array<ResolversTypes['ReferralEdge']> }>;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  ReviewDecision: ReviewDecision;
  ReviewIndicatorInput: ReviewIndicatorInput;
  ReviewIndicatorPayload: ResolverTypeWrapper<Omit<ReviewIndicatorPayload, 'managementReview'> & { managementReview?: Maybe<ResolversTypes['ManagementReview']> }>;
  SafeguardingRecordInError: ResolverTypeWrapper<SafeguardingRecordInError>;
  SafeguardingRecordInput: SafeguardingRecordInput;
  SafeguardingRecordKind: SafeguardingRecordKind;
  SendAlertInput: SendAlertInput;
  SendAlertPayload: ResolverTypeWrapper<Omit<SendAlertPayload, 'alert'> & { alert?: Maybe<ResolversTypes['Alert']> }>;
  Service: ResolverTypeWrapper<ServiceStub>;
  SignDailyScreeningInput: SignDailyScreeningInput;
  SignDailyScreeningPayload: ResolverTypeWrapper<Omit<SignDailyScreeningPayload, 'dailyScreening'> & { dailyScreening?: Maybe<ResolversTypes['DailyScreening']> }>;
  StaffMember: ResolverTypeWrapper<StaffMemberStub>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Alert: AlertRecord;
  String: Scalars['String']['output'];
  AlertConnection: Omit<AlertConnection, 'edges'> & { edges: Array<ResolversParentTypes['AlertEdge']> };
  Int: Scalars['Int']['output'];
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
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
  EnterSafeguardingRecordInErrorInput: EnterSafeguardingRecordInErrorInput;
  EnterSafeguardingRecordInErrorPayload: EnterSafeguardingRecordInErrorPayload;
  FlagIndicatorInput: FlagIndicatorInput;
  FlagIndicatorPayload: Omit<FlagIndicatorPayload, 'indicator'> & { indicator?: Maybe<ResolversParentTypes['Indicator']> };
  Indicator: IndicatorRecord;
  IndicatorConnection: Omit<IndicatorConnection, 'edges'> & { edges: Array<ResolversParentTypes['IndicatorEdge']> };
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  LocalDate: Scalars['LocalDate']['output'];
  ManagementReview: ManagementReviewRecord;
  ManagementReviewConnection: Omit<ManagementReviewConnection, 'edges'> & { edges: Array<ResolversParentTypes['ManagementReviewEdge']> };
  ManagementReviewEdge: Omit<ManagementReviewEdge, 'node'> & { node: ResolversParentTypes['ManagementReview'] };
  Mutation: Record<PropertyKey, never>;
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  PageInfo: PageInfo;
  Person: PersonStub;
  Query: Record<PropertyKey, never>;
  RaiseConcernInput: RaiseConcernInput;
  RaiseConcernPayload: Omit<RaiseConcernPayload, 'concern'> & { concern?: Maybe<ResolversParentTypes['Concern']> };
  Referral: ReferralRecord;
  ReferralConnection: Omit<ReferralConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReferralEdge']> };
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  Refusal: Refusal;
  ReviewIndicatorInput: ReviewIndicatorInput;
  ReviewIndicatorPayload: Omit<ReviewIndicatorPayload, 'managementReview'> & { managementReview?: Maybe<ResolversParentTypes['ManagementReview']> };
  SafeguardingRecordInError: SafeguardingRecordInError;
  SafeguardingRecordInput: SafeguardingRecordInput;
  SendAlertInput: SendAlertInput;
  SendAlertPayload: Omit<SendAlertPayload, 'alert'> & { alert?: Maybe<ResolversParentTypes['Alert']> };
  Service: ServiceStub;
  SignDailyScreeningInput: SignDailyScreeningInput;
  SignDailyScreeningPayload: Omit<SignDailyScreeningPayload, 'dailyScreening'> & { dailyScreening?: Maybe<ResolversParentTypes['DailyScreening']> };
  StaffMember: StaffMemberStub;
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

export type ConcernResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Concern'] = ResolversParentTypes['Concern'], FederationReferenceType extends FederationReferenceTypes['Concern'] = FederationReferenceTypes['Concern']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Concern']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allegationOfAbuse?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
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

export type EnterSafeguardingRecordInErrorPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EnterSafeguardingRecordInErrorPayload'] = ResolversParentTypes['EnterSafeguardingRecordInErrorPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['SafeguardingRecordInError']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FlagIndicatorPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FlagIndicatorPayload'] = ResolversParentTypes['FlagIndicatorPayload']> = {
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, Partial<IndicatorAlertsArgs>>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flaggedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  managementReviews?: Resolver<Maybe<ResolversTypes['ManagementReviewConnection']>, ParentType, ContextType, Partial<IndicatorManagementReviewsArgs>>;
  note?: Resolver<Maybe<ResolversTypes['DailyNote']>, ParentType, ContextType>;
  noteRecordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['IndicatorOrigin']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  decideReferral?: Resolver<Maybe<ResolversTypes['DecideReferralPayload']>, ParentType, ContextType, RequireFields<MutationDecideReferralArgs, 'input'>>;
  enterSafeguardingRecordInError?: Resolver<Maybe<ResolversTypes['EnterSafeguardingRecordInErrorPayload']>, ParentType, ContextType, RequireFields<MutationEnterSafeguardingRecordInErrorArgs, 'input'>>;
  flagIndicator?: Resolver<Maybe<ResolversTypes['FlagIndicatorPayload']>, ParentType, ContextType, RequireFields<MutationFlagIndicatorArgs, 'input'>>;
  raiseConcern?: Resolver<Maybe<ResolversTypes['RaiseConcernPayload']>, ParentType, ContextType, RequireFields<MutationRaiseConcernArgs, 'input'>>;
  reviewIndicator?: Resolver<Maybe<ResolversTypes['ReviewIndicatorPayload']>, ParentType, ContextType, RequireFields<MutationReviewIndicatorArgs, 'input'>>;
  sendAlert?: Resolver<Maybe<ResolversTypes['SendAlertPayload']>, ParentType, ContextType, RequireFields<MutationSendAlertArgs, 'input'>>;
  signDailyScreening?: Resolver<Maybe<ResolversTypes['SignDailyScreeningPayload']>, ParentType, ContextType, RequireFields<MutationSignDailyScreeningArgs, 'input'>>;
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

export type PersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  concerns?: Resolver<Maybe<ResolversTypes['ConcernConnection']>, ParentType, ContextType, Partial<PersonConcernsArgs>>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  indicators?: Resolver<Maybe<ResolversTypes['IndicatorConnection']>, ParentType, ContextType, Partial<PersonIndicatorsArgs>>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<QueryAlertArgs, 'id'>>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, Partial<QueryAlertsArgs>>;
  concern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType, RequireFields<QueryConcernArgs, 'id'>>;
  concerns?: Resolver<Maybe<ResolversTypes['ConcernConnection']>, ParentType, ContextType, Partial<QueryConcernsArgs>>;
  dailyScreening?: Resolver<Maybe<ResolversTypes['DailyScreening']>, ParentType, ContextType, RequireFields<QueryDailyScreeningArgs, 'id'>>;
  dailyScreenings?: Resolver<Maybe<ResolversTypes['DailyScreeningConnection']>, ParentType, ContextType, Partial<QueryDailyScreeningsArgs>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<Maybe<ResolversTypes['IndicatorConnection']>, ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  managementReview?: Resolver<Maybe<ResolversTypes['ManagementReview']>, ParentType, ContextType, RequireFields<QueryManagementReviewArgs, 'id'>>;
  managementReviews?: Resolver<Maybe<ResolversTypes['ManagementReviewConnection']>, ParentType, ContextType, Partial<QueryManagementReviewsArgs>>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, Partial<QueryReferralsArgs>>;
};

export type RaiseConcernPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RaiseConcernPayload'] = ResolversParentTypes['RaiseConcernPayload']> = {
  concern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType>;
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

export type ReviewIndicatorPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewIndicatorPayload'] = ResolversParentTypes['ReviewIndicatorPayload']> = {
  managementReview?: Resolver<Maybe<ResolversTypes['ManagementReview']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SafeguardingRecordInErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SafeguardingRecordInError'] = ResolversParentTypes['SafeguardingRecordInError']> = {
  enteredInErrorAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SafeguardingRecordKind'], ParentType, ContextType>;
};

export type SendAlertPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SendAlertPayload'] = ResolversParentTypes['SendAlertPayload']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dailyScreenings?: Resolver<Maybe<ResolversTypes['DailyScreeningConnection']>, ParentType, ContextType, Partial<ServiceDailyScreeningsArgs>>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type SignDailyScreeningPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SignDailyScreeningPayload'] = ResolversParentTypes['SignDailyScreeningPayload']> = {
  dailyScreening?: Resolver<Maybe<ResolversTypes['DailyScreening']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type Resolvers<ContextType = GraphContext> = {
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  Concern?: ConcernResolvers<ContextType>;
  ConcernConnection?: ConcernConnectionResolvers<ContextType>;
  ConcernEdge?: ConcernEdgeResolvers<ContextType>;
  DailyNote?: DailyNoteResolvers<ContextType>;
  DailyScreening?: DailyScreeningResolvers<ContextType>;
  DailyScreeningConnection?: DailyScreeningConnectionResolvers<ContextType>;
  DailyScreeningEdge?: DailyScreeningEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideReferralPayload?: DecideReferralPayloadResolvers<ContextType>;
  EnterSafeguardingRecordInErrorPayload?: EnterSafeguardingRecordInErrorPayloadResolvers<ContextType>;
  FlagIndicatorPayload?: FlagIndicatorPayloadResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  ManagementReview?: ManagementReviewResolvers<ContextType>;
  ManagementReviewConnection?: ManagementReviewConnectionResolvers<ContextType>;
  ManagementReviewEdge?: ManagementReviewEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NonNegativeInt?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseConcernPayload?: RaiseConcernPayloadResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ReviewIndicatorPayload?: ReviewIndicatorPayloadResolvers<ContextType>;
  SafeguardingRecordInError?: SafeguardingRecordInErrorResolvers<ContextType>;
  SendAlertPayload?: SendAlertPayloadResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  SignDailyScreeningPayload?: SignDailyScreeningPayloadResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  UUID?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
