import { readsEvery } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { listQueued, type QueuedNote } from './repository';

/**
 * The notes that were recorded in a service on a day, to be screened: those of which an indicator waits for its review first, then those that
 * are worded vaguely. Null for those who may only know of their own records.
 */
export async function screeningQueue(ctx: GraphContext, serviceId: string, day: string): Promise<QueuedNote[] | null> {
  if (!readsEvery(ctx.caller, serviceId, ['SAFEGUARDING'])) return null;
  return ctx.batch(queued, (asked) => queued(ctx, asked)).load(JSON.stringify([serviceId, day]));
}

/** For each service and day, as JSON: its notes, all in one statement. */
async function queued(ctx: GraphContext, asked: readonly string[]): Promise<QueuedNote[][]> {
  const rows = await listQueued(ctx.session, asked);
  return asked.map((key) => rows.filter((row) => row.key === key));
}
