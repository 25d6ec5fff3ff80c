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

/** What is known of the worker who answered. */
interface Answerer {
  readonly contract: string | null;
  /** Whether the rota has them on the shift that was asked about. */
  readonly onShift: boolean;
}

/** What is known of the shift that was asked about. */
export interface AskedAbout {
  readonly serviceId: string | null;
  readonly startsAt: string | null;
  /** Whom it names; none where it is of everybody. */
  readonly peopleIds: readonly string[];
  /** Null where no worker answered. */
  readonly answerer: Answerer | null;
}

/**
 * The faults of an answer beside its shift and its answerer: the shift has begun, is of the same service, and names whom the
 * answer is about if it names anybody; a worker was on it by the rota, and answers as one of their kind.
 */
export function shiftFaults(
  answer: Pick<Feedback, 'serviceId' | 'happenedAt' | 'respondent' | 'personId'>,
  { serviceId, startsAt, peopleIds, answerer }: AskedAbout,
) {
  const { personId } = answer;
  const unnamed = personId !== null && peopleIds.length > 0 && !peopleIds.includes(personId);
  const unlike = answerer?.onShift === true && (answerer.contract === 'AGENCY') !== (answer.respondent === 'AGENCY_WORKER');
  return faults([
    [serviceId !== answer.serviceId, 'SHIFT_ELSEWHERE', 'shiftId', 'R28'],
    [startsAt === null || Date.parse(startsAt) > answer.happenedAt.getTime(), 'SHIFT_NOT_BEGUN', 'shiftId', 'R50'],
    [unnamed, 'PERSON_NOT_OF_SHIFT', 'personId', 'R50'],
    [answerer?.onShift === false, 'ANSWERER_NOT_ON_SHIFT', 'answeredById', 'R50'],
    [unlike, 'RESPONDENT_UNLIKE_CONTRACT', 'respondent', 'R50'],
  ]);
}
