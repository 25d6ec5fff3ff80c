import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { VisitReport } from './domain';

export const visitReportTable = recordTable<VisitReport>('visit_report', {
  shiftId: 'uuid',
  outcome: 'text',
  arrivedAt: 'timestamptz?',
  reasonCode: 'text',
  reportedById: 'uuid',
});
export const visitReportById = byId(visitReportTable, 'ROTA');
export const visitReportsPage = pageOf(visitReportTable, 'ROTA');
export const visitReportsOfService = pageOf(visitReportTable, 'ROTA', { parent: 'serviceId' });
export const visitReportsOfShift = pageOf(visitReportTable, 'ROTA', { parent: 'shiftId' });

/** Whether a visit has a report that was not entered in error. */
export async function findReport(tx: Tx, shiftId: string): Promise<boolean> {
  const before = await tx.query(
    'select 1 from visit_report where tenant_id = $1 and shift_id = $2 and entered_in_error_at is null limit 1',
    [tx.tenantId, shiftId],
  );
  return before.length > 0;
}
