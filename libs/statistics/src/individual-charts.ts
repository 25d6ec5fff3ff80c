import { band, draw, type ChartOptions, type ControlChart, type LimitsOf, type Limits } from './chart';
import { D2, meanOf, movingRanges, RANGE_LIMIT } from './moving-range';

/** One measured value. */
export interface Measured {
  readonly label: string;
  readonly measured: number;
}

/** Moving ranges at or beyond 3.267 times their mean are dropped once (the R package does), or kept (NHS England's own tool does). */
export type Screening = 'SCREENED' | 'UNSCREENED';

export interface XmrOptions extends ChartOptions {
  readonly screening?: Screening;
  /** The mean moving range times this is three sigma: 2.66 in Making Data Count, 3/1.128 in Montgomery. */
  readonly form?: 'MAKING_DATA_COUNT' | 'MONTGOMERY';
}

/** A value's distance from the one before it, and the limit of such distances; null at the start of a phase. */
export interface Ranged {
  readonly movingRange: number | null;
  readonly rangeLimit: number;
}

const FACTOR = { MAKING_DATA_COUNT: 2.66, MONTGOMERY: 3 / D2 } as const;
const NAME = { MAKING_DATA_COUNT: 'mean ± 2.66 mean moving range', MONTGOMERY: 'mean ± 3 mean moving range / 1.128' } as const;
const SCREEN = { SCREENED: 'outlying moving ranges screened out', UNSCREENED: 'moving ranges unscreened' } as const;

/**
 * An XmR chart: individual values with limits from their moving ranges, as NHS England's Making Data Count draws it
 * (2.66, unscreened) unless said otherwise. The choice stands in `method`.
 */
export function xmrChart(points: readonly Measured[], options: XmrOptions = {}): ControlChart<Measured & Ranged> {
  const { screening = 'UNSCREENED', form = 'MAKING_DATA_COUNT' } = options;
  for (const { measured } of points) if (!Number.isFinite(measured)) throw new RangeError('a measured value is a number');
  const limits: number[] = [];
  const limitsOf: LimitsOf<Measured> = (stretches) => {
    const values = stretches.map((stretch) => stretch.map((point) => point.measured));
    const range = meanRange(values, screening);
    const centre = meanOf(values.flat());
    limits.push(RANGE_LIMIT * range);
    return { centre, at: () => band(centre, (FACTOR[form] * range) / 3) };
  };
  const chart = draw(`XmR chart, ${NAME[form]}, ${SCREEN[screening]}`, points, (point) => point.measured, limitsOf, options);
  return {
    ...chart,
    points: chart.points.map((point, i) => {
      const before = chart.points[i - 1];
      const movingRange = before?.phase === point.phase ? Math.abs(point.value - before.value) : null;
      return { ...point, movingRange, rangeLimit: limits[point.phase] ?? 0 };
    }),
  };
}

/**
 * A t chart of the time between rare events: the values' 3.6th roots on an XmR chart, turned back (Nelson 1994;
 * Montgomery, ch. 7). Long is good news: a point above the upper limit says that events have become rarer.
 */
export function tChart(points: readonly Measured[], options: ChartOptions = {}): ControlChart<Measured> {
  for (const { measured } of points)
    if (!Number.isFinite(measured) || measured < 0) throw new RangeError('a time between events is a number from 0 up');
  const root = (value: number): number => value ** (1 / 3.6);
  const back = (value: number): number => Math.max(0, value) ** 3.6;
  const limitsOf: LimitsOf<Measured> = (stretches) => {
    const values = stretches.map((stretch) => stretch.map((point) => root(point.measured)));
    const rooted = band(meanOf(values.flat()), meanRange(values, 'UNSCREENED') / D2);
    const at: Limits = {
      centre: back(rooted.centre),
      lower: back(rooted.lower),
      upper: back(rooted.upper),
      nearLower: back(rooted.nearLower),
      nearUpper: back(rooted.nearUpper),
    };
    return { centre: at.centre, at: () => at };
  };
  return draw('t chart, 3.6th root, 3 sigma', points, (point) => point.measured, limitsOf, options);
}

function meanRange(values: readonly (readonly number[])[], screening: Screening): number {
  const ranges = movingRanges(values);
  const mean = meanOf(ranges);
  return screening === 'SCREENED' ? meanOf(ranges.filter((range) => range < RANGE_LIMIT * mean)) : mean;
}
