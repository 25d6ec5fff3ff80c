import { byColumn, byId, pageOf, recordTable, type ReadSession, type Tx } from '@causeway/persistence';
import { wasWithdrawn } from '../citations/repository';
import type { LinkJudgement } from './domain';

export const linkJudgementTable = recordTable<LinkJudgement>('link_judgement', {
  reviewId: 'uuid',
  incident: 'jsonb',
  judgedLink: 'text',
  reason: 'text',
  judgedById: 'uuid?',
});
export const linkJudgementById = byId(linkJudgementTable, 'REVIEW');
export const linkJudgementsPage = pageOf(linkJudgementTable, 'REVIEW');
export const linkJudgementsOfReview = pageOf(linkJudgementTable, 'REVIEW', { parent: 'reviewId' });
/** Those that stand, and whose incident does. */
export const standingJudgementsOfReview = byColumn(linkJudgementTable, 'reviewId', 'REVIEW', {
  where: `t.entered_in_error_at is null and not (${wasWithdrawn('t.incident')})`,
});

/** Whether a judgement of the incident stands in the review. */
export async function isJudged(tx: Tx, { reviewId, incident }: Pick<LinkJudgement, 'reviewId' | 'incident'>): Promise<boolean> {
  const found = await tx.query(
    "select 1 from link_judgement where tenant_id = $1 and review_id = $2 and incident->>'id' = $3 and entered_in_error_at is null",
    [tx.tenantId, reviewId, incident.id],
  );
  return found.length > 0;
}

/** The incidents on which each of these reviews was opened, and which still stand. */
export async function listTriggeringIncidents(session: ReadSession, reviewIds: readonly string[]): Promise<string[][]> {
  const rows = await session.query<{ of: string; id: string }>(
    `select t.id as "of", c.cited->>'id' as id from review t cross join lateral jsonb_array_elements(t.triggers) as c(cited)
      where t.tenant_id = $1 and t.id = any($2::uuid[]) and c.cited->>'kind' = 'Incident' and not (${wasWithdrawn('c.cited')})`,
    [session.caller.tenantId, reviewIds],
  );
  return reviewIds.map((reviewId) => rows.filter((row) => row.of === reviewId).map(({ id }) => id));
}
