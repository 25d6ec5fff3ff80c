import type { CitedRecord } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import { TIMES } from '../links/columns';
import { groupedBy } from '../units/grouped';
import type { AwaitedReview } from './review-detector';

/** These indicators as far as they stand, each with the management reviews of it that do: two statements, however many. */
export async function listAwaited(tx: Writer, ids: readonly string[]): Promise<AwaitedReview[]> {
  const indicators = await tx.query<Omit<AwaitedReview, 'reviews'>>(
    `select k.kind, k.id, ${TIMES}, k.service_id as "serviceId", k.person_id as "personId", k.facts->>'noteRecordedAt' as "noteRecordedAt"
       from known_record k where k.tenant_id = $1 and k.kind = 'Indicator' and k.state <> 'RETRACTED' and k.service_id is not null and k.id = any($2::uuid[]) order by k.id`,
    [tx.tenantId, ids],
  );
  const reviews = await tx.query<CitedRecord & { readonly indicatorId: string }>(
    `select k.kind, k.id, ${TIMES}, k.about_id as "indicatorId" from known_record k
      where k.tenant_id = $1 and k.kind = 'ManagementReview' and k.state <> 'RETRACTED' and k.about_id = any($2::uuid[]) order by k.id`,
    [tx.tenantId, ids],
  );
  const own = groupedBy(reviews, (review) => review.indicatorId);
  return indicators.map((indicator) => ({ ...indicator, reviews: own.get(indicator.id) ?? [] }));
}

/** The indicators to which one of these records is or ever was linked. */
export async function listIndicatorsOf(tx: Writer, recordIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select distinct indicator_id as id from indicator_basis where tenant_id = $1 and record_id = any($2::uuid[]) order by 1',
    [tx.tenantId, recordIds],
  );
  return rows.map((row) => row.id);
}
