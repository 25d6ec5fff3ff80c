import { refusal, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { sampleFaults, serviceFaults } from '../evidence/belonging';
import { stepFaults } from '../evidence/steps';
import { reviewTable } from '../reviews/repository';
import { evidenceOf } from '../reviews/gathering';
import { takesParts, wrongState } from '../reviews/withdrawn';
import { sharedEvidence, untestedOf, type Cause, type CauseTest, type Factor, type WhyStep } from './domain';
import { causeTable, listTestsOfOtherSubjects } from './repository';

/**
 * Step 3's own: a cause is named while the review is open, and none afterwards, when parts are shown anew; and it is not the
 * visible problem said again (R1).
 */
export async function notTheProblem(tx: Tx, row: Cause) {
  const step = await stepFaults(tx, row, 3);
  if (step.length > 0) return step;
  const review = await tx.find(reviewTable, row.reviewId);
  if (review?.state !== 'OPEN') return wrongState('reviewId');
  return same(row.description, review.visibleProblem) ? [refusal('TEXT_SAME_AS_PROBLEM', 'description', 'R1')] : [];
}

/** Whether two texts say the same, but for case, spaces and punctuation. */
export const same = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** What is asked, named and tested of a cause is so while its review takes parts. */
export async function ofOpenReview(tx: Tx, causeId: string): Promise<Refusal<'WRONG_STATE'>[]> {
  const cause = await tx.find(causeTable, causeId);
  const review = cause && (await tx.lock(reviewTable, cause.reviewId));
  return (await takesParts(tx, review)) ? [] : wrongState('causeId');
}

/** What a why or a factor rests on is of the review's service. */
export async function restFaults(tx: Tx, row: Pick<WhyStep | Factor, 'causeId' | 'serviceId' | 'evidence'>, rule: string) {
  const closed = await ofOpenReview(tx, row.causeId);
  return closed.length > 0 ? closed : serviceFaults(tx, row, { evidence: row.evidence }, rule);
}

/** A test rests on records of the review's service and people. A test of one subject rests on no record that another subject's test of the same cause rests on (R96). */
export async function testFaults(tx: Tx, test: CauseTest) {
  const foreign = await restFaults(tx, test, 'R96');
  if (foreign.length > 0) return foreign;
  const cause = await tx.find(causeTable, test.causeId);
  const { sampled } = (await evidenceOf(tx, cause?.reviewId ?? '')).standing;
  const strangers = await sampleFaults(tx, sampled, test.evidence);
  if (strangers.length > 0) return strangers;
  return sharedEvidence(test, await listTestsOfOtherSubjects(tx, test)) ? [refusal('EVIDENCE_SHARED', 'evidence', 'R96')] : [];
}

/** Whether one of the five tests of a cause has no verdict that rests on a record which still stands. */
export async function untested(tx: Tx, { id, reviewId }: Pick<Cause, 'id' | 'reviewId'>): Promise<boolean> {
  const { standing } = await evidenceOf(tx, reviewId);
  return untestedOf(id, standing.tests).length > 0;
}
