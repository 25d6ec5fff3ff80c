import type { Tx } from '@causeway/persistence';
import type { SampledNote } from './domain';

/** A record of the review at safeguarding or workforce, and whether it was withdrawn since. */
interface Told {
  readonly withdrawn: boolean;
}

/** The indicators of every sample of notes that was drawn for a review, as safeguarding told it. */
export const listSampledNotes = (tx: Tx, reviewId: string): Promise<(Told & SampledNote)[]> =>
  tx.query<Told & SampledNote>(
    `select s.one->>'indicatorId' as "indicatorId", s.one->>'noteId' as "noteId", (s.one->>'delayed')::boolean as delayed, k.state = 'RETRACTED' as withdrawn
       from known_record k cross join jsonb_array_elements(k.facts->'sampled') as s(one)
      where k.tenant_id = $1 and k.kind = 'NoteSample' and k.facts->>'reviewId' = $2 order by k.recorded_at, k.id`,
    [tx.tenantId, reviewId],
  );

/** The indicators whose delay was filed for a review, and the notes of whose author it was judged what they knew, as their own domain told it. */
export const listPartsOf = (
  tx: Tx,
  reviewId: string,
  kind: 'ReviewFileEntry' | 'KnowledgeVerdict',
): Promise<(Told & { readonly of: string })[]> =>
  tx.query<Told & { readonly of: string }>(
    `select coalesce(facts->>'noteId', facts->>'indicatorId') as "of", state = 'RETRACTED' as withdrawn
       from known_record where tenant_id = $1 and kind = $3 and facts->>'reviewId' = $2 order by recorded_at, id`,
    [tx.tenantId, reviewId, kind],
  );

/** Of which of these indicators the governance report says what became of the alert, as safeguarding told it. */
export const listAlertFindings = (tx: Tx, indicatorIds: readonly string[]): Promise<(Told & { readonly of: string })[]> =>
  tx.query<Told & { readonly of: string }>(
    `select facts->>'indicatorId' as "of", state = 'RETRACTED' as withdrawn
       from known_record where tenant_id = $1 and kind = 'GovernanceReportFinding' and facts->>'indicatorId' = any($2::text[]) order by recorded_at, id`,
    [tx.tenantId, indicatorIds],
  );
