import { byColumn, byId, pageOf, recordTable } from '@causeway/persistence';
import type { Inspection, InspectionFinding } from './domain';

export const inspectionTable = recordTable<Inspection>('inspection', {
  inspectedOn: 'date',
  overallRating: 'text',
  expectedReinspectionOn: 'date?',
});
export const inspectionById = byId(inspectionTable, 'GOVERNANCE');
export const inspectionsPage = pageOf(inspectionTable, 'GOVERNANCE');
export const inspectionsOfService = pageOf(inspectionTable, 'GOVERNANCE', { parent: 'serviceId' });

export const inspectionFindingTable = recordTable<InspectionFinding>('inspection_finding', {
  inspectionId: 'uuid',
  kind: 'text',
  regulationKey: 'text',
  text: 'text',
  complyBy: 'date?',
  recordedById: 'uuid?',
  state: 'text?',
  reviewedById: 'uuid?',
  reviewNote: 'text?',
  changedOn: 'date?',
  testedById: 'uuid?',
  stillFound: 'boolean?',
  testNote: 'text?',
  evidence: 'jsonb?',
});
export const inspectionFindingById = byId(inspectionFindingTable, 'GOVERNANCE');
export const inspectionFindingsPage = pageOf(inspectionFindingTable, 'GOVERNANCE');
export const inspectionFindingsOfInspection = pageOf(inspectionFindingTable, 'GOVERNANCE', { parent: 'inspectionId' });
export const inspectionFindingsOfService = byColumn(inspectionFindingTable, 'serviceId', 'GOVERNANCE', { orderBy: 'recordedAt' });
