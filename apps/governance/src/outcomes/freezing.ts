import { londonDay, refusal } from '@causeway/kernel';
import type { Review, ReviewState } from '../reviews/domain';
import { TEMPLATES } from '../reviews/templates';
import type { Baseline } from './domain';
import { LEAST_IN_A_MONTH } from './sustained';

/** Whether a baseline's window reaches the change, or it was frozen after it: then it is no "before". */
export const afterTheChange = (baseline: Pick<Baseline, 'windowEnd' | 'receivedAt'>, changedOn: string): boolean =>
  baseline.windowEnd >= changedOn || londonDay(baseline.receivedAt) > changedOn;

/**
 * A definition is frozen before the change, and not by whoever verifies its effect; a changed one is a new version, with
 * its reason, and breaks the line (R114). There must be something to compare with, and a target that
 * is better than it.
 */
export function freezingFaults(row: Baseline, before: Baseline | null, review: Review | null, callerId: string | null) {
  if (!review || !BEFORE_CHANGE.has(review.state)) return [refusal('BASELINE_AFTER_CHANGE', 'reviewId', 'R114')];
  if (!TEMPLATES[review.template].measures.includes(row.measure)) return [refusal('MEASURE_OF_ANOTHER_TEMPLATE', 'measure', 'R114')];
  if (callerId === review.verifierId) return [refusal('FROZEN_BY_VERIFIER', 'reviewId', 'R109')];
  if (before && (!row.reason?.trim() || sameDefinition(row, before))) return [refusal('BASELINE_FROZEN', 'measure', 'R114')];
  if (row.denominator === 0) return [refusal('MEASURE_MISSING', 'windowStart', 'R113')];
  if (row.denominator < LEAST_IN_A_MONTH) return [refusal('BASELINE_TOO_SMALL', 'windowStart', 'R113')];
  return row.target <= row.numerator / row.denominator ? [refusal('TARGET_NOT_BETTER', 'target', 'R114')] : [];
}

/** The states of a review whose change was not made yet. */
const BEFORE_CHANGE: ReadonlySet<ReviewState> = new Set(['OPEN', 'CONCLUDED']);

const sameDefinition = (one: Baseline, other: Baseline): boolean =>
  (['target', 'workingDays', 'windowStart', 'windowEnd'] as const).every((field) => one[field] === other[field]);
