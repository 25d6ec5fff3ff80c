import { addDays, daysBetween, inOrder } from '@causeway/kernel';
import { reachOf } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';

const AT_MOST_DAYS = 92;

/**
 * The days from `from` to `to`, of those that are over, whose screening nobody signed off: every calendar day counts,
 * since care is delivered on each. At most the last 92. Null for those who may only know of their own records.
 */
export async function unsignedDays(ctx: GraphContext, serviceId: string, from: string, to: string): Promise<string[] | null> {
  inOrder({ from, to });
  const { ANY } = reachOf(ctx.caller, 'SAFEGUARDING');
  if (ANY === null || (ANY !== 'ALL' && !ANY.includes(serviceId))) return null;
  const yesterday = addDays(ctx.clock.today(), -1);
  const last = to < yesterday ? to : yesterday;
  const first = daysBetween(from, last) < AT_MOST_DAYS ? from : addDays(last, 1 - AT_MOST_DAYS);
  return ctx.batch(unsigned, (asked) => unsigned(ctx, asked)).load(JSON.stringify([serviceId, first, last]));
}

/** For each service and stretch of days, as JSON: the days without a sign-off, all in one statement. */
async function unsigned(ctx: GraphContext, asked: readonly string[]): Promise<string[][]> {
  const rows = await ctx.session.query<{ key: string; day: string }>(
    `select k.key, d.day::date::text as day from unnest($2::text[]) as k(key)
       cross join generate_series((k.key::jsonb->>1)::date, (k.key::jsonb->>2)::date, interval '1 day') as d(day)
      where not exists (select 1 from daily_screening t where t.tenant_id = $1 and t.service_id = (k.key::jsonb->>0)::uuid and t.day = d.day::date and t.entered_in_error_at is null)
      order by d.day`,
    [ctx.caller.tenantId, asked],
  );
  return asked.map((key) => rows.filter((row) => row.key === key).map((row) => row.day));
}
