import type { Role } from '@causeway/access';
import { refusal, toldFaults, toldReview, type AskedPart } from '@causeway/kernel';
import type { Tx } from './command';

/** What stands against a part of a review that governance told: it is of the review's service, and the caller has the step by its template, in its role or as its holder's recorded deputy. */
export async function toldStepFaults(
  tx: Tx,
  { reviewId, serviceId }: { readonly reviewId: string; readonly serviceId: string | null },
  { step, ...asked }: AskedPart & { readonly step: number },
) {
  const known = await tx.known('Review', reviewId);
  if (known?.serviceId !== serviceId) return [refusal('NOT_FOUND', 'reviewId')];
  const review = toldReview(known);
  const broken = toldFaults(review, tx.caller.staffMemberId, asked);
  if (broken.length > 0) return broken;
  const role = review.steps.find((one) => one.step === step)?.role as Role | undefined;
  return role && (await tx.mayAct(serviceId, [role])) ? [] : [refusal('WRONG_STEP_ROLE', 'reviewId', asked.rule)];
}

/** Where a part of a review belongs: the review's service. */
export async function reviewPlace(tx: Tx, reviewId: string) {
  const review = await tx.known('Review', reviewId);
  return review && review.state !== 'RETRACTED' ? { serviceId: review.serviceId } : null;
}
