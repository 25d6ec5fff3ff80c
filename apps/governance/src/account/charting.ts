import { firstOfMonth, lastOfMonth } from '@causeway/kernel';
import { pChart, rulesBroken, type Signal } from '@causeway/statistics';
import type { Baseline, MonthCount } from '../outcomes/domain';
import { wholeMonthFrom } from '../outcomes/sustained';
import { shareBetween } from './movement';

/** One month of a chart: its share, the limits, and the special causes of months after the change. */
export interface ChartPoint {
  readonly share: ReturnType<typeof shareBetween>;
  readonly centre: number;
  readonly lowerLimit: number;
  readonly upperLimit: number;
  readonly inBaseline: boolean;
  readonly afterChange: boolean;
  readonly signals: Signal[];
}

type Defined = Pick<Baseline, 'measure' | 'target' | 'definitionVersion' | 'windowStart' | 'windowEnd' | 'numerator' | 'denominator'>;

/**
 * The chart on which a verdict rests (R92): the months that have ended since the first of the baseline, on limits frozen there by
 * what was counted then, whatever became known of its months since. The months after the change are judged apart from it. A month without a figure
 * is no point; without a month of the baseline there is no chart.
 */
export function chartOf(baseline: Defined, months: readonly MonthCount[], changedOn: string | null, today: string) {
  const ended = months.filter(({ month }) => month >= baseline.windowStart && month < firstOfMonth(today));
  const inBaseline = (month: string): boolean => month <= baseline.windowEnd;
  const { measure, target, definitionVersion, numerator, denominator } = baseline;
  const about = { measure, target, definitionVersion, changedOn };
  if (!ended.some((one) => inBaseline(one.month) && one.denominator > 0))
    return { ...about, method: null, centre: null, points: [] as ChartPoint[] };
  const chart = pChart(
    ended.map((one) => ({ ...one, label: one.month })),
    { frozen: { numerator, denominator } },
  );
  const since = changedOn === null ? null : wholeMonthFrom(changedOn);
  const after = chart.points.filter(({ label }) => since !== null && label >= since);
  const signals = new Map(rulesBroken(after).map((own, i) => [after[i]?.label, own]));
  const calendars = new Map(ended.map(({ month, calendarVersion }) => [month, calendarVersion]));
  const points = chart.points.map((point): ChartPoint => ({
    share: shareBetween(point, point.label, lastOfMonth(point.label), calendars.get(point.label) ?? null),
    ...{ centre: point.centre, lowerLimit: point.lower, upperLimit: point.upper, inBaseline: inBaseline(point.label) },
    afterChange: since !== null && point.label >= since,
    signals: [...(signals.get(point.label) ?? [])],
  }));
  return { ...about, method: chart.method, centre: chart.centre, points };
}
export type Chart = ReturnType<typeof chartOf>;
