import { holds, MANAGERS } from '@causeway/access';
import { refusal, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { roleOfStep } from '../templates/repository';
import type { Review } from './domain';
import { reviewTable } from './repository';
import type { Step } from './templates';

/**
 * Whether the caller performs this step of the review: by the step's role, or as the recorded deputy of one who holds
 * it. The effect (step 5) is reviewed by nobody who is the review's author, in whatever role; its verifier, who does step 5 alone, deputises neither for its author nor in the role that makes the change (R109).
 */
export async function stepRoleFaults(
  tx: Tx,
  review: Review,
  step: Step,
  field = 'reviewId',
): Promise<Refusal<'WRONG_STEP_ROLE' | 'JUDGE_AS_DEPUTY' | 'SAME_PERSON'>[]> {
  const role = await roleOfStep(tx, review, step);
  const byAuthor = step === 5 ? authorFaults(tx, review, field) : [];
  if (holds(tx.caller, [role], review.serviceId)) return byAuthor;
  const self = tx.caller.staffMemberId;
  const holders = self === null ? [] : await tx.deputisesFor(review.serviceId, [role]);
  if (holders.length === 0) return [refusal('WRONG_STEP_ROLE', field)];
  if (byAuthor.length > 0) return byAuthor;
  if (self !== review.verifierId) return [];
  const free = role !== (await roleOfStep(tx, review, 4)) && holders.some(({ holderId }) => holderId !== review.authorId);
  return free ? [] : [refusal('JUDGE_AS_DEPUTY', field, 'R109')];
}

/** The same of a part of the review, which `field` names. Throws for a part without a review: there is none. */
export async function partStepFaults(tx: Tx, { reviewId }: { readonly reviewId: string }, step: Step, field: string) {
  const review = await tx.find(reviewTable, reviewId);
  if (!review) throw new Error('a part of no review');
  return stepRoleFaults(tx, review, step, field);
}

/** Managers of the service look into the causes of a review, and whoever its template gives one of these steps. */
export async function investigatorFaults(
  tx: Tx,
  review: Review,
  steps: readonly Step[],
  field: string,
): Promise<Refusal<'WRONG_STEP_ROLE'>[]> {
  const roles = await Promise.all(steps.map((step) => roleOfStep(tx, review, step)));
  return (await tx.mayAct(review.serviceId, [...MANAGERS, ...roles])) ? [] : [refusal('WRONG_STEP_ROLE', field)];
}

/** A review is closed by whoever may review its effect, or at the provider's head; never by its author. */
export const closerFaults = async (tx: Tx, review: Review) =>
  (await tx.mayAct(review.serviceId, ['NOMINATED_INDIVIDUAL'])) ? authorFaults(tx, review, 'reviewId') : stepRoleFaults(tx, review, 5);

const authorFaults = (tx: Tx, review: Review, field: string): Refusal<'SAME_PERSON'>[] =>
  tx.caller.staffMemberId === review.authorId ? [refusal('SAME_PERSON', field, 'R109')] : [];
