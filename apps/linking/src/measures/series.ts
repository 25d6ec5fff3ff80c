import { maySee } from '@causeway/access';
import { ENGLAND_AND_WALES, firstOfMonth, lastOfMonth } from '@causeway/kernel';
import { pChart, specialCauses } from '@causeway/statistics';
import type { GraphContext } from '@causeway/subgraph';
import { listFrozenBaselines, type FrozenBaseline } from './baselines-repository';
import { targetOf, type BriefingReading, type MeasureName } from './domain';
import { listMonths, listUnconfirmedMonths, type Month } from './repository';
import { baselineOf, daysReached, instantsOf, requireBaseline, shareOver, type Window } from './window';

export interface MeasureArgs extends Window {
  readonly measure: MeasureName;
  readonly baselineMonths?: number | null | undefined;
  readonly reviewId?: string | null | undefined;
  readonly reading?: BriefingReading | null | undefined;
  readonly highRiskOnly?: boolean | null | undefined;
}

const FULL_BASELINE_MONTHS = 12;

export const measureSeries = async (ctx: GraphContext, serviceId: string, args: MeasureArgs) =>
  (await measureChart(ctx, serviceId, args))?.points ?? null;

/**
 * A measure by month on a p chart. Its limits are frozen at the baseline that governance froze (R38), whatever becomes
 * known of those months later, by the review that is named or by the last; without one they rest on the first `baselineMonths` months, or on all.
 */
export async function measureChart(ctx: GraphContext, serviceId: string, args: MeasureArgs) {
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  requireBaseline(args.baselineMonths);
  ctx.session.touch(serviceId);
  const highRiskOnly = args.highRiskOnly ?? false;
  const reading = args.reading ?? 'AFTER_IDENTIFICATION';
  const counted = { measure: args.measure, reading, highRiskOnly, between: instantsOf(args) };
  const ownLimits = Boolean(args.baselineMonths) || highRiskOnly;
  const [[frozen = null], overdue, months] = await Promise.all([
    ownLimits ? [] : ctx.ofService(listFrozenBaselines, serviceId, { measure: args.measure, reviewId: args.reviewId ?? null }),
    ctx.ofService(listUnconfirmedMonths, serviceId, counted),
    ctx.ofService(listMonths, serviceId, counted),
  ]);
  const unconfirmed = new Map(overdue.map(({ month, n }) => [month, n]));
  const rows = withMonths(months, [...unconfirmed.keys()]);
  const target = targetOf(args.measure, highRiskOnly, frozen?.target ?? null);
  const chart = pChart(
    rows.map(({ month, numerator, denominator }) => ({ label: month, numerator, denominator })),
    limitsOf(frozen, rows, args),
  );
  const causes = specialCauses(chart.points);
  return {
    measure: args.measure,
    reading,
    highRiskOnly,
    target,
    from: args.from,
    to: args.to,
    method: chart.method,
    centre: chart.centre,
    baseline: frozen && { id: frozen.id },
    warnings: chart.warnings.filter((warning) => warning !== 'TRIAL_LIMITS' || !frozen || frozen.months < FULL_BASELINE_MONTHS),
    calendarVersion: ENGLAND_AND_WALES.version,
    points: rows.map((row) => {
      const at = chart.points.findIndex((point) => point.label === row.month);
      const point = chart.points[at];
      const share = shareOver(row.numerator, row.denominator, { from: firstOfMonth(row.month), to: lastOfMonth(row.month) });
      return {
        ...row,
        ...share,
        unconfirmed: unconfirmed.get(row.month) ?? 0,
        target,
        targetMet: share.share === null ? null : share.share >= target,
        medianWorkingDays: daysReached(row.days ?? [], row.due, 0.5),
        p90WorkingDays: daysReached(row.days ?? [], row.due, 0.9),
        centre: point?.centre ?? null,
        lowerLimit: point?.lower ?? null,
        upperLimit: point?.upper ?? null,
        specialCause: causes[at] ?? null,
      };
    }),
  };
}

type MonthOfMeasure = Omit<Month, 'serviceId'>;

/** With the months in which nothing is counted, so that what was left unconfirmed there is seen. */
const withMonths = (rows: readonly MonthOfMeasure[], months: readonly string[]): MonthOfMeasure[] => {
  const counted = new Set(rows.map((row) => row.month));
  const none = { numerator: 0, denominator: 0, pending: 0, undecided: 0, excluded: 0, days: null, due: 0 };
  return [...rows, ...months.filter((month) => !counted.has(month)).map((month) => ({ month, ...none }))].sort((a, b) =>
    a.month < b.month ? -1 : 1,
  );
};

/** A month of the baseline in which nothing fell due is one of its months all the same, and has no place on the chart. */
function limitsOf(frozen: FrozenBaseline | null, rows: readonly MonthOfMeasure[], { baselineMonths, from }: MeasureArgs) {
  if (frozen) return { frozen: { numerator: frozen.numerator, denominator: frozen.denominator } };
  const charted = rows.filter(({ denominator }) => denominator > 0);
  return baselineOf(
    charted.map(({ month }) => month),
    from,
    baselineMonths,
  );
}
