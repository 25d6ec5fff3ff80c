import { maySee } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { RAISED } from '../warnings/concerns';
import { SETTINGS } from '../warnings/settings';
import { instantsOf, shareOver, type Window } from './window';

/** How many people, or their families, raised a concern with the same code as one at most 90 days before (M1c), of those who raised any. */
export async function concernsRaisedAgain(ctx: GraphContext, serviceId: string, args: Window) {
  if (!maySee(ctx.caller, 'MEASURE', serviceId)) return null;
  const [row] = await ctx.session.query<{ again: number; raised: number }>(
    `select count(distinct person_id) filter (where day - before <= ${SETTINGS.concernDays})::int as again, count(distinct person_id)::int as raised from (
       select person_id, happened_at, (happened_at at time zone 'Europe/London')::date as day,
           lag((happened_at at time zone 'Europe/London')::date) over (partition by person_id, facts->>'concernCode' order by happened_at, id) as before
         from known_record k where tenant_id = $1 and service_id = $2 and state <> 'RETRACTED' and ${RAISED}) f
      where happened_at >= $3 and happened_at <= least($4, $5::timestamptz)`,
    [ctx.caller.tenantId, serviceId, ...instantsOf(args), ctx.clock.now()],
  );
  ctx.session.touch(serviceId);
  return { ...shareOver(row?.again ?? 0, row?.raised ?? 0, args), withinDays: SETTINGS.concernDays };
}
