import type { ShiftFact, UnitFacts } from '../src/units/facts';

/** Facts of a unit of delivery, by the instant, for the tests of what went before it. */
export const at = (time: string, day = '2026-03-02'): string => `${day}T${time}:00.000Z`;
export const times = (when: string) => ({ happenedAt: when, recordedAt: when });

/** Services of which nothing is known. */
export const NO_FACTS: UnitFacts = {
  ...{ shifts: [], works: [], staff: [], inductions: [], supervisions: [], trainings: [], acknowledged: [], handovers: [] },
  ...{ changes: [], plans: [], ownerships: [], versions: [], away: [], alerts: [], reach: [] },
};

/** A shift of a Monday for everyone there, from 08:00 to 16:00. */
export const theShift = (more: Partial<ShiftFact> = {}): ShiftFact => ({
  ...{ id: 'shift', serviceId: 'service', kind: 'SHIFT', plannedStaff: 1, peopleIds: [], ...times(at('08:00', '2026-02-01')) },
  ...{ startsAt: at('08:00'), endsAt: at('16:00') },
  ...more,
});
