import type { CitedRecord } from '@causeway/kernel';
import { REVIEW_WORKING_DAYS, reviewDueAt } from '../indicators/due';
import { knownAt } from '../units/workers';
import { cited } from './detectors';
import type { Fired } from './domain';

/** A safeguarding indicator and the management reviews of it that stand. */
export interface AwaitedReview extends CitedRecord {
  readonly serviceId: string;
  readonly personId: string;
  /** ISO instant at which the clock of the review starts. */
  readonly noteRecordedAt: string;
  readonly reviews: readonly CitedRecord[];
}

/**
 * Of an indicator that was due by now and not reviewed in time: that its escalation was delayed, which stays so, and that the review is
 * missing, until there is one (R81).
 */
export function reviewOverdue(indicator: AwaitedReview, now: Date): Fired[] {
  const due = reviewDueAt(indicator.noteRecordedAt);
  if (!due || now <= due || indicator.reviews.some((review) => knownAt(review) <= due.getTime())) return [];
  const fired = (rule: 'DELAYED_ESCALATION' | 'REVIEW_MISSING', state: Fired['state'], setting: string): Fired => ({
    rule,
    state,
    serviceId: indicator.serviceId,
    personId: indicator.personId,
    ownerId: null,
    because: [cited(indicator)],
    setting,
    suggestsReview: true,
    about: '',
  });
  const days = `${REVIEW_WORKING_DAYS} working day after the note was recorded`;
  return [
    fired('DELAYED_ESCALATION', 'STANDING', `any indicator that management did not review within ${days}`),
    fired(
      'REVIEW_MISSING',
      indicator.reviews.length > 0 ? 'ENDED' : 'STANDING',
      `any indicator without a management review at the end of ${days}`,
    ),
  ];
}

/** When time alone makes it fire: once it is due; null when it never will. */
export function dueLook(indicator: AwaitedReview, now: Date): Date | null {
  const due = reviewDueAt(indicator.noteRecordedAt);
  return due && now <= due && !indicator.reviews.some((review) => knownAt(review) <= due.getTime()) ? new Date(due.getTime() + 1) : null;
}
