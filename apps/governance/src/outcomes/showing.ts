import { ruleOfThree } from '@causeway/statistics';
import { leftOutInAll } from './counting';
import type { OutcomeEvidence } from './domain';
import { figureOf, ratioOf, SHARE, yardstickOf, type Yardstick } from './yardstick';

/** A figure as it is shown: never without its n, its interval and how that was made (R113). */
export function intervalOf(numerator: number, denominator: number, yardstick: Yardstick = SHARE) {
  const { kind, per, better } = yardstick;
  const { value, upper, ...made } = figureOf({ numerator, denominator }, yardstick);
  const missed = better === 'HIGHER' ? denominator - numerator : numerator;
  return {
    ...{ numerator, denominator, kind, per, value, share: kind === 'PROPORTION' ? value : null, upper: upper ?? 0, ...made },
    // Of a target of all, no count has its lower bound at it: "no misses in n" is said with the rule of three.
    atMostMissed: kind === 'PROPORTION' && denominator > 0 && missed === 0 ? ruleOfThree(denominator) : null,
  };
}

/** How a rate or a count stands to its baseline; null of a share, whose two intervals are held against each other. */
export function ratioShown(outcome: OutcomeEvidence) {
  if (yardstickOf(outcome).kind === 'PROPORTION') return null;
  const before = { numerator: outcome.beforeNumerator, denominator: outcome.beforeDenominator };
  return { ...ratioOf(outcome, before), numerator: outcome.numerator, beforeNumerator: outcome.beforeNumerator };
}

/** What people and families said, before and after; null when nobody was asked. */
export const experienceShown = ({ experience }: OutcomeEvidence) =>
  experience && experience.denominator > 0
    ? {
        after: intervalOf(experience.numerator, experience.denominator),
        before: experience.beforeDenominator > 0 ? intervalOf(experience.beforeNumerator, experience.beforeDenominator) : null,
      }
    : null;

/** What a careful reader would warn of in a verdict. */
export const outcomeWarnings = (outcome: OutcomeEvidence) => [
  ...(experienceShown(outcome) ? [] : [EXPERIENCE_MISSING]),
  ...(muchLeftOut(outcome) ? [MUCH_LEFT_OUT] : []),
];

const EXPERIENCE_MISSING = {
  code: 'EXPERIENCE_MISSING',
  rule: 'R107',
  message: 'Nothing here says whether people find their care better: ask them and their families, and record their ratings.',
};
const MUCH_LEFT_OUT = {
  code: 'MUCH_LEFT_OUT',
  rule: 'R113',
  message: 'Over a tenth of the changes of this month are in none of its figures: look at which were left out, and why.',
};

/** Of all changes that fell due in a month, the share that may be left out before an outcome warns of it: a setting of ours. */
export const LARGEST_SHARE_LEFT_OUT = 0.1;

function muchLeftOut({ leftOut, denominator }: Pick<OutcomeEvidence, 'leftOut' | 'denominator'>): boolean {
  const without = leftOut ? leftOutInAll(leftOut) : 0;
  return without > LARGEST_SHARE_LEFT_OUT * (without + denominator);
}
