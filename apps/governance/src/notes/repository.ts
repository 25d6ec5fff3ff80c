import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { ReviewNote } from './domain';

export const reviewNoteTable = recordTable<ReviewNote>('review_note', {
  reviewId: 'uuid',
  subject: 'text',
  verdict: 'text?',
  text: 'text',
  refs: 'jsonb',
  authorId: 'uuid?',
  peopleIds: 'uuid[]',
  shiftGroup: 'text?',
  level: 'text?',
});
export const reviewNoteById = byId(reviewNoteTable, 'REVIEW');
export const reviewNotesPage = pageOf(reviewNoteTable, 'REVIEW');
export const reviewNotesOfReview = pageOf(reviewNoteTable, 'REVIEW', { parent: 'reviewId' });

/** Whether one of these interviews is of a worker who is not from an agency, as workforce told of both. */
export async function isPermanentWorkerInterviewed(tx: Tx, interviewIds: readonly string[]): Promise<boolean> {
  const found = await tx.query(
    `select 1 from known_record i join known_record m on m.tenant_id = i.tenant_id and m.kind = 'StaffMember' and m.id::text = i.facts->>'staffMemberId'
      where i.tenant_id = $1 and i.kind = 'StaffInterview' and i.id = any($2::uuid[]) and m.facts->>'contract' <> 'AGENCY' limit 1`,
    [tx.tenantId, interviewIds],
  );
  return found.length > 0;
}
