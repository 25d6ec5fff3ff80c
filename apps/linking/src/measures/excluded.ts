import { maySee } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { listExcluded } from './repository';
import { instantsOf, type Window } from './window';

/**
 * The changes that a window's measures leave out, each with its reason (`docs/definitions.md`), in the order in which they
 * were due; also those that were overdue in it, and count by a later clock since evidence was entered in error.
 */
export async function excludedChanges(ctx: GraphContext, serviceId: string, args: Window) {
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  const rows = await ctx.ofService(listExcluded, serviceId, instantsOf(args));
  ctx.session.touch(serviceId);
  return rows.map(({ id, ...row }) => ({ ...row, change: { id } }));
}
