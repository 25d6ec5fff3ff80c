import { dueAfter, ENGLAND_AND_WALES, londonDay } from '@causeway/kernel';
import type { CauseCategory, CauseTest, TestSubject } from '../causes/domain';
import type { Showing } from '../evidence/domain';
import type { ReviewTemplate } from '../reviews/domain';
import { auditedOf, kindsThatShow, readingOf, warnsOf, type Condition, type Fetched, type Reading } from './readings';

/** When a record happened: before the review was opened, from then until the change took effect, or after that day. */
export type Stretch = 'BEFORE' | 'MEANWHILE' | 'AFTER';

/** For what a record was fetched: to show whether the condition was there, or whether what failed did so again. */
export type FetchedFor = 'CONDITION' | 'FAILURE';

/** What a record says, by its facts. */
export type Saying =
  | 'CONDITION_THERE'
  | 'CONDITION_ABSENT'
  | 'SAME_FAILURE'
  | 'NOT_IN_TIME'
  | 'IN_TIME'
  | 'WARNED'
  | 'AUDIT_FAILED'
  | 'AUDIT_HELD'
  | 'NOTHING';

/** What of a finding decides which records speak of it: its kind, what its tests found to have contributed, and what failed. Never its words. */
export interface Finding {
  readonly category: CauseCategory;
  readonly template: ReviewTemplate;
  readonly contributed: readonly TestSubject[];
  /** The codes of what failed: of the records that its review was opened on, and those that were looked for elsewhere. */
  readonly codes: readonly string[];
  /** Days in London: of the review's opening, and on which what was changed of this cause took effect; null before that. */
  readonly openedOn: string;
  readonly changedOn: string | null;
}

/** A record as it was read, whether it was answered in time where it has to be, and what it says of a finding. */
export interface Compared {
  readonly stretch: Stretch;
  readonly fetchedFor: FetchedFor;
  readonly says: Saying;
  readonly showing: Showing;
}

/** So many days before a review are read. A setting of ours, as for what people found before it. */
export const BEFORE_DAYS = 90;

/** The conditions that each kind of cause names; what one worker did, and what is of no kind, names none. */
const NAMED: Readonly<Record<CauseCategory, readonly Condition[]>> = {
  STAFFING: ['WORKLOAD'],
  COMMUNICATION: ['COMMUNICATION'],
  SUPERVISION: ['SUPERVISION'],
  GOVERNANCE: ['OVERSIGHT'],
  OWNERSHIP: ['OWNERSHIP'],
  HANDOVER: ['HANDOVER'],
  INDIVIDUAL_ERROR: [],
  OTHER: [],
};

/** The condition that a test of a cause found to have contributed. */
const FOUND: Readonly<Partial<Record<TestSubject, Condition>>> = {
  SUPERVISION: 'SUPERVISION',
  TRAINING: 'TRAINING',
  WORKLOAD: 'WORKLOAD',
  COMMUNICATION: 'COMMUNICATION',
  MANAGEMENT_OVERSIGHT: 'OVERSIGHT',
};

/** The kinds of record that say by a code what failed. */
const FAILURES = ['Complaint', 'Concern', 'Feedback', 'Incident', 'Indicator'];
const OF_TEMPLATE: Readonly<Record<ReviewTemplate, readonly string[]>> = {
  MISSED_CARE_PLAN_UPDATES: ['IdentifiedChange'],
  AGENCY_STAFFING_CONCERNS: ['Feedback'],
  DELAYED_SAFEGUARDING_ESCALATION: ['Indicator'],
  // What failed is said by the codes of the records that it was opened on.
  GENERAL: [],
};
/** Within so many working days management reviews an indicator (M3). */
const REVIEW_WORKING_DAYS = 1;

/** What a finding says was wrong: a cause of staffing in a review of agency workers speaks of their induction too. */
export function conditionsOf({ category, template, contributed }: Pick<Finding, 'category' | 'template' | 'contributed'>): Condition[] {
  const induction: Condition[] = category === 'STAFFING' && template === 'AGENCY_STAFFING_CONCERNS' ? ['INDUCTION'] : [];
  return [...new Set([...NAMED[category], ...induction, ...contributed.flatMap((subject) => FOUND[subject] ?? [])])];
}

