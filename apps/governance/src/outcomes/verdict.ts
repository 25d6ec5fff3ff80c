import type { CitedRecord } from '@causeway/kernel';
import { wilson } from '@causeway/statistics';
import { happenedAfter } from '../citations/domain';
import type { EffectVerdict } from './domain';
import type { Sustained } from './sustained';

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

export interface Effect extends Share {
  readonly lower: number;
  readonly upper: number;
  readonly met: boolean;
  readonly supported: boolean;
  readonly reducing: boolean;
}

/**
 * The month after a change. Met: the share is at or past the target. Supported: its one-sided 95 % lower bound (Wilson)
 * is too, which no count can be for a target of all. Reducing: the share is above the baseline's and the two 95 %
 * intervals do not meet.
 */
export function effectOf({ numerator, denominator }: Share, before: Share, target: number): Effect {
  const now = wilson(numerator, denominator);
  const then = wilson(before.numerator, before.denominator);
  const met = denominator > 0 && numerator / denominator >= target;
  return {
    numerator,
    denominator,
    lower: now.lower,
    upper: now.upper,
    met,
    supported: met && wilson(numerator, denominator, 0.95, { sides: 'LOWER' }).lower >= target,
    reducing: now.lower > then.upper,
  };
}

/** One verdict on the target; whether the cause was addressed and the risk reduces stand beside it, never in it (R101). */
export function verdictOf({ met, supported }: Pick<Effect, 'met' | 'supported'>, { lacking, callableOn }: Sustained): EffectVerdict {
  if (!met) return 'NOT_MET';
  if (lacking.length === 0) return 'SUSTAINED';
  if (callableOn !== null) return 'MET_TOO_EARLY';
  return supported ? 'SUPPORTED' : 'MET';
}

/** Evidence of an effect is dated after the change, every item of it (R103): by when it happened, not when it was written. */
export const beforeChange = (evidence: readonly CitedRecord[], changedOn: string): boolean =>
  evidence.some((cited) => !happenedAfter(cited, changedOn));

/** What is left of what shows an outcome: nothing, once no audit of its month that it named stands any more. */
export function leftOf(
  evidence: readonly CitedRecord[],
  stands: (cited: CitedRecord) => boolean,
  isAuditOfMonth: (cited: CitedRecord) => boolean,
): CitedRecord[] {
  const left = evidence.filter(stands);
  return evidence.some(isAuditOfMonth) && !left.some(isAuditOfMonth) ? [] : left;
}
