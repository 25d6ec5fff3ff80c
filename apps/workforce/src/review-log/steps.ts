import { faults, refusal, type Refusal } from '@causeway/kernel';
import type { KnownRecord, Tx } from '@causeway/persistence';
import type { Role } from '@causeway/access';
import type { RefusalCode } from '../__generated__/graphql';
import { wasTakenBack } from './repository';

/** What a review of governance tells of itself, as far as the log needs it. */
export interface ToldReview {
  readonly state: string;
  /** What its template asks of it before it is concluded. */
  readonly asks: readonly string[];
  readonly steps: readonly { readonly step: number; readonly role: Role }[];
  readonly reviewerId: string;
  readonly verifierId: string;
}

export const toldReview = ({ facts }: Pick<KnownRecord, 'facts'>): ToldReview => ({
  state: String(facts['state']),
  asks: (facts['asks'] as string[] | undefined) ?? [],
  steps: (facts['steps'] as ToldReview['steps'] | undefined) ?? [],
  reviewerId: String(facts['reviewerId']),
  verifierId: String(facts['verifierId']),
});

/** What an entry of a review comes to by its template, and the row that it rests on. */
interface Asked {
  readonly ask: 'SHIFTS_CHECKED' | 'NOTES_EXAMINED';
  readonly rule: string;
}
const SHIFTS: Asked = { ask: 'SHIFTS_CHECKED', rule: 'R53' };

/**
 * What stands against an entry of the log: it is for a review whose template samples shifts, or examines notes, by whoever neither reviews nor
 * verifies it; one that is open, or concluded and still awaits the entry.
 */
export const logFaults = (review: ToldReview, workerId: string | null, awaited: boolean, { ask, rule }: Asked = SHIFTS) =>
  faults([
    [!review.asks.includes(ask), 'NOT_IN_TEMPLATE', 'reviewId', rule],
    [review.state === 'CLOSED' || (review.state !== 'OPEN' && !awaited), 'REVIEW_NOT_OPEN', 'reviewId'],
    [workerId === review.reviewerId || workerId === review.verifierId, 'JUDGE_DOES_THE_WORK', 'reviewId', 'R109'],
  ]);

/** The same of the review that is told, which awaits an entry where one was entered in error or a worker is unchecked, and that the caller has the step by the template: in its role, or as its holder's recorded deputy. */
export async function stepFaults(
  tx: Tx,
  entry: { readonly reviewId: string; readonly serviceId: string | null },
  step: number,
  { unchecked = false, ...asked }: Asked & { readonly unchecked?: boolean } = SHIFTS,
): Promise<readonly Refusal<RefusalCode>[]> {
  const known = await tx.known('Review', entry.reviewId);
  if (!known) return [refusal('NOT_FOUND', 'reviewId')];
  const review = toldReview(known);
  const broken = logFaults(review, tx.caller.staffMemberId, unchecked || (await wasTakenBack(tx, entry.reviewId)), asked);
  if (broken.length > 0) return broken;
  const role = review.steps.find((one) => one.step === step)?.role;
  return role && (await tx.mayAct(entry.serviceId, [role])) ? [] : [refusal('WRONG_STEP_ROLE', 'reviewId', asked.rule)];
}

/** Where an entry of a review belongs: the review's service. */
export const reviewPlace = async (tx: Tx, reviewId: string) => {
  const review = await tx.known('Review', reviewId);
  return review && review.state !== 'RETRACTED' ? { serviceId: review.serviceId } : null;
};
