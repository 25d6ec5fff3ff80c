import { say, type Condition } from '../links/condition';
import { factOf, type Known } from '../links/explaining';
import {
  escalationConditions,
  followedConditions,
  learningConditions,
  referralConditions,
  type AroundIndicator,
  type EscalationFact,
  type FollowedFact,
  type IndicatorFact,
  type LearningFact,
  type ReferralFact,
} from './rules';

/** Whether an indicator that stands is linked to a record, condition by condition. */
export const explainIndicator = (indicator: IndicatorFact, to: Known, around: AroundIndicator): Condition[] => [
  say('FROM_STANDS', true),
  say('TO_STANDS', to.stands),
  ...asked(indicator, to, around),
];

function asked(indicator: IndicatorFact, to: Known, around: AroundIndicator): Condition[] {
  const { kind } = to;
  if (kind === 'Alert' || kind === 'Concern' || kind === 'ManagementReview')
    return followedConditions(indicator, { ...factOf<FollowedFact>(to), kind });
  if (kind === 'Referral') return referralConditions(indicator, factOf<ReferralFact>(to), around);
  if (kind === 'Escalation') return escalationConditions(indicator, { ...factOf<EscalationFact>(to), endedOn: text(to, 'endedOn') });
  return learningConditions(indicator, learningOf(to), around);
}

/** A known record as what a worker was taught or asked. */
const learningOf = (to: Known): LearningFact => ({
  ...factOf<LearningFact>(to),
  kind: to.kind as LearningFact['kind'],
  code: text(to, 'topicCode') ?? text(to, 'courseCode'),
  completedOn: text(to, 'completedOn'),
  untilOn: text(to, 'nextDueOn') ?? text(to, 'validUntil'),
});

const text = ({ facts }: Known, name: string): string | null => (typeof facts[name] === 'string' ? facts[name] : null);
