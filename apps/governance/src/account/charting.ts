import { rulesBroken, type Signal } from '@causeway/statistics';
import type { Baseline, MonthCount } from '../outcomes/domain';
import { endOf, startOf, wholeFrom } from '../outcomes/unit-of-time';
import { drawn, yardstickOf } from '../outcomes/yardstick';
import { shareBetween } from './movement';

/** One month, or week, of a chart: its figure, the limits, and the special causes of those after the change. */
export interface ChartPoint {
  readonly share: ReturnType<typeof shareBetween>;
  readonly centre: number;
  readonly lowerLimit: number;
  readonly upperLimit: number;
  readonly inBaseline: boolean;
  readonly afterChange: boolean;
  readonly signals: Signal[];
}

type Defined = Pick<
  Baseline,
  'measure' | 'target' | 'definitionVersion' | 'windowStart' | 'windowEnd' | 'numerator' | 'denominator' | 'yardstick'
>;

/**
 * The chart on which a verdict rests (R92): the months that have ended since the first of the baseline, on limits frozen there by
 * what was counted then, whatever became known of its months since. The months after the change are judged apart from it. A month without a figure
 * is no point; without a month of the baseline there is no chart.
 */
export function chartOf(baseline: Defined, months: readonly MonthCount[], changedOn: string | null, today: string) {
  const yardstick = yardstickOf(baseline);
  const { kind, per, unit } = yardstick;
  const ended = months.filter(({ month }) => month >= baseline.windowStart && month < startOf(unit, today));
  const inBaseline = (month: string): boolean => month <= baseline.windowEnd;
  const { measure, target, definitionVersion, numerator, denominator } = baseline;
  const about = { measure, target, kind, per, unit, definitionVersion, changedOn };
  if (!ended.some((one) => inBaseline(one.month) && one.denominator > 0))
    return { ...about, method: null, centre: null, points: [] as ChartPoint[] };
  const chart = drawn(ended, yardstick, { numerator, denominator });
  const since = changedOn === null ? null : wholeFrom(unit, changedOn);
  const after = chart.points.filter(({ month }) => since !== null && month >= since);
  const signals = new Map(rulesBroken(after).map((own, i) => [after[i]?.month, own]));
  const calendars = new Map(ended.map(({ month, calendarVersion }) => [month, calendarVersion]));
  const points = chart.points.map((point): ChartPoint => ({
    share: shareBetween(point, point.month, endOf(unit, point.month), calendars.get(point.month) ?? null, yardstick),
    ...{ centre: point.centre, lowerLimit: point.lower, upperLimit: point.upper, inBaseline: inBaseline(point.month) },
    afterChange: since !== null && point.month >= since,
    signals: [...(signals.get(point.month) ?? [])],
  }));
  return { ...about, method: chart.method, centre: chart.centre, points };
}
export type Chart = ReturnType<typeof chartOf>;
