import { placedBy, withinReach } from '@causeway/persistence';
import type { GraphContext } from '@causeway/subgraph';
import type { Exclusion } from './domain';
import { instantsOf, type Window } from './window';

const relationships = { own: 'false', placed: placedBy(false) };

/**
 * The changes that a window's measures leave out, each with its reason (`docs/definitions.md`), in the order in which they
 * were due; also those that were overdue in it, and count by a later clock since evidence was entered in error.
 */
export async function excludedChanges(ctx: GraphContext, serviceId: string, args: Window) {
  const values: unknown[] = [ctx.caller.tenantId, serviceId, ...instantsOf(args)];
  const rows = await ctx.session.query<{ id: string; dueAt: Date; reason: Exclusion | 'EVIDENCE_ENTERED_IN_ERROR' }>(
    `select t.id, t.due_at as "dueAt", t.excluded as reason from change_outcome t
      where t.tenant_id = $1 and t.service_id = $2 and t.due_at >= $3 and t.due_at <= $4 and t.excluded is not null
        and ${withinReach(relationships, 'MEASURE', ctx, values)}
     union select t.id, (c.lost->>'dueAt')::timestamptz, 'EVIDENCE_ENTERED_IN_ERROR' from known_record t cross join lateral jsonb_array_elements(t.facts->'earlierClocks') as c(lost)
      where t.tenant_id = $1 and t.service_id = $2 and t.lost_clock and (c.lost->>'dueAt')::timestamptz >= $3 and (c.lost->>'dueAt')::timestamptz <= $4
        and ${withinReach(relationships, 'MEASURE', ctx, values)} order by 2, 1, 3 limit 500`,
    values,
  );
  ctx.session.touch(serviceId);
  return rows.map(({ id, ...row }) => ({ ...row, change: { id } }));
}
