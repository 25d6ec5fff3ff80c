import type { CitedRecord } from '@causeway/kernel';
import type { ReadSession } from '@causeway/persistence';
import { wasWithdrawn } from '../citations/repository';

/** Where a review, or a cause or an action of it, was shown by records. */
const SHOWN = [
  ['outcome_evidence', 'evidence'],
  ['revisit', 'evidence'],
  ['cause', 'proof'],
  ['review_action', 'evidence'],
].map(
  ([
    table,
    cited,
  ]) => `select t.review_id, t.tenant_id, c.cited from ${table} t cross join lateral jsonb_array_elements(coalesce(t.${cited}, '[]')) as c(cited)
     where t.tenant_id = $1 and t.review_id = any($2::uuid[]) and t.entered_in_error_at is null`,
);

/** The records by which reviews were shown to have an effect, each once and only while it stands, in the order in which they happened. */
export async function listProofs(session: ReadSession, reviewIds: readonly string[]): Promise<CitedRecord[][]> {
  const rows = await session.query<CitedRecord & { readonly of: string }>(
    `select distinct t.review_id as "of", t.cited->>'kind' as kind, t.cited->>'id' as id, t.cited->>'happenedAt' as "happenedAt", t.cited->>'recordedAt' as "recordedAt"
       from (${SHOWN.join(' union all ')}) t where not (${wasWithdrawn('t.cited')}) order by "happenedAt", id`,
    [session.caller.tenantId, reviewIds],
  );
  return reviewIds.map((id) => rows.filter((row) => row.of === id));
}
