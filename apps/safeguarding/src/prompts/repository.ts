import { byId, pageOf, recordTable, type Tx, type Writer } from '@causeway/persistence';
import type { NotificationPrompt } from './domain';

export const notificationPromptTable = recordTable<NotificationPrompt>('notification_prompt', {
  concernId: 'uuid?',
  incidentId: 'uuid?',
  personId: 'uuid',
  kind: 'text',
  answer: 'text?',
  reason: 'text?',
  answeredAt: 'timestamptz?',
  answeredById: 'uuid?',
});
export const notificationPromptById = byId(notificationPromptTable, 'SAFEGUARDING');
export const notificationPromptsPage = pageOf(notificationPromptTable, 'SAFEGUARDING');
export const notificationPromptsOfService = pageOf(notificationPromptTable, 'SAFEGUARDING', { parent: 'serviceId' });
export const notificationPromptsOfConcern = pageOf(notificationPromptTable, 'SAFEGUARDING', { parent: 'concernId' });
export const notificationPromptsOfIncident = pageOf(notificationPromptTable, 'SAFEGUARDING', { parent: 'incidentId' });

/** The prompts for a decision on a concern's referral that wait for an answer; nobody else answers them until this transaction ends. */
export const lockReferralPrompts = (tx: Tx, concernId: string): Promise<NotificationPrompt[]> =>
  tx.query<NotificationPrompt>(
    `select ${notificationPromptTable.columns()} from notification_prompt
      where tenant_id = $1 and concern_id = $2 and kind = 'COUNCIL_REFERRAL_DECISION' and answer is null and entered_in_error_at is null for update`,
    [tx.tenantId, concernId],
  );

/**
 * The prompts that stand with an incident; nobody else answers one until this transaction ends. Nobody else opens or withdraws one: what an
 * event tells of the incident was kept in its one row before, so the next event of it waits there.
 */
export const lockIncidentPrompts = (writer: Writer, incidentId: string): Promise<NotificationPrompt[]> =>
  writer.query<NotificationPrompt>(
    `select ${notificationPromptTable.columns()} from notification_prompt
      where tenant_id = $1 and incident_id = $2 and entered_in_error_at is null for update`,
    [writer.tenantId, incidentId],
  );

/** Whether an incident was entered in error, as care records told it. */
export async function wasTakenBack(writer: Writer, incidentId: string): Promise<boolean> {
  const found = await writer.query(
    "select 1 from known_record where tenant_id = $1 and kind = 'Incident' and id = $2 and state = 'RETRACTED'",
    [writer.tenantId, incidentId],
  );
  return found.length > 0;
}

/** Whether it was not yet said of an incident what was told in person. */
export async function findUntold(tx: Tx, incidentId: string | null): Promise<boolean> {
  const open = await tx.query(
    `select 1 from notification_prompt
      where tenant_id = $1 and incident_id = $2 and kind = 'CANDOUR_IN_PERSON' and answer is null and entered_in_error_at is null`,
    [tx.tenantId, incidentId],
  );
  return open.length > 0;
}
