import { reviewNoteRecordedV1 } from '@causeway/event-contracts';
import { refusal, type CitedRecord } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { RecordReviewNoteInput } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import type { Review } from '../reviews/domain';
import { reviewTable } from '../reviews/repository';
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
    }),
    faults: reviewNoteFaults,
    further: async (tx, note) => {
      const review = await tx.find(reviewTable, note.reviewId);
      if (review?.state === 'CLOSED') return [refusal('WRONG_STATE', 'reviewId')];
      const interviews = note.refs.filter(({ kind }) => kind === 'StaffInterview').map(({ id }) => id);
      if (note.subject !== 'INTERVIEWS' || (await isPermanentWorkerInterviewed(tx, interviews))) return [];
      return [refusal('PERMANENT_INTERVIEW_MISSING', 'refs', 'R57')];
    },
    announce: announced,
  });

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
  };
  await tx.insert(reviewNoteTable, note);
  announced(tx, note);
}

function announced(tx: Tx, note: ReviewNote): void {
  const { reviewId, subject, verdict, authorId, refs } = note;
  tx.announce(reviewNoteRecordedV1, note, { reviewId, subject, verdict, authorId, refs: [...refs] });
}
