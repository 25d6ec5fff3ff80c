import { addDays, daysBetween, inOrder } from '@causeway/kernel';
import { readsEvery } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { listUnsignedDays } from './repository';

const AT_MOST_DAYS = 92;

/**
 * The days from `from` to `to`, of those that are over, whose screening nobody signed off: every calendar day counts,
 * since care is delivered on each. At most the last 92. Null for those who may only know of their own records.
 */
export async function unsignedDays(ctx: GraphContext, serviceId: string, from: string, to: string): Promise<string[] | null> {
  inOrder({ from, to });
  if (!readsEvery(ctx.caller, serviceId, ['SAFEGUARDING'])) return null;
  const yesterday = addDays(ctx.clock.today(), -1);
  const last = to < yesterday ? to : yesterday;
  const first = daysBetween(from, last) < AT_MOST_DAYS ? from : addDays(last, 1 - AT_MOST_DAYS);
  return ctx.batch(unsigned, (asked) => unsigned(ctx, asked)).load(JSON.stringify([serviceId, first, last]));
}

/** For each service and stretch of days, as JSON: the days without a sign-off, all in one statement. */
async function unsigned(ctx: GraphContext, asked: readonly string[]): Promise<string[][]> {
  const rows = await listUnsignedDays(ctx.session, asked);
  return asked.map((key) => rows.filter((row) => row.key === key).map((row) => row.day));
}
