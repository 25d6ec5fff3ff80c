import type { GraphContext } from '@causeway/subgraph';
import { listUnconfirmed, listUnconfirmedMonths } from './repository';
import { instantsOf, type Window } from './window';

/** The changes of a window that nobody confirmed and that are overdue. */
export async function unconfirmedChanges(ctx: GraphContext, serviceId: string, window: Window) {
  const rows = await listUnconfirmed(ctx.session, serviceId, instantsOf(window), ctx.clock.now());
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
  const rows = await listUnconfirmedMonths(ctx.session, serviceId, instantsOf(window), ctx.clock.now(), highRiskOnly);
  return new Map(rows.map((row) => [row.month, row.n]));
}
