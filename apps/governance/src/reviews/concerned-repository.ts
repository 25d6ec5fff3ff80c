import type { Tx } from '@causeway/persistence';

/**
 * Constant SQL: whom a review, the row `r`, concerns: each person whom a record that it was opened on is about, or one that a sample of it
 * names, here, at workforce or at safeguarding, as far as these stand. An array of ids, each once.
 */
export const CONCERNED = `array(
    select k.person_id from jsonb_array_elements(r.triggers) as c(cited)
      join known_record k on k.tenant_id = r.tenant_id and k.kind = c.cited->>'kind' and k.id = (c.cited->>'id')::uuid
     where k.person_id is not null and k.state <> 'RETRACTED'
    union select unnest(s.people_ids) from review_sample s where s.tenant_id = r.tenant_id and s.review_id = r.id and s.entered_in_error_at is null
    union select k.person_id from known_record s cross join lateral jsonb_array_elements(s.facts->'sampled') as o(one)
      cross join lateral jsonb_array_elements(coalesce(o.one->'linkedTo', jsonb_build_array(jsonb_build_object('kind', 'Indicator', 'id', o.one->'indicatorId')))) as c(cited)
      join known_record k on k.tenant_id = r.tenant_id and k.kind = c.cited->>'kind' and k.id = (c.cited->>'id')::uuid
     where s.tenant_id = r.tenant_id and s.kind in ('NoteSample', 'WorkforceSample') and s.facts->>'reviewId' = r.id::text and s.state <> 'RETRACTED'
       and k.person_id is not null and k.state <> 'RETRACTED')`;

/** Constant SQL: whether a row `t` is about one of those people; of a review that concerns nobody, about anybody. */
export const OF_CONCERNED = `(t.person_id = any(${CONCERNED}) or ${CONCERNED} = '{}')`;

/** Those people, of one review. */
export async function concernedBy(tx: Tx, reviewId: string): Promise<string[]> {
  const [found] = await tx.query<{ concerned: string[] }>(
    `select ${CONCERNED} as concerned from review r where r.tenant_id = $1 and r.id = $2`,
    [tx.tenantId, reviewId],
  );
  return found?.concerned ?? [];
}
