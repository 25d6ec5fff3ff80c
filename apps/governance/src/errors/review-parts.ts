import { governanceRecordEnteredInErrorV1 as taken } from '@causeway/event-contracts';
import { refusal, type RecordRow, type Refusal } from '@causeway/kernel';
import { markWith, type Tx } from '@causeway/persistence';
import type { ReviewAction } from '../actions/domain';
import { causeTable, causeTestTable, factorTable, whyStepTable } from '../causes/repository';
import type { Review, ReviewState } from '../reviews/domain';
import { judgeFaults, takingBackFaults, type Part as PartOfReview } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { takesParts } from '../reviews/withdrawn';

/** A part of a review, as the verb that marks records of any kind finds it. */
type Part = RecordRow & PartOfReview;

/** What keeps a part of a review from being marked. */
export type PartRefusal = 'WRONG_STATE' | 'JUDGE_DOES_THE_WORK' | 'NOT_YOURS_TO_TAKE_BACK';

const where =
  (
    marked: (tx: Tx, review: Review, row: RecordRow) => boolean | Promise<boolean>,
    byWhom: (tx: Tx, part: PartOfReview, field: string) => Promise<Refusal<PartRefusal>[]> = judgeFaults,
  ) =>
  async (tx: Tx, row: RecordRow): Promise<Refusal<PartRefusal>[]> => {
    const notTheirs = await byWhom(tx, row as Part, 'record');
    if (notTheirs.length > 0) return notTheirs;
    const review = await tx.lock(reviewTable, (row as Part).reviewId ?? '');
    return review && (await marked(tx, review, row)) ? [] : [refusal('WRONG_STATE', 'record')];
  };

const during = (...states: readonly ReviewState[]) => where((_tx, review) => states.includes(review.state));

const notConcludedOn = async (tx: Tx, review: Review, { receivedAt }: RecordRow): Promise<boolean> =>
  (review.concludedAt === null || receivedAt > review.concludedAt) && (await takesParts(tx, review));

/**
 * What a conclusion rests on is marked before the conclusion; afterwards it stands as it was concluded on. What was added
 * since, when records had been withdrawn, is marked as long as the review takes parts.
 */
export const partOfReview = where(notConcludedOn);

/** The same of what the reviewer judged, which is the reviewer's own: neither the author nor the verifier of the review marks it. */
export const ofReviewer = where(notConcludedOn, takingBackFaults);

/** An escalation is marked until its review is closed. */
export const ofReviewNotClosed = during('OPEN', 'CONCLUDED', 'CHANGED', 'VERIFIED');

const planning = during('CONCLUDED');

/** An action is marked while the change is only planned, and the action not done. */
export const actionNotDone = async (tx: Tx, row: RecordRow): Promise<Refusal<PartRefusal | 'ACTION_DONE'>[]> =>
  (row as ReviewAction).completedOn === null ? planning(tx, row) : [refusal('ACTION_DONE', 'record')];

/** What was asked, named and tested of a cause is part of the cause's review. */
export const partOfCause = async (tx: Tx, row: RecordRow): Promise<Refusal<PartRefusal>[]> => {
  const cause = await tx.find(causeTable, (row as Part).causeId ?? '');
  return partOfReview(tx, { ...(cause ?? row), receivedAt: row.receivedAt });
};

/** A cause takes with it what was asked, named and tested of it. */
export const withItsParts = async (tx: Tx, cause: RecordRow, reasonCode: string): Promise<Refusal<PartRefusal>[]> => {
  const wrong = await partOfReview(tx, cause);
  if (wrong.length > 0) return wrong;
  await markWith(tx, { table: whyStepTable, contract: taken.WhyStep }, 'causeId', cause.id, reasonCode);
  await markWith(tx, { table: factorTable, contract: taken.Factor }, 'causeId', cause.id, reasonCode);
  await markWith(tx, { table: causeTestTable, contract: taken.CauseTest }, 'causeId', cause.id, reasonCode);
  return [];
};
