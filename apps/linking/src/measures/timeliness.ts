import { maySee } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { tallyOf, type Tally } from './counting';
import { daysReached, instantsOf, shareOver, type Window } from './window';

/** Timeliness split by where changes were seen first: the baseline problem is that split (R24). */
export async function timelinessBySource(ctx: GraphContext, serviceId: string, args: Window) {
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  const rows = await ctx.session.query<Tally & { source: string; days: readonly number[] | null; due: number }>(
    `select o.first_source as source, ${tallyOf('M1A')},
        count(*) filter (where o.excluded is null and o.due_at <= $2)::int as due,
        array_agg(o.working_days) filter (where o.excluded is null and o.due_at <= $2 and o.working_days is not null) as days
       from change_outcome o where o.tenant_id = $1 and o.service_id = $3 and o.due_at >= $4 and o.due_at <= $5 group by 1 order by 1`,
    [ctx.caller.tenantId, ctx.clock.now(), serviceId, ...instantsOf(args)],
  );
  ctx.session.touch(serviceId);
  return rows.map((row) => ({
    ...row,
    ...shareOver(row.numerator, row.denominator, args),
    medianWorkingDays: daysReached(row.days ?? [], row.due, 0.5),
    p90WorkingDays: daysReached(row.days ?? [], row.due, 0.9),
  }));
}
