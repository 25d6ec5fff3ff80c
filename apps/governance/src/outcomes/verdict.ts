import type { CitedRecord } from '../citations/domain';
import { wilson } from '@causeway/statistics';
import type { EffectVerdict } from './domain';

export interface Effect {
  readonly numerator: number;
  readonly denominator: number;
  readonly lower: number;
  readonly upper: number;
  readonly verdict: EffectVerdict;
  readonly reducing: boolean;
}

/**
 * The verdict on the months after a change. Met: the share is at or past the target. Supported: the one-sided 95 %
 * lower bound (Wilson) is too. Reducing: the share is above the baseline's and the two 95 % intervals do not meet.
 * One month can't be called sustained: that needs twelve weeks and three cycles (too early is said, not guessed).
 */
export function effectOf(
  after: { numerator: number; denominator: number },
  before: { numerator: number; denominator: number },
  target: number,
): Effect {
  const now = wilson(after.numerator, after.denominator, 0.95);
  const then = wilson(before.numerator, before.denominator, 0.95);
  const oneSided = wilson(after.numerator, after.denominator, 0.9).lower;
  const met = after.denominator > 0 && after.numerator / after.denominator >= target;
  return {
    numerator: after.numerator,
    denominator: after.denominator,
    lower: now.lower,
    upper: now.upper,
    reducing: now.lower > then.upper,
    verdict: !met ? 'NOT_MET' : oneSided >= target ? 'SUPPORTED' : 'MET_TOO_EARLY',
  };
}

/** Evidence of an effect is dated after the change, every item of it (R103): by when it happened, not when it was written. */
export const beforeChange = (evidence: readonly CitedRecord[], changedOn: string): boolean =>
  evidence.some((cited) => cited.happenedAt.slice(0, 10) <= changedOn);
