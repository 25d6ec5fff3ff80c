import { londonDay, type CitedRecord } from '@causeway/kernel';
import { allMet, say, type Condition } from '../links/condition';
import type { IndicatorRule, LinkDraft } from '../links/domain';
import { knownBy } from '../units/workers';
import { reviewDueAt } from './due';

/** Training and scenario questions on how to raise a safeguarding sign, by how their codes begin. A setting of ours. */
export const ROUTE_CODES = /^(SAFEGUARDING|ESCALATION)(_|$)/;

/** A fact as its owner told it, of a record that stands. All times are ISO instants in UTC. */
interface Fact {
  readonly id: string;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly serviceId: string | null;
}

/** A sign in a note that someone may be at risk. */
export interface IndicatorFact extends Fact {
  readonly personId: string;
  readonly noteRecordedAt: string;
  /** Who wrote the note; null while the note is not known, or when it was entered in error. */
  readonly authorId: string | null;
}

/** What came of an indicator: an alert, a concern that was raised from it, management's review. */
export interface FollowedFact extends Fact {
  readonly kind: 'Alert' | 'Concern' | 'ManagementReview';
  readonly indicatorId: string | null;
  /** When an alert was seen; null while it was not. */
  readonly seenAt: string | null;
}

/** A decision to refer a concern to the council, or not to. */
export interface ReferralFact extends Fact {
  readonly concernId: string;
}

/** What was put in force in a service while concerns came up late. Days in London. */
export interface EscalationFact extends Fact {
  readonly startsOn: string;
  readonly endedOn: string | null;
}

/** What a worker was taught or asked: supervision, coaching, scenario questions, training. */
export interface LearningFact extends Fact {
  readonly kind: 'Supervision' | 'Coaching' | 'ScenarioResult' | 'TrainingRecord';
  readonly staffMemberId: string;
  /** What it was about: the topic, or the course; null for supervision. */
  readonly code: string | null;
  /** Of training, the day on which it was completed; null of anything else. */
  readonly completedOn: string | null;
  /** The last day on which it counts: the next supervision's, or the training's; null where none is set. */
  readonly untilOn: string | null;
  /** Of scenario questions, how many were taken and passed; null where none are asked. */
  readonly taken: number | null;
  readonly passed: number | null;
}

/** What is known around an indicator. More than the rules need does no harm; the order does not matter. */
export interface AroundIndicator {
  readonly followed: readonly FollowedFact[];
  readonly referrals: readonly ReferralFact[];
  readonly escalations: readonly EscalationFact[];
  readonly learning: readonly LearningFact[];
}

/**
 * Everything that one indicator is linked to, as a pure function of the facts (`docs/definitions.md`): what became of it, and
 * what the author of the note had learnt of the route when the note was recorded.
 */
export function judgeIndicator(indicator: IndicatorFact, around: AroundIndicator): LinkDraft[] {
  const linked = <T extends Fact>(
    facts: readonly T[],
    conditions: (fact: T) => Condition[],
    draft: (fact: T) => Pick<LinkDraft, 'rule' | 'holds'> & { kind: string },
  ): LinkDraft[] =>
    facts
      .filter((fact) => allMet(conditions(fact)))
      .map((fact) => {
        const { kind, ...rest } = draft(fact);
        return { ...rest, to: ref(kind, fact), toServiceId: fact.serviceId };
      });
  return [
    ...linked(
      around.followed,
      (fact) => followedConditions(indicator, fact),
      (fact) => ({ kind: fact.kind, rule: FOLLOWED[fact.kind], holds: asItShould(indicator, fact) }),
    ),
    ...linked(
      around.referrals,
      (fact) => referralConditions(indicator, fact, around),
      () => ({ kind: 'Referral', rule: 'INDICATOR_TO_REFERRAL', holds: true }),
    ),
    ...linked(
      around.escalations,
      (fact) => escalationConditions(indicator, fact),
      () => ({ kind: 'Escalation', rule: 'INDICATOR_TO_ESCALATION', holds: true }),
    ),
    ...linked(
      around.learning,
      (fact) => learningConditions(indicator, fact, around),
      (fact) => ({ kind: fact.kind, rule: LEARNT[fact.kind], holds: stillCounts(indicator, fact) }),
    ),
  ];
}

const FOLLOWED: Readonly<Record<FollowedFact['kind'], IndicatorRule>> = {
  Alert: 'INDICATOR_TO_ALERT',
  Concern: 'INDICATOR_TO_CONCERN',
  ManagementReview: 'INDICATOR_TO_MANAGEMENT_REVIEW',
};
const LEARNT: Readonly<Record<LearningFact['kind'], IndicatorRule>> = {
  Supervision: 'INDICATOR_TO_SUPERVISION',
  Coaching: 'INDICATOR_TO_COACHING',
  ScenarioResult: 'INDICATOR_TO_ROUTE_KNOWLEDGE',
  TrainingRecord: 'INDICATOR_TO_ROUTE_KNOWLEDGE',
};

