import type { Writer } from '@causeway/persistence';
import { TIMES } from '../links/columns';
import { groupedBy } from '../units/grouped';
import type { CitedRecord } from '@causeway/kernel';
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

/** The indicators at which it is time to look again by `at`, longest due first: at most so many. */
export async function listIndicatorsToLookAt(tx: Writer, at: Date, limit: number): Promise<string[]> {
  const due = await tx.query<{ id: string }>(
    'select id from review_watch where tenant_id = $1 and look_at <= $2 order by look_at, id limit $3',
    [tx.tenantId, at, limit],
  );
  return due.map((row) => row.id);
}

/** Notes when to look at each of these indicators again; null for never. */
export async function saveReviewLooks(tx: Writer, looks: readonly { readonly id: string; readonly at: Date | null }[]): Promise<void> {
  await tx.query(
    `insert into review_watch as w (tenant_id, id, look_at) select $1, u.id, u.at from unnest($2::uuid[], $3::timestamptz[]) as u(id, at) order by u.id
     on conflict (tenant_id, id) do update set look_at = excluded.look_at where w.look_at is distinct from excluded.look_at`,
    [tx.tenantId, looks.map((look) => look.id), looks.map((look) => look.at)],
  );
}
