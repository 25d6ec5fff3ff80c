import { readsEvery } from '@causeway/access';
import { recordRef } from '@causeway/kernel';
import type { GraphContext } from '@causeway/subgraph';
import { agencyShare } from '../hypotheses/factors';
import type { Window } from '../measures/window';
import { agencyShareOver, shareOfUnits } from './figures';
import { readIncidence, type Incidence } from './reading';
import { careHours, isHighAgency } from './rules';

/** So many are listed; a shorter window shows the others. */
const MOST_SHIFTS = 500;

/** The shifts of a service that began in a window and in which a concern happened, with their agency share: step 1 of the second example (R52). */
export async function shiftsWithConcerns(ctx: GraphContext, serviceId: string, window: Window) {
  const incidence = await readIncidence(ctx, serviceId, window, ['LINK', 'ROTA', 'INCIDENT', 'FEEDBACK']);
  if (!incidence) return null;
  const { shifts, ...found } = linkedShifts(readsEvery(ctx.caller, serviceId, ['BRIEFING']) ? incidence : withoutGuidance(incidence));
  for (const concern of shifts.flatMap(({ records }) => records)) ctx.session.touch(concern.id, concern.personId);
  return {
    ...found,
    shifts: shifts.map(({ records, ...shift }) => ({
      ...shift,
      records: records.map(({ kind, id, happenedAt, recordedAt }) => recordRef({ kind, id, happenedAt, recordedAt })),
    })),
  };
}

/** What is told to whoever may not read of guidance: nothing that rests on it. */
const withoutGuidance = (incidence: Incidence): Incidence => ({
  ...incidence,
  units: incidence.units.map((unit) => ({ ...unit, workers: unit.workers.map((worker) => ({ ...worker, guided: null })) })),
});

export function linkedShifts({ window, units, happened }: Incidence) {
  const linked = units.filter(({ id }) => happened.has(id));
  return {
    ...window,
    linked: shareOfUnits(linked.length, units.length, window),
    agencyShare: agencyShareOver(units, window),
    agencyShareOfLinked: agencyShareOver(linked, window),
    shiftsLeftOut: Math.max(0, linked.length - MOST_SHIFTS),
    shifts: linked.slice(0, MOST_SHIFTS).map((unit) => ({
      shift: { id: unit.id },
      startsAt: new Date(unit.startsAt),
      endsAt: new Date(unit.endsAt),
      careHours: careHours([unit]),
      agencyHours: careHours([{ ...unit, workers: unit.workers.filter(({ agency }) => agency) }]),
      agencyShare: agencyShare(unit),
      highAgency: isHighAgency(unit),
      records: happened.get(unit.id) ?? [],
    })),
  };
}
