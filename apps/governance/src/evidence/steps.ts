import { londonDay, refusal, type Refusal, type CitedRecord } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { placed } from '../citations/commands';
import { reviewTable } from '../reviews/repository';
import { asks, type Ask, type Step } from '../reviews/templates';
import { stepRoleFaults } from '../reviews/step-role';
import { evidenceOf } from '../reviews/gathering';
import { takesParts, wrongState } from '../reviews/withdrawn';
import { causeTable } from '../causes/repository';
import { findFrameworkItems } from '../frameworks/repository';
import { peopleFaults, serviceFaults } from './belonging';
import { ofAnother, type HandoverComparison, type PersonTimeline, type ReviewSample, type SourceExamination } from './domain';
import { isKeyWorker, isSampled } from './repository';

/** When the earliest of the records happened; null for none. */
export const earliest = (records: readonly CitedRecord[]): Date | null =>
  records.length === 0 ? null : new Date(Math.min(...records.map((record) => Date.parse(record.happenedAt))));

/** A source is examined while the review takes parts, by records of its service, for a cause of this review (R19), and items in force as it was opened (R5). */
export async function examinationFaults(tx: Tx, row: SourceExamination) {
  const review = await tx.lock(reviewTable, row.reviewId);
  if (!review || !(await takesParts(tx, review))) return wrongState('reviewId');
  const known = await findFrameworkItems(tx, row.frameworkItems, londonDay(review.receivedAt));
  if (known.length < row.frameworkItems.length) return [refusal('FRAMEWORK_UNKNOWN', 'frameworkItems', 'R5')];
  const foreign = await serviceFaults(tx, row, { refs: row.refs }, 'R18');
  if (foreign.length > 0 || row.causeId === null) return foreign;
  const cause = await tx.find(causeTable, row.causeId);
  return cause?.reviewId === row.reviewId && !cause.enteredInErrorAt ? [] : [refusal('CAUSE_UNKNOWN', 'causeId', 'R19')];
}

/** The step is done by its role of the review's template, while the review takes parts. */
export async function stepFaults(tx: Tx, row: { readonly reviewId: string; readonly serviceId: string | null }, step: Step) {
  const review = await tx.lock(reviewTable, row.reviewId);
  if (!review || !(await takesParts(tx, review))) return wrongState('reviewId');
  return stepRoleFaults(tx, review, step);
}

/** The same of a step that comes to what only some templates ask. */
async function askedStepFaults(tx: Tx, row: { readonly reviewId: string; readonly serviceId: string | null }, step: Step, ask: Ask) {
  const review = await tx.find(reviewTable, row.reviewId);
  return review && !asks(review.template, ask) ? [refusal('NOT_IN_TEMPLATE', 'reviewId', 'R29')] : stepFaults(tx, row, step);
}

/** Step 1: the audits, the feedback and the people are of the review's service. */
export async function sampleStepFaults(tx: Tx, row: ReviewSample) {
  const step = await askedStepFaults(tx, row, 1, 'PEOPLE_COMPARED');
  if (step.length > 0) return step;
  const { fromAudits, fromFeedback } = row;
  return [...(await serviceFaults(tx, row, { fromAudits, fromFeedback }, 'R27')), ...(await peopleFaults(tx, row))];
}

/** Step 2: a sampled person, by that person's own key worker or the key worker's recorded deputy, once. */
export async function timelineFaults(tx: Tx, row: PersonTimeline) {
  const step = await askedStepFaults(tx, row, 2, 'PEOPLE_COMPARED');
  if (step.length > 0) return step;
  if (!(await isSampled(tx, row.reviewId, row.personId))) return [refusal('NOT_IN_SAMPLE', 'personId', 'R28')];
  const deputised = await tx.deputisesFor(row.serviceId, ['KEY_WORKER']);
  const inPlaceOf = [tx.caller.staffMemberId, ...deputised.map(({ holderId }) => holderId)];
  const own = await isKeyWorker(tx, inPlaceOf, row.personId, tx.clock.today());
  if (!own || row.recordedByMemberId !== tx.caller.staffMemberId) return [refusal('NOT_THEIR_KEY_WORKER', 'recordedByMemberId', 'R30')];
  const another = await anotherPersonFaults(tx, row, { entries: row.entries }, 'R30');
  if (another.length > 0) return another;
  const { timed } = (await evidenceOf(tx, row.reviewId)).standing;
  return timed.has(row.personId) ? [refusal('RECORDED_TWICE', 'personId')] : [];
}

/** Step 3: every sampled person's timeline is complete before any is compared, each once. */
export async function comparisonFaults(tx: Tx, row: HandoverComparison) {
  const step = await askedStepFaults(tx, row, 3, 'PEOPLE_COMPARED');
  if (step.length > 0) return step;
  if (!(await isSampled(tx, row.reviewId, row.personId))) return [refusal('NOT_IN_SAMPLE', 'personId', 'R28')];
  const { sampled, timed, compared } = (await evidenceOf(tx, row.reviewId)).standing;
  if (sampled.some((person) => !timed.has(person))) return [refusal('TIMELINE_INCOMPLETE', 'reviewId', 'R30')];
  const another = await anotherPersonFaults(tx, row, { handovers: row.handovers, allocations: row.allocations }, 'R33');
  if (another.length > 0) return another;
  return compared.has(row.personId) ? [refusal('RECORDED_TWICE', 'personId')] : [];
}

/** What is cited of a person is of the review's service, and names that person if it names anyone. */
async function anotherPersonFaults(
  tx: Tx,
  row: { readonly serviceId: string | null; readonly personId: string },
  cited: Readonly<Record<string, readonly CitedRecord[]>>,
  rule: string,
): Promise<Refusal<'EVIDENCE_OF_ANOTHER_PERSON'>[]> {
  const records = await placed(tx, Object.values(cited).flat());
  const wrong = new Set(records.filter((record) => ofAnother(record, row)).map(({ kind, id }) => `${kind}/${id}`));
  return Object.entries(cited).flatMap(([field, refs]) =>
    refs.some(({ kind, id }) => wrong.has(`${kind}/${id}`)) ? [refusal('EVIDENCE_OF_ANOTHER_PERSON', field, rule)] : [],
  );
}
