import { faults, type Fields, type RecordRow } from '@causeway/kernel';

/** Who was involved, by relation to a person of the service. */
export type InvolvedRelation = 'PERSON' | 'FAMILY_MEMBER' | 'ADVOCATE';

/** How somebody was involved in a review. */
export type InvolvementWay = 'MEETING' | 'CALL' | 'LETTER' | 'SHARED_REVIEW' | 'DECLINED';

/** Whether somebody wants to be told what comes of a review. */
export type OutcomeWish = 'YES' | 'NO' | 'NOT_SAID';

/** That a person of the service, or somebody of theirs, was involved in a review, what they asked, and what they were answered (PSIRF: REFERENCE 2.1). No relative is named. */
export interface Involvement extends RecordRow {
  readonly reviewId: string;
  readonly personId: string;
  readonly relation: InvolvedRelation;
  readonly way: InvolvementWay;
  readonly asked: string | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly answeredById: string | null;
  readonly wantsOutcome: OutcomeWish;
  readonly involvedById: string | null;
}

/** The faults of an involvement: an answer answers something. */
export const involvementFaults = ({ asked, answer }: Pick<Fields<Involvement>, 'asked' | 'answer'>) =>
  faults([
    [answer !== null && asked === null, 'NOTHING_ASKED', 'answer', 'PSIRF'],
    [(asked ?? '').length > 8000, 'TEXT_TOO_LONG', 'asked'],
    [(answer ?? '').length > 8000, 'TEXT_TOO_LONG', 'answer'],
  ]);

/** What stands against answering what was asked: it was asked, and not answered before; nor is it from before it was asked, or yet to come. */
export const answeringFaults = (
  { asked, answeredAt, happenedAt }: Pick<Involvement, 'asked' | 'answeredAt' | 'happenedAt'>,
  answer: string,
  at: Date,
  now: Date,
) =>
  faults([
    [asked === null, 'NOTHING_ASKED', 'answer', 'PSIRF'],
    [answeredAt !== null, 'ANSWERED_ALREADY', 'involvementId', 'PSIRF'],
    [answer.trim() === '', 'TEXT_EMPTY', 'answer'],
    [answer.length > 8000, 'TEXT_TOO_LONG', 'answer'],
    [at > now, 'HAPPENED_IN_FUTURE', 'answeredAt'],
    [at < happenedAt, 'ANSWERED_BEFORE_ASKED', 'answeredAt', 'PSIRF'],
  ]);
