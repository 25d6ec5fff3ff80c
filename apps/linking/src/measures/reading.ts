import { placedBy, withinReach } from '@causeway/persistence';
import type { GraphContext } from '@causeway/subgraph';
import type { Exclusion } from './domain';

interface OutcomeRow {
  readonly id: string;
  readonly identifiedAt: Date;
  readonly dueAt: Date;
  readonly publishedAt: Date | null;
  readonly workingDays: number | null;
  readonly briefed: boolean | null;
  readonly excluded: Exclusion | null;
}

const outcomes = {};
const relationships = { own: 'false', placed: placedBy(false) };

/** What became of a change; null for one that does not count, or that the caller may not know of. */
export async function outcomeOf(ctx: GraphContext, changeId: string) {
  const row = await ctx
    .batch<OutcomeRow | null>(outcomes, async (ids) => {
      const values: unknown[] = [ctx.caller.tenantId, ids];
      const rows = await ctx.session.query<OutcomeRow>(
        `select t.id, t.identified_at as "identifiedAt", t.due_at as "dueAt", t.published_at as "publishedAt", t.working_days as "workingDays", t.briefed, t.excluded
           from change_outcome t where t.tenant_id = $1 and t.id = any($2::uuid[]) and ${withinReach(relationships, 'MEASURE', ctx, values)}`,
        values,
      );
      const byId = new Map(rows.map((r) => [r.id, r]));
      return ids.map((id) => byId.get(id) ?? null);
    })
    .load(changeId);
  if (!row) return null;
  const over = row.publishedAt !== null || row.dueAt < ctx.clock.now();
  return { ...row, onTime: over ? row.publishedAt !== null && row.publishedAt <= row.dueAt : null };
}
