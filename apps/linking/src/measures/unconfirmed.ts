import { maySee } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { listUnconfirmed } from './repository';
import { instantsOf, type Window } from './window';

/** The changes of a window that nobody confirmed and that are overdue. */
export async function unconfirmedChanges(ctx: GraphContext, serviceId: string, window: Window) {
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  const rows = await ctx.ofService(listUnconfirmed, serviceId, instantsOf(window));
  ctx.session.touch(serviceId);
  return rows.map(({ id, proposedAt, identifiedAt, dueAt }) => ({
    change: { id },
    proposedAt,
    identifiedAt: new Date(identifiedAt),
    dueAt: new Date(dueAt),
  }));
}
