import { faults } from './record';

/** What a review of governance tells of itself, as far as its parts in other domains need it. */
export interface ToldReview {
  readonly state: string;
  /** What its template asks of it before it is concluded. */
  readonly asks: readonly string[];
  readonly steps: readonly { readonly step: number; readonly role: string }[];
  readonly reviewerId: string;
  readonly verifierId: string;
}

export const toldReview = ({ facts }: { readonly facts: Readonly<Record<string, unknown>> }): ToldReview => ({
  state: String(facts['state']),
  asks: (facts['asks'] as string[] | undefined) ?? [],
  steps: (facts['steps'] as ToldReview['steps'] | undefined) ?? [],
  reviewerId: String(facts['reviewerId']),
  verifierId: String(facts['verifierId']),
});

/** What a part comes to by the review's template, and the acceptance row that it rests on. */
export interface AskedPart {
  readonly ask: 'SHIFTS_CHECKED' | 'NOTES_EXAMINED';
  readonly rule: string;
  /** Whether the review still awaits the part, also once it is concluded. */
  readonly awaited: boolean;
}

/** What stands against a part: it is for a review whose template asks for it, open or awaiting it, by whoever neither reviews nor verifies it. */
export const toldFaults = (review: ToldReview, workerId: string | null, { ask, rule, awaited }: AskedPart) =>
  faults([
    [!review.asks.includes(ask), 'NOT_IN_TEMPLATE', 'reviewId', rule],
    [review.state === 'CLOSED' || (review.state !== 'OPEN' && !awaited), 'REVIEW_NOT_OPEN', 'reviewId'],
    [workerId === review.reviewerId || workerId === review.verifierId, 'JUDGE_DOES_THE_WORK', 'reviewId', 'R109'],
  ]);
