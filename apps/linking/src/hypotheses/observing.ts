import type { Unit, UnitFailure } from '../units/unit';
import { ADJUSTMENTS } from './adjustments';
import type { Factor, Level } from './factors';
import type { Counts } from './hypothesis';

/** A unit as it is compared. */
export interface Observation {
  readonly unit: Unit;
  readonly careHours: number;
  readonly failures: readonly UnitFailure[];
  readonly failed: boolean;
  /** What it is of each adjustment, in their order; null where unknown. */
  readonly adjustments: readonly (string | null)[];
  /** What it shares with others that may fail together: its week of the service, its only person, its only worker. */
  readonly clusters: readonly number[];
}

export type Asked = Level | 'NOT_ASKED';

const WEEK = 7 * 86_400_000;

/** The units of a window with the failures of a pattern, each failure counted once a unit. */
export function observe(
  codes: ReadonlySet<string>,
  units: readonly Unit[],
  failures: readonly UnitFailure[],
  [from, to]: readonly [Date, Date],
): readonly Observation[] {
  const byUnit = new Map<string, Map<string, UnitFailure>>();
  for (const failure of failures) {
    if (!codes.has(failure.code)) continue;
    const own = byUnit.get(failure.unitId) ?? new Map<string, UnitFailure>();
    byUnit.set(failure.unitId, own.set(`${failure.recordKind} ${failure.recordId}`, failure));
  }
  const numbers = new Map<string, number>();
  const within = units.filter(({ startsAt }) => Date.parse(startsAt) >= from.getTime() && Date.parse(startsAt) <= to.getTime());
  return within.map((unit) => {
    const own = [...(byUnit.get(unit.id)?.values() ?? [])];
    return {
      unit,
      careHours: unit.workers.reduce((sum, worker) => sum + worker.hours, 0),
      failures: own,
      failed: own.length > 0,
      adjustments: ADJUSTMENTS.map(({ of }) => of(unit, from.getTime())),
      clusters: clustersOf(unit, from.getTime()).map((name) => numbered(numbers, name)),
    };
  });
}

/** A number for each name, in the order in which they come. */
export function numbered(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

function clustersOf({ id, serviceId, startsAt, peopleIds, workers }: Unit, from: number): readonly string[] {
  const week = `${serviceId} ${Math.floor((Date.parse(startsAt) - from) / WEEK)}`;
  const person = peopleIds.length === 1 ? peopleIds[0] : undefined;
  const worker = workers.length === 1 ? workers[0]?.staffMemberId : undefined;
  return [week, person ?? id, worker ?? id];
}

export const levelAsked = (factor: Factor, unit: Unit): Asked =>
  factor.among && !factor.among.holds(unit) ? 'NOT_ASKED' : factor.level(unit);

export function count(observations: readonly Observation[], levels: readonly Asked[], wanted: Asked): Counts {
  const counts = { units: 0, careHours: 0, failures: 0, failingUnits: 0 };
  observations.forEach(({ careHours, failures, failed }, i) => {
    if (levels[i] !== wanted) return;
    counts.units += 1;
    counts.careHours += careHours;
    counts.failures += failures.length;
    counts.failingUnits += failed ? 1 : 0;
  });
  return counts;
}
