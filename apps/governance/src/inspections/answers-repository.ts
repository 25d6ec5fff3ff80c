import { byColumn, withinReach, type KeyQuery } from '@causeway/persistence';
import { wasWithdrawn } from '../citations/repository';
import type { Review } from '../reviews/domain';
import { reviewTable } from '../reviews/repository';
import { inspectionFindingTable } from './repository';

/** The finding, where a record by which it was tested still stands. */
export const findingStillShown = byColumn(inspectionFindingTable, 'id', 'GOVERNANCE', {
  where: `exists (select 1 from jsonb_array_elements(coalesce(t.evidence, '[]')) as c(cited) where not (${wasWithdrawn('c.cited')}))`,
});

/** A review that answers a finding: it was opened on the finding itself, or since the inspection and of the same regulation. */
export interface Answering extends Review {
  readonly by: 'FINDING' | 'REGULATION';
}

/** The reviews that answer findings of inspections, as far as the reader may know of them: those that were opened on the finding first. */
export const answersOfFinding: KeyQuery<Answering> = {
  dataClass: 'REVIEW',
  fetch: async (session, ids) => {
    const values: unknown[] = [session.caller.tenantId, ids];
    const rows = await session.query<Answering & { readonly of: string }>(
      `select f.id as "of", a.by, ${reviewTable.columns('t')} from inspection_finding f
         join inspection i on i.tenant_id = $1 and i.id = f.inspection_id
         join review t on t.tenant_id = $1 and t.service_id = f.service_id and t.entered_in_error_at is null
         cross join lateral (select case
             when exists (select 1 from jsonb_array_elements(t.triggers) c where c->>'kind' = 'InspectionFinding' and c->>'id' = f.id::text) then 'FINDING'
             when f.regulation_key = any(t.framework_items) and (t.happened_at at time zone 'Europe/London')::date >= i.inspected_on then 'REGULATION' end as by) a
        where f.tenant_id = $1 and f.id = any($2::uuid[]) and a.by is not null and ${withinReach(reviewTable, 'REVIEW', session, values)}
        order by a.by, t.happened_at, t.id`,
      values,
    );
    for (const row of rows) session.touch(row.id, null);
    return ids.map((id) => rows.filter((row) => row.of === id));
  },
};
