import { circumstancesBy } from './circumstances';
import type { UnitFacts } from './facts';
import { isUnit, timeOf } from './rules';
import type { Unit } from './unit';
import { workersBy } from './workers';

/** Units of services that start from an instant on and before another. */
export interface UnitWindow {
  readonly serviceIds: readonly string[];
  readonly from: Date;
  readonly before: Date;
}

/**
 * Every unit of delivery of the window with what went before it, as a pure function of the facts (`docs/definitions.md`),
 * whether or not anything failed in it: by start, then id.
 */
export function unitsOf(facts: UnitFacts, { serviceIds, from, before }: UnitWindow): Unit[] {
  const workersIn = workersBy(facts);
  const circumstancesOf = circumstancesBy(facts);
  return facts.shifts
    .filter((shift) => {
      const start = timeOf(shift).from;
      return isUnit(shift) && serviceIds.includes(shift.serviceId) && start >= from.getTime() && start < before.getTime();
    })
    .sort((one, other) => timeOf(one).from - timeOf(other).from || (one.id < other.id ? -1 : 1))
    .map((shift) => ({
      id: shift.id,
      serviceId: shift.serviceId,
      kind: shift.kind,
      startsAt: shift.startsAt,
      endsAt: shift.endsAt,
      plannedStaff: shift.plannedStaff,
      peopleIds: shift.peopleIds,
      workers: workersIn(shift),
      ...circumstancesOf(shift),
    }));
}
