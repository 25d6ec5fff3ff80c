import type { CitedRecord } from '@causeway/kernel';
import { happenedAfter } from '../citations/domain';
import type { EffectVerdict } from './domain';
import type { Sustained } from './sustained';
import { boundReaches, figureOf, isBetter, reaches, SHARE, type Counted, type Yardstick } from './yardstick';

export interface Effect extends Counted {
  readonly lower: number;
  readonly upper: number;
  readonly met: boolean;
  readonly supported: boolean;
  readonly reducing: boolean;
}

/**
 * The month, or week, after a change. Met: its figure is at or past the target. Supported: its one-sided 95 % bound
 * is too. Reducing: it is better than the baseline's, beyond chance.
 */
export function effectOf({ numerator, denominator }: Counted, before: Counted, target: number, yardstick: Yardstick = SHARE): Effect {
  const now = { numerator, denominator };
  const { value, lower, upper } = figureOf(now, yardstick);
  const met = value !== null && reaches(value, target, yardstick);
  return {
    ...now,
    lower,
    // Nothing bounds what counts nothing, which is refused before it is kept.
    upper: upper ?? 0,
    met,
    supported: met && boundReaches(now, target, yardstick),
    reducing: isBetter(now, before, yardstick),
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
