import { groupedBy } from '../units/grouped';
import { FEWEST_WORKERS, LARGEST_SHARE_OF_ONE } from '../hypotheses/hypothesis';
import type { IncidentFact } from './facts';
import { tallied, type AgencyShift } from './rules';

/** What is known of a supplier's workers in a window. */
export interface SupplierTally {
  readonly supplierId: string;
  readonly shifts: number;
  readonly workerShifts: number;
  /** What its workers did and what was said of them; null where it would show individuals. */
  readonly told: SupplierFigures | null;
}

export interface SupplierFigures {
  /** Of its worker-shifts, those whose induction was complete. */
  readonly inducted: number;
  /** Answers about its shifts: those that say yes, and all. */
  readonly answers: readonly [positive: number, all: number];
  /** Incidents in its shifts, each once, with how many are expected. */
  readonly incidents: { readonly observed: number; readonly expected: number };
}

/**
 * Suppliers beside each other, by id and by no figure (R65, R119). Of so many shifts as a supplier has, so many incidents are expected
 * as all suppliers had together, of those that are told: what is withheld can't be had by taking the others away.
 */
export function comparedSuppliers(shifts: readonly AgencyShift[], incidents: readonly IncidentFact[]): SupplierTally[] {
  const incidentsOf = groupedBy(incidents, (one) => one.shiftId);
  const suppliers = [...new Set(shifts.flatMap(({ workers }) => workers.flatMap(({ supplierId }) => supplierId ?? [])))].sort();
  const tallies = suppliers.map((supplierId) => {
    const own = shifts.filter(({ workers }) => workers.some((worker) => worker.supplierId === supplierId));
    const workers = own.flatMap((shift) => shift.workers.filter((worker) => worker.supplierId === supplierId));
    return {
      supplierId,
      shifts: own.length,
      workerShifts: workers.length,
      inducted: workers.filter(({ missing }) => missing.length === 0).length,
      answers: tallied(own.flatMap(({ answers }) => answers)),
      observed: new Set(own.flatMap(({ id }) => (incidentsOf.get(id) ?? []).map(({ incidentId }) => incidentId))).size,
      withheld: showsIndividuals(
        own.length,
        workers.map(({ staffMemberId }) => staffMemberId),
      ),
    };
  });
  const told = tallies.filter(({ withheld }) => !withheld);
  const sum = (of: (tally: (typeof tallies)[number]) => number): number => told.reduce((total, tally) => total + of(tally), 0);
  const rate = sum(({ observed }) => observed) / sum(({ shifts: many }) => many);
  return tallies.map(({ supplierId, shifts: many, workerShifts, inducted, answers, observed, withheld }) => ({
    ...{ supplierId, shifts: many, workerShifts },
    told: withheld ? null : { inducted, answers, incidents: { observed, expected: rate * many } },
  }));
}

/** Fewer workers than five, or one who was in over half of the shifts: then the figures of a supplier are a worker's (R119). */
function showsIndividuals(shifts: number, staffMemberIds: readonly string[]): boolean {
  const present = [...groupedBy(staffMemberIds, (id) => id).values()].map((own) => own.length);
  return present.length < FEWEST_WORKERS || Math.max(...present) > LARGEST_SHARE_OF_ONE * shifts;
}
