import { readsEvery } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { shareOver, type Window } from '../measures/window';
import { agencyShifts } from './reading';

/** Nobody is given to a worker who was not inducted (REFERENCE 5.3). */
const TARGET = 1;
/** So many are listed; a shorter window shows the others. */
const MOST_MISSES = 500;

/** M2c: whether agency workers were oriented, guided about the people concerned and briefed before anybody was given to them. */
export async function agencyInductions(ctx: GraphContext, serviceId: string, window: Window) {
  const shifts = await agencyShifts(ctx, serviceId, window);
  if (!shifts) return null;
  const workers = shifts.flatMap((shift) => shift.workers);
  const misses = workers.filter(({ missing }) => missing.length > 0);
  const open = readsEvery(ctx.caller, serviceId, ['STAFF_RECORD', 'BRIEFING', 'ROTA']);
  return {
    complete: { ...shareOver(workers.length - misses.length, workers.length, window), target: TARGET },
    misses: open
      ? misses.slice(0, MOST_MISSES).map(({ shiftId, staffMemberId, neededBy, missing }) => ({
          ...{ shift: { id: shiftId }, staffMember: { id: staffMemberId }, neededBy, missing: [...missing] },
        }))
      : null,
    missesLeftOut: Math.max(0, misses.length - MOST_MISSES),
  };
}
