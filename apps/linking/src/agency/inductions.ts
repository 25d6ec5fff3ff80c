import { readsEvery } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { shareOver, type Window } from '../measures/window';
import { agencyShifts } from './reading';
import type { AgencyShift } from './rules';

/** Nobody is given to a worker who was not inducted (REFERENCE 5.3). */
const TARGET = 1;
/** So many are listed; a shorter window shows the others. */
const MOST_MISSES = 500;

/** How many of the agency workers on shifts were inducted by when that was needed, of how many; and who was not. */
export function inductionsOf(shifts: readonly AgencyShift[]) {
  const workers = shifts.flatMap((shift) => shift.workers);
  const misses = workers.filter(({ missing }) => missing.length > 0);
  return { complete: workers.length - misses.length, all: workers.length, misses };
}

/** M2c: whether agency workers were oriented, guided about the people concerned and briefed before anybody was given to them. */
export async function agencyInductions(ctx: GraphContext, serviceId: string, window: Window) {
  const shifts = await agencyShifts(ctx, serviceId, window);
  if (!shifts) return null;
  const { complete, all, misses } = inductionsOf(shifts);
  const open = readsEvery(ctx.caller, serviceId, ['STAFF_RECORD', 'BRIEFING', 'ROTA']);
  return {
    complete: { ...shareOver(complete, all, window), target: TARGET },
    misses: open
      ? misses.slice(0, MOST_MISSES).map(({ shiftId, staffMemberId, neededBy, missing }) => ({
          ...{ shift: { id: shiftId }, staffMember: { id: staffMemberId }, neededBy, missing: [...missing] },
        }))
      : null,
    missesLeftOut: Math.max(0, misses.length - MOST_MISSES),
  };
}
