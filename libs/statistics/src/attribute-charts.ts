import { band, draw, type ChartOptions, type ControlChart, type LimitsOf } from './chart';
import { requireCounts, requireExposure } from './estimate';
import { D2, meanOf, movingRanges } from './moving-range';

/** A count out of, or over, so much; points without a denominator are left out of a chart. */
export interface Counted {
  readonly label: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** A number for each of equal stretches of time or work. */
export interface Tallied {
  readonly label: string;
  readonly count: number;
}

/** Limits about a share or a rate that was frozen earlier, whatever the points now say of the time that it was taken from; of counts, the denominator is how many stretches were counted. */
export interface FrozenOptions extends ChartOptions {
  readonly frozen?: { readonly numerator: number; readonly denominator: number };
}

type Spread = (centre: number, denominator: number) => number;

const binomial: Spread = (centre, n) => Math.sqrt((centre * (1 - centre)) / n);
const poisson: Spread = (centre, exposure) => Math.sqrt(centre / exposure);

/**
 * A p chart of shares with variable denominators: the centre is the baseline's pooled share, the limits of each point are
 * centre ± 3·sqrt(centre·(1 − centre)/n), clipped to 0..1 (Montgomery, Introduction to Statistical Quality Control,
 * ch. 7). A bare number in place of the options is the length of the baseline.
 */
export const pChart = (points: readonly Counted[], options: number | FrozenOptions = {}): ControlChart<Counted> =>
  drawShares('p chart, 3 sigma', points, options, false);

/** Laney's p' chart (2002): a p chart whose limits are widened (or narrowed) by how much the points vary beyond chance. */
export const laneyPChart = (points: readonly Counted[], options: number | ChartOptions = {}): ControlChart<Counted> =>
  drawShares("Laney p' chart, 3 sigma", points, options, true);

/** A u chart of events for each unit of exposure: limits are centre ± 3·sqrt(centre/exposure), never below 0 (Montgomery, ch. 7). */
export const uChart = (points: readonly Counted[], options: number | FrozenOptions = {}): ControlChart<Counted> =>
  drawRates('u chart, 3 sigma', points, options, false);

/** Laney's u' chart: a u chart widened (or narrowed) as the p' chart is. */
export const laneyUChart = (points: readonly Counted[], options: number | ChartOptions = {}): ControlChart<Counted> =>
  drawRates("Laney u' chart, 3 sigma", points, options, true);

/** A c chart of counts over equal exposures: limits are centre ± 3·sqrt(centre), never below 0 (Montgomery, ch. 7). */
export function cChart(points: readonly Tallied[], options: number | FrozenOptions = {}): ControlChart<Tallied> {
  const frozen = frozenBy(options);
  for (const point of points) requireCounts(point.count);
  if (frozen) requireCounts(frozen.numerator, frozen.denominator);
  const limitsOf: LimitsOf<Tallied> = (stretches) => {
    const centre = frozen ? frozen.numerator / frozen.denominator : meanOf(stretches.flat().map((point) => point.count));
    return { centre, at: () => band(centre, Math.sqrt(centre), 0) };
  };
  return draw('c chart, 3 sigma', points, (point) => point.count, limitsOf, chosen(options));
}

function drawShares(method: string, points: readonly Counted[], options: number | FrozenOptions, laney: boolean): ControlChart<Counted> {
  const frozen = frozenBy(options);
  for (const { numerator, denominator } of frozen ? [...points, frozen] : points) {
    requireCounts(numerator, denominator);
    if (numerator > denominator) throw new RangeError('a share has no more in its numerator than in its denominator');
  }
  return draw(method, points, valueOf, pooled(binomial, 1, laney, frozen), chosen(options));
}

function drawRates(method: string, points: readonly Counted[], options: number | FrozenOptions, laney: boolean): ControlChart<Counted> {
  const frozen = frozenBy(options);
  for (const { numerator, denominator } of frozen ? [...points, frozen] : points) {
    requireCounts(numerator);
    requireExposure(denominator);
  }
  return draw(method, points, valueOf, pooled(poisson, Infinity, laney, frozen), chosen(options));
}

const frozenBy = (options: number | FrozenOptions) => (typeof options === 'number' ? undefined : options.frozen);

const chosen = (options: number | ChartOptions): ChartOptions => (typeof options === 'number' ? { baseline: options } : options);
const valueOf = ({ numerator, denominator }: Counted): number | null => (denominator === 0 ? null : numerator / denominator);

/** Limits about the baseline's pooled value, or about one that was frozen. */
const pooled =
  (spread: Spread, ceiling: number, laney: boolean, frozen?: FrozenOptions['frozen']): LimitsOf<Counted> =>
  (stretches) => {
    const baseline = frozen ? [frozen] : stretches.flat();
    const sum = (of: (point: { readonly numerator: number; readonly denominator: number }) => number): number =>
      baseline.reduce((total, point) => total + of(point), 0);
    const centre = sum((point) => point.numerator) / sum((point) => point.denominator);
    const sigmaZ = laney ? sigmaOfZ(stretches, centre, spread) : 1;
    const at = (point: Counted) => band(centre, sigmaZ * spread(centre, point.denominator), 0, ceiling);
    return laney ? { centre, sigmaZ, at } : { centre, at };
  };

/** Laney's sigma of z: the mean moving range of the standardised points over 1.128. One where it can't be told. */
function sigmaOfZ(stretches: readonly (readonly Counted[])[], centre: number, spread: Spread): number {
  if (spread(centre, 1) === 0) return 1;
  const z = stretches.map((points) => points.map((p) => (p.numerator / p.denominator - centre) / spread(centre, p.denominator)));
  const ranges = movingRanges(z);
  return ranges.length === 0 ? 1 : meanOf(ranges) / D2;
}
