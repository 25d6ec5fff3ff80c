import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { Concern, Indicator } from './domain';

export const indicatorTable = recordTable<Indicator>('indicator', {
  personId: 'uuid',
  noteId: 'uuid',
  origin: 'text',
  theme: 'text',
  noteRecordedAt: 'timestamptz',
  flaggedById: 'uuid',
});
export const indicatorById = byId(indicatorTable, 'SAFEGUARDING');
export const indicatorsPage = pageOf(indicatorTable, 'SAFEGUARDING');
export const indicatorsOfPerson = pageOf(indicatorTable, 'SAFEGUARDING', { parent: 'personId' });

export const concernTable = recordTable<Concern>('concern', {
  personId: 'uuid',
  theme: 'text',
  indicatorId: 'uuid?',
  text: 'text',
  raisedById: 'uuid',
  allegationOfAbuse: 'boolean',
});
export const concernById = byId(concernTable, 'SAFEGUARDING');
export const concernsPage = pageOf(concernTable, 'SAFEGUARDING');
export const concernsOfPerson = pageOf(concernTable, 'SAFEGUARDING', { parent: 'personId' });
