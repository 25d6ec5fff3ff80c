import type { GraphContext } from '@causeway/subgraph';
import { listOutcomes, type ChangeOutcome } from './repository';

const outcomes = {};

/** What became of a change; null for one that does not count, or that the caller may not know of. */
export async function outcomeOf(ctx: GraphContext, changeId: string) {
  const row = await ctx
    .batch<ChangeOutcome | null>(outcomes, async (ids) => {
      const rows = await listOutcomes(ctx.session, ids);
      const byId = new Map(rows.map((r) => [r.id, r]));
      return ids.map((id) => byId.get(id) ?? null);
    })
    .load(changeId);
  if (!row) return null;
  const over = row.publishedAt !== null || row.dueAt < ctx.clock.now();
  return { ...row, onTime: over ? row.publishedAt !== null && row.publishedAt <= row.dueAt : null };
}
