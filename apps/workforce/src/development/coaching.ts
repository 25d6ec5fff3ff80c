import { doerOf } from '@causeway/access';
import { coachingCompletedV1, scenarioResultRecordedV1 } from '@causeway/event-contracts';
import { refusal } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { CompleteCoachingInput, RecordScenarioResultInput } from '../__generated__/graphql';
import { staffMemberTable } from '../staff/repository';
import { coachingFaults, scenarioResultFaults, type Coaching } from './domain';
import { coachingTable, listScenarioResults, scenarioResultTable } from './repository';

/** Records what a worker's answers to scenario questions showed. */
export const recordScenarioResult = (scope: Scope, input: RecordScenarioResultInput) =>
  createRecord(scope, {
    mutation: 'recordScenarioResult',
    input,
    table: scenarioResultTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }],
    refs: [
      { table: staffMemberTable, ids: [input.staffMemberId], field: 'staffMemberId' },
      { table: staffMemberTable, ids: [doerOf(scope.caller, input.askedById)], field: 'askedById' },
    ],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({
      staffMemberId: input.staffMemberId,
      askedById: doerOf(scope.caller, input.askedById),
      topicCode: input.topicCode,
      questionsTaken: input.questionsTaken,
      questionsPassed: input.questionsPassed,
    }),
    faults: scenarioResultFaults,
    announce: (tx, row) =>
      tx.announce(scenarioResultRecordedV1, row, {
        staffMemberId: row.staffMemberId,
        askedById: row.askedById,
        topicCode: row.topicCode,
        questionsTaken: row.questionsTaken,
        questionsPassed: row.questionsPassed,
      }),
  });

/** Completes coaching with the results of its scenario questions; without one it is not complete (R75). */
export const completeCoaching = (scope: Scope, input: CompleteCoachingInput) =>
  createRecord(scope, {
    mutation: 'completeCoaching',
    input,
    table: coachingTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }],
    refs: [
      { table: staffMemberTable, ids: [input.staffMemberId], field: 'staffMemberId' },
      { table: staffMemberTable, ids: [doerOf(scope.caller, input.coachId)], field: 'coachId' },
      { table: scenarioResultTable, ids: input.scenarioResultIds, field: 'scenarioResultIds' },
    ],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: async (tx) => {
      const results = await listScenarioResults(tx, input.scenarioResultIds);
      return {
        staffMemberId: input.staffMemberId,
        coachId: doerOf(scope.caller, input.coachId),
        topicCode: input.topicCode,
        scenarioResultIds: results.map((result) => result.id),
        scenariosTaken: results.reduce((sum, result) => sum + result.questionsTaken, 0),
        scenariosPassed: results.reduce((sum, result) => sum + result.questionsPassed, 0),
      };
    },
    faults: coachingFaults,
    further: theirOwnResults,
    announce: (tx, row) =>
      tx.announce(coachingCompletedV1, row, {
        staffMemberId: row.staffMemberId,
        coachId: row.coachId,
        topicCode: row.topicCode,
        scenariosTaken: row.scenariosTaken,
        scenariosPassed: row.scenariosPassed,
      }),
  });

/** The results are of the worker who was coached, and on the topic. */
async function theirOwnResults(tx: Tx, coaching: Coaching) {
  const results = await listScenarioResults(tx, coaching.scenarioResultIds);
  const own = results.every((result) => result.staffMemberId === coaching.staffMemberId && result.topicCode === coaching.topicCode);
  return own ? [] : [refusal('SCENARIO_NOT_THEIRS', 'scenarioResultIds', 'R75')];
}
