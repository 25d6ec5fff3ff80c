import { byColumn, byId, pageOf, recordTable, type ReadSession } from '@causeway/persistence';
import { CONCERNED, OF_CONCERNED } from '../reviews/concerned-repository';
import type { Involvement } from './domain';

export const involvementTable = recordTable<Involvement>('involvement', {
  reviewId: 'uuid',
  personId: 'uuid',
  relation: 'text',
  way: 'text',
  asked: 'text?',
  answer: 'text?',
  answeredAt: 'timestamptz?',
  answeredById: 'uuid?',
  wantsOutcome: 'text',
  involvedById: 'uuid?',
});
export const involvementById = byId(involvementTable, 'REVIEW');
export const involvementsPage = pageOf(involvementTable, 'REVIEW');
export const involvementsOfReview = pageOf(involvementTable, 'REVIEW', { parent: 'reviewId' });
/** Those that stand. */
export const allInvolvementsOfReview = byColumn(involvementTable, 'reviewId', 'REVIEW', { where: 't.entered_in_error_at is null' });

/** Which of these reviews concern people and involve none of them, nor anybody of theirs, without a note that says why. */
export async function listInvolvingNobody(session: ReadSession, reviewIds: readonly string[]): Promise<boolean[]> {
  const rows = await session.query<{ id: string }>(
    `select r.id from review r where r.tenant_id = $1 and r.id = any($2::uuid[]) and ${CONCERNED} <> '{}'
      and not exists (select 1 from involvement t where t.tenant_id = $1 and t.review_id = r.id and t.entered_in_error_at is null and ${OF_CONCERNED})
      and not exists (select 1 from review_note t where t.tenant_id = $1 and t.review_id = r.id and t.entered_in_error_at is null and t.subject = 'NOBODY_INVOLVED')`,
    [session.caller.tenantId, reviewIds],
  );
  return reviewIds.map((id) => rows.some((row) => row.id === id));
}