/** Whether an alert, a concern or a management review is of the indicator; a review also that its due time can be told. */
export function followedConditions(indicator: IndicatorFact, fact: FollowedFact): Condition[] {
  const about = say('ABOUT_INDICATOR', fact.indicatorId === indicator.id);
  if (fact.kind !== 'ManagementReview') return [about];
  const due = reviewDueAt(indicator.noteRecordedAt);
  return [about, say('IN_CALENDAR', due !== null, due?.toISOString() ?? null)];
}

/** Whether a decision on a referral is on a concern that was raised from the indicator. */
export const referralConditions = (indicator: IndicatorFact, fact: ReferralFact, { followed }: AroundIndicator): Condition[] => [
  say(
    'ABOUT_INDICATOR',
    followed.some((one) => one.kind === 'Concern' && one.id === fact.concernId && one.indicatorId === indicator.id),
  ),
];

/** Whether an escalation was in force in the service on the day, in London, on which the note was recorded, and had been written down by then. */
export function escalationConditions(indicator: IndicatorFact, fact: EscalationFact): Condition[] {
  const day = dayOf(indicator);
  return [
    say('SAME_SERVICE', fact.serviceId === indicator.serviceId),
    say(
      'IN_FORCE',
      fact.startsOn <= day && (fact.endedOn === null || day <= fact.endedOn),
      `${day}; ${fact.startsOn} to ${fact.endedOn ?? 'no day'}`,
    ),
    written(indicator, fact),
  ];
}

/** Whether it was the last of its sort that the author of the note had by when the note was recorded; of training in one course, the one that was valid longest. */
export function learningConditions(indicator: IndicatorFact, fact: LearningFact, { learning }: AroundIndicator): Condition[] {
  const then = (one: LearningFact): boolean => knownBy(one, noteAt(indicator)) && (one.completedOn ?? '') <= dayOf(indicator);
  const same = learning.filter(
    (one) => one.kind === fact.kind && one.staffMemberId === fact.staffMemberId && one.code === fact.code && then(one),
  );
  return [
    say('OF_AUTHOR', fact.staffMemberId === indicator.authorId),
    ...(fact.kind === 'Supervision' ? [] : [say('ON_ROUTE', ROUTE_CODES.test(fact.code ?? ''), fact.code)]),
    say('BY_THEN', then(fact), `${indicator.noteRecordedAt}; ${fact.happenedAt}, ${fact.recordedAt}`),
    say(
      'NEAREST',
      same.every((one) => one.id === fact.id || nearer(fact, one)),
    ),
  ];
}

const written = (indicator: IndicatorFact, fact: Fact): Condition =>
  say('BY_THEN', knownBy(fact, noteAt(indicator)), `${indicator.noteRecordedAt}; ${fact.happenedAt}, ${fact.recordedAt}`);

/** Of training what is valid longer, and of anything else what came later, is nearer to the note. */
function nearer(one: LearningFact, other: LearningFact): boolean {
  const [own, others] = [one, other].map((fact) =>
    fact.kind === 'TrainingRecord' ? `${fact.untilOn ?? EVER} ${fact.completedOn ?? ''} ${fact.id}` : `${fact.happenedAt} ${fact.id}`,
  ) as [string, string];
  return own > others;
}

/** Later than any day. */
const EVER = '9999-12-31';

const noteAt = ({ noteRecordedAt }: IndicatorFact): number => Date.parse(noteRecordedAt);
const dayOf = ({ noteRecordedAt }: IndicatorFact): string => londonDay(new Date(noteRecordedAt));

/** An alert was seen; a review was made and written down by when it was due. */
function asItShould(indicator: IndicatorFact, fact: FollowedFact): boolean {
  if (fact.kind === 'Alert') return fact.seenAt !== null;
  return fact.kind === 'Concern' || knownBy(fact, reviewDueAt(indicator.noteRecordedAt)?.getTime() ?? -Infinity);
}

/** On the day of the note it was still in date, and all its scenario questions had been passed. */
const stillCounts = (indicator: IndicatorFact, fact: LearningFact): boolean =>
  (fact.untilOn === null || dayOf(indicator) <= fact.untilOn) && (fact.taken === null || (fact.taken > 0 && fact.passed === fact.taken));

const ref = (kind: string, { id, happenedAt, recordedAt }: Fact): CitedRecord => ({ kind, id, happenedAt, recordedAt });
