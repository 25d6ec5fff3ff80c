import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { TriggeredAction } from './domain';

export const triggeredActionTable = recordTable<TriggeredAction>('triggered_action', {
  rule: 'text',
  personId: 'uuid?',
  grounds: 'jsonb',
  dueOn: 'date',
  extensions: 'integer',
  withdrawn: 'boolean',
  settlement: 'text?',
  reason: 'text?',
  reviewId: 'uuid?',
  settledById: 'uuid?',
  settledAt: 'timestamptz?',
});
export const triggeredActionById = byId(triggeredActionTable, 'GOVERNANCE');
export const triggeredActionsPage = pageOf(triggeredActionTable, 'GOVERNANCE');
