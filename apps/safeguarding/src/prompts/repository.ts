import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { NotificationPrompt } from './domain';

export const notificationPromptTable = recordTable<NotificationPrompt>('notification_prompt', {
  concernId: 'uuid',
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

/** The prompts for a decision on a concern's referral that wait for an answer; nobody else answers them until this transaction ends. */
export const lockReferralPrompts = (tx: Tx, concernId: string): Promise<NotificationPrompt[]> =>
  tx.query<NotificationPrompt>(
    `select ${notificationPromptTable.columns()} from notification_prompt
      where tenant_id = $1 and concern_id = $2 and kind = 'COUNCIL_REFERRAL_DECISION' and answer is null and entered_in_error_at is null for update`,
    [tx.tenantId, concernId],
  );
