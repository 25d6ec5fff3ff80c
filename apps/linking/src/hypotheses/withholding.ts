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
 * Whether a comparison would be one of individuals (R119): fewer than five of those who decide the level on a side that has
 * any unit, or one of them alone in over half of that side's units.
 */
export function showsIndividuals({
  levels,
  deciders,
}: {
  readonly levels: readonly Asked[];
  readonly deciders: readonly (readonly string[])[];
}): boolean {
  return (['EXPOSED', 'NOT_EXPOSED'] as const).some((side) => {
    const workers = new Set<string>();
    const alone = new Map<string, number>();
    let units = 0;
    levels.forEach((level, i) => {
      if (level !== side) return;
      const all = deciders[i] ?? [];
      units += 1;
      for (const worker of all) workers.add(worker);
      const [only] = all;
      if (only !== undefined && all.length === 1) alone.set(only, (alone.get(only) ?? 0) + 1);
    });
    return units > 0 && (workers.size < FEWEST_WORKERS || Math.max(0, ...alone.values()) > LARGEST_SHARE_OF_ONE * units);
  });
}
