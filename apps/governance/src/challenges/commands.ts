import { challengeAnsweredV1, challengeRaisedV1 } from '@causeway/event-contracts';
import { refusal, refuse, type Decision } from '@causeway/kernel';
import { createRecord, type Scope } from '@causeway/persistence';
import type { AnswerChallengeInput, RaiseChallengeInput, RefusalCode } from '../__generated__/graphql';
import { amend } from '../amending';
import { minuteTable } from '../assurance/repository';
import { reviewTable } from '../reviews/repository';
import { answerFaults, challengeFaults, type Challenge } from './domain';
import { challengeTable } from './repository';

/** Challenges a minute or a review at provider level. */
export async function raiseChallenge(scope: Scope, input: RaiseChallengeInput): Promise<Decision<{ id: string }, RefusalCode>> {
  const reviewId = input.reviewId ?? null;
  const minuteId = input.minuteId ?? null;
  const id = reviewId ?? minuteId;
  if (id === null || (reviewId !== null && minuteId !== null)) return refuse('CHALLENGE_OF_ONE', 'reviewId', 'R77');
  return createRecord<Challenge, RefusalCode>(scope, {
    mutation: 'raiseChallenge',
    input,
    table: challengeTable,
    cites: [{ kind: 'StaffMember', id: input.ownerId, field: 'ownerId' }],
    placeField: reviewId === null ? 'minuteId' : 'reviewId',
    place: (tx) => (reviewId === null ? tx.find(minuteTable, id) : tx.find(reviewTable, id)),
    fields: (tx) => ({
      reviewId,
      minuteId,
      challenge: input.challenge,
      challengerId: tx.caller.staffMemberId ?? '',
      ownerId: input.ownerId,
      dueOn: input.dueOn,
      response: null,
      answeredAt: null,
    }),
    faults: (challenge, at) => [
      ...(challenge.challengerId === '' ? [refusal('NOT_PERMITTED', 'challenge')] : []),
      ...challengeFaults(challenge, at),
    ],
    announce: (tx, row) =>
      tx.announce(challengeRaisedV1, row, {
        reviewId: row.reviewId,
        minuteId: row.minuteId,
        challengerId: row.challengerId,
        ownerId: row.ownerId,
        dueOn: row.dueOn,
      }),
  });
}

/** Answers a challenge, once, by its owner. */
export const answerChallenge = (scope: Scope, input: AnswerChallengeInput): Promise<Decision<{ id: string }, RefusalCode>> =>
  amend<Challenge>(scope, {
    mutation: 'answerChallenge',
    input,
    table: challengeTable,
    id: input.challengeId,
    field: 'challengeId',
    decide: (tx, challenge) => {
      const broken = answerFaults(challenge, input.response, tx.caller.staffMemberId);
      return Promise.resolve(broken.length > 0 ? broken : { response: input.response, answeredAt: scope.clock.now() });
    },
    announce: (tx, row) => tx.announce(challengeAnsweredV1, row, { answeredAt: (row.answeredAt ?? scope.clock.now()).toISOString() }),
  });
