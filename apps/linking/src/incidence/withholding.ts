import { FEWEST_WORKERS, LARGEST_SHARE_OF_ONE } from '../hypotheses/hypothesis';
import type { StaffedUnit, StaffedWorker } from './rules';

/** Whether one worker is in over half of these units: what is counted of them would be of that worker (R119). */
export function showsOne(units: readonly StaffedUnit[]): boolean {
  const present = new Map<string, number>();
  for (const { workers } of units)
    for (const { staffMemberId } of workers) present.set(staffMemberId, (present.get(staffMemberId) ?? 0) + 1);
  return units.length > 0 && Math.max(0, ...present.values()) > LARGEST_SHARE_OF_ONE * units.length;
}

/** Whether what is counted of units that workers decided would be of individuals: fewer than five who did, or one in over half of them. */
export function showsFew(units: readonly StaffedUnit[], decides: (worker: StaffedWorker) => boolean): boolean {
  const deciding = new Set(units.flatMap(({ workers }) => workers.filter(decides).map(({ staffMemberId }) => staffMemberId)));
  return units.length > 0 && (deciding.size < FEWEST_WORKERS || showsOne(units));
}
