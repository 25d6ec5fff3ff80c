import { byColumn, byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import { wasWithdrawn } from '../citations/repository';
import type { FindingFeed } from './domain';

export const findingFeedTable = recordTable<FindingFeed>('finding_feed', {
  reviewId: 'uuid',
  causeId: 'uuid',
  feed: 'text',
  record: 'jsonb?',
  reason: 'text?',
  fedById: 'uuid?',
});
export const findingFeedById = byId(findingFeedTable, 'REVIEW');
export const findingFeedsPage = pageOf(findingFeedTable, 'REVIEW');
/** Those that stand, and whose record does, as they came. */
export const allFeedsOfReview = byColumn(findingFeedTable, 'reviewId', 'REVIEW', {
  orderBy: 'receivedAt',
  where: `t.entered_in_error_at is null and (t.record is null or not (${wasWithdrawn('t.record')}))`,
});

/** The kind of the meeting of which this is a minute; null when it is none. */
export async function findMeetingKind(tx: Tx, minuteId: string): Promise<string | null> {
  const [found] = await tx.query<{ kind: string }>(
    'select q.kind from minute m join quality_meeting q on q.tenant_id = m.tenant_id and q.id = m.meeting_id where m.tenant_id = $1 and m.id = $2',
    [tx.tenantId, minuteId],
  );
  return found?.kind ?? null;
}
