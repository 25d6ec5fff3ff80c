import { maySee } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { SETTINGS } from '../warnings/settings';
import { countConcernsRaised } from './recurrence-repository';
import { instantsOf, shareOver, type Window } from './window';

/** How many people, or their families, raised a concern with the same code as one at most 90 days before (M1c), of those who raised any. */
export async function concernsRaisedAgain(ctx: GraphContext, serviceId: string, args: Window) {
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  const [counted] = await ctx.ofService(countConcernsRaised, serviceId, { withinDays: SETTINGS.concernDays, between: instantsOf(args) });
  ctx.session.touch(serviceId);
  return { ...shareOver(counted?.again ?? 0, counted?.raised ?? 0, args), withinDays: SETTINGS.concernDays };
}
