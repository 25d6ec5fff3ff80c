import { doerOf } from '@causeway/access';
import { visitReportedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { ReportVisitInput } from '../__generated__/graphql';
import { shiftTable } from '../rota/repository';
import { staffMemberTable } from '../staff/repository';
import { reportedVisitFaults, visitReportFaults, type VisitReport } from './domain';
import { findReport, visitReportTable } from './repository';

/** Reports that a visit was late or missed. */
export const reportVisit = (scope: Scope, input: ReportVisitInput) =>
  createRecord(scope, {
    mutation: 'reportVisit',
    input,
    table: visitReportTable,
    refs: [{ table: staffMemberTable, ids: [doerOf(scope.caller, input.reportedById)], field: 'reportedById' }],
    placeField: 'shiftId',
    place: (tx) => tx.find(shiftTable, input.shiftId),
    fields: () => ({
      shiftId: input.shiftId,
      outcome: input.outcome,
      arrivedAt: input.arrivedAt ?? null,
      reasonCode: input.reasonCode,
      reportedById: doerOf(scope.caller, input.reportedById),
    }),
    faults: visitReportFaults,
    further: ofVisit,
    announce: (tx, row) =>
      tx.announce(visitReportedV1, row, {
        shiftId: row.shiftId,
        outcome: row.outcome,
        arrivedAt: row.arrivedAt?.toISOString() ?? null,
        reasonCode: row.reasonCode,
        reportedById: row.reportedById,
      }),
  });

/** Two who report the same visit wait for each other. */
async function ofVisit(tx: Tx, report: VisitReport) {
  const visit = await tx.lock(shiftTable, report.shiftId);
  const before = await findReport(tx, report.shiftId);
  return visit ? reportedVisitFaults(report, visit, before, tx.clock.now()) : [];
}
