import { rulesBroken, SPECIAL_CAUSE_RULES } from '@causeway/statistics';
import { shareBetween } from '../account/movement';
import type { MonthCount } from '../outcomes/domain';
import { endOf, startOf } from '../outcomes/unit-of-time';
import { drawn } from '../outcomes/yardstick';
import { yardstickFrom, type MeasureDefinition } from './definition';

/** What a chart is asked for: the months or weeks that lie between two days of London, both included. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

/** The chart of a measure of the provider's own in a service: the months or weeks that are over, on limits about all of them, and the special causes among them. */
export function definedChartOf(definition: MeasureDefinition, counts: readonly MonthCount[], { from, to, today }: Asked) {
  const yardstick = yardstickFrom(definition);
  const { unit } = yardstick;
  const ended = counts.filter(({ month }) => month >= from && endOf(unit, month) <= to && month < startOf(unit, today));
  const chart = drawn(ended, yardstick);
  const signals = rulesBroken(chart.points);
  const calendars = new Map(ended.map(({ month, calendarVersion }) => [month, calendarVersion]));
  return {
    ...{ from, to, method: chart.method, rules: SPECIAL_CAUSE_RULES, centre: chart.centre, warnings: [...chart.warnings] },
    points: chart.points.map((point, i) => ({
      figure: shareBetween(point, point.month, endOf(unit, point.month), calendars.get(point.month) ?? null, yardstick),
      ...{ centre: point.centre, lowerLimit: point.lower, upperLimit: point.upper, signals: [...(signals[i] ?? [])] },
    })),
  };
}