/** The subjects of which the latest test of a cause found that they contributed; tests in the order in which they were made. */
export const contributedOf = (tests: readonly Pick<CauseTest, 'subject' | 'verdict'>[]): TestSubject[] =>
  [...new Map(tests.map(({ subject, verdict }) => [subject, verdict]))].flatMap(([subject, verdict]) =>
    verdict === 'CONTRIBUTED' ? [subject] : [],
  );

/** The kinds of record of other domains that are fetched for a finding; audits are this domain's own. */
export const kindsOf = (finding: Pick<Finding, 'category' | 'template' | 'contributed'>): string[] =>
  [...new Set([...conditionsOf(finding).flatMap(kindsThatShow), ...FAILURES, ...OF_TEMPLATE[finding.template], 'EarlyWarning'])].sort();

/** The day on which what was changed of a cause took effect: the review's, or the later one on which the last of what mends the cause and is done was done; null before the change. */
export const effectiveOn = (changedOn: string | null, doneOn: readonly (string | null)[]): string | null =>
  changedOn === null ? null : doneOn.reduce<string>((latest, day) => (day !== null && day > latest ? day : latest), changedOn);

export function stretchOf(happenedAt: Date, { openedOn, changedOn }: Pick<Finding, 'openedOn' | 'changedOn'>): Stretch {
  const day = londonDay(happenedAt);
  if (changedOn !== null && day > changedOn) return 'AFTER';
  return day < openedOn ? 'BEFORE' : 'MEANWHILE';
}

/**
 * What a record says of a finding (R93). Before, it speaks against one where it shows the opposite of the condition; after the change, where the
 * condition is there still or what failed did so again. That something failed before says nothing of why, and what was put right between the two speaks against nothing.
 */
export function compare(finding: Finding, record: Fetched, now: Date): Compared {
  const stretch = stretchOf(record.happenedAt, finding);
  const said = sayingsOf(finding, record, now).map((one) => ({ ...one, stretch, showing: showingOf(one, stretch) }));
  const first = (showing: Showing) => said.find((one) => one.showing === showing);
  const [chosen] = [first('CONTRADICTS'), first('SUPPORTS'), said[0]].flatMap((one) => one ?? []);
  if (!chosen) return { stretch, fetchedFor: fetchedFor(finding, record), says: 'NOTHING', showing: 'NEUTRAL' };
  const { fetchedFor: reason, says, showing } = chosen;
  return { stretch, fetchedFor: reason, says, showing };
}

const fetchedFor = (finding: Finding, { kind }: Fetched): FetchedFor =>
  kind === 'Audit' || conditionsOf(finding).some((condition) => kindsThatShow(condition).includes(kind)) ? 'CONDITION' : 'FAILURE';

interface Said {
  readonly fetchedFor: FetchedFor;
  readonly says: Saying;
}

/** What is worse, and what is better, than it should be. */
const WORSE: readonly Saying[] = ['CONDITION_THERE', 'SAME_FAILURE', 'NOT_IN_TIME', 'WARNED', 'AUDIT_FAILED'];

function showingOf({ fetchedFor: reason, says }: Said, stretch: Stretch): Showing {
  const worse = WORSE.includes(says);
  if (stretch === 'AFTER') return worse ? 'CONTRADICTS' : 'SUPPORTS';
  if (reason === 'FAILURE') return 'NEUTRAL';
  if (worse) return 'SUPPORTS';
  return stretch === 'BEFORE' ? 'CONTRADICTS' : 'NEUTRAL';
}

