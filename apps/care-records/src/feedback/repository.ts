import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { Complaint, Feedback, FeedbackFrom } from './domain';

export const feedbackTable = recordTable<Feedback>('feedback', {
  personId: 'uuid?',
  respondent: 'text',
  codes: 'text[]',
  concernCode: 'text?',
  text: 'text',
  rating: 'integer?',
  question: 'text?',
  shiftId: 'uuid?',
  answeredById: 'uuid?',
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

/** Who gave each of these records that is feedback. */
export const listRespondents = (tx: Tx, ids: readonly string[]): Promise<{ id: string; respondent: FeedbackFrom }[]> =>
  tx.query<{ id: string; respondent: FeedbackFrom }>('select id, respondent from feedback where tenant_id = $1 and id = any($2::uuid[])', [
    tx.tenantId,
    ids,
  ]);
