import { agencyShare, FAMILIAR_AFTER, HIGH_AGENCY_SHARE } from '../hypotheses/factors';
import type { ShiftFact } from '../units/facts';
import type { Stretch } from '../units/rules';

/** A worker in a unit of delivery, with when. */
export interface StaffedWorker {
  readonly staffMemberId: string;
  readonly agency: boolean;
  /** From an agency or of the bank: whoever else is there belongs to the service. */
  readonly temporary: boolean;
  readonly hours: number;
  /** When, each moment once. */
  readonly times: readonly Stretch[];
  readonly completedBefore: number | null;
  readonly guided: boolean | null;
}

/** A shift or visit that stands and was not missed, with who was in it. */
export interface StaffedUnit extends Pick<ShiftFact, 'id' | 'serviceId' | 'kind' | 'startsAt' | 'endsAt' | 'peopleIds'> {
  readonly workers: readonly StaffedWorker[];
}

/**
 * Of which agency or bank workers is asked. `UNFAMILIAR` is M2b's: few shifts, or no guidance. A change that briefs everybody takes the
 * second away by definition, so that before and after are compared by `FEW_SHIFTS`, and `NOT_GUIDED` is an exposure of its own.
 */
export type StaffExposure = 'UNFAMILIAR' | 'FEW_SHIFTS' | 'NOT_GUIDED';
export const STAFF_EXPOSURES: readonly StaffExposure[] = ['UNFAMILIAR', 'FEW_SHIFTS', 'NOT_GUIDED'];

export type ExposureLevel = 'EXPOSED' | 'NOT_EXPOSED' | 'UNKNOWN';

const either = (one: boolean | null, other: boolean | null): boolean | null => (one || other ? true : one === false ? other : one);

const JUDGED: Readonly<Record<StaffExposure, (worker: StaffedWorker) => boolean | null>> = {
  FEW_SHIFTS: ({ completedBefore }) => (completedBefore === null ? null : completedBefore < FAMILIAR_AFTER),
  NOT_GUIDED: ({ guided }) => (guided === null ? null : !guided),
  UNFAMILIAR: (worker) => either(JUDGED.FEW_SHIFTS(worker), JUDGED.NOT_GUIDED(worker)),
};

/** Whether a worker is one of those; null where the records can't say. Only agency and bank workers ever are. */
export const isExposing = (worker: StaffedWorker, by: StaffExposure): boolean | null => (worker.temporary ? JUDGED[by](worker) : false);

/** Whether any of those was in a unit; unknown where nobody is known to have been. */
export function levelOf({ workers }: StaffedUnit, by: StaffExposure): ExposureLevel {
  const found = workers.map((worker) => isExposing(worker, by));
  if (found.includes(true)) return 'EXPOSED';
  return found.length === 0 || found.includes(null) ? 'UNKNOWN' : 'NOT_EXPOSED';
}

/** Whether agency workers gave at least 30 % of the care hours, or every worker was unfamiliar; null where the records can't say. */
export function isHighAgency({ workers }: StaffedUnit): boolean | null {
  const share = agencyShare({ workers });
  if (share === null) return null;
  if (share >= HIGH_AGENCY_SHARE) return true;
  const found = workers.map((worker) => isExposing(worker, 'UNFAMILIAR'));
  return found.includes(false) ? false : found.includes(null) ? null : true;
}

export const isAgencyShift = ({ workers }: StaffedUnit): boolean => workers.some(({ agency }) => agency);

export const careHours = (units: readonly StaffedUnit[]): number =>
  units.reduce((sum, { workers }) => sum + workers.reduce((hours, worker) => hours + worker.hours, 0), 0);
