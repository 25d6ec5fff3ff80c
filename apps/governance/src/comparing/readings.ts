import type { AuditItem } from '../assurance/audit-tool';
import type { ReviewTemplate } from '../reviews/domain';

/** What is wrong with how the work is organised, where a finding says that this was behind a failure. */
export type Condition = 'OWNERSHIP' | 'HANDOVER' | 'COMMUNICATION' | 'SUPERVISION' | 'TRAINING' | 'INDUCTION' | 'WORKLOAD' | 'OVERSIGHT';

/** A record of the service as it is read here: its facts are its owner's, none of them a text. Times are instants. */
export interface Fetched {
  readonly kind: string;
  readonly id: string;
  readonly happenedAt: Date;
  readonly recordedAt: Date;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Of an audit alone: its items, each in how many of how many it was met. */
  readonly items?: readonly { readonly item: AuditItem; readonly met: number; readonly sampleSize: number }[];
}

/** Whether a record shows the condition, or the opposite of it; null where it says neither. */
export type Reading = 'THERE' | 'OPPOSITE' | null;

type Read = (record: Fetched) => Reading;

const HOURS = 3_600_000;
/** A handover that is written down later than this counts as written down afterwards. */
const WRITTEN_WITHIN_MS = 12 * HOURS;

const is = (name: string, value: unknown) => (record: Fetched) => record.facts[name] === value;
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const length = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** By a fact that is true or false: one that was never told says neither. */
const either =
  (name: string, whenTrue: Reading, whenFalse: Reading): Read =>
  ({ facts }) =>
    facts[name] === true ? whenTrue : facts[name] === false ? whenFalse : null;

const all =
  (...names: readonly string[]): Read =>
  ({ facts }) =>
    names.some((name) => facts[name] === undefined) ? null : names.every((name) => facts[name] === true) ? 'OPPOSITE' : 'THERE';

const always =
  (reading: Reading): Read =>
  () =>
    reading;

/** Who owned what was to be done, by a verdict of ownership. */
const owned =
  (name: string): Read =>
  ({ facts }) =>
    typeof facts[name] !== 'string' ? null : facts[name] === 'NAMED_OWNER' ? 'OPPOSITE' : 'THERE';

const passed =
  (taken: string, right: string): Read =>
  ({ facts }) =>
    number(facts[taken]) === 0 ? null : number(facts[right]) < number(facts[taken]) ? 'THERE' : 'OPPOSITE';

const ownedInHandover: Read = (record) => (is('assumedSomeoneElse', true)(record) ? 'THERE' : owned('ownerCode')(record));

const handedOver: Read = ({ facts, happenedAt, recordedAt }) => {
  if (facts['assumedSomeoneElse'] === true || recordedAt.getTime() - happenedAt.getTime() > WRITTEN_WITHIN_MS) return 'THERE';
  return facts['assumedSomeoneElse'] === false && length(facts['changesIds']) > 0 ? 'OPPOSITE' : null;
};

const judged: Read = ({ facts }) => {
  const items = [facts['orientation'], facts['guidance'], facts['checklist']];
  return items.includes('GAP') ? 'THERE' : items.every((item) => item === 'COMPLETE') ? 'OPPOSITE' : null;
};

/** An answer of 4 or 5 is content, one of 1 or 2 is not; 3 is neither. */
const answered: Read = ({ facts }) => {
  if (facts['question'] !== 'AGENCY_WORKER_BRIEFED') return null;
  const rating = number(facts['rating']);
  return rating >= 4 ? 'OPPOSITE' : rating >= 1 && rating <= 2 ? 'THERE' : null;
};

/** By condition, the kinds of record that speak of it, and how each is read. A setting of ours: it is read, never guessed from words. */
const READ: Readonly<Record<Condition, Readonly<Record<string, Read>>>> = {
  OWNERSHIP: {
    Handover: ownedInHandover,
    StaffInterview: owned('ownershipAccount'),
    AllocationCheck: either('ownershipClear', 'OPPOSITE', 'THERE'),
    PlanVersion: (record) => (is('ownerId', null)(record) ? 'THERE' : null),
  },
  HANDOVER: {
    Handover: handedOver,
    StaffInterview: (record) => (is('topic', 'HANDOVER')(record) ? owned('ownershipAccount')(record) : null),
  },
  COMMUNICATION: {
    Complaint: either('notActedOn', 'THERE', null),
    Alert: ({ facts }) => (facts['seenAt'] === undefined ? null : facts['seenAt'] === null ? 'THERE' : 'OPPOSITE'),
  },
  SUPERVISION: { Supervision: always('OPPOSITE') },
  TRAINING: {
    TrainingRecord: always('OPPOSITE'),
    ScenarioResult: passed('questionsTaken', 'questionsPassed'),
    Coaching: passed('scenariosTaken', 'scenariosPassed'),
  },
  INDUCTION: {
    Induction: all('orientation', 'personSpecific'),
    InductionVerdict: judged,
    BriefingChecklist: all('workerSigned', 'seniorSigned'),
    Feedback: answered,
  },
  WORKLOAD: {
    AllocationCheck: either('allocationClear', 'OPPOSITE', 'THERE'),
    VisitReport: ({ facts }) => (facts['outcome'] === 'LATE' || facts['outcome'] === 'MISSED' ? 'THERE' : null),
  },
  OVERSIGHT: { ManagementReview: always('OPPOSITE'), DailyScreening: always('OPPOSITE') },
};

