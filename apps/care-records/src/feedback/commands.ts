import { covers, doerOf } from '@causeway/access';
import { complaintReceivedV1, feedbackRecordedV1, shiftFeedbackGivenV1 } from '@causeway/event-contracts';
import { refusal } from '@causeway/kernel';
import { createRecord, type Place, type Scope, type Tx } from '@causeway/persistence';
import type { ReceiveComplaintInput, RecordFeedbackInput } from '../__generated__/graphql';
import { personTable } from '../people/repository';
import { complaintFaults, feedbackFaults, isShiftAnswer, type Feedback } from './domain';
import { complaintTable, feedbackTable, isOnShift, onShift } from './repository';
import { shiftAnswerFaults, shiftFaults } from './rules';

/** Records feedback, or what was answered to a question about a shift. */
export function recordFeedback(scope: Scope, input: RecordFeedbackInput) {
  const { personId, shiftId, answeredById } = input;
  return createRecord(scope, {
    mutation: 'recordFeedback',
    input,
    table: feedbackTable,
    cites: [
      { kind: 'StaffMember', id: doerOf(scope.caller, input.takenById), field: 'takenById' },
      ...(shiftId ? [{ kind: 'Shift', id: shiftId, field: 'shiftId' }] : []),
      ...(answeredById ? [{ kind: 'StaffMember', id: answeredById, field: 'answeredById' }] : []),
    ],
    // A rota and its workers are told one after the other.
    told: shiftId && answeredById ? onShift(scope.caller.tenantId, shiftId, answeredById) : null,
    placeField: personId ? 'personId' : 'shiftId',
    placeless: personId ? null : shiftId ? unknown('shiftId') : refusal('PERSON_MISSING', 'personId'),
    place: (tx) => (personId ? tx.find(personTable, personId) : placeOfShift(tx, shiftId)),
    fields: () => ({
      personId: personId ?? null,
      respondent: input.respondent,
      codes: input.codes,
      concernCode: input.concernCode ?? null,
      text: input.text,
      rating: input.rating ?? null,
      question: input.question ?? null,
      shiftId: shiftId ?? null,
      answeredById: answeredById ?? null,
      takenById: doerOf(scope.caller, input.takenById),
    }),
    faults: (fields, at) => [...feedbackFaults(fields, at), ...shiftAnswerFaults(fields)],
    further: aboutShift,
    announce,
  });
}

/** What is out of the caller's reach is as unknown as what nobody knows. */
const unknown = (field: string) => refusal('RECORD_NOT_KNOWN', field, 'R28');
const inReach = (tx: Tx, place: Place): boolean => tx.caller.grants.some((grant) => covers(grant, place.serviceId));

async function placeOfShift(tx: Tx, shiftId: string | null | undefined): Promise<Place | null> {
  const shift = shiftId ? await tx.known('Shift', shiftId) : null;
  return shift && inReach(tx, shift) ? shift : null;
}

/** The faults of an answer beside the shift that it is about and the worker who gave it. */
async function aboutShift(tx: Tx, row: Feedback) {
  if (row.shiftId === null) return [];
  const shift = await tx.known('Shift', row.shiftId);
  if (!shift || !inReach(tx, shift)) return [unknown('shiftId')];
  const answerer = row.answeredById === null ? null : await tx.known('StaffMember', row.answeredById);
  const onShift = answerer !== null && (await isOnShift(tx, row.shiftId, answerer.id));
  if (answerer && !onShift && !inReach(tx, answerer)) return [unknown('answeredById')];
  return shiftFaults(row, {
    serviceId: shift.serviceId,
    startsAt: (shift.facts['startsAt'] as string | undefined) ?? null,
    peopleIds: (shift.facts['peopleIds'] as string[] | undefined) ?? [],
    answerer: answerer && { contract: (answerer.facts['contract'] as string | undefined) ?? null, onShift },
  });
}

/** An answer about a shift, which need not concern a person, is an event of its own: what else is said always does. */
function announce(tx: Tx, row: Feedback): void {
  const said = { respondent: row.respondent, codes: [...row.codes], concernCode: row.concernCode, takenById: row.takenById };
  if (isShiftAnswer(row)) {
    const { personId, question, shiftId, rating, answeredById } = row;
    tx.announce(shiftFeedbackGivenV1, row, { ...said, personId, question, shiftId, rating, answeredById });
  } else tx.announce(feedbackRecordedV1, row, { ...said, personId: row.personId ?? '', rating: row.rating });
}

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
