import { say, type Condition } from '../links/condition';
import { concernOf, factOf, type Known } from '../links/explaining';
import type { AcknowledgedFact, InductionFact } from '../units/facts';
import { isConcern, saysWhen } from '../units/rules';
import { acknowledgedConditions, inductionConditions, type AroundConcern } from './rules';

/** Whether a concern is linked to what a worker had been told or taught, condition by condition. */
export function explainTold(from: Known, to: Known, around: AroundConcern): Condition[] {
  const concern = concernOf(from);
  return [
    say('FROM_STANDS', from.stands),
    say('TO_STANDS', to.stands),
    say('RAISES_CONCERN', isConcern(concern), concern.concernCode),
    say('SAYS_WHEN', saysWhen(concern), `${concern.happenedAt}; ${concern.recordedAt}`),
    ...(to.kind === 'Induction'
      ? inductionConditions(concern, factOf<InductionFact>(to), around)
      : acknowledgedConditions(concern, acknowledgedOf(to), around)),
  ];
}

function acknowledgedOf(to: Known): AcknowledgedFact {
  const fact = { ...factOf<AcknowledgedFact>(to), kind: to.kind as AcknowledgedFact['kind'] };
  return to.kind === 'Briefing' ? { ...fact, peopleIds: to.personId ? [to.personId] : [] } : fact;
}
