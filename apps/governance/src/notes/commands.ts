import { reviewNoteRecordedV1 } from '@causeway/event-contracts';
import { refusal, type CitedRecord } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { RecordReviewNoteInput } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import type { Review } from '../reviews/domain';
import { judges } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { stepRoleFaults } from '../reviews/step-role';
import { asks } from '../reviews/templates';
import { listHeard, listSampledShifts } from '../staffing/repository';
import { reviewNoteFaults, type ReviewNote } from './domain';
import { isPermanentWorkerInterviewed, reviewNoteTable } from './repository';

/** Notes something on a review that is not closed. */
export const recordReviewNote = (scope: Scope, input: RecordReviewNoteInput) =>
  createRecord(scope, {
    mutation: 'recordReviewNote',
    input,
    table: reviewNoteTable,
    cites: citationsOf(input.refs, 'refs'),
    incomplete: (fields) => (fields.refs.length < input.refs.length ? 'refs' : null),
    placeField: 'reviewId',
    place: (tx) => tx.lock(reviewTable, input.reviewId),
    fields: async (tx) => ({
      reviewId: input.reviewId,
      subject: input.subject,
      verdict: input.verdict ?? null,
      text: input.text,
      refs: await citedRecords(tx, input.refs),
      authorId: tx.caller.staffMemberId,
      shiftGroup: input.shiftGroup ?? null,
    }),
    faults: reviewNoteFaults,
    further: async (tx, note) => {
      const review = await tx.find(reviewTable, note.reviewId);
      if (review?.state === 'CLOSED') return [refusal('WRONG_STATE', 'reviewId')];
      const foreign = await serviceFaults(tx, note, { refs: note.refs }, 'R58');
      if (foreign.length > 0) return foreign;
      if (review && asks(review.template, 'SHIFTS_CHECKED')) return stepThreeFaults(tx, review, note);
      if (note.subject === 'NO_INTERVIEW') return [refusal('NOT_IN_TEMPLATE', 'subject', 'R57')];
      return permanentFaults(tx, note);
    },
    announce: announced,
  });

const interviewsOf = ({ refs }: ReviewNote): string[] => refs.filter(({ kind }) => kind === 'StaffInterview').map(({ id }) => id);

/** What is judged on interviews rests on one of a permanent worker: agency workers alone do not do (R57). */
async function permanentFaults(tx: Tx, note: ReviewNote) {
  if (note.subject !== 'INTERVIEWS' || (await isPermanentWorkerInterviewed(tx, interviewsOf(note)))) return [];
  return [refusal('PERMANENT_INTERVIEW_MISSING', 'refs', 'R57')];
}

/** In a review of agency staffing the verdicts are step 3's, and interviews are of permanent workers about sampled shifts that they were on. */
async function stepThreeFaults(tx: Tx, review: Review, note: ReviewNote) {
  if (note.subject === 'OTHER') return [];
  const judge = judges(tx, review) ? [refusal('JUDGE_DOES_THE_WORK', 'reviewId', 'R109')] : await stepRoleFaults(tx, review, 3);
  if (judge.length > 0) return judge;
  const agencyAlone = await permanentFaults(tx, note);
  if (agencyAlone.length > 0 || note.subject !== 'INTERVIEWS') return agencyAlone;
  const sampled = (await listSampledShifts(tx, review.id)).flatMap(({ withdrawn, shiftId }) => (withdrawn ? [] : [shiftId]));
  const heard = await listHeard(tx, interviewsOf(note));
  return heard.some(({ shiftId }) => sampled.includes(shiftId)) ? [] : [refusal('INTERVIEW_OF_NO_SAMPLED_SHIFT', 'refs', 'R57')];
}

/** Notes the conclusion of a review, with every record of the sources that were examined (R35). */
export async function noteConclusion(tx: Tx, review: Review, conclusion: string, refs: readonly CitedRecord[]): Promise<void> {
  const now = tx.clock.now();
  const note: ReviewNote = {
    ...tx.newRow(review.serviceId, { happenedAt: now, recordedAt: now, receivedAt: now }),
    reviewId: review.id,
    subject: 'CONCLUSION',
    verdict: null,
    text: conclusion,
    refs: [...new Map(refs.map((cited) => [`${cited.kind}/${cited.id}`, cited])).values()],
    authorId: tx.caller.staffMemberId,
    shiftGroup: null,
  };
  await tx.insert(reviewNoteTable, note);
  announced(tx, note);
}

function announced(tx: Tx, note: ReviewNote): void {
  const { reviewId, subject, verdict, authorId, refs } = note;
  tx.announce(reviewNoteRecordedV1, note, { reviewId, subject, verdict, authorId, refs: [...refs] });
}
