import { mends, type ReviewAction } from '../actions/domain';
import type { Cause } from '../causes/domain';
import { confirmed } from '../reviews/closing';
import { proven } from '../reviews/gate';

/** What is missing between why something happened and what keeps it from happening again. */
export type PreventionGap =
  'WHY_MISSING' | 'NOT_REVIEWED' | 'NOT_TESTED' | 'PROOF_WITHDRAWN' | 'PREVENTION_MISSING' | 'PREVENTION_OPEN' | 'BEFORE_AND_AFTER_UNTOLD';

/** A cause beside what was changed so that it does not come back (R98). */
export interface Prevention {
  readonly cause: Cause;
  /** Actions that mend it and are done, and those that are still to be done. */
  readonly made: ReviewAction[];
  readonly open: ReviewAction[];
  readonly riskAccepted: boolean;
  readonly missing: PreventionGap[];
}

/** What a prevention is gathered from. A cause's proof is what still stands of it; `made` are the changes that are done, by records that stand. */
export interface Gathered {
  readonly changedOn: string | null;
  readonly causes: readonly Cause[];
  readonly actions: readonly ReviewAction[];
  readonly made: readonly ReviewAction[];
  /** Causes with a chain of whys that stands on a record. */
  readonly withWhy: ReadonlySet<string>;
}

/** Every cause of a review: why it happened, what was changed about it, and what is missing. A correction prevents nothing. */
export const preventionsOf = ({ changedOn, causes, actions, made, withWhy }: Gathered): Prevention[] =>
  causes.map((cause) => {
    const against = actions.filter((action) => mends(action) && action.causesIds.includes(cause.id));
    const done = made.filter(({ id }) => against.some((action) => action.id === id));
    const open = against.filter(({ id }) => !done.some((action) => action.id === id));
    const riskAccepted = cause.acceptedRiskById !== null;
    const lines: readonly (readonly [boolean, PreventionGap])[] = [
      [!withWhy.has(cause.id), 'WHY_MISSING'],
      [cause.state === 'RECORDED', 'NOT_REVIEWED'],
      [cause.state !== 'RECORDED' && !confirmed(cause), 'NOT_TESTED'],
      [cause.state === 'TESTED' && !proven(cause, changedOn), 'PROOF_WITHDRAWN'],
      [against.length === 0 && !riskAccepted, 'PREVENTION_MISSING'],
      [open.length > 0, 'PREVENTION_OPEN'],
      [done.some(({ doneBefore }) => doneBefore === null), 'BEFORE_AND_AFTER_UNTOLD'],
    ];
    return { cause, made: done, open, riskAccepted, missing: lines.flatMap(([holds, gap]) => (holds ? [gap] : [])) };
  });
