import { ENGLAND_AND_WALES } from '@causeway/kernel';
import { poissonRate, weightedShare, type Weighed } from '@causeway/statistics';
import { shareOver, type Window } from '../measures/window';
import type { StaffedUnit } from './rules';

const LEVEL = 0.95;

/** What events are counted over, and how many of it the rate is for. */
export const OVER = { SHIFTS: 100, CARE_HOURS: 1_000 } as const;

/** So many events over so many shifts and visits, or over so many care hours, and all that the rate rests on (R113). No rate over nothing. */
export function rateOver(count: number, exposure: number, over: keyof typeof OVER, { from, to }: Window) {
  const { method, level, rate, lower, upper } = poissonRate(exposure > 0 ? count : 0, exposure / OVER[over], LEVEL);
  const known = exposure > 0 ? { rate, lower, upper } : { rate: null, lower: null, upper: null };
  return { count, exposure, over, per: OVER[over], ...known, method, level, from, to, calendarVersion: ENGLAND_AND_WALES.version };
}

/** A share of units. */
export function shareOfUnits(numerator: number, denominator: number, window: Window) {
  return { ...shareOver(numerator, denominator, window), n: denominator };
}

/** The share of the care hours of units that agency workers gave; in whole hours, as to the minute they would tell one worker's. */
export function agencyShareOver(units: readonly StaffedUnit[], { from, to }: Window) {
  const parts = units.flatMap(({ workers }) => workers.map(({ hours, agency }): Weighed => ({ weight: hours, met: agency })));
  const { numerator, denominator, n, share, lower, upper, method, level } = weightedShare(parts, LEVEL);
  const hours = { numerator: Math.round(numerator), denominator: Math.round(denominator) };
  return { ...hours, n, share, lower, upper, method, level, from, to, calendarVersion: ENGLAND_AND_WALES.version };
}
