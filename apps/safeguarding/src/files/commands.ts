import { doerOf } from '@causeway/access';
import { governanceReportFindingRecordedV1, reviewFileEntryFiledV1 } from '@causeway/event-contracts';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { FileDelayInput, RecordAlertFindingInput } from '../__generated__/graphql';
import { knownToCaller } from '../concerns/knowing';
import { indicatorTable } from '../concerns/repository';
import { listAlertsBy } from '../oversight/repository';
import { findingFaults, reviewFileEntryFaults, verdictFaults, type GovernanceReportFinding } from './domain';
import { governanceReportFindingTable, reviewFileEntryTable } from './repository';

/** Files one delay in the safeguarding review file, by its stage. */
export const fileDelay = (scope: Scope, input: FileDelayInput) =>
  createRecord(scope, {
    mutation: 'fileDelay',
    input,
    table: reviewFileEntryTable,
    cites: [
      { kind: 'StaffMember', id: doerOf(scope.caller, input.filedById), field: 'filedById' },
      ...input.noteIds.map((id) => ({ kind: 'DailyNote', id, field: 'noteIds' })),
    ],
    placeField: 'indicatorId',
    place: (tx) => knownToCaller(tx, indicatorTable, input.indicatorId),
    fields: () => ({
      indicatorId: input.indicatorId,
      stage: input.stage,
      account: input.account,
      noteIds: input.noteIds,
      filedById: doerOf(scope.caller, input.filedById),
    }),
    faults: reviewFileEntryFaults,
    announce: (tx, row) =>
      tx.announce(reviewFileEntryFiledV1, row, {
        indicatorId: row.indicatorId,
        stage: row.stage,
        noteIds: [...row.noteIds],
        filedById: row.filedById,
      }),
  });

/** Records a root cause finding in the safeguarding governance report. */
export const recordAlertFinding = (scope: Scope, input: RecordAlertFindingInput) =>
  createRecord(scope, {
    mutation: 'recordAlertFinding',
    input,
    table: governanceReportFindingTable,
    cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.foundById), field: 'foundById' }],
    placeField: 'indicatorId',
    place: (tx) => knownToCaller(tx, indicatorTable, input.indicatorId),
    fields: () => ({
      indicatorId: input.indicatorId,
      verdict: input.verdict,
      pathway: input.pathway,
      finding: input.finding,
      foundById: doerOf(scope.caller, input.foundById),
    }),
    faults: findingFaults,
    further: besideAlerts,
    announce: (tx, row) =>
      tx.announce(governanceReportFindingRecordedV1, row, {
        indicatorId: row.indicatorId,
        verdict: row.verdict,
        pathway: row.pathway,
        foundById: row.foundById,
      }),
  });

/** The verdict fits the alerts that were sent by its pathway. */
const besideAlerts = async (tx: Tx, row: GovernanceReportFinding) =>
  verdictFaults(row.verdict, await listAlertsBy(tx, row.indicatorId, row.pathway));
