import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { EarlyWarning } from './domain';

export const earlyWarningTable = recordTable<EarlyWarning>('early_warning', {
  rule: 'text',
  state: 'text',
  personId: 'uuid?',
  ownerId: 'uuid?',
  because: 'jsonb',
  setting: 'text',
  suggestsReview: 'boolean',
});
export const earlyWarningById = byId(earlyWarningTable, 'LINK');
export const earlyWarningsPage = pageOf(earlyWarningTable, 'LINK');
export const earlyWarningsOfPerson = pageOf(earlyWarningTable, 'LINK', { parent: 'personId' });
export const earlyWarningsOfService = pageOf(earlyWarningTable, 'LINK', { parent: 'serviceId' });
