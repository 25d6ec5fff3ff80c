import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { Complaint, Feedback } from './domain';

export const feedbackTable = recordTable<Feedback>('feedback', {
  personId: 'uuid',
  respondent: 'text',
  codes: 'text[]',
  concernCode: 'text?',
  text: 'text',
  rating: 'integer?',
  takenById: 'uuid',
});
export const feedbackById = byId(feedbackTable, 'FEEDBACK');
export const feedbacksPage = pageOf(feedbackTable, 'FEEDBACK');
export const feedbacksOfPerson = pageOf(feedbackTable, 'FEEDBACK', { parent: 'personId' });

export const complaintTable = recordTable<Complaint>('complaint', {
  personId: 'uuid',
  category: 'text',
  concernCode: 'text?',
  text: 'text',
  notActedOn: 'boolean',
  acknowledgedAt: 'timestamptz?',
  answeredAt: 'timestamptz?',
  answeredById: 'uuid?',
  outcome: 'text?',
  answer: 'text?',
});
export const complaintById = byId(complaintTable, 'FEEDBACK');
export const complaintsPage = pageOf(complaintTable, 'FEEDBACK');
export const complaintsOfPerson = pageOf(complaintTable, 'FEEDBACK', { parent: 'personId' });
