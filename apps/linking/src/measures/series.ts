import { maySee } from '@causeway/access';
import { ENGLAND_AND_WALES, firstOfMonth, lastOfMonth } from '@causeway/kernel';
import { pChart, specialCauses } from '@causeway/statistics';
import type { GraphContext } from '@causeway/subgraph';
import { frozenBaseline, type FrozenBaseline } from './baselines';
import { MONTH, tallyOf, type Tally } from './counting';
import { targetOf, type BriefingReading, type MeasureName } from './domain';
import { unconfirmedByMonth } from './unconfirmed';
import { daysReached, instantsOf, shareOver, type Window } from './window';

export interface MeasureArgs extends Window {
  readonly measure: MeasureName;
  readonly baselineMonths?: number | null | undefined;
  readonly reviewId?: string | null | undefined;
  readonly reading?: BriefingReading | null | undefined;
  readonly highRiskOnly?: boolean | null | undefined;
}

const FULL_BASELINE_MONTHS = 12;

interface Month extends Tally {
  readonly month: string;
  readonly days: readonly number[] | null;
  /** How many are due and count. */
  readonly due: number;
}

export const measureSeries = async (ctx: GraphContext, serviceId: string, args: MeasureArgs) =>
  (await measureChart(ctx, serviceId, args))?.points ?? null;

/**
 * A measure by month on a p chart. Its limits are frozen at the baseline that governance froze (R38), whatever becomes
 * known of those months later, by the review that is named or by the last; without one they rest on the first `baselineMonths` months, or on all.
 */
export async function measureChart(ctx: GraphContext, serviceId: string, args: MeasureArgs) {
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  ctx.session.touch(serviceId);
  const highRiskOnly = args.highRiskOnly ?? false;
  const reading = args.reading ?? 'AFTER_IDENTIFICATION';
  const frozen = args.baselineMonths || highRiskOnly ? null : await frozenBaseline(ctx, serviceId, args.measure, args.reviewId ?? null);
  const unconfirmed = await unconfirmedByMonth(ctx, serviceId, args, highRiskOnly);
  const rows = withMonths(await monthsOf(ctx, serviceId, { ...args, reading, highRiskOnly }), [...unconfirmed.keys()]);
  const target = targetOf(args.measure, highRiskOnly, frozen?.target ?? null);
  const chart = pChart(
    rows.map(({ month, numerator, denominator }) => ({ label: month, numerator, denominator })),
    limitsOf(frozen, args.baselineMonths ?? null),
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

function monthsOf(ctx: GraphContext, serviceId: string, args: MeasureArgs & { reading: BriefingReading }): Promise<Month[]> {
  return ctx.session.query<Month>(
    `select ${MONTH} as month, ${tallyOf(args.measure, args.reading)},
        count(*) filter (where o.excluded is null and o.due_at <= $2)::int as due,
        array_agg(o.working_days) filter (where o.excluded is null and o.due_at <= $2 and o.working_days is not null) as days
       from change_outcome o where o.tenant_id = $1 and o.service_id = $3 and o.due_at >= $4 and o.due_at <= $5 and (o.high_risk or not $6)
      group by 1 order by 1`,
    [ctx.caller.tenantId, ctx.clock.now(), serviceId, ...instantsOf(args), args.highRiskOnly],
  );
}

/** With the months in which nothing is counted, so that what was left unconfirmed there is seen. */
const withMonths = (rows: readonly Month[], months: readonly string[]): Month[] => {
  const counted = new Set(rows.map((row) => row.month));
  const none = { numerator: 0, denominator: 0, pending: 0, undecided: 0, excluded: 0, days: null, due: 0 };
  return [...rows, ...months.filter((month) => !counted.has(month)).map((month) => ({ month, ...none }))].sort((a, b) =>
    a.month < b.month ? -1 : 1,
  );
};

const limitsOf = (frozen: FrozenBaseline | null, months: number | null) =>
  frozen ? { frozen: { numerator: frozen.numerator, denominator: frozen.denominator } } : months ? { baseline: months } : {};
