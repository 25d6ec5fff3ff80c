import {
  attributableShare,
  clusterDispersion,
  clusteredRateRatio,
  pooledRateRatio,
  rateRatio,
  type ClusterDispersion,
  type RateRatio,
} from '@causeway/statistics';
import type { Factor } from './factors';
import { LEAST, type Comparison, type Missing } from './hypothesis';
import { count, type Asked, type Observation } from './observing';
import { adjustmentsOf, stratify, type Placed, type Strata } from './strata';
import { showsIndividuals } from './withholding';

/** A comparison that has no q yet. */
export type Untested = Omit<Comparison, 'q' | 'notApartFrom'>;

/** What is compared: units of one service or of all, with the level and the stratum of each. */
export interface Asking {
  readonly factor: Factor;
  readonly serviceId: string | null;
  readonly observations: readonly Observation[];
  readonly levels: readonly Asked[];
  readonly labels: readonly number[];
  /** Who decides the level of each unit. */
  readonly deciders: readonly (readonly string[])[];
}

/** One factor over the units of one service, or of all: by units that failed, within strata. */
export function compare(asking: Asking): Untested {
  const { factor, serviceId, observations, levels } = asking;
  const nothing = { serviceId, missing: [], ratio: null, crude: null, strata: 0, dispersion: null, attributable: null, adjustedFor: [] };
  if (showsIndividuals(asking)) return { ...nothing, outcome: 'WITHHELD', counts: null, unknownAdjustment: [], records: [] };
  const of = (wanted: Asked) => count(observations, levels, wanted);
  const counts = { exposed: of('EXPOSED'), notExposed: of('NOT_EXPOSED'), unknown: of('UNKNOWN'), notAsked: of('NOT_ASKED') };
  const { exposed, notExposed } = counts;
  const known = exposed.units + notExposed.units;
  const asked = known + counts.unknown.units;
  const found = ratioOf(asking);
  const missing = [...short({ PERCENT_KNOWN: asked > 0 ? Math.floor((100 * known) / asked) : 0 }), ...found.missing];
  const shown = {
    ...nothing,
    counts,
    missing,
    strata: found.strata,
    unknownAdjustment: unknownOf(asking),
    records: observations.flatMap(({ failures }, i) => (levels[i] === 'EXPOSED' ? failures : [])),
  };
  if (missing.length > 0 || found.ratio === null) return { ...shown, outcome: 'INSUFFICIENT_DATA' };
  const ratio = { ...found.ratio, n: found.n, population: asked };
  const sides = {
    exposed: { count: exposed.failingUnits, exposure: exposed.units },
    unexposed: { count: notExposed.failingUnits, exposure: notExposed.units },
  };
  return {
    ...shown,
    outcome: 'NOT_ESTABLISHED',
    ratio,
    crude: { ...rateRatio(sides), n: known, population: asked },
    dispersion: found.dispersion,
    adjustedFor: ['SERVICE', 'KIND', ...adjustmentsOf(factor).map(({ name }) => name)],
    attributable: attributableShare(exposed.failingUnits, exposed.failingUnits + notExposed.failingUnits, ratio),
  };
}

/** How many of the units that are asked about have each adjustment unknown. */
const unknownOf = ({ factor, observations, levels }: Asking): Comparison['unknownAdjustment'] =>
  adjustmentsOf(factor).flatMap(({ name, at }) => {
    const units = observations.filter(({ adjustments }, i) => adjustments[at] === null && levels[i] !== 'NOT_ASKED').length;
    return units > 0 ? [{ name, units }] : [];
  });

/** Whether a ratio is over 1, as one without an end is. */
export const isOver = ({ ratio }: RateRatio): boolean => ratio === null || ratio > 1;

interface Found {
  readonly ratio: RateRatio | null;
  readonly dispersion: number | null;
  readonly strata: number;
  /** The units of the strata that told something. */
  readonly n: number;
  readonly missing: readonly Missing[];
}

/** The ratio within strata, widened for clusters; none where too little is there to compare. */
export function ratioOf({ observations, levels, labels }: Pick<Asking, 'observations' | 'levels' | 'labels'>): Found {
  const compared = stratify(observations, levels, labels);
  const strata = compared.telling.length;
  const missing = missingOf(compared);
  const counted = { strata, n: compared.units.length };
  if (missing.length > 0) return { ratio: null, dispersion: null, ...counted, missing };
  const exact = pooledRateRatio(compared.telling);
  const dispersions = dispersionsOf(compared.units, exact);
  const few = short({ SERVICE_WEEKS: dispersions[0]?.effective ?? 0 });
  if (few.length > 0) return { ratio: null, dispersion: null, ...counted, missing: few };
  const widest = dispersions
    .map((dispersion) => ({ dispersion, ratio: clusteredRateRatio(compared.telling, exact, dispersion) }))
    .reduce((widest, one) => (one.ratio.p > widest.ratio.p ? one : widest));
  return { ratio: widest.ratio, dispersion: Math.max(1, widest.dispersion.phi), ...counted, missing };
}

function missingOf({ telling, expected }: Strata): Missing[] {
  const sum = (of: (table: Strata['telling'][number]) => number) => telling.reduce((total, table) => total + of(table), 0);
  const failing = sum(({ exposed, unexposed }) => exposed.count + unexposed.count);
  return short({
    FAILING_UNITS: failing,
    EXPOSED_UNITS: sum(({ exposed }) => exposed.exposure),
    NOT_EXPOSED_UNITS: sum(({ unexposed }) => unexposed.exposure),
    EXPECTED_FAILING_EXPOSED: expected,
    EXPECTED_FAILING_NOT_EXPOSED: failing - expected,
  });
}

/** Further than this a ratio is not followed when clusters are looked at. */
const FARTHEST_RATIO = 20;

/** The dispersion by each thing that units share: a week of the service first, a person, a worker. */
function dispersionsOf(units: readonly Placed[], { ratio }: RateRatio): readonly ClusterDispersion[] {
  const at = Math.min(FARTHEST_RATIO, Math.max(1 / FARTHEST_RATIO, ratio ?? FARTHEST_RATIO));
  return [0, 1, 2].map((by) => clusterDispersion(units, ({ clusters }) => clusters[by] ?? 0, at));
}

const short = (has: Partial<Record<keyof typeof LEAST, number>>): Missing[] =>
  (Object.entries(has) as [keyof typeof LEAST, number][])
    .map(([what, n]) => ({ what, has: Math.round(n * 1e6) / 1e6, needs: LEAST[what] }))
    .filter(({ has: n, needs }) => n < needs);
