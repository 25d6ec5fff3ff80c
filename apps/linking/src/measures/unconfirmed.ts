import { placedBy, withinReach } from '@causeway/persistence';
import type { GraphContext } from '@causeway/subgraph';
import { instantsOf, type Window } from './window';

const relationships = { own: 'false', placed: placedBy(false) };

/** Proposed, and overdue as of `$5`: what is in none of the figures, so that to leave changes unconfirmed improves nothing unseen. */
const OVERDUE = `t.tenant_id = $1 and t.service_id = $2 and t.proposed_due >= $3 and t.proposed_due <= $4 and t.proposed_due < $5 and t.state <> 'RETRACTED'`;

const valuesOf = (ctx: GraphContext, serviceId: string, window: Window): unknown[] => [
  ctx.caller.tenantId,
  serviceId,
  ...instantsOf(window).map((instant) => instant.toISOString()),
  ctx.clock.now().toISOString(),
];

/** The changes of a window that nobody confirmed and that are overdue. */
export async function unconfirmedChanges(ctx: GraphContext, serviceId: string, window: Window) {
  const values = valuesOf(ctx, serviceId, window);
  const rows = await ctx.session.query<{ id: string; proposedAt: Date; identifiedAt: string; dueAt: string }>(
    `select t.id, t.recorded_at as "proposedAt", t.facts->>'identifiedAt' as "identifiedAt", t.proposed_due as "dueAt" from known_record t
      where ${OVERDUE} and ${withinReach(relationships, 'MEASURE', ctx, values)} order by t.proposed_due, t.id limit 500`,
    values,
  );
  ctx.session.touch(serviceId);
  return rows.map(({ id, proposedAt, identifiedAt, dueAt }) => ({
    change: { id },
    proposedAt,
    identifiedAt: new Date(identifiedAt),
    dueAt: new Date(dueAt),
  }));
}

/** How many of them fell due in each month, by its first day. */
export async function unconfirmedByMonth(
  ctx: GraphContext,
  serviceId: string,
  window: Window,
  highRiskOnly: boolean,
): Promise<Map<string, number>> {
  const rows = await ctx.session.query<{ month: string; n: number }>(
    `select date_trunc('month', t.proposed_due::timestamptz at time zone 'Europe/London')::date as month, count(*)::int as n from known_record t
      where ${OVERDUE} and ((t.facts->>'highRisk')::boolean or not $6) group by 1`,
    [...valuesOf(ctx, serviceId, window), highRiskOnly],
  );
  return new Map(rows.map((row) => [row.month, row.n]));
}
