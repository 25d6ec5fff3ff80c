import type { Limited, Signal } from './special-cause';
import { signals } from './special-cause';

/** Which way is good: `NEITHER` where a change is only to be noticed. */
export type Better = 'HIGHER' | 'LOWER' | 'NEITHER';

/** What the newest point says of variation (the first icon of Making Data Count). */
export interface Variation {
  readonly kind: 'COMMON_CAUSE' | 'IMPROVEMENT' | 'CONCERN' | 'NEUTRAL';
  /** The rule behind it; null for common cause. */
  readonly signal: Signal | null;
}

/** Whether the process, left as it is, will meet its target (the second icon). */
export type Assurance = 'CONSISTENTLY_PASSES' | 'CONSISTENTLY_FAILS' | 'HIT_AND_MISS';

/** The variation of the newest point; null without points. */
export function variationOf(points: readonly Limited[], better: Better): Variation | null {
  const signal = signals(points).at(-1);
  if (signal === undefined) return null;
  if (signal === null) return { kind: 'COMMON_CAUSE', signal };
  if (better === 'NEITHER') return { kind: 'NEUTRAL', signal };
  return { kind: (better === 'HIGHER') === (signal.direction === 'HIGH') ? 'IMPROVEMENT' : 'CONCERN', signal };
}

/** A target beyond the limits is always met or never; between them it is chance. */
export function assuranceOf(
  limits: { readonly lower: number; readonly upper: number },
  target: number,
  better: 'HIGHER' | 'LOWER',
): Assurance {
  if (target >= limits.lower && target <= limits.upper) return 'HIT_AND_MISS';
  return target > limits.upper === (better === 'LOWER') ? 'CONSISTENTLY_PASSES' : 'CONSISTENTLY_FAILS';
}
