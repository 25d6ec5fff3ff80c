import { maySee } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';

interface OutcomeRow {
  readonly id: string;
  readonly serviceId: string;
  readonly identifiedAt: Date;
  readonly dueAt: Date;
  readonly publishedAt: Date | null;
  readonly workingDays: number | null;
  readonly briefed: boolean | null;
}

const outcomes = {};

/** What became of a change; null for one that does not count, or that the caller may not know of. */
export async function outcomeOf(ctx: GraphContext, changeId: string) {
  const row = await ctx
    .batch<OutcomeRow | null>(outcomes, async (ids) => {
      const rows = await ctx.session.query<OutcomeRow>(
        `select id, service_id as "serviceId", identified_at as "identifiedAt", due_at as "dueAt", published_at as "publishedAt", working_days as "workingDays", briefed
           from change_outcome where tenant_id = $1 and id = any($2::uuid[])`,
        [ctx.caller.tenantId, ids],
      );
      const byId = new Map(rows.map((r) => [r.id, r]));
      return ids.map((id) => byId.get(id) ?? null);
    })
    .load(changeId);
  if (!row || !maySee(ctx.caller, 'MEASURE', row.serviceId)) return null;
  const over = row.publishedAt !== null || row.dueAt < ctx.clock.now();
  return { ...row, onTime: over ? row.publishedAt !== null && row.publishedAt <= row.dueAt : null };
}
