import { byId, pageOf, recordTable } from '@causeway/persistence';
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
