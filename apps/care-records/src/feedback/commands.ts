import { doerOf } from '@causeway/access';
import { complaintReceivedV1, feedbackRecordedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { ReceiveComplaintInput, RecordFeedbackInput } from '../__generated__/graphql';
import { personTable } from '../people/repository';
import { feedbackFaults, complaintFaults } from './domain';
import { complaintTable, feedbackTable } from './repository';

/** Records feedback. */
export const recordFeedback = (scope: Scope, input: RecordFeedbackInput) =>
  createRecord(scope, {
    mutation: 'recordFeedback',
    input,
    table: feedbackTable,
    cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.takenById), field: 'takenById' }],
    placeField: 'personId',
    place: (tx) => tx.find(personTable, input.personId),
    fields: () => ({
      personId: input.personId,
      respondent: input.respondent,
      codes: input.codes,
      concernCode: input.concernCode ?? null,
      text: input.text,
      rating: input.rating ?? null,
      takenById: doerOf(scope.caller, input.takenById),
    }),
    faults: feedbackFaults,
    announce: (tx, row) =>
      tx.announce(feedbackRecordedV1, row, {
        personId: row.personId,
        respondent: row.respondent,
        codes: [...row.codes],
        concernCode: row.concernCode,
        rating: row.rating,
        takenById: row.takenById,
      }),
  });

/** Receives a complaint. */
export const receiveComplaint = (scope: Scope, input: ReceiveComplaintInput) =>
  createRecord(scope, {
    mutation: 'receiveComplaint',
    input,
    table: complaintTable,
    placeField: 'personId',
    place: (tx) => tx.find(personTable, input.personId),
    fields: () => ({
      personId: input.personId,
      category: input.category,
      concernCode: input.concernCode ?? null,
      text: input.text,
      notActedOn: input.notActedOn,
      acknowledgedAt: null,
      answeredAt: null,
      answeredById: null,
      outcome: null,
      answer: null,
    }),
    faults: complaintFaults,
    announce: (tx, row) =>
      tx.announce(complaintReceivedV1, row, {
        personId: row.personId,
        category: row.category,
        concernCode: row.concernCode,
        notActedOn: row.notActedOn,
      }),
  });
