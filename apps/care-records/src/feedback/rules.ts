import { faults, type Fields } from '@causeway/kernel';
import type { Feedback, FeedbackFrom } from './domain';

/** Respondents who answer as workers, and who as those who receive care. */
const WORKERS: readonly FeedbackFrom[] = ['STAFF', 'AGENCY_WORKER'];
const CARED_FOR: readonly FeedbackFrom[] = ['PERSON', 'FAMILY'];

/**
 * The faults of what answers a question about a shift (R50), as far as it shows them itself. Who answered is said of a worker,
 * since whoever completed the briefing checklist is left out; a person and a family answer for somebody, and so does a concern.
 */
export const shiftAnswerFaults = ({ question, shiftId, rating, respondent, personId, answeredById, concernCode }: Fields<Feedback>) =>
  faults([
    [question === null && (shiftId !== null || answeredById !== null), 'QUESTION_MISSING', 'question', 'R50'],
    [question !== null && shiftId === null, 'SHIFT_MISSING', 'shiftId', 'R50'],
    [question !== null && rating === null, 'RATING_MISSING', 'rating', 'R50'],
    [question !== null && ![...WORKERS, ...CARED_FOR].includes(respondent), 'RESPONDENT_NOT_ASKED', 'respondent', 'R50'],
    [question !== null && WORKERS.includes(respondent) && answeredById === null, 'ANSWERER_MISSING', 'answeredById', 'R50'],
    [question !== null && CARED_FOR.includes(respondent) && answeredById !== null, 'ANSWERER_NOT_ASKED', 'answeredById', 'R50'],
    [personId === null && (!WORKERS.includes(respondent) || concernCode !== null), 'PERSON_MISSING', 'personId'],
  ]);

/** What is known of the shift that was asked about, and of the worker who answered. */
export interface AskedAbout {
  readonly serviceId: string | null;
  readonly startsAt: string | null;
  /** The contract of the worker who answered; null where none did. */
  readonly contract: string | null;
}

/** The faults of an answer beside its shift and its answerer: the shift has begun, is of the same service, and workers of a kind answer as such. */
export const shiftFaults = (
  { serviceId, happenedAt, respondent }: Pick<Feedback, 'serviceId' | 'happenedAt' | 'respondent'>,
  shift: AskedAbout,
) =>
  faults([
    [shift.serviceId !== serviceId, 'SHIFT_ELSEWHERE', 'shiftId', 'R28'],
    [shift.startsAt === null || Date.parse(shift.startsAt) > happenedAt.getTime(), 'SHIFT_NOT_BEGUN', 'shiftId', 'R50'],
    [
      shift.contract !== null && (shift.contract === 'AGENCY') !== (respondent === 'AGENCY_WORKER'),
      'RESPONDENT_UNLIKE_CONTRACT',
      'respondent',
      'R50',
    ],
  ]);
