import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';
import type { CitedRecord } from '../citations/domain';

/** What became of the risk. */
export type EffectVerdict = 'NOT_MET' | 'MET' | 'SUPPORTED' | 'MET_TOO_EARLY' | 'SUSTAINED';

/** A definition frozen before the change: measure, target, window and the baseline's counts. */
export interface Baseline extends RecordRow {
  readonly reviewId: string;
  readonly measure: string;
  readonly target: number;
  readonly workingDays: number;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly definitionVersion: string;
}

/** The faults of a baseline. */
export const baselineFaults = (baseline: Fields<Baseline>, at: Moment) =>
  faults([
    [baseline.target <= 0 || baseline.target > 1, 'TARGET_OUT_OF_RANGE', 'target', 'R114'],
    [baseline.windowEnd < baseline.windowStart, 'ENDS_BEFORE_START', 'windowEnd'],
    [baseline.windowEnd > at.today, 'HAPPENED_IN_FUTURE', 'windowEnd'],
  ]);

/** The effect after the change, with the evidence behind it: the verdict of the quality assurance dashboard. */
export interface OutcomeEvidence extends RecordRow {
  readonly reviewId: string;
  readonly evidence: readonly CitedRecord[];
  readonly month: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly lower: number;
  readonly upper: number;
  readonly beforeNumerator: number;
  readonly beforeDenominator: number;
  readonly addressed: boolean;
  readonly reducing: boolean;
  readonly verdict: EffectVerdict;
  readonly calendarVersion: string;
  readonly recordedByMemberId: string;
}
