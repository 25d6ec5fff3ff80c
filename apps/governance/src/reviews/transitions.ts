import type { ReviewState } from './domain';

/** By which verb a review goes from one state to another. */
export interface Transition {
  /** Null for one that is not there yet. */
  readonly from: ReviewState | null;
  readonly to: ReviewState;
  readonly by: 'openReview' | 'endReviewAtLevel' | 'concludeReview' | 'makeChange' | 'recordOutcome' | 'closeReview' | 'sameCauseConcluded';
  /** On what, in a few words. */
  readonly on: string;
}

/** A review's whole life, as data: no verb moves it otherwise. */
export const TRANSITIONS: readonly Transition[] = [
  { from: null, to: 'OPEN', by: 'openReview', on: 'on an event or a pattern' },
  { from: 'OPEN', to: 'CLOSED', by: 'endReviewAtLevel', on: 'below the full level, as no more is needed' },
  { from: 'OPEN', to: 'CONCLUDED', by: 'concludeReview', on: 'at the full level, on causes with their evidence' },
  { from: 'CONCLUDED', to: 'CHANGED', by: 'makeChange', on: 'on actions and a frozen baseline' },
  { from: 'CHANGED', to: 'VERIFIED', by: 'recordOutcome', on: 'on evidence from after the change' },
  { from: 'VERIFIED', to: 'CLOSED', by: 'closeReview', on: 'on an effect that is met' },
  { from: 'CLOSED', to: 'CHANGED', by: 'sameCauseConcluded', on: 'as another review finds its cause come back' },
];

/** Where a verb leads a review from a state. Throws for a verb that is not taken there: a rule has refused it by then. */
export function movedBy(by: Transition['by'], from: ReviewState | null): ReviewState {
  const taken = TRANSITIONS.find((one) => one.by === by && one.from === from);
  if (!taken) throw new Error(`${by} leads nowhere from ${from ?? 'nothing'}`);
  return taken.to;
}