function sayingsOf(finding: Finding, record: Fetched, now: Date): Said[] {
  const ofConditions = conditionsOf(finding).flatMap((condition): Said[] => [
    ...said('CONDITION', readingOf(condition, record), 'CONDITION_THERE', 'CONDITION_ABSENT'),
    ...said('CONDITION', auditedOf(condition, record), 'AUDIT_FAILED', 'AUDIT_HELD'),
    ...said('CONDITION', warnsOf(condition, record) ? 'THERE' : null, 'WARNED', 'NOTHING'),
  ]);
  return [
    ...ofConditions,
    ...said('FAILURE', !isSeenInTime(finding, record) && failsBy(codesOf(finding), record) ? 'THERE' : null, 'SAME_FAILURE', 'NOTHING'),
    ...said('FAILURE', keptInTime(finding.template, record, now), 'NOT_IN_TIME', 'IN_TIME'),
    ...said('FAILURE', auditedOf(finding.template, record), 'AUDIT_FAILED', 'AUDIT_HELD'),
    ...said('FAILURE', warnsOf(finding.template, record) ? 'THERE' : null, 'WARNED', 'NOTHING'),
  ];
}

const said = (reason: FetchedFor, reading: Reading, there: Saying, opposite: Saying): Said[] =>
  reading === null ? [] : [{ fetchedFor: reason, says: reading === 'THERE' ? there : opposite }];

const CODES = ['kind', 'category', 'concernCode', 'theme'];
/** Codes that say that something is well, or nothing. */
const SAYING_NOTHING = ['POSITIVE', 'OTHER'];
/** What feedback says where each kind of failure goes on. */
const FED_BACK: Readonly<Record<ReviewTemplate, readonly string[]>> = {
  MISSED_CARE_PLAN_UPDATES: ['CONCERN_REPEATED', 'RESPONSE_POOR'],
  AGENCY_STAFFING_CONCERNS: ['UNFAMILIAR_STAFF'],
  DELAYED_SAFEGUARDING_ESCALATION: ['UNSAFE'],
  GENERAL: [],
};

/** The codes by which a record would say what failed, of those that its review was opened on or searched by. */
const codesOf = ({ codes, template }: Finding): string[] => [
  ...codes.filter((code) => !SAYING_NOTHING.includes(code)),
  ...FED_BACK[template],
];

/** Signs of harm are seen and raised as they should be: where what failed is that managers heard of them late, one more of a kind is no failure by itself. */
const isSeenInTime = ({ template }: Finding, { kind }: Fetched): boolean =>
  template === 'DELAYED_SAFEGUARDING_ESCALATION' && (kind === 'Indicator' || kind === 'Concern');

/** Whether a record says by one of these codes what failed; somebody who is content says no such thing. */
function failsBy(codes: readonly string[], { kind, facts }: Fetched): boolean {
  if (!FAILURES.includes(kind) || (kind === 'Feedback' && typeof facts['rating'] === 'number' && facts['rating'] >= 4)) return false;
  const own = [...CODES.map((name) => facts[name]), ...['codes', 'riskCodes'].flatMap((name) => facts[name] ?? [])];
  return own.some((code) => typeof code === 'string' && codes.includes(code));
}

/** Whether what has to be answered was in time: a confirmed change by a version of the plan, an indicator by a management review. Null while there is time, and of whomever had died or left by then. */
function keptInTime(template: ReviewTemplate, { kind, facts }: Fetched, now: Date): Reading {
  if (!OF_TEMPLATE[template].includes(kind) || facts['goneBeforeDue'] === true) return null;
  const due = kind === 'IdentifiedChange' ? changeDue(facts) : kind === 'Indicator' ? indicatorDue(facts) : null;
  if (due === null) return null;
  const answeredAt = typeof facts['answeredAt'] === 'string' ? new Date(facts['answeredAt']) : null;
  if (answeredAt !== null && answeredAt <= due) return 'OPPOSITE';
  return due < now ? 'THERE' : null;
}

const changeDue = (facts: Fetched['facts']): Date | null =>
  facts['state'] === 'CONFIRMED' && typeof facts['dueAt'] === 'string' ? new Date(facts['dueAt']) : null;

function indicatorDue(facts: Fetched['facts']): Date | null {
  if (typeof facts['noteRecordedAt'] !== 'string') return null;
  const due = dueAfter(new Date(facts['noteRecordedAt']), REVIEW_WORKING_DAYS, ENGLAND_AND_WALES);
  return due.ok ? due.value.dueAt : null;
}
