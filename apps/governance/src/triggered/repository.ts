import { byColumn, firedWithin, pageOf, recordTable, type Asking, type Writer } from '@causeway/persistence';
import type { TriggeredAction, TriggerRule } from './domain';

export const triggeredActionTable = recordTable<TriggeredAction>('triggered_action', {
  rule: 'text',
  personId: 'uuid?',
  grounds: 'jsonb',
  dueOn: 'date',
  lookBy: 'date',
  extensions: 'integer',
  withdrawn: 'boolean',
  settlement: 'text?',
  reason: 'text?',
  reviewId: 'uuid?',
  settledById: 'uuid?',
  settledAt: 'timestamptz?',
});

/** Of whose grounds the caller may know, every one: that a family complained is told by an action already. */
const within = (asking: Asking, values: unknown[]): string => {
  const records = `(select coalesce(jsonb_agg(r), '[]') from jsonb_array_elements(t.grounds) g, jsonb_array_elements(g->'records') r)`;
  return `(t.rule = 'REVISIT_FAILED' or ${firedWithin('t.rule', records, triggeredActionTable, asking, values)})`;
};
export const triggeredActionById = byColumn(triggeredActionTable, 'id', 'GOVERNANCE', { within });
export const triggeredActionsPage = pageOf(triggeredActionTable, 'GOVERNANCE', { within });

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

/** The grounds of the settled actions that rest on a warning. */
export const listSettledOn = (writer: Writer, rule: TriggerRule, warningId: string): Promise<Pick<TriggeredAction, 'grounds'>[]> =>
  writer.query(
    `select grounds from triggered_action
      where tenant_id = $1 and rule = $2 and settlement is not null and grounds @> jsonb_build_array(jsonb_build_object('warningId', $3::text))`,
    [writer.tenantId, rule, warningId],
  );

/** The open actions that rest on a warning, of whatever service: those that `lockOpenActions` then locks. */
export const listOpenOn = (
  writer: Writer,
  rule: TriggerRule,
  warningId: string,
): Promise<Pick<TriggeredAction, 'serviceId' | 'personId'>[]> =>
  writer.query(
    `select service_id as "serviceId", person_id as "personId" from triggered_action
      where tenant_id = $1 and rule = $2 and settlement is null and not withdrawn and grounds @> jsonb_build_array(jsonb_build_object('warningId', $3::text)) order by id`,
    [writer.tenantId, rule, warningId],
  );
