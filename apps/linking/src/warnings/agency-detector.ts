import type { ConcernFact, ShiftFact, WorkFact } from '../units/facts';
import { happenedDuring } from '../units/rules';
import { workersBy } from '../units/workers';
import { cited } from './detectors';
import type { Fired } from './domain';
import { SETTINGS } from './settings';

/** The share of the hours worked in a unit that agency workers worked; null where nobody worked in it. */
export function agencyShare(shift: ShiftFact, works: readonly WorkFact[]): number | null {
  const nothing = { staff: [], inductions: [], supervisions: [], trainings: [], acknowledged: [], reach: [] };
  const workers = workersBy({ ...nothing, shifts: [shift], works })(shift);
  const hours = (of: typeof workers): number => of.reduce((sum, worker) => sum + worker.hours, 0);
  return workers.length === 0 ? null : hours(workers.filter(({ agency }) => agency)) / hours(workers);
}

/** An incident during each shift or visit of which agency workers worked so large a share (R63). */
export const inHighAgencyShift = (incident: ConcernFact, shifts: readonly ShiftFact[], works: readonly WorkFact[]): Fired[] =>
  shifts
    .filter((shift) => happenedDuring(incident, shift) && (agencyShare(shift, works) ?? 0) >= SETTINGS.highAgencyShare)
    .map((shift) => ({
      rule: 'INCIDENT_IN_HIGH_AGENCY_SHIFT',
      state: 'STANDING',
      serviceId: shift.serviceId,
      personId: incident.personId,
      ownerId: null,
      because: [cited(incident), cited({ ...shift, kind: 'Shift' })],
      setting: `any incident in a shift or visit of which agency workers worked ${SETTINGS.highAgencyShare * 100} % of the hours or more`,
      suggestsReview: false,
      about: shift.id,
      by: incident.id,
    }));
