import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Link as LinkRecord } from '../links/domain';
import type { EarlyWarning as EarlyWarningRecord } from '../warnings/domain';
import type { StaffingWeek as StaffingWeekFigures } from '../incidence/report';
import type { EntityKey as ServiceStub, EntityKey as IdentifiedChangeStub, EntityKey as AgencySupplierStub, EntityKey as AllocationCheckStub, EntityKey as AssignmentStub, EntityKey as AuditStub, EntityKey as BaselineStub, EntityKey as BriefingStub, EntityKey as CarePlanStub, EntityKey as CommunicationLogEntryStub, EntityKey as ComplaintStub, EntityKey as ConcernStub, EntityKey as DailyNoteStub, EntityKey as FeedbackStub, EntityKey as HandoverStub, EntityKey as IncidentStub, EntityKey as IndicatorStub, EntityKey as InductionStub, EntityKey as InspectionFindingStub, EntityKey as ManagementReviewStub, EntityKey as MinuteStub, EntityKey as PersonStub, EntityKey as PlanOwnershipStub, EntityKey as PlanReviewStub, EntityKey as PlanVersionStub, EntityKey as PracticeObservationStub, EntityKey as ProcedureVersionStub, EntityKey as ShiftStub, EntityKey as ShiftAllocationStub, EntityKey as StaffInterviewStub, EntityKey as StaffMemberStub, EntityKey as StaffQuestionStub, EntityKey as SupervisionStub, EntityKey as TrainingRecordStub, EntityKey as GlassBreakStub, GraphContext } from '@causeway/subgraph';
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

/** M2a: what was answered to whether agency workers were properly briefed on people's risks and routines (docs/definitions.md). */
export type AgencyInductionFeedback = {
  __typename?: 'AgencyInductionFeedback';
  /** Whether enough shifts have an answer for the answers to assure of anything: where not, the share is shown as not assured. */
  assured: Scalars['Boolean']['output'];
  /** The same by who answered, since they do not see the same. */
  byRespondent: Array<RespondentShare>;
  /** Shifts and visits with an answer that counts, of all with an agency worker. */
  coverage: AgencyShare;
  /** How many answers are not counted, since whoever completed the checklist or gave the briefing gave them. */
  excluded: Scalars['Int']['output'];
  /** Answers of 4 or 5 of 5, of all answers about shifts and visits with an agency worker. */
  positive: AgencyShare;
};

/** M2c: whether the induction of agency workers was complete before anybody was given to them (docs/definitions.md). */
export type AgencyInductions = {
  __typename?: 'AgencyInductions';
  /** Agency workers in shifts and visits with all three parts in time, of all. */
  complete: AgencyShare;
  /** Each that was not, by when the shift began; at most 500. Null unless you may read the rota, briefings and staff records of the whole service. */
  misses?: Maybe<Array<IncompleteInduction>>;
  /** How many more there are: ask for a shorter window. */
  missesLeftOut: Scalars['Int']['output'];
};

/** A share of answers, shifts or agency workers in a window of days on which shifts and visits began. */
export type AgencyShare = {
  __typename?: 'AgencyShare';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** Of how many that count: N. */
  denominator: Scalars['Int']['output'];
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** How many were met: n. */
  numerator: Scalars['Int']['output'];
  /** The share; null of nothing. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The share that is asked for; null where none is. */
  target?: Maybe<Scalars['Float']['output']>;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of the interval. */
  upper: Scalars['Float']['output'];
};

