import { faults, type Fields, type Moment, type RecordRow } from '@causeway/kernel';

/** A challenge at provider level to a minute or a review, with its owner and the day until which it is answered. */
export interface Challenge extends RecordRow {
  readonly reviewId: string | null;
  readonly minuteId: string | null;
  readonly challenge: string;
  readonly challengerId: string;
  readonly ownerId: string;
  readonly dueOn: string;
  readonly response: string | null;
  readonly answeredAt: Date | null;
}

/** The faults of a challenge: it asks something of somebody else, until a day to come. */
export const challengeFaults = (challenge: Fields<Challenge>, at: Moment) =>
  faults([
    [challenge.challenge.trim() === '', 'TEXT_EMPTY', 'challenge', 'R77'],
    [challenge.challenge.length > 8000, 'TEXT_TOO_LONG', 'challenge'],
    [challenge.ownerId === challenge.challengerId, 'OWNER_CHALLENGES', 'ownerId', 'R77'],
    [challenge.dueOn < at.today, 'DUE_IN_PAST', 'dueOn', 'R77'],
  ]);

/** What stands against an answer: it was given before, it is not its owner's, or it says nothing. */
export const answerFaults = (challenge: Pick<Challenge, 'ownerId' | 'answeredAt'>, response: string, answering: string | null) =>
  faults([
    [challenge.answeredAt !== null, 'CHALLENGE_ANSWERED', 'challengeId', 'R77'],
    [challenge.ownerId !== answering, 'NOT_THE_OWNER', 'challengeId', 'R77'],
    [response.trim() === '', 'TEXT_EMPTY', 'response', 'R77'],
    [response.length > 8000, 'TEXT_TOO_LONG', 'response'],
  ]);

/** Whether it is open past its day. */
export const overdue = (challenge: Pick<Challenge, 'answeredAt' | 'dueOn'>, today: string): boolean =>
  challenge.answeredAt === null && challenge.dueOn < today;
