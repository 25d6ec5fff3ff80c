import { readsEvery } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { countUnits } from '../hypotheses/repository';
import { readingOf } from '../links/known-repository';
import { requireFew, requireShort } from '../measures/bounds';
import { instantsOf, type Window } from '../measures/window';
import { listAgencyFacts } from './facts-repository';
import { agencyShiftsOf, type AgencyShift } from './rules';

/** By this the windows that an operation has read are told from what else it has. */
const WINDOWS = {};

/**
 * The shifts and visits of a service that began in a window, and by now, and that agency workers were on; null for whoever may not read the
 * measures of everybody there, as a commissioner, who reads of few. Whatever an operation asks of one window is read once.
 */
export async function agencyShifts(ctx: GraphContext, serviceId: string, { from, to }: Window): Promise<AgencyShift[] | null> {
  const [first, last] = instantsOf({ from, to });
  requireShort({ from, to });
  if (!readsEvery(ctx.caller, serviceId, ['MEASURE'])) return null;
  const windows = ctx.batch(WINDOWS, (keys) =>
    Promise.allSettled(
      keys.map((key) => {
        const [service, since, until] = key.split(' ') as [string, string, string];
        return readShifts(ctx, service, [new Date(since), new Date(until)]);
      }),
    ),
  );
  const read = await windows.load([serviceId, first.toISOString(), last.toISOString()].join(' '));
  if (read.status === 'rejected') throw read.reason;
  return read.value;
}

async function readShifts(ctx: GraphContext, serviceId: string, [first, last]: readonly [first: Date, last: Date]): Promise<AgencyShift[]> {
  const reading = readingOf(ctx.session);
  const [counted] = await countUnits(reading, [serviceId], first, new Date(last.getTime() + 1));
  requireFew(counted?.units ?? 0, 'that window', 'a shorter one');
  const facts = await listAgencyFacts(reading, serviceId, [first, last]);
  ctx.session.touch(serviceId);
  return agencyShiftsOf(facts, ctx.clock.now());
}
