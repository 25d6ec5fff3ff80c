import { rateRatio } from '@causeway/statistics';
import type { Window } from '../measures/window';
import { agencyShareOver, rateOver } from './figures';
import { countIn, isIncident } from './happening';
import type { Incidence } from './reading';
import { careHours, isExposing, levelOf, type StaffedUnit, type StaffExposure } from './rules';
import { showsFew } from './withholding';

/** Of fewer of the shifts than this the exposure is known: then there is no comparison. */
export const LEAST_KNOWN = 0.5;
/** A comparison reaches so many days to each side of a change. */
export const COMPARED_DAYS = 56;
const LEVEL = 0.95;

/** The units of a window, with the incidents in them. */
export type Counted = Pick<Incidence, 'window' | 'units' | 'happened'>;

/** The incidents of a window that are linked to such workers, each once: in a shift with one of them, from its start to the end of the handover. */
export function exposedTo({ window, units, happened }: Counted, by: StaffExposure) {
  const of = (level: ReturnType<typeof levelOf>): StaffedUnit[] => units.filter((unit) => levelOf(unit, by) === level);
  const [exposed, others] = [of('EXPOSED'), of('NOT_EXPOSED')];
  const known = [...exposed, ...others];
  const counts = {
    exposure: by,
    unknownShifts: units.length - known.length,
    exposedShifts: exposed.length,
    knownShifts: known.length,
    incidents: countIn(exposed, happened, isIncident),
  };
  // A side of a few workers, or of one, would show them, and each side is told by the other.
  const withheld = showsFew(exposed, (worker) => isExposing(worker, by) === true) || showsFew(others, () => true);
  const shown = withheld
    ? { incidentsPer100Shifts: null, incidentsPer1000CareHours: null, incidentsPer100ExposedShifts: null }
    : {
        incidentsPer100Shifts: rateOver(counts.incidents, known.length, 'SHIFTS', window),
        incidentsPer1000CareHours: rateOver(counts.incidents, Math.round(careHours(known)), 'CARE_HOURS', window),
        incidentsPer100ExposedShifts: rateOver(counts.incidents, exposed.length, 'SHIFTS', window),
      };
  return { counts, withheld, shown };
}

/** What is told of a window: M2b by each of these exposures, and beside it all of its incidents, and how much of the care agency staff gave. */
export function windowOf(counted: Counted, exposures: readonly StaffExposure[]) {
  const { window, units, happened } = counted;
  return {
    ...window,
    incidentsPer100Shifts: rateOver(countIn(units, happened, isIncident), units.length, 'SHIFTS', window),
    agencyShare: agencyShareOver(units, window),
    exposures: exposures.map((exposure) => {
      const { counts, withheld, shown } = exposedTo(counted, exposure);
      const { exposedShifts, unknownShifts } = counts;
      return {
        exposure,
        withheld,
        exposedShifts: withheld ? null : exposedShifts,
        unknownShifts: withheld ? null : unknownShifts,
        ...shown,
      };
    }),
  };
}

/** M2b after a change against M2b before it, by shifts worked alone: M2b's own definition would fall by briefing everybody, with no less harm. */
export function compareWindows(before: Counted, after: Counted) {
  const [first, second] = [exposedTo(before, 'FEW_SHIFTS'), exposedTo(after, 'FEW_SHIFTS')];
  const nothing = { ratio: null, reduced: null, supported: null };
  if (first.withheld || second.withheld) return { state: 'WITHHELD', ...nothing } as const;
  const toldOf = ({ counts }: typeof first, { units }: Counted): boolean =>
    counts.knownShifts > 0 && counts.knownShifts >= LEAST_KNOWN * units.length;
  const rate = ({ counts }: typeof first) => ({ count: counts.incidents, exposure: counts.knownShifts });
  const told = toldOf(first, before) && toldOf(second, after);
  const ratio = rateRatio({ exposed: rate(second), unexposed: rate(first) }, LEVEL);
  if (!told || ratio.n === 0) return { state: 'INSUFFICIENT_DATA', ...nothing } as const;
  return {
    state: 'COMPARED' as const,
    ratio: { ...ratio, population: first.counts.knownShifts + second.counts.knownShifts },
    // By whole numbers: what is reckoned may differ from 1 in its last place where the rates are the same.
    reduced: second.counts.incidents * first.counts.knownShifts < first.counts.incidents * second.counts.knownShifts,
    supported: ratio.upper !== null && ratio.upper < 1,
  };
}

/** The units of an incidence that began on the days of a narrower window. */
export function within({ units, happened }: Counted, window: Window, [first, last]: readonly [Date, Date]): Counted {
  return {
    window,
    happened,
    units: units.filter(({ startsAt }) => Date.parse(startsAt) >= first.getTime() && Date.parse(startsAt) <= last.getTime()),
  };
}
