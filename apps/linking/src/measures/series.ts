import { maySee } from '@causeway/access';
import { ENGLAND_AND_WALES, londonInstant } from '@causeway/kernel';
import { pChart, quantile, specialCauses, wilson } from '@causeway/statistics';
import type { GraphContext } from '@causeway/subgraph';
import { MEASURES, MONTH, type MeasureName } from './counting';

interface Window {
  readonly from: string;
  readonly to: string;
}

/** A measure by month, on a p chart whose limits are frozen at the first `baselineMonths` months (default: all). */
export async function measureSeries(
  ctx: GraphContext,
  serviceId: string,
  args: Window & { readonly measure: MeasureName; readonly baselineMonths?: number | null | undefined },
) {
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  const { met, counts } = MEASURES[args.measure];
  const rows = await ctx.session.query<{ month: string; numerator: number; denominator: number; pending: number }>(
    `select ${MONTH} as month, count(*) filter (where o.due_at <= $3 and ${met})::int as numerator, count(*) filter (where o.due_at <= $3)::int as denominator, count(*) filter (where o.due_at > $3)::int as pending
       from change_outcome o where o.tenant_id = $1 and o.service_id = $2 and o.due_at >= $4 and o.due_at <= $5 and ${counts} group by 1 order by 1`,
    [ctx.caller.tenantId, serviceId, ctx.clock.now(), londonInstant(args.from, '00:00:00'), londonInstant(args.to, '23:59:59')],
  );
  ctx.session.touch(serviceId);
  const chart = pChart(
    rows.map((row) => ({ label: row.month, ...row })),
    args.baselineMonths ?? undefined,
  );
  const causes = specialCauses(chart.points);
  return rows.map((row) => {
    const { method, level, lower, upper, share } = wilson(row.numerator, row.denominator, 0.95);
    const at = chart.points.findIndex((point) => point.label === row.month);
    const point = chart.points[at];
    return {
      ...row,
      share,
      lower,
      upper,
      method,
      level,
      calendarVersion: ENGLAND_AND_WALES.version,
      centre: point?.centre ?? null,
      lowerLimit: point?.lower ?? null,
      upperLimit: point?.upper ?? null,
      specialCause: causes[at] ?? null,
    };
  });
}

/** Timeliness split by where changes were seen first: the baseline problem is that split (R24). */
export async function timelinessBySource(ctx: GraphContext, serviceId: string, args: Window) {
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  const rows = await ctx.session.query<{ source: string; numerator: number; denominator: number; days: readonly number[] | null }>(
    `select o.first_source as source, count(*) filter (where o.published_at <= o.due_at)::int as numerator, count(*)::int as denominator,
        array_agg(o.working_days) filter (where o.working_days is not null) as days
       from change_outcome o where o.tenant_id = $1 and o.service_id = $2 and o.due_at >= $3 and o.due_at <= $4 and o.due_at <= $5 group by 1 order by 1`,
    [ctx.caller.tenantId, serviceId, londonInstant(args.from, '00:00:00'), londonInstant(args.to, '23:59:59'), ctx.clock.now()],
  );
  return rows.map((row) => {
    const { lower, upper } = wilson(row.numerator, row.denominator, 0.95);
    return {
      source: row.source,
      numerator: row.numerator,
      denominator: row.denominator,
      lower,
      upper,
      medianWorkingDays: quantile(row.days ?? [], 0.5),
      p90WorkingDays: quantile(row.days ?? [], 0.9),
    };
  });
}

/** How many people or families raised one concern again within 90 days (M1c). */
export async function concernsRaisedAgain(ctx: GraphContext, serviceId: string, args: Window): Promise<number | null> {
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  const [row] = await ctx.session.query<{ n: number }>(
    `select count(distinct person_id)::int as n from (
       select person_id, happened_at, lag(happened_at) over (partition by person_id, facts->>'concernCode' order by happened_at) as before
         from known_record where tenant_id = $1 and kind = 'Feedback' and service_id = $2 and state <> 'RETRACTED' and facts->>'concernCode' is not null) f
      where happened_at >= $3 and happened_at <= $4 and happened_at - before <= interval '90 days'`,
    [ctx.caller.tenantId, serviceId, londonInstant(args.from, '00:00:00'), londonInstant(args.to, '23:59:59')],
  );
  return row?.n ?? 0;
}
