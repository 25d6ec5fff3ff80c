import { maySee, reachOf, type Caller, type DataClass } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { countUnits } from '../hypotheses/repository';
import { readingOf } from '../links/known-repository';
import { requireFew, requireShort } from '../measures/bounds';
import { instantsOf, type Window } from '../measures/window';
import { listAgencyFacts } from './facts-repository';
import { agencyShiftsOf, type AgencyShift } from './rules';

/** The shifts and visits of a service that began in a window, and by now, and that agency workers were on; null for whoever may not read its measures. */
export async function agencyShifts(ctx: GraphContext, serviceId: string, window: Window): Promise<AgencyShift[] | null> {
  const between = instantsOf(window);
  requireShort(window);
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  const reading = readingOf(ctx.session);
  const [first, last] = between;
  const [counted] = await countUnits(reading, [serviceId], first, new Date(last.getTime() + 1));
  requireFew(counted?.units ?? 0, 'that window', 'a shorter one');
  const facts = await listAgencyFacts(reading, serviceId, between);
  ctx.session.touch(serviceId);
  return agencyShiftsOf(facts, ctx.clock.now());
}

/** Whether everything of these classes is open to a caller in a service, and not their own records alone. */
export const readsAll = (caller: Caller, serviceId: string, classes: readonly DataClass[]): boolean =>
  classes.every((dataClass) => {
    const { ANY: services } = reachOf(caller, dataClass);
    return services === 'ALL' || (services ?? []).includes(serviceId);
  });
