import { byId, pageOf, recordTable } from '@causeway/persistence';
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
