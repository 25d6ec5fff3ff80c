import { byColumn, byId, pageOf, recordTable } from '@causeway/persistence';
import type { Link } from './domain';

const COLUMNS = {
  rule: 'text',
  ruleVersion: 'integer',
  fromKind: 'text',
  fromKeyId: 'uuid',
  personId: 'uuid',
  ends: 'jsonb',
  holds: 'boolean',
} as const;

export const linkTable = recordTable<Link>('link', COLUMNS);
/** Links of new rules, until they are whole. */
export const linkNextTable = recordTable<Link>('link_next', COLUMNS);
export const linkById = byId(linkTable, 'LINK');
export const linksPage = pageOf(linkTable, 'LINK');
export const linksOfService = pageOf(linkTable, 'LINK', { parent: 'serviceId' });

/** All links of a change. */
export const linksOfChange = byColumn(linkTable, 'fromKeyId', 'LINK', { orderBy: 'happenedAt' });
