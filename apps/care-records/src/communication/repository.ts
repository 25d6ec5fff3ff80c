import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { CommunicationLogEntry } from './domain';

export const communicationLogEntryTable = recordTable<CommunicationLogEntry>('communication_log_entry', {
  personId: 'uuid',
  kind: 'text',
  text: 'text',
  loggedById: 'uuid',
  withCode: 'text?',
  amendsId: 'uuid?',
});
export const communicationLogEntryById = byId(communicationLogEntryTable, 'CARE');
export const communicationLogPage = pageOf(communicationLogEntryTable, 'CARE');
export const communicationLogOfPerson = pageOf(communicationLogEntryTable, 'CARE', { parent: 'personId' });
