import { doerOf } from '@causeway/access';
import { staffInterviewRecordedV1, staffQuestionLoggedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { LogStaffQuestionInput, RecordInterviewInput } from '../__generated__/graphql';
import { shiftTable } from '../rota/repository';
import { staffMemberTable } from '../staff/repository';
import { staffInterviewFaults, staffQuestionFaults } from './domain';
import { staffInterviewTable, staffQuestionTable } from './repository';

/** Records an interview. */
export const recordInterview = (scope: Scope, input: RecordInterviewInput) =>
  createRecord(scope, {
    mutation: 'recordInterview',
    input,
    table: staffInterviewTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }],
    refs: [
      { table: staffMemberTable, ids: [input.staffMemberId], field: 'staffMemberId' },
      { table: staffMemberTable, ids: [doerOf(scope.caller, input.interviewerId)], field: 'interviewerId' },
      { table: shiftTable, ids: input.shiftId ? [input.shiftId] : [], field: 'shiftId' },
    ],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({
      staffMemberId: input.staffMemberId,
      interviewerId: doerOf(scope.caller, input.interviewerId),
      topic: input.topic,
      ownershipAccount: input.ownershipAccount,
      shiftId: input.shiftId ?? null,
      account: input.account,
    }),
    faults: staffInterviewFaults,
    announce: (tx, row) =>
      tx.announce(staffInterviewRecordedV1, row, {
        staffMemberId: row.staffMemberId,
        interviewerId: row.interviewerId,
        topic: row.topic,
        ownershipAccount: row.ownershipAccount,
        shiftId: row.shiftId,
      }),
  });

/** Logs a question that a worker asked. */
export const logStaffQuestion = (scope: Scope, input: LogStaffQuestionInput) =>
  createRecord(scope, {
    mutation: 'logStaffQuestion',
    input,
    table: staffQuestionTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }],
    refs: [
      { table: staffMemberTable, ids: [input.askedById], field: 'askedById' },
      { table: shiftTable, ids: input.shiftId ? [input.shiftId] : [], field: 'shiftId' },
    ],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({ askedById: input.askedById, questionCode: input.questionCode, shiftId: input.shiftId ?? null }),
    faults: staffQuestionFaults,
    announce: (tx, row) =>
      tx.announce(staffQuestionLoggedV1, row, { askedById: row.askedById, questionCode: row.questionCode, shiftId: row.shiftId }),
  });
