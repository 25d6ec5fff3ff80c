import type { AcknowledgedFact, ReachFact, ShiftFact, WorkFact } from '../units/facts';
import { groupedBy } from '../units/grouped';
import { isUnit, timeIn, timeOf } from '../units/rules';
import { joined } from '../units/stretches';
import { workersBy } from '../units/workers';
import type { StaffedUnit } from './rules';

/** What tells of who was in the units of a service, and how well they knew it. */
export interface StaffingFacts {
  readonly shifts: readonly ShiftFact[];
  readonly works: readonly WorkFact[];
  readonly acknowledged: readonly AcknowledgedFact[];
  readonly reach: readonly ReachFact[];
  /** The workers who are of the bank. */
  readonly bankIds: readonly string[];
}

/**
 * The units that begin from an instant on and before another, in milliseconds, by start, then id; and who had been in each by when it is
 * asked. Who is still to come is not in it yet, nor are hours that are still to be worked.
 */
export function staffedUnits({ bankIds, ...facts }: StaffingFacts, from: number, before: number, now: number): StaffedUnit[] {
  const done = facts.works.flatMap((work) => doneBy(work, now));
  const workersIn = workersBy({ ...facts, works: done, staff: [], inductions: [], supervisions: [], trainings: [] });
  const worksOn = groupedBy(done, (work) => work.shiftId);
  const bank = new Set(bankIds);
  return facts.shifts
    .filter((shift) => isUnit(shift) && timeOf(shift).from >= from && timeOf(shift).from < before)
    .sort((one, other) => timeOf(one).from - timeOf(other).from || (one.id < other.id ? -1 : 1))
    .map((shift) => {
      const works = groupedBy(worksOn.get(shift.id) ?? [], (work) => work.staffMemberId);
      const { id, serviceId, kind, startsAt, endsAt, peopleIds } = shift;
      const workers = workersIn(shift).map(({ staffMemberId, agency, hours, completedBefore, guided }) => {
        const times = (works.get(staffMemberId) ?? []).flatMap((work) => timeIn(work, shift) ?? []);
        return {
          ...{ staffMemberId, agency, hours, completedBefore, guided },
          temporary: agency || bank.has(staffMemberId),
          times: joined(times.map((time) => ({ ...time, key: staffMemberId }))).map(({ from, until }) => ({ from, until })),
        };
      });
      return { id, serviceId, kind, startsAt, endsAt, peopleIds, workers };
    });
}

/** What of a worker's time had passed by an instant. A shift that ends later is completed before nobody who has begun, so that familiarity is as it was. */
const doneBy = (work: WorkFact, now: number): WorkFact[] => {
  const { from, until } = timeOf(work);
  if (from >= now) return [];
  return [until <= now ? work : { ...work, endsAt: new Date(now).toISOString() }];
};
