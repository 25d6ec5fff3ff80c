import { faults, refusal, type Refusal } from '@causeway/kernel';
import type { ReviewAction } from '../actions/domain';
import type { Cause } from '../causes/domain';
import { unfedFaults, type Fed } from '../feeds/domain';
import type { Baseline } from '../outcomes/domain';
import type { Judged } from '../outcomes/latest';
import { sourceBehind } from '../outcomes/measuring';
import { saysEnough, yardstickOf } from '../outcomes/yardstick';
import type { Review } from './domain';
import { proven } from './gate';

/** Everything that closing a review rests on, each with those of its records that still stand. */
export interface Closing {
  readonly actions: readonly ReviewAction[];
  readonly causes: readonly Cause[];
  /** The definitions in force, one for each measure. */
  readonly baselines: readonly Baseline[];
  /** The latest outcome against each definition that has one, with the figures as they are now. */
  readonly judged: readonly Judged[];
  /** The sources that were not heard from. */
  readonly silent: readonly string[];
  /** What each finding feeds. */
  readonly fed: readonly Fed[];
}

/** A refusal that names a month. */
export interface OfMonth<Code extends string = string> extends Refusal<Code> {
  readonly month: string;
}

/**
 * The faults of closing: every measure's latest outcome is met on figures that still stand and say enough, no month that
 * has ended since is left unjudged, nothing since speaks against it, causes are confirmed and actions done (R23); and were
 * so in the month that the outcome is of: an effect from before them is not theirs (R101). What was found is taken into what it feeds,
 * or it is said why not (R102).
 */
export const closingFaults = (review: Pick<Review, 'changedOn'>, { actions, causes, baselines, judged, silent, fed }: Closing) => {
  const shown = judged.filter(({ outcome }) => outcome.evidence.length > 0);
  const unjudged = baselines.some((baseline) => !judged.some(({ outcome }) => outcome.baselineId === baseline.id));
  const unproven = causes.some((cause) => withdrawn(cause, review.changedOn));
  const broken = faults([
    [shown.length === 0, 'OUTCOME_MISSING', 'reviewId', 'R23'],
    [judged.length > 0 && unjudged, 'OUTCOME_OF_ANOTHER_MEASURE', 'reviewId', 'R114'],
    [judged.some(({ outcome }) => outcome.verdict === 'NOT_MET'), 'OUTCOME_NOT_MET', 'reviewId', 'R23'],
    [judged.some(({ outcome }) => !enough(outcome)), 'INSUFFICIENT_DATA', 'reviewId', 'R113'],
    [judged.some(({ outcome, now }) => !sameFigures(outcome, now)), 'FIGURES_CHANGED', 'reviewId', 'R113'],
    [judged.some(({ unproven }) => unproven), 'BASELINE_RESTATED', 'reviewId', 'R113'],
    [judged.some(({ holds }) => !holds), 'NO_LONGER_HOLDS', 'reviewId', 'R103'],
    [judged.some(({ holds, lacking }) => holds && lacking.includes('NEW_CONCERN')), 'CONCERN_SINCE', 'reviewId', 'R113'],
    [judged.some(({ recurring }) => recurring), 'CAUSE_RECURRED', 'reviewId', 'R23'],
    [causes.some((cause) => !confirmed(cause)), 'CAUSES_UNCONFIRMED', 'reviewId', 'R6'],
    [unproven, 'PROOF_WITHDRAWN', 'reviewId', 'R6'],
    [shown.length < judged.length || unproven, 'EVIDENCE_WITHDRAWN', 'reviewId', 'R103'],
    [actions.length > 0 && actions.every((action) => action.kind === 'CORRECTION'), 'ONLY_CORRECTIONS', 'reviewId', 'R7'],
    [actions.some((action) => action.completedOn === null), 'ACTIONS_OPEN', 'reviewId', 'R23'],
    [actions.length > 0 && judged.some(({ outcome }) => !outcome.addressed), 'CAUSES_NOT_ADDRESSED_THEN', 'reviewId', 'R101'],
  ]);
  return [...broken, ...unfedFaults(fed), ...judged.flatMap(monthsSince), ...sourceBehind(silent, 'reviewId')];
};

/** What the months after the latest outcome stand against: the newest is judged by an outcome, and none misses the target. */
function monthsSince({ later }: Judged): OfMonth<'MONTH_UNJUDGED' | 'LATER_MONTH_MISSED'>[] {
  const newest = later.at(-1);
  if (!newest) return [];
  const missed = later.filter(({ met }) => !met);
  return [
    { ...refusal('MONTH_UNJUDGED', 'reviewId', 'R23'), month: newest.month },
    ...missed.map(({ month }) => ({ ...refusal('LATER_MONTH_MISSED', 'reviewId', 'R23'), month })),
  ];
}

/** A cause is confirmed once it was tested; one whose risk was accepted has nothing to test, and is reviewed alone. */
export const confirmed = (cause: Pick<Cause, 'state' | 'acceptedRiskById'>): boolean =>
  cause.state === 'TESTED' || (cause.acceptedRiskById !== null && cause.state === 'REVIEWED');

/** Whether what is left of a tested cause's proof shows it no longer. */
const withdrawn = (cause: Cause, changedOn: string | null): boolean => cause.state === 'TESTED' && !proven(cause, changedOn);

/** Whether causes were addressed by a day: each was confirmed by proof that still stands, and every action against them was done by then (R101). */
export const addressed = (
  review: Pick<Review, 'changedOn'> | null,
  causes: readonly Cause[],
  actions: readonly Pick<ReviewAction, 'completedOn'>[],
  day: string,
): boolean =>
  actions.length > 0 &&
  causes.every((cause) => confirmed(cause) && !withdrawn(cause, review?.changedOn ?? null)) &&
  actions.every((action) => action.completedOn !== null && action.completedOn <= day);

const enough = (outcome: Judged['outcome']): boolean =>
  saysEnough(outcome, { numerator: outcome.beforeNumerator, denominator: outcome.beforeDenominator }, yardstickOf(outcome));

const sameFigures = (one: Judged['now'], other: Judged['now']): boolean =>
  one.numerator === other.numerator && one.denominator === other.denominator;