/** The items of audits that look at each condition, and at each kind of failure. */
const AUDITED: Readonly<Record<Condition | ReviewTemplate, readonly AuditItem[]>> = {
  OWNERSHIP: ['NAMED_OWNERSHIP'],
  HANDOVER: ['HANDOVER_EVIDENCE', 'HANDOVER_QUALITY'],
  COMMUNICATION: ['HANDOVER_EVIDENCE', 'HANDOVER_QUALITY', 'FEEDBACK_ALIGNMENT'],
  SUPERVISION: ['SUPERVISION_EVIDENCE'],
  TRAINING: [],
  INDUCTION: ['AGENCY_INDUCTION_RECORDS'],
  WORKLOAD: ['ROTA_PATTERNS'],
  OVERSIGHT: ['MANAGEMENT_RATIONALE'],
  MISSED_CARE_PLAN_UPDATES: ['UPDATE_TIMELINESS', 'CHANGE_IDENTIFICATION'],
  AGENCY_STAFFING_CONCERNS: ['INCIDENT_LINKS', 'FEEDBACK'],
  DELAYED_SAFEGUARDING_ESCALATION: ['ESCALATION_TIMING', 'SAFEGUARDING_NOTE_QUALITY', 'REPEATED_DELAY_THEMES'],
  GENERAL: [],
};

/** The warnings that each condition, and each kind of failure, fires. */
const WARNED: Readonly<Record<Condition | ReviewTemplate, readonly string[]>> = {
  OWNERSHIP: ['UNCLEAR_OWNERSHIP', 'ASSUMED_SOMEONE_ELSE'],
  HANDOVER: ['ASSUMED_SOMEONE_ELSE'],
  COMMUNICATION: ['SAME_CONCERN_AGAIN', 'POOR_RESPONSE', 'REPEATED_QUESTIONS'],
  SUPERVISION: [],
  TRAINING: ['SERIOUS_ENOUGH_ASKED'],
  INDUCTION: ['INDUCTION_EVIDENCE_MISSING', 'POOR_INDUCTION_FEEDBACK', 'UNFAMILIAR_STAFF'],
  WORKLOAD: ['AGENCY_SHARE_HIGH', 'UNFAMILIAR_STAFF_CONTINUED'],
  OVERSIGHT: ['REVIEW_MISSING'],
  MISSED_CARE_PLAN_UPDATES: ['REPEATED_DELAY', 'RECORDS_MISMATCH', 'MISMATCH_OPEN', 'POOR_CARE_PLANNING'],
  AGENCY_STAFFING_CONCERNS: ['INCIDENT_IN_HIGH_AGENCY_SHIFT', 'REPEATED_HIGH_AGENCY_INCIDENTS'],
  DELAYED_SAFEGUARDING_ESCALATION: ['DELAYED_ESCALATION', 'REVIEW_MISSING', 'FOUND_LATE', 'FEELS_UNSAFE'],
  GENERAL: [],
};

/** An item holds where it was met in nine of ten of the sample; a setting of ours. */
export const HOLDS_FROM = 0.9;

/** The kinds of record of other domains by which a condition is read. */
export const kindsThatShow = (condition: Condition): string[] => [
  ...Object.keys(READ[condition]),
  ...(WARNED[condition].length > 0 ? ['EarlyWarning'] : []),
];

/** What a record says of a condition. */
export const readingOf = (condition: Condition, record: Fetched): Reading => READ[condition][record.kind]?.(record) ?? null;

/** Whether an audit found a condition, or a kind of failure: one of its items holds no more, or all that look at it do. */
export function auditedOf(of: Condition | ReviewTemplate, { items = [] }: Fetched): Reading {
  const own = items.filter(({ item, sampleSize }) => AUDITED[of].includes(item) && sampleSize > 0);
  if (own.length === 0) return null;
  return own.every(({ met, sampleSize }) => met / sampleSize >= HOLDS_FROM) ? 'OPPOSITE' : 'THERE';
}

/** Whether a warning is of a condition, or of a kind of failure. */
export const warnsOf = (of: Condition | ReviewTemplate, { kind, facts }: Fetched): boolean =>
  kind === 'EarlyWarning' && WARNED[of].includes(String(facts['rule']));
