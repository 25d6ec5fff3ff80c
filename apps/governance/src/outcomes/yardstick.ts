import { cChart, pChart, poissonRate, rateRatio, uChart, wilson, type Better, type Limits, type Sides } from '@causeway/statistics';
import type { UnitOfTime } from './unit-of-time';

/** A share of what there was, so many per so much of what people are exposed to, or so many in a month or week. */
export type MeasureKind = 'PROPORTION' | 'RATE' | 'COUNT';

/** How counts become a figure, and which way of it is better. */
export interface Yardstick {
  readonly kind: MeasureKind;
  readonly unit: UnitOfTime;
  readonly better: Exclude<Better, 'NEITHER'>;
  /** Of a rate, per so many of what its denominator counts; 1 of anything else. */
  readonly per: number;
}

/** How each of the product's own measures is read. */
export const SHARE: Yardstick = { kind: 'PROPORTION', unit: 'MONTH', better: 'HIGHER', per: 1 };

/** By what something is read that keeps no yardstick: the product's own. */
export const yardstickOf = ({ yardstick }: { readonly yardstick: Yardstick | null }): Yardstick => yardstick ?? SHARE;

/** What was counted; of a count, the denominator is the number of months or weeks. */
export interface Counted {
  readonly numerator: number;
  readonly denominator: number;
}

/** The figure of what was counted; null of nothing. */
export const valueOf = ({ numerator, denominator }: Counted, { per }: Pick<Yardstick, 'per'>): number | null =>
  denominator === 0 ? null : (numerator / denominator) * per;

/** Whether a figure is at a target or past it. */
export const reaches = (value: number, target: number, { better }: Pick<Yardstick, 'better'>): boolean =>
  better === 'HIGHER' ? value >= target : value <= target;

/** Whether a target can be one: of shares, from 0 to 1, and neither none of what should be more nor all of what should be less; of the others, a number that is not negative. */
export const isTarget = (target: number, { kind, better }: Pick<Yardstick, 'kind' | 'better'>): boolean =>
  (better === 'HIGHER' ? target > 0 : target >= 0) && (kind !== 'PROPORTION' || (better === 'HIGHER' ? target <= 1 : target < 1));

/** A figure with its interval: Wilson's of a share, Garwood's exact one of a rate or a count. `upper` is null where nothing bounds it. */
export function figureOf({ numerator, denominator }: Counted, { kind, per }: Pick<Yardstick, 'kind' | 'per'>, sides: Sides = 'BOTH') {
  const { lower, upper, method, level } =
    kind === 'PROPORTION'
      ? wilson(numerator, denominator, 0.95, { sides })
      : poissonRate(denominator === 0 ? 0 : numerator, denominator, 0.95, { sides });
  const value = valueOf({ numerator, denominator }, { per });
  return { value, lower: lower * per, upper: upper === null ? null : upper * per, method, level };
}

/** Whether the one-sided 95 % bound of a figure is at the target or past it too: no count can be for a target of all, or of none. */
export function boundReaches(counted: Counted, target: number, yardstick: Yardstick): boolean {
  const { lower, upper } = figureOf(counted, yardstick, yardstick.better === 'HIGHER' ? 'LOWER' : 'UPPER');
  const bound = yardstick.better === 'HIGHER' ? lower : upper;
  return bound !== null && reaches(bound, target, yardstick);
}

/** The ratio of a rate or a count to what it was before, by mid-P, conditional on how many there were in all. */
export const ratioOf = (now: Counted, before: Counted) =>
  rateRatio(
    {
      exposed: { count: now.denominator === 0 ? 0 : now.numerator, exposure: now.denominator },
      unexposed: { count: before.denominator === 0 ? 0 : before.numerator, exposure: before.denominator },
    },
    0.95,
    'MID_P',
  );

/** Whether a figure is better than before, beyond chance: two shares whose 95 % intervals do not meet; two rates or counts whose ratio's interval lies on the good side of 1. */
export function isBetter(now: Counted, before: Counted, yardstick: Yardstick): boolean {
  const higher = yardstick.better === 'HIGHER';
  if (yardstick.kind !== 'PROPORTION') {
    const { lower, upper } = ratioOf(now, before);
    return higher ? lower > 1 : upper !== null && upper < 1;
  }
  const [one, other] = [wilson(now.numerator, now.denominator), wilson(before.numerator, before.denominator)];
  return higher ? one.lower > other.upper : one.upper < other.lower;
}

/** Fewer than these in a month, or of events in all months of a baseline, say too little: a setting of ours. */
export const LEAST = 5;

/**
 * Whether a month or week says enough of a measure to be judged: a share is one of five or more; of a rate or a count, there was so much
 * exposure that the baseline would have brought one event at least.
 */
export const saysEnough = ({ denominator }: Counted, before: Counted, { kind }: Pick<Yardstick, 'kind'>): boolean =>
  kind === 'PROPORTION'
    ? denominator >= LEAST
    : denominator > 0 && before.denominator > 0 && (before.numerator / before.denominator) * denominator >= 1;

/** Whether the months or weeks of a baseline, so many of them, say enough to compare with: of events, one in each at the least, on the average. */
export const baselineSaysEnough = ({ numerator, denominator }: Counted, units: number, { kind }: Pick<Yardstick, 'kind'>): boolean =>
  kind === 'PROPORTION' ? denominator >= LEAST : numerator >= Math.max(LEAST, units);

/** What was counted in a month or week, named by its first day. */
export interface CountedUnit extends Counted {
  readonly month: string;
}

/** A month or week on its chart, in the measure's own figures. */
export interface DrawnUnit extends Counted, Limits {
  readonly month: string;
  readonly value: number;
}

/** The chart of a measure: p of shares, u of rates, c of counts; on limits about counts that were frozen, or else about all its points. One that counted nothing is no point. */
export function drawn(units: readonly CountedUnit[], { kind, per }: Pick<Yardstick, 'kind' | 'per'>, frozen?: Counted) {
  const options = frozen ? { frozen } : {};
  const labelled = units.map(({ month, numerator, denominator }) => ({ label: month, numerator, denominator, count: numerator }));
  const chart = kind === 'COUNT' ? cChart(labelled, options) : kind === 'RATE' ? uChart(labelled, options) : pChart(labelled, options);
  const counted = new Map(units.map((one) => [one.month, one]));
  const points = chart.points.map(({ label, value, centre, lower, upper, nearLower, nearUpper }): DrawnUnit => {
    const { numerator = 0, denominator = 0 } = counted.get(label) ?? {};
    const limits = { centre: centre * per, lower: lower * per, upper: upper * per, nearLower: nearLower * per, nearUpper: nearUpper * per };
    return { month: label, numerator, denominator, value: value * per, ...limits };
  });
  return { method: chart.method, centre: chart.centre === null ? null : chart.centre * per, warnings: chart.warnings, points };
}
