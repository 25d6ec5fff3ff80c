import { reviewNoteRecordedV1 } from '@causeway/event-contracts';
import { refusal, type CitedRecord } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { RecordReviewNoteInput } from '../__generated__/graphql';
import { citationsOf, citedRecords, placed } from '../citations/commands';
import { peopleFaults, serviceFaults } from '../evidence/belonging';
import { concernedBy } from '../reviews/concerned-repository';
import type { Review } from '../reviews/domain';
import { judges } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { stepRoleFaults } from '../reviews/step-role';
import { asks } from '../reviews/templates';
import { listHeard, listSampledShifts } from '../staffing/repository';
import { reviewNoteFaults, safetyFaults, type Decision, type NoteSubject, type ReviewNote } from './domain';
import { isPermanentWorkerInterviewed, reviewNoteTable } from './repository';

/** What step 3 of a review of agency staffing notes; and what whoever does the work of any review does, and neither its reviewer nor its verifier. */
const OF_STEP_THREE: readonly NoteSubject[] = ['INTERVIEWS', 'NO_INTERVIEW', 'HANDOVER_SUPPORT'];
const OF_ITS_WORK: readonly NoteSubject[] = ['IMMEDIATE_SAFETY', 'CANDOUR_AND_NOTIFICATION', 'NOBODY_INVOLVED'];

/** Notes something on a review that is not closed. */
export const recordReviewNote = (scope: Scope, input: RecordReviewNoteInput) =>
  createRecord(scope, {
    mutation: 'recordReviewNote',
    input,
    table: reviewNoteTable,
    cites: [...citationsOf(input.refs, 'refs'), ...(input.peopleIds ?? []).map((id) => ({ kind: 'Person', id, field: 'peopleIds' }))],
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
      peopleIds: [...new Set(input.peopleIds ?? [])],
      shiftGroup: input.shiftGroup ?? null,
      level: null,
    }),
    faults: reviewNoteFaults,
    further: async (tx, note) => {
      const review = await tx.find(reviewTable, note.reviewId);
      if (review?.state === 'CLOSED') return [refusal('WRONG_STATE', 'reviewId')];
      const foreign = [...(await serviceFaults(tx, note, { refs: note.refs }, 'R58')), ...(await peopleFaults(tx, note))];
      if (foreign.length > 0) return foreign;
      if (review && OF_ITS_WORK.includes(note.subject) && judges(tx, review)) return [refusal('JUDGE_DOES_THE_WORK', 'reviewId', 'R109')];
      if (note.subject === 'IMMEDIATE_SAFETY') return safetyFaults(note, await concernedBy(tx, note.reviewId), await placed(tx, note.refs));
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
  if (!OF_STEP_THREE.includes(note.subject)) return [];
  const judge = judges(tx, review) ? [refusal('JUDGE_DOES_THE_WORK', 'reviewId', 'R109')] : await stepRoleFaults(tx, review, 3);
  if (judge.length > 0) return judge;
  const agencyAlone = await permanentFaults(tx, note);
  if (agencyAlone.length > 0 || note.subject !== 'INTERVIEWS') return agencyAlone;
  const sampled = (await listSampledShifts(tx, review.id)).flatMap(({ withdrawn, shiftId }) => (withdrawn ? [] : [shiftId]));
  const heard = await listHeard(tx, interviewsOf(note));
  return heard.some(({ shiftId }) => sampled.includes(shiftId)) ? [] : [refusal('INTERVIEW_OF_NO_SAMPLED_SHIFT', 'refs', 'R57')];
}

/** Notes the conclusion of a review, with every record of the sources that were examined (R35). */
export const noteConclusion = (tx: Tx, review: Review, conclusion: string, refs: readonly CitedRecord[]): Promise<void> =>
  noteDecision(tx, review, {
    subject: 'CONCLUSION',
    text: conclusion,
    refs: [...new Map(refs.map((cited) => [`${cited.kind}/${cited.id}`, cited])).values()],
  });

/** Notes a decision on a review as it is taken, with its reason. */
export async function noteDecision(
  tx: Tx,
  review: Review,
  {
    subject,
    text,
    refs = [],
    level = null,
  }: Pick<ReviewNote, 'text'> & { readonly subject: Decision } & Partial<Pick<ReviewNote, 'refs' | 'level'>>,
): Promise<void> {
  const now = tx.clock.now();
  const times = { happenedAt: now, recordedAt: now, receivedAt: now };
  const note: ReviewNote = {
    ...tx.newRow(review.serviceId, times),
    ...{
      reviewId: review.id,
      subject,
      verdict: null,
      text,
      refs,
      authorId: tx.caller.staffMemberId,
      peopleIds: [],
      shiftGroup: null,
      level,
    },
  };
  await tx.insert(reviewNoteTable, note);
  announced(tx, note);
}

function announced(tx: Tx, note: ReviewNote): void {
  const { reviewId, subject, verdict, authorId, refs } = note;
  tx.announce(reviewNoteRecordedV1, note, { reviewId, subject, verdict, authorId, refs: [...refs] });
}
