import type { Counted } from '../src/incidence/comparing';
import type { StaffedUnit, StaffedWorker } from '../src/incidence/rules';
import type { ConcernFact } from '../src/units/facts';

/** A worker of the service who is there for the whole of an eight-hour shift. */
export const aStaffed = (changed: Partial<StaffedWorker> = {}): StaffedWorker => ({
  ...{ staffMemberId: 'worker', agency: false, temporary: false, hours: 8, times: [], completedBefore: 20, guided: true },
  ...changed,
});
/** An agency worker who knows the service, unless said. */
export const anAgencyWorker = (changed: Partial<StaffedWorker> = {}): StaffedWorker =>
  aStaffed({ staffMemberId: 'agency worker', agency: true, temporary: true, ...changed });

/** A shift of a Wednesday from 08:00 to 16:00 for everyone there; its workers are there for all of it. */
export function aStaffedUnit(changed: Partial<StaffedUnit> = {}): StaffedUnit {
  const unit: StaffedUnit = {
    ...{ id: 'unit', serviceId: 'service', kind: 'SHIFT', peopleIds: [], workers: [aStaffed()] },
    ...{ startsAt: '2026-01-07T08:00:00.000Z', endsAt: '2026-01-07T16:00:00.000Z' },
    ...changed,
  };
  const time = { from: Date.parse(unit.startsAt), until: Date.parse(unit.endsAt) };
  const workers = unit.workers.map((worker) => ({ ...worker, times: [time], hours: (time.until - time.from) / 3_600_000 }));
  return { ...unit, workers };
}

/** An incident that somebody wrote down a day later. */
export const aConcernAt = (happenedAt: string, changed: Partial<ConcernFact> = {}): ConcernFact => ({
  ...{ id: `incident of ${happenedAt}`, kind: 'Incident', serviceId: 'service', personId: 'person', concernCode: null, happenedAt },
  recordedAt: new Date(Date.parse(happenedAt) + 86_400_000).toISOString(),
  ...changed,
});

/** So many shifts, each with a worker of its own, and an incident in so many of them. */
export function manyShifts(name: string, of: number, incidents: number, worker: Partial<StaffedWorker>, window = WINDOW): Counted {
  const units = Array.from({ length: of }, (_, n) =>
    aStaffedUnit({ id: `${name} ${n}`, workers: [anAgencyWorker({ staffMemberId: `${name} ${n}`, ...worker })] }),
  );
  const happened = new Map(
    units.slice(0, incidents).map((unit) => [unit.id, [aConcernAt('2026-01-07T09:00:00.000Z', { id: `in ${unit.id}` })] as const]),
  );
  return { window, units, happened };
}

export const WINDOW = { from: '2026-01-05', to: '2026-03-01' };
