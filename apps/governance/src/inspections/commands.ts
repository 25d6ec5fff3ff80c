import { inspectionFindingRecordedV1, inspectionRecordedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { RecordInspectionFindingInput, RecordInspectionInput } from '../__generated__/graphql';
import { serviceRow } from '../organisation/commands';
import { inspectionFaults, inspectionFindingFaults } from './domain';
import { inspectionFindingTable, inspectionTable } from './repository';

/** Records an inspection. */
export const recordInspection = (scope: Scope, input: RecordInspectionInput) =>
  createRecord(scope, {
    mutation: 'recordInspection',
    input,
    table: inspectionTable,
    placeField: 'serviceId',
    place: (tx) => serviceRow(tx, input.serviceId),
    fields: () => ({
      inspectedOn: input.inspectedOn,
      overallRating: input.overallRating,
      expectedReinspectionOn: input.expectedReinspectionOn ?? null,
    }),
    faults: inspectionFaults,
    announce: (tx, row) =>
      tx.announce(inspectionRecordedV1, row, {
        inspectedOn: row.inspectedOn,
        overallRating: row.overallRating,
        expectedReinspectionOn: row.expectedReinspectionOn,
      }),
  });

/** Records what an inspection found. */
export const recordInspectionFinding = (scope: Scope, input: RecordInspectionFindingInput) =>
  createRecord(scope, {
    mutation: 'recordInspectionFinding',
    input,
    table: inspectionFindingTable,
    placeField: 'inspectionId',
    place: (tx) => tx.find(inspectionTable, input.inspectionId),
    fields: (tx) => ({
      inspectionId: input.inspectionId,
      kind: input.kind,
      regulationKey: input.regulationKey,
      text: input.text,
      complyBy: input.complyBy ?? null,
      recordedById: tx.caller.staffMemberId,
      state: 'RECORDED' as const,
      reviewedById: null,
      reviewNote: null,
      changedOn: null,
      testedById: null,
      stillFound: null,
      testNote: null,
      evidence: null,
    }),
    faults: inspectionFindingFaults,
    announce: (tx, row) =>
      tx.announce(inspectionFindingRecordedV1, row, {
        inspectionId: row.inspectionId,
        kind: row.kind,
        regulationKey: row.regulationKey,
        complyBy: row.complyBy,
      }),
  });
