import { maySee } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { listSources } from './repository';
import { daysReached, instantsOf, shareOver, type Window } from './window';

/** Timeliness split by where changes were seen first: the baseline problem is that split (R24). */
export async function timelinessBySource(ctx: GraphContext, serviceId: string, args: Window) {
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  const rows = await ctx.ofService(listSources, serviceId, instantsOf(args));
  ctx.session.touch(serviceId);
  return rows.map((row) => ({
    ...row,
    ...shareOver(row.numerator, row.denominator, args),
    medianWorkingDays: daysReached(row.days ?? [], row.due, 0.5),
    p90WorkingDays: daysReached(row.days ?? [], row.due, 0.9),
  }));
}
