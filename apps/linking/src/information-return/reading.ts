import { maySee, readsEvery } from '@causeway/access';
import { inOrder } from '@causeway/kernel';
import type { GraphContext } from '@causeway/subgraph';
import { requireShort } from '../measures/bounds';
import { instantsOf, type Window } from '../measures/window';
import { daysOf, figuresOf, type ReturnFigure } from './figures';
import {
  countComplaints,
  countIncidents,
  countPrompts,
  countVisits,
  listCourses,
  listPeople,
  listStaff,
  listSupervisions,
} from './repository';

const NO_VISITS = { scheduled: 0, missed: 0, late: 0, short: 0 };

/** The figures of a provider information return of a service; each is told to whoever may read every record from which it is counted. */
export async function informationReturn(
  ctx: GraphContext,
  serviceId: string,
  { from, to }: Window,
): Promise<(Window & { readonly figures: ReturnFigure[] }) | null> {
  const window = { from, to };
  inOrder(window);
  const [first, last] = instantsOf(daysOf('LAST_28_DAYS', window));
  requireShort(window);
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  ctx.session.touch(serviceId);
  const visits = await ctx.ofService(countVisits, serviceId, { between: [first.toISOString(), last.toISOString()] as const });
  const facts = {
    people: await ctx.ofService(listPeople, serviceId, null),
    staff: await ctx.ofService(listStaff, serviceId, null),
    courses: await ctx.ofService(listCourses, serviceId, window),
    supervisions: await ctx.ofService(listSupervisions, serviceId, window),
    incidents: await ctx.ofService(countIncidents, serviceId, window),
    complaints: await ctx.ofService(countComplaints, serviceId, window),
    prompts: await ctx.ofService(countPrompts, serviceId, window),
    visits: visits[0] ?? NO_VISITS,
  };
  return { ...window, figures: figuresOf(facts, serviceId, window, (restsOn) => readsEvery(ctx.caller, serviceId, restsOn)) };
}
