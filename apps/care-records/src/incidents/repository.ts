import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { Incident } from './domain';

export const incidentTable = recordTable<Incident>('incident', {
  personId: 'uuid',
  kind: 'text',
  riskCodes: 'text[]',
  physicalHarm: 'text',
  psychologicalHarm: 'text',
  text: 'text',
  reportedById: 'uuid',
  immediateAction: 'text?',
});
export const incidentById = byId(incidentTable, 'INCIDENT');
export const incidentsPage = pageOf(incidentTable, 'INCIDENT');
export const incidentsOfPerson = pageOf(incidentTable, 'INCIDENT', { parent: 'personId' });
