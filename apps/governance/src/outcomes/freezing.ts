import { londonDay, refusal } from '@causeway/kernel';
import type { Review, ReviewState } from '../reviews/domain';
import { TEMPLATES } from '../reviews/templates';
import type { Baseline } from './domain';
import { unitsFrom } from './unit-of-time';
import { baselineSaysEnough, reaches, valueOf, yardstickOf } from './yardstick';

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
  if (!isOfTemplate(row, review)) return [refusal('MEASURE_OF_ANOTHER_TEMPLATE', 'measure', 'R114')];
  if (callerId === review.verifierId) return [refusal('FROZEN_BY_VERIFIER', 'reviewId', 'R109')];
  if (before && (!row.reason?.trim() || sameDefinition(row, before))) return [refusal('BASELINE_FROZEN', 'measure', 'R114')];
  if (row.denominator === 0) return [refusal('MEASURE_MISSING', 'windowStart', 'R113')];
  const yardstick = yardstickOf(row);
  const units = unitsFrom(yardstick.unit, row.windowStart, row.windowEnd).length;
  if (!baselineSaysEnough(row, units, yardstick)) return [refusal('BASELINE_TOO_SMALL', 'windowStart', 'R113')];
  return reaches(valueOf(row, yardstick) ?? NaN, row.target, yardstick) ? [refusal('TARGET_NOT_BETTER', 'target', 'R114')] : [];
}

/** A review of the general template is verified by a measure of the provider's own, any other by those of its template. */
const isOfTemplate = ({ measure, measureDefinitionId }: Baseline, { template }: Review): boolean =>
  TEMPLATES[template].ownMeasure
    ? measureDefinitionId !== null
    : TEMPLATES[template].measures.includes(measure) && measureDefinitionId === null;

/** The states of a review whose change was not made yet. */
const BEFORE_CHANGE: ReadonlySet<ReviewState> = new Set(['OPEN', 'CONCLUDED']);

const sameDefinition = (one: Baseline, other: Baseline): boolean =>
  (['target', 'workingDays', 'windowStart', 'windowEnd', 'measureDefinitionId'] as const).every((field) => one[field] === other[field]);
