import { doerOf } from '@causeway/access';
import { actionProgressReportedV1, workforceActionCompletedV1, workforceActionLoggedV1 } from '@causeway/event-contracts';
import { err, ok, refusal } from '@causeway/kernel';
import { amendRecord, createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { CompleteWorkforceActionInput, LogWorkforceActionInput, ReportActionProgressInput } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { staffMemberTable } from '../staff/repository';
import { actionProgressFaults, completionFaults, workforceActionFaults, type ActionProgress, type WorkforceAction } from './domain';
import { actionProgressTable, workforceActionTable } from './repository';

/** Logs a learning gap with its owner and due date. */
export const logWorkforceAction = (scope: Scope, input: LogWorkforceActionInput) =>
  createRecord(scope, {
    mutation: 'logWorkforceAction',
    input,
    table: workforceActionTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }],
    refs: [
      { table: staffMemberTable, ids: input.staffMemberId ? [input.staffMemberId] : [], field: 'staffMemberId' },
      { table: staffMemberTable, ids: [input.ownerId], field: 'ownerId' },
    ],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({
      staffMemberId: input.staffMemberId ?? null,
      gapCode: input.gapCode,
      dueOn: input.dueOn,
      ownerId: input.ownerId,
      state: 'OPEN' as const,
      outcome: null,
      evidence: [],
      completedAt: null,
      verdictId: null,
    }),
    faults: workforceActionFaults,
    announce: announceAction,
  });

/** Tells of an action that was logged, and of the verdict whose gap it is. */
export const announceAction = (tx: Tx, row: WorkforceAction): void =>
  tx.announce(workforceActionLoggedV1, row, { ...factsOf(row), ...(row.verdictId === null ? {} : { verdictId: row.verdictId }) });

/** Reports how an open action is getting on. */
export const reportActionProgress = (scope: Scope, input: ReportActionProgressInput) =>
  createRecord(scope, {
    mutation: 'reportActionProgress',
    input,
    table: actionProgressTable,
    refs: [{ table: staffMemberTable, ids: [doerOf(scope.caller, input.reportedById)], field: 'reportedById' }],
    placeField: 'actionId',
    place: (tx) => tx.find(workforceActionTable, input.actionId),
    fields: () => ({ actionId: input.actionId, note: input.note, reportedById: doerOf(scope.caller, input.reportedById) }),
    faults: actionProgressFaults,
    further: stillOpen,
    announce: (tx, row) => tx.announce(actionProgressReportedV1, row, { actionId: row.actionId, reportedById: row.reportedById }),
  });

/** Completes an action, with what came of it and the records that show it. */
export const completeWorkforceAction = (scope: Scope, input: CompleteWorkforceActionInput) =>
  amendRecord(scope, {
    mutation: 'completeWorkforceAction',
    input,
    table: workforceActionTable,
    id: input.actionId,
    field: 'actionId',
    cites: citationsOf(input.evidence, 'evidence'),
    decide: async (tx, action) => {
      const evidence = await citedRecords(tx, input.evidence);
      const wrong = completionFaults(action, input.outcome, input.evidence.length, evidence);
      if (wrong.length > 0) return err(wrong);
      return ok({ state: 'DONE' as const, outcome: input.outcome, evidence, completedAt: scope.clock.now() });
    },
    announce: (tx, action) =>
      tx.announce(workforceActionCompletedV1, action, {
        ...factsOf(action),
        evidence: [...action.evidence],
        completedAt: scope.clock.now().toISOString(),
      }),
  });

/** Progress is of an action that is open, and nobody completes it meanwhile. */
async function stillOpen(tx: Tx, progress: ActionProgress) {
  const action = await tx.lock(workforceActionTable, progress.actionId);
  return action?.state === 'DONE' ? [refusal('DONE_ALREADY', 'actionId')] : [];
}

const factsOf = (row: WorkforceAction) => ({
  staffMemberId: row.staffMemberId,
  gapCode: row.gapCode,
  dueOn: row.dueOn,
  ownerId: row.ownerId,
});
