import { byColumn, byId, pageOf, recordTable } from '@causeway/persistence';
import type { Link } from './domain';

export const linkTable = recordTable<Link>('link', {
  rule: 'text',
  ruleVersion: 'integer',
  fromKind: 'text',
  fromKeyId: 'uuid',
  personId: 'uuid',
  ends: 'jsonb',
  holds: 'boolean',
});
export const linkById = byId(linkTable, 'LINK');
export const linksPage = pageOf(linkTable, 'LINK');
export const linksOfService = pageOf(linkTable, 'LINK', { parent: 'serviceId' });

/** All links of a change. */
export const linksOfChange = byColumn(linkTable, 'fromKeyId', 'LINK', { orderBy: 'happenedAt' });
