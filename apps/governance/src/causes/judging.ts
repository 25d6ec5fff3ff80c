import { faults, refusal, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { sampleFaults, serviceFaults } from '../evidence/belonging';
import { stepFaults } from '../evidence/steps';
import { reviewTable } from '../reviews/repository';
import { evidenceOf } from '../reviews/gathering';
import { takesParts, wrongState } from '../reviews/withdrawn';
import { FIVE } from '../reviews/gate';
import { asks } from '../reviews/templates';
import { uncheckedOf } from '../staffing/domain';
import { isAgencyWorker } from '../staffing/repository';
import { blamesWorker, inPlace, sharedEvidence, untestedOf, type Cause, type CauseTest, type Factor, type WhyStep } from './domain';
import { causeTable, listTestsOfOtherSubjects, whyStepTable } from './repository';

/**
 * Step 3's own: a cause is named while the review is open, and none afterwards, when parts are shown anew; and it is not the
 * visible problem said again (R1).
 */
export async function notTheProblem(tx: Tx, row: Cause) {
  const step = await stepFaults(tx, row, 3);
  if (step.length > 0) return step;
  const review = await tx.find(reviewTable, row.reviewId);
  if (review?.state !== 'OPEN') return wrongState('reviewId');
  if (review.level !== 'FULL') return [refusal('LEVEL_TOO_LOW', 'reviewId', 'R96')];
  if (same(row.description, review.visibleProblem)) return [refusal('TEXT_SAME_AS_PROBLEM', 'description', 'R1')];
  const said = { causes: [row], whys: [], factors: [] };
  return asks(review.template, 'SHIFTS_CHECKED') && blamesWorker(row, said) ? inductionFaults(tx, row, 'reviewId') : [];
}

/** Before anything is put down to a worker, the induction of every agency worker on the sampled shifts was checked (R62). */
async function inductionFaults(tx: Tx, { reviewId }: Pick<Cause, 'reviewId'>, field: string): Promise<Refusal<'INDUCTION_UNCHECKED'>[]> {
  const { staffing } = (await evidenceOf(tx, reviewId)).standing;
  return staffing.sampled.length === 0 || uncheckedOf(staffing).length > 0 ? [refusal('INDUCTION_UNCHECKED', field, 'R62')] : [];
}

/** A worker is named in a cause after each of the five tests of it, and an agency worker after their own induction was checked too (R62, R96). */
export async function namingFaults(tx: Tx, cause: Cause, workerId: string) {
  const agency = await isAgencyWorker(tx, workerId);
  if (agency === null) return [refusal('NOT_FOUND', 'staffMemberId', 'R28')];
  const { tests, staffing } = (await evidenceOf(tx, cause.reviewId)).standing;
  const untestedSubjects = untestedOf(cause.id, tests);
  const unjudged = agency && !staffing.judged.some(({ staffMemberId }) => staffMemberId === workerId);
  return faults([
    ...FIVE.map(([subject, code]) => [untestedSubjects.includes(subject), code, 'causeId', 'R62'] as const),
    [unjudged, 'INDUCTION_UNCHECKED', 'staffMemberId', 'R62'],
    [agency && uncheckedOf(staffing).some(({ staffMemberId }) => staffMemberId === workerId), 'INDUCTION_UNCHECKED', 'causeId', 'R62'],
  ]);
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

/** A why follows one of its own cause, and rests on records of the review's service (R10). */
export async function whyFaults(tx: Tx, row: WhyStep) {
  const wrong = await restFaults(tx, row, 'R10');
  if (wrong.length > 0) return wrong;
  return inPlace(row, row.followsId ? await tx.find(whyStepTable, row.followsId) : null)
    ? []
    : [refusal('WHY_OUT_OF_PLACE', 'followsId', 'R10')];
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
