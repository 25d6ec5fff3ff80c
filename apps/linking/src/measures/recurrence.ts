import { maySee } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { SETTINGS } from '../warnings/settings';
import { countConcernsRaised } from './recurrence-repository';
import { instantsOf, shareOver, type Window } from './window';

/** How many people, or their families, raised a concern with the same code as one at most 90 days before (M1c), of those who raised any. */
export async function concernsRaisedAgain(ctx: GraphContext, serviceId: string, args: Window) {
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  const { again, raised } = await countConcernsRaised(ctx.session, serviceId, SETTINGS.concernDays, instantsOf(args), ctx.clock.now());
  ctx.session.touch(serviceId);
  return { ...shareOver(again, raised, args), withinDays: SETTINGS.concernDays };
}
