import type { TwoRates } from '@causeway/statistics';
import { ADJUSTMENTS } from './adjustments';
import type { Factor } from './factors';
import { numbered, type Asked, type Observation } from './observing';

/** Units of one stratum and how many of them failed, with the factor and without it. */
interface Table {
  readonly index: number;
  readonly exposed: { count: number; exposure: number };
  readonly unexposed: { count: number; exposure: number };
}

/** A unit that is compared, in the stratum in which it is. */
export interface Placed {
  readonly exposed: boolean;
  readonly failed: boolean;
  readonly stratum: number;
  readonly clusters: readonly number[];
}

export interface Strata {
  /** Those that tell something: units with the factor and without it, and a failure. */
  readonly telling: readonly TwoRates[];
  readonly units: readonly Placed[];
  /** Failing units that would be exposed if nothing went with the factor. */
  readonly expected: number;
}

/** The adjustments of a factor, and where they stand among all. */
export const adjustmentsOf = (factor: Factor): readonly { readonly name: string; readonly at: number }[] =>
  ADJUSTMENTS.map(({ name }, at) => ({ name, at })).filter(({ name }) => !factor.isItself?.includes(name));

/** The stratum of each unit: its service, its kind, and what it is of each adjustment of the factor. */
export function labelsFor(factor: Factor, observations: readonly Observation[]): readonly number[] {
  const adjustments = adjustmentsOf(factor);
  const numbers = new Map<string, number>();
  return observations.map(({ unit, adjustments: own }) =>
    numbered(
      numbers,
      adjustments.reduce((name, { at }) => `${name} ${own[at] ?? '?'}`, `${unit.serviceId} ${unit.kind}`),
    ),
  );
}

const tells = ({ exposed, unexposed }: Table): boolean =>
  exposed.exposure > 0 && unexposed.exposure > 0 && exposed.count + unexposed.count > 0;

/** Units in strata, without those whose level is unknown, and without the strata that tell nothing. */
export function stratify(observations: readonly Observation[], levels: readonly Asked[], labels: readonly number[]): Strata {
  const tables = new Map<number, Table>();
  observations.forEach(({ failed }, i) => {
    const level = levels[i];
    if (level !== 'EXPOSED' && level !== 'NOT_EXPOSED') return;
    const table = tables.get(labels[i] ?? 0) ?? {
      index: tables.size,
      exposed: { count: 0, exposure: 0 },
      unexposed: { count: 0, exposure: 0 },
    };
    tables.set(labels[i] ?? 0, table);
    const side = level === 'EXPOSED' ? table.exposed : table.unexposed;
    side.exposure += 1;
    if (failed) side.count += 1;
  });
  const telling = [...tables.values()].filter(tells);
  return {
    telling,
    expected: telling.reduce(
      (sum, { exposed, unexposed }) =>
        sum + ((exposed.count + unexposed.count) * exposed.exposure) / (exposed.exposure + unexposed.exposure),
      0,
    ),
    units: observations.flatMap(({ failed, clusters }, i) => {
      const level = levels[i];
      const table = tables.get(labels[i] ?? 0);
      if ((level !== 'EXPOSED' && level !== 'NOT_EXPOSED') || !table || !tells(table)) return [];
      return [{ exposed: level === 'EXPOSED', failed, stratum: table.index, clusters }];
    }),
  };
}
