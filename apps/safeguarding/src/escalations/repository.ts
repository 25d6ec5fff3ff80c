import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { Escalation } from './domain';

export const escalationTable = recordTable<Escalation>('escalation', {
  kind: 'text',
  ownerId: 'uuid',
  startsOn: 'date',
  reviewOn: 'date',
  reason: 'text',
  endedOn: 'date?',
  outcome: 'text?',
});
export const escalationById = byId(escalationTable, 'SAFEGUARDING');
export const escalationsPage = pageOf(escalationTable, 'SAFEGUARDING');
export const escalationsOfService = pageOf(escalationTable, 'SAFEGUARDING', { parent: 'serviceId' });
