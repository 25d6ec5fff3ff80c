import { byId, pageOf, recordTable, type Told, type Tx } from '@causeway/persistence';
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

/** Finds a worker on a shift of the rota; also one who was taken off while it ran, but not one who was taken off before. */
export const onShift = (tenantId: string, shiftId: string, staffMemberId: string): Told => ({
  text: `select 1 from known_record a join known_record s on s.tenant_id = a.tenant_id and s.kind = 'Shift' and s.id = $2 and s.service_id = a.service_id
      where a.tenant_id = $1 and a.kind = 'Assignment' and a.state <> 'RETRACTED' and a.facts->>'shiftId' = $2::text and a.facts->>'staffMemberId' = $3::text limit 1`,
  values: [tenantId, shiftId, staffMemberId],
});

/** Whether the rota has the worker on the shift. */
export async function isOnShift(tx: Tx, shiftId: string, staffMemberId: string): Promise<boolean> {
  const { text, values } = onShift(tx.tenantId, shiftId, staffMemberId);
  return (await tx.query(text, values)).length > 0;
}
