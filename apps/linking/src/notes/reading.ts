import { maySee, readsEvery } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { requireShort } from '../measures/bounds';
import { instantsOf, type Window } from '../measures/window';
import { qualityOf } from './quality';
import { listMonthsOfNotes } from './repository';

/** Three years, with their leap day. */
const LONGEST_DAYS = 1096;

/** M3c of a service; null unless the caller may read every note of it. */
export async function noteQuality(
  ctx: GraphContext,
  serviceId: string,
  { baselineMonths, ...window }: Window & { readonly baselineMonths?: number | null | undefined },
) {
  if (!maySee(ctx.caller, 'MEASURE', serviceId) || !readsEvery(ctx.caller, serviceId, ['CARE'])) return null;
  requireShort(window, LONGEST_DAYS);
  ctx.session.touch(serviceId);
  return qualityOf(await ctx.ofService(listMonthsOfNotes, serviceId, { between: instantsOf(window) }), window, baselineMonths);
}