/** A supplier of agency workers. */
export type AgencySupplier = {
  __typename?: 'AgencySupplier';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** The suppliers of agency workers in a service, beside each other (docs/definitions.md). */
export type AgencySuppliers = {
  __typename?: 'AgencySuppliers';
  /** Each whose workers were on a shift or visit of the window, in an order that says nothing of them. */
  suppliers: Array<SupplierFigures>;
  /** Agency workers in shifts whose supplier is not known: in none of the figures. */
  withoutSupplier: Scalars['Int']['output'];
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

/** A worker on a shift or visit. */
export type Assignment = {
  __typename?: 'Assignment';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** The share of failing units that a factor could account for, if it were their cause. */
export type AttributableShare = {
  __typename?: 'AttributableShare';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** Failing units with the factor: n. */
  exposed: Scalars['Int']['output'];
  /** Failing units of which the factor is known: N. */
  failures: Scalars['Int']['output'];
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** How it was made. */
  method: Scalars['String']['output'];
  /** The share. */
  share: Scalars['Float']['output'];
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of the interval. */
  upper: Scalars['Float']['output'];
};

/** An audit with its sample: each item scored, with n, N and the method of selection. */
export type Audit = {
  __typename?: 'Audit';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A definition frozen before the change: measure, target, window and the baseline's counts. */
export type Baseline = {
  __typename?: 'Baseline';
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

/** Which delivery counts as the next one after a change. */
export type BriefingReading =
  /** The next after the change was identified. */
  | 'AFTER_IDENTIFICATION'
  /** The next after the plan was published: the weaker reading. */
  | 'AFTER_PUBLICATION';

/** A person's care plan; its content stands in its versions. */
export type CarePlan = {
  __typename?: 'CarePlan';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** What became of one identified change. */
export type ChangeOutcome = {
  __typename?: 'ChangeOutcome';
  /** Whether every worker of the next delivery was briefed before it began; null while there was none. */
  briefed?: Maybe<Scalars['Boolean']['output']>;
  /** The end of the fifth working day after. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is left out of the measures; null when it counts. */
  excluded?: Maybe<Exclusion>;
  /** When it was first identified. */
  identifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether that was in time; null while neither published nor due. */
  onTime?: Maybe<Scalars['Boolean']['output']>;
  /** When the first plan version that cites it was published; null while there is none. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Working days from identification to publication; null while unpublished. */
  workingDays?: Maybe<Scalars['Int']['output']>;
};

/** What to bear in mind when reading a chart. */
export type ChartWarning =
  /** The baseline has no spread: every other value looks special. */
  | 'NO_SPREAD'
  /** Fewer than 12 points: the limits are for trial. */
  | 'TRIAL_LIMITS';

/** A record of any domain that can be cited. */
export type CitableRecord = ActionProgress | Alert | AllocationCheck | Assignment | Audit | Briefing | BriefingChecklist | CarePlan | Coaching | CommunicationLogEntry | Complaint | Concern | DailyNote | DailyScreening | EarlyWarning | Escalation | Feedback | FolderEntry | Handover | IdentifiedChange | Incident | Indicator | Induction | InductionVerdict | InspectionFinding | InterimInstruction | ManagementReview | Minute | PersonGuidance | PlanOwnership | PlanReview | PlanVersion | PracticeObservation | ProcedureVersion | Referral | ScenarioResult | Shift | ShiftAllocation | StaffInterview | StaffQuestion | Supervision | SupplierReview | TrainingRecord | VisitReport | WorkforceAction | WorkforceSample;

/** Coaching with its scenario questions. */
export type Coaching = {
  __typename?: 'Coaching';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A call, a message, an alert or contact with family. */
export type CommunicationLogEntry = {
  __typename?: 'CommunicationLogEntry';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** What a change is compared with. */
export type ComparedBaseline =
  /** The 56 days before it. */
  | 'DAYS_56'
  /** The calendar month before its own. */
  | 'PREVIOUS_MONTH';

/** What there is to say of a comparison. */
export type ComparisonState =
  /** It was compared. */
  | 'COMPARED'
  /** No incident is linked on either side, or of under half of the shifts of one it is known who was familiar. */
  | 'INSUFFICIENT_DATA'
  /** The 56 days after the change are not over. */
  | 'NOT_YET'
  /** It would show individuals. */
  | 'WITHHELD';

/** A complaint and its outcome. */
export type Complaint = {
  __typename?: 'Complaint';
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The shifts and visits during which it happened, and everyone's assignment to those at that moment. */
  links?: Maybe<Array<Link>>;
};

/** A safeguarding concern. */
export type Concern = {
  __typename?: 'Concern';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Concerns of a service by part of the day: incidents, complaints, and feedback that raises one. */
export type ConcernsByPartOfDay = {
  __typename?: 'ConcernsByPartOfDay';
  /** By the shifts and visits in which they happened, of which each has one part: the one in which at least half of it lies. A concern in two of them that overlap counts in the part of each, once. */
  byLabel: Array<ConcernsInPart>;
  /** By when each happened, over the care hours that were given in that part of the day. A shift lies in several parts, and is no exposure to one. */
  byTime: Array<ConcernsInPart>;
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** Whether a worker was in over half of what is counted of a part: then nothing is told of any. */
  withheld: Scalars['Boolean']['output'];
  /** How many were taken in the window and say nothing of when they happened: in no part. */
  withoutTime: Scalars['Int']['output'];
};

/** Concerns in a part of the day. */
export type ConcernsInPart = {
  __typename?: 'ConcernsInPart';
  /** How many, over how much. */
  concerns: IncidenceRate;
  /** The part. */
  part: PartOfDay;
};

/** M1c: people, or their families, who raised a concern again, of those who raised any. */
export type ConcernsRaisedAgain = {
  __typename?: 'ConcernsRaisedAgain';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** Of how many that count: N. */
  denominator: Scalars['Int']['output'];
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** How many were met: n. */
  numerator: Scalars['Int']['output'];
  /** The share; null of nothing. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of the interval. */
  upper: Scalars['Float']['output'];
  /** Within how many days a concern of the same code counts as raised again. */
  withinDays: Scalars['Int']['output'];
};

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

/** An early warning or trigger, with the records that fired it and the setting by which they did. */
export type EarlyWarning = {
  __typename?: 'EarlyWarning';
  /** The records that fired it. */
  because?: Maybe<Array<RecordRef>>;
  /**
   * The number by which it fired or its level is so, where one did; null to whoever may not read all that is counted, where too little is
   * known to compare, and where it would be of a few workers.
   */
  figure?: Maybe<WarningFigure>;
  /** When it happened, as whoever recorded it says; never later than when it was recorded. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** How much it warns of; null to whoever may not read all that is compared. */
  level?: Maybe<WarningLevel>;
  /** Whose plans they are, when one owner's delays are repeated. */
  owner?: Maybe<StaffMember>;
  /** The person, when it is about one. */
  person?: Maybe<Person>;
  /** When it reached this platform; the same as when it was recorded, unless it was imported. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source: here, or in the system that it was imported from. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which condition. */
  rule?: Maybe<WarningRule>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** The setting by which it fired, in words. */
  setting?: Maybe<Scalars['String']['output']>;
  /** Whether it stands. */
  state?: Maybe<WarningState>;
  /** Whether it suggests opening or extending a review. */
  suggestsReview?: Maybe<Scalars['Boolean']['output']>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A page of warnings, the newest first. */
export type EarlyWarningConnection = {
  __typename?: 'EarlyWarningConnection';
  /** The rows of this page with their cursors. */
  edges: Array<EarlyWarningEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A warning in a page, with the cursor to go on from. */
export type EarlyWarningEdge = {
  __typename?: 'EarlyWarningEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: EarlyWarning;
};

/** What was put in force while safeguarding concerns come up late, with its owner and dates. */
export type Escalation = {
  __typename?: 'Escalation';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A change that the measures leave out. */
export type ExcludedChange = {
  __typename?: 'ExcludedChange';
  /** The change. */
  change: IdentifiedChange;
  /** When its plan was due: by the clock that it lost, where evidence was entered in error. */
  dueAt: Scalars['DateTime']['output'];
  /** Why it is left out. */
  reason: Exclusion;
};

/** Why a change is left out of the measures. */
export type Exclusion =
  /** A record that shows it had shown the same change of the same person before, and that one counts. */
  | 'COUNTED_ALREADY'
  /** The person died before it was due. */
  | 'DIED_BEFORE_DUE'
  /** It was entered in error, or the person whom it is about was. */
  | 'ENTERED_IN_ERROR'
  /** It was overdue by this clock, and counts by a later one: the evidence that it rested on was entered in error. */
  | 'EVIDENCE_ENTERED_IN_ERROR'
  /** The person left before it was due. */
  | 'LEFT_BEFORE_DUE'
  /** It was entered in error before anybody had confirmed it. */
  | 'WITHDRAWN_UNCONFIRMED';

/** What a person, a family, staff or a partner said. */
export type Feedback = {
  __typename?: 'Feedback';
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** When it raises a concern, the shifts and visits during which that happened, and everyone's assignment to those at that moment. */
  links?: Maybe<Array<Link>>;
};

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
  /** What was read by it in linking, from the trail there. */
  readInLinking?: Maybe<GlassReading>;
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

/** How many hours of the clock something took, of the indicators that fell due in a window. */
export type HoursTaken = {
  __typename?: 'HoursTaken';
  /** Of how many there is anything to take time: N. */
  denominator: Scalars['Int']['output'];
  /** The median; null when it is not reached, since so many never came. */
  median?: Maybe<Scalars['Float']['output']>;
  /** Of how many it has come: n. */
  numerator: Scalars['Int']['output'];
  /** The 90th percentile; null when it is not reached. */
  p90?: Maybe<Scalars['Float']['output']>;
};

/** One factor, and what is found of it over all services and within each. */
export type Hypothesis = {
  __typename?: 'Hypothesis';
  /** The units among which it was asked about; null for all. */
  among?: Maybe<Scalars['String']['output']>;
  /** How it is to be read. */
  caution: Scalars['String']['output'];
  /** The factor's code. */
  factor: Scalars['String']['output'];
  /** Over all services together, compared within each. */
  pooled: HypothesisComparison;
  /** What it means that a unit is exposed. */
  says: Scalars['String']['output'];
  /** Within each service, where there are several. */
  services: Array<HypothesisComparison>;
  /** The supplier, where the factor is one. */
  supplierId?: Maybe<Scalars['UUID']['output']>;
};

/** Units with a factor against units without it. */
export type HypothesisComparison = {
  __typename?: 'HypothesisComparison';
  /** What compared units are alike in. */
  adjustedFor: Array<Scalars['String']['output']>;
  /** What the factor could account for if it were the cause; for `ASSOCIATED` alone. */
  attributable?: Maybe<AttributableShare>;
  /** The same without comparing like with like: shown beside it, and no finding. */
  crude?: Maybe<HypothesisRatio>;
  /** How much more weeks, people or workers swing than chance: over 1, intervals are widened by it. */
  dispersion?: Maybe<Scalars['Float']['output']>;
  /** Units with the factor; null where withheld. */
  exposed?: Maybe<UnitCounts>;
  /** What is missing, where data is insufficient. */
  missing: Array<MissingCount>;
  /** The factors that it is not told apart from. */
  notApartFrom: Array<Scalars['String']['output']>;
  /** Units of which it was not asked. */
  notAsked?: Maybe<UnitCounts>;
  /** Units without it. */
  notExposed?: Maybe<UnitCounts>;
  /** What is found. */
  outcome: HypothesisOutcome;
  /** The least share of false findings among the tests at which this is one. */
  q?: Maybe<Scalars['Float']['output']>;
  /** How many times as often units with the factor failed, among units that are alike; null where data is insufficient. */
  ratio?: Maybe<HypothesisRatio>;
  /** The failures of exposed units, to look at, for `ASSOCIATED` alone: at most 200, the latest first. */
  records?: Maybe<Array<RecordRef>>;
  /** The service; null for all together. */
  service?: Maybe<Service>;
  /** How many strata told something. */
  strata: Scalars['Int']['output'];
  /** Units of which it is unknown: in no ratio. */
  unknown?: Maybe<UnitCounts>;
  /** Units of which such a thing is unknown: they were compared among themselves. */
  unknownAdjustments: Array<UnknownAdjustment>;
};

/** What is needed to compare. */
export type HypothesisNeed =
  /** Failing units that would have the factor if nothing went with it. */
  | 'EXPECTED_FAILING_EXPOSED'
  /** Failing units that would not. */
  | 'EXPECTED_FAILING_NOT_EXPOSED'
  /** Units with the factor, there. */
  | 'EXPOSED_UNITS'
  /** Failing units, in strata in which units can be compared. */
  | 'FAILING_UNITS'
  /** Units without it, there. */
  | 'NOT_EXPOSED_UNITS'
  /** Of how many units in a hundred the factor is known. */
  | 'PERCENT_KNOWN'
  /** Weeks of a service, as many as would tell as much if each told equally much. */
  | 'SERVICE_WEEKS';

/** What is found of a factor. */
export type HypothesisOutcome =
  /** It goes with failures, by q, and is told apart from the other factors that do. */
  | 'ASSOCIATED'
  /** It goes with fewer failures, by q: it has no records to look at, and explains no other factor. */
  | 'ASSOCIATED_WITH_FEWER'
  /** Too little was counted to compare: `missing` says what. */
  | 'INSUFFICIENT_DATA'
  /** Chance is enough to explain what was seen. */
  | 'NOT_ESTABLISHED'
  /** It goes with failures, or with fewer, but no longer among units alike in a factor that goes with them. */
  | 'NOT_TOLD_APART'
  /** It would compare individuals. */
  | 'WITHHELD';

/** A ratio of shares of failing units, with everything that it rests on. */
export type HypothesisRatio = {
  __typename?: 'HypothesisRatio';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** Of how many units the factor is known. */
  known: Scalars['Int']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** How it was made. */
  method: Scalars['String']['output'];
  /** How many units carried it: n. For a ratio within strata those of the strata with units of both levels and a failing one. */
  n: Scalars['Int']['output'];
  /** Two-sided. */
  p: Scalars['Float']['output'];
  /** Of how many that were asked about: N. */
  population: Scalars['Int']['output'];
  /** The ratio; null where it has no end, since nothing failed without the factor. */
  ratio?: Maybe<Scalars['Float']['output']>;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end; null where there is none. */
  upper?: Maybe<Scalars['Float']['output']>;
};

/** A pattern of failures, and everything that was tested of it. That a factor goes with failures never says that it caused them. */
export type HypothesisTests = {
  __typename?: 'HypothesisTests';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** How all of it is to be read. */
  caution: Scalars['String']['output'];
  /** The codes of the failures. */
  codes: Array<Scalars['String']['output']>;
  /** In how many of them something of the pattern failed. */
  failingUnits: Scalars['Int']['output'];
  /** The first day. */
  from: Scalars['LocalDate']['output'];
  /** Each factor that was looked at: those that rest on records which you may read in every one of the services. */
  hypotheses: Array<Hypothesis>;
  /** Whether links are still being made anew by other rules: until then they are those of the rules before, which may know of fewer failures. */
  linksPending: Scalars['Boolean']['output'];
  /** What no figure here is adjusted for. */
  notAdjustedFor: Array<Scalars['String']['output']>;
  /** The sources that were not heard from for a minute, or of which an event could not be taken in: what they tell of may be missing here. */
  sourcesBehind: Array<Scalars['String']['output']>;
  /** How many comparisons were tested together, by factor and by service: what q is over. */
  tests: Scalars['Int']['output'];
  /** The largest q of a finding. */
  threshold: Scalars['Float']['output'];
  /** The last day. */
  to: Scalars['LocalDate']['output'];
  /** How many units began in the window, in all services that were looked at. */
  units: Scalars['Int']['output'];
  /** How many failures of the pattern that happened in the window are linked to no unit: they count in no comparison. */
  unlinkedFailures: Scalars['Int']['output'];
};

/** A change in a person's risk, need or preference, or a family's concern, with the records that show it. */
export type IdentifiedChange = {
  __typename?: 'IdentifiedChange';
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What is linked to the change across domains. */
  links?: Maybe<Array<Link>>;
  /** What became of it. */
  outcome?: Maybe<ChangeOutcome>;
};

/** How often something happened: a count over shifts and visits, or over care hours. */
export type IncidenceRate = {
  __typename?: 'IncidenceRate';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** How many: n. */
  count: Scalars['Int']['output'];
  /** Over how much: N. */
  exposure: Scalars['Int']['output'];
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower?: Maybe<Scalars['Float']['output']>;
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** Over what. */
  over: RateExposure;
  /** Of how much the rate is: 100 shifts and visits, or 1,000 care hours. */
  per: Scalars['Int']['output'];
  /** The rate; null over nothing, as are the ends of its interval. */
  rate?: Maybe<Scalars['Float']['output']>;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of the interval. */
  upper?: Maybe<Scalars['Float']['output']>;
};

/** A ratio of rates. */
export type IncidenceRatio = {
  __typename?: 'IncidenceRatio';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** How many incidents it rests on: n. */
  n: Scalars['Int']['output'];
  /** Two-sided. */
  p: Scalars['Float']['output'];
  /** In how many shifts and visits: N. */
  population: Scalars['Int']['output'];
  /** The ratio; null where nothing happened before. */
  ratio?: Maybe<Scalars['Float']['output']>;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end; null where there is none. */
  upper?: Maybe<Scalars['Float']['output']>;
};

/** An event that harmed a person or could have. */
export type Incident = {
  __typename?: 'Incident';
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The shifts and visits during which it happened, everyone's assignment to those at that moment, and their induction, guidance and briefings. */
  links?: Maybe<Array<Link>>;
};

/** An agency worker in a shift or visit whose induction was not complete in time. */
export type IncompleteInduction = {
  __typename?: 'IncompleteInduction';
  /** Which parts were missing by then. */
  missing: Array<InductionPart>;
  /** When it had to be complete: when people were first given to the worker, else the worker's own start. */
  neededBy: Scalars['DateTime']['output'];
  /** The shift or visit. */
  shift: Shift;
  /** The worker. */
  staffMember: StaffMember;
};

/** A sign in a note that someone may be at risk; its clock starts when the note was recorded. */
export type Indicator = {
  __typename?: 'Indicator';
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** What became of it, and what the author of the note had learnt of the route when the note was recorded. */
  links?: Maybe<Array<Link>>;
};

/** M3 and M3h: whether management reviewed the safeguarding indicators that fell due in a window in time, and where the time went (docs/definitions.md). */
export type IndicatorReviews = {
  __typename?: 'IndicatorReviews';
  /** From the note to the first alert; of those that were not reviewed without one. */
  detectionHours: HoursTaken;
  /** Each that was not reviewed in time, in the order in which their notes were recorded; at most 500. */
  misses: Array<MissedReview>;
  /** How many more there are: ask for a shorter window. */
  missesLeftOut: Scalars['Int']['output'];
  /** How many are not yet due: shown, not counted. */
  pending: Scalars['Int']['output'];
  /** From what happened to the note: a late note hides it, so that it is always shown. */
  recordingHours: HoursTaken;
  /** From the first alert, or from the note where there was none, to the first management review. */
  reviewHours: HoursTaken;
  /** M3h: reviewed within 24 hours of the clock; a risk does not stop at weekends. */
  within24Hours: IndicatorShare;
  /** M3: reviewed by the end of the next working day after the note was recorded. */
  withinWorkingDay: IndicatorShare;
};

/** A share of the indicators that fell due in a window. */
export type IndicatorShare = {
  __typename?: 'IndicatorShare';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** Of how many that count: N. */
  denominator: Scalars['Int']['output'];
  /** The first day of the window, by when reviews were due. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** How many were met: n. */
  numerator: Scalars['Int']['output'];
  /** The share; null of nothing. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The target: any miss is one too many. */
  target: Scalars['Float']['output'];
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of the interval. */
  upper: Scalars['Float']['output'];
};

/** A worker's induction in a service. */
export type Induction = {
  __typename?: 'Induction';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A part of the induction of an agency worker. */
export type InductionPart =
  /** The shift-start checklist about each person concerned, signed by both. */
  | 'BRIEFING_CHECKLIST'
  /** An orientation into the service. */
  | 'ORIENTATION'
  /** Guidance about each person concerned, acknowledged for the shift: an induction is not guidance. */
  | 'PERSON_GUIDANCE';

/** The verdict on the induction of one agency worker for one sampled shift; kept in the staffing evidence file. */
export type InductionVerdict = {
  __typename?: 'InductionVerdict';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** What the records hold of a provider information return. */
export type InformationReturn = {
  __typename?: 'InformationReturn';
  /** Every figure, in order; of those that are told by kind the first is of all kinds. */
  figures: Array<ReturnFigure>;
  /** The first day. */
  from: Scalars['LocalDate']['output'];
  /** The last day. */
  to: Scalars['LocalDate']['output'];
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

/** A link between two records, made by a rule from facts; it carries the rule and its version and goes when it no longer holds. It is shown to whoever may know of the record from which it goes, and of the kind of its other end. */
export type Link = {
  __typename?: 'Link';
  /** The other end. */
  ends?: Maybe<Array<RecordRef>>;
  /** The record from which it goes; null in a link that was made before this was kept. */
  from?: Maybe<RecordRef>;
  /** The change from which it goes; null when it goes from another record. */
  fromKey?: Maybe<IdentifiedChange>;
  /** The kind of the one end. */
  fromKind?: Maybe<Scalars['String']['output']>;
  /** When it happened, as whoever recorded it says; never later than when it was recorded. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether what should be was so, as the rule says; always so where a rule says nothing of it. */
  holds?: Maybe<Scalars['Boolean']['output']>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The person. */
  person?: Maybe<Person>;
  /** When its other end was recorded at its source: linking keeps the records of other domains without when they reached the platform. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded at its source: here, or in the system that it was imported from. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By which rule. */
  rule?: Maybe<LinkRule>;
  /** The rule's version. */
  ruleVersion?: Maybe<Scalars['Int']['output']>;
  /** The service it belongs to; null for a record of the whole group. */
  service?: Maybe<Service>;
  /** Ascends by one with every change; send it back to change the record. */
  version?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Of a link to a worker's assignment: what is known of the worker as of when that worker began on the shift or visit. Null of any other link. */
  workerThen?: Maybe<WorkerThen>;
};

/** One condition of a rule, of two records. */
export type LinkCondition = {
  __typename?: 'LinkCondition';
  /** Which condition of the rule. */
  condition: LinkConditionCode;
  /** What was found, in times, days and codes; null where there is no more to say. */
  found?: Maybe<Scalars['String']['output']>;
  /** Whether the records meet it. */
  met: Scalars['Boolean']['output'];
};

/** A condition of a rule. */
export type LinkConditionCode =
  /** It is about the indicator, or about a concern that was raised from it. */
  | 'ABOUT_INDICATOR'
  /** It came once the change was identified; found: when that was, and when it came. */
  | 'AFTER_CHANGE'
  /** The ownership had begun on the day in London on which the change was identified; found: that day, and the first day. */
  | 'BEGUN_BY_THEN'
  /** It was acknowledged and written down by the worker's own start; found: that start, and both times. */
  | 'BY_START'
  /** It had happened and was recorded by then: by when the note was recorded, or by when the worker began; found, of a note: that time, and both of its own. */
  | 'BY_THEN'
  /** The plan version cites the change. */
  | 'CITES_CHANGE'
  /** Somebody confirmed the change. */
  | 'CONFIRMED'
  /** The record from which the link would go stands: it was not entered in error. */
  | 'FROM_STANDS'
  /** It happened between the start and the end of the handover after a shift, or before the end of a visit; found: when it happened, and that time. */
  | 'HAPPENED_DURING'
  /** The calendar of working days reaches to when the review was due, which is not guessed; found: when it was due. */
  | 'IN_CALENDAR'
  /** It was in force on the day in London on which the note was recorded; found: that day, and the days of the escalation. */
  | 'IN_FORCE'
  /** The induction is an orientation. */
  | 'IS_ORIENTATION'
  /** The shift or visit ends after it starts, and lasts for a day at most; found: its time. */
  | 'IS_UNIT'
  /** The owner had been named by the time at which the change was identified; found: both times. */
  | 'NAMED_BY_THEN'
  /** The plan version names what changed; found: the change's code, and those of the version. */
  | 'NAMES_CODE'
  /** No other such record lies nearer: a later one by then, or, of training in one course, one that was valid longer. */
  | 'NEAREST'
  /** The ownership had not ended by that day; found: that day, and the last day. */
  | 'NOT_ENDED'
  /** No other record that meets the conditions came first, or, of owners, took over; met too where another condition is not. */
  | 'NO_OTHER_FIRST'
  /** It is of the plan whose version answered the change, or no version has. */
  | 'OF_ANSWERING_PLAN'
  /** It is of the worker who wrote the note. */
  | 'OF_AUTHOR'
  /** The briefing is about the change, or about the person and no change. */
  | 'OF_CHANGE_OR_PERSON'
  /** The briefing is for the next delivery after the change, and its worker works that. */
  | 'OF_NEXT_DELIVERY'
  /** It is for a shift or visit during which the concern happened. */
  | 'OF_UNIT'
  /** It is of a worker who was on that shift or visit at that moment. */
  | 'OF_WORKER_ON_IT'
  /** The worker had begun and had not been taken off; found: when it happened, and when the worker was assigned. */
  | 'ON_IT_THEN'
  /** Its course or topic is safeguarding or escalation, by how its code begins; found: the code. */
  | 'ON_ROUTE'
  /** The plan of the version was not entered in error. */
  | 'PLAN_STANDS'
  /** It is an incident or a complaint, or feedback that raises a concern; found: the concern's code. */
  | 'RAISES_CONCERN'
  /** Both are about one person. */
  | 'SAME_PERSON'
  /** Both are of one service. */
  | 'SAME_SERVICE'
  /** It says when it happened: an incident does, and a complaint or feedback whose time is not the one at which it was taken; found: both times. */
  | 'SAYS_WHEN'
  /** The shift or visit serves the person, or the handover names the person. */
  | 'SERVES_PERSON'
  /** The shift or visit that the assignment is to is known, and stands. */
  | 'SHIFT_STANDS'
  /** Someone works the shift or visit for the person in the change's service, and was put on it before it was over. */
  | 'SOMEONE_WORKS_IT'
  /** The other record stands: it was not entered in error, cancelled or withdrawn. */
  | 'TO_STANDS'
  /** The handover was written down within twelve hours of being given; found: both times. */
  | 'WRITTEN_IN_TIME';

/** A page of links, the newest first. */
export type LinkConnection = {
  __typename?: 'LinkConnection';
  /** The rows of this page with their cursors. */
  edges: Array<LinkEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A link in a page, with the cursor to go on from. */
export type LinkEdge = {
  __typename?: 'LinkEdge';
  /** Send it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Link;
};

/** Why two records are linked by a rule, or why they are not. */
export type LinkExplanation = {
  __typename?: 'LinkExplanation';
  /** The conditions of the rule, one by one. */
  conditions: Array<LinkCondition>;
  /** The record from which it goes. */
  from?: Maybe<RecordRef>;
  /** Whether every condition is met. */
  linked: Scalars['Boolean']['output'];
  /** Which rule. */
  rule: LinkRule;
  /** The version of the rules by which it is explained. */
  ruleVersion: Scalars['Int']['output'];
  /** The other record. */
  to?: Maybe<RecordRef>;
};

/** By which rule a link was made. */
export type LinkRule =
  /** A worker of that delivery was briefed of the change in time. */
  | 'CHANGE_TO_BRIEFING'
  /** The next handover that spoke of the person: it should have carried the change, and holds when it did. */
  | 'CHANGE_TO_HANDOVER'
  /** The next shift or visit that delivered to the person; holds when every worker on it was briefed. */
  | 'CHANGE_TO_NEXT_DELIVERY'
  /** The plan ownership in force when the change was identified. */
  | 'CHANGE_TO_OWNER'
  /** The first published plan version that cites the change; holds when it was in time. */
  | 'CHANGE_TO_PLAN_VERSION'
  /** A briefing about the person, or a shift-start checklist that names the person, of a worker who was on it, for that shift or visit; holds when it was signed and recorded before the worker began. */
  | 'CONCERN_TO_BRIEFING'
  /** Guidance about the person, acknowledged for that shift or visit by a worker who was on it; holds when that was done and recorded before the worker began. */
  | 'CONCERN_TO_GUIDANCE'
  /** The last induction (orientation) into the concern's service that a worker who was on it had had by when that worker began. None says nothing: it may be older than the service's records. */
  | 'CONCERN_TO_INDUCTION'
  /** A shift or visit to the person, in the concern's service, during which it happened: from its start to the end of the handover after a shift, or to before the end of a visit. */
  | 'CONCERN_TO_SHIFT'
  /** The assignment of a worker who was on that shift or visit at that moment. It says who was there, and nothing of whose doing it was. */
  | 'CONCERN_TO_WORKER'
  /** An alert by which a manager was told of the indicator; holds when it was seen. */
  | 'INDICATOR_TO_ALERT'
  /** The last coaching in safeguarding or escalation, of each topic, that the author of the note had by when it was recorded; holds when every scenario question was passed. */
  | 'INDICATOR_TO_COACHING'
  /** A safeguarding concern that was raised from the indicator. */
  | 'INDICATOR_TO_CONCERN'
  /** What was in force in the service, while concerns came up late, on the day on which the note was recorded. */
  | 'INDICATOR_TO_ESCALATION'
  /** Management's review of the indicator; holds when it was made and recorded by the end of the next working day after the note was recorded. */
  | 'INDICATOR_TO_MANAGEMENT_REVIEW'
  /** A decision, either way, to refer a concern that was raised from the indicator. */
  | 'INDICATOR_TO_REFERRAL'
  /** What showed by when the note was recorded that its author knew the route: of the training in each course what was valid longest, and the last scenario questions of each topic, in safeguarding or escalation. Holds when the training was in date, and every question passed. */
  | 'INDICATOR_TO_ROUTE_KNOWLEDGE'
  /** The last supervision that the author of the note had by when the note was recorded; holds unless the next was set and overdue. */
  | 'INDICATOR_TO_SUPERVISION';

/** Management's decision on an indicator, with its rationale. */
export type ManagementReview = {
  __typename?: 'ManagementReview';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** The measures of the first example. */
export type Measure =
  /** M1a and M1b both. */
  | 'BOTH'
  /** M1a: in the plan by the end of the fifth working day. */
  | 'M1A'
  /** M1b: every worker of the next delivery briefed before it began. */
  | 'M1B';

/** A measure by month on a p chart, with its definition and the baseline at which its limits are frozen. */
export type MeasureChart = {
  __typename?: 'MeasureChart';
  /** The baseline at which the limits are frozen; null while governance has frozen none. */
  baseline?: Maybe<Baseline>;
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** The centre line in force; null without points. */
  centre?: Maybe<Scalars['Float']['output']>;
  /** The first day that was asked for. */
  from: Scalars['LocalDate']['output'];
  /** Whether only changes graded high-risk are counted. */
  highRiskOnly: Scalars['Boolean']['output'];
  /** Which measure. */
  measure: Measure;
  /** Which chart. */
  method: Scalars['String']['output'];
  /** Its months. */
  points: Array<MeasurePoint>;
  /** Which delivery counts as the next one. */
  reading: BriefingReading;
  /** The target share: that of the frozen baseline's definition where there is one. */
  target: Scalars['Float']['output'];
  /** The last day that was asked for. */
  to: Scalars['LocalDate']['output'];
  /** What to bear in mind when reading it. */
  warnings: Array<ChartWarning>;
};

/** One month of a measure, with everything that the number rests on. */
export type MeasurePoint = {
  __typename?: 'MeasurePoint';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** The centre line of the p chart, frozen at the baseline. */
  centre?: Maybe<Scalars['Float']['output']>;
  /** Of how many that count: N. */
  denominator: Scalars['Int']['output'];
  /** How many are left out, and listed in `excludedChanges`: entered in error, counted already, or the person died or left before the due time. */
  excluded: Scalars['Int']['output'];
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** The lower control limit. */
  lowerLimit?: Maybe<Scalars['Float']['output']>;
  /** The median of working days to publication, of all that are due: null when it is not reached, since so many were never published. */
  medianWorkingDays?: Maybe<Scalars['Float']['output']>;
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** The first day of the month, by the day on which changes fell due, in Europe/London. */
  month: Scalars['LocalDate']['output'];
  /** How many were met: n. */
  numerator: Scalars['Int']['output'];
  /** Their 90th percentile; null when it is not reached. */
  p90WorkingDays?: Maybe<Scalars['Float']['output']>;
  /** How many are not yet due: shown, not counted. */
  pending: Scalars['Int']['output'];
  /** The share; null of nothing. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The special cause that this point shows by the rules of Making Data Count; null for none. */
  specialCause?: Maybe<Scalars['String']['output']>;
  /** The target share. */
  target: Scalars['Float']['output'];
  /** Whether the share is at or above the target; null of nothing. */
  targetMet?: Maybe<Scalars['Boolean']['output']>;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** How many fell due that were proposed and that nobody confirmed: listed in `unconfirmedChanges`, not counted. */
  unconfirmed: Scalars['Int']['output'];
  /** How many fell due before any delivery began that could show whether its staff were briefed: shown, not counted. */
  undecided: Scalars['Int']['output'];
  /** The upper end of the interval. */
  upper: Scalars['Float']['output'];
  /** The upper control limit. */
  upperLimit?: Maybe<Scalars['Float']['output']>;
};

/** A minute of a meeting: a challenge, the response and who owns it. */
export type Minute = {
  __typename?: 'Minute';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** An indicator that management did not review in time. */
export type MissedReview = {
  __typename?: 'MissedReview';
  /** Hours from the note to the first alert. */
  detectionHours?: Maybe<Scalars['Float']['output']>;
  /** When its review was due. */
  dueAt: Scalars['DateTime']['output'];
  /** The indicator. */
  indicator: Indicator;
  /** Hours from what happened to the note. */
  recordingHours?: Maybe<Scalars['Float']['output']>;
  /** Hours from the first alert, or from the note where there was none, to the first management review. */
  reviewHours?: Maybe<Scalars['Float']['output']>;
  /** When it was reviewed, and that was written down; null while it was not. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the time went. */
  stage: MissedStage;
};

/** Where the time went by which a review came too late. */
export type MissedStage =
  /** Nobody had been alerted by when it was due. */
  | 'DETECTION'
  /** Whoever was alerted did not review it by then. */
  | 'REVIEW';

/** A count that is too small to compare by. */
export type MissingCount = {
  __typename?: 'MissingCount';
  /** How many there are. */
  has: Scalars['Float']['output'];
  /** How many are needed. */
  needs: Scalars['Float']['output'];
  /** What more is needed. */
  what: HypothesisNeed;
};

/** M3c: flags of vague wording per 100 notes of a window (docs/definitions.md). The score of notes by audit stands with each audit. */
export type NoteQuality = {
  __typename?: 'NoteQuality';
  /** How many notes carry each flag. */
  byWording: Array<NotesOfWording>;
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** The same by month. */
  chart: NoteQualityChart;
  /** How many flags: n. A note carries one for each way in which it is vague. */
  flags: Scalars['Int']['output'];
  /** Flags per 100 notes; null of none. */
  flagsPer100Notes?: Maybe<Scalars['Float']['output']>;
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** Of how many notes: N. A correction is no note of its own. */
  notes: Scalars['Int']['output'];
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of the interval; null without notes. */
  upper?: Maybe<Scalars['Float']['output']>;
};

/** Flags per 100 notes by month, on a u chart. */
export type NoteQualityChart = {
  __typename?: 'NoteQualityChart';
  /** The centre line in force; null without points. */
  centre?: Maybe<Scalars['Float']['output']>;
  /** Which chart. */
  method: Scalars['String']['output'];
  /** The months of which there are notes. */
  points: Array<NoteQualityPoint>;
  /** What to bear in mind when reading it. */
  warnings: Array<ChartWarning>;
};

/** Flags per 100 notes of one month. */
export type NoteQualityPoint = {
  __typename?: 'NoteQualityPoint';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** The centre line. */
  centre?: Maybe<Scalars['Float']['output']>;
  /** How many flags: n. */
  flags: Scalars['Int']['output'];
  /** Flags per 100 notes. */
  flagsPer100Notes?: Maybe<Scalars['Float']['output']>;
  /** The first day of the month. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** The lower control limit. */
  lowerLimit?: Maybe<Scalars['Float']['output']>;
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** The first day of the month of which the notes tell, in Europe/London. */
  month: Scalars['LocalDate']['output'];
  /** Of how many notes: N. */
  notes: Scalars['Int']['output'];
  /** The special cause that this point shows by the rules of Making Data Count; null for none. */
  specialCause?: Maybe<Scalars['String']['output']>;
  /** The last day of the month. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of the interval. */
  upper?: Maybe<Scalars['Float']['output']>;
  /** The upper control limit. */
  upperLimit?: Maybe<Scalars['Float']['output']>;
};

/** How many notes are vague in one way. */
export type NotesOfWording = {
  __typename?: 'NotesOfWording';
  /** How many notes. */
  notes: Scalars['Int']['output'];
  /** In what way. */
  wording: VagueWording;
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

/** A part of the day in Europe/London. */
export type PartOfDay =
  /** From 07:00 to 16:00, and shifts of which no other part has half. */
  | 'DAY'
  /** From 16:00 to 22:00. */
  | 'EVENING'
  /** From 22:00 to 07:00. */
  | 'NIGHT';

/** A person who receives care. */
export type Person = {
  __typename?: 'Person';
  /** The warnings and triggers about this person, the newest first; those about an owner of several people's plans are with the service. */
  earlyWarnings?: Maybe<EarlyWarningConnection>;
  /** Its id. */
  id: Scalars['UUID']['output'];
};


/** A person who receives care. */
export type PersonEarlyWarningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rule?: InputMaybe<WarningRule>;
  state?: InputMaybe<WarningState>;
};

/** Guidance about named people, acknowledged by a worker for a shift. */
export type PersonGuidance = {
  __typename?: 'PersonGuidance';
  /** Its id. */
  id: Scalars['UUID']['output'];
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

/** One version of a procedure; old and new stay readable. */
export type ProcedureVersion = {
  __typename?: 'ProcedureVersion';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** Questions that this subgraph answers. */
export type Query = {
  __typename?: 'Query';
  /** The warning with this id, or null when there is none that you may know of. */
  earlyWarning?: Maybe<EarlyWarning>;
  /** Warnings, a page at a time, the newest first. */
  earlyWarnings?: Maybe<EarlyWarningConnection>;
  /** Why two records are linked by a rule, or why they are not: each condition of the rule as it is now. Null when the rule links no such records, when one is not known, and when you may not know of both, of links in the service of either, or of a record that lies nearer. */
  explainLink?: Maybe<LinkExplanation>;
  /** Which factors go with a pattern of failures, over the units of every service of which you may know: the same cause across a group. */
  hypotheses?: Maybe<HypothesisTests>;
  /** The link with this id, or null when there is none that you may know of. */
  link?: Maybe<Link>;
  /** Links, a page at a time, the newest first. */
  links?: Maybe<LinkConnection>;
};


/** Questions that this subgraph answers. */
export type QueryEarlyWarningArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryEarlyWarningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rule?: InputMaybe<WarningRule>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
  state?: InputMaybe<WarningState>;
};


/** Questions that this subgraph answers. */
export type QueryExplainLinkArgs = {
  from: RecordRefInput;
  rule: LinkRule;
  to: RecordRefInput;
};


/** Questions that this subgraph answers. */
export type QueryHypothesesArgs = {
  codes: Array<Scalars['String']['input']>;
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** Questions that this subgraph answers. */
export type QueryLinkArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions that this subgraph answers. */
export type QueryLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['UUID']['input']>;
};

/** What a rate is over. */
export type RateExposure =
  /** The hours that workers were there, in whole hours. */
  | 'CARE_HOURS'
  /** Shifts and visits. */
  | 'SHIFTS';

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
  /** A record with this source and external id is already here. */
  | 'ALREADY_IMPORTED'
  /** A record that is cited does not exist here. */
  | 'EVIDENCE_UNKNOWN'
  /** It can't have happened yet. */
  | 'HAPPENED_IN_FUTURE'
  /** An imported record needs both its source and its external id. */
  | 'IMPORT_KEY_INCOMPLETE'
  /** Only a system that imports may give a record the source and key of another system; leave both out. */
  | 'IMPORT_KEY_NOT_YOURS'
  /** This idempotency key was used for another input or by another caller: take a new one. */
  | 'KEY_REUSED'
  /** There is no such record, or none that you may know of. */
  | 'NOT_FOUND'
  /** Another role does this here: ask its holder or the recorded deputy. */
  | 'NOT_PERMITTED'
  /** It is done in the name of whoever is signed in: leave the field out, or name yourself. A system that imports says who did it. */
  | 'NOT_THE_CALLER'
  /** Only a system that imports may say when a record was made; nothing can be back-dated. */
  | 'RECORDED_AT_NOT_YOURS'
  /** It can't have been recorded before it happened. */
  | 'RECORDED_BEFORE_HAPPENED'
  /** It can't have been recorded yet. */
  | 'RECORDED_IN_FUTURE'
  /** A record that is cited is not known, or was retracted. */
  | 'RECORD_NOT_KNOWN'
  /** Someone changed the record since you read it: read it again, then decide. */
  | 'STALE'
  /** Say something here. */
  | 'TEXT_EMPTY'
  /** The text is longer than this field holds. */
  | 'TEXT_TOO_LONG';

/** What the newest week of a chart says of how far a service relies on unfamiliar staff. */
export type Reliance =
  /** Nothing beyond chance. */
  | 'COMMON_CAUSE'
  /** Less than before, by a special cause that is not a trend alone. */
  | 'LESS'
  /** More than before, by such a cause. */
  | 'MORE'
  /** Seven weeks all rise, or all fall: by itself that proves nothing. */
  | 'TREND_ALONE';

/** To which side of a day eight weeks lie. */
export type ReportSide =
  /** Before it. */
  | 'BEFORE'
  /** From that day on. */
  | 'FROM';

/** Who answered. */
export type RespondentKind =
  /** Agency workers. */
  | 'AGENCY_WORKER'
  /** People who receive care, and their families. */
  | 'PERSON_OR_FAMILY'
  /** The provider's own staff. */
  | 'STAFF';

/** What respondents of one kind answered. */
export type RespondentShare = {
  __typename?: 'RespondentShare';
  /** Answers of 4 or 5 of 5, of all of theirs. */
  positive: AgencyShare;
  /** Which kind. */
  respondent: RespondentKind;
};

/** One figure of a provider information return. */
export type ReturnFigure = {
  __typename?: 'ReturnFigure';
  /** The calendar by which its days go. */
  calendarVersion: Scalars['String']['output'];
  /** What is counted, exactly. */
  definition: Scalars['String']['output'];
  /** Of how many: N; null where it is a number by itself, or not told. */
  denominator?: Maybe<Scalars['Int']['output']>;
  /** Which figure. */
  figure: ReturnFigureName;
  /** The first day of which it speaks. */
  from: Scalars['LocalDate']['output'];
  /** Of which kind, as a code; null for all. */
  kind?: Maybe<Scalars['String']['output']>;
  /** The level of the interval; null without one. */
  level?: Maybe<Scalars['Float']['output']>;
  /** The lower end of its interval. */
  lower?: Maybe<Scalars['Float']['output']>;
  /** How it was made: a number is counted, and a share has Wilson's interval. */
  method: Scalars['String']['output'];
  /** What the records do not tell of it. */
  notKnown?: Maybe<Scalars['String']['output']>;
  /** How many: n; null where it is not told. */
  numerator?: Maybe<Scalars['Int']['output']>;
  /** The share; null where there is none. */
  share?: Maybe<Scalars['Float']['output']>;
  /** Whether it is told. */
  state: ReturnFigureState;
  /** The last day of which it speaks. */
  to: Scalars['LocalDate']['output'];
  /** Of how many it is not known: they are neither in n nor in N. */
  unknown?: Maybe<Scalars['Int']['output']>;
  /** The upper end of its interval. */
  upper?: Maybe<Scalars['Float']['output']>;
};

/** Figures of a provider information return. */
export type ReturnFigureName =
  /** Complaints, by category. */
  | 'COMPLAINTS'
  /** Complaints that were answered. */
  | 'COMPLAINTS_ANSWERED'
  /** Answered complaints that were upheld, in whole or in part. */
  | 'COMPLAINTS_UPHELD'
  /** Incidents, by kind. */
  | 'INCIDENTS'
  /** How medicines are given. */
  | 'MEDICINES'
  /** Prompts of the law that were answered as done, by kind. */
  | 'NOTIFICATIONS'
  /** People who pay for their care themselves. */
  | 'PEOPLE_FUNDING_THEMSELVES'
  /** Of them, those whom an organisation places. */
  | 'PEOPLE_PLACED'
  /** People using the service on the last day. */
  | 'PEOPLE_USING'
  /** Qualifications that staff hold. */
  | 'QUALIFICATIONS'
  /** Staff of the service's own in post on the last day, by contract. */
  | 'STAFF_IN_POST'
  /** Staff of the service's own who left, of those who were in post at any time. */
  | 'STAFF_LEFT'
  /** Staff of the service's own who started. */
  | 'STAFF_STARTED'
  /** Staff in post whose supervision is in date on the last day. */
  | 'SUPERVISION_IN_DATE'
  /** Staff in post whose training is in date on the last day, by course. */
  | 'TRAINING_IN_DATE'
  /** Vacant posts. */
  | 'VACANCIES'
  /** Of those, visits that were late. */
  | 'VISITS_LATE'
  /** Of those, visits that were missed. */
  | 'VISITS_MISSED'
  /** Visits that were scheduled over the last 28 days. */
  | 'VISITS_SCHEDULED'
  /** Of those, visits that were planned for less than 15 minutes. */
  | 'VISITS_UNDER_15_MINUTES'
  /** How long visits lasted. */
  | 'VISIT_LENGTHS_GIVEN';

/** Whether a figure is told. */
export type ReturnFigureState =
  /** It is not, as no record here holds it: `notKnown` says what is missing. */
  | 'NOT_HELD'
  /** It is. */
  | 'TOLD'
  /** It is not, as you may not read every record from which it is counted. */
  | 'WITHHELD';

/** What a worker's answers to scenario questions on a topic showed. */
export type ScenarioResult = {
  __typename?: 'ScenarioResult';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A share of the scenario questions that were taken in a window. */
export type ScenarioShare = {
  __typename?: 'ScenarioShare';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** Of how many that were taken: N. */
  denominator: Scalars['Int']['output'];
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** How many were passed: n. */
  numerator: Scalars['Int']['output'];
  /** The share; null of nothing. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of the interval. */
  upper: Scalars['Float']['output'];
};

/** M3b: scenario questions that were passed, of those taken in a window, by worker and topic (docs/definitions.md). */
export type ScenarioUnderstanding = {
  __typename?: 'ScenarioUnderstanding';
  /** Questions passed of those taken, by all workers. */
  passed: ScenarioShare;
  /** Of how many workers and topics the questions were not all passed when they were asked last: coach them again. */
  toCoachAgain: Scalars['Int']['output'];
  /** Each worker with each topic of which they were asked, in an order that says nothing of how they did; at most 500. */
  workers: Array<WorkerUnderstanding>;
  /** How many more there are: ask for a shorter window, or for one topic. */
  workersLeftOut: Scalars['Int']['output'];
};

/** A service where care is delivered. */
export type Service = {
  __typename?: 'Service';
  /** Whether agency workers were properly briefed, as those say who saw it (M2a), by the days on which shifts began; null unless you may read the measures of the whole service. */
  agencyInductionFeedback?: Maybe<AgencyInductionFeedback>;
  /** Whether agency workers were inducted before anybody was given to them (M2c), by the days on which shifts began; null unless you may read the measures of the whole service. */
  agencyInductions?: Maybe<AgencyInductions>;
  /** The suppliers of agency workers, by the days on which shifts began; null unless you may read incidents, feedback, the rota, briefings and staff records of the whole service. */
  agencySuppliers?: Maybe<AgencySuppliers>;
  /** Concerns by part of the day; null unless you may read the rota, incidents and feedback of the service. */
  concernsByPartOfDay?: Maybe<ConcernsByPartOfDay>;
  /** People and families who raised the same concern again within 90 days (M1c). */
  concernsRaisedAgain?: Maybe<ConcernsRaisedAgain>;
  /** Its early warnings, newest first. */
  earlyWarnings?: Maybe<EarlyWarningConnection>;
  /** The changes that the measures of a window leave out, with the reason: the first 500. A measure says how many there are (`excluded`): ask for shorter windows where they are more. */
  excludedChanges?: Maybe<Array<ExcludedChange>>;
  /** Which factors go with a pattern of failures in it. */
  hypotheses?: Maybe<HypothesisTests>;
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Whether management reviewed safeguarding indicators in time (M3), by the days on which reviews were due; null unless you need to know of every indicator of the service. */
  indicatorReviews?: Maybe<IndicatorReviews>;
  /** Figures that CQC's provider information return asks for, as far as the records hold them, each with its definition and with what is not known; and by name those that no record holds. They are what was recorded here, and not what is sent: whoever fills the return in answers for it. */
  informationReturn?: Maybe<InformationReturn>;
  /** Its links, newest first. */
  links?: Maybe<LinkConnection>;
  /** A measure by month on a p chart whose limits are frozen at the baseline that governance froze. */
  measureChart?: Maybe<MeasureChart>;
  /** A measure by month, with its place on the p chart: about the frozen baseline, or on limits of the first `baselineMonths` months where that is asked. */
  measureSeries?: Maybe<Array<MeasurePoint>>;
  /** Flags of vague wording per 100 notes (M3c), by the days of which notes tell; null unless you may read every note of the service. */
  noteQuality?: Maybe<NoteQuality>;
  /** What scenario questions showed of what workers understood, with coaching again (M3b), by the days on which they were asked; null unless you may read every staff record of the service, the confidential ones too. */
  scenarioUnderstanding?: Maybe<ScenarioUnderstanding>;
  /** The shifts and visits in which concerns happened, with their agency share; null unless you may read the rota, incidents and feedback of the service. */
  shiftsWithConcerns?: Maybe<ShiftsWithConcerns>;
  /** Incidents, complaints, feedback and agency use by week of eight weeks; null unless you may read the rota, incidents and feedback of the service. */
  staffingReport?: Maybe<StaffingReport>;
  /** Timeliness split by where changes were seen first. */
  timelinessBySource?: Maybe<Array<TimelinessBySource>>;
  /** The changes that fell due in a window and that nobody confirmed, the longest overdue first: the first 500. A measure says how many there are (`unconfirmed`): ask for shorter windows where they are more. */
  unconfirmedChanges?: Maybe<Array<UnconfirmedChange>>;
  /** The share of agency shifts with unfamiliar workers, by week on a p chart; null unless you may read the rota of the service, and where guidance counts its briefings. */
  unfamiliarStaffChart?: Maybe<UnfamiliarStaffChart>;
  /** M2b of the 56 days from a change against those before it; null unless you may read the rota and incidents of the service. */
  unfamiliarStaffComparison?: Maybe<UnfamiliarStaffComparison>;
  /** M2b: incidents in shifts and visits with unfamiliar agency or bank workers; null unless you may read the rota and incidents of the service. */
  unfamiliarStaffIncidents?: Maybe<UnfamiliarStaffIncidents>;
};


/** A service where care is delivered. */
export type ServiceAgencyInductionFeedbackArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceAgencyInductionsArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceAgencySuppliersArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceConcernsByPartOfDayArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceConcernsRaisedAgainArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceEarlyWarningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rule?: InputMaybe<WarningRule>;
  state?: InputMaybe<WarningState>;
};


/** A service where care is delivered. */
export type ServiceExcludedChangesArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceHypothesesArgs = {
  codes: Array<Scalars['String']['input']>;
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceIndicatorReviewsArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceInformationReturnArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service where care is delivered. */
export type ServiceMeasureChartArgs = {
  baselineMonths?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['LocalDate']['input'];
  highRiskOnly?: InputMaybe<Scalars['Boolean']['input']>;
  measure: Measure;
  reading?: InputMaybe<BriefingReading>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceMeasureSeriesArgs = {
  baselineMonths?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['LocalDate']['input'];
  measure: Measure;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceNoteQualityArgs = {
  baselineMonths?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceScenarioUnderstandingArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
  topicCode?: InputMaybe<Scalars['String']['input']>;
};


/** A service where care is delivered. */
export type ServiceShiftsWithConcernsArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceStaffingReportArgs = {
  on: Scalars['LocalDate']['input'];
  side?: InputMaybe<ReportSide>;
};


/** A service where care is delivered. */
export type ServiceTimelinessBySourceArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceUnconfirmedChangesArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceUnfamiliarStaffChartArgs = {
  baselineWeeks?: InputMaybe<Scalars['Int']['input']>;
  by?: InputMaybe<StaffExposure>;
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceUnfamiliarStaffComparisonArgs = {
  baseline?: InputMaybe<ComparedBaseline>;
  changedOn: Scalars['LocalDate']['input'];
};


/** A service where care is delivered. */
export type ServiceUnfamiliarStaffIncidentsArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};

/** One unit of delivery: a shift, or a visit of homecare, from its start to its end. */
export type Shift = {
  __typename?: 'Shift';
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** The concerns that happened during it, and the changes of which it was the next delivery. */
  links?: Maybe<Array<Link>>;
};

/** Giving people or tasks to a worker at shift start. */
export type ShiftAllocation = {
  __typename?: 'ShiftAllocation';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A shift or visit in which concerns happened. */
export type ShiftWithConcerns = {
  __typename?: 'ShiftWithConcerns';
  /** Those of agency workers. */
  agencyHours: Scalars['Float']['output'];
  /** The share of agency workers' hours; null where nobody is known to have been in it. */
  agencyShare?: Maybe<Scalars['Float']['output']>;
  /** The hours of everyone who was in it. */
  careHours: Scalars['Float']['output'];
  /** When it ended. */
  endsAt: Scalars['DateTime']['output'];
  /** Whether that was 30 % or more, or every worker was unfamiliar; null where the records, or those that you may read, can't say. */
  highAgency?: Maybe<Scalars['Boolean']['output']>;
  /** The incidents, complaints and concerns in feedback that happened from its start to the end of the handover after it, by when they happened. */
  records: Array<RecordRef>;
  /** The shift or visit. */
  shift: Shift;
  /** When it began. */
  startsAt: Scalars['DateTime']['output'];
};

/** The shifts and visits that began in a window and in which concerns happened. */
export type ShiftsWithConcerns = {
  __typename?: 'ShiftsWithConcerns';
  /** The share of the care hours that agency workers gave, in all that began. */
  agencyShare: StaffingShare;
  /** The same, in those in which a concern happened. */
  agencyShareOfLinked: StaffingShare;
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** Those in which one happened, of all that began. */
  linked: StaffingShare;
  /** Each of those, by when they began; at most 500. */
  shifts: Array<ShiftWithConcerns>;
  /** How many more there are: ask for a shorter window. */
  shiftsLeftOut: Scalars['Int']['output'];
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
};

/** Which agency or bank workers are asked about. */
export type StaffExposure =
  /** Fewer than 3 shifts completed, alone. */
  | 'FEW_SHIFTS'
  /** Without guidance, alone. */
  | 'NOT_GUIDED'
  /** Fewer than 3 shifts completed in the service in the 90 days before, or without guidance about the people for this shift: M2b's unfamiliar worker. */
  | 'UNFAMILIAR';

/** Incidents in shifts and visits with such workers. */
export type StaffExposureIncidents = {
  __typename?: 'StaffExposureIncidents';
  /** How many had such a worker. */
  exposedShifts?: Maybe<Scalars['Int']['output']>;
  /** Which workers. */
  exposure: StaffExposure;
  /** Linked incidents, over those with such a worker. */
  incidentsPer100ExposedShifts?: Maybe<IncidenceRate>;
  /** Linked incidents, over all of which it is known: M2b. */
  incidentsPer100Shifts?: Maybe<IncidenceRate>;
  /** The same, over their care hours. */
  incidentsPer1000CareHours?: Maybe<IncidenceRate>;
  /** Of how many it is not known: in no rate, but that of all. */
  unknownShifts?: Maybe<Scalars['Int']['output']>;
  /** Whether it would show individuals: fewer than five such workers, or one in over half of the shifts; of those with them, and of those without. */
  withheld: Scalars['Boolean']['output'];
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

/** Eight weeks of a service, week by week. None of it says why: association is not cause. */
export type StaffingReport = {
  __typename?: 'StaffingReport';
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** Its weeks. */
  weeks: Array<StaffingWeek>;
};

/** A share of shifts and visits, or of care hours. */
export type StaffingShare = {
  __typename?: 'StaffingShare';
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
  /** On how many shifts and visits, or workers in them, it rests. */
  n: Scalars['Int']['output'];
  /** How many, or how many whole hours: n. */
  numerator: Scalars['Int']['output'];
  /** The share; null of nothing. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of the interval. */
  upper: Scalars['Float']['output'];
};

/** A week of a service: what happened, what was said, and who worked in the shifts and visits that began in it. */
export type StaffingWeek = {
  __typename?: 'StaffingWeek';
  /** The share of the care hours that agency workers gave. */
  agencyShare: StaffingShare;
  /** Complaints of what happened in it, or that were taken in it and say no time. */
  complaints: IncidenceRate;
  /** Feedback that raises a concern, likewise. */
  feedback: IncidenceRate;
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** Incidents that happened in it, over the shifts and visits that began in it. */
  incidents: IncidenceRate;
  /** Whether agency workers were properly briefed in it, as those say who saw it (M2a). */
  inductionFeedback?: Maybe<AgencyInductionFeedback>;
  /** Whether it is over. */
  over: Scalars['Boolean']['output'];
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** Of agency shifts, those with an agency or bank worker of few shifts in the service. */
  unfamiliarShare: StaffingShare;
};

/** Shifts and visits that began in a window, with their incidents and staffing. */
export type StaffingWindow = {
  __typename?: 'StaffingWindow';
  /** The share of the care hours that agency workers gave: fewer incidents through less agency use is a different finding. */
  agencyShare: StaffingShare;
  /** By who was there: those exposures whose records you may read. */
  exposures: Array<StaffExposureIncidents>;
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** All incidents in any of them. */
  incidentsPer100Shifts: IncidenceRate;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
};

/** A supervision session with a worker. */
export type Supervision = {
  __typename?: 'Supervision';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** What is known of the shifts and visits on which a supplier's workers were. */
export type SupplierFigures = {
  __typename?: 'SupplierFigures';
  /** What was answered about its shifts (M2a): of a shift with workers of several suppliers, it counts for each; null where it would be about individuals, likewise. */
  feedback?: Maybe<AgencyShare>;
  /** The incidents during its shifts; null where they would be those of individuals, likewise. */
  incidents?: Maybe<SupplierIncidents>;
  /** Of those times, how often the induction was complete (M2c); null where it would be that of individuals: of fewer than five workers, or of one who was on over half of the shifts. */
  inductions?: Maybe<AgencyShare>;
  /** How many shifts and visits one of its workers was on. */
  shifts: Scalars['Int']['output'];
  /** The supplier. */
  supplier: AgencySupplier;
  /** How many times one of its workers was on a shift or visit. */
  workerShifts: Scalars['Int']['output'];
};

/** Incidents during a supplier's shifts and visits. That they happened there does not say that its workers caused them. */
export type SupplierIncidents = {
  __typename?: 'SupplierIncidents';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** Of how many shifts and visits: N. */
  denominator: Scalars['Int']['output'];
  /** How many would be expected at the rate of all suppliers together whose incidents are told. */
  expected: Scalars['Float']['output'];
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The limits of a funnel about 1 for so many expected, the narrower first; none where none is expected. */
  limits: Array<SupplierLimits>;
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** How many incidents, each once: n. */
  numerator: Scalars['Int']['output'];
  /** Incidents of 100 shifts. */
  rate?: Maybe<Scalars['Float']['output']>;
  /** Observed by expected; null where none is expected. */
  ratio?: Maybe<Scalars['Float']['output']>;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of the interval. */
  upper?: Maybe<Scalars['Float']['output']>;
};

/** Limits of observed by expected, within which chance alone keeps so much. */
export type SupplierLimits = {
  __typename?: 'SupplierLimits';
  /** How much: 0.95 or 0.998. */
  level: Scalars['Float']['output'];
  /** The lower limit. */
  lower: Scalars['Float']['output'];
  /** How they were made. */
  method: Scalars['String']['output'];
  /** Whether the ratio lies outside. */
  outside: Scalars['Boolean']['output'];
  /** The upper limit. */
  upper: Scalars['Float']['output'];
};

/** How a supplier of agency workers did for a service over a stretch of days. */
export type SupplierReview = {
  __typename?: 'SupplierReview';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** How long updates took, for changes of one source. */
export type TimelinessBySource = {
  __typename?: 'TimelinessBySource';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** Of how many that count: N. */
  denominator: Scalars['Int']['output'];
  /** How many are left out, and listed in `excludedChanges`: entered in error, counted already, or the person died or left before the due time. */
  excluded: Scalars['Int']['output'];
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** The median of working days to publication, of all that are due: null when it is not reached, since so many were never published. */
  medianWorkingDays?: Maybe<Scalars['Float']['output']>;
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** How many were met: n. */
  numerator: Scalars['Int']['output'];
  /** Their 90th percentile; null when it is not reached. */
  p90WorkingDays?: Maybe<Scalars['Float']['output']>;
  /** How many are not yet due: shown, not counted. */
  pending: Scalars['Int']['output'];
  /** The share; null of nothing. */
  share?: Maybe<Scalars['Float']['output']>;
  /** Where the changes were seen first. */
  source: Scalars['String']['output'];
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of the interval. */
  upper: Scalars['Float']['output'];
};

/** Training that a worker completed. */
export type TrainingRecord = {
  __typename?: 'TrainingRecord';
  /** Its id. */
  id: Scalars['UUID']['output'];
};

/** A change that was proposed, that fell due, and that nobody confirmed: it is in no measure. */
export type UnconfirmedChange = {
  __typename?: 'UnconfirmedChange';
  /** The change. */
  change: IdentifiedChange;
  /** When its plan was due. */
  dueAt: Scalars['DateTime']['output'];
  /** When it was first identified. */
  identifiedAt: Scalars['DateTime']['output'];
  /** When it was proposed: since then it has waited to be confirmed. */
  proposedAt: Scalars['DateTime']['output'];
};

/** The share of agency shifts with unfamiliar workers, by week on a p chart. */
export type UnfamiliarStaffChart = {
  __typename?: 'UnfamiliarStaffChart';
  /** Which workers count. */
  by: StaffExposure;
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** The centre line; null without points. */
  centre?: Maybe<Scalars['Float']['output']>;
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** Which chart. */
  method: Scalars['String']['output'];
  /** Its weeks, as far as they have begun. */
  points: Array<UnfamiliarStaffWeek>;
  /** What its newest week says. */
  reliance: Reliance;
  /** By which rules special causes are found. */
  rules: Scalars['String']['output'];
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** What to bear in mind when reading it. */
  warnings: Array<ChartWarning>;
};

/** M2b after a change against before it, by shifts worked alone: by M2b's own definition, briefing everybody would lower it with no less harm. */
export type UnfamiliarStaffComparison = {
  __typename?: 'UnfamiliarStaffComparison';
  /** From it on; null until that is over. */
  after?: Maybe<StaffingWindow>;
  /** Before it. */
  before: StaffingWindow;
  /** How it is to be read. */
  caution: Scalars['String']['output'];
  /** The day of the change. */
  changedOn: Scalars['LocalDate']['output'];
  /** The last of the 56 days after it. */
  lastDay: Scalars['LocalDate']['output'];
  /** Linked incidents per shift, after over before; null unless compared. */
  ratio?: Maybe<IncidenceRatio>;
  /** Whether the ratio is under 1. */
  reduced?: Maybe<Scalars['Boolean']['output']>;
  /** What there is to say. */
  state: ComparisonState;
  /** Whether the upper end of its exact 95 % interval is. */
  supported?: Maybe<Scalars['Boolean']['output']>;
};

/** Incidents in shifts and visits with unfamiliar agency or bank workers (M2b), of those that began in a window: by who was there alone, whatever a reviewer judged of them (`Review.judgedLinks`). */
export type UnfamiliarStaffIncidents = {
  __typename?: 'UnfamiliarStaffIncidents';
  /** The share of the care hours that agency workers gave. */
  agencyShare: StaffingShare;
  /** How it is to be read. */
  caution: Scalars['String']['output'];
  /** By who was there: those exposures whose records you may read. */
  exposures: Array<StaffExposureIncidents>;
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** All incidents in any of them. */
  incidentsPer100Shifts: IncidenceRate;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
};

/** The agency shifts of a week: those with an agency worker. */
export type UnfamiliarStaffWeek = {
  __typename?: 'UnfamiliarStaffWeek';
  /** The calendar of working days. */
  calendarVersion: Scalars['String']['output'];
  /** The centre line; null of nothing. */
  centre?: Maybe<Scalars['Float']['output']>;
  /** Of how many of which it is known: N. */
  denominator: Scalars['Int']['output'];
  /** The first day of the window. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval. */
  level: Scalars['Float']['output'];
  /** The lower end of the interval. */
  lower: Scalars['Float']['output'];
  /** The lower control limit. */
  lowerLimit?: Maybe<Scalars['Float']['output']>;
  /** How the interval was made. */
  method: Scalars['String']['output'];
  /** On how many shifts and visits it rests. */
  n: Scalars['Int']['output'];
  /** With an unfamiliar worker: n. */
  numerator: Scalars['Int']['output'];
  /** Whether the week is over. */
  over: Scalars['Boolean']['output'];
  /** The share; null of nothing. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The special causes that the week has part in, by their rules. */
  specialCauses: Array<Scalars['String']['output']>;
  /** The last day of the window. */
  to: Scalars['LocalDate']['output'];
  /** Of how many it is not known. */
  unknown: Scalars['Int']['output'];
  /** The upper end of the interval. */
  upper: Scalars['Float']['output'];
  /** The upper control limit. */
  upperLimit?: Maybe<Scalars['Float']['output']>;
};

/** What was counted of units. */
export type UnitCounts = {
  __typename?: 'UnitCounts';
  /** The hours of staff who were assigned to them, in whole hours. */
  careHours: Scalars['Int']['output'];
  /** How many of them failed: what is compared, since several failures in one unit are not independent. */
  failingUnits: Scalars['Int']['output'];
  /** Failures in them. */
  failures: Scalars['Int']['output'];
  /** Shifts and visits. */
  units: Scalars['Int']['output'];
};

/** An adjustment that is unknown of some units. */
export type UnknownAdjustment = {
  __typename?: 'UnknownAdjustment';
  /** The name of the adjustment. */
  name: Scalars['String']['output'];
  /** Of how many units. */
  units: Scalars['Int']['output'];
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

/** The number by which a warning fired or rose in level, with all that it rests on. */
export type WarningFigure = {
  __typename?: 'WarningFigure';
  /** The version of the calendar that the days and what fell due on them rest on. */
  calendarVersion: Scalars['String']['output'];
  /** Of how many; null where days or records are counted. */
  denominator?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** How many there would be in these shifts at the rate of the service's other shifts, where it is a ratio. */
  expected?: Maybe<Scalars['Float']['output']>;
  /** The first day of what was counted. */
  from: Scalars['LocalDate']['output'];
  /** The level of the interval; null without one. */
  level?: Maybe<Scalars['Float']['output']>;
  /** The lower end of its interval. */
  lower?: Maybe<Scalars['Float']['output']>;
  /** How the interval was reckoned, or that there is none. */
  method: Scalars['String']['output'];
  /** How many observations the interval rests on. */
  n: Scalars['NonNegativeInt']['output'];
  /** How many: of the share, of the days, of the incidents, or of the records of one code in the window. */
  numerator: Scalars['NonNegativeInt']['output'];
  /** The setting that it is held against: the share, the days or the records, or the ratio that the lower end is to be above. */
  threshold: Scalars['Float']['output'];
  /** The last day. */
  to: Scalars['LocalDate']['output'];
  /** The upper end of its interval; null where it has none. */
  upper?: Maybe<Scalars['Float']['output']>;
  /** The share, or the ratio to what is expected; null where there is none. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** How much a warning warns of. */
export type WarningLevel =
  /** There are more such records than is expected, by its figure: it does not say why. */
  | 'RAISED'
  /** What it says by itself. */
  | 'USUAL';

/** Which condition a warning or trigger stands for. */
export type WarningRule =
  /** Agency workers gave 30 % of the hours or more in each of four weeks: the staffing is unstable. */
  | 'AGENCY_SHARE_HIGH'
  /** A handover or an interview shows that someone assumed that another would update the record. */
  | 'ASSUMED_SOMEONE_ELSE'
  /** Management did not review a safeguarding indicator in time. */
  | 'DELAYED_ESCALATION'
  /** Feedback says that somebody feels unsafe. */
  | 'FEELS_UNSAFE'
  /** An audit found a safeguarding indicator that nobody had flagged. */
  | 'FOUND_LATE'
  /** An incident happened in a shift or visit of which agency workers worked 30 % of the hours or more. */
  | 'INCIDENT_IN_HIGH_AGENCY_SHIFT'
  /** What shows that an agency worker was inducted is missing: on a sampled shift, or on a shift of a week that is over. */
  | 'INDUCTION_EVIDENCE_MISSING'
  /** Such a mismatch has been open for too long. */
  | 'MISMATCH_OPEN'
  /** The service had no registered manager for 28 days, after it had one. It names no record, as it names nobody. */
  | 'NO_REGISTERED_MANAGER'
  /** Too few of the changes that fell due in a month were in the plan in time. */
  | 'POOR_CARE_PLANNING'
  /** Too few answers about shifts say that agency workers were properly briefed. */
  | 'POOR_INDUCTION_FEEDBACK'
  /** Feedback says that an earlier concern was not acted on. */
  | 'POOR_RESPONSE'
  /** A risk that a note or an incident shows is not in the current plan. */
  | 'RECORDS_MISMATCH'
  /** Complaints of one category in one service, close together. */
  | 'REPEATED_COMPLAINTS'
  /** Overdue changes of the same person or owner, close together. */
  | 'REPEATED_DELAY'
  /** Incidents in such shifts of one service, close together. */
  | 'REPEATED_HIGH_AGENCY_INCIDENTS'
  /** Incidents of one kind in one service, close together. */
  | 'REPEATED_INCIDENTS'
  /** Staff of one service asked the same again, close together. */
  | 'REPEATED_QUESTIONS'
  /** Safeguarding concerns of one theme in one service, close together. */
  | 'REPEATED_THEME'
  /** A safeguarding indicator that was due has no management review yet. */
  | 'REVIEW_MISSING'
  /** The same concern was raised again by one person or family. */
  | 'SAME_CONCERN_AGAIN'
  /** A worker asked whether something was serious enough to escalate. */
  | 'SERIOUS_ENOUGH_ASKED'
  /** A tenth of the service's own staff or more left within 90 days. It names no record, as it names nobody. */
  | 'STAFF_LEAVING'
  /** Such notes of one service, close together. */
  | 'UNCLEAR_CONCERN_WORDING'
  /** A plan without a named owner, or with two claims, for too long. */
  | 'UNCLEAR_OWNERSHIP'
  /** Feedback says that staff did not know somebody's routines. */
  | 'UNFAMILIAR_STAFF'
  /** Week after week, too many agency shifts had a worker who hardly knew the service. */
  | 'UNFAMILIAR_STAFF_CONTINUED'
  /** A note tells of a change, a mark or a concern, and does not say what was seen. */
  | 'VAGUE_NOTE';

/** Whether a warning stands. */
export type WarningState =
  /** What it warned of was put right. */
  | 'ENDED'
  /** It stands. */
  | 'STANDING'
  /** By the records as they now stand it never held: one was corrected or retracted, or one that was recorded before it came in after it was told. */
  | 'WITHDRAWN';

/** What is known of a worker as of when that worker began on a shift or visit. It says who was sent there and how prepared, and nothing of whose doing anything was. Null where the records can't say (docs/definitions.md). */
export type WorkerThen = {
  __typename?: 'WorkerThen';
  /** Whether the worker came from an agency. */
  agency?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the worker had acknowledged a briefing, or a checklist that both signed, for it. */
  briefed?: Maybe<Scalars['Boolean']['output']>;
  /** Other shifts or visits of the service that the worker had completed in the 90 days before: how familiar the worker was. */
  completedBefore?: Maybe<Scalars['Int']['output']>;
  /** Whether the worker had acknowledged guidance for it about each person whom it names, or, where it serves everyone there, about anyone. */
  guided?: Maybe<Scalars['Boolean']['output']>;
  /** Hours that the worker was on it. */
  hours?: Maybe<Scalars['Float']['output']>;
  /** Whether the worker had been inducted (orientation) into the service. */
  inducted?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the worker's next supervision was not overdue; null too where the worker was supervised in a service whose records are closed to you. */
  supervisionInDate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the worker's training in each course was valid; null too where the worker was trained in a service whose records are closed to you. */
  trainingInDate?: Maybe<Scalars['Boolean']['output']>;
};

/** What a worker understood of a topic, by the scenario questions that they were asked in a window. */
export type WorkerUnderstanding = {
  __typename?: 'WorkerUnderstanding';
  /** How often they were coached in the window on a later day than questions were first not all passed. */
  coachedAgain: Scalars['Int']['output'];
  /** Questions passed: n. */
  passed: Scalars['Int']['output'];
  /** Whether every question was passed when they were asked last. */
  passedLast: Scalars['Boolean']['output'];
  /** The worker. */
  staffMember: StaffMember;
  /** Questions taken: N. */
  taken: Scalars['Int']['output'];
  /** The topic, as a code. */
  topicCode: Scalars['String']['output'];
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
  Complaint: Complaint;
  EarlyWarning: EarlyWarning;
  Feedback: Feedback;
  GlassBreak: GlassBreak;
  IdentifiedChange: IdentifiedChange;
  Incident: Incident;
  Indicator: Indicator;
  Link: Link;
  Person: Person;
  Service: Service;
  Shift: Shift;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Complaint:
    ( { __typename: 'Complaint' }
    & GraphQLRecursivePick<FederationTypes['Complaint'], {"id":true}> );
  EarlyWarning:
    ( { __typename: 'EarlyWarning' }
    & GraphQLRecursivePick<FederationTypes['EarlyWarning'], {"id":true}> );
  Feedback:
    ( { __typename: 'Feedback' }
    & GraphQLRecursivePick<FederationTypes['Feedback'], {"id":true}> );
  GlassBreak:
    ( { __typename: 'GlassBreak' }
    & GraphQLRecursivePick<FederationTypes['GlassBreak'], {"id":true}> );
  IdentifiedChange:
    ( { __typename: 'IdentifiedChange' }
    & GraphQLRecursivePick<FederationTypes['IdentifiedChange'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"id":true}> );
  Link:
    ( { __typename: 'Link' }
    & GraphQLRecursivePick<FederationTypes['Link'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
  Shift:
    ( { __typename: 'Shift' }
    & GraphQLRecursivePick<FederationTypes['Shift'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CitableRecord:
    | ( ActionProgress )
    | ( Alert )
    | ( AllocationCheckStub )
    | ( AssignmentStub )
    | ( AuditStub )
    | ( BriefingStub )
    | ( BriefingChecklist )
    | ( CarePlanStub )
    | ( Coaching )
    | ( CommunicationLogEntryStub )
    | ( ComplaintStub )
    | ( ConcernStub )
    | ( DailyNoteStub )
    | ( DailyScreening )
    | ( EarlyWarningRecord )
    | ( Escalation )
    | ( FeedbackStub )
    | ( FolderEntry )
    | ( HandoverStub )
    | ( IdentifiedChangeStub )
    | ( IncidentStub )
    | ( IndicatorStub )
    | ( InductionStub )
    | ( InductionVerdict )
    | ( InspectionFindingStub )
    | ( InterimInstruction )
    | ( ManagementReviewStub )
    | ( MinuteStub )
    | ( PersonGuidance )
    | ( PlanOwnershipStub )
    | ( PlanReviewStub )
    | ( PlanVersionStub )
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
  Act: Act;
  ActionProgress: ResolverTypeWrapper<ActionProgress>;
  AgencyInductionFeedback: ResolverTypeWrapper<AgencyInductionFeedback>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgencyInductions: ResolverTypeWrapper<Omit<AgencyInductions, 'misses'> & { misses?: Maybe<Array<ResolversTypes['IncompleteInduction']>> }>;
  AgencyShare: ResolverTypeWrapper<AgencyShare>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AgencySupplier: ResolverTypeWrapper<AgencySupplierStub>;
  AgencySuppliers: ResolverTypeWrapper<Omit<AgencySuppliers, 'suppliers'> & { suppliers: Array<ResolversTypes['SupplierFigures']> }>;
  Alert: ResolverTypeWrapper<Alert>;
  AllocationCheck: ResolverTypeWrapper<AllocationCheckStub>;
  Assignment: ResolverTypeWrapper<AssignmentStub>;
  AttributableShare: ResolverTypeWrapper<AttributableShare>;
  Audit: ResolverTypeWrapper<AuditStub>;
  Baseline: ResolverTypeWrapper<BaselineStub>;
  Briefing: ResolverTypeWrapper<BriefingStub>;
  BriefingChecklist: ResolverTypeWrapper<BriefingChecklist>;
  BriefingReading: BriefingReading;
  CarePlan: ResolverTypeWrapper<CarePlanStub>;
  ChangeOutcome: ResolverTypeWrapper<ChangeOutcome>;
  ChartWarning: ChartWarning;
  CitableRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CitableRecord']>;
  Coaching: ResolverTypeWrapper<Coaching>;
  CommunicationLogEntry: ResolverTypeWrapper<CommunicationLogEntryStub>;
  ComparedBaseline: ComparedBaseline;
  ComparisonState: ComparisonState;
  Complaint: ResolverTypeWrapper<ComplaintStub>;
  Concern: ResolverTypeWrapper<ConcernStub>;
  ConcernsByPartOfDay: ResolverTypeWrapper<ConcernsByPartOfDay>;
  ConcernsInPart: ResolverTypeWrapper<ConcernsInPart>;
  ConcernsRaisedAgain: ResolverTypeWrapper<ConcernsRaisedAgain>;
  DailyNote: ResolverTypeWrapper<DailyNoteStub>;
  DailyScreening: ResolverTypeWrapper<DailyScreening>;
  DataClass: DataClass;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EarlyWarning: ResolverTypeWrapper<EarlyWarningRecord>;
  EarlyWarningConnection: ResolverTypeWrapper<Omit<EarlyWarningConnection, 'edges'> & { edges: Array<ResolversTypes['EarlyWarningEdge']> }>;
  EarlyWarningEdge: ResolverTypeWrapper<Omit<EarlyWarningEdge, 'node'> & { node: ResolversTypes['EarlyWarning'] }>;
  Escalation: ResolverTypeWrapper<Escalation>;
  ExcludedChange: ResolverTypeWrapper<Omit<ExcludedChange, 'change'> & { change: ResolversTypes['IdentifiedChange'] }>;
  Exclusion: Exclusion;
  Feedback: ResolverTypeWrapper<FeedbackStub>;
  FolderEntry: ResolverTypeWrapper<FolderEntry>;
  GlassBreak: ResolverTypeWrapper<GlassBreakStub>;
  GlassReading: ResolverTypeWrapper<GlassReading>;
  GlassRecords: ResolverTypeWrapper<GlassRecords>;
  Handover: ResolverTypeWrapper<HandoverStub>;
  HoursTaken: ResolverTypeWrapper<HoursTaken>;
  Hypothesis: ResolverTypeWrapper<Omit<Hypothesis, 'pooled' | 'services'> & { pooled: ResolversTypes['HypothesisComparison'], services: Array<ResolversTypes['HypothesisComparison']> }>;
  HypothesisComparison: ResolverTypeWrapper<Omit<HypothesisComparison, 'attributable' | 'records' | 'service'> & { attributable?: Maybe<ResolversTypes['AttributableShare']>, records?: Maybe<Array<ResolversTypes['RecordRef']>>, service?: Maybe<ResolversTypes['Service']> }>;
  HypothesisNeed: HypothesisNeed;
  HypothesisOutcome: HypothesisOutcome;
  HypothesisRatio: ResolverTypeWrapper<HypothesisRatio>;
  HypothesisTests: ResolverTypeWrapper<Omit<HypothesisTests, 'hypotheses'> & { hypotheses: Array<ResolversTypes['Hypothesis']> }>;
  IdentifiedChange: ResolverTypeWrapper<IdentifiedChangeStub>;
  IncidenceRate: ResolverTypeWrapper<IncidenceRate>;
  IncidenceRatio: ResolverTypeWrapper<IncidenceRatio>;
  Incident: ResolverTypeWrapper<IncidentStub>;
  IncompleteInduction: ResolverTypeWrapper<Omit<IncompleteInduction, 'shift' | 'staffMember'> & { shift: ResolversTypes['Shift'], staffMember: ResolversTypes['StaffMember'] }>;
  Indicator: ResolverTypeWrapper<IndicatorStub>;
  IndicatorReviews: ResolverTypeWrapper<Omit<IndicatorReviews, 'detectionHours' | 'misses' | 'recordingHours' | 'reviewHours'> & { detectionHours: ResolversTypes['HoursTaken'], misses: Array<ResolversTypes['MissedReview']>, recordingHours: ResolversTypes['HoursTaken'], reviewHours: ResolversTypes['HoursTaken'] }>;
  IndicatorShare: ResolverTypeWrapper<IndicatorShare>;
  Induction: ResolverTypeWrapper<InductionStub>;
  InductionPart: InductionPart;
  InductionVerdict: ResolverTypeWrapper<InductionVerdict>;
  InformationReturn: ResolverTypeWrapper<InformationReturn>;
  InspectionFinding: ResolverTypeWrapper<InspectionFindingStub>;
  InterimInstruction: ResolverTypeWrapper<InterimInstruction>;
  Link: ResolverTypeWrapper<LinkRecord>;
  LinkCondition: ResolverTypeWrapper<LinkCondition>;
  LinkConditionCode: LinkConditionCode;
  LinkConnection: ResolverTypeWrapper<Omit<LinkConnection, 'edges'> & { edges: Array<ResolversTypes['LinkEdge']> }>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkExplanation: ResolverTypeWrapper<Omit<LinkExplanation, 'from' | 'to'> & { from?: Maybe<ResolversTypes['RecordRef']>, to?: Maybe<ResolversTypes['RecordRef']> }>;
  LinkRule: LinkRule;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  ManagementReview: ResolverTypeWrapper<ManagementReviewStub>;
  Measure: Measure;
  MeasureChart: ResolverTypeWrapper<Omit<MeasureChart, 'baseline'> & { baseline?: Maybe<ResolversTypes['Baseline']> }>;
  MeasurePoint: ResolverTypeWrapper<MeasurePoint>;
  Minute: ResolverTypeWrapper<MinuteStub>;
  MissedReview: ResolverTypeWrapper<Omit<MissedReview, 'indicator'> & { indicator: ResolversTypes['Indicator'] }>;
  MissedStage: MissedStage;
  MissingCount: ResolverTypeWrapper<MissingCount>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  NoteQuality: ResolverTypeWrapper<NoteQuality>;
  NoteQualityChart: ResolverTypeWrapper<NoteQualityChart>;
  NoteQualityPoint: ResolverTypeWrapper<NoteQualityPoint>;
  NotesOfWording: ResolverTypeWrapper<NotesOfWording>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartOfDay: PartOfDay;
  Person: ResolverTypeWrapper<PersonStub>;
  PersonGuidance: ResolverTypeWrapper<PersonGuidance>;
  PlanOwnership: ResolverTypeWrapper<PlanOwnershipStub>;
  PlanReview: ResolverTypeWrapper<PlanReviewStub>;
  PlanVersion: ResolverTypeWrapper<PlanVersionStub>;
  PracticeObservation: ResolverTypeWrapper<PracticeObservationStub>;
  ProcedureVersion: ResolverTypeWrapper<ProcedureVersionStub>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateExposure: RateExposure;
  RecordRef: ResolverTypeWrapper<CitedReference>;
  RecordRefInput: RecordRefInput;
  Referral: ResolverTypeWrapper<Referral>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  Reliance: Reliance;
  ReportSide: ReportSide;
  RespondentKind: RespondentKind;
  RespondentShare: ResolverTypeWrapper<RespondentShare>;
  ReturnFigure: ResolverTypeWrapper<ReturnFigure>;
  ReturnFigureName: ReturnFigureName;
  ReturnFigureState: ReturnFigureState;
  ScenarioResult: ResolverTypeWrapper<ScenarioResult>;
  ScenarioShare: ResolverTypeWrapper<ScenarioShare>;
  ScenarioUnderstanding: ResolverTypeWrapper<Omit<ScenarioUnderstanding, 'workers'> & { workers: Array<ResolversTypes['WorkerUnderstanding']> }>;
  Service: ResolverTypeWrapper<ServiceStub>;
  Shift: ResolverTypeWrapper<ShiftStub>;
  ShiftAllocation: ResolverTypeWrapper<ShiftAllocationStub>;
  ShiftWithConcerns: ResolverTypeWrapper<Omit<ShiftWithConcerns, 'records' | 'shift'> & { records: Array<ResolversTypes['RecordRef']>, shift: ResolversTypes['Shift'] }>;
  ShiftsWithConcerns: ResolverTypeWrapper<Omit<ShiftsWithConcerns, 'agencyShare' | 'agencyShareOfLinked' | 'linked' | 'shifts'> & { agencyShare: ResolversTypes['StaffingShare'], agencyShareOfLinked: ResolversTypes['StaffingShare'], linked: ResolversTypes['StaffingShare'], shifts: Array<ResolversTypes['ShiftWithConcerns']> }>;
  StaffExposure: StaffExposure;
  StaffExposureIncidents: ResolverTypeWrapper<StaffExposureIncidents>;
  StaffInterview: ResolverTypeWrapper<StaffInterviewStub>;
  StaffMember: ResolverTypeWrapper<StaffMemberStub>;
  StaffQuestion: ResolverTypeWrapper<StaffQuestionStub>;
  StaffingReport: ResolverTypeWrapper<Omit<StaffingReport, 'weeks'> & { weeks: Array<ResolversTypes['StaffingWeek']> }>;
  StaffingShare: ResolverTypeWrapper<StaffingShare>;
  StaffingWeek: ResolverTypeWrapper<StaffingWeekFigures>;
  StaffingWindow: ResolverTypeWrapper<Omit<StaffingWindow, 'agencyShare'> & { agencyShare: ResolversTypes['StaffingShare'] }>;
  Supervision: ResolverTypeWrapper<SupervisionStub>;
  SupplierFigures: ResolverTypeWrapper<Omit<SupplierFigures, 'supplier'> & { supplier: ResolversTypes['AgencySupplier'] }>;
  SupplierIncidents: ResolverTypeWrapper<SupplierIncidents>;
  SupplierLimits: ResolverTypeWrapper<SupplierLimits>;
  SupplierReview: ResolverTypeWrapper<SupplierReview>;
  TimelinessBySource: ResolverTypeWrapper<TimelinessBySource>;
  TrainingRecord: ResolverTypeWrapper<TrainingRecordStub>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnconfirmedChange: ResolverTypeWrapper<Omit<UnconfirmedChange, 'change'> & { change: ResolversTypes['IdentifiedChange'] }>;
  UnfamiliarStaffChart: ResolverTypeWrapper<UnfamiliarStaffChart>;
  UnfamiliarStaffComparison: ResolverTypeWrapper<Omit<UnfamiliarStaffComparison, 'after' | 'before'> & { after?: Maybe<ResolversTypes['StaffingWindow']>, before: ResolversTypes['StaffingWindow'] }>;
  UnfamiliarStaffIncidents: ResolverTypeWrapper<Omit<UnfamiliarStaffIncidents, 'agencyShare'> & { agencyShare: ResolversTypes['StaffingShare'] }>;
  UnfamiliarStaffWeek: ResolverTypeWrapper<UnfamiliarStaffWeek>;
  UnitCounts: ResolverTypeWrapper<UnitCounts>;
  UnknownAdjustment: ResolverTypeWrapper<UnknownAdjustment>;
  VagueWording: VagueWording;
  VisitReport: ResolverTypeWrapper<VisitReport>;
  WarningFigure: ResolverTypeWrapper<WarningFigure>;
  WarningLevel: WarningLevel;
  WarningRule: WarningRule;
  WarningState: WarningState;
  WorkerThen: ResolverTypeWrapper<WorkerThen>;
  WorkerUnderstanding: ResolverTypeWrapper<Omit<WorkerUnderstanding, 'staffMember'> & { staffMember: ResolversTypes['StaffMember'] }>;
  WorkforceAction: ResolverTypeWrapper<WorkforceAction>;
  WorkforceSample: ResolverTypeWrapper<WorkforceSample>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionProgress: ActionProgress;
  AgencyInductionFeedback: AgencyInductionFeedback;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AgencyInductions: Omit<AgencyInductions, 'misses'> & { misses?: Maybe<Array<ResolversParentTypes['IncompleteInduction']>> };
  AgencyShare: AgencyShare;
  String: Scalars['String']['output'];
  Float: Scalars['Float']['output'];
  AgencySupplier: AgencySupplierStub;
  AgencySuppliers: Omit<AgencySuppliers, 'suppliers'> & { suppliers: Array<ResolversParentTypes['SupplierFigures']> };
  Alert: Alert;
  AllocationCheck: AllocationCheckStub;
  Assignment: AssignmentStub;
  AttributableShare: AttributableShare;
  Audit: AuditStub;
  Baseline: BaselineStub;
  Briefing: BriefingStub;
  BriefingChecklist: BriefingChecklist;
  CarePlan: CarePlanStub;
  ChangeOutcome: ChangeOutcome;
  CitableRecord: ResolversUnionTypes<ResolversParentTypes>['CitableRecord'];
  Coaching: Coaching;
  CommunicationLogEntry: CommunicationLogEntryStub;
  Complaint: ComplaintStub;
  Concern: ConcernStub;
  ConcernsByPartOfDay: ConcernsByPartOfDay;
  ConcernsInPart: ConcernsInPart;
  ConcernsRaisedAgain: ConcernsRaisedAgain;
  DailyNote: DailyNoteStub;
  DailyScreening: DailyScreening;
  DateTime: Scalars['DateTime']['output'];
  EarlyWarning: EarlyWarningRecord;
  EarlyWarningConnection: Omit<EarlyWarningConnection, 'edges'> & { edges: Array<ResolversParentTypes['EarlyWarningEdge']> };
  EarlyWarningEdge: Omit<EarlyWarningEdge, 'node'> & { node: ResolversParentTypes['EarlyWarning'] };
  Escalation: Escalation;
  ExcludedChange: Omit<ExcludedChange, 'change'> & { change: ResolversParentTypes['IdentifiedChange'] };
  Feedback: FeedbackStub;
  FolderEntry: FolderEntry;
  GlassBreak: GlassBreakStub;
  GlassReading: GlassReading;
  GlassRecords: GlassRecords;
  Handover: HandoverStub;
  HoursTaken: HoursTaken;
  Hypothesis: Omit<Hypothesis, 'pooled' | 'services'> & { pooled: ResolversParentTypes['HypothesisComparison'], services: Array<ResolversParentTypes['HypothesisComparison']> };
  HypothesisComparison: Omit<HypothesisComparison, 'attributable' | 'records' | 'service'> & { attributable?: Maybe<ResolversParentTypes['AttributableShare']>, records?: Maybe<Array<ResolversParentTypes['RecordRef']>>, service?: Maybe<ResolversParentTypes['Service']> };
  HypothesisRatio: HypothesisRatio;
  HypothesisTests: Omit<HypothesisTests, 'hypotheses'> & { hypotheses: Array<ResolversParentTypes['Hypothesis']> };
  IdentifiedChange: IdentifiedChangeStub;
  IncidenceRate: IncidenceRate;
  IncidenceRatio: IncidenceRatio;
  Incident: IncidentStub;
  IncompleteInduction: Omit<IncompleteInduction, 'shift' | 'staffMember'> & { shift: ResolversParentTypes['Shift'], staffMember: ResolversParentTypes['StaffMember'] };
  Indicator: IndicatorStub;
  IndicatorReviews: Omit<IndicatorReviews, 'detectionHours' | 'misses' | 'recordingHours' | 'reviewHours'> & { detectionHours: ResolversParentTypes['HoursTaken'], misses: Array<ResolversParentTypes['MissedReview']>, recordingHours: ResolversParentTypes['HoursTaken'], reviewHours: ResolversParentTypes['HoursTaken'] };
  IndicatorShare: IndicatorShare;
  Induction: InductionStub;
  InductionVerdict: InductionVerdict;
  InformationReturn: InformationReturn;
  InspectionFinding: InspectionFindingStub;
  InterimInstruction: InterimInstruction;
  Link: LinkRecord;
  LinkCondition: LinkCondition;
  LinkConnection: Omit<LinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['LinkEdge']> };
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LinkExplanation: Omit<LinkExplanation, 'from' | 'to'> & { from?: Maybe<ResolversParentTypes['RecordRef']>, to?: Maybe<ResolversParentTypes['RecordRef']> };
  LocalDate: Scalars['LocalDate']['output'];
  ManagementReview: ManagementReviewStub;
  MeasureChart: Omit<MeasureChart, 'baseline'> & { baseline?: Maybe<ResolversParentTypes['Baseline']> };
  MeasurePoint: MeasurePoint;
  Minute: MinuteStub;
  MissedReview: Omit<MissedReview, 'indicator'> & { indicator: ResolversParentTypes['Indicator'] };
  MissingCount: MissingCount;
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  NoteQuality: NoteQuality;
  NoteQualityChart: NoteQualityChart;
  NoteQualityPoint: NoteQualityPoint;
  NotesOfWording: NotesOfWording;
  PageInfo: PageInfo;
  Person: PersonStub;
  PersonGuidance: PersonGuidance;
  PlanOwnership: PlanOwnershipStub;
  PlanReview: PlanReviewStub;
  PlanVersion: PlanVersionStub;
  PracticeObservation: PracticeObservationStub;
  ProcedureVersion: ProcedureVersionStub;
  Query: Record<PropertyKey, never>;
  RecordRef: CitedReference;
  RecordRefInput: RecordRefInput;
  Referral: Referral;
  Refusal: Refusal;
  RespondentShare: RespondentShare;
  ReturnFigure: ReturnFigure;
  ScenarioResult: ScenarioResult;
  ScenarioShare: ScenarioShare;
  ScenarioUnderstanding: Omit<ScenarioUnderstanding, 'workers'> & { workers: Array<ResolversParentTypes['WorkerUnderstanding']> };
  Service: ServiceStub;
  Shift: ShiftStub;
  ShiftAllocation: ShiftAllocationStub;
  ShiftWithConcerns: Omit<ShiftWithConcerns, 'records' | 'shift'> & { records: Array<ResolversParentTypes['RecordRef']>, shift: ResolversParentTypes['Shift'] };
  ShiftsWithConcerns: Omit<ShiftsWithConcerns, 'agencyShare' | 'agencyShareOfLinked' | 'linked' | 'shifts'> & { agencyShare: ResolversParentTypes['StaffingShare'], agencyShareOfLinked: ResolversParentTypes['StaffingShare'], linked: ResolversParentTypes['StaffingShare'], shifts: Array<ResolversParentTypes['ShiftWithConcerns']> };
  StaffExposureIncidents: StaffExposureIncidents;
  StaffInterview: StaffInterviewStub;
  StaffMember: StaffMemberStub;
  StaffQuestion: StaffQuestionStub;
  StaffingReport: Omit<StaffingReport, 'weeks'> & { weeks: Array<ResolversParentTypes['StaffingWeek']> };
  StaffingShare: StaffingShare;
  StaffingWeek: StaffingWeekFigures;
  StaffingWindow: Omit<StaffingWindow, 'agencyShare'> & { agencyShare: ResolversParentTypes['StaffingShare'] };
  Supervision: SupervisionStub;
  SupplierFigures: Omit<SupplierFigures, 'supplier'> & { supplier: ResolversParentTypes['AgencySupplier'] };
  SupplierIncidents: SupplierIncidents;
  SupplierLimits: SupplierLimits;
  SupplierReview: SupplierReview;
  TimelinessBySource: TimelinessBySource;
  TrainingRecord: TrainingRecordStub;
  UUID: Scalars['UUID']['output'];
  UnconfirmedChange: Omit<UnconfirmedChange, 'change'> & { change: ResolversParentTypes['IdentifiedChange'] };
  UnfamiliarStaffChart: UnfamiliarStaffChart;
  UnfamiliarStaffComparison: Omit<UnfamiliarStaffComparison, 'after' | 'before'> & { after?: Maybe<ResolversParentTypes['StaffingWindow']>, before: ResolversParentTypes['StaffingWindow'] };
  UnfamiliarStaffIncidents: Omit<UnfamiliarStaffIncidents, 'agencyShare'> & { agencyShare: ResolversParentTypes['StaffingShare'] };
  UnfamiliarStaffWeek: UnfamiliarStaffWeek;
  UnitCounts: UnitCounts;
  UnknownAdjustment: UnknownAdjustment;
  VisitReport: VisitReport;
  WarningFigure: WarningFigure;
  WorkerThen: WorkerThen;
  WorkerUnderstanding: Omit<WorkerUnderstanding, 'staffMember'> & { staffMember: ResolversParentTypes['StaffMember'] };
  WorkforceAction: WorkforceAction;
  WorkforceSample: WorkforceSample;
};

export type AccessDirectiveArgs = {
  act?: Maybe<Act>;
  class: DataClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActionProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ActionProgress'] = ResolversParentTypes['ActionProgress']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyInductionFeedbackResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgencyInductionFeedback'] = ResolversParentTypes['AgencyInductionFeedback']> = {
  assured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byRespondent?: Resolver<Array<ResolversTypes['RespondentShare']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['AgencyShare'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positive?: Resolver<ResolversTypes['AgencyShare'], ParentType, ContextType>;
};

export type AgencyInductionsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgencyInductions'] = ResolversParentTypes['AgencyInductions']> = {
  complete?: Resolver<ResolversTypes['AgencyShare'], ParentType, ContextType>;
  misses?: Resolver<Maybe<Array<ResolversTypes['IncompleteInduction']>>, ParentType, ContextType>;
  missesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyShareResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgencyShare'] = ResolversParentTypes['AgencyShare']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AgencySupplierResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgencySupplier'] = ResolversParentTypes['AgencySupplier']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type AgencySuppliersResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgencySuppliers'] = ResolversParentTypes['AgencySuppliers']> = {
  suppliers?: Resolver<Array<ResolversTypes['SupplierFigures']>, ParentType, ContextType>;
  withoutSupplier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationCheckResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AllocationCheck'] = ResolversParentTypes['AllocationCheck']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributableShareResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AttributableShare'] = ResolversParentTypes['AttributableShare']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AuditResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BaselineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Baseline'] = ResolversParentTypes['Baseline']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
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

export type ChangeOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChangeOutcome'] = ResolversParentTypes['ChangeOutcome']> = {
  briefed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  excluded?: Resolver<Maybe<ResolversTypes['Exclusion']>, ParentType, ContextType>;
  identifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  onTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CitableRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CitableRecord'] = ResolversParentTypes['CitableRecord']> = {
  __resolveType: TypeResolveFn<'ActionProgress' | 'Alert' | 'AllocationCheck' | 'Assignment' | 'Audit' | 'Briefing' | 'BriefingChecklist' | 'CarePlan' | 'Coaching' | 'CommunicationLogEntry' | 'Complaint' | 'Concern' | 'DailyNote' | 'DailyScreening' | 'EarlyWarning' | 'Escalation' | 'Feedback' | 'FolderEntry' | 'Handover' | 'IdentifiedChange' | 'Incident' | 'Indicator' | 'Induction' | 'InductionVerdict' | 'InspectionFinding' | 'InterimInstruction' | 'ManagementReview' | 'Minute' | 'PersonGuidance' | 'PlanOwnership' | 'PlanReview' | 'PlanVersion' | 'PracticeObservation' | 'ProcedureVersion' | 'Referral' | 'ScenarioResult' | 'Shift' | 'ShiftAllocation' | 'StaffInterview' | 'StaffQuestion' | 'Supervision' | 'SupplierReview' | 'TrainingRecord' | 'VisitReport' | 'WorkforceAction' | 'WorkforceSample', ParentType, ContextType>;
};

export type CoachingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Coaching'] = ResolversParentTypes['Coaching']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunicationLogEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CommunicationLogEntry'] = ResolversParentTypes['CommunicationLogEntry']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint'], FederationReferenceType extends FederationReferenceTypes['Complaint'] = FederationReferenceTypes['Complaint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Complaint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  links?: Resolver<Maybe<Array<ResolversTypes['Link']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcernResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Concern'] = ResolversParentTypes['Concern']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcernsByPartOfDayResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConcernsByPartOfDay'] = ResolversParentTypes['ConcernsByPartOfDay']> = {
  byLabel?: Resolver<Array<ResolversTypes['ConcernsInPart']>, ParentType, ContextType>;
  byTime?: Resolver<Array<ResolversTypes['ConcernsInPart']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcernsInPartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConcernsInPart'] = ResolversParentTypes['ConcernsInPart']> = {
  concerns?: Resolver<ResolversTypes['IncidenceRate'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['PartOfDay'], ParentType, ContextType>;
};

export type ConcernsRaisedAgainResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConcernsRaisedAgain'] = ResolversParentTypes['ConcernsRaisedAgain']> = {
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
  withinDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type EarlyWarningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EarlyWarning'] = ResolversParentTypes['EarlyWarning'], FederationReferenceType extends FederationReferenceTypes['EarlyWarning'] = FederationReferenceTypes['EarlyWarning']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EarlyWarning']> | FederationReferenceType, FederationReferenceType, ContextType>;
  because?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['WarningFigure']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['WarningLevel']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['WarningRule']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['WarningState']>, ParentType, ContextType>;
  suggestsReview?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarlyWarningConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EarlyWarningConnection'] = ResolversParentTypes['EarlyWarningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EarlyWarningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EarlyWarningEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EarlyWarningEdge'] = ResolversParentTypes['EarlyWarningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EarlyWarning'], ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExcludedChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ExcludedChange'] = ResolversParentTypes['ExcludedChange']> = {
  change?: Resolver<ResolversTypes['IdentifiedChange'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Exclusion'], ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback'], FederationReferenceType extends FederationReferenceTypes['Feedback'] = FederationReferenceTypes['Feedback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Feedback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  links?: Resolver<Maybe<Array<ResolversTypes['Link']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FolderEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FolderEntry'] = ResolversParentTypes['FolderEntry']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlassBreakResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GlassBreak'] = ResolversParentTypes['GlassBreak'], FederationReferenceType extends FederationReferenceTypes['GlassBreak'] = FederationReferenceTypes['GlassBreak']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GlassBreak']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  readInLinking?: Resolver<Maybe<ResolversTypes['GlassReading']>, ParentType, ContextType>;
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

export type HoursTakenResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HoursTaken'] = ResolversParentTypes['HoursTaken']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p90?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type HypothesisResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Hypothesis'] = ResolversParentTypes['Hypothesis']> = {
  among?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pooled?: Resolver<ResolversTypes['HypothesisComparison'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['HypothesisComparison']>, ParentType, ContextType>;
  supplierId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type HypothesisComparisonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HypothesisComparison'] = ResolversParentTypes['HypothesisComparison']> = {
  adjustedFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributable?: Resolver<Maybe<ResolversTypes['AttributableShare']>, ParentType, ContextType>;
  crude?: Resolver<Maybe<ResolversTypes['HypothesisRatio']>, ParentType, ContextType>;
  dispersion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  exposed?: Resolver<Maybe<ResolversTypes['UnitCounts']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingCount']>, ParentType, ContextType>;
  notApartFrom?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notAsked?: Resolver<Maybe<ResolversTypes['UnitCounts']>, ParentType, ContextType>;
  notExposed?: Resolver<Maybe<ResolversTypes['UnitCounts']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['HypothesisOutcome'], ParentType, ContextType>;
  q?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['HypothesisRatio']>, ParentType, ContextType>;
  records?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  strata?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['UnitCounts']>, ParentType, ContextType>;
  unknownAdjustments?: Resolver<Array<ResolversTypes['UnknownAdjustment']>, ParentType, ContextType>;
};

export type HypothesisRatioResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HypothesisRatio'] = ResolversParentTypes['HypothesisRatio']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type HypothesisTestsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HypothesisTests'] = ResolversParentTypes['HypothesisTests']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  failingUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hypotheses?: Resolver<Array<ResolversTypes['Hypothesis']>, ParentType, ContextType>;
  linksPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notAdjustedFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourcesBehind?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlinkedFailures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentifiedChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IdentifiedChange'] = ResolversParentTypes['IdentifiedChange'], FederationReferenceType extends FederationReferenceTypes['IdentifiedChange'] = FederationReferenceTypes['IdentifiedChange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IdentifiedChange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  links?: Resolver<Maybe<Array<ResolversTypes['Link']>>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ChangeOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidenceRateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidenceRate'] = ResolversParentTypes['IncidenceRate']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  over?: Resolver<ResolversTypes['RateExposure'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IncidenceRatioResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncidenceRatio'] = ResolversParentTypes['IncidenceRatio']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  links?: Resolver<Maybe<Array<ResolversTypes['Link']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncompleteInductionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncompleteInduction'] = ResolversParentTypes['IncompleteInduction']> = {
  missing?: Resolver<Array<ResolversTypes['InductionPart']>, ParentType, ContextType>;
  neededBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  staffMember?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  links?: Resolver<Maybe<Array<ResolversTypes['Link']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorReviewsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IndicatorReviews'] = ResolversParentTypes['IndicatorReviews']> = {
  detectionHours?: Resolver<ResolversTypes['HoursTaken'], ParentType, ContextType>;
  misses?: Resolver<Array<ResolversTypes['MissedReview']>, ParentType, ContextType>;
  missesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordingHours?: Resolver<ResolversTypes['HoursTaken'], ParentType, ContextType>;
  reviewHours?: Resolver<ResolversTypes['HoursTaken'], ParentType, ContextType>;
  within24Hours?: Resolver<ResolversTypes['IndicatorShare'], ParentType, ContextType>;
  withinWorkingDay?: Resolver<ResolversTypes['IndicatorShare'], ParentType, ContextType>;
};

export type IndicatorShareResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IndicatorShare'] = ResolversParentTypes['IndicatorShare']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type InductionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Induction'] = ResolversParentTypes['Induction']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InductionVerdictResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InductionVerdict'] = ResolversParentTypes['InductionVerdict']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InformationReturnResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InformationReturn'] = ResolversParentTypes['InformationReturn']> = {
  figures?: Resolver<Array<ResolversTypes['ReturnFigure']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type InspectionFindingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InspectionFinding'] = ResolversParentTypes['InspectionFinding']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterimInstructionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InterimInstruction'] = ResolversParentTypes['InterimInstruction']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link'], FederationReferenceType extends FederationReferenceTypes['Link'] = FederationReferenceTypes['Link']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Link']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ends?: Resolver<Maybe<Array<ResolversTypes['RecordRef']>>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  fromKey?: Resolver<Maybe<ResolversTypes['IdentifiedChange']>, ParentType, ContextType>;
  fromKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['LinkRule']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  workerThen?: Resolver<Maybe<ResolversTypes['WorkerThen']>, ParentType, ContextType>;
};

export type LinkConditionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkCondition'] = ResolversParentTypes['LinkCondition']> = {
  condition?: Resolver<ResolversTypes['LinkConditionCode'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LinkExplanationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkExplanation'] = ResolversParentTypes['LinkExplanation']> = {
  conditions?: Resolver<Array<ResolversTypes['LinkCondition']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['LinkRule'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['RecordRef']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type ManagementReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ManagementReview'] = ResolversParentTypes['ManagementReview']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureChartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasureChart'] = ResolversParentTypes['MeasureChart']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Baseline']>, ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  highRiskOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['MeasurePoint']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['BriefingReading'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['ChartWarning']>, ParentType, ContextType>;
};

export type MeasurePointResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasurePoint'] = ResolversParentTypes['MeasurePoint']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowerLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianWorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p90WorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  specialCause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  targetMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unconfirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upperLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MinuteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Minute'] = ResolversParentTypes['Minute']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissedReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MissedReview'] = ResolversParentTypes['MissedReview']> = {
  detectionHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  recordingHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['MissedStage'], ParentType, ContextType>;
};

export type MissingCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MissingCount'] = ResolversParentTypes['MissingCount']> = {
  has?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['HypothesisNeed'], ParentType, ContextType>;
};

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type NoteQualityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoteQuality'] = ResolversParentTypes['NoteQuality']> = {
  byWording?: Resolver<Array<ResolversTypes['NotesOfWording']>, ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chart?: Resolver<ResolversTypes['NoteQualityChart'], ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flagsPer100Notes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NoteQualityChartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoteQualityChart'] = ResolversParentTypes['NoteQualityChart']> = {
  centre?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['NoteQualityPoint']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['ChartWarning']>, ParentType, ContextType>;
};

export type NoteQualityPointResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoteQualityPoint'] = ResolversParentTypes['NoteQualityPoint']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flagsPer100Notes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowerLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  specialCause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upperLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NotesOfWordingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotesOfWording'] = ResolversParentTypes['NotesOfWording']> = {
  notes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['VagueWording'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  earlyWarnings?: Resolver<Maybe<ResolversTypes['EarlyWarningConnection']>, ParentType, ContextType, Partial<PersonEarlyWarningsArgs>>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type PersonGuidanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonGuidance'] = ResolversParentTypes['PersonGuidance']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ProcedureVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcedureVersion'] = ResolversParentTypes['ProcedureVersion']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  earlyWarning?: Resolver<Maybe<ResolversTypes['EarlyWarning']>, ParentType, ContextType, RequireFields<QueryEarlyWarningArgs, 'id'>>;
  earlyWarnings?: Resolver<Maybe<ResolversTypes['EarlyWarningConnection']>, ParentType, ContextType, Partial<QueryEarlyWarningsArgs>>;
  explainLink?: Resolver<Maybe<ResolversTypes['LinkExplanation']>, ParentType, ContextType, RequireFields<QueryExplainLinkArgs, 'from' | 'rule' | 'to'>>;
  hypotheses?: Resolver<Maybe<ResolversTypes['HypothesisTests']>, ParentType, ContextType, RequireFields<QueryHypothesesArgs, 'codes' | 'from' | 'to'>>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'id'>>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, Partial<QueryLinksArgs>>;
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

export type RespondentShareResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RespondentShare'] = ResolversParentTypes['RespondentShare']> = {
  positive?: Resolver<ResolversTypes['AgencyShare'], ParentType, ContextType>;
  respondent?: Resolver<ResolversTypes['RespondentKind'], ParentType, ContextType>;
};

export type ReturnFigureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnFigure'] = ResolversParentTypes['ReturnFigure']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['ReturnFigureName'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notKnown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReturnFigureState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScenarioResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ScenarioResult'] = ResolversParentTypes['ScenarioResult']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScenarioShareResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ScenarioShare'] = ResolversParentTypes['ScenarioShare']> = {
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

export type ScenarioUnderstandingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ScenarioUnderstanding'] = ResolversParentTypes['ScenarioUnderstanding']> = {
  passed?: Resolver<ResolversTypes['ScenarioShare'], ParentType, ContextType>;
  toCoachAgain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workers?: Resolver<Array<ResolversTypes['WorkerUnderstanding']>, ParentType, ContextType>;
  workersLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyInductionFeedback?: Resolver<Maybe<ResolversTypes['AgencyInductionFeedback']>, ParentType, ContextType, RequireFields<ServiceAgencyInductionFeedbackArgs, 'from' | 'to'>>;
  agencyInductions?: Resolver<Maybe<ResolversTypes['AgencyInductions']>, ParentType, ContextType, RequireFields<ServiceAgencyInductionsArgs, 'from' | 'to'>>;
  agencySuppliers?: Resolver<Maybe<ResolversTypes['AgencySuppliers']>, ParentType, ContextType, RequireFields<ServiceAgencySuppliersArgs, 'from' | 'to'>>;
  concernsByPartOfDay?: Resolver<Maybe<ResolversTypes['ConcernsByPartOfDay']>, ParentType, ContextType, RequireFields<ServiceConcernsByPartOfDayArgs, 'from' | 'to'>>;
  concernsRaisedAgain?: Resolver<Maybe<ResolversTypes['ConcernsRaisedAgain']>, ParentType, ContextType, RequireFields<ServiceConcernsRaisedAgainArgs, 'from' | 'to'>>;
  earlyWarnings?: Resolver<Maybe<ResolversTypes['EarlyWarningConnection']>, ParentType, ContextType, Partial<ServiceEarlyWarningsArgs>>;
  excludedChanges?: Resolver<Maybe<Array<ResolversTypes['ExcludedChange']>>, ParentType, ContextType, RequireFields<ServiceExcludedChangesArgs, 'from' | 'to'>>;
  hypotheses?: Resolver<Maybe<ResolversTypes['HypothesisTests']>, ParentType, ContextType, RequireFields<ServiceHypothesesArgs, 'codes' | 'from' | 'to'>>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  indicatorReviews?: Resolver<Maybe<ResolversTypes['IndicatorReviews']>, ParentType, ContextType, RequireFields<ServiceIndicatorReviewsArgs, 'from' | 'to'>>;
  informationReturn?: Resolver<Maybe<ResolversTypes['InformationReturn']>, ParentType, ContextType, RequireFields<ServiceInformationReturnArgs, 'from' | 'to'>>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, Partial<ServiceLinksArgs>>;
  measureChart?: Resolver<Maybe<ResolversTypes['MeasureChart']>, ParentType, ContextType, RequireFields<ServiceMeasureChartArgs, 'from' | 'highRiskOnly' | 'measure' | 'reading' | 'to'>>;
  measureSeries?: Resolver<Maybe<Array<ResolversTypes['MeasurePoint']>>, ParentType, ContextType, RequireFields<ServiceMeasureSeriesArgs, 'from' | 'measure' | 'to'>>;
  noteQuality?: Resolver<Maybe<ResolversTypes['NoteQuality']>, ParentType, ContextType, RequireFields<ServiceNoteQualityArgs, 'from' | 'to'>>;
  scenarioUnderstanding?: Resolver<Maybe<ResolversTypes['ScenarioUnderstanding']>, ParentType, ContextType, RequireFields<ServiceScenarioUnderstandingArgs, 'from' | 'to'>>;
  shiftsWithConcerns?: Resolver<Maybe<ResolversTypes['ShiftsWithConcerns']>, ParentType, ContextType, RequireFields<ServiceShiftsWithConcernsArgs, 'from' | 'to'>>;
  staffingReport?: Resolver<Maybe<ResolversTypes['StaffingReport']>, ParentType, ContextType, RequireFields<ServiceStaffingReportArgs, 'on' | 'side'>>;
  timelinessBySource?: Resolver<Maybe<Array<ResolversTypes['TimelinessBySource']>>, ParentType, ContextType, RequireFields<ServiceTimelinessBySourceArgs, 'from' | 'to'>>;
  unconfirmedChanges?: Resolver<Maybe<Array<ResolversTypes['UnconfirmedChange']>>, ParentType, ContextType, RequireFields<ServiceUnconfirmedChangesArgs, 'from' | 'to'>>;
  unfamiliarStaffChart?: Resolver<Maybe<ResolversTypes['UnfamiliarStaffChart']>, ParentType, ContextType, RequireFields<ServiceUnfamiliarStaffChartArgs, 'by' | 'from' | 'to'>>;
  unfamiliarStaffComparison?: Resolver<Maybe<ResolversTypes['UnfamiliarStaffComparison']>, ParentType, ContextType, RequireFields<ServiceUnfamiliarStaffComparisonArgs, 'baseline' | 'changedOn'>>;
  unfamiliarStaffIncidents?: Resolver<Maybe<ResolversTypes['UnfamiliarStaffIncidents']>, ParentType, ContextType, RequireFields<ServiceUnfamiliarStaffIncidentsArgs, 'from' | 'to'>>;
};

export type ShiftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift'], FederationReferenceType extends FederationReferenceTypes['Shift'] = FederationReferenceTypes['Shift']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shift']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  links?: Resolver<Maybe<Array<ResolversTypes['Link']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftAllocationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShiftAllocation'] = ResolversParentTypes['ShiftAllocation']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftWithConcernsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShiftWithConcerns'] = ResolversParentTypes['ShiftWithConcerns']> = {
  agencyHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  agencyShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  careHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  highAgency?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['RecordRef']>, ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ShiftsWithConcernsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShiftsWithConcerns'] = ResolversParentTypes['ShiftsWithConcerns']> = {
  agencyShare?: Resolver<ResolversTypes['StaffingShare'], ParentType, ContextType>;
  agencyShareOfLinked?: Resolver<ResolversTypes['StaffingShare'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['StaffingShare'], ParentType, ContextType>;
  shifts?: Resolver<Array<ResolversTypes['ShiftWithConcerns']>, ParentType, ContextType>;
  shiftsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type StaffExposureIncidentsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffExposureIncidents'] = ResolversParentTypes['StaffExposureIncidents']> = {
  exposedShifts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['StaffExposure'], ParentType, ContextType>;
  incidentsPer100ExposedShifts?: Resolver<Maybe<ResolversTypes['IncidenceRate']>, ParentType, ContextType>;
  incidentsPer100Shifts?: Resolver<Maybe<ResolversTypes['IncidenceRate']>, ParentType, ContextType>;
  incidentsPer1000CareHours?: Resolver<Maybe<ResolversTypes['IncidenceRate']>, ParentType, ContextType>;
  unknownShifts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type StaffingReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffingReport'] = ResolversParentTypes['StaffingReport']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['StaffingWeek']>, ParentType, ContextType>;
};

export type StaffingShareResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffingShare'] = ResolversParentTypes['StaffingShare']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StaffingWeekResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffingWeek'] = ResolversParentTypes['StaffingWeek']> = {
  agencyShare?: Resolver<ResolversTypes['StaffingShare'], ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['IncidenceRate'], ParentType, ContextType>;
  feedback?: Resolver<ResolversTypes['IncidenceRate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidenceRate'], ParentType, ContextType>;
  inductionFeedback?: Resolver<Maybe<ResolversTypes['AgencyInductionFeedback']>, ParentType, ContextType>;
  over?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unfamiliarShare?: Resolver<ResolversTypes['StaffingShare'], ParentType, ContextType>;
};

export type StaffingWindowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffingWindow'] = ResolversParentTypes['StaffingWindow']> = {
  agencyShare?: Resolver<ResolversTypes['StaffingShare'], ParentType, ContextType>;
  exposures?: Resolver<Array<ResolversTypes['StaffExposureIncidents']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  incidentsPer100Shifts?: Resolver<ResolversTypes['IncidenceRate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type SupervisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Supervision'] = ResolversParentTypes['Supervision']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierFiguresResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierFigures'] = ResolversParentTypes['SupplierFigures']> = {
  feedback?: Resolver<Maybe<ResolversTypes['AgencyShare']>, ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['SupplierIncidents']>, ParentType, ContextType>;
  inductions?: Resolver<Maybe<ResolversTypes['AgencyShare']>, ParentType, ContextType>;
  shifts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['AgencySupplier'], ParentType, ContextType>;
  workerShifts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierIncidentsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierIncidents'] = ResolversParentTypes['SupplierIncidents']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['SupplierLimits']>, ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SupplierLimitsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierLimits'] = ResolversParentTypes['SupplierLimits']> = {
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SupplierReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierReview'] = ResolversParentTypes['SupplierReview']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelinessBySourceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TimelinessBySource'] = ResolversParentTypes['TimelinessBySource']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  medianWorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p90WorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnconfirmedChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnconfirmedChange'] = ResolversParentTypes['UnconfirmedChange']> = {
  change?: Resolver<ResolversTypes['IdentifiedChange'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  identifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UnfamiliarStaffChartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnfamiliarStaffChart'] = ResolversParentTypes['UnfamiliarStaffChart']> = {
  by?: Resolver<ResolversTypes['StaffExposure'], ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['UnfamiliarStaffWeek']>, ParentType, ContextType>;
  reliance?: Resolver<ResolversTypes['Reliance'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['ChartWarning']>, ParentType, ContextType>;
};

export type UnfamiliarStaffComparisonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnfamiliarStaffComparison'] = ResolversParentTypes['UnfamiliarStaffComparison']> = {
  after?: Resolver<Maybe<ResolversTypes['StaffingWindow']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['StaffingWindow'], ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['IncidenceRatio']>, ParentType, ContextType>;
  reduced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ComparisonState'], ParentType, ContextType>;
  supported?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type UnfamiliarStaffIncidentsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnfamiliarStaffIncidents'] = ResolversParentTypes['UnfamiliarStaffIncidents']> = {
  agencyShare?: Resolver<ResolversTypes['StaffingShare'], ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exposures?: Resolver<Array<ResolversTypes['StaffExposureIncidents']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  incidentsPer100Shifts?: Resolver<ResolversTypes['IncidenceRate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type UnfamiliarStaffWeekResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnfamiliarStaffWeek'] = ResolversParentTypes['UnfamiliarStaffWeek']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowerLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  over?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  specialCauses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upperLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UnitCountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnitCounts'] = ResolversParentTypes['UnitCounts']> = {
  careHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failingUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnknownAdjustmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownAdjustment'] = ResolversParentTypes['UnknownAdjustment']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VisitReport'] = ResolversParentTypes['VisitReport']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarningFigureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WarningFigure'] = ResolversParentTypes['WarningFigure']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WorkerThenResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkerThen'] = ResolversParentTypes['WorkerThen']> = {
  agency?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  briefed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  completedBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  guided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inducted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  supervisionInDate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  trainingInDate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WorkerUnderstandingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WorkerUnderstanding'] = ResolversParentTypes['WorkerUnderstanding']> = {
  coachedAgain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passedLast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  staffMember?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topicCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  ActionProgress?: ActionProgressResolvers<ContextType>;
  AgencyInductionFeedback?: AgencyInductionFeedbackResolvers<ContextType>;
  AgencyInductions?: AgencyInductionsResolvers<ContextType>;
  AgencyShare?: AgencyShareResolvers<ContextType>;
  AgencySupplier?: AgencySupplierResolvers<ContextType>;
  AgencySuppliers?: AgencySuppliersResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AllocationCheck?: AllocationCheckResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AttributableShare?: AttributableShareResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  Baseline?: BaselineResolvers<ContextType>;
  Briefing?: BriefingResolvers<ContextType>;
  BriefingChecklist?: BriefingChecklistResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  ChangeOutcome?: ChangeOutcomeResolvers<ContextType>;
  CitableRecord?: CitableRecordResolvers<ContextType>;
  Coaching?: CoachingResolvers<ContextType>;
  CommunicationLogEntry?: CommunicationLogEntryResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  Concern?: ConcernResolvers<ContextType>;
  ConcernsByPartOfDay?: ConcernsByPartOfDayResolvers<ContextType>;
  ConcernsInPart?: ConcernsInPartResolvers<ContextType>;
  ConcernsRaisedAgain?: ConcernsRaisedAgainResolvers<ContextType>;
  DailyNote?: DailyNoteResolvers<ContextType>;
  DailyScreening?: DailyScreeningResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EarlyWarning?: EarlyWarningResolvers<ContextType>;
  EarlyWarningConnection?: EarlyWarningConnectionResolvers<ContextType>;
  EarlyWarningEdge?: EarlyWarningEdgeResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  ExcludedChange?: ExcludedChangeResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FolderEntry?: FolderEntryResolvers<ContextType>;
  GlassBreak?: GlassBreakResolvers<ContextType>;
  GlassReading?: GlassReadingResolvers<ContextType>;
  GlassRecords?: GlassRecordsResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HoursTaken?: HoursTakenResolvers<ContextType>;
  Hypothesis?: HypothesisResolvers<ContextType>;
  HypothesisComparison?: HypothesisComparisonResolvers<ContextType>;
  HypothesisRatio?: HypothesisRatioResolvers<ContextType>;
  HypothesisTests?: HypothesisTestsResolvers<ContextType>;
  IdentifiedChange?: IdentifiedChangeResolvers<ContextType>;
  IncidenceRate?: IncidenceRateResolvers<ContextType>;
  IncidenceRatio?: IncidenceRatioResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncompleteInduction?: IncompleteInductionResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorReviews?: IndicatorReviewsResolvers<ContextType>;
  IndicatorShare?: IndicatorShareResolvers<ContextType>;
  Induction?: InductionResolvers<ContextType>;
  InductionVerdict?: InductionVerdictResolvers<ContextType>;
  InformationReturn?: InformationReturnResolvers<ContextType>;
  InspectionFinding?: InspectionFindingResolvers<ContextType>;
  InterimInstruction?: InterimInstructionResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkCondition?: LinkConditionResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LinkExplanation?: LinkExplanationResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  ManagementReview?: ManagementReviewResolvers<ContextType>;
  MeasureChart?: MeasureChartResolvers<ContextType>;
  MeasurePoint?: MeasurePointResolvers<ContextType>;
  Minute?: MinuteResolvers<ContextType>;
  MissedReview?: MissedReviewResolvers<ContextType>;
  MissingCount?: MissingCountResolvers<ContextType>;
  NonNegativeInt?: GraphQLScalarType;
  NoteQuality?: NoteQualityResolvers<ContextType>;
  NoteQualityChart?: NoteQualityChartResolvers<ContextType>;
  NoteQualityPoint?: NoteQualityPointResolvers<ContextType>;
  NotesOfWording?: NotesOfWordingResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonGuidance?: PersonGuidanceResolvers<ContextType>;
  PlanOwnership?: PlanOwnershipResolvers<ContextType>;
  PlanReview?: PlanReviewResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PracticeObservation?: PracticeObservationResolvers<ContextType>;
  ProcedureVersion?: ProcedureVersionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordRef?: RecordRefResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RespondentShare?: RespondentShareResolvers<ContextType>;
  ReturnFigure?: ReturnFigureResolvers<ContextType>;
  ScenarioResult?: ScenarioResultResolvers<ContextType>;
  ScenarioShare?: ScenarioShareResolvers<ContextType>;
  ScenarioUnderstanding?: ScenarioUnderstandingResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  ShiftAllocation?: ShiftAllocationResolvers<ContextType>;
  ShiftWithConcerns?: ShiftWithConcernsResolvers<ContextType>;
  ShiftsWithConcerns?: ShiftsWithConcernsResolvers<ContextType>;
  StaffExposureIncidents?: StaffExposureIncidentsResolvers<ContextType>;
  StaffInterview?: StaffInterviewResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffQuestion?: StaffQuestionResolvers<ContextType>;
  StaffingReport?: StaffingReportResolvers<ContextType>;
  StaffingShare?: StaffingShareResolvers<ContextType>;
  StaffingWeek?: StaffingWeekResolvers<ContextType>;
  StaffingWindow?: StaffingWindowResolvers<ContextType>;
  Supervision?: SupervisionResolvers<ContextType>;
  SupplierFigures?: SupplierFiguresResolvers<ContextType>;
  SupplierIncidents?: SupplierIncidentsResolvers<ContextType>;
  SupplierLimits?: SupplierLimitsResolvers<ContextType>;
  SupplierReview?: SupplierReviewResolvers<ContextType>;
  TimelinessBySource?: TimelinessBySourceResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UnconfirmedChange?: UnconfirmedChangeResolvers<ContextType>;
  UnfamiliarStaffChart?: UnfamiliarStaffChartResolvers<ContextType>;
  UnfamiliarStaffComparison?: UnfamiliarStaffComparisonResolvers<ContextType>;
  UnfamiliarStaffIncidents?: UnfamiliarStaffIncidentsResolvers<ContextType>;
  UnfamiliarStaffWeek?: UnfamiliarStaffWeekResolvers<ContextType>;
  UnitCounts?: UnitCountsResolvers<ContextType>;
  UnknownAdjustment?: UnknownAdjustmentResolvers<ContextType>;
  VisitReport?: VisitReportResolvers<ContextType>;
  WarningFigure?: WarningFigureResolvers<ContextType>;
  WorkerThen?: WorkerThenResolvers<ContextType>;
  WorkerUnderstanding?: WorkerUnderstandingResolvers<ContextType>;
  WorkforceAction?: WorkforceActionResolvers<ContextType>;
  WorkforceSample?: WorkforceSampleResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
