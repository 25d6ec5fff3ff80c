import type { ConcernFact } from '../units/facts';
import { happenedDuring, HANDOVER_MINUTES, HOUR_MS, isConcern, LONGEST_UNIT_HOURS, MINUTE_MS, saysWhen, timeOf } from '../units/rules';
import type { StaffedUnit } from './rules';

/** Nothing happens in a unit later than so long after it began. */
export const REACH_MS = LONGEST_UNIT_HOURS * HOUR_MS + HANDOVER_MINUTES * MINUTE_MS;

/** The concerns that happened during each unit, by its id and in their order: by when they happened, and never by when they were written down. */
export function happenedIn(units: readonly StaffedUnit[], concerns: readonly ConcernFact[]): ReadonlyMap<string, readonly ConcernFact[]> {
  const starts = units.map((unit) => timeOf(unit).from);
  const found = new Map<string, ConcernFact[]>();
  for (const concern of concerns.filter((one) => isConcern(one) && saysWhen(one))) {
    const at = Date.parse(concern.happenedAt);
    for (let i = firstFrom(starts, at - REACH_MS); i < units.length && (starts[i] ?? Infinity) <= at; i += 1) {
      const unit = units[i];
      if (unit && happenedDuring(concern, unit)) found.set(unit.id, [...(found.get(unit.id) ?? []), concern]);
    }
  }
  return found;
}

/** The place of the first of these, in their order, that is not before a time. */
function firstFrom(times: readonly number[], time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of a kind happened in these units, each once though several of them overlap. */
export const countIn = (
  units: readonly StaffedUnit[],
  happened: ReadonlyMap<string, readonly ConcernFact[]>,
  counts: (concern: ConcernFact) => boolean = () => true,
): number => new Set(units.flatMap(({ id }) => (happened.get(id) ?? []).filter(counts).map((concern) => concern.id))).size;

export const isIncident = ({ kind }: ConcernFact): boolean => kind === 'Incident';
