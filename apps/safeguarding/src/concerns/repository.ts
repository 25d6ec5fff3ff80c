import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { Concern, Indicator } from './domain';

/** Whoever flagged it needs to know of it, and whoever was alerted to it. */
const FLAGGED_BY_OR_ALERTED =
  't.flagged_by_id = $own or exists (select 1 from alert a where a.tenant_id = t.tenant_id and a.indicator_id = t.id and a.sent_to_id = $own)';

export const indicatorTable = recordTable<Indicator>(
  'indicator',
  {
    personId: 'uuid',
    noteId: 'uuid',
    origin: 'text',
    theme: 'text',
    noteRecordedAt: 'timestamptz',
    flaggedById: 'uuid',
  },
  { own: FLAGGED_BY_OR_ALERTED },
);
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
