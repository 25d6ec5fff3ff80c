import type { Asking } from './comparing';
import type { Factor } from './factors';
import { FEWEST_WORKERS, LARGEST_SHARE_OF_ONE } from './hypothesis';
import type { Asked, Observation } from './observing';

/** Who decides the level of each unit, where workers do. */
export const decidersOf = (
  { deciding }: Factor,
  observations: readonly Observation[],
  levels: readonly Asked[],
): readonly (readonly string[])[] =>
  observations.map(({ unit }, i) => {
    const level = levels[i];
    if (!deciding || (level !== 'EXPOSED' && level !== 'NOT_EXPOSED')) return [];
    const { exposed, notExposed } = deciding(unit);
    return (level === 'EXPOSED' ? exposed : notExposed).map(({ staffMemberId }) => staffMemberId);
  });

/**
 * Whether a comparison would be one of individuals (R119): on a side that has any unit, whatever the factor says, a worker who
 * is in over half of its units; and where workers decide the level, fewer than five who do.
 */
export function showsIndividuals({ factor, observations, levels, deciders }: Asking): boolean {
  return (['EXPOSED', 'NOT_EXPOSED'] as const).some((side) => {
    const deciding = new Set<string>();
    const present = new Map<string, number>();
    let units = 0;
    levels.forEach((level, i) => {
      if (level !== side) return;
      units += 1;
      for (const worker of deciders[i] ?? []) deciding.add(worker);
      for (const { staffMemberId } of observations[i]?.unit.workers ?? [])
        present.set(staffMemberId, (present.get(staffMemberId) ?? 0) + 1);
    });
    if (units === 0) return false;
    return (factor.deciding && deciding.size < FEWEST_WORKERS) || Math.max(0, ...present.values()) > LARGEST_SHARE_OF_ONE * units;
  });
}
