import { withinReach, type KeyQuery, type Tx } from '@causeway/persistence';
import type { Cause } from './domain';
import { causeTable } from './repository';

/** At most so many are offered, the latest concluded first. */
const OFFERED = 20;

/** Of a cause `c` of a review `cr`: the causes `t` that are the same elsewhere. */
const SAME = `from cause t join review r on r.tenant_id = $1 and r.id = t.review_id and r.template = cr.template
             and r.concluded_at is not null and r.entered_in_error_at is null
            where t.tenant_id = $1 and t.category = c.category and c.category not in ('INDIVIDUAL_ERROR', 'OTHER') and t.service_id <> c.service_id and t.entered_in_error_at is null`;

/**
 * The same cause elsewhere in the group (R117): of the same kind, in another service, found by a concluded review of the same kind of
 * problem. What one worker did, and what is of no kind, is the same nowhere. Only what the reader may know of is offered.
 */
export const sameElsewhere: KeyQuery<Cause> = {
  dataClass: 'REVIEW',
  fetch: async (session, ids) => {
    const values: unknown[] = [session.caller.tenantId, ids];
    const rows = await session.query<Cause & { readonly of: string }>(
      `select c.id as "of", o.* from unnest($2::uuid[]) as k(id) join cause c on c.tenant_id = $1 and c.id = k.id
         join review cr on cr.tenant_id = $1 and cr.id = c.review_id
         cross join lateral (
           select ${causeTable.columns('t')} ${SAME}
              and ${withinReach(causeTable, 'REVIEW', session, values)}
            order by r.concluded_at desc, t.id limit ${OFFERED}) o`,
      values,
    );
    for (const row of rows) session.touch(row.id, null);
    return ids.map((id) => rows.filter((row) => row.of === id));
  },
};

/** Whether one of the causes is, elsewhere, one of the others. */
export async function isSameCause(tx: Tx, causesIds: readonly string[], others: readonly string[]): Promise<boolean> {
  const found = await tx.query(
    `select 1 from cause c join review cr on cr.tenant_id = $1 and cr.id = c.review_id
      where c.tenant_id = $1 and c.id = any($2::uuid[]) and exists (select 1 ${SAME} and t.id = any($3::uuid[]))`,
    [tx.tenantId, causesIds, others],
  );
  return found.length > 0;
}
