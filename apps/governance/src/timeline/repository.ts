import { byColumn, byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { TimelineJudgement } from './domain';

export const timelineJudgementTable = recordTable<TimelineJudgement>('timeline_judgement', {
  reviewId: 'uuid',
  record: 'jsonb',
  verdict: 'text',
  expected: 'text?',
  timePrecision: 'text',
  reason: 'text',
  judgedById: 'uuid?',
});
export const timelineJudgementById = byId(timelineJudgementTable, 'REVIEW');
export const timelineJudgementsPage = pageOf(timelineJudgementTable, 'REVIEW');
export const timelineJudgementsOfReview = pageOf(timelineJudgementTable, 'REVIEW', { parent: 'reviewId' });
export const standingTimelineJudgements = byColumn(timelineJudgementTable, 'reviewId', 'REVIEW', {
  where: 't.entered_in_error_at is null',
});

/** Whether a judgement of the record stands in the review. */
export async function isOnTimelineJudged(tx: Tx, { reviewId, record }: Pick<TimelineJudgement, 'reviewId' | 'record'>): Promise<boolean> {
  const found = await tx.query(
    `select 1 from timeline_judgement where tenant_id = $1 and review_id = $2 and record->>'kind' = $3 and record->>'id' = $4 and entered_in_error_at is null`,
    [tx.tenantId, reviewId, record.kind, record.id],
  );
  return found.length > 0;
}
