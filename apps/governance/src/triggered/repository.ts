import { byId, pageOf, recordTable, type Writer } from '@causeway/persistence';
import type { TriggeredAction, TriggerRule } from './domain';

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

/** What is open for a service, rule and person: one at most. Whoever looks holds the key, so that two that fire at once make one action. */
export async function lockOpenActions(
  writer: Writer,
  serviceId: string | null,
  rule: TriggerRule,
  personId: string | null,
): Promise<TriggeredAction[]> {
  await writer.exclusively('triggered-action', serviceId ?? 'group', rule, personId ?? 'service');
  return writer.query<TriggeredAction>(
    `select ${triggeredActionTable.columns()} from triggered_action
      where tenant_id = $1 and service_id is not distinct from $2 and rule = $3 and person_id is not distinct from $4
        and settlement is null and not withdrawn`,
    [writer.tenantId, serviceId, rule, personId],
  );
}
