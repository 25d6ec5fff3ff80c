import { faults, type Fields, type Moment, type RecordRow, type CitedRecord } from '@causeway/kernel';
import type { Experience } from './experience';
import type { Lacking } from './sustained';
import { endOf, startOf } from './unit-of-time';
import { isTarget, yardstickOf, type Yardstick } from './yardstick';

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
  /** Counts from 1 for each measure of a review; null on the first ones ever frozen, which are number 1. */
  readonly number: number | null;
  readonly supersedesId: string | null;
  /** Why the definition was changed; null on the first. */
  readonly reason: string | null;
  readonly calendarVersion: string | null;
  /** The version of a measure of the provider's own that is frozen, and how it is read; null of the product's measures. */
  readonly measureDefinitionId: string | null;
  readonly yardstick: Yardstick | null;
}

/** Within how many working days linking counts each measure, and within no other number: a change in the plan, an indicator's review; 0 of what has no clock. */
export const COUNTED_WORKING_DAYS: Readonly<Record<string, number>> = { M1A: 5, M1B: 5, BOTH: 5, M2A: 0, M2C: 0, M3: 1 };

/** The faults of a baseline. Measures are counted by the month or the week, so that a window is made of whole ones. */
export const baselineFaults = (baseline: Fields<Baseline>, at: Moment) => {
  const { unit } = yardstickOf(baseline);
  const clock = baseline.measureDefinitionId === null ? COUNTED_WORKING_DAYS[baseline.measure] : 0;
  return faults([
    [!isTarget(baseline.target, yardstickOf(baseline)), 'TARGET_OUT_OF_RANGE', 'target', 'R114'],
    [baseline.workingDays !== (clock ?? baseline.workingDays), 'WORKING_DAYS_NOT_COUNTED', 'workingDays', 'R114'],
    [baseline.windowEnd < baseline.windowStart, 'ENDS_BEFORE_START', 'windowEnd'],
    [baseline.windowEnd > at.today, 'HAPPENED_IN_FUTURE', 'windowEnd'],
    [baseline.windowStart !== startOf(unit, baseline.windowStart), 'WINDOW_NOT_WHOLE_MONTHS', 'windowStart', 'R113'],
    [baseline.windowEnd !== endOf(unit, baseline.windowEnd), 'WINDOW_NOT_WHOLE_MONTHS', 'windowEnd', 'R113'],
    [(baseline.reason ?? '').length > 2000, 'TEXT_TOO_LONG', 'reason'],
  ]);
};

/** The least rating, of 5, by which whoever gave it was content. */
export const CONTENT = 4;

/** How many changes that fell due in a month are in none of its figures, by reason, as linking tells it. */
export interface LeftOut {
  readonly enteredInError: number;
  readonly withdrawnUnconfirmed: number;
  readonly diedBeforeDue: number;
  readonly leftBeforeDue: number;
  readonly countedAlready: number;
  readonly undecided: number;
  readonly unconfirmed: number;
}

/** What a measure counted in one month or week, as linking last told it or, of a measure of the provider's own, as it is counted here. */
export interface MonthCount {
  /** Its first day. */
  readonly month: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly calendarVersion: string;
  /** Null where linking has not said. */
  readonly leftOut: LeftOut | null;
}

/** Up to when linking has heard from each source, as it last told. */
export interface Watermark {
  readonly at: string;
  readonly seenUntil: Readonly<Record<string, string | null>>;
  /** The London day up to which linking had counted, by the tenant's clock. */
  readonly reached: string;
}

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
  /** The definition that it is held against. These are null on outcomes from before they were kept. */
  readonly baselineId: string | null;
  readonly target: number | null;
  readonly supported: boolean | null;
  readonly improvement: boolean | null;
  readonly cycles: number | null;
  readonly lacking: readonly Lacking[] | null;
  readonly callableOn: string | null;
  /** The whole months since the change of which too little is known to judge them. */
  readonly missingMonths: readonly string[] | null;
  /** Whether the definition is a changed one: this makes no line with what was held against the version before. */
  readonly lineBroken: boolean | null;
  readonly experience: Experience | null;
  /** How many changes of the month are in none of its figures, by reason; null where it was not known. */
  readonly leftOut: LeftOut | null;
  /** How its figures are read; null of the product's measures. */
  readonly yardstick: Yardstick | null;
}

/** The evidence looked at again, some weeks after a change. */
export interface Revisit extends RecordRow {
  readonly reviewId: string;
  readonly checkId: string;
  readonly weeks: number;
  readonly revisitedOn: string;
  readonly revisitedById: string;
  readonly stillHolds: boolean;
  readonly finding: string;
  readonly evidence: readonly CitedRecord[];
}
