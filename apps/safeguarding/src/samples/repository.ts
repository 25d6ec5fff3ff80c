import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { NoteSample, Sampleable } from './domain';

export const noteSampleTable = recordTable<NoteSample>('note_sample', {
  reviewId: 'uuid',
  method: 'text',
  populationSize: 'integer',
  sampled: 'jsonb',
  drawnById: 'uuid',
});
export const noteSampleById = byId(noteSampleTable, 'SAFEGUARDING');
export const noteSamplesPage = pageOf(noteSampleTable, 'SAFEGUARDING');
export const noteSamplesOfReview = pageOf(noteSampleTable, 'SAFEGUARDING', { parent: 'reviewId' });

/** These indicators as far as they stand, each with when it was first known that management had reviewed it. */
export const listSampleable = (tx: Tx, ids: readonly string[]): Promise<Sampleable[]> =>
  tx.query<Sampleable>(
    `select i.id as "indicatorId", i.note_id as "noteId", i.service_id as "serviceId", i.note_recorded_at as "noteRecordedAt",
        (select min(greatest(m.happened_at, m.recorded_at)) from management_review m
          where m.tenant_id = i.tenant_id and m.indicator_id = i.id and m.entered_in_error_at is null) as "reviewedAt"
       from indicator i where i.tenant_id = $1 and i.id = any($2::uuid[]) and i.entered_in_error_at is null order by i.id`,
    [tx.tenantId, ids],
  );

/** Whether an indicator is in a sample of the review that stands. */
export async function isSampled(tx: Tx, reviewId: string, indicatorId: string): Promise<boolean> {
  const found = await tx.query(
    `select 1 from note_sample where tenant_id = $1 and review_id = $2 and entered_in_error_at is null
        and exists (select 1 from jsonb_array_elements(sampled) as s(one) where one->>'indicatorId' = $3) limit 1`,
    [tx.tenantId, reviewId, indicatorId],
  );
  return found.length > 0;
}

/** Whether a delay of an indicator stands in the file of a review. */
export async function isFiled(tx: Tx, reviewId: string, indicatorId: string): Promise<boolean> {
  const found = await tx.query(
    'select 1 from review_file_entry where tenant_id = $1 and review_id = $2 and indicator_id = $3 and entered_in_error_at is null limit 1',
    [tx.tenantId, reviewId, indicatorId],
  );
  return found.length > 0;
}

/** Whether a sample or a delay of the review was entered in error: what it showed may be shown anew. */
export async function wasTakenBack(tx: Tx, reviewId: string): Promise<boolean> {
  const found = await tx.query(
    `select 1 from note_sample where tenant_id = $1 and review_id = $2 and entered_in_error_at is not null
      union all select 1 from review_file_entry where tenant_id = $1 and review_id = $2 and entered_in_error_at is not null limit 1`,
    [tx.tenantId, reviewId],
  );
  return found.length > 0;
}
