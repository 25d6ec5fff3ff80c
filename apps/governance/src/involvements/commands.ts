import { involvementAnsweredV1, involvementRecordedV1 } from '@causeway/event-contracts';
import type { Decision, Refusal } from '@causeway/kernel';
import type { Scope, Tx } from '@causeway/persistence';
import type { AnswerInvolvementInput, RecordInvolvementInput, RefusalCode } from '../__generated__/graphql';
import { toldFaults } from '../causes/untested-blame';
import { peopleFaults } from '../evidence/belonging';
import { evidenceOf } from '../reviews/gathering';
import { createPart, amendPart } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { wrongState } from '../reviews/withdrawn';
import { answeringFaults, involvementFaults, type Involvement } from './domain';
import { involvementTable } from './repository';

/** Records that a person of the service, or somebody of theirs, was involved in a review that is not closed. */
export const recordInvolvement = (scope: Scope, input: RecordInvolvementInput): Promise<Decision<{ id: string }, RefusalCode>> =>
  createPart<Involvement, RefusalCode>(scope, {
    mutation: 'recordInvolvement',
    steps: [1, 2, 3],
    input,
    table: involvementTable,
    cites: [{ kind: 'Person', id: input.personId, field: 'personId' }],
    placeField: 'reviewId',
    place: (tx) => tx.lock(reviewTable, input.reviewId),
    fields: (tx) => {
      const answer = input.answer?.trim() ? input.answer : null;
      return {
        reviewId: input.reviewId,
        personId: input.personId,
        relation: input.relation,
        way: input.way,
        asked: input.asked?.trim() ? input.asked : null,
        answer,
        answeredAt: answer === null ? null : (input.happenedAt ?? scope.clock.now()),
        answeredById: answer === null ? null : tx.caller.staffMemberId,
        wantsOutcome: input.wantsOutcome,
        involvedById: tx.caller.staffMemberId,
      };
    },
    faults: involvementFaults,
    further: placeFaults,
    announce: (tx, row) =>
      tx.announce(involvementRecordedV1, row, {
        reviewId: row.reviewId,
        personId: row.personId,
        relation: row.relation,
        way: row.way,
        asked: row.asked !== null,
        answeredAt: row.answeredAt?.toISOString() ?? null,
        wantsOutcome: row.wantsOutcome,
      }),
  });

/** Of a person of the service, until the review is closed, and answered without blame that was not tested. */
async function placeFaults(tx: Tx, { reviewId, serviceId, personId, answer }: Involvement): Promise<Refusal<RefusalCode>[]> {
  const review = await tx.find(reviewTable, reviewId);
  if (review?.state === 'CLOSED') return wrongState('reviewId');
  const foreign = (await peopleFaults(tx, { serviceId, peopleIds: [personId] })).map((fault) => ({ ...fault, field: 'personId' }));
  return [...foreign, ...toldFaults(answer, 'answer', (await evidenceOf(tx, reviewId)).standing)];
}

/** Answers what somebody asked, once. */
export const answerInvolvement = (scope: Scope, input: AnswerInvolvementInput): Promise<Decision<{ id: string }, RefusalCode>> =>
  amendPart<Involvement>(scope, {
    mutation: 'answerInvolvement',
    input,
    table: involvementTable,
    id: input.involvementId,
    field: 'involvementId',
    partOf: ({ reviewId }) => ({ reviewId }),
    decide: async (tx, involvement) => {
      const now = scope.clock.now();
      const answeredAt = input.answeredAt ?? now;
      const broken = [
        ...answeringFaults(involvement, input.answer, answeredAt, now),
        ...toldFaults(input.answer, 'answer', (await evidenceOf(tx, involvement.reviewId)).standing),
      ];
      return broken.length > 0 ? broken : { answer: input.answer, answeredAt, answeredById: tx.caller.staffMemberId };
    },
    announce: (tx, row) => tx.announce(involvementAnsweredV1, row, { answeredAt: (row.answeredAt ?? scope.clock.now()).toISOString() }),
  });
