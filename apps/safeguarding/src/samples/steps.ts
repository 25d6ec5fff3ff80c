import type { Role } from '@causeway/access';
import { faults, refusal, type Refusal } from '@causeway/kernel';
import type { KnownRecord, Tx } from '@causeway/persistence';
import type { RefusalCode } from '../__generated__/graphql';
import { wasTakenBack } from './repository';

/** What a review of governance tells of itself, as far as its first step needs it. */
export interface ToldReview {
  readonly state: string;
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

/** What stands against a part of step 1: it is for a review that examines notes, open or awaiting what was taken back, by whoever neither reviews nor verifies it. */
export const partFaults = (review: ToldReview, workerId: string | null, awaited: boolean) =>
  faults([
    [!review.asks.includes('NOTES_EXAMINED'), 'NOT_IN_TEMPLATE', 'reviewId', 'R70'],
    [review.state === 'CLOSED' || (review.state !== 'OPEN' && !awaited), 'REVIEW_NOT_OPEN', 'reviewId'],
    [workerId === review.reviewerId || workerId === review.verifierId, 'JUDGE_DOES_THE_WORK', 'reviewId', 'R109'],
  ]);

/** The same of the review that is told, of the same service, and that the caller has step 1 by its template: in its role, or as its holder's recorded deputy. */
export async function stepOneFaults(
  tx: Tx,
  part: { readonly reviewId: string; readonly serviceId: string | null },
): Promise<readonly Refusal<RefusalCode>[]> {
  const known = await tx.known('Review', part.reviewId);
  if (!known || known.serviceId !== part.serviceId) return [refusal('NOT_FOUND', 'reviewId')];
  const review = toldReview(known);
  const broken = partFaults(review, tx.caller.staffMemberId, await wasTakenBack(tx, part.reviewId));
  if (broken.length > 0) return broken;
  const role = review.steps.find(({ step }) => step === 1)?.role;
  return role && (await tx.mayAct(part.serviceId, [role])) ? [] : [refusal('WRONG_STEP_ROLE', 'reviewId', 'R70')];
}

/** Where a part of a review belongs: the review's service. */
export const reviewPlace = async (tx: Tx, reviewId: string) => {
  const review = await tx.known('Review', reviewId);
  return review && review.state !== 'RETRACTED' ? { serviceId: review.serviceId } : null;
};
