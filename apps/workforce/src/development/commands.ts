import { doerOf } from '@causeway/access';
import {
  inductionRecordedV1,
  practiceObservationRecordedV1,
  supervisionHeldV1,
  trainingRecordCompletedV1,
} from '@causeway/event-contracts';
import { refusal } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type {
  RecordInductionInput,
  RecordPracticeObservationInput,
  RecordSupervisionInput,
  RecordTrainingInput,
} from '../__generated__/graphql';
import { staffMemberTable } from '../staff/repository';
import { inductionFaults, supervisionFaults, trainingRecordFaults, practiceObservationFaults, type Supervision } from './domain';
import { coachingTable, inductionTable, isAllOf, practiceObservationTable, supervisionTable, trainingRecordTable } from './repository';

/** Records an induction. */
export const recordInduction = (scope: Scope, input: RecordInductionInput) =>
  createRecord(scope, {
    mutation: 'recordInduction',
    input,
    table: inductionTable,
    cites: [
      ...input.peopleIds.map((id) => ({ kind: 'Person', id, field: 'peopleIds' })),
      { kind: 'Service', id: input.serviceId, field: 'serviceId' },
    ],
    refs: [{ table: staffMemberTable, ids: [input.staffMemberId], field: 'staffMemberId' }],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({
      staffMemberId: input.staffMemberId,
      orientation: input.orientation,
      personSpecific: input.personSpecific,
      peopleIds: input.peopleIds,
    }),
    faults: inductionFaults,
    announce: (tx, row) =>
      tx.announce(inductionRecordedV1, row, {
        staffMemberId: row.staffMemberId,
        orientation: row.orientation,
        personSpecific: row.personSpecific,
        peopleIds: [...row.peopleIds],
      }),
  });

/** Records a supervision. */
export const recordSupervision = (scope: Scope, input: RecordSupervisionInput) =>
  createRecord(scope, {
    mutation: 'recordSupervision',
    input,
    table: supervisionTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }],
    refs: [
      { table: staffMemberTable, ids: [input.staffMemberId], field: 'staffMemberId' },
      { table: staffMemberTable, ids: [doerOf(scope.caller, input.supervisorId)], field: 'supervisorId' },
      { table: coachingTable, ids: input.coachingIds ?? [], field: 'coachingIds' },
    ],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({
      staffMemberId: input.staffMemberId,
      supervisorId: doerOf(scope.caller, input.supervisorId),
      topics: input.topics,
      note: input.note ?? null,
      nextDueOn: input.nextDueOn ?? null,
      coachingIds: input.coachingIds ?? [],
    }),
    faults: supervisionFaults,
    further: theirOwnCoaching,
    announce: (tx, row) =>
      tx.announce(supervisionHeldV1, row, {
        staffMemberId: row.staffMemberId,
        supervisorId: row.supervisorId,
        topics: [...row.topics],
        nextDueOn: row.nextDueOn,
        ...(row.coachingIds.length > 0 ? { coachingIds: [...row.coachingIds] } : {}),
      }),
  });

/** A supervision records the outcome of coaching of the worker who is supervised (R76). */
const theirOwnCoaching = async (tx: Tx, { staffMemberId, coachingIds }: Supervision) =>
  (await isAllOf(tx, staffMemberId, coachingIds)) ? [] : [refusal('COACHING_NOT_THEIRS', 'coachingIds', 'R76')];

/** Records completed training. */
export const recordTraining = (scope: Scope, input: RecordTrainingInput) =>
  createRecord(scope, {
    mutation: 'recordTraining',
    input,
    table: trainingRecordTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }],
    refs: [{ table: staffMemberTable, ids: [input.staffMemberId], field: 'staffMemberId' }],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({
      staffMemberId: input.staffMemberId,
      courseCode: input.courseCode,
      completedOn: input.completedOn,
      validUntil: input.validUntil ?? null,
    }),
    faults: trainingRecordFaults,
    announce: (tx, row) =>
      tx.announce(trainingRecordCompletedV1, row, {
        staffMemberId: row.staffMemberId,
        courseCode: row.courseCode,
        completedOn: row.completedOn,
        validUntil: row.validUntil,
      }),
  });

/** Records a practice observation. */
export const recordPracticeObservation = (scope: Scope, input: RecordPracticeObservationInput) =>
  createRecord(scope, {
    mutation: 'recordPracticeObservation',
    input,
    table: practiceObservationTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }],
    refs: [
      { table: staffMemberTable, ids: [input.staffMemberId], field: 'staffMemberId' },
      { table: staffMemberTable, ids: [doerOf(scope.caller, input.observerId)], field: 'observerId' },
    ],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({
      staffMemberId: input.staffMemberId,
      observerId: doerOf(scope.caller, input.observerId),
      practiceCode: input.practiceCode,
      verdict: input.verdict,
      note: input.note ?? null,
    }),
    faults: practiceObservationFaults,
    announce: (tx, row) =>
      tx.announce(practiceObservationRecordedV1, row, {
        staffMemberId: row.staffMemberId,
        observerId: row.observerId,
        practiceCode: row.practiceCode,
        verdict: row.verdict,
      }),
  });
